/** One PDF goes in; its extractions, and the pages that could not be read, come out. */
import { DocumentError, type Sentence } from '../errors.ts'
import { failedPagesByReason, failedPagesSentence } from '../export/failed-pages.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Extraction } from '../model/extraction.ts'
import type { ReadDocument } from '../model/page.ts'
import { type FileOptions, readFileAsDocument } from './read-file.ts'

export interface ExtractOptions extends FileOptions {
  readonly catalogues: () => Promise<{ readonly catalogues: readonly Catalogue[]; readonly catalogueId?: string }>
}

export interface ExtractedFile {
  readonly extractions: readonly Extraction[]
  /** Which pages could not be read, a sentence for each reason. */
  readonly pageProblems: readonly Sentence[]
}

/** Throws a DocumentError for a file that cannot be read or holds no score table. */
export async function extractFile(path: string, options: ExtractOptions): Promise<ExtractedFile> {
  // The reader is a child process: while it starts and reads, the pure steps are loaded here.
  const reading = readFileAsDocument(path, options)
  const [{ fileName, sha256, document }, { extractDocument }, chosen] = await Promise.all([
    reading,
    import('../extract.ts'),
    options.catalogues(),
  ])
  const pageProblems = failedPages(document)
  const result = extractDocument({ fileName, sha256, document, ...chosen })
  if (result.extractions === null) throw noScores(result.reason, document, pageProblems)
  return { extractions: result.extractions, pageProblems }
}

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
    const nothingRead = document.pages.every((page) => page.source !== 'text')
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
