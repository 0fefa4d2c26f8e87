/**
 * Blank cells of a sum that have to be filled together. In: a broken sum and what its children make. Out: the ways to fill them, the one
 * way where there is only one: a single blank takes what is left, several take their maxima when these are what is left, or nothing.
 */
import { changeCost } from './change-cost.ts'
import { requiredBy, type Move, type Situation } from './move.ts'
import { ceilingOf, type Making, type Rule } from './rules.ts'
import { nodeOf, type Cell, type ScoreTable } from './score-table.ts'

/** Ways that are shown where several fill the gap. */
const MOST_WAYS = 3
/** Ways that are looked at. */
const MOST_TRIED = 400

export function fills(situation: Situation, rule: Rule, { blanks, made, missing, unknown }: Making): Move[] {
  const { table, changes } = situation
  const printed = table.figures[rule.cell] ?? null
  if (blanks.length === 0 || missing || unknown || printed === null || blanks.some((cell) => changes.has(cell))) return []
  const [only, ...others] = blanks
  if (only !== undefined && others.length === 0) return fill(situation, [only], [requiredBy(table, rule, only)], false)
  const gap = printed - made
  const ceilings = blanks.map((cell) => ceilingOf(table, nodeOf(cell)))
  if (gap < 0 || ceilings.includes(null)) return []
  const most = ceilings.map((ceiling) => ceiling ?? 0)
  const all = most.reduce((sum, each) => sum + each, 0)
  // More than they can hold: one of the other figures is wrong too. Full marks are what a blank most likely stands for.
  if (gap >= all) return fill(situation, blanks, most, gap > all)
  if (gap === 0)
    return fill(
      situation,
      blanks,
      most.map(() => 0),
      false,
    )
  const ways = waysToFill(table, most, gap)
  return ways.flatMap((values) => fill(situation, blanks, values, true))
}

function fill({ table, hints }: Situation, blanks: readonly Cell[], values: readonly (number | null)[], loose: boolean): Move[] {
  const changes = blanks.flatMap((cell, at) => {
    const value = values[at] ?? null
    const ceiling = ceilingOf(table, nodeOf(cell))
    const isPossible =
      value !== null && (value >= 0 || table.nodes[nodeOf(cell)]?.mayBeNegative === true) && (ceiling === null || value <= ceiling)
    return isPossible ? [{ cell, value }] : []
  })
  if (changes.length < blanks.length) return []
  const costs = changes.map(({ cell, value }) => changeCost(table, hints, cell, value).cost)
  return [{ kind: 'fill', changes, cost: Math.max(...costs), loose }]
}

/** Values in quarters of a point, those first that leave the fewest rows between nothing and full marks. */
function waysToFill(table: ScoreTable, most: readonly number[], gap: number): number[][] {
  const step = table.unitsInPoint / 4
  const ways: number[][] = []
  const tryFrom = (at: number, left: number, values: readonly number[]): void => {
    if (ways.length >= MOST_TRIED) return
    const here = most[at]
    if (here === undefined) return void (left === 0 && ways.push([...values]))
    if (at === most.length - 1) return void (left <= here && ways.push([...values, left]))
    for (const value of new Set([here, ...multiples(step, here).toReversed()]))
      if (value <= left) tryFrom(at + 1, left - value, [...values, value])
  }
  tryFrom(0, gap, [])
  const between = (values: readonly number[]): number => values.filter((value, at) => value !== 0 && value !== most[at]).length
  return ways.sort((a, b) => between(a) - between(b)).slice(0, MOST_WAYS)
}

function multiples(step: number, most: number): number[] {
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, count) => count * step)
}
