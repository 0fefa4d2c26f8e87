/**
 * A score table → a matched report: every row with its identity, against the catalogue that fits best, or by its codes alone.
 */
import { type Catalogue } from '../model/catalogue.ts'
import { pointsFromNumber } from '../model/points.ts'
import type { MatchedReport } from '../model/report.ts'
import { alignmentToRows } from './alignment-to-rows.ts'
import { sequenceCodes } from './code-sequence.ts'
import { chooseCatalogue, type Fit } from './choose.ts'
import { tableToPrintedRows, type PrintedRow } from './printed-rows.ts'
import type { ScoreTable } from './score-table.ts'
import { rowsToTree } from './tree.ts'

export interface MatchOptions {
  /** Use this catalogue, however badly it fits. */
  readonly catalogueId?: string | undefined
  /** Code of the reports' period where it is known otherwise than from print. */
  readonly periodCode?: string | undefined
}

/** Throws a RangeError when `catalogueId` is not among the catalogues. */
export function matchTable(table: ScoreTable, catalogues: readonly Catalogue[], options: MatchOptions = {}): MatchedReport {
  const { meta, pages, columns, doubtfulColumns, decimalMark } = table
  const head = { meta, pages, columns, doubtfulColumns, decimalMark }
  const rowsAsPrinted = tableToPrintedRows(table)
  const { fit, why } = chooseCatalogue(rowsAsPrinted, catalogues, meta, options)
  const printed = withTotal(rowsAsPrinted, fit)
  if (fit === null) return { ...head, catalogue: null, choice: why, rows: rowsToTree(withSequence(printed)), moved: [] }
  const { rows, missing, moved } = alignmentToRows(printed, fit.alignment, fit.candidates)
  const { id, version, max } = fit.catalogue
  return { ...head, catalogue: { id, version, max, coverage: fit.coverage, missing }, choice: why, rows, moved }
}

/** Codes read from pictures are told by their sequence. */
function withSequence(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  if (!rows.some((row) => row.recognised)) return rows
  const codes = sequenceCodes(rows)
  return rows.map((row, at) => {
    const code = codes[at] ?? null
    return { ...row, readings: code === null ? [] : [{ code, cost: 0 }] }
  })
}

/** The last row is the total too, whatever it is called, when it is no criterion, has no code, and its max is the catalogue's. */
function withTotal(rows: readonly PrintedRow[], fit: Fit | null): readonly PrintedRow[] {
  const last = rows.at(-1)
  if (fit === null || last === undefined || rows.some((row) => row.total)) return rows
  const { max } = fit.catalogue
  const isTotal = max !== null && last.max === pointsFromNumber(max) && last.readings.length === 0 && fit.alignment.at(-1) === null
  return isTotal ? [...rows.slice(0, -1), { ...last, total: true }] : rows
}
