/**
 * Pale ink apart from dark ink. In: components of a page and its grey picture. Out: components of the text alone where something paler (a
 * stamp in a grey scan, the back of the sheet) stands among it or crosses it; pale ink with no dark ink near it is kept outside of seals: it
 * may be faint text.
 */
import type { Box } from '../../model/box.ts'
import type { Raster } from '../picture/raster.ts'
import { inkToComponents, type Component } from './components.ts'
import { arcsToSeals } from './seals.ts'

const PAPER = 255
/** The darkest part of a component's pixels tells its tone. */
const DARKEST = 0.1
/** Paler than the page's text by this part of the way to paper: another ink. Full strokes of a blurred scan stay below it. */
const PALE = 0.3
/** Thin strokes (accents, points, slashes) lose more to blur: up to this they are text where nothing of another ink stands near. */
const PALE_THIN = 0.62
/** A stamp or the back of the sheet never shows in one mark alone: within so many small letters there is more of it … */
const NEAR = 2.5
/** … as large as this part of a small letter (less may be an accent), and as pale as this. */
const TELLS_INK = 0.6
const TELLS_PALE = 0.42
/** A figure that a ring runs through is darker than this. */
const DARKER = 0.37
/** What is thin belongs to text only beside a dark letter: within this part of a small letter. */
const BESIDE = 0.6
/** Strokes are thin below this part of a small letter. */
const THIN = 0.2
/** Components larger than this many small letters may be letters that a stamp's ring crosses. */
const LARGE = 2.2
/** They are taken apart when at least this part of their pixels is pale: a stroke's edges are a third of it. */
const MUCH_PALE = 0.4

/** The grey of the page's text: the middle tone of its components, by their ink. */
export function textTone(components: readonly Component[], grey: Raster): number {
  const tones = components.map((component) => ({ tone: toneOf(component, grey), area: component.area })).sort((a, b) => a.tone - b.tone)
  const half = tones.reduce((sum, { area }) => sum + area, 0) / 2
  let sum = 0
  for (const { tone, area } of tones) {
    sum += area
    if (sum >= half) return tone
  }
  return 0
}

/** From these greys on ink is another than the text's. */
export interface PaleFrom {
  readonly full: number
  /** For thin strokes that stand apart from another ink. */
  readonly thin: number
  /** What tells that another ink is there. */
  readonly tells: number
  readonly darker: number
}

export function paleFrom(text: number): PaleFrom {
  const at = (part: number): number => text + (PAPER - text) * part
  return { full: at(PALE), thin: at(PALE_THIN), tells: at(TELLS_PALE), darker: at(DARKER) }
}

/** Boxes of the seals of a page that are paler than its text. */
export function paleSeals(components: readonly Component[], grey: Raster, limits: PaleFrom, letter: number): Box[] {
  const arcs = components.filter((component) => isLarge(component, letter) && paleShare(component, grey, limits.full) >= MUCH_PALE)
  return arcsToSeals(
    arcs.map(({ left, top, right, bottom }): Box => [left, top, right, bottom]),
    letter,
  )
}

export interface Tones {
  readonly grey: Raster
  readonly limits: PaleFrom
  readonly seals: readonly Box[]
}

/** The components of one cell (or of what is outside of cells) without what is pale, if some of it is dark or a seal stands there. */
export function darkComponents(components: readonly Component[], { grey, limits, seals }: Tones, letter: number): readonly Component[] {
  const tones = components.map((component) => toneOf(component, grey))
  const hasPale = components.some((component, at) => tones[at]! > limits.full || isLarge(component, letter))
  if (!hasPale) return components
  const isSealed = ({ left, top, right, bottom }: Component): boolean => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return seals.some((seal) => x >= seal[0] && x < seal[2] && y >= seal[1] && y < seal[3])
  }
  // A ring may run through a figure: what is dark of it is no part of the seal.
  const darkOf = (component: Component): Component[] =>
    darkParts(component, grey, limits.darker).filter((part) => part.bottom - part.top >= TELLS_INK * letter)
  if (!tones.some((tone) => tone <= limits.full)) {
    return components.flatMap((component) => (isSealed(component) ? (isLarge(component, letter) ? darkOf(component) : []) : [component]))
  }
  const another = components.filter((component, at) => tones[at]! > limits.tells && sideOf(component) >= TELLS_INK * letter)
  const letters = components.filter((component, at) => tones[at]! <= limits.full && sideOf(component) >= TELLS_INK * letter)
  const isPale = (component: Component, tone: number): boolean => {
    if (tone <= limits.full) return false
    if (tone > limits.thin || !isThin(component, letter)) return true
    // A faint figure comes out in pieces: a thin one (`1`) must not pass for the whole.
    if (!letters.some((other) => isNear(component, other, BESIDE * letter))) return true
    return another.some((other) => other !== component && isNear(component, other, NEAR * letter))
  }
  return components.flatMap((component, at) => {
    if (isPale(component, tones[at]!)) return []
    if (!isLarge(component, letter) || paleShare(component, grey, limits.full) < MUCH_PALE) return [component]
    return darkParts(component, grey, limits.full)
  })
}

const sideOf = ({ left, top, right, bottom }: Component): number => Math.max(right - left, bottom - top)

/** Whether its strokes are thin: its ink over its height, or over its width. */
const isThin = ({ left, top, right, bottom, area }: Component, letter: number): boolean =>
  Math.min(area / (bottom - top), area / (right - left)) < THIN * letter

const isNear = (a: Component, b: Component, reach: number): boolean =>
  a.left - reach < b.right && b.left - reach < a.right && a.top - reach < b.bottom && b.top - reach < a.bottom

const isLarge = ({ left, top, right, bottom }: Component, letter: number): boolean =>
  bottom - top > LARGE * letter || right - left > 2 * LARGE * letter

function toneOf(component: Component, grey: Raster): number {
  const counts = countGreys(component, grey)
  let sum = 0
  for (let level = 0; level < counts.length; level++) {
    sum += counts[level]!
    if (sum >= DARKEST * component.area) return level
  }
  return PAPER
}

function paleShare(component: Component, grey: Raster, limit: number): number {
  return countGreys(component, grey).reduce((sum, count, level) => (level > limit ? sum + count : sum), 0) / component.area
}

function countGreys({ runs }: Component, grey: Raster): Int32Array {
  const counts = new Int32Array(PAPER + 1)
  for (let index = 0; index < runs.length; index += 3) {
    const row = runs[index]! * grey.width
    for (let x = runs[index + 1]!; x < runs[index + 2]!; x++) counts[grey.data[row + x]!]!++
  }
  return counts
}

/** What of a component is darker than a grey, as components of its own; a stroke's edges are lost with the rest. */
export function darkParts(component: Component, grey: Raster, limit: number): Component[] {
  const box: Box = [component.left, component.top, component.right, component.bottom]
  const width = box[2] - box[0]
  const data = new Uint8Array(width * (box[3] - box[1]))
  for (let index = 0; index < component.runs.length; index += 3) {
    const y = component.runs[index]!
    for (let x = component.runs[index + 1]!; x < component.runs[index + 2]!; x++) {
      if (grey.data[y * grey.width + x]! <= limit) data[(y - box[1]) * width + x - box[0]] = 1
    }
  }
  return inkToComponents({ width, height: box[3] - box[1], data }, null).map((part) => moved(part, box[0], box[1]))
}

function moved({ left, top, right, bottom, area, runs }: Component, x: number, y: number): Component {
  const shifted = runs.map((value, at) => value + (at % 3 === 0 ? y : x))
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y, area, runs: shifted }
}
