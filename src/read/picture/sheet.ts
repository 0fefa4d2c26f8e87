/**
 * The sheet in its picture: how bright its paper is all over, and what lies beside it. In: a small grey picture. Out: a coarse map of
 * the paper's brightness, and a mask of what is no paper (the scanner's dark border, a table top).
 */
import type { Raster } from './raster.ts'

export interface Sheet {
  /** Side of the squares of the map, pixels of the small picture. */
  readonly side: number
  readonly columns: number
  readonly rows: number
  /** The paper's grey value in the middle of each square. */
  readonly paper: Float32Array
  /** How far the paper's grain reaches below its grey value, as a share of it. */
  readonly grain: number
  /** By pixel of the small picture: 1 is beside the sheet. null: nothing is. */
  readonly beside: Uint8Array | null
}

/** Side of the squares, inches: wider than a letter's strokes, narrower than a shadow. */
const SQUARE_INCHES = 0.1
/** The paper is as bright as the brighter end of a square's pixels. */
const PAPER_SHARE = 0.85
/** In a square without ink these shares of the pixels lie about one standard deviation to either side of the mean. */
const GRAIN_SHARE = 0.15
/** So many of these distances below the brighter one lie but few pixels of a normal distribution. */
const GRAIN_REACH = 1.5
const MIN_GRAIN = 0.04
const MAX_GRAIN = 0.12
/** A square at the border is beside the sheet when it is darker than this share of the sheet's middle. */
const DARK = 0.62
/** What is beside the sheet goes on where the next square is brighter by no more than this factor: at the sheet's edge it jumps. */
const GRADUAL = 1.3
/** And not where it is nearly as bright as the sheet. */
const BRIGHT = 0.85
/** A square darker than this share of the brightest one within so many squares is a dark ground; shadows of a hand are lighter. */
const INKED = 0.5
const NEARBY = 10
/** At the sheet's edge pixels darker than this share of the paper belong to what is beside it. */
const EDGE_DARK = 0.72

export function findSheet(small: Raster, dpi: number): Sheet {
  const side = Math.max(6, Math.round(dpi * SQUARE_INCHES))
  const columns = Math.ceil(small.width / side)
  const rows = Math.ceil(small.height / side)
  const { levels, grain } = paperOfSquares(small, side, columns, rows)
  const outside = findOutside(levels, columns, rows)
  const inked = findInked(levels, columns, rows)
  if (outside !== null) for (let at = 0; at < inked.length; at++) inked[at]! |= outside[at]!
  fillFromAround(levels, inked, columns, rows)
  // Squares without paper take the brightness of those around; shadows keep their edges.
  const closed = neighbours(neighbours(levels, columns, rows, Math.max), columns, rows, Math.min)
  const paper = smooth(closed, columns, rows)
  const map = { side, columns, rows, paper, grain }
  const beside = withNarrowBands(small, map, outside === null ? null : toPixels(small, map, outside))
  return { ...map, beside }
}

function paperOfSquares(
  { width, height, data }: Raster,
  side: number,
  columns: number,
  rows: number,
): { levels: Float32Array; grain: number } {
  const levels = new Float32Array(columns * rows)
  const grains = new Float32Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0)
      let total = 0
      const bottom = Math.min(height, (row + 1) * side)
      const right = Math.min(width, (column + 1) * side)
      for (let y = row * side; y < bottom; y++) {
        for (let x = column * side; x < right; x += 2) {
          counts[data[y * width + x]!]!++
          total++
        }
      }
      const level = quantile(counts, total * (1 - PAPER_SHARE))
      levels[row * columns + column] = level
      grains[row * columns + column] = (level - quantile(counts, total * (1 - GRAIN_SHARE))) / level
    }
  }
  // A quarter of a page's squares at least has no ink.
  const least = grains.sort()[grains.length >> 3] ?? 0
  return { levels, grain: Math.min(MAX_GRAIN, Math.max(MIN_GRAIN, least * GRAIN_REACH)) }
}

/** The value that so many pixels reach. */
function quantile(counts: Uint32Array, pixels: number): number {
  let [left, value] = [pixels, 255]
  while (value > 1 && (left -= counts[value]!) >= 0) value--
  return value
}

/** Squares beside the sheet, from the border inwards; null when there are none. */
function findOutside(levels: Float32Array, columns: number, rows: number): Uint8Array | null {
  const middle: number[] = []
  for (let row = rows >> 2; row < rows - (rows >> 2); row++) {
    for (let column = columns >> 2; column < columns - (columns >> 2); column++) middle.push(levels[row * columns + column]!)
  }
  middle.sort((a, b) => a - b)
  const usual = middle[middle.length >> 1] ?? 255
  const outside = new Uint8Array(columns * rows)
  const queue: number[] = []
  const visit = (at: number): void => {
    outside[at] = 1
    queue.push(at)
  }
  for (let at = 0; at < levels.length; at++) {
    const [row, column] = [Math.floor(at / columns), at % columns]
    const border = row === 0 || column === 0 || row === rows - 1 || column === columns - 1
    if (border && levels[at]! < usual * DARK) visit(at)
  }
  // A shadow on the sheet is as dark as a table top in the light, and the squares that the sheet's edge runs through lie between the two:
  // a step is taken only where nothing around the next square is brighter.
  const around = neighbours(levels, columns, rows, Math.max)
  const spread = (at: number, seen: Float32Array): void => {
    const limit = Math.min(levels[at]! * GRADUAL + 4, usual * BRIGHT)
    forNeighbours(at, columns, rows, (next) => {
      if (outside[next] === 0 && seen[next]! < limit) visit(next)
    })
  }
  for (let done = 0; done < queue.length; done++) spread(queue[done]!, around)
  // The squares just before the edge.
  for (let done = queue.length - 1; done >= 0; done--) spread(queue[done]!, levels)
  return queue.length === 0 ? null : outside
}

/** Squares that are much darker than the brightest nearby: a dark ground is no shade of the paper. */
function findInked(levels: Float32Array, columns: number, rows: number): Uint8Array {
  const brightest = new Float32Array(levels.length)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let best = 0
      for (let c = Math.max(0, column - NEARBY); c <= Math.min(columns - 1, column + NEARBY); c++)
        best = Math.max(best, levels[row * columns + c]!)
      brightest[row * columns + column] = best
    }
  }
  return Uint8Array.from(levels, (level, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let best = 0
    for (let r = Math.max(0, row - NEARBY); r <= Math.min(rows - 1, row + NEARBY); r++)
      best = Math.max(best, brightest[r * columns + column]!)
    return level < best * INKED ? 1 : 0
  })
}

/** Marked squares take the brightness of the nearest one that is not marked. */
function fillFromAround(levels: Float32Array, marked: Uint8Array, columns: number, rows: number): void {
  const filled = marked.map((value) => 1 - value)
  const queue: number[] = []
  for (let at = 0; at < filled.length; at++) if (filled[at] === 1) queue.push(at)
  for (let done = 0; done < queue.length; done++) {
    const at = queue[done]!
    forNeighbours(at, columns, rows, (next) => {
      if (filled[next] === 1) return
      filled[next] = 1
      levels[next] = levels[at]!
      queue.push(next)
    })
  }
}

function forNeighbours(at: number, columns: number, rows: number, visit: (next: number) => void): void {
  const column = at % columns
  if (column > 0) visit(at - 1)
  if (column < columns - 1) visit(at + 1)
  if (at >= columns) visit(at - columns)
  if (at + columns < columns * rows) visit(at + columns)
}

function neighbours(levels: Float32Array, columns: number, rows: number, choose: (a: number, b: number) => number): Float32Array {
  return levels.map((value, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let best = value
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) best = choose(best, levels[r * columns + c]!)
    }
    return best
  })
}

function smooth(levels: Float32Array, columns: number, rows: number): Float32Array {
  return levels.map((_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns]
    let [sum, count] = [0, 0]
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        sum += levels[r * columns + c]!
        count++
      }
    }
    return Math.max(1, sum / count)
  })
}

/** The squares as pixels, grown into the squares next to them as far as it is dark: the sheet's edge runs through those. */
function toPixels({ width, height, data }: Raster, sheet: Omit<Sheet, 'beside'>, outside: Uint8Array): Uint8Array {
  const { side, columns, rows, paper } = sheet
  const beside = new Uint8Array(width * height)
  const near = new Uint8Array(outside.length)
  const queue: number[] = []
  for (let at = 0; at < outside.length; at++) {
    if (outside[at] === 0) continue
    const [row, column] = [Math.floor(at / columns), at % columns]
    let atEdge = false
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
        near[r * columns + c] = 1
        if (outside[r * columns + c] === 0) atEdge = true
      }
    }
    const right = Math.min(width, (column + 1) * side)
    for (let y = row * side; y < Math.min(height, (row + 1) * side); y++) {
      beside.fill(1, y * width + column * side, y * width + right)
      if (atEdge) for (let x = column * side; x < right; x++) queue.push(y * width + x)
    }
  }
  const visit = (at: number): void => {
    const square = Math.floor(Math.floor(at / width) / side) * columns + Math.floor((at % width) / side)
    if (beside[at] === 1 || near[square] === 0 || data[at]! >= paper[square]! * EDGE_DARK) return
    beside[at] = 1
    queue.push(at)
  }
  for (let done = 0; done < queue.length; done++) forNeighbours(queue[done]!, width, height, visit)
  // The blurred edge.
  for (let at = queue.length - 1; at >= 0; at--) forNeighbours(queue[at]!, width, height, (next) => (beside[next] = 1))
  return beside
}

/** A dark band along the picture's border is the scanner's when it takes so much of that border; writing never does. */
const BAND_LENGTH = 0.5
/** Its blurred edges, pixels of the small picture. */
const BAND_EDGE = 2

/** Adds the dark bands along the border that are narrower than a square. */
function withNarrowBands(
  { width, height, data }: Raster,
  { side, columns, paper }: Omit<Sheet, 'beside'>,
  beside: Uint8Array | null,
): Uint8Array | null {
  let mask = beside
  const isDark = (x: number, y: number): boolean =>
    data[y * width + x]! < paper[Math.floor(y / side) * columns + Math.floor(x / side)]! * EDGE_DARK
  const borders: readonly (readonly [length: number, place: (along: number, deep: number) => readonly [number, number]])[] = [
    [width, (along, deep) => [along, deep]],
    [width, (along, deep) => [along, height - 1 - deep]],
    [height, (along, deep) => [deep, along]],
    [height, (along, deep) => [width - 1 - deep, along]],
  ]
  for (const [length, place] of borders) {
    const depths = Array.from({ length }, (_, along) => {
      let from = 0
      while (from < BAND_EDGE && !isDark(...place(along, from))) from++
      let deep = from
      while (deep <= side && isDark(...place(along, deep))) deep++
      return deep > side || deep === from ? 0 : deep
    })
    if (depths.filter((deep) => deep > 0).length < BAND_LENGTH * length) continue
    mask ??= new Uint8Array(width * height)
    for (const [along, deep] of depths.entries()) {
      const steps = deep > 0 ? deep + BAND_EDGE : 0
      for (let step = 0; step < steps; step++) {
        const [x, y] = place(along, step)
        mask[y * width + x] = 1
      }
    }
  }
  return mask
}
