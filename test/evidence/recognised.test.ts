/** Explanations read from a picture: what a slip of the reading explains is not held against the report. */
import { describe, expect, it } from 'vitest'
import { trialToReport } from '../../scripts/measure-evidence/trial-to-report.ts'
import { EXPLANATION_CHECKS } from '../../src/check/explanation/index.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'

/** The codes of what is said of a text whose words were read with this confidence. */
function codes(text: string, confidence: number): string[] {
  const report = trialToReport({ rows: [{ text }], expected: [] })
  const rows = report.rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      explanation: row.cells.explanation.map((cell) => ({
        ...cell,
        confidence,
        words: (cell.words ?? []).map((word) => ({ ...word, confidence })),
      })),
    },
  }))
  const recognised = { ...report, rows }
  return EXPLANATION_CHECKS.flatMap((check) => check(recognised, reportToEvidence(recognised))).map(({ code }) => code)
}

describe('a recognised explanation', () => {
  it.each([
    ['4/2 = 18,18%', 'a figure that the reading lost'],
    ['Tiếp nhận 664 hồ sơ (trực tiếp 04 hồ sơ, trực tuyến 650 hồ sơ)', 'a figure taken for another'],
    ['Nghị quyết số 142/NQ-HĐND ngày /1/2023 về hòa giải', 'a day that was not made out'],
    ['Kế hoạch số 12/KH-UBND ngày 31/4/2023 về hòa giải', 'a day that is none'],
  ])('“%s” may be %s', (text) => {
    expect(codes(text, 1).length).toBe(1)
    expect(codes(text, 0.95)).toEqual([])
  })

  it('is doubted where no slip explains it', () => {
    expect(codes('Báo cáo số 79/KH-UBND ngày 22/6/2023 về hòa giải', 0.95)).toEqual(['evidence-symbol'])
    expect(codes('7/671 = 0,89%', 0.95)).toEqual(['ratio'])
  })

  it('is not doubted where the reading of the quoted words is not sure', () => {
    expect(codes('7/671 = 0,89%', 0.6)).toEqual([])
  })
})
