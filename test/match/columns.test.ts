import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findColumns } from '../../src/match/columns.ts'
import { isNumberingRow } from '../../src/match/header.ts'
import { labelScores } from '../../src/match/label.ts'
import type { Column } from '../../src/model/score.ts'
import { buildTable, type RowText } from './build.ts'

const NAMES = [
  'ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN',
  'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  'Kế hoạch cải cách hành chính năm',
  'Ban hành kế hoạch đúng thời gian',
  'Mức độ hoàn thành kế hoạch',
  'Thực hiện công tác báo cáo định kỳ',
]
const CODES = ['I', '1', '1.1', '1.1.1', '1.1.2', '1.2']
const MAXIMA = ['10', '10', '6', '3', '3', '4']
const SELVES = ['8,5', '8,5', '4,5', '2', '2,5', '4']
const APPRAISED = ['8', '8', '4', '2', '2', '4']
const EXPLANATIONS = [
  '',
  '',
  '',
  'Kế hoạch số 52/KH-UBND ngày 30/12/2022 của xã',
  'Đã hoàn thành các nhiệm vụ được giao trong năm',
  'Báo cáo số 25/BC-UBND ngày 16/3/2023',
]

const HEADER = ['STT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm điểm', 'Giải trình']

/** A body with the given kinds of columns. */
const body = (kinds: readonly (readonly string[])[]): RowText[] => CODES.map((_, row) => kinds.map((kind) => kind[row] ?? ''))
const bodyOf: Record<Column, readonly string[]> = {
  code: CODES,
  name: NAMES,
  max: MAXIMA,
  self: SELVES,
  appraised: APPRAISED,
  explanation: EXPLANATIONS,
}

const best = (label: string): string | undefined => Object.entries(labelScores(label)).sort((a, b) => b[1] - a[1])[0]?.[0]

describe('headings', () => {
  it.each<[Column, readonly string[]]>([
    ['code', ['STT', 'TT', 'Số TT', 'Số thứ tự', 'Mã', 'Mã tiêu chí', 'Thứ tự', 'S T T', 'Mã số']],
    [
      'name',
      [
        'Lĩnh vực, tiêu chí',
        'Tiêu chí/Tiêu chí thành phần',
        'Nội dung',
        'Chỉ tiêu',
        'TIÊU CHÍ',
        'Nội dung đánh giá',
        'Lĩnh vực/Tiêu chí',
        'LINH VUC, TIEU CHI',
        'Lĩnh vực/ tiêu chí/ tiêu chí thành phần',
      ],
    ],
    [
      'max',
      [
        'Điểm tối đa',
        'Điểm chuẩn',
        'Thang điểm',
        'ĐIỂM TỐI ĐA',
        'Diem toi da',
        'Điểm\ntối\nđa',
        'Điểm quy định',
        'Điểm tối đa (100 điểm)',
        'Điễm tối da',
        'Khung điểm',
      ],
    ],
    [
      'self',
      [
        'Điểm tự đánh giá',
        'Điểm tự chấm',
        'Điểm tự ĐG',
        'Tự đánh giá',
        'Điểm đơn vị tự chấm',
        'Kết quả tự chấm',
        'Điểm đạt',
        'Điểm tự chấm của UBND xã',
        'TỰ CHẤM ĐIỂM',
        'Điểm tự đánh gía',
      ],
    ],
    [
      'appraised',
      [
        'Điểm thẩm định',
        'Điểm phúc tra',
        'Hội đồng thẩm định',
        'Điểm sau thẩm định',
        'Điểm Hội đồng thẩm định',
        'Kết quả phúc tra',
        'Điểm huyện chấm',
      ],
    ],
    [
      'explanation',
      [
        'Nội dung giải trình',
        'Giải trình',
        'Diễn giải',
        'Tài liệu kiểm chứng',
        'Minh chứng',
        'Căn cứ',
        'Lý do',
        'Ghi chú',
        'Giải trình điểm tự chấm',
        'Kết quả thực hiện',
      ],
    ],
  ])('%s: however it is worded and typed', (column, labels) => {
    for (const label of labels) expect([label, best(label)]).toEqual([label, column])
  })

  it.each(['Điểm cộng', 'Điểm trừ', 'Cách tính điểm', 'Số lượng', 'Tỷ lệ', 'Đơn vị tính', 'Điểm điều tra XHH'])(
    '%s is none of them',
    (label) => {
      expect(Math.max(...Object.values(labelScores(label)))).toBeLessThan(0.4)
    },
  )

  it('one slip of typing in a long heading changes nothing', () => {
    const label = fc.constantFrom<[string, Column]>(
      ['Điểm tối đa', 'max'],
      ['Điểm tự đánh giá', 'self'],
      ['Nội dung giải trình', 'explanation'],
      ['Điểm thẩm định', 'appraised'],
      ['Lĩnh vực, tiêu chí', 'name'],
    )
    fc.assert(
      fc.property(label, fc.nat(), fc.constantFrom('a', 'i', 'n', 'l', ''), ([text, column], at, letter) => {
        const place = at % text.length
        if (!/\p{L}/u.test(text[place] ?? '')) return
        expect(best(text.slice(0, place) + letter + text.slice(place + 1))).toBe(column)
      }),
    )
  })
})

/** The score columns that headings leave in doubt, with the reason. */
const doubted = (...headings: RowText[]): Record<string, string> => {
  const { doubts } = findColumns(buildTable([...headings, ...body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS])]))
  return Object.fromEntries(Object.entries(doubts).map(([column, { en }]) => [column, en]))
}

describe('columns', () => {
  const labels: Record<Column, string> = {
    code: 'STT',
    name: 'Tiêu chí',
    max: 'Điểm chuẩn',
    self: 'Điểm tự chấm',
    appraised: 'Điểm phúc tra',
    explanation: 'Minh chứng',
  }

  it('are found in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['code', 'name', 'max', 'self', 'appraised', 'explanation'] as Column[], { minLength: 6 }),
        (order) => {
          const { byColumn, extra } = findColumns(
            buildTable([order.map((column) => labels[column]), ...body(order.map((column) => bodyOf[column]))]),
          )
          expect(byColumn).toEqual(Object.fromEntries(order.map((column, index) => [column, index])))
          expect(extra).toEqual([])
        },
      ),
    )
  })

  it('are found under a header of two levels and a row of column numbers', () => {
    const rows: RowText[] = [
      ['STT', 'Lĩnh vực, tiêu chí', 'Điểm', null, null, 'Ghi chú'],
      ['', '', 'Tối đa', 'Tự chấm', 'Thẩm định', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ...body([CODES, NAMES, MAXIMA, SELVES, APPRAISED, EXPLANATIONS]),
    ]
    for (const rowSpans of [{}, { '0,0': 2, '0,1': 2, '0,5': 2 }]) {
      const { header, byColumn } = findColumns(buildTable(rows, { rowSpans }))
      expect([header?.start, header?.end]).toEqual([0, 3])
      expect(byColumn).toEqual({ code: 0, name: 1, max: 2, self: 3, appraised: 4, explanation: 5 })
    }
  })

  it('are found below a title inside the grid', () => {
    const { header, byColumn } = findColumns(
      buildTable([
        ['BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2023', null, null, null],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
        ...body([CODES, NAMES, MAXIMA, SELVES]),
      ]),
    )
    expect(header?.start).toBe(1)
    expect(byColumn).toEqual({ code: 0, name: 1, max: 2, self: 3 })
  })

  it('have one explanation, the best there is; the others keep their names', () => {
    const rows: RowText[] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Ghi chú', 'Giải trình', 'Ghi chú', ''],
      ...body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS, EXPLANATIONS, EXPLANATIONS, EXPLANATIONS, []]),
    ]
    const { byColumn, extra } = findColumns(buildTable(rows))
    expect(byColumn.explanation).toBe(6)
    expect(extra.map(({ name }) => name)).toEqual(['Tài liệu kiểm chứng', 'Ghi chú', 'Ghi chú (2)'])
  })

  it('without a heading are called by their number unless they are blank', () => {
    const rows: RowText[] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', '', '', 'Ghi chú'],
      ...body([CODES, NAMES, MAXIMA, SELVES, ['a', 'b'], [], EXPLANATIONS]),
    ]
    expect(findColumns(buildTable(rows)).extra).toEqual([{ column: 4, name: 'Cột 5' }])
  })

  it('are known by what they hold where there is no header', () => {
    const table = buildTable(body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS]))
    expect(findColumns(table)).toMatchObject({ header: null, byColumn: { code: 0, name: 1, max: 2, self: 3, explanation: 4 } })
    expect(findColumns(buildTable(body([CODES, NAMES, SELVES, MAXIMA]))).byColumn).toMatchObject({ self: 2, max: 3 })
  })

  it('are known by what they hold where headings are garbled', () => {
    const { byColumn } = findColumns(
      buildTable([
        ['STT', 'LÜnh vùc, tiªu chÝ', '§iÓm tèi ®a', 'Điểm tự chấm', 'Ghi chú'],
        ...body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS]),
      ]),
    )
    expect(byColumn).toEqual({ code: 0, name: 1, max: 2, self: 3, explanation: 4 })
  })

  it('are known by a heading of which recognition has misread one vowel', () => {
    const rows = body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS])
    const table = buildTable([['STT', 'Nội dung', 'Tãi đa', 'Tự chấm', 'Giải trình'], ...rows], { headerRows: 1 })
    expect(findColumns(table).byColumn).toEqual({ code: 0, name: 1, max: 2, self: 3, explanation: 4 })
  })

  it('are known by what they hold where two headings of prose run together', () => {
    const rows = body([CODES, NAMES, EXPLANATIONS, MAXIMA, SELVES])
    const table = buildTable(
      [['STT', 'Lĩnh vực Tiêu chí/ Tiêu Nội dung giải trình chí thành phần', null, 'Điểm chuẩn', 'Tự chấm'], ...rows],
      { headerRows: 1 },
    )
    expect(findColumns(table).byColumn).toEqual({ code: 0, name: 1, explanation: 2, max: 3, self: 4 })
  })

  it('are known by the header of a later page where a seal lies over that of the first', () => {
    const rows = body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS])
    const [first, later] = [
      buildTable([['STT', 'Nội dung', '~ Đie , .^', 'Tự - chấm', 'I ma'], ...rows]),
      buildTable([HEADER, ...rows], { page: 2 }),
    ]
    const joined = [...first.rows, ...later.rows].map((row, index) => row.map((cell) => ({ ...cell, row: index })))
    const { byColumn, header } = findColumns({ ...first, pages: [1, 2], rows: joined })
    expect(byColumn).toEqual({ code: 0, name: 1, max: 2, self: 3, explanation: 4 })
    expect(header?.levels.map(([title]) => title)).toEqual(['STT', 'Nội dung', 'Điểm chuẩn', 'Tự - chấm', 'Giải trình'])
  })

  it('max and self are not exchanged though every self score is higher', () => {
    const { byColumn } = findColumns(
      buildTable([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ...body([CODES, NAMES, SELVES, MAXIMA])]),
    )
    expect(byColumn).toMatchObject({ max: 2, self: 3 })
  })

  it('a heading that the cells contradict is not believed', () => {
    const { byColumn } = findColumns(
      buildTable([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'], ...body([CODES, NAMES, MAXIMA, SELVES, NAMES])]),
    )
    expect(byColumn.appraised).toBeUndefined()
  })

  it('of two columns of codes the structured one is the code', () => {
    const { byColumn, extra } = findColumns(
      buildTable([
        ['STT', 'Mã tiêu chí', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
        ...body([['1', '2', '3', '4', '5', '6'], CODES, NAMES, MAXIMA, SELVES]),
      ]),
    )
    expect(byColumn.code).toBe(1)
    expect(extra).toEqual([{ column: 0, name: 'STT' }])
  })

  it('“Điểm TĐ” is the maximum where there is no other, else the appraised score', () => {
    expect(
      findColumns(buildTable([['STT', 'Tiêu chí', 'Điểm TĐ', 'Tự chấm'], ...body([CODES, NAMES, MAXIMA, SELVES])])).byColumn,
    ).toMatchObject({ max: 2, self: 3 })
    expect(
      findColumns(
        buildTable([['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Điểm TĐ'], ...body([CODES, NAMES, MAXIMA, SELVES, APPRAISED])]),
      ).byColumn,
    ).toMatchObject({ max: 2, self: 3, appraised: 4 })
  })

  it('of scores are doubtful where no heading says which score they hold', () => {
    const none = 'the column has no heading'
    expect(doubted()).toEqual({ max: none, self: none })
    expect(doubted(['STT', 'Tiêu chí', '', '', 'Ghi chú'])).toEqual({ max: none, self: none })
    expect(doubted(['STT', 'Tiêu chí', '§iÓm tèi ®a', 'Điểm tự chấm', 'Ghi chú'])).toEqual({
      max: 'the heading “§iÓm tèi ®a” does not say which score it is',
    })
    const both = 'the heading “Điểm” stands over several columns'
    expect(doubted(['STT', 'Tiêu chí', 'Điểm', null, 'Ghi chú'])).toEqual({ max: both, self: both })
    expect(doubted(['STT', 'Tiêu chí', 'Điểm', 'Điểm', 'Ghi chú'])).toEqual({ max: both, self: both })
    expect(doubted(['STT', 'Tiêu chí', 'Điểm', 'Năm trước', 'Ghi chú'])).toEqual({
      max: 'the heading “Điểm” does not say which score it is',
    })
  })

  it('of scores are sure where the headings tell them apart', () => {
    for (const [max, self] of [
      ['Điểm tối đa', 'Điểm tự chấm'],
      ['Điểm', 'Điểm tự chấm'],
      ['Thang điểm', 'Điểm'],
      ['Điểm TĐ', 'Tự chấm'],
    ]) {
      const table = buildTable([['STT', 'Tiêu chí', max!, self!, 'Ghi chú'], ...body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS])])
      expect(findColumns(table)).toMatchObject({ byColumn: { max: 2, self: 3 }, doubts: {} })
      expect(Object.keys(findColumns(table).doubts)).toEqual([])
    }
  })

  it('of two self columns the later year is meant', () => {
    const { byColumn, extra, doubts } = findColumns(
      buildTable([
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm năm 2022', 'Điểm tự chấm năm 2023'],
        ...body([CODES, NAMES, MAXIMA, APPRAISED, SELVES]),
      ]),
    )
    expect(byColumn.self).toBe(4)
    expect(doubts).toEqual({})
    expect(extra[0]?.name).toBe('Điểm tự chấm năm 2022')
  })
})

it('a column of figures under a seal is told by what it holds, and is in doubt; the same words clearly printed name no column', () => {
  const sealed = HEADER.with(2, 'Xiếm chu N I')
  const columnsAt = (confidence: number): ReturnType<typeof findColumns> => {
    const table = buildTable([sealed, ...body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS])], { headerRows: 1 })
    const heading = table.rows[0]!.map((cell, column) =>
      column === 2
        ? {
            ...cell,
            fragments: cell.fragments.map((part) => ({ ...part, words: part.words.map((word) => ({ ...word, confidence })) })),
          }
        : cell,
    )
    return findColumns({ ...table, rows: [heading, ...table.rows.slice(1)] })
  }
  const { byColumn, doubts } = columnsAt(0.3)
  expect([byColumn.max, byColumn.self, Object.keys(doubts)]).toEqual([2, 3, ['max']])
  expect(columnsAt(1).byColumn.max).toBeUndefined()
})

it('a heading under a seal is taken from the page that repeats it', () => {
  const rows = body([CODES, NAMES, MAXIMA, SELVES, EXPLANATIONS])
  const sealed = HEADER.with(2, 'Xiiếm chuY N I')
  const table = buildTable([sealed, ...rows], { headerRows: 1 })
  const repeatedHeaders = [buildTable([HEADER], { page: 2 }).rows]
  expect(findColumns(table).byColumn.max).toBeUndefined()
  const { byColumn, doubts, gaps } = findColumns({ ...table, repeatedHeaders })
  expect([byColumn.max, doubts, gaps]).toEqual([2, {}, {}])
})

const isNumbering = (...texts: string[]): boolean => isNumberingRow(buildTable([texts]).rows[0]!)

describe('a row of column numbers', () => {
  it.each([
    [['(1)', '(2)', '(3)', '(4)']],
    [['1', '2', '3', '4', '5']],
    [['A', 'B', '1', '2', '3']],
    [['1', '2', '3', '4', '5=4-3']],
    [['a', 'b', 'c']],
    [['1', '', '3', '4', '', '6', '7', '8']],
    [['(1)', '(2)', '', '(4)', '(5)', '(6)=(4)-(5)']],
    [['(1)', '(2)', '(5)', '(4)', '(5)']],
    [['())', '(2)', 'G3)', '(4)', '()', '(6)', '(7)']],
    [['A', 'B', '1', '>>', '3']],
  ])('%j is one', (texts) => {
    expect(isNumbering(...texts)).toBe(true)
  })

  it.each([
    [['1', 'Kế hoạch', '2', '2']],
    [['1', '', '2', '2']],
    [['I', 'A', '15', '14']],
    [['2', '3', '4']],
    [['1', '', '3', '4', '']],
    [['1', 'Ban hành', '3', '4', '5']],
    [['A', 'Ban hành kế hoạch', '1', '2', '3']],
    [['1', '1.1', '2', '2', '2']],
    [['1', '', '', '4', '5', '6']],
  ])('%j is none', (texts) => {
    expect(isNumbering(...texts)).toBe(false)
  })
})
