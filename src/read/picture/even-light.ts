/**
 * Even light: the paper's brightness is divided out, its grain and what is beside the sheet become white. In: a grey picture and its sheet as found
 * in the same picture made smaller. Out: a picture whose paper is white everywhere.
 */
import { pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import { spread } from './ink.ts'
import type { Raster } from './raster.ts'
import type { Sheet } from './sheet.ts'

const WHITE = 255
/** Binary places of the factors. */
const BITS = 16

/** `factor`: how many times larger the picture is than the small one. */
export function evenLight({ width, height, data }: Raster, sheet: Sheet, factor: number, kernel = pixelKernel()): Raster {
  const { columns, rows, paper, grain } = sheet
  const side = sheet.side * factor
  const fast = kernel === null ? null : fastRows(kernel, data, width, columns, side)
  const result = fast?.result ?? new Uint8Array(width * height)
  // What white has to be multiplied by, at the middles of the squares along one row of pixels, and at each pixel.
  const knots = fast?.knots ?? new Float32Array(columns)
  const gains = new Int32Array(fast === null ? width : 0)
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / side - 0.5))
    const top = Math.min(rows - 1, Math.floor(v))
    const bottom = Math.min(rows - 1, top + 1)
    for (let column = 0; column < columns; column++) {
      const level = paper[top * columns + column]! * (1 - v + top) + paper[bottom * columns + column]! * (v - top)
      knots[column] = (WHITE * (1 << BITS)) / (level * (1 - grain))
    }
    // The light changes slowly: every other row is near enough.
    const isNew = y % 2 === 0
    if (fast !== null) {
      fast.row(y * width, isNew)
      continue
    }
    if (isNew) spread(knots, side, gains)
    const start = y * width
    for (let x = 0; x < width; x++) {
      const value = (data[start + x]! * gains[x]!) >> BITS
      result[start + x] = value > WHITE ? WHITE : value
    }
  }
  if (sheet.beside !== null) clear(result, width, height, sheet.beside, factor)
  return { width, height, data: fast === null ? result : result.slice() }
}

/** The same by the kernel: `knots` to be filled and `result` are its memory. */
function fastRows(
  kernel: PixelKernel,
  data: Uint8Array,
  width: number,
  columns: number,
  side: number,
): { knots: Float32Array; result: Uint8Array; row: (start: number, isNew: boolean) => void } {
  kernel.begin()
  const [from, to, gains, knots] = [kernel.put(data), kernel.take(data.length), kernel.take(width * 4), kernel.take(columns * 4)]
  return {
    knots: kernel.floats(knots, columns),
    result: kernel.bytes(to, data.length),
    row: (start, isNew) => {
      if (isNew) kernel.call.spread(knots, columns - 1, side, gains, width)
      kernel.call.brighten(from + start, gains, to + start, width)
    },
  }
}

/** Makes the pixels of a small mask paper. */
export function clear(data: Uint8Array, width: number, height: number, mask: Uint8Array, factor: number): void {
  const across = Math.max(1, Math.floor(width / factor))
  const down = Math.floor(mask.length / across)
  for (let row = 0; row < down; row++) {
    const end = (row + 1) * across
    for (let at = end - across; at < end; at++) {
      if (mask[at] === 0) continue
      const from = at
      while (at < end && mask[at] === 1) at++
      const left = (from - end + across) * factor
      // The small picture lacks some pixels at the right and lower edge.
      const right = at === end ? width : (at - end + across) * factor
      const bottom = row === down - 1 ? height : (row + 1) * factor
      for (let y = row * factor; y < bottom; y++) data.fill(WHITE, y * width + left, y * width + right)
    }
  }
}
