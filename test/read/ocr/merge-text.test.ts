import { describe, expect, it } from 'vitest'
import type { Page, Word } from '../../../src/model/page.ts'
import { mergeText } from '../../../src/read/ocr/merge-text.ts'

const word = (text: string, x: number, y: number, more: Partial<Word> = {}): Word => ({
  text,
  box: [x, y - 8, x + 6 * text.length, y + 2],
  baseline: y,
  fontSize: 10,
  direction: 0,
  bold: false,
  confidence: 1,
  spaceBefore: true,
  ...more,
})
const recognised = (words: readonly Word[], toPage: readonly number[] = [1, 0, 0, 0, 1, 0, 0, 0, 1]): Page => ({
  number: 1,
  width: 600,
  height: 800,
  source: 'ocr',
  problem: null,
  words: [...words],
  rules: [],
  frame: { width: 600, height: 800, toPage: [...toPage] },
})
const texts = (page: Page): string[] => page.words.map(({ text }) => text)

describe('letters that show beside a picture', () => {
  it('join what was recognised, and take its place where they stand on it', () => {
    const page = mergeText(recognised([word('l,5', 100, 100, { confidence: 0.6 }), word('Ngọc', 300, 100)]), {
      typed: [word('1,5', 101, 100), word('Ký', 100, 700)],
      hidden: [],
    })
    expect(texts(page)).toEqual(['Ngọc', '1,5', 'Ký'])
  })

  it('stand in the frame of the picture, with the direction that they have there', () => {
    // Right in the frame is downward on the page.
    const page = mergeText(recognised([], [0, -1, 600, 1, 0, 0, 0, 0, 1]), {
      typed: [word('1,5', 200, 100, { box: [592, 100, 602, 118], baseline: 592, direction: 90 })],
      hidden: [],
    })
    expect(page.words[0]).toMatchObject({ text: '1,5', box: [100, -2, 118, 8], baseline: 8, direction: 0 })
  })

  it('make a blank sheet a page with words', () => {
    const blank: Page = { ...recognised([]), source: 'blank' }
    expect(mergeText(blank, { typed: [word('3', 300, 780)], hidden: [] })).toMatchObject({ source: 'ocr', words: [{ text: '3' }] })
    expect(mergeText(blank, { typed: [], hidden: [word('3', 300, 780)] }).source).toBe('blank')
  })
})

describe('letters that nobody sees', () => {
  const hidden = [word('2.5', 100, 100), word('hanh', 300, 100), word('lost', 500, 500)]

  it('are a further reading of the short word that they lie on', () => {
    const own = { confidence: 0.9, readings: [{ text: '25', confidence: 0.9 }] }
    const [figure] = mergeText(recognised([word('25', 100, 101, own)]), { typed: [], hidden }).words
    expect(figure).toMatchObject({ text: '25', confidence: 0.9 })
    expect(figure?.readings).toEqual([
      { text: '25', confidence: 0.9 },
      { text: '2.5', confidence: 0.3 },
    ])
  })

  it('stand beside the only reading that there was', () => {
    const [figure] = mergeText(recognised([word('25', 100, 101, { confidence: 0.8 })]), { typed: [], hidden }).words
    expect(figure?.readings).toEqual([
      { text: '25', confidence: 0.8 },
      { text: '2.5', confidence: 0.3 },
    ])
  })

  it('are never words, and change no long word', () => {
    const page = recognised([word('Ban-hành-kế-hoạch', 300, 100)])
    expect(mergeText(page, { typed: [], hidden })).toEqual(page)
  })
})
