import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tablesToScoreTables } from '../../src/match/score-tables.ts'
import type { Box } from '../../src/model/box.ts'
import { pointsToNumber } from '../../src/model/points.ts'
import type { Score } from '../../src/model/score.ts'
import type { Table } from '../../src/model/table.ts'
import { buildPage, buildTable, type RowText } from './build.ts'

interface ExpectedRow {
  readonly printedCode: string
  readonly name: string
  readonly max: number | null
  readonly self: number | null
  readonly explanation: string
}
const expected = (
  JSON.parse(readFileSync(new URL('../../fixtures/ngoc-ky-2023/expected.json', import.meta.url), 'utf8')) as { rows: ExpectedRow[] }
).rows

const number = (score: Score): number | null => (score.kind === 'value' ? pointsToNumber(score.points) : null)
const header: RowText = ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá', 'Nội dung giải trình']
const movedRight = ([left, top, right, bottom]: Box, by: number): Box => [left + by, top, right + by, bottom]
const movedTable = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) =>
    row.map((cell) => ({ ...cell, fragments: cell.fragments.map((each) => ({ ...each, box: movedRight(each.box, 30) })) })),
  ),
})
/** A header of two levels. */
const headings = (max: string): RowText[] => [
  ['STT', 'Lĩnh vực, tiêu chí', 'Điểm đánh giá', null, 'Nội dung giải trình'],
  ['', '', max, 'Tự chấm', ''],
]
const printed = (value: number | null): string => (value === null ? '' : String(value))
const rowTexts = expected.map((row): RowText => [row.printedCode, row.name, printed(row.max), printed(row.self), row.explanation])

const title = [
  { text: 'CHỈ SỐ ĐÁNH GIÁ, XÁC ĐỊNH CẢI CÁCH HÀNH CHÍNH CẤP XÃ 6 THÁNG ĐẦU NĂM 2023', y: 60 },
  { text: 'CỦA UBND XÃ NGỌC KỲ', y: 75 },
]

describe('the report of Ngọc Kỳ', () => {
  const signature = [
    { text: 'TM. ỦY BAN NHÂN DÂN', y: 700, at: 420, bold: true },
    { text: 'CHỦ TỊCH', y: 715, at: 420, bold: true },
    { text: 'Nguyễn Xuân Thoảng', y: 780, at: 420, bold: true },
  ]
  const first = buildTable([header, ...rowTexts.slice(0, 20)])
  const second = buildTable([header, ...rowTexts.slice(20)], { page: 2, top: -1600 })
  const [table, ...others] = tablesToScoreTables([buildPage(1, title), buildPage(2, signature)], [first, second])

  it('is one table of 106 rows over two pages', () => {
    expect(others).toEqual([])
    expect(table?.rows.length).toBe(expected.length)
    expect(table?.pages).toEqual([1, 2])
    expect(table?.columns).toEqual(['code', 'name', 'max', 'self', 'explanation'])
  })

  it('keeps every text and every number', () => {
    for (const [index, row] of expected.entries()) {
      const got = table?.rows[index]
      expect([got?.code, got?.name, got?.explanation]).toEqual([row.printedCode, row.name, row.explanation])
      expect([number(got!.scores.max), number(got!.scores.self)]).toEqual([row.max, row.self])
    }
    expect(table?.decimalMark.mark).toBe('.')
  })

  it('has its title, unit, period and signer', () => {
    expect(table?.meta).toEqual({
      title: 'CHỈ SỐ ĐÁNH GIÁ, XÁC ĐỊNH CẢI CÁCH HÀNH CHÍNH CẤP XÃ 6 THÁNG ĐẦU NĂM 2023 CỦA UBND XÃ NGỌC KỲ',
      unit: 'UBND xã Ngọc Kỳ',
      period: { text: '6 tháng đầu năm 2023', year: 2023 },
      signedBy: 'Nguyễn Xuân Thoảng',
    })
  })
})

const selves = (tables: ReturnType<typeof tablesToScoreTables>): (number | null)[][] =>
  tables.map((table) => table.rows.map((row) => number(row.scores.self)))

const body = (self: string): RowText[] => [
  ['I', 'ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN', '10', self, ''],
  ['1', 'Công tác chỉ đạo, điều hành', '6', self, ''],
  ['1.1', 'Kế hoạch cải cách hành chính năm', '6', self, 'Kế hoạch số 52/KH-UBND'],
  ['2', 'Cải cách thể chế', '4', '', ''],
  ['', 'Tổng cộng', '10', self, ''],
]
const unit = (name: string): { text: string; y: number }[] => [{ text: `BẢNG TỰ CHẤM ĐIỂM NĂM 2023 CỦA UBND XÃ ${name}`, y: 100 }]

const doubted = (first: RowText[], second: RowText[]): string[][] =>
  tablesToScoreTables([buildPage(1), buildPage(2)], [buildTable(first), buildTable(second, { page: 2 })]).map((table) =>
    table.doubtfulColumns.map(({ column }) => column),
  )

describe('reports in a file', () => {
  it('of two units are two, each with its unit and pages', () => {
    const pages = [buildPage(1, unit('NGỌC KỲ')), buildPage(2, unit('TÂY KỲ')), buildPage(3)]
    const tables = tablesToScoreTables(pages, [buildTable([header, ...body('5')]), buildTable([header, ...body('6')], { page: 2 })])
    expect(tables.map(({ meta, pages: range }) => [meta.unit, range])).toEqual([
      ['UBND xã Ngọc Kỳ', [1, 1]],
      ['UBND xã Tây Kỳ', [2, 3]],
    ])
    expect(selves(tables)).toEqual([
      [5, 5, 5, null, 5],
      [6, 6, 6, null, 6],
    ])
  })

  it('of two units are two also where the second lacks its first rows, and where neither has a total', () => {
    const pages = [buildPage(1, unit('NGỌC KỲ')), buildPage(2, unit('TÂY KỲ'))]
    const twice = (first: RowText[], second: RowText[]): number[] =>
      tablesToScoreTables(pages, [buildTable([header, ...first]), buildTable([header, ...second], { page: 2 })]).map(
        (table) => table.rows.length,
      )
    expect(twice(body('5'), body('6').slice(1))).toEqual([5, 4])
    expect(twice(body('5').slice(0, 4), body('6').slice(1, 4))).toEqual([4, 3])
  })

  it('over several tables with the same columns is one', () => {
    const rows = body('5')
    const tables = [
      buildTable([header, ...rows.slice(0, 2)]),
      buildTable([header, ...rows.slice(2, 4)], { page: 2 }),
      buildTable(rows.slice(4), { page: 3 }),
    ]
    expect(tablesToScoreTables([buildPage(1), buildPage(2), buildPage(3)], tables).map((table) => table.rows.length)).toEqual([5])
  })

  it('with one readable header leaves no column in doubt on its other pages', () => {
    const rows = body('5')
    const garbled = header.with(2, '§iÓm tèi ®a').with(3, '§iÓm tù ®¸nh gi¸')
    expect(doubted([header, ...rows.slice(0, 3)], rows.slice(3))).toEqual([[]])
    expect(doubted([header, ...rows.slice(0, 3)], [garbled, ...rows.slice(3)])).toEqual([[]])
    expect(doubted([garbled, ...rows.slice(0, 3)], rows.slice(3))).toEqual([['max', 'self']])
    expect(doubted(rows.slice(0, 4), rows.slice(4))).toEqual([['max', 'self']])
  })

  it('keeps its columns where a repeated header came out in pieces', () => {
    const rows = body('5')
    const pieces: RowText = ['', 'tiêu chí', 'tối đa', 'giá', 'giải trình']
    const [table, ...others] = tablesToScoreTables(
      [buildPage(1), buildPage(2)],
      [buildTable([header, ...rows.slice(0, 2)]), buildTable([pieces, ...rows.slice(2)], { page: 2 })],
    )
    expect(others).toEqual([])
    expect(table?.rows.map((row) => [row.code, number(row.scores.self)])).toEqual([
      ['I', 5],
      ['1', 5],
      ['1.1', 5],
      ['2', null],
      ['', 5],
    ])
  })

  it('keeps its columns where a heading was misread and the page lies otherwise under the glass', () => {
    const rows = body('5')
    const [table, ...others] = tablesToScoreTables(
      [buildPage(1), buildPage(2)],
      [
        buildTable([...headings('Tối đa'), ...rows.slice(0, 2)]),
        movedTable(buildTable([...headings('Tố da'), ...rows.slice(2)], { page: 2 })),
      ],
    )
    expect(others).toEqual([])
    expect(table?.rows.map((row) => number(row.scores.max))).toEqual(body('5').map((row) => Number(row[2])))
  })

  it('loses nothing of a row that the page break cut between two tables', () => {
    const rows = body('5').with(2, ['1.1', 'Kế hoạch cải cách hành chính', '6', '5', 'Kế hoạch số 52/KH-'])
    const rest: RowText = ['', 'hằng năm', '', '', 'UBND ngày 30/12/2022']
    const tables = [buildTable([header, ...rows.slice(0, 3)]), buildTable([rest, ...rows.slice(3)], { page: 2 })]
    const [table] = tablesToScoreTables([buildPage(1), buildPage(2)], tables)
    expect(table?.rows.length).toBe(5)
    expect([table?.rows[2]?.name, table?.rows[2]?.explanation]).toEqual([
      'Kế hoạch cải cách hành chính hằng năm',
      'Kế hoạch số 52/KH-UBND ngày 30/12/2022',
    ])
    expect(table?.rows[2]?.cells.explanation.map(({ page }) => page)).toEqual([1, 2])
  })

  it('loses nothing of a cut row either where a rule between its blank name and a blank score was not found', () => {
    const rows = body('5').with(2, ['1.1', 'Kế hoạch cải cách hành chính', '6', '5', 'Kế hoạch số 52/KH-'])
    const rest: RowText = ['', '', null, '', 'UBND ngày 30/12/2022']
    const tables = [buildTable([header, ...rows.slice(0, 3)]), buildTable([rest, ...rows.slice(3)], { page: 2 })]
    const [table] = tablesToScoreTables([buildPage(1), buildPage(2)], tables)
    expect([table?.rows.length, table?.rows[2]?.explanation]).toEqual([5, 'Kế hoạch số 52/KH-UBND ngày 30/12/2022'])
  })

  it('is not mixed with a summary before or after it, with the same columns or in the same grid', () => {
    const summary: RowText[] = [
      ['I', 'ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN', '10', '5', ''],
      ['', 'Tổng cộng', '10', '5', ''],
    ]
    const pages = [buildPage(1), buildPage(2)]
    const report = [header, ...body('5')]
    for (const tables of [
      [buildTable([header, ...summary]), buildTable(report, { page: 2 })],
      [buildTable(report), buildTable([header, ...summary], { page: 2 })],
      [buildTable([['TT', 'Lĩnh vực', 'Tỷ lệ đạt', 'Xếp loại', ''], ['1', 'ĐÁNH GIÁ KẾT QUẢ', '50%', 'Đạt', ''], ...report])],
    ]) {
      expect(selves(tablesToScoreTables(pages, tables))).toEqual([[5, 5, 5, null, 5]])
    }
  })

  it('is none without a score column', () => {
    const documents = buildTable([
      ['STT', 'Số, ký hiệu', 'Trích yếu', 'Ngày'],
      ['1', '52/KH-UBND', 'Kế hoạch CCHC năm 2023', '30/12/2022'],
      ['2', '53/KH-UBND', 'Kế hoạch giai đoạn', '30/12/2022'],
    ])
    const statistics = buildTable([
      ['STT', 'Nội dung', 'Số lượng', 'Tỷ lệ'],
      ['1', 'Hồ sơ tiếp nhận', '664', '100'],
      ['2', 'Hồ sơ trả lại', '7', '1'],
      ['3', 'Hồ sơ đúng hạn', '660', '99'],
    ])
    expect(tablesToScoreTables([buildPage(1)], [documents])).toEqual([])
    expect(tablesToScoreTables([buildPage(1)], [statistics])).toEqual([])
    expect(tablesToScoreTables([buildPage(1)], [])).toEqual([])
  })
})

const rowsOf = (rows: readonly RowText[], rowSpans: Record<string, number> = {}): ReturnType<typeof tablesToScoreTables>[number]['rows'] =>
  tablesToScoreTables([buildPage(1)], [buildTable([header, ...rows], { rowSpans })])[0]!.rows

describe('rows', () => {
  const plain: RowText[] = [
    ['1.1', 'Kế hoạch cải cách hành chính', '2,5', '2', 'Kế hoạch số 52/KH-UBND'],
    ['1.2', 'Công tác báo cáo định kỳ', '2', '-', 'Báo cáo số 25/BC-UBND'],
    ['1.3', 'Kiểm tra công tác CCHC', '1', '', ''],
  ]

  it('merged over code and name hold the name; merged over the scores they hold no score', () => {
    const [merged, wide] = rowsOf([
      ['I. ĐÁNH GIÁ KẾT QUẢ', null, '10', '5', ''],
      ['1. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', null, null, null, null],
      ...plain,
    ])
    expect([merged?.code, merged?.name, number(merged!.scores.max)]).toEqual(['', 'I. ĐÁNH GIÁ KẾT QUẢ', 10])
    expect([wide?.name, wide?.scores.max.kind, wide?.scores.self.kind, wide?.cells.max]).toEqual([
      '1. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      'blank',
      'blank',
      [],
    ])
  })

  it('that are blank, repeat the header or are notes across the table are left out', () => {
    const rows = rowsOf([
      plain[0]!,
      ['', '', '', '', ''],
      header,
      ['Ghi chú: điểm do Hội đồng thẩm định xác nhận', null, null, null, null],
      plain[1]!,
      plain[2]!,
    ])
    expect(rows.map((row) => row.code)).toEqual(['1.1', '1.2', '1.3'])
  })

  it('a score that reaches down over rows belongs to the first', () => {
    const rows = rowsOf(plain, { '1,3': 3 })
    expect(rows.map((row) => row.scores.self.kind)).toEqual(['value', 'blank', 'blank'])
  })

  it('a figure merged over two score columns is unreadable in both', () => {
    const [row] = rowsOf([['1.1', 'Kế hoạch cải cách hành chính', '2', null, ''], ...plain.slice(1)])
    expect([row?.scores.max.kind, row?.scores.self.kind]).toEqual(['unreadable', 'unreadable'])
  })

  it('know the place of every cell, blank ones too; blank, dash and zero are three things', () => {
    const rows = rowsOf([...plain, ['1.4', 'Tuyên truyền CCHC', '1', '0', '']])
    expect(rows.map((row) => row.scores.self.kind)).toEqual(['value', 'dash', 'blank', 'value'])
    expect(rows[2]?.cells.self).toMatchObject([{ page: 1, text: '', confidence: 1 }])
    expect(rows[0]?.cells.max).toMatchObject([{ page: 1, text: '2,5' }])
  })
})
