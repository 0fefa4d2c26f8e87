/**
 * How many of a table's first rows are its header.
 * In: the rows of one table. Out: a count, 0 where nothing tells a header from the body.
 */
import { distance } from 'fastest-levenshtein'
import type { Cell } from '../model/table.ts'

type Row = readonly Cell[]

const NUMERIC = /^[-–−+(]?[\d.,\s]*\d[\d.,\s]*\)?\s*%?$/u
const YEAR = /^(?:19|20)\d\d$/u
/** One mark of a numbering row: `1`, `(2)`, `A`, `5=3+4`. */
const MARK = /^\(?(?:\d{1,2}|[A-Za-zĐđ])\)?(?:\s*=.*)?$/u
/** A header of more levels than this is a body. */
const MAX_LEVELS = 5

const squeezed = (text: string): string => text.replace(/\s+/gu, '')
const filled = (row: Row): Row => row.filter((cell) => cell.text !== '')
const isNumeric = (text: string): boolean => NUMERIC.test(text) && !YEAR.test(text)

/** Whether two rows print the same texts in the same columns. */
export function sameTexts(a: Row, b: Row): boolean {
  const texts = (row: Row): string =>
    filled(row)
      .map((cell) => `${cell.column}:${squeezed(cell.text)}`)
      .join('\n')
  const text = texts(a)
  return text !== '' && text === texts(b)
}

/** Share of a repeated header's letters that recognition may read otherwise on another page. */
const MISREAD = 0.25
/** Letters that a row must have for that to say anything. */
const LETTERS = 12

/** Whether two rows print the same texts, as far as recognition goes: letters may differ where one of them was read from a picture. */
function alike(a: Row, b: Row): boolean {
  if (sameTexts(a, b)) return true
  if (![...a, ...b].some(isRecognised)) return false
  const columns = [...new Set([...a, ...b].map((cell) => cell.column))]
  const textAt = (row: Row, column: number): string => squeezed(row.find((cell) => cell.column === column)?.text ?? '').toLowerCase()
  const pairs = columns.map((column) => [textAt(a, column), textAt(b, column)] as const)
  // Rows of the body may differ in their figures only: those of two units, or criteria with the same wording.
  if (pairs.some(([x, y]) => haveOtherFigures(x, y))) return false
  const letters = pairs.reduce((sum, [x, y]) => sum + Math.max(x.length, y.length), 0)
  return letters >= LETTERS && pairs.reduce((sum, [x, y]) => sum + distance(x, y), 0) <= letters * MISREAD
}

/** A word without figures may have been read as some (`SỐ` as `86`): that is no other figure. */
function haveOtherFigures(x: string, y: string): boolean {
  const [ofX, ofY] = [digitsOf(x), digitsOf(y)]
  const isMisread = x !== '' && y !== '' && (ofX === '' || ofY === '')
  return ofX !== ofY && !isMisread
}
const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '')

const isRecognised = (cell: Cell): boolean => cell.fragments.some(({ words }) => words.some(({ confidence }) => confidence < 1))

/** A row that only numbers the columns: (1) (2) (3), A B 1 2 3. */
function isNumbering(row: Row): boolean {
  const texts = filled(row).map((cell) => cell.text)
  if (texts.length < 2 || texts.length < row.length * 0.6 || !texts.every((text) => MARK.test(text))) return false
  const numbers = texts.flatMap((text) => /\d+/u.exec(text)?.[0] ?? []).map(Number)
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1) && (numbers[0] ?? 1) <= 3
}

/** Marks of a numbering row have no more letters, also where recognition added some. */
const MARK_LETTERS = 4
/** Share of a repeated numbering row's marks that recognition has to read as on the page before: pens and seals run over the rest. */
const SAME_MARKS = 0.5

/** Whether a recognised row repeats a row that numbers the columns: short marks alone, and enough of them with the same number. */
function repeatsNumbering(numbering: Row, row: Row): boolean {
  const cells = filled(row)
  if (!isNumbering(numbering) || !cells.some(isRecognised) || cells.some((cell) => squeezed(cell.text).length > MARK_LETTERS)) return false
  const digitsAt = (own: Row, column: number): string => digitsOf(own.find((cell) => cell.column === column)?.text ?? '')
  const numbered = filled(numbering).filter((cell) => digitsOf(cell.text) !== '')
  const same = numbered.filter((cell) => digitsOf(cell.text) === digitsAt(row, cell.column))
  return same.length >= 2 && same.length >= SAME_MARKS * numbered.length
}

/** Extends a header so that no cell of it reaches beyond it, and over a numbering row. */
function closeHeader(rows: readonly Row[], start: number): number {
  let count = start
  for (let index = 0; index < count; index++) {
    for (const cell of rows[index] ?? []) count = Math.max(count, Math.min(cell.row + cell.rowSpan, rows.length))
  }
  if (count > 0 && isNumbering(rows[count] ?? [])) count++
  return count
}

const share = (row: Row, test: (cell: Cell) => boolean): number => {
  const cells = filled(row)
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length
}
const isBold = (cell: Cell): boolean => cell.fragments.every((fragment) => fragment.words.every((word) => word.bold))

/** A row of words over a body that has numbers, or of bold words over a body that is not bold. */
function looksLikeHeader(rows: readonly Row[], index: number): boolean {
  const row = rows[index] ?? []
  const cells = filled(row)
  if (cells.length === 0 || cells.some((cell) => isNumeric(cell.text))) return false
  const body = rows.slice(index + 1)
  const numericBelow = cells.some((cell) => {
    const below = body.flatMap((other) => filled(other).filter((candidate) => candidate.column === cell.column))
    return below.length > 0 && below.filter((candidate) => isNumeric(candidate.text)).length >= below.length / 2
  })
  const boldBelow = body.length === 0 ? 0 : body.filter((other) => share(other, isBold) > 0.5).length / body.length
  return numericBelow || (share(row, isBold) > 0.5 && boldBelow < 0.5)
}

/** Header rows of a table that stands alone. */
export function countHeaderRows(rows: readonly Row[]): number {
  if (rows.length < 2) return 0
  let count = 0
  while (count < MAX_LEVELS && count < rows.length - 1) {
    const row = rows[count] ?? []
    const grouping = row.some((cell) => cell.colSpan > 1)
    // A first row that groups columns is a header's upper level when what stands under it is a header itself.
    if (!looksLikeHeader(rows, count) && !(count === 0 && grouping && looksLikeHeader(rows, 1))) break
    count = closeHeader(rows, count + 1)
    if (!grouping) break
  }
  return count < rows.length ? count : 0
}

/** So many rows may stand above a header that is repeated on the next page: a title that was taken for part of the table. */
const MAX_PREFACE = 4

export interface Repetition {
  /** How many first rows of the continuation are the repeated header. */
  readonly rows: number
  /** Where the header ends in the table. */
  readonly headerEnd: number
}

/** The words of some rows in no order: the levels of one header may be told apart on one page and not on the next. */
const wordsOf = (rows: readonly Row[]): string =>
  rows
    .flatMap((row) => row.flatMap((cell) => cell.text.split(/\s+/u)))
    .filter((word) => word !== '')
    .sort()
    .join(' ')

/** How many first rows of a continuation repeat a header of the table that it continues. */
export function findRepeatedHeader(table: readonly Row[], continuation: readonly Row[]): Repetition {
  for (let preface = 0; preface <= MAX_PREFACE; preface++) {
    let count = 0
    while (count < MAX_LEVELS && alike(table[preface + count] ?? [], continuation[count] ?? [])) count++
    if (count > 0) {
      if (repeatsNumbering(table[preface + count] ?? [], continuation[count] ?? [])) count++
      const rows = Math.min(closeHeader(continuation, count), continuation.length)
      return { rows, headerEnd: preface + rows }
    }
  }
  for (let preface = 0; preface <= MAX_PREFACE; preface++) {
    for (let levels = 1; levels < MAX_LEVELS; levels++) {
      const words = wordsOf(table.slice(preface, preface + levels))
      if (words === '' || /^\P{L}*$/u.test(words)) continue
      for (let rows = 1; rows < MAX_LEVELS && rows <= continuation.length; rows++) {
        if (wordsOf(continuation.slice(0, rows)) === words) return { rows, headerEnd: preface + levels }
      }
    }
  }
  return { rows: 0, headerEnd: 0 }
}
