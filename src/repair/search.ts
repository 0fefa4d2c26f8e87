/**
 * The smallest sets of mistakes that explain everything. In: a table, the rules that are broken and belong together. Out: all repairs of
 * the lowest rank that has one, best first, and whether nothing was left untried.
 *
 * Iterative deepening on the cost: first everything that one mistake explains, then two. At each step one broken rule is taken; whatever
 * mends it changes one of its cells, so that no repair of known mistakes is missed.
 */
import { COSTS, LEAST_COST, MOST_COST } from './costs.ts'
import type { Change, Exchanges, Move } from './move.ts'
import { movesFor } from './moves.ts'
import type { Hints } from './change-cost.ts'
import { answerOf, ruleKey, rulesAt, type Rule, type RuleKind } from './rules.ts'
import type { Cell, Figure, ScoreTable } from './score-table.ts'

export interface Repair {
  readonly causes: readonly Move[]
  readonly changes: readonly Change[]
  readonly cost: number
  /** Mistakes, and figures that were computed from them. */
  readonly units: number
  readonly loose: boolean
}

export interface Found {
  readonly repairs: readonly Repair[]
  /** False: the search was given up before everything of this rank was seen. */
  readonly complete: boolean
}

export interface Problem {
  readonly table: ScoreTable
  readonly hints: Hints
  /** Rules that are broken and are to be mended together. */
  readonly targets: readonly Rule[]
  /** Rules that are broken and belong to other problems, or that nobody can judge: a repair must not touch them and leave them so. */
  readonly others: ReadonlySet<number>
  /** Exchanges of figures, by rule; see move.ts. */
  readonly exchanges: Map<number, Exchanges>
  /** Steps that are left for all problems of the report together. */
  readonly steps: { left: number }
}

/** Mistakes at once that are looked for in one place. */
const MOST_MISTAKES = 4
/** Steps after which the search in a report is given up: some hundredths of a second, also in a process that has just begun. */
export const MOST_STEPS = 500
/** Sums that one changed figure mends at most (its parent's and its own), and one exchange. */
const MENDED_BY_CHANGE = 2
const MENDED_BY_EXCHANGE = 4

const ORDER: Readonly<Record<RuleKind, number>> = { catalogue: 0, bound: 1, sum: 2, owed: 3 }

interface Search {
  readonly problem: Problem
  readonly initial: ReadonlySet<number>
  readonly bound: number
  readonly found: Map<string, Repair>
  /** The least cost at which a set of changes was seen. */
  readonly seen: Map<number, number>
  readonly changes: Map<Cell, Figure>
  readonly causes: Move[]
}

export function searchRepairs(problem: Problem): Found {
  const initial = new Set(problem.targets.map(ruleKey))
  for (let mistakes = 1; mistakes <= MOST_MISTAKES; mistakes++) {
    const search: Search = {
      problem,
      initial,
      bound: mistakes * MOST_COST,
      found: new Map(),
      seen: new Map(),
      changes: new Map(),
      causes: [],
    }
    descend(search, 0)
    const complete = problem.steps.left > 0
    if (search.found.size > 0 || !complete) return { repairs: ranked([...search.found.values()]), complete }
  }
  return { repairs: [], complete: true }
}

function descend(search: Search, cost: number): void {
  const { problem, bound, changes, causes, initial } = search
  const number = numberOf(changes)
  if ((search.seen.get(number) ?? Infinity) <= cost || problem.steps.left <= 0) return
  problem.steps.left -= 1
  search.seen.set(number, cost)
  const broken = brokenRules(problem, changes)
  if (broken === null) return
  const [rule] = broken
  if (rule === undefined) {
    if (changes.size > 0) remember(search, keyOf(changes), cost)
    return
  }
  const sums = broken.filter(({ kind }) => kind === 'sum').length
  const least = broken.some((each) => initial.has(ruleKey(each))) ? LEAST_COST : COSTS.carried
  if (cost + Math.max(least, leastFor(sums)) > bound) return
  const situation = {
    table: problem.table,
    hints: problem.hints,
    exchanges: problem.exchanges,
    changes,
    budget: bound - cost,
    initial,
  }
  for (const move of movesFor(situation, rule)) {
    const before = move.changes.map(({ cell }) => problem.table.figures[cell] ?? null)
    for (const { cell, value } of move.changes) {
      problem.table.figures[cell] = value
      changes.set(cell, value)
    }
    causes.push(move)
    descend(search, cost + move.cost)
    causes.pop()
    for (const [at, { cell }] of move.changes.entries()) {
      problem.table.figures[cell] = before[at] ?? null
      changes.delete(cell)
    }
  }
}

/** What so many broken sums cost at least. */
function leastFor(sums: number): number {
  const rest = sums % MENDED_BY_EXCHANGE
  return (
    Math.floor(sums / MENDED_BY_EXCHANGE) * COSTS.maxAndSelf +
    (rest === 0 ? 0 : rest <= MENDED_BY_CHANGE ? COSTS.carried : COSTS.maxAndSelf)
  )
}

/** What is still broken, the rule with the fewest ways out first; null when a change meddles with what is not to be touched. */
function brokenRules({ table, targets, others }: Problem, changes: ReadonlyMap<Cell, Figure>): Rule[] | null {
  const broken = targets.filter((rule) => answerOf(table, rule) === 'broken')
  const known = new Set<number>()
  for (const cell of changes.keys()) {
    for (const rule of rulesAt(table, cell)) {
      const key = ruleKey(rule)
      if (known.has(key)) continue
      known.add(key)
      if (answerOf(table, rule) !== 'broken') continue
      if (others.has(key)) return null
      if (!broken.some((each) => ruleKey(each) === key)) broken.push(rule)
    }
  }
  return broken.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.cell - a.cell)
}

const MODULUS = 2 ** 26
const FACTORS = [40_503, 15_485_863] as const

/** The same number for the same changes in any order: quicker than a text, and two sets in a search of thousands hardly share one. */
function numberOf(changes: ReadonlyMap<Cell, Figure>): number {
  let [low, high] = [0, 0]
  for (const [cell, value] of changes) {
    const mixed = Math.imul(cell + 1, FACTORS[0]) ^ Math.imul((value ?? -1) % MODULUS, FACTORS[1])
    low = (low + (Math.imul(mixed, FACTORS[1]) >>> 6)) % MODULUS
    high = (high + (Math.imul(mixed ^ (mixed >>> 13), FACTORS[0]) >>> 6)) % MODULUS
  }
  return high * MODULUS + low
}

const keyOf = (changes: ReadonlyMap<Cell, Figure>): string =>
  [...changes]
    .map(([cell, value]) => `${cell}=${value}`)
    .sort()
    .join(' ')

function remember(search: Search, key: string, cost: number): void {
  const known = search.found.get(key)
  if (known !== undefined && known.cost <= cost) return
  search.found.set(key, {
    causes: [...search.causes],
    changes: [...search.changes].map(([cell, value]) => ({ cell, value })),
    cost,
    units: search.causes.length,
    loose: search.causes.some(({ loose }) => loose),
  })
}

/** One mistake before several; then by cost. What another repair does and more is no repair of its own. */
function ranked(repairs: readonly Repair[]): Repair[] {
  const parts = (repair: Repair): Set<string> => new Set(repair.changes.map(({ cell, value }) => `${cell}=${value}`))
  const sets = repairs.map((repair) => ({ repair, set: parts(repair) }))
  const least = sets.filter(({ set }) => !sets.some((other) => other.set.size < set.size && [...other.set].every((part) => set.has(part))))
  return least.map(({ repair }) => repair).sort((a, b) => Number(a.units > 1) - Number(b.units > 1) || a.cost - b.cost || a.units - b.units)
}
