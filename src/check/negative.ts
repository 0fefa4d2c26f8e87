/** `negative`: a score below zero where the catalogue does not let points be deducted. */
import { pointsToNumber, ZERO } from '../model/points.ts'
import { SCORE_COLUMNS } from '../model/score.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { mayBeNegative } from './sum-of.ts'
import { treeOf } from './tree.ts'
import { placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const negative: Check = (report) =>
  treeOf(report).nodes.flatMap((node) =>
    SCORE_COLUMNS.flatMap((column) => {
      const score = node.row?.scores[column]
      if (score?.kind !== 'value' || score.points >= ZERO || mayBeNegative(node)) return []
      const place = placeName(report, node.id, column)
      return [
        rowFinding(report, {
          code: 'negative',
          severity: 'error',
          row: node.id,
          column,
          printed: pointsToNumber(score.points),
          message: {
            vi: `${place.vi}: ${pointsInVietnamese(score.points)} là điểm âm, trong khi tiêu chí này không có điểm trừ.`,
            en: `${place.en}: ${pointsInEnglish(score.points)} is below zero, and this criterion has no deductions.`,
          },
        }),
      ]
    }),
  )
