/** What stands in the gaps of a pattern: dates, numbers, shares and names as officials write them. No sentences. */
import type { Random } from '../generate/prng.ts'
import type { Trial, TrialRow, TriedCode } from './trial.ts'

export const FIRST = 'I.1.1'

/** One row, or several; quiet. */
export function quiet(...rows: (string | TrialRow)[]): Trial {
  return { rows: rows.map((row) => (typeof row === 'string' ? { text: row } : row)), expected: [] }
}

/** Rows of which the first (or the named one) has the finding. */
export function wrong(code: TriedCode, ...rows: (string | TrialRow)[]): Trial {
  return { ...quiet(...rows), expected: [{ code, row: FIRST }] }
}

export interface Day {
  readonly day: number
  readonly month: number
  readonly year: number
}

export function day(random: Random, year = 2023, months: readonly [number, number] = [1, 12]): Day {
  return { day: random.int(1, 28), month: random.int(...months), year }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** `5/3/2023`, `05/03/2023`, `05/3/2023`. */
export function slashed(random: Random, { day: d, month, year }: Day): string {
  return random.pick([`${d}/${month}/${year}`, `${two(d)}/${two(month)}/${year}`, `${two(d)}/${month}/${year}`])
}

/** A date in one of the forms that are seen. */
export function dated(random: Random, date: Day): string {
  const { day: d, month, year } = date
  return random.weighted([
    [slashed(random, date), 6],
    [`${two(d)} tháng ${two(month)} năm ${year}`, 1],
    [`${two(d)}-${two(month)}-${year}`, 0.5],
    [`${d}.${month}.${year}`, 0.5],
  ])
}

/** `1.234` or `1234`; small ones now and then with a zero in front, as officials write them. */
export function count(random: Random, number: number): string {
  if (number >= 1000) return random.chance(0.7) ? `${Math.floor(number / 1000)}.${String(number % 1000).padStart(3, '0')}` : String(number)
  return number < 10 && random.chance(0.4) ? `0${number}` : String(number)
}

/** A share in percent with a decimal comma. */
export function percent(value: number, digits: number): string {
  const text = value.toFixed(digits).replace('.', ',')
  return text
}

export interface Share {
  readonly part: number
  readonly whole: number
  /** Right to the last printed digit. */
  readonly right: string
  /** Wrong by more than that. */
  readonly wrong: string
}

export function share(random: Random, low = 40, high = 2400): Share {
  const whole = random.int(low, high)
  const part = random.int(Math.ceil(whole / 20), whole - 1)
  const digits = random.pick([0, 1, 2, 2])
  const exact = (100 * part) / whole
  const unit = 10 ** -digits
  const off = random.pick([unit * 3, unit * 7, 1.3, 4.2, 10]) * (random.chance(0.5) && exact > 12 ? -1 : 1)
  return { part, whole, right: percent(exact, digits), wrong: percent(Math.abs(exact + off), digits) }
}

const COMMUNE_NAMES = [
  'Tân Tiến',
  'Hồng Phong',
  'Đại Sơn',
  'Quang Trung',
  'An Phú',
  'Bình Minh',
  'Thanh Hải',
  'Cẩm Đoài',
  'Nam Hưng',
  'Phước Lộc',
]
export const commune = (random: Random): string => random.pick(COMMUNE_NAMES)

/** `12`, `09` or `9`. */
export function number(random: Random, high = 180): string {
  const value = random.int(1, high)
  return value < 10 && random.chance(0.5) ? `0${value}` : String(value)
}

/** Splits a number into `parts` positive ones. */
export function split(random: Random, total: number, parts: number): number[] {
  const cuts = random.sample(
    Array.from({ length: total - 1 }, (_, index) => index + 1),
    parts - 1,
  )
  return [...cuts, total].map((cut, index) => cut - (cuts[index - 1] ?? 0))
}

/** A number that is off by a little or by much, and positive. */
export function near(random: Random, value: number): number {
  return value + random.pick([1, 2, 5, 9, 10, 27, 100]) * (random.chance(0.4) && value > 120 ? -1 : 1)
}
