/**
 * Words outside ruled grids → the regions in which they stand in columns.
 * In: the words and rules of an upright page that no ruled grid took. Out: regions with gutters of their own.
 */
import { unionBox, type Box } from '../model/box.ts'
import type { Rule, Word } from '../model/page.ts'
import { median, middleX, wordsIn, type Interval } from './grid.ts'
import { crosses, lineToRuns, linesToGutters, NUMBER } from './lines-to-columns.ts'
import { withoutPageNumber } from './page-number.ts'
import type { Region } from './region-to-grid.ts'
import { stackedRules, stackedTables } from './stacked-tables.ts'
import { parallelGroups, SAME_EXTENT } from './row-rules.ts'
import { wordsToLines, type Line } from './words-to-lines.ts'

export interface FoundRegion {
  readonly region: Region
  readonly lines: readonly Line[]
  readonly gutters: readonly Interval[]
  /** The lines of the page among which it was found; all that other gutters may make a table of. */
  readonly around: readonly Line[]
}

/** Fewer columns than this are a letterhead or a signature block, not a table. */
const MIN_COLUMNS = 3
/** A line shows the columns of a table when it fills at least so many of them. */
const TELLING_COLUMNS = 3
/** A gap between lines this much larger than those inside the table ends it. */
const END_GAP = 1.25
/** Lines of a header, and a header and its body, are not further apart than this many line heights, or than the rows of the body are. */
const HEADER_GAP = 2
/** A blank line parts lines of one cell by so many line heights at most; lines of a cell begin within this of each other, points. */
const BLANK_LINE = 2.6
const SAME_LEFT = 1.5
/** Lines of a cell are looked for among so many lines above. */
const ALIGNED_WITHIN = 3
/** A title over several columns is narrower than this share of the table. */
const TITLE_WIDTH = 0.4
/** A title over several columns is off their middle by no more than this. Points. */
const CENTRED = 12
/** Words closer than this share of the font size are one run of a title. */
const CLOSE = 0.6
/** Lines of one cell are not further apart than this many line heights; signatures below the table are. */
const CELL_GAP = 1.5
/** The same for a title over several columns, which is part of the header, and not of the page's title above it. */
const TITLE_GAP = 1.6
/** A line in one column only belongs to the header when it is closer than this many line heights. */
const CAPTION_GAP = 1.25
/** The same below a line of titles, and how many lines a header's titles take at most. */
const TITLES_GAP = 3
const TITLE_LINES = 8
/** Text wider than this share of the region without a break is a paragraph. */
const PARAGRAPH = 0.6
const NUMBERED = /^\(?(?:[IVXLC]+|[A-Za-zĐđ]|\d+(?:[.,]\d+)*)[.)]?$/u

/** Horizontal rules inside a box that are clearly shorter than it is wide. */
const partialRules = (rules: readonly Rule[], box: Box, from: number, to: number): Rule[] =>
  rules.filter(
    (rule) =>
      rule.axis === 'horizontal' &&
      rule.at > box[1] &&
      rule.at < box[3] &&
      rule.from >= from - 1 &&
      rule.to <= to + 1 &&
      rule.to - rule.from < to - from - SAME_EXTENT,
  )

/** Regions between horizontal rules only, or between vertical rules only. */
function ruledRegions(page: number, words: readonly Word[], rules: readonly Rule[]): FoundRegion[] {
  const found: FoundRegion[] = []
  for (const { from, to, ats: all } of parallelGroups(rules, 'horizontal')) {
    const among = wordsToLines(wordsIn(words, [from, all[0] ?? 0, to, all.at(-1) ?? 0]))
    for (const ats of stackedRules(all, among)) {
      if (ats.length < 3) continue
      const box: Box = [from, ats[0] ?? 0, to, ats.at(-1) ?? 0]
      const own = wordsIn(words, box)
      const lines = wordsToLines(own)
      if (lines.length === 0) continue
      const region: Region = { page, box, words: own, xs: null, ys: ats, partial: partialRules(rules, box, from, to) }
      found.push({ region, lines, gutters: linesToGutters(lines), around: lines })
    }
  }
  for (const { from, to, ats } of parallelGroups(rules, 'vertical')) {
    if (ats.length < MIN_COLUMNS) continue
    const box: Box = [ats[0] ?? 0, from, ats.at(-1) ?? 0, to]
    const own = wordsIn(words, box)
    const lines = wordsToLines(own)
    if (lines.length > 0)
      found.push({ region: { page, box, words: own, xs: ats, ys: null, partial: [] }, lines, gutters: [], around: lines })
  }
  return found
}

/** The words of a line by column; columns without words are absent. */
function wordsByColumn(line: Line, gutters: readonly Interval[]): Map<number, Word[]> {
  const columns = new Map<number, Word[]>()
  for (const word of line.words) {
    const column = gutters.filter((gutter) => (gutter.from + gutter.to) / 2 <= middleX(word.box)).length
    columns.set(column, [...(columns.get(column) ?? []), word])
  }
  return columns
}

/** The lines of a table among the lines of a page: from the first to the last that shows its columns, and what adjoins them. */
function tableLines(lines: readonly Line[], gutters: readonly Interval[], continued: boolean): Line[] {
  const free = lines.map((line) => !gutters.some((gutter) => crosses(line, gutter)))
  const columns = lines.map((line) => wordsByColumn(line, gutters))
  // A body line has a number alone in its column; titles and letterheads above the table, which may look like columns, have none.
  // It may run across gutters elsewhere: a merged section row, a total.
  const body = columns.map(
    (own) => own.size >= 2 && [...own.values()].some((words) => words.length === 1 && NUMBER.test(words[0]?.text ?? '')),
  )
  const telling = columns.map(
    (own, i) => body[i] === true || (free[i] === true && own.size >= Math.min(TELLING_COLUMNS, gutters.length + 1)),
  )
  let start = body.includes(true) ? body.indexOf(true) : telling.indexOf(true)
  let end = telling.lastIndexOf(true)
  if (start < 0) return []
  const left = Math.min(...lines.slice(start, end + 1).map((line) => line.box[0]))
  const gap = (index: number): number => (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0)
  const gaps = Array.from({ length: end - start }, (_, i) => gap(start + 1 + i))
  const height = median(lines.map((line) => line.box[3] - line.box[1]))
  const limit = Math.max(END_GAP * Math.max(0, ...gaps), HEADER_GAP * height)
  /** A section's heading may run across gutters; it begins where the codes do. */
  const startsRow = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && line.box[0] <= left + 4 && NUMBERED.test(line.words[0]?.text ?? '')
  }
  const belongs = (index: number): boolean => free[index] === true || startsRow(index)
  const right = Math.max(...lines.slice(start, end + 1).map((line) => line.box[2]))
  /** A line of titles is among the next lines above: what stands between it and the body is header, however wide its cells are. */
  const titlesAbove = (index: number): boolean =>
    lines.slice(Math.max(0, index - TITLE_LINES), index).some((line, i) => {
      const own = columns[Math.max(0, index - TITLE_LINES) + i]
      return (own?.size ?? 0) >= TELLING_COLUMNS && line.words.every((word) => !/\d/u.test(word.text))
    })
  /** How far above a line of the table another may stand to be part of it. A line in one column only is a caption unless it is close. */
  const roomAbove = (index: number): number => {
    if (continued) return Math.max(limit, (titlesAbove(index) ? TITLES_GAP : HEADER_GAP) * height, median(gaps))
    if (titlesAbove(index)) return TITLES_GAP * height
    return columns[index - 1]?.size === 1 ? CAPTION_GAP * height : Math.max(HEADER_GAP * height, median(gaps))
  }
  let titled = false
  while (start > 0) {
    const title: boolean = !belongs(start - 1) && !titled && isGroupTitle(lines[start - 1], gutters, left, right)
    const room = belongs(start - 1) ? roomAbove(start) : title ? TITLE_GAP * height : 0
    if (gap(start) > room) break
    titled ||= title
    start--
  }
  /** The rest of a cell begins where the cell's lines above begin; a signature below the table does not. */
  const aligns = (index: number): boolean => {
    const above = lines.slice(Math.max(0, index - ALIGNED_WITHIN), index).flatMap((line) => lineToRuns(line, CLOSE))
    const own = lines[index] ? lineToRuns(lines[index], CLOSE) : []
    return above.some((other) => Math.abs(other.from - (own[0]?.from ?? 0)) < SAME_LEFT)
  }
  while (end < lines.length - 1 && belongs(end + 1)) {
    // Below a header without any row of the body, what follows is the rest of a row that the page break cut.
    const rest = continued && !body.includes(true) && gap(end + 1) <= TITLES_GAP * height
    const near = startsRow(end + 1) ? gap(end + 1) <= limit : gap(end + 1) <= CELL_GAP * height && aligns(end + 1)
    // A blank line inside a cell; not below a code, where notes to the report begin.
    const resumes =
      gap(end + 1) <= BLANK_LINE * height && (lines[end + 1]?.box[0] ?? 0) > (gutters[0]?.to ?? 0) - SAME_LEFT && aligns(end + 1)
    if (!near && !rest && !resumes) break
    end++
  }
  return lines.slice(start, end + 1)
}

/**
 * A title over several columns crosses the gutters between them and stands in their middle; a heading over the whole table is wider, and
 * the page's title stands in the middle of the page. `left` and `right` are the table's.
 */
function isGroupTitle(line: Line | undefined, gutters: readonly Interval[], left: number, right: number): boolean {
  const runs = line ? lineToRuns(line, CLOSE) : []
  return runs.every((run) => {
    const edges = [left, ...gutters.map((gutter) => (gutter.from + gutter.to) / 2), right]
    const from = Math.max(left, ...edges.filter((x) => x < run.from))
    const to = Math.min(right, ...edges.filter((x) => x > run.to))
    return run.to - run.from < TITLE_WIDTH * (right - left) && Math.abs((run.from + run.to - from - to) / 2) <= CENTRED
  })
}

/** Runs of lines between paragraphs: where a page holds text and a table, the table's columns show only among its own lines. */
function betweenParagraphs(lines: readonly Line[]): Line[][] {
  const left = Math.min(...lines.map((line) => line.box[0]))
  const right = Math.max(...lines.map((line) => line.box[2]))
  const runs: Line[][] = [[]]
  for (const line of lines) {
    const wide = lineToRuns(line, CLOSE).some((run) => run.to - run.from > PARAGRAPH * (right - left))
    if (wide) runs.push([])
    else runs.at(-1)?.push(line)
  }
  return runs.filter((run) => run.length >= 3)
}

/**
 * A region of its own around the lines of a table; null when they do not stand in enough columns.
 * `continued`: the page before has a table too, so that what stands above the first row may be the rest of one.
 */
export function linesToRegion(page: number, lines: readonly Line[], gutters: readonly Interval[], continued = false): FoundRegion | null {
  if (gutters.length + 1 < MIN_COLUMNS) return null
  const own = tableLines(lines, gutters, continued)
  if (own.length < 2) return null
  const words = own.flatMap((line) => line.words)
  return {
    region: { page, box: unionBox(words.map((word) => word.box)), words, xs: null, ys: null, partial: [] },
    lines: own,
    gutters,
    around: lines,
  }
}

/** A page that holds nothing but the rest of a long cell: lines that keep to the columns of the page before. */
export function linesToRest(page: number, lines: readonly Line[], gutters: readonly Interval[]): FoundRegion | null {
  const words = lines.flatMap((line) => line.words)
  if (words.length === 0 || lines.some((line) => gutters.some((gutter) => crosses(line, gutter)))) return null
  return {
    region: { page, box: unionBox(words.map((word) => word.box)), words, xs: null, ys: null, partial: [] },
    lines,
    gutters,
    around: lines,
  }
}

/** So many lines right above a table may be its header although they run wider than its columns. */
const MAX_HEADER_LINES = 6

/** A region's lines and, before them, what may be its header. */
export function linesWithHeader({ lines, around }: FoundRegion): Line[] {
  const [first] = lines
  const start = first ? around.indexOf(first) : -1
  if (start <= 0) return [...lines]
  let from = start
  const gap = (index: number): number => (around[index]?.baseline ?? 0) - (around[index - 1]?.baseline ?? 0)
  const height = median(lines.map((line) => line.box[3] - line.box[1]))
  while (from > 0 && start - from < MAX_HEADER_LINES && gap(from) <= HEADER_GAP * height) from--
  return [...around.slice(from, start), ...lines]
}

function freeRegions(page: number, lines: readonly Line[]): FoundRegion[] {
  if (lines.length < 2) return []
  const whole = linesToRegion(page, lines, linesToGutters(lines))
  if (whole) {
    // The table's own lines show its columns more clearly than the whole page does.
    const refined = linesToRegion(page, lines, linesToGutters(linesWithHeader(whole)))
    return [refined ?? whole]
  }
  return betweenParagraphs(lines).flatMap((run) => linesToRegion(page, run, linesToGutters(run)) ?? [])
}

/** Regions of a page outside its ruled grids, and the lines that lie outside those that rules bound. */
export function findRegions(page: number, words: readonly Word[], rules: readonly Rule[]): { regions: FoundRegion[]; lines: Line[] } {
  const ruled = ruledRegions(page, words, rules).filter(({ region, gutters }) => region.xs !== null || gutters.length > 0)
  const taken = new Set(ruled.flatMap(({ region }) => region.words))
  const lines = withoutPageNumber(wordsToLines(words.filter((word) => !taken.has(word))))
  return { regions: [...ruled, ...stackedTables(lines).flatMap((part) => freeRegions(page, part))], lines }
}
