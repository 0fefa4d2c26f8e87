/** A grey picture made smaller by a whole factor: each pixel of the result is the mean of a square. */
import type { Raster } from './raster.ts'

/** What is left over at the right and lower edge is cut off. */
export function shrink(source: Raster, factor: number): Raster {
  if (factor === 1) return source
  const width = Math.max(1, Math.floor(source.width / factor))
  const height = Math.max(1, Math.floor(source.height / factor))
  const data = new Uint8Array(width * height)
  const sums = new Uint32Array(width)
  const area = factor * factor
  for (let y = 0; y < height; y++) {
    sums.fill(0)
    for (let row = y * factor; row < Math.min(source.height, (y + 1) * factor); row++) {
      let at = row * source.width
      for (let x = 0; x < width; x++) {
        let sum = 0
        for (let step = 0; step < factor; step++) sum += source.data[at++]!
        sums[x]! += sum
      }
    }
    const start = y * width
    for (let x = 0; x < width; x++) data[start + x] = sums[x]! / area
  }
  return { width, height, data }
}
