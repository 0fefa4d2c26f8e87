/**
 * A reading child as its parent sees it. In: a request. Out: what the child says, and how it ended over it.
 *
 * It lasts over files: what the first one costs (loading, compiling) is most of what a report costs. A file that could not be read, or a
 * child that has grown, is its last.
 */
import type { ChildProcess } from 'node:child_process'
import { ChildEnding, NODE_RESERVED_MIB, hold, isAlive, listen, residentBytes, startLimited, stopWith, Watch } from './limited-process.ts'
import type { Ending } from './limited-process.ts'
import type { ReadLimits } from './limits.ts'
import type { ReadMessage, ReadRequest } from './messages.ts'

export interface RunOptions {
  readonly limits: ReadLimits
  /** Moment (of performance.now(): clocks may be set) at which the whole reading ends. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
  readonly bytes: Uint8Array | null
  readonly onMessage: (message: ReadMessage) => void
}

/** pdf.js runs on one thread, the collector on others. */
const CPU_FACTOR = 2
/** A child that has read files takes no more than this, bytes: the next large file finds room, and an idle child is a small one. */
const KEPT_BYTES = 192 * 1024 * 1024
/** A file of more pages is a child's last: whoever makes rows of so many pages needs the memory. */
const KEPT_PAGES = 50
/** Files of one child. */
const KEPT_FILES = 100

export class ReaderProcess {
  readonly limits: ReadLimits
  private readonly child: ChildProcess
  private readonly ending: ChildEnding
  private onMessage: (message: ReadMessage) => void = () => undefined
  private files = 0
  /** Of all its files, milliseconds. */
  private busy = 0
  private soiled = false

  constructor(limits: ReadLimits) {
    this.limits = limits
    const { memoryMegabytes, secondsPerFile } = limits
    // Twice the time of a file: the files before took one of them at most (see isFit).
    const cpuSeconds = 2 * secondsPerFile * CPU_FACTOR
    this.child = startLimited('child.js', { memoryMegabytes, reservedMegabytes: NODE_RESERVED_MIB, cpuSeconds })
    this.ending = new ChildEnding(this.child)
    listen(this.child, (message) => this.onMessage(message as ReadMessage))
    hold(this.child, false)
  }

  /** Whether it runs within these limits. */
  isWithin({ memoryMegabytes, secondsPerFile }: ReadLimits): boolean {
    return this.limits.memoryMegabytes === memoryMegabytes && this.limits.secondsPerFile === secondsPerFile
  }

  /** Whether another file may be given to it. */
  get isFit(): boolean {
    if (this.files === 0) return isAlive(this.child)
    const spent = this.files >= KEPT_FILES || this.busy >= this.limits.secondsPerFile * 1000
    return !this.soiled && !spent && isAlive(this.child) && residentBytes(this.child) <= KEPT_BYTES
  }

  /**
   * Reads a file, or some pages of it. Never rejects for what the child does; throws what `signal` says.
   * `unheard`: the child was gone before it said a word; the file is not to blame.
   */
  async run(request: ReadRequest, { limits, deadline, signal, bytes, onMessage }: RunOptions): Promise<Ending | 'unheard'> {
    const first = this.files++ === 0
    const began = performance.now()
    let heard = false
    let clean = false
    let large = false
    hold(this.child, true)
    const forget = stopWith(signal, this.child)
    const watch = new Watch(this.child, this.ending, limits.memoryMegabytes, deadline)
    watch.step(limits.secondsToOpen)
    const told = new Promise<Ending>((resolve) => {
      this.onMessage = (message) => {
        heard = true
        if (message.type === 'open') large = message.pageCount > KEPT_PAGES
        if (message.type === 'open' || message.type === 'begin') watch.step(limits.secondsPerPage)
        onMessage(message)
        clean = message.type === 'done'
        if (clean || message.type === 'problem' || message.type === 'fault') resolve({ kind: 'exit' })
      }
    })
    this.child.stdin?.write(`${JSON.stringify(request)}\n`)
    if (bytes !== null) this.child.stdin?.write(bytes)
    try {
      const ended = await Promise.race([told, this.ending.wait()])
      signal?.throwIfAborted()
      if (ended === 'retry') return 'unheard'
      return !first && !heard && ended.kind === 'crash' ? 'unheard' : ended
    } finally {
      this.busy += performance.now() - began
      this.soiled ||= !clean || large || signal?.aborted === true
      this.onMessage = () => undefined
      watch.stop()
      forget()
      hold(this.child, false)
    }
  }

  /** Kills it. Resolves when it is gone. */
  async end(): Promise<void> {
    this.soiled = true
    if (!isAlive(this.child)) return
    hold(this.child, true)
    this.child.kill('SIGKILL')
    await this.ending.wait().catch(() => undefined)
  }
}
