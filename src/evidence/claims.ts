/**
 * A row → what it claims of all (`100%`, `Không có hồ sơ trễ hạn`), and what says that it is not so for some (`trực tiếp 04 hồ sơ`,
 * `quá hạn 3`, `2 cán bộ chưa đạt chuẩn`, `650/660 hồ sơ đúng hạn`). A bare `100%` claims what the criterion's name says.
 */
import { LETTERS } from '../model/latin.ts'
import type { Breakdown, Claim, ClaimTopic, LonePercent, StatedShare } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt, withoutReason } from './clauses.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { statedPeriod } from './period.ts'
import type { Texts } from './quantities.ts'
import { isNarrow, unitOf } from './units.ts'

const PEOPLE = 'cán bộ, công chức|cán bộ công chức|cbcc|cán bộ|công chức'
const LATE = '(?:quá|trễ|chậm)\\s(?:hạn|hẹn)'
const DOSSIER = new RegExp(`(?<![${LETTERS}])(?:hồ sơ|hs)(?![${LETTERS}])`, 'u')
const NONE_LATE = new RegExp(
  `(?:không\\s(?:có|còn|phát sinh|để xảy ra)|chưa có)\\s(?:trường hợp\\s)?(?:hồ sơ|hs)[^;.,]{0,40}?${LATE}`,
  'gu',
)
const LATE_COUNT = new RegExp(`${LATE}\\s?(?:là\\s|:\\s?)?${NUMBER_START}(${WHOLE})(?!\\s?%)${NUMBER_END}`, 'gu')
const COUNT_LATE = new RegExp(`${NUMBER_START}(${WHOLE})${NUMBER_END}\\s(?:hồ sơ|hs)\\s(?:[${LETTERS}]{1,7}\\s){0,4}?${LATE}`, 'gu')
const DIRECT = new RegExp(`trực tiếp\\s?:?\\s?${NUMBER_START}(${WHOLE})${NUMBER_END}`, 'gu')
const COUNT_DIRECT = new RegExp(
  `${NUMBER_START}(${WHOLE})${NUMBER_END}\\s(?:hồ sơ|hs)\\s(?:được\\s)?(?:nộp\\s|tiếp nhận\\s)?trực tiếp`,
  'gu',
)
const UNQUALIFIED = new RegExp(
  `${NUMBER_START}(${WHOLE})${NUMBER_END}\\s(${PEOPLE})\\s(?:chưa|không)\\sđạt\\schuẩn(?!\\s(?:về(?!\\strình độ)|tin|ngoại))`,
  'gu',
)
const QUALIFIED = new RegExp(
  `(?:đạt\\schuẩn\\scủa\\s(${PEOPLE})|(${PEOPLE})[^;.,%]{0,30}?đạt\\schuẩn)(?![${LETTERS}])(?!\\s(?:về(?!\\strình độ)|tin|ngoại))`,
  'u',
)

/** `hồ sơ trực tuyến được xử lý`: which of them are meant, not what they are. */
const ONLINE_ONES = /trực tuyến[^;.,]{0,30}\s(?:được|đã|đều)\s(?!nộp|thực hiện|tiếp nhận)/u
const OF_ONE_WAY =
  /(?:hồ sơ|hs)\s(?:tthc\s)?(?:được\s)?(?:nộp\s|tiếp nhận\s)?(?:trực tuyến|trực tiếp|qua (?:dịch vụ )?bưu chính)(?!,?\s(?:và|hoặc|lẫn))/u
/** `Các hồ sơ đều được giải quyết đúng hạn` */
const ALL_IN_TIME =
  /(?:tất cả|toàn bộ|các|mọi)\s(?:các\s|số\s)?(?:hồ sơ|hs)\s[^;.,\d%]{0,60}?(?:đều|được)\s[^;.,\d%]{0,40}?(?:đúng|trước)(?:,? (?:và )?(?:đúng|trước))? (?:hạn|hẹn)/gu
/** What a stretch of text (in small letters) says of things, where it is one of the qualities that counts elsewhere can contradict. */
export function topicOf(text: string): ClaimTopic | null {
  if (isNarrow(text)) return null
  const qualified = QUALIFIED.exec(text)
  if (qualified !== null && !/(?:chưa|không) đạt/u.test(text))
    return { unit: unitOf(qualified[1] ?? qualified[2] ?? ''), quality: 'qualified' }
  const dossier = DOSSIER.exec(text)
  if (dossier === null) return null
  // `Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến` is about procedures, and `hồ sơ` in it only says which.
  if (/(?:tthc|thủ tục|dịch vụ công)[^;.]{0,60}(?:phát sinh|cung cấp)/u.test(text)) return null
  if (/số h[oó][áa]/u.test(text) && !/kết quả/u.test(text.slice(0, dossier.index))) return { unit: 'hồ sơ', quality: 'digitised' }
  // `100% hồ sơ trực tuyến được giải quyết đúng hạn`: says nothing of the others.
  if (/(?:đúng|trước) (?:hạn|hẹn)/u.test(text)) return OF_ONE_WAY.test(text) ? null : { unit: 'hồ sơ', quality: 'on-time' }
  if (ONLINE_ONES.test(text)) return null
  return /trực tuyến/u.test(text.slice(dossier.index)) ? { unit: 'hồ sơ', quality: 'online' } : null
}

/** Words that add nothing to a share: what it is of is said in the criterion's name. */
const BARE = /(?:t[ỷỉ] lệ|đạt|là|được|thực hiện|hồ sơ|hs|tthc|=|x)|[\d\s.,:;/%()-]/gu

export function rowToClaims(
  texts: Texts,
  found: { shares: readonly StatedShare[]; percents: readonly LonePercent[]; breakdowns: readonly Breakdown[] },
): Claim[] {
  const { row, name, prose, clauses, own } = texts
  const { plain, small } = prose
  const claims: Claim[] = []
  const add = (span: Span, topic: ClaimTopic | null, says: Claim['says'], exceptions: number | null): void => {
    const clause = withoutReason(small, clauseAt(clauses, span.from))
    if (topic === null) return
    if (statedPeriod(plain.slice(clause.from, clause.to), own) !== null) return
    if (topic.quality !== 'qualified' && isNarrow(small.slice(clause.from, clause.to))) return
    claims.push({ row, span, topic, says, exceptions })
  }
  const topicAt = (span: Span): ClaimTopic | null => {
    const clause = clauseAt(clauses, span.from)
    const said = small.slice(clause.from, clause.to)
    return said.replace(BARE, '') === '' ? topicOf(name.toLowerCase()) : topicOf(said)
  }
  for (const { span, percent, loose } of found.percents) {
    if (!loose && percent.units === 100 * 10 ** percent.digits) add(span, topicAt(span), 'all', null)
  }
  for (const { span, part, whole, decimals } of found.shares) {
    // Those that were not before the day may still be in time.
    if (decimals > 0 || part > whole || (part < whole && isEarlyOnly(small, clauseAt(clauses, span.from)))) continue
    add(span, topicAt(span), part === whole ? 'all' : 'some-not', part === whole ? null : whole - part)
  }
  for (const each of small.matchAll(NONE_LATE)) add(spanOf(each), dossiers('on-time'), 'all', null)
  for (const each of small.matchAll(ALL_IN_TIME)) {
    if (!AIMED.test(small.slice(clauseAt(clauses, each.index).from, each.index))) add(spanOf(each), topicOf(each[0]), 'all', null)
  }
  for (const pattern of [LATE_COUNT, COUNT_LATE]) {
    for (const each of small.matchAll(pattern)) addCount(each, dossiers('on-time'))
  }
  for (const pattern of small.includes('trực tuyến') ? [DIRECT, COUNT_DIRECT] : []) {
    for (const each of small.matchAll(pattern)) addCount(each, dossiers('online'))
  }
  for (const each of small.matchAll(UNQUALIFIED)) addCount(each, { unit: unitOf(each[2] ?? ''), quality: 'qualified' })
  return claims

  function addCount(each: RegExpExecArray, topic: ClaimTopic): void {
    const count = parseWhole(each[1] ?? '')
    if (count > 0) add(spanOf(each), topic, 'some-not', count)
  }
}

/** What is to be so. */
const AIMED = /(?:phấn đấu|mục tiêu|yêu cầu|đề nghị|đảm bảo|bảo đảm|để|nhằm|sẽ|chưa|không)[^;.]{0,60}$/u

const isEarlyOnly = (small: string, { from, to }: Span): boolean =>
  /^(?!.*đúng (?:hạn|hẹn)).*(?:trước|sớm) (?:hạn|hẹn)/su.test(small.slice(from, to))

const dossiers = (quality: ClaimTopic['quality']): ClaimTopic => ({ unit: 'hồ sơ', quality })

const spanOf = ({ 0: all, index }: RegExpExecArray): Span => ({ from: index, to: index + all.length })
