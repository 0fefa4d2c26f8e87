/**
 * A problem of several mistakes that turn out to have nothing to do with each other. In: a problem with what was found for it. Out: the same,
 * or a problem for each part, so that a finding is told its own repair and not the neighbour's as well.
 *
 * A part's repair is as sure as it is in the whole: where another repair of the whole does without it, it is not the only one.
 */
import type { Change } from './move.ts'
import { ruleKey, rulesAt } from './rules.ts'
import type { Cell, ScoreTable } from './score-table.ts'
import { searchRepairs, type Found, type Problem, type Repair } from './search.ts'

export interface Solved {
  readonly problem: Problem
  readonly found: Found
}

export function splitProblem(whole: Solved): Solved[] {
  const { problem, found } = whole
  const [best] = found.repairs
  if (best === undefined || !found.complete || best.causes.length < 2) return [whole]
  const parts = partsOf(problem.table, best)
  if (parts.length < 2) return [whole]
  const solved = parts.map((part) => solvePart(whole, best, part))
  const targets = solved.reduce((sum, part) => sum + (part?.problem.targets.length ?? 0), 0)
  if (targets !== problem.targets.length || solved.includes(null)) return [whole]
  return solved.filter((part) => part !== null)
}

/** Changes that touch a rule together, and those that no rule joins to them apart. */
function partsOf(table: ScoreTable, { causes }: Repair): Change[][] {
  const parts: { rules: Set<number>; changes: Change[] }[] = []
  for (const { changes } of causes) {
    const rules = new Set(changes.flatMap(({ cell }) => rulesOf(table, cell)))
    const joined = parts.filter((part) => [...rules].some((rule) => part.rules.has(rule)))
    for (const part of joined) parts.splice(parts.indexOf(part), 1)
    parts.push({
      rules: new Set([...rules, ...joined.flatMap((part) => [...part.rules])]),
      changes: [...joined.flatMap((part) => part.changes), ...changes],
    })
  }
  return parts.map(({ changes }) => changes)
}

const rulesOf = (table: ScoreTable, cell: Cell): number[] => [...rulesAt(table, cell).map(ruleKey), ruleKey({ kind: 'owed', cell })]

function solvePart({ problem, found }: Solved, best: Repair, part: readonly Change[]): Solved | null {
  const touched = new Set(part.flatMap(({ cell }) => rulesOf(problem.table, cell)))
  const targets = problem.targets.filter((rule) => touched.has(ruleKey(rule)))
  const rest = problem.targets.filter((rule) => !touched.has(ruleKey(rule)))
  if (targets.length === 0) return null
  const own: Problem = { ...problem, targets, others: new Set([...problem.others, ...rest.map(ruleKey)]) }
  const alone = searchRepairs(own)
  const first = alone.repairs[0]
  if (first === undefined || !holds(part, first.changes)) return null
  const isInAll = found.repairs.every((repair) => repair.units > best.units || holds(repair.changes, part))
  return { problem: own, found: { repairs: alone.repairs, complete: alone.complete && isInAll } }
}

const holds = (all: readonly Change[], some: readonly Change[]): boolean =>
  some.every(({ cell, value }) => all.some((each) => each.cell === cell && each.value === value))
