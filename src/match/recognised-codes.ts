/**
 * Codes read from a picture, with more doubt than printed ones. In: all readings of a code cell. Out: the codes that it can stand for, best
 * first: a lost or added point, a digit or a numeral taken for one that looks like it.
 *
 * None of these is believed by itself: they are what the catalogue, or the numbering of the rows around, may choose among.
 */
import { normalizeCode } from '../model/codes.ts'
import { codeReadings, isCode, type CodeReading } from './printed-codes.ts'

/** Beyond what a printed code costs. `read`: nothing from a picture is certain. */
const COST = { read: 0.1, otherReading: 0.2, point: 0.5, roman: 0.5, digit: 1 } as const

const ALIKE: Readonly<Record<string, string>> = { 0: '68', 1: '74', 2: '7', 3: '8', 4: '1', 5: '63', 6: '58', 7: '1', 8: '36', 9: '0' }
/** Signs that are read for the strokes of a Roman numeral. */
const STROKES = /[1l|!i]/gu

/** @param texts the reading that was taken, then the others */
export function recognisedCodes(texts: readonly string[]): CodeReading[] {
  const readings = new Map<string, number>()
  const offer = (code: string, cost: number): void => {
    if (isCode(code) && cost < (readings.get(code) ?? Infinity)) readings.set(code, cost)
  }
  texts.forEach((text, at) => {
    const base = COST.read + (at === 0 ? 0 : COST.otherReading)
    for (const { code, cost } of codeReadings(text)) {
      offer(code, base + cost)
      for (const pointed of withPoint(code)) offer(pointed, base + cost + COST.point)
      for (const other of withOtherDigit(code)) offer(other, base + cost + COST.digit)
    }
    const bare = normalizeCode(text)
    offer(bare.replace(STROKES, 'I'), base + COST.roman)
    offer(bare.replace(/[I|l!]/gu, '1'), base + COST.roman)
    offer(bare.replace(/Y/gu, 'V'), base + COST.roman)
    // Two strokes that touch.
    offer(bare.replace(/H/gu, 'II'), base + COST.roman)
  })
  return [...readings].map(([code, cost]) => ({ code, cost })).sort((a, b) => a.cost - b.cost)
}

/** `1.11` → `1.1.1`, `11` → `1.1`: a point that recognition lost. */
function withPoint(code: string): string[] {
  return Array.from(code.slice(1), (_, at) => `${code.slice(0, at + 1)}.${code.slice(at + 1)}`)
}

function withOtherDigit(code: string): string[] {
  return Array.from(code).flatMap((digit, at) => Array.from(ALIKE[digit] ?? '', (other) => code.slice(0, at) + other + code.slice(at + 1)))
}
