import { expect, test } from 'vitest'
import { rowToCells } from '../../src/table/bands-to-cells.ts'
import { text } from './build.ts'

/** A name's column and one of explanations, whose texts begin at 348 on other pages; the gutter is narrow. */
const XS = [40, 345, 700]
const GUTTERS = [{ from: 341, to: 349 }]
const SHAPES = [
  { edge: null, codes: false },
  { edge: 348, codes: false },
]

const row = (...lines: readonly ReturnType<typeof text>[]): string[] =>
  rowToCells(0, lines.flat(), XS, 100, 140, GUTTERS, SHAPES).map(({ words }) => words.map((word) => word.text).join(' '))

test('a row whose explanation begins at one place in two lines has two cells, though a scan has moved it', () => {
  expect(row(text(306, 112, 'Quý III'), text(352, 112, 'Quyết định'), text(306, 124, 'năm'), text(352, 124, 'hành chính'))).toEqual([
    'Quý III năm',
    'Quyết định hành chính',
  ])
})

test('a text that goes on beyond a gutter without beginning a line there is one cell', () => {
  expect(row(text(306, 112, 'Quý III'), text(352, 112, 'của năm'), text(306, 124, 'đánh giá'))).toEqual(['Quý III của năm đánh giá'])
})

test('a figure of a column is no part of the text beside it, which a scan has moved', () => {
  expect(row(text(320, 112, '0,5'), text(353, 112, 'Không phát sinh'))).toEqual(['0,5', 'Không phát sinh'])
  expect(row(text(290, 112, 'trong'), text(318, 112, '0,5'), text(336, 112, 'điểm đạt'))).toHaveLength(1)
})
