/**
 * The lines of one page, read. In: lines as they were cut. Out: words in frame points; numbers and codes with all their readings.
 *
 * Every line is read once. Then the glyphs that the engine named tell what numbers say, and where that differs the engine looks again.
 */
import type { Reading, Word } from '../../model/page.ts'
import type { Raster, UprightPicture } from '../picture/raster.ts'
import type { Component } from './components.ts'
import type { CutLine } from './cut.ts'
import type { Engine, LineWord } from './engine.ts'
import { componentsToGlyphs, type Glyph } from './glyphs.ts'
import { GlyphNames, type NamedGlyph } from './glyph-names.ts'
import { linePicture, type LinePictureOptions } from './line-picture.ts'
import { componentsToLine, type TextLine } from './lines.ts'
import { bestReading, glyphReading, glyphsWithLetters, isNumeral, sameReading, type GlyphReading } from './numerals.ts'
import { darkParts, paleFrom, textTone } from './tones.ts'
import { lineSizes, placeWords, toSymbols, toWord, type PlacedWord, type Sizes } from './words.ts'

/** Long lines: squeezed lines take less time and are read as well. */
const LONG_LINE: LinePictureOptions = { squeeze: 0.75, padding: 5, margin: 3 }
/** Short ones: points are lost in squeezed ones. */
const SHORT_LINE: LinePictureOptions = { squeeze: 1, padding: 2, margin: 2 }
/** Where readings differ: other sizes of the letters. */
const OTHER_LOOKS: readonly LinePictureOptions[] = [
  { squeeze: 1, padding: 4, margin: 2 },
  { squeeze: 0.85, padding: 3, margin: 3 },
]
/** Lines of fewer components are short. */
const SHORT = 10

/** A line with what the engine read first. */
interface ReadLine {
  readonly cut: CutLine
  readonly number: number
  readonly short: boolean
  readonly words: readonly PlacedWord[]
  readonly sizes: Sizes
}

/** A number or a code: a word, or a whole short line. */
interface Numeral {
  readonly word: PlacedWord
  readonly glyphs: readonly Glyph[]
  /** Whether the engine's text is a number or a code; else only its glyphs may tell. */
  readonly known: boolean
}

export class PageReader {
  private readonly picture: UprightPicture
  private readonly rules: Raster
  private readonly components: readonly Component[]
  private readonly engine: Engine
  /** From this grey on ink does not count in the darker look at glyphs. */
  private readonly darker: number

  constructor(picture: UprightPicture, rules: Raster, components: readonly Component[], engine: Engine) {
    this.picture = picture
    this.rules = rules
    this.components = components
    this.engine = engine
    this.darker = paleFrom(textTone(components, picture.grey))
  }

  read(lines: readonly CutLine[]): Word[] {
    const read = lines.map((cut, number) => this.readLine(cut, number))
    const numerals = read.map((line) => line.words.map((word) => this.numeralOf(word, line)))
    const names = new GlyphNames(
      numerals.flatMap((list, line) => list.flatMap((numeral) => (numeral === null || !numeral.known ? [] : namedGlyphs(numeral, line)))),
    )
    return read.flatMap((line) =>
      line.words.map((word, at) => {
        const numeral = numerals[line.number]?.[at] ?? null
        return numeral === null ? toWord(word, line.sizes) : this.readNumeral(numeral, line, names)
      }),
    )
  }

  private readLine(cut: CutLine, number: number): ReadLine {
    const { line } = cut
    const short = line.components.length < SHORT
    const { words, toPageX } = this.look(line, cut.letter, short ? SHORT_LINE : LONG_LINE)
    const read = placeWords(words, line, toPageX)
    const placed = read.length === 0 && cut.cell !== null ? unreadWord(line, cut.letter) : read
    const joined = short && placed.length > 0 && isNumeral(placed.map(({ text }) => text).join('')) ? [joinWords(placed, line)] : placed
    return { cut, number, short, words: joined, sizes: lineSizes(joined, line, 72 / this.picture.dpi) }
  }

  private look(line: TextLine, letter: number, options: LinePictureOptions): { words: LineWord[]; toPageX: (x: number) => number } {
    const own = new Set(line.components)
    const near = this.components.filter(
      (component) => component.top < line.bottom + letter && component.bottom > line.top - letter && !own.has(component),
    )
    const { picture, toPageX } = linePicture(this.picture.grey, this.rules, line, near, options, letter)
    return { words: this.engine.readLine(picture), toPageX }
  }

  private numeralOf(word: PlacedWord, line: ReadLine): Numeral | null {
    if (word.components.length === 0) return null
    if (isNumeral(word.text)) return { word, glyphs: componentsToGlyphs(word.components, this.picture.grey), known: true }
    // Not for words of long lines: there the engine has the help of what stands around them.
    if (!line.short || line.cut.cell === null) return null
    return { word, glyphs: componentsToGlyphs(word.components, this.picture.grey), known: false }
  }

  private readNumeral(numeral: Numeral, line: ReadLine, names: GlyphNames): Word {
    const { word, glyphs, known: isKnown } = numeral
    const byGlyphs = glyphReading(glyphs, line.number, names, isKnown ? word.text : '')
    if (!isKnown && (byGlyphs === null || !byGlyphs.sure || !isNumeral(byGlyphs.text))) return toWord(word, line.sizes)
    const readings: Reading[] = [{ text: word.text, confidence: word.confidence }]
    if (byGlyphs !== null) readings.push({ text: byGlyphs.text, confidence: byGlyphs.confidence, by: 'glyphs' })
    const darker = line.short ? this.darkerReading(numeral, line, names) : null
    const differs = darker !== null && (byGlyphs === null || sameReading(darker.text) !== sameReading(byGlyphs.text))
    if (differs) readings.push({ text: darker.text, confidence: darker.confidence, by: 'glyphs' })
    if (differs || byGlyphs === null || sameReading(byGlyphs.text) !== sameReading(word.text)) readings.push(...this.otherLooks(word, line))
    const seen = differs && (byGlyphs === null || darker.text.length > byGlyphs.text.length) ? darker : byGlyphs
    const best = bestReading(readings, seen)
    const placed = toWord({ ...word, text: best.text, confidence: best.confidence }, line.sizes)
    return { ...placed, readings, symbols: toSymbols(word, line.sizes) }
  }

  /** The glyphs of the darkest ink only: in a blurred picture a point may hang together with the digit beside it. */
  private darkerReading({ word, glyphs }: Numeral, line: ReadLine, names: GlyphNames): GlyphReading | null {
    const parts = word.components.flatMap((component) => darkParts(component, this.picture.grey, this.darker))
    if (parts.length === 0) return null
    const seen = componentsToGlyphs(parts, this.picture.grey)
    // Strokes that fell apart, or were lost, are another matter.
    return tallCount(seen) === tallCount(glyphs) ? glyphReading(seen, line.number, names, '') : null
  }

  private otherLooks(word: PlacedWord, line: ReadLine): Reading[] {
    const part = componentsToLine(word.components)
    return OTHER_LOOKS.flatMap((options) => {
      const { words } = this.look(part, line.cut.letter, options)
      if (words.length === 0) return []
      return [{ text: words.map(({ text }) => text).join(''), confidence: Math.min(...words.map(({ confidence }) => confidence)) }]
    })
  }
}

const tallCount = (glyphs: readonly Glyph[]): number => glyphs.filter(({ kind }) => kind === 'tall').length

function namedGlyphs({ word, glyphs }: Numeral, line: number): NamedGlyph[] {
  return glyphsWithLetters(glyphs, word.text).map(({ glyph, letter }) => ({ glyph, line, name: letter }))
}

/** Ink in a cell of which the engine made nothing is said, never passed over: its glyphs may tell more. */
function unreadWord(line: TextLine, letter: number): PlacedWord[] {
  if (line.bottom - line.top < LEAST_UNREAD * letter) return []
  return [{ text: UNREAD, confidence: 0, components: line.components, symbols: [] }]
}

/** Lower ink that the engine makes nothing of is dirt. */
const LEAST_UNREAD = 0.7
const UNREAD = '?'

/** A short line that is one number or code is one word, however the engine spaced it. */
function joinWords(words: readonly PlacedWord[], line: TextLine): PlacedWord {
  return {
    text: words.map(({ text }) => text).join(''),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    components: line.components,
    symbols: words.flatMap(({ symbols }) => symbols),
  }
}
