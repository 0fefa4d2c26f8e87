/**
 * The header of a table: which of its first rows it takes up and what it says over each column.
 * `table/` gives a hint how many rows the header has; it is looked for here, because only the words tell a heading from a first row.
 */
import { distance } from 'fastest-levenshtein'
import type { Cell, Table } from '../model/table.ts'
import { looksLikeCode } from './codes.ts'
import { foldLoose } from '../model/fold.ts'
import { cellAt } from './grid.ts'
import { labelScores } from './label.ts'
import { cellText } from '../model/numeral.ts'
import { SCORE_COLUMNS } from '../model/score.ts'

export interface Header {
  /** First row of the header; rows above it (a title inside the grid) belong to no column. */
  readonly start: number
  /** The row after its last one, a row of column numbers included. */
  readonly end: number
  /** For each column the headings over it, from the top level down; empty where nothing is printed. */
  readonly levels: readonly (readonly string[])[]
  /** Text of the row of column numbers, cell by cell; null when there is none. */
  readonly numbering: readonly string[] | null
}

/** How far down a header is looked for: letterhead and title lines may be rows of the grid. */
const SEARCH_ROWS = 12
/** More levels than this a header does not have. */
const MAX_LEVELS = 4
/** Likeness from which on a cell counts as a heading. */
const HEADING = 0.6
/** Different columns that one row must name to be a header. */
const MIN_HEADINGS = 2
/** By so much a heading is clearer than another. */
const CLEARLY = 0.15
/** A heading longer than this (letters) is prose. */
const MAX_HEADING_LETTERS = 90
/** A row of column numbers has at least this many numbers. */
const MIN_NUMBERS = 3
/** One of which a scan has lost some has so many, and lost no greater share. */
const MIN_NUMBERS_WITH_GAPS = 5
/** So many of those that are left are right. */
const MIN_RIGHT = 4
const MOST_LOST = 0.3
/** What else a scan makes of a column's number is no longer than this, letters. */
const LONGEST_SCRAP = 4
const NUMBERING = /^[([]?(?:\d{1,2}|[A-ZĐa-z])[)\]]?(?:\s*=.*)?$/u

/**
 * Finds the header; null when no row reads like one. Where another table's rows stand in the same grid (a summary above), the header is
 * the one that names scores. Where rows of figures come before any header, theirs is lost: a header repeated further down tells what the
 * columns are, and starts and ends before the first row.
 */
export function findHeader(table: Table): Header | null {
  const figures = table.rows.slice(0, SEARCH_ROWS).findIndex(hasFigures)
  const first = table.rows.slice(0, figures === -1 ? SEARCH_ROWS : figures).findIndex(isHeadingRow)
  const header = first === -1 ? null : headerFrom(table, first)
  if (header !== null && namesScores(header)) return withRepeated(table, header)
  const scored = table.rows.findIndex((row, index) => isHeadingRow(row) && namesScores(headerFrom(table, index)))
  if (scored === -1) return header
  return header === null ? { ...headerFrom(table, scored), start: 0, end: 0 } : headerFrom(table, scored)
}

/**
 * A header with the headings that are read better where a later page repeats it: a seal lies over one of them, seldom over both. What is
 * read as well is kept.
 */
function withRepeated(table: Table, header: Header): Header {
  const levels = [...header.levels]
  for (const repeated of [...repeatedAmongRows(table, header.end), ...repeatedByPages(table)]) {
    if (!namesScores(repeated)) continue
    for (const [column, own] of repeated.levels.entries()) {
      if (certaintyOf(own) > certaintyOf(levels[column] ?? []) + CLEARLY) levels[column] = own
    }
  }
  return { ...header, levels }
}

/** Headers on later pages that were not told to repeat the first one. */
const repeatedAmongRows = (table: Table, end: number): Header[] =>
  table.rows.flatMap((row, index) =>
    index > end && firstPage(row) > lastPage(table.rows[index - 1] ?? []) && isHeadingRow(row) ? [headerFrom(table, index)] : [],
  )

/** Headers on later pages that were told to repeat the first one. */
const repeatedByPages = (table: Table): Header[] =>
  (table.repeatedHeaders ?? []).map((rows) => headerFrom({ ...table, rows, headerRows: rows.length }, 0))

const pagesOf = (row: readonly Cell[]): number[] => row.flatMap(({ fragments }) => fragments.map(({ page }) => page))
/** Where a row begins and ends: the first of a page begins after the one before it has ended. */
const firstPage = (row: readonly Cell[]): number => Math.min(...pagesOf(row))
const lastPage = (row: readonly Cell[]): number => Math.max(...pagesOf(row))

/** How well the headings over a column, or the lowest of them, name any known column. */
const certaintyOf = (levels: readonly string[]): number =>
  Math.max(...labelsOf(levels).flatMap((label) => Object.values(labelScores(label))))

/** The headings over a column together, and the lowest of them alone. */
const labelsOf = (levels: readonly string[]): string[] => [...new Set([levels.join(' '), levels.at(-1) ?? ''])]

const namesScores = (header: Header): boolean => header.levels.some((levels) => labelsOf(levels).some(isScoreHeading))

function isScoreHeading(label: string): boolean {
  const heading = headingOf(label)
  return SCORE_COLUMNS.some((column) => column === heading)
}

/** Whether a row names at least two different columns and gives no figures. */
export function isHeadingRow(cells: readonly Cell[]): boolean {
  const named = new Set(cells.map((cell) => headingOf(cell.text)).filter((column) => column !== null))
  return named.size >= MIN_HEADINGS && !hasFigures(cells)
}

/** Whether a row numbers the columns: `(1) (2) (3)`, `A B 1 2 3`, `1 2 3=1+2`. */
export function isNumberingRow(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => cell.text.trim()).filter(Boolean)
  if (texts.length < MIN_NUMBERS) return false
  if (!texts.every((text) => NUMBERING.test(text))) return numbersPlaces(cells)
  const numbers = texts.map((text) => /\d+/u.exec(text.split('=')[0] ?? '')?.[0]).filter((number) => number !== undefined)
  const letters = texts.length - numbers.length
  const ascending = numbers.every((number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1)
  return (ascending && (numbers.length === 0 || Number(numbers[0]) <= letters + 1)) || numbersPlaces(cells)
}

/**
 * Whether a row has the letters and numbers of its columns (`1 2 3 4 5`, `A B 1 2 3`), a few of which a scan has lost or made something
 * else of.
 */
function numbersPlaces(cells: readonly Cell[]): boolean {
  const printed = cells.filter((cell) => cell.text.trim() !== '')
  const first = cells.findIndex((cell, at) => bareNumber(cell.text) !== LETTERS[at])
  const lettered = first === -1 ? cells.length : first
  const right = printed.filter((cell) => cell.column < lettered || Number(/\d+/u.exec(cell.text)?.[0]) === cell.column - lettered + 1)
  const enough = printed.length >= MIN_NUMBERS_WITH_GAPS && right.length >= Math.max(cells.length * (1 - MOST_LOST), MIN_RIGHT)
  return enough && printed.every((cell) => right.includes(cell) || cell.text.trim().length <= LONGEST_SCRAP)
}

const LETTERS = 'ABCDEFGH'
const bareNumber = (text: string): string => text.replace(/[\s()[\]]/gu, '').toUpperCase()

function headingOf(text: string): string | null {
  if (text.length > MAX_HEADING_LETTERS) return null
  const scores = Object.entries(labelScores(text)).filter(([, score]) => score >= HEADING)
  scores.sort((a, b) => b[1] - a[1])
  return scores[0]?.[0] ?? null
}

const hasFigures = (cells: readonly Cell[]): boolean => cells.some((cell) => ['numeral', 'ambiguous'].includes(cellText(cell.text).kind))

function headerFrom(table: Table, start: number): Header {
  let end = start + 1
  let numbering: readonly string[] | null = null
  while (end < table.rows.length && end < start + MAX_LEVELS + 1) {
    const reach = Math.max(...table.rows.slice(start, end).flatMap((row) => row.map((cell) => cell.row + cell.rowSpan)))
    const next = table.rows[end] ?? []
    if (isNumberingRow(next)) {
      numbering = next.map((cell) => cell.text.trim())
      end += 1
      break
    }
    if (end >= start + MAX_LEVELS) break
    if (!(end < reach && !hasFigures(next)) && !isFurtherLevel(next, end < table.headerRows, table.rows[end - 1] ?? [])) break
    end += 1
  }
  const last = numbering === null ? end : end - 1
  const levels = Array.from({ length: table.columnCount }, (_, column) => levelsOver(table.rows.slice(start, last), column))
  return { start, end, levels, numbering }
}

/** A lower level whose upper cells are not merged (or not known to be), or a line of one: headings or scraps of them, no code, no figure. */
function isFurtherLevel(cells: readonly Cell[], hinted: boolean, above: readonly Cell[]): boolean {
  const printed = cells.filter((cell) => cell.text.trim() !== '')
  const [first] = printed
  if (first === undefined || printed.length < MIN_HEADINGS || hasFigures(cells)) return false
  if (printed.some((cell) => cell.text.length > MAX_HEADING_LETTERS)) return false
  if (first.column === 0 && looksLikeCode(first.text)) return false
  if (hinted || printed.every((cell) => headingOf(cell.text) !== null)) return true
  // Words under a heading of scores go on with the heading: a first row would have a figure there.
  const goesOn = (cell: Cell): boolean => {
    const heading = headingOf(cellAt(above, cell.column)?.text ?? '')
    return cellText(cell.text).kind === 'unreadable' && SCORE_COLUMNS.some((column) => column === heading)
  }
  return first.column > 0 && printed.some(goesOn)
}

function levelsOver(rows: readonly (readonly Cell[])[], column: number): string[] {
  const levels: string[] = []
  for (const row of rows) {
    const text = cellAt(row, column)?.text.replace(/\s+/gu, ' ').trim() ?? ''
    if (text !== '' && levels.at(-1) !== text) levels.push(text)
  }
  return levels
}

/** Whether a body row only repeats the header (all of it, one of its levels or one of its lines) or its column numbers. */
export function repeatsHeader(cells: readonly Cell[], header: Header): boolean {
  const printed = cells.filter((cell) => cell.text.trim() !== '')
  if (header.numbering !== null && isNumberingRow(cells)) return true
  if (printed.length < MIN_HEADINGS || hasFigures(cells)) return false
  if (printed.some((cell) => cell.text.length > MAX_HEADING_LETTERS)) return false
  const pairs = printed.map((cell) => [squeezed(cell.text), squeezed((header.levels[cell.column] ?? []).join(' '))] as const)
  if (pairs.every(([text, heading]) => text !== '' && heading.includes(text))) return true
  // Read from a picture, the same heading has other letters on every page.
  const isRecognised = printed.some((cell) => cell.fragments.some(({ words }) => words.some(({ confidence }) => confidence < 1)))
  const letters = pairs.reduce((sum, [text, heading]) => sum + Math.max(text.length, heading.length), 0)
  return isRecognised && pairs.reduce((sum, [text, heading]) => sum + distance(text, heading), 0) <= letters * MISREAD
}

/** Share of a repeated heading's letters that recognition may read otherwise. */
const MISREAD = 0.25

const squeezed = (text: string): string => foldLoose(text).replaceAll(' ', '')
