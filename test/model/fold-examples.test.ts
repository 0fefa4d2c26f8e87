import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLoose, foldTone } from '../../src/model/fold.ts'

/** Syllables as people type them, in both tone placements and spellings. */
const syllable = fc.constantFrom(
  'hoà',
  'hòa',
  'kỹ',
  'kĩ',
  'quý',
  'quí',
  'Đ',
  'đường',
  'Tuy',
  'NGHIỆP',
  'thủy',
  'thuỷ',
  '1.2',
  '-',
  '  ',
  'ơn',
  'x.',
)
const text = fc.array(syllable, { maxLength: 8 }).map((parts) => parts.join(' '))

describe('foldLoose', () => {
  it('forgets marks, case, punctuation and white space', () => {
    expect(foldLoose('  Lĩnh vực,\n TIÊU CHÍ ')).toBe('linh vuc tieu chi')
    expect(foldLoose('Điểm tối đa')).toBe('diem toi da')
    expect(foldLoose('ðiểm')).toBe('diem')
  })

  it('is the same for every normal form', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'grapheme' })),
        (value) => foldLoose(value.normalize('NFD')) === foldLoose(value.normalize('NFC')),
      ),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.oneof(text, fc.string()), (value) => foldLoose(foldLoose(value)) === foldLoose(value)))
  })
})

describe('foldTone', () => {
  it('forgets where the tone stands and whether y or i is written', () => {
    expect(foldTone('Hoà giải')).toBe(foldTone('hòa  giải'))
    expect(foldTone('thuỷ')).toBe(foldTone('thủy'))
    expect(foldTone('Kỹ thuật')).toBe(foldTone('kĩ thuật'))
    expect(foldTone('Quý I')).toBe(foldTone('quí i'))
  })

  it('keeps apart what differs in meaning', () => {
    expect(foldTone('tuy')).not.toBe(foldTone('tui'))
    expect(foldTone('hóa')).not.toBe(foldTone('hòa'))
    expect(foldTone('tư')).not.toBe(foldTone('tu'))
    expect(foldTone('đa')).not.toBe(foldTone('da'))
    expect(foldTone('hai')).not.toBe(foldTone('hay'))
  })

  it('is the same for every normal form, and changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (value) => {
        const folded = foldTone(value)
        expect(foldTone(value.normalize('NFD'))).toBe(folded)
        expect(foldTone(folded)).toBe(folded)
      }),
    )
  })

  it('is never finer than foldLoose', () => {
    fc.assert(
      fc.property(
        text,
        text,
        (a, b) => foldTone(a) !== foldTone(b) || foldLoose(a).replaceAll('y', 'i') === foldLoose(b).replaceAll('y', 'i'),
      ),
    )
  })
})
