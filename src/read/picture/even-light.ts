/**
 * Even light: the paper's brightness is divided out, its grain and what is beside the sheet become white. In: a grey picture and its sheet as found
 * in the same picture made smaller. Out: a picture whose paper is white everywhere.
 */
import { forBands, pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import { betweenRows, spread } from './between-squares.ts'
import type { Raster } from './raster.ts'
import type { Sheet } from './sheet.ts'

const WHITE = 255
/** Binary places of the factors. */
const BITS = 16

/** `factor`: how many times larger the picture is than the small one. */
export function evenLight(picture: Raster, sheet: Sheet, factor: number, kernel = pixelKernel()): Raster {
  const { width, height } = picture
  const result = kernel === null ? plainLight(picture, sheet, factor) : fastLight(kernel, picture, sheet, factor)
  if (sheet.beside !== null) clear(result, width, height, sheet.beside, factor)
  return { width, height, data: result }
}

function plainLight({ width, height, data }: Raster, { columns, rows, paper, grain, ...sheet }: Sheet, factor: number): Uint8Array {
  const side = sheet.side * factor
  const result = new Uint8Array(width * height)
  // What white has to be multiplied by, at the middles of the squares along one row of pixels, and at each pixel.
  const knots = new Float32Array(columns)
  const gains = new Int32Array(width)
  for (let y = 0; y < height; y++) {
    // The light changes slowly: every other row is near enough.
    if (y % 2 === 0) {
      const { above, below, share } = betweenRows(y, side, rows)
      for (let column = 0; column < columns; column++) {
        const level = paper[above * columns + column]! * (1 - share) + paper[below * columns + column]! * share
        knots[column] = (WHITE * (1 << BITS)) / (level * (1 - grain))
      }
      spread(knots, side, gains)
    }
    const start = y * width
    for (let x = 0; x < width; x++) {
      const value = (data[start + x]! * gains[x]!) >> BITS
      result[start + x] = value > WHITE ? WHITE : value
    }
  }
  return result
}

/** The same by the kernel. */
function fastLight(kernel: PixelKernel, { width, height, data }: Raster, sheet: Sheet, factor: number): Uint8Array {
  const { columns, rows, paper, grain } = sheet
  const side = sheet.side * factor
  kernel.begin()
  const [from, to, levels] = [kernel.put(data), kernel.take(data.length), kernel.put(paper)]
  const [gains, knots] = [kernel.take(width * 4), kernel.take(columns * 4)]
  forBands(height, (top, bottom) =>
    kernel.call.lightRows(from, width, top, bottom, levels, columns, rows, side, 1 - grain, knots, gains, to),
  )
  return kernel.copy(to, data.length)
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
