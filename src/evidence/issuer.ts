/** Who issued a document, where the text says so behind its number or date: `của UBND xã Ngọc Kỳ`. */
import { CAPITALS, LETTERS } from '../model/latin.ts'
import type { Span } from '../model/explanation-text.ts'

const HEADS =
  'UBND|HĐND|[UỦỤ]y ban nhân dân|[UỦ]ỷ ban nhân dân|Hội đồng nhân dân|Chủ tịch|Chủ tịch UBND|Sở|Phòng|Ban|Bộ|Huyện ủy|Tỉnh ủy|Thành ủy|Đảng ủy|Huyện uỷ|Tỉnh uỷ|Đảng uỷ|Chính phủ|Thủ tướng|Văn phòng|Công an|Trung ương|Quốc hội|huyện|tỉnh|xã|phường|thành phố'
const OPENING = new RegExp(`^\\s?[,(]?\\s?(?:do|của)\\s(?=(?:${HEADS})(?![${LETTERS}]))`, 'iu')
const CAPITAL = new RegExp(`^[${CAPITALS}]`, 'u')
/** Small words that go on inside the name of an office. */
const INSIDE =
  /^(?:nhân|dân|xã|phường|thị|trấn|huyện|tỉnh|thành|phố|quận|chính|phủ|tướng|hội|đồng|ban|bộ|sở|phòng|vụ|nội|tư|pháp|tài|chỉ|đạo|ủy|uỷ|đảng|tịch|trung|ương|công|an)$/u
/** More words than an office's name has. */
const LONGEST_ISSUER = 10

/** The issuer that begins at `from`, with the place behind it; null when none does. */
export function issuerAt(plain: string, from: number, end: number): { readonly issuer: string; readonly span: Span } | null {
  const rest = plain.slice(from, end)
  const opening = OPENING.exec(rest)
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
