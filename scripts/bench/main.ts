/**
 * `npm run bench`: how fast and how small, against pdf.js alone, and for scans against native tesseract, measured in the same run. Prints
 * a table of targets and figures; exit code 1 when one is over.
 *
 * Options: `--rounds N` (pairs of each measurement), `--only warm|pages|cold|memory|scans|cores|scan-memory`, `--pages N` (scanned pages
 * of the last one; 200).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fixtureReport } from '../bad-input/broken-files.ts'
import { installedCatalogues } from '../../src/cli/catalogues.ts'
import { extractDocument } from '../../src/extract.ts'
import type { Page } from '../../src/model/page.ts'
import { DEFAULT_LIMITS } from '../../src/read/limits.ts'
import { readPdf } from '../../src/read/pdf.ts'
import { readBare } from './bare.ts'
import { ensureTools } from '../ensure-tools.ts'
import { runMeasured } from './process-tree.ts'
import { measureCores, measureMemory, measureTime } from './recognition.ts'
import type { ScanBench } from './recognition.ts'
import { repeatReport } from './repeated-report.ts'
import { measurePairs, median, timed, type Time } from './timing.ts'
import { leaveNothing } from '../leave-nothing.ts'

/** 63 reports of 8 pages are 504 pages. */
const COPIES = 63
const WARM_ROUNDS = 20
/** Readings of the short file for each of the long one. */
const SHORTS_A_ROUND = 5
const TARGETS = { warm: 1.5, pages: 1.2, cold: 1.5, memory: 400 } as const
type Measurement = keyof typeof TARGETS
/** A round of recognition takes a minute: one in so many. */
const SLOWER = 5

leaveNothing()
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, only: { type: 'string' }, pages: { type: 'string', default: '200' } },
})
const rounds = Number(values.rounds)
const report = fixtureReport()
const catalogues = installedCatalogues()
const folder = mkdtempSync(join(tmpdir(), 'bangdiem-bench-'))
const shortFile = join(folder, 'report.pdf')
const longFile = join(folder, 'long.pdf')
const command = fileURLToPath(new URL('../../src/cli.js', import.meta.url))
const bare = fileURLToPath(new URL('bare.js', import.meta.url))

/** Everything that the program does to a file, in this process: read, tables, match, check. The number of rows. */
async function readOurs(bytes: Uint8Array): Promise<number> {
  const pages: Page[] = []
  const { pageCount, signatures } = await readPdf(bytes, { limits: DEFAULT_LIMITS }, { onPage: (page) => pages.push(page) })
  const result = extractDocument({ fileName: 'report.pdf', sha256: '', document: { pageCount, pages, signatures }, catalogues })
  return (result.extractions ?? []).reduce((sum, extraction) => sum + extraction.rows.length, 0)
}

const coldExtract = () => runMeasured(process.execPath, [command, 'extract', shortFile, '--out', join(folder, 'out.json')], false)
const coldBare = () => runMeasured(process.execPath, [bare, shortFile], false)

/** pdf.js takes the bytes away: each reading gets its own. */
const fresh = (bytes: Buffer): Uint8Array => new Uint8Array(bytes)
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

let over = false
function tellFigure(name: string, target: number, measured: number, detail: string, unit = ''): void {
  const good = unit === 'least' ? measured >= target : measured <= target
  over ||= !good
  const show = (value: number): string => (unit === 'MB' ? `${value.toFixed(0)} MB` : value.toFixed(2))
  process.stdout.write(
    `${name.padEnd(50)} ${show(target).padStart(8)} ${show(measured).padStart(9)}  ${good ? 'ok  ' : unit === 'least' ? 'LOW ' : 'OVER'}  ${detail}\n`,
  )
}
const tell = (name: string, kind: Measurement, measured: number, detail: string): void =>
  tellFigure(name, TARGETS[kind], measured, detail, kind === 'memory' ? 'MB' : '')

const scanBench: ScanBench = { command, folder, rounds: Math.max(1, Math.round(rounds / SLOWER)), tell: tellFigure }

const MEASUREMENTS: Record<Measurement | 'scans' | 'cores' | 'scan-memory', () => Promise<void>> = {
  async warm() {
    const pair = await measurePairs(
      () => readOurs(fresh(report)),
      () => readBare(fresh(report)),
      rounds,
      WARM_ROUNDS,
    )
    tell(
      'warm, one process, 8 pages: ours / pdf.js',
      'warm',
      pair.ratio,
      `${milliseconds(pair.ours)} / ${milliseconds(pair.base)}; by processor time ${pair.processorRatio.toFixed(2)}`,
    )
  },
  async pages() {
    const long = repeatReport(report, COPIES)
    const pages = COPIES * 8
    const few = Math.max(3, Math.ceil(rounds / 5))
    const shortTimes: Time[] = []
    const longTimes: Time[] = []
    for (let round = 0; round < few; round += 1) {
      const shorts: Time[] = []
      for (let count = 0; count < SHORTS_A_ROUND; count += 1) shorts.push(await timed(() => readOurs(fresh(report))))
      shortTimes.push({ wall: median(shorts.map(({ wall }) => wall)) / 8, processor: median(shorts.map(({ processor }) => processor)) / 8 })
      const { wall, processor } = await timed(() => readOurs(fresh(long)))
      longTimes.push({ wall: wall / pages, processor: processor / pages })
    }
    const base = (await timed(() => readBare(fresh(long)))).wall / pages
    const ratioOf = (kind: keyof Time): number =>
      median(longTimes.map((time, index) => time[kind] / (shortTimes[index]?.[kind] ?? Number.NaN)))
    const [longPage, shortPage] = [longTimes, shortTimes].map((times) => milliseconds(median(times.map(({ wall }) => wall))))
    const detail = `${longPage} / ${shortPage} a page, pdf.js at ${pages} ${milliseconds(base)}; by processor time ${ratioOf('processor').toFixed(2)}`
    tell(`cost of a page, ${pages} pages / 8 pages`, 'pages', ratioOf('wall'), detail)
  },
  async cold() {
    const pair = await measurePairs(coldExtract, coldBare, rounds, 2)
    tell('cold, new processes, 8 pages: extract / pdf.js', 'cold', pair.ratio, `${milliseconds(pair.ours)} / ${milliseconds(pair.base)}`)
  },
  async memory() {
    writeFileSync(longFile, repeatReport(report, COPIES))
    const run = await runMeasured(process.execPath, [command, 'extract', longFile, '--out', join(folder, 'long.json')], true)
    if (run.exitCode !== 0) throw new Error(`extract ended with ${run.exitCode}`)
    if (run.peakResident === null || run.peakProportional === null)
      process.stdout.write('memory of the process tree: this system does not tell\n')
    else {
      const detail = `resident; ${run.peakProportional.toFixed(0)} MB with shared pages counted once; ${(run.milliseconds / 1000).toFixed(1)} s`
      tell(`memory, all processes, ${COPIES * 8} pages: extract`, 'memory', run.peakResident, detail)
    }
  },
  scans: () => measureTime(scanBench),
  cores: () => measureCores(scanBench),
  'scan-memory': () => measureMemory(scanBench, Number(values.pages)),
}

ensureTools(['pdftotext', 'tesseract'])
writeFileSync(shortFile, report)
try {
  process.stdout.write(`${'measured'.padEnd(50)} ${'target'.padStart(8)} ${'here'.padStart(9)}\n`)
  for (const [name, measure] of Object.entries(MEASUREMENTS)) if (values.only === undefined || values.only === name) await measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = over ? 1 : 0
