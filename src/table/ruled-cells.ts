/**
 * The cells of a page's ruled tables, from its rules alone: what recognition of a picture reads cell by cell. In: a page whose words
 * are not known yet. Out: the cells' boxes, in the page's own frame, table by table and row by row.
 */
import type { Box } from '../model/box.ts'
import type { Page } from '../model/page.ts'
import { latticeToGrid } from './lattice-to-grid.ts'
import { rulesToLattices } from './rules-to-lattices.ts'

export function ruledCells(page: Page): Box[] {
  return rulesToLattices(page.rules).flatMap((lattice) => latticeToGrid(page.number, lattice, [])?.cells.map(({ box }) => box) ?? [])
}
