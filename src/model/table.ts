/**
 * What `table/` makes of pages: grids of cells, joined over pages. It knows nothing of scores.
 */
import type { Box } from './box.ts'
import type { Word } from './page.ts'

/** The part of a cell that stands on one page. A cell cut by a page break has one for each page. */
export interface CellFragment {
  readonly page: number
  /** The cell's rectangle between its rules (or between its neighbours where there are none). */
  readonly box: Box
  /** Its words in reading order. */
  readonly words: readonly Word[]
  /** The words as text: one space between words and between lines; a hyphen at a line's end inside a symbol (`34/KH-` + `UBND`) is joined. */
  readonly text: string
}

/** A cell of a table. `row` and `column` are those of its top left corner, from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly text: string
  /** In page order; never empty, also for a blank cell. */
  readonly fragments: readonly CellFragment[]
}

export interface Table {
  /** Pages it stands on, ascending, without repetition. */
  readonly pages: readonly number[]
  /** Its rectangle on each of `pages`. */
  readonly boxes: readonly Box[]
  readonly columnCount: number
  /** How many of the first rows are the header (0 when none could be told). */
  readonly headerRows: number
  /** Cells by row, left to right; a cell covered by another's span is absent. */
  readonly rows: readonly (readonly Cell[])[]
  /** The header as its later pages repeat it, in this table's columns: `rows` holds it once, and it may be read better here. Absent: none. */
  readonly repeatedHeaders?: readonly (readonly (readonly Cell[])[])[]
  /** What its columns were found by. */
  readonly ruling: 'ruled' | 'partly' | 'none'
}
