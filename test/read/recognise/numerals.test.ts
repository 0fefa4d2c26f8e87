import { expect, test } from 'vitest'
import type { Glyph, TallGlyph } from '../../../src/read/recognise/glyphs.ts'
import { SHAPE_HEIGHT, SHAPE_WIDTH } from '../../../src/read/recognise/glyphs.ts'
import { GlyphNames, type NamedGlyph } from '../../../src/read/recognise/glyph-names.ts'
import { bestReading, glyphReading, isNumeral, mostSeen } from '../../../src/read/recognise/numerals.ts'

/** A shape of its own for each name: one dark spot. */
function tall(name: string): TallGlyph {
  const shape = new Float32Array(SHAPE_WIDTH * SHAPE_HEIGHT)
  shape[name.codePointAt(0)! % shape.length] = 1
  return { kind: 'tall', left: 0, right: 10, top: 0, bottom: 14, shape, aspect: 0.7 }
}

const mark = (text: '.' | ',' | '-' | null): Glyph => ({ kind: 'mark', left: 0, right: 2, text })

/** Each digit of `text` twice on other lines than 0. */
function names(text: string): GlyphNames {
  const known = Array.from(text).flatMap((name): NamedGlyph[] =>
    [1, 2].map((line) => ({ glyph: tall(name), line, name, amongDigits: true })),
  )
  return new GlyphNames(known)
}

test('a point between digits is read from where it stands, whatever the engine says', () => {
  expect(glyphReading([tall('2'), mark('.'), tall('5')], 0, names('25'), '25')).toEqual({ text: '2.5', confidence: 1, sure: true })
})

test('a glyph without its like on the page keeps the letter of the engine, and is not sure', () => {
  const reading = glyphReading([tall('9'), mark(','), tall('5')], 0, names('25'), '95')
  expect(reading?.text).toBe('9,5')
  expect(reading?.sure).toBe(false)
})

test('where the engine has another number of letters a glyph without its like is not guessed', () => {
  expect(glyphReading([tall('9'), mark('.'), tall('5')], 0, names('25'), '5')).toBeNull()
})

test('a mark that is none, and dirt after the number, are no points', () => {
  expect(glyphReading([tall('2'), mark(null), tall('5')], 0, names('25'), '25')).toBeNull()
  expect(glyphReading([tall('2'), tall('5'), mark('.')], 0, names('25'), '25')?.text).toBe('25')
})

test('what glyphs say surely goes before a majority of the engine; what they only repeat does not', () => {
  const engine = [
    { text: '3.225', confidence: 0.8 },
    { text: '3.225', confidence: 0.7 },
  ]
  const sure = { text: '3,25', confidence: 1, sure: true }
  expect(bestReading([...engine, sure], sure).text).toBe('3,25')
  const unsure = { text: '3,25', confidence: 0.3, sure: false }
  expect(bestReading([...engine, unsure], unsure).text).toBe('3.225')
})

const look = (text: string) => ({ text, confidence: 1, sure: true })

test('of several looks at the same glyphs the one that sees a point is taken when two see it', () => {
  expect(mostSeen([look('25'), look('2.5'), look('25'), look('2.5')])?.text).toBe('2.5')
  expect(mostSeen([look('25'), look('2.5'), look('25')])?.text).toBe('25')
  expect(mostSeen([])).toBeNull()
})

test('numbers, codes and Roman numerals are numerals, also when badly read; words are not', () => {
  for (const text of ['2.5', '0,25', '1.1.1', 'II.', 'L', '30/12/2022', '0,89%', '3⁄45']) expect(isNumeral(text), text).toBe(true)
  for (const text of ['Ban', 'điểm', '52/KH-UBND', '-', '']) expect(isNumeral(text), text).toBe(false)
})
