/**
 * What stands along a path through the picture: a rule, nothing, or letters and marks that hide it.
 * In: one axis of a picture, and a path along it. Out: pieces of the path that are rule for certain; the cover of a stretch.
 */
import type { RidgeMap } from './tracks.ts'

/** One axis of the picture: rows as they are, or columns of the picture transposed. */
export interface AxisView extends RidgeMap {
  readonly grey: Uint8Array
  /** Pixels per point. */
  readonly unit: number
  /** A run of ridge this long is a piece of a rule by itself, points. */
  readonly solidRun: number
}

/** Height of a path at each pixel along, from its heights in the middle of the strips. */
export function heightAt(heights: ArrayLike<number>, strip: number, x: number): number {
  const place = (x + 0.5) / strip - 0.5
  const index = Math.max(0, Math.min(heights.length - 2, Math.floor(place)))
  const a = heights[index] ?? 0
  const b = heights[index + 1] ?? a
  return a + (b - a) * (place - index)
}

export const NOTHING = 0
export const RIDGE = 1
export const HIDDEN = 2

/** Darker than this is ink of letters, grey levels. */
const DARK = 170
/** Ridge pixels that miss each other by less are one run, points: grain and the pattern of compression. */
const SAME_RUN = 0.4
/** Dots and dashes stand free: nothing dark at this distance across, points. */
const FREE_AT = 1.1
/** Dots and dashes of one rule follow each other within this, points. */
const NEXT_DOT = 3.2
/** Fewer dots in a row are full stops; fewer dashes, hyphens: so many, with so much ink, points. */
const FEWEST_DOTS = 6
const FEWEST_DASHES = 3
const DASHES_INK = 7

export interface Interval {
  readonly from: number
  readonly to: number
}

/** By pixel from `from` to `to` (exclusive): nothing, ridge or hidden. */
export function lookAlong(view: AxisView, heights: ArrayLike<number>, from: number, to: number): Uint8Array {
  const { width, height, ridges, grey, strip } = view
  const seen = new Uint8Array(Math.max(0, to - from))
  for (let x = from; x < to; x++) {
    const y = Math.round(heightAt(heights, strip, x))
    if (y < 1 || y >= height - 1) continue
    const at = y * width + x
    if (ridges[at] === 1) seen[x - from] = RIDGE
    else if (grey[at]! < DARK) seen[x - from] = HIDDEN
  }
  return seen
}

/** Runs of ridge along a path, breaks by grain closed. */
function pathToRuns(view: AxisView, heights: ArrayLike<number>, from: number, to: number): Interval[] {
  const seen = lookAlong(view, heights, from, to)
  const gap = Math.max(1, Math.round(SAME_RUN * view.unit))
  const runs: { from: number; to: number }[] = []
  for (let i = 0; i < seen.length; i++) {
    if (seen[i] !== RIDGE) continue
    const last = runs.at(-1)
    if (last !== undefined && from + i - last.to <= gap) last.to = from + i + 1
    else runs.push({ from: from + i, to: from + i + 1 })
  }
  return runs
}

/** Share of a stretch between two joints that a dotted or dashed rule takes, the gaps between its dots counted as drawn. */
export function dottedShare(view: AxisView, heights: ArrayLike<number>, from: number, to: number): number {
  let drawn = 0
  let reached = from
  const add = (at: number, end: number): void => {
    if (at - reached <= NEXT_DOT * view.unit) drawn += at - reached
    drawn += end - at
    reached = end
  }
  for (const run of pathToRuns(view, heights, from, to)) {
    if (run.to - run.from >= view.solidRun * view.unit || standsFree(view, heights, run)) add(run.from, run.to)
  }
  add(to, to)
  return to > from ? drawn / (to - from) : 1
}

/** Stretches of a path that are rule for certain, pixels along; `solid` by long runs, else by free-standing dots. */
export function pathToPieces(view: AxisView, heights: ArrayLike<number>, from: number, to: number): (Interval & { solid: boolean })[] {
  const { unit } = view
  const pieces: (Interval & { solid: boolean })[] = []
  let dots: Interval[] = []
  const closeDots = (): void => {
    const first = dots[0]
    const last = dots.at(-1)
    const inked = dots.reduce((sum, dot) => sum + dot.to - dot.from, 0)
    if (first && last && (dots.length >= FEWEST_DOTS || (dots.length >= FEWEST_DASHES && inked >= DASHES_INK * unit)))
      pieces.push({ from: first.from, to: last.to, solid: false })
    dots = []
  }
  for (const run of pathToRuns(view, heights, from, to)) {
    if (run.to - run.from >= view.solidRun * unit) {
      closeDots()
      pieces.push({ ...run, solid: true })
    } else if (standsFree(view, heights, run)) {
      const last = dots.at(-1)
      if (last && run.from - last.to > NEXT_DOT * unit) closeDots()
      dots.push(run)
    }
  }
  closeDots()
  return pieces.sort((a, b) => a.from - b.from)
}

function standsFree(view: AxisView, heights: ArrayLike<number>, run: Interval): boolean {
  const { width, height, grey, strip, unit } = view
  const away = Math.round(FREE_AT * unit) + 1
  const y = Math.round(heightAt(heights, strip, (run.from + run.to) / 2))
  if (y - away < 0 || y + away >= height) return false
  for (let x = Math.max(0, run.from - 1); x <= Math.min(width - 1, run.to); x++) {
    if (grey[(y - away) * width + x]! < DARK || grey[(y + away) * width + x]! < DARK) return false
  }
  return true
}

export interface Cover {
  /** Share of what is not hidden that is ridge, dots and dashes counted with the gaps between them. */
  readonly share: number
  /** Share that is hidden. */
  readonly hidden: number
  /** Longest stretch without a ridge, pixels. */
  readonly gap: number
}

/** How much of a stretch of a path is drawn. */
export function coverOf(view: AxisView, heights: ArrayLike<number>, from: number, to: number, closing: number): Cover {
  const seen = lookAlong(view, heights, from, to)
  let ridge = 0
  let hidden = 0
  let gap = 0
  let since = -1
  for (let i = 0; i <= seen.length; i++) {
    const value = i < seen.length ? seen[i] : RIDGE
    if (value === HIDDEN) hidden++
    if (value !== RIDGE) continue
    const missed = i - since - 1
    if (missed > 0) {
      let empty = 0
      for (let k = since + 1; k < i; k++) if (seen[k] === NOTHING) empty++
      if (missed <= closing) ridge += empty
      else if (empty > gap) gap = empty
    }
    if (i < seen.length) ridge++
    since = i
  }
  const open = seen.length - hidden
  return { share: open > 0 ? ridge / open : 0, hidden: seen.length > 0 ? hidden / seen.length : 0, gap }
}
