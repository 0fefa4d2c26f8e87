/** The calculation of a parent as a card: children with their points, what they make, what is printed, the difference. Each child is one key away. */
import { formatNumber } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Calculation } from './calculation.ts'

interface CalculationCardProps {
  readonly language: Language
  readonly calculation: Calculation
  /** Name of the column that is added up. */
  readonly column: string
  readonly onChild: (number: number) => void
}

/** Children that a digit leads to. */
const WITH_DIGIT = 10

export function CalculationCard({ language, calculation, column, onChild }: CalculationCardProps) {
  const words = REVIEW[language]
  const { children, made, printed, difference, blanks, rollUp } = calculation
  const isWrong = difference !== null && difference !== 0
  return (
    <section class="review-calculation" aria-label={words.calculation(column)}>
      <h3>{words.calculation(column)}</h3>
      <ol>
        {children.map((child, index) => (
          <li key={child.id}>
            <button type="button" class="plain small" onClick={() => onChild(index + 1)}>
              {index < WITH_DIGIT ? <kbd>{(index + 1) % WITH_DIGIT}</kbd> : <span />}
              <span class="code">{child.printedCode}</span>
              <span class="name">{child.name}</span>
              <span class={child.points === null ? 'points quiet' : 'points'}>
                {child.points === null ? words.blank : formatNumber(language, child.points)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <dl>
        {rollUp === 'none' ? (
          <div>
            <dt>{words.notSummed}</dt>
          </div>
        ) : (
          <div>
            <dt>
              {rollUp === 'max' ? words.greatestChild : words.childrenMake}
              {blanks === 0 ? '' : ` (${words.blanks(blanks)})`}
            </dt>
            <dd>{formatNumber(language, made)}</dd>
          </div>
        )}
        <div>
          <dt>{words.printed}</dt>
          <dd>{formatNumber(language, printed)}</dd>
        </div>
        {difference === null ? null : (
          <div class={isWrong ? 'wrong' : 'right'}>
            <dt>{words.difference}</dt>
            <dd>
              {difference > 0 ? '+' : ''}
              {formatNumber(language, difference)}
              {isWrong ? '' : ' ✓'}
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
