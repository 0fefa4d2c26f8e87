/**
 * Lattice → grid: the faces between the edges, joined where no border stands between them (spans), with the words that lie in them.
 */
import type { Box } from '../model/box.ts'
import type { Word } from '../model/page.ts'
import { bandOf, middleX, middleY, type Edge, type Grid, type GridCell, type Lattice } from './grid.ts'

/** A border separates two faces when it is drawn along at least this share of their common side. */
const SEPARATES = 0.6
/** A column or row narrower than this holds no text: it is the gap inside a border, or overshoot. Points. */
const NO_ROOM = 4

const covered = (edge: Edge, from: number, to: number): number => {
  let length = 0
  for (const stretch of edge.stretches) length += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from))
  return to > from ? length / (to - from) : 1
}

/** More faces than this are a hatching or a graph paper, not a table of a page: 30 columns of 2 000 rows. */
const MAX_FACES = 60_000

/** Length that is really drawn, points. */
const drawn = (edge: Edge): number => edge.stretches.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0)

/** Drops edges that would make a band without room for text, keeping the one that is drawn along more of the lattice. */
function roomyEdges(edges: readonly Edge[]): Edge[] {
  const kept: Edge[] = []
  for (const edge of edges) {
    const last = kept.at(-1)
    if (last === undefined || edge.at - last.at >= NO_ROOM) kept.push(edge)
    else {
      const stretches = [...last.stretches, ...edge.stretches]
      kept[kept.length - 1] = { at: drawn(edge) > drawn(last) ? edge.at : last.at, stretches }
    }
  }
  return kept
}

interface Span {
  row: number
  column: number
  rowSpan: number
  colSpan: number
}

/** Joins faces that no border separates; a joined area that is no rectangle is cut into row runs. */
function facesToSpans(xs: readonly Edge[], ys: readonly Edge[]): Span[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const x = (index: number): number => xs[index]?.at ?? 0
  const y = (index: number): number => ys[index]?.at ?? 0
  /** Runs of faces of one row without a border between them. */
  const runsOf = (row: number): Span[] => {
    const runs: Span[] = []
    for (let column = 0; column < columns; column++) {
      const last = runs.at(-1)
      const edge = xs[column]
      if (last !== undefined && edge !== undefined && covered(edge, y(row), y(row + 1)) < SEPARATES) last.colSpan++
      else runs.push({ row, column, rowSpan: 1, colSpan: 1 })
    }
    return runs
  }
  const done: Span[] = []
  let open: Span[] = []
  for (let row = 0; row < rows; row++) {
    const runs = runsOf(row)
    const next: Span[] = []
    for (const run of runs) {
      const above = open.find((span) => span.column === run.column && span.colSpan === run.colSpan)
      const edge = ys[row]
      if (above && edge && covered(edge, x(run.column), x(run.column + run.colSpan)) < SEPARATES) {
        above.rowSpan++
        next.push(above)
      } else {
        done.push(run)
        next.push(run)
      }
    }
    open = next
  }
  return done
}

/**
 * The grid of a lattice, or null when it frames nothing: fewer than two cells.
 * `words` are those whose middle lies in the lattice's box.
 */
export function latticeToGrid(page: number, lattice: Lattice, words: readonly Word[]): Grid | null {
  const xs = roomyEdges(lattice.xs)
  const ys = roomyEdges(lattice.ys)
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MAX_FACES) return null
  const spans = facesToSpans(xs, ys)
  if (spans.length < 2) return null
  const boundariesX = xs.map((edge) => edge.at)
  const boundariesY = ys.map((edge) => edge.at)
  const at = new Map<number, GridCell & { words: Word[] }>()
  const cells: GridCell[] = []
  for (const span of spans) {
    const box: Box = [
      boundariesX[span.column] ?? 0,
      boundariesY[span.row] ?? 0,
      boundariesX[span.column + span.colSpan] ?? 0,
      boundariesY[span.row + span.rowSpan] ?? 0,
    ]
    const cell = { ...span, box, words: [] as Word[] }
    cells.push(cell)
    for (let row = span.row; row < span.row + span.rowSpan; row++) {
      for (let column = span.column; column < span.column + span.colSpan; column++) at.set(row * xs.length + column, cell)
    }
  }
  for (const word of words) {
    at.get(bandOf(boundariesY, middleY(word.box)) * xs.length + bandOf(boundariesX, middleX(word.box)))?.words.push(word)
  }
  return { page, box: lattice.box, xs: boundariesX, ys: boundariesY, cells, ruling: 'ruled' }
}
