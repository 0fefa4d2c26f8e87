/**
 * A text → shares that are told one after the other: the whole, a part of it, and what share that makes.
 *
 * `Tổng số TTHC là 145, trong đó có 62 TTHC toàn trình, chiếm 42,8%`, `Tổng số hồ sơ tiếp nhận: 400 hồ sơ; đúng hạn: 390 hồ sơ; Tỷ lệ: 97,5%`.
 * The share has no name of its own, and no other count stands between.
 */
import { LETTERS } from '../model/latin.ts'
import type { StatedShare } from '../model/evidence.ts'
import { parsePercent } from '../model/share.ts'
import { END, START } from './letters.ts'
import { DECIMAL, decimalsOf, MEASURED, NUMBER_END, NUMBER_START, parseScaled, parseWhole, WHOLE } from './numbers.ts'
import { isOfOtherBase } from './percent-of-ratio.ts'
import { withoutTimes } from './content.ts'
import { withQualifiersAsWords, withTimesAsWords } from './qualifiers.ts'

/** What says that the whole is counted. */
const WHOLE_SAID = `${START}(?:tổng(?:\\s(?:số|cộng))?|trong\\ssố)\\s`
/** From one count to the next: a mark, a bullet, `trong đó`. */
const NEXT = '(?:\\s?[,;.(:]\\s?(?:[-+]\\s?)?|\\s[-+]\\s)(?:trong\\s(?:đó|số đó|số này)\\s?[:,]?\\s?)?(?:[-+]\\s?)?'
/** The part makes this share. */
const LINK =
  '(?:(?:chiếm|đạt|bằng|tương ứng|tương đương|ứng với|t[ỷỉyi] lệ|tức|là|đạt được)\\s?(?:(?:với|đạt|là|được|t[ỷỉyi] lệ|chung|%)\\s?){0,3}[:=]?|t[ỷỉyi] lệ\\s[^\\d;.%:,()]{2,40}:|[=:(])'
const COUNTS = `${NUMBER_START}(${WHOLE})${NUMBER_END}(?!\\s?[/%])([^\\d;.%:,/(]{0,50}?)${NEXT}([^\\d;.%/]{0,90}?)${NUMBER_START}(${WHOLE})${NUMBER_END}(?!\\s?[/%])([^\\d;.%:/(]{0,90}?)\\s?[,;.(]?\\s?(?:[-+]\\s?)?(${LINK})\\s?(${DECIMAL})\\s?%`
const LISTED = new RegExp(`${WHOLE_SAID}([^\\d;.%/()]{0,70}?)\\s?:?\\s?${COUNTS}`, 'gu')
/** Nothing says that the first is the whole. */
const COUNTED_FIRST = new RegExp(`()${COUNTS}`, 'gu')
/** What is announced, compared, or about so much is no share of the two. */
const NOT_THEIRS = new RegExp(
  `${START}(?:t[ỷỉyi] lệ|tỷ trọng|phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|tăng|giảm|vượt|cùng kỳ|năm trước|còn lại|dự kiến)${END}`,
  'u',
)
const NOUN_NEXT = new RegExp(`^\\s(?!so với|trên|của|trong|tổng|số|và|nên|do|theo|đảm bảo|bảo đảm|yêu cầu)[${LETTERS}]`, 'u')
/** Ways to count people. */
const PEOPLE = /^(?:người|đồng chí|đ\/c|đcc|em|cháu|lượt)(?!\p{L})/u
/** Points by which a share may be off and still be meant for the two: `đạt 100%` may be said of what else is done with them. */
const NEAR_POINTS = 8
const HUNDRED = 100

export function listedShares(small: string): StatedShare[] {
  if (!small.includes('%')) return []
  const folded = withTimesAsWords(withQualifiersAsWords(small))
  const said = [...folded.matchAll(LISTED)].flatMap((found) => shareIn(found, small, isOfSame, NEAR_POINTS))
  if (said.length > 0) return said
  const planned = [...folded.matchAll(PLANNED)].flatMap(shareOfPlan)
  if (planned.length > 0) return planned
  return [...withoutTimes(folded).text.matchAll(COUNTED_FIRST)].flatMap((found) =>
    isFirst(small, found.index) || SINGLED_OUT.test(found[0])
      ? shareIn(found, small, isPlainlyOfSame, isBareResult(found[7] ?? '') ? HUNDRED : NEAR_POINTS)
      : [],
  )
}

/** `Kế hoạch vốn giao 5.090,5 trđ; đã giải ngân 2.637,1 trđ; đạt 55,1% kế hoạch`: an amount, and what was reached of it. */
const PLANNED = new RegExp(
  `${START}(?:kế hoạch|dự toán|chỉ tiêu|kh|vốn giao)\\s([^\\d;.%/()]{0,50}?)\\s?:?\\s?${NUMBER_START}(${MEASURED})(?![\\d.,])\\s?([${LETTERS}²]{1,6})(?=[\\s,;.])[^\\d;.%:,/(]{0,30}?[,;.(]\\s?([^\\d;.%/]{0,60}?)${NUMBER_START}(${MEASURED})(?![\\d.,])\\s?\\3(?=[\\s,;.)])[^\\d;.%:/(]{0,30}?\\s?[,;.(]?\\s?(?:đạt|bằng|tương đương|chiếm|t[ỷỉyi] lệ)\\s(?:t[ỷỉyi] lệ\\s|là\\s|được\\s){0,2}(${DECIMAL})\\s?%(?=\\s?(?:$|[.,;)]|(?:so với |so |của )?(?:kế hoạch|kh|dự toán|chỉ tiêu)(?:\\s(?:vốn|năm|giao|được|huyện|tỉnh|đề ra|xã)[^;.%\\d]{0,30})?\\s?(?:[.,;)]|$)))`,
  'gu',
)

function shareOfPlan({ 0: all, 2: planned = '', 4: lead = '', 5: reached = '', 6: number = '', index }: RegExpExecArray): StatedShare[] {
  const decimals = Math.max(decimalsOf(planned), decimalsOf(reached))
  const [whole, part] = [parseScaled(planned, decimals), parseScaled(reached, decimals)]
  if (whole === 0 || NOT_THEIRS.test(lead)) return []
  const span = { from: index, to: index + all.length }
  return [{ span, part, whole, decimals, percent: parsePercent(number), unit: '', about: '', period: null }]
}

/** What two counts and the share behind them state, if `areSame` says that the second is some of the first. */
function shareIn(found: RegExpExecArray, small: string, areSame: typeof isOfSame, nearPoints: number): StatedShare[] {
  const { 0: all, 1: ahead = '', 2: first = '', 3: behind = '', 4: lead = '', 5: second = '', 6: tail = '', index } = found
  const { 7: link = '', 8: number = '' } = found
  const [whole, part] = [parseWhole(first), parseWhole(second)]
  const after = small.slice(index + all.length)
  const isTheirs = areSame(`${ahead} ${behind}`, lead, tail) && !NOT_THEIRS.test(`${lead} ${tail}`)
  if (whole === 0 || part > whole || !isTheirs || isOfOtherBase(after) || NOUN_NEXT.test(after)) return []
  const printed = Number(number.replace(',', '.'))
  const name = NAME.exec(link)?.[1]
  if (name !== undefined && !isNamedThere(name, `${ahead} ${behind} ${lead} ${tail}`)) return []
  const points = isSingledOut(behind, lead, tail, all) || name !== undefined ? HUNDRED : nearPoints
  if (Math.abs(printed - (HUNDRED * part) / whole) > (printed === HUNDRED ? NEAR_POINTS : points)) return []
  const span = { from: index, to: index + all.length }
  return [{ span, part, whole, decimals: 0, percent: parsePercent(number), unit: '', about: '', period: null }]
}

/** `2.151 văn bản, trong đó có 1.917 văn bản ký số, đạt 44%`: nothing else is there that the share could be of. */
const SINGLED_OUT = /trong (?:đó|số đó|số này)/u
const isSingledOut = (behind: string, lead: string, tail: string, all: string): boolean =>
  SINGLED_OUT.test(all) && lead.trim().split(' ').length <= 1 && firstWord(behind) !== '' && firstWord(behind) === firstWord(tail)
const firstWord = (text: string): string => text.trim().split(/[\s,]/u)[0] ?? ''

/** `Tỷ lệ bao phủ BHYT: `, behind `Số người tham gia BHYT: 4.893 người`: a name that takes up what was counted. */
const NAME = /^t[ỷỉyi] lệ\s([^:]+):$/u
const SAY_NOTHING = new Set('bao phủ tham gia đạt được chung số của là'.split(' '))
const isNamedThere = (name: string, said: string): boolean => {
  const known = new Set(said.match(/\p{L}+/gu))
  return (name.match(/\p{L}+/gu) ?? []).every((each) => known.has(each) || SAY_NOTHING.has(each))
}

/** Words that give nothing but the share of what was counted before. */
const isBareResult = (link: string): boolean => /chiếm|t[ỷỉyi] lệ|tương|tức|=/u.test(link)

/** Letters before a number that are looked at. */
const FARTHEST = 300
/** No other number stands before it in its sentence or list. */
const isFirst = (small: string, index: number): boolean =>
  !/\d/u.test(withoutTimes(withQualifiersAsWords(small.slice(Math.max(0, index - FARTHEST), index))).text.replace(/^.*[.!?]\s/su, ''))

/** `số VB được ký số là 1.565 VB` of `2.070 VB`; `Đã kích hoạt: 2.663` of `Công dân đủ điều kiện: 3.570`, whose things it leaves out. */
function isPlainlyOfSame(whole: string, lead: string, tail: string): boolean {
  const [of = '', thing = ''] = [whole, tail].map((text) => text.trim().split(/[\s,]/u)[0] ?? '')
  if (thing !== '' && (thing === of || (PEOPLE.test(tail.trim()) && PEOPLE.test(whole.trim())))) return true
  return (thing === '' || thing === of) && /^\s?(?:số\s)?(?:đã|được|trong (?:đó|số đó))\s/u.test(lead)
}

/** The part counts what the whole counts: its things are named there, or it only says which of them. */
function isOfSame(whole: string, lead: string, tail: string): boolean {
  const thing = tail.trim().split(' ')[0] ?? ''
  return thing === '' ? sharesWord(whole, lead) : whole.includes(thing) || PEOPLE.test(thing)
}

const sharesWord = (one: string, other: string): boolean => {
  const known = new Set(one.split(/[\s,:]+/u))
  return other.split(/[\s,:]+/u).some((word) => word.length > 1 && word !== 'số' && known.has(word))
}
