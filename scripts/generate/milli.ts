/**
 * Scores of the generator: integers, thousandths of a point, so that truths are exact. Its own arithmetic on purpose:
 * the truth must not share a fault with the program that is measured by it.
 */

/** Thousandths of a point. */
export type Milli = number

/** Millis from a JSON number such as 0.25. Throws a RangeError when there is more than the third decimal. */
export function toMilli(value: number): Milli {
  const milli = Math.round(value * 1000)
  if (Math.abs(milli / 1000 - value) > 1e-9) throw new RangeError(`finer than a thousandth: ${value}`)
  return milli
}

export function fromMilli(milli: Milli): number {
  return milli / 1000
}

export interface NumberStyle {
  readonly mark: '.' | ','
  /** Digits after the mark that are printed at least; 0 prints `1`, 2 prints `1,00`. */
  readonly minimumDigits: number
}

/** As a report prints it: `0.5`, `0,50`, `74`. */
export function formatMilli(milli: Milli, style: NumberStyle): string {
  const sign = milli < 0 ? '-' : ''
  const whole = Math.floor(Math.abs(milli) / 1000)
  const fraction = String(Math.abs(milli) % 1000)
    .padStart(3, '0')
    .replace(/0+$/u, '')
    .padEnd(style.minimumDigits, '0')
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}${style.mark}${fraction}`
}
