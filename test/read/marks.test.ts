import { describe, expect, test } from 'vitest'
import { attachMarks } from '../../src/read/marks.ts'
import type { Glyph } from '../../src/read/drawing.ts'
import { toFontFacts } from '../../src/read/fonts.ts'

const font = toFontFacts({ name: 'Liberation Sans' })

/** Letters of 13 pt with their origin and width, as a file draws them. */
function letters(...placed: readonly (readonly [text: string, start: number, width: number, rise?: number])[]): Glyph[] {
  return placed.map(([text, start, width, rise = 0], order) => ({
    text,
    unsaid: false,
    code: 0,
    font,
    direction: 0,
    start,
    end: start + width,
    next: start + width,
    baseline: 100 - rise,
    size: 13,
    isSpace: text === ' ',
    visible: true,
    colour: '#000000',
    order,
  }))
}

const textOf = (glyphs: readonly Glyph[]): string =>
  attachMarks(glyphs)
    .map((glyph) => glyph.text)
    .join('')
    .normalize('NFC')

describe('a mark of a decomposed letter', () => {
  test('a tilde over a narrow i begins before it, over the h', () => {
    const word = letters(['g', 0, 7.2], ['h', 7.2, 7.2], ['i', 14.4, 2.9], ['\u0303', 13.8, 0, 2.4], ['a', 17.3, 7.2])
    expect(textOf(word)).toBe('ghĩa')
  })

  test('two marks on one letter, the second far to its right', () => {
    expect(textOf(letters(['i', 0, 2.9], ['e', 2.9, 7.2], ['\u0323', 10.9, 0], ['\u0302', 6.6, 0, -2.2], ['n', 10.1, 7.2]))).toBe('iện')
  })

  test('a mark drawn after the whole word finds its letter by its place, past letters that cannot carry it', () => {
    expect(textOf(letters(['n', 0, 7.2], ['a', 7.2, 7.2], ['m', 14.4, 10.8], ['\u0306', 8.6, 4.3]))).toBe('năm')
    expect(textOf(letters(['t', 0, 3], ['i', 3, 2.9], ['n', 5.9, 7.2], ['\u02dc', 2.9, 4.3]))).toBe('tĩn')
  })

  test('a letter that Unicode does not have with its mark keeps the mark', () => {
    expect(textOf(letters(['x', 0, 6.5], ['\u0304', 1, 4.3], [' ', 6.5, 3]))).toBe('x\u0304 ')
  })
})
