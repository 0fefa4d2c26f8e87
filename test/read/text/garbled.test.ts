import { describe, expect, it } from 'vitest'
import type { Word } from '../../../src/model/page.ts'
import { isGarbled } from '../../../src/read/text/garbled.ts'

const words = (text: string): Word[] =>
  text.split(' ').map((part) => ({
    text: part,
    box: [0, 0, 1, 1],
    baseline: 0,
    fontSize: 10,
    direction: 0,
    bold: false,
    confidence: 1,
    spaceBefore: true,
  }))

describe('text', () => {
  it.each([
    ['Vietnamese', 'Ban hành kế hoạch cải cách hành chính năm 2023 của Ủy ban nhân dân xã Ngọc Kỳ, huyện Tứ Kỳ'],
    ['Vietnamese abbreviations', 'UBND HĐND CCHC TTHC BCĐ UBND QPPL CBCC TTPVHCC của xã theo quyết định số 12/QĐ-UBND ngày'],
    ['German', 'Die Verkehrsflächen der Städte und Gemeinden größer als fünf Quadratkilometer (m², km²) müssen geprüft werden'],
    ['French', 'Les résultats de l’exercice clôturé n° 12 – « coûts » à 20 °C et déjà prévus, où l’élève a reçu 5 €'],
    ['numbers', '1 0,5 0.5 1.000 71,2 – x 12/2023 34/KH-UBND 10% 5 000 m² 7/671 = 0,89%'],
  ])('in %s is text', (_what, text) => {
    expect(isGarbled(words(text))).toBe(false)
  })

  it.each([
    ['a legacy code that was not known', 'Ban hµnh kÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2023 cña ñy ban nh©n d©n x· Ngäc Kú ®· ®­îc phª duyÖt'],
    ['characters of private use', '\ue001\ue002 \ue003\ue004 \ue005\ue006 a \ue007\ue008 \ue001 \ue002 \ue003 \ue004'],
    [
      'letters that are shifted',
      'Wklv whaw lv vkliwhg eb wkuhh sodfhv lq wkh doskdehw zklfk qrergb fdq uhdg'.replaceAll(/[aeiouy]/gu, 'x'),
    ],
  ])('in %s is none', (_what, text) => {
    expect(isGarbled(words(text))).toBe(true)
  })

  it('of a few words tells nothing', () => {
    expect(isGarbled(words('x· c¸c'))).toBe(false)
  })
})
