/**
 * White letters on a dark ground, as heading rows have them. In: an upright grey picture and its ink. Out: the same in which such
 * grounds are white and what is on them is dark, be it lighter than the ground (letters) or darker (rules).
 */
import { pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import { maskToBlobs } from './blobs.ts'
import type { Raster } from './raster.ts'

/** Side of the squares that are looked at, inches: about a letter. */
const SQUARE_INCHES = 0.08
/** Grey values below this are dark; the mask of ink is hollow where all around is dark. */
const DARK = 140
/** A square with a larger dark share is ground: letters take less. */
const DARK_SHARE = 0.58
/** A ground is at least so wide and high, inches, and fills so much of its box. */
const MIN_WIDTH = 0.7
const MIN_HEIGHT = 0.16
const MIN_FILLED = 0.6
/** What differs from the ground by less than this is ground; grey levels. */
const GROUND_GRAIN = 24
/** Ink on a ground that was turned is darker than this. */
const INK = 150

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Changes both pictures in place. */
export function turnDarkGrounds(grey: Raster, ink: Raster, dpi: number, kernel = pixelKernel()): void {
  const side = Math.max(4, Math.round(SQUARE_INCHES * dpi))
  const squares = toDarkSquares(grey, side, kernel)
  const blobs = maskToBlobs(squares)
  for (let blob = 0; blob < blobs.count; blob++) {
    const w = blobs.right[blob]! - blobs.left[blob]! + 1
    const h = blobs.bottom[blob]! - blobs.top[blob]! + 1
    if (w * side < MIN_WIDTH * dpi || h * side < MIN_HEIGHT * dpi || blobs.area[blob]! < MIN_FILLED * w * h) continue
    const box = {
      left: blobs.left[blob]! * side,
      top: blobs.top[blob]! * side,
      right: Math.min(ink.width, (blobs.right[blob]! + 1) * side),
      bottom: Math.min(ink.height, (blobs.bottom[blob]! + 1) * side),
    }
    turnGround(grey, ink, fitBox(grey, box, side))
  }
}

function toDarkSquares({ width, height, data }: Raster, side: number, kernel: PixelKernel | null): Raster {
  const columns = Math.ceil(width / side)
  const rows = Math.ceil(height / side)
  const counts = new Uint32Array(columns * rows)
  if (kernel !== null) {
    kernel.begin()
    const [from, room, ofRow] = [kernel.put(data), kernel.take(width), kernel.take(columns * 4)]
    const inRow = kernel.words(ofRow, columns)
    for (let row = 0; row < rows; row++) {
      kernel.call.countDark(from + row * side * width, width, Math.min(side, height - row * side), side, DARK, room, ofRow)
      counts.set(inRow, row * columns)
    }
  }
  for (let y = kernel === null ? 0 : height; y < height; y++) {
    const row = Math.floor(y / side) * columns
    for (let column = 0, at = y * width; column < columns; column++) {
      const end = y * width + Math.min(width, (column + 1) * side)
      let count = 0
      for (; at < end; at++) if (data[at]! < DARK) count++
      counts[row + column]! += count
    }
  }
  const dark = new Uint8Array(counts.length)
  for (let at = 0; at < dark.length; at++) if (counts[at]! > side * side * DARK_SHARE) dark[at] = 1
  return { width: columns, height: rows, data: dark }
}

/** Moves the sides of the box, by a square at most, to where the dark ends. */
function fitBox(grey: Raster, box: Box, side: number): Box {
  const isRow = (y: number): boolean =>
    y >= 0 && y < grey.height && lineShare(grey, y * grey.width + box.left, 1, box.right - box.left) > 0.5
  const isColumn = (x: number): boolean =>
    x >= 0 && x < grey.width && lineShare(grey, box.top * grey.width + x, grey.width, box.bottom - box.top) > 0.5
  let { left, top, right, bottom } = box
  for (let step = 0; step < side && isRow(top - 1); step++) top--
  for (let step = 0; step < side && !isRow(top); step++) top++
  for (let step = 0; step < side && isRow(bottom); step++) bottom++
  for (let step = 0; step < side && !isRow(bottom - 1); step++) bottom--
  for (let step = 0; step < side && isColumn(left - 1); step++) left--
  for (let step = 0; step < side && !isColumn(left); step++) left++
  for (let step = 0; step < side && isColumn(right); step++) right++
  for (let step = 0; step < side && !isColumn(right - 1); step++) right--
  return { left, top, right, bottom }
}

function lineShare({ data }: Raster, start: number, step: number, count: number): number {
  let sum = 0
  for (let i = 0, at = start; i < count; i++, at += step) if (data[at]! < DARK) sum++
  return sum / count
}

function turnGround(grey: Raster, ink: Raster, { left, top, right, bottom }: Box): void {
  const counts = new Uint32Array(256)
  for (let y = top; y < bottom; y++) for (let at = y * grey.width + left; at < y * grey.width + right; at++) counts[grey.data[at]!]!++
  let [rest, ground] = [((bottom - top) * (right - left)) / 2, 0]
  while (ground < 255 && (rest -= counts[ground]!) > 0) ground++
  const reach = 255 - ground - GROUND_GRAIN
  if (reach < GROUND_GRAIN) return
  for (let y = top; y < bottom; y++) {
    for (let at = y * grey.width + left; at < y * grey.width + right; at++) {
      const off = Math.abs(grey.data[at]! - ground) - GROUND_GRAIN
      // A rule on the ground is nearer to it than the letters are, and as dark afterwards.
      const scale = grey.data[at]! < ground ? Math.max(1, ground - GROUND_GRAIN) : reach
      const level = off <= 0 ? 255 : Math.max(0, 255 - (off * 255) / scale)
      grey.data[at] = level
      ink.data[at] = level < INK ? 1 : 0
    }
  }
  frame(grey, ink, { left, top, right, bottom })
}

/** The ground's edge stands for the rules around it. */
function frame(grey: Raster, ink: Raster, { left, top, right, bottom }: Box): void {
  const mark = (at: number): void => {
    grey.data[at] = 0
    ink.data[at] = 1
  }
  for (const y of [top, top + 1, bottom - 2, bottom - 1]) for (let x = left; x < right; x++) mark(y * grey.width + x)
  for (const x of [left, left + 1, right - 2, right - 1]) for (let y = top; y < bottom; y++) mark(y * grey.width + x)
}
