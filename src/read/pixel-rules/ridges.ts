/**
 * A grey picture to its ridges: pixels darker than the paper on both sides of them across. In: grey. Out: a mask of ridges.
 *
 * Only the neighbours across count, so that a faint rule shows as well as a black one, and one that touches letters on one side still
 * shows between them.
 */
import { pixelKernel } from '../pixel-kernel/index.ts'
import type { Raster } from '../picture/raster.ts'

/** Of all that is paper, grey levels: brighter than this. */
const PAPER = 190
/** A ridge is darker than its surroundings by so many standard deviations of the paper's grain. */
const OVER_NOISE = 4
/** Bounds of that, grey levels: a clean picture's faintest rule, and the faintest of one full of grain. */
const LEAST_DEPTH = 16
const MOST_DEPTH = 56
/** The median of the absolute difference of two normal values, times this, is their standard deviation. */
const MEDIAN_TO_DEVIATION = 1.4826 / Math.SQRT2
const SAMPLE_STEP = 37

/** How much darker than the paper beside it a pixel has to be, grey levels, given the paper's grain. */
export function depthOfRidges({ data, width }: Raster): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (let at = 0; at + 2 < data.length; at += SAMPLE_STEP) {
    const a = data[at]!
    const b = data[at + 2]!
    if (a < PAPER || b < PAPER || (at % width) + 2 >= width) continue
    counts[Math.abs(a - b)]!++
    total++
  }
  let seen = 0
  let median = 0
  while (median < 255 && (seen += counts[median]!) * 2 < total) median++
  return Math.round(Math.min(MOST_DEPTH, Math.max(LEAST_DEPTH, OVER_NOISE * MEDIAN_TO_DEVIATION * median)))
}

export interface Ridges {
  /** 1 on a ridge. */
  readonly narrow: Uint8Array
  /** The same, widened by one row each way: a rule may wander by a pixel. */
  readonly wide: Uint8Array
}

/**
 * Ridges along rows: where a pixel is darker by `depth` than the brightest of the `reach` pixels above it and of those below it (the ones
 * next to it, its own blurred edge, left out).
 */
export function ridgesAlongRows({ width, height, data }: Raster, reach: number, depth: number, kernel = pixelKernel()): Ridges {
  const size = data.length
  // The kernel holds no more than a byte; no depth is asked for that is more.
  if (kernel !== null && height > reach) {
    kernel.begin()
    const [grey, one, other, thick] = [kernel.put(data), kernel.take(size), kernel.take(size), kernel.take(size)]
    const thin = kernel.call.ridges(grey, width, height, reach, depth, one, other, thick)
    return { narrow: kernel.copy(thin, size), wide: kernel.copy(thick, size) }
  }
  const narrow = new Uint8Array(data.length)
  const wide = new Uint8Array(data.length)
  const brightest = slidingBrightest(data, width, height, reach - 1)
  const paper = 255 - depth
  // brightest[y] is that of rows y … y + reach − 2.
  for (let y = 2; y < height - 2; y++) {
    const own = y * width
    const above = Math.max(0, y - reach) * width - own
    const below = 2 * width
    for (let at = own, end = own + width; at < end; at++) {
      const value = data[at]!
      if (value > paper) continue
      if (brightest[at + above]! < value + depth || brightest[at + below]! < value + depth) continue
      narrow[at] = 1
      wide[at - width] = 1
      wide[at] = 1
      wide[at + width] = 1
    }
  }
  return { narrow, wide }
}

/** By pixel: the brightest of it and the `count - 1` pixels below it. */
function slidingBrightest(data: Uint8Array, width: number, height: number, count: number): Uint8Array {
  let best = data
  let reached = 1
  while (reached < count) {
    const step = Math.min(reached, count - reached)
    const next = new Uint8Array(best.length)
    const shift = step * width
    const end = width * height
    for (let at = 0; at < end - shift; at++) {
      const a = best[at]!
      const b = best[at + shift]!
      next[at] = a > b ? a : b
    }
    next.set(best.subarray(end - shift), end - shift)
    best = next
    reached += step
  }
  return best
}
