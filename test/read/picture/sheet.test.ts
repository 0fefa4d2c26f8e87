/** Where the sheet ends in its picture, and where only its light does. */
import { describe, expect, it } from 'vitest'
import type { Raster } from '../../../src/read/picture/raster.ts'
import { findSheet } from '../../../src/read/picture/sheet.ts'

const DPI = 115
const [WIDTH, HEIGHT, MARGIN] = [900, 1200, 60]
const PAPER = 200
/** By how much a full shadow darkens. */
const DARKER = 0.4
/** How wide the sheet's edge is in the picture, pixels. */
const BLUR = 5

/** Its sides lean, as those of a sheet seen from above its foot: they run through squares of every share of paper. */
const LEAN = 0.04

/** How far a pixel lies outside the sheet; negative inside. */
function distance(x: number, y: number): number {
  const margin = MARGIN + y * LEAN
  return Math.max(margin - x, x - (WIDTH - margin), MARGIN - y, y - (HEIGHT - MARGIN))
}

/** A sheet on a table top, both darker where `shade` says so (0 to 1). */
function photograph(tableTop: number, shade: (x: number, y: number) => number): Raster {
  const data = new Uint8Array(WIDTH * HEIGHT)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const share = Math.min(1, Math.max(0, 0.5 - distance(x, y) / BLUR))
      data[y * WIDTH + x] = (share * PAPER + (1 - share) * tableTop) * (1 - DARKER * shade(x, y))
    }
  }
  return { width: WIDTH, height: HEIGHT, data }
}

/** A shadow over the lower right half; `soft`: how wide its edge is, pixels. */
const shadow =
  (soft: number) =>
  (x: number, y: number): number =>
    1 / (1 + Math.exp((WIDTH * 0.9 - x * 0.8 - y * 0.5) / soft))

const besideAt = (mask: Uint8Array | null, x: number, y: number): number => mask?.[y * WIDTH + x] ?? 0

describe('the sheet in a photograph', () => {
  it.each([
    ['soft', 60, 60],
    ['hard', 4, 60],
    ['soft', 60, 110],
    ['hard', 4, 110],
  ])('ends at its edge, not at a %s shadow (%d pixels, table top %d)', (_, soft, tableTop) => {
    const { beside } = findSheet(photograph(tableTop, shadow(soft)), DPI)
    for (let y = 0; y < HEIGHT; y += 10) {
      for (let x = 0; x < WIDTH; x += 10) {
        const out = distance(x, y)
        if (Math.abs(out) > 8) expect(besideAt(beside, x, y), `${x} ${y}`).toBe(out > 0 ? 1 : 0)
      }
    }
  })
})
