/**
 * A table with horizontal rules only that a page break cuts: the rule that would close its last row is on the next page, the one that
 * would open its first row on the page before. The region takes in the lines beyond its outer rules that belong to such a row.
 */
import { unionBox, type Box } from '../model/box.ts'
import type { FoundRegion } from './find-regions.ts'
import { middleX, type Interval } from './grid.ts'
import { crosses } from './lines-to-columns.ts'
import { isPageNumber } from './page-number.ts'
import { wordsToLines, type Line } from './words-to-lines.ts'

/** Lines of one row, and a row's text and its rule, are not further apart than this many line heights. */
const NEAR = 2.2
/** A page number or a running title may stand beyond the cut row: so many lines, so many letters. */
const MARGIN_LINES = 1
const MARGIN_LETTERS = 60
/** The region's neighbour on the next page has its outer ends within this. Points. */
const SAME_EXTENT = 8

const height = (line: Line): number => line.box[3] - line.box[1]
const letters = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.words.reduce((n, word) => n + word.text.length, 0), 0)

/** Lines from `start` on that follow each other closely and cross no gutter; none when more than a margin's text is left after them. */
function cutRow(lines: readonly Line[], edge: number, gutters: readonly Interval[]): Line[] {
  const own: Line[] = []
  let last = edge
  for (const line of lines) {
    const near = Math.min(Math.abs(line.box[1] - last), Math.abs(line.box[3] - last)) <= NEAR * height(line)
    if (!near || isPageNumber(line) || gutters.some((gutter) => crosses(line, gutter))) break
    own.push(line)
    last = line.baseline
  }
  const rest = lines.slice(own.length)
  return rest.length <= MARGIN_LINES && letters(rest) <= MARGIN_LETTERS ? own : []
}

export function sameExtent(a: FoundRegion, b: FoundRegion): boolean {
  if (!a.region.ys || !b.region.ys) return false
  return Math.abs(a.region.box[0] - b.region.box[0]) <= SAME_EXTENT && Math.abs(a.region.box[2] - b.region.box[2]) <= SAME_EXTENT
}

/**
 * `free` are the page's lines outside regions; `gutters` are those of the table on all its pages; `before` and `after` tell
 * whether it goes on on the neighbouring pages.
 */
export function openEnds(
  found: FoundRegion,
  free: readonly Line[],
  gutters: readonly Interval[],
  before: boolean,
  after: boolean,
): FoundRegion {
  const { region } = found
  if (!region.ys || region.xs) return found
  const [left, top, right, bottom] = region.box
  const within = free.filter((line) =>
    line.words.every((word) => middleX(word.box) > left - SAME_EXTENT && middleX(word.box) < right + SAME_EXTENT),
  )
  const below = after
    ? cutRow(
        within.filter((line) => line.box[1] > bottom - 2),
        bottom,
        gutters,
      )
    : []
  const above = before ? cutRow(within.filter((line) => line.box[3] < top + 2).reverse(), top, gutters) : []
  if (below.length + above.length === 0) return found
  const outer = unionBox([region.box, ...[...above, ...below].map((line) => line.box)])
  const box: Box = [left, outer[1], right, outer[3]]
  const words = [...region.words, ...[...above, ...below].flatMap((line) => line.words)]
  const ys = [...(above.length > 0 ? [outer[1]] : []), ...region.ys, ...(below.length > 0 ? [outer[3]] : [])]
  return { region: { ...region, box, words, ys }, lines: wordsToLines(words), gutters: found.gutters, around: found.around }
}
