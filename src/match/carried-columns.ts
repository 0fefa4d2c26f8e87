/**
 * The columns of a table that goes on without a header, from the table before it. In: both tables and the known columns of the one before.
 * Out: the known columns of the one that goes on; null when they are not there.
 *
 * A column is known by its place, never by its number alone: a column more or less on one page would put one score under another's name.
 * Places are compared in points and, since pages may differ in size and direction, as shares of the table's width.
 */
import { SCORE_COLUMNS, type Column, type ScoreColumn } from '../model/score.ts'
import type { ColumnGap } from '../model/report.ts'
import type { Table } from '../model/table.ts'
import type { ColumnDoubts } from './column-doubts.ts'
import { lostColumn } from './column-gaps.ts'
import type { TableColumns } from './columns.ts'
import { columnEdges } from './grid.ts'

/** Share of each of two columns that must lie over the other: beyond half of both there is no second column that does. */
const OVERLAP = 0.5
type Edges = readonly (readonly [number, number] | null)[]

/** Column of the table before → column of this one. */
type Places = ReadonlyMap<number, number>

/**
 * @param table a table without a header of its own
 * @param last the table before it, with its columns
 */
export function carriedColumns(table: Table, last: { readonly table: Table; readonly columns: TableColumns }): TableColumns | null {
  const { columns } = last
  const known = Object.values(columns.byColumn)
  const found = [placesByPoints(table, last.table), placesByShare(table, last.table)]
  const complete = found.find((places) => known.every((column) => places.has(column)))
  const sameCount = table.columnCount === last.table.columnCount
  const inOrder = (places: Places): boolean => known.every((column) => places.get(column) === column)
  // In the same columns its rows may still repeat the header, level by level.
  if (sameCount && found.some(inOrder)) return { ...columns, header: withoutRows(columns) }
  if (complete !== undefined) return placedColumns(columns, complete, table)
  if (sameCount) return { ...columns, header: withoutRows(columns), doubts: { ...doubtsOf(columns), ...columns.doubts } }
  // Only what stands alone is known by some of the columns: the figures of a row, or of the total, after a page break.
  const [inPoints] = found
  const isRest = table.rows.length === 1 && inPoints !== undefined && inPoints.size === table.columnCount
  return isRest && SCORE_COLUMNS.some((column) => inPoints.has(columns.byColumn[column] ?? -1))
    ? placedColumns(columns, inPoints, table)
    : null
}

const withoutRows = ({ header }: TableColumns): TableColumns['header'] => (header === null ? null : { ...header, start: 0, end: 0 })

function placedColumns(columns: TableColumns, places: Places, table: Table): TableColumns {
  const byColumn: Partial<Record<Column, number>> = {}
  for (const [known, column] of Object.entries(columns.byColumn) as [Column, number][]) {
    const place = places.get(column)
    if (place !== undefined) byColumn[known] = place
  }
  const extra = columns.extra.flatMap(({ column, name }) => {
    const place = places.get(column)
    return place === undefined ? [] : [{ column: place, name }]
  })
  const gaps: { [K in ScoreColumn]?: ColumnGap } = { ...columns.gaps }
  for (const column of SCORE_COLUMNS) {
    if (columns.byColumn[column] !== undefined && byColumn[column] === undefined) gaps[column] = lostColumn(table.pages[0] ?? 1)
  }
  return { header: null, byColumn, extra, doubts: columns.doubts, gaps }
}

function doubtsOf({ byColumn }: TableColumns): ColumnDoubts {
  const why = {
    vi: 'bảng ở trang này không có tiêu đề và các cột không đứng đúng chỗ của bảng ở trang trước',
    en: 'the table on this page has no header and its columns do not stand where those of the table before stand',
  }
  return Object.fromEntries(SCORE_COLUMNS.filter((column) => byColumn[column] !== undefined).map((column) => [column, why]))
}

function placesByPoints(table: Table, before: Table): Places {
  return placesOf(edgesOn(before, before.pages.at(-1)), edgesOn(table, table.pages[0]))
}

function placesByShare(table: Table, before: Table): Places {
  return placesOf(asShares(edgesOn(before, before.pages.at(-1))), asShares(edgesOn(table, table.pages[0])))
}

/** The edges on one page where the table has cells there, else wherever it has them. */
function edgesOn(table: Table, page: number | undefined): Edges {
  const anywhere = columnEdges(table)
  return columnEdges(table, page).map((edges, column) => edges ?? anywhere[column] ?? null)
}

/** Edges as thousandths of the width of all of them. */
function asShares(edges: Edges): Edges {
  const known = edges.filter((edge) => edge !== null)
  const left = Math.min(...known.map(([from]) => from))
  const width = Math.max(...known.map(([, to]) => to)) - left
  return width > 0
    ? edges.map((edge) => (edge === null ? null : [((edge[0] - left) / width) * 1000, ((edge[1] - left) / width) * 1000]))
    : edges
}

/** Each column's place, where it has one only: columns that were split or grown together have none. */
function placesOf(before: Edges, now: Edges): Places {
  const places = new Map<number, number>()
  for (const [column, edges] of before.entries()) {
    if (edges === null) continue
    const same = now.flatMap((other, index) => (isSame(edges, other) ? [index] : []))
    if (same.length === 1 && same[0] !== undefined) places.set(column, same[0])
  }
  const uses = (place: number): number => [...places.values()].filter((other) => other === place).length
  return new Map([...places].filter(([, place]) => uses(place) === 1))
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0])

/** Whether more than half of either lies over the other. */
function isSame(a: readonly [number, number], b: readonly [number, number] | null | undefined): boolean {
  if (b === null || b === undefined) return false
  const least = overlap(a, b)
  return least > OVERLAP * (a[1] - a[0]) && least > OVERLAP * (b[1] - b[0])
}
