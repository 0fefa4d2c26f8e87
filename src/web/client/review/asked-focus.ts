/** The cell that an address asks for: `?report=1&row=I.2.2&column=self`. In: the address's query. Out: that cell, where the document has it. */
import type { Extraction } from '../../../model/extraction.ts'
import { CELL_COLUMNS } from './columns.ts'
import type { Focus } from './screen-state.ts'

/** null: no cell is asked for, or there is none. A report without a row is its first row. */
export function askedFocus(query: string, extractions: readonly Extraction[]): Focus | null {
  const asked = new URLSearchParams(query)
  if (!asked.has('report') && !asked.has('row')) return null
  const report = Number(asked.get('report') ?? '1')
  const rows = extractions[report - 1]?.rows ?? []
  const row = asked.has('row') ? rows.find(({ id }) => id === asked.get('row')) : rows[0]
  if (row === undefined) return null
  const column = CELL_COLUMNS.find((each) => each === asked.get('column')) ?? 'self'
  return { report, row: row.id, column, finding: null }
}
