/**
 * Pages → tables: the layer below all scores, for any PDF.
 *
 *   page → upright page → rules → lattices → grids → page tables → tables over pages
 */
import type { Page } from '../model/page.ts'
import type { Table } from '../model/table.ts'
import { wordsIn, type Grid } from './grid.ts'
import { gridToRows, type PageTable } from './grid-to-table.ts'
import { joinPageTables } from './join-pages.ts'
import { pagesToGrids, type PageGrids } from './page-to-grids.ts'
import { lineToText, wordsToLines } from './words-to-lines.ts'

export interface TableOptions {
  /** Joins a table that goes on over pages. Default true. */
  readonly joinPages?: boolean
}

function gridToPageTable(grid: Grid, { upright }: PageGrids): PageTable {
  const [left, top, right, bottom] = grid.box
  const outside = (from: number, to: number): string[] => wordsToLines(wordsIn(upright.page.words, [left, from, right, to])).map(lineToText)
  return {
    page: grid.page,
    box: upright.boxBack(grid.box),
    xs: grid.xs,
    rows: gridToRows(grid, upright),
    ruling: grid.ruling,
    above: outside(0, top),
    below: outside(bottom, upright.page.height),
  }
}

/** All tables of a document, in reading order. */
export function pagesToTables(pages: readonly Page[], options: TableOptions = {}): Table[] {
  const parts = pagesToGrids(pages).flatMap((page) => page.grids.map((grid) => gridToPageTable(grid, page)))
  return joinPageTables(parts, options.joinPages ?? true)
}
