/**
 * The titles of a table's header and the rows below them → the gutters between its columns.
 *
 * Every column has one title of its own, and the title stands within the column; so between two titles that follow each other there is
 * exactly one gutter, and it lies where the fewest rows have words. A title over several columns has titles of these below it.
 * In: the lines of the header, and the lines of each row. Out: the extent of each column's title; the gutters, left to right.
 */
import type { Interval } from './grid.ts'
import { lineToRuns, WORD_SPACE } from './lines-to-columns.ts'
import type { Line } from './words-to-lines.ts'

/** Words of a title are closer than this share of the font size, titles of two columns are further apart: two cells' padding. */
const TITLE_SPACE = 0.6
/** Titles overlap by more than this when one stands above the other. Points. */
const OVERLAP = 1
/** Lines of one title stand in one middle or begin at one edge, within this. Points. */
const SAME_PLACE = 4
/** A gutter is at least this wide. Points. */
const MIN_GUTTER = 2
/** Words begin at one edge within this. Points. */
const SAME_EDGE = 1.5
/** At most this share of the rows runs across a gutter: rows whose cells are merged. */
const MERGED_SHARE = 0.4

interface Title extends Interval {
  /** Base lines of its first and last line. */
  readonly top: number
  readonly bottom: number
}

const middle = ({ from, to }: Interval): number => (from + to) / 2
const overlap = (a: Interval, b: Interval): number => Math.min(a.to, b.to) - Math.max(a.from, b.from)

/** The titles of single columns, left to right; titles over several columns are left out. */
export function linesToTitles(lines: readonly Line[]): Interval[] {
  let titles: Title[] = []
  // From the body upward: the title of a group of columns stands above theirs.
  for (const line of [...lines].reverse()) {
    for (const run of lineToRuns(line, TITLE_SPACE)) {
      const under = titles.filter((title) => overlap(title, run) > OVERLAP)
      const [only] = under
      if (only === undefined) titles.push({ ...run, top: line.baseline, bottom: line.baseline })
      else if (under.length === 1 && (Math.abs(middle(only) - middle(run)) <= SAME_PLACE || Math.abs(only.from - run.from) <= SAME_PLACE)) {
        // What reaches over the title below it on both sides, above the titles beside, may be that of a group of columns.
        const wider = run.from < only.from - OVERLAP && run.to > only.to + OVERLAP
        const group = wider && titles.some((title) => title !== only && title.top > line.baseline)
        const extent = group ? only : { from: Math.min(only.from, run.from), to: Math.max(only.to, run.to) }
        const joined = { ...extent, top: line.baseline, bottom: only.bottom }
        titles = titles.map((title) => (title === only ? joined : title))
      }
    }
  }
  const ordered = titles.sort((a, b) => a.from - b.from)
  // A group's title may fit between the titles of its columns: it stands above both.
  return ordered.filter((title, i) => {
    const [before, after] = [ordered[i - 1], ordered[i + 1]]
    return !(before && after && title.bottom < before.top && title.bottom < after.top)
  })
}

/** A place where the number of rows that cover it changes. */
interface Event {
  readonly at: number
  readonly step: number
}

/** Stretches of `between` by the number of rows that have words there, ascending. */
function coverage(rows: readonly (readonly Interval[])[], between: Interval): (Interval & { readonly rows: number })[] {
  const events: Event[] = rows.flatMap((row) =>
    row.flatMap(({ from, to }) => [
      { at: Math.max(from, between.from), step: to > between.from && from < between.to ? 1 : 0 },
      { at: Math.min(to, between.to), step: to > between.from && from < between.to ? -1 : 0 },
    ]),
  )
  events.sort((a, b) => a.at - b.at || a.step - b.step)
  const stretches: (Interval & { rows: number })[] = []
  let depth = 0
  let last = between.from
  for (const { at, step } of [...events.filter((event) => event.step !== 0), { at: between.to, step: 0 }]) {
    if (at > last) stretches.push({ from: last, to: at, rows: depth })
    last = Math.max(last, at)
    depth += step
  }
  return stretches
}

/** A row's words as stretches without a gap wider than a word space, those of all its lines together. */
function rowToStretches(lines: readonly Line[]): Interval[] {
  const runs = lines.flatMap((line) => lineToRuns(line, WORD_SPACE)).sort((a, b) => a.from - b.from)
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of runs) {
    const last = merged.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/** The gutter between two titles; null when too many rows run across every place between them. */
function findGutter(between: Interval, rows: readonly (readonly Interval[])[], starts: readonly number[]): Interval | null {
  const all = coverage(rows, between).filter(({ from, to }) => to - from >= MIN_GUTTER)
  const fewest = Math.min(...all.map((stretch) => stretch.rows))
  if (!(fewest <= MERGED_SHARE * rows.length)) return null
  const free = all.filter((stretch) => stretch.rows === fewest)
  // In a column with few words, their spaces are as free as its gutter: the gutter is wide, and right of it the words begin.
  const worth = ({ from, to }: Interval): number => (to - from) * (1 + starts.filter((start) => Math.abs(start - to) <= SAME_EDGE).length)
  const best = free.reduce((one, other) => (worth(other) > worth(one) ? other : one))
  return { from: best.from, to: best.to }
}

/** The gutters of a table from its titles (see linesToTitles) and its rows; null when the rows do not keep to columns under the titles. */
export function titlesToGutters(titles: readonly Interval[], rows: readonly (readonly Line[])[]): Interval[] | null {
  const stretches = rows.map(rowToStretches)
  const starts = stretches.flatMap((row) => row.map(({ from }) => from))
  const gutters: Interval[] = []
  for (const [index, title] of titles.slice(1).entries()) {
    const before = titles[index]
    const gutter = before ? findGutter({ from: before.to, to: title.from }, stretches, starts) : null
    if (gutter === null) return null
    gutters.push(gutter)
  }
  return gutters
}
