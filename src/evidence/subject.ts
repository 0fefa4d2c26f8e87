/** What a document is about: the words behind its number, date and issuer, up to the end of the clause or the next document. */
import { LETTERS } from '../model/latin.ts'
import type { Span } from '../model/explanation-text.ts'
import { START, words, type Prose } from './letters.ts'

const ABOUT = new RegExp(
  `^[\\s,:]{0,3}(?:(?:về việc|v/v|về)(?![${LETTERS}])\\s?:?\\s?|(?=(?:tổng kết|sơ kết|kết quả|tình hình|đánh giá)\\s))`,
  'u',
)
/** The sentence goes on about something else than the document's contents. */
const NO_SUBJECT = new RegExp(
  `^\\s?(?:${words('và', 'được', 'đã', 'đang', 'sẽ', '(?:đảm bảo|bảo đảm)\\s(?:đúng|theo|đầy đủ|yêu cầu|thời gian|quy định|kịp thời|tiến độ|chất lượng)', 'đúng', 'đạt', 'có', 'theo(?!\\s(?:dõi|đuổi))', 'kèm', 'là', 'với', 'nên', 'để', 'do', 'của', 'trên', 'tại', 'trong', 'cho', 'như', 'ban hành kèm', 'còn', 'đầy đủ', 'hiện', 'gửi', 'năm', '(?:nêu|nói|kể) trên', 'đã nêu', 'trên đây')}|[^${LETTERS}“"'\\s])`,
  'u',
)
const NEXT_DOCUMENT = new RegExp(`${START}(?:theo|kèm theo|và)\\s(?:các\\s)?$`, 'u')
/** What is told of a part of the document's contents. */
const SINGLED_OUT = new RegExp(`,\\s${START}(?:trong đó|theo đó)\\s.*$`, 'su')
/** A subject that is no more than this many letters says nothing that could be compared. */
const SHORTEST = 4

/** The subject that begins at `from` and ends before `end`. */
export function subjectAt({ plain, small }: Prose, from: number, end: number): Span | null {
  const rest = small.slice(from, end)
  const opening = ABOUT.exec(rest)
  if (opening === null && NO_SUBJECT.test(rest)) return null
  const start = from + (opening?.[0].length ?? rest.length - rest.trimStart().length)
  const closing = unopenedBracket(plain.slice(start, end))
  let text = small.slice(start, closing === null ? end : start + closing)
  text = text.replace(NEXT_DOCUMENT, '').replace(SINGLED_OUT, '')
  const to = start + text.replace(/[\s,.;:“"'(-]{1,10}$/u, '').length
  return to - start < SHORTEST ? null : { from: start, to }
}

/** Where a bracket closes that was not opened. */
function unopenedBracket(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth < 0) return at
  }
  return null
}
