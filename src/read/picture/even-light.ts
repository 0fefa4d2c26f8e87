/**
 * Even light: the shade of the paper is estimated all over the picture and divided out. In: a grey picture. Out: one whose paper
 * is white everywhere.
 */
import type { Raster } from './raster.ts'

/** Side of the squares whose paper is estimated, inches: wider than a letter's strokes, narrower than a shadow. */
const SQUARE_INCHES = 0.1
/** The paper is as bright as the brighter end of a square's pixels. */
const PAPER_SHARE = 0.85
/** White of the result: what is a little darker than the estimate is paper's grain. */
const WHITE = 255

export function evenLight(grey: Raster, dpi: number): Raster {
  const { width, height, data } = grey
  const side = Math.max(8, Math.round(dpi * SQUARE_INCHES))
  const columns = Math.ceil(width / side)
  const rows = Math.ceil(height / side)
  const paper = smooth(widen(paperOfSquares(grey, side, columns, rows), columns, rows), columns, rows)
  const result = new Uint8Array(width * height)
  const rowPaper = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    paperOfRow(paper, columns, rows, side, y, rowPaper)
    const start = y * width
    for (let x = 0; x < width; x++) {
      const value = (data[start + x]! * WHITE) / rowPaper[x]!
      result[start + x] = value > WHITE ? WHITE : value
    }
  }
  return { width, height, data: result }
}

function paperOfSquares({ width, height, data }: Raster, side: number, columns: number, rows: number): Float32Array {
  const paper = new Float32Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0)
      let total = 0
      const bottom = Math.min(height, (row + 1) * side)
      const right = Math.min(width, (column + 1) * side)
      for (let y = row * side; y < bottom; y += 2) {
        for (let x = column * side; x < right; x += 2) {
          counts[data[y * width + x]!]!++
          total++
        }
      }
      let left = total * (1 - PAPER_SHARE)
      let value = 255
      while (value > 1 && (left -= counts[value]!) > 0) value--
      paper[row * columns + column] = value
    }
  }
  return paper
}

/** Each square as bright as the brightest beside it: the paper around a dark square. */
function widen(paper: Float32Array, columns: number, rows: number): Float32Array {
  const wide = new Float32Array(paper.length)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let best = 0
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) best = Math.max(best, paper[r * columns + c]!)
      }
      wide[row * columns + column] = best
    }
  }
  return wide
}

function smooth(paper: Float32Array, columns: number, rows: number): Float32Array {
  const even = new Float32Array(paper.length)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0
      let count = 0
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          sum += paper[r * columns + c]!
          count++
        }
      }
      even[row * columns + column] = Math.max(1, sum / count)
    }
  }
  return even
}

/** The paper along one row of pixels, between the middles of the squares. */
function paperOfRow(paper: Float32Array, columns: number, rows: number, side: number, y: number, result: Float32Array): void {
  const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / side - 0.5))
  const top = Math.min(rows - 1, Math.floor(v))
  const bottom = Math.min(rows - 1, top + 1)
  const down = v - top
  for (let x = 0; x < result.length; x++) {
    const u = Math.min(columns - 1, Math.max(0, (x + 0.5) / side - 0.5))
    const left = Math.floor(u)
    const right = Math.min(columns - 1, left + 1)
    const across = u - left
    const above = paper[top * columns + left]! * (1 - across) + paper[top * columns + right]! * across
    const below = paper[bottom * columns + left]! * (1 - across) + paper[bottom * columns + right]! * across
    result[x] = above * (1 - down) + below * down
  }
}
