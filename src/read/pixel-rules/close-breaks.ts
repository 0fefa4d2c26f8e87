/**
 * Hairlines scanned in black and white come out as dashes as long as words, with gaps as wide as columns. In: lines of both axes. Out: the
 * same, the breaks of such lines their own: gaps up to the usual length of a break are closed.
 *
 * A gap that stands for merged cells begins and ends at crossing lines; a break begins and ends anywhere. Many gaps with an end away from
 * every crossing line tell that lines are broken, and how long the breaks are.
 */
import { crossing } from './crossing.ts'
import { drawnOf, heightAt, inkAndPaper, type AxisView, type Interval } from './evidence.ts'
import type { Axes, AxisLines } from './joints.ts'
import type { Line, Stretch } from './lines.ts'

/** A piece this long is no letter's, points. */
const LEAST_PIECE = 12
/** Shorter gaps are closed anyway, points. */
const LEAST_GAP = 5
/** A line of which this much is certain crosses others, points. */
const CROSSES_FROM = 60
/** An end this near to a crossing line belongs to it, points: blur shortens a piece, a thick rule hides its end. */
const AT_JOINT = 5
/** Fewer breaks than this, and fewer than this share of the lines, are damage in places. */
const FEWEST_BREAKS = 6
const BROKEN_LINES = 0.3
/** The breaks of a page: nearly all of them are no longer than this rank, with room for a longer one. */
const MOST_BREAKS = 0.9
const BREAK_ROOM = 1.25
/** Longer ones are no breaks, points: a third of a table's width. */
const LONGEST_BREAK = 170
/**
 * A line is a broken rule, not letters in line, when so much of it is certain: points (stems of letters stand in line over a few lines at
 * most, serifs over a line's length), and share of the way from its first to its last.
 */
const CERTAIN = { horizontal: 70, vertical: 20 }
const CERTAIN_SHARE = 0.3
/** A gap between two joints is that of merged cells where their text crosses it: ink (points along), between paper (share). */
const TEXT = { ink: 1, paper: 0.3 }
/** Of a gap that is one, less than this share is drawn. */
const SHOWS = 0.2

/** Lines nearer than this to another are pieces of it, points. */
const BESIDE = 3

/** Share of a line on which stems stand: more is text. */
const LOADED = 0.2

interface Gap extends Interval {
  /** One of its ends is away from every crossing line. */
  readonly broken: boolean
}

/** Both axes; the breaks of one are about as long as those of the other. */
export function closeBreaks({ across, down }: Axes): Axes {
  const usual = Math.max(usualBreak(across, down), usualBreak(down, across))
  return usual === 0 ? { across, down } : { across: bridged(across, down, usual), down: bridged(down, across, usual) }
}

/** The length that breaks of an axis rarely exceed, pixels; 0 where lines are not broken. */
function usualBreak(own: AxisLines, other: AxisLines): number {
  const { unit } = own.view
  const all = own.lines.filter((line) => isRule(line, own))
  const rules = all.filter((line) => !isBeside(line, all, own))
  const gaps = rules.map((line) => gapsOf(line, own, other).filter(({ broken }) => broken))
  const breaks = gaps.flatMap((each) => each.map(({ from, to }) => to - from)).toSorted((a, b) => a - b)
  const broken = gaps.filter((each) => each.length > 0).length
  if (breaks.length < FEWEST_BREAKS || broken < BROKEN_LINES * rules.length) return 0
  return Math.min(LONGEST_BREAK * unit, BREAK_ROOM * (breaks[Math.floor(breaks.length * MOST_BREAKS)] ?? 0))
}

/** Whether a line runs beside a longer one: pieces of the edge of a thick rule, and of its bends, are no line of their own. */
function isBeside(line: Line, others: readonly Line[], { view: { unit, strip } }: AxisLines): boolean {
  const { certain } = certainOf(line, unit)
  const pieces = longOnes(line, unit)
  const middle = ((pieces[0]?.from ?? 0) + (pieces.at(-1)?.to ?? 0)) / 2
  return others.some(
    (other) =>
      other !== line &&
      certainOf(other, unit).certain > certain &&
      Math.abs(heightAt(other.heights, strip, middle) - heightAt(line.heights, strip, middle)) <= BESIDE * unit,
  )
}

function bridged(own: AxisLines, other: AxisLines, usual: number): AxisLines {
  const { view } = own
  const rules = own.lines.filter((line) => isRule(line, own))
  // A break at a line's end: others show how far the table goes.
  const ends = rules.map((line) => longOnes(line, view.unit))
  const first = Math.min(...ends.map((pieces) => pieces[0]!.from))
  const last = Math.max(...ends.map((pieces) => pieces.at(-1)!.to))
  const lines = own.lines.map((line) => {
    if (!isRule(line, own)) return line
    // What shows of a line is more than what a break hides: the ring of a seal is a short straight line, too.
    const reach = Math.min(usual, certainOf(line, view.unit).certain)
    const gaps = gapsOf(line, own, other).filter(({ from, to, broken }) => to - from > reach || (!broken && hasText(view, line, from, to)))
    const apart = stripsBetweenTables(line, own, other, rules)
    const wide = [...gaps, ...apart]
    const pieces = bridge(line.pieces, wide, view.unit)
    // Only what is no letter goes on to there, and not into another table.
    const room = AT_JOINT * view.unit
    const start = pieces.findIndex((piece) => isLong(piece, view.unit))
    const end = pieces.findLastIndex((piece) => isLong(piece, view.unit))
    if (start < 0) return line
    const top = Math.max(first, ...apart.map(({ to }) => to).filter((to) => to <= pieces[start]!.from + room))
    const bottom = Math.min(last, ...apart.map(({ from }) => from).filter((from) => from >= pieces[end]!.to - room))
    if (pieces[start]!.from - top <= reach) pieces[start] = { ...pieces[start]!, from: Math.min(pieces[start]!.from, top) }
    if (bottom - pieces[end]!.to <= reach) pieces[end] = { ...pieces[end]!, to: Math.max(pieces[end]!.to, bottom) }
    // Beyond its ends a line has no breaks: what lies there in its way are letters.
    const beyond = [
      { from: 0, to: Math.min(first, pieces[start]!.from) },
      { from: first, to: pieces[start]!.from },
      { from: pieces[end]!.to, to: last },
      { from: Math.max(last, pieces[end]!.to), to: view.width },
    ]
    // Where some of the line shows, its own stretch tells whether it is drawn.
    const open = [...wide, ...beyond].filter(({ from, to }) => to > from && !shows(view, line, from, to))
    return { ...line, pieces, closing: reach, open }
  })
  return { ...own, lines, drawn: lines.map(({ pieces }) => pieces) }
}

function shows(view: AxisView, { heights, closing }: Line, from: number, to: number): boolean {
  return drawnOf(view, heights, Math.round(from), Math.round(to), closing).share >= SHOWS
}

function hasText(view: AxisView, { heights }: Line, from: number, to: number): boolean {
  const [ink, paper] = inkAndPaper(view, heights, from, to)
  return ink > TEXT.ink * view.unit && paper > TEXT.paper * (to - from)
}

/** The strips from joint to joint in whose middle no rule at all shows: not all of them have a break at the same place. */
function stripsBetweenTables(line: Line, own: AxisLines, other: AxisLines, rules: readonly Line[]): Interval[] {
  const joints = jointsOn(line, own, other).toSorted((a, b) => a - b)
  return joints.slice(1).flatMap((to, i) => {
    const from = joints[i]!
    const quarter = (to - from) / 4
    const shows = rules.some(({ pieces }) => pieces.some((piece) => piece.to > from + quarter && piece.from < to - quarter))
    return shows || to - from < LEAST_GAP * own.view.unit ? [] : [{ from, to }]
  })
}

/** Pieces of a line that are no letters', those of a dashed one over its own gaps. */
function longOnes({ pieces, closing }: Line, unit: number): Stretch[] {
  const whole: { from: number; to: number; sure: boolean; free: boolean }[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (last === undefined || piece.from - last.to > closing) whole.push({ ...piece })
    else Object.assign(last, { to: Math.max(last.to, piece.to), sure: last.sure || piece.sure, free: last.free && piece.free })
  }
  return whole.filter((piece) => isLong(piece, unit))
}

const isLong = ({ from, to }: Interval, unit: number): boolean => to - from >= LEAST_PIECE * unit

function certainOf(line: Line, unit: number): { certain: number; extent: number } {
  const pieces = longOnes(line, unit)
  const certain = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  return { certain, extent: (pieces.at(-1)?.to ?? 0) - (pieces[0]?.from ?? 0) }
}

function isRule(line: Line, { axis, view }: AxisLines): boolean {
  const { unit } = view
  const { certain, extent } = certainOf(line, unit)
  if (certain < CERTAIN[axis] * unit || isText(line, view)) return false
  return certain >= CERTAIN_SHARE * extent
}

/** Whether stems stand on what is certain of a line: a rule passes under letters here and there, serifs are letters everywhere. */
function isText(line: Line, view: AxisView): boolean {
  const pieces = longOnes(line, view.unit)
  const all = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const loaded = pieces.reduce((sum, { from, to }) => sum + (to - from) * drawnOf(view, line.heights, from, to, 0).loaded, 0)
  return loaded > LOADED * all
}

/** The gaps of a line that is a rule, pixels. */
function gapsOf(line: Line, own: AxisLines, other: AxisLines): Gap[] {
  const { unit } = own.view
  const joints = jointsOn(line, own, other)
  const isFree = (at: number): boolean => joints.every((joint) => Math.abs(joint - at) > AT_JOINT * unit)
  const pieces = longOnes(line, unit)
  return pieces.slice(1).flatMap((piece, i) => {
    const [from, to] = [pieces[i]!.to, piece.from]
    return to - from < LEAST_GAP * unit ? [] : [{ from, to, broken: isFree(from) || isFree(to) }]
  })
}

/** Where the rules of the other axis cross a line, pixels along it. */
function jointsOn(line: Line, own: AxisLines, other: AxisLines): number[] {
  const crosses = other.lines.filter((cross) => certainOf(cross, own.view.unit).certain >= CROSSES_FROM * own.view.unit)
  return crosses.map((cross) => crossing(line, own.view.strip, cross, other.view.strip)[0])
}

/** Pieces over gaps of a broken line as one; gaps that are open stay. */
function bridge(pieces: readonly Stretch[], open: readonly Interval[], unit: number): Stretch[] {
  const bridged: { from: number; to: number; sure: boolean; free: boolean }[] = []
  for (const piece of pieces) {
    const last = bridged.at(-1)
    const long = last !== undefined && isLong(piece, unit) && isLong(last, unit)
    if (long && !open.some(({ from, to }) => from < piece.from && to > last.to)) {
      last.to = piece.to
      last.sure ||= piece.sure
      last.free &&= piece.free
    } else bridged.push({ ...piece })
  }
  return bridged
}
