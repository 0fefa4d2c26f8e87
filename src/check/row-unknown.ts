/** `row-unknown`: a row of the report that fits no criterion. */
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { isUnknown } from './tree.ts'
import { excerpt } from './wording.ts'

export const rowUnknown: Check = (report) =>
  report.rows
    .filter((row) => isUnknown(report, row))
    .map((row) => {
      const text = excerpt(`${row.printedCode} ${row.name}`.trim())
      return rowFinding(report, {
        code: 'row-unknown',
        severity: 'warning',
        row: row.id,
        column: null,
        printed: text,
        quotes: (['code', 'name', 'max', 'self', 'appraised'] as const).map((column) => ({ row: row.id, column })),
        message:
          report.catalogue === null
            ? {
                vi: `Dòng “${text}” không có mã để xếp vào bảng tiêu chí.`,
                en: `The row “${text}” has no code that gives it a place among the criteria.`,
              }
            : {
                vi: `Dòng “${text}” không có trong bộ tiêu chí.`,
                en: `The row “${text}” is not in the catalogue.`,
              },
      })
    })
