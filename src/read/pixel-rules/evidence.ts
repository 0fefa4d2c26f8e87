/**
 * What stands along a path through the picture: a rule, nothing, or letters and marks that hide it.
 * In: one axis of a picture, and a path along it. Out: pieces of the path that are rule for certain; how much of a stretch is drawn.
 */
import type { RidgeMap } from './tracks.ts'

/** One axis of the picture: rows as they are, or columns of the picture transposed. */
export interface AxisView extends RidgeMap {
  readonly grey: Uint8Array
  /** Pixels per point. */
  readonly unit: number
  /** A run of ridge this long is a piece of a rule by itself, points. */
  readonly solidRun: number
  /** Letters do not make runs of ridge this long, points. */
  readonly noLetter: number
  /** Shorter runs that do not stand free are strokes of letters, points. */
  readonly leastRun: number
}

export interface Interval {
  readonly from: number
  readonly to: number
}

/** A run of ridge along a path, pixels. */
interface Run extends Interval {
  /** Nothing stands beside it. */
  readonly free: boolean
  /** Nothing but what crosses it, or ends at it. */
  readonly crossed: boolean
}

/** A stretch that looks like a rule. */
export interface Piece extends Interval {
  /** Surely a rule; else it may be the stroke of a letter. */
  readonly sure: boolean
  /** Nothing stands beside it. */
  readonly free: boolean
  /** The gaps between its dots or dashes, pixels; none in a solid one. */
  readonly gaps: readonly number[]
}

/** Darker than this is ink of letters, grey levels. */
const DARK = 170
/** Ridge pixels that miss each other by less are one run, points: grain and the pattern of compression. */
const SAME_RUN = 0.4
/** Dots and dashes stand free: nothing dark at this distance across, points. */
const FREE_AT = 1.1
/** What crosses a dash, or ends at it, takes less of it in one place, points, and less than this share of it in all. */
const CROSSING = 2.2
const CROSSED = 0.25
/** Dots and dashes of one rule follow each other within this, points. */
const NEXT_DOT = 4.2
/**
 * Longer dashes follow each other within the length of the shorter one: hairlines that lean come out of black and white as dashes. Points:
 * strokes of letters that stand free, and hyphens, are shorter.
 */
const LONG_DASH = 5
/** The cut-off end of a dash is this near to it, points. */
const FRAGMENT = 1
/** No longer gap is a line's own, points. */
export const LONGEST_GAP = 10
/** Fewer dots (of at most this length, points) in a row are full stops. */
const FEWEST_DOTS = 6
const DOT = 3.2
/** Fewer dashes are strokes of letters or hyphens. */
const FEWEST_DASHES = 5
/** Dashes take more of a rule than stems of letters, in the same place line after line, do of a paragraph. */
const DASHES_TAKE = 0.52
/** Dashes differ in length by this factor at most. */
const DASHES_ALIKE = 1.7
/**
 * Dots of which some have run together, where the scanner's pixels and the dots fall into step: runs of any length that stand free, take
 * so much of the way, and go on longer than letters do (times the length that no letter has). Strokes of letters have letters beside them.
 */
const TOGETHER = { ink: 0.8, free: 0.8, length: 2 }
/** Nearly all dashes of a rule are alike, half of them stand free of crossing rules, and nearly all dots do. */
const MOSTLY_ALIKE = 0.75
const MOSTLY_FREE = 0.5
const DOTS_FREE = 0.8
/** Where letters hide the path, a rule may be behind: such pixels count so much of a pixel without a rule. */
const HIDDEN_COUNTS = 0.5

/** Height of a path at each pixel along, from its heights in the middle of the strips. */
export function heightAt(heights: ArrayLike<number>, strip: number, x: number): number {
  const place = (x + 0.5) / strip - 0.5
  const index = Math.max(0, Math.min(heights.length - 2, Math.floor(place)))
  const a = heights[index] ?? 0
  const b = heights[index + 1] ?? a
  return a + (b - a) * (place - index)
}

const RIDGE = 1
const HIDDEN = 2

/** By pixel from `from` to `to` (exclusive): 0 nothing, ridge or hidden; `aside` pixels across from the path. */
function lookAlong(view: AxisView, heights: ArrayLike<number>, from: number, to: number, aside = 0): Uint8Array {
  const { width, height, ridges, grey, strip } = view
  const seen = new Uint8Array(Math.max(0, to - from))
  for (let x = Math.max(0, from); x < Math.min(width, to); x++) {
    const y = Math.round(heightAt(heights, strip, x)) + aside
    if (y < 1 || y >= height - 1) continue
    const at = y * width + x
    if (ridges[at] === 1) seen[x - from] = RIDGE
    else if (grey[at]! < DARK) seen[x - from] = HIDDEN
  }
  return seen
}

/** Along a stretch of a path: dark pixels that are no ridge, and pixels of paper. */
export function inkAndPaper(view: AxisView, heights: ArrayLike<number>, from: number, to: number): readonly [number, number] {
  const seen = lookAlong(view, heights, Math.round(from), Math.round(to))
  return [seen.filter((value) => value === HIDDEN).length, seen.filter((value) => value === 0).length]
}

/** Runs of ridge along a path, breaks by grain closed. */
function seenToRuns(view: AxisView, heights: ArrayLike<number>, seen: Uint8Array, from: number, aside = 0): Run[] {
  const gap = Math.max(1, Math.round(SAME_RUN * view.unit))
  const runs: { from: number; to: number; free: boolean; crossed: boolean }[] = []
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] !== RIDGE) continue
    const last = runs.at(-1)
    if (last !== undefined && from + i - last.to <= gap) last.to = from + i + 1
    else runs.push({ from: from + i, to: from + i + 1, free: false, crossed: false })
  }
  for (const run of runs) Object.assign(run, standing(view, heights, run, aside))
  return runs
}

function standing(view: AxisView, heights: ArrayLike<number>, run: Interval, aside: number): Pick<Run, 'free' | 'crossed'> {
  const { width, height, grey, strip, unit } = view
  const away = Math.round(FREE_AT * unit) + 1
  const y = Math.round(heightAt(heights, strip, (run.from + run.to) / 2)) + aside
  if (y - away < 0 || y + away >= height) return { free: false, crossed: false }
  const length = run.to - run.from
  let [beside, all] = [0, 0]
  for (let x = Math.max(0, run.from - 1); x <= Math.min(width - 1, run.to); x++) {
    const isDark = grey[(y - away) * width + x]! < DARK || grey[(y + away) * width + x]! < DARK
    beside = isDark ? beside + 1 : 0
    if (isDark) all++
    if (beside > CROSSING * unit || all > CROSSED * length) return { free: false, crossed: false }
  }
  return { free: all === 0, crossed: all > 0 && length >= LONG_DASH * unit }
}

/** Stretches of a path that look like a rule, pixels along: long runs, and free-standing dots and dashes that follow one another. */
export function pathToPieces(view: AxisView, heights: ArrayLike<number>, from: number, to: number): Piece[] {
  const { unit } = view
  const pieces: Piece[] = []
  let chain: Run[] = []
  const stands = (run: Run): boolean => run.free || run.crossed || run.to - run.from >= view.noLetter * unit
  const add = (runs: readonly Run[]): void => {
    const gaps = runs.slice(1).map((run, i) => run.from - (runs[i]?.to ?? 0))
    pieces.push({ from: runs[0]!.from, to: runs.at(-1)!.to, sure: true, free: true, gaps })
  }
  const closeChain = (): void => {
    if (isDotted(chain, view)) add(chain)
    else {
      // What does not stand free may be letters beside a rule: they end it.
      let part: Run[] = []
      for (const [index, run] of chain.entries()) {
        if (stands(run)) part.push(run)
        const next = chain[index + 1]
        if (next !== undefined && stands(run) && stands(next)) continue
        if (part.some((one) => one.to - one.from >= view.noLetter * unit) || isDotted(part, view)) add(part)
        else
          for (const one of stands(run) ? part : [...part, run])
            if (one.to - one.from >= view.solidRun * unit)
              pieces.push({ from: one.from, to: one.to, sure: false, free: one.free, gaps: [] })
        part = []
      }
    }
    chain = []
  }
  for (const run of withFragments(seenToRuns(view, heights, lookAlong(view, heights, from, to), from), unit)) {
    const last = chain.at(-1)
    // A dash on a crossing rule does not stand free, but those before and after it do.
    if (last && (run.from - last.to > roomAfter(last, run, unit) || (!stands(run) && !stands(last)))) closeChain()
    chain.push(run)
  }
  closeChain()
  return pieces.sort((a, b) => a.from - b.from)
}

/** Runs with the ends that a crossing rule, or grain, has cut off them. */
function withFragments(runs: readonly Run[], unit: number): Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    const [a, b] = last === undefined ? [0, 0] : [last.to - last.from, run.to - run.from]
    if (
      last === undefined ||
      run.from - last.to > FRAGMENT * unit ||
      Math.max(a, b) < LONG_DASH * unit ||
      Math.min(a, b) >= LONG_DASH * unit
    )
      whole.push(run)
    else {
      const long = a > b ? last : run
      whole[whole.length - 1] = { ...long, from: last.from, to: run.to }
    }
  }
  return whole
}

/** How far from one run the next of the same rule may begin, pixels. */
function roomAfter(last: Run, run: Run, unit: number): number {
  const dash = Math.min(last.to - last.from, run.to - run.from)
  return Math.max(NEXT_DOT * unit, dash >= LONG_DASH * unit && (last.free || run.free) ? Math.min(dash, LONGEST_GAP * unit) : 0)
}

/** Whether runs that follow one another are a dotted or dashed rule: there are many dots, or many dashes that are alike. */
function isDotted(chain: readonly Run[], view: AxisView): boolean {
  const { unit } = view
  const lengths = chain
    .filter((run) => run.free || run.crossed)
    .map((run) => run.to - run.from)
    .sort((a, b) => a - b)
  const free = chain.filter((run) => run.free).length
  if (free === 0 || free + (lengths.length - free) / 2 < MOSTLY_FREE * chain.length) return false
  if (lengths.filter((length) => length <= DOT * unit).length >= FEWEST_DOTS && free >= DOTS_FREE * chain.length) return true
  const ink = chain.reduce((sum, run) => sum + run.to - run.from, 0)
  const extent = (chain.at(-1)?.to ?? 0) - (chain[0]?.from ?? 0)
  if (runTogether(chain, view)) return true
  if (ink < DASHES_TAKE * extent) return false
  const middle = lengths[lengths.length >> 1] ?? 0
  const alike = chain.filter((run) => run.to - run.from <= middle * DASHES_ALIKE && run.to - run.from >= middle / DASHES_ALIKE)
  return lengths.length >= FEWEST_DASHES && alike.length >= Math.max(FEWEST_DASHES, MOSTLY_ALIKE * chain.length)
}

function runTogether(runs: readonly Run[], { unit, noLetter }: AxisView): boolean {
  const extent = (runs.at(-1)?.to ?? 0) - (runs[0]?.from ?? 0)
  const free = runs.filter((run) => run.free).length
  return extent >= TOGETHER.length * noLetter * unit && free >= TOGETHER.free * runs.length && lengthOf(runs) >= TOGETHER.ink * extent
}

export interface Drawn {
  /** Share that is drawn. */
  readonly share: number
  /** Longest stretch without a rule, pixels. */
  readonly gap: number
  /** How far from either end the first drawn pixel is, the farther of the two; pixels. */
  readonly short: number
  /** Share of what is drawn that stands free or is too long for letters. */
  readonly clear: number
  /** Share that is bare paper, breaks that are the line's own left out. */
  readonly bare: number
  /** Share of the ridge on which something stands that does not go through it: stems on their serifs. */
  readonly loaded: number
}

const lengthOf = (runs: readonly Interval[]): number => runs.reduce((sum, run) => sum + run.to - run.from, 0)

/** How much of a stretch of a path is drawn. Gaps up to `closing` pixels count as drawn. */
export function drawnOf(view: AxisView, heights: ArrayLike<number>, from: number, to: number, closing: number, aside = 0): Drawn {
  const seen = lookAlong(view, heights, from, to, aside)
  let hidden = 0
  for (const value of seen) if (value === HIDDEN) hidden++
  const least = Math.min(view.leastRun * view.unit, to - from - 2)
  const runs = seenToRuns(view, heights, seen, from, aside).filter((run) => run.free || run.to - run.from >= least)
  const stands = runs.filter((run) => run.free || run.to - run.from >= view.noLetter * view.unit)
  let drawn = 0
  let gap = 0
  let reached = from
  for (const at of [...runs, { from: to, to }]) {
    if (at.from - reached <= closing) drawn += at.from - reached
    else gap = Math.max(gap, at.from - reached)
    drawn += at.to - at.from
    reached = at.to
  }
  const open = to - from - hidden * (1 - HIDDEN_COUNTS)
  const { bare, loaded } = bareAndLoaded(view, heights, seen, from, closing, aside)
  const short = Math.max((runs[0]?.from ?? to) - from, to - (runs.at(-1)?.to ?? from))
  return {
    share: open > 0 ? Math.min(1, drawn / open) : 0,
    gap,
    short,
    clear: lengthOf(stands) / Math.max(1, lengthOf(runs)),
    bare,
    loaded,
  }
}

function bareAndLoaded(
  { width, height, grey, strip, unit }: AxisView,
  heights: ArrayLike<number>,
  seen: Uint8Array,
  from: number,
  closing: number,
  aside: number,
): { bare: number; loaded: number } {
  const away = Math.round(FREE_AT * unit) + 1
  let [bare, run, ridge, one] = [0, 0, 0, 0]
  for (let i = 0; i <= seen.length; i++) {
    if (i < seen.length && seen[i] === 0) {
      run++
      continue
    }
    if (run > closing) bare += run
    run = 0
    if (i === seen.length || seen[i] !== RIDGE) continue
    const x = from + i
    const y = Math.round(heightAt(heights, strip, x)) + aside
    if (y - away < 0 || y + away >= height) continue
    ridge++
    if (grey[(y - away) * width + x]! < DARK !== grey[(y + away) * width + x]! < DARK) one++
  }
  return { bare: bare / Math.max(1, seen.length), loaded: one / Math.max(1, ridge) }
}
