/**
 * Base line and font size of a line. In: the letters that were read, with the top and bottom of their ink, pixels. Out: where the line
 * stands and how large its font is: letters of known shape tell it, so that a line of digits and a line of small letters of one font agree.
 */
import type { TextLine } from './lines.ts'
import { median } from './median.ts'

export interface SizedSymbol {
  readonly text: string
  readonly top: number
  readonly bottom: number
}

/** Small letters without ascender, descender or accent: their height is 0.45 of the font size in Times, 0.52 in Arial. */
const SMALL = new Set('acemnorsuvwxz')
const SMALL_HEIGHT = 0.48
/** Capitals and digits: 0.66 to 0.72 of the font size. */
const HIGH = new Set('ABDEGHIKLMNOPRSTUVXY0123456789bdhkl')
const HIGH_HEIGHT = 0.69
/** Letters that stand on the base line. */
const STANDING = new Set([...SMALL, ...HIGH])
/** When no letter of known shape was read: a letter's height as part of the font size. */
const ANY_HEIGHT = 0.55

export function fontSizeOf(symbols: readonly SizedSymbol[], line: TextLine): { baseline: number; fontSize: number } {
  const standing = symbols.filter(({ text }) => STANDING.has(text))
  const baseline = median(standing.map(({ bottom }) => bottom)) ?? line.baseline
  const sizes = standing.map(({ text, top, bottom }) => (bottom - top) / (SMALL.has(text) ? SMALL_HEIGHT : HIGH_HEIGHT))
  return { baseline, fontSize: median(sizes) ?? line.letter / ANY_HEIGHT }
}
