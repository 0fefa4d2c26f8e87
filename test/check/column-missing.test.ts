/** The check of score columns that were not found. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/index.ts'
import { columnMissing } from '../../src/check/column-missing.ts'
import type { ColumnGap, MatchedReport } from '../../src/model/report.ts'
import type { Column } from '../../src/model/score.ts'
import { page, report } from './build.ts'

const why = { vi: 'cột “Xanh” chứa số nhưng không rõ là điểm gì', en: 'the column “Xanh” holds figures, and which score is not known' }
const LINES = [
  { id: 'I', max: 2 },
  { id: 'I.1', max: 1 },
  { id: 'I.2', max: 1 },
  { id: 'TOTAL', max: 2, parent: null },
]
const COLUMNS: readonly Column[] = ['code', 'name', 'max', 'explanation']

function withGap(gap: ColumnGap, ids: readonly string[], columns = COLUMNS): MatchedReport {
  const whole = report(LINES, { columns })
  return { ...whole, rows: whole.rows.map((row) => (ids.includes(row.id) ? { ...row, gaps: { self: gap } } : row)) }
}

const all = LINES.map(({ id }) => id)

describe('a self score column that was not found', () => {
  it('is told at every row, with the heading that may be its', () => {
    const findings = columnMissing(withGap({ why, asPrinted: false }, all), [])
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual(all.map((id) => [`blank:${id}:self`, 'warning']))
    expect(findings[0]?.message.vi).toContain('“Xanh”')
  })

  it('is told once, at the total, where the table is printed without it', () => {
    expect(columnMissing(withGap({ why, asPrinted: true }, all), []).map(({ id }) => id)).toEqual(['blank:TOTAL:self'])
  })

  it('is told at the rows of the table that lacks it where the others have it, and there only once', () => {
    const partly = withGap({ why, asPrinted: true }, ['I.2'], [...COLUMNS, 'self'])
    expect(columnMissing(partly, []).map(({ id }) => id)).toEqual(['blank:I.2:self'])
    const ids = checkReport(partly, [page(1)]).map(({ id }) => id)
    expect(ids.filter((id) => id === 'blank:I.2:self')).toHaveLength(1)
  })

  it('is not missed where it is there', () => {
    expect(columnMissing(report(LINES), [])).toEqual([])
  })
})
