/**
 * A recognising child as its parent sees it. In: a page of a file. Out: the page recognised, or how the child ended over it.
 */
import type { ChildProcess } from 'node:child_process'
import type { Box } from '../../model/box.ts'
import type { Page } from '../../model/page.ts'
import {
  ChildEnding,
  CANVAS_RESERVED_MIB,
  NODE_RESERVED_MIB,
  hold,
  isAlive,
  listen,
  startLimited,
  Watch,
  type Ending,
} from '../limited-process.ts'
import type { ReadLimits } from '../limits.ts'
import type { OcrMessage, OcrRequest, StageSeconds } from './messages.ts'

/** A file whose pages are to be recognised. */
export interface OcrFile {
  /** Readings with the same key are of the same file; null: every reading is of its own. */
  readonly key: string | null
  /** null: `bytes` holds it. */
  readonly path: string | null
  readonly bytes: Uint8Array | null
  readonly password?: string | undefined
}

export function isSameFile(a: OcrFile, b: OcrFile | null): boolean {
  return a === b || (b !== null && a.key !== null && a.key === b.key && a.password === b.password)
}

/** Which cells a page's rules make: a pure function of another layer. */
export type PageToCells = (page: Page) => readonly Box[] | Promise<readonly Box[]>

export type Outcome =
  | { readonly kind: 'page'; readonly page: Page; readonly seconds: StageSeconds }
  /** The child ended before it had the page. */
  | { readonly kind: 'ended'; readonly ending: Ending }

/** A child lives for this many times the seconds of one page at most, of processor time. */
const CPU_PAGES = 100

export class OcrProcess {
  pagesDone = 0
  file: OcrFile | null = null
  private readonly limits: ReadLimits
  private readonly child: ChildProcess
  private readonly ending: ChildEnding
  private readonly watch: Watch
  private onMessage: (message: OcrMessage) => void = () => undefined
  private fault: string | null = null

  constructor(limits: ReadLimits) {
    const { recognitionMegabytes: memoryMegabytes, recognitionSecondsPerPage } = limits
    this.limits = limits
    const cpuSeconds = (limits.secondsToOpen + recognitionSecondsPerPage) * CPU_PAGES
    const reservedMegabytes = NODE_RESERVED_MIB + CANVAS_RESERVED_MIB
    this.child = startLimited('ocr/child.js', { memoryMegabytes, reservedMegabytes, cpuSeconds, returnsMemory: true, manyAtOnce: true })
    this.ending = new ChildEnding(this.child)
    this.watch = new Watch(this.child, this.ending, memoryMegabytes)
    listen(this.child, (heard) => {
      const message = heard as OcrMessage
      if (message.type === 'fault') this.fault = message.message
      else this.onMessage(message)
    })
  }

  get alive(): boolean {
    return isAlive(this.child)
  }

  /** Recognises a page of a file. Rejects only where no process could be started; after `ended` this child is of no use. */
  async recognise(file: OcrFile, number: number, pageToCells: PageToCells): Promise<Outcome> {
    hold(this.child, true)
    this.watch.step(this.limits.secondsToOpen)
    const done = new Promise<Outcome>((resolve, reject) => {
      this.onMessage = (message) => {
        if (message.type === 'begin') this.watch.step(this.limits.recognitionSecondsPerPage)
        else if (message.type === 'page') resolve({ kind: 'page', page: message.page, seconds: message.seconds })
        else if (message.type === 'rules') this.answer(message, number, pageToCells).catch(reject)
      }
    })
    if (!isSameFile(file, this.file)) this.send(file)
    this.say({ type: 'recognise', page: number })
    try {
      const outcome = await Promise.race([done, this.ended()])
      this.pagesDone++
      return outcome
    } finally {
      this.watch.step(Infinity)
      hold(this.child, false)
    }
  }

  /** Kills it. Resolves when it is gone. */
  async end(): Promise<void> {
    this.watch.stop()
    hold(this.child, true)
    this.child.kill('SIGKILL')
    await this.ending.wait().catch(() => undefined)
  }

  private async ended(): Promise<Outcome> {
    const ending = await this.ending.wait()
    this.watch.stop()
    if (ending === 'retry') return { kind: 'ended', ending: { kind: 'exit' } }
    const fault = ending.kind === 'crash' ? this.fault : null
    return { kind: 'ended', ending: fault === null ? ending : { kind: 'crash', detail: fault.split('\n')[0] ?? '' } }
  }

  private async answer(
    { rules, width, height }: Extract<OcrMessage, { type: 'rules' }>,
    number: number,
    pageToCells: PageToCells,
  ): Promise<void> {
    const cells = await pageToCells({ number, width, height, source: 'ocr', problem: null, words: [], rules: [...rules] })
    this.say({ type: 'cells', cells })
  }

  private send(file: OcrFile): void {
    const { path, bytes, password } = file
    this.say({ type: 'open', path, byteLength: bytes?.byteLength ?? 0, password })
    if (path === null && bytes !== null) this.child.stdin?.write(bytes)
    this.file = file
  }

  private say(request: OcrRequest): void {
    this.child.stdin?.write(`${JSON.stringify(request)}\n`)
  }
}
