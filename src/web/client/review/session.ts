/**
 * One window on one document: what the server last told, the steps of the person that are still on their way, and what became of them.
 *
 * Steps go to the server one after the other, each for the version that is known. A connection that is cut keeps them (also over a reload of
 * the page: `Keeper`) and tries again. When others have changed the document, theirs is taken in first and the own steps go on above it
 * or are offered again (see `rebase`). There is no lock, so none can be left behind.
 */
import type { Extraction } from '../../../model/extraction.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Change } from '../../../review.ts'
import type { ReviewBody } from '../../review-body.ts'
import { withSameParts } from './same-parts.ts'
import { type Conflict, inverseOf, rebase, standingAt, type Step, toStep, wantedBy, withSteps } from './changes.ts'

export interface Answer {
  readonly version: number
  readonly added: readonly Finding[]
  readonly removed: readonly Finding[]
}

/** The server said no; `away` when it could not be asked, or could not answer now. */
export class Refusal extends Error {
  readonly status: number | 'away'
  readonly sentence: { readonly vi: string; readonly en: string }

  constructor(status: number | 'away', sentence: { readonly vi: string; readonly en: string }) {
    super(sentence.en)
    this.status = status
    this.sentence = sentence
  }
}

/** Both throw a `Refusal`. */
export interface Transport {
  readonly load: () => Promise<ReviewBody>
  readonly send: (version: number, changes: readonly Change[]) => Promise<Answer>
}

/** Keeps unsent steps over a reload of the page. */
export interface Keeper {
  readonly keep: (text: string | null) => void
  readonly kept: () => string | null
}

/** What is to be told to the person. */
export type News =
  | { readonly kind: 'checked'; readonly step: Step; readonly added: readonly Finding[]; readonly removed: readonly Finding[] }
  /** Others changed so many things, these. */
  | { readonly kind: 'others'; readonly said: ReviewBody['said'] }
  | { readonly kind: 'conflict' | 'already-done' | 'cut' | 'back' | 'restored' }
  | { readonly kind: 'refused'; readonly step: Step; readonly sentence: Refusal['sentence'] }

export interface SessionOptions {
  readonly transport: Transport
  readonly keeper: Keeper
  readonly tell: (news: News) => void
  readonly changed: () => void
  readonly now: () => string
  /** Calls back after so many milliseconds. */
  readonly later: (milliseconds: number, act: () => void) => void
}

/** The first retry after a cut comes soon, later ones not more often than the last, milliseconds. */
const RETRY_AFTER = [500, 1000, 2000, 4000, 8000]

export class Session {
  private readonly options: SessionOptions
  private base: ReviewBody
  private queue: readonly Step[] = []
  private sending = false
  private wanted = 0
  private failures = 0
  private stepCount = 0
  private readonly own = new Set<number>()
  private done: readonly Step[] = []
  private undone: readonly Step[] = []
  /** The reports as the person sees them: the server's word with the own steps above it. */
  body: ReviewBody
  conflicts: readonly Conflict[] = []
  connection: 'ok' | 'cut' = 'ok'

  constructor(loaded: ReviewBody, options: SessionOptions) {
    this.options = options
    this.base = loaded
    this.body = loaded
    const kept = readKept(options.keeper.kept())
    if (kept.length === 0) return
    this.takeIn(loaded, kept)
    options.tell({ kind: 'restored' })
  }

  get unsent(): number {
    return this.queue.length
  }

  get isBusy(): boolean {
    return this.sending
  }

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }

  /** Findings that the steps under way are meant to settle. */
  get waiting(): ReadonlySet<string> {
    return new Set(this.queue.flatMap(({ settles }) => settles))
  }

  /** A person says something. */
  apply(changes: readonly Change[], settles: readonly string[] = []): void {
    const step = this.add(changes, settles)
    this.done = [...this.done, step]
    this.undone = []
  }

  /** False: others have changed it since, or there is nothing to undo. */
  undo(reason: (step: Step) => string): Step | null {
    const step = this.done.at(-1)
    if (
      step === undefined ||
      !step.changes.every((change) => standingAt(this.body, change) === wantedBy(change, this.body.said) || change.kind === 'withdraw')
    )
      return null
    this.add(inverseOf(step, reason(step)), [])
    this.done = this.done.slice(0, -1)
    this.undone = [...this.undone, step]
    return step
  }

  redo(): Step | null {
    const step = this.undone.at(-1)
    if (step === undefined) return null
    this.undone = this.undone.slice(0, -1)
    this.done = [...this.done, this.add(step.changes, step.settles)]
    return step
  }

  /** The own word stands, above theirs that has been seen now. */
  insist(conflict: Conflict): void {
    this.drop(conflict)
    if (!conflict.gone) this.apply(conflict.step.changes, conflict.step.settles)
  }

  /** Theirs stands. */
  drop({ step }: Conflict): void {
    this.conflicts = this.conflicts.filter((each) => each.step.id !== step.id)
    this.done = this.done.filter((each) => each.id !== step.id)
    this.options.changed()
  }

  /** The document is known to be at this version: it is loaded when that is not the one that is shown. */
  heard(version: number): void {
    this.wanted = Math.max(this.wanted, version)
    void this.flush()
  }

  /** Takes in what the server has now, whatever is known of its version. Throws a `Refusal`. */
  async reload(): Promise<void> {
    this.takeIn(await this.options.transport.load(), this.queue)
    this.options.changed()
  }

  /** Tries at once: the connection is said to be back. */
  retry(): void {
    this.failures = 0
    void this.flush()
  }

  private add(changes: readonly Change[], settles: readonly string[]): Step {
    const step = toStep(`${this.options.now()} ${++this.stepCount}`, changes, this.body, settles)
    this.setQueue([...this.queue, step])
    this.options.changed()
    void this.flush()
    return step
  }

  private setQueue(queue: readonly Step[]): void {
    this.queue = queue
    this.body = withSteps(this.base, queue, this.base.me, this.options.now())
    this.options.keeper.keep(queue.length === 0 ? null : JSON.stringify(queue))
  }

  private async flush(): Promise<void> {
    if (this.sending) return
    this.sending = true
    try {
      while (this.queue.length > 0 || this.wanted > this.base.document.version) await this.sendNext()
      this.answered()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.failed()
    } finally {
      this.sending = false
      this.options.changed()
    }
  }

  private async sendNext(): Promise<void> {
    const step = this.queue[0]
    const { version } = this.base.document
    if (step === undefined || this.wanted > version) {
      await this.reload()
      this.wanted = Math.min(this.wanted, this.base.document.version)
      return
    }
    try {
      const answer = await this.options.transport.send(version, step.changes)
      this.answered()
      this.own.add(answer.version)
      this.base = withAnswer(this.base, step, answer, this.options.now())
      this.setQueue(this.queue.filter((each) => each !== step))
      this.options.tell({ kind: 'checked', step, added: answer.added, removed: answer.removed })
      this.options.changed()
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 'away') throw error
      await this.reload()
      // What is refused for another reason than others' changes is not sent again.
      if (error.status === 412 || !this.queue.some((each) => each.id === step.id)) return
      this.setQueue(this.queue.filter((each) => each.id !== step.id))
      this.done = this.done.filter((each) => each.id !== step.id)
      this.options.tell({ kind: 'refused', step, sentence: error.sentence })
    }
  }

  private takeIn(fresh: ReviewBody, queue: readonly Step[]): void {
    const before = this.base
    const loaded = withSameParts(before, fresh)
    const { steps, conflicts, done } = rebase(loaded, queue, loaded.me)
    const isNew = (said: ReviewBody['said'][number]): boolean => said.version > before.document.version && !this.own.has(said.version)
    const mine = new Set(done.flatMap(({ changes }) => changes.map(nameOf)))
    const theirs = loaded.said.filter((said) => isNew(said) && !mine.has(nameOf(said)))
    this.base = loaded
    this.conflicts = [...this.conflicts, ...conflicts]
    this.done = this.done.filter(({ id }) => !conflicts.some(({ step }) => step.id === id))
    this.setQueue(steps)
    if (theirs.length > 0) this.options.tell({ kind: 'others', said: theirs })
    if (conflicts.length > 0) this.options.tell({ kind: 'conflict' })
  }

  private answered(): void {
    this.failures = 0
    if (this.connection === 'ok') return
    this.connection = 'ok'
    this.options.tell({ kind: 'back' })
  }

  private failed(): void {
    const wait = RETRY_AFTER[Math.min(this.failures, RETRY_AFTER.length - 1)] ?? 0
    this.failures++
    this.options.later(wait, () => void this.flush())
    if (this.connection === 'cut') return
    this.connection = 'cut'
    this.options.tell({ kind: 'cut' })
  }
}

function nameOf({ report, ...of }: { report: number; row?: string | null; column?: string | null; finding?: string | null }): string {
  return JSON.stringify([report, of.row ?? null, of.column ?? null, of.finding ?? null])
}

function readKept(text: string | null): Step[] {
  if (text === null) return []
  try {
    return JSON.parse(text) as Step[]
  } catch {
    // Cut off in the middle of writing: there is no step in it.
    return []
  }
}

/** The reports as the server has them after it took a step. */
function withAnswer(base: ReviewBody, step: Step, { version, added, removed }: Answer, now: string): ReviewBody {
  const body = withSteps(base, [step], base.me, now)
  const report = step.changes[0]?.report ?? 1
  const gone = new Set(removed.map(({ id }) => id))
  const extractions = body.extractions.map((extraction, index): Extraction =>
    index + 1 !== report || (added.length === 0 && removed.length === 0)
      ? extraction
      : { ...extraction, findings: [...extraction.findings.filter(({ id }) => !gone.has(id)), ...added] },
  )
  return { ...body, extractions, document: { ...body.document, version } }
}
