import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tablesToScoreTables } from '../../src/match/score-tables.ts'
import { pointsToNumber } from '../../src/model/points.ts'
import type { Score } from '../../src/model/score.ts'
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
