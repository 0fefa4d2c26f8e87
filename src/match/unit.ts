/**
 * The unit that reports: `UBND xã Ngọc Kỳ`, however it is printed (`ỦY BAN NHÂN DÂN XÃ NGỌC KỲ`, `xã Ngọc Kỳ`).
 */

/** Kinds of unit from the one that is meant first: a commune's letterhead names its district, too. */
const KINDS: readonly (readonly string[])[] = [
  ['xã', 'phường', 'thị trấn', 'đặc khu'],
  ['huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh'],
]
/** Before a unit: its committee, or a label; a label is weaker. */
const BEFORE: readonly string[] = ['(?:UBND|[UỦ][YỶ] ban nhân dân)\\s+', '(?:đơn vị|tên đơn vị|địa phương)\\s*:\\s*']
/** What follows a name that is written in capitals with the rest of its line. */
const ENDS =
  /^(?:NĂM|THÁNG|QUÝ) (?:\d|[IVX])|^\d+ THÁNG|^(?:HUYỆN|QUẬN|TỈNH|TP|TX)\b|^TP\.|^(?:THỊ XÃ|THÀNH PHỐ|GIAI ĐOẠN|CỘNG H|ĐỘC LẬP|TRÊN ĐỊA BÀN|VỀ VIỆC|TỰ (?:CHẤM|ĐÁNH)|ĐÁNH GIÁ|BÁO CÁO|BẢNG |CHỈ SỐ|XÃ |SỐ )/u
/** A commune's name has at most this many words. */
const MAX_WORDS = 4

/** The first unit that the texts name, a commune before a district, a unit with its committee before one named alone; earlier lists first. */
export function readUnit(...lists: readonly (readonly string[])[]): string | null {
  for (const kinds of KINDS) {
    for (const before of BEFORE) {
      for (const text of lists.flat()) {
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
  for (const text of texts) for (const unit of unitsIn(text, BEFORE[0] ?? '', KINDS[0] ?? [])) counts.set(unit, (counts.get(unit) ?? 0) + 1)
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

/** The leading words that make a proper name, with a capital each. Wards may be numbered. */
function properName(text: string): string {
  const words = text.trim().split(' ')
  const numbered = /^\d{1,2}$/u.test(words[0] ?? '') && !/^tháng/iu.test(words[1] ?? '')
  if (numbered) return words[0] ?? ''
  const inCapitals = words[0] !== undefined && words[0].length > 1 && words[0] === words[0].toUpperCase()
  const end = words.findIndex(
    (word, index) =>
      !/^\p{Lu}/u.test(word) ||
      (index > 0 && (inCapitals !== (word === word.toUpperCase()) || ENDS.test(words.slice(index).join(' ').toUpperCase()))),
  )
  return words
    .slice(0, Math.min(end === -1 ? words.length : end, MAX_WORDS))
    .map(inTitleCase)
    .join(' ')
}

/** `NGỌC` → `Ngọc`, `H'LEO` → `H'leo`; a Roman number keeps its capitals. */
function inTitleCase(word: string): string {
  if (/^[IVX]{2,}$/u.test(word)) return word
  if (word !== word.toUpperCase()) return word
  return word.toLowerCase().replace(/^\p{L}|(?<=-)\p{L}/gu, (letter) => letter.toUpperCase())
}
