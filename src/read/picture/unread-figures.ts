/**
 * Cells in columns of figures in which nothing was read though a seal was taken out of them and ink is left: a piece of a figure that went
 * with the seal would pass for a cell that is blank. In: the words read from a picture, its cells, what is left of its ink, and where seals
 * were. Out: the same words, and one that says nothing for each such cell.
 */
import type { Box } from '../../model/box.ts'
import type { Word } from '../../model/page.ts'
import { maskToBlobs } from './blobs.ts'
import type { Raster } from './raster.ts'

const FIGURE = /^[\d.,]+$/u
/** A column holds figures when this share of its cells with words has nothing else. */
const FIGURES = 0.5
/** Cells of one column begin and end within this of each other, points: a page leans. */
const SAME_COLUMN = 6
/** What is left is a piece of a figure from this height and this much ink on; inches, square inches: a `1` of 9 points has 0.085 and 0.0016. */
const PIECE = { height: 0.04, ink: 0.0005 }
/** The border of a cell is left out, points: what is left of its rules. */
const BORDER = 1.5
const POINTS = 72
const UNREAD = '?'

export interface Left {
  /** 1 for ink, seals taken out. */
  readonly ink: Raster
  readonly rules: Raster
  /** 1 where ink was taken out; several when there were several kinds of seals. */
  readonly seals: readonly Raster[]
  readonly dpi: number
}

export function withUnreadFigures(words: Word[], cells: readonly Box[], left: Left): Word[] {
  if (left.seals.length === 0) return words
  const held = cells.map((cell) => words.filter(({ box }) => isIn(box, cell)))
  const unread = cells.flatMap((cell, at): Word[] => {
    if (held[at]!.length > 0 || !isFigures(cell, cells, held)) return []
    const piece = largestPiece(cell, left)
    return piece === null ? [] : [toUnread(piece)]
  })
  return unread.length === 0 ? words : [...words, ...unread]
}

const isIn = ([left, top, right, bottom]: Box, cell: Box): boolean => {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x >= cell[0] && x < cell[2] && y >= cell[1] && y < cell[3]
}

/** Whether most cells above and below one hold figures. */
function isFigures(cell: Box, cells: readonly Box[], held: readonly (readonly Word[])[]): boolean {
  const column = held.filter((words, at) => {
    const other = cells[at]!
    return words.length > 0 && Math.abs(other[0] - cell[0]) <= SAME_COLUMN && Math.abs(other[2] - cell[2]) <= SAME_COLUMN
  })
  const figures = column.filter((words) => words.every(({ text }) => FIGURE.test(text)))
  return figures.length > 0 && figures.length >= FIGURES * column.length
}

/** Where the largest piece of ink stands in a cell out of which a seal was taken, points; null where none is large enough. */
function largestPiece(cell: Box, { ink, rules, seals, dpi }: Left): Box | null {
  const scale = dpi / POINTS
  const [left, top, right, bottom] = [
    Math.max(0, Math.round((cell[0] + BORDER) * scale)),
    Math.max(0, Math.round((cell[1] + BORDER) * scale)),
    Math.min(ink.width, Math.round((cell[2] - BORDER) * scale)),
    Math.min(ink.height, Math.round((cell[3] - BORDER) * scale)),
  ]
  if (right <= left || bottom <= top) return null
  const own: Raster = { width: right - left, height: bottom - top, data: new Uint8Array((right - left) * (bottom - top)) }
  let taken = false
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = y * ink.width + x
      if (ink.data[at] === 1 && rules.data[at] !== 1) own.data[(y - top) * own.width + x - left] = 1
      taken ||= seals.some(({ data }) => data[at] === 1)
    }
  }
  if (!taken) return null
  const blobs = maskToBlobs(own)
  let largest = -1
  for (let blob = 0; blob < blobs.count; blob++) {
    const height = blobs.bottom[blob]! - blobs.top[blob]! + 1
    if (height < PIECE.height * dpi || blobs.area[blob]! < PIECE.ink * dpi * dpi) continue
    if (largest < 0 || blobs.area[blob]! > blobs.area[largest]!) largest = blob
  }
  if (largest < 0) return null
  const [from, to] = [blobs.left[largest]! + left, blobs.right[largest]! + 1 + left]
  return [from / scale, (blobs.top[largest]! + top) / scale, to / scale, (blobs.bottom[largest]! + 1 + top) / scale]
}

const toUnread = (box: Box): Word => ({
  text: UNREAD,
  box,
  baseline: box[3],
  fontSize: box[3] - box[1],
  direction: 0,
  bold: false,
  confidence: 0,
  spaceBefore: true,
  covered: true,
})
