/** What clerks of the northern mountains, the Central Highlands and the Mekong delta fill in: places, numbers, sums, report periods. No sentences. */
import type { Case, Gaps, Line } from '../../gaps.ts'
import { percent } from '../../slots.ts'

export const NORTH = ['Y Tý', 'Bản Xèo', 'Nậm Lúc', 'Mường Hum', 'Cốc Lầu', 'Sín Chéng', 'Bảo Hà', 'Tả Phời'] as const
export const HIGHLANDS = ['Ea Kly', 'Cư Né', 'Krông Na', 'Ea Súp', 'Cư Pơng', 'Hòa Phú', 'Ea Drăng', 'Đắk Liêng'] as const
export const DELTA = [
  'Tân Thuận Đông',
  'Khánh Bình Tây',
  'Mỹ An Hưng',
  'Phú Cường',
  'Viên An',
  'Trí Phải',
  'Tân Khánh Trung',
  'Hồ Thị Kỷ',
] as const

/** A writer of numbers in one style: `1.234` or `1234`, small ones `05`. */
export function writer(g: Gaps): (value: number) => string {
  const mark = g.pick(['.', '.', '.', ''])
  return (value) => {
    if (value < 10) return value === 0 ? '0' : `0${value}`
    return value < 1000 ? String(value) : `${Math.floor(value / 1000)}${mark}${String(value % 1000).padStart(3, '0')}`
  }
}

/** A share of a whole in percent, to `digits` decimals. */
export const shareOf = (part: number, whole: number, digits = 2): string => percent((100 * part) / whole, digits)

/** Parts of a sum, the sum, and two that are not the sum: one that is off by a little, one that the parts go beyond. */
export interface Sum {
  readonly of: readonly number[]
  readonly sum: number
  readonly off: number
  readonly short: number
}

/** Parts between `low` and `high`, each; `low` is 8 or more, so that a sum that is short by a little is still more than any part. */
export function sumOf(g: Gaps, count: number, low: number, high: number): Sum {
  const of = Array.from({ length: count }, () => g.int(low, high))
  const sum = of.reduce((total, part) => total + part, 0)
  const less = g.pick([1, 2, 3, 5])
  return { of, sum, off: g.pick([sum - less, sum + less, sum + 10]), short: sum - less }
}

/** A trial of a report on a year. */
export const ofYear = (year: number, ...lines: Line[]): Case => ({ lines, period: { text: `năm ${year}`, year } })

/** A trial of a report on the first half of a year. */
export const ofHalf = (year: number, ...lines: Line[]): Case => ({ lines, period: { text: `6 tháng đầu năm ${year}`, year } })
