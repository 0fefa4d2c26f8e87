/**
 * Cells in columns of figures in which nothing was read though they hold ink: a piece of a figure that went with a seal, or a figure too pale
 * to be told from paper, would pass for a cell that is blank. In: the words read from a picture, its cells, its greys and what is left of its
 * ink, and where seals were. Out: the same words, and one that says nothing for each such cell.
 */
import type { Box } from '../../model/box.ts'
import type { Word } from '../../model/page.ts'
import { maskToBlobs, type Blobs } from './blobs.ts'
import { cut, type PixelBox, type Raster } from './raster.ts'

const FIGURE = /^[\d.,]+$/u
/** A column holds figures when this share of its cells with words has nothing else. */
const FIGURES = 0.5
/** Cells of one column begin and end within this of each other, points: a page leans. */
const SAME_COLUMN = 6
/** What is left is a piece of a figure from this height and this much ink on; inches, square inches: a `1` of 9 points has 0.085 and 0.0016. */
const PIECE = { height: 0.04, ink: 0.0005 }
/** What is darker than paper by so many grey levels may be a figure that has nearly faded. */
const PALEST = 22
/** Where the back of the sheet shows through in other cells, a faded figure is darker than it by so many grey levels. */
const OVER_BACK = 10
/** The back is no darker than paper by more than this. */
const DARKEST_BACK = 60
/** Of the pixels that show through, the darkest first, the one after this share tells how dark the back is. */
const BACK_SHARE = 0.02
/** So high are its figures, or pieces of them, and so much of it is there; inches, square inches. */
const FAINT = { least: 0.05, most: 0.16, ink: 0.0012 }
/** The border of a cell is left out, points: what is left of its rules. */
const BORDER = 1.5
const POINTS = 72
const PAPER = 255
const UNREAD = '?'

export interface Left {
  /** The picture with all its ink, in grey, the paper white. */
  readonly grey: Raster
  /** 1 for ink, seals taken out. */
  readonly ink: Raster
  readonly rules: Raster
  /** 1 where ink was taken out; several when there were several kinds of seals. */
  readonly seals: readonly Raster[]
  readonly dpi: number
}

export function withUnreadFigures(words: Word[], cells: readonly Box[], left: Left): Word[] {
  const held = cells.map((cell) => words.filter(({ box }) => isIn(box, cell)))
  const blank = cells.filter((_, at) => held[at]!.length === 0)
  const figures = new Set(blank.filter((cell) => isFigures(cell, cells, held)))
  if (figures.size === 0) return words
  const back = backOf(
    blank.filter((cell) => !figures.has(cell)),
    left,
  )
  const palest = back === null ? PALEST : back + OVER_BACK
  const unread = [...figures].flatMap((cell): Word[] => {
    const place = unreadPlace(cell, left, palest)
    return place === null ? [] : [toUnread(place)]
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

/** By how many grey levels what shows through in blank cells is darker than paper; null where nothing of a letter's size does. */
function backOf(cells: readonly Box[], left: Left): number | null {
  const counts = new Uint32Array(PAPER + 1)
  for (const cell of cells) {
    const inner = innerOf(cell, left)
    if (inner === null || paleFigure(pale(inner, left, PALEST), inner, left.dpi) === null) continue
    for (const level of cut(left.grey, inner).data) counts[PAPER - level]!++
  }
  const shown = counts.subarray(PALEST + 1, DARKEST_BACK + 1)
  const before = Math.floor(shown.reduce((sum, count) => sum + count, 0) * BACK_SHARE)
  let [depth, seen] = [DARKEST_BACK, counts[DARKEST_BACK]!]
  while (seen <= before && depth > PALEST) seen += counts[--depth]!
  return depth > PALEST ? depth : null
}

/** The inside of a cell, pixels; null where it has none. */
function innerOf(cell: Box, { ink, dpi }: Left): PixelBox | null {
  const scale = dpi / POINTS
  const inner: PixelBox = {
    left: Math.max(0, Math.round((cell[0] + BORDER) * scale)),
    top: Math.max(0, Math.round((cell[1] + BORDER) * scale)),
    right: Math.min(ink.width, Math.round((cell[2] - BORDER) * scale)),
    bottom: Math.min(ink.height, Math.round((cell[3] - BORDER) * scale)),
  }
  return inner.right <= inner.left || inner.bottom <= inner.top ? null : inner
}

/** What is darker than paper by so many grey levels, rules left out. */
const pale = (inner: PixelBox, { grey, rules }: Left, palest: number): Blobs =>
  maskToBlobs(pixelsOf(inner, grey.width, (at) => grey.data[at]! < PAPER - palest && rules.data[at] !== 1))

/** Where ink stands in a cell that was not read, points: what is left beside a seal, or a figure too pale to be ink; null for none. */
function unreadPlace(cell: Box, left: Left, palest: number): Box | null {
  const { ink, rules, seals, dpi } = left
  const scale = dpi / POINTS
  const inner = innerOf(cell, left)
  if (inner === null) return null
  const isSealed = pixelsOf(inner, ink.width, (at) => seals.some(({ data }) => data[at] === 1)).data.includes(1)
  const place = isSealed
    ? largest(maskToBlobs(pixelsOf(inner, ink.width, (at) => ink.data[at] === 1 && rules.data[at] !== 1)), PIECE, dpi)
    : paleFigure(pale(inner, left, palest), inner, dpi)
  if (place === null) return null
  const [x, y] = [inner.left, inner.top]
  return [(place.left + x) / scale, (place.top + y) / scale, (place.right + x) / scale, (place.bottom + y) / scale]
}

/** A mask of the pixels in a box for which something holds. */
function pixelsOf({ left, top, right, bottom }: PixelBox, width: number, holds: (at: number) => boolean): Raster {
  const own: Raster = { width: right - left, height: bottom - top, data: new Uint8Array((right - left) * (bottom - top)) }
  for (let y = top, to = 0; y < bottom; y++) for (let x = left; x < right; x++, to++) if (holds(y * width + x)) own.data[to] = 1
  return own
}

/** The largest blob that is a piece of a figure; null when none is. */
function largest(blobs: Blobs, { height, ink }: { height: number; ink: number }, dpi: number): PixelBox | null {
  let best = -1
  for (let blob = 0; blob < blobs.count; blob++) {
    if (heightOf(blobs, blob) < height * dpi || blobs.area[blob]! < ink * dpi * dpi) continue
    if (best < 0 || blobs.area[blob]! > blobs.area[best]!) best = blob
  }
  return best < 0 ? null : boxOf(blobs, best)
}

/** Where pale pieces as high as figures stand that keep off the cell's borders, as no stroke through it does; null when they are too little. */
function paleFigure(blobs: Blobs, { left, top, right, bottom }: PixelBox, dpi: number): PixelBox | null {
  const pieces = Array.from({ length: blobs.count }, (_, blob) => blob).filter((blob) => {
    const box = boxOf(blobs, blob)
    const isInside = box.left > 0 && box.top > 0 && box.right < right - left && box.bottom < bottom - top
    const height = heightOf(blobs, blob)
    return isInside && height >= FAINT.least * dpi && height <= FAINT.most * dpi
  })
  if (pieces.reduce((sum, blob) => sum + blobs.area[blob]!, 0) < FAINT.ink * dpi * dpi) return null
  const boxes = pieces.map((blob) => boxOf(blobs, blob))
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

const heightOf = ({ top, bottom }: Blobs, blob: number): number => bottom[blob]! - top[blob]! + 1

const boxOf = (blobs: Blobs, blob: number): PixelBox => ({
  left: blobs.left[blob]!,
  top: blobs.top[blob]!,
  right: blobs.right[blob]! + 1,
  bottom: blobs.bottom[blob]! + 1,
})

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
