/**
 * Grid → table of one page: cells with their text, boxes turned back to the displayed page.
 */
import type { Box } from '../model/box.ts'
import type { Cell } from '../model/table.ts'
import type { Grid } from './grid.ts'
import type { UprightPage } from './upright.ts'
import { wordsToText } from './words-to-text.ts'

/** A table on one page, before tables are joined over pages. `xs` are its column boundaries in the upright frame, points. */
export interface PageTable {
  readonly page: number
  readonly box: Box
  readonly xs: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
  readonly ruling: Grid['ruling']
  /** Texts of the lines above and below it on its page, within its width: what stands between it and a neighbour page's table. */
  readonly above: readonly string[]
  readonly below: readonly string[]
}

/** Every row of the grid has an entry, also one that is wholly covered by spans from above. */
export function gridToRows(grid: Grid, upright: UprightPage): Cell[][] {
  const rows: Cell[][] = Array.from({ length: grid.ys.length - 1 }, () => [])
  const inOrder = [...grid.cells].sort((a, b) => a.row - b.row || a.column - b.column)
  for (const { row, column, rowSpan, colSpan, box, words } of inOrder) {
    const read = wordsToText(words)
    const fragment = { page: grid.page, box: upright.boxBack(box), words: read.words.map(upright.wordBack), text: read.text }
    rows[row]?.push({ row, column, rowSpan, colSpan, text: read.text, fragments: [fragment] })
  }
  return rows
}
