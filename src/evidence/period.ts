/** Periods: the one that a report is for, and those that a text states for what it counts. */
import { LETTERS } from '../model/latin.ts'
import { daysBetween, formatDay, lastDayOf } from '../model/day.ts'
import type { ReportPeriod } from '../model/evidence.ts'
import type { ReportMeta } from '../model/report.ts'
import { DAY, toDay } from './days.ts'
import { START } from './letters.ts'

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }
const MONTHS: Readonly<Record<string, number>> = { sáu: 6, chín: 9, ba: 3, năm: 5 }

const span = (year: number, first: number, last: number, length: ReportPeriod['length']): ReportPeriod => ({
  from: { day: 1, month: first, year },
  to: lastDayOf(last, year),
  length,
})

/** The first and last day of the report's period; null where none is printed, or one that has no such days. */
export function reportPeriod(meta: ReportMeta): ReportPeriod | null {
  if (meta.period === null) return null
  const { text, year } = meta.period
  return periodOf(text.toLowerCase(), year)
}

const QUARTER = new RegExp(`(?:quý|quí)\\s(iv|i{1,3}|[1-4])(?![${LETTERS}\\d])`, 'u')

/** A period by its words (small letters) and its year. */
export function periodOf(text: string, year: number): ReportPeriod | null {
  const quarter = QUARTER.exec(text)?.[1]
  if (quarter !== undefined) {
    const last = 3 * (ROMAN[quarter] ?? 1)
    return span(year, last - 2, last, 'quarter')
  }
  const months = /(?<!\d)(\d{1,2}|sáu|chín|ba)\stháng(\scuối)?/u.exec(text)
  if (months !== null) {
    const count = MONTHS[months[1] ?? ''] ?? Number(months[1])
    if (count < 1 || count > 12) return null
    if (months[2] !== undefined) return span(year, 13 - count, 12, count === 6 ? 'half' : 'quarter')
    return span(year, 1, count, count === 6 ? 'half' : count === 12 ? 'year' : count > 6 ? 'nine-months' : 'quarter')
  }
  if (/giai đoạn|năm học/u.test(text)) return null
  const month = /tháng\s(1[0-2]|0?[1-9])(?!\d)/u.exec(text)?.[1]
  if (month !== undefined) return span(year, Number(month), Number(month), 'month')
  return span(year, 1, 12, 'year')
}

const NAMED = new RegExp(
  `${START}(?:(?:quý|quí)\\s(?:iv|i{1,3}|[1-4])(?![${LETTERS}\\d])|(?:\\d{1,2}|sáu|chín|ba)\\stháng(?:\\s(?:đầu|cuối)\\snăm)?|tháng\\s(?:1[0-2]|0?[1-9])(?!\\d)|năm\\s(?=20\\d{2}))(?:[\\s/]{0,2}(?:năm\\s)?(20\\d{2}))?`,
  'gu',
)
/** `từ ngày 01/01/2023 đến ngày 31/12/2023` */
export const RANGE = new RegExp(`từ\\s(?:ngày\\s)?${DAY}\\s?(?:đến|-|tới)\\s?(?:hết\\s)?(?:ngày\\s)?${DAY}`, 'u')
const SINGLE = new RegExp(`(?<!(?:từ|đến|đến hết)\\s)ngày\\s${DAY}`, 'u')

/** `số liệu ngày 31/12/2023`: what there is on the last day is what there is of the period. */
function isLastDay(small: string, { index, 1: day, 2: month, 3: year }: RegExpExecArray, own: ReportPeriod | null): boolean {
  return own !== null && /(?:số liệu|thời điểm|tính)\s$/u.test(small.slice(0, index)) && daysBetween(toDay(day, month, year), own.to) === 0
}

/** How far before the end of a period a count for the whole of it may stop: the report is written before the period is over. */
const EARLY_END_DAYS = 45

/**
 * The period that a stretch of text states for its counts: null for the report's own (also when nothing is stated), else its words.  The counts of one day are a period of their own.
 */
export function statedPeriod(text: string, own: ReportPeriod | null): string | null {
  const small = text.toLowerCase()
  const range = RANGE.exec(small)
  if (range !== null) {
    const [from, to] = [toDay(range[1], range[2], range[3]), toDay(range[4], range[5], range[6])]
    // However it is written.
    const printed = `từ ${formatDay(from)} đến ${formatDay(to)}`
    if (own === null) return printed
    const early = daysBetween(to, own.to)
    return daysBetween(own.from, from) === 0 && early >= 0 && early <= EARLY_END_DAYS ? null : printed
  }
  const single = SINGLE.exec(small)
  if (single !== null && !isLastDay(small, single, own)) return text.slice(single.index, single.index + single[0].length)
  for (const { 0: found, 1: year, index } of small.matchAll(NAMED)) {
    const printed = Number(year ?? own?.from.year ?? 0)
    const period = periodOf(found, printed)
    const words = text.slice(index, index + found.length)
    if (own === null || period === null) return words
    if (daysBetween(period.from, own.from) !== 0 || daysBetween(period.to, own.to) !== 0) return words
  }
  return null
}

/** `năm học 2022 - 2023`, `giai đoạn 2021-2025` */
export const SOME_YEARS = `${START}(?:năm học|giai đoạn|nhiệm kỳ|niên khóa|niên độ)\\s20\\d{2}(?:\\s?[-/]\\s?(?:20)?\\d{2})?(?!\\d)`
const YEARS = new RegExp(SOME_YEARS, 'u')
const AS_OF = new RegExp(`${START}(?:đến|tới|(?=thời điểm))\\s?(?:hết\\s)?(?:thời điểm\\s)?(?:ngày\\s)?${DAY}`, 'u')

/** The cut-off day of a count, within a period that ends on another day: `đến 30/06/2023`, however it is written; null where there is none, and for the end of a span of dates. */
export function statedCutOff(text: string, own: ReportPeriod | null): string | null {
  const asOf = AS_OF.exec(text.toLowerCase().replace(RANGE, ' '))
  if (asOf === null) return null
  const day = toDay(asOf[1], asOf[2], asOf[3])
  return own !== null && daysBetween(day, own.to) === 0 ? null : `đến ${formatDay(day)}`
}

/** The same text for the same period, however it is written; null for the report's own, and for what there is on its last day. */
export function periodKey(text: string, own: ReportPeriod | null): string | null {
  const years = YEARS.exec(text.toLowerCase())?.[0]
  if (years !== undefined) return years.replace(/\s/gu, '')
  const period = statedPeriod(text, own)
  if (period !== null) return period.toLowerCase().replace(/\s?\/\s?|\snăm\s/gu, ' ')
  return statedCutOff(text, own)
}
