/**
 * The composition of the pure steps: a document as read goes in, one extraction for each report in it comes out.
 *
 *   Page[] ─ table/ ─► Table[] ─ match/ ─► MatchedReport[] ─ check/ ─► Finding[] ─► `bangdiem.extraction/1`
 *
 * No clock, no environment, no I/O: the same input gives the same extraction, key for key.
 */
import { checkReport } from './check/index.ts'
import { matchReports } from './match/index.ts'
import { roundBox } from './model/box.ts'
import type { Catalogue } from './model/catalogue.ts'
import type { Extraction, ExtractionRow } from './model/extraction.ts'
import type { Finding } from './model/finding.ts'
import type { Page, ReadDocument } from './model/page.ts'
import { pointsToNumber } from './model/points.ts'
import type { CatalogueChoice, CellPlace, ReportRow } from './model/report.ts'
import type { Score } from './model/score.ts'
import { pagesToTables } from './table/index.ts'

export interface ExtractInput {
  readonly fileName: string
  readonly sha256: string
  readonly document: ReadDocument
  readonly catalogues: readonly Catalogue[]
  /** Use this catalogue; without it the best fitting one is chosen, or none. */
  readonly catalogueId?: string | undefined
}

export type ExtractResult =
  | { readonly extractions: readonly [Extraction, ...Extraction[]] }
  /** Nothing to extract: the pages hold no table at all, or no table with a score column. */
  | { readonly extractions: null; readonly reason: 'no-table' | 'no-score-table' }

/** All reports of one document, in page order; or why there is none. Throws nothing about content: doubt is a finding. */
export function extractDocument({ fileName, sha256, document, catalogues, catalogueId }: ExtractInput): ExtractResult {
  const { pages } = document
  const tables = pagesToTables(pages)
  if (tables.length === 0) return { extractions: null, reason: 'no-table' }
  const reports = matchReports(pages, tables, catalogues, catalogueId === undefined ? {} : { catalogueId })
  const extractions = reports.map((report, index): Extraction => {
    const findings = checkReport(report, pages)
    return {
      schema: 'bangdiem.extraction/1',
      document: {
        fileName,
        sha256,
        pageCount: document.pageCount,
        report: { index: index + 1, count: reports.length, pages: [...report.pages] },
        pages: pages.map(({ number, width, height, source, problem }) => ({ number, width, height, source, problem })),
        signatures: document.signatures,
      },
      status: reportStatus(pages, findings),
      report: {
        title: report.meta.title,
        unit: report.meta.unit,
        period: report.meta.period,
        signedBy: report.meta.signedBy,
        decimalMark: report.decimalMark,
      },
      catalogue: report.catalogue && catalogueEntry(report.catalogue),
      catalogueChoice: report.choice,
      rows: report.rows.map(reportRowToRow),
      findings: findings.map(roundFinding),
    }
  })
  const [first, ...others] = extractions
  return first === undefined ? { extractions: null, reason: 'no-score-table' } : { extractions: [first, ...others] }
}

/** A page of the file that failed makes every report of the file partial: nobody can tell whose page it was. */
function reportStatus(pages: readonly Page[], findings: readonly Finding[]): Extraction['status'] {
  if (pages.some((page) => page.source === 'failed')) return 'partial'
  return findings.some((finding) => finding.state === 'open' && finding.severity !== 'info') ? 'needs-review' : 'clean'
}

function catalogueEntry(choice: CatalogueChoice): Extraction['catalogue'] {
  return { id: choice.id, version: choice.version, coverage: choice.coverage, missing: choice.missing.map((row) => row.id) }
}

function reportRowToRow(row: ReportRow): ExtractionRow {
  return {
    id: row.id,
    parent: row.parent,
    printedCode: row.printedCode,
    name: row.name,
    max: scoreToNumber(row.scores.max),
    self: scoreToNumber(row.scores.self),
    appraised: scoreToNumber(row.scores.appraised),
    explanation: row.explanation,
    extra: { ...row.extra },
    matchedBy: row.matchedBy,
    cells: {
      code: row.cells.code.map(placeEntry),
      name: row.cells.name.map(placeEntry),
      max: row.cells.max.map(placeEntry),
      self: row.cells.self.map(placeEntry),
      appraised: row.cells.appraised.map(placeEntry),
      explanation: row.cells.explanation.map(placeEntry),
    },
  }
}

/** null for blank, dash and unreadable: a finding says which. */
function scoreToNumber(score: Score): number | null {
  return score.kind === 'value' ? pointsToNumber(score.points) : null
}

function placeEntry({ page, box, text, confidence, readings }: CellPlace): ExtractionRow['cells']['name'][number] {
  const entry = { page, box: roundBox(box), text, confidence }
  return readings === undefined ? entry : { ...entry, readings: readings.map((reading) => ({ ...reading })) }
}

function roundFinding(finding: Finding): Finding {
  const quotes = finding.quotes.map((quote) => ({
    ...quote,
    boxes: quote.boxes.map(({ page, box }) => ({ page, box: roundBox(box) })),
  }))
  return { ...finding, quotes }
}
