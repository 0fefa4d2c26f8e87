import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addPoints,
  formatPoints,
  FRACTION_DIGITS,
  parsePoints,
  pointsFromNumber,
  pointsToNumber,
  subtractPoints,
  sumPoints,
  ZERO,
  type Points,
} from '../../src/model/points.ts'

const points = (numeral: string): Points => {
  const parsed = parsePoints(numeral)
  if (parsed === null) throw new Error(`not a numeral: ${numeral}`)
  return parsed
}

/** A numeral as people and spreadsheets print it: leading and trailing zeros included. */
const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((each) => each.join(''))
const fraction = fc.option(digits(1, FRACTION_DIGITS))
const numeral = fc
  .tuple(fc.constantFrom('', '-'), digits(1, 12), fraction)
  .map(([sign, whole, part]) => `${sign}${whole}${part === null ? '' : `.${part}`}`)
/** Amounts that a score can be, in billionths. */
const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((value) => value as Points)

describe('points', () => {
  it('are exact where binary fractions are not', () => {
    expect(0.1 + 0.2).not.toBe(0.3)
    expect(addPoints(points('0.1'), points('0.2'))).toBe(points('0.3'))
    expect(sumPoints(Array.from({ length: 10 }, () => points('0.1')))).toBe(points('1'))
    expect(formatPoints(sumPoints(['14', '5', '17.1', '6', '10.6', '7', '11.5'].map(points)))).toBe('71.2')
  })

  it.each(['', ' 1', '1 ', '1,5', '.5', '5.', '+1', '1e3', '--1', '0x1', '١', '1.2.3', '1.0000000001', '1234567890123', 'NaN', 'Infinity'])(
    'do not come from %j',
    (text) => {
      expect(parsePoints(text)).toBeNull()
    },
  )

  it('take further zeros behind the last digit that counts', () => {
    expect(parsePoints('1.50000000000000')).toBe(points('1.5'))
    expect(parsePoints('-0.0')).toBe(ZERO)
  })

  it('come from the numbers of a catalogue, and not from what is no number of points', () => {
    expect(pointsFromNumber(0.1)).toBe(points('0.1'))
    expect(pointsFromNumber(74)).toBe(points('74'))
    for (const value of [Number.NaN, Infinity, 1e21, 1e-7]) expect(() => pointsFromNumber(value)).toThrow(RangeError)
  })
})

describe('for all points', () => {
  it('printing and reading again gives the same points', () => {
    fc.assert(fc.property(amount, (value) => parsePoints(formatPoints(value)) === value))
  })

  it('reading and printing again gives the shortest form of the same numeral', () => {
    fc.assert(
      fc.property(numeral, (text) => {
        const printed = formatPoints(points(text))
        expect(printed.length).toBeLessThanOrEqual(text.length)
        expect(printed).toMatch(/^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/u)
        expect(points(printed)).toBe(points(text))
      }),
    )
  })

  it('a numeral is worth what its digits say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`
        expect(points(text) * 100n).toBe(points(String(whole * 100 + cents)))
      }),
    )
  })

  it('numbers of up to 15 digits go out and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }), (value, places) => {
        const number = Number(`${value}e-${places}`)
        fc.pre(Number(number.toFixed(6)) === number && Math.abs(number) >= 1e-6)
        expect(pointsToNumber(pointsFromNumber(number))).toBe(number)
      }),
    )
  })

  it('adding and taking away again changes nothing, and the order of a sum is of no account', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        expect(subtractPoints(addPoints(a, b), b)).toBe(a)
        expect(sumPoints([a, b, c])).toBe(sumPoints([c, a, b]))
        expect(sumPoints([a, b, c])).toBe(addPoints(a, addPoints(b, c)))
        expect(addPoints(a, ZERO)).toBe(a)
      }),
    )
  })
})
