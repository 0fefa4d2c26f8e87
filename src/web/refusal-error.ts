/** What stands against something that a person wants to do with a document, as the API tells it. */
import type { ChangeRefusal } from '../review.ts'
import type { Refusal } from '../store/lifecycle.ts'
import { ApiError } from './api-error.ts'

const REASONS: Readonly<Record<Refusal['code'] | ChangeRefusal['code'], readonly [en: string, vi: string]>> = {
  'not-found': ['There is nothing here.', 'Không có gì ở đây.'],
  'already-finished': ['Reading has already ended.', 'Việc đọc đã kết thúc.'],
  'still-reading': ['The document is still being read.', 'Tài liệu đang được đọc.'],
  'not-reviewed': ['The document is not finished.', 'Tài liệu chưa được đánh dấu là xong.'],
  'open-findings': ['Errors are still open.', 'Còn lỗi chưa xử lý.'],
  'nothing-read': ['Nothing could be read of the document.', 'Chưa đọc được gì từ tài liệu.'],
  stale: ['The document has changed meanwhile. Load it again.', 'Tài liệu đã thay đổi. Hãy tải lại.'],
  reviewed: ['The document is finished. Reopen it first.', 'Tài liệu đã xong. Hãy mở lại trước.'],
  'same-file': [
    'The same file was sent in again meanwhile, and stands in the list.',
    'Tệp này đã được gửi lại và đang có trong danh sách.',
  ],
  'bad-change': ['A change is wrong.', 'Có thay đổi không hợp lệ.'],
}

export function refusalError({ code, findings }: Refusal): ApiError {
  const [en, vi] = REASONS[code]
  return new ApiError(code === 'not-found' ? 404 : 409, code, en, vi, findings.length > 0 ? { findings } : {})
}

const CHANGE_STATUS = { 'not-found': 404, stale: 412, 'bad-change': 422 } as const

export function changeError({ code, detail, version }: ChangeRefusal): ApiError {
  const [en, vi] = REASONS[code]
  const status = code in CHANGE_STATUS ? CHANGE_STATUS[code as keyof typeof CHANGE_STATUS] : 409
  const added = detail === undefined ? '' : ` (${detail})`
  return new ApiError(status, code, en + added, vi + added, version === undefined ? {} : { version })
}
