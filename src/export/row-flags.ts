/** The findings of a report, by the row they speak of; those that speak of no row of the report stand apart. And what they propose for each row. */
import type { Extraction } from '../model/extraction.ts'
import type { Finding, Suggestion } from '../model/finding.ts'
import { CERTAINTY_NAMES, COLUMN_NAMES, SEVERITY_NAMES } from './names.ts'
import { numeral } from './numeral.ts'

export interface RowFlags {
  readonly byRow: ReadonlyMap<string, readonly Finding[]>
  /** About the document, or about a row that the report lacks. */
  readonly withoutRow: readonly Finding[]
}

export function findingsByRow(extraction: Extraction): RowFlags {
  const byRow = new Map<string, Finding[]>(extraction.rows.map((row) => [row.id, []]))
  const withoutRow: Finding[] = []
  for (const finding of extraction.findings) {
    const ofRow = finding.row === null ? undefined : byRow.get(finding.row)
    ;(ofRow ?? withoutRow).push(finding)
  }
  return { byRow, withoutRow }
}

/** `warning sum-incomplete self; info code-repaired code`: the flags of a row in one cell. A decided finding names its state. */
export function flagsToText(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, code, column, state }) =>
      [severity, code, ...(column === null ? [] : [column]), ...(state === 'open' ? [] : [`(${state})`])].join(' '),
    )
    .join('; ')
}

/** `Cảnh báo: …`: what is still to be looked at in a row, for readers. */
export function flagsToReaders(findings: readonly Finding[]): string {
  return findings
    .filter(({ state }) => state === 'open')
    .map(({ severity, message }) => `${SEVERITY_NAMES.vi[severity]}: ${message.vi}`)
    .join(' | ')
}

/** A value that is proposed for a cell of a row, by an open finding. */
export type Proposed = Suggestion['rows'][number] & { readonly certainty: Suggestion['certainty'] }

/** The first proposals of the open findings, by row; several findings may share one. */
export function proposalsByRow(extraction: Extraction): ReadonlyMap<string, readonly Proposed[]> {
  const byRow = new Map<string, Proposed[]>()
  const seen = new Set<string>()
  for (const { suggestion, state } of extraction.findings) {
    if (suggestion === null || state !== 'open') continue
    for (const { row, column, value } of suggestion.rows) {
      const key = JSON.stringify([row, column, value])
      if (seen.has(key)) continue
      seen.add(key)
      byRow.set(row, [...(byRow.get(row) ?? []), { row, column, value, certainty: suggestion.certainty }])
    }
  }
  return byRow
}

/** `self = 0.5 (unique)`: what is proposed for a row, for programs; a value of null is a blank. */
export function proposalsToText(proposals: readonly Proposed[]): string {
  return proposals
    .map(({ column, value, certainty }) => `${column} = ${typeof value === 'number' ? numeral(value) : (value ?? '')} (${certainty})`)
    .join('; ')
}

/** `Tự chấm: 0,5 (cách duy nhất)`: what is proposed for a row, for readers. */
export function proposalsToReaders(proposals: readonly Proposed[]): string {
  const shown = ({ value }: Proposed): string => (typeof value === 'number' ? numeral(value).replace('.', ',') : (value ?? 'để trống'))
  return proposals.map((each) => `${COLUMN_NAMES.vi[each.column]}: ${shown(each)} (${CERTAINTY_NAMES.vi[each.certainty]})`).join('; ')
}
