/**
 * What may be done about one broken rule. In: the table as it stands, the rule, what is left to spend. Out: moves, each one mistake undone:
 * the cells that it changes, and its cost.
 *
 * Whatever mends a rule changes one of its cells. A value that mends a sum follows from the sum; only where another change is still to
 * come are values tried that do not (a moved point, another reading).
 */
import { changeCost } from './change-cost.ts'
import { COSTS, LEAST_COST } from './costs.ts'
import { fills } from './fills.ts'
import { requiredBy, single, type Move, type Situation } from './move.ts'
import { pairMoves } from './pairs.ts'
import { answerOf, ceilingOf, hasFigure, makingOf, ruleKey, rulesAt, type Rule } from './rules.ts'
import { cellAt, columnOf, MAX, nodeOf, type Cell, type ScoreTable } from './score-table.ts'

export function movesFor(situation: Situation, rule: Rule): Move[] {
  const moves = movesByKind(situation, rule).map((move) => asConsequence(situation, move))
  const { budget, changes: done, table } = situation
  return moves.filter(({ cost, changes }) => cost <= budget && !changes.some(({ cell }) => done.has(cell) || table.fixed.has(cell)))
}

/** A subtotal that follows a change further down, and did add up before, is no mistake of its own. */
function asConsequence({ table, changes, initial }: Situation, move: Move): Move {
  const [change, ...others] = move.changes
  if (change === undefined || others.length > 0 || changes.size === 0) return move
  const sum: Rule = { kind: 'sum', cell: change.cell }
  if (initial.has(ruleKey(sum)) || answerOf(table, sum) !== 'broken' || requiredBy(table, sum, change.cell) !== change.value) return move
  return { ...move, kind: 'carried', cost: COSTS.carried }
}

function movesByKind(situation: Situation, rule: Rule): Move[] {
  const { table } = situation
  switch (rule.kind) {
    case 'catalogue':
      return [...single(situation, rule.cell, [table.nodes[nodeOf(rule.cell)]?.knownMax ?? null]), ...pairMoves(situation, rule)]
    case 'owed':
      return single(situation, rule.cell, owedValues(situation, rule.cell))
    case 'bound':
      return [...boundMoves(situation, rule.cell), ...pairMoves(situation, rule)]
    case 'sum':
      return [...sumMoves(situation, rule), ...pairMoves(situation, rule)]
  }
}

/** By the sum that it is part of, and by its own children. */
function owedValues({ table }: Situation, cell: Cell): (number | null)[] {
  const node = table.nodes[nodeOf(cell)]
  const sums = rulesAt(table, cell).filter(({ kind, cell: at }) => kind === 'sum' && (at !== cell || node?.children.length !== 0))
  // What the children make comes before what the parent leaves over.
  return sums.map((rule) => requiredBy(table, rule, cell)).concat(columnOf(cell) === MAX ? [node?.knownMax ?? null] : [])
}

function boundMoves(situation: Situation, cell: Cell): Move[] {
  const { table, hints, budget } = situation
  const figure = table.figures[cell] ?? 0
  const node = nodeOf(cell)
  const required = owedValues(situation, cell)
  const maximum = columnOf(cell) === MAX ? [] : single(situation, cellAt(node, MAX), owedValues(situation, cellAt(node, MAX)))
  const own = single(situation, cell, [...required, figure < 0 ? -figure : null])
  if (budget < LEAST_COST + COSTS.carried) return [...own, ...maximum]
  const tried = single(situation, cell, slipValues(situation, cell))
  const ceiling = columnOf(cell) === MAX ? null : ceilingOf(table, node)
  const atMax =
    ceiling === null || figure <= ceiling
      ? []
      : [{ kind: 'atMax' as const, changes: [{ cell, value: ceiling }], cost: changeCost(table, hints, cell, ceiling).cost, loose: true }]
  return [...own, ...maximum, ...tried, ...atMax]
}

function sumMoves(situation: Situation, rule: Rule): Move[] {
  const { table, budget } = situation
  const making = makingOf(table, nodeOf(rule.cell), columnOf(rule.cell))
  const parent = single(situation, rule.cell, [requiredBy(table, rule, rule.cell)])
  const terms = making.terms.flatMap((cell) => single(situation, cell, [requiredBy(table, rule, cell)]))
  const uncounted = making.uncounted.flatMap((cell) => single(situation, cell, [requiredBy(table, rule, cell)]))
  const tried =
    budget < 2 * LEAST_COST ? [] : [rule.cell, ...making.terms].flatMap((cell) => single(situation, cell, slipValues(situation, cell)))
  return [...parent, ...fills(situation, rule, making), ...terms, ...uncounted, ...tried]
}

/** Values that a slip may have made the printed one of: a point moved by a place, other readings of the picture. */
export function slipValues({ table, hints }: Pick<Situation, 'table' | 'hints'>, cell: Cell): number[] {
  if (!hasFigure(table, cell)) return []
  const figure = table.figures[cell] ?? 0
  const ceiling = columnOf(cell) === MAX ? null : ceilingOf(table, nodeOf(cell))
  const moved = [figure / 10, figure / 100, figure * 10].filter((value) => {
    return value > 0 && isUsual(table, value) && (ceiling === null || value <= ceiling)
  })
  return [...moved, ...(hints.readings.get(cell) ?? [])]
}

/** Quarters of a point. */
const isUsual = (table: ScoreTable, value: number): boolean => Number.isInteger(value) && Number.isInteger((value * 4) / table.unitsInPoint)
