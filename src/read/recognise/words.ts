/**
 * What the engine read in a line to words of the page. In: the engine's words, the line's components, the way back to the page.
 * Out: words in frame points whose boxes end where their ink ends, with one base line and one font size a line.
 */
import type { Box } from '../../model/box.ts'
import type { RecognisedSymbol, Word } from '../../model/page.ts'
import type { Component } from './components.ts'
import type { LineWord } from './engine.ts'
import { fontSizeOf, type SizedSymbol } from './font-size.ts'
import type { TextLine } from './lines.ts'

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
/** The engine's places are this uncertain, in small letters: a word ends in the widest gap so near. */
const REACH = 1.2

/** The engine's words with the ink that each was read from; words without ink are left out. */
export function placeWords(words: readonly LineWord[], line: TextLine, toPageX: (x: number) => number): PlacedWord[] {
  const known = words.filter((word) => word.text.trim() !== '' && word.symbols.length > 0)
  const gaps = gapsBetween(line.components)
  const ends: number[] = []
  known.slice(1).forEach((word, index) => {
    const before = known[index]!
    const guess = toPageX((before.symbols.at(-1)!.right + word.symbols[0]!.left) / 2)
    const least = ends.at(-1) ?? line.left
    ends.push(Math.max(least, widestGapNear(gaps, guess, REACH * line.letter, least)))
  })
  return known.flatMap((word, index) => {
    const from = ends[index - 1] ?? -Infinity
    const to = ends[index] ?? Infinity
    const components = line.components.filter(({ left, right }) => (left + right) / 2 >= from && (left + right) / 2 < to)
    if (components.length === 0) return []
    const symbols = word.symbols.map(({ text, confidence, left, right }) => ({
      text,
      confidence,
      left: toPageX(left),
      right: toPageX(right),
    }))
    return [{ text: word.text.normalize('NFC'), confidence: word.confidence, components, symbols }]
  })
}

interface Gap {
  readonly from: number
  readonly to: number
}

function gapsBetween(components: readonly Component[]): Gap[] {
  const gaps: Gap[] = []
  let right = -Infinity
  for (const component of components) {
    if (right !== -Infinity && component.left > right) gaps.push({ from: right, to: component.left })
    right = Math.max(right, component.right)
  }
  return gaps
}

function widestGapNear(gaps: readonly Gap[], guess: number, reach: number, least: number): number {
  let best: Gap | null = null
  for (const gap of gaps) {
    if (gap.from < least || gap.to < guess - reach || gap.from > guess + reach) continue
    if (best === null || gap.to - gap.from > best.to - best.from) best = gap
  }
  return best === null ? guess : (best.from + best.to) / 2
}

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
  const left = Math.min(...word.components.map((component) => component.left)) * scale
  const right = Math.max(...word.components.map((component) => component.right)) * scale
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
