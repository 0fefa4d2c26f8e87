/**
 * A header band of two levels whose levels no rule tells apart: a title over several columns (`Điểm`) and their own titles under it
 * (`Tối đa`, `Tự chấm`), while the other columns' titles stand beside both.
 * In: the words of the band. Out: which words are the upper level, by the columns that they cover.
 */
import type { Rule, Word } from '../model/page.ts'
import { bandOf, middleX, middleY, type Interval } from './grid.ts'
import { crosses } from './lines-to-columns.ts'
import { wordsToLines, type Line } from './words-to-lines.ts'

export interface HeaderGroup {
  /** First and last column that the upper title covers. */
  readonly from: number
  readonly to: number
  readonly upper: readonly Word[]
  readonly lower: readonly Word[]
}

const bottom = (words: readonly Word[]): number => Math.max(...words.map((word) => word.baseline))
const top = (words: readonly Word[]): number => Math.min(...words.map((word) => word.baseline))

/** A rule inside the band that is drawn under some columns only: it parts a title from those of the columns under it. */
function ruleToGroup(words: readonly Word[], xs: readonly number[], rule: Rule): HeaderGroup | null {
  const centres = xs.slice(1).map((x, column) => (x + (xs[column] ?? x)) / 2)
  const from = centres.findIndex((x) => x > rule.from)
  const to = centres.findLastIndex((x) => x < rule.to)
  if (from < 0 || to <= from) return null
  const own = words.filter((word) => middleX(word.box) > rule.from && middleX(word.box) < rule.to)
  const upper = own.filter((word) => middleY(word.box) < rule.at)
  return upper.length > 0 && upper.length < own.length ? { from, to, upper, lower: own.filter((word) => !upper.includes(word)) } : null
}

/**
 * Titles that cover several columns and have titles of two or more of these under them; left to right.
 * `rules` are the horizontal rules inside the band.
 */
export function headerGroups(
  words: readonly Word[],
  xs: readonly number[],
  gutters: readonly Interval[],
  rules: readonly Rule[],
): HeaderGroup[] {
  const ruled = rules.flatMap((rule) => ruleToGroup(words, xs, rule) ?? [])
  if (ruled.length > 0) return ruled.sort((a, b) => a.from - b.from)
  const lines = wordsToLines(words)
  const crossing = gutters.map((gutter) => lines.filter((line) => crosses(line, gutter)))
  const groups: HeaderGroup[] = []
  for (let gutter = 0; gutter < gutters.length; gutter++) {
    if ((crossing[gutter]?.length ?? 0) === 0) continue
    let last = gutter
    while ((crossing[last + 1]?.length ?? 0) > 0) last++
    const group = columnsToGroup(words, xs, gutter, last + 1, crossing.slice(gutter, last + 1).flat())
    if (group) groups.push(group)
    gutter = last
  }
  return groups
}

function columnsToGroup(
  words: readonly Word[],
  xs: readonly number[],
  from: number,
  to: number,
  crossing: readonly Line[],
): HeaderGroup | null {
  const columnOf = (word: Word): number => bandOf(xs, middleX(word.box))
  const own = words.filter((word) => columnOf(word) >= from && columnOf(word) <= to)
  const crossingWords = new Set(crossing.flatMap((line) => line.words))
  const upper = own.filter((word) => crossingWords.has(word))
  const lower = own.filter((word) => !upper.includes(word))
  if (upper.length === 0 || new Set(lower.map(columnOf)).size < 2 || top(lower) <= bottom(upper)) return null
  return { from, to, upper, lower }
}
