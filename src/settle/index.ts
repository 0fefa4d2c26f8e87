/**
 * Scores and codes that were read from pictures, weighed with what is known. In: a matched report. Out: the same report, its values chosen
 * among their readings, with a settlement at every cell that was not certain by itself.
 */
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { settleScores, type SettledScore } from './settle-scores.ts'

/** A report of which nothing was read from a picture comes back as it is. */
export function settleReport(report: MatchedReport): MatchedReport {
  const settled = settleScores(report)
  if (settled.length === 0) return report
  const byRow = new Map<ReportRow, SettledScore[]>()
  for (const each of settled) byRow.set(each.row, [...(byRow.get(each.row) ?? []), each])
  return { ...report, rows: report.rows.map((row) => settledRow(row, byRow.get(row) ?? [])) }
}

function settledRow(row: ReportRow, settled: readonly SettledScore[]): ReportRow {
  const scores = { ...row.scores, ...Object.fromEntries(settled.map(({ column, score }) => [column, score])) }
  const told = settled.flatMap(({ column, settlement }) => (settlement === null ? [] : [[column, settlement] as const]))
  return told.length === 0 ? { ...row, scores } : { ...row, scores, settlements: Object.fromEntries(told) }
}
