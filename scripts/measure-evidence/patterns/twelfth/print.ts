/** Figures and places as communes of the lowland north and the central coast print them: `08`, `1.234`, `8.512,6`, `97,30`. No sentences. */
import type { Gaps } from '../../gaps.ts'

const dotted = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')

/** `08`, `812`, `1.234`. */
export const whole = (value: number): string => (value < 10 ? `0${value}` : dotted(value))

/** A figure that is counted in tenths (`digits` 1) or hundredths (2): `8.512,6`, `12,45`. */
export function decimal(units: number, digits: number): string {
  const one = 10 ** digits
  return `${dotted(Math.floor(units / one))},${String(units % one).padStart(digits, '0')}`
}

/** A percentage with a decimal comma. */
export const comma = (value: number, digits = 2): string => value.toFixed(digits).replace('.', ',')

/** The share of a part in percent. */
export const rate = (part: number, of: number, digits = 2): string => comma((100 * part) / of, digits)

/** Positive numbers that add up to `total`, none of them under an eighth of an even share. */
export function portions(g: Gaps, total: number, count: number): number[] {
  const least = Math.max(1, Math.floor(total / (8 * count)))
  const parts: number[] = []
  let left = total
  for (let rest = count - 1; rest > 0; rest--) {
    const part = g.int(least, Math.max(least, Math.floor((1.5 * left) / (rest + 1)) - least))
    parts.push(part)
    left -= part
  }
  return [...parts, left]
}

/** A total, and what is left of it without the few that are missing. */
export function short(g: Gaps, low: number, high: number, most = 30) {
  const total = g.int(low, high)
  const rest = g.int(2, most)
  const part = total - rest
  return { part: whole(part), total: whole(total), rest: whole(rest), share: rate(part, total) }
}

const VILLAGES = [
  'An Thổ',
  'Đông Phong',
  'Mỹ Xá',
  'Hoành Nha',
  'Phú Khê',
  'Thanh Khê',
  'Xuân Dục',
  'Lâm Hạ',
  'Phước Thiện',
  'Hải Môn',
  'Long Thạnh',
  'Thạch By',
]
const COMMUNES = ['Quang Khải', 'Giao Thiện', 'Hoằng Phụ', 'Bình Hải', 'Phổ Khánh', 'Nga Liên', 'Hải Lý', 'Tân Kỳ', 'Đức Lợi', 'Cộng Lạc']
const DISTRICTS = ['Tứ Kỳ', 'Giao Thủy', 'Hải Hậu', 'Hoằng Hóa', 'Nga Sơn', 'Bình Sơn', 'Mộ Đức', 'Kim Thành', 'Quảng Xương', 'Đức Phổ']

export const xa = (g: Gaps): string => g.pick(COMMUNES)
export const huyen = (g: Gaps): string => g.pick(DISTRICTS)

/** Different villages, in the order of the list. */
export function thon(g: Gaps, count: number): string[] {
  const first = g.int(0, VILLAGES.length - 1)
  return Array.from({ length: count }, (_, index) => VILLAGES[(first + index) % VILLAGES.length] ?? '')
}
