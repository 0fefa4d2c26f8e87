/**
 * Rings of seals, found by their shape. In: an upright grey picture. Out: the circles that are drawn in it, pixels.
 *
 * Method: every edge of a shape larger than letters votes for the places that lie straight before and behind it, as far away as a seal's
 * ring is from its middle (Hough transform by gradients: D. Ballard, Generalizing the Hough transform, 1981); rules, which run along the
 * axes, have no vote. Where many votes meet, the circles around are looked for.
 */
import { maskToBlobs } from './blobs.ts'
import type { Raster } from './raster.ts'
import { shrink } from './shrink.ts'

export interface Ring {
  readonly x: number
  readonly y: number
  /** Of the circle of which most is drawn; others may stand around the same middle. */
  readonly radius: number
}

/** Resolution of the picture that is looked at. */
const SMALL_DPI = 100
/** Darker than this is ink, in the small picture: the mean of a thin stroke and the paper beside it. */
const DARK = 190
/** Radii of a seal's outer ring, inches: seals are 30 to 42 mm wide, and some printers scale. */
const LEAST_RADIUS = 0.48
const MOST_RADIUS = 0.92
/** Smaller shapes are letters, inches. */
const LEAST_SHAPE = 0.3
/** An edge has so steep a gradient (Sobel), and leans from the axes by this part of it: rules do not. */
const STEEP = 160
const LEAN = 0.1
/** Votes that meet in a square of 3 pixels, as a share of the circumference of the least ring: fewer are chance. */
const VOTES = 0.9
const MOST_CANDIDATES = 6
/** Two middles are this far apart at least, inches. */
const APART = 0.3
/** So much of a circle is drawn, and paper is beside it. */
const DRAWN = 0.62
/** Directions in which a circle is looked at. */
const DIRECTIONS = 180
/** How far the voted middle may be off, pixels of the small picture. */
const OFF = 3

export function findRings(grey: Raster, dpi: number): Ring[] {
  const factor = Math.max(1, Math.round(dpi / SMALL_DPI))
  const small = shrink(grey, factor)
  const perInch = dpi / factor
  const votes = countVotes(small, perInch)
  return candidates(votes, small, perInch).flatMap((at): Ring[] => {
    const ring = circleAround(small, at % small.width, Math.floor(at / small.width), perInch)
    return ring === null ? [] : [{ x: (ring.x + 0.5) * factor, y: (ring.y + 0.5) * factor, radius: ring.radius * factor }]
  })
}

function countVotes(small: Raster, perInch: number): Uint16Array {
  const { width, height, data } = small
  const votes = new Uint16Array(width * height)
  const { runs, ...blobs } = maskToBlobs({ width, height, data: data.map((level) => (level < DARK ? 1 : 0)) })
  const least = LEAST_SHAPE * perInch
  const [from, to] = [Math.floor(LEAST_RADIUS * perInch), Math.ceil(MOST_RADIUS * perInch)]
  for (let run = 0; run < runs.count; run++) {
    const [blob, y] = [runs.blob[run]!, runs.row[run]!]
    if (Math.max(blobs.right[blob]! - blobs.left[blob]!, blobs.bottom[blob]! - blobs.top[blob]!) < least) continue
    if (y < 1 || y >= height - 1) continue
    for (let x = Math.max(1, runs.from[run]!); x <= Math.min(width - 2, runs.to[run]!); x++) {
      const at = y * width + x
      const gx = slope(data, at, 1, width)
      const gy = slope(data, at, width, 1)
      const steep = Math.hypot(gx, gy)
      if (steep < STEEP || Math.min(Math.abs(gx), Math.abs(gy)) < LEAN * steep) continue
      const [dx, dy] = [gx / steep, gy / steep]
      for (const side of [-1, 1]) {
        for (let r = from; r <= to; r++) {
          const [u, v] = [Math.round(x + side * r * dx), Math.round(y + side * r * dy)]
          if (u >= 0 && v >= 0 && u < width && v < height) votes[v * width + u]!++
        }
      }
    }
  }
  return votes
}

/** Sobel's slope along one axis, `step` apart, evened out along the other. */
function slope(data: Uint8Array, at: number, step: number, beside: number): number {
  return (
    data[at + step - beside]! +
    2 * data[at + step]! +
    data[at + step + beside]! -
    data[at - step - beside]! -
    2 * data[at - step]! -
    data[at - step + beside]!
  )
}

/** Where most votes meet, the most first. */
function candidates(votes: Uint16Array, { width, height }: Raster, perInch: number): number[] {
  const least = VOTES * 2 * Math.PI * LEAST_RADIUS * perInch
  const found: { at: number; sum: number }[] = []
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      if (votes[at]! * 9 < least) continue
      let sum = 0
      for (const row of [at - width, at, at + width]) sum += votes[row - 1]! + votes[row]! + votes[row + 1]!
      if (sum >= least) found.push({ at, sum })
    }
  }
  found.sort((a, b) => b.sum - a.sum || a.at - b.at)
  const kept: number[] = []
  const apart = (a: number, b: number): number => Math.hypot((a % width) - (b % width), Math.floor(a / width) - Math.floor(b / width))
  for (const { at } of found) {
    if (kept.length >= MOST_CANDIDATES) break
    if (kept.every((other) => apart(at, other) >= APART * perInch)) kept.push(at)
  }
  return kept
}

/** The circle near a middle of which most is drawn; null where that is too little. */
function circleAround(small: Raster, x: number, y: number, perInch: number): Ring | null {
  let best = { x, y, radius: 0 }
  let most = 0
  for (let dy = -OFF; dy <= OFF; dy++) {
    for (let dx = -OFF; dx <= OFF; dx++) {
      for (const [radius, share] of drawnByRadius(small, x + dx, y + dy, perInch).entries()) {
        if (share <= most) continue
        most = share
        best = { x: x + dx, y: y + dy, radius }
      }
    }
  }
  return most < DRAWN ? null : best
}

/** By radius in pixels, how much of the circle is drawn as a stroke: dark, and paper on one side of it at least. */
function drawnByRadius({ width, height, data }: Raster, x: number, y: number, perInch: number): Float32Array {
  const [from, to] = [Math.floor(LEAST_RADIUS * perInch), Math.ceil(MOST_RADIUS * perInch)]
  const drawn = new Float32Array(to + 1)
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const [dx, dy] = [Math.cos((direction * 2 * Math.PI) / DIRECTIONS), Math.sin((direction * 2 * Math.PI) / DIRECTIONS)]
    const dark = (r: number): boolean => {
      const [u, v] = [Math.round(x + r * dx), Math.round(y + r * dy)]
      return u >= 0 && v >= 0 && u < width && v < height && data[v * width + u]! < DARK
    }
    for (let r = from; r <= to; r++) if (dark(r) && (!dark(r - 3) || !dark(r + 3))) drawn[r]!++
  }
  return drawn.map((count) => count / DIRECTIONS)
}
