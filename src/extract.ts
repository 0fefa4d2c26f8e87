/**
 * The composition of the pure steps: a document as read goes in, one extraction for each report in it comes out.
 *
 *   Page[] ─ table/ ─► Table[] ─ match/ ─► MatchedReport[] ─ settle/, correct/ ─► MatchedReport[] ─ evidence/, check/, repair/ ─► Finding[] ─► `bangdiem.extraction/1`
 *
 * Pages whose picture was set upright are handled in the frame of that picture; what comes out stands on the page as displayed.
 * No clock, no environment, no I/O: the same input gives the same extraction, key for key.
 */
import { checkReport, labelOf } from './check/index.ts'
import { correctReport, decideFindings } from './correct/index.ts'
import { evidenceToEntry, reportToEvidence } from './evidence/index.ts'
import { matchReports } from './match/index.ts'
import { roundBox, type Box } from './model/box.ts'
import type { Catalogue } from './model/catalogue.ts'
import type { Correction } from './model/correction.ts'
import type { EvidenceEntry } from './model/evidence.ts'
import type { Extraction, ExtractionRow } from './model/extraction.ts'
import type { Finding } from './model/finding.ts'
import { framesToPages, pagesInFrames } from './model/frame.ts'
import type { Page, ReadDocument } from './model/page.ts'
import { pointsToNumber } from './model/points.ts'
import type { CatalogueChoice, CellPlace, MatchedReport, ReportRow } from './model/report.ts'
import type { Score } from './model/score.ts'
import { suggestRepairs } from './repair/index.ts'
import { settleReport } from './settle/index.ts'
import { pagesToTables } from './table/index.ts'

export interface ExtractInput {
  readonly fileName: string
  readonly sha256: string
  readonly document: ReadDocument
  readonly catalogues: readonly Catalogue[]
  /** Use this catalogue; without it the best fitting one is chosen, or none. */
  readonly catalogueId?: string | undefined
  /** Code of the reports' period where it is known otherwise than from print. */
  readonly periodCode?: string | undefined
  /** What people said about the reports, oldest first. */
  readonly corrections?: readonly Correction[] | undefined
}

export type ExtractResult =
  | { readonly extractions: readonly [Extraction, ...Extraction[]] }
  /** Nothing to extract: the pages hold no table at all, or no table with a score column. */
  | { readonly extractions: null; readonly reason: 'no-table' | 'no-score-table' }

/** A document whose reports were told apart and whose rows were found: all that hangs on the reading and the catalogues alone. */
export interface MatchedDocument {
  readonly document: ReadDocument
  readonly hasTables: boolean
  readonly reports: readonly MatchedReport[]
}

/** All reports of one document, in page order; or why there is none. Throws nothing about content: doubt is a finding. */
export function extractDocument(input: ExtractInput): ExtractResult {
  return extractMatched(matchDocument(input), input, input.corrections)
}

export function matchDocument({
  document,
  catalogues,
  catalogueId,
  periodCode,
}: Omit<ExtractInput, 'fileName' | 'sha256' | 'corrections'>): MatchedDocument {
  const pages = pagesInFrames(document.pages)
  const tables = pagesToTables(pages)
  const reports = tables.length === 0 ? [] : matchReports(pages, tables, catalogues, { catalogueId, periodCode }).map(settleReport)
  return { document, hasTables: tables.length > 0, reports }
}

/** What people said laid above it, checked. */
export function extractMatched(
  { document, hasTables, reports }: MatchedDocument,
  { fileName, sha256 }: Pick<ExtractInput, 'fileName' | 'sha256'>,
  corrections: readonly Correction[] = [],
): ExtractResult {
  if (!hasTables) return { extractions: null, reason: 'no-table' }
  const pages = pagesInFrames(document.pages)
  const toDisplayed: ToDisplayed = framesToPages(document.pages)
  const extractions = reports.map((settled, index): Extraction => {
    const report = correctReport(settled, index + 1, corrections)
    const evidence = reportToEvidence(report)
    const checked = suggestRepairs(report, checkReport(report, pages, evidence), (row) => labelOf(report, row))
    const findings = decideFindings(checked, index + 1, corrections)
    return {
      schema: 'bangdiem.extraction/1',
      document: {
        fileName,
        sha256,
        pageCount: document.pageCount,
        report: { index: index + 1, count: reports.length, pages: [...report.pages] },
        pages: document.pages.map(({ number, width, height, source, problem }) => ({ number, width, height, source, problem })),
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
      rows: report.rows.map((row) => reportRowToRow(row, toDisplayed)),
      findings: findings.map((finding) => placeFinding(finding, toDisplayed)),
      evidence: placeEvidence(evidenceToEntry(evidence), toDisplayed),
    }
  })
  const [first, ...others] = extractions
  return first === undefined ? { extractions: null, reason: 'no-score-table' } : { extractions: [first, ...others] }
}

/** From a box as the steps know it to one on the displayed page. */
type ToDisplayed = (page: number, box: Box) => Box

/** A page of the file that failed makes every report of the file partial: nobody can tell whose page it was. */
function reportStatus(pages: readonly Pick<Page, 'source'>[], findings: readonly Finding[]): Extraction['status'] {
  if (pages.some((page) => page.source === 'failed')) return 'partial'
  return findings.some((finding) => finding.state === 'open' && finding.severity !== 'info') ? 'needs-review' : 'clean'
}

/** An extraction with the decisions on its findings as people see them now: for where no value has changed, and nothing is to be checked. */
export function decideExtraction(extraction: Extraction, corrections: readonly Correction[]): Extraction {
  const { document } = extraction
  const findings = [...decideFindings(extraction.findings, document.report.index, corrections)]
  return { ...extraction, findings, status: reportStatus(document.pages, findings) }
}

function catalogueEntry(choice: CatalogueChoice): Extraction['catalogue'] {
  return { id: choice.id, version: choice.version, coverage: choice.coverage, missing: choice.missing.map((row) => row.id) }
}

function reportRowToRow(row: ReportRow, toDisplayed: ToDisplayed): ExtractionRow {
  const placeEntry = (place: CellPlace): CellEntry => toCellEntry(place, toDisplayed)
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

type CellEntry = ExtractionRow['cells']['name'][number]

function toCellEntry({ page, box, text, confidence, readings }: CellPlace, toDisplayed: ToDisplayed): CellEntry {
  const entry = { page, box: roundBox(toDisplayed(page, box)), text, confidence: thousandth(confidence) }
  const others = readings === undefined ? [] : otherReadings(text, readings)
  return others.length === 0 ? entry : { ...entry, readings: others }
}

/** Nothing hangs on more of a confidence than this. */
const thousandth = (value: number): number => Math.round(value * 1000) / 1000

/** Readings that differ from the text, each once with its best confidence, in their order. */
function otherReadings(text: string, readings: NonNullable<CellPlace['readings']>): NonNullable<CellEntry['readings']> {
  const best = new Map<string, number>()
  for (const reading of readings) {
    if (reading.text !== text) best.set(reading.text, Math.max(reading.confidence, best.get(reading.text) ?? 0))
  }
  return [...best].map(([other, confidence]) => ({ text: other, confidence: thousandth(confidence) }))
}

function placeFinding(finding: Finding, toDisplayed: ToDisplayed): Finding {
  return { ...finding, quotes: finding.quotes.map((quote) => ({ ...quote, boxes: placeBoxes(quote.boxes, toDisplayed) })) }
}

function placeEvidence({ documents, quantities }: EvidenceEntry, toDisplayed: ToDisplayed): EvidenceEntry {
  const placed = <T extends { boxes: PlacedBoxes }>(each: T): T => ({ ...each, boxes: placeBoxes(each.boxes, toDisplayed) })
  return { documents: documents.map(placed), quantities: quantities.map(placed) }
}

type PlacedBoxes = Finding['quotes'][number]['boxes']

function placeBoxes(boxes: PlacedBoxes, toDisplayed: ToDisplayed): PlacedBoxes {
  return boxes.map(({ page, box }) => ({ page, box: roundBox(toDisplayed(page, box)) }))
}
