/**
 * Lines of all pages → tables without rules whose rows stand clearly further apart than the lines in them.
 *
 * The document is looked at as a whole: one distance parts rows everywhere, a header tells the columns of all pages of its table, and
 * the rows of all these pages tell where the columns part. In: the lines of each page that no ruled table took. Out: by page, the
 * tables with their rows; null when no distance makes rows that have one code or one line of numbers each.
 */
import type { Interval } from './grid.ts'
import { anchorsToAlignment, bandsToRows, type AnchoredBand } from './bands-to-rows.ts'
import { headerAt, isRowlike, repeatedLines, type Header } from './header-bands.ts'
import { numbersColumns } from './lines-to-columns.ts'
import { linesToBands, rowDistances, type Band, type OpenPage } from './line-bands.ts'
import { bandToAnchors, goesOn, rowsToShapes, type Columns } from './column-shapes.ts'
import { titlesToGutters } from './titles-to-gutters.ts'

/** What one page shows of a table. */
export interface SpacedTable {
  readonly columns: Columns
  /** The table's extent on all its pages. */
  readonly extent: Interval
  /** Where rules part its rows on this page. */
  readonly rules: readonly number[]
  /** The lines of its header, when the page has it. */
  readonly header: Band
  readonly rows: readonly Band[]
}

/** What a header promises is looked for in so many rows below it. */
const TRIED_ROWS = 12
/** So many rows, and this share of them with one anchor, make sure that a distance parts rows. */
const MIN_ROWS = 3
const SURE_SHARE = 0.9
/** When this share of all bands are rows with one anchor each, no other distance is tried. */
const CLEAR = 0.8
/** Blank lines within a cell part its lines by at most so many row distances. */
const BLANK_LINES = 1.8

/** What one page shows of a table whose columns are not known yet. */
interface Part {
  readonly page: number
  readonly header: Band
  readonly bands: Band[]
}
interface Draft {
  readonly header: Header
  /** Its columns, as far as its first rows tell them. */
  readonly columns: Columns
  readonly parts: Part[]
}

/** The columns that a header's titles and the rows below it make; null when no numbers stand under the titles, or words between these. */
function findColumns(titles: readonly Interval[], rows: readonly Band[]): Columns | null {
  const gutters = titlesToGutters(titles, rows)
  if (!gutters) return null
  const shapes = rowsToShapes(rows, gutters)
  return shapes.some((shape, column) => shape.numbers && column > 0) ? { gutters, shapes } : null
}

/** What may be a header's first rows: those up to another header, over pages that repeat it. */
function firstRows(header: Header, bands: readonly Band[]): Band[] {
  const rows: Band[] = []
  for (const [index, band] of bands.entries()) {
    if (rows.length === TRIED_ROWS) break
    const next = bands.slice(index, index + header.bands + 1)
    if (rows.length > 0 && headerAt(next) && repeatedLines(next, header, true) === 0) break
    if (isRowlike(band)) rows.push(band)
  }
  return rows
}

/** The bands of all pages as tables, each from its header on; what stands before the first header is none. */
function bandsToDrafts(pages: readonly (readonly Band[])[]): Draft[] {
  const all = pages.flatMap((bands, page) => bands.map((band, index) => ({ page, index, band })))
  const drafts: Draft[] = []
  let current: Draft | null = null
  for (let i = 0; i < all.length; i++) {
    const { page, index, band } = all[i] ?? { page: 0, index: 0, band: [] }
    const own = (pages[page] ?? []).slice(index)
    const known = drafts.findLast((draft) => repeatedLines(own, draft.header, index === 0) > 0)
    const isRest = current !== null && goesOn(band, current.columns)
    const found = known || isRest ? null : headerAt(own)
    const columns =
      found &&
      findColumns(
        found.titles,
        firstRows(
          found,
          all.slice(i + found.bands).map((other) => other.band),
        ),
      )
    const header = known?.header ?? (columns ? found : null)
    if (header) {
      if (columns) drafts.push({ header, columns, parts: [] })
      current = known ?? drafts.at(-1) ?? null
      const count = known ? repeatedLines(own, header, index === 0) : header.lines.length
      const lines = own.slice(0, header.bands).flat()
      current?.parts.push({ page, header: lines.slice(0, count), bands: lines.length > count ? [lines.slice(count)] : [] })
      i += header.bands - 1
      continue
    }
    if (!current) continue
    if (current.parts.at(-1)?.page !== page) current.parts.push({ page, header: [], bands: [] })
    current.parts.at(-1)?.bands.push(band)
  }
  return drafts
}

/** A draft's parts with those of their bands only that are rows of its table or go on with one. */
function keepOwn({ parts }: Draft, columns: Columns, distance: number): Part[] {
  return parts.map((part, index) => {
    const before = part.page - (parts[index - 1]?.page ?? -Infinity) <= 1
    const after = (parts[index + 1]?.page ?? Infinity) - part.page <= 1
    return { ...part, bands: ownBands(part, columns, { before, after }, Number.isFinite(distance) ? BLANK_LINES * distance : 0) }
  })
}

/** `open`: whether the table may go on on the page before and the page after; `near`: how far below a row its rest may stand. */
function ownBands({ header, bands }: Part, columns: Columns, open: { before: boolean; after: boolean }, near: number): Band[] {
  const isRow = (band: Band): boolean => bandToAnchors(band, columns).length > 0 && !band.every(numbersColumns)
  const isRest = (band: Band | undefined): boolean => band !== undefined && goesOn(band, columns)
  const gap = (index: number): number => (bands[index]?.[0]?.baseline ?? 0) - (bands[index - 1]?.at(-1)?.baseline ?? 0)
  let from = bands.findIndex(isRow)
  let to = bands.findLastIndex(isRow)
  if (from < 0) {
    const end = bands.findIndex((band, index) => !isRest(band) && !(index === 0 && band.every(numbersColumns)))
    return open.before ? bands.slice(0, end < 0 ? bands.length : end) : []
  }
  if (header.length > 0) from = 0
  else if (open.before) while (isRest(bands[from - 1])) from--
  while (isRest(bands[to + 1]) && (open.after || gap(to + 1) <= near)) to++
  return bands.slice(from, to + 1)
}

/** A table's pages with its rows, and how many of its bands have one anchor, several and none. */
interface Found {
  readonly tables: ReadonlyMap<number, SpacedTable[]>
  readonly sure: number
  readonly several: number
  readonly none: number
}

function draftToTables(draft: Draft, pages: readonly OpenPage[], distance: number): Found | null {
  const rowlike = draft.parts.flatMap(({ bands }) => bands.filter(isRowlike))
  let columns = findColumns(draft.header.titles, rowlike)
  if (!columns) return null
  // First by what looks like rows, then by the rows themselves.
  columns =
    findColumns(
      draft.header.titles,
      keepOwn(draft, columns, distance).flatMap(({ bands }) => bands),
    ) ?? columns
  const own = keepOwn(draft, columns, distance)
  const boxes = own.flatMap(({ header, bands }) => [header, ...bands].flat()).map((line) => line.box)
  const extent = { from: Math.min(...boxes.map((box) => box[0])), to: Math.max(...boxes.map((box) => box[2])) }
  const toAnchored = (band: Band): AnchoredBand => ({
    lines: band,
    anchors: band.every(numbersColumns) ? null : bandToAnchors(band, columns),
  })
  const alignment = anchorsToAlignment(own.flatMap(({ bands }) => bands.map(toAnchored)))
  const tables = new Map<number, SpacedTable[]>()
  for (const { page, header, bands } of own) {
    const rules = pages[page]?.rules ?? []
    const rows = bandsToRows(bands.map(toAnchored), rules, alignment)
    if (header.length + rows.length > 0) tables.set(page, [...(tables.get(page) ?? []), { columns, extent, rules, header, rows }])
  }
  const anchors = own.flatMap(({ bands }) => bands).map((band) => bandToAnchors(band, columns).length)
  const having = (test: (count: number) => boolean): number => anchors.filter(test).length
  return { tables, sure: having((count) => count === 1), several: having((count) => count > 1), none: having((count) => count === 0) }
}

/** The tables of all pages, by page; null where the document has none of this kind. */
export function findSpacedTables(pages: readonly OpenPage[]): SpacedTable[][] | null {
  let best: { worth: number; tables: SpacedTable[][] } | null = null
  for (const distance of rowDistances(pages)) {
    const bands = pages.map((page) => linesToBands(page, distance))
    const found = bandsToDrafts(bands).flatMap((draft) => draftToTables(draft, pages, distance) ?? [])
    const clear = found.filter(({ sure, several }) => sure >= MIN_ROWS && sure >= SURE_SHARE * (sure + several))
    // Too small a distance leaves the lines of a row without an anchor, too large a one makes one row of several.
    const worth = clear.reduce((sum, { sure, several, none }) => sum + sure - several - none, 0)
    if (worth > (best?.worth ?? 0)) best = { worth, tables: pages.map((_, page) => clear.flatMap(({ tables }) => tables.get(page) ?? [])) }
    if (worth >= CLEAR * bands.flat().length) break
  }
  return best?.tables ?? null
}
