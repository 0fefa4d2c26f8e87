/** Periods of reports by their codes. */
import { foldLoose } from './fold.ts'

const LONGEST_CODE = 100

/** A period's code: `6 tháng đầu năm 2023` → `6-thang-dau-nam-2023`. A code is its own code. */
export function periodCode(text: string): string {
  return foldLoose(text).replaceAll(' ', '-').slice(0, LONGEST_CODE)
}
