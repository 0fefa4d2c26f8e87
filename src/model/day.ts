/** Days as a document prints them: which of them there are, and how far apart they are. No clock. */
import type { PrintedDay } from './evidence.ts'

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the calendar has such a day. */
export function isDay({ day, month, year }: PrintedDay): boolean {
  const days = DAYS_IN_MONTH[month - 1]
  return days !== undefined && day >= 1 && day <= days && !(month === 2 && day === 29 && !isLeap(year))
}

export function lastDayOf(month: number, year: number): PrintedDay {
  return { day: month === 2 && !isLeap(year) ? 28 : (DAYS_IN_MONTH[month - 1] ?? 30), month, year }
}

export function toIso({ day, month, year }: PrintedDay): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days from one to another; below zero when `to` is the earlier. */
export function daysBetween(from: PrintedDay, to: PrintedDay): number {
  return dayNumber(to) - dayNumber(from)
}

/** The number of days since a fixed one, in the Gregorian calendar (years that begin in March). */
function dayNumber({ day, month, year }: PrintedDay): number {
  const years = month > 2 ? year : year - 1
  const months = (month + 9) % 12
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + Math.floor((306 * months + 5) / 10) + day
}

/** `30/12/2022` */
export function formatDay({ day, month, year }: PrintedDay): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}
