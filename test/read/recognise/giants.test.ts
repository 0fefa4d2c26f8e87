import { expect, it } from 'vitest'
import type { Word } from '../../../src/model/page.ts'
import { withoutGiants } from '../../../src/read/recognise/index.ts'

const word = (text: string, fontSize: number): Word => ({
  text,
  box: [0, 0, fontSize, fontSize],
  baseline: fontSize,
  fontSize,
  direction: 0,
  bold: false,
  confidence: 0.9,
  spaceBefore: true,
})

it('takes strokes of a seal, four times as high as the text, for no figure, and leaves a title', () => {
  const words = [word('BẢNG', 26), word('1,5', 14), word('0,75', 13.5), word('Công', 14), word('5.2', 56.7)]
  expect(withoutGiants(words).map(({ text }) => text)).toEqual(['BẢNG', '1,5', '0,75', 'Công'])
  expect(withoutGiants([])).toEqual([])
})
