/** A grey picture made smaller by a whole factor: each pixel of the result is the mean of a square. */
import { forBands, pixelKernel } from '../pixel-kernel/index.ts'
import type { Raster } from './raster.ts'

/** What is left over at the right and lower edge is cut off. */
export function shrink(source: Raster, factor: number, kernel = pixelKernel()): Raster {
  if (factor === 1) return source
  const width = Math.max(1, Math.floor(source.width / factor))
  const height = Math.max(1, Math.floor(source.height / factor))
  const data = new Uint8Array(width * height)
  if (kernel !== null && source.width >= factor && source.height >= factor) {
    kernel.begin()
    const [from, to] = [kernel.put(source.data), kernel.take(data.length)]
    forBands(height, (top, bottom) =>
      kernel.call.shrink(from + top * factor * source.width, source.width, factor, to + top * width, width, bottom - top),
    )
    return { width, height, data: kernel.copy(to, data.length) }
  }
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
