/** `number-settled`: of several readings of a score's picture one was chosen with the help of maximum, catalogue or sums. */
import { SCORE_COLUMNS } from '../model/score.ts'
import type { Check } from './check.ts'
import { printedScore, rowFinding } from './finding.ts'
import { placeName, pointsInEnglish, pointsInVietnamese, quotedReadings, settlementWords } from './wording.ts'

export const numberSettled: Check = (report) =>
  report.rows.flatMap((row) =>
    SCORE_COLUMNS.flatMap((column) => {
      const settlement = row.settlements?.[column]
      const score = row.scores[column]
      if (settlement?.kind !== 'settled') return []
      const place = placeName(report, row.id, column)
      const taken =
        score.kind === 'value'
          ? { vi: pointsInVietnamese(score.points), en: pointsInEnglish(score.points) }
          : { vi: 'không có điểm', en: 'no figure' }
      const why = settlementWords(report, settlement.reason)
      const readings = quotedReadings(settlement.readings)
      return [
        rowFinding(report, {
          code: 'number-settled',
          severity: 'info',
          row: row.id,
          column,
          printed: settlement.read,
          expected: printedScore(score),
          message: {
            vi: `${place.vi}: ảnh đọc được ${readings}; lấy ${taken.vi} vì ${why.vi}.`,
            en: `${place.en}: the picture reads ${readings}; taken as ${taken.en} because ${why.en}.`,
          },
        }),
      ]
    }),
  )
