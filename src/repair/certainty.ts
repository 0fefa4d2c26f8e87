/**
 * How sure a proposal is. In: the table, a repair, its place among those that were found. Out: `unique`, `likely` or `open`.
 *
 * Several mistakes may look like one. One that everything speaks for is said to be the only one; a value that no known slip makes of what
 * is printed, or that nobody gives, is only likely: two usual mistakes may stand behind it.
 */
import type { Suggestion } from '../model/finding.ts'
import type { Change, Move } from './move.ts'
import { slipValues } from './moves.ts'
import { withChanges } from './pairs.ts'
import { answerOf, ceilingOf, cellsOf, ruleKey, ruleOfKey, type Rule } from './rules.ts'
import { cellAt, columnNameOf, columnOf, MAX, nodeOf, type Cell, type ScoreTable } from './score-table.ts'
import type { Found, Problem, Repair } from './search.ts'

/** A repair that costs this much less than the next is likely; see costs.ts for what is being compared. */
const LIKELY_BY = 2
/** Parts of a point by which scores are usually wrong: what is left over for a second mistake is one of these. */
const USUAL_PARTS = 4
/** Unique: no other set of so few mistakes mends everything, the search saw all of them, and nothing about it is unusual. */
export function certaintyOf(problem: Problem, repair: Repair, at: number, { repairs, complete }: Found): Suggestion['certainty'] {
  if (at > 0 || repair.loose || !complete) return 'open'
  const others = repairs.filter((other) => other !== repair)
  const isOnly = others.every(({ units }) => units > repair.units)
  if (isOnly)
    return repair.units === 1 && !isBesideBrokenSum(problem) && repair.causes.every((cause) => isUsual(problem, cause))
      ? 'unique'
      : 'likely'
  return others.every(({ cost, units }) => (units > 1 && repair.units === 1) || cost >= repair.cost + LIKELY_BY) ? 'likely' : 'open'
}

/**
 * A sum that has to hold, or makes a figure that is owed, speaks of a cell that another broken sum speaks of as well, or goes into: what mends
 * that one may mend this one.
 */
function isBesideBrokenSum({ table, targets, others }: Problem): boolean {
  const beside = [...others].map(ruleOfKey).filter((rule) => rule.kind === 'sum' && answerOf(table, rule) === 'broken')
  const cells = new Set(beside.flatMap((rule) => [...cellsOf(table, rule), ...above(table, rule.cell)]))
  const sums = targets.filter(({ kind }) => kind === 'sum' || kind === 'owed').map(({ cell }): Rule => ({ kind: 'sum', cell }))
  return sums.some((rule) => cellsOf(table, rule).some((cell) => cells.has(cell)))
}

/** The sums that a cell goes into: what mends it, and keeps them, changes what they give to a broken one. */
function above(table: ScoreTable, cell: Cell): Cell[] {
  const cells: Cell[] = []
  for (let node = table.nodes[nodeOf(cell)]?.parent ?? -1; node >= 0; node = table.nodes[node]?.parent ?? -1)
    cells.push(cellAt(node, columnOf(cell)))
  return cells
}

function isUsual(problem: Problem, move: Move): boolean {
  const { table } = problem
  if (move.changes.some((change) => wouldDoBlank(table, change))) return false
  const [change, ...others] = move.changes
  if (change === undefined || others.length > 0 || change.value === null) return true
  const { cell, value } = change
  const isLeaf = table.nodes[nodeOf(cell)]?.children.length === 0
  if (isLeaf ? isFinerThanOthers(problem, cell, value) : move.kind === 'subtotal' && !isHeld(table, change)) return false
  // A blank that adds up as nothing may as well be one of two mistakes; one that nobody owes may stay, and the subtotal be wrong.
  if (isLeaf && table.printed[cell] === null && (value === 0 || isOptional(table, cell))) return false
  if (!isOutOfBounds(problem, cell) || (move.kind !== 'value' && move.kind !== 'subtotal')) return true
  // Full marks or a lost point come to mind before another number, and leave the rest to a second mistake.
  const nearer = [ceilingOf(table, nodeOf(cell)), ...slipValues(problem, cell)].filter((each) => each !== null)
  return nearer.includes(value) || !nearer.some((each) => Number.isInteger(((each - value) * USUAL_PARTS) / table.unitsInPoint))
}

/** Steps of scores, as parts of a point, coarse ones first: quarters, twentieths (0.05) … */
const STEPS = [4, 20, 40, 100, 200, 1000]

/** A score in steps that no score elsewhere in the column has is what is left over of two mistakes rather than a score. */
function isFinerThanOthers({ table, targets }: Problem, cell: Cell, value: number): boolean {
  const stepOf = (figure: number): number => STEPS.findIndex((parts) => Number.isInteger((figure * parts) / table.unitsInPoint))
  const step = stepOf(value)
  if (step === 0 || columnOf(cell) === MAX) return false
  const near = new Set(targets.flatMap((rule) => cellsOf(table, rule)))
  const others = table.nodes.flatMap(({ children }, node) => {
    const other = cellAt(node, columnOf(cell))
    return children.length > 0 || near.has(other) ? [] : (table.printed[other] ?? [])
  })
  return !others.some((figure) => !Number.isNaN(figure) && stepOf(figure) >= step)
}

/** A subtotal is held from both sides: rows with sums of their own make it, or a sum further up counts it. */
function isHeld(table: ScoreTable, change: Change): boolean {
  const children = table.nodes[nodeOf(change.cell)]?.children ?? []
  return (
    children.every((child) => (table.nodes[child]?.children.length ?? 0) > 0) ||
    withChanges(table, [change], () => isCheckedAbove(table, change.cell))
  )
}

/** What is printed is impossible in itself, whatever the sums say. */
function isOutOfBounds({ targets }: Problem, cell: Cell): boolean {
  const bound: Rule = { kind: 'bound', cell }
  return targets.some((rule) => ruleKey(rule) === ruleKey(bound))
}

/** Nothing at all adds up as well as 0 where nobody owes a score: in an appraiser's cell, and in one that others fill in. */
function wouldDoBlank(table: ScoreTable, { cell, value }: Change): boolean {
  const node = table.nodes[nodeOf(cell)]
  if (node === undefined || columnOf(cell) === MAX) return false
  if (node.children.length === 0) return value === 0 && table.printed[cell] !== null && isOptional(table, cell)
  // A blank subtotal is owed because all below it is there: it is not where some figure below it should not be.
  return table.printed[cell] === null && hasFigureTooMany(table, cell, isCheckedAbove(table, cell))
}

const isOptional = (table: ScoreTable, cell: Cell): boolean =>
  columnNameOf(cell) === 'appraised' || table.nodes[nodeOf(cell)]?.forOthers === true

/** A figure that nobody owes, in a row that a blank subtotal stands for, and that no sum misses: a 0, or any where no sum is kept with it. */
function hasFigureTooMany(table: ScoreTable, cell: Cell, isChecked: boolean): boolean {
  return (table.nodes[nodeOf(cell)]?.children ?? []).some((child) => {
    const below = cellAt(child, columnOf(cell))
    const figure = table.printed[below] ?? null
    if ((table.nodes[child]?.children.length ?? 0) > 0) return figure === null && hasFigureTooMany(table, below, isChecked)
    return figure !== null && (figure === 0 || !isChecked) && isOptional(table, below)
  })
}

/** The nearest figure further up is the sum of what a blank subtotal stands for, and of others. */
function isCheckedAbove(table: ScoreTable, cell: Cell): boolean {
  const printed = above(table, cell).find((each) => (table.printed[each] ?? null) !== null)
  return printed !== undefined && answerOf(table, { kind: 'sum', cell: printed }) === 'kept'
}
