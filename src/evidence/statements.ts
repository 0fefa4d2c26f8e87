/**
 * A text → shares in any words: `100% văn bản đi được ký số`, `275/635 văn bản đi được ký số`. What they are about is what their clause
 * says beside them. A clause that states several shares, or less than a sentence, tells nothing that could be compared.
 */
import type { LonePercent, StatedShare, Statement } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, spellAlike, weightOf, withoutTimes } from './content.ts'
import { LETTERS } from '../model/latin.ts'
import { withQualifiersAsWords } from './qualifiers.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'

/** Syllables that say too little. */
const FEWEST = 3
/** Stands before the figures. */
const MARK = '§'
const HUNDRED = 100
/** The ratio or percentage itself. */
const FIGURES = /^[\d.,/% ]{1,40}/u

export function textToStatements(
  { row, prose: { plain, small }, clauses, own }: Texts,
  { shares, percents }: { shares: readonly StatedShare[]; percents: readonly LonePercent[] },
): Statement[] {
  const figures: readonly (Pick<Statement, 'span' | 'part' | 'whole'> & { readonly loose: boolean })[] = [
    ...shares.map(({ span, part, whole }) => ({ span, part, whole, loose: part > whole })),
    ...percents.map(({ span, percent, loose }) => ({ span, part: percent.units, whole: HUNDRED * 10 ** percent.digits, loose })),
  ]
  return figures.flatMap(({ span, part, whole, loose }): Statement[] => {
    const clause = clauseAt(clauses, span.from)
    if (loose || whole === 0 || figures.some((other) => other.span !== span && isWithin(other.span, clause))) return []
    // A percentage under a hundred is no count: rounded, and seldom of the same day.
    if (part < whole && !shares.some((share) => share.span === span)) return []
    const { about, aside } = aboutOf(small, clause, span)
    if (weightOf(about) < FEWEST) return []
    const period = periodKey(plain.slice(clause.from, clause.to), own)
    return [{ row, span, about, aside, says: part === whole ? 'all' : 'some-not', part, whole, period }]
  })
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
