/**
 * Words outside ruled grids → the regions in which they stand in columns.
 * In: the words and rules of an upright page that no ruled grid took. Out: regions with gutters of their own.
 */
import { unionBox, type Box } from '../model/box.ts'
import type { Rule, Word } from '../model/page.ts'
import { isInside, middleX, middleY, type Interval } from './grid.ts'
import { crosses, lineToRuns, linesToGutters } from './lines-to-columns.ts'
import type { Region } from './region-to-grid.ts'
import { rulesToEdges } from './rules-to-lattices.ts'
import { wordsToLines, type Line } from './words-to-lines.ts'

export interface FoundRegion {
  readonly region: Region
  readonly lines: readonly Line[]
  readonly gutters: readonly Interval[]
}

/** Parallel rules of one table begin and end this close to each other. Points. */
const SAME_EXTENT = 8
/** Fewer columns than this are a letterhead or a signature block, not a table. */
const MIN_COLUMNS = 3
/** A line shows the columns of a table when it fills at least so many of them. */
const TELLING_COLUMNS = 3
/** A gap between lines this much larger than those inside the table ends it. */
const END_GAP = 1.25
/** Text wider than this share of the region without a break is a paragraph. */
const PARAGRAPH = 0.6
const NUMBERED = /^\(?(?:[IVXLC]+|[A-Za-zĐđ]|\d+(?:[.,]\d+)*)[.)]?$/u

/** Groups of rules of one axis that begin and end together: the only rules of a table that lacks those of the other axis. */
function parallelGroups(rules: readonly Rule[], axis: Rule['axis']): { from: number; to: number; ats: number[] }[] {
  const groups: { from: number; to: number; rules: Rule[] }[] = []
  for (const rule of rules.filter((candidate) => candidate.axis === axis)) {
    const group = groups.find(({ from, to }) => Math.abs(from - rule.from) <= SAME_EXTENT && Math.abs(to - rule.to) <= SAME_EXTENT)
    if (group) group.rules.push(rule)
    else groups.push({ from: rule.from, to: rule.to, rules: [rule] })
  }
  return groups.map(({ from, to, rules: own }) => ({ from, to, ats: rulesToEdges(own).map((edge) => edge.at) }))
}

const wordsIn = (words: readonly Word[], box: Box): Word[] => words.filter((word) => isInside(box, middleX(word.box), middleY(word.box)))

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
  for (const { from, to, ats } of parallelGroups(rules, 'horizontal')) {
    const first = ats[0] ?? 0
    const last = ats.at(-1) ?? 0
    if (ats.length < 3) continue
    const box: Box = [from, first, to, last]
    const own = wordsIn(words, box)
    const lines = wordsToLines(own)
    const gutters = linesToGutters(lines)
    if (lines.length > 0)
      found.push({ region: { page, box, words: own, xs: null, ys: ats, partial: partialRules(rules, box, from, to) }, lines, gutters })
  }
  for (const { from, to, ats } of parallelGroups(rules, 'vertical')) {
    if (ats.length < MIN_COLUMNS) continue
    const box: Box = [ats[0] ?? 0, from, ats.at(-1) ?? 0, to]
    const own = wordsIn(words, box)
    const lines = wordsToLines(own)
    if (lines.length > 0) found.push({ region: { page, box, words: own, xs: ats, ys: null, partial: [] }, lines, gutters: [] })
  }
  return found
}

/** How many columns a line fills. */
function columnsFilled(line: Line, gutters: readonly Interval[]): number {
  const columns = new Set(line.words.map((word) => gutters.filter((gutter) => gutter.to <= middleX(word.box)).length))
  return columns.size
}

/** The lines of a table among the lines of a page: from the first to the last that shows its columns, and what adjoins them. */
export function tableLines(lines: readonly Line[], gutters: readonly Interval[]): Line[] {
  const free = lines.map((line) => !gutters.some((gutter) => crosses(line, gutter)))
  const telling = lines.map((line, i) => free[i] === true && columnsFilled(line, gutters) >= Math.min(TELLING_COLUMNS, gutters.length + 1))
  let start = telling.indexOf(true)
  let end = telling.lastIndexOf(true)
  if (start < 0) return []
  const left = Math.min(...lines.slice(start, end + 1).map((line) => line.box[0]))
  const gap = (index: number): number => (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0)
  const gaps = Array.from({ length: end - start }, (_, i) => gap(start + 1 + i))
  const height = median(lines.map((line) => line.box[3] - line.box[1]))
  const limit = END_GAP * Math.max(...gaps, 1.3 * height)
  /** A section's heading may run across gutters; it begins where the codes do. */
  const belongs = (index: number): boolean => {
    const line = lines[index]
    return free[index] === true || (line !== undefined && line.box[0] <= left + 4 && NUMBERED.test(line.words[0]?.text ?? ''))
  }
  while (start > 0 && belongs(start - 1) && gap(start) <= limit) start--
  while (end < lines.length - 1 && belongs(end + 1) && gap(end + 1) <= limit) end++
  return lines.slice(start, end + 1)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Runs of lines between paragraphs: where a page holds text and a table, the table's columns show only among its own lines. */
function betweenParagraphs(lines: readonly Line[]): Line[][] {
  const left = Math.min(...lines.map((line) => line.box[0]))
  const right = Math.max(...lines.map((line) => line.box[2]))
  const runs: Line[][] = [[]]
  for (const line of lines) {
    const wide = lineToRuns(line, 0.6).some((run) => run.to - run.from > PARAGRAPH * (right - left))
    if (wide) runs.push([])
    else runs.at(-1)?.push(line)
  }
  return runs.filter((run) => run.length >= 3)
}

/** A region of its own around the lines of a table; null when they do not stand in enough columns. */
export function linesToRegion(page: number, lines: readonly Line[], gutters: readonly Interval[]): FoundRegion | null {
  if (gutters.length + 1 < MIN_COLUMNS) return null
  const own = tableLines(lines, gutters)
  if (own.length < 2) return null
  const words = own.flatMap((line) => line.words)
  return { region: { page, box: unionBox(words.map((word) => word.box)), words, xs: null, ys: null, partial: [] }, lines: own, gutters }
}

function freeRegions(page: number, words: readonly Word[]): FoundRegion[] {
  const lines = wordsToLines(words)
  if (lines.length < 2) return []
  const whole = linesToRegion(page, lines, linesToGutters(lines))
  if (whole) {
    // The table's own lines show its columns more clearly than the whole page does.
    const refined = linesToRegion(page, whole.lines, linesToGutters(whole.lines))
    return [refined && refined.gutters.length >= whole.gutters.length ? refined : whole]
  }
  return betweenParagraphs(lines).flatMap((run) => linesToRegion(page, run, linesToGutters(run)) ?? [])
}

/** Regions of a page outside its ruled grids, and the lines that lie outside those that rules bound. */
export function findRegions(page: number, words: readonly Word[], rules: readonly Rule[]): { regions: FoundRegion[]; lines: Line[] } {
  const ruled = ruledRegions(page, words, rules).filter(({ region, gutters }) => region.xs !== null || gutters.length > 0)
  const taken = new Set(ruled.flatMap(({ region }) => region.words))
  const free = words.filter((word) => !taken.has(word))
  return { regions: [...ruled, ...freeRegions(page, free)], lines: wordsToLines(free) }
}
