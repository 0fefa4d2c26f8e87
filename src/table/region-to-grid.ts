/**
 * A region whose columns or rows are not all ruled → grid, by the alignment of its words.
 * In: words of an upright page, what rules give (column boundaries, row boundaries, or neither). Out: a grid with spans.
 */
import type { Box } from '../model/box.ts'
import type { Rule, Word } from '../model/page.ts'
import { bandOf, middleX, middleY, type Grid, type GridCell, type Interval } from './grid.ts'
import { headerToCells, rowToCells, wordsToBoundaries } from './bands-to-cells.ts'
import { crosses } from './lines-to-columns.ts'
import { alignmentCosts, headerEnd, linesToRows, type Alignment } from './lines-to-rows.ts'
import { lineToText, wordsToLines, type Line } from './words-to-lines.ts'

export interface Region {
  readonly page: number
  readonly box: Box
  readonly words: readonly Word[]
  /** Column boundaries, outer ones included, where vertical rules give them. */
  readonly xs: readonly number[] | null
  /** Row boundaries, outer ones included, where horizontal rules give them. */
  readonly ys: readonly number[] | null
  /** Horizontal rules inside it that are drawn under some columns only. */
  readonly partial: readonly Rule[]
}

/** So many rows must come out of a band before it is taken for several rows. */
const MIN_ROWS = 3

const NUMBERED_SHARE = 0.8
/** What a section's row may begin with. */
const CODE = /^\(?(?:[IVXLC]+|[A-ZĐ]|\d+(?:[.,]\d+)*)[.)]?$/u
const NUMBER = /^[-–−(]?\d+(?:[.,]\d+)*[.)%]*$/u

/** Rows as sets of words, and the boundaries between them. */
interface Bands {
  readonly ys: readonly number[]
  readonly words: readonly (readonly Word[])[]
  /** The first row is a header of several lines: a title over several columns is not told from a title of one. */
  readonly header: boolean
}

const guttersToBoundaries = (box: Box, gutters: readonly Interval[]): number[] => [
  box[0],
  ...gutters.map((gutter) => (gutter.from + gutter.to) / 2),
  box[2],
]

/**
 * Words by column, each as lines. Text that runs across gutters (a merged section row) belongs to the last column that it reaches, but for
 * the code that it may begin with.
 */
function linesByColumn(words: readonly Word[], xs: readonly number[], gutters: readonly Interval[]): Line[][] {
  const columns: Word[][] = Array.from({ length: xs.length - 1 }, () => [])
  for (const line of wordsToLines(words)) {
    const crossed = gutters.map((gutter) => crosses(line, gutter))
    for (const [index, word] of line.words.entries()) {
      let column = bandOf(xs, middleX(word.box))
      if (index > 0 || !CODE.test(word.text)) while (crossed[column]) column++
      columns[column]?.push(word)
    }
  }
  return columns.map(wordsToLines)
}

/** Where the header ends that repeats the lines of a known one; null when the region does not begin with it. */
function repeatedHeaderEnd(words: readonly Word[], header: readonly string[]): number | null {
  const lines = wordsToLines(words).slice(0, header.length)
  const same = header.length > 0 && lines.length === header.length && lines.every((line, i) => lineToText(line) === header[i])
  return same ? (lines.at(-1)?.baseline ?? null) : null
}

/** The words of a region without row rules: titles, a row that numbers the columns, and the lines of the body by column. */
function splitHeader(
  words: readonly Word[],
  xs: readonly number[],
  gutters: readonly Interval[],
  header: readonly string[] = [],
): { header: Word[]; numbering: Word[]; body: Line[][] } {
  const columns = linesByColumn(words, xs, gutters)
  const end = headerEnd(columns)
  const repeated = repeatedHeaderEnd(words, header)
  const titles = end.numbering === null && repeated !== null ? repeated : end.titles
  const bodyFrom = (end.numbering ?? titles) + 1
  return {
    header: words.filter((word) => word.baseline <= titles + 1 && word.baseline <= bodyFrom && word.baseline !== end.numbering),
    numbering: words.filter((word) => word.baseline > titles + 1 && word.baseline <= bodyFrom),
    body: columns.map((lines) => lines.filter((line) => line.baseline > bodyFrom)),
  }
}

/** The lines of a region's header, as texts; none when it has no header or rules give its rows. */
export function regionToHeader(region: Region, gutters: readonly Interval[]): string[] {
  if (region.ys) return []
  const xs = region.xs ?? guttersToBoundaries(region.box, gutters)
  const { header, numbering } = splitHeader(region.words, xs, region.xs ? [] : gutters)
  return wordsToLines([...header, ...numbering]).map(lineToText)
}

/** How a region's columns are aligned in their rows, as costs by column (see lines-to-rows); null where rules give its rows. */
export function regionAlignmentCosts(region: Region, gutters: readonly Interval[]): number[][] | null {
  if (region.ys) return null
  const crossable = region.xs ? [] : gutters
  return alignmentCosts(splitHeader(region.words, region.xs ?? guttersToBoundaries(region.box, gutters), crossable).body)
}

/** What other pages of the same table tell about a region. */
export interface Known {
  /** The table began on a page before, so that even the rest of one row is part of it. */
  readonly continued?: boolean
  /** The lines of the header that another page shows. */
  readonly header?: readonly string[]
  /** Gutters that text may run across. */
  readonly gutters?: readonly Interval[]
  /** By column. */
  readonly alignments?: readonly Alignment[]
}

/** Rows by the alignment of the words: the header, then a row for each anchor. */
export function wordsToBands(words: readonly Word[], xs: readonly number[], box: Box, known: Known = {}): Bands | null {
  const { header, numbering, body } = splitHeader(words, xs, known.gutters ?? [], known.header)
  // Under a header the rest of a long row may fill a page by itself; without one, two rows make a table.
  const plan = linesToRows(body, header.length > 0 || known.continued ? 0 : 2, known.alignments)
  if (!plan) return null
  const rows: Word[][] = Array.from({ length: plan.rows }, () => [])
  for (const [column, lines] of body.entries()) {
    for (const [index, line] of lines.entries()) rows[plan.rowOf[column]?.[index] ?? 0]?.push(...line.words)
  }
  const filled = [header, numbering, ...rows].filter((row) => row.length > 0)
  if (filled.length < (known.continued ? 1 : 2)) return null
  return { ys: wordsToBoundaries(filled, box), words: filled, header: header.length > 0 }
}

function ruledBands(words: readonly Word[], ys: readonly number[]): Bands {
  const rows: Word[][] = Array.from({ length: ys.length - 1 }, () => [])
  for (const word of words) rows[bandOf(ys, middleY(word.box))]?.push(word)
  return { ys, words: rows, header: false }
}

/** Whether a row has a number alone in a column. */
function hasLoneNumber(row: readonly Word[], xs: readonly number[]): boolean {
  const columns = new Map<number, Word[]>()
  for (const word of row) {
    const column = bandOf(xs, middleX(word.box))
    columns.set(column, [...(columns.get(column) ?? []), word])
  }
  return [...columns.values()].some((own) => own.length === 1 && NUMBER.test(own[0]?.text ?? ''))
}

/** A band is several rows when nearly all rows that come out of it have a number of their own: not the lines of one cell. */
export function isSeveralRows(rows: readonly (readonly Word[])[], xs: readonly number[]): boolean {
  const numbered = rows.filter((row) => hasLoneNumber(row, xs))
  return numbered.length >= MIN_ROWS && numbered.length >= NUMBERED_SHARE * rows.length
}

/** Bands that rules bound but that hold several rows (a rule under the head and one at the end only) are cut further. */
function cutTallBands(bands: Bands, xs: readonly number[]): Bands {
  if (bands.words.length > 4) return bands
  const ys: number[] = []
  const words: (readonly Word[])[] = []
  for (const [index, band] of bands.words.entries()) {
    const top = bands.ys[index] ?? 0
    const cut = wordsToBands(band, xs, [xs[0] ?? 0, top, xs.at(-1) ?? 0, bands.ys[index + 1] ?? top])
    const inner = cut && isSeveralRows(cut.words, xs) ? cut : null
    ys.push(top, ...(inner ? inner.ys.slice(1, -1) : []))
    words.push(...(inner ? inner.words : [band]))
  }
  ys.push(bands.ys.at(-1) ?? 0)
  return { ys, words, header: false }
}

/** The grid of a region; `gutters` are used where its vertical rules are missing. Null when no rows can be told. */
export function regionToGrid(region: Region, gutters: readonly Interval[], known: Known = {}): Grid | null {
  const { page, box, words } = region
  const xs = region.xs ?? guttersToBoundaries(box, gutters)
  const bands = region.ys
    ? cutTallBands(ruledBands(words, region.ys), xs)
    : wordsToBands(words, xs, box, { ...known, gutters: region.xs ? [] : gutters })
  if (!bands) return null
  const crossable = region.xs ? [] : gutters
  const ys = [...bands.ys]
  const cells: GridCell[] = []
  const levels = headerToCells(bands.words[0] ?? [], xs, ys[0] ?? 0, ys[1] ?? 0, crossable, region.partial)
  if (levels) {
    ys.splice(1, 0, levels.split)
    cells.push(...levels.cells)
  }
  for (const [index, row] of bands.words.entries()) {
    if (index === 0 && levels) continue
    const at = levels ? index + 1 : index
    cells.push(...rowToCells(at, row, xs, ys[at] ?? 0, ys[at + 1] ?? 0, bands.header && index === 0 ? [] : crossable))
  }
  const outer: Box = [box[0], ys[0] ?? box[1], box[2], ys.at(-1) ?? box[3]]
  return { page, box: outer, xs, ys, cells, ruling: region.xs || region.ys ? 'partly' : 'none' }
}
