/**
 * A text → breakdowns: `664 hồ sơ (trực tiếp 04 hồ sơ, trực tuyến 660 hồ sơ)`, `22 CBCC, gồm 10 cán bộ và 12 công chức`.
 *
 * Whether the parts claim to be all is told by the word (`gồm`, `chia ra`, `còn lại`), by the sign (`40 + 12`) or by their kinds: before and
 * after a deadline, men and women, things of one name (`thôn Đông 3, thôn Đoài 4`). `trong đó` claims nothing.
 */
import type { Breakdown } from '../model/evidence.ts'
import {
  areKinds,
  areNamedBy,
  areOpposites,
  areSideBySide,
  areSortsOf,
  excludeEachOther,
  haveOneHead,
  leaveNoOther,
} from './breakdown-kinds.ts'
import { AND_SO_ON, firstCut, listToParts, OTHERS, type Part, REST, scaleOf, slackOf, sumToParts } from './breakdown-parts.ts'
import { withNamesWhole } from './counted.ts'
import { END, START, words, type Prose } from './letters.ts'
import { LISTED as TOTAL, NUMBER_END, NUMBER_START, parseScaled } from './numbers.ts'
import { textToStates } from './states.ts'
import { textToTotalsBehind } from './totals-behind.ts'
import { UNIT } from './units.ts'

const ALL_OF = 'bao gồm|gồm có|gồm|được chia|chia ra|chia cho|phân bổ(?:\\scho)?|phân ra'
const SOME_OF = 'cụ thể(?:\\s(?:là|như sau))?|chi tiết(?:\\snhư sau)?|trong đó(?:\\s(?:có|bao gồm|gồm))?'
/** What opens a list behind a total and its things. */
const OPENERS = [
  '\\(',
  ':\\s',
  `[,.:;]?\\s?${START}(?:${ALL_OF}|${SOME_OF})${END}\\s?[:,]?\\s?`,
  '[,:]?\\s?(?:chia|phân)\\stheo\\s[^\\d;.:,()%]{1,25}:\\s',
  `(?<=${START}trong\\s(?:tổng\\s)?(?:số\\s)?(?:\\d{1,9}\\s)(?:[^\\d;.:,()%]){1,60}),?\\scó\\s`,
  '\\s[-+•]\\s(?=[^\\d;.:()]{2,60}:\\s?\\d)',
  '=\\s?(?=\\d|[^\\d;.:()%=]{2,40}\\s\\d[\\d.,]*\\s?[^\\d;.:()%=]{0,20}\\s?\\+)',
  ',?\\skết quả\\s?:\\s',
  '\\s-\\s(?=[^\\d;.:()]{2,30}\\s\\d)',
].join('|')
/** A number, up to six words of what it counts, and the opening of a list. */
const OPENING = new RegExp(
  `${NUMBER_START}(${TOTAL})(?:\\s?/\\s?(${TOTAL}))?${NUMBER_END}(?=[\\s,;:(])\\s?(?![-+•]\\s)((?:${UNIT})?(?:(?!\\s-\\s)[^\\d;.:,()%=]){0,60}?)\\s?(${OPENERS})`,
  'gu',
)
/** Words that open a list once more: `668 hồ sơ (gồm trước hạn 660, đúng hạn 8)`. */
const INNER = new RegExp(`^\\s?(?:${ALL_OF}|${SOME_OF})?\\s?:?\\s?(?:[-+*•]\\s)?(?:có\\s)?`, 'u')
const CLAIMS_ALL = new RegExp(`${START}(?:${ALL_OF})${END}|(?:chia|phân)\\stheo`, 'u')
/** `gồm 98 văn bản: …` */
const ENDS_IN_ALL = /(?:^|\s)(?:bao )?gồm\s$/u
/** `tổng cộng 98 suất quà (…)` */
const ALTOGETHER = /tổng cộng\s?:?\s?$/u
const LONGEST_LIST = 260

/** `Tổng đàn 100 con: …`, `Tổng số thu là 120 triệu đồng (…)`: what is counted before the number, no other number between. */
const TOTAL_AHEAD = new RegExp(`${START}tổng${END}[^\\d;.]{0,40}$`, 'u')
/** Letters before a total that say of what it is. */
const LONGEST_HEAD = 50
const LONGEST_HEADS = 120
/** A line that says that its number is the whole. */
const HEADS_A_LIST = /(?<!\p{L})tổng(?: số)?\s(?:(?!\s-\s)[^;.]){0,100}$/u
/** `HS (TTHC)`: a remark without a figure, which parts nothing. */
const ASIDE = /\((?:\p{L}|[ &/.-]){1,25}\)/gu

interface Listed {
  /** What stands right before the total, and so much of its sentence as may name what is counted. */
  readonly head: string
  readonly sentence: string
  readonly total: number
  readonly unit: string
  readonly opening: string
  readonly list: string
  readonly decimals: number
  readonly parts: readonly (Part & { readonly value: number })[]
}

export function textToBreakdowns({ plain, small: printed }: Prose): Breakdown[] {
  const small = withNamesWhole(printed).replace(ASIDE, (aside) => ' '.repeat(aside.length))
  const found: Breakdown[] = []
  for (const { 0: all, 1: first = '', 2: second, 3: unit = '', 4: opening = '', index } of small.matchAll(OPENING)) {
    const start = index + all.length
    const bracket = opening === '('
    // `Tổng số vụ việc: 66 vụ - Thành: 50 vụ - Không thành: 12 vụ`: lines of a list are parts of what its first line says is the total,
    // and quarters are those of the year.
    const isLine = /^\s[-+•]\s$/u.test(opening) && !HEADS_A_LIST.test(small.slice(Math.max(0, index - LONGEST_HEADS), index))
    const end = endOfList(small, start, bracket)
    if (end < 0 || end - start > LONGEST_LIST || (second !== undefined && second !== first)) continue
    const inner = INNER.exec(small.slice(start, end))?.[0] ?? ''
    const list = small.slice(start + inner.length, end) + (/^(?:\.{2,}|…)/u.exec(small.slice(end))?.[0] ?? '')
    const sum = sumToParts(list, first)
    const listed = sum ?? (opening.startsWith('=') ? null : listToParts(list, first, !bracket))
    if (
      listed === null ||
      (isLine && !labelsOf(listed).every((label) => label.startsWith('quý ')) && !(isFirst(small, index) && countTheSame(listed, unit)))
    )
      continue
    const decimals = scaleOf([first, ...listed.map(({ figures }) => figures)])
    const total = parseScaled(first, decimals)
    // `gồm 10 nam và 12 nữ; đảng viên 15`: behind the semicolon the same things are told apart in another way.
    const cut = list.includes(';') && !excludeEachOther(labelsOf(listed)) ? firstCut(listed, total, decimals) : listed
    const parts = cut.map((part) => ({ ...part, value: parseScaled(part.figures, decimals) }))
    const head = small.slice(Math.max(0, index - LONGEST_HEAD), index)
    const sentence =
      small
        .slice(Math.max(0, index - LONGEST_HEADS), index)
        .split(/[;.]\s/u)
        .at(-1) ?? ''
    const claim = { head, sentence, total, unit, opening: opening + inner, list, decimals, parts }
    const behind = start - opening.length
    const unitFrom = small.lastIndexOf(unit, behind - unit.length)
    found.push({
      span: { from: index, to: bracket ? end + 1 : end },
      total,
      parts: parts.map(({ label, value }) => ({ label, value })),
      decimals,
      slack: slackOf(first, cut, decimals),
      unit: plain.slice(unitFrom, unitFrom + unit.length).trim(),
      exhaustive: (sum !== null || claimsAll(claim)) && !leavesOut(claim) && !isOfOtherThings(claim) && !isOfSeveral(claim),
    })
  }
  return [...found, ...textToStates({ plain, small: printed }), ...textToTotalsBehind({ plain, small })]
}

/** A list in brackets ends with them; another one with its sentence, or where something is singled out of it. −1: it does not end. */
function endOfList(small: string, start: number, bracket: boolean): number {
  const rest = small.slice(start, start + LONGEST_LIST + 1)
  let depth = 0
  for (const { 0: mark, index } of rest.matchAll(/[()]|\.(?!\d)|;?,?\s?trong đó/gu)) {
    if (mark === '(') depth++
    else if (mark === ')' && depth > 0) depth--
    else if (depth === 0 && (mark === ')' || !bracket)) return start + index
  }
  return bracket ? -1 : start + Math.min(rest.length, LONGEST_LIST)
}

const sumOf = (parts: Listed['parts']): number => parts.reduce((sum, { value }) => sum + value, 0)
const labelsOf = (parts: readonly Part[]): string[] => parts.map(({ label }) => label)

function claimsAll(claim: Listed): boolean {
  const { head, sentence, total, unit, opening, parts } = claim
  const labels = labelsOf(parts)
  if (REST.test(labels.at(-1) ?? '') && isWithin(claim, NEARLY.ofOneHead)) return true
  // `trong đó` singles some out, if they are not all that there can be: in time and not.
  if (/trong đó|(?:^|\s)có\s$/u.test(opening) && !/gồm/u.test(opening))
    // `Tổng số cán bộ, công chức: 24 người. Trong đó: cán bộ 10, công chức 12`
    return leaveNoOther(labels) || (sumOf(parts) > total && excludeEachOther(labels)) || areNamedBy(`${sentence} ${unit}`, labels)
  return (
    CLAIMS_ALL.test(opening) ||
    (opening.startsWith(':') && ENDS_IN_ALL.test(head)) ||
    // Kinds of which none is more than one thing are more than all, or one is listed of which there is none.
    ((sumOf(parts) > total || parts.some(({ value }) => value === 0)) && excludeEachOther(labels)) ||
    ALTOGETHER.test(head) ||
    areKinds(labels, unit) ||
    areOpposites(labels) ||
    (haveOneHead(labels, unit) && isWithin(claim, NEARLY.ofOneHead)) ||
    nearlyFill(claim)
  )
}

const leavesOut = ({ list, parts, total }: Listed): boolean => sumOf(parts) < total && (OTHERS.test(list) || AND_SO_ON.test(list))

/** How far from the whole, in its parts, the sum of a list may be that no word calls complete, and that still means to be. */
const NEARLY = { ofTotal: 0.35, ofOther: 0.2, ofOneHead: 0.5, ofTwo: 0.1 }
/** Parts that are more than a pair. */
const SEVERAL = 3

/** Households of these kinds are some of all: `948 hộ (hộ nghèo 384 hộ, hộ cận nghèo 465 hộ)`. */
const NEVER_ALL = new RegExp(words('nghèo'), 'u')
/** One may be of several of these kinds, and most are of none. */
const OVERLAPPING = new RegExp(words('khó khăn', 'chính sách', 'có công', 'khuyết tật', 'đơn thân', 'neo đơn', 'bảo trợ', 'dân tộc'), 'u')

/** No line of a list stands before it, nor another number. */
const isFirst = (small: string, index: number): boolean =>
  !/\d|(?:^|\s)[-+•]\s/u.test(
    small
      .slice(Math.max(0, index - LONGEST_HEADS), index)
      .split(/[;.]\s/u)
      .at(-1) ?? '',
  )
/** Each part is told with the things of the total. */
const countTheSame = (parts: readonly Part[], unit: string): boolean =>
  thingOf(unit) !== '' && parts.every(({ counts }) => thingOf(counts) === thingOf(unit))

/** All parts count what the total counts, and they come so near to it that they mean to make it. */
function nearlyFill(claim: Listed): boolean {
  const { head, total, unit, opening, parts } = claim
  const counted = thingOf(unit)
  const labels = labelsOf(parts)
  if (areSortsOf(labels, unit)) return isWithin(claim, NEARLY.ofOther)
  if (counted === '' || !parts.every(({ counts }) => counts === '' || thingOf(counts) === counted)) return false
  if (labels.some((label) => OVERLAPPING.test(label))) return false
  if (sumOf(parts) < total && labels.every((label) => NEVER_ALL.test(label))) return false
  // A part without things of its own counts those of the total, if its name is one of things side by side.
  if (parts.some(({ counts }) => counts === ''))
    return areSideBySide(labels) && isWithin(claim, parts.length < SEVERAL ? NEARLY.ofTwo : NEARLY.ofOther)
  return isWithin(claim, opening.startsWith(':') || TOTAL_AHEAD.test(head) ? NEARLY.ofTotal : NEARLY.ofOther)
}

const isWithin = ({ parts, total }: Listed, share: number): boolean => Math.abs(sumOf(parts) - total) <= total * share

/** First words of what is counted, by which things are known, and the shorter ways to write them. */
const SHORT_THINGS: Readonly<Record<string, string>> = { hs: 'hồ', tthc: 'thủ', vb: 'văn', 'đ/c': 'người', đồng: 'người', em: 'người' }

function thingOf(words_: string): string {
  const word = words_.trim().split(/\s/u)[0] ?? ''
  return SHORT_THINGS[word] ?? word
}

/** How many times smaller or greater than the total parts of other things are. */
const FAR = 3

/** `8.230 khẩu; gồm 9 thôn, 02 khu dân cư`: the list is of what the sentence is about, not of what was counted last. */
function isOfOtherThings({ unit, total, parts }: Listed): boolean {
  const sum = sumOf(parts)
  if (sum * FAR >= total && sum <= total * FAR) return false
  return parts.every(({ counts }) => counts !== '' && thingOf(counts) !== thingOf(unit))
}

const EVERY_COUNT = new RegExp(`${NUMBER_START}(${TOTAL})${NUMBER_END}(?!\\s?[%/])`, 'gu')

/** `8 máy tính, 2 máy in, gồm 5 máy mới, 5 máy cũ`: of all that was counted; or each part is told of all of them. */
function isOfSeveral({ head, total, decimals, parts }: Listed): boolean {
  if (parts.every(({ value }) => value === total)) return true
  let counted = total
  const before = head.split(/[;.]\s/u).at(-1) ?? ''
  return [...before.matchAll(EVERY_COUNT)]
    .toReversed()
    .some(({ 1: figures = '' }) => (counted += parseScaled(figures, decimals)) === sumOf(parts))
}
