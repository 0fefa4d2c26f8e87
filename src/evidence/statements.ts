/**
 * A text → shares in any words: `100% văn bản đi được ký số`, `275/635 văn bản đi được ký số`. What they are about is what their clause
 * says beside them. A clause that states several shares, or less than a sentence, tells nothing that could be compared.
 */
import type { LonePercent, StatedShare, Statement } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, spellAlike, weightOf, withoutTimes } from './content.ts'
import { LETTERS } from '../model/latin.ts'
import { END, START } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { withQualifiersAsWords } from './qualifiers.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'

/** Syllables that say too little. */
const FEWEST = 3
/** `Còn 39 văn bản đến chưa được xử lý trên phần mềm`: how many, of what, and what is not done with them. */
const EXCEPTION = new RegExp(
  `${START}còn\\s${NUMBER_START}(${WHOLE})${NUMBER_END}\\s([^\\d;.,:()%]{3,60}?)\\s(?:chưa|không)\\s(?!có${END}|đạt${END}|phát sinh${END})([^\\d;.,:()%]{3,120})`,
  'gu',
)
/** Stands before the figures. */
const MARK = '§'
const HUNDRED = 100
/** The ratio or percentage itself. */
const FIGURES = /^[\d.,/% ]{1,40}/u

export function textToStatements(
  { row, prose: { plain, small }, clauses, own }: Texts,
  { shares, percents }: { shares: readonly StatedShare[]; percents: readonly LonePercent[] },
): Statement[] {
  const figures: readonly (Pick<Statement, 'span' | 'part'> & { readonly whole: number; readonly loose: boolean })[] = [
    ...shares.map(({ span, part, whole }) => ({ span, part, whole, loose: part > whole })),
    ...percents.map(({ span, percent, loose }) => ({ span, part: percent.units, whole: HUNDRED * 10 ** percent.digits, loose })),
  ]
  const exceptions = [...small.matchAll(EXCEPTION)].flatMap(
    ({ 0: all, 1: count = '', 2: things = '', 3: deed = '', index }): Statement[] => {
      const about = contentOf(withoutTimes(withQualifiersAsWords(spellAlike(`${things} ${deed}`))).text)
      if (parseWhole(count) === 0 || weightOf(about) < FEWEST) return []
      const clause = clauseAt(clauses, index)
      const period = periodKey(plain.slice(clause.from, clause.to), own)
      const span = { from: index, to: index + all.trimEnd().length }
      return [{ row, span, about, aside: new Set(), says: 'some-not', part: parseWhole(count), whole: null, period }]
    },
  )
  const stated = figures.flatMap(({ span, part, whole, loose }): Statement[] => {
    const clause = clauseAt(clauses, span.from)
    if (loose || whole === 0 || figures.some((other) => other.span !== span && isWithin(other.span, clause))) return []
    // A percentage under a hundred is no count: rounded, and seldom of the same day.
    if (part < whole && !shares.some((share) => share.span === span)) return []
    const { about, aside } = aboutOf(small, clause, span)
    if (weightOf(about) < FEWEST) return []
    const period = periodKey(plain.slice(clause.from, clause.to), own)
    return [{ row, span, about, aside, says: part === whole ? 'all' : 'some-not', part, whole, period }]
  })
  return [...stated, ...exceptions]
}

const isWithin = (span: Span, clause: Span): boolean => span.from < clause.to && span.to > clause.from

/** `Kết quả xếp loại: `, at the head of a sentence: how it is known, not what is said. */
const HEADING = /^\s?(?:[-+]\s)?(?:kết quả|đánh giá|xếp loại|phân loại|tổng hợp|thống kê|rà soát|tình hình|cụ thể|thực tế|qua)[^:§]{0,40}:/u
/** How things are counted, behind a ratio and at the end of what is said: `2/4 đồng chí`. */
const COUNTER = new RegExp(`${MARK}\\s+[${LETTERS}]{1,8}(?:\\s[${LETTERS}]{1,8})?\\s{0,9}(?=$|[,.(])`, 'u')

/** What stands beside the figures between two commas, or in the clause where that is little. */
function aboutOf(small: string, clause: Span, span: Span): Pick<Statement, 'about' | 'aside'> {
  const marked = `${small.slice(clause.from, span.from)} ${MARK} ${small.slice(span.from, clause.to).replace(FIGURES, '')}`
  const { text } = withoutTimes(withQualifiersAsWords(spellAlike(marked)))
  const piece = text.split(',').find((each) => each.includes(MARK)) ?? ''
  // How things are counted is not what is said of them.
  const near = weightOf(contentOf(piece.replace(COUNTER, MARK))) < FEWEST ? text : piece
  return { about: contentOf(near), aside: contentOf(`${HEADING.exec(near)?.[0] ?? ''} ${COUNTER.exec(near)?.[0] ?? ''}`) }
}
