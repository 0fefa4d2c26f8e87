/** A number of points goes in, its plain decimal numeral comes out: never an exponent, no trailing zeros. */
import { FRACTION_DIGITS } from '../model/points.ts'

export function numeral(value: number): string {
  const shortest = String(value)
  return shortest.includes('e') ? value.toFixed(FRACTION_DIGITS).replace(/\.?0+$/u, '') : shortest
}
