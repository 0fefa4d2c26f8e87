/** Every step that was made: who, when, what, from what, to what, why. Of the focused row, or of the whole document. */
import { useEffect, useState } from 'preact/hooks'
import { formatTime } from '../../i18n/format.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Value } from './changes.ts'
import type { Screen } from './screen.ts'
import type { HistoryEntry } from './transport.ts'
import { wordingIn } from './wording.ts'

interface HistoryProps {
  readonly language: Language
  readonly screen: Screen
  readonly load: () => Promise<readonly HistoryEntry[]>
  readonly onClose: () => void
}

export function History({ language, screen, load, onClose }: HistoryProps) {
  const words = REVIEW[language]
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  const [onlyRow, setOnlyRow] = useState(false)
  const { focus } = screen.state
  const { version, status } = screen.session.body.document
  useEffect(() => {
    load().then(setEntries, () => setEntries(null))
  }, [version, status])
  const own = (entry: HistoryEntry): boolean =>
    entry.report === focus.report && (entry.row === focus.row || rowOfFinding(screen, entry) === focus.row)
  const shown = (entries ?? []).filter((entry) => !onlyRow || own(entry)).toReversed()
  return (
    <aside class="review-history" aria-label={words.history}>
      <div class="review-history-head">
        <h2>{onlyRow ? words.historyOf(wordingIn(language).row(screen.extraction, focus.row)) : words.historyAll}</h2>
        <button type="button" class="plain small" onClick={onClose}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </div>
      <label>
        <input type="checkbox" checked={onlyRow} onChange={(event) => setOnlyRow(event.currentTarget.checked)} /> {words.onlyThisRow}
      </label>
      {shown.length === 0 ? <p class="quiet">{words.historyEmpty}</p> : null}
      <ol>
        {shown.map((entry, index) => (
          <li key={index}>
            <Entry language={language} screen={screen} entry={entry} />
          </li>
        ))}
      </ol>
    </aside>
  )
}

const rowOfFinding = (screen: Screen, { report, finding }: HistoryEntry): string | null =>
  screen.flags.find((flag) => flag.report === report && flag.finding.id === finding)?.row ?? finding?.split(':')[1] ?? null

function Entry({ language, screen, entry }: { readonly language: Language; readonly screen: Screen; readonly entry: HistoryEntry }) {
  const words = REVIEW[language]
  const { cell } = wordingIn(language)
  const extraction = entry.report === null ? undefined : screen.session.body.extractions[entry.report - 1]
  const place = cell(extraction, entry.row ?? rowOfFinding(screen, entry), entry.column)
  const did = entry.what in words.did ? words.did[entry.what as keyof typeof words.did] : entry.what
  const told = (value: unknown): string => tellValue(language, entry.what, value)
  const leftOpen = entry.what === 'reviewed' ? openWarnings(entry.to) : 0
  return (
    <>
      <p class="quiet">
        {formatTime(language, entry.at)} · <strong>{entry.who}</strong>
      </p>
      <p>
        {did} {place}
        {leftOpen === 0 ? null : `, ${words.leftOpen(leftOpen)}`}
        {entry.report === null ? null : (
          <>
            : {told(entry.from)} → {told(entry.to)}
          </>
        )}
      </p>
      {entry.why === null ? null : <p class="review-why">{entry.why}</p>}
    </>
  )
}

/** Of what is kept about finishing. */
function openWarnings(data: unknown): number {
  const count = typeof data === 'object' && data !== null && 'openWarnings' in data ? data.openWarnings : 0
  return typeof count === 'number' ? count : 0
}

function tellValue(language: Language, what: string, value: unknown): string {
  const words = REVIEW[language]
  if (what === 'decision' && typeof value === 'string') return words.state[value as 'open'] ?? value
  if (what === 'place')
    return value === null
      ? words.blank
      : Object.values(value as Record<string, string | null>)
          .map((each) => each ?? '–')
          .join(', ')
  return wordingIn(language).value(typeof value === 'number' || typeof value === 'string' ? value : (null as Value))
}
