/**
 * The star in a seal's middle. In: where ink is, and which of it is solid. Out: the five-pointed star that fits it; print that touches its
 * points is none of it.
 */
import type { Raster } from './raster.ts'

export interface Star {
  readonly x: number
  readonly y: number
  /** From its middle to its points, pixels. */
  readonly radius: number
  /** Direction of one of its points, radians. */
  readonly turn: number
}

/** One of its five parts. */
const PART = (2 * Math.PI) / 5
/** From its middle to where two points meet, as a share of its radius: 0.382 where its sides lie on five lines; many are drawn fuller. */
const WAIST = 0.39
/** Turns that are tried. */
const TURNS = 48
/** Paper inside of it counts so much more than ink: it ends where paper begins. */
const PAPER_COUNTS = 2
/** So much of it is ink, and of the solid ink inside of it. */
const FILLED = 0.8

/** How large a star around the origin would be on whose edge a place lies. */
function sizeAt(dx: number, dy: number, turn: number): number {
  let off = (Math.atan2(dy, dx) - turn) % PART
  if (off < 0) off += PART
  if (off > PART / 2) off = PART - off
  const steep = (1 - WAIST * Math.cos(PART / 2)) / (WAIST * Math.sin(PART / 2))
  return Math.hypot(dx, dy) * (Math.sin(off) * steep + Math.cos(off))
}

/** `solid`: 1 where ink is solid. Answers null where that is no star. */
export function findStar({ width, height, data }: Raster, solid: Uint8Array, most: number): Star | null {
  let [sumX, sumY, all] = [0, 0, 0]
  for (let at = 0; at < solid.length; at++) {
    if (solid[at] !== 1) continue
    sumX += at % width
    sumY += Math.floor(at / width)
    all++
  }
  if (all === 0) return null
  const [x, y] = [sumX / all, sumY / all]
  let best: { star: Star; score: number; ink: number; paper: number; solid: number } | null = null
  for (let step = 0; step < TURNS; step++) {
    const turn = (step * PART) / TURNS
    const counts = Array.from({ length: Math.ceil(most) + 1 }, () => ({ ink: 0, paper: 0, solid: 0 }))
    for (let row = Math.max(0, Math.ceil(y - most)); row < Math.min(height, y + most); row++) {
      for (let column = Math.max(0, Math.ceil(x - most)); column < Math.min(width, x + most); column++) {
        const count = counts[Math.round(sizeAt(column - x, row - y, turn))]
        if (count === undefined) continue
        const at = row * width + column
        if (data[at] === 1) count.ink++
        else count.paper++
        count.solid += solid[at]!
      }
    }
    const sum = { ink: 0, paper: 0, solid: 0 }
    for (const [radius, count] of counts.entries()) {
      sum.ink += count.ink
      sum.paper += count.paper
      sum.solid += count.solid
      const score = sum.ink - PAPER_COUNTS * sum.paper
      if (best === null || score > best.score) best = { star: { x, y, radius, turn }, score, ...sum }
    }
  }
  if (best === null || best.ink < FILLED * (best.ink + best.paper) || best.solid < FILLED * all) return null
  return best.star
}

/** Whether a place is inside of a star, or within so many pixels of it. */
export function isInStar({ x, y, radius, turn }: Star, column: number, row: number, margin: number): boolean {
  return sizeAt(column - x, row - y, turn) <= radius + margin
}
