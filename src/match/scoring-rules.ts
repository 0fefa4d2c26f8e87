/**
 * The scoring rules that stand inside a criterion's name: `Từ 80% - dưới 100%: 0,5 điểm`, `mỗi văn bản chậm trừ 0,25 điểm`, `tối đa 2 điểm`.
 *
 * In: a name as printed and the criterion's maximum. Out: what the catalogue can say of it: brackets, steps, points for each, a cap, a
 * proportional score, bonus or deduction, the time in which it has to be done. A proposal for a person to read: what has two meanings is left
 * out. Written after the words that provinces use, and quiet on names that merely count or date something.
 */
import type { Criterion } from '../model/catalogue.ts'
import { nameToWindow } from './scoring-window.ts'

export type ScoringRules = Pick<Criterion, 'bonus' | 'negative' | 'proportional' | 'steps' | 'brackets' | 'each' | 'cap' | 'window'>

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,3})?`
const POINTS = String.raw`(${NUMBER})\s?(?:điểm|đ)(?![\p{L}\p{M}\d])`
const PERCENT = String.raw`(${NUMBER})\s?%`
const LETTER_START = String.raw`(?<![\p{L}\p{M}])`
/** Between what is reached and its points. */
const GIVES = String.raw`\s?(?:[^;:.,%\d=]{0,60})?(?:[:=]|→|->|${LETTER_START}(?:được|đạt|chấm|tính))\s?(?:được\s|đạt\s|chấm\s|tính\s|là\s)*`

/** Longest first: of `từ 80% đến dưới 90%` the `dưới 90%` alone would be another bracket. */
const RANGES: readonly (readonly [string, (a: number, b: number) => { from?: number; to?: number }])[] = [
  [String.raw`(?:từ|trên|>|≥|>=)\s?${PERCENT}\s?(?:-|–|đến|tới)\s?(?:dưới\s|<\s?)?${PERCENT}`, (from, to) => ({ from, to })],
  [String.raw`${PERCENT}\s?(?:-|–|đến|tới)\s?(?:dưới\s|<\s?)?${PERCENT}`, (from, to) => ({ from, to })],
  [String.raw`(?:từ\s|đạt\s(?:từ\s)?)?${PERCENT}\strở\slên`, (from) => ({ from })],
  [String.raw`(?:dưới\s|nhỏ\shơn\s|<\s?)${PERCENT}`, (to) => ({ to })],
  [String.raw`(?:trên\s|lớn\shơn\s|từ\s|≥\s?|>=\s?|>\s?)${PERCENT}`, (from) => ({ from })],
  [PERCENT, (from) => ({ from })],
]
const BRACKETS = RANGES.map(([range, toRange]) => ({ pattern: new RegExp(`(?<![\\d.,])${range}${GIVES}${POINTS}`, 'giu'), toRange }))
const FULL = 100

const SIGN = String.raw`(trừ|giảm|cộng|thưởng|được)(?:\s(?:thêm|đi|được|điểm))?`
/** `mỗi văn bản chậm trừ 0,25 điểm`, `cứ 1% giảm 0,1 điểm`. */
const EACH_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:cứ|mỗi)\s(?:mỗi\s)?([^;:.=]{2,90}?)[\s,:]{1,3}(?:thì\s|bị\s|sẽ\s)*${SIGN}\s${POINTS}`,
  'giu',
)
/** `trừ 0,25 điểm/văn bản`, `cộng 0,5 điểm cho mỗi sáng kiến`. */
const EACH_BEHIND = new RegExp(
  String.raw`${SIGN}\s${POINTS}\s?(?:/|(?:cho|đối với|với)\s(?:mỗi|từng)\s|mỗi\s)\s?(?:0?1\s|một\s)?([\p{L}][^;:.,()=]{1,60})`,
  'giu',
)
const LOWERS = /^(?:trừ|giảm)$/iu

const CAP = new RegExp(String.raw`(?:tối đa|không (?:vượt )?quá|cao nhất)(?:\s(?:là|được|trừ|cộng|không quá)){0,2}\s${POINTS}`, 'giu')
/** A formula or a phrase that says so; a mere `tỷ lệ` names what is measured. */
const PROPORTIONAL =
  /tính (?:điểm )?theo tỷ lệ|tỷ lệ\s?(?:%|phần trăm)?[^;.]{0,40}\s?[x×*]\s?(?:điểm tối đa|\d+(?:[.,]\d+)?\s?(?:điểm|đ)(?!\p{L}))|(?:điểm tối đa|điểm chuẩn)\s?[x×*]\s?(?:tỷ lệ|\(?\s?[a-z]\s?\/)|tỷ lệ thuận/iu
const BONUS = /^(?:điểm (?:thưởng|cộng)|cộng điểm|thưởng điểm)(?![\p{L}\p{M}])/iu
const DEDUCTION = /^(?:điểm trừ|trừ điểm)(?![\p{L}\p{M}])/iu
/** What is given for something: `có ban hành: 0,5 điểm`. */
const GIVEN = new RegExp(String.raw`[:=→]\s?(?:được\s|đạt\s|chấm\s|tính\s)?${POINTS}`, 'giu')

/** @param max null where nobody says */
export function nameToRules(printed: string, max: number | null): ScoringRules {
  const name = printed.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const brackets = readBrackets(name, max)
  const each = readEach(name)
  const cap = readCap(name, max, each.length > 0)
  // Shares that made no brackets were misunderstood; their points are no steps either.
  const steps = name.includes('%') || each.length > 0 ? [] : readSteps(name, max)
  const window = nameToWindow(name)
  const isDeduction = DEDUCTION.test(name) || ((max === null || max <= 0) && each.some(({ points }) => points < 0))
  return {
    ...(isDeduction ? { negative: true } : {}),
    ...(BONUS.test(name) ? { bonus: true } : {}),
    ...(brackets.length === 0 && PROPORTIONAL.test(name) ? { proportional: true } : {}),
    ...(steps.length === 0 ? {} : { steps }),
    ...(brackets.length === 0 ? {} : { brackets }),
    ...(each.length === 0 ? {} : { each }),
    ...(cap === null ? {} : { cap }),
    ...(window === null ? {} : { window }),
  }
}

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(',', '.'))

type Bracket = NonNullable<Criterion['brackets']>[number]

/** Two at least, none over another, none above the maximum: else something was misunderstood, and nothing is proposed. */
function readBrackets(name: string, max: number | null): Bracket[] {
  const found: { at: number; to: number; bracket: Bracket }[] = []
  for (const { pattern, toRange } of BRACKETS) {
    for (const { 0: all, index, ...groups } of name.matchAll(pattern)) {
      if (found.some((other) => index < other.to && other.at < index + all.length)) continue
      const numbers = [groups[1], groups[2], groups[3]].filter((group) => group !== undefined).map(toNumber)
      const [a = 0, b = 0] = numbers
      found.push({ at: index, to: index + all.length, bracket: { ...toRange(a, b), score: numbers.at(-1) ?? 0 } })
    }
  }
  const brackets = found.map(({ bracket }) => bracket).sort((a, b) => (a.from ?? -1) - (b.from ?? -1))
  const isOrderly = brackets.every((bracket, at) => {
    const next = brackets[at + 1]
    const end = bracket.to ?? next?.from ?? FULL
    return (
      (bracket.from ?? 0) <= end && end <= FULL && (next === undefined || end <= (next.from ?? 0)) && (max === null || bracket.score <= max)
    )
  })
  return brackets.length >= 2 && isOrderly ? brackets.map((bracket, at) => closed(bracket, brackets[at + 1])) : []
}

/** `từ 80%` ends where the next bracket begins. */
function closed(bracket: Bracket, next: Bracket | undefined): Bracket {
  return bracket.to === undefined && next?.from !== undefined ? { ...bracket, to: next.from } : bracket
}

const signed = (sign: string | undefined, points: string | undefined): number =>
  LOWERS.test(sign ?? '') ? -toNumber(points) : toNumber(points)

function readEach(name: string): NonNullable<Criterion['each']> {
  const before = [...name.matchAll(EACH_BEFORE)].map(([, of = '', sign, points]) => ({ of: of.trim(), points: signed(sign, points) }))
  if (before.length > 0) return before
  return [...name.matchAll(EACH_BEHIND)].map(([, sign, points, of = '']) => ({ of: of.trim(), points: signed(sign, points) }))
}

/** That a criterion's own maximum is repeated says nothing, unless points are counted one by one up to it. */
function readCap(name: string, max: number | null, isCounted: boolean): number | null {
  const caps = [...new Set([...name.matchAll(CAP)].map(([, points]) => toNumber(points)))]
  const [cap] = caps
  return cap === undefined || caps.length > 1 || (cap === max && !isCounted) ? null : cap
}

/** Alternatives: the best of them is the maximum, the others are less. Parts that add up to the maximum are no steps. */
function readSteps(name: string, max: number | null): number[] {
  const given = [...name.matchAll(GIVEN)].map(([, points]) => toNumber(points))
  const different = [...new Set([0, ...given])].sort((a, b) => a - b)
  return given.length >= 2 && max !== null && different.at(-1) === max && given.filter((points) => points === max).length === 1
    ? different
    : []
}
