/** A picture seen through a projective map. In: a grey picture, the map from the result's pixels to its own. Out: the result. */
import type { Homography, Raster } from './raster.ts'

/** Paper outside of the source. */
const PAPER = 255

/** The map is between places: the first pixel spans 0 to 1. Between the middles of pixels values are taken from the four around. */
export function warp({ width, height, data }: Raster, toSource: Homography, newWidth: number, newHeight: number): Raster {
  const result = new Uint8Array(newWidth * newHeight).fill(PAPER)
  const [a, b, c, d, e, f, g, h, i] = toSource
  for (let row = 0; row < newHeight; row++) {
    const y = row + 0.5
    for (let column = 0; column < newWidth; column++) {
      const x = column + 0.5
      const w = g * x + h * y + i
      const u = (a * x + b * y + c) / w
      const v = (d * x + e * y + f) / w
      if (u < 0 || v < 0 || u >= width || v >= height) continue
      const left = Math.min(width - 2, Math.max(0, Math.floor(u - 0.5)))
      const top = Math.min(height - 2, Math.max(0, Math.floor(v - 0.5)))
      const across = Math.min(1, Math.max(0, u - 0.5 - left))
      const down = Math.min(1, Math.max(0, v - 0.5 - top))
      const at = top * width + left
      const above = data[at]! + (data[at + 1]! - data[at]!) * across
      const below = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * across
      result[row * newWidth + column] = above + (below - above) * down + 0.5
    }
  }
  return { width: newWidth, height: newHeight, data: result }
}
