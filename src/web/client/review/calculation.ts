/**
 * The calculation of a parent: its children with their points, what they make, what is printed, and the difference. In: a report's rows,
 * the parent's id and a score column. Out: the card's figures, exact. Children that others assess may be blank: they count as nothing.
 */
import type { Extraction } from '../../../model/extraction.ts'
import { formatPoints, pointsFromNumber, subtractPoints, sumPoints, type Points } from '../../../model/points.ts'
import type { ScoreColumn } from '../../../model/score.ts'

export interface CalculationChild {
  readonly id: string
  readonly printedCode: string
  readonly name: string
  readonly points: number | null
}

export interface Calculation {
  readonly children: readonly CalculationChild[]
  readonly blanks: number
  /** Of the children that have points; null when none has. */
  readonly made: number | null
  readonly printed: number | null
  /** `printed` less `made`. */
  readonly difference: number | null
  /** How the children make the parent: their sum; the greatest of them; or not at all. */
  readonly rollUp: 'sum' | 'max' | 'none'
}

const toNumber = (points: Points): number => Number(formatPoints(points))

/** null for a row without children. */
export function calculationOf(
  rows: Extraction['rows'],
  id: string,
  column: ScoreColumn,
  rollUp: Calculation['rollUp'] = 'sum',
): Calculation | null {
  const children = rows.filter(({ parent }) => parent === id)
  if (children.length === 0) return null
  const printed = rows.find((row) => row.id === id)?.[column] ?? null
  const points = children.flatMap((child) => (child[column] === null ? [] : [pointsFromNumber(child[column])]))
  const made = points.length === 0 || rollUp === 'none' ? null : madeOf(points, rollUp)
  return {
    children: children.map((child) => ({ id: child.id, printedCode: child.printedCode, name: child.name, points: child[column] })),
    blanks: children.length - points.length,
    made: made === null ? null : toNumber(made),
    printed,
    difference: made === null || printed === null ? null : toNumber(subtractPoints(pointsFromNumber(printed), made)),
    rollUp,
  }
}

function madeOf(points: readonly Points[], rollUp: 'sum' | 'max'): Points {
  return rollUp === 'sum' ? sumPoints(points) : points.reduce((most, each) => (each > most ? each : most))
}

export interface Totals {
  /** Points that the criteria without children make; exact. */
  readonly self: number
  readonly appraised: number
  readonly max: number
  /** Criteria without children that have a self score, and how many of these the reviewer has scored. */
  readonly scored: number
  readonly appraisedCount: number
}

/** What the criteria at the ends of the tree make, for the unit's own score and the reviewer's side by side. */
export function totalsOf(rows: Extraction['rows']): Totals {
  const parents = new Set(rows.map(({ parent }) => parent))
  const leaves = rows.filter(({ id }) => !parents.has(id))
  const total = (column: ScoreColumn): number =>
    toNumber(sumPoints(leaves.flatMap((row) => (row[column] === null ? [] : [pointsFromNumber(row[column])]))))
  const scored = leaves.filter(({ self }) => self !== null)
  return {
    self: total('self'),
    appraised: total('appraised'),
    max: total('max'),
    scored: scored.length,
    appraisedCount: leaves.filter(({ appraised }) => appraised !== null).length,
  }
}
