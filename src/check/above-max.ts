/**
 * `above-max`: a score is higher than the maximum printed in its row. Bonus criteria below a row do not count toward its
 * maximum, so its score may exceed it by theirs.
 */
import { pointsToNumber } from '../model/points.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { ceilingOf } from './sum-of.ts'
import { treeOf } from './tree.ts'
import { placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const aboveMax: Check = (report) =>
  treeOf(report).nodes.flatMap((node) =>
    (['self', 'appraised'] as const).flatMap((column) => {
      const score = node.row?.scores[column]
      const ceiling = ceilingOf(node)
      if (score?.kind !== 'value' || ceiling === null || score.points <= ceiling) return []
      const place = placeName(report, node.id, column)
      return [
        rowFinding(report, {
          code: 'above-max',
          severity: 'error',
          row: node.id,
          column,
          printed: pointsToNumber(score.points),
          expected: pointsToNumber(ceiling),
          quotes: [
            { row: node.id, column },
            { row: node.id, column: 'max' },
          ],
          message: {
            vi: `${place.vi}: ${pointsInVietnamese(score.points)} vượt điểm tối đa ${pointsInVietnamese(ceiling)}.`,
            en: `${place.en}: ${pointsInEnglish(score.points)} is above the maximum ${pointsInEnglish(ceiling)}.`,
          },
        }),
      ]
    }),
  )
