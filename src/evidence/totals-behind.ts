/**
 * Parts ahead of their whole → breakdowns: `25 tin bài, 13 phóng sự, tổng cộng 38 sản phẩm`, `04 thôn + 17 buôn = 21 thôn, buôn`,
 * `nam 98 người, nữ 06 người trên tổng số 104 người`.
 */
import type { Breakdown } from '../model/evidence.ts'
import { areKinds } from './breakdown-kinds.ts'
import { listToParts, type Part, scaleOf, slackOf, sumToParts } from './breakdown-parts.ts'
import { type Prose, words } from './letters.ts'
import { LISTED as FIGURES, NUMBER_END, parseScaled } from './numbers.ts'

/** What leads from the parts to the whole, and what it counts. */
const WHOLE = new RegExp(
  `([,.;]?\\s(?:tổng cộng|tổng số|cộng)(?:\\s(?:là|có|được)|\\s[^\\d;.:()%]{2,40}(?=:))?\\s?:?\\s|,?\\s(?:trên|trong) tổng số\\s|\\s?=\\s?)(${FIGURES})${NUMBER_END}\\s([^\\d;.:()%=]{1,40})`,
  'gu',
)
const LONGEST_LIST = 160
/** Where the list begins at the earliest: behind the last mark that ends what was said before. */
const BEGINS = /[;()]|:(?!\s?\d)|\.(?!\d)/gu
const BEGINS_LONG = /[()]|:(?!\s?\d)|\.(?!\d)/gu
const FIRST_NUMBER = /^[^\d]{0,60}?\s(?=\d)/u
/** People at what was held, or money spent on it, are no sum of the things. */
const OTHER_MEASURE = new RegExp(words('người', 'lượt', 'đại biểu', 'đồng', 'triệu', 'tỷ', 'hộ', 'thành viên', 'hội viên'), 'u')
/** How many times smaller or greater than the total parts of other things are. */
const FAR = 3

/** Breakdowns whose whole is told behind the parts. */
export function textToTotalsBehind({ plain, small }: Prose): Breakdown[] {
  return [...small.matchAll(WHOLE)].flatMap(({ 0: all, 1: opening = '', 2: figures = '', 3: unit = '', index }): Breakdown[] => {
    const start = startOfList(small, index)
    const parts = partsOf(small.slice(start, index), figures, opening)
    if (parts === null) return []
    const decimals = scaleOf([figures, ...parts.map((part) => part.figures)])
    const total = parseScaled(figures, decimals)
    const valued = parts.map((part) => ({ ...part, value: parseScaled(part.figures, decimals) }))
    const sum = valued.reduce((made, { value }) => made + value, 0)
    if (sum > total * FAR || total > sum * FAR || isOtherMeasure(parts, unit)) return []
    const labels = parts.map(({ label }) => label)
    const from = index + all.length - unit.length
    return [
      {
        span: { from: start, to: index + all.length },
        total,
        parts: valued.map(({ label, value }) => ({ label, value })),
        decimals,
        slack: slackOf(figures, parts, decimals),
        unit: plain.slice(from, from + unit.length).trim(),
        exhaustive: !/(?:trên|trong) tổng/u.test(opening) || areKinds(labels, unit),
      },
    ]
  })
}

/** `…: A 970 HS; B 265 HS. Tổng cộng: 1.235 HS`: what stands behind its own sentence is the sum of a list with semicolons. */
function startOfList(small: string, end: number): number {
  const from = Math.max(0, end - LONGEST_LIST)
  const sentence = small.slice(from, end)
  const last = [...sentence.matchAll(/[.;]/u.test(small.charAt(end)) ? BEGINS_LONG : BEGINS)].at(-1)
  return last === undefined ? from : from + last.index + 1
}

function partsOf(list: string, whole: string, opening: string): Part[] | null {
  if (opening.includes('=')) return sumToParts(fromFirst(list), whole)
  return listToParts(list.trim(), whole, false) ?? listToParts(fromFirst(list), whole, false)
}

/** Without the words ahead of the first number: `Đã xây dựng 25 tin bài, …`. */
const fromFirst = (list: string): string => list.trim().replace(FIRST_NUMBER, '')

const isOtherMeasure = (parts: readonly Part[], unit: string): boolean =>
  OTHER_MEASURE.test(unit) && !parts.every(({ counts, label }) => OTHER_MEASURE.test(counts) || OTHER_MEASURE.test(label))
