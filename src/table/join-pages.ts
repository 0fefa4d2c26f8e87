/**
 * Tables of single pages → tables over pages: the repeated header stands once, and a row cut by the page break is one row.
 * In: page tables in page order. Out: tables with contiguous row numbers.
 */
import type { Cell, Table } from '../model/table.ts'
import { countHeaderRows, findRepeatedHeader } from './header.ts'
import type { PageTable } from './grid-to-table.ts'
import { joinLines } from './words-to-text.ts'

type Row = readonly Cell[]

/** Column boundaries of one table on two pages differ by less, margins that alternate between pages aside. Points. */
const SAME_COLUMN = 4
/** So much text may stand between a table and its continuation: a page number, a running title. Letters. */
const PAGE_MARGIN_LETTERS = 60
/** A column is short (codes, scores) when its cells are one word of at most this many letters in the median. */
const SHORT = 9
/** A column is a key when at least this share of the rows fills it. */
const KEY_FILL = 0.75

/** A table under construction. Its rows are numbered when it is finished. */
interface Draft {
  readonly parts: PageTable[]
  xs: readonly number[]
  rows: Row[]
  header: number
  /** The header rows of later parts, which are not among `rows`. */
  repeatedHeaders: (readonly Row[])[]
  /** The rows of the last part. */
  previous: readonly Row[]
}

const isBlank = (row: Row): boolean => row.every((cell) => cell.text === '')
/** The cells of a row that stand in the columns of one cell. */
const under = (cell: Cell, row: Row): Row =>
  row.filter((other) => other.column >= cell.column && other.column + other.colSpan <= cell.column + cell.colSpan)

/** Whether every cell of `after` stands in the columns of some cell of `before`: the rest of a merged cell may come out unmerged. */
const fitsUnder = (before: Row, after: Row): boolean =>
  before.reduce((count, cell) => count + under(cell, after).length, 0) === after.length

const textAt = (row: Row, column: number): string => row.find((cell) => cell.column === column)?.text ?? ''

/**
 * How the second table's column boundaries map onto the first one's; null when they are not the same columns.
 * `open`: the outer boundaries are where the text happens to end; only those between columns count.
 */
function mapColumns(first: readonly number[], second: readonly number[], open: boolean): number[] | null {
  const shift = open ? 0 : (first[0] ?? 0) - (second[0] ?? 0)
  const end = first.length - 1
  const map = second.map((x, i) => {
    if (open && i === 0) return 0
    if (open && i === second.length - 1) return end
    return first.findIndex((other) => Math.abs(other - (x + shift)) <= SAME_COLUMN)
  })
  const ascending = map.every((index, i) => index >= 0 && (i === 0 || index > (map[i - 1] ?? -1)))
  return ascending && map.at(-1) === end ? map : null
}

/** Rows with their columns renumbered by a map of boundaries. */
const remapped = (rows: readonly Row[], map: readonly number[]): Row[] =>
  rows.map((row) =>
    row.map((cell) => {
      const column = map[cell.column] ?? cell.column
      return { ...cell, column, colSpan: (map[cell.column + cell.colSpan] ?? column + cell.colSpan) - column }
    }),
  )

/** What stands between two tables on neighbouring pages is at most what page margins hold, or what every page repeats. */
function onlyMarginsBetween(before: PageTable, after: PageTable): boolean {
  const repeated = new Set([...before.above, ...after.below].map(digitless))
  const between = [...before.below, ...after.above].filter((text) => !repeated.has(digitless(text)))
  return between.reduce((sum, text) => sum + text.length, 0) <= PAGE_MARGIN_LETTERS && between.length <= 2
}
/** Running titles differ from page to page in their numbers only. */
const digitless = (text: string): string => text.replace(/\d+/gu, '#')

/** Columns that tell rows apart: short texts that nearly every row has (codes, maxima), and all short ones. */
function keyColumns(rows: readonly Row[], columnCount: number): { short: number[]; keys: number[] } {
  const short: number[] = []
  const keys: number[] = []
  for (let column = 0; column < columnCount; column++) {
    const own = rows.flatMap((row) => row.filter((cell) => cell.column === column && cell.colSpan === 1))
    const lengths = own
      .filter((cell) => cell.text !== '')
      .map((cell) => (cell.text.includes(' ') ? SHORT + 1 : cell.text.length))
      .sort((a, b) => a - b)
    if (lengths.length === 0 || (lengths[lengths.length >> 1] ?? 0) > SHORT) continue
    short.push(column)
    if (lengths.length >= KEY_FILL * own.length && own.length >= rows.length / 2) keys.push(column)
  }
  return { short, keys }
}

/** Whether `after`, the first body row of a page, goes on with `before`, the last row of the page before it. */
function isContinuation(before: Row, after: Row, body: readonly Row[], columnCount: number): boolean {
  if (!fitsUnder(before, after)) return false
  if (isBlank(after)) return true
  // What a section's title spans does not come apart into filled columns.
  if (before.some((cell) => cell.colSpan > 1 && under(cell, after).filter(({ text }) => text !== '').length > 1)) return false
  if (isBlank(before)) return false
  const { short, keys } = keyColumns(body, columnCount)
  if (isCutTitle(before, after, body, short, keys)) return true
  if (short.some((column) => textAt(before, column) !== '' && textAt(after, column) !== '')) return false
  const filledBefore = keys.filter((column) => textAt(before, column) !== '')
  const filledAfter = keys.filter((column) => textAt(after, column) !== '')
  if (keys.length > 0 && filledBefore.length + filledAfter.length > 0) {
    // Keys on one side only: the text went on without them (top-aligned), or came before them (centred).
    if (filledAfter.length === 0 || filledBefore.length === 0) return true
  }
  return before.some((cell) => {
    const next = textAt(after, cell.column)
    return cell.text !== '' && /[^.;:!?…]$/u.test(cell.text) && /^[\p{Ll}\d(]/u.test(next)
  })
}

/** The columns that the merged cells of a row take, as text: rows with the same ones are titles of one kind. */
const mergedColumns = (row: Row): string => row.flatMap(({ column, colSpan }) => (colSpan > 1 ? [`${column}+${colSpan}`] : [])).join(' ')

/**
 * Whether a title that spans columns was cut by the page break: one of the two rows has the keys that all other titles of its kind
 * have, and the other has nothing but a title's text. Where some title has no keys, a second title without them is a title.
 */
function isCutTitle(before: Row, after: Row, body: readonly Row[], short: readonly number[], keys: readonly number[]): boolean {
  const kind = mergedColumns(before)
  if (kind === '' || kind !== mergedColumns(after)) return false
  const others = body.filter((row) => row !== before && row !== after && mergedColumns(row) === kind)
  const own = (columns: readonly number[], row: Row): string[] =>
    row.flatMap((cell) => (cell.colSpan === 1 && columns.includes(cell.column) && cell.text !== '' ? [cell.text] : []))
  const keyed = (row: Row): boolean => own(keys, row).length > 0
  const bare = (row: Row): boolean => own(short, row).length === 0
  if (others.length === 0 || !others.every(keyed)) return false
  return (keyed(before) && bare(after)) || (bare(before) && keyed(after))
}

function joinRow(before: Row, after: Row): Row {
  return before.map((cell) => {
    const rest = under(cell, after)
    const filled = rest.filter((other) => other.text !== '')
    const [first] = rest
    if (!first) return cell
    const parts = filled.length > 0 ? filled : [first]
    const text = parts.reduce((joined, other) => joinLines(joined, other.text), cell.text)
    return { ...cell, text, fragments: [...cell.fragments, ...parts.flatMap((other) => other.fragments)] }
  })
}

/** Adds a page's table to the draft that it continues. */
function append(draft: Draft, part: PageTable, map: readonly number[]): void {
  const rows = remapped(part.rows, map)
  const first = findRepeatedHeader(draft.rows, rows)
  // Where the first page's header was not told, the pages after it still repeat one among them.
  const repeated = first.rows > 0 ? first : { rows: findRepeatedHeader(draft.previous, rows).rows, headerEnd: 0 }
  draft.previous = rows
  draft.header = Math.max(draft.header, repeated.headerEnd)
  const body = rows.slice(repeated.rows)
  if (repeated.rows > 0) draft.repeatedHeaders.push(rows.slice(0, repeated.rows))
  const last = draft.rows.at(-1)
  const next = body[0]
  const known = [...draft.rows.slice(draft.header), ...body]
  if (last && next && draft.rows.length > draft.header && isContinuation(last, next, known, draft.xs.length - 1)) {
    draft.rows[draft.rows.length - 1] = joinRow(last, next)
    body.shift()
  }
  draft.rows.push(...body)
  draft.parts.push(part)
}

/** Takes over the finer columns of a part that splits what the draft's pages so far did not. */
function refine(draft: Draft, part: PageTable, map: readonly number[]): void {
  draft.rows = remapped(draft.rows, map)
  draft.repeatedHeaders = draft.repeatedHeaders.map((rows) => remapped(rows, map))
  const shift = (draft.xs[0] ?? 0) - (part.xs[0] ?? 0)
  draft.xs = part.xs.map((x) => x + shift)
}

function finish(draft: Draft): Table {
  const rows = draft.rows.map((row, index) => row.map((cell) => ({ ...cell, row: index })))
  return {
    pages: draft.parts.map((part) => part.page),
    boxes: draft.parts.map((part) => part.box),
    columnCount: draft.xs.length - 1,
    headerRows: draft.parts.length > 1 && draft.header > 0 ? draft.header : countHeaderRows(rows),
    rows,
    ...(draft.repeatedHeaders.length > 0 ? { repeatedHeaders: draft.repeatedHeaders } : {}),
    ruling: draft.parts[0]?.ruling ?? 'none',
  }
}

const startDraft = (part: PageTable): Draft => ({
  parts: [part],
  xs: part.xs,
  rows: [...part.rows],
  header: 0,
  repeatedHeaders: [],
  previous: [],
})

/** Joins the tables of consecutive pages. With `joinPages` false every page table stands for itself. */
export function joinPageTables(parts: readonly PageTable[], joinPages: boolean): Table[] {
  const drafts: Draft[] = []
  for (const part of parts) {
    const lower = joinPages ? findUnderTitles(drafts, part) : null
    if (lower) {
      append(
        lower.draft,
        lower.rest,
        lower.rest.xs.map((_, index) => index),
      )
      continue
    }
    const candidate = joinPages ? findContinued(drafts, part) : null
    if (candidate) {
      if (candidate.finer) refine(candidate.draft, part, candidate.map)
      append(candidate.draft, part, candidate.finer ? part.xs.map((_, index) => index) : candidate.map)
    } else drafts.push(startDraft(part))
  }
  return drafts.map(finish)
}

function findContinued(drafts: readonly Draft[], part: PageTable): { draft: Draft; map: number[]; finer: boolean } | null {
  for (const draft of [...drafts].reverse()) {
    const last = draft.parts.at(-1)
    if (!last || last.page !== part.page - 1 || !onlyMarginsBetween(last, part)) continue
    const open = last.ruling === 'none' || part.ruling === 'none'
    const coarser = mapColumns(draft.xs, part.xs, open)
    if (coarser) return { draft, map: coarser, finer: false }
    const finer = mapColumns(part.xs, draft.xs, open)
    if (finer) return { draft, map: finer, finer: true }
  }
  return null
}

/**
 * A spreadsheet repeats its title rows on every page, also over another table that stands below theirs on the sheet. Where the page
 * before ends with such a table, and under the titles only its columns have text, the rows are that table's.
 * Out: the table that goes on, and the part without the titles, in its columns.
 */
function findUnderTitles(drafts: readonly Draft[], part: PageTable): { draft: Draft; rest: PageTable } | null {
  const before = drafts.filter((draft) => draft.parts.at(-1)?.page === part.page - 1)
  const draft = before.at(-1)
  const last = draft?.parts.at(-1)
  if (!draft || !last || !onlyMarginsBetween(last, part)) return null
  const ends = draft.xs.map((x) => part.xs.findIndex((other) => Math.abs(other - x) <= SAME_COLUMN))
  if (ends.length >= part.xs.length || !ends.every((end, i) => end > (ends[i - 1] ?? -1))) return null
  for (const upper of before.slice(0, -1)) {
    const map = mapColumns(upper.xs, part.xs, false)
    const titles = map ? findRepeatedHeader(upper.rows, remapped(part.rows, map)).rows : 0
    const rows = part.rows.slice(titles).map((row) => withinColumns(row, ends))
    const own = rows.filter((row) => row !== null)
    if (titles > 0 && own.length > 0 && own.length === rows.length) return { draft, rest: { ...part, xs: draft.xs, rows: own } }
  }
  return null
}

/** A row cut down to the columns between some boundaries, counted anew; null when it has text anywhere else. */
function withinColumns(row: Row, ends: readonly number[]): Row | null {
  const own = row.map((cell) => ({ cell, column: ends.indexOf(cell.column), end: ends.indexOf(cell.column + cell.colSpan) }))
  const inside = own.filter(({ column, end }) => column >= 0 && end > column)
  if (own.some((each) => each.cell.text !== '' && !inside.includes(each))) return null
  return inside.map(({ cell, column, end }) => ({ ...cell, column, colSpan: end - column }))
}
