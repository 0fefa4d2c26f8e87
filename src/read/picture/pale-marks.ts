/**
 * Seals in a picture without colours: paler than the print that they lie over. In: an upright picture, its rules and its cells.
 * Out: the same picture with the seals' ink taken out, and where that was; what they cover stays.
 *
 * Inks lie over each other: print under a seal is as dark as elsewhere, or darker. Only what makes shapes larger than letters, or stands
 * among such shapes, is a seal; a cell that would be left without ink keeps all of it, for it may hold a faint figure.
 */
import type { Box } from '../../model/box.ts'
import { forBands, pixelKernel, type PixelKernel } from '../pixel-kernel/index.ts'
import { findColouredMarks, type ColourCells, type MarkKind } from './coloured-marks.ts'
import { boxOf as sealBox, forPaleSeal, type PaleSeal } from './pale-seals.ts'
import type { PixelBox, Raster, UprightPicture } from './raster.ts'

const PAPER = 255
const POINTS = 72
/** Resolution of the coarse picture. */
const CELLS_PER_INCH = 100
/** The text is as dark as this part of the ink, the darker one. */
const TEXT_SHARE = 0.25
/** Paler than the text by this part of the way to paper: another ink, or the edge of a stroke. */
const PALE = 0.22
/** Ink fainter than this part of the way to the palest text is the paper's grain, or the edge of a seal. */
const FAINT = 0.15
/** Of so many rows one tells the text's tone. */
const SAMPLE = 4
/** The seal's own edges, and what of it lies between strokes of print, are within this distance of its firm ink, inches. */
const REACH = 0.02
/** Less pale ink than this is no seal, square inches: a whole one has 0.3. */
const LEAST_SEAL = 0.06
/** What is left of pale ink is ink up to this part of the way to paper. */
const FIRM = 0.4
/** Smaller shapes are hair lines of letters, inches; a seal's own letters are higher. */
const LEAST_SHAPE = 0.045
/** A seal is unevenly inked: what is darker than its mean by this share is still the seal alone. */
const UNEVEN = 0.85
/** Print over or beside a round seal is darker than its darkest ink by this share at least. */
const DARKER = 0.85
/** A decimal point that blur has made pale stands this near to its digits, inches. */
const NEAR_PRINT = 0.02
/** Less ink than this leaves nothing of a figure, square inches: a `1` of 9 points has five times as much. */
const LEAST_FIGURE = 0.0003
/** What is left so near to a cell's border is where a rule crosses the seal, inches. */
const BORDER = 0.025

export interface Unsealed {
  readonly picture: UprightPicture
  /** 1 where ink was taken out; null where no seal was found. */
  readonly sealed: Raster | null
  /** 1 where that lay so near to what stayed that a part of a figure may have gone with it; print elsewhere would have shown through. */
  readonly nearPrint: Raster | null
}

export function takeOutPaleMarks(picture: UprightPicture, rules: Raster, cells: readonly Box[], seals: readonly PaleSeal[] = []): Unsealed {
  const { grey, ink, dpi } = picture
  const pale = paleFrom(grey, ink)
  const nothing = { picture, sealed: null, nearPrint: null }
  const mayHave = pale !== null && (seals.length > 0 || toCells(picture, rules, pale, cellSide(dpi)) !== null)
  if (pale === null || !mayHave) return nothing
  const unsealed = seals.length === 0 ? null : takeOutPaleSeals(picture, rules, pale, seals)
  const coarse = toCells(unsealed?.clean ?? picture, rules, pale, 1)
  const found = coarse === null ? null : findColouredMarks(coarse, sealKind(coarse))
  if (unsealed === null && found === null) return nothing
  const { clean, sealed } = unsealed ?? copyOf(picture)
  const places: PixelBox[] = seals.map((seal) => sealBox(seal, grey))
  if (coarse !== null && found !== null) {
    for (let at = 0; at < found.map.length; at++) {
      const mark = found.marks[found.map[at]! - 1]
      if (mark !== undefined) takeOut(clean, sealed, pale, mark.ink[0] * UNEVEN, cellBox(coarse, at))
    }
    places.push(...found.marks.map((mark) => scaled(mark, coarse.cell)))
  }
  for (const cell of cells) {
    const box = cell.map((edge) => Math.round((edge * dpi) / POINTS)) as [number, number, number, number]
    const touched = places.some(({ left, top, right, bottom }) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1])
    if (touched) keepOnlyInk(clean, picture, sealed, rules, box)
  }
  const hidden = unsealed === null ? sealed : { ...sealed, data: sealed.data.map((value, at) => (unsealed.alone[at] === 1 ? 0 : value)) }
  return { picture: clean, sealed, nearPrint: nearInk(hidden, clean.ink, rules, Math.round(NEAR_PRINT * dpi)) }
}

const scaled = ({ left, top, right, bottom }: PixelBox, by: number): PixelBox => ({
  left: left * by,
  top: top * by,
  right: (right + 1) * by,
  bottom: (bottom + 1) * by,
})

interface Cleaning {
  /** A picture of its own, to take out of. */
  readonly clean: UprightPicture
  /** 1 where ink was taken out. */
  readonly sealed: Raster
}

const copyOf = (picture: UprightPicture): Cleaning => ({
  clean: {
    ...picture,
    grey: { ...picture.grey, data: picture.grey.data.slice() },
    ink: { ...picture.ink, data: picture.ink.data.slice() },
  },
  sealed: { ...picture.ink, data: new Uint8Array(picture.ink.data.length) },
})

/** The picture without its round seals; `alone` is 1 where nothing but their own ink was. */
function takeOutPaleSeals(
  picture: UprightPicture,
  rules: Raster,
  pale: number,
  seals: readonly PaleSeal[],
): Cleaning & { readonly alone: Uint8Array } {
  const { clean, sealed } = copyOf(picture)
  const alone = new Uint8Array(sealed.data.length)
  const { data } = clean.grey
  const darkOver = (tone: number): number => Math.min(pale, tone * UNEVEN * DARKER)
  for (const seal of seals) {
    const found: [at: number, tone: number][] = []
    forPaleSeal({ grey: clean.grey, rules, dpi: clean.dpi }, seal, darkOver, (at, tone) => found.push([at, tone]))
    for (const [at, tone] of found) {
      if (data[at]! >= tone * UNEVEN) alone[at] = 1
      takeOutOf(clean, sealed, darkOver(tone), tone * UNEVEN, at)
    }
  }
  return { clean, sealed, alone }
}

const sealKind = ({ perInch }: ColourCells): MarkKind => ({
  overLetters: false,
  mayBeText: false,
  least: LEAST_SHAPE,
  reach: Math.max(1, Math.round(REACH * perInch)),
})

const cellBox = ({ cell, width }: ColourCells, at: number): Box => {
  const [left, top] = [(at % width) * cell, Math.floor(at / width) * cell]
  return [left, top, left + cell, top + cell]
}

/** Takes the seal out of a box. */
function takeOut(clean: UprightPicture, sealed: Raster, pale: number, tone: number, [left, top, right, bottom]: Box): void {
  const { width, height } = clean.grey
  for (let y = top; y < Math.min(height, bottom); y++) {
    for (let at = y * width + left; at < y * width + Math.min(width, right); at++) takeOutOf(clean, sealed, pale, tone, at)
  }
}

/** Stretches what is between print and seal: the seal becomes paper, print stays as it is. */
function takeOutOf({ grey, ink }: UprightPicture, sealed: Raster, pale: number, tone: number, at: number): void {
  const level = grey.data[at]!
  if (level <= pale) return
  const stretched = level >= tone ? PAPER : pale + ((level - pale) * (PAPER - pale)) / (tone - pale)
  grey.data[at] = stretched
  if (ink.data[at] !== 1 || stretched <= pale + (PAPER - pale) * FIRM) return
  ink.data[at] = 0
  sealed.data[at] = 1
}

/** From this grey on ink is paler than the text; null where there is no ink. */
export function paleFrom({ width, height, data }: Raster, ink: Raster): number | null {
  const counts = new Uint32Array(PAPER + 1)
  let all = 0
  for (let y = 0; y < height; y += SAMPLE) {
    for (let at = y * width; at < (y + 1) * width; at++) {
      if (ink.data[at] !== 1) continue
      counts[data[at]!]!++
      all++
    }
  }
  let [seen, text] = [0, 0]
  while (text < PAPER && (seen += counts[text]!) < all * TEXT_SHARE) text++
  return all === 0 ? null : text + (PAPER - text) * PALE
}

const cellSide = (dpi: number): number => Math.max(1, Math.round(dpi / CELLS_PER_INCH))

/** By cell of the coarse picture: pale pixels, the sum of their grey levels, and whether there is dark ink or a rule. */
interface PaleCells {
  readonly coloured: Uint16Array
  readonly tones: Uint32Array
  readonly black: Uint8Array
}

/** Pale ink apart from the edges of dark ink, coarsely; null where there is too little of it. Of so many rows one is looked at. */
export function toCells(
  { grey, dpi }: Pick<UprightPicture, 'grey' | 'dpi'>,
  rules: Raster,
  pale: number,
  every: number,
  kernel = pixelKernel(),
): ColourCells | null {
  const cell = cellSide(dpi)
  const [across, down] = [Math.ceil(grey.width / cell), Math.ceil(grey.height / cell)]
  const light = Math.ceil(PAPER - (PAPER - pale) * FAINT)
  const { coloured, tones, black } =
    kernel === null || every > 1
      ? plainCells(grey, rules, { cell, across, down, pale, light, every })
      : fastCells(kernel, grey, rules, { cell, across, down, pale, light })
  let firm = 0
  for (let c = 0; c < coloured.length; c++) {
    if (coloured[c] === 0) continue
    if (hasNear(black, c, across)) coloured[c] = 0
    else firm += coloured[c]!
  }
  if (firm * every < LEAST_SEAL * dpi * dpi) return null
  return { cell, width: across, height: down, perInch: dpi / cell, coloured, red: tones, green: tones, blue: tones, black }
}

interface CellsLook {
  readonly cell: number
  readonly across: number
  readonly down: number
  /** Darker than `light` is ink; up to `pale` it is as dark as the text. */
  readonly pale: number
  readonly light: number
}

function plainCells({ width, height, data }: Raster, rules: Raster, look: CellsLook & { readonly every: number }): PaleCells {
  const { cell, across, down, pale, light, every } = look
  const [coloured, tones, black] = [new Uint16Array(across * down), new Uint32Array(across * down), new Uint8Array(across * down)]
  for (let y = 0; y < height; y += every) {
    const row = Math.floor(y / cell) * across
    for (let x = 0, at = y * width, c = row, left = cell; x < width; x++, at++) {
      const level = data[at]!
      if (level < light) {
        if (level <= pale || rules.data[at] === 1) black[c] = 1
        else {
          coloured[c]!++
          tones[c]! += level
        }
      }
      if (--left === 0) {
        left = cell
        c++
      }
    }
  }
  return { coloured, tones, black }
}

/** The same by the kernel. */
function fastCells(kernel: PixelKernel, { width, height, data }: Raster, rules: Raster, look: CellsLook): PaleCells {
  const { cell, across, down, pale, light } = look
  const count = across * down
  kernel.begin()
  const [grey, ruled, coloured, tones, black] = [
    kernel.put(data),
    kernel.put(rules.data),
    kernel.take(count * 2),
    kernel.take(count * 4),
    kernel.take(count),
  ]
  for (const [at, bytes] of [
    [coloured, count * 2],
    [tones, count * 4],
    [black, count],
  ] as const)
    kernel.bytes(at, bytes).fill(0)
  forBands(height, (top, bottom) =>
    kernel.call.paleCells(grey, ruled, width, top, bottom, cell, across, Math.floor(pale), light, coloured, tones, black),
  )
  return {
    coloured: new Uint16Array(kernel.copy(coloured, count * 2).buffer),
    tones: new Uint32Array(kernel.copy(tones, count * 4).buffer),
    black: kernel.copy(black, count),
  }
}

/** Whether a cell or one of the eight around it is marked. */
function hasNear(marked: Uint8Array, at: number, across: number): boolean {
  for (let row = at - across; row <= at + across; row += across) {
    if (marked[row - 1] === 1 || marked[row] === 1 || marked[row + 1] === 1) return true
  }
  return false
}

/** Gives a cell back what was taken out of it where nearly nothing is left. */
function keepOnlyInk(clean: UprightPicture, found: UprightPicture, sealed: Raster, rules: Raster, [left, top, right, bottom]: Box): void {
  const { dpi, ink } = found
  const [from, to] = [Math.max(0, left), Math.min(ink.width, right)]
  const border = Math.round(BORDER * dpi)
  let [taken, kept] = [0, 0]
  for (let y = Math.max(0, top); y < Math.min(ink.height, bottom); y++) {
    for (let at = y * ink.width + from; at < y * ink.width + to; at++) {
      const isInside = y >= top + border && y < bottom - border && at % ink.width >= left + border && at % ink.width < right - border
      if (sealed.data[at] === 1) taken++
      else if (isInside && clean.ink.data[at] === 1 && rules.data[at] !== 1) kept++
    }
  }
  if (taken === 0 || kept >= LEAST_FIGURE * dpi * dpi) return
  for (let y = Math.max(0, top); y < Math.min(ink.height, bottom); y++) {
    const [start, end] = [y * ink.width + from, y * ink.width + to]
    clean.ink.data.set(ink.data.subarray(start, end), start)
    clean.grey.data.set(found.grey.data.subarray(start, end), start)
    sealed.data.fill(0, start, end)
  }
}

/** What of a mask lies within `reach` pixels of ink that is no rule's, to its left, to its right, above or below. */
function nearInk({ width, height, data }: Raster, ink: Raster, rules: Raster, reach: number): Raster {
  const near = new Uint8Array(data.length)
  const isPrint = (at: number): boolean => ink.data[at] === 1 && rules.data[at] !== 1
  for (let at = 0; at < data.length; at++) {
    if (data[at] !== 1) continue
    const x = at % width
    for (let step = 1; step <= reach && near[at] === 0; step++) {
      const beside = (x >= step && isPrint(at - step)) || (x + step < width && isPrint(at + step))
      if (beside || isPrint(at - step * width) || isPrint(at + step * width)) near[at] = 1
    }
  }
  return { width, height, data: near }
}
