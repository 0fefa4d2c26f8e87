/** `max-differs`: the printed maximum is not the catalogue's; for the total, not the catalogue's own. */
import { TOTAL_ID } from '../model/catalogue.ts'
import { pointsFromNumber, pointsToNumber } from '../model/points.ts'
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const maxDiffers: Check = (report) =>
  report.rows.flatMap((row) => {
    const printed = row.scores.max
    const known = (row.id === TOTAL_ID ? report.catalogue?.max : row.criterion?.max) ?? null
    if (printed.kind !== 'value' || known === null) return []
    const expected = pointsFromNumber(known)
    if (printed.points === expected) return []
    const place = placeName(report, row.id, 'max')
    return [
      rowFinding(report, {
        code: 'max-differs',
        severity: 'error',
        row: row.id,
        column: 'max',
        printed: pointsToNumber(printed.points),
        expected: known,
        message: {
          vi: `${place.vi}: báo cáo ghi ${pointsInVietnamese(printed.points)}, bộ tiêu chí quy định ${pointsInVietnamese(expected)}.`,
          en: `${place.en}: the report says ${pointsInEnglish(printed.points)}, the catalogue says ${pointsInEnglish(expected)}.`,
        },
      }),
    ]
  })
