/**
 * What recognition can have made of a text: one figure or letter lost, added or taken for another. A finding about a picture's text that
 * one such slip explains is not made: the doubt would be about the reading.
 */
import { distance } from 'fastest-levenshtein'
import type { ReportEvidence } from '../../model/evidence.ts'

/** Some of a row's explanation was read from a picture. */
export function isRecognised({ rows }: ReportEvidence, row: string): boolean {
  return rows.get(row)?.explanation.recognised ?? false
}

/** One can be the other, misread by one figure. */
export function canBeMisread(a: number, b: number): boolean {
  return distance(String(a), String(b)) <= 1
}

/** A part that reading can have lost a figure of, so that with it the ratio would hold. */
export function withLostFigure(number: number): number[] {
  const text = String(number)
  const made = Array.from({ length: text.length + 1 }, (_, at) =>
    Array.from({ length: 10 }, (_digit, digit) => Number(`${text.slice(0, at)}${digit}${text.slice(at)}`)),
  )
  return made.flat()
}
