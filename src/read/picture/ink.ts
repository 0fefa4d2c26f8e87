/**
 * What is ink. In: a grey picture of even light. Out: a mask.
 *
 * Method: J. Sauvola, M. Pietikäinen, Adaptive document image binarization (2000), with window sums from integral images.
 */
import type { Raster } from './raster.ts'

/** Side of the window, inches: some lines of text high. */
const WINDOW_INCHES = 0.2
/** How far under the window's mean ink begins where nothing else is in the window. */
const K = 0.22
/** The largest standard deviation of grey values. */
const RANGE = 128

export function greyToInk({ width, height, data }: Raster, dpi: number): Raster {
  const half = Math.max(4, Math.round((dpi * WINDOW_INCHES) / 2))
  const ink = new Uint8Array(width * height)
  // Sums of each column over the rows of the window, moved down row by row.
  const sums = new Float64Array(width)
  const squares = new Float64Array(width)
  const add = (y: number, sign: number): void => {
    const start = y * width
    for (let x = 0; x < width; x++) {
      const value = data[start + x]!
      sums[x]! += sign * value
      squares[x]! += sign * value * value
    }
  }
  for (let y = 0; y < Math.min(half, height); y++) add(y, 1)
  for (let y = 0; y < height; y++) {
    if (y + half < height) add(y + half, 1)
    if (y - half - 1 >= 0) add(y - half - 1, -1)
    const rows = Math.min(height - 1, y + half) - Math.max(0, y - half) + 1
    thresholdRow(data, ink, y * width, sums, squares, half, rows)
  }
  return { width, height, data: ink }
}

function thresholdRow(
  data: Uint8Array,
  ink: Uint8Array,
  start: number,
  sums: Float64Array,
  squares: Float64Array,
  half: number,
  rows: number,
): void {
  const width = sums.length
  let sum = 0
  let square = 0
  for (let x = 0; x < Math.min(half, width); x++) {
    sum += sums[x]!
    square += squares[x]!
  }
  for (let x = 0; x < width; x++) {
    if (x + half < width) {
      sum += sums[x + half]!
      square += squares[x + half]!
    }
    if (x - half - 1 >= 0) {
      sum -= sums[x - half - 1]!
      square -= squares[x - half - 1]!
    }
    const count = rows * (Math.min(width - 1, x + half) - Math.max(0, x - half) + 1)
    const mean = sum / count
    const deviation = Math.sqrt(Math.max(0, square / count - mean * mean))
    const threshold = mean * (1 + K * (deviation / RANGE - 1))
    ink[start + x] = data[start + x]! < threshold ? 1 : 0
  }
}
