/**
 * A score table with its columns known and its numbers read, before its rows are matched to anything.
 * Made by the column step of `match/`, read by the row step.
 */
import type { CellPlace, DecimalMark, DoubtfulColumn, ReportMeta, ReportRow } from '../model/report.ts'
import type { Column, Score, ScoreColumn } from '../model/score.ts'

/** One body row of the score table, in printed order. */
export interface RawRow {
  /** Text of the code column; '' where there is none or it is blank. */
  readonly code: string
  /** Text of the name column; a merged code-and-name cell stands here whole, with `code` ''. */
  readonly name: string
  readonly explanation: string
  readonly scores: Readonly<Record<ScoreColumn, Score>>
  readonly extra: Readonly<Record<string, string>>
  readonly cells: Readonly<Record<Column, readonly CellPlace[]>>
  /** As in ReportRow. */
  readonly doubts?: ReportRow['doubts']
  readonly gaps?: ReportRow['gaps']
}

export interface ScoreTable {
  readonly meta: ReportMeta
  /** First and last page of the report that this table belongs to. */
  readonly pages: readonly [number, number]
  readonly columns: readonly Column[]
  readonly doubtfulColumns: readonly DoubtfulColumn[]
  readonly decimalMark: DecimalMark
  readonly rows: readonly RawRow[]
}
