/** What needs a decision before it goes on: changes that collide with those of others, and statements that no longer fit. */
import type { ReviewBody } from '../../review-body.ts'
import { formatShare } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { isCorrectable } from './columns.ts'
import type { Conflict } from './changes.ts'
import type { Commands } from './commands.ts'
import type { Screen } from './screen.ts'
import { wordingIn } from './wording.ts'

type Said = ReviewBody['said'][number]

interface AlertsProps {
  readonly language: Language
  readonly screen: Screen
  readonly commands: Commands
}

export function Conflicts({ language, screen }: Omit<AlertsProps, 'commands'>) {
  const words = REVIEW[language]
  const { conflicts } = screen.session
  if (conflicts.length === 0) return null
  return (
    <section class="review-alert bad" aria-label={words.conflictTitle}>
      <h2>{words.conflictTitle}</h2>
      <ul>
        {conflicts.map((conflict, index) => (
          <li key={`${conflict.step.id} ${index}`}>
            <span>{conflictText(language, screen, conflict)}</span>
            <button type="button" class="small" onClick={() => screen.session.drop(conflict)}>
              {words.keepTheirs}
            </button>
            {conflict.gone ? null : (
              <button type="button" class="small" onClick={() => screen.session.insist(conflict)}>
                {words.useMine}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function conflictText(language: Language, screen: Screen, { change, seen, theirs, gone, said }: Conflict): string {
  const words = REVIEW[language]
  const { cell, value, change: what, state } = wordingIn(language)
  const extraction = screen.session.body.extractions[change.report - 1]
  const row = 'row' in change ? change.row : change.kind === 'decision' ? findingRow(screen, change.report, change.finding) : null
  const place = cell(extraction, row, 'column' in change ? change.column : null) || words.place
  if (gone) return words.conflictGone(place)
  const told = (each: typeof seen): string => (change.kind === 'decision' && typeof each === 'string' ? state(each as 'open') : value(each))
  const by = said === null ? '' : ` (${said.by}${said.why === null ? '' : `: ${said.why}`})`
  return words.conflict(place, told(seen), told(theirs) + by, what(change))
}

const findingRow = (screen: Screen, report: number, id: string): string | null =>
  screen.flags.find((flag) => flag.report === report && flag.finding.id === id)?.row ?? null

/** Corrections of rows that are not there any more, decisions on flags that are gone with a new reading or catalogue. */
export function Unfit({ language, screen, commands }: AlertsProps) {
  const words = REVIEW[language]
  const { unfit, said: standing } = screen.session.body
  const isStanding = (said: Said): boolean =>
    standing.some(
      ({ kind, report, row, column }) => kind === said.kind && report === said.report && row === said.row && column === said.column,
    )
  const lost = unfit.filter((said) => said.kind !== 'decision' && isStanding(said))
  if (lost.length === 0) return null
  const { cell, value } = wordingIn(language)
  return (
    <details class="review-alert warn" open>
      <summary>{words.unfitTitle(lost.length)}</summary>
      <p>{words.unfitHint}</p>
      <ul>
        {lost.map((said) => {
          const { report, row, column, kind } = said
          const isValue = kind === 'value' && row !== null && column !== null && isCorrectable(column)
          return (
            <li key={JSON.stringify([report, kind, row, column, said.finding])}>
              <span>
                {kind === 'note' ? `${words.note} ${row}` : cell(undefined, row, column)}: {value(said.value)} – {said.by}
                {said.why === null ? '' : ` (${said.why})`}
              </span>
              {isValue ? (
                <button
                  type="button"
                  class="small"
                  onClick={() =>
                    commands.settling.ask({
                      purpose: 'withdraw',
                      code: null,
                      changes: [{ kind: 'withdraw', report, row, column }],
                      settles: [],
                      goOn: false,
                    })
                  }
                >
                  {words.withdraw}
                </button>
              ) : null}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** Share of a catalogue's criteria below which a person should ask whether it is the right one. */
const DOUBTFUL_COVERAGE = 0.9

/** No catalogue fits the report, or one that misses much of it: what is flagged then says less, or too much. */
export function CatalogueDoubt({ language, screen }: Omit<AlertsProps, 'commands'>) {
  const words = REVIEW[language]
  const { extraction } = screen
  if (extraction === undefined) return null
  const { catalogue, catalogueChoice } = extraction
  if (catalogue !== null && catalogue.coverage >= DOUBTFUL_COVERAGE) return null
  return (
    <details class="review-alert info">
      <summary>{catalogue === null ? words.noCatalogue : words.doubtfulCatalogue(formatShare(language, catalogue.coverage))}</summary>
      <p>
        {catalogueChoice[language]} <a href="/catalogues">{words.toCatalogues}</a>
      </p>
    </details>
  )
}
