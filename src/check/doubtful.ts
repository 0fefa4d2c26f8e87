/** `doubtful`: a number stands in a column whose heading does not say that it is this score; another score may be meant. */
import { pointsToNumber } from '../model/points.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { columnName, placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const doubtful: Check = (report) =>
  report.rows.flatMap((row) =>
    report.doubtfulColumns.flatMap(({ column, why }) => {
      const score = row.scores[column]
      if (score.kind !== 'value') return []
      const place = placeName(report, row.id, column)
      const known = columnName(column)
      return [
        rowFinding(report, {
          code: 'doubtful',
          severity: 'warning',
          row: row.id,
          column,
          printed: pointsToNumber(score.points),
          message: {
            vi: `${place.vi}: ${pointsInVietnamese(score.points)} được hiểu là ${known.vi} theo nội dung và vị trí của cột; ${why.vi}.`,
            en: `${place.en}: ${pointsInEnglish(score.points)} was taken for the ${known.en} by the column's contents and place; ${why.en}.`,
          },
        }),
      ]
    }),
  )
