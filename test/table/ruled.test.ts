import { describe, expect, it } from 'vitest'
import { pagesToTables } from '../../src/table/index.ts'
import { grid, h, page, text, texts, v } from './build.ts'

const XS = [50, 100, 300, 350]
const YS = [100, 120, 140, 160]
const body = [
  ...text(55, 114, 'STT'),
  ...text(105, 114, 'Tiêu chí'),
  ...text(305, 114, 'Điểm'),
  ...text(55, 134, '1.1'),
  ...text(105, 134, 'Kế hoạch năm'),
  ...text(305, 134, '2.5'),
  ...text(55, 154, '1.2'),
  ...text(105, 154, 'Báo cáo'),
]
const expected = [
  ['STT', 'Tiêu chí', 'Điểm'],
  ['1.1', 'Kế hoạch năm', '2.5'],
  ['1.2', 'Báo cáo', ''],
]

describe('a ruled table', () => {
  it('is read cell by cell, blank cells kept', () => {
    const [table, ...others] = pagesToTables([page(1, body, grid(XS, YS))])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual(expected)
    expect(table!.headerRows).toBe(1)
    expect(table!.rows[1]![2]!.fragments).toMatchObject([{ page: 1, box: [300, 120, 350, 140] }])
  })

  it.each([
    [
      'double borders',
      [
        ...grid(XS, YS),
        ...grid(
          XS.map((x) => x + 2),
          YS.map((y) => y + 2),
        ),
      ],
    ],
    [
      'borders drawn cell by cell with a gap',
      YS.slice(1).flatMap((y, r) => XS.slice(1).flatMap((x, c) => grid([XS[c]! + 0.75, x - 0.75], [YS[r]! + 0.75, y - 0.75]))),
    ],
    ['no outer borders', [h(120, 50, 350), h(140, 50, 350), v(100, 100, 160), v(300, 100, 160)]],
    ['borders that overshoot', [...YS.map((y) => h(y, 46, 354)), ...XS.map((x) => v(x, 96, 164))]],
    ['underlines in cells', [...grid(XS, YS), h(136, 105, 160), h(156, 105, 140)]],
  ])('with %s gives the same cells', (_, rules) => {
    const [table, ...others] = pagesToTables([page(1, body, rules)])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual(expected)
  })

  it('keeps spans of columns and rows', () => {
    const rules = [
      h(100, 50, 350),
      h(120, 100, 350),
      h(140, 50, 350),
      h(160, 50, 350),
      v(50, 100, 160),
      v(100, 100, 160),
      v(300, 120, 160),
      v(350, 100, 160),
    ]
    const words = [
      ...text(55, 125, 'TT'),
      ...text(150, 114, 'Điểm'),
      ...text(105, 134, 'Chuẩn'),
      ...text(305, 134, 'Chấm'),
      ...text(55, 154, '1'),
    ]
    const [table] = pagesToTables([page(1, words, rules)])
    expect(table!.rows.map((row) => row.map(({ column, rowSpan, colSpan, text: t }) => [column, rowSpan, colSpan, t]))).toEqual([
      [
        [0, 2, 1, 'TT'],
        [1, 1, 2, 'Điểm'],
      ],
      [
        [1, 1, 1, 'Chuẩn'],
        [2, 1, 1, 'Chấm'],
      ],
      [
        [0, 1, 1, '1'],
        [1, 1, 1, ''],
        [2, 1, 1, ''],
      ],
    ])
  })

  it('stands apart from a table beside it', () => {
    const beside = grid([400, 450, 500], [100, 120, 140])
    const tables = pagesToTables([page(1, [...body, ...text(405, 114, 'a'), ...text(455, 134, 'b')], [...grid(XS, YS), ...beside])])
    expect(tables.map((table) => texts(table.rows))).toEqual([
      expected,
      [
        ['a', ''],
        ['', 'b'],
      ],
    ])
  })
})

describe('text of a cell', () => {
  it('joins a document symbol that is broken at the end of a line, and nothing else', () => {
    const words = [
      ...text(105, 130, 'Kế hoạch số 34/KH-'),
      ...text(105, 142, 'UBND giai đoạn 2021-'),
      ...text(105, 154, '2025 -'),
      ...text(105, 166, 'Đạt'),
    ]
    const [table] = pagesToTables([page(1, words, grid([50, 100, 300], [100, 120, 180]))])
    expect(table!.rows[1]![1]!.text).toBe('Kế hoạch số 34/KH-UBND giai đoạn 2021-2025 - Đạt')
  })
})

const top = (rows: readonly (readonly string[])[], y = 100): ReturnType<typeof page>['words'] =>
  rows.flatMap((row, r) => row.flatMap((cell, c) => text(XS[c]! + 5, y + 14 + 20 * r, cell)))
const ruled = (count: number): ReturnType<typeof grid> =>
  grid(
    XS,
    Array.from({ length: count + 1 }, (_, i) => 100 + 20 * i),
  )
const head = ['STT', 'Tiêu chí', 'Điểm']

describe('a table over pages', () => {
  it('drops the repeated header and joins the row cut by the page break', () => {
    const first = [head, ['1', 'Kế hoạch', '2'], ['2', 'Báo cáo định kỳ của', '1']]
    const second = [head, ['', 'xã trong năm', ''], ['3', 'Kiểm tra', '1']]
    const [table, ...others] = pagesToTables([page(1, top(first), ruled(3)), page(2, top(second), ruled(3))])
    expect(others).toEqual([])
    expect(texts(table!.rows)).toEqual([
      head,
      ['1', 'Kế hoạch', '2'],
      ['2', 'Báo cáo định kỳ của xã trong năm', '1'],
      ['3', 'Kiểm tra', '1'],
    ])
    expect(table!.rows[2]!.map((cell) => cell.fragments.map((fragment) => fragment.page))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
    expect(table!.headerRows).toBe(1)
  })

  it('does not join a row that merely begins a page', () => {
    const first = [head, ['1', 'Kế hoạch', '2']]
    const second = [
      ['2', 'báo cáo', ''],
      ['3', 'Kiểm tra', '1'],
    ]
    const [table] = pagesToTables([page(1, top(first), ruled(2)), page(2, top(second), ruled(2))])
    expect(texts(table!.rows)).toEqual([head, ['1', 'Kế hoạch', '2'], ['2', 'báo cáo', ''], ['3', 'Kiểm tra', '1']])
  })

  it('joins a centred row whose code comes after the page break', () => {
    const first = [head, ['1', 'Kế hoạch', '2'], ['', 'Báo cáo định kỳ', '']]
    const second = [
      ['2', 'của xã', '1'],
      ['3', 'Kiểm tra', '1'],
    ]
    const [table] = pagesToTables([page(1, top(first), ruled(3)), page(2, top(second), ruled(2))])
    expect(texts(table!.rows)[2]).toEqual(['2', 'Báo cáo định kỳ của xã', '1'])
  })

  it('leaves the title of a section at the end of a page to itself', () => {
    const title = [...ruled(2), ...grid([XS[0] ?? 0, XS.at(-1) ?? 0], [140, 160])]
    const words = [...top([head, ['1', 'Kế hoạch', '2']]), ...text((XS[0] ?? 0) + 4, 154, 'B. CẢI TIẾN CHẤT LƯỢNG')]
    const [table] = pagesToTables([page(1, words, title), page(2, top([head, ['1', 'Báo cáo', '1']]), ruled(2))])
    expect(texts(table!.rows)).toEqual([head, ['1', 'Kế hoạch', '2'], ['B. CẢI TIẾN CHẤT LƯỢNG'], ['1', 'Báo cáo', '1']])
  })

  it('is two tables when another title stands between', () => {
    const title = text(60, 60, 'BÁO CÁO TỰ ĐÁNH GIÁ CỦA ỦY BAN NHÂN DÂN XÃ QUANG MINH NĂM 2023')
    const tables = pagesToTables([
      page(1, top([head, ['1', 'a', '1']]), ruled(2)),
      page(2, [...title, ...top([head, ['1', 'b', '1']])], ruled(2)),
    ])
    expect(tables.map((table) => table.pages)).toEqual([[1], [2]])
  })

  it('stays apart page by page when told so', () => {
    const pages = [page(1, top([head, ['1', 'a', '1']]), ruled(2)), page(2, top([head, ['2', 'b', '1']]), ruled(2))]
    expect(pagesToTables(pages, { joinPages: false })).toHaveLength(2)
    expect(pagesToTables(pages)).toHaveLength(1)
  })
})
