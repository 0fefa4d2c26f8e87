/**
 * A glyph's box to what the network looks at. In: the page's grey picture (0 black, 255 paper) and the box of one glyph, pixels.
 * Out: its darkness on a square grid, its proportions kept.
 */
import { areaAverage } from '../picture/area-average.ts'
import type { PixelBox, Raster } from '../picture/raster.ts'

export const SIDE = 20
/** Left free on all sides, so that strokes at the box's edge look like others. */
const MARGIN = 1
/** The darkest part of the ink, which is taken for black: its share of the pixels of the box. */
const BLACK_SHARE = 0.06
/** Ink is at least this dark: the grain of an empty box is not blown up. */
const LEAST_CONTRAST = 40

/** SIDE × SIDE values from 0 (paper) to 1 (ink), row by row. */
export function glyphToInput(grey: Raster, box: PixelBox, input: Float32Array = new Float32Array(SIDE * SIDE)): Float32Array {
  input.fill(0)
  const width = Math.max(1, box.right - box.left)
  const height = Math.max(1, box.bottom - box.top)
  const scale = (SIDE - 2 * MARGIN) / Math.max(width, height)
  const [across, down] = [width * scale, height * scale]
  const [startX, startY] = [(SIDE - across) / 2, (SIDE - down) / 2]
  const contrast = Math.max(LEAST_CONTRAST, 255 - blackOf(grey, box))
  for (let y = Math.floor(startY); y < startY + down; y++) {
    const top = box.top + Math.max(0, y - startY) / scale
    const bottom = box.top + Math.min(down, y + 1 - startY) / scale
    for (let x = Math.floor(startX); x < startX + across; x++) {
      const left = box.left + Math.max(0, x - startX) / scale
      const right = box.left + Math.min(across, x + 1 - startX) / scale
      // What lies outside of the box is paper.
      const share = (bottom - top) * (right - left) * scale * scale
      const dark = (255 - areaAverage(grey, { left, top, right, bottom })) / contrast
      input[y * SIDE + x] = Math.max(0, Math.min(1, dark)) * share
    }
  }
  return input
}

/** The grey of the darkest pixels. */
function blackOf(grey: Raster, { left, top, right, bottom }: PixelBox): number {
  const counts = new Int32Array(256)
  for (let y = Math.max(0, top); y < Math.min(grey.height, bottom); y++) {
    for (let x = Math.max(0, left); x < Math.min(grey.width, right); x++) counts[grey.data[y * grey.width + x]!]!++
  }
  const wanted = BLACK_SHARE * (right - left) * (bottom - top)
  let sum = 0
  for (let level = 0; level < 256; level++) {
    sum += counts[level]!
    if (sum >= wanted) return level
  }
  return 255
}
