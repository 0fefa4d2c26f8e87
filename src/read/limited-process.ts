/**
 * A child process with limits around it: memory and processor time by the system where it can, both watched from here. In: a module
 * to run and its limits. Out: the child, its messages line by line, and how it ended.
 *
 * No child outlives this process, and an AbortSignal ends its children at once.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { MESSAGE_DESCRIPTOR } from './messages.ts'

/** How a child ended. `limit`: it was stopped. */
export type Ending =
  | { readonly kind: 'exit' }
  | { readonly kind: 'limit'; readonly limit: 'time-out' | 'out-of-memory' }
  | { readonly kind: 'crash'; readonly detail: string }

export interface ProcessLimits {
  /** Resident memory, MiB; its data segment is bounded a little above. */
  readonly memoryMegabytes: number
  /** What the child maps for writing before it does anything, MiB: the limit of the data segment is set this much higher. */
  readonly reservedMegabytes: number
  /** Processor seconds over the whole life of the child, for when nobody is left to watch. */
  readonly cpuSeconds: number
  /** Large freed pictures go back to the system at once, and what is free at the end of the heap: memory stays flat over many pages. */
  readonly returnsMemory?: boolean
  /** As many run as there are cores: the collector's threads would take from each other's time, a twentieth of it. */
  readonly manyAtOnce?: boolean
}

/** How often a child is looked at, milliseconds. */
const WATCH_EVERY = 100
/**
 * What the young part of the heap begins with, MiB: reading a page makes much that is soon dropped, and collecting it while the heap grows
 * step by step costs a twentieth of a short run.
 */
const YOUNG_HEAP_MIB = 16
/** Of the memory, the share that JavaScript's heap may take; the rest is for buffers, where decoded streams and pictures stand. */
const HEAP_SHARE = 0.75
/** What a Node process maps for writing before it does anything, MiB. */
export const NODE_RESERVED_MIB = 256
/** What the canvas's allocator sets aside at its start, MiB; most of it is never used. */
export const CANVAS_RESERVED_MIB = 1152
/** Bytes of the child's complaints that are kept. */
const MAX_COMPLAINT = 4000
const PAGE_SIZE = 4096
/** Freed blocks under this size are kept for later, bytes: pictures of a page are made and dropped all the time, and fresh memory costs a thirtieth of the run. */
const KEPT_BLOCK = 32 * 1024 * 1024
const MIB = 1024 * 1024

/** A compiled child of `read/`: beside this module (which may be part of a bundle), or in dist/ when this module runs from its source. */
function childModule(name: string): string {
  const here = fileURLToPath(import.meta.url)
  if (!here.endsWith('.ts')) return path.join(path.dirname(here), '..', 'read', name)
  return path.join(path.dirname(here), '..', '..', 'dist', 'src', 'read', name)
}

/** Where a system tool stands; null where there is none: without util-linux's prlimit the watch and the heap's limit are all there is. */
function findTool(name: 'prlimit' | 'env'): string | null {
  if (process.platform !== 'linux') return null
  for (const folder of ['/usr/bin', '/bin', '/usr/local/bin']) {
    const file = path.join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not here: the next folder is tried.
    }
  }
  return null
}

/** Children that run; they must not outlive this process. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Set when prlimit could not set the limits here (they are already lower, and may not be raised). */
let prlimitRefused = false

/** Starts `read/NAME`. It takes its input on standard input and speaks on MESSAGE_DESCRIPTOR. Throws where the module is missing. */
export function startLimited(name: string, limits: ProcessLimits): ChildProcess {
  const module = childModule(name)
  if (!existsSync(module)) throw new Error(`${module} is missing: build the project first (npm run build)`)
  const { memoryMegabytes, reservedMegabytes, cpuSeconds, returnsMemory = false, manyAtOnce = false } = limits
  const heap = [
    `--max-old-space-size=${Math.round(memoryMegabytes * HEAP_SHARE)}`,
    `--min-semi-space-size=${YOUNG_HEAP_MIB}`,
    ...(manyAtOnce ? ['--single-threaded-gc'] : []),
  ]
  const env = returnsMemory ? findTool('env') : null
  const node = [...(env === null ? [] : [env, `MALLOC_MMAP_THRESHOLD_=${KEPT_BLOCK}`]), process.execPath, ...heap, '--no-warnings', module]
  const prlimit = prlimitRefused ? null : findTool('prlimit')
  const data = (memoryMegabytes + reservedMegabytes) * MIB
  const bounds = [`--data=${data}`, `--cpu=${Math.ceil(cpuSeconds)}`, '--core=0']
  const [command = process.execPath, ...args] = prlimit === null ? node : [prlimit, ...bounds, ...node]
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe', 'pipe'], windowsHide: true })
  running.add(child)
  child.once('close', () => running.delete(child))
  // A child that is gone before it has read its input is told by its ending.
  child.stdin?.on('error', () => undefined)
  return child
}

/** Whether a child still runs, as far as is known here. */
export function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

/** Children by the signal that stops them: one listener for all of them, since readings that run together share a signal. */
const stoppedBy = new WeakMap<AbortSignal, Set<ChildProcess>>()

/** Kills the child when the signal is aborted, until the returned function is called. */
export function stopWith(signal: AbortSignal | undefined, child: ChildProcess): () => void {
  if (signal === undefined) return () => undefined
  let children = stoppedBy.get(signal)
  if (children === undefined) {
    const all = new Set<ChildProcess>()
    stoppedBy.set(signal, (children = all))
    signal.addEventListener('abort', () => {
      for (const one of all) one.kill('SIGKILL')
    })
  }
  const members = children.add(child)
  return () => members.delete(child)
}

/** Whether this process waits for the child before it ends by itself. */
export function hold(child: ChildProcess, busy: boolean): void {
  const handles = [child, ...child.stdio] as (Pick<Socket, 'ref' | 'unref'> | null)[]
  for (const handle of handles) {
    if (busy) handle?.ref()
    else handle?.unref()
  }
}

/** Hands over what the child says, message by message. */
export function listen(child: ChildProcess, onMessage: (message: unknown) => void): void {
  const stream = child.stdio[MESSAGE_DESCRIPTOR] as NodeJS.ReadableStream | null
  let parts: string[] = []
  stream?.setEncoding('utf8').on('data', (text: string) => {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end))
      onMessage(JSON.parse(parts.join('')))
      parts = []
      from = end + 1
    }
    if (from < text.length) parts.push(text.slice(from))
  })
}

/** Waits for a child and says how it ended; `retry` where the system's own limits were refused and it should be started again without. */
export class ChildEnding {
  /** Set by the watch before it kills. */
  exceeded: 'time-out' | 'out-of-memory' | null = null
  private complaint = ''
  private readonly closed: Promise<[number | null, string | null]>

  constructor(child: ChildProcess) {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.complaint = (this.complaint + text).slice(-MAX_COMPLAINT)
    })
    this.closed = new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) => resolve([code, signal]))
    })
    // Told to whoever waits for it; a child that cannot be started need not have anybody yet.
    this.closed.catch(() => undefined)
  }

  /** Rejects only where no process could be started. */
  async wait(): Promise<Ending | 'retry'> {
    const [code, signal] = await this.closed
    if (this.exceeded !== null) return { kind: 'limit', limit: this.exceeded }
    if (code === 0) return { kind: 'exit' }
    if (signal === 'SIGXCPU') return { kind: 'limit', limit: 'time-out' }
    if (!prlimitRefused && this.complaint.startsWith('prlimit: failed')) {
      prlimitRefused = true
      return 'retry'
    }
    if (isOutOfMemory(this.complaint)) return { kind: 'limit', limit: 'out-of-memory' }
    return { kind: 'crash', detail: `${signal ?? `exit code ${code}`} ${this.complaint.trim().split('\n').slice(-3).join(' ')}`.trim() }
  }
}

function isOutOfMemory(complaint: string): boolean {
  return /heap out of memory|Array buffer allocation failed|allocation failed|out of memory|bad_alloc|Cannot allocate memory|Cannot enlarge memory/iu.test(
    complaint,
  )
}

/** Ends a child that takes too long over a step of its work, or too much memory. */
export class Watch {
  private readonly child: ChildProcess
  private readonly ending: ChildEnding
  private readonly memoryMegabytes: number
  private readonly timer: NodeJS.Timeout
  private readonly deadline: number
  private stepEnds: number

  /** `deadline`: moment (of performance.now(): clocks may be set) at which all its work ends. */
  constructor(child: ChildProcess, ending: ChildEnding, memoryMegabytes: number, deadline = Infinity) {
    this.child = child
    this.ending = ending
    this.memoryMegabytes = memoryMegabytes
    this.deadline = deadline
    this.stepEnds = Infinity
    this.timer = setInterval(() => this.look(), WATCH_EVERY)
    this.timer.unref()
  }

  /** A step begins that may take so long; Infinity while there is nothing to do. */
  step(seconds: number): void {
    this.stepEnds = performance.now() + seconds * 1000
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private look(): void {
    const now = performance.now()
    if (now > this.stepEnds || now > this.deadline) this.end('time-out')
    else if (residentBytes(this.child) > this.memoryMegabytes * MIB) this.end('out-of-memory')
  }

  private end(limit: 'time-out' | 'out-of-memory'): void {
    this.ending.exceeded ??= limit
    this.child.kill('SIGKILL')
  }
}

/** Of a child's memory, what is held in the machine's; 0 where the system does not tell. */
export function residentBytes(child: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1]
    return Number(pages) * PAGE_SIZE
  } catch {
    return 0
  }
}
