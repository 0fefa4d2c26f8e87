/**
 * Why a page could not be read: sentences for the user, in both languages. In: a code. Out: the problem of a failed page.
 */
import type { Page } from '../model/page.ts'

export type Problem = NonNullable<Page['problem']>

const PROBLEMS = {
  'scanned-page': {
    vi: 'Trang này là ảnh chụp hoặc bản quét, không có chữ, và việc nhận dạng chữ trong ảnh đang tắt. Hãy bỏ tham số --no-ocr, hoặc dùng tệp PDF xuất thẳng từ Word hoặc Excel.',
    en: 'This page is a picture (a scan or a photo) without text, and recognition of pictures is switched off. Leave out --no-ocr, or use the PDF exported directly from Word or Excel.',
  },
  'picture-beside-text': {
    vi: 'Trên trang có ảnh lớn cạnh phần chữ, và chữ trong ảnh chưa được đọc, nên có thể thiếu dòng của bảng. Hãy bỏ tham số --no-ocr, hoặc dùng tệp PDF có bảng ở dạng chữ.',
    en: 'A large picture stands beside the text of this page, and the letters in it were not read, so rows of the table may be missing. Leave out --no-ocr, or use a PDF that holds the table as text.',
  },
  'unreadable-text': {
    vi: 'Phông chữ của trang không cho biết chữ nào là chữ nào, nên không thể đọc chắc chắn. Hãy xuất lại PDF từ tệp gốc, có nhúng phông chữ đầy đủ.',
    en: 'The fonts of this page do not say which letter is which, so its text cannot be read with certainty. Export the PDF again from the original file with its fonts embedded.',
  },
  'drawn-letters': {
    vi: 'Chữ của trang được vẽ thành hình, không phải là văn bản, nên không đọc được. Hãy xuất lại PDF từ tệp gốc và giữ chữ dưới dạng văn bản.',
    en: 'The letters of this page are drawn as shapes, not written as text, and cannot be read. Export the PDF again from the original file and keep text as text.',
  },
  'slanted-text': {
    vi: 'Chữ của trang nằm nghiêng chéo nên không xếp được thành dòng. Hãy xuất lại PDF với trang thẳng.',
    en: 'The text of this page runs aslant and makes no lines. Export the PDF again with upright pages.',
  },
  'image-not-decoded': {
    vi: 'Trang có ảnh mà chương trình không giải mã được, nên có thể thiếu nội dung. Hãy cài đặt lại chương trình (npm ci) hoặc xuất lại PDF.',
    en: 'The page holds a picture that could not be decoded, so content may be missing. Install the program again (npm ci) or export the PDF again.',
  },
  'too-complex': {
    vi: 'Trang có quá nhiều nét vẽ so với giới hạn cho phép. Hãy in lại trang này sang PDF, hoặc nâng giới hạn số lệnh vẽ mỗi trang (--limit operatorsPerPage=SỐ).',
    en: 'The page draws more than the limit allows. Print this page to PDF again, or raise the limit of operators per page (--limit operatorsPerPage=NUMBER).',
  },
  'page-too-large': {
    vi: 'Khổ trang vượt giới hạn cho phép. Hãy xuất lại PDF với khổ giấy thông thường.',
    en: 'The page is larger than the limit allows. Export the PDF again with a usual paper size.',
  },
  'time-out': {
    vi: 'Đọc trang này quá lâu nên đã dừng. Hãy xuất lại PDF từ tệp gốc, hoặc nâng giới hạn thời gian mỗi trang (--limit secondsPerPage=SỐ).',
    en: 'Reading this page took too long and was stopped. Export the PDF again from the original file, or raise the limit of seconds per page (--limit secondsPerPage=NUMBER).',
  },
  'out-of-memory': {
    vi: 'Đọc trang này cần quá nhiều bộ nhớ nên đã dừng. Hãy xuất lại PDF từ tệp gốc, hoặc nâng giới hạn bộ nhớ (--limit memoryMegabytes=SỐ).',
    en: 'Reading this page needed too much memory and was stopped. Export the PDF again from the original file, or raise the memory limit (--limit memoryMegabytes=NUMBER).',
  },
  'recognition-unavailable': {
    vi: 'Trang này là ảnh, nhưng bộ nhận dạng chữ hoặc dữ liệu tiếng Việt của nó bị thiếu nên không đọc được. Hãy cài đặt lại chương trình (npm ci).',
    en: 'This page is a picture, and the recognition engine or its Vietnamese data is missing, so it cannot be read. Install the program again (npm ci).',
  },
  'recognition-failed': {
    vi: 'Bộ nhận dạng chữ dừng đột ngột hai lần ở trang này nên trang không đọc được. Hãy quét lại trang, hoặc dùng tệp PDF xuất thẳng từ Word hoặc Excel.',
    en: 'The recognition engine ended unexpectedly on this page twice, so it could not be read. Scan the page again, or use the PDF exported directly from Word or Excel.',
  },
  'recognition-time-out': {
    vi: 'Nhận dạng chữ trên trang này quá lâu nên đã dừng. Hãy quét lại trang ở 200 đến 300 dpi, hoặc nâng giới hạn thời gian (--limit recognitionSecondsPerPage=SỐ).',
    en: 'Recognition of this page took too long and was stopped. Scan it again at 200 to 300 dpi, or raise the limit of time (--limit recognitionSecondsPerPage=NUMBER).',
  },
  'recognition-out-of-memory': {
    vi: 'Nhận dạng chữ trên trang này cần quá nhiều bộ nhớ nên đã dừng. Hãy quét lại trang ở 200 đến 300 dpi, hoặc nâng giới hạn bộ nhớ (--limit recognitionMegabytes=SỐ).',
    en: 'Recognition of this page needed too much memory and was stopped. Scan it again at 200 to 300 dpi, or raise the memory limit (--limit recognitionMegabytes=NUMBER).',
  },
  'nothing-recognised': {
    vi: 'Trang này là ảnh có nét mực nhưng không nhận ra được chữ nào. Hãy xem lại trang, hoặc quét lại rõ hơn ở 200 đến 300 dpi.',
    en: 'This page is a picture with ink on it, and no letters could be recognised. Look at the page, or scan it again more clearly at 200 to 300 dpi.',
  },
  'page-not-drawn': {
    vi: 'Không vẽ được ảnh của trang này nên không nhận dạng được chữ. Hãy cài đặt lại chương trình (npm ci), hoặc in lại trang sang PDF rồi thử lại.',
    en: 'The picture of this page could not be drawn, so nothing was recognised. Install the program again (npm ci), or print the page to PDF again.',
  },
  'damaged-page': {
    vi: 'Trang này bị hỏng, không đọc được. Hãy xuất lại PDF từ tệp gốc.',
    en: 'This page is damaged and could not be read. Export the PDF again from the original file.',
  },
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** The problem for a code; `detail` (pdf.js's own words) is added for whoever looks into it. */
export function toProblem(code: ProblemCode, detail?: string): Problem {
  const { vi, en } = PROBLEMS[code]
  const added = detail ? ` (${detail.slice(0, 200)})` : ''
  return { code, vi: vi + added, en: en + added }
}

/** A page that could not be read. */
export function failedPage(number: number, width: number, height: number, problem: Problem): Page {
  return { number, width, height, source: 'failed', problem, words: [], rules: [] }
}

/** Thrown while a page is read or recognised, for what is the page's own fault and would happen again. */
export class PageProblem extends Error {
  readonly code: ProblemCode
  readonly detail: string

  constructor(code: ProblemCode, detail = '', options?: ErrorOptions) {
    super(`${code}${detail ? `: ${detail}` : ''}`, options)
    this.name = 'PageProblem'
    this.code = code
    this.detail = detail
  }
}
