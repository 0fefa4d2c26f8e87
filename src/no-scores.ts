/** What to say of a document in which pages could not be read, or that gives no report. In: the document as read. Out: sentences. */
import { DocumentError, type Sentence } from './errors.ts'
import { failedPagesByReason, failedPagesSentence } from './export/failed-pages.ts'
import type { ReadDocument } from './model/page.ts'

/** Which pages could not be read: each is named, pages with the same reason together. */
export function failedPages(document: ReadDocument): Sentence[] {
  return failedPagesByReason(document.pages).map((pages) => ({
    vi: failedPagesSentence(pages, 'vi'),
    en: failedPagesSentence(pages, 'en'),
  }))
}

/** Why a document gives no report. */
export function noScores(reason: 'no-table' | 'no-score-table', document: ReadDocument, pageProblems: readonly Sentence[]): DocumentError {
  if (pageProblems.length > 0) {
    const nothingRead = document.pages.every((page) => page.source !== 'text' && page.source !== 'ocr')
    const start: Sentence = nothingRead
      ? { vi: '', en: '' }
      : { vi: 'không tìm thấy bảng điểm trong những trang đọc được; ', en: 'no score table on the pages that could be read; ' }
    return new DocumentError('pages-failed', {
      vi: start.vi + pageProblems.map(({ vi }) => vi).join(' '),
      en: start.en + pageProblems.map(({ en }) => en).join(' '),
    })
  }
  if (document.pages.every((page) => page.source === 'blank')) {
    return new DocumentError('blank', {
      vi: 'mọi trang đều trắng; kiểm tra lại tệp đã gửi.',
      en: 'all pages are blank; check that this is the right file.',
    })
  }
  if (reason === 'no-table') {
    return new DocumentError('no-table', {
      vi: 'không có bảng nào trong tệp; kiểm tra lại xem đây có phải báo cáo tự chấm điểm không.',
      en: 'there is no table in the file; check that it is a self-assessment report.',
    })
  }
  return new DocumentError('no-score-table', {
    vi: 'có bảng nhưng không bảng nào có cột điểm; xem các bảng bằng "bangdiem tables TỆP".',
    en: 'the tables of this file have no column of scores; look at them with "bangdiem tables FILE".',
  })
}
