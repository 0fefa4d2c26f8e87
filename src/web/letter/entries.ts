/**
 * What a unit is asked to explain or correct. In: an extraction as it stands. Out: its open findings by row, in the order of the
 * report, each with the parts of pages that show what is meant.
 */
import type { Box } from '../../model/box.ts'
import type { Extraction, ExtractionRow } from '../../model/extraction.ts'
import type { Finding } from '../../model/finding.ts'

export interface PagePart {
  readonly page: number
  /** The page's, points. */
  readonly width: number
  readonly height: number
  /** What to show of it: its whole width, and enough above and below to find the place. */
  readonly top: number
  readonly bottom: number
  readonly marked: readonly Box[]
}

export interface LetterEntry {
  /** null: about the document as a whole. */
  readonly row: ExtractionRow | null
  readonly findings: readonly Finding[]
  readonly parts: readonly PagePart[]
}

/** Around what is marked, points. */
const MARGIN = 14
/** A part is not higher than this, points: a third of a page tells where it is. */
const HIGHEST = 280

export interface LetterOptions {
  /** Remarks, too, besides errors and warnings. */
  readonly infos: boolean
}

export function extractionToEntries(extraction: Extraction, { infos }: LetterOptions): LetterEntry[] {
  const open = extraction.findings.filter(({ state, severity }) => state === 'open' && (infos || severity !== 'info'))
  const rows: (ExtractionRow | null)[] = [null, ...extraction.rows]
  return rows
    .map((row) => ({ row, findings: open.filter((finding) => belongsTo(finding, row, extraction)) }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ row, findings }) => ({ row, findings, parts: partsOf(extraction, row, findings) }))
}

/** A finding about a row that the report does not have (one that is missing) stands with those about the document. */
function belongsTo({ row }: Finding, entry: ExtractionRow | null, { rows }: Extraction): boolean {
  if (entry !== null) return row === entry.id
  return row === null || !rows.some(({ id }) => id === row)
}

function partsOf({ document }: Extraction, row: ExtractionRow | null, findings: readonly Finding[]): PagePart[] {
  const quoted = findings.flatMap(({ quotes }) => quotes.flatMap(({ boxes }) => boxes))
  const places = quoted.length > 0 ? quoted : row === null ? [] : [...row.cells.name, ...row.cells.max, ...row.cells.self]
  const pages = [...new Set(places.map(({ page }) => page))].sort((a, b) => a - b)
  return pages.flatMap((number) => {
    const page = document.pages.find((each) => each.number === number)
    const marked = unique(places.filter((place) => place.page === number).map(({ box }) => box))
    return page === undefined ? [] : [toPart(number, page.width, page.height, marked)]
  })
}

function unique(boxes: readonly Box[]): Box[] {
  return [...new Map(boxes.map((box) => [box.join(' '), box])).values()]
}

function toPart(page: number, width: number, height: number, marked: readonly Box[]): PagePart {
  const top = Math.max(0, Math.min(...marked.map((box) => box[1])) - MARGIN)
  const bottom = Math.min(height, Math.max(...marked.map((box) => box[3])) + MARGIN)
  return { page, width, height, top, bottom: Math.min(bottom, top + HIGHEST), marked }
}
