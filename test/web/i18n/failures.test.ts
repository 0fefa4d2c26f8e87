import { describe, expect, it } from 'vitest'
import { FILE_PROBLEMS } from '../../../src/read/file-problem.ts'
import { failureFor } from '../../../src/web/i18n/failures.ts'

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
