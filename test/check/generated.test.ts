/**
 * Invented reports with faults of every kind, as matched, against the truth that their generator works out by itself.
 */
import { describe, expect, it } from 'vitest'
import { seedToPlan } from '../../scripts/generate/plan.ts'
import { planToReport, reportAtHandToCatalogue } from '../../scripts/generate/seed-to-report.ts'
import { checkReport } from '../../src/check/index.ts'
import { truthToMatched } from './truth-to-matched.ts'

const TRUTH_AT_HAND = 'fixtures/ngoc-ky-2023/expected.json'
const SEEDS = 150
/** Reports of any kind, and more of the kinds that strain the rules: parts that others assess, sections without figures, foreign rows. */
const WISHES: readonly Readonly<Record<string, string>>[] = [
  {},
  { appraised: 'filled', faults: '6' },
  { appraised: 'filled', faults: '6', catalogue: 'hai-duong' },
  { sectionRows: 'banner', faults: '6', borders: 'solid' },
  { unknownRow: 'true', catalogue: 'invented' },
]

type Said = { readonly code: string; readonly row: string | null; readonly column: string | null; readonly severity?: string }

describe('invented reports', () => {
  it('give the findings of their truth and no others', () => {
    let compared = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const plan = seedToPlan(`check-${seed}`, WISHES[seed % WISHES.length] ?? {})
      const { truths, catalogue } = planToReport(plan, TRUTH_AT_HAND)
      const known = plan.catalogue === 'hai-duong' ? reportAtHandToCatalogue(TRUTH_AT_HAND) : catalogue
      for (const truth of truths) {
        const said = (findings: readonly Said[]): string[] =>
          findings
            .filter(({ code }) => truth.scoredCodes.includes(code))
            .filter(({ code, severity }) => code !== 'blank' || severity !== 'info')
            .map(({ code, row, column }) => `${code} ${row} ${column}`)
            .sort()
        const findings = checkReport(truthToMatched(truth, known), [])
        expect({ seed, findings: said(findings) }).toEqual({ seed, findings: said(truth.findings) })
        compared += truth.findings.length
      }
    }
    expect(compared).toBeGreaterThan(SEEDS)
  })
})
