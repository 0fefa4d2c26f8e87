/**
 * A text → its clauses: stretches that end at a semicolon, at the end of a sentence, or where a bullet begins. Line ends are gone by now.
 */
import type { Span } from '../model/explanation-text.ts'

/**
 * Line ends are lost in a table's cell; these words begin a sentence when they have a capital, wherever they stand.
 */
const OPENERS = 'Đã|Ngoài ra|Bên cạnh|Hiện nay|Đồng thời|Thường xuyên|Trong (?:năm|kỳ|quý)|Kết quả:|Tổng số|Không có'
/** A sentence ends where a capital follows; `UBND huyện. 2.` does not. A bullet: a hyphen or plus with a space before it and a letter behind. */
const BREAK = new RegExp(
  `;|[.!?](?=\\s+['’"“(-]?\\s?\\p{Lu})|[.!?](?=\\s+['’]?[-+]\\s?\\p{L})|\\s['’]?[-+]\\s?(?=\\p{Lu}\\p{Ll})|(?<=[\\p{Ll}\\d)])\\s(?=(?:${OPENERS})\\s)`,
  'gu',
)

export function textToClauses(text: string): Span[] {
  const clauses: Span[] = []
  let from = 0
  for (const found of text.matchAll(BREAK)) {
    clauses.push({ from, to: found.index })
    from = found.index + found[0].length
  }
  clauses.push({ from, to: text.length })
  return clauses.filter((clause) => clause.to > clause.from)
}

/** The clause in which a place stands. */
export function clauseAt(clauses: readonly Span[], at: number): Span {
  return clauses.find(({ to }) => at < to) ?? clauses.at(-1) ?? { from: 0, to: 0 }
}
