/**
 * One mistake undone: the cells that it changes, with what it costs. And the values that a cell may take: what is possible in its row, and
 * what a sum requires of it.
 */
import { changeCost, type ChangeKind, type Hints } from './change-cost.ts'
import { answerOf, ceilingOf, excessOf, makingOf, type Rule } from './rules.ts'
import { cellAt, columnOf, MAX, nodeOf, type Cell, type Figure, type ScoreTable } from './score-table.ts'

/** Mistakes that exchange figures. */
export type PairKind = 'rows' | 'maxAndSelf' | 'shift'

export interface Change {
  readonly cell: Cell
  readonly value: Figure
}

export interface Move {
  readonly kind: ChangeKind | PairKind | 'carried' | 'atMax'
  readonly changes: readonly Change[]
  readonly cost: number
  /** Other values would do as well: nothing tells which. */
  readonly loose: boolean
}

/** Exchanges of figures, as seen from one rule. */
export interface Exchanges {
  /** By what they add to the excess of the rule's sum. */
  readonly adding: ReadonlyMap<number, readonly Move[]>
  /** Those of which that is not sure before they are tried. */
  readonly others: readonly Move[]
}

export interface Situation {
  readonly table: ScoreTable
  readonly hints: Hints
  /** Cells that are changed already and stay so. */
  readonly changes: ReadonlyMap<Cell, Figure>
  /** What may still be spent. */
  readonly budget: number
  /** Exchanges of the figures as printed, by rule: found once for a table. */
  readonly exchanges: Map<number, Exchanges>
  /** Rules that the report breaks; any other broken one is the consequence of an earlier change. */
  readonly initial: ReadonlySet<number>
}

/** One change of a cell for each value that may stand there. */
export function single({ table, hints, changes }: Situation, cell: Cell, values: readonly (number | null)[]): Move[] {
  if (changes.has(cell)) return []
  return [...new Set(values)].flatMap((value): Move[] => {
    if (value === null || Number.isNaN(value) || value === table.figures[cell] || !isPossible(table, cell, value)) return []
    const { kind, cost } = changeCost(table, hints, cell, value)
    return [{ kind, changes: [{ cell, value }], cost, loose: false }]
  })
}

/** Not below zero where nothing is deducted, not another maximum than the catalogue's. */
function isPossible(table: ScoreTable, cell: Cell, value: number): boolean {
  const node = table.nodes[nodeOf(cell)]
  if (node === undefined || node.row === null || (value < 0 && !node.mayBeNegative)) return false
  if (columnOf(cell) === MAX) return node.knownMax === null || node.knownMax === value
  const ceiling =
    node.knownMax !== null && table.figures[cellAt(nodeOf(cell), MAX)] === node.knownMax ? ceilingOf(table, nodeOf(cell)) : null
  return ceiling === null || value <= ceiling
}

/** The value with which the sum of `rule` is kept; null when none is. */
export function requiredBy(table: ScoreTable, rule: Rule, cell: Cell): number | null {
  const excess = table.nodes[nodeOf(rule.cell)]?.rollUp === 'sum' ? excessOf(table, rule) : null
  const figure = table.figures[cell] ?? null
  // Where everything has its figure the answer is the difference: most of the search asks this.
  if (excess !== null && figure !== null) return cell === rule.cell ? figure - excess : figure + excess
  return requiredByTrial(table, rule, cell)
}

function requiredByTrial(table: ScoreTable, rule: Rule, cell: Cell): number | null {
  const before = table.figures[cell] ?? null
  const [node, column] = [nodeOf(rule.cell), columnOf(rule.cell)]
  let value: number | null = null
  if (cell === rule.cell) {
    const making = makingOf(table, node, column)
    value = making.unknown || making.counted === 0 || making.missing || making.blanks.length > 0 ? null : making.made
  } else {
    table.figures[cell] = 0
    const { made, unknown, missing } = makingOf(table, node, column)
    const printed = table.figures[rule.cell] ?? null
    value =
      unknown || missing || printed === null || Number.isNaN(printed)
        ? null
        : table.nodes[node]?.rollUp === 'max' && made < printed
          ? printed
          : printed - made
  }
  table.figures[cell] = value
  const kept = value !== null && !Number.isNaN(value) && answerOf(table, rule) === 'kept'
  table.figures[cell] = before
  return kept ? value : null
}
