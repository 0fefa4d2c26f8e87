import { expect, it } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import { pagesToTables } from '../../src/table/index.ts'
import { grid, page, text, texts } from './build.ts'

const rows = (first: number): string[][] => [1, 2, 3].map((n) => [`${first}.${n}`, 'Thực hiện báo cáo', '1'])

/** A page as recognised: a table of rows of 20 points. */
function recognised(number: number, rows: readonly (readonly string[])[]): Page {
  const words = rows.flatMap((row, y) => row.flatMap((cell, x) => text(55 + x * 120, 115 + y * 20, cell)))
  const ys = Array.from({ length: rows.length + 1 }, (_, index) => 100 + index * 20)
  const rules = grid([50, 170, 290, 410], ys)
  return { ...page(number, words, rules), source: 'ocr', words: words.map((word) => ({ ...word, confidence: 0.9 })) }
}

it('rows of the next page that differ in their figures only are rows, not a repeated header', () => {
  const header = ['STT', 'Tiêu chí thành phần', 'Điểm tối đa']
  const [table] = pagesToTables([
    recognised(1, [header, ...rows(1)]),
    recognised(2, [['STT', 'Tiêu chí thành phẩn', 'Diểm tối đa'], ...rows(2)]),
  ])
  expect(texts(table?.rows ?? []).map(([code]) => code)).toEqual(['STT', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3'])
})

it('a title of the header that was read as figures on the next page is the same title', () => {
  const header = ['SỐ TT', 'Tiêu chí thành phần', 'Điểm tối đa']
  const [table] = pagesToTables([
    recognised(1, [header, ...rows(1)]),
    recognised(2, [['86 TT', 'Tiêu chí thành phần', 'Điểm tối đa'], ...rows(2)]),
  ])
  expect(texts(table?.rows ?? []).map(([code]) => code)).toEqual(['SỐ TT', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3'])
})

it('a header that a later page reads otherwise is kept beside the rows, in the columns of the table', () => {
  const [table] = pagesToTables([
    recognised(1, [['STT', 'Tiêu chí thành phần', 'Xiểm toi Y đa'], ...rows(1)]),
    recognised(2, [['STT', 'Tiêu chí thành phần', 'Điểm tối đa'], ...rows(2)]),
  ])
  expect(texts(table?.rows ?? []).map(([code]) => code)).toEqual(['STT', '1.1', '1.2', '1.3', '2.1', '2.2', '2.3'])
  expect(table?.repeatedHeaders?.map(texts)).toEqual([[['STT', 'Tiêu chí thành phần', 'Điểm tối đa']]])
})
