/** A figure of a picture that has run into the text beside it is asked for; printed text is what it says. */
import { expect, test } from 'vitest'
import { tableToBodyRows } from '../../src/match/body-rows.ts'
import { findColumns } from '../../src/match/columns.ts'
import type { Table } from '../../src/model/table.ts'
import { buildTable, type RowText } from './build.ts'

const HEADER = ['STT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm điểm', 'Điểm thẩm định', 'Giải trình']
const rows: RowText[] = [
  HEADER,
  ['1', 'Ban hành kế hoạch đúng thời gian', '3', '2', '2', 'Kế hoạch số 52/KH-UBND ngày 30/12/2022'],
  ['2', 'Mức độ hoàn thành kế hoạch', '1', '1', '1 -Mở 02 lớp tập huấn', null],
  ['3', 'Thực hiện báo cáo định kỳ', '3', '2', '2', 'Báo cáo số 25/BC-UBND ngày 16/3/2023'],
  ['4', 'Công khai thủ tục hành chính', '1', '0', '0', 'Chưa công khai đủ các thủ tục'],
]

const recognised = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((cells) =>
    cells.map((cell) => ({
      ...cell,
      fragments: cell.fragments.map((fragment) => ({ ...fragment, words: fragment.words.map((word) => ({ ...word, confidence: 0.9 })) })),
    })),
  ),
})

test.each([
  ['in a picture the score is what was printed there, to be looked at', recognised, '1 -Mở 02 lớp tập huấn'],
  ['in a text the words run on over the blank cell', (table: Table): Table => table, ''],
])('%s', (_, as, appraised) => {
  const table = as(buildTable(rows, { headerRows: 1 }))
  const row = tableToBodyRows(table, findColumns(table))[1]
  expect(row?.texts.appraised).toBe(appraised)
  expect(row?.explanation).toBe('1 -Mở 02 lớp tập huấn')
})
