/**
 * Rows as sets of words, and the gutters between columns → cells: those of a row, those of a header of two levels.
 * In: words of an upright page, column boundaries. Out: cells with spans where text runs on over a gutter.
 */
import { unionBox, type Box } from '../model/box.ts'
import type { Rule, Word } from '../model/page.ts'
import { CODE } from './column-shapes.ts'
import { bandOf, middleX, type GridCell, type Interval } from './grid.ts'
import { headerGroups } from './header-levels.ts'
import { crosses, NUMBER, numbersColumns } from './lines-to-columns.ts'
import { wordsToLines, type Line } from './words-to-lines.ts'

/** Boundaries half way between the words of neighbouring rows. */
export function wordsToBoundaries(rows: readonly (readonly Word[])[], box: Box): number[] {
  const extents = rows.map((row) => unionBox(row.map((word) => word.box)))
  const between = extents.slice(1).map((extent, i) => ((extents[i]?.[3] ?? extent[1]) + extent[1]) / 2)
  return [Math.min(box[1], extents[0]?.[1] ?? box[1]), ...between, Math.max(box[3], extents.at(-1)?.[3] ?? box[3])]
}

/** A cell's text begins at its column's edge within this share of the font size: half a word space, and more than scans jitter. */
const SAME_EDGE = 0.15

/** No space between two words of a text is wider, in font sizes, a justified one included: what stands further apart is of two columns. */
const WORD_SPACE = 1.5

/** What stands further apart than this, in font sizes, is no figure in a text: the space between two words is a quarter to a half. */
const FIGURE_SPACE = 0.6

/** What a column holds, as far as that tells whether a row's text runs on into it. */
export interface CellShape {
  /** Where its texts begin, when all do so at one place. */
  readonly edge: number | null
  /** It holds codes of one word. */
  readonly codes: boolean
}

/**
 * Whether a row's text runs on over the boundary left of a column: a line runs across the gutter there, or what stands right of it does
 * not begin where that column's texts do and stands no further from the text before than a word, or a code left of it has words beside it.
 */
function runsOn(lines: readonly Line[], column: number, xs: readonly number[], gutter: Interval, shapes: readonly CellShape[]): boolean {
  if (lines.some((line) => crosses(line, gutter))) return true
  const [first] = lines
  if (first === undefined || numbersColumns(first)) return false
  const inColumn = (at: number): Word[] => first.words.filter((word) => bandOf(xs, middleX(word.box)) === at)
  const [right] = inColumn(column)
  const before = inColumn(column - 1)
  const [left, beside] = before
  const nearest = before.at(-1)
  if (!left || !nearest || !right) return false
  if (shapes[column - 1]?.codes === true && beside && CODE.test(left.text) && /\p{L}{2}/u.test(beside.text)) return true
  if (right.box[0] - nearest.box[2] > WORD_SPACE * right.fontSize || isFigureAlone(first, nearest)) return false
  if (lines.some((line) => beginsAt(line, right.box[0]))) return false
  const edge = shapes[column]?.edge ?? null
  return edge !== null && Math.abs(right.box[0] - edge) > SAME_EDGE * right.fontSize
}

/** Whether a word is a figure with more than a word's space on both sides: those of a column stand so, those in a text do not. */
function isFigureAlone({ words }: Line, figure: Word): boolean {
  const at = words.indexOf(figure)
  const [before, after] = [words[at - 1], words[at + 1]]
  const least = FIGURE_SPACE * figure.fontSize
  const isApart = (gap: number | undefined): boolean => gap === undefined || gap > least
  return NUMBER.test(figure.text) && isApart(before && figure.box[0] - before.box[2]) && isApart(after && after.box[0] - figure.box[2])
}

/**
 * Whether a line has a word at the same place with more than a word's space before it: a column's texts begin there in this row, wherever
 * those of other pages do.
 */
function beginsAt({ words }: Line, x: number): boolean {
  const at = words.findIndex((word) => Math.abs(word.box[0] - x) <= SAME_EDGE * word.fontSize)
  const [word, before] = [words[at], words[at - 1]]
  return word !== undefined && (before === undefined || word.box[0] - before.box[2] > WORD_SPACE * word.fontSize)
}

/** Cells of one row; columns between which its text runs on are one cell. */
export function rowToCells(
  row: number,
  words: readonly Word[],
  xs: readonly number[],
  top: number,
  bottom: number,
  gutters: readonly Interval[],
  shapes: readonly CellShape[] = [],
): GridCell[] {
  const lines = wordsToLines(words)
  const cells: GridCell[] = []
  for (let column = 0; column < xs.length - 1; column++) {
    const gutter = gutters[column - 1]
    const last = cells.at(-1)
    const joined = gutter !== undefined && last !== undefined && runsOn(lines, column, xs, gutter, shapes)
    const from = joined ? last.column : column
    const box: Box = [xs[from] ?? 0, top, xs[column + 1] ?? 0, bottom]
    const own = words.filter((word) => {
      const at = bandOf(xs, middleX(word.box))
      return at >= from && at <= column
    })
    const cell: GridCell = { row, column: from, rowSpan: 1, colSpan: column - from + 1, box, words: own }
    if (joined) cells[cells.length - 1] = cell
    else cells.push(cell)
  }
  return cells
}

/** A header band of two levels as two rows; null for a band of one. */
export function headerToCells(
  words: readonly Word[],
  xs: readonly number[],
  top: number,
  bottom: number,
  gutters: readonly Interval[],
  partial: readonly Rule[],
): { split: number; cells: GridCell[] } | null {
  const inside = partial.filter((rule) => rule.at > top && rule.at < bottom)
  const groups = headerGroups(words, xs, gutters, inside)
  if (groups.length === 0) return null
  const highest = Math.min(...groups.flatMap((group) => group.lower.map((word) => word.box[1])))
  const split = Math.max(top, Math.min(bottom, highest))
  const cells: GridCell[] = []
  for (let column = 0; column < xs.length - 1; column++) {
    const group = groups.find(({ from, to }) => column >= from && column <= to)
    const [left, right] = [xs[column] ?? 0, xs[column + 1] ?? 0]
    const inColumn = (word: Word): boolean => bandOf(xs, middleX(word.box)) === column
    if (!group) cells.push({ row: 0, column, rowSpan: 2, colSpan: 1, box: [left, top, right, bottom], words: words.filter(inColumn) })
    else {
      if (column === group.from) {
        const box: Box = [left, top, xs[group.to + 1] ?? right, split]
        cells.push({ row: 0, column, rowSpan: 1, colSpan: group.to - group.from + 1, box, words: group.upper })
      }
      cells.push({ row: 1, column, rowSpan: 1, colSpan: 1, box: [left, split, right, bottom], words: group.lower.filter(inColumn) })
    }
  }
  return { split, cells }
}
