/** A report of 300 rows and some 20 pages for measuring, with faults to be flagged; and the catalogue that it goes by. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { seedToPlan } from '../generate/plan.ts'
import { openProducers } from '../generate/producers/index.ts'
import { planToReport } from '../generate/seed-to-report.ts'
import { EXPECTED_AT_HAND } from '../generate/write-truth.ts'

/** 226 criteria without children make 300 rows on 20 pages. */
const WISHES = {
  producer: 'pdfkit',
  paper: 'A4',
  landscape: 'false',
  margin: '42',
  font: 'Liberation Serif',
  fontSize: '10',
  borders: 'solid',
  encoding: 'unicode',
  catalogue: 'invented',
  leaves: '226',
  depth: '4',
  sectionRows: 'plain',
  columnOrder: 'usual',
  extraColumns: '0',
  appraised: 'none',
  units: '1',
  explanations: 'usual',
  missingRows: 'none',
  unknownRow: 'false',
  damages: '0',
  faults: '12',
  wrap: 'none',
}

export interface LongReport {
  readonly pdf: Uint8Array
  readonly rows: number
  readonly catalogue: Catalogue | null
}

export async function makeLongReport(seed: string): Promise<LongReport> {
  const report = planToReport(seedToPlan(seed, WISHES), EXPECTED_AT_HAND)
  const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-long-report-'))
  const producers = openProducers()
  try {
    const file = path.join(folder, 'report.pdf')
    await producers.draw([{ name: 'report', drawing: report.drawing, path: file, beside: false }])
    return { pdf: readFileSync(file), rows: report.truths[0]?.rows.length ?? 0, catalogue: report.catalogue }
  } finally {
    await producers.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
