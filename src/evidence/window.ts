/** When a criterion wants its document, as its name says: `(trong Quý IV của năm trước liền kề năm đánh giá)`, `trước ngày 15/02/2023`. */
import { LETTERS } from '../model/latin.ts'
import { isDay, lastDayOf } from '../model/day.ts'
import type { PrintedDay, ReportPeriod, Window } from '../model/evidence.ts'
import { toDay } from './days.ts'
import { TYPE_NAMES, typeByName } from './document-types.ts'

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }
const IN_QUARTER = new RegExp(
  `trong\\s(?:quý|quí)\\s(iv|i{1,3}|[1-4])(?![${LETTERS}\\d])(?:\\s(?:của\\s)?(năm trước(?: liền kề)?(?: năm đánh giá)?|năm liền trước|năm đánh giá|năm báo cáo|năm))?`,
  'u',
)
const IN_MONTH = /trong\stháng\s(1[0-2]|0?[1-9])(?!\d)(?:\s(?:của\s)?(năm trước(?: liền kề)?|năm đánh giá|năm))?/u
const BEFORE_DAY =
  /(trước|chậm nhất|không quá|không muộn hơn)(?:\s(?:là|vào))?\s(?:ngày\s)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d{2}))?(?!\d)(?:\s(?:của\s)?(năm trước|năm đánh giá|năm))?/u
/** A criterion about issuing something names what it wants. */
const WANTED = new RegExp(
  `(?:ban\\shành|gửi|nộp)\\s(?:các\\s|được\\s)?(${TYPE_NAMES.join('|').toLowerCase()})|^(${TYPE_NAMES.join('|').toLowerCase()})\\s[^;.()]{3,120}\\s(?:(?:được\\s)?ban\\shành\\s(?:kịp\\sthời\\s)?|\\()(?=trong|trước|chậm)`,
  'u',
)

export function nameToWindow(printed: string, own: ReportPeriod | null): Window | null {
  if (own === null) return null
  const name = printed.normalize('NFC').replace(/\s+/gu, ' ')
  const small = name.toLowerCase()
  const wanted = WANTED.exec(small)
  const type = typeByName(wanted?.[1] ?? wanted?.[2] ?? '')
  // Without `ban hành …` the time may be that of a deed, not of a document.
  if (type === null) return null
  const types = [type]
  const yearOf = (words: string | undefined): number => own.to.year - (/trước/u.test(words ?? '') ? 1 : 0)
  const printedAt = ({ 0: found, index }: RegExpExecArray): string => name.slice(index, index + found.length)
  const quarter = IN_QUARTER.exec(small)
  if (quarter !== null) {
    const last = 3 * (QUARTERS[quarter[1] ?? ''] ?? 1)
    const year = yearOf(quarter[2])
    return { text: printedAt(quarter), from: { day: 1, month: last - 2, year }, to: lastDayOf(last, year), types }
  }
  const month = IN_MONTH.exec(small)
  if (month !== null) {
    const year = yearOf(month[2])
    return { text: printedAt(month), from: { day: 1, month: Number(month[1]), year }, to: lastDayOf(Number(month[1]), year), types }
  }
  const before = BEFORE_DAY.exec(small)
  if (before === null) return null
  const to: PrintedDay = toDay(before[2], before[3], before[4] ?? String(yearOf(before[5])))
  return isDay(to) ? { text: printedAt(before), from: null, to, types } : null
}
