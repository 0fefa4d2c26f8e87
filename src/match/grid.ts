/**
 * A table as rows of cells by column, for reading it column by column.
 */
import type { Cell, Table } from '../model/table.ts'

export const covers = (cell: Cell, column: number): boolean => cell.column <= column && column < cell.column + cell.colSpan

/** The cell of a row that covers a column, if it begins in this row. */
export function cellAt(cells: readonly Cell[], column: number): Cell | null {
  return cells.find((cell) => covers(cell, column)) ?? null
}

/** Left and right edge of each column in points, from the cells that span it alone (on one page, if given); null where there is none. */
export function columnEdges(table: Table, page?: number): (readonly [number, number] | null)[] {
  const edges: ([number, number] | null)[] = Array.from({ length: table.columnCount }, () => null)
  for (const row of table.rows) {
    for (const cell of row) {
      const first = page === undefined ? cell.fragments[0] : cell.fragments.find((fragment) => fragment.page === page)
      if (cell.colSpan === 1 && first !== undefined && edges[cell.column] === null) edges[cell.column] = [first.box[0], first.box[2]]
    }
  }
  return edges
}
