/**
 * What is ink. In: a grey picture of even light. Out: a mask.
 *
 * Method: J. Sauvola, M. Pietikäinen, Adaptive document image binarization (2000). Mean and deviation are taken over windows of whole
 * squares, and the thresholds between the squares' middles lie on straight lines.
 */
import { pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import type { Raster } from './raster.ts'

/** Side of the squares, and of the window in squares to either side; inches: the window is some lines of text high. */
const SQUARE_INCHES = 0.04
const REACH = 2
/** How far under the window's mean ink begins where nothing else is in the window. */
const K = 0.22
/** The largest standard deviation of grey values. */
const RANGE = 128
/** Binary places of the thresholds. */
const BITS = 8

interface Grid {
  readonly side: number
  readonly columns: number
  readonly rows: number
}

export function greyToInk(grey: Raster, dpi: number, kernel = pixelKernel()): Raster {
  const { width, height, data } = grey
  const side = Math.max(4, Math.round(dpi * SQUARE_INCHES))
  const grid: Grid = { side, columns: Math.ceil(width / side), rows: Math.ceil(height / side) }
  const fast = kernel === null ? null : fastRows(kernel, grey, grid)
  const thresholds = toThresholds(fast?.tables() ?? sumSquares(grey, grid), grey, grid)
  const ink = fast?.ink ?? new Uint8Array(width * height)
  const knots = fast?.knots ?? new Float32Array(grid.columns)
  const limits = new Int32Array(fast === null ? width : 0)
  for (let y = 0; y < height; y++) {
    const v = Math.min(grid.rows - 1, Math.max(0, (y + 0.5) / side - 0.5))
    const top = Math.floor(v) * grid.columns
    const bottom = Math.min(grid.rows - 1, Math.floor(v) + 1) * grid.columns
    const down = v - Math.floor(v)
    for (let column = 0; column < grid.columns; column++) {
      knots[column] = (thresholds[top + column]! * (1 - down) + thresholds[bottom + column]! * down) * (1 << BITS)
    }
    if (fast !== null) {
      fast.row(y * width)
      continue
    }
    spread(knots, side, limits)
    const start = y * width
    for (let x = 0; x < width; x++) if (data[start + x]! << BITS < limits[x]!) ink[start + x] = 1
  }
  return { width, height, data: fast === null ? ink : ink.slice() }
}

/** The same by the kernel: `knots` to be filled and `ink` are its memory. */
function fastRows(
  kernel: PixelKernel,
  { width, height, data }: Raster,
  { side, columns, rows }: Grid,
): { knots: Float32Array; ink: Uint8Array; tables: () => Tables; row: (start: number) => void } {
  kernel.begin()
  const [from, ink, limits] = [kernel.put(data), kernel.take(data.length), kernel.take(width * 4)]
  const [knots, room, ofSums, ofSquares] = [columns, 2 * width, columns, columns].map((count) => kernel.take(count * 4)) as [
    number,
    number,
    number,
    number,
  ]
  const tables = (): Tables => {
    const sums = new Float64Array((columns + 1) * (rows + 1))
    const squares = new Float64Array(sums.length)
    for (let row = 0; row < rows; row++) {
      const top = row * side
      kernel.call.sumSquares(from + top * width, width, Math.min(side, height - top), side, room, ofSums, ofSquares)
      addRow(sums, kernel.words(ofSums, columns), row, columns)
      addRow(squares, kernel.words(ofSquares, columns), row, columns)
    }
    return [sums, squares]
  }
  const row = (start: number): void => {
    kernel.call.spread(knots, columns - 1, side, limits, width)
    kernel.call.under(from + start, limits, ink + start, width)
  }
  return { knots: kernel.floats(knots, columns), ink: kernel.bytes(ink, data.length), tables, row }
}

/** Straight lines between the knots, which stand in the middles of the squares. */
export function spread(knots: Float32Array, side: number, values: Int32Array): void {
  const last = knots.length - 1
  for (let square = -1; square <= last; square++) {
    const left = knots[Math.max(0, square)]!
    const right = knots[Math.min(last, square + 1)]!
    const start = (square + 0.5) * side
    const step = (right - left) / side
    const from = Math.max(0, Math.ceil(start - 0.5))
    const to = Math.min(values.length, Math.ceil(start + side - 0.5))
    let value = left + (from + 0.5 - start) * step
    for (let x = from; x < to; x++) {
      values[x] = value
      value += step
    }
  }
}

function toThresholds([sums, squares]: Tables, grey: Raster, { side, columns, rows }: Grid): Float32Array {
  const thresholds = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = [Math.max(0, row - REACH), Math.min(rows, row + REACH + 1)]
    const high = Math.min(grey.height, bottom * side) - top * side
    for (let column = 0; column < columns; column++) {
      const [left, right] = [Math.max(0, column - REACH), Math.min(columns, column + REACH + 1)]
      const count = high * (Math.min(grey.width, right * side) - left * side)
      const mean = within(sums, columns + 1, left, top, right, bottom) / count
      const variance = within(squares, columns + 1, left, top, right, bottom) / count - mean * mean
      thresholds[row * columns + column] = mean * (1 + K * (Math.sqrt(Math.max(0, variance)) / RANGE - 1))
    }
  }
  return thresholds
}

function within(table: Float64Array, stride: number, left: number, top: number, right: number, bottom: number): number {
  return table[bottom * stride + right]! - table[top * stride + right]! - table[bottom * stride + left]! + table[top * stride + left]!
}

/** Tables of sums of the grey values, and of their squares, over all squares above and to the left. */
type Tables = readonly [sums: Float64Array, squares: Float64Array]

/** One more row of a table. */
function addRow(table: Float64Array, values: ArrayLike<number>, row: number, columns: number): void {
  let sum = 0
  for (let column = 0; column < columns; column++) {
    sum += values[column]!
    const at = (row + 1) * (columns + 1) + column + 1
    table[at] = table[at - columns - 1]! + sum
  }
}

function sumSquares({ width, height, data }: Raster, { side, columns, rows }: Grid): Tables {
  const sums = new Float64Array((columns + 1) * (rows + 1))
  const squares = new Float64Array(sums.length)
  const rowSums = new Float64Array(columns)
  const rowSquares = new Float64Array(columns)
  for (let row = 0; row < rows; row++) {
    rowSums.fill(0)
    rowSquares.fill(0)
    for (let y = row * side; y < Math.min(height, (row + 1) * side); y++) {
      let at = y * width
      for (let column = 0; column < columns; column++) {
        const end = y * width + Math.min(width, (column + 1) * side)
        let sum = 0
        let square = 0
        for (; at < end; at++) {
          const value = data[at]!
          sum += value
          square += value * value
        }
        rowSums[column]! += sum
        rowSquares[column]! += square
      }
    }
    addRow(sums, rowSums, row, columns)
    addRow(squares, rowSquares, row, columns)
  }
  return [sums, squares]
}
