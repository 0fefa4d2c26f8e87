import { describe, expect, test } from 'vitest'
import type { Direction, Rule, Word } from '../../src/model/page.ts'
import { frameToBaseline, frameToBox } from '../../src/read/frame.ts'
import { wordsToPassages } from '../../src/read/passages.ts'

/** Words of 10 pt by text, place and base line. */
function words(direction: Direction, ...placed: readonly (readonly [text: string, u: number, v: number])[]): Word[] {
  return placed.map(([text, u, v]) => ({
    text,
    box: frameToBox(direction, u, v - 9, u + text.length * 5, v + 2),
    baseline: frameToBaseline(direction, v),
    fontSize: 10,
    direction,
    bold: false,
    confidence: 1,
    spaceBefore: true,
  }))
}

function passagesOf(list: readonly Word[], rules: readonly Rule[] = []): string {
  const signs = { space: ' ', line: ' / ', passage: ' | ' }
  return wordsToPassages(list, rules)
    .map(({ index, before }) => signs[before] + (list[index]?.text ?? ''))
    .join('')
    .slice(3)
}

const upright = (at: number): Rule => ({ axis: 'vertical', at, from: 0, to: 800, thickness: 0.5 })
const flat = (at: number): Rule => ({ axis: 'horizontal', at, from: 0, to: 600, thickness: 0.5 })

describe('a word alone on its line', () => {
  const cell = words(0, ['CHÍNH', 100, 50], ['QUYỀN', 128, 50], ['đã', 170, 50], ['làm', 184, 50], ['SỐ', 100, 64])

  test('goes on with the line above it in its cell, whatever stands in the next cell', () => {
    expect(passagesOf(cell, [upright(160)])).toBe('CHÍNH QUYỀN / SỐ | đã làm')
  })

  test('before a bracket too', () => {
    const bracket = words(0, ['CẤP', 100, 50], ['XÃ', 100, 64], ['(Đánh', 114, 64], ['giá)', 144, 64])
    expect(passagesOf(bracket)).toBe('CẤP / XÃ (Đánh giá)')
  })

  test('not over a rule', () => {
    expect(passagesOf(cell, [upright(160), flat(54)])).toBe('CHÍNH QUYỀN | đã làm | SỐ')
  })

  test('not over an empty line, and not as a label', () => {
    expect(passagesOf(words(0, ['CẤP', 100, 50], ['XÃ', 100, 76]))).toBe('CẤP | XÃ')
    expect(passagesOf(words(0, ['NGỌC', 100, 50], ['Số:', 100, 62]))).toBe('NGỌC | Số:')
  })

  test.each([90, 180, 270] as const)('on a page whose text runs at %i degrees', (direction) => {
    const turned = words(direction, ['CẤP', 100, 50], ['đã', 140, 50], ['XÃ', 100, 62])
    expect(passagesOf(turned)).toBe('CẤP / XÃ | đã')
  })
})

test('a gap parts, but not between the rules of a cell', () => {
  const line = words(0, ['ĐIỆN', 100, 50], ['TỬ', 150, 50])
  expect(passagesOf(line)).toBe('ĐIỆN | TỬ')
  expect(passagesOf(line, [upright(95), upright(170)])).toBe('ĐIỆN TỬ')
  expect(passagesOf(line, [upright(95), upright(130), upright(170)])).toBe('ĐIỆN | TỬ')
})

test('a line of several words stands by itself', () => {
  expect(passagesOf(words(0, ['CHỦ', 100, 50], ['TỊCH', 118, 50], ['Vũ', 100, 62], ['Tú', 114, 62]))).toBe('CHỦ TỊCH | Vũ Tú')
})
