/** `evidence-missing`: a leaf has points and nothing that explains them. */
import { ZERO } from '../../model/points.ts'
import type { ExplanationCheck } from './check.ts'
import { rowFinding, printedScore } from '../finding.ts'
import { treeOf, type TreeNode } from '../tree.ts'
import { labelOf, pointsInEnglish, pointsInVietnamese } from '../wording.ts'

/** A dash or a point is no explanation. */
const SAYS_SOMETHING = /[\p{L}\d]/u

export const evidenceMissing: ExplanationCheck = (report, evidence) => {
  if (!report.columns.includes('explanation')) return []
  return treeOf(report).nodes.flatMap((node) => {
    const { row } = node
    if (row === null || !evidence.rows.has(row.id) || node.children.length > 0 || node.assessedBy !== 'self' || isExplained(node)) return []
    const score = row.scores.self
    if (score.kind !== 'value' || score.points <= ZERO) return []
    const parent = node.parent !== null && isExplained(node.parent) ? labelOf(report, node.parent.id) : null
    const label = labelOf(report, node.id)
    const points = pointsInEnglish(score.points)
    return [
      rowFinding(report, {
        code: 'evidence-missing',
        severity: 'info',
        row: node.id,
        column: 'explanation',
        printed: printedScore(score),
        rows: node.parent !== null && parent !== null ? [node.parent.id] : [],
        quotes: [
          { row: node.id, column: 'self' },
          { row: node.id, column: 'explanation' },
        ],
        message: {
          vi: `${label}: tự chấm ${pointsInVietnamese(score.points)} điểm nhưng không có nội dung giải trình${parent === null ? '' : `; mục cấp trên (mục ${parent}) có giải trình, cần xem có dùng chung cho mục này không`}.`,
          en: `${label}: ${points} ${points === '1' ? 'point' : 'points'} claimed without an explanation${parent === null ? '' : `; its parent ${parent} has one: see whether it holds for this row`}.`,
        },
      }),
    ]
  })
}

function isExplained({ row }: TreeNode): boolean {
  return row !== null && [row.explanation, ...Object.values(row.extra)].some((text) => SAYS_SOMETHING.test(text))
}
