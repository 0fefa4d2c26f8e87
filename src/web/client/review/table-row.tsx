/** A row of the table. Drawn again only when something about it has changed. */
import { Component } from 'preact'
import type { ExtractionRow } from '../../../model/extraction.ts'
import type { Column } from '../../../model/score.ts'
import type { ReviewBody } from '../../review-body.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { CellEditor } from './cell-editor.tsx'
import { CELL_COLUMNS } from './columns.ts'
import type { Commands } from './commands.ts'
import type { Flag } from './flags.ts'
import { FlagMarks } from './flag-marks.tsx'
import { px } from './px.ts'
import type { Mode } from './screen-state.ts'
import type { TreeRow } from './tree.ts'

type Said = ReviewBody['said'][number]

export interface TableRowProps {
  readonly language: Language
  readonly row: ExtractionRow
  readonly place: TreeRow
  readonly flags: readonly Flag[]
  readonly said: readonly Said[]
  readonly focused: Column | null
  readonly folded: boolean
  readonly edit: Extract<Mode, { kind: 'edit' }> | null
  /** Who else is at this row. */
  readonly others: string
  readonly commands: Commands
  readonly onFocus: (row: string, column: Column) => void
  readonly onFold: (row: string) => void
}

/** How many rows were drawn since the page was opened: told on the table, so that it can be seen that a key draws few. */
export const drawn = { rows: 0 }

/** Pixels. */
const LEVEL_INDENT = 9

const isScore = (column: Column): column is 'max' | 'self' | 'appraised' => column === 'max' || column === 'self' || column === 'appraised'

export class TableRow extends Component<TableRowProps> {
  override shouldComponentUpdate(next: Readonly<TableRowProps>): boolean {
    return (Object.keys(next) as (keyof TableRowProps)[]).some((key) => next[key] !== this.props[key])
  }

  override render() {
    drawn.rows++
    const { language, row, place, flags, said, focused, folded, others } = this.props
    const words = REVIEW[language]
    const note = said.find(({ kind }) => kind === 'note')
    return (
      <tr
        role="row"
        data-row={row.id}
        class={rowClass(this.props)}
        aria-level={place.level}
        aria-posinset={place.place}
        aria-setsize={place.placeCount}
        aria-expanded={place.canFold ? !folded : undefined}
        aria-selected={focused === null ? undefined : true}
      >
        {CELL_COLUMNS.map((column) => this.cell(column))}
        <td role="gridcell" class="review-flags">
          <FlagMarks language={language} flags={flags} />
          {note === undefined ? null : (
            <span class="review-note-mark" title={String(note.value)}>
              <span class="visually-hidden">{words.note}</span>
              <span aria-hidden="true">✎</span>
            </span>
          )}
          {others === '' ? null : (
            <span class="review-other" title={words.present(others)}>
              {others}
            </span>
          )}
        </td>
      </tr>
    )
  }

  private cell(column: Column) {
    const { language, row, flags, said, focused, edit, commands, onFocus } = this.props
    const words = REVIEW[language]
    const word = said.find((each) => each.kind === 'value' && each.column === column)
    const worst = worstOf(flags.filter((each) => each.column === column))
    const classes = [
      column,
      isScore(column) ? 'number' : '',
      focused === column ? 'focused' : '',
      word === undefined ? '' : 'by-person',
      worst,
    ]
    const label = `${row.printedCode || row.id}, ${words.columns[column]}`
    return (
      <td
        key={column}
        role="gridcell"
        data-column={column}
        class={classes.filter((each) => each !== '').join(' ')}
        tabIndex={focused === column ? 0 : -1}
        title={word === undefined ? undefined : words.corrected(word.by, '', textOf(language, word.read))}
        onClick={() => onFocus(row.id, column)}
        onDblClick={() => commands.settling.edit(null)}
      >
        {edit?.column === column ? (
          <CellEditor
            language={language}
            mode={edit}
            name={label}
            isText={!isScore(column)}
            onConfirm={(text) => commands.settling.confirmEdit(text)}
            onDiscard={(text) => commands.settling.discardEdit(text)}
          />
        ) : (
          this.content(column, word)
        )}
      </td>
    )
  }

  private content(column: Column, word: Said | undefined) {
    const { language, row, place, folded, onFold } = this.props
    const words = REVIEW[language]
    const person = word === undefined ? null : <PersonMark language={language} />
    if (isScore(column)) {
      return (
        <>
          {row[column] === null ? <span class="visually-hidden">{words.blank}</span> : formatNumber(language, row[column])}
          {person}
        </>
      )
    }
    if (column === 'code') {
      return (
        <span class="review-code" style={{ paddingLeft: px((place.level - 1) * LEVEL_INDENT) }}>
          <span
            class={`review-fold${place.canFold ? '' : ' none'}`}
            aria-hidden="true"
            onClick={(event) => {
              event.stopPropagation()
              if (place.canFold) onFold(row.id)
            }}
          >
            {folded ? '▸' : '▾'}
          </span>
          {row.printedCode}
        </span>
      )
    }
    return (
      <span class="review-clamp">
        {column === 'name' ? row.name : row.explanation}
        {person}
      </span>
    )
  }
}

function PersonMark({ language }: { readonly language: Language }) {
  return (
    <span class="review-person">
      <span class="visually-hidden">{REVIEW[language].personChecked}</span>
      <span aria-hidden="true">●</span>
    </span>
  )
}

function rowClass({ place, focused, said, flags }: TableRowProps): string {
  const seen = said.length > 0 || flags.some(({ finding }) => finding.state !== 'open')
  return [`level-${Math.min(place.level, 4)}`, focused === null ? '' : 'current', seen ? 'seen' : '']
    .filter((each) => each !== '')
    .join(' ')
}

function worstOf(flags: readonly Flag[]): string {
  const open = new Set(flags.filter(({ finding }) => finding.state === 'open').map(({ finding }) => finding.severity))
  return (['error', 'warning', 'info'] as const).find((severity) => open.has(severity)) ?? ''
}

function textOf(language: Language, value: number | string | null): string {
  if (value === null || value === '') return REVIEW[language].blank
  return typeof value === 'number' ? formatNumber(language, value) : value
}
