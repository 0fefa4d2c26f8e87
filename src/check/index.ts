/**
 * Checks of one report. In: the matched report and the pages of its file. Out: findings, in the order of the rows.
 *
 * A new check is a file, a line in CHECKS and a test.
 */
import { NO_EVIDENCE, type ReportEvidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { FINDING_CODES } from '../model/finding-code.ts'
import type { Page } from '../model/page.ts'
import type { MatchedReport } from '../model/report.ts'
import { COLUMNS } from '../model/score.ts'
import { aboveMax } from './above-max.ts'
import { blank } from './blank.ts'
import type { Check } from './check.ts'
import { columnMissing } from './column-missing.ts'
import { codeRepaired } from './code-repaired.ts'
import { doubtful } from './doubtful.ts'
import { EXPLANATION_CHECKS } from './explanation/index.ts'
import { maxDiffers } from './max-differs.ts'
import { nameDiffers } from './name-differs.ts'
import { negative } from './negative.ts'
import { numberSettled } from './number-settled.ts'
import { pageFailed } from './page-failed.ts'
import { rowGap } from './row-gap.ts'
import { rowMissing } from './row-missing.ts'
import { rowMoved } from './row-moved.ts'
import { rowRepeated } from './row-repeated.ts'
import { rowUnknown } from './row-unknown.ts'
import { sumIncomplete } from './sum-incomplete.ts'
import { sum } from './sum.ts'
import { totalMissing } from './total-missing.ts'
import { treeOf } from './tree.ts'
import { unreadable } from './unreadable.ts'

export { labelOf } from './wording.ts'
export { sumOf, type SumAnswer } from './sum-of.ts'

/** All checks of figures and rows; those of explanations have a list of their own. */
export const CHECKS: readonly Check[] = [
  sum,
  sumIncomplete,
  aboveMax,
  negative,
  blank,
  columnMissing,
  unreadable,
  doubtful,
  numberSettled,
  maxDiffers,
  rowMissing,
  rowGap,
  totalMissing,
  rowUnknown,
  rowRepeated,
  rowMoved,
  codeRepaired,
  nameDiffers,
  pageFailed,
]

/** All findings about a report: first those about pages, then by row as printed, by column, by the contract's order of codes. */
export function checkReport(report: MatchedReport, pages: readonly Page[], evidence: ReportEvidence = NO_EVIDENCE): Finding[] {
  const { places } = treeOf(report)
  const rank = (finding: Finding): readonly [number, number, number, number] => [
    finding.row === null ? -1 : (places.get(finding.row) ?? places.size),
    finding.row === null ? (finding.page ?? 0) : 0,
    finding.column === null ? -1 : COLUMNS.indexOf(finding.column),
    FINDING_CODES.indexOf(finding.code),
  ]
  const found = [...CHECKS.flatMap((check) => check(report, pages)), ...EXPLANATION_CHECKS.flatMap((check) => check(report, evidence))]
  return found
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => a.rank.map((value, index) => value - (b.rank[index] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ finding }) => finding)
}
