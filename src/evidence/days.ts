/** Days as they are printed: `30/12/2022`, `5.3.2023`, `05 tháng 3 năm 2023`. */
import type { PrintedDay } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'

/** Three groups: day, month, year. Four-digit years only: `3/23` may be anything. A year that cannot be (`2203`) is still one. */
export const DAY = '(\\d{1,2})\\s?(?:[/.-]|\\s?tháng\\s)\\s?(\\d{1,2})\\s?(?:[/.-]|\\s?năm\\s)\\s?([12]\\d{3})(?!\\d)'

export interface FoundDay {
  readonly day: PrintedDay
  readonly span: Span
}

export const toDay = (day = '', month = '', year = ''): PrintedDay => ({ day: Number(day), month: Number(month), year: Number(year) })

const EVERY_DAY = new RegExp(`(?<![\\d/.-])${DAY}`, 'gu')

/** All days of a text. */
export function textToDays(text: string): FoundDay[] {
  return [...text.matchAll(EVERY_DAY)].map(({ 0: found, 1: day, 2: month, 3: year, index }) => ({
    day: toDay(day, month, year),
    span: { from: index, to: index + found.length },
  }))
}
