/**
 * Which slip makes one number of another. In: the number that should stand there and the one that is printed, as numerals with a point.
 * Out: the slip, or null where nothing but another number explains it.
 */
export type Slip =
  /** A decimal point lost, added or set elsewhere: 2.5 → 25, 0.5 → 5. */
  | 'point'
  /** One digit lost, added or another one, or two digits in the wrong order, in a number of several digits. */
  | 'digit'

/** Of several digits at least: any digit makes any other of a single one. */
const SEVERAL = 2

export function slipBetween(right: string, printed: string): Slip | null {
  const [a, b] = [digitsOf(right), digitsOf(printed)]
  if (a === '' || b === '' || right.startsWith('-') !== printed.startsWith('-')) return null
  if (a === b) return 'point'
  return isOneDigitApart(right, printed) ? 'digit' : null
}

/** Digits without the zeros before and behind: a moved point leaves them as they are. */
const digitsOf = (numeral: string): string => numeral.replace(/[-.]/gu, '').replace(/^0+|0+$/gu, '')

function isOneDigitApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  if (long.replace(/[-.]/gu, '').length < SEVERAL) return false
  if (long.length === short.length) {
    const wrong = Array.from(long).flatMap((sign, at) => (sign === short[at] ? [] : [at]))
    const [first = 0, second] = wrong
    if (wrong.length === 1) return true
    return wrong.length === 2 && second === first + 1 && long[first] === short[second] && long[second] === short[first]
  }
  if (long.length !== short.length + 1) return false
  return Array.from(long).some((sign, at) => sign !== '.' && long.slice(0, at) + long.slice(at + 1) === short)
}
