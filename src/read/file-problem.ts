/**
 * Why a file cannot be read at all. In: a code. Out: the sentence for the user, in both languages. The child process sends the code,
 * the parent makes a DocumentError of it.
 */

export const FILE_PROBLEMS = {
  'not-found': {
    vi: 'Không mở được tệp. Hãy kiểm tra lại đường dẫn và quyền đọc.',
    en: 'The file cannot be opened. Check its path and that you may read it.',
  },
  'not-a-pdf': {
    vi: 'Tệp này không phải là PDF. Hãy chọn tệp PDF, hoặc xuất tệp Word, Excel sang PDF.',
    en: 'This is not a PDF file. Choose a PDF, or export the Word or Excel file to PDF.',
  },
  'empty-file': {
    vi: 'Tệp rỗng (0 byte). Hãy sao chép hoặc tải lại tệp.',
    en: 'The file is empty (0 bytes). Copy or download it again.',
  },
  damaged: {
    vi: 'Tệp PDF bị hỏng hoặc thiếu một phần. Hãy sao chép hoặc tải lại, hoặc xuất lại từ tệp gốc.',
    en: 'The PDF is damaged or incomplete. Copy or download it again, or export it again from the original file.',
  },
  encrypted: {
    vi: 'Tệp PDF có mật khẩu. Hãy cung cấp mật khẩu (tham số --password).',
    en: 'The PDF is protected by a password. Give it with --password.',
  },
  'wrong-password': {
    vi: 'Mật khẩu không đúng. Hãy kiểm tra lại mật khẩu (tham số --password).',
    en: 'The password is wrong. Check what you give with --password.',
  },
  'no-pages': {
    vi: 'Tệp PDF không có trang nào. Hãy xuất lại từ tệp gốc.',
    en: 'The PDF has no pages. Export it again from the original file.',
  },
  'too-many-pages': {
    vi: 'Tệp PDF có quá nhiều trang so với giới hạn. Hãy tách tệp, hoặc nâng giới hạn số trang (--limit pages=SỐ).',
    en: 'The PDF has more pages than the limit allows. Split it, or raise the limit of pages (--limit pages=NUMBER).',
  },
  'too-large': {
    vi: 'Tệp lớn hơn giới hạn cho phép. Hãy tách tệp, hoặc nâng giới hạn dung lượng (--limit fileBytes=SỐ).',
    en: 'The file is larger than the limit allows. Split it, or raise the limit of file size (--limit fileBytes=NUMBER).',
  },
  'page-too-large': {
    vi: 'Khổ trang vượt giới hạn cho phép. Hãy xuất lại PDF với khổ giấy thông thường.',
    en: 'The pages are larger than the limit allows. Export the PDF again with a usual paper size.',
  },
  'too-complex': {
    vi: 'Trang có quá nhiều nét vẽ so với giới hạn cho phép. Hãy in lại tệp sang PDF, hoặc nâng giới hạn số lệnh vẽ mỗi trang (--limit operatorsPerPage=SỐ).',
    en: 'The pages draw more than the limit allows. Print the file to PDF again, or raise the limit of operators per page (--limit operatorsPerPage=NUMBER).',
  },
  'out-of-memory': {
    vi: 'Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng. Hãy xuất lại PDF từ tệp gốc, hoặc nâng giới hạn bộ nhớ (--limit memoryMegabytes=SỐ).',
    en: 'Reading this file needed too much memory and was stopped. Export the PDF again from the original file, or raise the memory limit (--limit memoryMegabytes=NUMBER).',
  },
  'time-out': {
    vi: 'Đọc tệp này quá lâu nên đã dừng. Hãy xuất lại PDF từ tệp gốc, hoặc nâng giới hạn thời gian (--limit secondsPerFile=SỐ, secondsPerPage=SỐ).',
    en: 'Reading this file took too long and was stopped. Export the PDF again from the original file, or raise the time limits (--limit secondsPerFile=NUMBER, secondsPerPage=NUMBER).',
  },
  'part-missing': {
    vi: 'Thiếu một phần của bộ đọc PDF nên không đọc được tệp nào. Hãy cài đặt lại chương trình (npm ci).',
    en: 'A part of the PDF reader is missing, so no file can be read. Install the program again (npm ci).',
  },
  'reader-failed': {
    vi: 'Bộ đọc PDF dừng đột ngột. Hãy cài đặt lại chương trình (npm ci); nếu vẫn lỗi, hãy xuất lại PDF từ tệp gốc.',
    en: 'The PDF reader ended unexpectedly. Install the program again (npm ci); if that does not help, export the PDF again from the original file.',
  },
} as const

export type FileProblemCode = keyof typeof FILE_PROBLEMS

/** Thrown while reading; carries a code that the parent process turns into a DocumentError. */
export class FileProblem extends Error {
  readonly code: FileProblemCode
  readonly detail: string

  constructor(code: FileProblemCode, detail = '', options?: ErrorOptions) {
    super(`${code}${detail ? `: ${detail}` : ''}`, options)
    this.name = 'FileProblem'
    this.code = code
    this.detail = detail
  }
}
