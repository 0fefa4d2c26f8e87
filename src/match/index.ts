/**
 * Tables → matched reports: the score tables among them, each with its columns known, its numbers read and its rows identified.
 */
import type { Catalogue } from '../model/catalogue.ts'
import type { Page } from '../model/page.ts'
import type { MatchedReport } from '../model/report.ts'
import type { Table } from '../model/table.ts'
import { matchTable, type MatchOptions } from './match-table.ts'
import { tablesToScoreTables } from './score-tables.ts'

/** One entry for each unit's report, in page order; [] when no table holds scores. */
export function matchReports(
  pages: readonly Page[],
  tables: readonly Table[],
  catalogues: readonly Catalogue[],
  options: MatchOptions = {},
): MatchedReport[] {
  return tablesToScoreTables(pages, tables).map((table) => matchTable(table, catalogues, options))
}
