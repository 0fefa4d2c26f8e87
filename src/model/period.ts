/** Periods of reports by their codes. */
import { foldLoose } from './fold.ts'

const LONGEST_CODE = 100

/** A period's code: `6 tháng đầu năm 2023` → `6-thang-dau-nam-2023`. A code is its own code. */
export function periodCode(text: string): string {
  return foldLoose(text).replaceAll(' ', '-').slice(0, LONGEST_CODE)
}

/** What a period's name says of its end, folded; the day and month on which it ends. The first that fits counts. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/\bquy (?:i|1|mot)\b/u, '03-31'],
  [/\bquy (?:ii|2|hai)\b|\b(?:6|06|sau) thang dau\b|\bnua dau nam\b/u, '06-30'],
  [/\bquy (?:iii|3|ba)\b|\b(?:9|09|chin) thang\b/u, '09-30'],
]

/** The last day that a period is about, YYYY-MM-DD: as its name tells, else the end of its year. */
export function periodEnd(name: string, year: number): string {
  const folded = foldLoose(name)
  return `${year}-${ENDS.find(([says]) => says.test(folded))?.[1] ?? '12-31'}`
}
