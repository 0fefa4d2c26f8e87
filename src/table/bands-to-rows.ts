/**
 * Bands of a page → rows. A band without an anchor (a code, numbers) is part of a row behind a blank line: of the row above it or below
 * it, whichever has its anchor where the rows of this table have theirs (at their top, in their middle, at their bottom).
 * In: bands of a page with the base lines of their anchors, and the rules between them. Out: the lines of each row.
 */
import type { Band } from './line-bands.ts'
import { median } from './grid.ts'
import type { Line } from './words-to-lines.ts'

export interface AnchoredBand {
  readonly lines: Band
  /** Base lines; null for a row of its own whatever stands around it (one that numbers the columns). */
  readonly anchors: readonly number[] | null
}

/** Lines of one cell are nearer to each other than so many font sizes. */
const NEXT_LINE = 1.3
/** The place of an anchor in its row is told by bands of at least so many lines, and at least so many of them. */
const TELLING_LINES = 3
const TELLING_BANDS = 3

const top = (lines: Band): number => lines[0]?.baseline ?? 0
const bottom = (lines: Band): number => lines.at(-1)?.baseline ?? 0

/** Where the rows of a table have their anchors: 0 at their top, 0.5 in their middle, 1 at their bottom. */
export function anchorsToAlignment(bands: readonly AnchoredBand[]): number {
  const places = bands.flatMap(({ lines, anchors }) => {
    const [anchor] = anchors ?? []
    return anchor === undefined || lines.length < TELLING_LINES ? [] : [(anchor - top(lines)) / (bottom(lines) - top(lines))]
  })
  return places.length < TELLING_BANDS ? 0 : Math.round(median(places) * 2) / 2
}

/**
 * Whether a rule parts two bands. The last rule of a page may be drawn a line too high: the program that wrote the page found room for one
 * more line of the row above.
 */
function isParted(above: AnchoredBand, { lines, anchors }: AnchoredBand, rules: readonly number[]): boolean {
  const [from, to] = [bottom(above.lines), top(lines)]
  if (!rules.some((at) => at > from && at < to)) return false
  const standsOut = anchors?.length === 0 && to - from <= NEXT_LINE * (lines[0]?.words[0]?.fontSize ?? 0)
  return !standsOut || rules.some((at) => at > to)
}

/** Bands between which neither rules nor rows of their own stand. */
function toSegments(bands: readonly AnchoredBand[], rules: readonly number[]): AnchoredBand[][] {
  const segments: AnchoredBand[][] = []
  for (const [index, band] of bands.entries()) {
    const above = bands[index - 1]
    if (!above || above.anchors === null || band.anchors === null || isParted(above, band, rules)) segments.push([])
    segments.at(-1)?.push(band)
  }
  return segments
}

/** How far from its place a row's anchor stands, points; 0 for what has none. */
function misfit(parts: readonly AnchoredBand[], alignment: number): number {
  const lines = parts.flatMap((part) => part.lines)
  const anchor = parts.flatMap((part) => part.anchors ?? [])[0]
  return anchor === undefined ? 0 : Math.abs(anchor - top(lines) - alignment * (bottom(lines) - top(lines)))
}

/** How many of the bands between two rows belong to the upper one. */
function cutBetween(upper: readonly AnchoredBand[], between: readonly AnchoredBand[], lower: AnchoredBand, alignment: number): number {
  const costs = Array.from({ length: between.length + 1 }, (_, count) => {
    const cost = misfit([...upper, ...between.slice(0, count)], alignment) + misfit([...between.slice(count), lower], alignment)
    // Half a point is rounding.
    return Math.round(cost * 2)
  })
  return costs.lastIndexOf(Math.min(...costs))
}

function segmentToRows(segment: readonly AnchoredBand[], alignment: number): AnchoredBand[][] {
  const rows: AnchoredBand[][] = []
  let between: AnchoredBand[] = []
  for (const band of segment) {
    if (band.anchors?.length === 0) {
      between.push(band)
      continue
    }
    const above = rows.at(-1)
    // What stands above the first row of a page is the rest of one that began on the page before.
    if (!above && between.length > 0) rows.push(between)
    const count = above ? cutBetween(above, between, band, alignment) : between.length
    above?.push(...between.slice(0, count))
    rows.push([...between.slice(count), band])
    between = []
  }
  const last = rows.at(-1)
  if (last) last.push(...between)
  else if (between.length > 0) rows.push(between)
  return rows
}

/** `alignment`: see anchorsToAlignment. */
export function bandsToRows(bands: readonly AnchoredBand[], rules: readonly number[], alignment: number): Line[][] {
  return toSegments(bands, rules)
    .flatMap((segment) => segmentToRows(segment, alignment))
    .map((parts) => parts.flatMap((part) => part.lines))
}
