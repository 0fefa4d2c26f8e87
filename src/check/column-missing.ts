/**
 * `blank`: a score column was not found, so that every row that has the other score lacks this one. A table that is printed without it
 * (a list of maxima) gets one sentence, at the total or at the first row with a figure; else each criterion gets its own, for somebody has
 * to look there (where the other score was lost as well, too). An appraised score is missed only where another table of the report has the column; figures under an unknown heading
 * beside both scores are told once as well.
 */
import type { Finding } from '../model/finding.ts'
import { TOTAL_ID } from '../model/catalogue.ts'
import type { ColumnGap, MatchedReport, ReportRow } from '../model/report.ts'
import { SCORE_COLUMNS, type ScoreColumn } from '../model/score.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { isUnknown } from './tree.ts'
import { placeName } from './wording.ts'

export const columnMissing: Check = (report) => SCORE_COLUMNS.flatMap((column) => ofColumn(report, column))

/** Whether this check says what there is to say about a row's blank cell. */
export const isGap = (row: ReportRow, column: ScoreColumn): boolean => row.gaps?.[column] !== undefined

function ofColumn(report: MatchedReport, column: ScoreColumn): Finding[] {
  const concerned = report.rows.flatMap((row) => {
    const gap = row.gaps?.[column]
    return gap !== undefined && (hasFigure(row) || (!gap.asPrinted && !isUnknown(report, row))) ? [{ row, gap }] : []
  })
  const isPrintedSo = !report.columns.includes(column) && concerned.every(({ gap }) => gap.asPrinted)
  if (!isPrintedSo) return concerned.map(({ row, gap }) => finding(report, row, column, gap, 0))
  const first = concerned.find(({ row }) => row.id === TOTAL_ID) ?? concerned[0]
  return first === undefined ? [] : [finding(report, first.row, column, first.gap, concerned.length)]
}

const hasFigure = (row: ReportRow): boolean => SCORE_COLUMNS.some((column) => row.scores[column].kind === 'value')

/** @param all rows for which the sentence speaks; 0: for its own alone */
function finding(report: MatchedReport, row: ReportRow, column: ScoreColumn, { why }: ColumnGap, all: number): Finding {
  const place = placeName(report, row.id, column)
  return rowFinding(report, {
    code: 'blank',
    severity: 'warning',
    row: row.id,
    column,
    message:
      all === 0
        ? { vi: `${place.vi}: không tìm thấy cột; ${why.vi}.`, en: `${place.en}: the column was not found; ${why.en}.` }
        : {
            vi: `${place.vi}: không tìm thấy cột cho cả ${all} dòng có điểm; ${why.vi}.`,
            en: `${place.en}: the column was not found for any of the ${all} rows with points; ${why.en}.`,
          },
  })
}
