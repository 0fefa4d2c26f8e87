/** A picture seen through a projective map. In: a grey picture, the map from the result's pixels to its own. Out: the result. */
import type { Homography, Raster } from './raster.ts'

/** Paper outside of the source. */
const PAPER = 255

/** Pixels are places of whole numbers; between them values are taken from the four around. */
export function warp({ width, height, data }: Raster, toSource: Homography, newWidth: number, newHeight: number): Raster {
  const result = new Uint8Array(newWidth * newHeight).fill(PAPER)
  const [a, b, c, d, e, f, g, h, i] = toSource
  for (let y = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      const w = g * x + h * y + i
      const u = (a * x + b * y + c) / w
      const v = (d * x + e * y + f) / w
      const left = Math.floor(u)
      const top = Math.floor(v)
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue
      const across = u - left
      const down = v - top
      const at = top * width + left
      const above = data[at]! + (data[at + 1]! - data[at]!) * across
      const below = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * across
      result[y * newWidth + x] = above + (below - above) * down + 0.5
    }
  }
  return { width: newWidth, height: newHeight, data: result }
}
