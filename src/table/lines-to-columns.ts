/**
 * Lines of a region without vertical rules → column boundaries, from the strips (gutters) that words leave free.
 * In: lines of an upright page. Out: gutters, left to right, points.
 */
import type { Word } from '../model/page.ts'
import type { Interval } from './grid.ts'
import { mergeIntervals } from './rules-to-lattices.ts'
import type { Line } from './words-to-lines.ts'

/** Words of one line closer than this share of the font size are one run: a plain word space is a quarter, a tab or a cell's padding is more. */
export const WORD_SPACE = 0.34
/** The same for a line that is not justified within a column: above every word space of a heading, below every gutter worth the name. */
const HEADING_SPACE = 0.6
/** The same where only few lines speak: no word space is as wide as this. */
const CLEAR_SPACE = 1
/** A gutter is at least this wide: cell padding of 0.5 mm on both sides. Points. */
const MIN_GUTTER = 2.5
/** This share of the lines may run across a gutter: merged section rows, headings above the table. */
const CROSSING = 0.1
/** Where headings cannot be told apart, so many lines are let pass, the fewest first. */
const CROSSING_STEPS = [0, 0.005, 0.01, 0.025, 0.05, CROSSING]
/** A run is a heading over two columns when it reaches into both by more than this: a wider title over a narrow number does not. Points. */
const OVERHANG = 4
/** Less than this is rounding. Points. */
const SLIGHT = 0.5
/** Fewer lines than this tell no gutter from an accident of word spaces unless it is clear and nothing at all crosses it. */
const FEW_LINES = 8

/** A number that stands by itself: points, amounts. */
export const NUMBER = /^[-–−]?\d+(?:[.,]\d+)*$/u

/** What recognition is less sure of than this is no word, but what it made of a seal or a stroke; figures have readings of their own. */
const SCRAP = 0.2

/** Marks alone are no word of a table either, where they come from a picture. */
const isScrap = ({ text, confidence, readings }: Word): boolean =>
  readings === undefined && (confidence < SCRAP || (confidence < 1 && !/[\p{L}\d]/u.test(text)))

/** A line without its scraps; none where nothing else is on it. */
function withoutScrap(line: Line): Line[] {
  const words = line.words.filter((word) => !isScrap(word))
  return words.length === 0 ? [] : [words.length === line.words.length ? line : { ...line, words }]
}

/** Stretches of a line without a gap wider than `space` times its font size. */
export function lineToRuns(line: Line, space: number): Interval[] {
  const size = Math.max(...line.words.map((word) => word.fontSize))
  return mergeIntervals(
    line.words.map((word) => ({ from: word.box[0], to: word.box[2] })),
    space * size,
  )
}

/** Strips that at most `allowed` lines cover. */
function freeStrips(runs: readonly (readonly Interval[])[], allowed: number): Interval[] {
  const events = runs.flatMap((line) =>
    line.flatMap((run) => [
      { at: run.from, step: 1 },
      { at: run.to, step: -1 },
    ]),
  )
  events.sort((a, b) => a.at - b.at || a.step - b.step)
  const strips: Interval[] = []
  let depth = 0
  let free: number | null = null
  for (const { at, step } of events) {
    const before = depth
    depth += step
    if (before > allowed && depth <= allowed) free = at
    if (before <= allowed && depth > allowed) {
      if (free !== null && at - free >= MIN_GUTTER) strips.push({ from: free, to: at })
      free = null
    }
  }
  return strips
}

/** Lines without those that run over several columns: merged section rows, headings. `strips` are where columns may part. */
function withoutHeadings(lines: readonly Line[], strips: readonly Interval[]): Line[] {
  const spans = (run: Interval): boolean => strips.some((strip) => run.from < strip.from - OVERHANG && run.to > strip.to + OVERHANG)
  return lines.filter((line) => !lineToRuns(line, HEADING_SPACE).some(spans))
}

/** One mark of a line that numbers the columns: `1`, `(2)`, `A`. */
const MARK = /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/u

/** Whether a line only numbers the columns (A, B, 1, 2, 3): its marks stand in the middle of columns, not where numbers stand. */
export function numbersColumns(line: Line): boolean {
  const numbers = line.words.flatMap((word) => /\d+/u.exec(word.text) ?? []).map(Number)
  return (
    line.words.length >= 3 &&
    line.words.every((word) => MARK.test(word.text)) &&
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
  )
}

/** The first line of the body, if at least so many follow: it has a number that stands by itself. Everything above it may be a header, whose titles run wider than the columns. */
function bodyStart(lines: readonly Line[], least: number): number {
  const start = lines.findIndex(
    (line) => lineToRuns(line, WORD_SPACE).length > 1 && line.words.some((word) => NUMBER.test(word.text)) && !numbersColumns(line),
  )
  return start >= 0 && lines.length - start >= least ? start : 0
}

const covers = (run: Interval, gutter: Interval): boolean =>
  run.from < (gutter.from + gutter.to) / 2 && run.to > (gutter.from + gutter.to) / 2

/** A header's titles belong to a column each: a gutter shrinks to what they leave of it, unless they leave nothing. */
function shrinkByTitles(gutters: readonly Interval[], header: readonly Line[]): Interval[] {
  // From the body upward: what stands next to the body is the title of one column, what stands above it may cover several.
  const titles = [...header].reverse().flatMap((line) => lineToRuns(line, HEADING_SPACE))
  return gutters.map((gutter) => {
    let { from, to } = gutter
    for (const title of titles) {
      // What runs across another gutter is the title of several columns, or of the page.
      if (gutters.some((other) => other !== gutter && covers(title, other))) continue
      if (title.from < gutter.from && title.to > from && title.to < to - MIN_GUTTER) from = title.to
      if (title.to > gutter.to && title.from < to && title.from > from + MIN_GUTTER) to = title.from
    }
    return { from, to }
  })
}

/** A column that holds nothing but its title: a title that stands inside a gutter. */
function splitAtTitles(gutter: Interval, header: readonly Line[]): Interval[] {
  const titles = header.flatMap((line) => lineToRuns(line, HEADING_SPACE))
  const inside = mergeIntervals(
    titles.filter((title) => title.from > gutter.from && title.to < gutter.to),
    MIN_GUTTER,
  )
  const edges = [gutter.from, ...inside.flatMap((title) => [title.from, title.to]), gutter.to]
  return edges.flatMap((from, i) => (i % 2 === 0 ? { from, to: edges[i + 1] ?? from } : []))
}

/** A blank last column: its title stands wholly to the right of all that the body holds. */
function beyondBody(body: readonly Interval[], header: readonly Line[]): Interval[] {
  const right = Math.max(...body.map((run) => run.to))
  const beyond = header.flatMap((line) => lineToRuns(line, HEADING_SPACE)).filter((title) => title.from > right + MIN_GUTTER)
  return beyond.length === 0 ? [] : [{ from: right, to: Math.min(...beyond.map((title) => title.from)) }]
}

/**
 * Gutters between the columns of a table that stands on one or several pages (the lines of each); empty when the words do not stand
 * in columns. Strips that nearly all lines leave free show which lines are headings; without these, nothing at all may cross a gutter,
 * so that a column that few rows fill is a column. More is let pass only where that leaves fewer than `expected` gutters.
 */
export function pagesToGutters(pages: readonly (readonly Line[])[], expected = 2): Interval[] {
  const gutters = freeGutters(pages, expected)
  if (!pages.some((lines) => lines.some(({ words }) => words.some(isScrap)))) return gutters
  // Scraps of a seal between two columns hide the gutter; where they hide none, they may be all that is left of a column.
  const withoutScraps = freeGutters(
    pages.map((lines) => lines.flatMap(withoutScrap)),
    Math.max(expected, gutters.length),
  )
  return withoutScraps.length > gutters.length ? withoutScraps : gutters
}

function freeGutters(pages: readonly (readonly Line[])[], expected: number): Interval[] {
  const header: Line[] = []
  const body: Line[] = []
  for (const lines of pages) {
    const start = bodyStart(lines, pages.length > 1 ? 0 : FEW_LINES)
    header.push(...lines.slice(0, start))
    body.push(...lines.slice(start))
  }
  if (body.length < FEW_LINES) {
    const runs = [...header, ...body].map((line) => lineToRuns(line, CLEAR_SPACE))
    return freeStrips(runs, 0)
  }
  const all = body.map((line) => lineToRuns(line, WORD_SPACE))
  const runs = withoutHeadings(body, freeStrips(all, Math.floor(body.length * CROSSING))).map((line) => lineToRuns(line, WORD_SPACE))
  for (const share of CROSSING_STEPS) {
    const strips = freeStrips(runs, Math.floor(runs.length * share))
    if (strips.length >= expected) {
      const inner = shrinkByTitles(strips, header).flatMap((gutter) => splitAtTitles(gutter, header))
      return [...inner, ...beyondBody(runs.flat(), header)]
    }
  }
  return []
}

export const linesToGutters = (lines: readonly Line[]): Interval[] => pagesToGutters([lines])

/**
 * Whether a line runs across a gutter: one run of words covers its middle, and a word stands in it. Where the words merely stand close
 * on both sides of a narrow gutter, they are two cells with little padding. Scraps of a seal say nothing.
 */
export function crosses(line: Line, gutter: Interval): boolean {
  const middle = (gutter.from + gutter.to) / 2
  const intrudes = line.words.some((word) => word.box[0] < gutter.to - SLIGHT && word.box[2] > gutter.from + SLIGHT && !isScrap(word))
  if (!intrudes) return false
  return withoutScrap(line).some((own) => lineToRuns(own, WORD_SPACE).some((run) => run.from < middle - SLIGHT && run.to > middle + SLIGHT))
}

/** How many lines run across some of the gutters. */
const countCrossing = (lines: readonly Line[], gutters: readonly Interval[]): number =>
  lines.filter((line) => gutters.some((gutter) => crosses(line, gutter))).length

/** Gutters of another page of the same table serve when no more lines cross them than gutters of their own would allow. */
export const guttersFit = (lines: readonly Line[], gutters: readonly Interval[]): boolean =>
  countCrossing(lines, gutters) <= Math.max(2, lines.length * CROSSING * 1.5)

/**
 * The same for lines that shall have a say in where the gutters are: another table that is narrow or short must not have it. Titles may
 * run wider than the columns.
 */
export function keepsTo(lines: readonly Line[], gutters: readonly Interval[]): boolean {
  const body = lines.slice(bodyStart(lines, 0))
  return countCrossing(body, gutters) <= Math.floor(body.length * CROSSING)
}
