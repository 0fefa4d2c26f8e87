import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../src/match/check-catalogue.ts'
import { deriveCatalogue } from '../../src/match/derive.ts'
import { matchTable } from '../../src/match/match-table.ts'
import { catalogueSchema, type Catalogue } from '../../src/model/catalogue-schema.ts'
import { inventCatalogue } from './invented-catalogue.ts'
import { catalogueToRows, scoreTable, type TypedRow } from './rows-builder.ts'

interface Expected {
  readonly rows: readonly { printedCode: string; name: string; max: number | null; self: number | null }[]
}
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const derive = (rows: readonly TypedRow[], catalogues: readonly Catalogue[] = []): Catalogue =>
  deriveCatalogue(matchTable(scoreTable(rows, 2023), catalogues), { id: 'thu', title: 'Thử' })

describe('a catalogue derived from a report', () => {
  it('is, for the Ngọc Kỳ report, the installed one: tree, names, maxima, and what a survey assesses', () => {
    const { rows } = read('fixtures/ngoc-ky-2023/expected.json') as Expected
    const installed = catalogueSchema.parse(read('src/catalogues/hai-duong-cap-xa-2023.json'))
    const typed = rows.map(({ printedCode, name, max, self }): TypedRow => [printedCode, name, max, self])
    expect(derive(typed).criteria).toEqual(installed.criteria)
    expect(derive(typed, [installed]).criteria).toEqual(installed.criteria)
    expect(derive(typed)).toMatchObject({ max: 100, validFrom: '2023-01-01', validTo: '2023-12-31' })
  })

  it('proposes the scoring rules that leaves say in their names, and none of a heading', () => {
    const rows: TypedRow[] = [
      ['I', 'PHẦN MỘT (tối đa 3 điểm, mỗi lỗi trừ 1 điểm)', 3, 1.5],
      ['1', 'Tỷ lệ đúng hạn: 100%: 1 điểm; từ 80% - dưới 100%: 0,5 điểm; dưới 80%: 0 điểm', 1, 0.5],
      ['2', 'Báo cáo định kỳ, mỗi báo cáo chậm trừ 0,25 điểm', 2, 1],
    ]
    const [section] = derive(rows).criteria
    expect(section).not.toHaveProperty('each')
    expect(section?.children?.[0]).toMatchObject({
      brackets: [
        { to: 80, score: 0 },
        { from: 80, to: 100, score: 0.5 },
        { from: 100, score: 1 },
      ],
    })
    expect(section?.children?.[1]).toMatchObject({ each: [{ of: 'báo cáo chậm', points: -0.25 }] })
  })

  it('leads back to the catalogue that the report followed', () => {
    for (const seed of [11, 12, 13]) {
      const catalogue = inventCatalogue(seed, 50)
      expect(derive(catalogueToRows(catalogue)).criteria).toEqual(catalogue.criteria)
    }
  })

  it('says of rows of which one counts that they are either-or, and of deductions that they may be negative', () => {
    const rows: TypedRow[] = [
      ['1', 'Tỷ lệ hồ sơ', 2, 1],
      ['1.1', 'Trên 90%', 2, null],
      ['1.2', 'Trên 80%', 1, 1],
      ['2', 'Điểm trừ', 0, -1],
    ]
    expect(derive(rows).criteria).toMatchObject([
      { code: '1', rollUp: 'max' },
      { code: '2', negative: true },
    ])
  })

  it('takes blanks of a form that nobody filled in for no survey', () => {
    const rows = catalogueToRows(inventCatalogue(4, 20)).map(([code, name, max]): TypedRow => [code, name, max, null])
    expect(JSON.stringify(derive(rows))).not.toContain('assessedBy')
  })

  it('leaves repeated and unknown rows out', () => {
    const rows: TypedRow[] = [
      ['1', 'Một', 2, 2],
      ['1.1', 'Hai', 1, 1],
      ['1.1', 'Hai', 1, 1],
      ['', 'Ghi chú'],
      ['1.2', 'Ba', 1, 1],
    ]
    expect(derive(rows).criteria).toEqual([
      {
        code: '1',
        name: 'Một',
        max: 2,
        children: [
          { code: '1.1', name: 'Hai', max: 1 },
          { code: '1.2', name: 'Ba', max: 1 },
        ],
      },
    ])
  })

  it('cannot be made from a report without a row that has a place', () => {
    expect(() => derive([['', 'Ghi chú']])).toThrow(RangeError)
  })

  it('has nothing wrong with it', () => {
    expect(checkCatalogue(derive(catalogueToRows(inventCatalogue(5, 90))))).toEqual([])
  })
})
