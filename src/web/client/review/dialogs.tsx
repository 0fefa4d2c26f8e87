/** Windows above the screen: the list of keys, and where a report belongs. The browser keeps the focus in them and closes them on Escape. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Commands } from './commands.ts'
import type { Screen } from './screen.ts'
import type { UnitEntry } from './transport.ts'

interface WindowProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

function Window({ title, onClose, children }: WindowProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} aria-label={title} class="review-dialog" onClose={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  )
}

type CommandWord = keyof (typeof REVIEW)['vi']['commands']

const KEYS: readonly (readonly [keys: readonly string[], word: CommandWord])[] = [
  [['N'], 'next-flag'],
  [['B'], 'previous-flag'],
  [['C'], 'accept'],
  [['K'], 'dismiss'],
  [['Shift+C', 'Shift+K'], 'alike'],
  [['T'], 'suggest'],
  [['Enter', 'F2'], 'edit'],
  [['Delete'], 'clear'],
  [['M'], 'appraise'],
  [['G'], 'note'],
  [['P'], 'parent'],
  [['1', '…', '9', '0'], 'child'],
  [['Ctrl+Z'], 'undo'],
  [['Ctrl+Y'], 'redo'],
  [['H'], 'history'],
  [['L'], 'sample'],
  [['V'], 'next-document'],
  [['Q'], 'next-report'],
  [['Ctrl+Enter'], 'finish'],
  [['←', '→', '↑', '↓'], 'arrows'],
  [['+', '_', '*'], 'zoom'],
  [['Esc'], 'escape'],
  [['?'], 'help'],
]

interface HelpProps {
  readonly language: Language
  readonly letters: boolean
  readonly onLetters: (on: boolean) => void
  readonly onClose: () => void
}

export function Help({ language, letters, onLetters, onClose }: HelpProps) {
  const words = REVIEW[language]
  return (
    <Window title={words.keys} onClose={onClose}>
      <dl class="review-keys">
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.commands[word]}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={letters} onChange={(event) => onLetters(event.currentTarget.checked)} /> {words.letters}
      </label>
      <h3>{words.legend}</h3>
      <ul class="review-legend">
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <li key={severity}>
            <span class={`review-mark ${severity}`} aria-hidden="true">
              {severity === 'error' ? '✗' : severity === 'warning' ? '!' : 'i'}
            </span>{' '}
            {words.severity[severity]}
          </li>
        ))}
        <li>
          <span class="review-mark settled" aria-hidden="true">
            ✓
          </span>{' '}
          <span class="review-person" aria-hidden="true">
            ●
          </span>{' '}
          {words.personChecked}
        </li>
        <li>
          <span class="review-mark machine" aria-hidden="true">
            ·
          </span>{' '}
          {words.machineChecked}
        </li>
      </ul>
      <div class="dialog-actions">
        <button type="button" class="primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Window>
  )
}

interface PlaceProps {
  readonly language: Language
  readonly screen: Screen
  readonly commands: Commands
  readonly findUnits: (q: string) => Promise<readonly UnitEntry[]>
  readonly onClose: () => void
}

const nullable = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** Letters before units are searched. */
const LEAST_LETTERS = 2

export function PlaceDialog({ language, screen, commands, findUnits, onClose }: PlaceProps) {
  const words = REVIEW[language]
  const { report } = screen.state.focus
  const place = screen.session.body.document.reports.find((each) => each.report === report)
  const [unit, setUnit] = useState(place?.unit ?? '')
  const [period, setPeriod] = useState(place?.period ?? '')
  const [units, setUnits] = useState<readonly UnitEntry[]>([])
  useEffect(() => {
    if (unit.trim().length >= LEAST_LETTERS) findUnits(unit.trim()).then(setUnits, () => setUnits([]))
  }, [unit])
  return (
    <Window title={words.place} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          const changes = [{ kind: 'place', report, unit: nullable(unit), period: nullable(period) }] as const
          commands.settling.ask({ purpose: 'place', code: null, changes, settles: [], goOn: false })
        }}
      >
        <div class="field">
          <label for="review-unit">{words.unit}</label>
          <input
            id="review-unit"
            list="review-units"
            value={unit}
            aria-describedby="review-unit-hint"
            onInput={(event) => setUnit(event.currentTarget.value)}
          />
          <datalist id="review-units">
            {units.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </datalist>
          <span id="review-unit-hint" class="hint">
            {words.unitHint}
          </span>
        </div>
        <div class="field">
          <label for="review-period">{words.period}</label>
          <input
            id="review-period"
            value={period}
            aria-describedby="review-period-hint"
            onInput={(event) => setPeriod(event.currentTarget.value)}
          />
          <span id="review-period-hint" class="hint">
            {words.periodHint}
          </span>
        </div>
        <div class="dialog-actions">
          <button type="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="primary">
            {words.save}
          </button>
        </div>
      </form>
    </Window>
  )
}
