/**
 * What is wrong in a report, in parts that have nothing to do with each other. In: the table and the findings. Out: problems, each with the
 * broken rules that are to be mended together.
 *
 * Broken rules belong together when they speak of one cell, when one exchange of figures mends them, or when they are wrong by opposite
 * amounts under one parent whose sum holds.
 */
import type { Finding } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import { SCORE_COLUMNS } from '../model/score.ts'
import type { Hints } from './change-cost.ts'
import type { Move } from './move.ts'
import { pairMoves, withChanges } from './pairs.ts'
import { answerOf, cellsOf, makingOf, ruleKey, rulesAt, type Rule, type RuleKind } from './rules.ts'
import { cellAt, columnOf, nodeOf, type Cell, type Figure, type ScoreTable } from './score-table.ts'
import { MOST_STEPS, type Problem } from './search.ts'

const KINDS: Readonly<Partial<Record<FindingCode, RuleKind>>> = {
  sum: 'sum',
  'sum-incomplete': 'sum',
  'above-max': 'bound',
  negative: 'bound',
  'max-differs': 'catalogue',
  blank: 'owed',
  unreadable: 'owed',
}

/** The rule that a finding says is broken; null for what is no question of figures, and for what is for others to fill. */
export function ruleOfFinding(table: ScoreTable, finding: Finding): Rule | null {
  const kind = KINDS[finding.code]
  const node = finding.row === null ? undefined : table.byId.get(finding.row)
  const column = SCORE_COLUMNS.findIndex((each) => each === finding.column)
  if (kind === undefined || node === undefined || column < 0 || finding.severity === 'info') return null
  const cell = cellAt(node, column)
  const isGap = table.nodes[node]?.row?.gaps?.[SCORE_COLUMNS[column] ?? 'max'] !== undefined
  return isGap ? null : { kind, cell }
}

export function tableToProblems(table: ScoreTable, findings: readonly Finding[], hints: Hints): Problem[] {
  const told = new Map<number, Rule>()
  for (const finding of findings) {
    const rule = ruleOfFinding(table, finding)
    if (rule !== null && answerOf(table, rule) === 'broken') told.set(ruleKey(rule), rule)
  }
  if (told.size === 0) return []
  const targets = [...told.values()].filter((rule) => rule.kind !== 'owed' || isDetermined(table, rule))
  const untold = untoldRules(table, told)
  const exchanges: Problem['exchanges'] = new Map()
  const steps = { left: MOST_STEPS }
  const groups = groupsOf(table, targets, exchanges)
  return groups.map((group) => {
    const own = new Set(group.map(ruleKey))
    const others = new Set([...untold, ...targets.map(ruleKey).filter((key) => !own.has(key))])
    return { table, hints, targets: group, others, exchanges, steps }
  })
}

/** A blank of which no sum says anything stays blank: nothing could be proposed but a guess. */
function isDetermined(table: ScoreTable, { cell }: Rule): boolean {
  return (
    rulesAt(table, cell).some((rule) => rule.kind === 'sum' && canSay(table, rule, cell)) || table.nodes[nodeOf(cell)]?.knownMax !== null
  )
}

/** Whether a sum says something of a cell without a figure: its own children make it, or its parent's figure stands. */
function canSay(table: ScoreTable, rule: Rule, cell: Cell): boolean {
  const making = makingOf(table, nodeOf(rule.cell), columnOf(rule.cell))
  if (making.missing) return false
  if (rule.cell === cell) return making.counted > 0 && making.blanks.length === 0 && !making.unknown
  const printed = table.figures[rule.cell] ?? null
  return printed !== null && !Number.isNaN(printed)
}

/** Broken, and no check says so (a page could not be read, a stray row fills the gap): not to be judged. */
function untoldRules(table: ScoreTable, told: ReadonlyMap<number, Rule>): number[] {
  return table.nodes.flatMap((_, node) =>
    table.columns.flatMap((column) => {
      const rule: Rule = { kind: 'sum', cell: cellAt(node, column) }
      return answerOf(table, rule) === 'broken' && !told.has(ruleKey(rule)) ? [ruleKey(rule)] : []
    }),
  )
}

function groupsOf(table: ScoreTable, targets: readonly Rule[], exchanges: Problem['exchanges']): Rule[][] {
  const leaders = targets.map((_, index) => index)
  const leaderOf = (index: number): number => {
    let at = index
    while (leaders[at] !== at) at = leaders[at] ?? at
    return at
  }
  const join = (a: number, b: number): void => void (leaders[leaderOf(b)] = leaderOf(a))
  const cells = targets.map((rule) => new Set([...cellsOf(table, rule), ...partsOf(table, rule)]))
  for (const [a, of] of cells.entries()) {
    for (let b = a + 1; b < cells.length; b++) {
      if ([...(cells[b] ?? [])].some((cell) => of.has(cell)) || areOpposite(table, targets[a], targets[b])) join(a, b)
    }
  }
  joinByExchange(table, targets, exchanges, join)
  const groups = new Map<number, Rule[]>()
  for (const [index, rule] of targets.entries()) groups.set(leaderOf(index), [...(groups.get(leaderOf(index)) ?? []), rule])
  return [...groups.values()]
}

/** A blank subtotal belongs to the sum in which its children stand for it. */
function partsOf(table: ScoreTable, rule: Rule): Cell[] {
  if (rule.kind !== 'sum') return []
  const cells: Cell[] = []
  const visit = (node: number): void => {
    for (const child of table.nodes[node]?.children ?? []) {
      const cell = cellAt(child, columnOf(rule.cell))
      cells.push(cell)
      if (table.figures[cell] === null) visit(child)
    }
  }
  visit(nodeOf(rule.cell))
  return cells
}

/** Two subtotals under one parent, wrong by opposite amounts: both may be wrong and their parent right. */
function areOpposite(table: ScoreTable, a: Rule | undefined, b: Rule | undefined): boolean {
  if (a?.kind !== 'sum' || b?.kind !== 'sum' || columnOf(a.cell) !== columnOf(b.cell)) return false
  if (table.nodes[nodeOf(a.cell)]?.parent !== table.nodes[nodeOf(b.cell)]?.parent) return false
  return differenceOf(table, a) === -differenceOf(table, b)
}

const differenceOf = (table: ScoreTable, { cell }: Rule): number =>
  (table.figures[cell] ?? 0) - makingOf(table, nodeOf(cell), columnOf(cell)).made

function joinByExchange(
  table: ScoreTable,
  targets: readonly Rule[],
  exchanges: Problem['exchanges'],
  join: (a: number, b: number) => void,
): void {
  if (targets.length < 2) return
  const indices = new Map(targets.map((rule, index) => [ruleKey(rule), index]))
  const situation = {
    table,
    hints: { readings: new Map(), doubtful: new Set<Cell>(), stated: new Map(), costs: new Map() },
    changes: new Map<Cell, Figure>(),
    exchanges,
    budget: Infinity,
    initial: new Set<number>(),
  }
  for (const [index, rule] of targets.entries()) {
    if (rule.kind === 'owed') continue
    for (const move of pairMoves(situation, rule)) {
      for (const mended of mendedBy(table, move)) {
        const other = indices.get(mended)
        if (other !== undefined && other !== index) join(index, other)
      }
    }
  }
}

/** The rules that a move touches and that hold with it. */
function mendedBy(table: ScoreTable, { changes }: Move): number[] {
  const touched = new Map(changes.flatMap(({ cell }) => rulesAt(table, cell)).map((rule) => [ruleKey(rule), rule]))
  return withChanges(table, changes, () => [...touched].flatMap(([key, rule]) => (answerOf(table, rule) === 'kept' ? [key] : [])))
}
