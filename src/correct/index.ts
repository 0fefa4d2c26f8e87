/**
 * Corrections laid above what was read. In: a matched report and what people said about it. Out: the report as people say it stands,
 * to be checked as any other; and findings with the decisions on them.
 */
import type { Correction, FindingDecision, ValueCorrection } from '../model/correction.ts'
import type { Finding } from '../model/finding.ts'
import { pointsFromNumber } from '../model/points.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { BLANK, SCORE_COLUMNS, type Score, type ScoreColumn } from '../model/score.ts'

/** The last correction of a cell counts; one whose row the report does not have has no effect (see `correctionsWithoutRow`). */
export function correctReport(report: MatchedReport, index: number, corrections: readonly Correction[]): MatchedReport {
  const own = valueCorrections(index, corrections)
  if (own.length === 0) return report
  return { ...report, rows: report.rows.map((row) => own.filter((correction) => correction.row === row.id).reduce(correctRow, row)) }
}

function valueCorrections(index: number, corrections: readonly Correction[]): ValueCorrection[] {
  return corrections.filter((correction) => correction.kind === 'value').filter(({ report }) => report === index)
}

/** Corrections of rows that the report does not have (any more): they are kept, and somebody has to be told. */
export function correctionsWithoutRow(
  rows: readonly { readonly id: string }[],
  index: number,
  corrections: readonly Correction[],
): ValueCorrection[] {
  const known = new Set(rows.map(({ id }) => id))
  return valueCorrections(index, corrections).filter(({ row }) => !known.has(row))
}

const isScoreColumn = (column: string): column is ScoreColumn => SCORE_COLUMNS.some((each) => each === column)

function correctRow(row: ReportRow, { column, value }: ValueCorrection): ReportRow {
  if (!isScoreColumn(column)) return { ...row, [column]: String(value ?? '') }
  // A person has looked: what was doubtful about the cell is settled, and a column that was not found has a value here.
  const { [column]: _doubt, ...doubts } = row.doubts ?? {}
  const { [column]: _gap, ...gaps } = row.gaps ?? {}
  const { [column]: _settlement, ...settlements } = row.settlements ?? {}
  const corrected = { ...row.corrected, [column]: true as const }
  return { ...row, scores: { ...row.scores, [column]: toScore(value) }, doubts, gaps, settlements, corrected }
}

function toScore(value: number | string | null): Score {
  if (value === null) return BLANK
  return { kind: 'value', points: pointsFromNumber(Number(value)) }
}

/** The findings with the last decision on each. A finding that is made anew under the same id keeps its decision. */
export function decideFindings(findings: readonly Finding[], index: number, corrections: readonly Correction[]): readonly Finding[] {
  const decisions = corrections
    .filter((correction): correction is FindingDecision => correction.kind === 'decision')
    .filter(({ report }) => report === index)
  if (decisions.length === 0) return findings
  const states = new Map(decisions.map(({ finding, state }) => [finding, state]))
  return findings.map((finding) => ({ ...finding, state: states.get(finding.id) ?? finding.state }))
}
