/**
 * `page-failed`: a page could not be read, or not all of it, so that rows of this report may be lost. Failed pages that touch the report's own from
 * outside count too: in a file of several reports nobody can tell whose they were.
 */
import type { Finding } from '../model/finding.ts'
import type { Page } from '../model/page.ts'
import type { MatchedReport } from '../model/report.ts'
import { isUnread } from '../model/unread-page.ts'
import type { Check } from './check.ts'

export const pageFailed: Check = (report, pages) =>
  failedPages(report, pages).map((page): Finding => {
    return {
      id: `page-failed:page:${page.number}`,
      code: 'page-failed',
      severity: 'error',
      row: null,
      column: null,
      page: page.number,
      printed: null,
      expected: null,
      rows: [],
      quotes: [],
      message: {
        vi: `Không đọc được ${page.source === 'failed' ? '' : 'hết '}trang ${page.number}${page.problem ? `: ${page.problem.vi}` : '.'}`,
        en: `Page ${page.number} could not be read${page.source === 'failed' ? '' : ' as a whole'}${page.problem ? `: ${page.problem.en}` : '.'}`,
      },
      suggestion: null,
      state: 'open',
    }
  })

function failedPages(report: MatchedReport, pages: readonly Page[]): Page[] {
  const failed = new Set(pages.filter(isUnread).map((page) => page.number))
  let [first, last] = report.pages
  while (failed.has(first - 1)) first--
  while (failed.has(last + 1)) last++
  return pages.filter((page) => failed.has(page.number) && page.number >= first && page.number <= last)
}
