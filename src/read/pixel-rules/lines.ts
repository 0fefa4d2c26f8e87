/**
 * Tracks of one axis to ruling lines: pieces that are rule for certain, put together where they lie on one line.
 * In: one axis of the picture. Out: lines with their way through the whole picture, and their pieces.
 */
import { LONGEST_GAP, pathToPieces, type AxisView, type Interval, type Piece } from './evidence.ts'
import { ridgesToTracks, type Track } from './tracks.ts'

/** Pieces that are one. */
export interface Stretch extends Interval {
  readonly sure: boolean
  readonly free: boolean
}

export interface Line {
  /** Height in the middle of each strip of the picture, pixels; beyond the pieces it follows the lines nearby. */
  readonly heights: Float64Array
  /** Stretches that are rule for certain, pixels along, ascending. */
  readonly pieces: Stretch[]
  /** Breaks up to this many pixels are its own: gaps between dots or dashes. */
  readonly closing: number
  /** Share of it that shows where it is certain. */
  readonly quality: number
  /** Gaps that are no breaks, where it is known of a broken line, pixels along. */
  readonly open?: readonly Interval[]
}

/** Heights are evened out over so many strips to each side. */
const EVEN_OUT = 2
/** Slope is measured over so many strips to each side. */
const SLOPE_OVER = 16
/** A track must be this long to tell others how the paper bends, strips; shorter ones than the second are only asked where no other passes. */
const TELLS_SLOPE = [16, 40] as const
/** … and for so much of its length rule for certain. */
const TELLS_SLOPE_DRAWN = 0.5
/** Lines nearer than this are one, points. */
const SAME_LINE = 0.7
/** The same where one ends before the other begins. */
const SAME_LINE_APART = 1.6
/** Pieces of a line which miss each other by less are one, points: long dashes are that far apart. */
const SAME_PIECE = 5
/** The same for pieces that may be strokes of letters, points. */
const TOUCH = 1
/** A line with less ink than this share of its pieces is dotted or dashed. */
const SOLID = 0.85
/** Breaks in a solid rule, points. */
const BREAK = 1
/** The gaps of a dotted line: that of this rank, with room for one that blur has widened. */
const MOST_GAPS = 0.8
const GAP_ROOM = 1.4
/** A short track (strips) that leaves its straight line by more than this (points) is the ring of a stamp or a pen stroke. */
const SHORT_TRACK = 25
const STRAIGHT = 0.35
/** The same for a track so short that a ring hardly bends. */
const SHORTEST_TRACK = 10
/** What lies nearer to the picture's edge than this (points) is the edge of the sheet or of the glass. */
const EDGE = 12
const STRAIGHTEST = 0.2
/** Heights are known to half a pixel; so much of a straight line's own steps is seen, pixels. */
const STEPS = 1.4
const SHORTEST_STEPS = 0.8

interface Found {
  readonly first: number
  readonly heights: Float64Array
  readonly pieces: Piece[]
  readonly length: number
}

function evenOut(heights: readonly number[]): Float64Array {
  return Float64Array.from(heights, (_, index) => {
    const room = Math.min(EVEN_OUT, index, heights.length - 1 - index)
    let sum = 0
    for (let i = index - room; i <= index + room; i++) sum += heights[i]!
    return sum / (2 * room + 1)
  })
}

export function viewToLines(view: AxisView): Line[] {
  const found = ridgesToTracks(view).flatMap((track) => trackToFound(view, track))
  const bend = new Bend(found, Math.ceil(view.width / view.strip), view.strip)
  const lines: Growing[] = []
  for (const track of found.sort((a, b) => b.length - a.length || a.first - b.first || a.heights[0]! - b.heights[0]!)) {
    const own = lines.find((line) => isOneLine(line, track, view))
    if (own === undefined) lines.push({ known: track.heights, first: track.first, heights: bend.extend(track), pieces: [...track.pieces] })
    else grow(own, track, bend)
  }
  return lines.map(({ heights, pieces }): Line => {
    const closing = Math.min(LONGEST_GAP * view.unit, Math.max(BREAK * view.unit, GAP_ROOM * usualGap(pieces)))
    const all = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)
    const breaks = pieces.flatMap(({ gaps }) => gaps.filter((gap) => gap > closing)).reduce((sum, gap) => sum + gap, 0)
    return { heights, pieces: joinPieces(pieces, view.unit, closing), closing, quality: 1 - breaks / all }
  })
}

/** The gaps of a line that is mostly dots or dashes; 0 for a solid one. */
function usualGap(pieces: readonly Piece[]): number {
  const gaps = pieces.flatMap((piece) => piece.gaps).sort((a, b) => a - b)
  const all = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)
  const open = gaps.reduce((sum, gap) => sum + gap, 0)
  return open > all * (1 - SOLID) ? (gaps[Math.floor(gaps.length * MOST_GAPS)] ?? 0) : 0
}

/** A line while tracks are put together. */
interface Growing {
  /** Heights from the strip `first` on, from its first track to its last. */
  known: Float64Array
  first: number
  heights: Float64Array
  pieces: Piece[]
}

/** Adds a track to a line; where both know a height the line's own stays, between them the way is straight. */
function grow(line: Growing, track: Found, bend: Bend): void {
  const first = Math.min(line.first, track.first)
  const end = Math.max(line.first + line.known.length, track.first + track.heights.length)
  const known = new Float64Array(end - first).fill(Number.NaN)
  known.set(track.heights, track.first - first)
  known.set(line.known, line.first - first)
  let last = 0
  for (let i = 1; i < known.length; i++) {
    if (Number.isNaN(known[i]!)) continue
    for (let k = last + 1; k < i; k++) known[k] = known[last]! + ((known[i]! - known[last]!) * (k - last)) / (i - last)
    last = i
  }
  line.known = known
  line.first = first
  line.pieces.push(...track.pieces)
  line.heights = bend.extend({ first, heights: known })
}

/** `closing`: a dashed line's own gaps, over which dashes that stand free go on from it. */
function joinPieces(pieces: readonly Piece[], unit: number, closing: number): Stretch[] {
  const joined: { from: number; to: number; sure: boolean; free: boolean }[] = []
  for (const { from, to, sure, free } of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    const room = Math.max((sure && last?.sure === true ? SAME_PIECE : TOUCH) * unit, free && last?.free === true ? closing : 0)
    if (last !== undefined && from <= last.to + room) {
      last.to = Math.max(last.to, to)
      last.sure ||= sure
      last.free &&= free
    } else joined.push({ from, to, sure, free })
  }
  return joined
}

function trackToFound(view: AxisView, { first, heights }: Track): Found[] {
  const even = evenOut(heights)
  const from = Math.max(0, (first - 1) * view.strip)
  const to = Math.min(view.width, (first + heights.length + 1) * view.strip)
  const extended = new Float64Array(Math.ceil(view.width / view.strip) + 1)
  extended.fill(even[0]!, 0, first)
  extended.set(even, first)
  extended.fill(even.at(-1)!, first + even.length)
  const middle = even[even.length >> 1]!
  if (Math.min(middle, view.height - middle) < EDGE * view.unit) return []
  const pieces = pathToPieces(view, extended, from, to).filter((piece) => isStraight(view, extended, piece))
  const start = pieces[0]
  const end = pieces.at(-1)
  if (start === undefined || end === undefined) return []
  // A track may begin in letters; the line's way is told where its pieces are.
  const low = Math.max(first, Math.min(Math.floor(start.from / view.strip), first + even.length - 1))
  const high = Math.max(low + 1, Math.min(Math.ceil(end.to / view.strip), first + even.length))
  const length = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)
  return [{ first: low, heights: even.slice(low - first, high - first), pieces, length }]
}

/** Whether a short piece of a path is straight enough for a rule. */
function isStraight({ strip, unit }: AxisView, heights: Float64Array, { from, to }: Interval): boolean {
  const own = heights.subarray(Math.floor(from / strip), Math.ceil(to / strip))
  if (own.length > SHORT_TRACK) return true
  // The strips at both ends may hold more of a letter or of a crossing rule than of the line.
  const inner = own.length > 6 ? own.subarray(1, -1) : own
  const [straight, steps] = own.length <= SHORTEST_TRACK ? [STRAIGHTEST, SHORTEST_STEPS] : [STRAIGHT, STEPS]
  return crooked(inner) <= Math.max(steps, straight * unit)
}

/** How far heights leave their straight line. */
function crooked(heights: Float64Array): number {
  const n = heights.length
  if (n < 3) return 0
  let mean = 0
  let product = 0
  let square = 0
  for (let i = 0; i < n; i++) mean += heights[i]! / n
  for (let i = 0; i < n; i++) {
    const x = i - (n - 1) / 2
    product += x * (heights[i]! - mean)
    square += x * x
  }
  let most = 0
  for (let i = 0; i < n; i++) most = Math.max(most, Math.abs(heights[i]! - mean - (product / square) * (i - (n - 1) / 2)))
  return most
}

/** Whether a track goes on where a line does: beside each other they must lie closer than where one begins after the other's end. */
function isOneLine(line: Growing, track: Found, { unit, strip }: AxisView): boolean {
  let sum = 0
  for (let i = 0; i < track.heights.length; i++) sum += line.heights[track.first + i]! - track.heights[i]!
  const off = Math.abs(sum / track.heights.length)
  if (off > SAME_LINE_APART * unit) return false
  const from = track.first * strip
  const to = (track.first + track.heights.length) * strip
  return off <= SAME_LINE * unit || !line.pieces.some((piece) => piece.from < to && piece.to > from)
}

/** How the paper bends: the slope of lines by place. */
class Bend {
  private readonly strips: number
  /** By strip: heights and slopes of the lines that pass. */
  private readonly known: { height: number; slope: number; length: number }[][]

  constructor(found: readonly Found[], strips: number, strip: number) {
    this.strips = strips
    this.known = Array.from({ length: strips }, () => [])
    for (const { first, heights, length } of found) {
      if (heights.length < TELLS_SLOPE[0] || length < heights.length * strip * TELLS_SLOPE_DRAWN) continue
      for (let i = 0; i < heights.length; i++) {
        const from = Math.max(0, i - SLOPE_OVER)
        const to = Math.min(heights.length - 1, i + SLOPE_OVER)
        this.known[first + i]?.push({ height: heights[i]!, slope: (heights[to]! - heights[from]!) / (to - from), length: heights.length })
      }
    }
  }

  /** Mean of the slopes of the lines that pass the strip, the nearer and longer the weightier; null where none passes. */
  private slope(strip: number, height: number): number | null {
    let sum = 0
    let weights = 0
    const passing = this.known[strip] ?? []
    const long = passing.filter((other) => other.length >= TELLS_SLOPE[1])
    for (const other of long.length > 0 ? long : passing) {
      const weight = (other.length / (30 + Math.abs(other.height - height))) ** 2
      sum += weight * other.slope
      weights += weight
    }
    return weights > 0 ? sum / weights : null
  }

  /** A track's way through the whole picture. */
  extend({ first, heights }: Pick<Found, 'first' | 'heights'>): Float64Array {
    const whole = new Float64Array(this.strips)
    whole.set(heights.subarray(0, this.strips - first), first)
    let slope = 0
    for (let i = first + heights.length; i < this.strips; i++) {
      slope = this.slope(i, whole[i - 1]!) ?? slope
      whole[i] = whole[i - 1]! + slope
    }
    slope = 0
    for (let i = first - 1; i >= 0; i--) {
      slope = this.slope(i, whole[i + 1]!) ?? slope
      whole[i] = whole[i + 1]! - slope
    }
    return whole
  }
}
