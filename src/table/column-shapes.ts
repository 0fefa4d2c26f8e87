/**
 * Rows and the gutters between their columns → what each column holds, by its shape alone: numbers, codes, or text that begins at one
 * edge. In: the lines of each row. Out: the shape of every column, and by it whether a band of lines begins a row or goes on with one.
 */
import { median, middleX, type Interval } from './grid.ts'
import { crosses } from './lines-to-columns.ts'
import { wordsToLines, type Line } from './words-to-lines.ts'
import type { Word } from '../model/page.ts'

export interface ColumnShape {
  /** Nearly all cells are one number. */
  readonly numbers: boolean
  /** Nearly all cells are one short word. */
  readonly codes: boolean
  /** Where the lines of its cells begin, when they begin at one place; points. */
  readonly edge: number | null
}

/** A table's columns: the gutters between them, left to right, and what each holds. */
export interface Columns {
  readonly gutters: readonly Interval[]
  readonly shapes: readonly ColumnShape[]
}

const NUMBER = /^[-–−(]?\d+(?:[.,]\d+)*[.)%]*$/u
const DASH = /^[-–—]$/u
/** What the first column's cells begin with when codes stand before names. */
export const CODE = /^\(?(?:[IVXLC]+|[A-ZĐ]|\d+(?:[.,]\d+)*)[.)]?$/u
/** A column has a shape when this share of its cells has it, and at least so many. */
const SHAPE_SHARE = 0.75
const MIN_CELLS = 2
/** Letters of a code, words aside. */
const CODE_LETTERS = 10
/** Lines begin at one place within this share of the font size. */
const SAME_EDGE = 0.3
const EDGE_SHARE = 0.85

export const columnOf = (word: Word, gutters: readonly Interval[]): number =>
  gutters.filter((gutter) => (gutter.from + gutter.to) / 2 <= middleX(word.box)).length

/** The words of a row by column; columns without words are absent. */
export function rowToColumns(lines: readonly Line[], gutters: readonly Interval[]): Map<number, Word[]> {
  const columns = new Map<number, Word[]>()
  for (const word of lines.flatMap((line) => line.words)) {
    const column = columnOf(word, gutters)
    const own = columns.get(column)
    if (own) own.push(word)
    else columns.set(column, [word])
  }
  return columns
}

const isNumber = (words: readonly Word[]): boolean =>
  words.length === 1 && (NUMBER.test(words[0]?.text ?? '') || DASH.test(words[0]?.text ?? ''))
const isCode = (words: readonly Word[]): boolean =>
  words.length <= 2 && words.reduce((sum, word) => sum + word.text.length, 0) <= CODE_LETTERS

/** The place where most lines of a column begin; null when they begin anywhere. */
function commonEdge(starts: readonly number[], size: number): number | null {
  const edge = median(starts)
  const at = starts.filter((start) => Math.abs(start - edge) <= SAME_EDGE * size)
  return starts.length >= MIN_CELLS && at.length >= EDGE_SHARE * starts.length ? edge : null
}

/** The shape of each column. Rows that run across the gutter beside a column say nothing of it. */
export function rowsToShapes(rows: readonly (readonly Line[])[], gutters: readonly Interval[]): ColumnShape[] {
  const size = median(rows.flatMap((lines) => lines.flatMap((line) => line.words.map((word) => word.fontSize))))
  const cells: Word[][][] = Array.from({ length: gutters.length + 1 }, () => [])
  for (const lines of rows) {
    const crossed = gutters.map((gutter) => lines.some((line) => crosses(line, gutter)))
    for (const [column, words] of rowToColumns(lines, gutters)) {
      if (!crossed[column] && !crossed[column - 1]) cells[column]?.push(words)
    }
  }
  return cells.map((own) => {
    const enough = own.length >= MIN_CELLS
    const share = (test: (words: readonly Word[]) => boolean): number => own.filter(test).length / own.length
    const starts = own.flatMap((words) => wordsToLines(words).map((line) => line.box[0]))
    return {
      numbers: enough && share(isNumber) >= SHAPE_SHARE,
      codes: enough && share(isCode) >= SHAPE_SHARE,
      edge: commonEdge(starts, size),
    }
  })
}

/**
 * The base lines of a band that only rows have: those of its numbers; where it has none, that of its code. A row has one, the rest of a
 * row that the page break cut has none.
 */
export function bandToAnchors(lines: readonly Line[], { gutters, shapes }: Columns): number[] {
  const numbered = lines.filter((line) =>
    [...rowToColumns([line], gutters)].some(([column, words]) => shapes[column]?.numbers === true && isNumber(words)),
  )
  const [first] = lines
  // A title above the table whose last line is a year runs across columns of numbers, as no row but a section's heading does.
  const beside = gutters.filter((_, i) => i > 0 && (shapes[i]?.numbers === true || shapes[i + 1]?.numbers === true))
  const isTitle = lines.some((line) => beside.some((gutter) => crosses(line, gutter))) && !CODE.test(first?.words[0]?.text ?? '')
  if (numbered.length > 0) return isTitle ? [] : numbered.map((line) => line.baseline)
  const own = first && rowToColumns([first], gutters).get(0)
  if (first === undefined || own === undefined) return []
  const coded = shapes[0]?.codes === true && isCode(own) && !(gutters[0] && crosses(first, gutters[0]))
  const edge = shapes[0]?.codes === true ? null : (shapes[0]?.edge ?? null)
  const size = own[0]?.fontSize ?? 0
  const leading = CODE.test(own[0]?.text ?? '') && (edge === null || Math.abs(first.box[0] - edge) <= SAME_EDGE * size)
  return coded || leading ? [first.baseline] : []
}

/** Whether every line of a band begins where the lines of its columns do and none runs across a gutter: the rest of a row. */
export function goesOn(lines: readonly Line[], { gutters, shapes }: Columns): boolean {
  return lines.every(
    (line) =>
      !gutters.some((gutter) => crosses(line, gutter)) &&
      [...rowToColumns([line], gutters)].every(([column, words]) => {
        const edge = shapes[column]?.edge ?? null
        const [first] = words
        return (
          edge !== null &&
          first !== undefined &&
          Math.abs(Math.min(...words.map((word) => word.box[0])) - edge) <= SAME_EDGE * first.fontSize
        )
      }),
  )
}
