/**
 * A text → its clauses: stretches that end at a semicolon, at the end of a sentence, or where a bullet begins. Line ends are gone by now.
 */
import { CAPITALS, LETTERS, SMALLS } from '../model/latin.ts'
import type { Span } from '../model/explanation-text.ts'

/**
 * Line ends are lost in a table's cell; these words begin a sentence when they have a capital, wherever they stand.
 */
const OPENERS = 'Đã|Ngoài ra|Bên cạnh|Hiện nay|Đồng thời|Thường xuyên|Trong (?:năm|kỳ|quý)|Kết quả:|Tổng số|Không có'
/** A sentence ends where a capital follows; `UBND huyện. 2.` does not. A bullet: a hyphen or plus with a space before it and a letter behind. */
const BREAK = new RegExp(
  `;|[.!?](?=\\s+['’"“(-]?\\s?[${CAPITALS}])|[.!?](?=\\s+['’]?[-+]\\s?[${LETTERS}])|\\s['’]?[-+]\\s?(?=[${CAPITALS}][${SMALLS}])|(?<=[${SMALLS}\\d)])\\s(?=(?:${OPENERS})\\s)`,
  'gu',
)

/** Letters after which a clause is cut wherever it is: nobody writes longer ones, and what looks at a clause stays quick. */
const LONGEST_CLAUSE = 1500

export function textToClauses(text: string): Span[] {
  const clauses: Span[] = []
  let from = 0
  const end = (to: number, next: number): void => {
    for (; to - from > LONGEST_CLAUSE; from += LONGEST_CLAUSE) clauses.push({ from, to: from + LONGEST_CLAUSE })
    if (to > from) clauses.push({ from, to })
    from = next
  }
  for (const found of text.matchAll(BREAK)) end(found.index, found.index + found[0].length)
  end(text.length, text.length)
  return clauses
}

/** The clause in which a place stands, or that follows it. */
export function clauseAt(clauses: readonly Span[], at: number): Span {
  let [low, high] = [0, clauses.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at < (clauses[middle]?.to ?? 0)) high = middle
    else low = middle + 1
  }
  return clauses[low] ?? { from: 0, to: 0 }
}

/** What follows gives a reason, an end or an outlook, with times and things of its own. */
const REASON = new RegExp(
  `[,(-]\\s?(?:nguyên nhân|lý do|do|vì|bởi|nên|để|nhằm|góp phần|dẫn đến|tuy nhiên|tuy|nhưng|trong khi|dự kiến|phấn đấu)(?![${LETTERS}])`,
  'u',
)

/** A clause as far as it states something, without the reason that it gives. */
export function withoutReason(small: string, { from, to }: Span): Span {
  const reason = REASON.exec(small.slice(from, to))
  return reason === null || reason.index === 0 ? { from, to } : { from, to: from + reason.index }
}
