/**
 * Small score tables built by hand, and from a catalogue, for the tests of the row step.
 */
import { catalogueToCriteria, type Catalogue } from '../../src/model/catalogue.ts'
import { parsePoints } from '../../src/model/points.ts'
import { BLANK, type Score } from '../../src/model/score.ts'
import type { RawRow, ScoreTable } from '../../src/match/score-table.ts'

/** A row as one would type it: code, name, max, self. */
export type TypedRow = readonly [code: string, name: string, max?: number | null | undefined, self?: number | null | undefined]

export function score(value: number | null | undefined): Score {
  if (value === null || value === undefined) return BLANK
  const points = parsePoints(String(value))
  return points === null ? { kind: 'unreadable', text: String(value) } : { kind: 'value', points }
}

export function rawRow([code, name, max, self]: TypedRow): RawRow {
  return {
    code,
    name,
    explanation: '',
    scores: { max: score(max), self: score(self), appraised: BLANK },
    extra: {},
    cells: { code: [], name: [], max: [], self: [], appraised: [], explanation: [] },
  }
}

export function scoreTable(rows: readonly TypedRow[], year: number | null = null): ScoreTable {
  return {
    meta: { title: null, unit: null, period: year === null ? null : { text: `năm ${year}`, year }, signedBy: null },
    pages: [1, 1],
    columns: ['code', 'name', 'max', 'self'],
    doubtfulColumns: [],
    decimalMark: { mark: '.', why: { vi: '', en: '' } },
    rows: rows.map(rawRow),
  }
}

/** The rows of a report that follows the catalogue to the letter; `self` is the max. With a total at the end. */
export function catalogueToRows(catalogue: Catalogue): TypedRow[] {
  const rows = catalogueToCriteria(catalogue).map(({ criterion }): TypedRow => [
    criterion.code,
    criterion.name,
    criterion.max,
    criterion.max,
  ])
  return [...rows, ['', 'Tổng cộng', catalogue.max, catalogue.max]]
}
