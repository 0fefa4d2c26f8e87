/**
 * A text → words that announce instead of reporting: `sẽ`, `đang thực hiện`, `đã đăng ký thực hiện`, `dự kiến`, `chưa ban hành`, `xin lùi sang
 * quý sau`, and deeds of a time to come.
 *
 * What is in force or at work (`đang áp dụng`), files in hand (`đang giải quyết`), general rules (`vi phạm sẽ bị xử lý`), what is denied
 * (`không có … đang`), and registration as a procedure's name (`đăng ký thường trú`) announce nothing.
 */
import { LETTERS } from '../model/latin.ts'
import type { Announcement, ReportPeriod } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { HOW, ISSUE, LACKING, LASTS, NOT_YET, PEOPLE, TO_COME, WITH, WORK } from './announcement-words.ts'
import { clauseAt } from './clauses.ts'
import { END, START, type Prose } from './letters.ts'

const THING_TO_DO = 'sáng kiến|mô hình|đề tài|giải pháp|skks'
const UNTIL_WHEN =
  '(?:(?:trong\\s|đến\\s|vào\\s|sang\\s)?(?:đến\\s)?(?:hết\\s)?(?:tháng|quý|năm|đầu năm|cuối năm|giữa năm)\\s[^.;,]{0,20}?)'

const KINDS: readonly (readonly [Announcement['kind'], RegExp])[] = [
  ['future', new RegExp(`${START}sẽ\\s(?!bị|phải|chịu|không|giúp|tạo)(?:được\\s)?[${LETTERS}]{1,10}(?:\\s[${LETTERS}]{1,10})?`, 'gu')],
  [
    'future',
    new RegExp(
      `${START}(?:dự kiến|chuẩn bị)\\s(?:sẽ\\s)?${UNTIL_WHEN}?(?:${ISSUE}|hoàn thiện|trình|đối thoại|khánh thành|khởi công|nâng cấp|sửa chữa|mua sắm|thành lập|ra mắt|bố trí|áp dụng|ký|số hóa|chuyển|kiện toàn|mở)${END}`,
      'gu',
    ),
  ],
  // `đang tích cực phối hợp với đơn vị tư vấn để lập`: how, and with whom, may stand between.
  [
    'under-way',
    new RegExp(
      `${START}đang\\s(?:(?:${HOW})\\s){0,3}(?:(?:${WITH})\\s[^.;,:]{1,60}?(?:để|nhằm|về việc|tham mưu|xây dựng|rà soát|hoàn thiện)\\s)?(?:${WORK}|ban hành)${END}`,
      'gu',
    ),
  ],
  // `đang được UBND xã thực hiện`: by whom.
  [
    'under-way',
    new RegExp(
      `${START}đang\\sđược\\s(?:ubnd|ủy ban|uỷ ban|xã|phường|thị trấn|công chức|cán bộ|bộ phận|đơn vị|văn phòng)(?:\\s[${LETTERS}&]{1,8}){0,5}?\\s(?:${WORK}|ban hành)${END}`,
      'gu',
    ),
  ],
  // Whatever is done, it is at some stage of it.
  ['under-way', new RegExp(`${START}(?:đang|còn|vẫn)\\s(?:(?:ở|trong)\\s(?:giai đoạn|bước|khâu))${END}`, 'gu')],
  [
    'under-way',
    new RegExp(
      `${START}(?:đang|còn|vẫn)\\s(?:ở\\s)?(?:trong\\s)?(?:quá trình|thời gian|thời kỳ)\\s(?!(?:được\\s)?(?:${LASTS}))[${LETTERS}]{1,8}`,
      'gu',
    ),
  ],
  [
    'under-way',
    new RegExp(
      `${START}(?<!không\\s)(?:còn|vẫn|đang|hiện)\\s(?:còn\\s|đang\\s)?(?:dang dở|dở dang|bỏ dở|(?:phải\\s)?chờ\\s[${LETTERS}]{1,8}|đợi\\s[${LETTERS}]{1,8})`,
      'gu',
    ),
  ],
  ['future', new RegExp(`${START}phấn đấu\\s(?:${ISSUE})(?=[^.;]{0,40}(?:quý|tháng|thời gian tới|năm (?:tới|sau)))`, 'gu')],
  [
    'future',
    new RegExp(
      `${START}(?:xin\\s(?:phép\\s)?(?:được\\s)?(?:lùi|hoãn|dời|gia hạn|chuyển|thực hiện sau|bổ sung sau|nộp sau)|(?:lùi|hoãn|dời|chuyển)\\s(?:lại\\s)?(?:thời gian\\s[^.;,]{0,30}?|thời hạn\\s[^.;,]{0,30}?)?sang\\s(?:đầu\\s)?(?:năm|quý|tháng|kỳ))${END}`,
      'gu',
    ),
  ],
  [
    'not-yet',
    new RegExp(
      `${START}mới\\s(?:chỉ\\s)?(?:dừng (?:lại )?ở|ở (?:bước|khâu|giai đoạn)|đang|(?:hoàn thành|làm|xây|thực hiện|triển khai)\\s(?:được\\s|xong\\s)?(?:một\\s)?(?:phần|nửa|bước đầu|giai đoạn))${END}`,
      'gu',
    ),
  ],
  [
    'not-yet',
    new RegExp(`${START}(?:phần|số|nội dung|hạng mục|việc)\\scòn lại\\s[^.;,\\d]{0,20}?(?:làm tiếp|làm sau|chuyển sang)${END}`, 'gu'),
  ],
  [
    'registered',
    new RegExp(
      `${START}(?:đã\\s)?(?:có\\s)?đăng ký\\s(?:(?:với|lên|gửi|cùng)\\s[^.;,:\\d]{1,50}?\\s)?(?:thực hiện|triển khai|áp dụng|sáng kiến|mô hình|đề tài|giải pháp|xây dựng|\\d{1,3}\\s(?:${THING_TO_DO}))`,
      'gu',
    ),
  ],
  [
    'not-yet',
    new RegExp(
      `${START}chưa\\sđược\\s(?:ubnd|hđnd|cấp trên|huyện|tỉnh|cấp có thẩm quyền|cơ quan|phòng|sở)\\s[^.;,\\d]{0,40}?(?:${ISSUE}|cấp|bố trí|thẩm định|công nhận|thông qua|chấp thuận|ký)${END}`,
      'gu',
    ),
  ],
  ['not-yet', new RegExp(`${START}chưa\\s(?:(?:được|kịp|thể|bố trí kinh phí để)\\s)?(?:${ISSUE}|xong|hoàn tất|hoàn thiện)${END}`, 'gu')],
]
/** What a unit lacks or has not begun: nothing of the kind is said of people (`hộ chưa có nhà`). */
const LACKS: readonly RegExp[] = [
  new RegExp(`${START}chưa\\s(?:(?:được|kịp|thể|có điều kiện|có điều kiện để)\\s){0,2}(?:${NOT_YET})${END}`, 'gu'),
  new RegExp(`${START}chưa\\scó\\s(?:${LACKING})${END}`, 'gu'),
]
/** `Đã có chủ trương xây dựng`: what is to be done, behind which its time says that it is to come. */
const DEED = new RegExp(
  `${START}(?:${ISSUE}|tiếp tục (?!duy trì|phát huy|nhân rộng)[${LETTERS}]{1,8}|khảo sát|nâng cấp|số hóa|số hoá|đầu tư|mua sắm|trang bị|sửa chữa|khởi công|khánh thành|chuyển đổi|hoàn thiện|kiện toàn|ra mắt|thành lập|bố trí|cải tạo|áp dụng|mở|đề xuất|nghiên cứu)${END}`,
  'u',
)
const TIME_TO_COME = new RegExp(`${START}(?:${TO_COME})${END}`, 'gu')
/** `vào tháng 3/2024`, `trong quý I năm 2024`, `đến cuối năm 2024`: a year of its own, with a word that says when. */
const TIME_OF_YEAR = new RegExp(
  `${START}(?:vào|trong|đến|sang|từ|trước|chậm nhất)\\s(?:hết\\s)?(?:(?:đầu|cuối|giữa)\\s)?(?:ngày\\s\\d{1,2}[/.-]\\d{1,2}[/.-]|(?:quý|tháng)\\s(?:iv|i{1,3}|\\d{1,2})\\s?(?:/|-|năm\\s|của năm\\s)?\\s?|năm\\s)(20\\d{2})${END}`,
  'gu',
)

/** The clause speaks of a rule, of a condition, or says that there is no such thing. */
const NO_NEWS = new RegExp(
  `${START}(?:nếu|khi(?! có (?:lớp|kinh phí|nguồn|chỉ tiêu|hướng dẫn|điều kiện|chủ trương|mặt bằng|vốn))|trường hợp|vi phạm|hồ sơ (?:quá|trễ|chậm) hạn|không có|không còn|không phải|không phát sinh|chưa phát sinh|không để|đã (?:khắc phục|giải quyết|hoàn thành|xử lý|thực hiện) (?:xong|dứt điểm|hết))${END}`,
  'u',
)

/** What goes on as it is: behind something done it announces nothing new. */
const GOES_ON = /^sẽ\s(?:tiếp tục|duy trì|phát huy|nhân rộng)/u
const DONE = new RegExp(`${START}(?:đã|hoàn thành|xong)${END}`, 'u')
/** Something is there already: what else is to come then takes nothing away from it. */
const REPORTED = new RegExp(
  `${START}(?:đã(?! đăng ký)|xong|hoàn thành tốt|đạt|được|kết quả (?:là|đạt)|kết quả:|thực tế|ban hành|100%|duy trì|phát huy)${END}|\\d\\s?%|_|(?<![\\d/])\\d{1,6}\\s?/\\s?(?!20\\d\\d)\\d{1,6}(?![\\d/])`,
  'u',
)

/** Who is entitled to something: `Công dân đăng ký khai sinh sẽ được cấp thẻ`. */
const ENTITLED = new RegExp(`${START}(?:công dân|cá nhân|người dân|khách hàng|người nộp|mọi người)${END}[^,]{0,60}$`, 'u')
/** `sẽ được hưởng … theo quy định`: what a rule grants. */
const OF_RULE = new RegExp(`^sẽ được (?:hưởng|nhận|cấp|trả|miễn|giảm|hỗ trợ|xem xét|tính)${END}`, 'u')
/** `đã ban hành Kế hoạch …, trong đó sẽ tập trung …`, `Lịch niêm yết ghi rõ … sẽ tiếp …`: what a document that is there says. */
const OF_DOCUMENT = new RegExp(
  `${START}(?:(?:đã\\s)?(?:ban hành|xây dựng|công khai|niêm yết|phê duyệt)${END}[^;.]{0,200}${START}(?:trong đó|theo đó|nêu rõ|ghi rõ|quy định)|(?:lịch|quy chế|nội quy|thông báo|bảng)${END}[^;.]{0,60}${START}(?:nêu rõ|ghi rõ|quy định))\\s[^;.]{0,60}$`,
  'u',
)
const WAITING = /(?:chờ|đợi)/u
/** Whom the words behind describe: `127 hộ `, `đối tượng `. */
const OF_PEOPLE = new RegExp(`${START}(?:${PEOPLE})(?:\\s[${LETTERS}]{1,8}){0,2}\\s$`, 'u')
/** `45 TTHC đang thực hiện tại xã`: procedures are in force. */
const PROCEDURES = new RegExp(`${START}(?:tthc|thủ tục(?: hành chính)?|dịch vụ công|dvc)(?:\\s[${LETTERS}]{1,8}){0,3}\\s$`, 'u')
const PERFORMED = /^đang\s(?:được\s(?:[\p{L}]{1,8}\s){0,5}?)?(?:thực hiện|triển khai)/u
/** `đã và đang thực hiện`, `Đã xây dựng và đang thực hiện`: what was done goes on. */
const DONE_AND = new RegExp(`${START}đã\\s[^.;,]{0,40}?và\\s$`, 'u')

interface Found {
  readonly span: Span
  readonly kind: Announcement['kind']
}

export function textToAnnouncements({ small }: Prose, clauses: readonly Span[], own: ReportPeriod | null): Announcement[] {
  const found: Announcement[] = []
  const add = ({ span, kind }: Found): void => {
    if (!found.some((each) => each.span.from < span.to && each.span.to > span.from)) found.push({ span, kind })
  }
  for (const [kind, words] of KINDS) {
    for (const { 0: all, index } of small.matchAll(words)) {
      const clause = clauseAt(clauses, index)
      const before = small.slice(clause.from, index)
      if (NO_NEWS.test(before) || (/^sẽ (?:được|nhận)/u.test(all) && ENTITLED.test(before))) continue
      if (all.startsWith('sẽ được') && OF_RULE.test(small.slice(index, clause.to))) continue
      if (WAITING.test(all) && OF_PEOPLE.test(before)) continue
      if (kind === 'future' && OF_DOCUMENT.test(before)) continue
      if (GOES_ON.test(all) && DONE.test(small.slice(0, index))) continue
      if (kind === 'under-way' && ((PROCEDURES.test(before) && PERFORMED.test(all)) || DONE_AND.test(before))) continue
      add({ span: { from: index, to: index + all.length }, kind })
    }
  }
  lacks(small, clauses).forEach(add)
  deedsToCome(small, clauses, own).forEach(add)
  return found.sort((a, b) => a.span.from - b.span.from)
}

function lacks(small: string, clauses: readonly Span[]): Found[] {
  return LACKS.flatMap((words) =>
    [...small.matchAll(words)].flatMap(({ 0: all, index }): Found[] => {
      const before = small.slice(clauseAt(clauses, index).from, index)
      if (NO_NEWS.test(before) || OF_PEOPLE.test(before) || /\d[^,:]{0,40}$/u.test(before)) return []
      return [{ span: { from: index, to: index + all.length }, kind: 'not-yet' }]
    }),
  )
}

/** A clause that names a deed and a time to come, in a text that reports nothing: `Giai đoạn tới xã triển khai số hóa sổ hộ tịch`. */
function deedsToCome(small: string, clauses: readonly Span[], own: ReportPeriod | null): Found[] {
  if (REPORTED.test(small)) return []
  const later = own === null ? [] : [...small.matchAll(TIME_OF_YEAR)].filter(({ 1: year }) => Number(year) > own.to.year)
  return [...small.matchAll(TIME_TO_COME), ...later].flatMap(({ 0: all, index }): Found[] => {
    const clause = clauseAt(clauses, index)
    const said = small.slice(clause.from, clause.to)
    if (NO_NEWS.test(said) || !DEED.test(said)) return []
    return [{ span: { from: index, to: index + all.length }, kind: 'future' }]
  })
}
