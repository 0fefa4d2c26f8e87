/** The Ngọc Kỳ report as matched, made from its truth: what match/ ought to hand to check/. */
import { readFileSync } from 'node:fs'
import type { MatchedReport } from '../../src/model/report.ts'
import { parentOf, report, type Figure, type Line } from './build.ts'

export interface TruthRow {
  readonly id: string
  readonly parent: string | null
  readonly printedCode: string
  readonly name: string
  readonly max: number | null
  readonly self: number | null
}

interface Truth {
  readonly rows: readonly TruthRow[]
  readonly findings: readonly { readonly code: string; readonly row: string; readonly column: string }[]
  readonly scoredCodes: readonly string[]
}

export const truth = JSON.parse(readFileSync(new URL('../../fixtures/ngoc-ky-2023/expected.json', import.meta.url), 'utf8')) as Truth

/** Rows that a survey assesses; section II holds one of the unit's own. */
export const SURVEYED: ReadonlySet<string> = new Set(['II', 'II.2', 'II.3'])

/** The report, with some cells changed: `change('I.1.1', 'self')` answers the figure to print there, or undefined for the truth. */
export function ngocKy(change: (id: string, column: 'max' | 'self') => Figure | undefined = () => undefined): MatchedReport {
  const lines = truth.rows.map((row): Line => {
    const changed = (column: 'max' | 'self'): Figure => {
      const figure = change(row.id, column)
      return figure === undefined ? row[column] : figure
    }
    return {
      id: row.id,
      parent: row.parent,
      code: row.printedCode,
      name: row.name,
      max: changed('max'),
      self: changed('self'),
      canonicalCode: row.id === 'TOTAL' ? null : row.id.split('.').slice(1).join('.') || row.id,
      assessedBy: SURVEYED.has(row.id) ? 'survey' : 'self',
      criterion: row.id === 'TOTAL' ? undefined : { name: row.name, max: row.max },
    }
  })
  if (lines.some((line) => line.parent !== parentOf(line.id))) throw new Error('the truth has a parent that its id does not say')
  return report(lines, { catalogue: true, catalogueMax: 100, pages: [1, 8] })
}
