/**
 * Connected pieces of a mask. In: a mask. Out: the box and the number of pixels of each piece, pieces that touch at a corner being one.
 *
 * Method: runs of each row are joined with those of the row before (union and find).
 */
import type { Raster } from './raster.ts'

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

export function maskToBlobs({ width, height, data }: Raster): Blobs {
  let capacity = Math.max(1024, (width * height) >> 5)
  let row = new Int32Array(capacity)
  let from = new Int32Array(capacity)
  let to = new Int32Array(capacity)
  let parent = new Int32Array(capacity)
  const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
    const wide = new Int32Array(capacity)
    wide.set(old)
    return wide
  }
  let count = 0
  let above = 0
  for (let y = 0; y < height && count < MAX_RUNS; y++) {
    const first = count
    const end = (y + 1) * width
    for (let at = end - width; at < end; at++) {
      if (data[at] === 0) continue
      const start = at
      while (at < end && data[at] === 1) at++
      if (count === capacity) {
        capacity *= 2
        row = grow(row)
        from = grow(from)
        to = grow(to)
        parent = grow(parent)
      }
      row[count] = y
      from[count] = start - end + width
      to[count] = at - 1 - end + width
      parent[count] = count
      count++
    }
    for (let run = first, other = above; run < count; run++) {
      while (other < first && to[other]! < from[run]! - 1) other++
      for (let next = other; next < first && from[next]! <= to[run]! + 1; next++) join(parent, next, run)
    }
    above = first
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
