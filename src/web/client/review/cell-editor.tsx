/** The field in which a cell is corrected, in its place in the table. Enter means it, Escape gives up, leaving the field keeps nothing. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { REVIEW } from '../../i18n/review.ts'
import type { Language } from '../../i18n/language.ts'
import type { Mode } from './screen-state.ts'

interface CellEditorProps {
  readonly language: Language
  readonly mode: Extract<Mode, { kind: 'edit' }>
  readonly name: string
  readonly isText: boolean
  readonly onConfirm: (text: string) => void
  readonly onDiscard: (text: string) => void
}

type Field = HTMLInputElement | HTMLTextAreaElement

export function CellEditor({ language, mode, name, isText, onConfirm, onDiscard }: CellEditorProps) {
  const words = REVIEW[language]
  const field = useRef<Field | null>(null)
  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus()
    if (mode.whole) element.select()
    else element.setSelectionRange(element.value.length, element.value.length)
  }, [mode.row, mode.column])
  const common = {
    ref: (element: Field | null) => {
      field.current = element
    },
    class: 'review-field',
    'aria-label': words.newValue(name),
    'aria-invalid': mode.problem === null ? undefined : ('true' as const),
    'aria-describedby': 'review-field-hint',
    defaultValue: mode.text,
    autocomplete: 'off',
    spellcheck: false,
    onKeyDown: (event: KeyboardEvent) => {
      // A composition (Telex, VNI) ends with Enter, too: that Enter belongs to it.
      if (event.isComposing || !(event.currentTarget instanceof HTMLElement)) return
      const { value } = event.currentTarget as Field
      if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) {
        event.preventDefault()
        event.stopPropagation()
        onConfirm(value)
      } else if (event.key === 'Escape') {
        event.preventDefault()
        event.stopPropagation()
        onDiscard(value)
      }
    },
    onBlur: (event: FocusEvent) => {
      // Another window has the focus: the person comes back to the field.
      if (document.hasFocus()) onDiscard((event.currentTarget as Field).value)
    },
  }
  return (
    <span class="review-editor">
      {isText ? <textarea rows={3} {...common} /> : <input inputMode="decimal" {...common} />}
      <span id="review-field-hint" class={mode.problem === null ? 'hint' : 'error'}>
        {mode.problem ?? words.toConfirm}
      </span>
    </span>
  )
}
