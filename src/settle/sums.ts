/**
 * What the sums of a column say about each of its cells. In: a report's rows with what each cell may hold. Out: for each row, how likely
 * each value is by all the other cells, before its own readings are looked at.
 *
 * The figures of a column are a tree: each parent is what its children make. What may be printed differs from that where the report
 * itself is wrong, so that a sum that does not hold is a reason for doubt and no proof. Beliefs go up the tree and down again (belief
 * propagation, exact on a tree).
 */
import { addPoints, ZERO, type Points } from '../model/points.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import type { ScoreColumn } from '../model/score.ts'
import { agree, ANY_VALUES, combine, massOf, NOTHING_KNOWN, weightOf, type Belief } from './belief.ts'

/** How likely a printed value is by everything but its own cell. */
export interface Expectation {
  readonly of: (points: Points) => number
  readonly none: number
  /** Of a value that no reading and no likely misreading gives. */
  readonly unread: number
}

/** What a row's cell may hold: values with weights, and the weights of no value and of one that nobody read. All together 1. */
export interface Printed {
  readonly values: ReadonlyMap<Points, number>
  readonly none: number
  readonly unread: number
}

/** Share of printed figures that do not follow from the others: slips of the report. */
const SLIP = 0.004
/** A blank cell of the unit's own adds nothing, or nobody knows what. */
const BLANK_ADDS = 0.5
/** What others assess and is blank is not counted. */
const OTHERS_ADD = 0.95

interface SumNode {
  readonly row: ReportRow | null
  readonly children: SumNode[]
  readonly rollUp: 'sum' | 'max' | 'none'
  readonly printed: Printed
  /** Share of blank cells like this one that add nothing. */
  readonly blankAdds: number
}

const BLANK: Printed = { values: new Map(), none: 1, unread: 0 }

/** @param printed what a row's cell may hold */
export function expectations(
  report: MatchedReport,
  column: ScoreColumn,
  printed: (row: ReportRow) => Printed,
): ReadonlyMap<ReportRow, Expectation> {
  const found = new Map<ReportRow, Expectation>()
  for (const root of growTree(report, column, printed)) lookDown(root, NOTHING_KNOWN, found)
  return found
}

function growTree(report: MatchedReport, column: ScoreColumn, printed: (row: ReportRow) => Printed): SumNode[] {
  const nodes = new Map<string, SumNode>()
  for (const row of report.rows) {
    if (isStray(row)) continue
    const blankAdds = column !== 'max' && row.assessedBy !== 'self' ? OTHERS_ADD : BLANK_ADDS
    nodes.set(row.id, { row, children: [], rollUp: row.criterion?.rollUp ?? 'sum', printed: printed(row), blankAdds })
  }
  for (const { parent } of report.catalogue?.missing ?? []) {
    const missing: SumNode = { row: null, children: [], rollUp: 'sum', printed: BLANK, blankAdds: BLANK_ADDS }
    nodes.get(parent ?? '')?.children.push(missing)
  }
  return [...nodes.values()].filter((node) => {
    const parent = nodes.get(node.row?.parent ?? '')
    const counts = parent !== undefined && parent !== node && !(column === 'max' && node.row?.criterion?.bonus === true)
    if (counts) parent.children.push(node)
    return !counts
  })
}

/** Rows that fit no criterion, and repetitions: no sum counts on them. */
const isStray = (row: ReportRow): boolean => /#\d+$|\/\?/u.test(row.id)

/** What a row's own figure says that the others should make. */
function ownOf({ printed, children, blankAdds }: SumNode): Belief {
  const values = new Map([...printed.values].map(([points, weight]) => [points, weight * (1 - SLIP)] as const))
  const slipped = SLIP * [...printed.values.values()].reduce((sum, weight) => sum + weight, 0)
  // A parent without a figure says nothing; a leaf without one most likely adds nothing.
  const adds = children.length === 0 ? printed.none * blankAdds : 0
  if (adds > 0) values.set(ZERO, (values.get(ZERO) ?? 0) + adds)
  return { values, any: slipped + printed.unread + printed.none - adds, elsewhere: 0 }
}

const made = new WeakMap<SumNode, Belief>()

/** What a row's children make; nothing known for a leaf and where children make no parent. */
function madeOf(node: SumNode): Belief {
  let belief = made.get(node)
  if (belief === undefined) {
    const how = node.rollUp
    const known = how !== 'none' && node.children.length > 0
    belief = known ? node.children.map(upward).reduce((all, child) => combine(all, child, how)) : NOTHING_KNOWN
    made.set(node, belief)
  }
  return belief
}

/** What a row adds to its parent, by all that is printed in it and below it. */
function upward(node: SumNode): Belief {
  return node.children.length === 0 ? ownOf(node) : agree(ownOf(node), madeOf(node))
}

function lookDown(node: SumNode, above: Belief, found: Map<ReportRow, Expectation>): void {
  if (node.row !== null) found.set(node.row, expectation(node, above))
  const { children, rollUp } = node
  const here = agree(ownOf(node), above)
  const ups = children.map(upward)
  if (rollUp === 'none') {
    for (const child of children) lookDown(child, NOTHING_KNOWN, found)
    return
  }
  // What stands before each child, and what after it, make what stands beside it.
  const before = runningSums(ups, rollUp)
  const after = runningSums(ups.toReversed(), rollUp).toReversed()
  for (const [index, child] of children.entries()) {
    const beside = combine(before[index] ?? NO_OTHERS, after[index + 1] ?? NO_OTHERS, rollUp)
    lookDown(child, missing(here, beside, child, rollUp), found)
  }
}

/** What the first 0, 1, 2, … make. */
function runningSums(ups: readonly Belief[], how: 'sum' | 'max'): Belief[] {
  const sums = [NO_OTHERS]
  for (const up of ups) sums.push(combine(sums.at(-1) ?? NO_OTHERS, up, how))
  return sums
}

/** An only child has nobody beside it. */
const NO_OTHERS: Belief = { values: new Map([[ZERO, 1]]), any: 0, elsewhere: 0 }

/** What one child must add to its siblings to make the parent, for the values that it may have. */
function missing(parent: Belief, beside: Belief, child: SumNode, how: 'sum' | 'max'): Belief {
  const values = new Map<Points, number>()
  const asked = new Set([ZERO, ...child.printed.values.keys(), ...madeOf(child).values.keys()])
  let listed = 0
  for (const points of asked) {
    let weight = 0
    for (const [other, share] of beside.values) {
      const total = how === 'sum' ? addPoints(points, other) : points > other ? points : other
      weight += share * (parent.values.get(total) ?? 0)
    }
    values.set(points, weight)
    listed += weight
  }
  const any = parent.any * massOf(beside) + (massOf(parent) - parent.any) * beside.any
  return { values, any, elsewhere: Math.max(0, massOf(parent) * massOf(beside) - any - listed) }
}

function expectation(node: SumNode, above: Belief): Expectation {
  const arithmetic = agree(madeOf(node), above)
  const anything = massOf(arithmetic) / ANY_VALUES
  const { children, blankAdds } = node
  return {
    of: (points) => (1 - SLIP) * weightOf(arithmetic, points) + SLIP * anything,
    none: children.length > 0 ? anything : blankAdds * weightOf(arithmetic, ZERO) + (1 - blankAdds) * anything,
    unread: ((1 - SLIP) * (arithmetic.any + arithmetic.elsewhere)) / ANY_VALUES + SLIP * anything,
  }
}
