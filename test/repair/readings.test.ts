/** Readings of the picture, and points that an explanation names, tell which of several figures is the wrong one. */
import { describe, expect, it } from 'vitest'
import { checkReport, labelOf } from '../../src/check/index.ts'
import type { Suggestion } from '../../src/model/finding.ts'
import type { MatchedReport } from '../../src/model/report.ts'
import { suggestRepairs } from '../../src/repair/index.ts'
import { report } from '../check/build.ts'

/** Two leaves of which one is 0.5 too low: by the figures alone nobody can say which. */
const lines = [
  { id: 'I', max: 2, self: 2 },
  { id: 'I.1', max: 1, self: 0.5 },
  { id: 'I.2', max: 1, self: 0.5 },
  { id: 'I.3', max: 1, self: 0.5 },
]

const first = (matched: MatchedReport): Suggestion | null => {
  const findings = suggestRepairs(matched, checkReport(matched, []), (row) => labelOf(matched, row))
  return findings.find(({ id }) => id === 'sum:I:self')?.suggestion ?? null
}

describe('what is known beyond the figures', () => {
  it('is nothing: any of the rows may be wrong', () => {
    expect(first(report(lines))?.certainty).toBe('open')
  })

  it('another reading of the same picture names the row, and is likely', () => {
    const matched = report(lines)
    const rows = matched.rows.map((row) => {
      if (row.id !== 'I.2') return row
      const self = row.cells.self.map((place) => ({ ...place, confidence: 0.8, readings: [{ text: '1', confidence: 0.4 }] }))
      return { ...row, cells: { ...row.cells, self } }
    })
    const suggestion = first({ ...matched, rows })
    expect(suggestion).toMatchObject({ rows: [{ row: 'I.2', column: 'self', value: 1 }], certainty: 'likely' })
    expect(suggestion?.why.vi).toContain('ảnh chụp còn đọc được là 1')
  })

  it('the unit’s own explanation names the points, and the row comes first', () => {
    const named = lines.map((line) => (line.id === 'I.3' ? { ...line, explanation: 'Tự chấm: 1 điểm' } : line))
    expect(first(report(named))?.rows).toEqual([{ row: 'I.3', column: 'self', value: 1 }])
  })
})
