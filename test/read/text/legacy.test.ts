import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTextDecoder, decodeLegacy, isVietnameseSyllable, repairUnicode } from '../../../src/read/text/index.ts'
import { encodeTcvn3, encodeVni } from './encode.ts'

interface Expected {
  readonly rows: readonly { readonly name: string; readonly explanation: string }[]
}
const expected = JSON.parse(readFileSync(new URL('../../../fixtures/ngoc-ky-2023/expected.json', import.meta.url), 'utf8')) as Expected
const sentences = expected.rows
  .flatMap((row) => [row.name, row.explanation])
  .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '')

/** A word that begins with a toned capital and goes on in small letters: the plain fonts cannot write it. */
const TITLE_TONED = /(?<!\p{L})(\p{Lu})(?=\p{Ll})/gu
const asPlainFontsCanWrite = (text: string): string =>
  text.replace(TITLE_TONED, (letter) => (/[\u0300\u0301\u0303\u0309\u0323]/u.test(letter.normalize('NFD')) ? letter.toLowerCase() : letter))

describe('the sentences of a report come back exactly', () => {
  test('there are sentences to try', () => expect(sentences.length).toBeGreaterThan(150))

  test('from VNI', () => {
    for (const sentence of sentences) expect(decodeLegacy(encodeVni(sentence), 'vni')).toBe(sentence)
  })

  test.each([
    ['the soft hyphen', '\u00AD'],
    ['a hyphen', '-'],
  ])('from TCVN3 whose ư comes as %s', (_, hornedU) => {
    for (const sentence of sentences) {
      expect(decodeLegacy(encodeTcvn3(sentence, { hornedU }), 'tcvn3')).toBe(asPlainFontsCanWrite(sentence))
    }
  })

  test('from a TCVN3 capital font, in capitals', () => {
    for (const sentence of sentences) {
      const encoded = encodeTcvn3(sentence, { hornedU: '-', capitalFont: true })
      expect(decodeLegacy(encoded, 'tcvn3', { capitals: true })).toBe(sentence.toUpperCase())
    }
  })

  test('from TCVN3 in capitals', () => {
    for (const sentence of sentences) {
      if (!/\p{L}{2}/u.test(sentence)) continue
      const capitals = sentence.toUpperCase()
      const words = decodeLegacy(encodeTcvn3(capitals), 'tcvn3').split(' ')
      // A word of one sure letter between figures keeps its doubt (`3 LÃ 4`); all others are capitals.
      for (const [index, word] of capitals.split(' ').entries()) {
        if ((word.match(/[A-ZĂÂÊÔƠƯĐ]/gu) ?? []).length > 1) expect(words[index]).toBe(word)
      }
    }
  })
})

describe('any text comes back', () => {
  const vietnamese = fc.string({
    unit: fc.constantFrom(
      ...Array.from('aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵbcdđghklmnpqrstvx 0123456789.,;:()/%'),
    ),
    maxLength: 60,
  })
  test('from TCVN3, small letters', () => {
    fc.assert(fc.property(vietnamese, (text) => decodeLegacy(encodeTcvn3(text), 'tcvn3') === text))
  })
  test('from VNI, small letters and capitals', () => {
    fc.assert(
      fc.property(vietnamese, fc.boolean(), (text, capitals) => {
        const typed = capitals ? text.toUpperCase() : text
        return decodeLegacy(encodeVni(typed), 'vni') === typed
      }),
    )
  })
  test('repair leaves composed Vietnamese alone and puts decomposed Vietnamese together', () => {
    fc.assert(fc.property(vietnamese, (text) => repairUnicode(text) === text && repairUnicode(text.normalize('NFD')) === text))
  })
})

describe('ư and the hyphen are told apart', () => {
  test.each([
    ['tr-êng', 'trường'],
    ['h-íng dÉn', 'hướng dẫn'],
    ['-u tiªn', 'ưu tiên'],
    ['Th«ng t-', 'Thông tư'],
    ['T- ph¸p', 'Tư pháp'],
    ['nh-ng', 'nhưng'],
    ['KH-UBND', 'KH-UBND'],
    ['34/KH-', '34/KH-'],
    ['08/Q§-TTg', '08/QĐ-TTg'],
    ['2021-2025', '2021-2025'],
    ['-KÕ ho¹ch', '-Kế hoạch'],
    ['- thùc hiÖn', '- thực hiện'],
    ['kinh tÕ-x· héi', 'kinh tế-xã hội'],
    ['ti-vi', 'ti-vi'],
    ['l-u-tr÷', 'lưu-trữ'],
  ])('%s is %s', (raw, text) => expect(decodeLegacy(raw, 'tcvn3')).toBe(text))
})

describe('capitals that TCVN3 does not have', () => {
  test.each([
    ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['UBND X· NGäC Kú', 'UBND XÃ NGỌC KỲ'],
    ['UBND x· Ngäc Kú', 'UBND xã Ngọc Kỳ'],
    ['H§ND Hµ Néi', 'HĐND Hà Nội'],
    ['Sè: 12/BC-UBND', 'Số: 12/BC-UBND'],
    ['CHÝNH', 'CHÍNH'],
  ])('%s is %s', (raw, text) => {
    expect(decodeLegacy(raw, 'tcvn3')).toBe(text)
  })
})

test('VNI as it is typed', () => {
  expect(decodeLegacy('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
  expect(decodeLegacy('ÑOÄC LAÄP - TÖÏ DO', 'vni')).toBe('ĐỘC LẬP - TỰ DO')
  expect(decodeLegacy('AÙp duïng', 'vni')).toBe('Áp dụng')
})

test('signs that readers put in place of a byte are taken for it', () => {
  expect(decodeLegacy('x\u2219', 'tcvn3')).toBe('xã')
  expect(decodeLegacy('l\u03BC', 'tcvn3')).toBe('là')
  expect(decodeLegacy('tr\uF0AD\uF0EAng', 'tcvn3')).toBe('trường')
  expect(decodeLegacy('30\u00B0C', 'tcvn3')).toBe('30°C')
})

test('a decoder for a document decodes each word by its font and gives words in capitals their line', () => {
  const samples = [
    { fontName: 'ABCDEF+.VnTime', text: encodeTcvn3('Ủy ban nhân dân xã Ngọc Kỳ') },
    { fontName: 'Arial', text: 'café résumé' },
  ]
  const decoder = createTextDecoder(samples)
  expect(decoder.hasLegacyFonts).toBe(true)
  expect(decoder.encodingOf('Arial')).toBe(null)
  const font = 'ABCDEF+.VnTime'
  const line = ['X·', 'NGäC', 'Kú'].map((text) => ({ fontName: font, text }))
  expect(decoder.decodeWords([...line, { fontName: font, text: 'Sè', before: 'passage' }, { fontName: 'Arial', text: 'café' }])).toEqual([
    'XÃ',
    'NGỌC',
    'KỲ',
    'Số',
    'café',
  ])
})

test('a word that TCVN3 cannot write in capitals follows the capitals of the line above, in its cell only', () => {
  const fontName = '.VnTime'
  const decoder = createTextDecoder([{ fontName, text: encodeTcvn3('Ủy ban nhân dân xã Ngọc Kỳ') }])
  const capitals = ['CHÝNH', 'QUYÒN'].map((text) => ({ fontName, text }))
  const last = (before: 'line' | 'passage'): string | undefined =>
    decoder.decodeWords([...capitals, { fontName, text: 'Sè', before }, { fontName, text: '®·', before: 'passage' }])[2]
  expect(last('line')).toBe('SỐ')
  expect(last('passage')).toBe('Số')
})

test('a capital font beside a plain one writes the capital that the plain one lacks', () => {
  const decoder = createTextDecoder([
    { fontName: '.VnTime', text: 'ng dông' },
    { fontName: '.VnTimeH', text: 'ø' },
  ])
  expect(
    decoder.decodeWords([
      { fontName: '.VnTimeH', text: 'ø' },
      { fontName: '.VnTime', text: 'ng' },
    ]),
  ).toEqual(['Ứ', 'ng'])
})

describe('Unicode is put in order', () => {
  test.each([
    ['marks in the wrong order', 'ca\u0301\u0302p', 'cấp'],
    ['ð in Vietnamese words and abbreviations', 'ðiểm QÐ HÐND Ðơn 10ð', 'điểm QĐ HĐND Đơn 10đ'],
    ['no ð where it is no Vietnamese', 'maður góður', 'maður góður'],
    ['ligatures', 'o\uFB03ce \uFB01le', 'office file'],
    ['invisible characters', 'xa\u0303\u200B \uFEFFNgọc', 'xã Ngọc'],
    ['a soft hyphen inside a word and at its end', 'kế\u00ADhoạch KH\u00AD', 'kếhoạch KH-'],
    ['bytes of Windows-1252 that came through as controls', '\u0096 \u0093x\u0094', '– “x”'],
    ['what NFKC would change', 'm² ½ №', 'm² ½ №'],
  ])('%s', (_, text, mended) => expect(repairUnicode(text)).toBe(mended))
})

test('syllables', () => {
  for (const word of 'nghiêng khuyến giếng gì quốc quý hòa hoà kỹ ý yêu ưu uỷ Ủy thuở ngoằn xoong đọc'.split(' ')) {
    expect([word, isVietnameseSyllable(word)]).toEqual([word, true])
  }
  for (const word of 'école ngê cê các̉ cảc strasse KH ngh quô yêunh ườngg òà'.split(' ')) {
    expect([word, isVietnameseSyllable(word)]).toEqual([word, false])
  }
})
