/**
 * Does a parent's figure agree with its children? Three answers: consistent, inconsistent, not checkable.
 *
 * In: a report, the id of a parent, a score column. Out: the answer with the whole calculation, so that a person (or the
 * screen) can do it again. The rules:
 *
 * - A child's figure counts as printed. A blank subtotal stands for what its own children make.
 * - What a survey or another body assesses and is blank is not counted. That concerns scores: a maximum is nobody's assessment.
 * - A dash says that there is no figure and counts like a blank; so does a row that the catalogue has and the report lacks.
 * - An unreadable child makes the sum not checkable.
 * - Blank children can only add points, unless the catalogue lets them deduct.
 * - Rows that fit no criterion, and repeated rows, do not count, unless the parent's own figure says that it counted them. A row that
 *   fits nothing hangs on the row above it; that makes no parent of a leaf, and concerns the parents above.
 */
import type { Criterion } from '../model/catalogue.ts'
import { addPoints, pointsFromNumber, sumPoints, ZERO, type Points } from '../model/points.ts'
import type { MatchedReport } from '../model/report.ts'
import type { ScoreColumn } from '../model/score.ts'
import { isWithoutFigure, scoreAt, treeOf, type TreeNode } from './tree.ts'

/** One child in the calculation. */
export interface Term {
  readonly row: string
  readonly state: 'value' | 'stands-for' | 'blank' | 'missing' | 'unreadable' | 'not-counted'
  /** What it adds: its figure, or what its own children make; null where there is nothing. */
  readonly points: Points | null
}

export type WhyNotCheckable =
  | 'no-column'
  | 'no-children'
  /** The catalogue says that the children do not make the parent. */
  | 'no-roll-up'
  | 'parent-blank'
  | 'parent-unreadable'
  | 'child-unreadable'
  /** All children are others' to assess, and blank. */
  | 'nothing-counted'
  /** Some counted child is blank and the others make less than the parent. */
  | 'incomplete'
  /** The others make more than the parent, and a blank child may deduct. */
  | 'open-deduction'

interface Calculation {
  readonly row: string
  readonly column: ScoreColumn
  /** How the children make the parent. */
  readonly rollUp: 'sum' | 'max' | 'none'
  /** The parent's figure; null when it has none. */
  readonly printed: Points | null
  /** What the children with figures make; null when no child counts or one is unreadable. */
  readonly made: Points | null
  readonly terms: readonly Term[]
  /** The counted rows without a figure at the bottom of the calculation; of a missing subtree its top. */
  readonly blanks: readonly string[]
  /** The rows at the bottom of the calculation that others assess and that are blank. */
  readonly uncounted: readonly string[]
  /** Rows that fit no criterion or are repeated, where the parent's figure says that they were counted. */
  readonly strays: readonly string[]
}

export type SumAnswer =
  | (Calculation & { readonly answer: 'consistent' })
  | (Calculation & { readonly answer: 'inconsistent' })
  | (Calculation & { readonly answer: 'not-checkable'; readonly why: WhyNotCheckable })

/** Compares a parent's figure with what its children make. Throws a RangeError for an id that the report does not have. */
export function sumOf(report: MatchedReport, parent: string, column: ScoreColumn): SumAnswer {
  const node = treeOf(report).byId.get(parent)
  if (node === undefined) throw new RangeError(`no such row: ${parent}`)
  const score = scoreAt(node, column)
  const { rollUp, terms, made, blanks, uncounted, unreadable } = rollUpOf(node, column)
  const calculation: Calculation = {
    row: node.id,
    column,
    rollUp,
    printed: score.kind === 'value' ? score.points : null,
    made: unreadable ? null : made,
    terms,
    blanks: blanks.map((blank) => blank.id),
    uncounted: uncounted.map((other) => other.id),
    strays: [],
  }
  const notCheckable = (why: WhyNotCheckable): SumAnswer => ({ ...calculation, answer: 'not-checkable', why })

  if (!report.columns.includes(column)) return notCheckable('no-column')
  if (node.children.length === 0) return notCheckable('no-children')
  if (rollUp === 'none') return notCheckable('no-roll-up')
  if (isWithoutFigure(score)) return notCheckable('parent-blank')
  if (score.kind === 'unreadable') return notCheckable('parent-unreadable')
  if (unreadable) return notCheckable('child-unreadable')
  if (made === null) return notCheckable('nothing-counted')

  const printed = score.points
  if (made === printed) return { ...calculation, answer: 'consistent' }
  const strays = straysThatFill(node, column, rollUp, made, printed)
  if (strays !== null) return { ...calculation, answer: 'consistent', strays: strays.map((stray) => stray.id) }
  if (blanks.length === 0) return { ...calculation, answer: 'inconsistent' }
  if (made < printed) return notCheckable('incomplete')
  if (rollUp === 'sum' && blanks.some((blank) => mayBeNegative(blank))) return notCheckable('open-deduction')
  return { ...calculation, answer: 'inconsistent' }
}

/** Whether the catalogue lets this score fall below zero: its own mark, or that of a criterion below it. */
export function mayBeNegative(node: TreeNode): boolean {
  const allows = (criterion: Criterion): boolean => criterion.negative === true || (criterion.children ?? []).some(allows)
  return node.criterion !== null && allows(node.criterion)
}

/** What a set of children makes together. */
interface RollUp {
  readonly rollUp: 'sum' | 'max' | 'none'
  readonly terms: readonly Term[]
  readonly made: Points | null
  readonly blanks: readonly TreeNode[]
  readonly uncounted: readonly TreeNode[]
  readonly unreadable: boolean
}

/** One child with what is beneath it. */
interface Part {
  readonly term: Term
  readonly blanks: readonly TreeNode[]
  readonly uncounted: readonly TreeNode[]
  readonly unreadable: boolean
}

function rollUpOf(node: TreeNode, column: ScoreColumn): RollUp {
  const rollUp = node.criterion?.rollUp ?? 'sum'
  const parts = node.children.map((child) => childToPart(child, column))
  const counted = parts.filter((part) => part.term.state !== 'not-counted')
  const figures = counted.flatMap((part) => (part.term.points === null ? [] : [part.term.points]))
  return {
    rollUp,
    terms: parts.map((part) => part.term),
    made: counted.length === 0 ? null : rollUp === 'max' ? highest(figures) : sumPoints(figures),
    blanks: counted.flatMap((part) => part.blanks),
    uncounted: parts.flatMap((part) => part.uncounted),
    unreadable: counted.some((part) => part.unreadable),
  }
}

function childToPart(node: TreeNode, column: ScoreColumn): Part {
  const part = (state: Term['state'], points: Points | null, beneath: Partial<Part> = {}): Part => {
    return { blanks: [], uncounted: [], unreadable: false, ...beneath, term: { row: node.id, state, points } }
  }
  if (column === 'max' && node.criterion?.bonus === true) return part('not-counted', null)
  const score = scoreAt(node, column)
  if (score.kind === 'unreadable') return part('unreadable', null, { unreadable: true })
  if (score.kind === 'value') return part('value', column === 'max' ? atMost(node, score.points) : score.points)

  if (node.children.length > 0 && node.criterion?.rollUp !== 'none' && !isWhollyMissing(node)) {
    const { made, unreadable, uncounted, ...below } = rollUpOf(node, column)
    if (unreadable) return part('unreadable', null, { unreadable })
    if (made !== null) return part('stands-for', made, { blanks: openBlanks(below, column), uncounted })
    if (column !== 'max') return part('not-counted', null, { uncounted })
  }
  if (column !== 'max' && node.assessedBy !== 'self') return part('not-counted', null, { uncounted: [node] })
  return part(node.row === null ? 'missing' : 'blank', null, { blanks: [node] })
}

/** Of either-or rows the unit fills one: once a score is there, the other rows are not owed. */
function openBlanks(below: Pick<RollUp, 'rollUp' | 'terms' | 'blanks'>, column: ScoreColumn): readonly TreeNode[] {
  const chosen = below.rollUp === 'max' && column !== 'max' && below.terms.some((term) => term.points !== null)
  return chosen ? [] : below.blanks
}

function isWhollyMissing(node: TreeNode): boolean {
  return node.row === null && node.children.every((child) => isWhollyMissing(child))
}

/** The most that a row can bring: a maximum below zero names the largest deduction, and the best score there is zero. */
function atMost(node: TreeNode, max: Points): Points {
  return max < ZERO && mayBeNegative(node) ? ZERO : max
}

/**
 * The highest score that a row can have: its maximum, more by the bonus criteria below it, which are not counted in it.
 * Null where it has no maximum, or a bonus without one stands below it.
 */
export function ceilingOf(node: TreeNode): Points | null {
  const max = scoreAt(node, 'max')
  if (max.kind !== 'value') return null
  let ceiling = atMost(node, max.points)
  const addBonus = (below: TreeNode): boolean => {
    if (below.criterion?.bonus === true) {
      const printed = scoreAt(below, 'max')
      const known = below.criterion.max ?? null
      if (printed.kind === 'value') ceiling = addPoints(ceiling, atMost(below, printed.points))
      else if (known === null) return false
      else ceiling = addPoints(ceiling, pointsFromNumber(known))
    }
    return below.children.every(addBonus)
  }
  return node.children.every(addBonus) ? ceiling : null
}

function highest(figures: readonly Points[]): Points {
  const [first = ZERO, ...others] = figures
  return others.reduce((most, figure) => (figure > most ? figure : most), first)
}

/** The strays printed in a row's stretch that turn what the others make into the parent's figure: one of them or all; null when none do. */
function straysThatFill(
  node: TreeNode,
  column: ScoreColumn,
  rollUp: 'sum' | 'max',
  made: Points,
  printed: Points,
): readonly TreeNode[] | null {
  const strays = straysBelow(node)
  const attempts = strays.length === 1 ? [strays] : [...strays.map((stray) => [stray]), strays]
  for (const attempt of attempts) {
    const figures = attempt.flatMap((stray) => {
      const score = scoreAt(stray, column)
      return score.kind === 'value' ? [score.points] : []
    })
    const together = rollUp === 'max' ? highest([made, ...figures]) : sumPoints([made, ...figures])
    if (figures.length > 0 && together === printed) return attempt
  }
  return null
}

/** An unknown row hangs on the row above it, which may be a leaf or a repeated row: all that is printed before the next sibling counts. */
function straysBelow(node: TreeNode): TreeNode[] {
  return [...node.strays.flatMap((stray) => [stray, ...straysBelow(stray)]), ...node.children.flatMap((child) => straysBelow(child))]
}
