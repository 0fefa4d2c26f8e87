/**
 * What has to hold among the figures of a report. In: the table as it stands, one rule. Out: whether it is kept, broken, or cannot be told.
 *
 * The rules are those of the checks, told anew for figures that change: sums (`sum`, `sum-incomplete`), bounds (`above-max`, `negative`),
 * the catalogue's maxima (`max-differs`) and figures that are owed (`blank`, `unreadable`).
 */
import { cellAt, columnOf, MAX, nodeOf, type Cell, type ScoreTable } from './score-table.ts'

export type RuleKind = 'sum' | 'bound' | 'catalogue' | 'owed'

/** A rule is named by its kind and the cell that it is about: a sum by the parent's. */
export interface Rule {
  readonly kind: RuleKind
  readonly cell: Cell
}

export type Answer = 'kept' | 'broken' | 'untold'

const KINDS: readonly RuleKind[] = ['sum', 'bound', 'catalogue', 'owed']
const KIND_NUMBERS: Readonly<Record<RuleKind, number>> = { sum: 0, bound: 1, catalogue: 2, owed: 3 }

/** The same number for the same rule. */
export const ruleKey = ({ kind, cell }: Rule): number => cell * KINDS.length + KIND_NUMBERS[kind]

export const ruleOfKey = (key: number): Rule => ({ kind: KINDS[key % KINDS.length] ?? 'sum', cell: Math.floor(key / KINDS.length) })

export function answerOf(table: ScoreTable, rule: Rule): Answer {
  switch (rule.kind) {
    case 'sum':
      return sumAnswer(table, rule.cell)
    case 'bound':
      return boundAnswer(table, rule.cell)
    case 'catalogue':
      return catalogueAnswer(table, rule.cell)
    case 'owed':
      return hasFigure(table, rule.cell) ? 'kept' : 'broken'
  }
}

/** Whether a number stands in a cell. */
export function hasFigure(table: ScoreTable, cell: Cell): boolean {
  const figure = table.figures[cell] ?? null
  return figure !== null && !Number.isNaN(figure)
}

/** What the children of a node make in a column. */
export interface Making {
  made: number
  /** Children that count, with a figure or without. */
  counted: number
  /** Counted cells of the report without a figure, and others' cells without one, which add nothing. */
  readonly blanks: Cell[]
  readonly uncounted: Cell[]
  /** Cells whose figures are added. */
  readonly terms: Cell[]
  /** A row that the catalogue has and the report lacks may add something. */
  missing: boolean
  unknown: boolean
  mayDeduct: boolean
}

export function makingOf(table: ScoreTable, node: number, column: number): Making {
  const making: Making = {
    made: 0,
    counted: 0,
    blanks: [],
    uncounted: [],
    terms: [],
    missing: false,
    unknown: false,
    mayDeduct: false,
  }
  const { rollUp, children } = table.nodes[node] ?? { rollUp: 'none', children: [] }
  let some = false
  const add = (points: number): void => {
    making.counted += 1
    making.made = rollUp === 'max' && some ? Math.max(making.made, points) : making.made + points
    some = true
  }
  for (const child of children) addChild(table, child, column, making, add)
  if (rollUp === 'max' && column !== MAX && some) making.blanks.length = 0
  return making
}

function addChild(table: ScoreTable, child: number, column: number, making: Making, add: (points: number) => void): void {
  const node = table.nodes[child]
  if (node === undefined || (column === MAX && node.bonus)) return
  const cell = cellAt(child, column)
  const figure = table.figures[cell] ?? null
  if (figure !== null) {
    making.unknown ||= Number.isNaN(figure)
    making.terms.push(cell)
    add(column === MAX && figure < 0 && node.mayBeNegative ? 0 : figure)
    return
  }
  if (node.children.length > 0 && node.rollUp !== 'none' && !isWhollyMissing(table, child)) {
    const below = makingOf(table, child, column)
    if (below.counted > 0 || below.unknown) {
      add(below.made)
      making.unknown ||= below.unknown
      making.missing ||= below.missing
      making.mayDeduct ||= below.mayDeduct
      making.blanks.push(...below.blanks)
      making.terms.push(...below.terms)
      making.uncounted.push(...below.uncounted)
      return
    }
    if (column !== MAX) return void making.uncounted.push(...below.uncounted)
  }
  if (column !== MAX && node.forOthers) return void (node.row !== null && making.uncounted.push(cell))
  making.counted += 1
  making.mayDeduct ||= node.mayBeNegative
  if (node.row === null) making.missing = true
  else making.blanks.push(cell)
}

function isWhollyMissing(table: ScoreTable, node: number): boolean {
  const { row, children } = table.nodes[node] ?? { row: null, children: [] }
  return row === null && children.every((child) => isWhollyMissing(table, child))
}

/** What children make that all have a figure of their own: most sums, and most of the search's time. Null for any other. */
function plainSum(table: ScoreTable, children: readonly number[], rollUp: 'sum' | 'max', column: number): number | null {
  let made: number | null = null
  for (const child of children) {
    const node = table.nodes[child]
    const figure = table.figures[cellAt(child, column)] ?? null
    if (figure === null || Number.isNaN(figure) || node === undefined || (column === MAX && (node.bonus || figure < 0))) return null
    made = made === null ? figure : rollUp === 'max' ? Math.max(made, figure) : made + figure
  }
  return made
}

function sumAnswer(table: ScoreTable, cell: Cell): Answer {
  const [node, column] = [nodeOf(cell), columnOf(cell)]
  const { children, rollUp } = table.nodes[node] ?? { children: [], rollUp: 'none' }
  const printed = table.figures[cell] ?? null
  if (children.length === 0 || rollUp === 'none' || printed === null || Number.isNaN(printed)) return 'untold'
  const plain = plainSum(table, children, rollUp, column)
  if (plain !== null) return plain === printed ? 'kept' : 'broken'
  const { made, counted, blanks, missing, unknown, mayDeduct } = makingOf(table, node, column)
  if (unknown || counted === 0) return 'untold'
  if (made === printed) return 'kept'
  if (blanks.length === 0 && !missing) return 'broken'
  if (made < printed) return missing ? 'untold' : 'broken'
  return rollUp === 'sum' && mayDeduct ? 'untold' : 'broken'
}

/** By how much a parent's figure is above what its children make, where all of them have one; null for any other rule or sum. */
export function excessOf(table: ScoreTable, { kind, cell }: Rule): number | null {
  const printed = table.figures[cell] ?? null
  const { children, rollUp } = table.nodes[nodeOf(cell)] ?? { children: [], rollUp: 'none' }
  if (kind !== 'sum' || rollUp === 'none' || printed === null || Number.isNaN(printed)) return null
  const made = plainSum(table, children, rollUp, columnOf(cell))
  return made === null ? null : printed - made
}

/** The highest score of a row: its maximum, more by the bonus criteria below it; null where nobody knows. */
export function ceilingOf(table: ScoreTable, node: number): number | null {
  const maximum = (of: number): number | null => {
    const figure = table.figures[cellAt(of, MAX)] ?? null
    if (figure === null || Number.isNaN(figure)) return null
    return figure < 0 && table.nodes[of]?.mayBeNegative === true ? 0 : figure
  }
  let ceiling = maximum(node)
  const addBonus = (of: number): void => {
    const below = table.nodes[of]
    if (below?.bonus === true) {
      const bonus = maximum(of) ?? below.knownMax
      ceiling = ceiling === null || bonus === null ? null : ceiling + bonus
    }
    for (const child of below?.children ?? []) addBonus(child)
  }
  for (const child of table.nodes[node]?.children ?? []) addBonus(child)
  return ceiling
}

function boundAnswer(table: ScoreTable, cell: Cell): Answer {
  const figure = table.figures[cell] ?? null
  if (figure === null || Number.isNaN(figure)) return 'untold'
  if (figure < 0 && table.nodes[nodeOf(cell)]?.mayBeNegative !== true) return 'broken'
  if (columnOf(cell) === MAX) return 'kept'
  const ceiling = ceilingOf(table, nodeOf(cell))
  return ceiling !== null && figure > ceiling ? 'broken' : 'kept'
}

function catalogueAnswer(table: ScoreTable, cell: Cell): Answer {
  const known = table.nodes[nodeOf(cell)]?.knownMax ?? null
  const figure = table.figures[cell] ?? null
  if (known === null || figure === null || Number.isNaN(figure)) return 'untold'
  return figure === known ? 'kept' : 'broken'
}

/** The rules that a change of a cell may break or mend, as the table stands. */
export function rulesAt(table: ScoreTable, cell: Cell): readonly Rule[] {
  const parent = table.nodes[nodeOf(cell)]?.parent ?? -1
  const isPlain = parent < 0 || table.figures[cellAt(parent, columnOf(cell))] !== null
  const known = isPlain ? table.rules.get(cell) : undefined
  if (known !== undefined) return known
  const rules = findRules(table, cell)
  if (isPlain) table.rules.set(cell, rules)
  return rules
}

function findRules(table: ScoreTable, cell: Cell): Rule[] {
  const [node, column] = [nodeOf(cell), columnOf(cell)]
  const rules: Rule[] = [
    { kind: 'sum', cell },
    { kind: 'bound', cell },
  ]
  // A blank subtotal stands for its children: what they make counts further up.
  for (let above = table.nodes[node]?.parent ?? -1; above >= 0; above = table.nodes[above]?.parent ?? -1) {
    rules.push({ kind: 'sum', cell: cellAt(above, column) })
    if (table.figures[cellAt(above, column)] !== null) break
  }
  if (column !== MAX) return rules
  rules.push({ kind: 'catalogue', cell })
  const bounded = table.nodes[node]?.bonus === true ? ancestorsOf(table, node) : []
  for (const of of [node, ...bounded])
    for (const score of table.columns) if (score !== MAX) rules.push({ kind: 'bound', cell: cellAt(of, score) })
  return rules
}

function ancestorsOf(table: ScoreTable, node: number): number[] {
  const above: number[] = []
  for (let at = table.nodes[node]?.parent ?? -1; at >= 0; at = table.nodes[at]?.parent ?? -1) above.push(at)
  return above
}

/** All cells that a rule speaks of, as the table stands. */
export function cellsOf(table: ScoreTable, rule: Rule): Cell[] {
  const [node, column] = [nodeOf(rule.cell), columnOf(rule.cell)]
  switch (rule.kind) {
    case 'sum': {
      const { terms, blanks, uncounted } = makingOf(table, node, column)
      return [rule.cell, ...terms, ...blanks, ...uncounted]
    }
    case 'bound':
      return column === MAX ? [rule.cell] : [rule.cell, cellAt(node, MAX)]
    case 'catalogue':
    case 'owed':
      return [rule.cell]
  }
}
