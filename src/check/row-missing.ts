/** `row-missing`: the catalogue has this criterion and the report lacks it. */
import type { Check } from './check.ts'
import { rowFinding } from './finding.ts'
import { treeOf } from './tree.ts'
import { excerpt, labelOf } from './wording.ts'

export const rowMissing: Check = (report) =>
  treeOf(report).nodes.flatMap((node) => {
    if (node.row !== null) return []
    const label = labelOf(report, node.id)
    const name = excerpt(node.criterion?.name ?? '')
    return [
      rowFinding(report, {
        code: 'row-missing',
        severity: 'error',
        row: node.id,
        column: null,
        expected: node.criterion?.name ?? null,
        message: {
          vi: `${label}: báo cáo thiếu dòng “${name}” của bộ tiêu chí.`,
          en: `${label}: the catalogue's row “${name}” is not in the report.`,
        },
      }),
    ]
  })
