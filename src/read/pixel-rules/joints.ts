/**
 * Lines of both axes to drawn stretches that end at crossing lines: broken rules are closed, ends that fall short or jut out are set to
 * the joint, gaps of merged cells stay.
 * In: lines of both axes. Out: for each line the stretches that are drawn, pixels along, with the joints at which they end.
 *
 * A line is looked at from joint to joint: a stretch is drawn or not as a whole, by what stands along it.
 */
import { closeBreaks } from './close-breaks.ts'
import { crossing } from './crossing.ts'
import { drawnOf, type Drawn, type AxisView, type Interval } from './evidence.ts'
import { certainOf, isFeet, isFeetBetween } from './feet.ts'
import type { Line } from './lines.ts'

/** An end this near to a crossing line belongs to it, points. */
const REACHES = 3
/** A line may reach so far beyond what is certain of it, points: a corner of which both rules are damaged. */
const MAY_REACH = 100
/** The same as REACHES for a piece so short that it may be a letter: rules run into the joint, letters keep away, points. */
const REACHES_SHORT = 1.6
/** Pieces this long are rules without any joint, points. */
const LONG: Readonly<Record<Axis, number>> = { horizontal: 30, vertical: 40 }
/** Pieces this long, longer than letters are high, that stand free are rules with one joint; others need a joint at both ends; points. */
const ONE_JOINT_FROM: Readonly<Record<Axis, number>> = { horizontal: 18, vertical: 11.5 }
/** A line of which less than this (points) is certain may be letters that stand in line: more of it has to show. */
const FEW = 40
/** … and so much of it clear of anything beside it. */
const FEW_CLEAR = 0.5
/**
 * A line of which this much is certain (points) is a rule; it goes on where the rest of a stretch is hidden by a seal or a figure (next to
 * no paper shows: merged cells show it), where its dots stand clear and close, and where what shows of it stands clear. Shares, and points.
 */
const KNOWN = {
  certain: 150,
  hidden: { share: 0.5, bare: 0.1 },
  dots: { share: 0.35, gap: 2.5, clear: 0.9 },
  clear: { share: 0.55, clear: 0.95, loaded: 0.2 },
}
/** A stretch between two joints is drawn when so much of it shows. */
const DRAWN = 0.55
/** In a stretch as short as this (points) letters may stand in for a rule. */
const SHORT = 24
/** A line of which more than this share shows where it is certain is well printed, and to be so in short stretches, too. */
const GOOD = 0.93
/**
 * What has to be drawn of a stretch where letters may stand in for a rule: its share, the longest gap (share), and how near to the joints
 * it begins (points): letters keep away from the borders of their cell.
 */
const NEEDS = {
  few: { share: 0.8, gap: 0.15, end: 0.5 },
  good: { share: 0.72, gap: 0.25, end: 1.5 },
  poor: { share: 0.57, gap: 0.4, end: 2 },
}
/** A gap as long as this (points) may be an open end, unless nearly all the rest shows. */
const OPEN_GAP = 20
const DRAWN_IN_SPITE_OF_GAP = 0.85
/** Breaks in a rule that goes into the open, points. */
const OPEN_BREAK = 12
/** What goes into the open is at least this long, points. */
const MAY_END_OPEN = 12
/** So many other lines that end within this (points) of where a line does tell that it ends there, too: the edge of a table without a frame. */
const ALIKE_ENDS = 2
const SAME_END = 2
/** Pixels of a stretch next to the joint are those of the crossing line, points. */
const JOINT = 1
/** Beyond the last joint less than this is overshoot, points. */
const OVERSHOOT = 8
/** Lines nearer than this at a crossing are one joint (double borders), points. */
const ONE_JOINT = 3

export type Axis = 'horizontal' | 'vertical'

export interface Joint {
  /** Pixels along. */
  readonly from: number
  readonly to: number
  /** The line that crosses, by index; of several that make one border the first. */
  readonly line: number
}

export interface Stretch extends Interval {
  readonly start: Joint | null
  readonly end: Joint | null
}

export interface AxisLines {
  readonly axis: Axis
  readonly view: AxisView
  readonly lines: readonly Line[]
  /** By line. */
  drawn: Interval[][]
}

const near = (pieces: readonly Interval[], at: number, room: number): boolean =>
  pieces.some((piece) => at >= piece.from - room && at <= piece.to + room)

/** By line of `own`: the joints with lines of the other axis that are drawn within `reach` points of it, ascending. */
function jointsOf(own: AxisLines, other: AxisLines, reach = REACHES): Joint[][] {
  const room = reach * own.view.unit
  return own.lines.map((line) => {
    const crossings: { at: number; line: number }[] = []
    for (let index = 0; index < other.lines.length; index++) {
      const drawn = other.drawn[index]!
      if (drawn.length === 0) continue
      const [x, y] = crossing(line, own.view.strip, other.lines[index]!, other.view.strip)
      if (near(drawn, y, room)) crossings.push({ at: x, line: index })
    }
    const joints: { from: number; to: number; line: number }[] = []
    for (const { at, line: index } of crossings.sort((a, b) => a.at - b.at)) {
      const last = joints.at(-1)
      if (last !== undefined && at - last.from <= ONE_JOINT * own.view.unit) last.to = at
      else joints.push({ from: at, to: at, line: index })
    }
    return joints
  })
}

/** Leaves out pieces that may be letters: too short to be sure of and not joined at both ends. */
function dropLetters(own: AxisLines, other: AxisLines): void {
  const joints = jointsOf(own, other)
  const { unit } = own.view
  own.drawn = own.lines.map(({ pieces }, index) =>
    pieces.filter(({ from, to, sure, free }) => {
      if (sure && to - from >= LONG[own.axis] * unit && !(own.axis === 'horizontal' && isFeet(own.view, own.lines[index]!, { from, to })))
        return true
      const reach = REACHES_SHORT * unit
      const ends = joints[index]!
      if ((sure || free) && to - from >= ONE_JOINT_FROM[own.axis] * unit)
        return ends.some((joint) => joint.to >= from - reach && joint.from <= to + reach)
      return ends.some((joint) => near([joint], from, reach)) && ends.some((joint) => near([joint], to, reach))
    }),
  )
}

/** Looks at each line from joint to joint. */
function lookBetweenJoints(own: AxisLines, other: AxisLines): void {
  const joints = jointsOf(own, other, MAY_REACH)
  const { view } = own
  own.drawn = own.drawn.map((pieces, index) => {
    const line = own.lines[index]!
    const ends = joints[index]!
    if (pieces.length === 0 || ends.length === 0) return pieces
    const drawn: Interval[] = []
    const first = ends[0]!
    const last = ends.at(-1)!
    // What lies outside of all joints stays as it was seen.
    for (const piece of mergeOpen(pieces, OPEN_BREAK * view.unit)) {
      if (piece.from < first.from) drawn.push({ from: piece.from, to: Math.min(piece.to, first.from) })
      if (piece.to > last.to) drawn.push({ from: Math.max(piece.from, last.to), to: piece.to })
    }
    for (const [i, joint] of ends.entries()) {
      const next = ends[i + 1]
      if (next === undefined) continue
      const open = openPieces(view, line, joint.to, next.from)
      if (endInTheOpen(own, line, open, { from: joint.to, to: next.from })) drawn.push(...open)
      else drawn.push(...drawnBetween(view, line, pieces, joint.to, next.from))
    }
    return drawn.sort((a, b) => a.from - b.from)
  })
}

/** Pieces that miss each other by little as one. */
function mergeOpen(pieces: readonly Interval[], room: number): Interval[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of pieces) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to + room) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** What is drawn between two joints: all, nothing, or the pieces that go from one of them into the open. */
function drawnBetween(view: AxisView, line: Line, pieces: readonly Interval[], from: number, to: number): Interval[] {
  const margin = JOINT * view.unit
  const a = Math.round(from + margin)
  const b = Math.round(to - margin)
  const all = [{ from, to }]
  if (b - a < 2) return near(pieces, from, 2 * margin) || near(pieces, to, 2 * margin) ? all : []
  const middle = (a + b) / 2
  if (line.open?.some((gap) => gap.from < middle && gap.to > middle)) return []
  const letters = b - a < SHORT * view.unit
  const certain = line.pieces.filter((piece) => piece.sure).map((piece) => piece.to - piece.from)
  const known = certainOf(line.pieces)
  const few = Math.max(0, ...certain) < SHORT * view.unit || known < FEW * view.unit
  const shown = drawnOf(view, line.heights, a, b, line.closing)
  const { share, gap, short, clear } = shown
  if (isFeetBetween(view, line, { from, to }, shown)) return []
  if (few && clear < FEW_CLEAR) return []
  if (known >= KNOWN.certain * view.unit && goesOn(shown, view.unit)) return all
  if (letters || few) {
    const need = few ? NEEDS.few : line.quality < GOOD ? NEEDS.poor : NEEDS.good
    return share >= need.share && gap <= need.gap * (b - a) && short <= need.end * view.unit + line.closing ? all : []
  }
  if (gap < OPEN_GAP * view.unit || share >= DRAWN_IN_SPITE_OF_GAP) return share >= DRAWN ? all : []
  // A rule of a table without outer borders ends in the open; what crosses beyond is not its table's. One that goes on beyond is damaged.
  const open = openPieces(view, line, from, to)
  return open.length === 1 || share < DRAWN ? open : all
}

/** What is certain of a line between two joints and goes from one of them into the open. */
function openPieces({ unit }: AxisView, { pieces }: Line, from: number, to: number): Interval[] {
  return pieces
    .filter((piece) => piece.sure && piece.to - piece.from >= MAY_END_OPEN * unit)
    .map((piece) => ({ from: Math.max(piece.from, from), to: Math.min(piece.to, to) }))
    .filter((piece) => piece.to - piece.from >= MAY_END_OPEN * unit && (piece.from === from || piece.to === to))
}

/**
 * Whether the pieces that go from joints into the open end there: the one where other lines end, or the two where other lines end and
 * begin again, as they do between two tables that stand one below the other without outer borders.
 */
function endInTheOpen(own: AxisLines, line: Line, open: readonly Interval[], between: Interval): boolean {
  const [first, second] = open
  if (first === undefined || open.length > 2) return false
  if (second !== undefined) return isLeftOut(own, line, { from: first.to, to: second.from }, ['to', 'from'])
  return first.from > between.from
    ? isLeftOut(own, line, { from: between.from, to: first.from }, ['from'])
    : isLeftOut(own, line, { from: first.to, to: between.to }, ['to'])
}

/** Whether a line is not drawn over a gap, and others end (`to`) or begin (`from`) where it does. */
function isLeftOut({ lines, drawn, view }: AxisLines, line: Line, gap: Interval, ends: readonly (keyof Interval)[]): boolean {
  const { unit } = view
  if (gap.to - gap.from < OPEN_BREAK * unit) return false
  if (drawnOf(view, line.heights, Math.round(gap.from), Math.round(gap.to), line.closing).share >= DRAWN) return false
  return ends.every((end) => {
    const at = end === 'to' ? gap.from : gap.to
    const alike = lines.filter(
      (other, index) =>
        other !== line &&
        drawn[index]!.length > 0 &&
        other.pieces.some(
          (piece) => piece.sure && piece.to - piece.from >= MAY_END_OPEN * unit && Math.abs(piece[end] - at) <= SAME_END * unit,
        ),
    )
    return alike.length >= ALIKE_ENDS
  })
}

/** Whether a line that is a rule elsewhere goes on in a stretch. */
function goesOn({ share, gap, clear, bare, loaded }: Drawn, unit: number): boolean {
  const { hidden, dots, clear: part } = KNOWN
  if (share >= hidden.share && bare <= hidden.bare) return true
  if (share >= dots.share && gap <= dots.gap * unit && clear >= dots.clear) return true
  return share >= part.share && clear >= part.clear && loaded <= part.loaded
}

/** Drawn intervals that follow one another through joints as stretches, set to the joints at their ends. */
function toStretches(own: AxisLines, other: AxisLines): Stretch[][] {
  const joints = jointsOf(own, other)
  const room = REACHES * own.view.unit
  return own.drawn.map((pieces, index) => {
    const ends = joints[index]!
    const jointAt = (at: number): Joint | null => ends.find((joint) => near([joint], at, room)) ?? null
    const merged: { from: number; to: number }[] = []
    for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1)
      // Two intervals that meet in one joint are one stretch.
      if (last !== undefined && (from <= last.to + room || (jointAt(last.to) !== null && jointAt(last.to) === jointAt(from))))
        last.to = Math.max(last.to, to)
      else merged.push({ from, to })
    }
    return merged.flatMap(({ from, to }) => toStretch(own, ends, from, to, jointAt) ?? [])
  })
}

function toStretch(
  own: AxisLines,
  ends: readonly Joint[],
  from: number,
  to: number,
  jointAt: (at: number) => Joint | null,
): Stretch | null {
  const { unit } = own.view
  // An end that juts out a little is set back to the joint before it.
  const start = jointAt(from) ?? ends.find((joint) => joint.from >= from && joint.from - from < OVERSHOOT * unit) ?? null
  const end = jointAt(to) ?? ends.findLast((joint) => joint.to <= to && to - joint.to < OVERSHOOT * unit) ?? null
  if (start !== null && start === end) return null
  const least = start === null && end === null ? LONG[own.axis] : ONE_JOINT_FROM[own.axis]
  if ((start === null || end === null) && to - from < least * unit) return null
  return { from: start ? start.from : from, to: end ? end.to : to, start, end }
}

export interface Axes {
  readonly across: AxisLines
  readonly down: AxisLines
}

/** Settles both axes with each other. */
export function joinLines(found: Axes): { across: Stretch[][]; down: Stretch[][] } {
  const { across, down } = closeBreaks(found)
  dropLetters(down, across)
  dropLetters(across, down)
  for (let round = 0; round < 2; round++) {
    lookBetweenJoints(down, across)
    lookBetweenJoints(across, down)
  }
  // What one axis drops is no joint for the other.
  for (let round = 0; round < 2; round++) {
    across.drawn = toStretches(across, down)
    down.drawn = toStretches(down, across)
  }
  return { across: toStretches(across, down), down: down.drawn as Stretch[][] }
}
