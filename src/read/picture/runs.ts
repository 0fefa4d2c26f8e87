/** The runs of ones in the rows of a mask. In: a mask, and another whose ones are passed over. Out: the runs, row by row. */
import { pixelKernel } from '../pixel-kernel/index.ts'
import type { Raster } from './raster.ts'

/** Numbers that tell a run: its row, its first pixel and the first beyond it. */
export const RUN = 3
/** Pictures of fewer pixels are not handed to the kernel: it does not pay. */
const SMALL = 10_000
/** A page of text has no more than one run for so many pixels; where there are more the kernel looks once again. */
const PIXELS_PER_RUN = 24

export function maskToRuns(mask: Raster, without: Raster | null = null, kernel = pixelKernel()): Int32Array {
  const { width, height, data } = mask
  if (kernel === null || data.length < SMALL) return plainRuns(mask, without)
  kernel.begin()
  const [ones, passed] = [kernel.put(data), without === null ? 0 : kernel.put(without.data)]
  for (let room = Math.ceil(data.length / PIXELS_PER_RUN); ;) {
    const to = kernel.take(room * RUN * 4)
    const count = kernel.call.runs(ones, passed, width, 0, height, to, room)
    if (count <= room) return kernel.words(to, count * RUN).slice()
    room = count
  }
}

function plainRuns({ width, height, data }: Raster, without: Raster | null): Int32Array {
  const runs: number[] = []
  const counts = (at: number): boolean => data[at] === 1 && without?.data[at] !== 1
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      if (!counts(row + x)) continue
      const from = x
      while (x < width && counts(row + x)) x++
      runs.push(y, from, x)
    }
  }
  return Int32Array.from(runs)
}
