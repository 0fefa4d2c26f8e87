/**
 * What the engine read in a line to words of the page. In: the engine's words, the line's components, the way back to the page.
 * Out: words in frame points whose boxes end where their ink ends, with one base line and one font size a line.
 */
import type { Box } from '../../model/box.ts'
import type { RecognisedSymbol, Word } from '../../model/page.ts'
import type { Component } from './components.ts'
import type { LineWord } from './line-word.ts'
import { fontSizeOf, type SizedSymbol } from './font-size.ts'
import type { TextLine } from './lines.ts'
import { endsToGaps, gapsBetween } from './word-gaps.ts'

/** A word before it becomes one of the page: pixels of the page. */
export interface PlacedWord {
  readonly text: string
  readonly confidence: number
  readonly components: readonly Component[]
  readonly symbols: readonly PlacedSymbol[]
}

export interface PlacedSymbol {
  readonly text: string
  readonly confidence: number
  readonly left: number
  readonly right: number
}

/** Height of letters above the base line and depth below it, as parts of the font size: what a text layer's boxes span. */
const ASCENT = 0.9
const DESCENT = 0.22
/** The engine's words with the ink that each was read from. */
export function placeWords(words: readonly LineWord[], line: TextLine, toPageX: (x: number) => number): PlacedWord[] {
  const known = words.filter((word) => word.text.trim() !== '' && word.symbols.length > 0)
  const guesses = known.slice(1).map((word, at) => toPageX(((known[at]?.symbols.at(-1)?.right ?? 0) + (word.symbols[0]?.left ?? 0)) / 2))
  const ends = endsToGaps(guesses, gapsBetween(line.components)) ?? guesses
  return known.flatMap((word, index) => {
    const from = ends[index - 1] ?? -Infinity
    const to = ends[index] ?? Infinity
    const components = line.components.filter(({ left, right }) => (left + right) / 2 >= from && (left + right) / 2 < to)
    const symbols = word.symbols.map((symbol) => ({ ...symbol, left: toPageX(symbol.left), right: toPageX(symbol.right) }))
    return splitApart({ text: word.text.normalize('NFC'), confidence: word.confidence, components, symbols })
  })
}

/** Letters of one word stand no further apart, heights of the largest: a figure, and the dash that begins the text of the next column. */
const APART = 1.3

/** Two words where the ink of one has a wide gap, and symbols on both sides of it. */
function splitApart(word: PlacedWord): PlacedWord[] {
  const ink = word.components.toSorted((a, b) => a.left - b.left)
  const height = Math.max(...ink.map(({ top, bottom }) => bottom - top))
  let reached = -Infinity
  for (const { left, right } of ink) {
    if (reached > -Infinity && left - reached > APART * height) {
      const middle = (reached + left) / 2
      const sides = [
        {
          components: ink.filter((component) => component.right <= middle),
          symbols: word.symbols.filter((symbol) => centre(symbol) < middle),
        },
        {
          components: ink.filter((component) => component.left >= middle),
          symbols: word.symbols.filter((symbol) => centre(symbol) >= middle),
        },
      ]
      if (sides.some(({ symbols }) => symbols.length === 0)) return [word]
      return sides.map((side) => ({
        ...word,
        ...side,
        text: side.symbols
          .map(({ text }) => text)
          .join('')
          .normalize('NFC'),
      }))
    }
    reached = Math.max(reached, right)
  }
  return [word]
}

const centre = ({ left, right }: PlacedSymbol): number => (left + right) / 2

export interface Sizes {
  /** Points a pixel. */
  readonly scale: number
  /** Of the whole line, pixels. */
  readonly baseline: number
  readonly fontSize: number
}

/** Base line and font size of a line, from the letters whose size is known. */
export function lineSizes(words: readonly PlacedWord[], line: TextLine, scale: number): Sizes {
  const sized: SizedSymbol[] = words.flatMap((word) =>
    word.symbols.flatMap((symbol) => {
      const middle = (symbol.left + symbol.right) / 2
      const component = word.components.find(({ left, right }) => left <= middle && middle < right)
      return component === undefined ? [] : [{ text: symbol.text, top: component.top, bottom: component.bottom }]
    }),
  )
  return { scale, ...fontSizeOf(sized, line) }
}

/** A word of the page, frame points. */
export function toWord(word: PlacedWord, { scale, baseline, fontSize }: Sizes): Word {
  // A word that shares its ink with its neighbours has the engine's places only.
  const parts = word.components.length > 0 ? word.components : word.symbols
  const left = Math.min(...parts.map((part) => part.left)) * scale
  const right = Math.max(...parts.map((part) => part.right)) * scale
  const box: Box = [left, (baseline - ASCENT * fontSize) * scale, right, (baseline + DESCENT * fontSize) * scale]
  return {
    text: word.text,
    box,
    baseline: baseline * scale,
    fontSize: fontSize * scale,
    direction: 0,
    bold: false,
    confidence: word.confidence,
    spaceBefore: true,
  }
}

export function toSymbols(word: PlacedWord, { scale, baseline, fontSize }: Sizes): RecognisedSymbol[] {
  const top = (baseline - ASCENT * fontSize) * scale
  const bottom = (baseline + DESCENT * fontSize) * scale
  return word.symbols.map(({ text, confidence, left, right }) => ({ text, confidence, box: [left * scale, top, right * scale, bottom] }))
}
