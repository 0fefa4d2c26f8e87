/**
 * The named intermediates of the table steps, all on one upright page, points.
 * rules → edges → lattices → grids → tables.
 */
import type { Box } from '../model/box.ts'
import type { Word } from '../model/page.ts'

/** A stretch of a coordinate, `from` ≤ `to`. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** All collinear rules at one place: `at` across, the stretches that are really drawn along. */
export interface Edge {
  readonly at: number
  readonly stretches: readonly Interval[]
}

/** Rules that hang together: the skeleton of one table. Edges ascend by `at`. */
export interface Lattice {
  readonly box: Box
  /** Vertical edges by x. */
  readonly xs: readonly Edge[]
  /** Horizontal edges by y. */
  readonly ys: readonly Edge[]
}

/** A cell of a grid with the words inside it, in no particular order. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly box: Box
  readonly words: readonly Word[]
}

/** One table on one page. `xs` and `ys` are the boundaries of columns and rows, one more than there are of these. */
export interface Grid {
  readonly page: number
  readonly box: Box
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCell[]
  readonly ruling: 'ruled' | 'partly' | 'none'
}

export const isInside = (box: Box, x: number, y: number): boolean => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]

export const middleX = (box: Box): number => (box[0] + box[2]) / 2
export const middleY = (box: Box): number => (box[1] + box[3]) / 2

/** The last boundary that is not beyond `value`: the index of the band it falls into; clamped to the outer bands. */
export function bandOf(boundaries: readonly number[], value: number): number {
  let low = 0
  let high = boundaries.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((boundaries[middle] ?? Infinity) <= value) low = middle
    else high = middle - 1
  }
  return low
}

/** The words whose middle lies in a box. */
export const wordsIn = (words: readonly Word[], box: Box): Word[] =>
  words.filter((word) => isInside(box, middleX(word.box), middleY(word.box)))

/** The upper median; 0 for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
