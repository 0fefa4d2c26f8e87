/**
 * What speaks for a new value in one cell. In: the table, the cell, the value. Out: the kind of mistake that explains the change best, and
 * its cost.
 */
import { formatPoints } from '../model/points.ts'
import { BONUS, COSTS, stepCost, withinMost } from './costs.ts'
import { ceilingOf, makingOf } from './rules.ts'
import { cellAt, columnNameOf, columnOf, MAX, nodeOf, unitsToPoints, type Cell, type ScoreTable } from './score-table.ts'
import { slipBetween } from './slips.ts'

export type ChangeKind = 'reading' | 'point' | 'digit' | 'recounted' | 'subtotal' | 'value' | 'fill' | 'fillForOthers' | 'catalogue'

/** What is known of cells beyond their figures. */
export interface Hints {
  /** Other readings of a recognised cell's picture, in units. */
  readonly readings: ReadonlyMap<Cell, readonly number[]>
  /** Cells whose reading is in doubt. */
  readonly doubtful: ReadonlySet<Cell>
  /** Points that a row's explanation names for it, in units, by node. */
  readonly stated: ReadonlyMap<number, readonly number[]>
  /** What was weighed already, by cell and value. */
  readonly costs: Map<Cell, Map<number, Weighed>>
}

export interface Weighed {
  readonly kind: ChangeKind
  readonly cost: number
}

export function changeCost(table: ScoreTable, hints: Hints, cell: Cell, value: number): Weighed {
  const known = hints.costs.get(cell) ?? new Map<number, Weighed>()
  hints.costs.set(cell, known)
  const weighed = known.get(value) ?? weigh(table, hints, cell, value)
  known.set(value, weighed)
  return weighed
}

function weigh(table: ScoreTable, hints: Hints, cell: Cell, value: number): Weighed {
  const { kind, base } = kindOf(table, hints, cell, value)
  const node = table.nodes[nodeOf(cell)]
  const isLeaf = node?.children.length === 0
  const ofSteps = isLeaf ? stepCost(value, table.unitsInPoint, columnOf(cell) === MAX ? [] : (node?.steps ?? [])) : 0
  const atMax = isLeaf && columnOf(cell) !== MAX && value === ceilingOf(table, nodeOf(cell)) ? BONUS.atMax : 0
  const stated = columnOf(cell) !== MAX && (hints.stated.get(nodeOf(cell)) ?? []).includes(value) ? BONUS.stated : 0
  const doubtful = hints.doubtful.has(cell) ? BONUS.doubtful : 0
  return { kind, cost: withinMost(base + ofSteps + atMax + stated + doubtful) }
}

function kindOf(table: ScoreTable, hints: Hints, cell: Cell, value: number): { kind: ChangeKind; base: number } {
  const of = (kind: ChangeKind): { kind: ChangeKind; base: number } => ({ kind, base: COSTS[kind] })
  const node = table.nodes[nodeOf(cell)]
  const figure = table.printed[cell] ?? null
  if (columnOf(cell) === MAX && node?.knownMax === value) return of('catalogue')
  if ((hints.readings.get(cell) ?? []).includes(value)) return of('reading')
  if (figure === null)
    return of(columnOf(cell) !== MAX && node?.forOthers === true && node.children.length === 0 ? 'fillForOthers' : 'fill')
  if (Number.isNaN(figure)) return of('fill')
  const slip = slipBetween(numeralOf(table, value), numeralOf(table, figure))
  const isSubtotal = node !== undefined && node.children.length > 0
  if (isSubtotal && slip !== 'point' && recountedChild(table, cell, value) !== null) return of('recounted')
  return of(slip ?? (isSubtotal ? 'subtotal' : 'value'))
}

export function numeralOf(table: ScoreTable, units: number): string {
  return formatPoints(unitsToPoints(units, table.unitsInPoint))
}

/** The one child that a subtotal counted twice (printed is too much by it), or left out; null when none explains the difference. */
export function recountedChild(table: ScoreTable, cell: Cell, value: number): Cell | null {
  const figure = table.printed[cell] ?? null
  if (figure === null || Number.isNaN(figure) || table.nodes[nodeOf(cell)]?.rollUp !== 'sum') return null
  const difference = Math.abs(figure - value)
  if (difference === 0) return null
  return makingOf(table, nodeOf(cell), columnOf(cell)).terms.find((term) => table.printed[term] === difference) ?? null
}

/** A cell's readings and doubts, and points named in explanations. */
export function reportHints(table: ScoreTable, readingUnits: (text: string) => number | null): Hints {
  const readings = new Map<Cell, readonly number[]>()
  const doubtful = new Set<Cell>()
  const stated = new Map<number, readonly number[]>()
  for (const [index, { row }] of table.nodes.entries()) {
    if (row === null) continue
    for (const column of table.columns) {
      const cell = cellAt(index, column)
      const name = columnNameOf(cell)
      const texts = row.cells[name].flatMap((place) => (place.readings ?? []).map(({ text }) => text))
      const values = [...new Set(texts.flatMap((text) => readingUnits(text) ?? []))].filter((value) => value !== table.printed[cell])
      if (values.length > 0) readings.set(cell, values)
      if (row.settlements?.[name]?.kind === 'doubtful') doubtful.add(cell)
    }
    const points = statedPoints(row.explanation).flatMap((text) => readingUnits(text) ?? [])
    if (points.length > 0) stated.set(index, points)
  }
  return { readings, doubtful, stated, costs: new Map() }
}

/** `Tự chấm: 0,5 điểm`, `tự đánh giá đạt 1đ`, `8/10*2 = 1,6 điểm`. */
const STATED = /(?:tự (?:chấm|đánh giá)|chấm|đạt|=)\s*(?:đạt|được|là|:)?\s*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:đ|điểm)(?!\p{L})/giu

function statedPoints(explanation: string): string[] {
  return [...explanation.matchAll(STATED)].flatMap(([, points]) => points ?? [])
}
