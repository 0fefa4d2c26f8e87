/**
 * A real installation for trials: servers, a process that answers, processes that work – started, killed and started again. In: what it
 * stands on. Out: its parts.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithUs } from '../leave-nothing.ts'
import { freePort, type RunningServer, startPostgres, startRedis } from '../services/start.ts'

export const FOUNDATIONS = ['redis', 'postgres', 'embedded'] as const
export type Foundation = (typeof FOUNDATIONS)[number]

/** The compiled program: beside the compiled scripts, or in `dist/` when this runs from its source. */
function program(): string {
  const here = path.dirname(fileURLToPath(import.meta.url))
  const found = [path.join(here, '../../src/cli.js'), path.join(here, '../../dist/src/cli.js')].find((file) => existsSync(file))
  if (found === undefined) throw new Error('build the project first (npm run build)')
  return found
}

/** A process of the program that can be killed and started again. */
export class Program {
  private child: ChildProcess | null = null
  private readonly args: readonly string[]
  private readonly env: NodeJS.ProcessEnv
  private readonly processor: number | null
  /** What it said on stderr, the last of it. */
  said = ''

  /** `processor`: the one that it and its children are bound to (Linux, with util-linux's taskset). */
  constructor(args: readonly string[], env: NodeJS.ProcessEnv, processor: number | null = null) {
    this.args = args
    this.env = env
    this.processor = processor
  }

  start(): void {
    const own = [process.execPath, program(), ...this.args]
    const [command = '', ...args] = this.processor === null ? own : ['taskset', '--cpu-list', String(this.processor), ...own]
    const child = endWithUs(spawn(command, args, { env: this.env, stdio: ['ignore', 'ignore', 'pipe'] }))
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.said = (this.said + text).slice(-20_000)
    })
    this.child = child
  }

  get pid(): number {
    return this.child?.pid ?? 0
  }

  get isRunning(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this
    if (child === null || !this.isRunning) return child?.exitCode ?? null
    const gone = once(child, 'exit')
    child.kill(signal)
    const [code] = (await gone) as [number | null]
    return code
  }
}

export interface TrialInstallation {
  readonly base: string
  readonly databaseUrl: string | null
  readonly folder: string
  readonly server: Program
  readonly workers: readonly Program[]
  readonly redis: RunningServer | null
  readonly postgres: RunningServer | null
  readonly stop: () => Promise<void>
}

export interface TrialOptions {
  readonly foundation: Foundation
  /** Processes that work; an embedded installation works in the process that answers. */
  readonly workers: number
  /** Documents that each of them reads at the same time. */
  readonly concurrency: number
  /** Binds each of the processes that work to a processor of its own. */
  readonly bound?: boolean
}

/** How long the program may take until it answers, milliseconds. */
const START_TIME = 90_000

export async function startInstallation({
  foundation,
  workers: count,
  concurrency,
  bound = false,
}: TrialOptions): Promise<TrialInstallation> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-trial-'))
  const redis = foundation === 'redis' ? await startRedis() : null
  const postgres = foundation === 'embedded' ? null : await startPostgres(true)
  const port = await freePort()
  const env: NodeJS.ProcessEnv = { ...process.env, BANGDIEM_DATA: path.join(folder, 'data'), BANGDIEM_LOG: 'warn' }
  if (redis !== null) env['REDIS_URL'] = redis.url
  if (postgres !== null) env['DATABASE_URL'] = postgres.url
  const own = foundation === 'embedded' ? concurrency : 0
  const server = new Program(['serve', '--no-auth', '--port', String(port), '--workers', String(own)], env)
  const workers = Array.from(
    { length: foundation === 'embedded' ? 0 : count },
    (_, n) => new Program(['worker', '--workers', String(concurrency)], env, bound ? n : null),
  )
  server.start()
  const base = `http://127.0.0.1:${port}`
  await untilAnswers(base, server)
  for (const worker of workers) worker.start()
  return {
    base,
    databaseUrl: postgres?.url ?? null,
    folder: path.join(folder, 'data'),
    server,
    workers,
    redis,
    postgres,
    stop: async () => {
      await Promise.all([server, ...workers].map((each) => each.end('SIGKILL')))
      await Promise.all([redis?.stop(), postgres?.stop()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function untilAnswers(base: string, server: Program): Promise<void> {
  const end = Date.now() + START_TIME
  for (;;) {
    try {
      if ((await fetch(`${base}/healthz`)).ok) return
    } catch {
      // Not yet.
    }
    if (Date.now() > end || !server.isRunning) throw new Error(`the program does not answer: ${server.said}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
