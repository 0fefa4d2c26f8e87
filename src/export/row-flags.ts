/** The findings of a report, by the row they speak of; those that speak of no row of the report stand apart. */
import type { Extraction } from '../model/extraction.ts'
import type { Finding } from '../model/finding.ts'

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
