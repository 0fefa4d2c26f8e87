/** `page-failed`: a page could not be read, so that rows of this report may be lost. */
import type { Finding } from '../model/finding.ts'
import type { Check } from './check.ts'

export const pageFailed: Check = (_report, pages) =>
  pages
    .filter((page) => page.source === 'failed')
    .map((page): Finding => {
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
          vi: `Không đọc được trang ${page.number}${page.problem ? `: ${page.problem.vi}` : '.'}`,
          en: `Page ${page.number} could not be read${page.problem ? `: ${page.problem.en}` : '.'}`,
        },
        suggestion: null,
        state: 'open',
      }
    })
