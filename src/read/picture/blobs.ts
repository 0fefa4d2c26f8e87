/**
 * Connected pieces of a mask. In: a mask. Out: the box and the number of pixels of each piece, pieces that touch at a corner being one.
 *
 * Method: runs of each row are joined with those of the row before (union and find).
 */
import { pixelKernel } from '../pixel-kernel/index.ts'
import type { Raster } from './raster.ts'
import { maskToRuns, RUN } from './runs.ts'

export interface Blobs {
  readonly count: number
  /** First and last pixel inside. */
  readonly left: Int32Array
  readonly top: Int32Array
  readonly right: Int32Array
  readonly bottom: Int32Array
  readonly area: Int32Array
  /** The runs of pixels that the pieces are made of, row by row: first and last pixel inside. */
  readonly runs: {
    readonly count: number
    readonly row: Int32Array
    readonly from: Int32Array
    readonly to: Int32Array
    readonly blob: Int32Array
  }
}

/** More runs than this make a picture of noise; the rest of it is left out. */
const MAX_RUNS = 4_000_000

export function maskToBlobs(mask: Raster, kernel = pixelKernel()): Blobs {
  const runs = maskToRuns(mask, null, kernel)
  const count = Math.min(MAX_RUNS, runs.length / RUN)
  const [row, from, to] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  for (let run = 0; run < count; run++) {
    row[run] = runs[run * RUN]!
    from[run] = runs[run * RUN + 1]!
    to[run] = runs[run * RUN + 2]! - 1
  }
  const parent = new Int32Array(count)
  for (let run = 0; run < count; run++) parent[run] = run
  // Runs of the row above begin at `above`, those of this row at `first`.
  for (let first = 0, above = 0, last = -1; first < count;) {
    const y = row[first]!
    let end = first
    while (end < count && row[end] === y) end++
    if (last === y - 1) {
      for (let run = first, other = above; run < end; run++) {
        while (other < first && to[other]! < from[run]! - 1) other++
        for (let next = other; next < first && from[next]! <= to[run]! + 1; next++) join(parent, next, run)
      }
    }
    above = first
    last = y
    first = end
  }
  return collect(count, row, from, to, parent)
}

function find(parent: Int32Array, run: number): number {
  let root = run
  while (parent[root] !== root) {
    parent[root] = parent[parent[root]!]!
    root = parent[root]!
  }
  return root
}

/** The earlier run becomes the root, so that roots come before what hangs on them. */
function join(parent: Int32Array, a: number, b: number): void {
  const rootA = find(parent, a)
  const rootB = find(parent, b)
  if (rootA < rootB) parent[rootB] = rootA
  else parent[rootA] = rootB
}

function collect(runs: number, row: Int32Array, from: Int32Array, to: Int32Array, parent: Int32Array): Blobs {
  const blob = new Int32Array(runs)
  let count = 0
  for (let run = 0; run < runs; run++) {
    const root = find(parent, run)
    blob[run] = root === run ? count++ : blob[root]!
  }
  const left = new Int32Array(count).fill(0x7fffffff)
  const top = new Int32Array(count).fill(0x7fffffff)
  const right = new Int32Array(count)
  const bottom = new Int32Array(count)
  const area = new Int32Array(count)
  for (let run = 0; run < runs; run++) {
    const at = blob[run]!
    if (from[run]! < left[at]!) left[at] = from[run]!
    if (to[run]! > right[at]!) right[at] = to[run]!
    if (row[run]! < top[at]!) top[at] = row[run]!
    bottom[at] = row[run]!
    area[at]! += to[run]! - from[run]! + 1
  }
  return { count, left, top, right, bottom, area, runs: { count: runs, row, from, to, blob } }
}
