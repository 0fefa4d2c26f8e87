/**
 * Which parents may have children on a page that could not be read. In: a report and the pages of its file. Out: ids of rows.
 * Their sums cannot be checked: what is missing may stand there, and `page-failed` says so already.
 */
import type { Page } from '../model/page.ts'
import type { MatchedReport, ReportRow } from '../model/report.ts'
import { isUnread } from '../model/unread-page.ts'

const pageOf = (row: ReportRow | undefined): number | null => {
  const places = row ? Object.values(row.cells).flat() : []
  return places.length === 0 ? null : Math.min(...places.map((place) => place.page))
}

/** Rows whose stretch, from their own page to that of the next row beside or above them, holds a failed page. */
export function rowsOverUnreadPages(report: MatchedReport, pages: readonly Page[]): ReadonlySet<string> {
  const failed = pages.filter(isUnread).map((page) => page.number)
  if (failed.length === 0) return new Set()
  const parents = new Map(report.rows.map((row) => [row.id, row.parent]))
  const isBelow = (id: string, ancestor: string): boolean => {
    for (let at: string | null = id, steps = 0; at !== null && steps <= parents.size; at = parents.get(at) ?? null, steps++) {
      if (at === ancestor) return true
    }
    return false
  }
  const over = new Set<string>()
  for (const [index, row] of report.rows.entries()) {
    // The total stands over all rows, wherever it is printed.
    const next = row.parent === null ? undefined : report.rows.slice(index + 1).find((other) => !isBelow(other.id, row.id))
    const from = row.parent === null ? report.pages[0] : (pageOf(row) ?? report.pages[0])
    const to = pageOf(next) ?? Math.max(report.pages[1], ...failed)
    if (failed.some((page) => page >= from && page <= to)) over.add(row.id)
  }
  return over
}
