/**
 * The column step: a file's tables to its score tables, one for each report, with columns known, numbers read and the report's title,
 * unit, period and signer found. Which criterion a row is, the next step decides.
 */
import type { Page } from '../model/page.ts'
import { COLUMNS, SCORE_COLUMNS } from '../model/score.ts'
import type { Table } from '../model/table.ts'
import { readMeta, unitBetween } from './meta.ts'
import { readScores } from './numbers.ts'
import { tablesToReports } from './reports.ts'
import type { RawRow, ScoreTable } from './score-table.ts'
import { reportPages } from './report-pages.ts'

/**
 * Score tables in the order of the file. Empty when no table has a score column.
 * @param pages the file's pages, for what stands outside the tables
 * @param tables its tables in reading order
 */
export function tablesToScoreTables(pages: readonly Page[], tables: readonly Table[]): ScoreTable[] {
  const reports = tablesToReports(tables, (from, to) => unitBetween(pages, from, to))
  const ranges = reportPages(pages, reports)
  return reports.map((report, index) => {
    const { mark, scores } = readScores(report.rows)
    const rows: RawRow[] = report.rows.map((row, at) => ({
      code: row.code,
      name: row.name,
      explanation: row.explanation,
      scores: scores[at]!,
      extra: row.extra,
      cells: row.cells,
      doubts: row.doubts,
      gaps: row.gaps,
    }))
    const last = report.rows.at(-1)?.from ?? report.head
    const end = report.rows.at(-1)?.to ?? report.head
    const before = reports[index - 1]?.rows.at(-1)?.to ?? null
    const after = reports[index + 1]?.head ?? null
    return {
      meta: readMeta(
        pages,
        { before, head: report.head, last, end, after },
        report.rows.map((row) => row.explanation),
      ),
      pages: ranges[index]!,
      columns: COLUMNS.filter((column) => report.columns.has(column)),
      doubtfulColumns: SCORE_COLUMNS.flatMap((column) => {
        const [why, ...others] = report.rows.map((row) => row.doubts[column])
        return why !== undefined && others.every((other) => other !== undefined) ? [{ column, why }] : []
      }),
      decimalMark: mark,
      rows,
    }
  })
}
