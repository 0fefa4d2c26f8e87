/**
 * The smallest sets of mistakes that explain everything. In: a table, the rules that are broken and belong together. Out: all repairs of
 * the lowest rank that has one, best first, and whether nothing was left untried.
 *
 * Iterative deepening on the cost: first everything that one mistake explains, then two. At each step one broken rule is taken; whatever
 * mends it changes one of its cells, so that no repair of known mistakes is missed.
 */
import { COSTS, LEAST_COST, MOST_COST } from './costs.ts'
import type { Change, Move } from './move.ts'
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
  readonly exchanges: Map<number, readonly Move[]>
}

/** Mistakes at once that are looked for in one place. */
const MOST_MISTAKES = 4
/** Steps after which a search is given up: about a hundredth of a second. */
const MOST_STEPS = 3000
/** Rules that one exchange of figures mends at most. */
const MENDED_AT_ONCE = 4

const ORDER: Readonly<Record<RuleKind, number>> = { catalogue: 0, bound: 1, sum: 2, owed: 3 }

interface Search {
  readonly problem: Problem
  readonly initial: ReadonlySet<number>
  readonly bound: number
  readonly found: Map<string, Repair>
  readonly seen: Map<string, number>
  readonly changes: Map<Cell, Figure>
  readonly causes: Move[]
  steps: number
}

export function searchRepairs(problem: Problem): Found {
  const initial = new Set(problem.targets.map(ruleKey))
  let steps = 0
  for (let mistakes = 1; mistakes <= MOST_MISTAKES; mistakes++) {
    const search: Search = {
      problem,
      initial,
      bound: mistakes * MOST_COST,
      found: new Map(),
      seen: new Map(),
      changes: new Map(),
      causes: [],
      steps,
    }
    descend(search, 0)
    const complete = search.steps < MOST_STEPS
    if (search.found.size > 0 || !complete) return { repairs: ranked([...search.found.values()]), complete }
    steps = search.steps
  }
  return { repairs: [], complete: true }
}

function descend(search: Search, cost: number): void {
  const { problem, bound, changes, causes, initial } = search
  const key = keyOf(changes)
  if ((search.seen.get(key) ?? Infinity) <= cost || search.steps++ >= MOST_STEPS) return
  search.seen.set(key, cost)
  const broken = brokenRules(problem, changes)
  if (broken === null) return
  const [rule] = broken
  if (rule === undefined) {
    if (changes.size > 0) remember(search, key, cost)
    return
  }
  const sums = broken.filter(({ kind }) => kind === 'sum').length
  const least = broken.some((each) => initial.has(ruleKey(each))) ? LEAST_COST : COSTS.carried
  if (cost + Math.max(least, LEAST_COST * Math.floor(sums / MENDED_AT_ONCE)) > bound) return
  const isConsequence = !initial.has(ruleKey(rule))
  const situation = {
    table: problem.table,
    hints: problem.hints,
    exchanges: problem.exchanges,
    changed: new Set(changes.keys()),
    budget: bound - cost,
    isConsequence,
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

/** What is still broken, the rule with the fewest ways out first; null when a change meddles with what is not to be touched. */
function brokenRules({ table, targets, others }: Problem, changes: ReadonlyMap<Cell, Figure>): Rule[] | null {
  const rules = new Map(targets.map((rule) => [ruleKey(rule), rule]))
  for (const cell of changes.keys()) {
    for (const rule of rulesAt(table, cell)) {
      const key = ruleKey(rule)
      if (others.has(key) && answerOf(table, rule) === 'broken') return null
      rules.set(key, rule)
    }
  }
  return [...rules.values()]
    .filter((rule) => answerOf(table, rule) === 'broken')
    .sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.cell - a.cell)
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
