/** What is known of the focused cell: its flags and what can be done about them, its calculation, its picture, its whole text. */
import type { Finding } from '../../../model/finding.ts'
import { formatTime } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { Answers } from './answers.tsx'
import { CalculationCard } from './calculation-card.tsx'
import type { Command } from './keys.ts'
import type { Commands } from './commands.ts'
import { Crop } from './crop.tsx'
import type { Flag } from './flags.ts'
import { type Screen, scoreColumnOf } from './screen.ts'
import { wordingIn } from './wording.ts'

interface DetailProps {
  readonly language: Language
  readonly base: string
  readonly screen: Screen
  readonly commands: Commands
}

export function Detail({ language, base, screen, commands }: DetailProps) {
  const words = REVIEW[language]
  const { focus, mode } = screen.state
  const row = screen.extraction?.rows.find(({ id }) => id === focus.row)
  if (row === undefined) return null
  const { flag, calculation } = screen
  const place = wordingIn(language).cell(screen.extraction, row.id, focus.column)
  const asked =
    mode.kind === 'reasons' || mode.kind === 'own-reason' || mode.kind === 'note' || mode.kind === 'judge' || mode.kind === 'finish'
  const note = screen.session.body.said.find((each) => each.kind === 'note' && each.report === focus.report && each.row === row.id)
  const showsText =
    focus.column === 'explanation' || focus.column === 'name' || (calculation === null && !isPictured(row.cells[focus.column]))
  return (
    <section class="review-detail" aria-label={place}>
      <div class="review-detail-main">
        <h2>
          <span class="code">{row.printedCode || row.id}</span> {row.name}
        </h2>
        {asked ? (
          <Answers language={language} screen={screen} commands={commands} />
        ) : (
          <Flags language={language} screen={screen} flag={flag} />
        )}
        {note === undefined || asked ? null : (
          <p class="review-note">
            <strong>{words.note}:</strong> {String(note.value)} <span class="quiet">– {note.by}</span>
          </p>
        )}
      </div>
      <div class="review-detail-side">
        <Crops language={language} base={base} screen={screen} name={place} />
        {calculation === null ? null : (
          <CalculationCard
            language={language}
            calculation={calculation}
            column={words.columns[scoreColumnOf(focus.column)]}
            onChild={(number) => screen.focusChild(number)}
          />
        )}
        {showsText && row.explanation !== '' ? (
          <p class="review-explanation">
            <strong>{words.explanation}:</strong> {row.explanation}
          </p>
        ) : null}
      </div>
      {asked ? null : <Actions mayReview={screen.session.body.mayReview} language={language} flag={flag} commands={commands} />}
    </section>
  )
}

type Places = readonly { readonly confidence: number; readonly readings?: unknown; readonly page: number }[] | undefined

/** Read from a picture: the text layer is certain of every letter. */
const isPictured = (places: Places): boolean =>
  places?.some(({ confidence, readings }) => confidence < 1 || readings !== undefined) === true

function Crops({ language, base, screen, name }: Omit<DetailProps, 'commands'> & { readonly name: string }) {
  const { row, column } = screen.state.focus
  const pages = screen.extraction?.document.pages ?? []
  const places = screen.extraction?.rows.find(({ id }) => id === row)?.cells[column] ?? []
  const shown = places.flatMap((place) => {
    const page = pages.find(({ number }) => number === place.page)
    return page === undefined || (page.source !== 'ocr' && !isPictured([place])) ? [] : [{ place, page }]
  })
  return (
    <>
      {shown.map(({ place, page }, index) => (
        <Crop key={index} language={language} base={base} name={name} place={place} page={page} />
      ))}
    </>
  )
}

function Flags({ language, screen, flag }: { readonly language: Language; readonly screen: Screen; readonly flag: Flag | null }) {
  const words = REVIEW[language]
  if (flag === null) return <p class="quiet">{words.noFlag}</p>
  const others = screen.flags.filter((each) => each !== flag && each.report === flag.report && each.row === flag.row)
  return (
    <>
      <FlagText language={language} screen={screen} finding={flag.finding} />
      {others.length === 0 ? null : (
        <ul class="review-other-flags">
          {others.map(({ finding }) => (
            <li key={finding.id}>
              <button
                type="button"
                class="plain small"
                onClick={() => screen.focusCell({ ...screen.state.focus, column: finding.column ?? 'name', finding: finding.id })}
              >
                <span class={`review-mark ${finding.state === 'open' ? finding.severity : 'settled'}`} aria-hidden="true">
                  {finding.state === 'open' ? '•' : '✓'}
                </span>
                {finding.message[language]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function FlagText({ language, screen, finding }: { readonly language: Language; readonly screen: Screen; readonly finding: Finding }) {
  const words = REVIEW[language]
  const { cell, value } = wordingIn(language)
  const { suggestion } = finding
  const said = screen.session.body.said.find(
    ({ kind, finding: id, report }) => kind === 'decision' && id === finding.id && report === screen.state.focus.report,
  )
  return (
    <div class={`review-flag ${finding.state === 'open' ? finding.severity : 'settled'}`}>
      <p>
        <strong>{words.severity[finding.severity]}:</strong> {finding.message[language]}
      </p>
      {said === undefined ? null : (
        <p class="review-said">
          {words.decided(words.state[finding.state], said.by, formatTime(language, said.at))}
          {said.why === null ? '' : `: ${said.why}`}
        </p>
      )}
      {suggestion === null || finding.state !== 'open' ? null : (
        <p class="review-suggestion">
          <strong>
            {words.suggestion} ({words.certainty[suggestion.certainty]}):
          </strong>{' '}
          {suggestion.rows.map((each) => `${cell(screen.extraction, each.row, each.column)} = ${value(each.value)}`).join('; ')}.{' '}
          {suggestion.why[language]}
        </p>
      )}
    </div>
  )
}

interface Action {
  readonly command: Command
  readonly word: 'accept' | 'suggest' | 'correct' | 'dismiss' | 'note' | 'next'
  readonly key: string
}

const ACTIONS: readonly Action[] = [
  { command: { do: 'suggest' }, word: 'suggest', key: 'T' },
  { command: { do: 'accept' }, word: 'accept', key: 'C' },
  { command: { do: 'dismiss' }, word: 'dismiss', key: 'K' },
  { command: { do: 'edit' }, word: 'correct', key: 'Enter' },
  { command: { do: 'note' }, word: 'note', key: 'G' },
  { command: { do: 'next-flag' }, word: 'next', key: 'N' },
]

interface ActionsProps {
  readonly language: Language
  readonly flag: Flag | null
  readonly commands: Commands
  /** Who may not has nothing to press that would only be refused. */
  readonly mayReview: boolean
}

function Actions({ language, flag, commands, mayReview }: ActionsProps) {
  const words = REVIEW[language]
  const shown = ACTIONS.filter(({ command }) => {
    if (!mayReview) return command.do === 'next-flag'
    if (command.do === 'suggest') return flag?.finding.suggestion !== null && flag !== null
    return flag !== null || (command.do !== 'accept' && command.do !== 'dismiss')
  })
  return (
    <div class="review-actions">
      {shown.map(({ command, word, key }) => (
        <button key={word} type="button" class="small" title={words[word]} onClick={() => commands.do(command)}>
          {words.short[word]} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  )
}
