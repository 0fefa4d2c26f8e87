/**
 * A text → the shares that it states: `7/671 = 0,89%`, `Đạt 97,5% (390/400 hộ)`, `390 trên tổng số 400 hồ sơ, chiếm 97,5%`.
 *
 * A day, a document's number, `24/7` are no ratios; a percentage that is an aim, a difference or about so much belongs to none.
 */
import { LETTERS } from '../model/latin.ts'
import type { LonePercent, StatedShare } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { parsePercent } from '../model/share.ts'
import { clauseAt } from './clauses.ts'
import { listedShares } from './listed-shares.ts'
import { DECIMAL, decimalsOf, MEASURED, NUMBER_END, NUMBER_START, parseScaled, parseWhole, WHOLE } from './numbers.ts'
import { type Prose, START } from './letters.ts'
import { type LinkedPercent, percentAhead, percentBehind } from './percent-of-ratio.ts'
import { withQualifiersAsWords } from './qualifiers.ts'
import { UNIT, unitOf } from './units.ts'

/** What the whole is called between the slash and its number: `/KH`, `/kế hoạch vốn`, `/tổng số vốn được giao`. */
const NAME_OF_WHOLE = `(?:(?:kế hoạch|kh|chỉ tiêu|dự toán|tổng|số|toàn bộ)(?:\\s[${LETTERS}]{1,7}){0,5}\\s?:?\\s?)?`
/**
 * Between the two numbers: `/`, `hồ sơ/tổng số`, `hồ sơ trên tổng số`; `hộ/`, `tin, bài/KH`, `phiếu trong tổng số`, `trường hợp làm
 * liên thông trong` make a ratio only with a percentage.
 */
const OVER = `(?:(?:${UNIT}\\s?)?/\\s?tổng\\s(?:số\\s)?|${UNIT}\\s(?:[^\\d;.:,()=%/_]{1,40}\\s)?(?:trên|trong)\\stổng\\ssố\\s|/\\s?|(?:${UNIT}\\s)?trên\\s(?:tổng\\ssố\\s)?|([^\\d;.:()=%/_]{0,60}/\\s?${NAME_OF_WHOLE}|[^\\d;.:()=%/_]{1,80}(?:trên|trong)\\s(?:tổng\\s)?(?:số\\s)?))`
/** The number ends, or its unit stands close to it. */
const ENDS = `(?!\\d|[.,]\\d)(?:(?![${LETTERS}])|(?=(?:km|ha|kg|m|đ|trđ)[²³]?(?![${LETTERS}\\d])))`
const RATIO = new RegExp(`${NUMBER_START}(${MEASURED})\\s?${OVER}(${MEASURED})${ENDS}(?!\\s?/|\\s\\d|\\s?-\\s?[${LETTERS}])`, 'gu')
/** `1 082/1 487`: the thousands of the number stand before it. */
const GROUP_AHEAD = /(?:^|[^\d.,])\d{1,3}\s$/u
/** What stands before a ratio that is none: a day, a month, the number of a document, of a form, of a road, of a plot. */
const NO_RATIO =
  /(?:mức|mức độ|cấp độ|ngày|tháng|quý|năm|từ|đến|trước|sau|giai đoạn|số|mẫu|biểu|khóa|khoá|nhiệm kỳ|niên độ|dịp|lễ|kỷ niệm|mùng|mồng|(?<!chiếu )sáng|chiều|tối|hôm|điều|(?<!tài )khoản|nghị quyết|nghị định|chỉ thị|kết luận|đề án|(?:đường|quốc|tỉnh|huyện|liên) (?:tỉnh|huyện|lộ|xã)|ql|đt|đh|thửa|thửa đất|lô|tờ|bản đồ|số nhà|ngõ|hẻm|kiệt|ngách|mô hình|phương châm|phong trào|cuộc vận động|chiến dịch)\s?:?\s?$/u
/** `tổng số 5/7`, `chữ ký số 2/4 đồng chí`: no number of a document. */
const SECONDS_OF_A_NUMBER =
  /(?:(?:hồ sơ|văn bản|tổng|người|cbcc|tiêu chí|là)\s(?:số)?|(?:ký|chuyển đổi|công nghệ|kỹ thuật|kinh tế|xã hội|chính quyền|kỹ năng|nền tảng)\ssố)\s?:?\s?$/u
const MAY_BE_COUNTED = /(?:năm|số)\s$/u
const LONGEST_UNIT = 30
/** Letters before a ratio that tell what it is of. */
const LONGEST_CLAUSE = 200
const PERCENT = new RegExp(`(?<![${LETTERS}\\d.,/])(${DECIMAL})\\s?%`, 'gu')

/** What is measured rather than counted; of other things with decimals (points) a ratio says nothing of a share. */
const MEASURE = new RegExp(
  `^\\s?(?:km²?|m[²³]?|mét|ha|héc ta|tấn|tạ|kg|lít|sào|mẫu|tỷ|tỉ|triệu|tr\\.?đ|nghìn|đồng|kwh?)(?![${LETTERS}\\d])`,
  'u',
)

/** A service that is open 24/7, or 24/24 hours. */
const isHours = (part: number, whole: number): boolean => part === 24 && whole === 7
const HOURS = new RegExp(`^\\s?(?:giờ|h)(?![${LETTERS}])`, 'u')
const A_WORD = new RegExp(`^\\s?[${LETTERS}]`, 'u')
/** Of what is done beyond its aim there is more than the whole; so there is of days before months. */
const isDayOfYear = (part: number, whole: number): boolean => part > whole && part <= 31 && whole <= 12
const HUNDRED = 100
/** A result over a hundred, or one behind `=`, makes a ratio of what could be a day: `dịp 27/7`. */
const isReckoned = (small: string, linked: LinkedPercent | null): boolean =>
  linked !== null &&
  (linked.percent.units > HUNDRED * 10 ** linked.percent.digits || small.slice(linked.span.from, linked.span.to).includes('='))
const isYear = (value: number): boolean => value >= 1990 && value <= 2100

/** Not so much, but about so much. */
const ABOUT = /(?:trên|gần|hơn|khoảng|xấp xỉ|dưới|ít nhất|tối thiểu|(?<!=)>|<|≥|≤|~)\s?$/u
/** Of something else: of the plan, of last year. */
const OF_OTHER =
  /^\s?%?\s?(?:kế hoạch(?!\svốn)|kh(?!\svốn)|chỉ tiêu|mục tiêu|dự toán|so với(?!\s(?:tổng\s)?số\s(?!cùng|năm|kỳ|liệu|trước|giao))|nghị quyết)/u
/** An aim, a difference. */
const AIM =
  /(?:phấn đấu|mục tiêu|chỉ tiêu|yêu cầu|(?<!theo (?:đúng )?|đúng )quy định|tăng|giảm|vượt|thấp hơn|cao hơn|tối thiểu|dự kiến|giao)[^;.%]{0,30}$/u

export interface Shares {
  readonly shares: readonly StatedShare[]
  readonly percents: readonly LonePercent[]
}

export function textToShares(prose: Prose, clauses: readonly Span[]): Shares {
  const { plain } = prose
  // `18 đ/c trên tổng số 20 đ/c`: a slash that parts no numbers.
  const small = prose.small.replaceAll('đ/c', 'đcc')
  const shares: StatedShare[] = []
  const used = new Uint8Array(plain.length)
  for (const { 0: all, 1: first = '', 2: loose, 3: second = '', index } of small.matchAll(RATIO)) {
    const span = { from: index, to: index + all.length }
    if (first.length === 3 && GROUP_AHEAD.test(withQualifiersAsWords(small.slice(Math.max(0, index - 12), index)))) continue
    const decimals = Math.max(decimalsOf(first), decimalsOf(second))
    const [part, whole] = [parseScaled(first, decimals), parseScaled(second, decimals)]
    if (whole === 0 || (decimals === 0 && !isRatio(small, span, part, whole))) continue
    const clause = clauseAt(clauses, span.from)
    const said = loose ?? ''
    if (isFarApart(said, small.slice(span.to))) continue
    const ofPlan = PLANNED.test(said) || isAmountOfPlan(small.slice(span.to))
    const linked = linkedPercent(small, span, (HUNDRED * part) / whole, clause, used, ofPlan)
    if (
      linked === null &&
      ((loose !== undefined && !areSame(loose, small.slice(span.to))) || (decimals > 0 && !MEASURE.test(small.slice(span.to))))
    )
      continue
    if (isDayOfYear(part, whole) && !isReckoned(small, linked)) continue
    const { unit, about } = countedAt(prose, span.to, clause)
    const both = linked === null ? span : withBracket(plain, Math.min(span.from, linked.span.from), Math.max(span.to, linked.span.to))
    used.fill(1, both.from, both.to)
    shares.push({ span: both, part, whole, decimals, percent: linked?.percent ?? null, unit, about, period: null })
  }
  const ofWholes = sharesOfWhole(small).filter(({ span }) => !overlaps(used, span))
  for (const share of ofWholes) {
    const linked = linkedPercent(small, share.span, (HUNDRED * share.part) / share.whole, clauseAt(clauses, share.span.from), used)
    const to = linked === null ? share.span.to : Math.max(share.span.to, linked.span.to)
    used.fill(1, share.span.from, to)
    shares.push({ ...share, span: withBracket(plain, share.span.from, to), percent: linked?.percent ?? null })
  }
  for (const share of listedShares(small).filter(({ span }) => !overlaps(used, span))) {
    used.fill(1, share.span.from, share.span.to)
    shares.push({ ...share, span: withBracket(plain, share.span.from, share.span.to) })
  }
  return { shares, percents: lonePercents(small, used) }
}

/** `402 hồ sơ nộp trực tuyến/668 hồ sơ`: both numbers count the same. */
function areSame(between: string, behind: string): boolean {
  const [one, other] = [between, behind].map((text) => HEAD.exec(text)?.[0].trim())
  return one !== undefined && one === other && (between.includes('/') || /(?:trên|trong)\s(?:tổng\s)?số\s$/u.test(between))
}
const HEAD = new RegExp(`^\\s?(?:${UNIT}|[${LETTERS}]+(?=[\\s/]))`, 'u')

/** The whole is what was planned, so that a share of the plan is the ratio's own. */
const PLANNED = new RegExp(`/\\s?(?:kế hoạch|kh|chỉ tiêu|dự toán)(?![${LETTERS}])`, 'u')
/** `175,0/183,9 triệu đồng, đạt 84,8% dự toán`: an amount is put over the planned one, if a single share is told of it. */
const isAmountOfPlan = (behind: string): boolean => MEASURE.test(behind) && !/%[^;.]{0,60}\d\s?%/u.test(behind.slice(0, LONGEST_CLAUSE))
/** Letters, or a comma, between two numbers that only things of the same name link: `155 trường hợp …, … trong 183 trường hợp`. */
const CLOSE = 40
/** More stands between the numbers than how the part is counted, and the whole is of something else. */
function isFarApart(between: string, behind: string): boolean {
  if (between.includes('/') ? between.indexOf('/') <= CLOSE : between.length <= CLOSE && !between.includes(',')) return false
  const [one, other] = [between, behind].map((text) => HEAD.exec(text)?.[0].trim())
  return one === undefined || one !== other
}

/** `Trong tổng số 1.240 văn bản, có 1.228 văn bản …` */
function sharesOfWhole(small: string): StatedShare[] {
  return [...small.matchAll(WHOLE_FIRST)].flatMap(({ 0: all, 1: whole = '', 2: things = '', 3: part = '', index }): StatedShare[] => {
    const span = { from: index, to: index + all.length }
    const [of, some] = [parseWhole(whole), parseWhole(part)]
    const same = HEAD.exec(` ${things} `)?.[0].trim() ?? ''
    const unit = small.slice(span.to).trimStart()
    if (of === 0 || some > of || !(unit.startsWith(same) || PEOPLE.test(unit))) return []
    return [{ span, part: some, whole: of, decimals: 0, percent: null, unit: '', about: '', period: null }]
  })
}
const WHOLE_FIRST = new RegExp(
  `${START}(?:trong|trên)\\s(?:tổng\\s)?số\\s${NUMBER_START}(${WHOLE})${NUMBER_END}\\s([^\\d;.:()%]{2,50}?),?\\s(?:đã\\s|hiện\\s)?(?:có|thì)\\s(?:tổng số\\s)?(${WHOLE})${NUMBER_END}`,
  'gu',
)
const PEOPLE = new RegExp(`^(?:người|đồng chí|đcc|em|cháu)(?![${LETTERS}])`, 'u')

/** A stretch that opens a bracket is quoted with its end. */
function withBracket(plain: string, from: number, to: number): Span {
  return { from, to: plain[to] === ')' && plain.slice(from, to).includes('(') ? to + 1 : to }
}

const overlaps = (used: Uint8Array, { from, to }: Span): boolean => used.subarray(from, to).includes(1)

function isRatio(small: string, { from, to }: Span, part: number, whole: number): boolean {
  if (isHours(part, whole) || HOURS.test(small.slice(to, to + 6))) return false
  const before = small.slice(Math.max(0, from - 25), from)
  const written = small.slice(from, to)
  // `tháng 5/2023`, `12/2023`; a share of two thousand is written with more words around it.
  if (isYear(whole) && !written.includes('.') && part <= 12 && !A_WORD.test(small.slice(to))) return false
  if (!NO_RATIO.test(before) || SECONDS_OF_A_NUMBER.test(before)) return true
  // `Trong năm 72/283 công chức`, `đã ký số 329/564 văn bản`: things are counted.
  const behind = small.slice(to, to + LONGEST_UNIT)
  return (MAY_BE_COUNTED.test(before) && COUNTED.test(behind)) || (/:\s?$/u.test(before) && COUNTED_ALONE.test(behind))
}

/** The percentage that is printed for a ratio; one that belongs to another ratio already is not taken twice. */
function linkedPercent(small: string, span: Span, share: number, clause: Span, used: Uint8Array, ofPlan = false): LinkedPercent | null {
  const before = small.slice(Math.max(Math.min(clause.from, span.from), span.from - LONGEST_CLAUSE), span.from)
  const ahead = () => {
    const found = percentAhead(small, span, share)
    return found !== null && overlaps(used, found.span) ? null : found
  }
  return percentBehind(small, span, before, share, ofPlan) ?? ahead()
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

/** `Số đảng viên học tập nghị quyết: 210/225 đồng chí`: a way of counting and no more. */
const COUNTED_ALONE = new RegExp(`^\\s(?:${UNIT}|đồng chí|đcc|em|cháu|hộ|người)\\s?(?:[.,;(]|$)`, 'u')

/** What is counted behind a number, and what is said of it. */
function countedAt({ plain, small }: Prose, at: number, clause: Span): { unit: string; about: string } {
  const found = COUNTED.exec(small.slice(at, Math.max(at, clause.to)))
  if (found === null) return { unit: '', about: '' }
  const [all, unit = '', about = ''] = found
  const to = at + all.length
  return { unit: unitOf(unit), about: plain.slice(to - about.length, to).trim() }
}
