/**
 * A clause → the counts that it makes, each with its own words: what stands before the number and behind it, up to the words of the next
 * count, and how it hangs on what was counted before it.
 *
 * The one reading of counted statements, whatever is counted and in whatever order it is said: `tiếp nhận 24 đơn thư`, `số đơn thư được
 * tiếp nhận: 24 đơn`, `toàn xã có 12 thôn với 3.456 hộ`. What is compared with what is not decided here.
 */
import { LETTERS } from '../model/latin.ts'
import type { Span } from '../model/explanation-text.ts'
import { textToAmounts } from './amounts.ts'
import { withoutTimes } from './content.ts'
import { END, START } from './letters.ts'
import { withAgesAsWords, withQualifiersAsWords } from './qualifiers.ts'

export interface Counted {
  /** `26 triệu đồng` is 26 000 000; `12,5 ha` 12.5. */
  readonly value: number
  /** What the last printed figure stands for: 1 of a count, 1 000 000 of `26 triệu`, 0.1 of `12,5 ha`. */
  readonly step: number
  /** The number and what it is multiplied by, as written in small letters: `26 triệu`. */
  readonly printed: string
  /** The number. */
  readonly span: Span
  /** From the first of its words to the last. */
  readonly words: Span
  /** Small letters, without times. */
  readonly ahead: string
  readonly behind: string
  /** `first` of its clause; named beside it (`listed`); some of what was counted before (`part`). */
  readonly place: 'first' | 'listed' | 'part'
  /** A time is given for it. */
  readonly hasTime: boolean
}

/** What has a figure and counts nothing: a share, a decimal, a form's code. */
const OTHER_FIGURES = /\d[\d.,/]{0,14}/gu
/** Where the words of one count end and those of the next begin: of several the last. */
const NEXT = new RegExp(
  `[,(;]\\s?|\\s-\\s|:(?=\\s?[${LETTERS}])|\\s(?:với|và|gồm|bao gồm|trong đó|trong số đó|chiếm|đạt|phát|cấp phát|thu hút|có)(?=\\s)`,
  'gu',
)
/** What follows is some of what was counted. */
const OPENS_PARTS = new RegExp(`[(:]|${START}(?:trong đó|trong số (?:đó|này)|gồm|chia ra|cụ thể|riêng|còn lại|nhất là)${END}`, 'u')
/** Commas inside the names of things. */
const ONE_NAME =
  /(?:cán bộ, công chức|cb, ?cc|cbcc)(?:, (?:viên chức|nhân viên|(?:người hoạt động )?không chuyên trách|nhđkct|kct))?|kiểm tra, giám sát|thanh tra, kiểm tra|(?:khiếu nại|tố cáo|kn-tc|kiến nghị|phản ánh|đề nghị|khiếu kiện)(?:(?:, | và |, và )(?:khiếu nại|tố cáo|kiến nghị|phản ánh|đề nghị))+|phí, lệ phí|đoàn viên, hội viên|tin, bài|trục, đường|người dân, (?:tổ chức, )?doanh nghiệp|(?:tổ chức|công dân|người dân), (?:cá nhân|tổ chức)|cá nhân, (?:tổ chức|doanh nghiệp)|(?:thôn|buôn|bản|ấp|sóc|làng), (?:xóm|khu|khu dân cư|tổ dân phố|thôn|buôn|bản|ấp|sóc|làng)|phòng, chống|hđnd, ubnd|phòng, ngừa|tiếp nhận, (?:giải quyết|xử lý)/gu

/** Commas of names made a sign that parts nothing; same length. */
export const withNamesWhole = (small: string): string => small.replace(ONE_NAME, (name) => name.replaceAll(',', '‚'))

/** In: a clause of a text in small letters. Numbers that have nothing between them to part their words make no count. */
export function clauseToCounts(small: string, clause: Span): Counted[] {
  const sentence = withNamesWhole(small.slice(clause.from, clause.to))
  if (!/\d/u.test(sentence)) return []
  const { text } = withoutTimes(sentence)
  const plainly = withAgesAsWords(text)
  const folded = plainly.match(OTHER_FIGURES)?.length === 1 ? plainly : withQualifiersAsWords(text)
  const numbers = textToAmounts(folded).map((amount) => ({ from: amount.from, to: amount.to, amount }))
  const others = [...folded.matchAll(OTHER_FIGURES)]
    .filter(({ index }) => !numbers.some(({ from, to }) => index >= from && index < to))
    .map(({ 0: figures, index }) => ({ from: index, to: index + figures.length, amount: null }))
  const all = [...numbers, ...others].sort((a, b) => a.from - b.from)
  const cuts = all.slice(1).map(({ from }, at) => cutBetween(folded, all[at]?.to ?? 0, from))
  const found: Counted[] = []
  let inParts = false
  for (const [at, { from, to, amount }] of all.entries()) {
    const [start, end] = [at === 0 ? 0 : cuts[at - 1], at === all.length - 1 ? folded.length : cuts[at]]
    if (at > 0) inParts ||= start === null || (!isAll(folded, all[at - 1]) && OPENS_PARTS.test(folded.slice(all[at - 1]?.to, from)))
    if (amount === null || start === undefined || start === null || end === undefined || end === null) continue
    found.push({
      value: amount.value,
      step: amount.step,
      printed: amount.printed,
      span: { from: clause.from + from, to: clause.from + to },
      words: { from: clause.from + start, to: clause.from + end },
      ahead: folded.slice(start, from).replace(/^[,(;:\s-]{1,4}/u, ' '),
      behind: folded.slice(to, end),
      place: at === 0 || (!inParts && isAll(folded, all[at - 1])) ? 'first' : inParts ? 'part' : 'listed',
      hasTime: withoutTimes(sentence.slice(start, end)).hasTime || (end === folded.length && text !== sentence),
    })
  }
  return found
}

/** `100% văn bản đến … (1.989 văn bản)`: what follows is all of them. */
const isAll = (text: string, number?: Span): boolean => number !== undefined && /^100\s?%/u.test(text.slice(number.from))

/** Where the words of the second of two numbers begin; null where nothing says so. */
function cutBetween(text: string, from: number, to: number): number | null {
  const last = [...text.slice(from, to).matchAll(NEXT)].at(-1)
  return last === undefined ? null : from + last.index
}
