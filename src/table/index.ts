/**
 * Pages → tables: the layer below all scores, for any PDF.
 *
 *   page → upright page → rules → lattices → grids → page tables → tables over pages
 */
import type { Box } from '../model/box.ts'
import type { Page, Word } from '../model/page.ts'
import type { Table } from '../model/table.ts'
import { isInside, middleX, middleY, type Grid } from './grid.ts'
import { gridToRows, type PageTable } from './grid-to-table.ts'
import { joinPageTables } from './join-pages.ts'
import { latticeToGrid } from './lattice-to-grid.ts'
import { rulesToLattices } from './rules-to-lattices.ts'
import { uprightPage } from './upright.ts'
import { wordsToLines } from './words-to-lines.ts'

export interface TableOptions {
  /** Joins a table that goes on over pages. Default true. */
  readonly joinPages?: boolean
}

const wordsIn = (words: readonly Word[], box: Box): Word[] => words.filter((word) => isInside(box, middleX(word.box), middleY(word.box)))

/** Drops a grid that lies inside one cell of another: a frame drawn inside a cell is part of that cell. */
function outermost(grids: readonly Grid[]): Grid[] {
  const insideCell = (inner: Grid, outer: Grid): boolean =>
    inner !== outer &&
    outer.cells.some(
      ({ box }) => box[0] <= inner.box[0] + 1 && box[1] <= inner.box[1] + 1 && box[2] >= inner.box[2] - 1 && box[3] >= inner.box[3] - 1,
    )
  return grids.filter((grid) => !grids.some((other) => insideCell(grid, other)))
}

function pageToTables(page: Page): PageTable[] {
  const upright = uprightPage(page)
  const { words, rules } = upright.page
  const grids = rulesToLattices(rules).flatMap((lattice) => latticeToGrid(page.number, lattice, wordsIn(words, lattice.box)) ?? [])
  return outermost(grids).map((grid): PageTable => {
    const [left, top, right, bottom] = grid.box
    const outside = (from: number, to: number): string[] =>
      wordsToLines(wordsIn(words, [left, from, right, to])).map((line) => line.words.map((word) => word.text).join(' '))
    return {
      page: grid.page,
      box: upright.boxBack(grid.box),
      xs: grid.xs,
      rows: gridToRows(grid, upright),
      ruling: grid.ruling,
      above: outside(0, top),
      below: outside(bottom, upright.page.height),
    }
  })
}

/** All tables of a document, in reading order. */
export function pagesToTables(pages: readonly Page[], options: TableOptions = {}): Table[] {
  return joinPageTables(pages.flatMap(pageToTables), options.joinPages ?? true)
}
