/**
 * A trial: documents are sent in while processes are killed with -9 at random moments; then all of it must be there, once, and the same
 * as without the killing.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { type Database, openEmbedded, openServer } from '../../src/store/db.ts'
import { sendAll } from './documents.ts'
import { dump, type Dump } from './dump.ts'
import { type Foundation, startInstallation, type TrialInstallation, untilAnswers } from './installation.ts'

export interface Plan {
  readonly foundation: Foundation
  readonly files: readonly string[]
  readonly documents: number
  readonly workers: number
  readonly concurrency: number
  /** How often workers (of an embedded installation: all of it), Redis and PostgreSQL are killed, and Redis is emptied. */
  readonly workerKills: number
  readonly redisKills: number
  readonly flushes: number
  readonly postgresKills: number
  /** Between two blows, milliseconds; drawn between a half and one and a half of it. */
  readonly pause: number
  readonly seed: number
  /** How long it may take after the last blow, seconds. */
  readonly patience: number
  readonly say: (line: string) => void
}

export interface Outcome {
  readonly dump: Dump
  readonly blows: number
  readonly seconds: number
}

/** mulberry32: the same seed draws the same blows. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

type Blow = 'worker' | 'redis' | 'flush' | 'postgres'

export async function runTrial(plan: Plan): Promise<Outcome> {
  const installation = await startInstallation(plan)
  try {
    const began = Date.now()
    const sending = sendAll(installation.base, plan.files, plan.documents).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${installation.server.said}`, { cause: error })
    })
    sending.catch(() => undefined)
    const blows = await strike(installation, plan)
    await sending
    await untilFinished(installation, plan)
    return { dump: await dumpOf(installation), blows, seconds: (Date.now() - began) / 1000 }
  } finally {
    await installation.stop()
  }
}

async function strike(installation: TrialInstallation, plan: Plan): Promise<number> {
  const draw = random(plan.seed)
  const count: Record<Blow, number> = {
    worker: plan.workerKills,
    redis: plan.redisKills,
    flush: plan.flushes,
    postgres: plan.postgresKills,
  }
  const blows = (Object.keys(count) as Blow[]).flatMap((blow) => Array<Blow>(count[blow]).fill(blow))
  // Shuffled: no order is like another.
  for (let at = blows.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1))
    ;[blows[at], blows[other]] = [blows[other] as Blow, blows[at] as Blow]
  }
  for (const blow of blows) {
    await sleep(plan.pause * (0.5 + draw()))
    plan.say(`  ${blow}`)
    await strikeOnce(installation, blow, draw)
  }
  return blows.length
}

async function strikeOnce(installation: TrialInstallation, blow: Blow, draw: () => number): Promise<void> {
  const { workers, server, redis, postgres, base } = installation
  if (blow === 'redis') {
    await redis?.kill()
    await sleep(500 * draw())
    await redis?.start()
  } else if (blow === 'postgres') {
    await postgres?.kill()
    await sleep(500 * draw())
    await postgres?.start()
  } else if (blow === 'flush' && redis !== null) {
    const client = new Redis(redis.url)
    await client.flushall()
    client.disconnect()
  } else if (blow === 'worker') {
    const victim = workers.length === 0 ? server : workers[Math.floor(draw() * workers.length)]
    await victim?.end('SIGKILL')
    await sleep(200 * draw())
    victim?.start()
    if (victim === server) await untilAnswers(base, server)
  }
}

/** Until no document is queued or being read. Processes that ended by themselves are told: none may. */
async function untilFinished({ base, server, workers }: TrialInstallation, { patience, say, documents }: Plan): Promise<void> {
  const end = Date.now() + patience * 1000
  let told = Date.now()
  for (;;) {
    const fallen = [server, ...workers].find((each) => !each.isRunning)
    if (fallen !== undefined) throw new Error(`a process ended by itself: ${fallen.said}`)
    const left = await countLeft(base)
    if (left === 0) return
    if (Date.now() - told > 15_000) say(`  ${left ?? '?'} of ${documents} are still to be read`)
    if (Date.now() - told > 15_000) told = Date.now()
    if (Date.now() > end) {
      say(
        `not within ${patience} s: ${left} are still to be read; ${[server, ...workers].map(({ said }) => said.slice(-1500)).join('\n---\n')}`,
      )
      return
    }
    await sleep(500)
  }
}

/** null while the service cannot say. */
async function countLeft(base: string): Promise<number | null> {
  try {
    const response = await fetch(`${base}/metrics`)
    if (!response.ok) return null
    const text = await response.text()
    const counts = ['queued', 'reading'].map((status) =>
      Number(new RegExp(`bangdiem_documents\\{status="${status}"\\} (\\d+)`, 'u').exec(text)?.[1] ?? 0),
    )
    return /bangdiem_documents\{/u.test(text) ? counts.reduce((sum, each) => sum + each, 0) : null
  } catch {
    return null
  }
}

async function dumpOf({ databaseUrl, folder, server }: TrialInstallation): Promise<Dump> {
  // A job's end in the queue comes a moment after its end in the database.
  await sleep(1000)
  let database: Database
  if (databaseUrl === null) {
    await server.end('SIGTERM')
    database = await openEmbedded(`${folder}/database`)
  } else database = openServer(databaseUrl, () => undefined)
  try {
    return await dump(database.db)
  } finally {
    await database.close()
  }
}

/** What two runs on the same files differ in: none of it may be. */
export function difference(a: Pick<Dump, 'lines'>, b: Pick<Dump, 'lines'>): string[] {
  const other = new Set(b.lines)
  const own = new Set(a.lines)
  return [...a.lines.filter((line) => !other.has(line)), ...b.lines.filter((line) => !own.has(line))]
}
