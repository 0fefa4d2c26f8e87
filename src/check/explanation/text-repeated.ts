/** `text-repeated`: the same long text explains rows that are not one above the other. */
import { distance } from 'fastest-levenshtein'
import { lettersOf } from '../../model/long-text.ts'
import type { ExplanationCheck } from './check.ts'
import { treeOf, type TreeNode } from '../tree.ts'
import { excerpt, labelsOfRows, rowsInVietnamese } from '../wording.ts'
import { explanationFinding } from './finding.ts'

/** Share of letters in which two texts may differ and be the same one: a slip of the pen, or of recognition. */
const SLIPS = 0.03

interface LongText {
  readonly row: string
  readonly letters: string
  /** Its figures: texts of the same words about other figures are not the same. */
  readonly figures: string
  readonly length: number
}

export const textRepeated: ExplanationCheck = (report, evidence) => {
  const { byId } = treeOf(report)
  const texts = [...evidence.rows].flatMap(([row, { explanation }]): LongText[] => {
    const letters = lettersOf(explanation.text)
    if (letters === null) return []
    const figures = (explanation.text.toLowerCase().match(/\d+|(?<![\p{L}])[ivx]{1,4}(?![\p{L}])/gu) ?? []).join(' ')
    return [{ row, letters, figures, length: explanation.text.length }]
  })
  const grouped = new Set<string>()
  return texts.flatMap((text) => {
    if (grouped.has(text.row)) return []
    const same = texts.filter((other) => areSame(text, other))
    for (const { row } of same) grouped.add(row)
    const node = byId.get(text.row)
    const second = same.find(({ row }) => node !== undefined && !areInLine(node, byId.get(row)))
    if (second === undefined) return []
    const rows = same.map(({ row }) => row).filter((row) => row !== second.row)
    const start = excerpt(evidence.rows.get(text.row)?.explanation.text ?? '')
    return explanationFinding(report, evidence, {
      code: 'text-repeated',
      severity: 'info',
      row: second.row,
      key: rows.join('+'),
      rows,
      quotes: same.map(({ row, length }) => ({ row, span: { from: 0, to: length } })),
      message: {
        vi: `nội dung giải trình giống như ở ${rowsInVietnamese(report, rows)}: “${start}”; cần xem nội dung này có đúng với từng mục không.`,
        en: `the explanation is the same as at ${labelsOfRows(report, rows)}: “${start}”; see whether it is right for each.`,
      },
    })
  })
}

function areSame(one: LongText, other: LongText): boolean {
  if (one === other) return true
  const longer = Math.max(one.letters.length, other.letters.length)
  if (one.figures !== other.figures || Math.abs(one.letters.length - other.letters.length) > SLIPS * longer) return false
  return distance(one.letters, other.letters) <= SLIPS * longer
}

/** One is the other, or stands above it. */
function areInLine(one: TreeNode, other: TreeNode | undefined): boolean {
  return other === undefined || isAtOrAbove(one, other) || isAtOrAbove(other, one)
}

function isAtOrAbove(upper: TreeNode, lower: TreeNode): boolean {
  for (let at: TreeNode | null = lower; at !== null; at = at.parent) if (at === upper) return true
  return false
}
