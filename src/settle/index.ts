/**
 * Scores and codes that were read from pictures, weighed with what is known. In: a matched report. Out: the same report, its values chosen
 * among their readings, with a settlement at every cell that was not certain by itself.
 */
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { codeStyle } from './code-style.ts'
import { settleCode, type SettledCode } from './settle-codes.ts'
import { settleScores, type SettledScore } from './settle-scores.ts'

/** A report of which nothing was read from a picture comes back as it is. */
export function settleReport(report: MatchedReport): MatchedReport {
  const scores = new Map<ReportRow, SettledScore[]>()
  for (const each of settleScores(report)) scores.set(each.row, [...(scores.get(each.row) ?? []), each])
  const style = codeStyle(report.rows)
  const rows = report.rows.map((row) => settledRow(row, scores.get(row) ?? [], settleCode(row, style)))
  return rows.every((row, at) => row === report.rows[at]) ? report : { ...report, rows }
}

function settledRow(row: ReportRow, settled: readonly SettledScore[], code: SettledCode | null): ReportRow {
  if (settled.length === 0 && code === null) return row
  const scores = { ...row.scores, ...Object.fromEntries(settled.map(({ column, score }) => [column, score])) }
  const told = settled.flatMap(({ column, settlement }) => (settlement === null ? [] : [[column, settlement] as const]))
  const settlements = Object.fromEntries([...(code === null ? [] : [['code', code.settlement] as const]), ...told])
  const printedCode = code?.printedCode ?? row.printedCode
  return { ...row, printedCode, scores, ...(Object.keys(settlements).length === 0 ? {} : { settlements }) }
}
