import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutToWidth, displayWidth, padEndToWidth, plainText, wrapToWidth } from '../../src/export/terminal-text.ts'

describe('text of a document on a terminal', () => {
  it('loses escapes, controls and marks that reorder what is shown', () => {
    expect(plainText('a\u001b[31mđỏ\u001b]0;tiêu đề\u0007b')).toBe('a[31mđỏ]0;tiêu đềb')
    expect(plainText('1\u202e2\u2066\u200b3\u009b4')).toBe('1234')
    expect(plainText(' hai\r\ndòng\t x ')).toBe('hai dòng x')
  })

  it('never holds a control, whatever the document holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  it('is as wide composed as decomposed', () => {
    expect(displayWidth('Điểm tự chấm'.normalize('NFD'))).toBe(12)
    expect(displayWidth('Điểm tự chấm')).toBe(12)
    expect(displayWidth('表')).toBe(2)
  })

  it('is cut to its columns without leaving a mark alone', () => {
    expect(cutToWidth('Cải cách hành chính'.normalize('NFD'), 9)).toBe(`${'Cải cách'.normalize('NFD')}…`)
    expect(cutToWidth('ngắn', 9)).toBe('ngắn')
  })

  it('fits every line when wrapped, and loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zđếộ]{1,14}$/u), { minLength: 1 }), fc.integer({ min: 4, max: 30 }), (words, width) => {
        const lines = wrapToWidth(words.join(' '), width)
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      }),
    )
  })

  it('is padded by columns, not by letters', () => {
    expect(displayWidth(padEndToWidth('Mã'.normalize('NFD'), 5))).toBe(5)
  })
})
