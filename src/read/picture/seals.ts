/**
 * Seals as dark as the print: those of black-and-white scans. In: an upright picture. Out: the same without the seals, in two steps: their
 * rings before rules are looked for (a ring makes short rules, and joins letters and figures to them), the rest of them when the rules and
 * the cells are known.
 *
 * Where print crosses a ring all ink stays. A cell in which nothing is left though a figure may have been part of what was taken keeps
 * all of its ink: it is read, and said to be in doubt. Of paler seals, which can be told from print by their tone, only rules are kept
 * from being made; the rest is left to `pale-marks.ts`.
 */
import type { Box } from '../../model/box.ts'
import { paleFrom } from './pale-marks.ts'
import { firmTone, type PaleSeal } from './pale-seals.ts'
import { cut, type PixelBox, type Raster, type UprightPicture } from './raster.ts'
import { findRings } from './rings.ts'
import { forPlainStroke, ringToStrokes, type RingStroke } from './ring-strokes.ts'
import { CERTAIN, MAYBE, sealInside } from './seal-inside.ts'

const PAPER = 255
const POINTS = 72
/** A ring as thick as a stem that runs nearly upright may hide a `1`: inches, and sine of its angle. */
const THICK = 0.012
const UPRIGHT = 0.2
/** Less ink than this leaves nothing of a figure, square inches: a `1` of 9 points has twice as much; edges of a star are less. */
const LEAST_FIGURE = 0.0008

/** A picture without the rings of its seals. */
export interface Unringed {
  /** Without those as dark as the print. */
  readonly picture: UprightPicture
  /** Without any: to look for rules in. */
  readonly bare: UprightPicture
  /** Rings of each seal as dark as the print, the outermost last. */
  readonly seals: readonly (readonly RingStroke[])[]
  /** By pixel what was taken out: 0 nothing, `CERTAIN` or `MAYBE`; null where no seal as dark as the print was found. */
  readonly taken: Uint8Array | null
  /** The other seals. */
  readonly pale: readonly PaleSeal[]
}

export function takeOutRings(picture: UprightPicture): Unringed {
  const { grey, ink, dpi } = picture
  const found = findRings(grey, dpi)
    .map((ring) => ringToStrokes(ink, ring, dpi))
    .filter((strokes) => strokes.length > 0)
  const seals = found.filter((strokes) => isDark(picture, strokes.at(-1)!))
  const taken = seals.length === 0 ? null : new Uint8Array(ink.data.length)
  const clean = taken === null ? picture : copyOf(picture)
  for (const stroke of seals.flat()) {
    const hides = stroke.thickness >= THICK * dpi
    forPlainStroke(ink, stroke, (at, angle) => {
      if (ink.data[at] === 1) taken![at] = hides && Math.abs(Math.sin(angle)) < UPRIGHT ? MAYBE : CERTAIN
      clear(clean, at)
    })
  }
  if (seals.length === found.length) return { picture: clean, bare: clean, seals, taken, pale: [] }
  const bare = copyOf(clean)
  const pale = paleFrom(grey, ink) ?? 0
  const others = found.filter((strokes) => !seals.includes(strokes))
  for (const stroke of others.flat()) {
    forPlainStroke(ink, stroke, (at) => {
      if (grey.data[at]! > pale) clear(bare, at)
    })
  }
  return {
    picture: clean,
    bare,
    seals,
    taken,
    pale: others.map((strokes) => ({ rings: strokes.map((stroke) => ({ stroke, tone: toneOf(picture, stroke) })) })),
  }
}

/** The grey level of a ring's firm ink. */
function toneOf({ grey, ink }: UprightPicture, stroke: RingStroke): number {
  const levels: number[] = []
  forPlainStroke(ink, stroke, (at) => {
    if (ink.data[at] === 1) levels.push(grey.data[at]!)
  })
  return firmTone(levels)
}

/** Takes out the rest of the seals. `found` is the picture with them. */
export function takeOutSeals(
  found: UprightPicture,
  { picture, seals, taken }: Unringed,
  rules: Raster,
  cells: readonly Box[],
): { picture: UprightPicture; sealed: Raster | null } {
  if (taken === null) return { picture, sealed: null }
  const clean = copyOf(picture)
  const { width } = found.ink
  for (const strokes of seals) {
    const box = boxOf(strokes.at(-1)!, found.ink)
    const inside = sealInside({
      ink: cut(picture.ink, box),
      rules: cut(rules, box).data,
      ...placeOf(strokes.at(-1)!, box),
      perInch: found.dpi,
    })
    for (let i = 0; i < inside.length; i++) {
      if (inside[i] === 0) continue
      const at = (box.top + Math.floor(i / (box.right - box.left))) * width + box.left + (i % (box.right - box.left))
      taken[at] = inside[i]!
      clear(clean, at)
    }
  }
  for (const cell of cells) {
    const [left, top, right, bottom] = cell.map((edge) => Math.round((edge * found.dpi) / POINTS)) as [number, number, number, number]
    restoreEmpty(found, clean, taken, rules, { left: Math.max(0, left), top: Math.max(0, top), right: Math.min(right, width), bottom })
  }
  return { picture: clean, sealed: { ...found.ink, data: taken.map((value) => (value === 0 ? 0 : 1)) } }
}

const copyOf = (picture: UprightPicture): UprightPicture => ({
  ...picture,
  grey: { ...picture.grey, data: picture.grey.data.slice() },
  ink: { ...picture.ink, data: picture.ink.data.slice() },
})

function clear({ grey, ink }: UprightPicture, at: number): void {
  grey.data[at] = PAPER
  ink.data[at] = 0
}

/** Whether the stroke of a ring is as dark as the print: half of its pixels are. */
function isDark({ grey, ink }: UprightPicture, stroke: RingStroke): boolean {
  const pale = paleFrom(grey, ink) ?? PAPER
  let [dark, all] = [0, 0]
  forPlainStroke(ink, stroke, (at) => {
    if (ink.data[at] !== 1) return
    all++
    if (grey.data[at]! <= pale) dark++
  })
  return dark * 2 > all
}

function boxOf({ x, y, bend: [radius], thickness }: RingStroke, { width, height }: Raster): PixelBox {
  const reach = radius + 2 * thickness
  return {
    left: Math.max(0, Math.floor(x - reach)),
    top: Math.max(0, Math.floor(y - reach)),
    right: Math.min(width, Math.ceil(x + reach)),
    bottom: Math.min(height, Math.ceil(y + reach)),
  }
}

/** The middle that the ring is drawn around, and its radius: the first harmonic is how far the middle was off. */
const placeOf = ({ x, y, bend: [radius, dx, dy] }: RingStroke, { left, top }: PixelBox): { x: number; y: number; radius: number } => ({
  x: x + dx - left,
  y: y + dy - top,
  radius,
})

/** Gives a cell back what was taken out of it where nearly nothing is left, and a figure may have been part of it. */
function restoreEmpty(found: UprightPicture, clean: UprightPicture, taken: Uint8Array, rules: Raster, box: PixelBox): void {
  const { width, height } = found.ink
  const bottom = Math.min(height, box.bottom)
  let [unsure, left] = [0, 0]
  for (let y = box.top; y < bottom; y++) {
    for (let at = y * width + box.left; at < y * width + box.right; at++) {
      if (taken[at] === MAYBE) unsure++
      else if (clean.ink.data[at] === 1 && rules.data[at] !== 1) left++
    }
  }
  const least = LEAST_FIGURE * found.dpi ** 2
  if (unsure < least || left >= least) return
  for (let y = box.top; y < bottom; y++) {
    for (let at = y * width + box.left; at < y * width + box.right; at++) {
      clean.ink.data[at] = found.ink.data[at]!
      clean.grey.data[at] = found.grey.data[at]!
      taken[at] = 0
    }
  }
}
