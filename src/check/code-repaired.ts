/**
 * `code-repaired`: the printed code is not the canonical one; the row was known by its name or its place. Without a catalogue: it is
 * not the one that the row has by its place in the numbering.
 */
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { hasOwnCode, ownCodes } from './own-codes.ts'
import { excerpt } from './wording.ts'

export const codeRepaired: Check = (report) =>
  report.rows.flatMap((row) => {
    const [canonical] = ownCodes(row)
    if (canonical === undefined || hasOwnCode(row)) return []
    const name = excerpt(row.name)
    const blank = row.printedCode === ''
    return [
      rowFinding(report, {
        code: 'code-repaired',
        severity: 'info',
        row: row.id,
        column: 'code',
        printed: row.printedCode,
        expected: canonical,
        message: {
          vi: `${blank ? 'Cột STT để trống' : `Cột STT ghi “${row.printedCode}” thay cho số thứ tự của tiêu chí`}; dòng “${name}” được hiểu là mục ${canonical}.`,
          en: `${blank ? 'The code cell is blank' : `The code cell says “${row.printedCode}”, which is not the criterion’s code`}; the row “${name}” was taken for ${canonical}.`,
        },
      }),
    ]
  })
