/**
 * What the keys and buttons of the screen do: correct, accept, dismiss, take a suggestion, note, undo, finish. In: a command, or what
 * was typed. Out: changes of the screen and steps of its session. Every change of the report passes through a reason that the person
 * chooses or types; leaving a field confirms nothing.
 */
import { SCORE_COLUMNS } from '../../../model/score.ts'
import type { Change } from '../../../review.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { reasonsFor } from '../../i18n/review-reasons.ts'
import { isCorrectable } from './columns.ts'
import { isSaidAt } from './changes.ts'
import { keyOf } from './flags.ts'
import type { Command } from './keys.ts'
import { typedPoints } from './points-text.ts'
import { openAt, type Screen } from './screen.ts'
import { IDLE, type Intent, type WithoutReason } from './screen-state.ts'
import type { Session } from './session.ts'
import { typedForm, wordingIn } from './wording.ts'

/** What only the page can do. */
export interface Surroundings {
  readonly finish: () => Promise<void>
  readonly reopen: () => Promise<void>
  readonly openDocument: (id: string) => void
  readonly drawSample: (report: number) => Promise<void>
  readonly judge: (check: number, verdict: 'right' | 'wrong') => Promise<void>
}

export class Commands {
  private readonly screen: Screen
  private readonly language: Language
  private readonly surroundings: Surroundings

  constructor(screen: Screen, language: Language, surroundings: Surroundings) {
    this.screen = screen
    this.language = language
    this.surroundings = surroundings
  }

  private get words() {
    return REVIEW[this.language]
  }

  private get session(): Session {
    return this.screen.session
  }

  do(command: Command): void {
    const { screen, words } = this
    if (screen.move(command)) return
    switch (command.do) {
      case 'next-flag':
      case 'previous-flag':
        if (!screen.goToFlag(command.do === 'next-flag' ? 1 : -1)) screen.tell(words.noneLeft, 'good')
        return
      case 'digit':
        return this.digit(command.digit)
      case 'type':
        return this.edit(command.text)
      case 'edit':
        return this.edit(null)
      case 'clear':
        return this.propose(null)
      case 'accept':
        return this.decide('accept')
      case 'dismiss':
        return this.decide('dismiss')
      case 'suggest':
        return this.suggest()
      case 'appraise':
        return this.appraise()
      case 'note':
        return this.openNote()
      case 'undo':
        return this.undo()
      case 'redo':
        return this.redo()
      case 'parent':
        return screen.focusParent()
      case 'history':
        return screen.set({ showHistory: !screen.state.showHistory })
      case 'help':
        return screen.setMode({ kind: 'help' })
      case 'place':
        return this.change(() => screen.setMode({ kind: 'place' }))
      case 'sample':
        return this.sample()
      case 'finish':
        return this.finish()
      case 'next-document':
        return this.nextDocument()
      case 'next-report':
        return screen.focusReport((screen.state.focus.report % this.session.body.extractions.length) + 1)
      case 'zoom-in':
      case 'zoom-out':
      case 'zoom-fit':
        return screen.set({
          zoom: command.do === 'zoom-in' ? 'in' : command.do === 'zoom-out' ? 'out' : 'fit',
          zoomed: screen.state.zoomed + 1,
        })
      case 'escape':
        return this.escape()
      default:
    }
  }

  private escape(): void {
    const { mode, showHistory } = this.screen.state
    if (mode.kind === 'idle' && showHistory) this.screen.set({ showHistory: false })
    else this.screen.setMode(IDLE)
  }

  private digit(digit: number): void {
    const { mode } = this.screen.state
    if (mode.kind === 'reasons') return this.chooseReason(digit)
    if (mode.kind === 'judge') return digit === 1 || digit === 2 ? this.judge(mode.check, digit === 1 ? 'right' : 'wrong') : undefined
    this.screen.focusChild(digit === 0 ? 10 : digit)
  }

  /** Does it, unless the report is finished. */
  private change(act: () => void): void {
    if (this.session.body.document.status === 'reviewed') this.screen.tell(this.words.isReviewed, 'warn')
    else act()
  }

  /** Begins to correct the focused cell, with its value or with what was typed. */
  edit(typed: string | null): void {
    const { row, column } = this.screen.state.focus
    if (!isCorrectable(column)) return this.screen.tell(this.words.cannotEdit)
    const found = this.screen.extraction?.rows.find(({ id }) => id === row)
    if (found === undefined) return
    this.change(() =>
      this.screen.setMode({
        kind: 'edit',
        row,
        column,
        text: typed ?? typedForm(this.language, found[column]),
        whole: typed === null,
        problem: null,
      }),
    )
  }

  /** The typed text is meant: it goes on to its reason. */
  confirmEdit(text: string): void {
    const { mode } = this.screen.state
    if (mode.kind !== 'edit') return
    if (!SCORE_COLUMNS.some((each) => each === mode.column)) return this.propose(text.trim())
    const points = typedPoints(text)
    if (points === undefined) this.screen.setMode({ ...mode, text, whole: false, problem: this.words.notPoints })
    else this.propose(points)
  }

  /** Leaving the field keeps nothing, and says so. */
  discardEdit(text: string): void {
    const { mode } = this.screen.state
    if (mode.kind !== 'edit') return
    this.screen.setMode(IDLE)
    if (text !== mode.text || !mode.whole) this.screen.tell(this.words.discarded(text), 'warn')
  }

  /** A new value for the focused cell, which still wants its reason. */
  private propose(value: number | string | null): void {
    const { screen } = this
    const { report, row, column } = screen.state.focus
    if (!isCorrectable(column)) return screen.tell(this.words.cannotEdit)
    const before = screen.extraction?.rows.find(({ id }) => id === row)?.[column] ?? null
    if (before === value) {
      screen.setMode(IDLE)
      return screen.tell(this.words.unchanged)
    }
    const settles = openAt(screen.flags, report, row, column)
    const purpose = column === 'appraised' ? 'appraise' : 'correct'
    this.ask({ purpose, code: null, changes: [{ kind: 'value', report, row, column, value }], settles, goOn: settles.length > 0 })
  }

  private decide(purpose: 'accept' | 'dismiss'): void {
    const { flag } = this.screen
    if (flag === null) return this.screen.tell(this.words.noFlag)
    const { report, finding } = flag
    const state = purpose === 'accept' ? 'accepted' : 'dismissed'
    const changes = [{ kind: 'decision', report, finding: finding.id, state }] as const
    this.ask({ purpose, code: finding.code, changes, settles: [keyOf(report, finding.id)], goOn: true })
  }

  private suggest(): void {
    const { flag } = this.screen
    const suggestion = flag?.finding.suggestion ?? null
    if (flag === null || suggestion === null) return this.screen.tell(this.words.noSuggestion)
    const { report, finding } = flag
    const changes = suggestion.rows.flatMap(({ row, column, value }): WithoutReason[] =>
      isCorrectable(column) ? [{ kind: 'value', report, row, column, value }] : [],
    )
    if (changes.length < suggestion.rows.length || changes.length === 0) return this.screen.tell(this.words.noSuggestion)
    const others = suggestion.rows.flatMap(({ row, column }) => openAt(this.screen.flags, report, row, column))
    this.ask({ purpose: 'suggest', code: finding.code, changes, settles: [keyOf(report, finding.id), ...others], goOn: true })
  }

  /** The reviewer's own score: the unit's to begin with. */
  private appraise(): void {
    const { screen } = this
    const row = screen.extraction?.rows.find(({ id }) => id === screen.state.focus.row)
    if (row === undefined) return
    screen.focusCell({ ...screen.state.focus, column: 'appraised', finding: null })
    this.change(() =>
      screen.setMode({
        kind: 'edit',
        row: row.id,
        column: 'appraised',
        text: typedForm(this.language, row.appraised ?? row.self),
        whole: true,
        problem: null,
      }),
    )
  }

  private openNote(): void {
    const { report, row } = this.screen.state.focus
    const said = isSaidAt(this.session.body.said, { kind: 'note', report, row, text: '', reason: '' })
    this.change(() => this.screen.setMode({ kind: 'note', row, text: String(said?.value ?? '') }))
  }

  saveNote(text: string): void {
    const { mode, focus } = this.screen.state
    if (mode.kind !== 'note') return
    this.screen.setMode(IDLE)
    if (text.trim() !== mode.text)
      this.session.apply([{ kind: 'note', report: focus.report, row: mode.row, text: text.trim(), reason: '' }])
  }

  /** Asks for the reason. */
  ask(intent: Intent): void {
    this.change(() => this.screen.setMode({ kind: 'reasons', intent }))
  }

  reasons(intent: Intent): readonly string[] {
    return reasonsFor(this.language, intent.purpose, intent.code)
  }

  /** By its digit, from 1; the one after the last is for own words. */
  chooseReason(digit: number): void {
    const { mode } = this.screen.state
    if (mode.kind !== 'reasons') return
    const reasons = this.reasons(mode.intent)
    const reason = reasons[digit - 1]
    if (reason !== undefined) this.say(mode.intent, reason)
    else if (digit === reasons.length + 1) this.screen.setMode({ kind: 'own-reason', intent: mode.intent })
  }

  /** Own words; nothing happens without any. */
  typeReason(text: string): void {
    const { mode } = this.screen.state
    if (mode.kind === 'own-reason' && text.trim() !== '') this.say(mode.intent, text.trim())
  }

  private say({ changes, settles, goOn }: Intent, reason: string): void {
    this.screen.setMode(IDLE)
    this.session.apply(
      changes.map((change): Change => ({ ...change, reason })),
      settles,
    )
    if (goOn) this.screen.goToFlag(1)
  }

  private undo(): void {
    this.change(() => {
      const step = this.session.undo(({ changes }) => this.words.undoReason(changes[0]?.reason ?? ''))
      if (step === null) this.screen.tell(this.words.nothingToUndo, 'warn')
      else this.lookAt(step.changes, true)
    })
  }

  private redo(): void {
    this.change(() => {
      const step = this.session.redo()
      if (step === null) this.screen.tell(this.words.nothingToRedo)
      else this.lookAt(step.changes, false)
    })
  }

  /** Leads to where something was undone or done again, and says what. */
  private lookAt(changes: readonly Change[], undone: boolean): void {
    const [change] = changes
    if (change === undefined) return
    const { report } = change
    if (change.kind === 'decision') {
      const flag = this.screen.flags.find((each) => each.report === report && each.finding.id === change.finding)
      if (flag !== undefined) this.screen.focusCell({ report, row: flag.row, column: flag.column, finding: change.finding })
    } else if (change.kind !== 'place') {
      this.screen.focusCell({ report, row: change.row, column: 'column' in change ? change.column : 'name', finding: null })
    }
    const what = wordingIn(this.language).change(change)
    this.screen.tell(undone ? this.words.undone(what) : what)
  }

  private finish(): void {
    const { screen, session, words } = this
    const { errors, warnings } = screen.counts
    if (session.body.document.status === 'reviewed') return screen.tell(words.isReviewed)
    if (session.conflicts.length > 0) return screen.tell(words.stillConflict, 'warn', true)
    if (session.unsent > 0) return screen.tell(words.stillSending, 'warn', true)
    if (errors + warnings > 0) {
      screen.goToFlag(1)
      return screen.tell(words.stillOpen(errors + warnings), 'warn', true)
    }
    void this.surroundings.finish()
  }

  reopen(): void {
    void this.surroundings.reopen()
  }

  private nextDocument(): void {
    const { next } = this.session.body
    if (next === null) this.screen.tell(this.words.noNextDocument)
    else this.surroundings.openDocument(next)
  }

  /** The first cell of the sample that nobody has judged; a new sample when there is none. */
  private sample(): void {
    const { checks } = this.session.body
    const waiting = checks.find(({ verdict }) => verdict === null)
    if (waiting === undefined) {
      void this.surroundings.drawSample(this.screen.state.focus.report)
      return
    }
    this.screen.focusCell({ report: waiting.report, row: waiting.row, column: waiting.column as 'self', finding: null })
    this.screen.setMode({ kind: 'judge', check: waiting.id })
  }

  judge(check: number, verdict: 'right' | 'wrong'): void {
    this.screen.setMode(IDLE)
    void this.surroundings.judge(check, verdict)
    if (verdict === 'wrong') this.edit(null)
  }
}
