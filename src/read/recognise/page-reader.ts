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
import type { NamedGlyph } from './glyph-names.ts'
import { linePicture, type LinePictureOptions } from './line-picture.ts'
import { componentsToLine, type TextLine } from './lines.ts'
import { bestReading, glyphReading, glyphsWithLetters, isNumeral, sameReading } from './numerals.ts'
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
  readonly words: readonly PlacedWord[]
  readonly sizes: Sizes
}

/** A number or a code: a word, or a whole short line. */
interface Numeral {
  readonly word: PlacedWord
  readonly glyphs: readonly Glyph[]
}

export class PageReader {
  private readonly picture: UprightPicture
  private readonly rules: Raster
  private readonly components: readonly Component[]
  private readonly engine: Engine

  constructor(picture: UprightPicture, rules: Raster, components: readonly Component[], engine: Engine) {
    this.picture = picture
    this.rules = rules
    this.components = components
    this.engine = engine
  }

  read(lines: readonly CutLine[]): Word[] {
    const read = lines.map((cut, number) => this.readLine(cut, number))
    const numerals = read.map(({ words }) => words.map((word) => this.numeralOf(word)))
    const known = numerals.flatMap((list, line) => list.flatMap((numeral) => (numeral === null ? [] : namedGlyphs(numeral, line))))
    return read.flatMap((line) =>
      line.words.map((word, at) => {
        const numeral = numerals[line.number]?.[at] ?? null
        return numeral === null ? toWord(word, line.sizes) : this.readNumeral(numeral, line, known)
      }),
    )
  }

  private readLine(cut: CutLine, number: number): ReadLine {
    const { line } = cut
    const short = line.components.length < SHORT
    const { words, toPageX } = this.look(line, cut.letter, short ? SHORT_LINE : LONG_LINE)
    const placed = placeWords(words, line, toPageX)
    const joined = short && isNumeral(placed.map(({ text }) => text).join('')) ? [joinWords(placed, line)] : placed
    return { cut, number, words: joined, sizes: lineSizes(joined, line, 72 / this.picture.dpi) }
  }

  private look(line: TextLine, letter: number, options: LinePictureOptions): { words: LineWord[]; toPageX: (x: number) => number } {
    const own = new Set(line.components)
    const near = this.components.filter(
      (component) => component.top < line.bottom + letter && component.bottom > line.top - letter && !own.has(component),
    )
    const { picture, toPageX } = linePicture(this.picture.grey, this.rules, line, near, options, letter)
    return { words: this.engine.readLine(picture), toPageX }
  }

  private numeralOf(word: PlacedWord): Numeral | null {
    return isNumeral(word.text) && word.components.length > 0
      ? { word, glyphs: componentsToGlyphs(word.components, this.picture.grey) }
      : null
  }

  private readNumeral({ word, glyphs }: Numeral, line: ReadLine, known: readonly NamedGlyph[]): Word {
    const readings: Reading[] = [{ text: word.text, confidence: word.confidence }]
    const byGlyphs = glyphReading(glyphs, line.number, known, word.text)
    if (byGlyphs !== null) readings.push(byGlyphs)
    if (byGlyphs === null || sameReading(byGlyphs.text) !== sameReading(word.text)) {
      const part = componentsToLine(word.components)
      for (const options of OTHER_LOOKS) {
        const { words } = this.look(part, line.cut.letter, options)
        if (words.length > 0)
          readings.push({
            text: words.map(({ text }) => text).join(''),
            confidence: Math.min(...words.map(({ confidence }) => confidence)),
          })
      }
    }
    const best = bestReading(readings, byGlyphs)
    const placed = toWord({ ...word, text: best.text, confidence: best.confidence }, line.sizes)
    return { ...placed, readings, symbols: toSymbols(word, line.sizes) }
  }
}

function namedGlyphs({ word, glyphs }: Numeral, line: number): NamedGlyph[] {
  return glyphsWithLetters(glyphs, word.text).map(({ glyph, letter }) => ({ glyph, line, name: letter }))
}

/** A short line that is one number or code is one word, however the engine spaced it. */
function joinWords(words: readonly PlacedWord[], line: TextLine): PlacedWord {
  return {
    text: words.map(({ text }) => text).join(''),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    components: line.components,
    symbols: words.flatMap(({ symbols }) => symbols),
  }
}
