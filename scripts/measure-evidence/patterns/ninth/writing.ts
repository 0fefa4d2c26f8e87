/** Further gaps of the ninth set: figures with their right and wrong shares, amounts with decimals, places, days that no calendar has. */
import type { Gaps } from '../../gaps.ts'
import { percent } from '../../slots.ts'

/** `1.234.000`. */
export const dotted = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')

/** `07`, `12`, `1.234`. */
export const padded = (value: number): string => (value < 10 ? `0${value}` : dotted(value))

/** A part of a whole as numbers and as printed. */
export interface Figures {
  readonly part: number
  readonly whole: number
  readonly a: string
  readonly b: string
  readonly left: string
  /** Right to the last digit. */
  readonly p: string
  /** Wrong by three of the last digits or more. */
  readonly x: string
  readonly exact: number
}

const figures = (part: number, whole: number, digits: number, wrongShare: number): Figures => ({
  part,
  whole,
  a: padded(part),
  b: padded(whole),
  left: padded(Math.abs(whole - part)),
  p: percent((100 * part) / whole, digits),
  x: percent(wrongShare, digits),
  exact: (100 * part) / whole,
})

/** A share of few: under four in a hundred. */
export function few(g: Gaps, low = 320, high = 1500): Figures {
  const whole = g.int(low, high)
  const part = g.int(4, 12)
  return figures(part, whole, 2, (100 * part) / whole + g.pick([0.13, 0.4, 1.05]))
}

/** More was done than was planned. */
export function beyond(g: Gaps, low = 20, high = 60): Figures {
  const whole = g.int(low, high)
  const part = whole + g.int(2, 9)
  return figures(part, whole, 1, (100 * part) / whole + g.pick([3.4, 6.2, 11.7]))
}

/** A share of which most is there, printed with so many digits. */
export function most(g: Gaps, low: number, high: number, digits: number): Figures {
  const whole = g.int(low, high)
  const part = g.int(Math.ceil(whole * 0.62), Math.floor(whole * 0.93))
  const exact = (100 * part) / whole
  return figures(part, whole, digits, exact + g.pick([3 * 10 ** -digits, -3 * 10 ** -digits, 3.2, -5.3]))
}

/** Parts in tenths, with their sum and one that it is not. */
export interface Amounts {
  readonly of: readonly string[]
  readonly sum: string
  readonly bad: string
}

/** `1.234,5` of so many tenths. */
const withTenths = (tenths: number): string => `${dotted(Math.floor(tenths / 10))},${tenths % 10}`

export function amounts(g: Gaps, count: number, low: number, high: number): Amounts {
  const tenths = Array.from({ length: count }, () => g.int(low * 10, high * 10))
  const sum = tenths.reduce((before, part) => before + part, 0)
  return { of: tenths.map(withTenths), sum: withTenths(sum), bad: withTenths(sum + g.pick([-6, 3, 5, 12, 20])) }
}

/** Different items of a list, in any order. */
export function drawn<T>(g: Gaps, items: readonly T[], count: number): T[] {
  const left = [...items]
  return Array.from({ length: count }, () => left.splice(g.int(0, left.length - 1), 1)).flat()
}

const HAMLETS = [
  'xóm Bắc Sơn',
  'xóm Liên Đồng',
  'thôn Vĩnh Phú',
  'thôn Châu Bí',
  'thôn An Hội Bắc',
  'thôn Đại Hòa',
  'buôn Ea Mlai',
  'buôn Kô Siêr',
  'thôn Tân Quý',
  'thôn Mỹ Trang',
  'khối 4',
  'thôn Phương Khê',
]
export const hamlets = (g: Gaps, count: number): string[] => drawn(g, HAMLETS, count)

export const district = (g: Gaps): string =>
  g.pick([
    'Yên Thành',
    'Quỳ Hợp',
    'Thăng Bình',
    'Đại Lộc',
    'Tuy Phước',
    'Phù Cát',
    'Krông Bông',
    'Buôn Đôn',
    'Cẩm Xuyên',
    'Hương Khê',
    'Ninh Giang',
  ])

/** A day that is in no calendar, `31/4/2023`. */
export function noSuchDay(g: Gaps, year = 2023): string {
  const [day, month] = g.pick([
    [30, 2],
    [31, 2],
    [31, 4],
    [31, 6],
    [31, 9],
    [31, 11],
    [32, 5],
    [32, 10],
    [15, 13],
    [20, 14],
  ] as const)
  return g.pick([`${day}/${padded(month)}/${year}`, `${day}/${month}/${year}`])
}
