/** Texts that nobody writes: nothing is thrown, and no text takes more than a time in proportion to its length. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trialToReport } from '../../scripts/measure-evidence/trial-to-report.ts'
import { EXPLANATION_CHECKS } from '../../src/check/explanation/index.ts'
import { evidenceToEntry, reportToEvidence } from '../../src/evidence/index.ts'
import { evidenceSchema } from '../../src/model/evidence.ts'
import { findingSchema } from '../../src/model/finding.ts'

const LENGTH = 20_000
const PIECES = [
  '1/',
  '12/KH-',
  'số …/',
  'Kế hoạch số 12/KH-UBND ngày 1/1/2023, ',
  '100% ',
  '7/671 hồ sơ đạt tỷ lệ ',
  '10 hồ sơ (a 1, b 2) ',
  '1 hồ sơ gồm a ',
  'đang thực hiện ',
  'của UBND xã A ',
  '; ',
  '\u0301',
]

function look(texts: readonly string[]): void {
  const report = trialToReport({ rows: texts.map((text) => ({ text, max: 1, self: 1 })), expected: [] })
  const evidence = reportToEvidence(report)
  evidenceSchema.parse(evidenceToEntry(evidence))
  for (const finding of EXPLANATION_CHECKS.flatMap((check) => check(report, evidence))) {
    findingSchema.parse(finding)
    for (const { row, text } of finding.quotes) {
      const whole = evidence.rows.get(row ?? '')?.explanation.text ?? ''
      if (finding.code !== 'evidence-missing') expect(whole).toContain(text)
    }
  }
}

describe('an explanation that nobody writes', () => {
  it.each(PIECES)('“%s” over and over', (piece) => {
    look([piece.repeat(Math.ceil(LENGTH / piece.length)), 'Kế hoạch số 12/KH-UBND ngày 1/1/2023 về hòa giải'])
  })

  it('of pieces in any order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...PIECES, ' ', '(', ')', '%', '5', 'trong đó ', 'ngày 31/02/2023 '),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 30 }), { maxLength: 4 }), (rows) => look(rows.map((row) => row.join('')))),
      { numRuns: 150 },
    )
  })
})
