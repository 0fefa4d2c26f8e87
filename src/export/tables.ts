/** Tables as plain grids go in, `bangdiem.tables/1` (JSON) or CSV comes out. */
import { roundBox } from '../model/box.ts'
import type { Table } from '../model/table.ts'
import { toCsvText } from './csv.ts'
import { toJsonText } from './json.ts'

export function tablesToJson(tables: readonly Table[]): string {
  return toJsonText({
    schema: 'bangdiem.tables/1',
    tables: tables.map(({ pages, boxes, headerRows, rows }) => ({
      pages,
      boxes: boxes.map(roundBox),
      headerRows,
      rows: rows.map((row) =>
        row.map(({ text, rowSpan, colSpan, fragments }) => ({
          text,
          rowSpan,
          colSpan,
          cells: fragments.map(({ page, box }) => ({ page, box: roundBox(box) })),
        })),
      ),
    })),
  })
}

const EMPTY_LINE = [['']]

/** One table after the other with an empty line between. The text of a span stands in its first cell, the rest of it is empty. */
export function tablesToCsv(tables: readonly Table[]): string {
  const grids = tables.map(({ columnCount, rows }) =>
    rows.map((row) => {
      const line = Array<string>(columnCount).fill('')
      for (const cell of row) line[cell.column] = cell.text
      return line
    }),
  )
  return toCsvText(grids.flatMap((grid, index) => (index === 0 ? grid : [EMPTY_LINE, grid].flat())))
}
