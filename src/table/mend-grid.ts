/**
 * A ruled grid that lacks rules of one axis → the same grid with the missing boundaries taken from the alignment of its words.
 * In: a grid as its rules make it. Out: that grid, or a finer one: an outer frame with row rules only gets its columns, a frame with
 * column rules only gets its rows.
 */
import type { Word } from '../model/page.ts'
import type { Grid, Interval } from './grid.ts'
import { isSeveralRows, regionToGrid, wordsToBands } from './region-to-grid.ts'

/** More rows than this are taken to be all that there are. */
const FEW_ROWS = 4

/** `findGutters` finds the gutters among words. */
export function mendGrid(grid: Grid, findGutters: (words: readonly Word[]) => Interval[]): Grid {
  const words = grid.cells.flatMap((cell) => cell.words)
  if (grid.xs.length === 2) {
    const gutters = findGutters(words)
    if (gutters.length === 0) return grid
    return regionToGrid({ page: grid.page, box: grid.box, words, xs: null, ys: grid.ys, partial: [] }, gutters) ?? grid
  }
  if (grid.ys.length - 1 <= FEW_ROWS && grid.cells.every((cell) => cell.colSpan === 1 || cell.row === 0)) {
    const bands = grid.ys.slice(1).map((bottom, row) => {
      const top = grid.ys[row] ?? 0
      const own = grid.cells.filter((cell) => cell.row === row).flatMap((cell) => cell.words)
      return wordsToBands(own, grid.xs, [grid.box[0], top, grid.box[2], bottom])
    })
    if (!bands.some((band) => band !== null && isSeveralRows(band.words, grid.xs))) return grid
    return regionToGrid({ page: grid.page, box: grid.box, words, xs: grid.xs, ys: grid.ys, partial: [] }, []) ?? grid
  }
  return grid
}
