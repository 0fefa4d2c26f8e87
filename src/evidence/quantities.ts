/**
 * A text → what it counts: numbers with their unit, what they count of it (all that came in, went out, waits), and the period.
 *
 * A count of one field or office (`hồ sơ chứng thực`, `Công an xã tiếp nhận`), or of some of them (`trong đó`, `trực tuyến`) is a part.
 */
import { LETTERS } from '../model/latin.ts'
import type { Breakdown, Quantity, QuantityRole, ReportPeriod, StatedShare } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { withoutTimes } from './content.ts'
import { withNamesWhole } from './counted.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { statedCutOff, statedPeriod } from './period.ts'
import { END, START, words, type Prose } from './letters.ts'
import { isNarrow, UNIT, unitOf } from './units.ts'

const COUNT = new RegExp(`${NUMBER_START}(${WHOLE})(?!\\s?/)${NUMBER_END}\\s(?:số\\s)?(${UNIT})([^\\d;.:,()=%]{0,60})`, 'gu')
/** `Số hồ sơ tiếp nhận: 512` */
const COUNT_BEHIND = new RegExp(
  `(${UNIT})([^\\d;.:,()=%]{0,90})(?::|\\slà\\s)\\s?${NUMBER_START}(${WHOLE})(?!\\s?[/%])${NUMBER_END}(?!\\s(?:số\\s)?${UNIT})`,
  'gu',
)
const PART_AHEAD = /(?:trong đó|còn|riêng|thêm|tăng|giảm)[^;.]{0,40}$/u
const PART_BEHIND =
  /^\s?(?:trực tuyến|trực tiếp|đúng hạn|trước hạn|quá hạn|trễ|chậm|nộp|qua(?! bộ phận)|bị|chưa|không|là|đạt|có|nữ|nam|nghỉ|tham gia|đi học|theo học)/u
const PENDING = /(?:đang|chưa đến hạn|tiếp tục)\s?(?:được\s)?(?:giải quyết|xử lý|thụ lý)?/u
/** What other levels of government count is not the report's own: `tỉnh tiếp nhận 2.936 hồ sơ`. */
const OF_OTHERS = new RegExp(
  `${START}(?:tỉnh|huyện|quận|thành phố|sở|trung ương|cả nước)\\s(?:[${LETTERS}]+\\s){0,4}?(?:đã\\s|hiện\\s)?(?:tiếp nhận|giải quyết|trả|có)${END}`,
  'u',
)
/** `xã Bình Lãng huyện Tứ Kỳ có …`: the level behind a commune's name is its address. */
const OF_COMMUNE = new RegExp(`${START}(?:xã|phường|thị trấn)${END}`, 'u')
const CARRIED = /kỳ trước|chuyển sang|tồn/u
const LOOK_BACK = 70

/** `tiếp nhận trực tuyến 572 hồ sơ`: a kind between the verb and the number; several kinds (`trực tiếp và trực tuyến`) may be all. */
const KIND_AHEAD = new RegExp(
  `${START}(?:tiếp nhận|giải quyết|trả(?:\\skết quả)?|xử lý|nộp)\\s(?:hồ sơ\\s)?(?:trực tuyến|trực tiếp|(?:qua|trên) (?:mạng|(?:cổng )?dịch vụ công|cổng)|qua (?:dịch vụ )?bưu chính|trước hạn|đúng hạn|sớm hạn|quá hạn|trễ hạn|chậm hạn)(?!,?\\s(?:và|hoặc|lẫn))[^,;.]{0,40}$`,
  'u',
)

/** The period that counts are for; those up to a day within the report's are for a shorter one. */
const countedFor = (said: string, own: ReportPeriod | null): string | null => statedPeriod(said, own) ?? statedCutOff(said, own)

/** What the words around a number say that it counts. */
function roleOf(ahead: string, behind: string): QuantityRole {
  if (OF_OTHERS.test(ahead) && !OF_COMMUNE.test(ahead)) return 'part'
  if (PART_AHEAD.test(ahead)) return PENDING.test(behind.slice(0, 25)) ? 'pending' : 'part'
  if (KIND_AHEAD.test(ahead)) return 'part'
  if (CARRIED.test(`${ahead} ${behind}`)) return 'carried'
  if (/^\s?(?:đang|chưa đến hạn)/u.test(behind) || /(?:đang|chưa)\s[^,;.]{0,45}$/u.test(ahead)) return 'pending'
  if (isNarrow(`${ahead} ${behind.split(' ').slice(0, 5).join(' ')}`) || PART_BEHIND.test(behind)) return 'part'
  if (REFUSED.test(ahead) || (RECEIVED.test(ahead) && isOneKind(behind))) return 'part'
  if (/tiếp nhận/u.test(ahead) || /^\s?(?:tthc\s|thủ tục hành chính\s)?(?:đã )?được tiếp nhận/u.test(behind)) return 'received'
  if (/trả kết quả|đã trả|giải quyết/u.test(ahead)) return 'returned'
  return /(?:tổng số|tổng cộng|có|gồm|cả xã|toàn xã)\s?:?\s?$/u.test(ahead) && !OF_OFFICE.test(ahead) ? 'total' : 'part'
}

/** `Số hồ sơ từ chối tiếp nhận` */
const REFUSED = /(?:từ chối|không|chưa|trả lại|bổ sung)\s(?:được\s)?(?:tiếp nhận|giải quyết)/u
const RECEIVED = /(?:tiếp nhận|giải quyết)/u
/** What an office of the commune has is not what the commune has. */
const OF_OFFICE = new RegExp(
  words(
    'bộ phận',
    'văn phòng',
    'đảng ủy',
    'hđnd',
    'hội đồng nhân dân',
    'công an',
    'quân sự',
    'ban',
    'trường',
    'trạm',
    'hội',
    'đoàn',
    'mttq',
    'mặt trận',
    'chi bộ',
  ),
  'u',
)
/** Behind the things, what does not say that only one kind of them is meant: `12 hồ sơ đăng ký xe`. */
const OF_ANY_KIND =
  /^(?:tthc|thủ tục|hành chính|của|trong|từ|được|đã|qua|tại|và|đảm bảo|bảo đảm|với|đến|tới|năm|kỳ|quý|tháng|theo|thuộc|trên|hoặc|do|ở|các|giải quyết|tiếp nhận|nộp|phát sinh|là|để|cho|đủ|đúng|hợp lệ|công dân|người dân|tổ chức|trực tuyến|trực tiếp|đầy đủ|cả|gồm|bao gồm|chiếm|đạt|-|tính|toàn|xong)(?![\p{L}])/u
const isOneKind = (behind: string): boolean => behind.trim() !== '' && !OF_ANY_KIND.test(behind.trim())

const ABOUT: Readonly<Record<QuantityRole, string>> = {
  received: 'tiếp nhận',
  returned: 'trả kết quả',
  pending: 'đang giải quyết',
  carried: 'kỳ trước chuyển sang',
  whole: 'tổng số',
  total: 'tổng số',
  part: '',
}

export interface Texts {
  readonly row: string
  /** The criterion's name. */
  readonly name: string
  /** The text, citations blotted out. */
  readonly prose: Prose
  readonly clauses: readonly Span[]
  readonly own: ReportPeriod | null
}

export function textToQuantities(texts: Texts, breakdowns: readonly Breakdown[], shares: readonly StatedShare[]): Quantity[] {
  const { row, prose, clauses, own } = texts
  const { plain, small } = prose
  const named = withNamesWhole(small)
  const inside = breakdowns.map(({ span, parts }) => ({ from: span.from + firstPart(small, span), to: span.to, parts }))
  const found: Quantity[] = []
  const add = (span: Span, number: string, unit: string, ahead: string, behind: string): void => {
    if (isRounded(ahead)) return
    const clause = clauseAt(clauses, span.from)
    const isPart = inside.some(({ from, to }) => span.from >= from && span.to <= to)
    const role = isPart ? 'part' : roleOf(ahead, behind)
    const about = ABOUT[role] || plain.slice(span.to, span.to + behind.length).trim()
    const said = plain.slice(clause.from, clause.to)
    found.push({ row, span, value: parseWhole(number), unit: unitOf(unit), about, role, said, period: countedFor(said, own) })
  }
  for (const { 0: all, 1: number = '', 2: unit = '', 3: behind = '', index } of small.matchAll(COUNT)) {
    const clause = clauseAt(clauses, index)
    const ahead =
      named
        .slice(Math.max(clause.from, index - LOOK_BACK), index)
        .split(/[(),]|\d/u)
        .at(-1) ?? ''
    add({ from: index, to: index + all.length - behind.length }, number, unit, openingOf(small, clause, index, ahead), behind)
  }
  // `Số hồ sơ tiếp nhận từ 01/01/2023 đến 31/12/2023: 556 hồ sơ`
  for (const { 0: all, 1: unit = '', 2: said = '', 3: number = '', index } of withoutTimes(small).text.matchAll(COUNT_BEHIND)) {
    add({ from: index, to: index + all.length }, number, unit, said, '')
  }
  const counted = shares.filter(({ decimals }) => decimals === 0)
  return [...found, ...counted.map((share) => wholeOf(texts, share))].sort((a, b) => a.span.from - b.span.from)
}

/** About so many, which contradicts no number: `tiếp nhận trên 1.200 hồ sơ`. */
const isRounded = (ahead: string): boolean =>
  /(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|ước|ước chừng|chừng|ít nhất|tối thiểu|không quá|~)\s?$/u.test(ahead)

/** Letters of a sentence that may say what it is about. */
const SHORT_HEAD = 40
const LONG_HEAD = 120

/** The words before a number, as far as the last comma or number; a bracket's head (`trong đó`, a field) counts for what it opens. */
function openingOf(small: string, clause: Span, index: number, ahead: string): string {
  const sentence = small.slice(clause.from, index)
  const within = /trong đó/u.exec(sentence)
  if (within !== null) return `trong đó ${ahead}`
  // `giải quyết hồ sơ lĩnh vực hộ tịch đúng quy trình, đúng thẩm quyền, …`
  const topic = sentence.slice(0, /\d/u.test(sentence) ? SHORT_HEAD : LONG_HEAD)
  return isNarrow(topic) ? `${topic} ${ahead}` : ahead
}

/** Where the parts of a breakdown begin, from its start. */
function firstPart(small: string, { from, to }: Span): number {
  const mark = small.slice(from, to).search(/[(:]|gồm|chia ra|cụ thể/u)
  return mark < 0 ? to - from : mark
}

/** `Tỷ lệ hồ sơ TTHC …`: the things that the criterion is about. */
const NAMED = new RegExp(`^(?:(?:\\d+[.)]\\s?)?(?:t[ỷỉ]\\slệ|số|mức\\sđộ)\\s)?(?:số\\s)?(?:lượng\\s)?(${UNIT})(.{0,200})$`, 'u')

/** The unit that a criterion's name is about, and what it says of it. */
function namedUnit(name: string): { unit: string; about: string } | null {
  const found = NAMED.exec(name.toLowerCase().normalize('NFC').replace(/\s+/gu, ' ').trim())
  return found === null ? null : { unit: unitOf(found[1] ?? ''), about: (found[2] ?? '').trim() }
}

function wholeOf({ row, name, prose, clauses, own }: Texts, share: StatedShare): Quantity {
  const named = share.unit === '' ? namedUnit(name) : null
  const clause = clauseAt(clauses, share.span.from)
  const said = prose.plain.slice(clause.from, clause.to)
  const unit = share.unit || (named?.unit ?? '')
  const context = share.unit === '' ? `${named?.about ?? ''} ${said}`.toLowerCase() : said.toLowerCase()
  // Of a ratio of things of one kind the whole is that kind.
  const role = unit === '' || isNarrow(context) || PART_BEHIND.test(share.unit === '' ? (named?.about ?? '') : '') ? 'part' : 'whole'
  return { row, span: share.span, value: share.whole, unit, about: ABOUT[role], role, said, period: countedFor(said, own) }
}
