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

const PAPER = 255

export interface Ring {
  readonly x: number
  readonly y: number
  /** Of the circle of which most is drawn; others may stand around the same middle. */
  readonly radius: number
}

interface Votes {
  readonly width: number
  readonly height: number
  readonly data: Uint16Array
}

/** Resolution of the picture that is looked at. */
const SMALL_DPI = 100
/** Darker than this is ink, in the small picture evened out: the mean of a thin stroke, or of one full of holes, and the paper around. */
const DARK = 228
/** A stroke is darker than the paper beside it by so much, and so far beside, pixels of the small picture. */
const DEEPER = 24
const BESIDE = 4
/** Radii of a seal's outer ring, inches: seals are 30 to 42 mm wide, and some printers scale. */
const LEAST_RADIUS = 0.48
const MOST_RADIUS = 0.92
/** Less high shapes are letters, inches. */
const LEAST_SHAPE = 0.2
/** An edge has so steep a gradient (Sobel), and leans from the axes by this part of it: rules do not. */
const STEEP = 80
const LEAN = 0.1
/** Votes that meet in a square of two of those, as a share of a quarter of the circumference of the least ring (one pixel in four counts): dense text has up to 1.4. */
const VOTES = 1.5
const MOST_CANDIDATES = 6
/** Two middles are this far apart at least, inches. */
const APART = 0.3
/** So much of a circle is drawn, and paper is beside it. */
const DRAWN = 0.75
/** Directions in which a circle is looked at. */
const DIRECTIONS = 90
/** How far the voted middle may be off, pixels of the small picture. */
const OFF = 5

export function findRings(grey: Raster, dpi: number): Ring[] {
  const factor = Math.max(1, Math.round(dpi / SMALL_DPI))
  const small = evenOut(shrink(grey, factor))
  const perInch = dpi / factor
  const votes = countVotes(small, perInch)
  return candidates(votes, perInch).flatMap(({ x, y }): Ring[] => {
    const ring = circleAround(small, x, y, perInch)
    return ring === null ? [] : [{ x: (ring.x + 0.5) * factor, y: (ring.y + 0.5) * factor, radius: ring.radius * factor }]
  })
}

/** Each pixel the mean of the nine around it: a stroke full of holes, as seals print, becomes one. The border is paper. */
function evenOut({ width, height, data }: Raster): Raster {
  const columns = new Uint16Array(width)
  const even = new Uint8Array(data.length).fill(PAPER)
  for (let y = 1; y < height - 1; y++) {
    const at = y * width
    for (let x = 0; x < width; x++) columns[x] = data[at - width + x]! + data[at + x]! + data[at + width + x]!
    for (let x = 1; x < width - 1; x++) even[at + x] = (columns[x - 1]! + columns[x]! + columns[x + 1]!) / 9
  }
  return { width, height, data: even }
}

/** Votes by square of two pixels each way. */
function countVotes(small: Raster, perInch: number): Votes {
  const { width, height, data } = small
  const [across, down] = [(width >> 1) + 1, (height >> 1) + 1]
  const votes = new Uint16Array(across * down)
  const { runs, ...blobs } = maskToBlobs({ width, height, data: data.map((level) => (level < DARK ? 1 : 0)) })
  const least = LEAST_SHAPE * perInch
  const [from, steps] = [Math.floor(LEAST_RADIUS * perInch), Math.ceil(((MOST_RADIUS - LEAST_RADIUS) * perInch) / 2)]
  for (let run = 0; run < runs.count; run++) {
    const [blob, y] = [runs.blob[run]!, runs.row[run]!]
    if (blobs.bottom[blob]! - blobs.top[blob]! < least || y < 1 || y >= height - 1) continue
    // Every other pixel, as on a chessboard.
    for (let x = Math.max(1, runs.from[run]!) | 1; x <= Math.min(width - 2, runs.to[run]!); x += 2) {
      const at = y * width + x - (y & 1)
      const gx = slope(data, at, 1, width)
      const gy = slope(data, at, width, 1)
      const steep = Math.sqrt(gx * gx + gy * gy)
      if (steep < STEEP || Math.min(Math.abs(gx), Math.abs(gy)) < LEAN * steep) continue
      for (const side of [-1, 1]) {
        const [dx, dy] = [(side * gx) / steep, (side * gy) / steep]
        let [u, v] = [(x - (y & 1) + from * dx) / 2, (y + from * dy) / 2]
        for (let step = 0; step < steps; step++, u += dx, v += dy)
          if (u >= 0 && v >= 0 && u < across && v < down) votes[(v | 0) * across + (u | 0)]!++
      }
    }
  }
  return { width: across, height: down, data: votes }
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

/** Where most votes meet, the most first; places in the small picture. */
function candidates({ width, height, data }: Votes, perInch: number): { x: number; y: number }[] {
  const least = (VOTES * 2 * Math.PI * LEAST_RADIUS * perInch) / 4
  const found: { x: number; y: number; sum: number }[] = []
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = y * width + x
      const sum = data[at]! + data[at + 1]! + data[at + width]! + data[at + width + 1]!
      if (sum >= least) found.push({ x: 2 * x + 2, y: 2 * y + 2, sum })
    }
  }
  found.sort((a, b) => b.sum - a.sum || a.y - b.y || a.x - b.x)
  const kept: { x: number; y: number }[] = []
  for (const each of found) {
    if (kept.length >= MOST_CANDIDATES) break
    if (kept.every(({ x, y }) => Math.hypot(x - each.x, y - each.y) >= APART * perInch)) kept.push(each)
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

/** By radius in pixels, how much of the circle is drawn as a stroke: darker than what is beside it. */
function drawnByRadius({ width, height, data }: Raster, x: number, y: number, perInch: number): Float32Array {
  const [from, to] = [Math.floor(LEAST_RADIUS * perInch), Math.ceil(MOST_RADIUS * perInch)]
  const drawn = new Float32Array(to + 1)
  const levels = new Uint8Array(to + BESIDE + 1)
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const [dx, dy] = [Math.cos((direction * 2 * Math.PI) / DIRECTIONS), Math.sin((direction * 2 * Math.PI) / DIRECTIONS)]
    for (let r = from - BESIDE; r <= to + BESIDE; r++) {
      const [u, v] = [Math.round(x + r * dx), Math.round(y + r * dy)]
      levels[r] = u >= 0 && v >= 0 && u < width && v < height ? data[v * width + u]! : PAPER
    }
    for (let r = from; r <= to; r++) if (Math.max(levels[r - BESIDE]!, levels[r + BESIDE]!) - levels[r]! >= DEEPER) drawn[r]!++
  }
  return drawn.map((count) => count / DIRECTIONS)
}
