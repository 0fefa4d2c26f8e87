/** A picture with rows and columns exchanged. */
import { forBands, pixelKernel } from '../pixel-kernel/index.ts'
import type { Raster } from './raster.ts'

/** Side of the squares in which pixels are moved: both their rows and their columns stay at hand. */
const BLOCK = 32

export function transpose({ width, height, data }: Raster, kernel = pixelKernel()): Raster {
  const size = { width: height, height: width }
  if (kernel !== null) {
    kernel.begin()
    const [from, to] = [kernel.put(data), kernel.take(data.length)]
    forBands(height, (top, bottom) => kernel.call.transpose(from, width, height, top, bottom, to))
    return { ...size, data: kernel.copy(to, data.length) }
  }
  const turned = new Uint8Array(data.length)
  for (let top = 0; top < height; top += BLOCK) {
    const bottom = Math.min(height, top + BLOCK)
    for (let x = 0; x < width; x++) {
      for (let y = top, from = top * width + x, to = x * height + top; y < bottom; y++, from += width) turned[to++] = data[from]!
    }
  }
  return { ...size, data: turned }
}
