/**
 * The unit that reports: `UBND xã Ngọc Kỳ`, however it is printed (`ỦY BAN NHÂN DÂN XÃ NGỌC KỲ`, `xã Ngọc Kỳ`).
 */

/** Kinds of unit from the one that is meant first: a commune's letterhead names its district, too. */
const KINDS: readonly (readonly string[])[] = [
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'],
]
const COMMITTEE = '(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân)'
/** Words that end a name in capitals. */
const ENDS =
  /^(?:NĂM|THÁNG|QUÝ|HUYỆN|QUẬN|THỊ|THÀNH|TỈNH|TP|TX|TT|VỀ|THEO|TRÊN|TỰ|GIAI|ĐẦU|CUỐI|CHẤM|ĐÁNH|KẾT|CÔNG|PHỤC|TRONG|ĐỘC|CỘNG|BÁO|BẢNG|CHỈ|SỐ|XÃ|PHƯỜNG|\d{4})$/u
/** A commune's name has at most this many words. */
const MAX_WORDS = 4

/** The first unit that the texts name, a commune before a district; a unit named with its committee before one named alone. */
export function readUnit(texts: readonly string[]): string | null {
  for (const kinds of KINDS) {
    for (const before of [`${COMMITTEE}\\s+`, '(?:đơn vị|cấp|của)\\s*:?\\s*']) {
      for (const text of texts) {
        const [found] = unitsIn(text, before, kinds)
        if (found !== undefined) return found
      }
    }
  }
  return null
}

/** The unit that the texts name most often; null when none is named. */
export function mostNamedUnit(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const unit of unitsIn(text, `${COMMITTEE}\\s+`, KINDS[0] ?? [])) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function unitsIn(text: string, before: string, kinds: readonly string[]): string[] {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ')
  const pattern = new RegExp(`(?<![\\p{L}])${before}(${kinds.join('|')})\\s+([^,.;:()/"“”\\n]+)`, 'giu')
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const name = properName(match[2] ?? '')
    return name === '' ? [] : [`UBND ${(match[1] ?? '').toLowerCase()} ${name}`]
  })
}

/** The leading words that make a proper name, with a capital each. */
function properName(text: string): string {
  const words: string[] = []
  for (const word of text.trim().split(' ')) {
    const first = words.length === 0
    if (words.length === MAX_WORDS || ENDS.test(word.toUpperCase())) break
    if (!/^\p{Lu}/u.test(word) && !(/^\d{1,2}$/u.test(word) && first)) break
    // After a name in capitals small letters go on with the sentence, and the other way round.
    words.push(word)
  }
  return words.map(inTitleCase).join(' ')
}

/** `NGỌC` → `Ngọc`, `H'LEO` → `H'leo`; a Roman number keeps its capitals. */
function inTitleCase(word: string): string {
  if (/^[IVX]{2,}$/u.test(word)) return word
  if (word !== word.toUpperCase()) return word
  return word.toLowerCase().replace(/^\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase())
}
