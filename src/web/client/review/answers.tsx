/** What is asked of the person just now: a reason by its digit, one's own words, a note, whether a drawn cell is right. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Purpose } from '../../i18n/review-reasons.ts'
import type { Commands } from './commands.ts'
import type { Screen } from './screen.ts'
import type { Intent } from './screen-state.ts'
import { wordingIn } from './wording.ts'

interface AnswersProps {
  readonly language: Language
  readonly screen: Screen
  readonly commands: Commands
}

/** null while nothing is asked. */
export function Answers({ language, screen, commands }: AnswersProps) {
  const words = REVIEW[language]
  const { mode } = screen.state
  switch (mode.kind) {
    case 'reasons':
      return (
        <Choice
          title={titleOf(language, screen, mode.intent)}
          options={[...commands.settling.reasons(mode.intent), words.ownReason]}
          alike={mode.intent.alike < 2 ? null : { label: words.forAlike(mode.intent.alike), on: mode.intent.forAll }}
          onChoose={(digit) => commands.do({ do: 'digit', digit })}
        />
      )
    case 'own-reason':
      return (
        <TextAnswer
          title={titleOf(language, screen, mode.intent)}
          hint={words.typeReason}
          text=""
          onConfirm={(text) => commands.settling.typeReason(text)}
          onCancel={() => commands.do({ do: 'escape' })}
        />
      )
    case 'note':
      return (
        <TextAnswer
          title={words.noteText(wordingIn(language).row(screen.extraction, mode.row))}
          hint={words.noteHint}
          text={mode.text}
          onConfirm={(text) => commands.settling.saveNote(text)}
          onCancel={() => commands.do({ do: 'escape' })}
        />
      )
    case 'finish':
      return (
        <Choice
          title={words.finishAsk(mode.warnings)}
          options={[words.finishAnyway, words.finishLook]}
          onChoose={(digit) => commands.do({ do: 'digit', digit })}
        />
      )
    case 'judge': {
      const check = screen.session.body.checks.find(({ id }) => id === mode.check)
      const place = wordingIn(language).cell(screen.extraction, check?.row ?? null, check?.column ?? null)
      const title = words.sampleAsk(`${place}: ${wordingIn(language).value(check?.value ?? null)}`)
      return (
        <Choice title={title} options={[words.sampleRight, words.sampleWrong]} onChoose={(digit) => commands.do({ do: 'digit', digit })} />
      )
    }
    case 'idle':
    case 'edit':
    case 'help':
    case 'place':
      return null
  }
}

const NAMES: Readonly<Record<Purpose, 'accept' | 'dismiss' | 'correct' | 'suggest' | 'appraised' | 'withdraw' | 'place'>> = {
  accept: 'accept',
  dismiss: 'dismiss',
  correct: 'correct',
  suggest: 'suggest',
  appraise: 'appraised',
  withdraw: 'withdraw',
  place: 'place',
}

function titleOf(language: Language, screen: Screen, { purpose, changes, forAll }: Intent): string {
  const words = REVIEW[language]
  const { cell, value } = wordingIn(language)
  const values = changes.flatMap((change) =>
    change.kind === 'value' ? [`${cell(screen.extraction, change.row, change.column)} → ${value(change.value)}`] : [],
  )
  const all = forAll ? words.allAlike(changes.length) : ''
  return words.chooseReason([words[NAMES[purpose]], values.join('; '), all].filter((part) => part !== '').join(' – '))
}

interface ChoiceProps {
  readonly title: string
  readonly options: readonly string[]
  /** Whether the answer goes to all flags of the kind; null where it cannot. The digit 0 changes it. */
  readonly alike?: { readonly label: string; readonly on: boolean } | null
  readonly onChoose: (digit: number) => void
}

function Choice({ title, options, alike = null, onChoose }: ChoiceProps) {
  const group = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => group.current?.focus(), [title])
  return (
    <div class="review-answer" role="group" aria-label={title} tabIndex={-1} ref={group}>
      <h3>{title}</h3>
      <ol class="review-choice">
        {options.map((option, index) => (
          <li key={option}>
            <button type="button" onClick={() => onChoose(index + 1)} aria-keyshortcuts={String(index + 1)}>
              <kbd>{index + 1}</kbd> {option}
            </button>
          </li>
        ))}
      </ol>
      {alike === null ? null : (
        <button type="button" class="review-alike" aria-pressed={alike.on} onClick={() => onChoose(0)} aria-keyshortcuts="0">
          <kbd>0</kbd> <span aria-hidden="true">{alike.on ? '☑' : '☐'}</span> {alike.label}
        </button>
      )}
    </div>
  )
}

interface TextAnswerProps {
  readonly title: string
  readonly hint: string
  readonly text: string
  readonly onConfirm: (text: string) => void
  readonly onCancel: () => void
}

function TextAnswer({ title, hint, text, onConfirm, onCancel }: TextAnswerProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => field.current?.focus(), [])
  return (
    <div class="review-answer" role="group" aria-label={title}>
      <h3>{title}</h3>
      <textarea
        ref={field}
        rows={2}
        aria-label={title}
        aria-describedby="review-answer-hint"
        defaultValue={text}
        onKeyDown={(event) => {
          // The Enter that ends a composition (Telex, VNI) belongs to it.
          if (event.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            event.stopPropagation()
            onConfirm(event.currentTarget.value)
          } else if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            onCancel()
          }
        }}
      />
      <span id="review-answer-hint" class="quiet">
        {hint}
      </span>
    </div>
  )
}
