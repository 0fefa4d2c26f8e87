/**
 * The figures of a report as one table of whole numbers, for a search that changes cells thousands of times.
 *
 * In: a matched report. Out: its criteria as a tree (missing rows of the catalogue included, rows that fit nothing and repeated rows left
 * out) and its figures in a unit so small that every figure is whole. A figure is a number, `null` (blank or a dash) or NaN (nobody knows).
 */
import { TOTAL_ID, type Criterion } from '../model/catalogue.ts'
import { formatPoints, FRACTION_DIGITS, pointsFromNumber, type Points } from '../model/points.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { SCORE_COLUMNS, type Score, type ScoreColumn } from '../model/score.ts'

/** A cell by number: its node times the number of columns, plus its column. */
export type Cell = number
/** Whole units; `null`: nothing stands there; NaN: unreadable, or the column was not found. */
export type Figure = number | null

export const MAX = 0
const WIDTH = SCORE_COLUMNS.length

export const cellAt = (node: number, column: number): Cell => node * WIDTH + column
export const nodeOf = (cell: Cell): number => Math.floor(cell / WIDTH)
export const columnOf = (cell: Cell): number => cell % WIDTH
export const columnNameOf = (cell: Cell): ScoreColumn => SCORE_COLUMNS[columnOf(cell)] ?? 'max'

export interface ScoreNode {
  readonly id: string
  /** null: the catalogue has it and the report lacks it. */
  readonly row: ReportRow | null
  /** -1 for a root. */
  readonly parent: number
  readonly children: readonly number[]
  readonly rollUp: 'sum' | 'max' | 'none'
  readonly bonus: boolean
  readonly mayBeNegative: boolean
  /** A survey or another body assesses it. */
  readonly forOthers: boolean
  /** The catalogue's maximum; null where it has none. */
  readonly knownMax: number | null
  /** The only scores that the catalogue allows; none: any. */
  readonly steps: readonly number[]
}

export interface ScoreTable {
  readonly nodes: readonly ScoreNode[]
  /** By cell. The search changes them and puts them back. */
  readonly figures: Figure[]
  /** As printed, by cell. */
  readonly printed: readonly Figure[]
  /** Cells that a person has corrected: no proposal changes them. */
  readonly fixed: ReadonlySet<Cell>
  /** Nodes with a row, in printed order; where each node stands among them. */
  readonly order: readonly number[]
  readonly places: ReadonlyMap<number, number>
  /** Columns that the report has. */
  readonly columns: readonly number[]
  readonly byId: ReadonlyMap<string, number>
  /** Units in a point. */
  readonly unitsInPoint: number
  /** Rules by cell, kept by rules.ts. */
  readonly rules: Map<Cell, readonly { readonly kind: 'sum' | 'bound' | 'catalogue' | 'owed'; readonly cell: Cell }[]>
}

/** Room for a decimal point that moves by two places. */
const SPARE_DIGITS = 2

export function reportToTable(report: MatchedReport): ScoreTable {
  const rows = report.rows.filter((row) => !isStray(report, row))
  const missing = report.catalogue?.missing ?? []
  const known = [
    ...rows.map((row) => ({ row, criterion: row.criterion, of: row })),
    ...missing.map((of) => ({ row: null, criterion: of.criterion, of })),
  ]
  const byId = new Map<string, number>()
  for (const [index, { of }] of known.entries()) if (!byId.has(of.id)) byId.set(of.id, index)
  const unitsInPoint = 10 ** Math.min(FRACTION_DIGITS, fractionDigits(report) + SPARE_DIGITS)
  const toUnits = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : pointsToUnits(pointsFromNumber(value), unitsInPoint)
  const children = known.map((): number[] => [])
  const parents = known.map(({ of }, index) => {
    const parent = of.parent === null ? undefined : byId.get(of.parent)
    if (parent === undefined || parent === index) return -1
    children[parent]?.push(index)
    return parent
  })
  const nodes = known.map(({ row, criterion, of }, index): ScoreNode => {
    const knownMax = of.id === TOTAL_ID ? report.catalogue?.max : criterion?.max
    return {
      id: of.id,
      row,
      parent: parents[index] ?? -1,
      children: children[index] ?? [],
      rollUp: criterion?.rollUp ?? 'sum',
      bonus: criterion?.bonus === true,
      mayBeNegative: criterion !== null && allowsNegative(criterion),
      forOthers: row === null ? (criterion?.assessedBy ?? 'self') !== 'self' : row.assessedBy !== 'self',
      knownMax: toUnits(knownMax),
      steps: stepsOf(criterion).map((step) => pointsToUnits(pointsFromNumber(step), unitsInPoint)),
    }
  })
  const figures = nodes.flatMap(({ row }) =>
    SCORE_COLUMNS.map((column): Figure =>
      row === null ? null : row.gaps?.[column] ? Number.NaN : scoreToFigure(row.scores[column], unitsInPoint),
    ),
  )
  const order = nodes.flatMap(({ row }, index) => (row === null ? [] : [index]))
  return {
    nodes,
    figures,
    printed: [...figures],
    fixed: new Set(
      nodes.flatMap(({ row }, node) =>
        SCORE_COLUMNS.flatMap((column, index) => (row?.corrected?.[column] === true ? [cellAt(node, index)] : [])),
      ),
    ),
    order,
    places: new Map(order.map((node, place) => [node, place])),
    columns: SCORE_COLUMNS.flatMap((column, index) => (report.columns.includes(column) ? [index] : [])),
    byId,
    unitsInPoint,
    rules: new Map(),
  }
}

/** A row that no sum counts on: it fits no criterion, or repeats one. */
function isStray(report: MatchedReport, row: ReportRow): boolean {
  if (/#\d+$/u.test(row.id) || row.id.includes('/?')) return true
  return row.id !== TOTAL_ID && report.catalogue !== null && row.matchedBy === null
}

const allowsNegative = (criterion: Criterion): boolean =>
  criterion.negative === true || (criterion.children ?? []).some((child) => allowsNegative(child))

/** The only scores that the catalogue allows: its steps, or those of its brackets. */
const stepsOf = (criterion: Criterion | null): readonly number[] =>
  criterion?.steps ?? (criterion?.brackets ?? []).map(({ score }) => score)

const digits = (text: string): number => text.split('.')[1]?.length ?? 0

function fractionDigits(report: MatchedReport): number {
  let most = 0
  for (const { scores, criterion } of report.rows) {
    for (const column of SCORE_COLUMNS) {
      const score = scores[column]
      if (score.kind === 'value') most = Math.max(most, digits(formatPoints(score.points)))
    }
    for (const value of [criterion?.max ?? 0, ...stepsOf(criterion)]) most = Math.max(most, digits(String(value)))
  }
  return most
}

function scoreToFigure(score: Score, unitsInPoint: number): Figure {
  if (score.kind === 'value') return pointsToUnits(score.points, unitsInPoint)
  return score.kind === 'unreadable' ? Number.NaN : null
}

export function pointsToUnits(points: Points, unitsInPoint: number): number {
  return Number(points) / (10 ** FRACTION_DIGITS / unitsInPoint)
}

export function unitsToPoints(units: number, unitsInPoint: number): Points {
  return (BigInt(units) * (10n ** BigInt(FRACTION_DIGITS) / BigInt(unitsInPoint))) as Points
}
