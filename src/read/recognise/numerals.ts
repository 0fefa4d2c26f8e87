/**
 * Numbers and codes, read more than once. In: a word or a short line with what the engine read, and the named glyphs of the page.
 * Out: every reading, and the one that has most support.
 *
 * The second reading names each glyph by its like elsewhere on the page and takes points, commas and dashes from where they stand.
 * Only where it differs, or cannot be had, the engine looks again, with the picture made in other ways.
 */
import type { Reading } from '../../model/page.ts'
import { isRomanOne, type Glyph, type TallGlyph } from './glyphs.ts'
import type { GlyphNames } from './glyph-names.ts'

/** Digits, the letters of Roman numerals, what the engine takes for them, and what stands between them, `⁄` for a comma that leans. */
const NUMERAL = /^[\dIVXLlioO|!\][.,:;'’"“”‘\-–—()/%⁄]+$/u
const DIGIT = /\d/u
const ROMAN = /^[IVXLl1|!i]+\.?$/u
/** Beside the bars of a Roman numeral. */
const ROMAN_LETTER = /^[VX]$/u
/** What the engine writes for marks; anything else stands for a tall glyph. */
const MARK = /[.,:;'’"“”‘`´\-–—_*•·…⁄]/u
const MARKS = new RegExp(MARK, 'gu')
const SPACE = /\s+/gu
const SLASH = /^(\d+)\/(\d+)$/u

const ACCENT = /\p{M}/gu

/** Whether a text is a number or a code, or may be one badly read. */
export function isNumeral(text: string): boolean {
  const bare = text.replace(SPACE, '').normalize('NFD').replace(ACCENT, '')
  return NUMERAL.test(bare) && (DIGIT.test(bare) || ROMAN.test(bare))
}

/** The tall glyphs with the letters that the engine has for them; empty where their numbers differ. */
export function glyphsWithLetters(glyphs: readonly Glyph[], text: string): { glyph: TallGlyph; letter: string }[] {
  const tall = glyphs.filter((glyph): glyph is TallGlyph => glyph.kind === 'tall')
  const letters = Array.from(text.replace(SPACE, '')).filter((letter) => !MARK.test(letter))
  return letters.length === tall.length ? tall.map((glyph, at) => ({ glyph, letter: letters[at] ?? '' })) : []
}

/** A text with a comma for its slash where no glyph as high as the digits stands for that: the comma of bold figures leans. */
export function withoutLowSlash(text: string, glyphs: readonly Glyph[]): string {
  const comma = text.replace(SLASH, '$1,$2')
  const tall = glyphs.filter(({ kind }) => kind === 'tall').length
  return comma !== text && glyphs.length > tall && lettersOf(comma).length === tall ? comma : text
}

/** What the glyphs of a word say; `sure` when each is like others of the page, so that the engine's view of this word has no part in it. */
export interface GlyphReading extends Reading {
  readonly sure: boolean
}

/**
 * The reading by glyphs; null where one has no like on the page and the engine's letters do not fit either, or a mark is none.
 * Marks before the first and after the last glyph count only where the engine saw one there, too: they may be dirt.
 */
export function glyphReading(glyphs: readonly Glyph[], line: number, names: GlyphNames, text: string): GlyphReading | null {
  const letters = new Map(glyphsWithLetters(glyphs, text).map(({ glyph, letter }) => [glyph, letter]))
  const bare = text.replace(SPACE, '')
  const first = glyphs.findIndex(({ kind }) => kind === 'tall')
  const last = glyphs.findLastIndex(({ kind }) => kind === 'tall')
  if (first < 0) return null
  // A Roman numeral has no other digits: where some glyph is none of its letters, or looks like a `1` among digits, a bar is a `1`.
  // One alone is a `1` when the engine says so, unless the point of a code follows.
  const lonelyOne = glyphs.length === 1 && bare === '1'
  const isBar = (glyph: TallGlyph): boolean => !lonelyOne && isRomanOne(glyph) && !names.isLikeOne(glyph, line)
  const roman = glyphs.every(
    (glyph) => glyph.kind === 'mark' || isBar(glyph) || ROMAN_LETTER.test(names.nameOf(glyph, line)?.name ?? letters.get(glyph) ?? ''),
  )
  let result = ''
  let confidence = 1
  for (const [at, glyph] of glyphs.entries()) {
    if (glyph.kind === 'mark') {
      if (at < first && !(glyph.text === '-' && /^[-–—]/u.test(bare))) continue
      if (at > last && !/[.,]$/u.test(bare)) continue
      if (glyph.text === null) return null
      result += glyph.text
      continue
    }
    const named = roman && isBar(glyph) ? { name: 'I', confidence: 1 } : names.nameOf(glyph, line)
    const name = named?.name ?? letters.get(glyph)
    if (name === undefined) return null
    result += name
    confidence = Math.min(confidence, named?.confidence ?? UNNAMED)
  }
  return { text: result, confidence, sure: confidence >= SURE }
}

/** A glyph that has no like keeps the engine's letter: its points are seen all the same. */
const UNNAMED = 0.3
/** Names with less of the votes are not sure. */
const SURE = 0.75

/**
 * What several looks at the same glyphs show. A point that two of them see is there; else the reading that most have, and of two the
 * first. null when there is none.
 */
export function mostSeen(seen: readonly GlyphReading[]): GlyphReading | null {
  const times = (reading: GlyphReading): number => seen.filter(({ text }) => sameReading(text) === sameReading(reading.text)).length
  const marks = ({ text }: GlyphReading): number => sameReading(text).length - lettersOf(sameReading(text)).length
  const sure = seen.filter((reading) => reading.sure)
  const [first, ...others] = (sure.length > 0 ? sure : seen).filter(
    (reading, _, all) => times(reading) > 1 || all.every((other) => times(other) === 1),
  )
  if (first === undefined) return null
  return others.reduce((best, reading) => {
    if (lettersOf(reading.text) === lettersOf(best.text)) return marks(reading) > marks(best) ? reading : best
    return times(reading) > times(best) ? reading : best
  }, first)
}

/** The same for readings that say the same: `2,5` and `2.5`, `1.1` and `1.1.`, `-1` and `–1`. */
export function sameReading(text: string): string {
  return text
    .replace(SPACE, '')
    .replace(/[–—]/gu, '-')
    .replace(/[,:;’'‘"“”]/gu, '.')
    .replace(/\.+$/u, '')
}

/**
 * The reading that is taken, among all of them: the one by glyphs when it is sure, or when it differs from the best of the others by the
 * points that it saw; else the one that most others support, and of two the first.
 */
export function bestReading(readings: readonly Reading[], byGlyphs: GlyphReading | null): Reading {
  const support = (reading: Reading): number => readings.filter(({ text }) => sameReading(text) === sameReading(reading.text)).length
  const best = readings.reduce((taken, reading) => (support(reading) > support(taken) ? reading : taken))
  if (byGlyphs === null) return best
  const moreSeen = lettersOf(byGlyphs.text) === lettersOf(best.text) && byGlyphs.text.length > sameReading(best.text).length
  return byGlyphs.sure || moreSeen ? byGlyphs : best
}

/** A text without its points, commas and dashes. */
export const lettersOf = (text: string): string => text.replace(SPACE, '').replace(MARKS, '')
