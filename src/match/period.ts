/**
 * The period that a report is for: `6 tháng đầu năm 2023`, `quý II năm 2023`, `năm 2023`. Dates are no periods.
 */

export interface Period {
  readonly text: string
  readonly year: number
}

const YEAR = '(20\\d{2})'
/** From the most specific to the least; the last year in it is the report's. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?:\\d{1,2}|sáu|chín|ba) tháng(?: đầu| cuối)?(?: của)?(?: năm |/)${YEAR}`, 'gu'),
  new RegExp(`quý (?:iv|i{1,3}|[1-4])(?:(?: năm |/| - | )${YEAR})`, 'gu'),
  new RegExp(`giai đoạn 20\\d{2} ?[-–] ?${YEAR}`, 'gu'),
  new RegExp(`năm học 20\\d{2} ?[-–] ?${YEAR}`, 'gu'),
  new RegExp(`tháng (?:1[0-2]|0?[1-9])(?: năm |/)${YEAR}`, 'gu'),
  new RegExp(`năm ${YEAR}`, 'gu'),
]
/** A date's month and year: `ngày 30 tháng 6 năm 2023`, `ngày … tháng … năm 2023`. */
const DATE = /ngày[\s\d.…_]*tháng[\s\d.…_]*(?:năm[\s\d.…_]*)?/gu
/** A decision's or a circular's year is not the report's. */
const CITED = /(?:quyết định|nghị quyết|thông tư|nghị định|kế hoạch|công văn|hướng dẫn) số \S+[^,;)]*/gu

/** The most specific period that the texts name, the first of them; small letters, Roman numbers in capitals. Null when there is none. */
export function readPeriod(texts: readonly string[]): Period | null {
  const plain = texts.map((text) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('qúy', 'quý')
      .replaceAll('quí', 'quý')
      .replace(/\s+/gu, ' ')
      .replace(DATE, ' ')
      .replace(CITED, ' '),
  )
  for (const form of FORMS) {
    for (const text of plain) {
      const match = [...text.matchAll(form)][0]
      if (match?.[1] !== undefined)
        return { text: match[0].replace(/(?<=quý )[iv]+/u, (number) => number.toUpperCase()), year: Number(match[1]) }
    }
  }
  return null
}
