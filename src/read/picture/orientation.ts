/**
 * Which way a page lies. In: the boxes of its letters and small marks. Out: the quarter turn that sets it upright, and how sure it is.
 *
 * Letters of a line stand on one base line while their upper ends differ (capitals, accents): the side on which more boxes end
 * together is the lower one. And Vietnamese writes most of its marks over the letters (dots of i, circumflexes, tones), few under them.
 */
import type { Blobs } from './blobs.ts'
import { blobsToLetters, select, type Boxes } from './letters.ts'
import type { Raster } from './raster.ts'

export type Turn = 0 | 90 | 180 | 270

export interface Orientation {
  /** How the page lies: it was turned clockwise by so much. */
  readonly turned: Turn
  /** Whether the evidence is beyond doubt. */
  readonly sure: boolean
}

/** Tiles that are looked at by themselves, each way: lines of a bent or photographed page are parallel only nearby. */
const TILES = 3
/** Slopes that are tried, degrees. */
const MAX_LEAN = 12
const LEAN_STEP = 0.25
/** With fewer letters than this nothing is said. */
const MIN_LETTERS = 25
/** By so much more boxes end together along the lines than across them. */
const AXIS_MARGIN = 1.4
/** A page is turned by 180° only when both signs say so: marks by this factor, and both by margins the wider one is, the less wide the other has to be. */
const MARK_MARGIN = 1.8
/** How many more boxes end together below, and the marks' excess in standard deviations of a fair coin. */
const MARGINS = [
  { ends: 1.08, marks: 4 },
  { ends: 1.1, marks: 3.2 },
  { ends: 1.25, marks: 2.4 },
] as const
/** A mark's size and distance from its letter, in heights of a letter. */
const MARK_HEIGHT = 0.55
const MARK_WIDTH = 0.8
const MARK_REACH = 0.45

/** A mark is in a row with others when so many of them, within the height of a letter, lie off it by less than this share of it. */
const ROW = 3
const IN_ROW = 0.12

/** A place's coordinate across the lines, and the one along them. */
interface Ends {
  readonly across: Float32Array
  readonly along: Float32Array
}

export function findOrientation({ width, height }: Raster, blobs: Blobs, dpi: number): Orientation {
  const letters = blobsToLetters(blobs, dpi)
  if (letters.count < MIN_LETTERS) return { turned: 0, sure: false }
  const x = middles(letters.left, letters.right)
  const y = middles(letters.top, letters.bottom)
  const tile = tilesOf(x, y, width, height)
  const [top, bottom] = [letters.top, letters.bottom].map((across) => endTogether({ across, along: x }, tile))
  const [left, right] = [letters.left, letters.right].map((across) => endTogether({ across, along: y }, tile))
  const lying = left! + right! > top! + bottom!
  const ratio = (left! + right!) / (top! + bottom!)
  const axisSure = Math.max(ratio, 1 / ratio) > AXIS_MARGIN
  // The side on which text stands: lying text has its base line at the left when it was turned clockwise.
  const ends = lying ? left! / right! : bottom! / top!
  const marks = countMarks(blobs, letters, lying)
  const upright = isSure(ends, marks.before, marks.after)
  const reversed = isSure(1 / ends, marks.after, marks.before)
  if (!lying) return { turned: axisSure && reversed ? 180 : 0, sure: axisSure && (upright || reversed) }
  if (!axisSure) return { turned: 0, sure: false }
  const clockwise = upright || reversed ? upright : marks.before * ends > marks.after
  return { turned: clockwise ? 90 : 270, sure: upright || reversed }
}

function middles(low: Float32Array, high: Float32Array): Float32Array {
  return low.map((value, index) => (value + high[index]!) / 2)
}

function tilesOf(x: Float32Array, y: Float32Array, width: number, height: number): Uint8Array {
  return Uint8Array.from(x, (value, index) => Math.floor((value / width) * TILES) + TILES * Math.floor((y[index]! / height) * TILES))
}

/** How many boxes end together: for each tile the sum of squares along the slope at which it is largest, over all boxes. */
function endTogether({ across, along }: Ends, tile: Uint8Array): number {
  let total = 0
  for (let number = 0; number < TILES * TILES; number++) {
    const members: number[] = []
    for (let i = 0; i < tile.length; i++) if (tile[i] === number) members.push(i)
    const a = Float32Array.from(members, (i) => across[i]!)
    const b = Float32Array.from(members, (i) => along[i]!)
    total += bestLean({ across: a, along: b }).score
  }
  return total / tile.length
}

/** The slope along which most ends fall together, degrees. */
export function bestLean({ across, along }: Ends): { degrees: number; score: number } {
  const low = across.reduce((a, b) => Math.min(a, b), Infinity)
  const high = across.reduce((a, b) => Math.max(a, b), -Infinity)
  const middle = along.reduce((a, b) => a + b, 0) / along.length
  const reach = Math.ceil(Math.tan((MAX_LEAN * Math.PI) / 180) * along.reduce((a, b) => Math.max(a, Math.abs(b - middle)), 0)) + 1
  let best = { degrees: 0, score: 0 }
  if (across.length === 0) return best
  const counts = new Float32Array(Math.ceil(high - low) + 2 * reach + 2)
  for (let degrees = -MAX_LEAN; degrees <= MAX_LEAN; degrees += LEAN_STEP) {
    counts.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    for (let i = 0; i < across.length; i++) counts[Math.round(across[i]! - low - (along[i]! - middle) * slope) + reach]!++
    let score = 0
    for (let i = 0; i < counts.length; i++) score += counts[i]! * counts[i]!
    if (score > best.score) best = { degrees, score }
  }
  return best
}

/**
 * Marks beside letters: before them is over them, or, for lying text, at the right of them (over them once the page is turned back
 * anticlockwise); after them is the other side.
 */
function countMarks(blobs: Blobs, letters: Boxes, lying: boolean): { before: number; after: number } {
  const size = medianHeight(letters, lying)
  const marks = select(blobs, (width, height, area) => {
    const [long, high] = lying ? [height, width] : [width, height]
    return high <= size * MARK_HEIGHT && long <= size * MARK_WIDTH && long >= 2 && area >= 3
  })
  const over = lying
    ? { low: letters.left, high: letters.right, from: letters.top, to: letters.bottom }
    : { low: letters.top, high: letters.bottom, from: letters.left, to: letters.right }
  const order = Array.from(over.from.keys()).filter((i) => over.high[i]! - over.low[i]! >= size * 0.7)
  order.sort((a, b) => over.from[a]! - over.from[b]!)
  const starts = Float32Array.from(order, (i) => over.from[i]!)
  const widest = order.reduce((most, i) => Math.max(most, over.to[i]! - over.from[i]!), 0)
  const alone = standAlone(marks, size)
  let [before, after] = [0, 0]
  for (let mark = 0; mark < marks.count; mark++) {
    if (alone[mark] === 0) continue
    const middle = lying ? (marks.top[mark]! + marks.bottom[mark]!) / 2 : (marks.left[mark]! + marks.right[mark]!) / 2
    const [low, high] = lying ? [marks.left[mark]!, marks.right[mark]!] : [marks.top[mark]!, marks.bottom[mark]!]
    let [toLetter, fromLetter] = [Infinity, Infinity]
    for (let at = firstFrom(starts, middle - widest); at < order.length && starts[at]! <= middle; at++) {
      const letter = order[at]!
      if (over.to[letter]! < middle) continue
      const [follows, precedes] = [over.low[letter]! - high, low - over.high[letter]!]
      if (follows >= -1) toLetter = Math.min(toLetter, follows)
      if (precedes >= -1) fromLetter = Math.min(fromLetter, precedes)
    }
    if (toLetter < fromLetter && toLetter < size * MARK_REACH) before++
    else if (fromLetter < toLetter && fromLetter < size * MARK_REACH) after++
  }
  return lying ? { before: after, after: before } : { before, after }
}

function medianHeight(letters: Boxes, lying: boolean): number {
  const [low, high] = lying ? [letters.left, letters.right] : [letters.top, letters.bottom]
  const sizes = low.map((value, index) => high[index]! - value).sort()
  return sizes[sizes.length >> 1] ?? 0
}

function firstFrom(sorted: Float32Array, value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

function isSure(ends: number, many: number, few: number): boolean {
  const deviations = (many - few) / Math.sqrt(many + few)
  return many > few * MARK_MARGIN && MARGINS.some((margin) => ends > margin.ends && deviations > margin.marks)
}

/** Dots of a dotted rule stand in rows; marks over letters do not. Answers which are by themselves. */
function standAlone(marks: Boxes, size: number): Uint8Array {
  const alone = new Uint8Array(marks.count).fill(1)
  const x = middles(marks.left, marks.right)
  const y = middles(marks.top, marks.bottom)
  for (const [along, across] of [
    [x, y],
    [y, x],
  ] as const) {
    const order = [...along.keys()].sort((a, b) => along[a]! - along[b]!)
    for (const [at, mark] of order.entries()) {
      let beside = 0
      for (const step of [-1, 1]) {
        for (let next = at + step; next >= 0 && next < order.length && Math.abs(along[order[next]!]! - along[mark]!) < size; next += step) {
          if (Math.abs(across[order[next]!]! - across[mark]!) < size * IN_ROW) beside++
        }
      }
      if (beside >= ROW) alone[mark] = 0
    }
  }
  return alone
}
