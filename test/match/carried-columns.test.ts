/** Tables that go on without a header: their columns are known by their places. */
import { describe, expect, it } from 'vitest'
import { carriedColumns } from '../../src/match/carried-columns.ts'
import { findColumns } from '../../src/match/columns.ts'
import { tablesToScoreTables } from '../../src/match/score-tables.ts'
import type { Table } from '../../src/model/table.ts'
import { buildPage, buildTable, type RowText } from './build.ts'

const header: RowText = ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Nội dung giải trình']
const first = buildTable([
  header,
  ['I', 'Cải cách thể chế', '5', '4', ''],
  ['1', 'Ban hành kế hoạch', '3', '2', 'Kế hoạch số 1'],
  ['2', 'Rà soát', '2', '2', ''],
])
const last = { table: first, columns: findColumns(first) }

/** The table with column i between edges[i] and edges[i + 1]. */
function placed(table: Table, edges: readonly number[]): Table {
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      const [left = 0, right = 0] = [edges[cell.column], edges[cell.column + cell.colSpan]]
      const fragments = cell.fragments.map((part) => ({ ...part, box: [left, part.box[1], right, part.box[3]] as const }))
      return { ...cell, fragments }
    }),
  )
  return { ...table, rows }
}

describe('the columns of a table that goes on', () => {
  const next = buildTable(
    [
      ['3', 'Tuyên truyền', '2', '1', 'Có'],
      ['4', 'Kiểm tra', '1', '1', 'Có'],
    ],
    { page: 2 },
  )

  it('are those of the table before where they stand in the same places', () => {
    expect(carriedColumns(next, last)).toMatchObject({ byColumn: last.columns.byColumn, doubts: {} })
  })

  it('are the same on a page of another width, and nothing is doubtful', () => {
    const wider = placed(next, [60, 220, 380, 540, 700, 860])
    expect(carriedColumns(wider, last)).toMatchObject({ byColumn: last.columns.byColumn, doubts: {} })
  })

  it('are found by their places where a column more has moved their numbers', () => {
    const split = placed(buildTable([['3', 'Tuyên truyền', '2', '1', 'Có', '']], { page: 2 }), [40, 120, 200, 280, 360, 430, 440])
    expect(carriedColumns(split, last)?.byColumn).toMatchObject({ max: 2, self: 3 })
    const splinter = placed(buildTable([['', '3', 'Tuyên truyền', '2', '1', 'Có']], { page: 2 }), [30, 40, 120, 200, 280, 360, 440])
    expect(carriedColumns(splinter, last)?.byColumn).toMatchObject({ code: 1, max: 3, self: 4 })
  })

  it('have doubtful scores, in that table alone, where as many columns stand in other places', () => {
    const elsewhere = placed(next, [40, 60, 120, 180, 300, 440])
    const [report] = tablesToScoreTables([buildPage(1), buildPage(2)], [first, elsewhere])
    expect(report?.rows.map((row) => Object.keys(row.doubts ?? {}))).toEqual([[], [], [], ['max', 'self'], ['max', 'self']])
    expect(report?.doubtfulColumns).toEqual([])
  })

  it('are known for the figures that stand alone on the next page', () => {
    const rest = placed(buildTable([['5', '4']], { page: 2 }), [200, 280, 360])
    const [report] = tablesToScoreTables([buildPage(1), buildPage(2)], [first, rest])
    expect(report?.rows.at(-1)?.scores).toMatchObject({ max: { kind: 'value' }, self: { kind: 'value' } })
    expect(report?.rows.length).toBe(4)
  })
})

describe('a score column that is not found', () => {
  const rows = ['1', '2', '3', '4'].map((code): RowText => [code, `Ban hành kế hoạch ${code}`, '3', '2', 'Đã ban hành đủ'])

  it('is missing because of the unknown heading over other figures', () => {
    const gap = findColumns(buildTable([['STT', 'Tiêu chí', 'Điểm tối đa', 'Xanh', 'Nội dung giải trình'], ...rows])).gaps.self
    expect(gap?.asPrinted).toBe(false)
    expect(gap?.why.vi).toContain('“Xanh”')
  })

  it('is left out by the table itself where every heading is known', () => {
    const maxima = rows.map((row): RowText => [...row.slice(0, 3), ...row.slice(4)])
    expect(findColumns(buildTable([['STT', 'Tiêu chí', 'Điểm tối đa', 'Nội dung giải trình'], ...maxima])).gaps.self?.asPrinted).toBe(true)
  })

  it('may have grown into the one beside it', () => {
    const grown = rows.map((row): RowText => [row[0] ?? '', row[1] ?? '', '3', 'x 2'])
    const columns = findColumns(buildTable([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá Nội dung giải trình'], ...grown]))
    expect(columns.gaps.self?.asPrinted).toBe(false)
  })

  it('is no gap where both are there, whatever else is known to stand beside them', () => {
    const beside = rows.map((row): RowText => [...row.slice(0, 4), '1'])
    expect(findColumns(buildTable([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm năm trước'], ...beside])).gaps).toEqual({})
  })
})
