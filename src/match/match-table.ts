/**
 * A score table → a matched report: every row with its identity, against the catalogue that fits best, or by its codes alone.
 */
import { type Catalogue } from '../model/catalogue.ts'
import type { MatchedReport } from '../model/report.ts'
import { alignmentToRows } from './alignment-to-rows.ts'
import { chooseCatalogue } from './choose.ts'
import { tableToPrintedRows } from './printed-rows.ts'
import type { ScoreTable } from './score-table.ts'
import { rowsToTree } from './tree.ts'

export interface MatchOptions {
  /** Use this catalogue, however badly it fits. */
  readonly catalogueId?: string | undefined
}

/** Throws a RangeError when `catalogueId` is not among the catalogues. */
export function matchTable(table: ScoreTable, catalogues: readonly Catalogue[], options: MatchOptions = {}): MatchedReport {
  const { meta, pages, columns, decimalMark } = table
  const head = { meta, pages, columns, decimalMark }
  const printed = tableToPrintedRows(table)
  const { fit, why } = chooseCatalogue(printed, catalogues, meta, options.catalogueId)
  if (fit === null) return { ...head, catalogue: null, choice: why, rows: rowsToTree(printed), moved: [] }
  const { rows, missing, moved } = alignmentToRows(printed, fit.alignment, fit.candidates)
  const { id, version, max } = fit.catalogue
  return { ...head, catalogue: { id, version, max, coverage: fit.coverage, missing }, choice: why, rows, moved }
}
