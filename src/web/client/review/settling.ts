/**
 * How a person settles something: corrects, accepts, dismisses, takes a suggestion, appraises, notes. Every change of the report passes
 * through a reason that is chosen by a digit or typed; leaving a field confirms nothing. In: what was pressed or typed. Out: steps.
 */
import { SCORE_COLUMNS } from '../../../model/score.ts'
import type { Change } from '../../../review.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import { reasonsFor } from '../../i18n/review-reasons.ts'
import { isSaidAt } from './changes.ts'
import { isCorrectable } from './columns.ts'
import { keyOf } from './flags.ts'
import { typedPoints } from './points-text.ts'
import { openAt, type Screen } from './screen.ts'
import { IDLE, type Intent, type WithoutReason } from './screen-state.ts'
import type { Session } from './session.ts'
import { typedForm } from './wording.ts'

export class Settling {
  private readonly screen: Screen
  private readonly language: Language

  constructor(screen: Screen, language: Language) {
    this.screen = screen
    this.language = language
  }

  private get words() {
    return REVIEW[this.language]
  }

  private get session(): Session {
    return this.screen.session
  }

  /** Does it, unless the report is finished or not the caller's to change. */
  change(act: () => void): void {
    if (!this.session.body.mayReview) this.screen.tell(this.words.mayNot, 'warn')
    else if (this.session.body.document.status === 'reviewed') this.screen.tell(this.words.isReviewed, 'warn')
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
  propose(value: number | string | null): void {
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

  /** @param forAll the same for every open flag of the kind */
  decide(purpose: 'accept' | 'dismiss', forAll = false): void {
    const { flag, alike } = this.screen
    if (flag === null) return this.screen.tell(this.words.noFlag)
    if (forAll && alike.length === 0) return this.screen.tell(this.words.eachAlone, 'warn')
    const state = purpose === 'accept' ? 'accepted' : 'dismissed'
    const answered = forAll ? alike : [flag]
    this.ask({
      purpose,
      code: flag.finding.code,
      changes: answered.map(({ report, finding }) => ({ kind: 'decision', report, finding: finding.id, state })),
      settles: answered.map(({ report, finding }) => keyOf(report, finding.id)),
      alike: alike.length,
      forAll,
      goOn: true,
    })
  }

  /** While the reason is chosen: for this flag alone, or for all of its kind. */
  toggleForAll(): void {
    const { mode } = this.screen.state
    if (mode.kind !== 'reasons' || mode.intent.alike < 2) return
    const { purpose, forAll } = mode.intent
    if (purpose === 'accept' || purpose === 'dismiss') this.decide(purpose, !forAll)
  }

  suggest(): void {
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
  appraise(): void {
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

  openNote(): void {
    const { report, row } = this.screen.state.focus
    const said = isSaidAt(this.session.body.said, { kind: 'note', report, row, text: '', reason: '' })
    this.change(() => this.screen.setMode({ kind: 'note', row, text: String(said?.value ?? '') }))
  }

  openPlace(): void {
    this.change(() => this.screen.setMode({ kind: 'place' }))
  }

  saveNote(text: string): void {
    const { mode, focus } = this.screen.state
    if (mode.kind !== 'note') return
    this.screen.setMode(IDLE)
    if (text.trim() !== mode.text)
      this.session.apply([{ kind: 'note', report: focus.report, row: mode.row, text: text.trim(), reason: '' }])
  }

  /** Asks for the reason. */
  ask(intent: Omit<Intent, 'alike' | 'forAll'> & Partial<Intent>): void {
    this.change(() => this.screen.setMode({ kind: 'reasons', intent: { alike: 0, forAll: false, ...intent } }))
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
}
