/** The review screen as a whole: keys in, parts out. In: the session of one document, already loaded. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import type { Column } from '../../../model/score.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { CatalogueDoubt, Conflicts, Unfit } from './alerts.tsx'
import { isCorrectable } from './columns.ts'
import type { Commands } from './commands.ts'
import { Detail } from './detail.tsx'
import { Help, PlaceDialog } from './dialogs.tsx'
import { Head } from './head.tsx'
import { History } from './history.tsx'
import { commandOf } from './keys.ts'
import { cellAt } from './page-view.ts'
import { type OutlinedBox, Picture } from './picture.tsx'
import type { Screen } from './screen.ts'
import { IDLE, type Mode } from './screen-state.ts'
import { showCell } from './show-cell.ts'
import { Table } from './table.tsx'
import type { Present, Server } from './transport.ts'
import { wordingIn } from './wording.ts'

export interface AppProps {
  readonly language: Language
  readonly server: Server
  readonly screen: Screen
  readonly commands: Commands
  /** Who else has the document open. */
  readonly others: () => Present['others']
  /** Draws the screen again whenever something has changed. Returns how to stop. */
  readonly watch: (draw: () => void) => () => void
  readonly keepLetters: (on: boolean) => void
}

export function App({ language, server, screen, commands, others, watch, keepLetters }: AppProps) {
  const words = REVIEW[language]
  const [, draw] = useReducer((count: number) => count + 1, 0)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => watch(() => draw(undefined)), [])
  useKeys(screen, commands)
  useFocus(root, screen)
  const { focus, mode, notice, showHistory } = screen.state
  const present = others()
  const presentRows = useOthersByRow(present, focus.report)
  const onFocus = useMemo(
    () => (row: string, column: Column) => screen.focusCell({ ...screen.state.focus, row, column, finding: null }),
    [],
  )
  const onFold = useMemo(() => (row: string) => screen.toggleFold(row), [])
  const boxes = boxesOf(screen)
  const { row: rowName } = wordingIn(language)
  const names = present.map((each) =>
    each.row === null ? each.name : words.presentAt(each.name, rowName(screen.session.body.extractions[(each.report ?? 1) - 1], each.row)),
  )
  return (
    <div class="review" ref={root}>
      <Head language={language} screen={screen} commands={commands} present={names} />
      <Conflicts language={language} screen={screen} />
      <Unfit language={language} screen={screen} commands={commands} />
      <CatalogueDoubt language={language} screen={screen} />
      <div class="review-panes">
        <Picture
          language={language}
          base={server.base}
          pages={screen.extraction?.document.pages ?? []}
          boxes={boxes}
          place={JSON.stringify([focus.report, focus.row, focus.column, focus.finding])}
          zoom={screen.state.zoom}
          zoomed={screen.state.zoomed}
          onPoint={(page, x, y) => {
            const cell = cellAt(screen.extraction?.rows ?? [], page, x, y)
            if (cell !== null) screen.focusCell({ ...focus, ...cell, finding: null })
          }}
        />
        <div class="review-right">
          <div class="review-table-wrap">
            <Table language={language} screen={screen} commands={commands} others={presentRows} onFocus={onFocus} onFold={onFold} />
          </div>
          <p class={`review-notice ${notice?.tone ?? 'info'}`} role="status" aria-live="polite">
            {notice === null ? words.hint : notice.urgent ? '' : notice.text}
          </p>
          <p class="review-notice bad" role="alert" hidden={notice?.urgent !== true}>
            {notice?.urgent === true ? notice.text : ''}
          </p>
          <Detail language={language} base={server.base} screen={screen} commands={commands} />
        </div>
        {showHistory ? (
          <History language={language} screen={screen} load={server.history} onClose={() => screen.set({ showHistory: false })} />
        ) : null}
      </div>
      {mode.kind === 'help' ? (
        <Help
          language={language}
          letters={screen.state.letters}
          onLetters={(letters) => {
            keepLetters(letters)
            screen.set({ letters })
          }}
          onClose={() => screen.setMode(IDLE)}
        />
      ) : null}
      {mode.kind === 'place' ? (
        <PlaceDialog
          language={language}
          screen={screen}
          commands={commands}
          findUnits={server.units}
          onClose={() => {
            if (screen.state.mode.kind === 'place') screen.setMode(IDLE)
          }}
        />
      ) : null}
    </div>
  )
}

/** Same names, same map: rows are not drawn again because somebody else is still where they were. */
function useOthersByRow(present: Present['others'], report: number): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { row, name, report: at } of present) {
    if (row !== null && at === report) names.set(row, [names.get(row), name].filter((each) => each !== undefined).join(', '))
  }
  return names
}

/** The boxes of the focused cell (all parts of it), and of what the flag quotes. What it quotes of the cell comes first: it is looked at. */
function boxesOf(screen: Screen): OutlinedBox[] {
  const { row, column } = screen.state.focus
  const cells = screen.extraction?.rows.find(({ id }) => id === row)?.cells
  const own = cells?.[column] ?? []
  // A blank cell may have no box of its own: its row is shown by its name.
  const focus = own.length > 0 ? own : (cells?.name ?? [])
  const quotes = screen.flag?.finding.quotes ?? []
  const quoted = (isOwn: boolean): OutlinedBox[] =>
    quotes
      .filter((quote) => (quote.row === row) === isOwn)
      .flatMap(({ boxes }) => boxes.map(({ page, box }): OutlinedBox => ({ page, box: [...box] as OutlinedBox['box'], kind: 'quote' })))
  return [...quoted(true), ...focus.map(({ page, box }): OutlinedBox => ({ page, box, kind: 'focus' })), ...quoted(false)]
}

const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]'
/** What is asked for is typed: no letter is a command, wherever the focus is. */
const TYPED: ReadonlySet<Mode['kind']> = new Set(['edit', 'own-reason', 'note'])
const PRESSED_BY_ENTER = 'button, a, summary, input[type=checkbox]'

function useKeys(screen: Screen, commands: Commands): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      const { mode, letters, focus } = screen.state
      // A window above the screen has the keys to itself.
      if (mode.kind === 'help' || mode.kind === 'place' || target?.closest('.bar, dialog') !== null) return
      if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && target.matches(PRESSED_BY_ENTER)) return
      if (target.matches('.review-pages') && /^(?:Arrow|Page|Home|End)/u.test(event.key)) return
      const command = commandOf(
        {
          key: event.key,
          ctrl: event.ctrlKey || event.metaKey,
          alt: event.altKey,
          shift: event.shiftKey,
          composing: event.isComposing || event.key === 'Process' || event.key === 'Dead',
        },
        {
          typing: target.matches(FIELDS) || TYPED.has(mode.kind),
          choosing: mode.kind === 'reasons' || mode.kind === 'judge' || mode.kind === 'finish',
          hasChildren: (screen.tree.byId.get(focus.row)?.children.length ?? 0) > 0,
          canEdit: isCorrectable(focus.column),
          letters,
        },
      )
      if (command === null) return
      event.preventDefault()
      commands.do(command)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

/**
 * The focused cell is in sight, also while something is asked about it; the browser's focus follows it, before the next key comes, unless
 * something else is being asked.
 */
function useFocus(root: { readonly current: HTMLDivElement | null }, screen: Screen): void {
  const { focus, mode } = screen.state
  useLayoutEffect(() => {
    const cell = root.current?.querySelector<HTMLElement>('td.focused')
    if (cell === null || cell === undefined) return
    if (mode.kind === 'idle') cell.focus({ preventScroll: true })
    showCell(cell)
  }, [focus.report, focus.row, focus.column, focus.finding, mode.kind])
}
