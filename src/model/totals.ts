/** The points of a whole report. In: its rows. Out: what it prints as its total, or what its parts make where it prints none. */
import { addPoints, type Points, pointsFromNumber, pointsToNumber } from './points.ts'

interface TotalledRow {
  readonly id: string
  readonly parent: string | null
  readonly max: number | null
  readonly self: number | null
}

export interface Totals {
  readonly max: number | null
  readonly self: number | null
  /** The report prints no total: `self` is what those of its parts make that have points. */
  readonly selfIsSum: boolean
}

export function reportTotals(rows: readonly TotalledRow[]): Totals {
  const children = new Map<string | null, TotalledRow[]>()
  for (const row of rows) children.set(row.parent, [...(children.get(row.parent) ?? []), row])
  const roots = children.get(null) ?? []
  const self = total(roots, 'self', children)
  const max = total(roots, 'max', children)
  return {
    max: max === null ? null : pointsToNumber(max),
    self: self === null ? null : pointsToNumber(self),
    selfIsSum: self !== null && roots.some((row) => row.self === null),
  }
}

/** What some rows make together; null when none of them, nor what is below them, has a value. */
function total(
  rows: readonly TotalledRow[],
  column: 'max' | 'self',
  children: ReadonlyMap<string | null, readonly TotalledRow[]>,
  above: ReadonlySet<string> = new Set(),
): Points | null {
  let sum: Points | null = null
  for (const row of rows) {
    // Rows that are each other's parents would have no end.
    if (above.has(row.id)) continue
    const own = row[column]
    const value: Points | null =
      own === null ? total(children.get(row.id) ?? [], column, children, new Set([...above, row.id])) : pointsFromNumber(own)
    if (value !== null) sum = sum === null ? value : addPoints(sum, value)
  }
  return sum
}
