/** `unreadable`: something is printed in a score cell and no number could be read from it. */
import { pointsToNumber } from '../model/points.ts'
import { SCORE_COLUMNS } from '../model/score.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { sumOf } from './sum-of.ts'
import { excerpt, placeName } from './wording.ts'

export const unreadable: Check = (report) =>
  report.rows.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column) => {
      const score = row.scores[column]
      if (score.kind !== 'unreadable') return []
      const answer = sumOf(report, row.id, column)
      // What complete children make is worth knowing; what incomplete ones make says nothing about this cell.
      const expected = answer.made !== null && answer.blanks.length === 0 && answer.rollUp !== 'none' ? answer.made : null
      const place = placeName(report, row.id, column)
      return [
        rowFinding(report, {
          code: 'unreadable',
          severity: 'error',
          row: row.id,
          column,
          printed: score.text,
          expected: expected === null ? null : pointsToNumber(expected),
          message: {
            vi: `${place.vi}: trong ô có ghi “${excerpt(score.text)}” nhưng không đọc được thành số.`,
            en: `${place.en}: the cell holds “${excerpt(score.text)}”, which could not be read as a number.`,
          },
        }),
      ]
    }),
  )
