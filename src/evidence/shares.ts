/**
 * A text → the shares that it states: `7/671 = 0,89%`, `Đạt 97,5% (390/400 hộ)`, `390 trên tổng số 400 hồ sơ, chiếm 97,5%`.
 *
 * A day, a document's number, `24/7` are no ratios; a percentage that is an aim, a difference or about so much belongs to none.
 */
import { LETTERS } from '../model/latin.ts'
import type { LonePercent, StatedShare } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { parsePercent, type PrintedPercent } from '../model/share.ts'
import { clauseAt } from './clauses.ts'
import { DECIMAL, NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import type { Prose } from './letters.ts'
import { UNIT, unitOf } from './units.ts'

const RATIO = new RegExp(
  `${NUMBER_START}(${WHOLE})\\s?(?:/\\s?(?:tổng\\ssố\\s)?|(?:${UNIT}\\s)?trên\\s(?:tổng\\ssố\\s)?)(${WHOLE})${NUMBER_END}(?!\\s?/|\\s\\d|\\s?-\\s?[${LETTERS}])`,
  'gu',
)
/** What stands before a ratio that is none: a day, a month, the number of a document or of a form. */
const NO_RATIO = /(?:ngày|tháng|quý|năm|từ|đến|trước|sau|giai đoạn|số|mẫu|biểu|khóa|khoá|nhiệm kỳ|niên độ)\s?:?\s?$/u
const SECONDS_OF_A_NUMBER = /(?:hồ sơ|văn bản|tổng|người|cbcc|tiêu chí|là)\s(?:số)?\s?:?\s?$/u
const MAY_BE_COUNTED = /(?:năm|số)\s$/u
const LONGEST_UNIT = 30
const PERCENT = new RegExp(`(?<![${LETTERS}\\d.,/])(${DECIMAL})\\s?%`, 'gu')

/** A service that is open 24/7, or 24/24 hours. */
const isHours = (part: number, whole: number): boolean => part === 24 && whole === 7
const HOURS = new RegExp(`^\\s?(?:giờ|h)(?![${LETTERS}])`, 'u')
const A_WORD = new RegExp(`^\\s?[${LETTERS}]`, 'u')
const isYear = (value: number): boolean => value >= 1990 && value <= 2100

/** Between a ratio and its percentage: `= `, ` hồ sơ, đạt tỷ lệ `, ` (`, ` x 100% = `. */
const CUE = '(?:=>?|[⇒→(~]|đạt|chiếm|bằng|tương (?:đương|ứng)|t[ỷỉyi] lệ)'
const BEHIND = new RegExp(
  `^\\s?(?:x\\s?100\\s?%?\\s?)?[^\\d;:.,()=%]{0,60}?[,;:\\s]{0,2}(?:${CUE}[\\s:]{0,3}){1,4}(?:(?:là|được)\\s)?(${DECIMAL})\\s?%`,
  'u',
)
const DIRECT = new RegExp(`^\\s(${DECIMAL})\\s?%`, 'u')
/** Before a ratio: `97,5% (390/400`, `97,5%, cụ thể 390/400`. */
const AHEAD = new RegExp(
  `(?<![${LETTERS}\\d.,/])(${DECIMAL})\\s?%[^\\d;.()%]{0,60}(?:\\(|,\\s?cụ\\sthể\\s?:?|:)\\s?(?:[^\\d;.()%]{0,25}\\s)?$`,
  'u',
)
/** Not so much, but about so much. */
const ABOUT = /(?:trên|gần|hơn|khoảng|xấp xỉ|dưới|ít nhất|tối thiểu|(?<!=)>|<|≥|≤|~)\s?$/u
/** Of something else: of the plan, of last year. */
const OF_OTHER = /^\s?%?\s?(?:kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán|so với(?!\s(?:tổng\s)?số\s(?!cùng|năm|kỳ|liệu|trước|giao))|nghị quyết)/u
/** An aim, a difference. */
const AIM = /(?:phấn đấu|mục tiêu|chỉ tiêu|yêu cầu|quy định|tăng|giảm|vượt|thấp hơn|cao hơn|tối thiểu|dự kiến|giao)[^;.%]{0,30}$/u

export interface Shares {
  readonly shares: readonly StatedShare[]
  readonly percents: readonly LonePercent[]
}

export function textToShares(prose: Prose, clauses: readonly Span[]): Shares {
  const { plain, small } = prose
  const shares: StatedShare[] = []
  const used = new Uint8Array(plain.length)
  for (const { 0: all, 1: first = '', 2: second = '', index } of small.matchAll(RATIO)) {
    const span = { from: index, to: index + all.length }
    const [part, whole] = [parseWhole(first), parseWhole(second)]
    if (!isRatio(small, span, part, whole)) continue
    const linked = linkedPercent(small, span, used)
    const { unit, about } = countedAt(prose, span.to, clauseAt(clauses, span.from))
    const both = linked === null ? span : withBracket(plain, Math.min(span.from, linked.span.from), Math.max(span.to, linked.span.to))
    used.fill(1, both.from, both.to)
    shares.push({ span: both, part, whole, percent: linked?.percent ?? null, unit, about, period: null })
  }
  return { shares, percents: lonePercents(small, used) }
}

/** A stretch that opens a bracket is quoted with its end. */
function withBracket(plain: string, from: number, to: number): Span {
  return { from, to: plain[to] === ')' && plain.slice(from, to).includes('(') ? to + 1 : to }
}

const overlaps = (used: Uint8Array, { from, to }: Span): boolean => used.subarray(from, to).includes(1)

function isRatio(small: string, { from, to }: Span, part: number, whole: number): boolean {
  if (whole === 0 || isHours(part, whole) || HOURS.test(small.slice(to, to + 6))) return false
  const before = small.slice(Math.max(0, from - 25), from)
  const written = small.slice(from, to)
  // `tháng 5/2023`, `12/2023`; a share of two thousand is written with more words around it.
  if (isYear(whole) && !written.includes('.') && part <= 12 && !A_WORD.test(small.slice(to))) return false
  if (!NO_RATIO.test(before) || SECONDS_OF_A_NUMBER.test(before)) return true
  // `Trong năm 72/283 công chức`, `đã ký số 329/564 văn bản`: things are counted.
  return MAY_BE_COUNTED.test(before) && COUNTED.test(small.slice(to, to + LONGEST_UNIT))
}

function linkedPercent(small: string, { from, to }: Span, used: Uint8Array): { percent: PrintedPercent; span: Span } | null {
  const rest = small.slice(to, to + 130)
  const behind = DIRECT.exec(rest) ?? BEHIND.exec(rest)
  if (behind?.[1] !== undefined) {
    const number = behind[0].lastIndexOf(behind[1])
    const loose =
      ABOUT.test(behind[0].slice(0, number)) || OF_OTHER.test(rest.slice(behind[0].length)) || AIM.test(behind[0].slice(0, number))
    return loose ? null : { percent: parsePercent(behind[1]), span: { from: to, to: to + behind[0].length } }
  }
  const before = small.slice(Math.max(0, from - 130), from)
  const ahead = AHEAD.exec(before)
  if (ahead?.[1] === undefined) return null
  const at = from - before.length + ahead.index
  if (ABOUT.test(small.slice(Math.max(0, at - 12), at)) || overlaps(used, { from: at, to: from })) return null
  if (AIM.test(small.slice(Math.max(0, at - 40), at)) || OF_OTHER.test(ahead[0].slice(ahead[0].indexOf('%')))) return null
  return { percent: parsePercent(ahead[1]), span: { from: at, to: from } }
}

function lonePercents(small: string, used: Uint8Array): LonePercent[] {
  return [...small.matchAll(PERCENT)].flatMap(({ 0: all, 1: number = '', index }) => {
    const span = { from: index, to: index + all.length }
    if (overlaps(used, span)) return []
    const before = small.slice(Math.max(0, index - 45), index)
    const loose = ABOUT.test(before) || AIM.test(before) || OF_OTHER.test(small.slice(span.to, span.to + 20))
    return [{ span, percent: parsePercent(number), loose }]
  })
}

const COUNTED = new RegExp(`^\\s?(${UNIT})([^;.,()=%]{0,60})`, 'u')

/** What is counted behind a number, and what is said of it. */
function countedAt({ plain, small }: Prose, at: number, clause: Span): { unit: string; about: string } {
  const found = COUNTED.exec(small.slice(at, Math.max(at, clause.to)))
  if (found === null) return { unit: '', about: '' }
  const [all, unit = '', about = ''] = found
  const to = at + all.length
  return { unit: unitOf(unit), about: plain.slice(to - about.length, to).trim() }
}
