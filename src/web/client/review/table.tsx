/** The report as a tree in a grid. In: the screen, and who is at which row. */
import { useEffect, useRef } from 'preact/hooks'
import type { ExtractionRow } from '../../../model/extraction.ts'
import type { Column } from '../../../model/score.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Commands } from './commands.ts'
import { partOf, RowParts } from './row-parts.ts'
import type { Screen } from './screen.ts'
import { drawn, TableRow } from './table-row.tsx'
import { shownRows } from './tree.ts'

interface TableProps {
  readonly language: Language
  readonly screen: Screen
  readonly commands: Commands
  /** Names by row of the report that is shown. */
  readonly others: ReadonlyMap<string, string>
  readonly onFocus: (row: string, column: Column) => void
  readonly onFold: (row: string) => void
}

export function Table({ language, screen, commands, others, onFocus, onFold }: TableProps) {
  const words = REVIEW[language]
  const table = useRef<HTMLTableElement>(null)
  const parts = useRef(new RowParts())
  const { focus, folded, mode } = screen.state
  const { extraction, tree } = screen
  const { flags, said } = parts.current.of(focus.report, screen.flags, screen.session.body.said)
  useEffect(() => {
    if (table.current !== null) table.current.dataset['drawn'] = String(drawn.rows)
  })
  const rows = extraction?.rows ?? []
  return (
    <table class="review-table" role="treegrid" aria-label={words.table} aria-rowcount={rows.length + 1} ref={table}>
      <thead>
        <tr role="row">
          {(['code', 'name', 'max', 'self', 'appraised', 'explanation', 'flags'] as const).map((column) => (
            <th key={column} role="columnheader" scope="col" class={`column-${column}`}>
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shownRows(tree, folded).map((place) => {
          const row = rows[place.index] as ExtractionRow
          return (
            <TableRow
              key={row.id}
              language={language}
              row={row}
              place={place}
              flags={partOf(flags, row.id)}
              said={partOf(said, row.id)}
              focused={row.id === focus.row ? focus.column : null}
              folded={folded.has(row.id)}
              edit={mode.kind === 'edit' && mode.row === row.id ? mode : null}
              others={others.get(row.id) ?? ''}
              commands={commands}
              onFocus={onFocus}
              onFold={onFold}
            />
          )
        })}
      </tbody>
    </table>
  )
}
