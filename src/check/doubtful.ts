/**
 * `doubtful`: a number was read and nothing makes it sure. Either neither heading nor place of its column says that it is this score, and
 * another may be meant; or it was read from a picture that shows it badly.
 */
import type { Bilingual } from '../model/finding.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { SCORE_COLUMNS, type ScoreColumn } from '../model/score.ts'
import type { Check } from './check.ts'
import { printedScore, rowFinding } from './finding.ts'
import { columnName, placeName, pointsInEnglish, pointsInVietnamese, quotedReadings, settlementWords } from './wording.ts'

export const doubtful: Check = (report) =>
  report.rows.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column) => {
      const clauses = [unsureColumn(report, row, column), unsureReading(report, row, column)].filter((clause) => clause !== null)
      if (clauses.length === 0) return []
      const place = placeName(report, row.id, column)
      return [
        rowFinding(report, {
          code: 'doubtful',
          severity: 'warning',
          row: row.id,
          column,
          printed: printedScore(row.scores[column]),
          message: {
            vi: `${place.vi}: ${clauses.map((clause) => clause.vi).join('; ')}.`,
            en: `${place.en}: ${clauses.map((clause) => clause.en).join('; ')}.`,
          },
        }),
      ]
    }),
  )

function unsureColumn(report: MatchedReport, row: ReportRow, column: ScoreColumn): Bilingual | null {
  const score = row.scores[column]
  const why = row.doubts?.[column] ?? report.doubtfulColumns.find((doubted) => doubted.column === column)?.why
  if (score.kind !== 'value' || why === undefined) return null
  const known = columnName(column)
  return {
    vi: `${pointsInVietnamese(score.points)} được hiểu là ${known.vi} theo nội dung và vị trí của cột; ${why.vi}`,
    en: `${pointsInEnglish(score.points)} was taken for the ${known.en} by the column's contents and place; ${why.en}`,
  }
}

/** A cell without a figure may be doubtful, too: one reading of its picture found one. */
function unsureReading(report: MatchedReport, row: ReportRow, column: ScoreColumn): Bilingual | null {
  const settlement = row.settlements?.[column]
  const score = row.scores[column]
  if (settlement?.kind !== 'doubtful' || score.kind === 'unreadable') return null
  const why = settlementWords(report, settlement.reason)
  const readings = quotedReadings(settlement.readings)
  return {
    vi: `ảnh đọc được ${readings}, ${why.vi}`,
    en: `the picture reads ${readings}, ${why.en}`,
  }
}
