/**
 * `npm run scan -- --fixtures`: the few scans that are committed, fixtures/scanned/NAME.pdf with its truth, each named by what it shows.
 * They are scans of the exported reports in fixtures/generated, so that these need not be drawn anew.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '../generate/prng.ts'
import type { Truth } from '../generate/seed-to-report.ts'
import { writeJson } from '../generate/write-truth.ts'
import { scanReport } from './make-scans.ts'
import { drawScanPlan } from './scan-plan.ts'
import type { Severity } from './scan-plan.ts'

interface KeptScan {
  readonly report: string
  readonly severity: Severity
  readonly effects: readonly string[]
}

export const KEPT_SCANS: Readonly<Record<string, KeptScan>> = {
  'fax-group4-300-dpi': { report: 'browser-dotted-justified', severity: 'good', effects: ['fax', 'skew=0.5'] },
  'grey-strips-on-its-side': {
    report: 'browser-nfd-section-in-name',
    severity: 'usual',
    effects: ['mode=grey', 'compression=jpeg', 'dpi=200', 'strips', 'rotateEntry=270', 'stamp=false', 'smudges=0'],
  },
  'layers-with-hidden-text': {
    report: 'browser-no-vertical-rules',
    severity: 'usual',
    effects: ['mode=colour', 'layers', 'hiddenText', 'dpi=200'],
  },
  'photo-from-aside': { report: 'browser-dotted-justified', severity: 'usual', effects: ['photo', 'dpi=200', 'quality=50', 'noise=2'] },
  'turned-upside-down': { report: 'browser-nfd-section-in-name', severity: 'poor', effects: ['turned=180', 'mode=grey'] },
  'mixed-with-text-pages': { report: 'browser-no-vertical-rules', severity: 'good', effects: ['fax', 'mixed'] },
}

export const KEPT_REPORTS_FOLDER = 'fixtures/generated'

/** The PDF of a committed scan. */
export async function keptScanToPdf(name: string, kept: KeptScan): Promise<Uint8Array> {
  const random = createRandom(`${name}/scanner`)
  const plan = drawScanPlan(random.fork('plan'), kept.severity, kept.effects)
  const base = join(KEPT_REPORTS_FOLDER, kept.report)
  const truth = JSON.parse(readFileSync(`${base}.expected.json`, 'utf8')) as Truth
  return (await scanReport(`${base}.pdf`, [truth], plan, random)).bytes
}

export async function makeKeptScans(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const [name, kept] of Object.entries(KEPT_SCANS)) {
    writeFileSync(join(folder, `${name}.pdf`), await keptScanToPdf(name, kept))
    for (const ending of ['expected.json', 'catalogue.json']) {
      const file = `${join(KEPT_REPORTS_FOLDER, kept.report)}.${ending}`
      if (existsSync(file)) copyFileSync(file, join(folder, `${name}.${ending}`))
    }
    writeJson(join(folder, `${name}.meta.json`), kept)
  }
}
