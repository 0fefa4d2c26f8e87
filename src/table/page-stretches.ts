/**
 * Pages over which a table without column rules may go on → what they tell each other: where its columns part, and its header's lines.
 * In: the regions found on each page. Out: by page, the stretch that it belongs to.
 */
import type { FoundRegion } from './find-regions.ts'
import { linesWithHeader } from './find-regions.ts'
import type { Interval } from './grid.ts'
import { keepsTo, pagesToGutters } from './lines-to-columns.ts'
import { regionToHeader } from './region-to-grid.ts'

export interface Stretch {
  /**
   * Gutters for its pages, the best first: those that the lines of all its pages leave, then those of single pages, the page with the
   * most lines first, so that all pages of a table take the same.
   */
  readonly gutters: readonly (readonly Interval[])[]
  /** The lines of the header, as texts, on the page that shows the most of the table. */
  readonly header: readonly string[]
}

export const NO_STRETCH: Stretch = { gutters: [], header: [] }

/** A page lends its columns to others only when it shows them with at least so many lines. */
const TELLING_LINES = 6
/** So many single pages are asked at most: where these do not serve, others will not. */
const MAX_LENDERS = 8
/** So many pages that show no columns, because one long cell fills them, may stand between pages of a table. */
const MAX_GAP = 1

function regionsToStretch(regions: readonly FoundRegion[]): Stretch {
  const byLines = [...regions].sort((a, b) => b.lines.length - a.lines.length)
  const telling = byLines.filter(({ lines }) => lines.length >= TELLING_LINES)
  const [most] = telling
  const single = telling.slice(0, MAX_LENDERS).map(({ gutters }) => gutters)
  // Another table on these pages (a summary) does not keep to the columns of the one with the most lines.
  const same = most ? telling.filter(({ lines }) => keepsTo(lines, most.gutters)) : []
  const pooled = most && same.length > 1 ? pagesToGutters(same.map(linesWithHeader), most.gutters.length) : []
  const gutters = most && pooled.length >= most.gutters.length ? [pooled, ...single] : single
  const [first] = byLines
  return { gutters, header: first ? regionToHeader(first.region, gutters[0] ?? first.gutters) : [] }
}

/** The stretch of each page; pages next to a stretch belong to it, for the rest of a row may stand there. */
export function findStretches(pages: readonly (readonly FoundRegion[])[]): Stretch[] {
  const open = pages.map((regions) => regions.filter(({ region }) => region.xs === null))
  const stretches: Stretch[] = pages.map(() => NO_STRETCH)
  const filled = open.flatMap((regions, index) => (regions.length > 0 ? [index] : []))
  for (let i = 0; i < filled.length;) {
    let j = i
    while (j + 1 < filled.length && (filled[j + 1] ?? 0) - (filled[j] ?? 0) <= MAX_GAP + 1) j++
    const from = filled[i] ?? 0
    const to = filled[j] ?? 0
    const stretch = regionsToStretch(open.slice(from, to + 1).flat())
    stretches.fill(stretch, Math.max(0, from - MAX_GAP), to + MAX_GAP + 1)
    i = j + 1
  }
  return stretches
}
