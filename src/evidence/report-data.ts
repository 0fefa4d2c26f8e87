/** Up to when the data of a cited report are said to go: `kết quả … 6 tháng đầu năm 2023`, `số liệu từ 01/01/2023 đến 25/6/2023`. */
import { LETTERS } from '../model/latin.ts'
import { isDay } from '../model/day.ts'
import type { StatedData } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { DAY, toDay } from './days.ts'
import { periodOf } from './period.ts'

/** It reports what was: plans, aims and tasks look ahead. */
const RESULTS = new RegExp(`(?:kết quả|tổng kết|sơ kết|thống kê|số liệu|tình hình|công tác)(?![${LETTERS}])`, 'u')
const AHEAD = new RegExp(
  `(?:phương hướng|nhiệm vụ trọng tâm|kế hoạch|dự kiến|dự toán|đăng ký|đề án|giai đoạn|chương trình|lập)(?![${LETTERS}])`,
  'u',
)
/** What was carried out is no look ahead, whatever it is called. */
const CARRIED_OUT =
  /kết quả (?:thực hiện|triển khai|tổ chức thực hiện)\s(?:các\s)?(?:kế hoạch|chương trình|đề án|phong trào|nhiệm vụ|dự án)/gu
const TO_DAY = new RegExp(`(?:đến|tới)\\s(?:hết\\s)?(?:ngày\\s)?${DAY}`, 'gu')
const PERIOD =
  /(?:(?:quý|quí)\s(?:iv|i{1,3}|[1-4])|(?:\d{1,2}|sáu|chín)\stháng(?:\s(?:đầu|cuối)\snăm)?|(?<!\d\s)tháng\s(?:1[0-2]|0?[1-9])|năm)[\s/](?:năm\s)?(20\d{2})(?!\s?-)/gu

/** The last stated day, else the last stated period, in a report's subject or in what its clause goes on with. */
export function statedData(small: string, subject: Span | null, clause: Span, year: number | null): StatedData | null {
  const from = subject?.from ?? clause.from
  const text = small.slice(from, clause.to)
  if (!RESULTS.test(text) || AHEAD.test(text.replace(CARRIED_OUT, ''))) return null
  const days = [...text.matchAll(TO_DAY)]
  const last = days.at(-1)
  if (last !== undefined) {
    const to = toDay(last[1], last[2], last[3])
    return isDay(to) ? { span: { from: from + last.index, to: from + last.index + last[0].length }, to, length: null } : null
  }
  if (subject === null) return null
  const periods = [...small.slice(subject.from, subject.to).matchAll(PERIOD)]
  const period = periods.at(-1)
  if (period === undefined || periods.length > 1 || year === null) return null
  const found = periodOf(period[0], Number(period[1]))
  if (found === null) return null
  return {
    span: { from: subject.from + period.index, to: subject.from + period.index + period[0].length },
    to: found.to,
    length: found.length,
  }
}
