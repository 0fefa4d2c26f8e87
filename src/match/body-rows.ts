/**
 * A score table's rows below its header: texts by known column, with their places. Scores are still texts here; numbers.ts reads them.
 */
import { unionBox } from '../model/box.ts'
import type { CellPlace } from '../model/report.ts'
import { COLUMNS, SCORE_COLUMNS, type Column, type ScoreColumn } from '../model/score.ts'
import type { Cell, CellFragment, Table } from '../model/table.ts'
import { beginsWithCode, isTotal, looksLikeCode } from './codes.ts'
import { cellReadings } from './cell-readings.ts'
import type { ColumnDoubts } from './column-doubts.ts'
import type { ColumnGaps } from './column-gaps.ts'
import type { TableColumns } from './columns.ts'
import { covers } from './grid.ts'
import { repeatsHeader } from './header.ts'
import type { Spot } from './lines.ts'
import { cellText } from '../model/numeral.ts'

export interface BodyRow {
  readonly code: string
  readonly name: string
  readonly explanation: string
  readonly texts: Readonly<Record<ScoreColumn, string>>
  /** Score columns that share one merged cell: which of them its figure belongs to is not known. */
  readonly shared: readonly ScoreColumn[]
  readonly extra: Readonly<Record<string, string>>
  readonly cells: Readonly<Record<Column, readonly CellPlace[]>>
  /** Score columns that nothing makes sure in its table, and those that were not found there. */
  readonly doubts: ColumnDoubts
  readonly gaps: ColumnGaps
  readonly total: boolean
  /** The name's cell reaches into a score column, and is not blank: a heading or a note across the table. */
  readonly spread: boolean
  /** Its upper edge on its first page, its lower edge on its last. */
  readonly from: Spot
  readonly to: Spot
}

/** All rows below the header but the blank ones and those that repeat the header. */
export function tableToBodyRows(table: Table, columns: TableColumns): BodyRow[] {
  const { header } = columns
  return table.rows
    .slice(header?.end ?? 0)
    .filter((cells) => cells.some((cell) => cell.text.trim() !== ''))
    .filter((cells) => header === null || !repeatsHeader(cells, header))
    .map((cells) => bodyRow(cells, columns))
}

/** Whether a row says anything about a criterion. After the total only a code or a figure does: what follows are remarks and signatures. */
export function isCriterionRow(row: BodyRow, afterTotal: boolean): boolean {
  const scored = SCORE_COLUMNS.some((column) => row.texts[column] !== '')
  if (row.total || beginsWithCode(row.name)) return true
  if (afterTotal)
    return looksLikeCode(row.code) || SCORE_COLUMNS.some((column) => !['blank', 'unreadable'].includes(cellText(row.texts[column]).kind))
  return row.code !== '' || scored || (row.name !== '' && !row.spread)
}

/** Whether the first row of a table is the rest of the row before it, which the page break cut: text only, and no name that begins. */
export function isRestOf(row: BodyRow, before: BodyRow): boolean {
  if (row.from.page <= before.to.page || row.code !== '' || row.spread || row.total) return false
  return SCORE_COLUMNS.every((column) => row.texts[column] === '') && !/^[\p{Lu}\d]/u.test(row.name)
}

/** A row with the rest of it from the next page. */
export function withRest(row: BodyRow, rest: BodyRow): BodyRow {
  const extra = { ...row.extra }
  for (const [name, text] of Object.entries(rest.extra)) extra[name] = joined(extra[name] ?? '', text)
  const cells = { ...row.cells }
  for (const column of COLUMNS) cells[column] = [...row.cells[column], ...rest.cells[column]]
  return { ...row, name: joined(row.name, rest.name), explanation: joined(row.explanation, rest.explanation), extra, cells, to: rest.to }
}

/** A hyphen inside a symbol (`34/KH-` + `UBND`) is joined without a space. */
function joined(text: string, rest: string): string {
  if (text === '' || rest === '') return text + rest
  return /[\p{L}\d]-$/u.test(text) && /^[\p{L}\d]/u.test(rest) ? text + rest : `${text} ${rest}`
}

function bodyRow(cells: readonly Cell[], { byColumn, extra, doubts, gaps }: TableColumns): BodyRow {
  const owned = new Map<Cell, Column[]>()
  for (const cell of cells) owned.set(cell, owners(cell, byColumn))
  const cellsOf = (column: Column): Cell[] => cells.filter((cell) => owned.get(cell)?.includes(column))
  const text = (column: Column): string =>
    cellsOf(column)
      .map((cell) => cell.text.trim())
      .filter(Boolean)
      .join(' ')
  const places = {} as Record<Column, readonly CellPlace[]>
  for (const column of COLUMNS) places[column] = cellsOf(column).flatMap((cell) => cellToPlaces(cell, column))
  const name = text('name')
  const code = text('code')
  const scoreAt = SCORE_COLUMNS.map((column) => byColumn[column]).filter((column) => column !== undefined)
  const fragments = cells.flatMap((cell) => cell.fragments)
  return {
    code,
    name,
    explanation: text('explanation'),
    texts: { max: text('max'), self: text('self'), appraised: text('appraised') },
    shared: cells.flatMap((cell) => sharedScores(owned.get(cell) ?? [])),
    extra: Object.fromEntries(
      extra.map(({ column, name: printed }) => [
        printed,
        cells.find((cell) => cell.column === column && owned.get(cell)?.length === 0)?.text.trim() ?? '',
      ]),
    ),
    cells: places,
    doubts,
    gaps,
    total: isTotal(code, name),
    spread: name !== '' && cellsOf('name').some((cell) => scoreAt.some((column) => covers(cell, column))),
    from: edgeOf(fragments, 'upper'),
    to: edgeOf(fragments, 'lower'),
  }
}

/** Which known columns a cell's text belongs to. A merged cell that covers the name holds the name, whatever else it covers. */
function owners(cell: Cell, byColumn: TableColumns['byColumn']): Column[] {
  const covered = COLUMNS.filter((column) => byColumn[column] !== undefined && covers(cell, byColumn[column]))
  if (covered.includes('name')) return ['name']
  if (covered.includes('code')) return ['code']
  const scores = covered.filter((column) => column !== 'explanation')
  if (covered.includes('explanation') && mayHoldScore(cell)) return [...scores, 'explanation']
  if (covered.includes('explanation') && ['unreadable', 'blank', 'dash'].includes(cellText(cell.text).kind)) return ['explanation']
  return scores.length > 0 ? scores : covered
}

/** `1 - Mở 02 lớp`: in a picture a score may have run into the text beside it; what it is has to be asked for. */
const mayHoldScore = ({ text, fragments }: Cell): boolean =>
  /^\d{1,2}(?:[.,]\d{1,3})?\s+\S/u.test(text.trim()) && fragments.some(({ words }) => words.some(({ confidence }) => confidence < 1))

const sharedScores = (columns: readonly Column[]): ScoreColumn[] => {
  const scores = SCORE_COLUMNS.filter((column) => columns.includes(column))
  return scores.length > 1 ? scores : []
}

/** Columns whose cells hold one value: all its readings are kept. */
const ONE_VALUE: ReadonlySet<Column> = new Set(['code', ...SCORE_COLUMNS])

/** Every fragment of a cell as a place; a blank cell has its place too, so that a finding can point at it. */
function cellToPlaces(cell: Cell, column: Column): CellPlace[] {
  return cell.fragments.map(({ page, box, text, words }) => {
    const place = { page, box, text, confidence: words.reduce((least, word) => Math.min(least, word.confidence), 1) }
    if (column === 'explanation')
      return { ...place, words: words.map((word) => ({ text: word.text, box: word.box, confidence: word.confidence })) }
    const readings = ONE_VALUE.has(column) ? cellReadings(words) : undefined
    if (readings === undefined) return place
    return { ...place, readings, ...(words.some(({ covered }) => covered === true) ? { covered: true } : {}) }
  })
}

function edgeOf(fragments: readonly CellFragment[], edge: Spot['edge']): Spot {
  const numbers = fragments.map((fragment) => fragment.page)
  const page = edge === 'upper' ? Math.min(...numbers) : Math.max(...numbers)
  return { page, box: unionBox(fragments.filter((fragment) => fragment.page === page).map((fragment) => fragment.box)), edge }
}
