/**
 * Gives requests to reading children. In: a request. Out: its messages, and how it ended.
 *
 * A child that is done with a file waits a while for the next one.
 */
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import type { Ending } from './limited-process.ts'
import type { ReadRequest } from './messages.ts'
import { ReaderProcess, type RunOptions } from './reader-process.ts'

/** How long a child waits for its next file, milliseconds. */
const IDLE_TIME = 10_000

/** Children without a file, and when each is ended. */
const idle = new Map<ReaderProcess, NodeJS.Timeout | null>()

/**
 * Starts a child ahead of the first request, with the default limits: it loads while the caller still looks at its arguments.
 * A request with other limits does not use it. Whoever calls this calls endIdleReaders() in the end.
 */
export function startReaderEarly(): void {
  idle.set(new ReaderProcess(DEFAULT_LIMITS), null)
}

/** Ends the children that have nothing to do. Resolves when they are gone. */
export async function endIdleReaders(): Promise<void> {
  const readers = [...idle.keys()]
  for (const reader of readers) forget(reader)
  await Promise.all(readers.map((reader) => reader.end()))
}

function forget(reader: ReaderProcess): void {
  clearTimeout(idle.get(reader) ?? undefined)
  idle.delete(reader)
}

/** An idle child within these limits; else a new one. */
function takeReader(limits: ReadLimits): ReaderProcess {
  for (const reader of [...idle.keys()].reverse()) {
    if (!reader.isWithin(limits)) continue
    forget(reader)
    if (reader.isFit) return reader
    void reader.end()
  }
  return new ReaderProcess(limits)
}

function putBack(reader: ReaderProcess): void {
  if (!reader.isFit) return void reader.end()
  const end = (): void => {
    forget(reader)
    void reader.end()
  }
  idle.set(reader, setTimeout(end, IDLE_TIME).unref())
}

/** Runs a child on a request until it is done, or ends in whatever way. Never rejects for what the child does; throws what `signal` says. */
export async function runChild(request: ReadRequest, options: RunOptions): Promise<Ending> {
  for (;;) {
    const reader = takeReader(options.limits)
    try {
      const ending = await reader.run(request, options)
      if (ending !== 'unheard') return ending
    } finally {
      putBack(reader)
    }
  }
}
