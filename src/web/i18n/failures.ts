/**
 * Why a document gives no report, and why a page was not read, for who uses the application: what to do there, where the sentence of the
 * program itself names parameters of a command line. In: the code and the sentence that are kept. Out: a sentence in each language.
 */
import type { Sentence } from '../../errors.ts'
import type { Extraction } from '../../model/extraction.ts'

const NOT_A_REPORT: Sentence = {
  vi: 'Hãy kiểm tra xem đây có phải báo cáo tự chấm điểm không.',
  en: 'Check that it is a self-assessment report.',
}
const ADMINISTRATOR: Sentence = {
  vi: 'Nếu vẫn lỗi, hãy báo người quản trị.',
  en: 'If that does not help, tell the administrator.',
}

const NO_PASSWORD: Sentence = {
  vi: 'Tệp PDF có mật khẩu. Hãy lưu một bản không đặt mật khẩu rồi gửi lại.',
  en: 'The PDF is protected by a password. Save a copy without one and send that.',
}

const FAILURES: Readonly<Record<string, Sentence>> = {
  damaged: {
    vi: 'Tệp PDF bị hỏng hoặc thiếu một phần. Hãy sao chép hoặc tải lại, hoặc xuất lại từ tệp gốc, rồi gửi lại.',
    en: 'The PDF is damaged or incomplete. Copy or download it again, or export it again from the original file, and send that.',
  },
  encrypted: NO_PASSWORD,
  'wrong-password': NO_PASSWORD,
  'too-many-pages': {
    vi: 'Tệp PDF có quá nhiều trang. Hãy tách thành nhiều tệp rồi gửi lại.',
    en: 'The PDF has too many pages. Split it and send the parts.',
  },
  'too-large': {
    vi: 'Tệp lớn hơn giới hạn cho phép. Hãy tách thành nhiều tệp rồi gửi lại.',
    en: 'The file is larger than is allowed. Split it and send the parts.',
  },
  'too-complex': {
    vi: `Trang có quá nhiều nét vẽ nên không đọc được. Hãy in lại tệp sang PDF rồi gửi lại. ${ADMINISTRATOR.vi}`,
    en: `The pages draw more than is allowed. Print the file to PDF again and send that. ${ADMINISTRATOR.en}`,
  },
  'out-of-memory': {
    vi: `Đọc tệp này cần quá nhiều bộ nhớ nên đã dừng. Hãy xuất lại PDF từ tệp gốc rồi gửi lại. ${ADMINISTRATOR.vi}`,
    en: `Reading this file needed too much memory and was stopped. Export the PDF again from the original file and send that. ${ADMINISTRATOR.en}`,
  },
  'time-out': {
    vi: `Đọc tệp này quá lâu nên đã dừng. Hãy xuất lại PDF từ tệp gốc rồi gửi lại. ${ADMINISTRATOR.vi}`,
    en: `Reading this file took too long and was stopped. Export the PDF again from the original file and send that. ${ADMINISTRATOR.en}`,
  },
  'part-missing': {
    vi: 'Chương trình trên máy chủ thiếu một phần nên không đọc được tệp nào. Hãy báo người quản trị.',
    en: 'A part of the program is missing on the server, so no file can be read. Tell the administrator.',
  },
  'reader-failed': {
    vi: `Bộ đọc PDF dừng đột ngột. Hãy đọc lại; nếu không được, hãy xuất lại PDF từ tệp gốc rồi gửi lại. ${ADMINISTRATOR.vi}`,
    en: `The PDF reader ended unexpectedly. Read it again, or export the PDF again from the original file. ${ADMINISTRATOR.en}`,
  },
  'no-table': {
    vi: `Không có bảng nào trong tệp. ${NOT_A_REPORT.vi}`,
    en: `There is no table in the file. ${NOT_A_REPORT.en}`,
  },
  'no-score-table': {
    vi: `Tệp có bảng nhưng không bảng nào có cột điểm. ${NOT_A_REPORT.vi}`,
    en: `The tables of this file have no column of scores. ${NOT_A_REPORT.en}`,
  },
}

/** Sentences of the program may go on from a file's name; here they stand alone. */
const withCapital = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1)

export function failureFor(code: string, { vi, en }: Sentence): Sentence {
  return FAILURES[code] ?? { vi: withCapital(vi), en: withCapital(en) }
}

const EXPORT_AGAIN: Sentence = {
  vi: `Hãy xuất lại PDF từ tệp gốc rồi gửi lại. ${ADMINISTRATOR.vi}`,
  en: `Export the PDF again from the original file and send that. ${ADMINISTRATOR.en}`,
}
const SCAN_AGAIN: Sentence = {
  vi: `Hãy quét lại trang ở 200 đến 300 dpi rồi gửi lại. ${ADMINISTRATOR.vi}`,
  en: `Scan the page again at 200 to 300 dpi and send that. ${ADMINISTRATOR.en}`,
}
const RECOGNITION_OFF: Sentence = {
  vi: 'việc nhận dạng chữ trong ảnh đang tắt. Hãy gửi tệp PDF xuất thẳng từ Word hoặc Excel, hoặc báo người quản trị.',
  en: 'recognition of pictures is switched off. Send the PDF exported directly from Word or Excel, or tell the administrator.',
}

const PAGE_PROBLEMS: Readonly<Record<string, Sentence>> = {
  'scanned-page': {
    vi: `Trang này là ảnh chụp hoặc bản quét, không có chữ, và ${RECOGNITION_OFF.vi}`,
    en: `This page is a picture (a scan or a photo) without text, and ${RECOGNITION_OFF.en}`,
  },
  'picture-beside-text': {
    vi: `Trên trang có ảnh lớn cạnh phần chữ, nên có thể thiếu dòng của bảng: ${RECOGNITION_OFF.vi}`,
    en: `A large picture stands beside the text of this page, so rows of the table may be missing: ${RECOGNITION_OFF.en}`,
  },
  'image-not-decoded': {
    vi: `Trang có ảnh mà chương trình không giải mã được, nên có thể thiếu nội dung. ${EXPORT_AGAIN.vi}`,
    en: `The page holds a picture that could not be decoded, so content may be missing. ${EXPORT_AGAIN.en}`,
  },
  'too-complex': {
    vi: `Trang có quá nhiều nét vẽ so với giới hạn cho phép. Hãy in lại trang này sang PDF rồi gửi lại. ${ADMINISTRATOR.vi}`,
    en: `The page draws more than is allowed. Print this page to PDF again and send that. ${ADMINISTRATOR.en}`,
  },
  'time-out': {
    vi: `Đọc trang này quá lâu nên đã dừng. ${EXPORT_AGAIN.vi}`,
    en: `Reading this page took too long and was stopped. ${EXPORT_AGAIN.en}`,
  },
  'out-of-memory': {
    vi: `Đọc trang này cần quá nhiều bộ nhớ nên đã dừng. ${EXPORT_AGAIN.vi}`,
    en: `Reading this page needed too much memory and was stopped. ${EXPORT_AGAIN.en}`,
  },
  'recognition-unavailable': {
    vi: 'Trang này là ảnh, nhưng bộ nhận dạng chữ trên máy chủ bị thiếu nên không đọc được. Hãy báo người quản trị.',
    en: 'This page is a picture, and the recognition engine is missing on the server, so it cannot be read. Tell the administrator.',
  },
  'recognition-time-out': {
    vi: `Nhận dạng chữ trên trang này quá lâu nên đã dừng. ${SCAN_AGAIN.vi}`,
    en: `Recognition of this page took too long and was stopped. ${SCAN_AGAIN.en}`,
  },
  'recognition-out-of-memory': {
    vi: `Nhận dạng chữ trên trang này cần quá nhiều bộ nhớ nên đã dừng. ${SCAN_AGAIN.vi}`,
    en: `Recognition of this page needed too much memory and was stopped. ${SCAN_AGAIN.en}`,
  },
  'page-not-drawn': {
    vi: `Không vẽ được ảnh của trang này nên không nhận dạng được chữ. Hãy in lại trang sang PDF rồi gửi lại. ${ADMINISTRATOR.vi}`,
    en: `The picture of this page could not be drawn, so nothing was recognised. Print the page to PDF again and send that. ${ADMINISTRATOR.en}`,
  },
}

/** The report with what its pages and their findings say about failed pages as the application says it. */
export function withPageProblems(extraction: Extraction): Extraction {
  const said = new Map<number, { readonly from: Sentence; readonly to: Sentence }>()
  const pages = extraction.document.pages.map((page) => {
    const to = page.problem === null ? undefined : PAGE_PROBLEMS[page.problem.code]
    if (page.problem === null || to === undefined) return page
    said.set(page.number, { from: page.problem, to })
    return { ...page, problem: { code: page.problem.code, ...to } }
  })
  const findings = extraction.findings.map((finding) => {
    const other = finding.row === null && finding.page !== null ? said.get(finding.page) : undefined
    if (other === undefined) return finding
    const { vi, en } = finding.message
    return { ...finding, message: { vi: vi.replace(other.from.vi, () => other.to.vi), en: en.replace(other.from.en, () => other.to.en) } }
  })
  return { ...extraction, document: { ...extraction.document, pages }, findings }
}
