/** `doubtful`: a number stands in a column of which neither heading nor place says that it is this score; another may be meant. */
import { pointsToNumber } from '../model/points.ts'
import { SCORE_COLUMNS } from '../model/score.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { columnName, placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const doubtful: Check = (report) =>
  report.rows.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column) => {
      const score = row.scores[column]
      const why = row.doubts?.[column] ?? report.doubtfulColumns.find((doubted) => doubted.column === column)?.why
      if (score.kind !== 'value' || why === undefined) return []
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
