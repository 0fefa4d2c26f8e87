/** Figures for patterns that compute their own truth: counts, shares and points, printed as clerks print them. No sentences. */
import type { Gaps } from '../../gaps.ts'

/** `1.234`. */
export const dots = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')

/** `04`, `1.234`. */
export const padded = (value: number): string => (value < 10 ? `0${value}` : dots(value))

/** `12,5`. */
export const comma = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')

/** A part of a whole, as numbers. */
export interface Rate {
  readonly part: number
  readonly whole: number
  /** In percent. */
  readonly exact: number
}

/** A share between two percents; `from` and `to` must leave room for a part. */
export function rate(g: Gaps, low: number, high: number, from = 55, to = 96): Rate {
  const whole = g.int(low, high)
  const part = g.int(Math.ceil((whole * from) / 100), Math.floor((whole * to) / 100))
  return { part, whole, exact: (100 * part) / whole }
}

/** A percent that is not the share: off by two of its last digits or more. */
export function missed(g: Gaps, exact: number, digits: number): string {
  const unit = 10 ** -digits
  const tries = [exact + 3 * unit, exact - 3 * unit, exact + 2.7, exact - 4.3, exact - 9.1].filter(
    (value) => value > 0.02 && (value < 99.4 || exact > 100) && Math.abs(value - exact) > 2.5 * unit,
  )
  return comma(g.pick(tries), digits)
}

/** Two counts that differ, in either order. */
export function twoCounts(g: Gaps, low: number, high: number): readonly [string, string] {
  const first = g.int(low, high)
  const second = first + g.pick([1, 2, 3, 5, 7, 12, 20])
  return g.pick([true, false]) ? [padded(first), padded(second)] : [padded(second), padded(first)]
}
