/** Who issued a document, where the text says so behind its number or date: `của UBND xã Ngọc Kỳ`. */
import { CAPITALS, LETTERS } from '../model/latin.ts'
import type { Span } from '../model/explanation-text.ts'
import type { Prose } from './letters.ts'

const HEADS =
  'ubnd|hđnd|[uủụ]y ban nhân dân|[uủ]ỷ ban nhân dân|hội đồng nhân dân|chủ tịch|chủ tịch ubnd|sở|phòng|ban|bộ|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|huyện uỷ|tỉnh uỷ|đảng uỷ|chính phủ|thủ tướng|văn phòng|công an|trung ương|quốc hội|huyện|tỉnh|xã|phường|thành phố'
const OPENING = new RegExp(`^\\s?[,(]?\\s?(?:do|của)\\s(?=(?:${HEADS})(?![${LETTERS}]))`, 'u')
const CAPITAL = new RegExp(`^[${CAPITALS}]`, 'u')
/** Small words that go on inside the name of an office. */
const INSIDE =
  /^(?:nhân|dân|xã|phường|thị|trấn|huyện|tỉnh|thành|phố|quận|chính|phủ|tướng|hội|đồng|ban|bộ|sở|phòng|vụ|nội|tư|pháp|tài|chỉ|đạo|ủy|uỷ|đảng|tịch|trung|ương|công|an)$/u
/** More words than an office's name has. */
const LONGEST_ISSUER = 10

/** The issuer that begins at `from`, with the place behind it; null when none does. */
export function issuerAt({ plain, small }: Prose, from: number, end: number): { readonly issuer: string; readonly span: Span } | null {
  const opening = OPENING.exec(small.slice(from, end))
  if (opening === null) return null
  const start = from + opening[0].length
  let to = start
  for (const [at, { 0: word, index }] of [...plain.slice(start, end).matchAll(/[^\s,;()]{1,30}/gu)].entries()) {
    const gap = plain.slice(to, start + index)
    if (at > 0 && (gap.trim() !== '' || at >= LONGEST_ISSUER || !(INSIDE.test(word) || CAPITAL.test(word)))) break
    to = start + index + word.length
  }
  const issuer = plain.slice(start, to).replace(/\.$/u, '')
  return issuer === '' ? null : { issuer, span: { from: start, to } }
}
