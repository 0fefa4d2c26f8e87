/**
 * Whatever happens to the rows of a report, no row is silently taken for a criterion that it is not: it keeps its identity, or is said
 * to be unknown or repeated. Rows are removed, doubled, swapped, invented; codes and names damaged; maxima changed.
 */
import { assert, integer, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTable } from '../../src/match/match-table.ts'
import { catalogueToCriteria, type Catalogue } from '../../src/model/catalogue.ts'
import type { MatchedReport } from '../../src/model/report.ts'
import { inventCatalogue, numbers } from './invented-catalogue.ts'
import { catalogueToRows, scoreTable, type TypedRow } from './rows-builder.ts'

/** A row with the id that it has in truth; null for a row that no catalogue has. */
interface TrueRow {
  readonly id: string | null
  readonly row: TypedRow
}

type Damage = (rows: TrueRow[], at: number, next: (below: number) => number) => void

const changed = (rows: TrueRow[], at: number, change: (row: TypedRow) => TypedRow): void => {
  const { id, row } = rows[at]!
  rows[at] = { id, row: change(row) }
}

/** After these every row keeps its identity. */
const MILD: Readonly<Record<string, Damage>> = {
  'code lost': (rows, at) => changed(rows, at, ([, ...rest]) => ['', ...rest]),
  'code replaced by the first word of the name': (rows, at) =>
    changed(rows, at, ([, name, ...rest]) => [name.split(' ')[0]!, name, ...rest]),
  'comma for the point': (rows, at) => changed(rows, at, ([code, ...rest]) => [code.replace('.', ','), ...rest]),
  'code of another row': (rows, at, next) => changed(rows, at, ([, ...rest]) => [rows[next(rows.length)]!.row[0], ...rest]),
  'code turned into a date': (rows, at) => changed(rows, at, ([code, ...rest]) => [code.replace(/^(\d)\.(\d)$/u, '0$1/0$2'), ...rest]),
  'letters of the name mistyped': (rows, at, next) =>
    changed(rows, at, ([code, name, ...rest]) => [code, name.replace(/./gu, (letter) => (next(12) === 0 ? 'x' : letter)), ...rest]),
  'max changed': (rows, at) => changed(rows, at, ([code, name, max, self]) => [code, name, (max ?? 0) + 0.25, self]),
  'row removed': (rows, at) => void rows.splice(at, 1),
  'row doubled': (rows, at) => void rows.splice(at, 0, rows[at]!),
  'swapped with the next row': (rows, at) => void rows.splice(at, 2, ...rows.slice(at, at + 2).reverse()),
  'row invented below': (rows, at) =>
    void rows.splice(at + 1, 0, { id: null, row: ['', 'Lắp đặt camera an ninh tại cổng làng văn hóa, đèn đường chiếu sáng', 3, 3] }),
}

/** After these a row may become unknown, but never another. */
const HEAVY: Readonly<Record<string, Damage>> = {
  ...MILD,
  'name lost': (rows, at) => changed(rows, at, ([code, , ...rest]) => [code, '', ...rest]),
  'code and name lost': (rows, at) => changed(rows, at, ([, , ...rest]) => ['', '', ...rest]),
  'code and max lost': (rows, at) => changed(rows, at, ([, name, , self]) => ['', name, null, self]),
  'moved far away': (rows, at, next) => void rows.splice(next(rows.length), 0, ...rows.splice(at, 1)),
}

function damaged(catalogue: Catalogue, kinds: Readonly<Record<string, Damage>>, seed: number, share: number): TrueRow[] {
  const next = numbers(seed)
  const ids = [...catalogueToCriteria(catalogue).map(({ id }) => id), 'TOTAL']
  const rows = catalogueToRows(catalogue).map((row, index): TrueRow => ({ id: ids[index]!, row }))
  const names = Object.keys(kinds)
  // From the end, and with a distance, so that no row is damaged twice; the total at the end is left alone.
  for (let at = rows.length - 3; at >= 1; at -= 2 + next(2 * share)) kinds[names[next(names.length)]!]!(rows, at, next)
  return rows
}

const match = (catalogue: Catalogue, rows: readonly TrueRow[]): MatchedReport =>
  matchTable(scoreTable(rows.map(({ row }) => row)), [catalogue], { catalogueId: catalogue.id })

const bare = (id: string): string => id.replace(/#\d+$/u, '')
const cases = record({ seed: nat(), size: integer({ min: 20, max: 160 }), share: integer({ min: 1, max: 8 }) })

describe('rows damaged at random', () => {
  it('keep their identity after mild damage', () => {
    assert(
      property(cases, ({ seed, size, share }) => {
        const catalogue = inventCatalogue(seed, size)
        const rows = damaged(catalogue, MILD, seed + 1, share)
        const found = match(catalogue, rows).rows.map(({ id }) => (id.includes('/?') ? null : bare(id)))
        expect(found).toEqual(rows.map(({ id }) => id))
      }),
      { numRuns: 60 },
    )
  })

  it('are never silently taken for another criterion, whatever the damage', () => {
    assert(
      property(cases, ({ seed, size, share }) => {
        const catalogue = inventCatalogue(seed, size)
        const rows = damaged(catalogue, HEAVY, seed + 2, share)
        const wrong = match(catalogue, rows).rows.flatMap(({ id, printedCode, name }, index) =>
          /[?#]/u.test(id) || id === rows[index]!.id ? [] : [{ id, truth: rows[index]!.id, printedCode, name }],
        )
        expect(wrong).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('have each id once, and together with the missing ones make the catalogue', () => {
    assert(
      property(cases, ({ seed, size, share }) => {
        const catalogue = inventCatalogue(seed, size)
        const report = match(catalogue, damaged(catalogue, HEAVY, seed + 3, share))
        const ids = report.rows.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const known = [...ids.filter((id) => !/[?#]|TOTAL/u.test(id)), ...(report.catalogue?.missing ?? []).map(({ id }) => id)]
        expect(known.sort()).toEqual(
          catalogueToCriteria(catalogue)
            .map(({ id }) => id)
            .sort(),
        )
      }),
      { numRuns: 40 },
    )
  })
})
