/**
 * The time in which something has to be done, as a criterion's name says. In: the name. Out: first and last day as months and days of a year,
 * and which year that is: `trong Quý IV của năm trước liền kề năm đánh giá` is 1 October to 31 December of the year before. Null where the name
 * says none, or two.
 */
import type { Criterion } from '../model/catalogue.ts'

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const YEAR = String.raw`(?:\s(?:của\s)?(năm trước(?: liền kề)?|năm liền trước|năm liền kề|năm đánh giá|năm báo cáo|năm sau|năm))?`
const QUARTER = new RegExp(String.raw`(?:trong\s)?qu[ýí]\s(iv|i{1,3}|[1-4])(?![\p{L}\d])${YEAR}`, 'giu')
const BEFORE = new RegExp(
  String.raw`(trước|chậm nhất|không quá|không muộn hơn)\s(?:là\s|vào\s)?(?:ngày\s)?(\d{1,2})[/.-](\d{1,2})(?![\d/.-])${YEAR}`,
  'giu',
)
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export type Window = NonNullable<Criterion['window']>

export function nameToWindow(name: string): Window | null {
  const windows = [...[...name.matchAll(QUARTER)].map(quarterWindow), ...[...name.matchAll(BEFORE)].flatMap(deadline)]
  const [only, ...others] = windows
  return only === undefined || others.length > 0 ? null : only
}

function yearOf(words: string | undefined): number {
  if (/trước|liền kề/iu.test(words ?? '')) return -1
  return /sau/iu.test(words ?? '') ? 1 : 0
}

function quarterWindow([, quarter = '', year]: RegExpMatchArray): Window {
  const number = QUARTERS[quarter.toLowerCase()] ?? Number(quarter)
  const last = 3 * number
  return { from: monthDay(last - 2, 1), to: monthDay(last, LAST_DAYS[last - 1] ?? 31), year: yearOf(year) }
}

/** Before a day: the day itself is too late; at the latest on a day: it is not. */
function deadline([, words = '', day, month, year]: RegExpMatchArray): Window[] {
  const [d, m] = [Number(day), Number(month)]
  const last = LAST_DAYS[m - 1]
  if (last === undefined || d < 1 || d > last) return []
  if (words.toLowerCase() !== 'trước') return [{ to: monthDay(m, d), year: yearOf(year) }]
  if (d > 1) return [{ to: monthDay(m, d - 1), year: yearOf(year) }]
  return m === 1
    ? [{ to: monthDay(12, 31), year: yearOf(year) - 1 }]
    : [{ to: monthDay(m - 1, LAST_DAYS[m - 2] ?? 31), year: yearOf(year) }]
}

const monthDay = (month: number, day: number): string => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
