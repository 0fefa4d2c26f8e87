/** `row-repeated`: a criterion that the report has more than once. */
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { isRepeated } from './tree.ts'
import { excerpt, labelOf } from './wording.ts'

export const rowRepeated: Check = (report) =>
  report.rows.filter(isRepeated).map((row) => {
    const first = row.id.replace(/#\d+$/u, '')
    const label = labelOf(report, first)
    return rowFinding(report, {
      code: 'row-repeated',
      severity: 'error',
      row: row.id,
      column: null,
      printed: row.printedCode,
      rows: [first],
      quotes: [first, row.id].flatMap((id) => (['code', 'name'] as const).map((column) => ({ row: id, column }))),
      message: {
        vi: `${label} xuất hiện nhiều lần trong báo cáo; dòng lặp: “${excerpt(row.name)}”.`,
        en: `${label} stands more than once in the report; the repeated row: “${excerpt(row.name)}”.`,
      },
    })
  })
