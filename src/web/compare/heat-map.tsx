/** A heat map of units × sections, as a table: each cell says its share in words and by its shade, and leads to its place in the report. */
import { formatNumber, formatShare, NO_VALUE } from '../i18n/format.ts'
import { COMPARE } from '../i18n/compare.ts'
import type { Language } from '../i18n/language.ts'
import { pointsToNumber } from '../../model/points.ts'
import { cellAddress } from './addresses.ts'
import { type Figure, pointsSoFar, shareOf, type Sheet, type SheetCriterion, type SheetReport } from './sheet.ts'

/** Shades by the share that was lost: none, up to 5 %, 15 %, 30 %, 50 %, more. */
export const SHADES = [0, 0.05, 0.15, 0.3, 0.5] as const
/** A share lost below this is none: shares are binary fractions of exact points. */
const NOTHING = 1e-9

export function shadeOf(share: number): number {
  const lost = 1 - share
  const at = SHADES.findIndex((most) => lost <= most + NOTHING)
  return at < 0 ? SHADES.length : at
}

interface HeatMapProps {
  readonly language: Language
  readonly sheet: Sheet
  readonly reports: readonly SheetReport[]
  readonly columns: readonly SheetCriterion[]
  /** Address of a unit's own page over the periods. */
  readonly unitAddress: (report: SheetReport) => string | null
}

export function HeatMap({ language, sheet, reports, columns, unitAddress }: HeatMapProps) {
  const words = COMPARE[language]
  return (
    <div class="table-wrap">
      <table class="heat">
        <caption>{words.heatTitle}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.sideBySide}</span>
            </th>
            <th scope="col">{words.unit}</th>
            <th scope="col" class="number">
              {words.total}
            </th>
            {columns.map((column) => (
              <th key={column.row} scope="col" class="number section" title={column.name}>
                {column.row}
                <span class="section-name">{column.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.key}>
              <td>
                <input type="checkbox" name="of" value={report.key} aria-label={words.choose(nameOf(report, language))} />
              </td>
              <th scope="row">
                <UnitName language={language} report={report} address={unitAddress(report)} />
              </th>
              <td class="number">{totalText(language, pointsSoFar(sheet, report))}</td>
              {columns.map((column) => (
                <HeatCell key={column.row} language={language} report={report} column={column} figure={sheet.figure(report, column.row)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export const nameOf = ({ unitName }: SheetReport, language: Language): string => unitName ?? COMPARE[language].noUnit

interface UnitNameProps {
  readonly language: Language
  readonly report: SheetReport
  readonly address: string | null
}

function UnitName({ language, report, address }: UnitNameProps) {
  const name = nameOf(report, language)
  return address === null ? <>{name}</> : <a href={address}>{name}</a>
}

function totalText(language: Language, figure: Figure | null): string {
  if (figure === null || figure.points === null) return NO_VALUE
  const max = figure.max === null ? null : pointsToNumber(figure.max)
  return COMPARE[language].of(formatNumber(language, pointsToNumber(figure.points)), formatNumber(language, max))
}

interface HeatCellProps {
  readonly language: Language
  readonly report: SheetReport
  readonly column: SheetCriterion
  readonly figure: Figure | undefined
}

function HeatCell({ language, report, column, figure }: HeatCellProps) {
  const share = shareOf(figure)
  if (figure === undefined || share === null) return <td class="number quiet">{NO_VALUE}</td>
  const points = COMPARE[language].of(
    formatNumber(language, figure.points === null ? null : pointsToNumber(figure.points)),
    formatNumber(language, figure.max === null ? null : pointsToNumber(figure.max)),
  )
  return (
    <td class={`number shade-${shadeOf(share)}`}>
      <a href={cellAddress(report, column.row)} title={`${nameOf(report, language)} · ${column.row} ${column.name}: ${points}`}>
        {formatShare(language, share)}
      </a>
    </td>
  )
}

/** What the shades mean. */
export function HeatLegend({ language }: { readonly language: Language }) {
  const labels = SHADES.map((most) => (most === 0 ? '0%' : `≤ ${formatShare(language, most)}`))
  return (
    <p class="legend">
      {COMPARE[language].legend}:{' '}
      {[...labels, `> ${formatShare(language, SHADES.at(-1) ?? 0)}`].map((label, shade) => (
        <span key={label} class={`swatch shade-${shade}`}>
          {label}
        </span>
      ))}
    </p>
  )
}
