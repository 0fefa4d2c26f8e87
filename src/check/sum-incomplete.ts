/** `sum-incomplete`: some counted child is blank and the others make less than the parent. `expected` is what they make. */
import { pointsToNumber } from '../model/points.ts'
import { SCORE_COLUMNS } from '../model/score.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { blanksInWords, madeInWords } from './sum.ts'
import { sumOf } from './sum-of.ts'
import { rowsOverUnreadPages } from './unread.ts'
import { placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const sumIncomplete: Check = (report, pages) => {
  const unread = rowsOverUnreadPages(report, pages)
  return report.rows.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column) => {
      const answer = sumOf(report, row.id, column)
      if (answer.answer !== 'not-checkable' || answer.why !== 'incomplete' || answer.printed === null || answer.made === null) return []
      if (unread.has(row.id)) return []
      const place = placeName(report, row.id, column)
      const made = madeInWords(answer, answer.made)
      const blanks = blanksInWords(report, answer)
      return [
        rowFinding(report, {
          code: 'sum-incomplete',
          severity: 'warning',
          row: row.id,
          column,
          printed: pointsToNumber(answer.printed),
          expected: pointsToNumber(answer.made),
          rows: answer.blanks,
          quotes: [row.id, ...answer.blanks].map((id) => ({ row: id, column })),
          message: {
            vi: `${place.vi}: báo cáo ghi ${pointsInVietnamese(answer.printed)}, ${made.vi}${blanks.vi}.`,
            en: `${place.en}: the report says ${pointsInEnglish(answer.printed)}, ${made.en}${blanks.en}.`,
          },
        }),
      ]
    }),
  )
}
