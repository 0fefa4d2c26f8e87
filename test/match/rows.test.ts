import { describe, expect, it } from 'vitest'
import { matchTable } from '../../src/match/match-table.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { MatchedReport } from '../../src/model/report.ts'
import { scoreTable, type TypedRow } from './rows-builder.ts'

const CATALOGUE: Catalogue = {
  schema: 'bangdiem.catalogue/1',
  id: 'thu',
  version: 1,
  title: 'Bộ thử',
  max: 12,
  criteria: [
    {
      code: 'I',
      name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      max: 7,
      children: [
        {
          code: '1',
          name: 'Kế hoạch cải cách hành chính năm',
          max: 3,
          children: [
            { code: '1.1', name: 'Ban hành kế hoạch đúng thời hạn', max: 1 },
            { code: '1.2', name: 'Mức độ hoàn thành kế hoạch', max: 2 },
          ],
        },
        {
          code: '2',
          name: 'Công tác kiểm tra',
          max: 4,
          children: [
            { code: '2.1', name: 'Tự kiểm tra tại đơn vị (có biên bản)', max: 1.5 },
            { code: '2.2', name: 'Xử lý các vấn đề phát hiện qua kiểm tra', max: 1.5 },
            { code: '2.3', name: 'Báo cáo kết quả về huyện', max: 1 },
          ],
        },
      ],
    },
    {
      code: 'II',
      name: 'TÁC ĐỘNG CỦA CẢI CÁCH',
      max: 5,
      assessedBy: 'survey',
      children: [
        { code: '1', name: 'Phát triển kinh tế - xã hội', max: 2, assessedBy: 'self' },
        { code: '2', name: 'Chỉ số hài lòng của người dân', max: 3 },
      ],
    },
  ],
}

const INTACT: readonly TypedRow[] = [
  ['I.', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 7, 7],
  ['1.', 'Kế hoạch CCHC năm', 3, 3],
  ['1.1', 'Ban hành kế hoạch đúng thời hạn', 1, 1],
  ['1.2', 'Mức độ hoàn thành kế hoạch', 2, 2],
  ['2.', 'Công tác kiểm tra', 4, 4],
  ['2.1', 'Tự kiểm tra tại đơn vị', 1.5, 1.5],
  ['2.2', 'Xử lý các vấn đề phát hiện qua kiểm tra', 1.5, 1.5],
  ['2.3', 'Báo cáo kết quả về huyện', 1, 1],
  ['II.', 'II. TÁC ĐỘNG CỦA CẢI CÁCH', 5, null],
  ['1.', 'Phát triển kinh tế - xã hội', 2, 2],
  ['2.', 'Chỉ số hài lòng của người dân', 3, null],
  ['', 'Tổng cộng', 12, null],
]
const IDS = ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'I.2.1', 'I.2.2', 'I.2.3', 'II', 'II.1', 'II.2', 'TOTAL']

const match = (rows: readonly TypedRow[]): MatchedReport => matchTable(scoreTable(rows), [CATALOGUE])
const ids = (rows: readonly TypedRow[]): string[] => match(rows).rows.map(({ id }) => id)
/** The intact report with some rows replaced; the others as they are. */
const withRows = (changes: Readonly<Record<number, TypedRow>>): TypedRow[] => INTACT.map((row, index) => changes[index] ?? row)
const without = (index: number): TypedRow[] => INTACT.filter((_, i) => i !== index)

describe('an intact report', () => {
  const report = match(INTACT)

  it('has every criterion under its own id: numbering that restarts in section II is not mistaken for section I', () => {
    expect(report.rows.map(({ id }) => id)).toEqual(IDS)
    expect(report.rows.map(({ parent }) => parent)).toEqual([
      'TOTAL',
      'I',
      'I.1',
      'I.1',
      'I',
      'I.2',
      'I.2',
      'I.2',
      'TOTAL',
      'II',
      'II',
      null,
    ])
    expect(report.catalogue).toEqual({ id: 'thu', version: 1, max: 12, coverage: 1, missing: [] })
    expect(report.moved).toEqual([])
  })

  it('is known by its codes, the total by its name', () => {
    expect(report.rows.map(({ matchedBy }) => matchedBy)).toEqual([...IDS.slice(1).map(() => 'code'), 'name'])
  })

  it('says who assesses each row', () => {
    expect(report.rows.map(({ assessedBy }) => assessedBy).slice(8)).toEqual(['survey', 'self', 'survey', 'self'])
  })

  it('keeps code and name as printed', () => {
    expect(report.rows[8]).toMatchObject({ printedCode: 'II.', name: 'II. TÁC ĐỘNG CỦA CẢI CÁCH', canonicalCode: 'II' })
  })

  it('without a total has sections without a parent', () => {
    expect(match(INTACT.slice(0, -1)).rows[0]?.parent).toBeNull()
  })

  it("has its total in a last row of any name whose max is the catalogue's", () => {
    expect(ids(withRows({ 11: ['', 'Kết quả chung của đơn vị', 12, null] }))).toEqual(IDS)
    expect(ids(withRows({ 11: ['', 'Kết quả chung của đơn vị', 11, null] })).at(-1)).toBe('II.2/?1')
  })

  it('may have its total first', () => {
    expect(ids([INTACT[11]!, ...INTACT.slice(0, -1)])).toEqual(['TOTAL', ...IDS.slice(0, -1)])
  })
})

describe('a damaged code', () => {
  it.each(['Xử', 'X?', '', '2,2', '2..2', '02/02', '2-Feb', '22', '2.3', 'VII'])(
    '"%s": the row is known by its name and its place',
    (code) => {
      const report = match(withRows({ 6: [code, 'Xử lý các vấn đề phát hiện qua kiểm tra', 1.5, 1.5] }))
      expect(report.rows[6]).toMatchObject({ id: 'I.2.2', printedCode: code, canonicalCode: '2.2' })
      expect(report.rows.map(({ id }) => id)).toEqual(IDS)
    },
  )

  it('whose word is missing from the name: both together make the name', () => {
    expect(match(withRows({ 6: ['Xử', 'lý các vấn đề phát hiện qua kiểm tra', 1.5, 1.5] })).rows[6]).toMatchObject({
      id: 'I.2.2',
      matchedBy: 'name',
    })
  })

  it('and a name that is hard to read: known by its place, when code, name and max do not speak against it', () => {
    const hard = 'Xử lý các vấn xx xhxx xxx xxx xxxx xxx'
    expect(match(withRows({ 6: ['', hard, 1.5, 1.5] })).rows[6]).toMatchObject({ id: 'I.2.2', matchedBy: 'position' })
    expect(match(withRows({ 6: ['', hard, 2.5, 1.5] })).rows[6]?.matchedBy).toBeNull()
    expect(match(withRows({ 6: ['', 'Một nội dung khác hẳn không liên quan gì', 1.5, 1.5] })).rows[6]?.matchedBy).toBeNull()
  })

  it('and no name: the row says nothing for itself and is not known by its place, for it could have come there from elsewhere', () => {
    const report = match(withRows({ 6: ['', '', 1.5, 1.5] }))
    expect(report.rows[6]).toMatchObject({ id: 'I.2.1/?1', matchedBy: null })
    expect(report.catalogue?.missing.map(({ id }) => id)).toEqual(['I.2.2'])
  })

  it('that reads like the word for the total makes no total', () => {
    const report = match(withRows({ 7: ['Công', INTACT[7]![1], 1, 1], 11: ['Tổng cộng', '', 12, null] }))
    expect(report.rows.map(({ id }) => id)).toEqual(IDS)
  })

  it('swapped with the next one: the names decide', () => {
    const report = match(withRows({ 5: ['2.2', INTACT[5]![1], 1.5, 1], 6: ['2.1', INTACT[6]![1], 1.5, 0.5] }))
    expect(report.rows.map(({ id }) => id)).toEqual(IDS)
    expect(report.rows.slice(5, 7).map(({ matchedBy }) => matchedBy)).toEqual(['name', 'name'])
  })
})

describe('the rows of the report and of the catalogue differ', () => {
  it('a missing row is missing, and its neighbours keep their ids', () => {
    const report = match(without(6))
    expect(report.rows.map(({ id }) => id)).toEqual(IDS.filter((id) => id !== 'I.2.2'))
    expect(report.catalogue?.missing).toMatchObject([{ id: 'I.2.2', parent: 'I.2' }])
    expect(report.catalogue?.coverage).toBeCloseTo(10 / 11)
  })

  it('a row that the catalogue lacks is an unknown child of the row above it, whatever its code says', () => {
    const extra: TypedRow = ['2.4', 'Nội dung đặc thù do xã tự bổ sung', 1, 1]
    const report = match([...INTACT.slice(0, 8), extra, ...INTACT.slice(8)])
    expect(report.rows[8]).toMatchObject({ id: 'I.2.3/?1', parent: 'I.2.3', matchedBy: null, criterion: null, canonicalCode: null })
    expect(report.catalogue?.missing).toEqual([])
  })

  it('unknown rows are counted for each known row above them', () => {
    const unknown: TypedRow = ['', 'Đèn đường chiếu sáng do nhân dân tự lắp đặt', 3, 3]
    const rows = [...INTACT.slice(0, 3), unknown, unknown, INTACT[3]!, unknown, ...INTACT.slice(4), unknown]
    const found = ids(rows).filter((id) => id.includes('?'))
    expect(found).toEqual(['I.1.1/?1', 'I.1.1/?2', 'I.1.2/?1', 'TOTAL/?1'])
  })

  it('a row without a code that the catalogue lacks is an unknown child of the row above it', () => {
    const bullets: TypedRow[] = [
      ['', 'Trên 80% hồ sơ số hóa', null, 0.5],
      ['-', 'Dưới 50% hồ sơ số hóa', null, null],
    ]
    expect(ids([...INTACT.slice(0, 4), ...bullets, ...INTACT.slice(4)]).slice(3, 6)).toEqual(['I.1.2', 'I.1.2/?1', 'I.1.2/?2'])
  })

  it('an unknown row above everything stands under the total', () => {
    expect(match([['', 'Đơn vị tính: điểm số của xã', null, null], ...INTACT]).rows[0]).toMatchObject({ id: 'TOTAL/?1', parent: 'TOTAL' })
  })

  it('a repeated row is the second of its id', () => {
    const report = match([...INTACT.slice(0, 7), ...INTACT.slice(6)])
    expect(report.rows.map(({ id }) => id)).toEqual([...IDS.slice(0, 7), 'I.2.2#2', ...IDS.slice(7)])
    expect(report.rows[7]).toMatchObject({ parent: 'I.2', canonicalCode: '2.2' })
  })

  it('a moved row is found, and where it belongs is told', () => {
    const report = match([...without(7).slice(0, 2), INTACT[7]!, ...without(7).slice(2)])
    expect(report.rows[2]?.id).toBe('I.2.3')
    expect(report.moved).toEqual([{ id: 'I.2.3', after: 'I.2.2' }])
    expect(report.catalogue?.missing).toEqual([])
  })

  it("a code with another criterion's name, max and place is not believed", () => {
    const report = match(withRows({ 6: ['2.2', 'Lắp đặt camera an ninh tại các thôn', 4, 4] }))
    expect(report.rows[6]).toMatchObject({ id: 'I.2.1/?1', matchedBy: null })
    expect(report.catalogue?.missing.map(({ id }) => id)).toEqual(['I.2.2'])
  })

  it('a row with the code and name of two criteria is neither, when nothing around it tells which', () => {
    const leaves = [{ code: '1', name: 'Tỷ lệ hồ sơ đúng hạn', max: 1 }]
    const twice: Catalogue = {
      ...CATALOGUE,
      criteria: ['I', 'II', 'III'].map((code) => ({ code, name: `MỤC ${code}`, max: 1, children: leaves })),
    }
    const report = matchTable(
      scoreTable([
        ['1', 'Tỷ lệ hồ sơ đúng hạn', 1],
        ['III', 'MỤC III', 1],
        ['1', 'Tỷ lệ hồ sơ đúng hạn', 1],
      ]),
      [twice],
      { catalogueId: 'thu' },
    )
    expect(report.rows.map(({ id }) => id)).toEqual(['TOTAL/?1', 'III', 'III.1'])
  })

  it('a row that could be either of two missing neighbours is neither', () => {
    const twins: Catalogue = {
      ...CATALOGUE,
      criteria: [
        { code: 'I', name: 'MỤC', max: 4, children: ['1', '2', '3', '4'].map((code) => ({ code, name: 'Tỷ lệ hồ sơ đúng hạn', max: 1 })) },
      ],
    }
    const rows: TypedRow[] = [
      ['I', 'MỤC', 4],
      ['1', 'Tỷ lệ hồ sơ đúng hạn', 1],
      ['', 'Tỷ lệ hồ sơ đúng hạn', 1],
      ['4', 'Tỷ lệ hồ sơ đúng hạn', 1],
    ]
    const report = matchTable(scoreTable(rows), [twins], { catalogueId: 'thu' })
    expect(report.rows.map(({ id }) => id)).toEqual(['I', 'I.1', 'I.1/?1', 'I.4'])
  })
})

describe('codes inside the name cell', () => {
  it('of a merged section row', () => {
    const report = match(withRows({ 0: ['', 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 7, 7] }))
    expect(report.rows[0]).toMatchObject({ id: 'I', printedCode: 'I.', name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', matchedBy: 'code' })
  })

  it('of a table without a code column', () => {
    const report = match(
      INTACT.map(([code, name, max, self]): TypedRow => ['', code === '' ? name : `${code} ${name.replace(/^II\. /u, '')}`, max, self]),
    )
    expect(report.rows.map(({ id }) => id)).toEqual(IDS)
    expect(report.rows[2]).toMatchObject({ printedCode: '1.1', name: 'Ban hành kế hoạch đúng thời hạn' })
  })

  it('a merged cell that came into the code column is a name with a code too', () => {
    expect(match(withRows({ 0: ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '', 7, 7] })).rows[0]).toMatchObject({
      id: 'I',
      printedCode: 'I.',
      name: 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
    })
  })
})

it('a row in which nothing is printed is no row', () => {
  expect(ids([...INTACT.slice(0, 4), ['', ''], ...INTACT.slice(4)])).toEqual(IDS)
})
