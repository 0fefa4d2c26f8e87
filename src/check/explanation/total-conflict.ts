/**
 * `count-conflict` in any words: `Toàn xã có 592 hộ nghèo` in one row, `Số hộ nghèo toàn xã: 632 hộ` in another, for the same time.
 * In: the rows about which more is known already. Out: findings about others.
 */
import type { ReportEvidence, StatedTotal } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { MatchedReport } from '../../model/report.ts'
import { labelOf } from '../wording.ts'
import { countInVietnamese, explanationFinding, wordsOf } from './finding.ts'
import { canBeMisread, isRecognised } from './misread.ts'

export function totalConflicts(report: MatchedReport, evidence: ReportEvidence, known: ReadonlySet<string>): Finding[] {
  const byMeaning = new Map<string, StatedTotal[]>()
  for (const total of [...evidence.rows.values()].flatMap(({ totals }) => totals)) {
    const meaning = `${[...total.about].sort().join('-')} ${total.period ?? ''}`
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), total])
  }
  const told = new Set<string>()
  return [...byMeaning].flatMap(([meaning, totals]): Finding[] => {
    const [first, other] = pairOf(evidence, totals)
    if (first === undefined || other === undefined || (known.has(first.row) && known.has(other.row))) return []
    // Two readings of the same words.
    const pair = `${first.row} ${first.span.from} ${other.row} ${other.span.from}`
    if (told.has(pair)) return []
    told.add(pair)
    const place = labelOf(report, other.row)
    const counted = totals.filter(({ value }) => value === first.value || value === other.value)
    return explanationFinding(report, evidence, {
      code: 'count-conflict',
      severity: 'info',
      row: first.row,
      key: meaning.trim(),
      rows: [...new Set(counted.map(({ row }) => row))].filter((row) => row !== first.row),
      quotes: counted.map(({ row, span }) => ({ row, span })),
      message: {
        vi: `cùng một số liệu nhưng ghi khác nhau: mục này ghi ${shown(first)} (“${wordsOf(evidence, first)}”), mục ${place} ghi ${shown(other)} (“${wordsOf(evidence, other)}”).`,
        en: `one figure is given in different ways: ${shown(first)} here (“${wordsOf(evidence, first)}”), ${shown(other)} at ${place} (“${wordsOf(evidence, other)}”).`,
      },
    })
  })
}

/** Counts as a number, amounts as they are printed. */
const shown = ({ value, step, printed }: StatedTotal): string => (step === 1 ? countInVietnamese(value) : printed)

/** The first two of which one is firm, in rows that have no number of these things in common. */
function pairOf(evidence: ReportEvidence, totals: readonly StatedTotal[]): readonly StatedTotal[] {
  const valuesOf = (row: string): number[] => totals.filter((each) => each.row === row).map(({ value }) => value)
  for (const [at, one] of totals.entries()) {
    const other = totals
      .slice(at + 1)
      .find(
        (each) =>
          each.row !== one.row &&
          (each.firm || one.firm) &&
          isSaidAlike(one, each) &&
          differ(evidence, one, each) &&
          areApart(one.row, each.row),
      )
    if (other !== undefined) return [one, other]
  }
  return []
  function areApart(row: string, otherRow: string): boolean {
    const values = new Set(valuesOf(row))
    return !valuesOf(otherRow).some((value) => values.has(value))
  }
}

/** Nothing is said ahead of one of them, or the same of both. */
const isSaidAlike = (one: StatedTotal, other: StatedTotal): boolean =>
  one.aside.size === 0 || other.aside.size === 0 || [...one.aside].sort().join() === [...other.aside].sort().join()

/** By more than reading one figure wrong can make. */
function differ(evidence: ReportEvidence, one: StatedTotal, other: StatedTotal): boolean {
  if (one.value === other.value || Math.abs(one.value - other.value) < Math.max(one.step, other.step) || !isOneMeasure(one, other))
    return false
  return !(isRecognised(evidence, one.row) || isRecognised(evidence, other.row)) || !canBeMisread(one.value, other.value)
}

/** People are counted by many words. */
const PEOPLE = /^(?:người|em|cháu|cụ|đồng chí|đ\/c|hội viên|nhân khẩu|khẩu|bạn|học sinh|đại biểu)$/u

/** Hectares are not compared with trees, nor how often someone came with how many came. */
function isOneMeasure({ measure: one }: StatedTotal, { measure: other }: StatedTotal): boolean {
  if ((one === 'lượt') !== (other === 'lượt')) return false
  return one === null || other === null || one === other || (PEOPLE.test(one) && PEOPLE.test(other))
}
