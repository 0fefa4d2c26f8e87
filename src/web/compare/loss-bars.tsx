/** Points lost per criterion: a table whose bars are drawn to one scale; each criterion leads to its page. */
import { COMPARE } from '../i18n/compare.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Language } from '../i18n/language.ts'
import type { Loss } from './sheet.ts'

/** Means are shown rounded to this. */
const HUNDREDTHS = 100

interface LossBarsProps {
  readonly language: Language
  readonly losses: readonly Loss[]
  readonly address: (row: string) => string
}

export function LossBars({ language, losses, address }: LossBarsProps) {
  const words = COMPARE[language]
  const most = losses[0]?.mean ?? 1
  return (
    <div class="table-wrap">
      <table class="losses">
        <caption>{words.lossTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.criterion}</th>
            <th scope="col" class="number">
              {words.meanLost}
            </th>
            <th scope="col" aria-hidden="true" class="bar-column" />
            <th scope="col" class="number">
              {words.losing}
            </th>
          </tr>
        </thead>
        <tbody>
          {losses.map(({ criterion, mean, losing, reports }) => (
            <tr key={criterion.row}>
              <th scope="row">
                <a href={address(criterion.row)}>
                  <span class="code">{criterion.row}</span> {criterion.name}
                </a>
              </th>
              <td class="number">{formatNumber(language, Math.round(mean * HUNDREDTHS) / HUNDREDTHS)}</td>
              <td aria-hidden="true">
                <svg class="bar-picture" viewBox="0 0 100 10" preserveAspectRatio="none">
                  <rect width={(mean / most) * 100} height="10" />
                </svg>
              </td>
              <td class="number">{words.losingOf(formatNumber(language, losing), formatNumber(language, reports))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
