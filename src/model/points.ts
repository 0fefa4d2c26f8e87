/**
 * Points of a score: exact, as an integer count of billionths. Never a binary float sum (0.1 + 0.2 is 0.3 here).
 */

/** Fraction digits that are kept. A spreadsheet prints at most nine where a score is concerned; more is refused, not rounded. */
export const FRACTION_DIGITS = 9
const SCALE = 10n ** BigInt(FRACTION_DIGITS)

declare const pointsBrand: unique symbol
/** An exact amount of points. */
export type Points = bigint & { readonly [pointsBrand]: true }

export const ZERO = 0n as Points

/**
 * Points from a plain decimal numeral: optional `-`, digits, optionally `.` and digits.
 * Returns null for anything else and for more than FRACTION_DIGITS significant fraction digits.
 */
export function parsePoints(numeral: string): Points | null {
  const match = /^(-?)(\d{1,12})(?:\.(\d+))?$/u.exec(numeral)
  if (!match) return null
  const fraction = (match[3] ?? '').replace(/0+$/u, '')
  if (fraction.length > FRACTION_DIGITS) return null
  const scaled = BigInt(match[2] ?? '0') * SCALE + BigInt(fraction.padEnd(FRACTION_DIGITS, '0'))
  return (match[1] === '-' ? -scaled : scaled) as Points
}

/** Points from a JSON number (a catalogue's maximum), by its shortest decimal form. Throws a RangeError when it has none. */
export function pointsFromNumber(value: number): Points {
  const points = parsePoints(String(value))
  if (points === null) throw new RangeError(`not a number of points: ${value}`)
  return points
}

/** The nearest JSON number; exact for everything with up to 15 significant digits. */
export function pointsToNumber(points: Points): number {
  return Number(formatPoints(points))
}

/** The shortest decimal form with a point: `71.2`, `-0.5`, `3`. */
export function formatPoints(points: Points): string {
  const amount: bigint = points
  const negative = amount < 0n
  const absolute = negative ? -amount : amount
  const fraction = (absolute % SCALE).toString().padStart(FRACTION_DIGITS, '0').replace(/0+$/u, '')
  return `${negative ? '-' : ''}${absolute / SCALE}${fraction ? `.${fraction}` : ''}`
}

export function addPoints(a: Points, b: Points): Points {
  return (a + b) as Points
}

export function subtractPoints(a: Points, b: Points): Points {
  return (a - b) as Points
}

export function sumPoints(values: Iterable<Points>): Points {
  let total = 0n
  for (const value of values) total += value
  return total as Points
}
