/**
 * A text → shares in any words: `100% văn bản đi được ký số`, `275/635 văn bản đi được ký số`. What they are about is what their clause
 * says beside them. A clause that states several shares, or less than a sentence, tells nothing that could be compared.
 */
import type { LonePercent, StatedShare, Statement } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, spellAlike, weightOf, withoutTimes } from './content.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'

/** Syllables that say too little. */
const FEWEST = 3
/** Stands before the figures. */
const MARK = '§'
const HUNDRED = 100

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
    const about = aboutOf(small, clause, span)
    if (weightOf(about) < FEWEST) return []
    const period = periodKey(plain.slice(clause.from, clause.to), own)
    return [{ row, span, about, says: part === whole ? 'all' : 'some-not', part, whole, period }]
  })
}

const isWithin = (span: Span, clause: Span): boolean => span.from < clause.to && span.to > clause.from

/** What stands beside the figures between two commas, or in the clause where that is little. */
function aboutOf(small: string, clause: Span, span: Span): ReadonlySet<string> {
  const marked = `${small.slice(clause.from, span.from)} ${MARK} ${small.slice(span.from, clause.to)}`
  const { text } = withoutTimes(spellAlike(marked))
  const near = contentOf(text.split(',').find((piece) => piece.includes(MARK)) ?? '')
  return weightOf(near) < FEWEST ? contentOf(text) : near
}
