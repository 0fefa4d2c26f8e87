/**
 * `claim-conflict` of what there is none of: `Không có đơn thư khiếu nại, tố cáo` in one row, `Tiếp nhận 7 đơn khiếu nại` in another, for the
 * same time. In: the rows about which more is known already. Out: findings about others.
 */
import type { Absence, ReportEvidence, StatedTotal } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { MatchedReport } from '../../model/report.ts'
import { labelOf } from '../wording.ts'
import { clauseOf, explanationFinding } from './finding.ts'

export function absenceConflicts(report: MatchedReport, evidence: ReportEvidence, known: ReadonlySet<string>): Finding[] {
  const all = [...evidence.rows.values()]
  const counts = all.flatMap(({ totals }) => totals)
  return all.flatMap(({ absences }) =>
    absences.flatMap((absence): Finding[] => {
      const against = counts.filter((each) => each.row !== absence.row && isOf(each, absence))
      const [first] = against
      if (first === undefined || known.has(absence.row)) return []
      const [says, but, place] = [clauseOf(evidence, absence), clauseOf(evidence, first), labelOf(report, first.row)]
      return explanationFinding(report, evidence, {
        code: 'claim-conflict',
        severity: 'warning',
        row: absence.row,
        key: `none-${[...(absence.kinds[0] ?? [])].sort().join('-')}`,
        rows: [...new Set(against.map(({ row }) => row))],
        quotes: [absence, ...against].map(({ row, span }) => ({ row, span })),
        message: {
          vi: `giải trình ghi “${says}”, nhưng về cùng nội dung đó, mục ${place} ghi “${but}”.`,
          en: `the explanation says “${says}”, but of the same thing ${place} says “${but}”.`,
        },
      })
    }),
  )
}

/** Some are counted of a kind of which there is none, for the same time; what is counted may be narrower, and denies nothing. */
function isOf({ about, value, period }: StatedTotal, absence: Absence): boolean {
  if (value === 0 || period !== absence.period || about.has('không') || about.has('chưa')) return false
  return absence.kinds.some((kind) => [...kind].every((syllable) => about.has(syllable) || syllable === 'thư'))
}
