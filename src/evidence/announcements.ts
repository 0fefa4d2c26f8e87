/**
 * A text → words that announce instead of reporting: `sẽ`, `đang thực hiện`, `đã đăng ký thực hiện`, `dự kiến`, `chưa ban hành`.
 *
 * What is in force or at work (`đang áp dụng`), files in hand (`đang giải quyết`), general rules (`vi phạm sẽ bị xử lý`), what is denied
 * (`không có … đang`), and registration as a procedure's name (`đăng ký thường trú`) announce nothing.
 */
import { LETTERS } from '../model/latin.ts'
import type { Announcement } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { END, START, type Prose } from './letters.ts'

const WORK =
  'thực hiện|triển khai|tiến hành|xây dựng|hoàn thiện|khắc phục|soạn thảo|dự thảo|rà soát|trình|chờ|xin ý kiến|tham mưu|tổ chức|chuẩn bị|nâng cấp|đầu tư|làm(?! việc)|nghiên cứu|khảo sát|xem xét|lấy ý kiến|đấu thầu|thu thập|hoàn tất|hoàn chỉnh|kiện toàn|biên soạn|giải phóng mặt bằng|lập|cập nhật|số hóa|số hoá|chỉnh sửa|bổ sung|tổng hợp|mở rộng|lắp đặt|thi công|sửa chữa|cải tạo|thử nghiệm|chạy thử|thẩm định|phê duyệt|mua sắm'
/** How work goes on. */
const HOW =
  'được|trong quá trình|tiếp tục|tích cực|khẩn trương|gấp rút|từng bước|dần|dần dần|tập trung|đẩy nhanh|chủ động|tạm thời|trong giai đoạn|nghiên cứu'
/** With whom it is done. */
const WITH = 'phối hợp|liên hệ|đề nghị|kêu gọi|huy động|vận động|làm việc|xin'
const ISSUE =
  'thực hiện|ban hành|xây dựng|hoàn thành|triển khai|tổ chức|tiến hành|báo cáo|công khai|nghiệm thu|bàn giao|lắp đặt|phê duyệt|đưa vào (?:sử dụng|vận hành|hoạt động)'
const KINDS: readonly (readonly [Announcement['kind'], RegExp])[] = [
  ['future', new RegExp(`${START}sẽ\\s(?!bị|phải|chịu|không|giúp|tạo)(?:được\\s)?[${LETTERS}]{1,10}(?:\\s[${LETTERS}]{1,10})?`, 'gu')],
  [
    'future',
    new RegExp(
      `${START}(?:dự kiến|chuẩn bị)\\s(?:sẽ\\s)?(?:(?:trong\\s|đến\\s|vào\\s)?(?:tháng|quý|năm|đầu năm|cuối năm)\\s[^.;,]{0,20}?)?(?:${ISSUE}|hoàn thiện|trình|đối thoại)${END}`,
      'gu',
    ),
  ],
  // `đang tích cực phối hợp với đơn vị tư vấn để lập`: how, and with whom, may stand between.
  [
    'under-way',
    new RegExp(`${START}đang\\s(?:(?:${HOW})\\s){0,3}(?:(?:${WITH})\\s[^.;,:]{1,60}?(?:để|nhằm|về việc)\\s)?(?:${WORK})${END}`, 'gu'),
  ],
  ['under-way', new RegExp(`${START}(?:đang|còn|vẫn)\\s(?:(?:ở|trong)\\s(?:giai đoạn|bước|khâu))${END}`, 'gu')],
  ['future', new RegExp(`${START}phấn đấu\\s(?:${ISSUE})(?=[^.;]{0,40}(?:quý|tháng|thời gian tới|năm (?:tới|sau)))`, 'gu')],
  ['not-yet', new RegExp(`${START}mới\\s(?:chỉ\\s)?(?:dừng (?:lại )?ở|ở (?:bước|khâu|giai đoạn)|đang)${END}`, 'gu')],
  [
    'registered',
    new RegExp(
      `${START}(?:đã\\s)?(?:có\\s)?đăng ký\\s(?:thực hiện|sáng kiến|mô hình|đề tài|giải pháp|xây dựng|\\d{1,3}\\s(?:sáng kiến|mô hình|đề tài|giải pháp|skks))`,
      'gu',
    ),
  ],
  ['not-yet', new RegExp(`${START}chưa\\s(?:(?:được|kịp|thể|bố trí kinh phí để)\\s)?(?:${ISSUE}|xong|hoàn tất|hoàn thiện)${END}`, 'gu')],
]
/** The clause speaks of a rule, of a condition, or says that there is no such thing. */
const NO_NEWS = new RegExp(
  `${START}(?:nếu|khi|trường hợp|vi phạm|không có|không còn|không phát sinh|chưa phát sinh|không để|đã (?:khắc phục|giải quyết|hoàn thành|xử lý|thực hiện) (?:xong|dứt điểm|hết))${END}`,
  'u',
)

/** What goes on as it is: behind something done it announces nothing new. */
const GOES_ON = /^sẽ\s(?:tiếp tục|duy trì|phát huy|nhân rộng)/u
const DONE = new RegExp(`${START}(?:đã|hoàn thành|xong)${END}`, 'u')

/** Who is entitled to something: `Công dân đăng ký khai sinh sẽ được cấp thẻ`. */
const ENTITLED = new RegExp(`${START}(?:công dân|cá nhân|người dân|khách hàng|người nộp|mọi người)${END}[^,]{0,60}$`, 'u')

export function textToAnnouncements({ small }: Prose, clauses: readonly Span[]): Announcement[] {
  const found: Announcement[] = []
  for (const [kind, words] of KINDS) {
    for (const { 0: all, index } of small.matchAll(words)) {
      const span = { from: index, to: index + all.length }
      const clause = clauseAt(clauses, index)
      const before = small.slice(clause.from, index)
      if (NO_NEWS.test(before) || (all.startsWith('sẽ được') && ENTITLED.test(before))) continue
      if (GOES_ON.test(all) && DONE.test(small.slice(0, index))) continue
      if (found.some((each) => each.span.from < span.to && each.span.to > span.from)) continue
      found.push({ span, kind })
    }
  }
  return found.sort((a, b) => a.span.from - b.span.from)
}
