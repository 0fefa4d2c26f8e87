import { describe, expect, it } from 'vitest'
import { FILE_PROBLEMS } from '../../../src/read/file-problem.ts'
import { pageFailed } from '../../../src/check/page-failed.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import type { MatchedReport } from '../../../src/model/report.ts'
import { failedPage, type ProblemCode, toProblem } from '../../../src/read/page-problems.ts'
import { failureFor, withPageProblems } from '../../../src/web/i18n/failures.ts'

const PAGE_CODES: Record<ProblemCode, true> = {
  'scanned-page': true,
  'picture-beside-text': true,
  'unreadable-text': true,
  'drawn-letters': true,
  'slanted-text': true,
  'image-not-decoded': true,
  'too-complex': true,
  'page-too-large': true,
  'time-out': true,
  'out-of-memory': true,
  'recognition-unavailable': true,
  'recognition-failed': true,
  'recognition-time-out': true,
  'recognition-out-of-memory': true,
  'nothing-recognised': true,
  'page-not-drawn': true,
  'damaged-page': true,
}

describe('why a document gives no report, in the application', () => {
  it('names no parameter and no command', () => {
    for (const [code, sentence] of Object.entries(FILE_PROBLEMS)) {
      const { vi, en } = failureFor(code, sentence)
      expect(`${vi} ${en}`, code).not.toMatch(/--\w|\bnpm\b|SỐ|NUMBER/u)
    }
  })

  it('stands alone, and tells what the page says of itself as it is', () => {
    const sentence = { vi: 'mọi trang đều trắng; kiểm tra lại tệp đã gửi.', en: 'all pages are blank; check that this is the right file.' }
    expect(failureFor('blank', sentence)).toEqual({
      vi: 'Mọi trang đều trắng; kiểm tra lại tệp đã gửi.',
      en: 'All pages are blank; check that this is the right file.',
    })
  })
})

describe('why a page was not read, in the application', () => {
  it('names no parameter and no command, neither at the page nor in what is flagged about it', () => {
    for (const code of Object.keys(PAGE_CODES) as ProblemCode[]) {
      const pages = [failedPage(1, 595, 842, toProblem(code, 'at offset 12'))]
      const findings = pageFailed({ pages: [1, 1] } as unknown as MatchedReport, pages)
      const said = withPageProblems({ document: { pages }, findings } as unknown as Extraction)
      const problem = said.document.pages[0]?.problem
      expect(problem?.code).toBe(code)
      expect(said.findings[0]?.message.vi).toBe(`Không đọc được trang 1: ${problem?.vi}`)
      expect(said.findings[0]?.message.en).toBe(`Page 1 could not be read: ${problem?.en}`)
      expect(`${problem?.vi} ${problem?.en}`, code).not.toMatch(/--\w|\bnpm\b|SỐ|NUMBER/u)
    }
  })
})
