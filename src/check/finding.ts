/**
 * Findings about a row, with the words that they quote and where those stand.
 *
 * In: what a check has to say. Out: a Finding of the contract, open, without a suggestion.
 */
import { roundBox } from '../model/box.ts'
import type { Bilingual, Finding, Severity } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import { pointsToNumber } from '../model/points.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { COLUMNS, type Column, type Score } from '../model/score.ts'
import { treeOf } from './tree.ts'

/** A place whose words a finding quotes. */
export interface Quoted {
  readonly row: string
  readonly column: Column
}

export interface Doubt {
  readonly code: FindingCode
  readonly severity: Severity
  readonly row: string
  readonly column: Column | null
  readonly printed?: number | string | null
  readonly expected?: number | string | null
  /** The other rows concerned. */
  readonly rows?: readonly string[]
  /** Default: the finding's own cell, if it has a column. */
  readonly quotes?: readonly Quoted[]
  readonly message: Bilingual
}

export function rowFinding(report: MatchedReport, doubt: Doubt): Finding {
  const { code, severity, row, column, message } = doubt
  const quotes = doubt.quotes ?? (column === null ? [] : [{ row, column }])
  return {
    id: column === null ? `${code}:${row}` : `${code}:${row}:${column}`,
    code,
    severity,
    row,
    column,
    page: pageOf(report, row, column),
    printed: doubt.printed ?? null,
    expected: doubt.expected ?? null,
    rows: [...(doubt.rows ?? [])],
    quotes: quotes.flatMap((quote) => quoteOf(report, quote)),
    message,
    suggestion: null,
    state: 'open',
  }
}

/** What is printed in a score cell: its number, or the text that is not one; null for a blank cell. */
export function printedScore(score: Score): number | string | null {
  switch (score.kind) {
    case 'value':
      return pointsToNumber(score.points)
    case 'blank':
      return null
    case 'dash':
    case 'unreadable':
      return score.text
  }
}

/** The page of a row's cell, else that of the row, else that of the nearest row above that is in the report. */
function pageOf(report: MatchedReport, row: string, column: Column | null): number | null {
  const { nodes, places } = treeOf(report)
  for (let index = places.get(row) ?? -1; index >= 0; index--) {
    const node = nodes[index]
    if (!node?.row) continue
    const page = (column !== null && node.id === row ? node.row.cells[column][0]?.page : undefined) ?? firstPage(node.row)
    if (page !== null) return page
  }
  return null
}

function firstPage(row: ReportRow): number | null {
  const pages = COLUMNS.flatMap((column) => row.cells[column].map((cell) => cell.page))
  return pages.length === 0 ? null : Math.min(...pages)
}

function quoteOf(report: MatchedReport, { row, column }: Quoted): Finding['quotes'] {
  const cells = treeOf(report).byId.get(row)?.row?.cells[column] ?? []
  if (cells.length === 0) return []
  const text = cells
    .map((cell) => cell.text)
    .join(' ')
    .trim()
  return [{ row, column, text, boxes: cells.map((cell) => ({ page: cell.page, box: roundBox(cell.box) })) }]
}
