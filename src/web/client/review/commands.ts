/**
 * What the keys and buttons of the screen do. In: a command. Out: changes of the screen, and through `Settling` steps of its session.
 */
import type { Change } from '../../../review.ts'
import type { Language } from '../../i18n/language.ts'
import { REVIEW } from '../../i18n/review.ts'
import type { Command } from './keys.ts'
import type { Screen } from './screen.ts'
import { IDLE } from './screen-state.ts'
import type { Session } from './session.ts'
import { Settling } from './settling.ts'
import { wordingIn } from './wording.ts'

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
  readonly settling: Settling

  constructor(screen: Screen, language: Language, surroundings: Surroundings) {
    this.screen = screen
    this.language = language
    this.surroundings = surroundings
    this.settling = new Settling(screen, language)
  }

  private get words() {
    return REVIEW[this.language]
  }

  private get session(): Session {
    return this.screen.session
  }

  do(command: Command): void {
    if (this.screen.move(command)) return
    if (command.do === 'digit') this.digit(command.digit)
    else if (command.do === 'type') this.settling.edit(command.text)
    else this.acts[command.do]?.()
  }

  private readonly acts: Readonly<Partial<Record<Command['do'], () => void>>> = {
    'next-flag': () => this.toFlag(1),
    'previous-flag': () => this.toFlag(-1),
    edit: () => this.settling.edit(null),
    clear: () => this.settling.propose(null),
    accept: () => this.settling.decide('accept'),
    dismiss: () => this.settling.decide('dismiss'),
    'accept-alike': () => this.settling.decide('accept', true),
    'dismiss-alike': () => this.settling.decide('dismiss', true),
    suggest: () => this.settling.suggest(),
    appraise: () => this.settling.appraise(),
    note: () => this.settling.openNote(),
    place: () => this.settling.openPlace(),
    undo: () => this.undo(),
    redo: () => this.redo(),
    parent: () => this.screen.focusParent(),
    history: () => this.screen.set({ showHistory: !this.screen.state.showHistory }),
    help: () => this.screen.setMode({ kind: 'help' }),
    sample: () => this.sample(),
    finish: () => this.finish(),
    'next-document': () => this.nextDocument(),
    'next-report': () => this.screen.focusReport((this.screen.state.focus.report % this.session.body.extractions.length) + 1),
    'zoom-in': () => this.zoom('in'),
    'zoom-out': () => this.zoom('out'),
    'zoom-fit': () => this.zoom('fit'),
    escape: () => this.escape(),
  }

  private toFlag(step: 1 | -1): void {
    if (!this.screen.goToFlag(step)) this.screen.tell(this.words.noneLeft, 'good')
  }

  private zoom(zoom: 'in' | 'out' | 'fit'): void {
    this.screen.set({ zoom, zoomed: this.screen.state.zoomed + 1 })
  }

  private escape(): void {
    const { mode, showHistory } = this.screen.state
    if (mode.kind === 'idle' && showHistory) this.screen.set({ showHistory: false })
    else this.screen.setMode(IDLE)
  }

  private digit(digit: number): void {
    const { mode } = this.screen.state
    if (mode.kind === 'reasons') return digit === 0 ? this.settling.toggleForAll() : this.settling.chooseReason(digit)
    if (mode.kind === 'finish') return this.answerFinish(digit)
    if (mode.kind === 'judge') return digit === 1 || digit === 2 ? this.judge(mode.check, digit === 1 ? 'right' : 'wrong') : undefined
    this.screen.focusChild(digit === 0 ? 10 : digit)
  }

  private undo(): void {
    this.settling.change(() => {
      const step = this.session.undo(({ changes }) => this.words.undoReason(changes[0]?.reason ?? ''))
      if (step === null) this.screen.tell(this.words.nothingToUndo, 'warn')
      else this.lookAt(step.changes, true)
    })
  }

  private redo(): void {
    this.settling.change(() => {
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
    const { words } = this
    const one = wordingIn(this.language).change(change)
    const what = changes.length > 1 && change.kind === 'decision' ? words.ofAlike(changes.length, one) : one
    this.screen.tell(undone ? words.undone(what) : what)
  }

  private finish(): void {
    const { screen, session, words } = this
    const { errors, warnings } = screen.counts
    if (!session.body.mayReview) return screen.tell(words.mayNot, 'warn')
    if (session.body.document.status === 'reviewed') return screen.tell(words.isReviewed)
    if (session.conflicts.length > 0) return screen.tell(words.stillConflict, 'warn', true)
    if (session.unsent > 0) return screen.tell(words.stillSending, 'warn', true)
    if (errors > 0) {
      screen.goToFlag(
        1,
        screen.open.filter(({ finding }) => finding.severity === 'error'),
      )
      return screen.tell(words.stillOpen(errors), 'warn', true)
    }
    if (warnings > 0) return screen.setMode({ kind: 'finish', warnings })
    void this.surroundings.finish()
  }

  /** Warnings are no obstacle, but nobody finishes over one without being told. */
  private answerFinish(digit: number): void {
    if (digit !== 1 && digit !== 2) return
    this.screen.setMode(IDLE)
    if (digit === 1) void this.surroundings.finish()
    else this.screen.goToFlag(1)
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
    const { checks, mayReview } = this.session.body
    if (!mayReview) return this.screen.tell(this.words.mayNot, 'warn')
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
    if (verdict === 'wrong') this.settling.edit(null)
  }
}
