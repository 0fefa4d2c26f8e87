/**
 * Mistakes planted into a consistent report. In: its rows and a random stream. Out: the rows changed in place, and the cells with what had
 * stood there, which is the true repair.
 */
import { fromMilli, toMilli, type Milli } from '../generate/milli.ts'
import type { Random } from '../generate/prng.ts'
import type { Row } from '../generate/report-rows.ts'
import type { ScoreName } from '../generate/truth-findings.ts'

/** A cell and what had stood there. */
export interface Original {
  readonly row: string
  readonly column: ScoreName
  readonly value: Milli | null
}

export const MISTAKES = [
  'value',
  'digit',
  'point',
  'rows-swapped',
  'max-self-swapped',
  'blank',
  'subtotal',
  'recounted',
  'max',
  'above-max',
  'shift',
] as const
export type Mistake = (typeof MISTAKES)[number]

type Cells = readonly { readonly row: Row; readonly column: ScoreName; readonly value: Milli | null }[]
/** New figures for some cells; null where the mistake cannot be made at this row. */
type Planting = (row: Row, rows: readonly Row[], column: 'self' | 'appraised', random: Random) => Cells | null

const childrenOf = (rows: readonly Row[], row: Row): Row[] => rows.filter(({ parent }) => parent === row.id)

const one = (row: Row, column: ScoreName, value: Milli | null): Cells => [{ row, column, value }]

function wrongDigit(value: Milli, random: Random): Milli | null {
  const text = String(fromMilli(value))
  const at = random.int(0, text.length - 1)
  if (!/\d/u.test(text.charAt(at))) return null
  const digit = String(random.int(0, 9))
  const changed = random.pick([
    text.slice(0, at) + digit + text.slice(at + 1),
    text.slice(0, at) + digit + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
  ])
  return /^\d+(?:\.\d{1,3})?$/u.test(changed) ? toMilli(Number(changed)) : null
}

const PLANTINGS: Readonly<Record<Mistake, Planting>> = {
  value: (row, _rows, column, random) => {
    const { max } = row.scores
    return row.leaf && row.scores[column] !== null && max !== null ? one(row, column, random.int(0, Math.floor(max / 250)) * 250) : null
  },
  digit: (row, _rows, column, random) => {
    const value = row.scores[column]
    const changed = value === null ? null : wrongDigit(value, random)
    return changed === null ? null : one(row, column, changed)
  },
  point: (row, _rows, column, random) => {
    const value = row.scores[column]
    if (value === null || value === 0) return null
    const changed = value % 1000 === 0 ? value / 10 : value * (value % 100 === 0 ? 10 : 100)
    return random.chance(0.9) || value % 100 !== 0 ? one(row, column, changed) : one(row, column, value * 10)
  },
  'rows-swapped': (row, rows, column) => {
    const next = rows[rows.indexOf(row) + 1]
    if (next === undefined || row.scores[column] === null || next.scores[column] === null) return null
    return [...one(row, column, next.scores[column]), ...one(next, column, row.scores[column])]
  },
  'max-self-swapped': (row, _rows, column) => {
    const { max } = row.scores
    const value = row.scores[column]
    return max === null || value === null ? null : [...one(row, 'max', value), ...one(row, column, max)]
  },
  blank: (row, rows, column) => {
    if (row.scores[column] === null || row.assessedElsewhere) return null
    // Where all that is beneath is blank, nobody knows what had stood there.
    return !row.leaf && childrenOf(rows, row).every((child) => child.scores[column] === null) ? null : one(row, column, null)
  },
  subtotal: (row, _rows, column, random) => {
    const value = row.scores[column]
    if (row.leaf || value === null) return null
    const changed = value + random.pick([-1000, -500, -250, 250, 500, 1000])
    return changed < 0 ? null : one(row, column, changed)
  },
  recounted: (row, rows, column, random) => {
    const value = row.scores[column]
    const child = random.pick([row, ...childrenOf(rows, row)]).scores[column]
    return row.leaf || value === null || child === null ? null : one(row, column, random.chance(0.5) ? value + child : value - child)
  },
  max: (row, _rows, _column, random) => {
    const { max } = row.scores
    return max === null ? null : one(row, 'max', max + random.pick([-500, -250, 250, 500, 1000]))
  },
  'above-max': (row, _rows, column, random) => {
    const { max } = row.scores
    return row.leaf && max !== null && row.scores[column] !== null ? one(row, column, max + random.pick([250, 500, 1000])) : null
  },
  shift: (row, rows, column, random) => {
    const at = rows.indexOf(row)
    const run = rows.slice(at, at + random.int(3, 5))
    if (run.length < 3 || run.some((each) => each.scores[column] === null)) return null
    return run.map((each, index) => ({ row: each, column, value: run[(index + run.length - 1) % run.length]?.scores[column] ?? null }))
  },
}

const ATTEMPTS = 200

/** Plants one mistake that changes some figure and none of `taken`; null when the report has no place for it. */
export function plant(
  kind: Mistake,
  rows: readonly Row[],
  hasAppraised: boolean,
  taken: ReadonlySet<string>,
  random: Random,
): Original[] | null {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const column = hasAppraised && random.chance(0.3) ? 'appraised' : 'self'
    const cells = PLANTINGS[kind](random.pick(rows), rows, column, random)
    const changed = (cells ?? []).filter((cell) => cell.row.scores[cell.column] !== cell.value)
    if (changed.length === 0 || changed.some((cell) => (cell.value ?? 0) < 0 || taken.has(`${cell.row.id} ${cell.column}`))) continue
    const originals = changed.map((cell): Original => ({ row: cell.row.id, column: cell.column, value: cell.row.scores[cell.column] }))
    for (const { row, column: at, value } of changed) row.scores[at] = value
    return originals
  }
  return null
}
