/** Which units have not sent their report of a period yet. */
import type { Period } from '../../store/registry.ts'
import type { Owed } from '../../store/report-list.ts'
import { formatNumber } from '../i18n/format.ts'
import { REPORTS } from '../i18n/reports.ts'
import type { View } from './view.ts'

interface OwedPanelProps {
  readonly view: View
  readonly owed: Owed
  readonly period: Period
}

export function OwedPanel({ view, owed: { units, missing }, period }: OwedPanelProps) {
  const words = REPORTS[view.language]
  const count = (value: number): string => formatNumber(view.language, value)
  if (units === 0) {
    return (
      <p class="card owed">
        {words.owedNoUnits} <a href="/units/import">{words.owedImport}</a>
      </p>
    )
  }
  if (missing.length === 0) return <p class="card owed">{words.owedNone(count(units))}</p>
  return (
    <details class="card owed">
      <summary>
        <strong>{words.owedTitle(period.name)}:</strong> {words.owedSummary(count(missing.length), count(units))}
      </summary>
      <ul class="owed-units">
        {missing.map(({ code, name, province }) => (
          <li key={code}>
            <span class="code">{code}</span> {name}
            {province !== null && <span class="quiet">, {province}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
