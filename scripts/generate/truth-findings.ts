/**
 * The findings that a report must give, from its printed values and the contract's definitions alone.
 * Written without the program's checks, so that both can be held against each other.
 *
 * In: rows as printed, with what the catalogue says of each. Out: findings of the scored codes, infos left out.
 */
import { fromMilli } from './milli.ts'
import type { Milli } from './milli.ts'

export const SCORED_CODES = ['sum', 'sum-incomplete', 'above-max', 'blank', 'max-differs', 'code-repaired'] as const

export const SCORES = ['max', 'self', 'appraised'] as const
export type ScoreName = (typeof SCORES)[number]

export interface PrintedRow {
  readonly id: string
  readonly parent: string | null
  readonly printedCode: string
  readonly scores: Readonly<Record<ScoreName, Milli | null>>
  /** Another body than the unit assesses this row. */
  readonly assessedElsewhere: boolean
  /** null: no catalogue, or not in it. */
  readonly canonicalCode: string | null
  readonly catalogueMax: Milli | null
  /** The report has lost a row that belongs below this one. */
  readonly lacksRows?: boolean
}

export interface TruthFinding {
  readonly code: string
  readonly row: string
  readonly column: string
  readonly severity?: string
  readonly printed?: number
  readonly expected?: number
}

/** A trailing dot or a prefix such as `TC` is no difference. */
function plainCode(printed: string): string {
  return printed
    .trim()
    .replace(/^TC\s*/u, '')
    .replace(/\.+$/u, '')
}

interface Worth {
  readonly points: Milli
  /** Some figure that counts is blank, so that there may be more. */
  readonly open: boolean
}

/** What a row counts for its parent: its figure, else the sum of its own children. */
function worth(row: PrintedRow, column: ScoreName, childrenOf: (id: string) => readonly PrintedRow[]): Worth {
  const printed = row.scores[column]
  if (printed !== null) return { points: printed, open: false }
  const counted = childrenOf(row.id).filter((child) => !isLeftOut(child, column, childrenOf))
  return counted.length === 0 ? { points: 0, open: true } : addUp(counted, column, childrenOf)
}

function addUp(rows: readonly PrintedRow[], column: ScoreName, childrenOf: (id: string) => readonly PrintedRow[]): Worth {
  const each = rows.map((row) => worth(row, column, childrenOf))
  return { points: each.reduce((sum, { points }) => sum + points, 0), open: each.some(({ open }) => open) }
}

/** Blank because others assess it (or all that is below it): not counted. */
function isLeftOut(row: PrintedRow, column: ScoreName, childrenOf: (id: string) => readonly PrintedRow[]): boolean {
  if (column === 'max' || row.scores[column] !== null) return false
  const children = childrenOf(row.id)
  return children.length === 0 ? row.assessedElsewhere : children.every((child) => isLeftOut(child, column, childrenOf))
}

/** True when the row's self score, or one below it, is blank because others assess it. */
function waitsForOthers(row: PrintedRow, childrenOf: (id: string) => readonly PrintedRow[]): boolean {
  if (row.scores.self !== null) return false
  return row.assessedElsewhere || childrenOf(row.id).some((child) => waitsForOthers(child, childrenOf))
}

/** True when everything that makes the row's figure is there: of each child the figure, or all that makes it. */
function hasAllParts(row: PrintedRow, column: ScoreName, childrenOf: (id: string) => readonly PrintedRow[]): boolean {
  const children = childrenOf(row.id)
  if (children.length === 0 || row.lacksRows === true) return false
  return children.every((child) => child.scores[column] !== null || hasAllParts(child, column, childrenOf))
}

function sumFinding(row: PrintedRow, column: ScoreName, childrenOf: (id: string) => readonly PrintedRow[]): TruthFinding | null {
  const printed = row.scores[column]
  const counted = childrenOf(row.id).filter((child) => !isLeftOut(child, column, childrenOf))
  if (printed === null || counted.length === 0) return null
  const { points, open } = addUp(counted, column, childrenOf)
  const found = { row: row.id, column, printed: fromMilli(printed), expected: fromMilli(points) }
  if (points === printed) return null
  return { code: open && points < printed ? 'sum-incomplete' : 'sum', ...found }
}

function blankFindings(row: PrintedRow, childrenOf: (id: string) => readonly PrintedRow[]): TruthFinding[] {
  const found: TruthFinding[] = []
  const warning = (column: ScoreName): TruthFinding => ({ code: 'blank', row: row.id, column, severity: 'warning' })
  if (row.scores.max === null) found.push(warning('max'))
  // Whoever assesses the parts: when all of them have their points, nothing is waited for.
  const owesSelf = hasAllParts(row, 'self', childrenOf) || !waitsForOthers(row, childrenOf)
  if (row.scores.self === null && owesSelf) found.push(warning('self'))
  // Nobody owes an appraisal, but one that is given to all children is owed to their parent.
  if (row.scores.appraised === null && hasAllParts(row, 'appraised', childrenOf)) found.push(warning('appraised'))
  return found
}

/** A row that no catalogue has stands under the row above it, which may be a leaf: it is nobody's part. */
const isUnknown = (row: PrintedRow): boolean => row.id.includes('/?')

function groupByParent(rows: readonly PrintedRow[]): Map<string | null, PrintedRow[]> {
  const groups = new Map<string | null, PrintedRow[]>()
  for (const row of rows.filter((each) => !isUnknown(each))) groups.set(row.parent, [...(groups.get(row.parent) ?? []), row])
  return groups
}

/** Findings in the order of the rows. */
export function rowsToFindings(rows: readonly PrintedRow[]): TruthFinding[] {
  const byParent = groupByParent(rows)
  const childrenOf = (id: string): readonly PrintedRow[] => byParent.get(id) ?? []
  return rows.flatMap((row) => {
    const found: TruthFinding[] = []
    if (row.canonicalCode !== null && plainCode(row.printedCode) !== row.canonicalCode)
      found.push({ code: 'code-repaired', row: row.id, column: 'code' })
    const { max } = row.scores
    if (max !== null && row.catalogueMax !== null && max !== row.catalogueMax) {
      found.push({ code: 'max-differs', row: row.id, column: 'max', printed: fromMilli(max), expected: fromMilli(row.catalogueMax) })
    }
    for (const column of ['self', 'appraised'] as const) {
      const value = row.scores[column]
      if (max !== null && value !== null && value > max)
        found.push({ code: 'above-max', row: row.id, column, printed: fromMilli(value), expected: fromMilli(max) })
    }
    found.push(...blankFindings(row, childrenOf))
    for (const column of SCORES) {
      const sum = sumFinding(row, column, childrenOf)
      if (sum !== null) found.push(sum)
    }
    return found
  })
}
