/**
 * Why a page could not be read: sentences for the user, in both languages. In: a code. Out: the problem of a failed page.
 */
import type { Page } from '../model/page.ts'

export type Problem = NonNullable<Page['problem']>

const PROBLEMS = {
  'scanned-page': {
    vi: 'Trang này là ảnh chụp hoặc bản quét, không có chữ; bản này chưa nhận dạng chữ trong ảnh. Hãy dùng tệp PDF xuất thẳng từ Word hoặc Excel.',
    en: 'This page is a picture (a scan or a photo) without text, and recognition of pictures is not part of this version. Use the PDF exported directly from Word or Excel.',
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
