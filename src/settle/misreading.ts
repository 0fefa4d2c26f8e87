/**
 * How likely recognition makes one text of another. In: what is printed and what was read, as forms. Out: weights, 1 for "as printed".
 *
 * Recognition loses points far more often than it invents them, and takes a digit for one that looks like it. How often it errs at all
 * differs from scan to scan: the readings of a document that disagree with the others of their cell show it.
 */
import type { Reading } from '../model/page.ts'
import { GARBAGE, NONE } from './form.ts'

/** How often one kind of reading errs in a document, shares of its readings: points lost, digits taken for others. */
export interface KindRates {
  readonly point: number
  readonly digit: number
}

export type ErrorRates = Readonly<Record<NonNullable<Reading['by']>, KindRates>>

/** Digits that look alike, and how much of a digit's misreadings goes to each. */
const ALIKE: Readonly<Record<string, string>> = {
  0: '689',
  1: '47',
  2: '7',
  3: '589',
  4: '19',
  5: '3689',
  6: '058',
  7: '12',
  8: '03569',
  9: '03458',
}
const ALIKE_SHARE = 0.3
const UNLIKE_SHARE = 0.02
/** An invented point against a lost one. */
const INVENTED = 0.1
/** A digit lost or added, and two faults in one reading, against one wrong digit. */
const DIGIT_LOST = 0.2
const DIGIT_ADDED = 0.1
const OTHERWISE = 0.01
/** Something read where nothing is printed (a pen mark, a rule), and nothing read where something is. */
const MARK_READ = 0.8
const OVERLOOKED = 0.3
/** Letters where a number is printed are no evidence for any number. */
const GARBLED = 0.5
/** Signs that a pen's stroke or a speck is read as. */
const STROKE = /^[1-]$/u

/** The weight of reading `read` where `printed` stands. */
export function misreading(read: string, printed: string, rates: KindRates): number {
  if (read === printed) return 1
  if (read === GARBAGE) return GARBLED * rates.digit
  if (printed === NONE) return (STROKE.test(read) ? MARK_READ : OTHERWISE) * rates.digit
  if (read === NONE) return OVERLOOKED * rates.digit
  const [from, to] = [printed.replace('.', ''), read.replace('.', '')]
  if (from === to) return lostOrInvented(read, printed, rates)
  if (from.length === to.length) {
    const wrong = Array.from(from).flatMap((digit, at) => (digit === to[at] ? [] : [[digit, to[at] ?? ''] as const]))
    const digits = wrong.reduce((weight, [a, b]) => weight * rates.digit * ((ALIKE[a] ?? '').includes(b) ? ALIKE_SHARE : UNLIKE_SHARE), 1)
    return digits * (samePoint(read, printed) ? 1 : rates.point)
  }
  const shorter = to.length === from.length - 1 && isWithoutOne(from, to)
  const longer = to.length === from.length + 1 && isWithoutOne(to, from)
  return rates.digit * (shorter ? DIGIT_LOST : longer ? DIGIT_ADDED : OTHERWISE)
}

/** What may be printed where `read` was read, apart from that: the likely ones. */
export function likelyOriginals(read: string): string[] {
  if (read === NONE || read === GARBAGE) return []
  const originals = new Set<string>(STROKE.test(read) ? [NONE] : [])
  for (const [at, digit] of Array.from(read).entries()) {
    for (const other of ALIKE[digit] ?? '') originals.add(read.slice(0, at) + other + read.slice(at + 1))
    if (!read.includes('.') && at > 0 && /\d/u.test(read.charAt(at - 1))) originals.add(`${read.slice(0, at)}.${read.slice(at)}`)
  }
  return [...originals]
}

function lostOrInvented(read: string, printed: string, { point }: KindRates): number {
  if (!printed.includes('.')) return point * INVENTED
  return read.includes('.') ? point * OTHERWISE : point
}

/** Digits after the point are as many. */
const samePoint = (a: string, b: string): boolean =>
  a.length - a.indexOf('.') === b.length - b.indexOf('.') || a.includes('.') === b.includes('.')

function isWithoutOne(long: string, short: string): boolean {
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
}
