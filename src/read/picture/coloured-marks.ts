/**
 * Seals, signatures and pen marks in coloured ink. In: where a picture is coloured, coarsely. Out: the places from which coloured ink is
 * to be taken, and its colour.
 *
 * Printed text may be coloured, too: coloured ink is a mark only where it makes shapes larger than letters, or lies over black letters.
 */
import { maskToBlobs, type Blobs } from './blobs.ts'
import type { Raster } from './raster.ts'

/** A coarse picture of colours; `cell` pixels of the page's picture each way make one of its pixels. */
export interface ColourCells {
  readonly cell: number
  readonly width: number
  readonly height: number
  /** Cells per inch. */
  readonly perInch: number
  /** By cell: how many pixels are coloured, and their summed red, green and blue. */
  readonly coloured: Uint16Array
  readonly red: Uint32Array
  readonly green: Uint32Array
  readonly blue: Uint32Array
  /** 1 where a cell is dark without colour. */
  readonly black: Uint8Array
}

export interface ColouredMark {
  /** First and last cell inside. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Red, green and blue of the ink on white paper. */
  readonly ink: readonly [number, number, number]
}

export interface ColouredMarks {
  readonly marks: readonly ColouredMark[]
  /** By cell: the number of its mark, from 1; 0 for none. */
  readonly map: Uint8Array
}

/** Sizes in inches. A shape of this height is no letter. */
const TALL = 0.28
/** A seal or a signature: at least, and at most. */
const MIN_MARK = [0.6, 0.3] as const
const MAX_MARK = [5, 3.2] as const
/** The share of a seal's ink that stands in shapes taller than letters. */
const TALL_SHARE = 0.25
/** The same where the shapes together are about as wide as high: their sides' ratio at most. */
const ROUND_TALL_SHARE = 0.08
const ROUND = 1.25
/** Shapes nearer to each other belong together. */
const NEAR = 0.09
/** A filled area: its share of the box, least side and least area. */
const FILL_SHARE = 0.62
const FILL_SIDE = 0.12
const FILL_AREA = 0.12
/** Coloured shapes smaller than this are fringes of black letters. */
const MIN_AREA = 0.0015
/** More coloured ink than this share of the black ink is the colour of the text. */
const TEXT_SHARE = 0.7
/** More shapes make a colour print. */
const MAX_SHAPES = 2500
const MAX_MARKS = 255
/** How marks are told from print. */
export interface MarkKind {
  /** Whether a shape over black letters is a mark, whatever its size. */
  readonly overLetters: boolean
  /** Whether print may have the same colour: where there is much of it there is no mark. */
  readonly mayBeText: boolean
  /** Smaller shapes are not looked at, inches. */
  readonly least: number
  /** Cells around a mark's own that belong to it. */
  readonly reach: number
}

/** Two cells around a coloured mark's own hold its faint edge. */
const COLOURED_INK: MarkKind = { overLetters: true, mayBeText: true, least: 0, reach: 2 }

interface Shape {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly area: number
  /** Number of the blob. */
  readonly blob: number
}

export function findColouredMarks(cells: ColourCells, kind: MarkKind = COLOURED_INK): ColouredMarks | null {
  const { width, height, black } = cells
  const map = new Uint8Array(width * height)
  const marks: ColouredMark[] = []
  const letters = blackLetters({ width, height, data: black }, cells.perInch)
  const blackCells = black.reduce((sum, value) => sum + value, 0)
  for (const isRed of [true, false]) {
    const mask = familyMask(cells, isRed)
    const blobs = maskToBlobs({ width, height, data: mask })
    const shapes = toShapes(blobs, cells.perInch, kind.least)
    const inked = shapes.reduce((sum, { area }) => sum + area, 0)
    if (shapes.length > MAX_SHAPES || (kind.mayBeText && inked > blackCells * TEXT_SHARE)) continue
    const groups = toGroups(shapes, NEAR * cells.perInch)
    for (const group of withInner(groups, cells.perInch)) {
      if (
        marks.length >= MAX_MARKS ||
        !isWorthwhile(group, cells.perInch) ||
        !(isSeal(group, cells.perInch) || (kind.overLetters && liesOverLetters(group, letters)))
      )
        continue
      marks.push({ ...boxOf(group), ink: inkOf(cells, blobs, group) })
      paint(map, cells, blobs, group, { number: marks.length, reach: kind.reach })
    }
  }
  return marks.length === 0 ? null : { marks, map }
}

/** Cells most of whose pixels are coloured, of the red family or of the others. */
function familyMask({ coloured, red, green, blue, cell }: ColourCells, isRed: boolean): Uint8Array {
  const many = (cell * cell) / 2
  const mask = new Uint8Array(coloured.length)
  for (let at = 0; at < mask.length; at++) {
    if (coloured[at]! >= many && red[at]! >= Math.max(green[at]!, blue[at]!) === isRed) mask[at] = 1
  }
  return mask
}

function toShapes(blobs: Blobs, perInch: number, least: number): Shape[] {
  const shapes: Shape[] = []
  for (let blob = 0; blob < blobs.count; blob++) {
    const [left, top, right, bottom, area] = [
      blobs.left[blob]!,
      blobs.top[blob]!,
      blobs.right[blob]!,
      blobs.bottom[blob]!,
      blobs.area[blob]!,
    ]
    const [w, h, inches] = [(right - left + 1) / perInch, (bottom - top + 1) / perInch, area / perInch ** 2]
    const filled = inches > FILL_AREA && Math.min(w, h) > FILL_SIDE && inches > FILL_SHARE * w * h
    // Rules, grounds and grids are no marks.
    if (Math.max(w, h) < least || w > MAX_MARK[0] || h > MAX_MARK[1] || filled) continue
    shapes.push({ left, top, right, bottom, area, blob })
  }
  return shapes
}

/** Shapes that lie near each other, together. */
function toGroups(shapes: readonly Shape[], near: number): Shape[][] {
  const group = shapes.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (group[root] !== root) root = group[root]!
    return root
  }
  const order = shapes.map((shape, index) => ({ shape, index })).sort((a, b) => a.shape.left - b.shape.left)
  for (const [at, { shape: a, index }] of order.entries()) {
    for (let next = at + 1; next < order.length && order[next]!.shape.left <= a.right + near; next++) {
      const { shape: b, index: other } = order[next]!
      if (b.top <= a.bottom + near && a.top <= b.bottom + near) group[find(other)] = find(index)
    }
  }
  const groups = new Map<number, Shape[]>()
  for (const [index, shape] of shapes.entries()) {
    const members = groups.get(find(index))
    if (members) members.push(shape)
    else groups.set(find(index), [shape])
  }
  return [...groups.values()]
}

/** Groups, those that stand inside of a seal's box with it: rules cut a ring from its star, a thin inner ring stands by itself. */
function withInner(groups: readonly Shape[][], perInch: number): Shape[][] {
  const seals = groups.filter((group) => isSeal(group, perInch)).map((group) => ({ group, box: boxOf(group), inner: [] as Shape[] }))
  const others: Shape[][] = []
  for (const group of groups) {
    const { left, top, right, bottom } = boxOf(group)
    const around = seals.find(({ box }) => left >= box.left && top >= box.top && right <= box.right && bottom <= box.bottom)
    if (around === undefined) others.push(group)
    else if (around.group !== group) around.inner.push(...group)
  }
  return [...seals.map(({ group, inner }) => [...group, ...inner]), ...others]
}

function boxOf(group: readonly Shape[]): Omit<ColouredMark, 'ink'> {
  return {
    left: Math.min(...group.map(({ left }) => left)),
    top: Math.min(...group.map(({ top }) => top)),
    right: Math.max(...group.map(({ right }) => right)),
    bottom: Math.max(...group.map(({ bottom }) => bottom)),
  }
}

function isSeal(group: readonly Shape[], perInch: number): boolean {
  const { left, top, right, bottom } = boxOf(group)
  const [w, h] = [(right - left + 1) / perInch, (bottom - top + 1) / perInch]
  if (w < MIN_MARK[0] || h < MIN_MARK[1] || w > MAX_MARK[0] || h > MAX_MARK[1]) return false
  const [all, tall] = group.reduce(
    ([all, tall], { area, top, bottom }) => [all + area, bottom - top + 1 >= TALL * perInch ? tall + area : tall],
    [0, 0],
  )
  // Rules cut a ring into pieces: as wide as high is a seal, too.
  const isRound = Math.max(w, h) <= ROUND * Math.min(w, h)
  return tall > all * (isRound ? ROUND_TALL_SHARE : TALL_SHARE)
}

/** Boxes of what may be black letters. */
function blackLetters(black: Raster, perInch: number): Shape[] {
  const blobs = maskToBlobs(black)
  const letters: Shape[] = []
  for (let blob = 0; blob < blobs.count; blob++) {
    const [left, top, right, bottom] = [blobs.left[blob]!, blobs.top[blob]!, blobs.right[blob]!, blobs.bottom[blob]!]
    const [w, h] = [(right - left + 1) / perInch, (bottom - top + 1) / perInch]
    if (w > 0.02 && w < 0.7 && h > 0.04 && h < 0.35) letters.push({ left, top, right, bottom, area: blobs.area[blob]!, blob })
  }
  return letters
}

/** Whether black letters lie inside the group's box. */
function liesOverLetters(group: readonly Shape[], letters: readonly Shape[]): boolean {
  const box = boxOf(group)
  return letters.some(({ left, top, right, bottom }) => {
    const w = Math.min(right, box.right) - Math.max(left, box.left) + 1
    const h = Math.min(bottom, box.bottom) - Math.max(top, box.top) + 1
    return w > 0 && h > 0 && w * h > 0.3 * (right - left + 1) * (bottom - top + 1)
  })
}

/** The mean colour of the group's cells. */
function inkOf({ coloured, red, green, blue, width }: ColourCells, blobs: Blobs, group: readonly Shape[]): [number, number, number] {
  const members = new Set(group.map(({ blob }) => blob))
  const { runs } = blobs
  let [n, r, g, b] = [0, 0, 0, 0]
  for (let run = 0; run < runs.count; run++) {
    if (!members.has(runs.blob[run]!)) continue
    for (let at = runs.row[run]! * width + runs.from[run]!; at <= runs.row[run]! * width + runs.to[run]!; at++) {
      n += coloured[at]!
      r += red[at]!
      g += green[at]!
      b += blue[at]!
    }
  }
  return [r / n, g / n, b / n]
}

function paint(
  map: Uint8Array,
  { width, height }: ColourCells,
  { runs }: Blobs,
  group: readonly Shape[],
  { number, reach }: { number: number; reach: number },
): void {
  const members = new Set(group.map(({ blob }) => blob))
  for (let run = 0; run < runs.count; run++) {
    if (!members.has(runs.blob[run]!)) continue
    const [row, from, to] = [runs.row[run]!, runs.from[run]!, runs.to[run]!]
    for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++) {
      map.fill(number, y * width + Math.max(0, from - reach), y * width + Math.min(width, to + reach + 1))
    }
  }
}

/** Whether a group is large enough to be more than a fringe. */
function isWorthwhile(group: readonly Shape[], perInch: number): boolean {
  return group.reduce((sum, { area }) => sum + area, 0) > MIN_AREA * perInch ** 2
}
