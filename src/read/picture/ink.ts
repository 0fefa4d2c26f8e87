/**
 * What is ink. In: a grey picture of even light. Out: a mask.
 *
 * Method: J. Sauvola, M. Pietikäinen, Adaptive document image binarization (2000). Mean and deviation are taken over windows of whole
 * squares, and the thresholds between the squares' middles lie on straight lines.
 */
import { forBands, pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import { betweenRows, spread } from './between-squares.ts'
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
  if (kernel !== null) return { width, height, data: fastInk(kernel, grey, grid) }
  const thresholds = toThresholds(sumSquares(grey, grid), grey, grid)
  const ink = new Uint8Array(width * height)
  const knots = new Float32Array(grid.columns)
  const limits = new Int32Array(width)
  for (let y = 0; y < height; y++) {
    const { above, below, share } = betweenRows(y, side, grid.rows)
    for (let column = 0; column < grid.columns; column++) {
      const [high, low] = [thresholds[above * grid.columns + column]!, thresholds[below * grid.columns + column]!]
      knots[column] = (high * (1 - share) + low * share) * (1 << BITS)
    }
    spread(knots, side, limits)
    const start = y * width
    for (let x = 0; x < width; x++) if (data[start + x]! << BITS < limits[x]!) ink[start + x] = 1
  }
  return { width, height, data: ink }
}

/** The same by the kernel. */
function fastInk(kernel: PixelKernel, grey: Raster, grid: Grid): Uint8Array {
  const { width, height, data } = grey
  const { side, columns, rows } = grid
  kernel.begin()
  const [from, to] = [kernel.put(data), kernel.take(data.length)]
  const [room, sums, squares] = [kernel.take(2 * width * 4), kernel.take(columns * 4), kernel.take(columns * 4)]
  const tables: Tables = [new Float64Array((columns + 1) * (rows + 1)), new Float64Array((columns + 1) * (rows + 1))]
  for (let row = 0; row < rows; row++) {
    const top = row * side
    kernel.call.sumSquares(from + top * width, width, Math.min(side, height - top), side, room, sums, squares)
    addRow(tables[0], kernel.words(sums, columns), row, columns)
    addRow(tables[1], kernel.words(squares, columns), row, columns)
  }
  const thresholds = kernel.put(toThresholds(tables, grey, grid))
  const [knots, limits] = [sums, room]
  forBands(height, (top, bottom) => kernel.call.inkRows(from, width, top, bottom, thresholds, columns, rows, side, knots, limits, to))
  return kernel.copy(to, data.length)
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
