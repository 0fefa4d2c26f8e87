/**
 * Runs the reading child on a request. In: a request. Out: its messages, and how it ended.
 */
import { once } from 'node:events'
import type { ChildProcess } from 'node:child_process'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { ChildEnding, NODE_RESERVED_MIB, isAlive, listen, startLimited, stopWith, Watch, type Ending } from './limited-process.ts'
import type { ReadMessage, ReadRequest } from './messages.ts'

/** pdf.js runs on one thread, the collector on others. */
const CPU_FACTOR = 2

export interface RunOptions {
  readonly limits: ReadLimits
  /** Moment (of performance.now(): clocks may be set) at which the whole reading ends. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
  readonly bytes: Uint8Array | null
  readonly onMessage: (message: ReadMessage) => void
}

function start({ memoryMegabytes, secondsPerFile }: ReadLimits): ChildProcess {
  return startLimited('child.js', {
    memoryMegabytes,
    reservedMegabytes: NODE_RESERVED_MIB,
    cpuSeconds: secondsPerFile * CPU_FACTOR,
  })
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
  if (child === null || !isAlive(child)) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** The early child, if it runs within these limits; else a new one. */
function takeChild(limits: ReadLimits): ChildProcess {
  const child = early
  const fits = limits.memoryMegabytes === DEFAULT_LIMITS.memoryMegabytes && limits.secondsPerFile === DEFAULT_LIMITS.secondsPerFile
  if (child === null || !fits || !isAlive(child)) return start(limits)
  early = null
  return child
}

/** Runs a child on a request until it ends, in whatever way. Never rejects for what the child does; throws what `signal` says. */
export async function runChild(request: ReadRequest, options: RunOptions): Promise<Ending> {
  const { limits, signal } = options
  const child = takeChild(limits)
  const forget = stopWith(signal, child)
  const ending = new ChildEnding(child)
  const watch = new Watch(child, ending, limits.memoryMegabytes, options.deadline)
  watch.step(limits.secondsToOpen)
  listen(child, (heard) => {
    const message = heard as ReadMessage
    if (message.type === 'open' || message.type === 'begin') watch.step(limits.secondsPerPage)
    options.onMessage(message)
  })
  child.stdin?.write(`${JSON.stringify(request)}\n`)
  child.stdin?.end(options.bytes ?? undefined)
  try {
    const ended = await ending.wait()
    signal?.throwIfAborted()
    return ended === 'retry' ? await runChild(request, options) : ended
  } finally {
    watch.stop()
    forget()
  }
}
