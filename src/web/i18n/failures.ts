/**
 * Why a document gives no report, for who uses the application: what to do there, where the sentence of the program itself names parameters
 * of a command line. In: the code and the sentence that are kept. Out: a sentence in each language.
 */
import type { Sentence } from '../../errors.ts'

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
