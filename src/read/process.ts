/**
 * Starts the reading child with limits around it and watches it. In: a request. Out: its messages, and how it ended.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { MESSAGE_DESCRIPTOR, type ReadMessage, type ReadRequest } from './messages.ts'

/** How a child ended. `limit`: it was stopped. */
export type Ending =
  | { readonly kind: 'exit' }
  | { readonly kind: 'limit'; readonly limit: 'time-out' | 'out-of-memory' }
  | { readonly kind: 'crash'; readonly detail: string }

/** How often the child is looked at, milliseconds. */
const WATCH_EVERY = 100
/**
 * What the young part of the heap begins with, MiB: reading a page makes much that is soon dropped, and collecting it while the heap grows
 * step by step costs a twentieth of a short run.
 */
const YOUNG_HEAP_MIB = 16
/** Of the memory, the share that JavaScript's heap may take; the rest is for buffers, where decoded streams and pictures stand. */
const HEAP_SHARE = 0.75
/** What a Node process maps for writing before it does anything, MiB: the limit of the data segment is set this much higher. */
const PROCESS_DATA_MIB = 256
/** Processor seconds are bounded too, for when nobody is left to watch; pdf.js runs on one thread, the collector on others. */
const CPU_FACTOR = 2
/** Bytes of the child's complaints that are kept. */
const MAX_COMPLAINT = 4000
const PAGE_SIZE = 4096
const MIB = 1024 * 1024

export interface RunOptions {
  readonly limits: ReadLimits
  /** Wall-clock moment (Date.now()) at which the whole reading ends. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
  readonly bytes: Uint8Array | null
  readonly onMessage: (message: ReadMessage) => void
}

/** The compiled child: beside this module (which may be part of a bundle), or in dist/ when this module runs from its source. */
function childModule(): string {
  const here = fileURLToPath(import.meta.url)
  if (!here.endsWith('.ts')) return path.join(path.dirname(here), '..', 'read', 'child.js')
  return path.join(path.dirname(here), '..', '..', 'dist', 'src', 'read', 'child.js')
}

/** Where util-linux's prlimit stands; null where there is none (then the watch and the heap's limit are all there is). */
function findPrlimit(): string | null {
  if (process.platform !== 'linux') return null
  for (const folder of ['/usr/bin', '/bin', '/usr/local/bin']) {
    const file = path.join(folder, 'prlimit')
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

/** Children by the signal that stops them: one listener for all of them, since readings that run together share a signal. */
const stoppedBy = new WeakMap<AbortSignal, Set<ChildProcess>>()

function stopWith(signal: AbortSignal | undefined, child: ChildProcess): () => void {
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

/** Set when prlimit could not set the limits here (they are already lower, and may not be raised). */
let prlimitRefused = false

function start(limits: ReadLimits): ChildProcess {
  const module = childModule()
  if (!existsSync(module)) throw new Error(`${module} is missing: build the project first (npm run build)`)
  const heap = [`--max-old-space-size=${Math.round(limits.memoryMegabytes * HEAP_SHARE)}`, `--min-semi-space-size=${YOUNG_HEAP_MIB}`]
  const node = [process.execPath, ...heap, '--no-warnings', module]
  const prlimit = prlimitRefused ? null : findPrlimit()
  const data = (limits.memoryMegabytes + PROCESS_DATA_MIB) * MIB
  const cpu = Math.ceil(limits.secondsPerFile * CPU_FACTOR)
  const [command = process.execPath, ...args] = prlimit === null ? node : [prlimit, `--data=${data}`, `--cpu=${cpu}`, '--core=0', ...node]
  return spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe', 'pipe'], windowsHide: true })
}

/** A child that was started before there was a request for it. */
let early: ChildProcess | null = null

/**
 * Starts a child ahead of the first request, with the default limits: it loads while the caller still looks at its arguments.
 * A request with other limits does not use it. Whoever calls this calls endEarlyReader() in the end.
 */
export function startReaderEarly(): void {
  early ??= start(DEFAULT_LIMITS)
  // Told by the request that uses it: a child that is gone is not used.
  early.on('error', () => undefined)
}

/** Ends the early child, if no request has taken it. Resolves when it is gone. */
export async function endEarlyReader(): Promise<void> {
  const child = early
  early = null
  if (child === null || child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** The early child, if it runs within these limits; else a new one. */
function takeChild(limits: ReadLimits): ChildProcess {
  const child = early
  const fits = limits.memoryMegabytes === DEFAULT_LIMITS.memoryMegabytes && limits.secondsPerFile === DEFAULT_LIMITS.secondsPerFile
  if (child === null || !fits || child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return start(limits)
  early = null
  return child
}

/** Runs a child on a request until it ends, in whatever way. Never rejects for what the child does; throws what `signal` says. */
export async function runChild(request: ReadRequest, options: RunOptions): Promise<Ending> {
  const child = takeChild(options.limits)
  running.add(child)
  const forget = stopWith(options.signal, child)
  const watch = new Watch(child, options)
  let complaint = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MAX_COMPLAINT)
  })
  listen(child, (message) => {
    watch.heard(message)
    options.onMessage(message)
  })
  // A child that is gone before it has read its input is told by its ending.
  child.stdin?.on('error', () => undefined)
  child.stdin?.write(`${JSON.stringify(request)}\n`)
  child.stdin?.end(options.bytes ?? undefined)
  try {
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode, exitSignal) => resolve([exitCode, exitSignal]))
    })
    options.signal?.throwIfAborted()
    if (watch.exceeded !== null) return { kind: 'limit', limit: watch.exceeded }
    if (code === 0) return { kind: 'exit' }
    if (signal === 'SIGXCPU') return { kind: 'limit', limit: 'time-out' }
    if (!prlimitRefused && complaint.startsWith('prlimit: failed')) {
      prlimitRefused = true
      return await runChild(request, options)
    }
    if (isOutOfMemory(complaint)) return { kind: 'limit', limit: 'out-of-memory' }
    return { kind: 'crash', detail: `${signal ?? `exit code ${code}`} ${complaint.trim().split('\n').slice(-3).join(' ')}`.trim() }
  } finally {
    watch.stop()
    running.delete(child)
    forget()
  }
}

function isOutOfMemory(complaint: string): boolean {
  return /heap out of memory|Array buffer allocation failed|allocation failed|out of memory|bad_alloc|Cannot allocate memory/iu.test(
    complaint,
  )
}

/** Cuts the child's stream into lines and parses them. */
function listen(child: ChildProcess, onMessage: (message: ReadMessage) => void): void {
  const stream = child.stdio[MESSAGE_DESCRIPTOR] as NodeJS.ReadableStream | null
  let parts: string[] = []
  stream?.setEncoding('utf8').on('data', (text: string) => {
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end))
      onMessage(JSON.parse(parts.join('')) as ReadMessage)
      parts = []
      from = end + 1
    }
    if (from < text.length) parts.push(text.slice(from))
  })
}

/** Ends a child that takes too long over the file or a page, or too much memory. */
class Watch {
  exceeded: 'time-out' | 'out-of-memory' | null = null
  private readonly child: ChildProcess
  private readonly options: RunOptions
  private readonly timer: NodeJS.Timeout
  private stepEnds: number

  constructor(child: ChildProcess, options: RunOptions) {
    this.child = child
    this.options = options
    this.stepEnds = Date.now() + options.limits.secondsToOpen * 1000
    this.timer = setInterval(() => this.look(), WATCH_EVERY)
    this.timer.unref()
  }

  heard(message: ReadMessage): void {
    if (message.type === 'open' || message.type === 'begin') this.stepEnds = Date.now() + this.options.limits.secondsPerPage * 1000
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private look(): void {
    const now = Date.now()
    if (now > this.stepEnds || now > this.options.deadline) this.end('time-out')
    else if (this.residentBytes() > this.options.limits.memoryMegabytes * MIB) this.end('out-of-memory')
  }

  private end(limit: 'time-out' | 'out-of-memory'): void {
    this.exceeded ??= limit
    this.child.kill('SIGKILL')
  }

  /** 0 where the system does not tell. */
  private residentBytes(): number {
    try {
      const pages = readFileSync(`/proc/${this.child.pid}/statm`, 'utf8').split(' ')[1]
      return Number(pages) * PAGE_SIZE
    } catch {
      return 0
    }
  }
}
