/**
 * Even light: the paper's brightness is divided out, what is beside the sheet becomes paper. In: a grey picture and its sheet as found
 * in the same picture made smaller. Out: a picture whose paper is white everywhere.
 */
import type { Raster } from './raster.ts'
import type { Sheet } from './sheet.ts'

const WHITE = 255
/** Binary places of the factors. */
const BITS = 16

/** `factor`: how many times larger the picture is than the small one. */
export function evenLight({ width, height, data }: Raster, sheet: Sheet, factor: number): Raster {
  const { columns, rows, paper } = sheet
  const side = sheet.side * factor
  const result = new Uint8Array(width * height)
  // What white has to be multiplied by, at the middles of the squares along one row of pixels, and at each pixel.
  const knots = new Float32Array(columns)
  const gains = new Int32Array(width)
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / side - 0.5))
    const top = Math.min(rows - 1, Math.floor(v))
    const bottom = Math.min(rows - 1, top + 1)
    for (let column = 0; column < columns; column++) {
      const level = paper[top * columns + column]! * (1 - v + top) + paper[bottom * columns + column]! * (v - top)
      knots[column] = (WHITE * (1 << BITS)) / level
    }
    // The light changes slowly: every other row is near enough.
    if (y % 2 === 0) spread(knots, side, gains)
    const start = y * width
    for (let x = 0; x < width; x++) {
      const value = (data[start + x]! * gains[x]!) >> BITS
      result[start + x] = value > WHITE ? WHITE : value
    }
  }
  if (sheet.beside !== null) clear(result, width, height, sheet.beside, factor)
  return { width, height, data: result }
}

/** Straight lines between the knots, which stand in the middles of the squares. */
function spread(knots: Float32Array, side: number, gains: Int32Array): void {
  const last = knots.length - 1
  for (let square = -1; square <= last; square++) {
    const left = knots[Math.max(0, square)]!
    const right = knots[Math.min(last, square + 1)]!
    const start = (square + 0.5) * side
    const step = (right - left) / side
    const from = Math.max(0, Math.ceil(start - 0.5))
    const to = Math.min(gains.length, Math.ceil(start + side - 0.5))
    for (let x = from; x < to; x++) gains[x] = left + (x + 0.5 - start) * step
  }
}

/** Makes the pixels of a small mask paper. */
export function clear(data: Uint8Array, width: number, height: number, mask: Uint8Array, factor: number): void {
  const across = Math.max(1, Math.floor(width / factor))
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] === 0) continue
    const [row, column] = [Math.floor(at / across), at % across]
    // Pixels at the right and lower edge that the small picture has not.
    const right = column === across - 1 ? width : (column + 1) * factor
    const bottom = (row + 1) * factor + factor > height ? height : (row + 1) * factor
    for (let y = row * factor; y < bottom; y++) data.fill(WHITE, y * width + column * factor, y * width + right)
  }
}
