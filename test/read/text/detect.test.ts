import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detectLegacyFonts } from '../../../src/read/text/index.ts'
import { encodeTcvn3, encodeVni } from './encode.ts'

const report = readFileSync(new URL('../../../fixtures/ngoc-ky-2023/expected.json', import.meta.url), 'utf8').normalize('NFC')
const expected = JSON.parse(report) as { rows: { name: string; explanation: string }[] }
const sentences = expected.rows.flatMap((row) => [row.name, row.explanation]).filter((text) => text.split(' ').length > 4)

const codeOf = (text: string, fontName = 'F1'): string | null | undefined => detectLegacyFonts([{ fontName, text }]).get(fontName)

describe('by the letters alone', () => {
  test.each(sentences.slice(0, 80))('%s', (sentence) => {
    const telling = new Set(sentence.match(/\p{L}*[^\x20-\x7E\P{L}]\p{L}*/gu)).size
    if (telling < 4) return
    expect(codeOf(sentence)).toBe(null)
    expect(codeOf(encodeTcvn3(sentence))).toBe('tcvn3')
    expect(codeOf(encodeTcvn3(sentence, { hornedU: '-' }))).toBe('tcvn3')
    expect(codeOf(encodeVni(sentence))).toBe('vni')
  })

  test('a font with few words follows another legacy font of the document', () => {
    const found = detectLegacyFonts([
      { fontName: 'F1', text: encodeTcvn3(sentences.join(' ')) },
      { fontName: 'F2', text: encodeTcvn3('Tổng điểm') },
      { fontName: 'F3', text: 'UBND 12,5' },
      { fontName: 'F4', text: 'Tổng điểm' },
    ])
    expect([...found]).toEqual([
      ['F1', 'tcvn3'],
      ['F2', 'tcvn3'],
      ['F3', null],
      ['F4', null],
    ])
  })
})

describe('text in other languages is left alone', () => {
  test.each([
    [
      'French',
      'Les députés ont été très étonnés à la séance où né, pâté, thé, côté, forêt, élève, même, déjà, voilà, là, ça, dès, après, créé, sûr, où, fête, hôpital, bébé, clé, pré, blé, gré, dû, mû, tôt, île, né à Pâques, mère, père, frère',
    ],
    [
      'German',
      'Die Übersicht für das Jahr enthält Beträge über größere Förderungen; schön, öl, für, grün, Tür, müde, Bär, hört, Straße, weiß, Maß, Fuß, süß, böse, König, Öffnung, Ämter, möglich, zurück, natürlich',
    ],
    [
      'Spanish',
      'El año pasado más señores pidieron también información según él; sí, tú, mí, té, qué, cómo, está, aquí, así, mañana, niño, corazón, días, país, número, había, allí, después, través',
    ],
    [
      'Czech',
      'Příliš žluťoučký kůň úpěl ďábelské ódy; město, řeka, také, není, má, být, když, už, při, své, jsou, roční, výkaz, účetní závěrka, částka, změna',
    ],
    ['Portuguese', 'A função não é única; ação, são, mãe, avó, avô, está, já, lá, só, pé, três, você, até, também, coração, informações'],
    ['Swedish', 'Årsredovisning för år; å, ä, ö, är, på, så, när, där, över, från, får, två, själv, också, större, åtgärder'],
    ['Polish', 'Sprawozdanie finansowe; że, się, są, już, być, może, który, także, według, środki, główny, złoty, ó, córka, góra'],
    ['English', 'A naïve café in a façade; well-known state-of-the-art t-shirt e-mail re-use co-op'],
    ['figures', '1.000,5 ± 3 °C 12 m² 2021-2025 § 5 ½ × 3 · 7 « » 34/KH-UBND 08/QD-TTg'],
  ])('%s', (_, text) => {
    expect(codeOf(text)).toBe(null)
    // Nor any single word or pair of words of it, as a bold font may hold.
    for (const [index, word] of text.split(' ').entries()) expect(codeOf(`${word} ${text.split(' ')[index + 1] ?? ''}`)).toBe(null)
  })

  test('ASCII of any kind', () => {
    fc.assert(fc.property(fc.string(), (text) => codeOf(text) === null))
  })

  test('Vietnamese in Unicode whose letters are all in Latin-1', () => {
    expect(codeOf('và có là cá tý hai ba cô bà mà hà tài ý nào sáo vài lá cây má dù')).toBe(null)
  })
})

describe('by the font name', () => {
  test.each([
    ['.VnTime', 'tcvn3'],
    ['BCDEFG+.VnTimeH,Bold', 'tcvn3'],
    ['.VnArial-Italic', 'tcvn3'],
    ['VnTime', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['ABCDEF+VNI-Helve-Condense,Bold', 'vni'],
    ['TimesNewRomanPSMT', null],
    ['VnuTimes', null],
    ['Vni', null],
  ])('%s is %s', (fontName, code) => expect(codeOf('UBND', fontName)).toBe(code))

  test('a name is not believed against the letters', () => {
    expect(codeOf('Ủy ban nhân dân xã', '.VnTime')).toBe(null)
    expect(codeOf('và là có', '.VnTime')).toBe(null)
    expect(codeOf('Ủy ban nhân dân xã', 'VNI-Times')).toBe(null)
  })

  test('pictures are not letters', () => {
    expect(codeOf('· § ¨ µ·c x· c¸c thùc hiÖn', 'Symbol')).toBe(null)
    expect(codeOf('· § ¨ µ·c x· c¸c thùc hiÖn', 'ABCDEF+Wingdings-Regular')).toBe(null)
  })
})
