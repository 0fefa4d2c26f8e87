/** Up to when the data of a cited report are said to go: `kết quả … 6 tháng đầu năm 2023`, `số liệu từ 01/01/2023 đến 25/6/2023`. */
import { LETTERS } from '../model/latin.ts'
import { daysBetween, isDay } from '../model/day.ts'
import type { PrintedDay, ReportPeriod, StatedData } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { DAY, toDay } from './days.ts'
import { periodOf } from './period.ts'

/** It reports what was: plans, aims and tasks look ahead. */
const RESULTS = new RegExp(`(?:kết quả|tổng kết|sơ kết|thống kê|số liệu|tình hình|công tác|nêu rõ|ghi rõ|thể hiện)(?![${LETTERS}])`, 'u')
const AHEAD = new RegExp(
  `(?:phương hướng|nhiệm vụ trọng tâm|kế hoạch|dự kiến|dự toán|đăng ký|đề án|giai đoạn|chương trình|lập)(?![${LETTERS}])`,
  'u',
)
/** What was carried out is no look ahead, whatever it is called. */
const CARRIED_OUT =
  /kết quả (?:thực hiện|triển khai|tổ chức thực hiện)\s(?:các\s)?(?:kế hoạch|chương trình|đề án|phong trào|nhiệm vụ|dự án)/gu
/** `…, phương hướng, nhiệm vụ 6 tháng cuối năm 2023`: what a report says of the time to come, behind what it reports. */
const OUTLOOK = new RegExp(`(?:[,;]|\\svà|\\s-)\\s(?:các\\s)?(?:phương hướng|nhiệm vụ|kế hoạch|giải pháp|mục tiêu)(?![${LETTERS}])`, 'u')
const TO_DAY = new RegExp(`(?:đến|tới)\\s(?:hết\\s)?(?:ngày\\s)?${DAY}`, 'gu')
/** A year, or a part of one, which may be said without its year. */
const PERIOD = new RegExp(
  `(?:(?:(?:quý|quí)\\s(?:iv|i{1,3}|[1-4])|(?:\\d{1,2}|sáu|chín)\\stháng(?:\\s(?:đầu|cuối)\\snăm)?|(?<!\\d\\s)tháng\\s(?:1[0-2]|0?[1-9])|năm)[\\s/](?:năm\\s)?(20\\d{2})(?!\\s?-)|(?:(?:quý|quí)\\s(?:iv|i{1,3}|[1-4])|(?:[369]|0[369]|sáu|chín|ba)\\stháng\\sđầu\\snăm|(?:0?9|chín)\\stháng)(?![${LETTERS}\\d/]|[\\s/]{1,3}(?:năm\\s|của năm\\s)?20\\d{2}))`,
  'gu',
)
/** What a title may say before its period and still be that of a report on the period: the fields that are reported at its end. */
const PERIODIC = new RegExp(
  `^\\s?(?:(?:định kỳ|cchc|cải cách hành chính|kstthc|kiểm soát (?:tthc|thủ tục hành chính)|cải cách tthc|chuyển đổi số|phát triển|kinh tế|xã hội|kt-xh|của ubnd xã)[\\s,-]{0,3}){0,4}$`,
  'u',
)
/**
 * Days from a report's date to the end of a period without a year, at most, for it to be one of the report's own year: in January the fourth
 * quarter is the last one.
 */
const SAME_YEAR_DAYS = 200

/** A period without a year is sure enough only for a report of before its middle: later ones may have been sent up early, as is usual. */
function isOfSameYear(date: PrintedDay, { from, to }: ReportPeriod): boolean {
  if (!isDay(date)) return false
  const left = daysBetween(date, to)
  return left <= SAME_YEAR_DAYS && left > daysBetween(from, to) / 2
}

/**
 * The last stated day, else the only stated period, in a report's subject or in what its clause goes on with.
 *
 * `date`: that of the report. `titled`: the words are the report's title, which by its period alone says that it reports on it.
 */
export function statedData(small: string, subject: Span | null, clause: Span, date: PrintedDay | null, titled = false): StatedData | null {
  const from = subject?.from ?? clause.from
  const whole = small.slice(from, clause.to)
  const text = whole.slice(0, OUTLOOK.exec(whole)?.index ?? whole.length)
  const named = subject === null ? '' : text.slice(0, subject.to - subject.from)
  const periods = [...named.matchAll(PERIOD)]
  const isReport = RESULTS.test(text) || (titled && PERIODIC.test(named.slice(0, periods[0]?.index ?? named.length)))
  if (!isReport || AHEAD.test(text.replace(CARRIED_OUT, ''))) return null
  const last = [...text.matchAll(TO_DAY)].at(-1)
  if (last !== undefined) {
    const to = toDay(last[1], last[2], last[3])
    return isDay(to) ? { span: { from: from + last.index, to: from + last.index + last[0].length }, to, length: null } : null
  }
  const [period] = periods
  if (period === undefined || periods.length > 1 || date === null) return null
  const found = periodOf(period[0], Number(period[1] ?? date.year))
  if (found === null || (period[1] === undefined && !isOfSameYear(date, found))) return null
  return { span: { from: from + period.index, to: from + period.index + period[0].length }, to: found.to, length: found.length }
}
