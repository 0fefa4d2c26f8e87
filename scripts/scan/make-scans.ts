/**
 * Makes a folder of scans with their truth. In: seed, count, severity, effects. Out: files.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { createRandom } from '../generate/prng.ts'
import type { Random } from '../generate/prng.ts'
import { openProducers } from '../generate/producers/index.ts'
import type { Truth } from '../generate/seed-to-report.ts'
import { writeJson } from '../generate/write-truth.ts'
import { agePage } from './age-page.ts'
import type { PageRecord } from './age-page.ts'
import { pdfToPrintedPages, printPages } from './render.ts'
import type { PrintedPage } from './render.ts'
import { drawReports } from './reports.ts'
import type { ReportWishes } from './reports.ts'
import { drawScanPlan } from './scan-plan.ts'
import type { ScanPlan, Severity } from './scan-plan.ts'
import type { Sheet } from './sheet.ts'
import { addScannedPage } from './to-pdf.ts'

export interface ScanOrder {
  readonly seed: string
  readonly count: number
  readonly severity: Severity
  readonly effects: readonly string[]
  readonly reports: ReportWishes
}

/** Pages are printed at twice the scan's resolution, so that resampling costs no sharpness; more is not worth its time. */
const PRINT_DPI_MOST = 400

/** Texts of figures that stand in sums that do not add up. */
function wrongFigures(truths: readonly Truth[]): Set<string> {
  const figures = truths.flatMap((truth) =>
    truth.findings.filter(({ code }) => code === 'sum').flatMap((finding) => ('printed' in finding ? [finding.printed] : [])),
  )
  return new Set(
    figures.flatMap((figure) => [0, 1, 2].flatMap((digits) => [figure.toFixed(digits), figure.toFixed(digits).replace('.', ',')])),
  )
}

/** Scans one exported file. Out: the PDF's bytes and what was drawn for each page. */
export async function scanReport(
  path: string,
  truths: readonly Truth[],
  plan: ScanPlan,
  random: Random,
): Promise<{ bytes: Uint8Array; records: (PageRecord | null)[] }> {
  const pages = pdfToPrintedPages(path)
  const printDpi = Math.min(2 * plan.dpi, Math.max(PRINT_DPI_MOST, plan.dpi))
  const document = await PDFDocument.create({ updateMetadata: false })
  const exported = plan.mixed ? await PDFDocument.load(readFileSync(path), { updateMetadata: false }) : null
  const wrong = wrongFigures(truths)
  const records: (PageRecord | null)[] = []
  let reverse: Sheet | null = null
  let number = 0
  for (const print of printPages(path, printDpi)) {
    const page = pages[number] as PrintedPage
    const here = random.fork(`page ${number + 1}`)
    const asExported = exported !== null && here.chance(0.5)
    if (asExported) {
      const [copy] = await document.copyPages(exported, [number])
      if (copy !== undefined) document.addPage(copy)
      records.push(null)
    } else {
      const job = { print, unit: printDpi / 72, page, reverse, last: number === pages.length - 1, wrongFigures: wrong }
      const { scan, record } = agePage(job, plan, here.fork('ageing'))
      addScannedPage(document, { scan, page, turned: record.turned }, plan, here.fork('file'))
      records.push(record)
    }
    reverse = print
    number++
  }
  return { bytes: await document.save(), records }
}

export async function makeScans(order: ScanOrder, folder: string, progress: (done: number, count: number) => void): Promise<void> {
  const exported = join(folder, 'exported')
  mkdirSync(exported, { recursive: true })
  const names = Array.from({ length: order.count }, (_, index) => `${order.severity}-${order.seed}-${String(index + 1).padStart(4, '0')}`)
  const producers = openProducers()
  try {
    const reports = await drawReports(exported, names, order.reports, producers)
    for (const [index, name] of names.entries()) {
      const report = reports.get(name)
      if (report === undefined) continue
      const random = createRandom(`${name}/scanner`)
      const plan = drawScanPlan(random.fork('plan'), order.severity, order.effects)
      const { bytes, records } = await scanReport(join(exported, `${name}.pdf`), report.truths, plan, random)
      writeFileSync(join(folder, `${name}.pdf`), bytes)
      for (const ending of ['expected', 'catalogue']) {
        const file = `${name}.${ending}.json`
        if (existsSync(join(exported, file))) copyFileSync(join(exported, file), join(folder, file))
      }
      const meta = JSON.parse(readFileSync(join(exported, `${name}.meta.json`), 'utf8')) as Record<string, unknown>
      writeJson(join(folder, `${name}.meta.json`), { ...meta, scan: plan, pages: records })
      progress(index + 1, names.length)
    }
  } finally {
    await producers.close()
  }
}
