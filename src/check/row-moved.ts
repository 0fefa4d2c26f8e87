/** `row-moved`: a row stands elsewhere than in the catalogue. */
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { labelOf } from './wording.ts'

export const rowMoved: Check = (report) =>
  report.moved.map(({ id, after }) => {
    const label = labelOf(report, id)
    return rowFinding(report, {
      code: 'row-moved',
      severity: 'info',
      row: id,
      column: null,
      rows: after === null ? [] : [after],
      quotes: [
        { row: id, column: 'code' },
        { row: id, column: 'name' },
      ],
      message:
        after === null
          ? {
              vi: `${label} không đứng đúng vị trí: trong bộ tiêu chí, dòng này đứng đầu.`,
              en: `${label} is out of place: in the catalogue it comes first.`,
            }
          : {
              vi: `${label} không đứng đúng vị trí: trong bộ tiêu chí, dòng này đứng sau ${labelOf(report, after)}.`,
              en: `${label} is out of place: in the catalogue it follows ${labelOf(report, after)}.`,
            },
    })
  })
