/**
 * The recognising children of a program: as many as it was given, one page a time each, shared by all files that are read together.
 * In: pages of files. Out: the pages recognised, or why they could not be.
 *
 * A child that dies, hangs or grows is replaced and its page repeated once. The result does not depend on how many children there are,
 * nor on which of them reads a page: a page is read on its own.
 */
import type { Page } from '../../model/page.ts'
import type { Ending } from '../limited-process.ts'
import { toLimits, type ReadLimits } from '../limits.ts'
import { toProblem, type Problem, type ProblemCode } from '../page-problems.ts'
import type { StageSeconds } from './messages.ts'
import { isSameFile, OcrProcess, type OcrFile, type PageToCells } from './process.ts'

export interface RecogniserOptions {
  /** How many processes recognise at the same time; one for each core is the most that pays. */
  readonly processes: number
  /** Which cells a page's rules make (`table/` knows). */
  readonly pageToCells: PageToCells
  readonly limits?: Partial<ReadLimits> | undefined
  /** Told where the time of each page went. */
  readonly onPage?: ((page: number, seconds: StageSeconds) => void) | undefined
}

export interface PageOrder {
  readonly file: OcrFile
  readonly page: number
  readonly signal?: AbortSignal | undefined
  /** Work on the page begins (again). */
  readonly onBegin?: (() => void) | undefined
}

/** Recognises pages for any number of files at the same time. */
export interface Recogniser {
  /** The page, or why it could not be recognised. Rejects with the signal's reason, and for faults of the program. */
  readonly recognise: (order: PageOrder) => Promise<Page | Problem>
  /** Forgets the file: its pages that wait are not recognised, its promises stay open. */
  readonly cancel: (file: OcrFile) => void
  /** Ends all children. Resolves when they are gone. */
  readonly close: () => Promise<void>
}

interface Task extends PageOrder {
  attempts: number
  readonly resolve: (result: Page | Problem) => void
  readonly reject: (reason: unknown) => void
}

/** A page is tried so often before it has failed. */
const MAX_ATTEMPTS = 2
/** Memory of an engine only grows: a child is replaced after so many pages. */
const PAGES_PER_CHILD = 50
/** A child without work is ended after this time, milliseconds: a service need not keep its memory over the night. */
const IDLE_TIME = 60_000

const CODES: Readonly<Record<'time-out' | 'out-of-memory', ProblemCode>> = {
  'time-out': 'recognition-time-out',
  'out-of-memory': 'recognition-out-of-memory',
}

export function createRecogniser(options: RecogniserOptions): Recogniser {
  return new Pool(options)
}

class Pool implements Recogniser {
  private readonly options: RecogniserOptions
  private readonly limits: ReadLimits
  private readonly waiting: Task[] = []
  private readonly busy = new Map<OcrProcess, Task>()
  private readonly idle: OcrProcess[] = []
  /** Pages that were given up, by file, and the reason of the last. */
  private readonly lost = new WeakMap<OcrFile, { count: number; problem: Problem }>()
  private readonly signals = new WeakSet<AbortSignal>()
  /** Children that were told to end. */
  private readonly leaving = new Set<Promise<void>>()
  private idleTimer: NodeJS.Timeout | undefined
  private closed = false

  constructor(options: RecogniserOptions) {
    this.options = options
    this.limits = toLimits(options.limits)
  }

  recognise(order: PageOrder): Promise<Page | Problem> {
    return new Promise((resolve, reject) => {
      if (this.closed) throw new Error('the recogniser is closed')
      order.signal?.throwIfAborted()
      this.listenTo(order.signal)
      this.waiting.push({ ...order, attempts: 0, resolve, reject })
      this.dispatch()
    })
  }

  cancel(file: OcrFile): void {
    this.drop((task) => task.file === file)
  }

  async close(): Promise<void> {
    this.closed = true
    clearTimeout(this.idleTimer)
    this.waiting.length = 0
    for (const child of [...this.busy.keys(), ...this.idle.splice(0)]) this.discard(child)
    this.busy.clear()
    await Promise.all(this.leaving)
  }

  private discard(child: OcrProcess): void {
    const gone = child.end().finally(() => this.leaving.delete(gone))
    this.leaving.add(gone)
  }

  private listenTo(signal: AbortSignal | undefined): void {
    if (signal === undefined || this.signals.has(signal)) return
    this.signals.add(signal)
    signal.addEventListener('abort', () => {
      for (const task of this.drop((one) => one.signal === signal)) task.reject(signal.reason)
    })
  }

  /** Takes tasks out: those that wait, and with their children those that run. */
  private drop(matches: (task: Task) => boolean): Task[] {
    const dropped = this.waiting.filter(matches)
    const kept = this.waiting.filter((task) => !matches(task))
    this.waiting.splice(0, this.waiting.length, ...kept)
    for (const [child, task] of this.busy) {
      if (!matches(task)) continue
      dropped.push(task)
      this.busy.delete(child)
      this.discard(child)
    }
    this.dispatch()
    return dropped
  }

  /** Gives waiting pages to children that are free, and starts children as long as there may be more. */
  private dispatch(): void {
    clearTimeout(this.idleTimer)
    while (!this.closed && this.waiting.length > 0) {
      const child = this.idle.pop() ?? (this.busy.size < this.options.processes ? new OcrProcess(this.limits) : null)
      if (child === null) return
      // A child that died while it was idle is of no use.
      if (!child.alive) continue
      // A page of the file that the child has open, if any waits: files are handed over as seldom as can be.
      const index = Math.max(
        0,
        this.waiting.findIndex(({ file }) => isSameFile(file, child.file)),
      )
      const [task] = this.waiting.splice(index, 1) as [Task]
      const lost = this.lost.get(task.file)
      if (lost === undefined || lost.count < this.limits.poisonPages) void this.run(child, task)
      else {
        // This file has cost enough children.
        task.resolve(lost.problem)
        this.idle.push(child)
      }
    }
    if (this.idle.length > 0) {
      this.idleTimer = setTimeout(() => {
        for (const child of this.idle.splice(0)) this.discard(child)
      }, IDLE_TIME)
      this.idleTimer.unref()
    }
  }

  private async run(child: OcrProcess, task: Task): Promise<void> {
    this.busy.set(child, task)
    task.onBegin?.()
    try {
      const outcome = await child.recognise(task.file, task.page, this.options.pageToCells)
      // Dropped meanwhile: the child was killed for it.
      if (!this.busy.delete(child)) return
      if (outcome.kind === 'page') {
        this.options.onPage?.(task.page, outcome.seconds)
        task.resolve(outcome.page)
        if (child.pagesDone < PAGES_PER_CHILD) this.idle.push(child)
        else this.discard(child)
      } else this.repeatOrGiveUp(task, outcome.ending)
    } catch (error) {
      this.busy.delete(child)
      task.reject(error)
      this.discard(child)
    }
    this.dispatch()
  }

  private repeatOrGiveUp(task: Task, ending: Ending): void {
    task.attempts++
    if (task.attempts < MAX_ATTEMPTS) {
      this.waiting.unshift(task)
      return
    }
    const problem =
      ending.kind === 'limit'
        ? toProblem(CODES[ending.limit])
        : toProblem('recognition-failed', ending.kind === 'crash' ? ending.detail : '')
    this.lost.set(task.file, { count: (this.lost.get(task.file)?.count ?? 0) + 1, problem })
    task.resolve(problem)
  }
}
