/**
 * A text → how many there are of something in all, in any words: `Toàn xã có 592 hộ nghèo`, `Số hộ nghèo toàn xã: 632 hộ`, the whole of
 * `25/25 thủ tục thuộc thẩm quyền`.
 *
 * It is a total where the words say so (`tổng số`, `toàn xã`, `xã có`, `số …:`), or where the time is given that it is for. A clause with
 * other numbers, with parts of something, or about so many says none.
 */
import type { StatedShare, StatedTotal } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, weightOf, withoutTimes } from './content.ts'
import { START, words } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'

const NUMBER = new RegExp(`${NUMBER_START}${WHOLE}${NUMBER_END}`, 'gu')
const OF_ALL = new RegExp(
  `${START}(?:tổng|toàn|cả)\\s|${START}(?:xã|phường|thị trấn|đảng bộ)\\s(?:hiện\\s)?có\\s|^\\s?(?:[-+]\\s)?số\\s[^:]{3,80}(?::|\\slà)\\s`,
  'u',
)
const OF_SOME = new RegExp(
  words(
    'trong đó',
    'còn',
    'riêng',
    'thêm',
    'tăng',
    'giảm',
    'khoảng',
    'gần',
    'hơn',
    'trên(?!\\sđịa)',
    'dưới',
    'so với',
    'ước',
    'kế hoạch',
    'chỉ tiêu',
    'mỗi',
    'tỉnh',
    'huyện',
    'kỳ trước',
    'lũy kế',
    'tồn',
  ),
  'u',
)
/** The number comes last, and behind it stands no more than how it is counted. */
const NUMBER_LAST = /(?::|\slà)\s?$/u
/** What is said of the things behind a ratio, and is not their name. */
const PREDICATE = /\s(?:được|đã|đạt|bị|có|chưa|không|đều)\s|[,.;:(]/u
/** Fewer syllables name nothing. */
const FEWEST = 2
/** Things of which every row counts others. */
const GENERIC = new Set('hồsơ văn bản nhiệm vụ trường hợp việc tthc người đơn'.split(' '))
const tellsWhat = (about: ReadonlySet<string>): boolean =>
  weightOf(about) >= FEWEST && [...about].some((syllable) => !GENERIC.has(syllable))

export function textToTotals(texts: Texts, shares: readonly StatedShare[]): StatedTotal[] {
  const { row, prose, clauses, own } = texts
  const { plain, small } = prose
  const periodIn = (clause: Span): string | null => periodKey(plain.slice(clause.from, clause.to), own)
  const wholes = shares.flatMap(({ span, part, whole }): StatedTotal[] => {
    if (part !== whole) return []
    const clause = clauseAt(clauses, span.from)
    const ratio = /^[\d.]{1,12}\s?\/\s?[\d.]{1,12}/u.exec(small.slice(span.from, span.to))
    if (ratio === null || OF_SOME.test(small.slice(clause.from, clause.to))) return []
    const behind = ` ${small.slice(span.from + ratio[0].length, clause.to).trimStart()}`
    const about = contentOf(withoutTimes(behind.slice(0, PREDICATE.exec(behind)?.index ?? behind.length)).text)
    return !tellsWhat(about) ? [] : [{ row, span, about, value: whole, period: periodIn(clause) }]
  })
  const counts = clauses.flatMap((clause): StatedTotal[] => {
    const said = small.slice(clause.from, clause.to)
    if (!/\d/u.test(said) || /[%_]/u.test(said)) return []
    const { text, hasTime } = withoutTimes(said)
    const [number, ...others] = text.matchAll(NUMBER)
    if (number === undefined || others.length > 0 || /\d/u.test(text.replace(number[0], ''))) return []
    if ((!hasTime && !OF_ALL.test(said)) || OF_SOME.test(said)) return []
    const ahead = text.slice(0, number.index)
    const about = contentOf(NUMBER_LAST.test(ahead) ? ahead : `${ahead} ${text.slice(number.index + number[0].length)}`)
    const at = said.indexOf(number[0])
    if (!tellsWhat(about) || at < 0) return []
    const span = { from: clause.from + at, to: clause.from + at + number[0].length }
    return [{ row, span: withWords(plain, clause, span), about, value: parseWhole(number[0]), period: periodIn(clause) }]
  })
  return [...wholes, ...counts]
}

/** The number is quoted with its clause, where that is short. */
function withWords(plain: string, clause: Span, span: Span): Span {
  const text = plain.slice(clause.from, clause.to)
  if (text.length > LONGEST_QUOTE) return span
  return { from: clause.from + text.length - text.trimStart().length, to: clause.from + text.trimEnd().length }
}

/** Letters of a clause that is quoted whole. */
const LONGEST_QUOTE = 120
