/**
 * The lines of one page, read. In: lines as they were cut. Out: words in frame points; numbers and codes with all their readings.
 *
 * Every line is read once. Then the glyphs that the engine named tell what numbers say, and where that differs the engine looks again.
 */
import type { Reading, Word } from '../../model/page.ts'
import type { Raster, UprightPicture } from '../picture/raster.ts'
import type { Component } from './components.ts'
import type { CutLine } from './cut.ts'
import type { Engine } from './engine.ts'
import type { LineWord } from './line-word.ts'
import { componentsToGlyphs, type Glyph } from './glyphs.ts'
import { GlyphNames, type NamedGlyph } from './glyph-names.ts'
import { linePicture, type LinePicture, type LinePictureOptions } from './line-picture.ts'
import { componentsToLine, type TextLine } from './lines.ts'
import { figureReading } from '../glyph-net/figure-reading.ts'
import { glyphGuesser, type GuessGlyph } from '../glyph-net/index.ts'
import { bestReading, glyphReading, glyphsWithLetters, isNumeral, lettersOf, mostSeen, sameReading, withoutLowSlash } from './numerals.ts'
import { glyphViews } from './views.ts'
import { lineSizes, placeWords, toSymbols, toWord, type PlacedWord, type Sizes } from './words.ts'

/** Long lines: squeezed lines take less time and are read as well. */
const LONG_LINE: LinePictureOptions = { squeeze: 0.75, padding: 5, margin: 1 }
/** Short ones: points are lost in squeezed ones. */
const SHORT_LINE: LinePictureOptions = { squeeze: 1, padding: 2, margin: 2 }
/** Where readings differ: other sizes of the letters. */
const OTHER_LOOKS: readonly LinePictureOptions[] = [
  { squeeze: 1, padding: 4, margin: 2 },
  { squeeze: 0.85, padding: 3, margin: 3 },
]
/** What the engine is so sure of is a word, though its letters look like digits (`Số`). */
const SURE_WORD = 0.8
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
  /** The same glyphs, with more and with less of the grey taken for ink; the first is `glyphs`. */
  readonly views: readonly (readonly Glyph[])[]
  /** Whether the engine's text is a number or a code; else only its glyphs may tell. */
  readonly known: boolean
}

/** The network's names with less probability count nothing; with this much they stand where nothing else tells. */
const LIKELY_FIGURE = 0.6
const SURE_FIGURE = 0.97
/** Signs that the network does not know; it would take `%` for `96`. */
const BEYOND_NETWORK = /[%/()]/u

export class PageReader {
  private readonly picture: UprightPicture
  private readonly rules: Raster
  private readonly components: readonly Component[]
  private readonly engine: Engine
  private readonly guess: GuessGlyph

  constructor(picture: UprightPicture, rules: Raster, components: readonly Component[], engine: Engine) {
    this.picture = picture
    this.rules = rules
    this.components = components
    this.engine = engine
    this.guess = glyphGuesser(picture.grey)
  }

  read(lines: readonly CutLine[]): Word[] {
    const looks = lines.map((cut) => this.pictureOf(cut.line, cut.letter, isShort(cut) ? SHORT_LINE : LONG_LINE))
    const words = this.engine.readLines(looks.map(({ picture }) => picture))
    const read = lines.map((cut, number) => this.placeLine(cut, number, words[number]!, looks[number]!.toPageX))
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

  private placeLine(cut: CutLine, number: number, words: readonly LineWord[], toPageX: LinePicture['toPageX']): ReadLine {
    const { line } = cut
    const short = isShort(cut)
    const read = placeWords(words, line, toPageX)
    const placed = cut.cell === null ? read : readOrUnread(read, line, cut.letter)
    const together = short && placed.length > 0 && (cut.cell !== null || !standApart(placed, APART * cut.letter))
    const joined = together && isNumeral(placed.map(({ text }) => text).join('')) ? [joinWords(placed, line)] : placed
    return { cut, number, short, words: joined, sizes: lineSizes(joined, line, 72 / this.picture.dpi) }
  }

  private pictureOf(line: TextLine, letter: number, options: LinePictureOptions): LinePicture {
    return linePicture(this.picture.grey, this.rules, line, this.others(line, letter), options, letter)
  }

  /** What is not of the line and stands not further than `reach` above or below it. */
  private others(line: TextLine, reach: number): Component[] {
    const own = new Set(line.components)
    return this.components
      .filter(({ top, bottom }) => top < line.bottom + reach && bottom > line.top - reach)
      .filter((each) => !own.has(each))
  }

  private numeralOf(word: PlacedWord, line: ReadLine): Numeral | null {
    if (word.components.length === 0) return null
    const known = isNumeral(word.text)
    // What the engine takes for a word is a number only where it stands alone: elsewhere it has the help of what stands around it.
    if (!known && (!line.short || line.cut.cell === null)) return null
    const { grey } = this.picture
    const views = line.short
      ? glyphViews({ grey, rules: this.rules, own: word.components, others: this.others(componentsToLine(word.components), 0) })
      : [componentsToGlyphs(word.components, grey)]
    const [glyphs = []] = views
    return { word: { ...word, text: withoutLowSlash(word.text, glyphs) }, glyphs, views, known }
  }

  private readNumeral(numeral: Numeral, line: ReadLine, names: GlyphNames): Word {
    const { word, views, known } = numeral
    const seen = views
      .flatMap((view) => glyphReading(view, line.number, names, known ? word.text : '') ?? [])
      // In a long line the ends of words are uncertain: a reading without some letters is one of a part of the word.
      .filter(({ text }) => line.short || lettersOf(text).length >= lettersOf(word.text).length)
    const byGlyphs = mostSeen(seen)
    const figure = BEYOND_NETWORK.test(word.text) ? null : this.networkReading(views)
    const told = (byGlyphs?.sure === true && isNumeral(byGlyphs.text)) || (figure !== null && figure.confidence >= SURE_FIGURE)
    if (!known && (!told || word.confidence >= SURE_WORD)) return toWord(word, line.sizes)
    const readings: Reading[] = [{ text: word.text, confidence: word.confidence, by: 'engine' }]
    for (const { text, confidence, sure } of seen) {
      const by = sure ? 'glyphs' : 'engine'
      if (!readings.some((other) => other.by === by && sameReading(other.text) === sameReading(text)))
        readings.push({ text, confidence, by })
    }
    if (figure !== null && figure.confidence >= LIKELY_FIGURE) readings.push({ ...figure, by: 'network' })
    const certain = byGlyphs?.sure === true && readings.every(({ text }) => sameReading(text) === sameReading(byGlyphs.text))
    // A word cut out of a long line is read worse than in it: it is looked at again only where its glyphs contradict.
    if (!certain && (line.short || byGlyphs?.sure === true)) {
      const letters = lettersOf(word.text).length
      readings.push(...this.otherLooks(word, line, numeral.glyphs).filter(({ text }) => line.short || lettersOf(text).length >= letters))
    }
    const alone = byGlyphs?.sure !== true && figure !== null && figure.confidence >= SURE_FIGURE
    const best = alone ? figure : bestReading(readings, byGlyphs)
    const placed = toWord({ ...word, text: best.text, confidence: best.confidence }, line.sizes)
    return { ...placed, readings, symbols: toSymbols(word, line.sizes) }
  }

  /** The network's reading, by the view that it is surest of. */
  private networkReading(views: Numeral['views']): Reading | null {
    const readings = views.flatMap((view) => figureReading(view, this.guess) ?? []).filter(({ text }) => isNumeral(text))
    return readings.reduce<Reading | null>(
      (best, reading) => (best === null || reading.confidence > best.confidence ? reading : best),
      null,
    )
  }

  private otherLooks(word: PlacedWord, line: ReadLine, glyphs: readonly Glyph[]): Reading[] {
    const part = componentsToLine(word.components)
    const looks = OTHER_LOOKS.map((options) => this.pictureOf(part, line.cut.letter, options).picture)
    return this.engine.readLines(looks).flatMap((words) => {
      if (words.length === 0) return []
      const text = withoutLowSlash(words.map((each) => each.text).join(''), glyphs)
      return [{ text, confidence: Math.min(...words.map(({ confidence }) => confidence)), by: 'engine' }]
    })
  }
}

const isShort = ({ line }: CutLine): boolean => line.components.length < SHORT

/** Digits that no letter of a Roman numeral is taken for. */
const DIGITS = /[02-9]/u

function namedGlyphs({ word, glyphs }: Numeral, line: number): NamedGlyph[] {
  return glyphsWithLetters(glyphs, word.text).map(({ glyph, letter }) => ({
    glyph,
    line,
    name: letter,
    amongDigits: DIGITS.test(word.text),
  }))
}

/** Ink in a cell of which the engine made nothing, or a mark not as high, is said, never passed over: its glyphs may tell more. */
function readOrUnread(read: readonly PlacedWord[], { top, bottom, components }: TextLine, letter: number): readonly PlacedWord[] {
  const low = bottom - top < LEAST_UNREAD * letter
  if (low) return read.every(({ text }) => MARKS.test(text)) ? [] : read
  return read.every(({ text }) => LOW_MARK.test(text)) ? [{ text: UNREAD, confidence: 0, components, symbols: [] }] : read
}

/** What the engine makes of specks that stand alone: points and accents without a letter. */
const MARKS = /^[.,·:;'"`´^ˆ~˜˙¨‘’“”°]+$/u
/** Lower ink that the engine makes nothing of, or no more than such marks, is dirt. */
const LEAST_UNREAD = 0.7
/** Dashes and dots: a figure that a pen struck out is read as one, and would pass for a cell that was left empty. */
const LOW_MARK = /^[-\u2010-\u2015\u2212_~=.…]+$/u
const UNREAD = '?'

/** Outside of cells, numbers further from each other than this, in small letters, stand in two columns; no space is as wide. */
const APART = 0.8

/** Whether there is a gap of more than `least` pixels between two words. */
function standApart(words: readonly PlacedWord[], least: number): boolean {
  return words.slice(1).some(({ components }, at) => {
    const before = Math.max(...(words[at]?.components ?? []).map(({ right }) => right))
    return Math.min(...components.map(({ left }) => left)) - before > least
  })
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
