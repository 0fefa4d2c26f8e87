/**
 * A text → the days on which it says that something was done: `Ra quân dọn vệ sinh ngày 26/6/2023`, `Biên bản tự kiểm tra ngày 26/4/2023`.
 *
 * Days of documents are theirs. What is to come, is a limit or a beginning (`đến ngày`, `có hiệu lực từ ngày`), or is compared, is none.
 */
import { isDay } from '../model/day.ts'
import type { CitedDocument } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { type FoundDay, textToDays } from './days.ts'
import { type Prose, words } from './letters.ts'

const DEED = new RegExp(
  words(
    '(?:đã )?tổ chức',
    '(?:cuộc |kỳ )?họp',
    'hội nghị',
    'ra quân',
    'tập huấn',
    'kiểm tra',
    'biên bản',
    'đối thoại',
    'tiếp xúc cử tri',
    'diễn ra',
    'phát động',
    'khai mạc',
    'lấy ý kiến',
  ),
  'u',
)
/** It is still to come, is a rule, or speaks of more than what was done. */
const NOT_DONE = new RegExp(
  words(
    'sẽ',
    'dự kiến',
    'lịch',
    'chuẩn bị',
    'phấn đấu',
    'đăng ký',
    'kế hoạch(?! số)',
    'hạn',
    'thời hạn',
    'hiệu lực',
    'hợp đồng',
    'nhiệm kỳ',
    'giai đoạn',
    'luật',
    'nghị định',
    'thông tư',
    'thay thế',
    'trước',
    'chậm nhất',
    'áp dụng',
    'kể từ',
    'tính đến',
    'số liệu',
  ),
  'u',
)
const ON_DAY = /(?<!(?:từ|đến|tới|hết|trước|sau|kể từ)\s)(?:vào\s)?ngày\s$/u

/** In: a text whose citations are blotted out. */
export function textToDeedDays({ small }: Prose, clauses: readonly Span[], documents: readonly CitedDocument[]): FoundDay[] {
  const ofDocuments = new Set(documents.flatMap(({ dateSpan }) => dateSpan?.from ?? []))
  return textToDays(small).filter(({ day, span }) => {
    if (!isDay(day) || ofDocuments.has(span.from) || !ON_DAY.test(small.slice(Math.max(0, span.from - 20), span.from))) return false
    const clause = clauseAt(clauses, span.from)
    const said = small.slice(clause.from, clause.to)
    return DEED.test(small.slice(clause.from, span.from)) && !NOT_DONE.test(said)
  })
}
