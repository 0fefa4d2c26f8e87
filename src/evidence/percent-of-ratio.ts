/**
 * A ratio in a text → the percentage that is printed for it: `390/400 hộ, đạt tỷ lệ 97,5%`, `97,5% (390/400 hộ)`, `390/400 hộ (97,5%)`.
 *
 * A percentage belongs to a ratio when what links them says no more than that it is its result: words such as `đạt`, `chiếm`, `tỷ lệ`, and
 * words that the sentence had already. One with a name of its own (`, tỷ lệ đại biểu có mặt 96%`), an aim, a difference, about so much, or
 * a share of something else (`112% so với cùng kỳ`) belongs to none.
 */
import { LETTERS } from '../model/latin.ts'
import type { Span } from '../model/explanation-text.ts'
import { parsePercent, type PrintedPercent } from '../model/share.ts'
import { DECIMAL } from './numbers.ts'
import { withQualifiersAsWords } from './qualifiers.ts'

export interface LinkedPercent {
  readonly percent: PrintedPercent
  /** From the ratio's edge to the percentage's. */
  readonly span: Span
}

/** Letters between a ratio and its percentage, at most. */
const LONGEST_GAP = 120
/** `x 100% = `, behind a ratio. */
const TIMES_HUNDRED = /^\)?[^\d;:.,()=%]{0,30}[x×*]\s?100\s?%?/u
const NEXT_PERCENT = new RegExp(`^([^\\d%]{0,${LONGEST_GAP}})(?<![\\d.,/])(${DECIMAL})\\s?%`, 'u')
const LAST_PERCENT = new RegExp(`(?<![${LETTERS}\\d.,/])(${DECIMAL})\\s?%([^\\d%]{0,${LONGEST_GAP}})$`, 'u')
/** What parts a ratio from its result: a mark, or a sign that says “that is”. */
const SEPARATOR = /[,;:()[\]/]|=>|->|-->|[=→⇒⟹≈~]|\s[-–]\s?/gu
const SENTENCE_END = /[.!?]\s/u
const SYLLABLE = new RegExp(`[${LETTERS}]+`, 'gu')
/** Syllables of the words that say nothing but “this is the result”. */
const LINKING = new Set(
  'đạt được chiếm bằng tương đương ứng với là tức hay nghĩa quy ra thành hoàn kết quả tính mức cụ thể làm tròn tỷ tỉ tỉ lệ lê ty ti số phần trăm cho đó này trên ra đã có chung cả chỉ'.split(
    ' ',
  ),
)
/** One of these makes a result of a number that has no mark before it. */
const RESULT = new RegExp(
  `(?<![${LETTERS}])(?:đạt(?: được)?|chiếm|(?<!mặt )bằng|tương đương|tương ứng|ứng với|tức(?: là)?|hay(?: là)?|là|quy ra|hoàn thành|tính ra|t[ỷỉyi] lệ(?: là| đạt)?)(?:\\s(?:với|t[ỷỉyi] lệ|mức|là|được)){0,3}\\s?:?$`,
  'u',
)
/** A share with a name of its own. */
const NAMED_SHARE = new RegExp(`(?<![${LETTERS}])(?:t[ỷỉyi] lệ|tỷ trọng)\\s([${LETTERS}]+)`, 'u')
/** Not so much, but about so much. */
const ABOUT = new RegExp(
  `(?:(?<![${LETTERS}])(?:trên|gần|hơn|khoảng|xấp xỉ|dưới|ít nhất|tối thiểu|tối đa|ước|ước đạt)|(?<![=-])>|<|≥|≤|~|≈)\\s?$`,
  'u',
)
/** Of something else: of the plan, of last year. */
const OTHER_BASE =
  /^\s?(?:so với |so |của |với |trên |theo )?(?:cùng kỳ|cùng thời|kế hoạch|kh(?= |$|[,.;])|chỉ tiêu|mục tiêu|dự toán|định mức|nghị quyết|yêu cầu|tiêu chuẩn|bình quân|mức |năm (?:trước|ngoái|20)|quý |kỳ trước|tháng |huyện|tỉnh|toàn huyện|toàn tỉnh|trung bình|giao|đề ra)/u
export const isOfOtherBase = (after: string): boolean => OTHER_BASE.test(after)
/** An aim, a difference. */
const AIM =
  /(?:phấn đấu|mục tiêu|chỉ tiêu|yêu cầu|quy định|tăng|giảm|vượt|thấp hơn|cao hơn|tối thiểu|dự kiến|giao(?! dịch)|kế hoạch|còn lại|riêng|trong đó|bình quân|cùng kỳ|năm trước|năm ngoái)[^;.%]{0,30}$/u
/** `26,5% tổng số hộ`: what the share is of. */
const BASE = new RegExp(`^\\s(?:(?:so với|trên|của|trong)\\s)?(?:tổng(?:\\ssố)?|số|toàn bộ)\\s([${LETTERS}]+)`, 'u')
/** `lần lượt là 335/500 và 482/516 hồ sơ, đạt 67% và 93,4%`: of several ratios each has its own percentage, in their order. */
const IN_TURN = /lần lượt/u
const ANOTHER = new RegExp(`^\\s?(?:,|và)\\s${DECIMAL}\\s?%`, 'u')
/** What may follow a result without naming what it is a share of. */
const GOES_ON =
  /^\s(?:và|nhưng|trong|theo|nên|do|vì|tại|ở|như|tăng|giảm|cao|thấp|vượt|đảm bảo|bảo đảm|hoàn thành|tính|đến|so|trên|của|tổng|số|dân số|trước|sau|với|đạt|đã|được|chưa|không|còn|khi|để|là)(?=[^a-zà-ỹđ]|$)/u

/** Syllables of the name of a share. */
const LONGEST_NAME = 4
/** Points by which a result that is only likely may be off: one of something else would seldom come so near. */
const NEAR_POINTS = 8
const toNumber = (text: string): number => Number(text.replace(',', '.'))

const syllablesOf = (text: string): string[] => text.match(SYLLABLE) ?? []

/** The words of a clause, as far as they name things. */
type Known = ReadonlySet<string>

/** Whether words link a ratio to its result: none, or no others than the linking ones and those that were said already. */
const isLinking = (text: string, known: Known): boolean => syllablesOf(text).every((each) => LINKING.has(each) || known.has(each))

/** `. Đạt: `, `; Tỷ lệ đạt: `: a name that says nothing but that its number is the result. */
const BARE_NAME = new RegExp(`[.;,]\\s?(?:[-+]\\s?)?((?:(?:đạt(?: được)?|chiếm|t[ỷỉyi] lệ|kết quả)\\s?){1,3}):\\s?$`, 'u')

/** The words of a gap behind its last separator, and whether there is one. */
function lastPiece(gap: string): { readonly piece: string; readonly ahead: string; readonly marked: boolean; readonly mark: string } {
  const bare = BARE_NAME.exec(gap)
  if (bare !== null) return { piece: bare[1] ?? '', ahead: gap.slice(0, bare.index), marked: true, mark: ';' }
  const marks = [...gap.matchAll(SEPARATOR)]
  const ends = [...gap.matchAll(/[.!?]\s/gu)]
  const last = [...marks, ...ends].sort((a, b) => a.index - b.index).at(-1)
  if (last === undefined) return { piece: gap, ahead: '', marked: false, mark: '' }
  const to = last.index + last[0].length
  return { piece: gap.slice(to), ahead: gap.slice(0, last.index), marked: true, mark: last[0].trim() }
}

/** A share of what was planned. */
const OF_PLAN = /^\s?(?:so với |so |của |với |trên |theo )?(?:kế hoạch|kh(?= |$|[,.;)])|chỉ tiêu|dự toán)/u

/**
 * The percentage behind a ratio. `before`: what its clause said ahead of it. `share`: what the ratio makes, in percent. `ofPlan`: the
 * ratio is one of a plan, so that the plan is no other base.
 */
export function percentBehind(small: string, { to }: Span, before: string, share: number, ofPlan: boolean): LinkedPercent | null {
  // `374/449 hộ có tài khoản mức 2 (đạt 90%)`: the level is no number of its own.
  const rest = withQualifiersAsWords(small.slice(to, to + LONGEST_GAP + 30))
  const times = TIMES_HUNDRED.exec(rest)?.[0] ?? ''
  const found = NEXT_PERCENT.exec(rest.slice(times.length))
  if (found === null) return null
  const { 0: all, 1: gap = '', 2: number = '' } = found
  const after = rest.slice(times.length + all.length)
  if (IN_TURN.test(before) || (IN_TURN.test(gap) && ANOTHER.test(after))) return null
  if (ABOUT.test(gap.replace(/(?:~|≈)\s?$/u, '')) || /(?:~|≈)\s?$/u.test(gap) || AIM.test(lastPiece(gap).piece)) return null
  const isShareOfPlan = ofPlan && OF_PLAN.test(after)
  if (OTHER_BASE.test(after) && !isShareOfPlan) return null
  const link = linkOf(gap, after, before)
  if (link === 'none' || (link === 'likely' && !isShareOfPlan && Math.abs(toNumber(number) - share) > NEAR_POINTS)) return null
  return { percent: parsePercent(number), span: { from: to, to: to + times.length + all.length } }
}

/** `likely`: its result, or a share of something that was not named before. */
function linkOf(gap: string, after: string, before: string): 'sure' | 'likely' | 'none' {
  const { piece, ahead, marked, mark } = lastPiece(gap)
  const known = new Set(syllablesOf(`${before} ${marked ? ahead : ''}`))
  const base = BASE.exec(after)
  const ofOther = base !== null && !known.has(base[1] ?? '') && !syllablesOf(gap).includes(base[1] ?? '')
  const sure = ofOther ? 'likely' : 'sure'
  if (!marked) {
    const result = piece.trim() === '' ? '' : RESULT.exec(piece)?.[0]
    if (result === undefined) return 'none'
    const named = NAMED_SHARE.exec(piece.slice(0, piece.length - result.length) + (result === '' ? '' : ' '))
    if (named !== null && !known.has(named[1] ?? '')) return 'none'
    return piece.trim() === '' || base !== null || hasNoNoun(after, new Set([...known, ...syllablesOf(piece)])) ? sure : 'none'
  }
  // A new sentence says by a word that it gives the share.
  if (SENTENCE_END.test(`${mark} `) && !/t[ỷỉyi] lệ|đạt|chiếm/u.test(piece)) return 'none'
  if (SENTENCE_END.test(ahead)) return 'none'
  if (!isLinking(piece, known)) return mark === '(' && isOwnName(piece, known) && /^\s?\)/u.test(after) ? 'sure' : 'none'
  // `…, 97,5% (390/400`: of the ratio that follows.
  if (/^[,;]$/u.test(mark) && /^\s?\((?:[^\d()]{0,20}\s)?\d{1,9}\s?\//u.test(after)) return 'none'
  // `18/20 người hoàn thành tốt nhiệm vụ, 5% hoàn thành nhiệm vụ`: what it is a share of is said anew, in words that were used before.
  const again = new RegExp(`^\\s([${LETTERS}]+)`, 'u').exec(after)?.[1]
  if (/^[,;]$/u.test(mark) && piece.trim() === '' && again !== undefined && base === null && syllablesOf(ahead).includes(again))
    return 'none'
  // `…; 88% hộ có nhà tiêu` without a word that gives a result: the share of those.
  const said = piece.trim() === '' ? new Set<string>() : known
  if (/[([]|[=>→⇒⟹]$/u.test(mark) || base !== null || hasNoNoun(after, said)) return sure
  return piece.trim() === '' ? 'none' : 'likely'
}

/** `thu về 304/842 phiếu (tỷ lệ thu hồi 36,1%)`: a share whose name takes up what was said of the ratio. */
function isOwnName(piece: string, known: Known): boolean {
  const name = syllablesOf(piece).filter((each) => !LINKING.has(each))
  return name.length <= LONGEST_NAME && name.filter((each) => known.has(each)).length * 2 >= name.length
}

/** Behind the percentage no things are named that it would be a share of, others than the ratio's. */
function hasNoNoun(after: string, known: Known): boolean {
  const word = new RegExp(`^\\s([${LETTERS}]+)`, 'u').exec(after)?.[1]
  return word === undefined || known.has(word) || GOES_ON.test(after)
}

/** `Đạt 67,5%. Cụ thể: đã cấp 1.962/2.713 giấy`: a bare result, and what it was reckoned from. */
const IN_DETAIL = new RegExp(
  `^\\s?(?:[-+]\\s)?(?:đạt|t[ỷỉyi] lệ(?: đạt)?|kết quả(?: đạt)?)\\s?:?\\s?(${DECIMAL})\\s?%\\s?[.;,:]\\s(?:cụ thể|trong đó|chi tiết)(?: là)?\\s?:?\\s[^\\d%;.]{0,40}$`,
  'u',
)

/** The percentage before a ratio. */
export function percentAhead(small: string, { from }: Span, share: number): LinkedPercent | null {
  const before = small.slice(Math.max(0, from - LONGEST_GAP - 30), from)
  const detailed = from < LONGEST_GAP ? IN_DETAIL.exec(before)?.[1] : undefined
  const isAlone = !/\d\s?\/\s?\d[^]*\d\s?\/\s?\d|%/u.test(small.slice(from, from + LONGEST_GAP))
  if (detailed !== undefined && (isAlone || Math.abs(toNumber(detailed) - share) <= NEAR_POINTS))
    return { percent: parsePercent(detailed), span: { from: before.indexOf(detailed), to: from } }
  const found = LAST_PERCENT.exec(before)
  if (found === null) return null
  const { 1: number = '', 2: gap = '', index } = found
  const at = from - before.length + index
  const ahead = small.slice(Math.max(0, at - 60), at)
  if (ABOUT.test(ahead) || AIM.test(ahead) || OTHER_BASE.test(gap) || /[.;)]/u.test(gap)) return null
  const { piece, marked, mark, ahead: named } = lastPiece(gap)
  const opens = /[([:=]|>$/u.test(mark)
  if (AIM.test(piece)) return null
  const known = new Set(syllablesOf(`${ahead} ${named}`))
  const linked = opens ? piece.trim().length <= 30 : marked ? isOpening(piece) : isOpening(gap)
  if (!linked || (!opens && !isLinking(piece, known))) return null
  return { percent: parsePercent(number), span: { from: at, to: from } }
}

const isOpening = (text: string): boolean => /(?:cụ thể|tương (?:ứng|đương)|ứng với|tức(?: là)?|hay(?: là)?|nghĩa là)/u.test(text)
