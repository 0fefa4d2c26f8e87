#!/usr/bin/env node
/**
 * The program `bangdiem`: starts the command line and ends it in order.
 *
 * An interruption (Ctrl-C, or a service that is stopped) ends the readers, removes what is half-written, and leaves with 130.
 */
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { EXIT } from './errors.ts'
import { endIdleReaders, startReaderEarly } from './read/process.ts'

/** How long readers may take to end after an interruption, milliseconds; they are killed, so it takes far less. */
const ENDING_TIME = 1000

const READING_COMMANDS: ReadonlySet<string> = new Set(['extract', 'tables'])
/** They run until they are stopped, and stop in order by themselves: that is no interruption. */
const SERVICE_COMMANDS: ReadonlySet<string> = new Set(['serve', 'worker'])
/** How long a service that is hurried may take, milliseconds. */
const HURRY_TIME = 3000

// From Node 22.1 on: compiled code is kept between runs. Nothing depends on it.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()

// A reader of our output that has gone away (`| head`) is no error; writes to it end quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

const interruption = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void interrupt())
const running = run()
const exitCode = await running
// A run that was interrupted is ended by interrupt(), which waits for the same promise.
if (!interruption.signal.aborted) process.exitCode = exitCode

async function run(): Promise<number> {
  const args = process.argv.slice(2)
  // A command that reads a PDF: its reader loads while the arguments are looked at.
  if (READING_COMMANDS.has(args[0] ?? '') && args.length > 1) startReaderEarly()
  try {
    const { main } = await import('./cli/main.ts')
    return await main(args, version(), interruption.signal)
  } finally {
    await endIdleReaders()
  }
}

async function interrupt(): Promise<void> {
  if (SERVICE_COMMANDS.has(process.argv[2] ?? '')) return stopService()
  if (interruption.signal.aborted) process.exit(EXIT.interrupted)
  interruption.abort()
  const { stopWriting } = await import('./cli/write.ts')
  stopWriting()
  await Promise.race([running, new Promise((resolve) => setTimeout(resolve, ENDING_TIME))])
  process.exit(EXIT.interrupted)
}

async function stopService(): Promise<void> {
  if (!interruption.signal.aborted) {
    interruption.abort()
    process.exit(await running)
  }
  await new Promise((resolve) => setTimeout(resolve, HURRY_TIME))
  process.exit(EXIT.interrupted)
}

/** From package.json, which lies above `src/` and above `dist/src/`. */
function version(): string {
  const url = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find((path) => existsSync(path))
  return url === undefined ? '' : (JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version
}
