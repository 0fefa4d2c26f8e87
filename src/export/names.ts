/** The words that people read for columns, severities and states, in both languages. */
import type { Extraction } from '../model/extraction.ts'
import type { Finding, Severity, Suggestion } from '../model/finding.ts'
import type { Column } from '../model/score.ts'

export type Language = 'vi' | 'en'

export const COLUMN_NAMES: Record<Language, Record<Column, string>> = {
  vi: { code: 'Mã', name: 'Tiêu chí', max: 'Tối đa', self: 'Tự chấm', appraised: 'Thẩm định', explanation: 'Giải trình' },
  en: { code: 'Code', name: 'Criterion', max: 'Max', self: 'Self', appraised: 'Appraised', explanation: 'Explanation' },
}

export const SEVERITY_NAMES: Record<Language, Record<Severity, string>> = {
  vi: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi chú' },
  en: { error: 'Error', warning: 'Warning', info: 'Note' },
}

export const STATE_NAMES: Record<Language, Record<Finding['state'], string>> = {
  vi: { open: 'Chưa xem', accepted: 'Giữ như bản in', dismissed: 'Bỏ qua', settled: 'Đã xử lý' },
  en: { open: 'Open', accepted: 'Accepted as printed', dismissed: 'Dismissed', settled: 'Settled' },
}

export const STATUS_NAMES: Record<Language, Record<Extraction['status'], string>> = {
  vi: { clean: 'Không có gì phải xem', 'needs-review': 'Cần người xem', partial: 'Thiếu trang' },
  en: { clean: 'Nothing to review', 'needs-review': 'Needs review', partial: 'Pages missing' },
}

/** How sure a proposal is. */
export const CERTAINTY_NAMES: Record<Language, Record<Suggestion['certainty'], string>> = {
  vi: { unique: 'cách duy nhất', likely: 'nhiều khả năng', open: 'còn cách khác' },
  en: { unique: 'the only way', likely: 'likely', open: 'one of several' },
}

export const PROPOSAL_NAME: Record<Language, string> = { vi: 'Đề xuất', en: 'Proposed' }
