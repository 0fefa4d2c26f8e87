/** The grey of a part of a picture. In: a grey picture and a box whose edges may lie inside pixels. Out: its average; paper where it has no pixel. */
import type { PixelBox, Raster } from './raster.ts'

const PAPER = 255

export function areaAverage(grey: Raster, { left, top, right, bottom }: PixelBox): number {
  let sum = 0
  let weight = 0
  for (let y = Math.floor(top); y < bottom; y++) {
    const high = Math.min(y + 1, bottom) - Math.max(y, top)
    if (high <= 0 || y < 0 || y >= grey.height) continue
    for (let x = Math.floor(left); x < right; x++) {
      const part = high * (Math.min(x + 1, right) - Math.max(x, left))
      if (part <= 0 || x < 0 || x >= grey.width) continue
      sum += part * grey.data[y * grey.width + x]!
      weight += part
    }
  }
  return weight === 0 ? PAPER : sum / weight
}
