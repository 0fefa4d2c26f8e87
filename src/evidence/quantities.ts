/**
 * A text → what it counts: numbers with their unit, what they count of it (all that came in, went out, waits), and the period.
 *
 * A count of one field or office (`hồ sơ chứng thực`, `Công an xã tiếp nhận`), or of some of them (`trong đó`, `trực tuyến`) is a part.
 */
import type { Breakdown, Quantity, QuantityRole, ReportPeriod, StatedShare } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { statedPeriod } from './period.ts'
import { isNarrow, UNIT, unitOf } from './units.ts'

const COUNT = new RegExp(`${NUMBER_START}(${WHOLE})(?!\\s?/)${NUMBER_END}\\s(?:số\\s)?(${UNIT})([^\\d;.:,()=%]{0,60})`, 'giu')
/** `Số hồ sơ tiếp nhận: 512` */
const COUNT_BEHIND = new RegExp(
  `(${UNIT})([^\\d;.:,()=%]{0,50}):\\s?${NUMBER_START}(${WHOLE})(?!\\s?[/%])${NUMBER_END}(?!\\s(?:số\\s)?${UNIT})`,
  'giu',
)
const PART_AHEAD = /(?:trong đó|còn|riêng|thêm|tăng|giảm)[^;.]{0,40}$/iu
const PART_BEHIND =
  /^\s?(?:trực tuyến|trực tiếp|đúng hạn|trước hạn|quá hạn|trễ|chậm|nộp|qua|bị|chưa|không|là|nữ|nam|nghỉ|tham gia|đi học|theo học)/iu
const PENDING = /(?:đang|chưa đến hạn|tiếp tục)\s?(?:được\s)?(?:giải quyết|xử lý|thụ lý)?/iu
const CARRIED = /kỳ trước|chuyển sang|tồn/iu
const LOOK_BACK = 70

/** What the words around a number say that it counts. */
function roleOf(ahead: string, behind: string): QuantityRole {
  if (PART_AHEAD.test(ahead)) return PENDING.test(behind.slice(0, 25)) ? 'pending' : 'part'
  if (CARRIED.test(`${ahead} ${behind}`)) return 'carried'
  if (/^\s?(?:đang|chưa đến hạn)/iu.test(behind) || /(?:đang|chưa)\s[^,;.]{0,20}$/iu.test(ahead)) return 'pending'
  if (isNarrow(`${ahead} ${behind.split(' ').slice(0, 5).join(' ')}`) || PART_BEHIND.test(behind)) return 'part'
  if (/tiếp nhận/iu.test(ahead)) return 'received'
  if (/trả kết quả|đã trả|giải quyết/iu.test(ahead)) return 'returned'
  return /(?:tổng số|tổng cộng|có|gồm|cả xã|toàn xã)\s?:?\s?$/iu.test(ahead) ? 'total' : 'part'
}

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
  readonly plain: string
  readonly clauses: readonly Span[]
  readonly own: ReportPeriod | null
}

export function textToQuantities(texts: Texts, breakdowns: readonly Breakdown[], shares: readonly StatedShare[]): Quantity[] {
  const { row, plain, clauses, own } = texts
  const inside = breakdowns.map(({ span, parts }) => ({ from: span.from + firstPart(plain, span), to: span.to, parts }))
  const found: Quantity[] = []
  const add = (span: Span, number: string, unit: string, ahead: string, behind: string): void => {
    const clause = clauseAt(clauses, span.from)
    const isPart = inside.some(({ from, to }) => span.from >= from && span.to <= to)
    const role = isPart ? 'part' : roleOf(ahead, behind)
    const about = ABOUT[role] || behind.trim()
    const said = plain.slice(clause.from, clause.to)
    found.push({ row, span, value: parseWhole(number), unit: unitOf(unit), about, role, said, period: statedPeriod(said, own) })
  }
  for (const { 0: all, 1: number = '', 2: unit = '', 3: behind = '', index } of plain.matchAll(COUNT)) {
    const clause = clauseAt(clauses, index)
    const ahead =
      plain
        .slice(Math.max(clause.from, index - LOOK_BACK), index)
        .split(/[(),]|\d/u)
        .at(-1) ?? ''
    add({ from: index, to: index + all.length - behind.length }, number, unit, openingOf(plain, clause, index, ahead), behind)
  }
  for (const { 0: all, 1: unit = '', 2: said = '', 3: number = '', index } of plain.matchAll(COUNT_BEHIND)) {
    add({ from: index, to: index + all.length }, number, unit, said, '')
  }
  return [...found, ...shares.map((share) => wholeOf(texts, share))].sort((a, b) => a.span.from - b.span.from)
}

/** The words before a number, as far as the last comma or number; a bracket's head (`trong đó`, a field) counts for what it opens. */
function openingOf(plain: string, clause: Span, index: number, ahead: string): string {
  const sentence = plain.slice(clause.from, index)
  const within = /trong đó/iu.exec(sentence)
  if (within !== null) return `trong đó ${ahead}`
  return isNarrow(sentence.slice(0, 40)) ? `${sentence.slice(0, 40)} ${ahead}` : ahead
}

/** Where the parts of a breakdown begin, from its start. */
function firstPart(plain: string, { from, to }: Span): number {
  const mark = plain.slice(from, to).search(/[(:]|gồm|chia ra|cụ thể/iu)
  return mark < 0 ? to - from : mark
}

/** `Tỷ lệ hồ sơ TTHC …`: the things that the criterion is about. */
const NAMED = new RegExp(`^(?:(?:\\d+[.)]\\s?)?(?:t[ỷỉ]\\slệ|số|mức\\sđộ)\\s)?(?:số\\s)?(?:lượng\\s)?(${UNIT})(.{0,200})$`, 'iu')

/** The unit that a criterion's name is about, and what it says of it. */
export function namedUnit(name: string): { unit: string; about: string } | null {
  const found = NAMED.exec(name.normalize('NFC').replace(/\s+/gu, ' ').trim())
  return found === null ? null : { unit: unitOf(found[1] ?? ''), about: (found[2] ?? '').trim() }
}

function wholeOf({ row, name, plain, clauses, own }: Texts, share: StatedShare): Quantity {
  const named = share.unit === '' ? namedUnit(name) : null
  const clause = clauseAt(clauses, share.span.from)
  const said = plain.slice(clause.from, clause.to)
  const unit = share.unit || (named?.unit ?? '')
  const context = share.unit === '' ? `${named?.about ?? ''} ${said}` : said
  // Of a ratio of things of one kind the whole is that kind.
  const role = unit === '' || isNarrow(context) || PART_BEHIND.test(share.unit === '' ? (named?.about ?? '') : '') ? 'part' : 'whole'
  return { row, span: share.span, value: share.whole, unit, about: ABOUT[role], role, said, period: statedPeriod(said, own) }
}
