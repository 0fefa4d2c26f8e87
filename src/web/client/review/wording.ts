/** Values, places and changes in words, as the screen says them. In: a language. Out: functions from data to text. */
import type { Extraction } from '../../../model/extraction.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Change } from '../../../review.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Value } from './changes.ts'

/** Longer texts are cut where they stand in a sentence. */
const MOST_LETTERS = 60

export interface Wording {
  readonly value: (value: Value) => string
  readonly cell: (extraction: Extraction | undefined, row: string | null, column: string | null) => string
  readonly row: (extraction: Extraction | undefined, row: string | null) => string
  readonly change: (change: Change) => string
  readonly state: (state: Finding['state']) => string
}

function row(extraction: Extraction | undefined, id: string | null): string {
  if (id === null) return ''
  const found = extraction?.rows.find((each) => each.id === id)
  return found?.printedCode || id
}

export function wordingIn(language: Language): Wording {
  const words = REVIEW[language]
  const value = (each: Value): string => {
    if (each === null || each === '') return words.blank
    if (typeof each === 'number') return formatNumber(language, each)
    return each.length > MOST_LETTERS ? `“${each.slice(0, MOST_LETTERS)}…”` : `“${each}”`
  }
  const columnName = (column: string | null): string =>
    column !== null && column in words.columns ? words.columns[column as keyof typeof words.columns] : ''
  return {
    value,
    row,
    cell: (extraction, id, column) => [row(extraction, id), columnName(column)].filter((part) => part !== '').join(', '),
    state: (state) => words.state[state],
    change: (change) => {
      switch (change.kind) {
        case 'value':
          return `${columnName(change.column)} ${words.to} ${value(change.value)}`
        case 'withdraw':
          return words.did.withdraw
        case 'decision':
          return words.state[change.state].toLowerCase()
        case 'note':
          return `${words.note.toLowerCase()} ${value(change.text)}`
        case 'place':
          return `${words.unit.toLowerCase()} ${change.unit ?? '–'}, ${words.period.toLowerCase()} ${change.period ?? '–'}`
      }
    },
  }
}

/** A value as it is typed: with the decimal mark of the language, and without groups. */
export function typedForm(language: Language, value: Value): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', language === 'vi' ? ',' : '.') : value
}
