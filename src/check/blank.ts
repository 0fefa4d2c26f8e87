/**
 * `blank`: a figure is owed and not given. A dash is no figure either, and is said to be one.
 *
 * warning: a self score that the unit owes (also where the maximum is lost with it, for then nothing else would say so); a parent
 * left blank whose children are complete (`expected` is what they make); a blank maximum. info: others assess it; or the parent would be blank whatever the unit filled in.
 */
import { pointsFromNumber, pointsToNumber, type Points } from '../model/points.ts'
import type { Bilingual, Finding } from '../model/finding.ts'
import type { MatchedReport } from '../model/report.ts'
import { SCORE_COLUMNS, type Score, type ScoreColumn } from '../model/score.ts'
import type { Check } from './check.ts'
import { isGap } from './column-missing.ts'
import { printedScore, rowFinding } from './finding.ts'
import { sumOf } from './sum-of.ts'
import { isUnknown, isWithoutFigure, scoreAt, treeOf, type TreeNode } from './tree.ts'
import { labelsOfRows, placeName, pointsInEnglish, pointsInVietnamese } from './wording.ts'

export const blank: Check = (report) =>
  treeOf(report).nodes.flatMap((node) => {
    if (node.row === null || saysNothing(report, node)) return []
    return SCORE_COLUMNS.flatMap((column) => {
      const told = node.row !== null && isGap(node.row, column)
      const owed =
        !told && report.columns.includes(column) && isWithoutFigure(scoreAt(node, column)) ? whatIsOwed(report, node, column) : null
      return owed === null ? [] : [blankFinding(report, node, column, owed)]
    })
  })

/** A line that fits no criterion and has no figures is a note, not a criterion without its points. */
function saysNothing(report: MatchedReport, node: TreeNode): boolean {
  return node.row !== null && isUnknown(report, node.row) && SCORE_COLUMNS.every((column) => isWithoutFigure(scoreAt(node, column)))
}

type Owed =
  | { readonly why: 'figure'; readonly expected: Points | null }
  | { readonly why: 'subtotal'; readonly expected: Points }
  | { readonly why: 'others'; readonly expected: null; readonly others: readonly string[] }

/** Why a figure is missed in a cell that has none; null when nobody owes one. */
function whatIsOwed(report: MatchedReport, node: TreeNode, column: ScoreColumn): Owed | null {
  const complete = completeSum(report, node, column)
  if (column === 'max') {
    if (node.criterion?.max === null) return null
    const known = node.criterion?.max ?? null
    if (known !== null) return { why: 'figure', expected: pointsFromNumber(known) }
    return complete === null ? { why: 'figure', expected: null } : { why: 'subtotal', expected: complete }
  }
  // Whoever assesses the children: when all of them have their points, nothing is waited for.
  if (complete !== null) return { why: 'subtotal', expected: complete }
  if (column === 'self' && isForOthers(node)) return { why: 'others', expected: null, others: sumOf(report, node.id, column).uncounted }
  // An appraiser's blank is the appraiser's; only its subtotals can be told to be forgotten.
  if (column === 'appraised' || node.criterion?.max === null || isOtherChoiceMade(node, column)) return null
  return { why: 'figure', expected: null }
}

/** What the children make, when every counted one has a figure and nothing is left to others; null otherwise. */
function completeSum(report: MatchedReport, node: TreeNode, column: ScoreColumn): Points | null {
  const { made, blanks, uncounted, rollUp } = sumOf(report, node.id, column)
  return node.children.length > 0 && rollUp !== 'none' && blanks.length === 0 && uncounted.length === 0 ? made : null
}

/**
 * Others assess this row; or some of its blank children are so, and the row would be blank whatever the unit filled in.
 * What the unit owes below it is said there.
 */
function isForOthers(node: TreeNode): boolean {
  if (!isWithoutFigure(scoreAt(node, 'self'))) return false
  return node.assessedBy !== 'self' || node.children.some((child) => isForOthers(child))
}

/** Of either-or rows the unit fills one. */
function isOtherChoiceMade(node: TreeNode, column: ScoreColumn): boolean {
  const siblings = node.parent?.criterion?.rollUp === 'max' ? node.parent.children : []
  return siblings.some((sibling) => !isWithoutFigure(scoreAt(sibling, column)))
}

function blankFinding(report: MatchedReport, node: TreeNode, column: ScoreColumn, owed: Owed): Finding {
  const score = scoreAt(node, column)
  return rowFinding(report, {
    code: 'blank',
    severity: owed.why === 'others' ? 'info' : 'warning',
    row: node.id,
    column,
    printed: printedScore(score),
    expected: owed.expected === null ? null : pointsToNumber(owed.expected),
    rows: owed.why === 'subtotal' ? node.children.map((child) => child.id) : owed.why === 'others' ? owed.others : [],
    quotes:
      owed.why === 'subtotal'
        ? [node.id, ...node.children.map((child) => child.id)].map((row) => ({ row, column }))
        : [{ row: node.id, column }],
    message: blankMessage(report, node, column, owed, score),
  })
}

function blankMessage(report: MatchedReport, node: TreeNode, column: ScoreColumn, owed: Owed, score: Score): Bilingual {
  const place = placeName(report, node.id, column)
  const found =
    score.kind === 'dash'
      ? { vi: `chỉ ghi dấu “${score.text}”`, en: `only the sign “${score.text}”` }
      : { vi: 'ô để trống', en: 'the cell is blank' }
  switch (owed.why) {
    case 'others':
      return othersMessage(report, place, found, owed.others)
    case 'subtotal':
      return {
        vi: `${place.vi}: ${found.vi}; các mục con cộng lại ${pointsInVietnamese(owed.expected)}.`,
        en: `${place.en}: ${found.en}; its children make ${pointsInEnglish(owed.expected)}.`,
      }
    case 'figure':
      return figureMessage(column, place, found, owed.expected)
  }
}

function othersMessage(report: MatchedReport, place: Bilingual, found: Bilingual, others: readonly string[]): Bilingual {
  const rows = labelsOfRows(report, others)
  return {
    vi: `${place.vi}: ${found.vi}; ${rows === '' ? 'tiêu chí này' : rows} do điều tra xã hội học hoặc cơ quan khác chấm.`,
    en: `${place.en}: ${found.en}; a survey or another body assesses ${rows === '' ? 'this' : rows}.`,
  }
}

function figureMessage(column: ScoreColumn, place: Bilingual, found: Bilingual, expected: Points | null): Bilingual {
  if (expected !== null) {
    return {
      vi: `${place.vi}: ${found.vi}; bộ tiêu chí quy định ${pointsInVietnamese(expected)}.`,
      en: `${place.en}: ${found.en}; the catalogue says ${pointsInEnglish(expected)}.`,
    }
  }
  if (column === 'max') return { vi: `${place.vi}: ${found.vi}.`, en: `${place.en}: ${found.en}.` }
  return {
    vi: `${place.vi}: ${found.vi}, trong khi đơn vị phải tự chấm điểm tiêu chí này.`,
    en: `${place.en}: ${found.en}, and the unit has to score this criterion itself.`,
  }
}
