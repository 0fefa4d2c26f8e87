/**
 * Ink to connected components. In: the ink of a page (1 = ink) and what is not to be looked at (1 = pixel of a rule). Out: the pieces
 * of ink that hang together (also over corners), each with its box and its runs, from the top to the bottom.
 */
import type { Box } from '../../model/box.ts'
import type { Raster } from '../picture/raster.ts'
import { maskToRuns, RUN } from '../picture/runs.ts'

/** A piece of connected ink; `right` and `bottom` are the first pixel beyond it. */
export interface Component {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Pixels of ink. */
  readonly area: number
  /** Its pixels, as triples y, first x, x beyond the last. */
  readonly runs: Int32Array
}

/** All components of `ink` without `mask`, in the order of their topmost runs. */
export function inkToComponents(ink: Raster, mask: Raster | null): Component[] {
  const runs = inkToRuns(ink, mask)
  const parent = joinRuns(runs)
  return runsToComponents(runs, parent)
}

/** Runs of ink, row by row; those of row y are numbers `rows[y]` to `rows[y + 1] - 1`. */
interface Runs {
  readonly y: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly rows: Int32Array
}

function inkToRuns(ink: Raster, mask: Raster | null): Runs {
  const runs = maskToRuns(ink, mask)
  const count = runs.length / RUN
  const [y, from, to] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const rows = new Int32Array(ink.height + 1)
  for (let run = 0; run < count; run++) {
    y[run] = runs[run * RUN]!
    from[run] = runs[run * RUN + 1]!
    to[run] = runs[run * RUN + 2]!
    rows[y[run]! + 1]!++
  }
  for (let row = 1; row < rows.length; row++) rows[row]! += rows[row - 1]!
  return { y, from, to, rows }
}

/** For each run the run that stands for its component (union-find; the smallest number stands for all). */
function joinRuns({ y, from, to, rows }: Runs): Int32Array {
  const parent = new Int32Array(y.length).map((_, index) => index)
  const find = (run: number): number => {
    let root = run
    while (parent[root]! !== root) root = parent[root]!
    for (let at = run; at !== root;) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  for (let row = 1; row < rows.length - 1; row++) {
    let above = rows[row - 1]!
    const end = rows[row]!
    for (let run = end; run < rows[row + 1]!; run++) {
      // Runs of the row above that touch this one, corners included; both rows are in order.
      while (above < end && to[above]! < from[run]!) above++
      for (let other = above; other < end && from[other]! <= to[run]!; other++) {
        const a = find(run)
        const b = find(other)
        if (a < b) parent[b] = a
        else parent[a] = b
      }
    }
  }
  for (let run = 0; run < parent.length; run++) parent[run] = find(run)
  return parent
}

function runsToComponents({ y, from, to }: Runs, parent: Int32Array): Component[] {
  const members = new Map<number, number[]>()
  for (let run = 0; run < parent.length; run++) {
    const list = members.get(parent[run]!)
    if (list === undefined) members.set(parent[run]!, [run])
    else list.push(run)
  }
  return [...members.values()].map((list) => {
    const triples = new Int32Array(list.length * 3)
    let left = Infinity
    let right = 0
    let area = 0
    list.forEach((run, index) => {
      triples[index * 3] = y[run]!
      triples[index * 3 + 1] = from[run]!
      triples[index * 3 + 2] = to[run]!
      left = Math.min(left, from[run]!)
      right = Math.max(right, to[run]!)
      area += to[run]! - from[run]!
    })
    return { left, top: y[list[0]!]!, right, bottom: y[list[list.length - 1]!]! + 1, area, runs: triples }
  })
}

/** The pixels of a component in a box; null where there are none. */
export function clip({ runs }: Component, [left, top, right, bottom]: Box): Component | null {
  const own: number[] = []
  const box = { left: Infinity, top: Infinity, right: 0, bottom: 0, area: 0 }
  for (let index = 0; index < runs.length; index += 3) {
    const [y, from, to] = [runs[index]!, Math.max(runs[index + 1]!, Math.ceil(left)), Math.min(runs[index + 2]!, Math.floor(right))]
    if (y < top || y >= bottom || to <= from) continue
    own.push(y, from, to)
    box.left = Math.min(box.left, from)
    box.top = Math.min(box.top, y)
    box.right = Math.max(box.right, to)
    box.bottom = Math.max(box.bottom, y + 1)
    box.area += to - from
  }
  return own.length === 0 ? null : { ...box, runs: Int32Array.from(own) }
}
