/**
 * `npm run throughput -- [--text 240] [--scans 36] [--dense 2] [--queued 10000] [--rounds 1] [--only read|list]`: documents a second with one
 * worker process and with two, on Redis and PostgreSQL, beside what pure CPU loops gain in the same run; what the servers take of the
 * processor; how long a list takes with ten documents and with thousands queued; and, from what a dense scanned page takes of a core, how
 * many machines the reports of a whole country take. About eight minutes on a machine with two cores that has nothing else to do.
 *
 * Workers are compared twice. *Bound*: each has a processor of its own and no other, alone as beside the second – as a pure loop has, whose
 * gain is the measure; the servers run where they find room. *Free*: as the system places them. A free worker alone spreads over more than
 * one processor (V8 compiles and collects on threads beside the work, the next page is read while the last one is taken in, PostgreSQL
 * writes): with two cores the second worker can gain only what that leaves, 2 ÷ the cores that one takes; both are stated.
 *
 * Counted is from the moment that the processes are warm: each of them compiles what it runs often during its first dozens of documents.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { openServer } from '../../src/store/db.ts'
import { processorTime } from '../bench/process-tree.ts'
import { sendAll } from '../crash/documents.ts'
import { startInstallation, type TrialInstallation } from '../crash/installation.ts'
import { measureList } from './list.ts'
import { measureLoops } from './loops.ts'
import { leaveNothing } from '../leave-nothing.ts'

leaveNothing()
const { values } = parseArgs({
  options: {
    text: { type: 'string', default: '240' },
    scans: { type: 'string', default: '36' },
    dense: { type: 'string', default: '2' },
    queued: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
/** A process that reads keeps one processor busy: its recognition may not spread over more of them here. */
process.env['BANGDIEM_JOBS'] = '1'

/** `warm`: documents of each worker that are read before it is measured. */
const KINDS = {
  text: { file: path.resolve('fixtures/ngoc-ky-2023/report.pdf'), warm: 40, count: Number(values.text) },
  scans: { file: path.resolve('fixtures/scanned/fax-group4-300-dpi.pdf'), warm: 5, count: Number(values.scans) },
} as const
type Kind = keyof typeof KINDS
/** A report as communes send it: every page a full table, scanned. */
const DENSE = { file: path.resolve('fixtures/ngoc-ky-2023/scan.pdf'), pages: 8, count: Number(values.dense) }
/** What two workers must reach of what two pure loops gain, and how much longer a long queue may make the list take. */
const WANTED_SHARE = 0.9

/** How often the database is asked how many documents are read, milliseconds. */
const LOOK_EVERY = 200

interface Rate {
  /** Documents a second. */
  readonly rate: number
  /** Processors that the workers and all their children kept busy, and all together with the servers. */
  readonly cores: number
  readonly coresOfAll: number
  /** Processor milliseconds of the servers for each document. */
  readonly redis: number
  readonly postgres: number
  /** Processor milliseconds of the workers and all their children for each document. */
  readonly workers: number
}

/** The documents wait in the queue when the workers start; counted is from the moment that the workers are warm to the last document. */
async function measureRate(kind: Kind, workers: number, bound: boolean): Promise<Rate> {
  const { file, count, warm } = KINDS[kind]
  const first = warm * workers
  if (count < 2 * first) throw new Error(`--${kind} ${count} are too few for ${workers} workers`)
  const installation = await startInstallation({ foundation: 'redis', workers, concurrency: 1, bound })
  const used = (): number => installation.workers.reduce((sum, worker) => sum + processorTime(worker.pid), 0)
  try {
    await Promise.all(installation.workers.map((worker) => worker.end('SIGTERM')))
    await sendAll(installation.base, [file], count)
    for (const worker of installation.workers) worker.start()
    const begun = await untilRead(installation, first)
    const [began, ownBefore, before] = [performance.now(), used(), serverTimes(installation)]
    await untilRead(installation, count)
    const [seconds, own, after] = [(performance.now() - began) / 1000, used() - ownBefore, serverTimes(installation)]
    const done = count - begun
    const [redis, postgres] = [after.redis - before.redis, after.postgres - before.postgres]
    return {
      rate: done / seconds,
      cores: own / 1000 / seconds,
      coresOfAll: (own + redis + postgres) / 1000 / seconds,
      redis: redis / done,
      postgres: postgres / done,
      workers: own / done,
    }
  } finally {
    await installation.stop()
  }
}

function serverTimes({ redis, postgres }: TrialInstallation): { redis: number; postgres: number } {
  return { redis: processorTime(redis?.pid() ?? 0), postgres: processorTime(postgres?.pid() ?? 0) }
}

/** Waits until so many documents are read; returns how many are. */
async function untilRead({ databaseUrl, workers }: TrialInstallation, count: number): Promise<number> {
  const database = openServer(databaseUrl ?? '', () => undefined)
  try {
    for (;;) {
      const { rows } = await sql<{ read: number }>`select count(*)::int as read from public.documents where read_at is not null`.execute(
        database.db,
      )
      const read = rows[0]?.read ?? 0
      if (read >= count) return read
      const fallen = workers.find((worker) => !worker.isRunning)
      if (fallen !== undefined) throw new Error(`a worker ended by itself: ${fallen.said}`)
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
    }
  } finally {
    await database.close()
  }
}

async function compareWorkers(kind: Kind, bound: boolean): Promise<void> {
  const loopsBefore = await measureLoops()
  const one = await measureRate(kind, 1, bound)
  const two = await measureRate(kind, 2, bound)
  const loopsAfter = await measureLoops()
  const gain = two.rate / one.rate
  const loops = (loopsBefore.two + loopsAfter.two) / (loopsBefore.one + loopsAfter.one)
  const wanted = bound ? ` (wanted: at least ${WANTED_SHARE})` : ''
  say(
    `${kind}, ${bound ? 'each worker bound to a processor' : 'workers free'}: ${one.rate.toFixed(2)} documents/s with one worker, ${two.rate.toFixed(2)} with two: ` +
      `${gain.toFixed(2)} times; CPU loops ${loops.toFixed(2)} times; two workers gain ${(gain / loops).toFixed(2)} of what two loops gain${wanted}`,
  )
  for (const [name, { cores, coresOfAll, workers, postgres, redis }] of [['one', one] as const, ['two', two] as const])
    say(
      `  ${name}: ${cores.toFixed(2)} cores busy (${coresOfAll.toFixed(2)} with the servers); of processor a document: ` +
        `workers ${workers.toFixed(0)} ms, PostgreSQL ${postgres.toFixed(0)} ms, Redis ${redis.toFixed(0)} ms`,
    )
}

/** Seconds of a core for a dense scanned page, the servers' included: what is paid with processor time does not depend on who else wants the machine. */
async function measureDense(): Promise<number> {
  const { file, pages, count } = DENSE
  const installation = await startInstallation({ foundation: 'redis', workers: 1, concurrency: 1 })
  try {
    const before = serverTimes(installation)
    await sendAll(installation.base, [file], count)
    await untilRead(installation, count)
    const after = serverTimes(installation)
    const used = installation.workers.reduce((sum, worker) => sum + processorTime(worker.pid), 0)
    const perPage = (milliseconds: number): number => milliseconds / 1000 / (count * pages)
    const [own, postgres, redis] = [perPage(used), perPage(after.postgres - before.postgres), perPage(after.redis - before.redis)]
    const all = own + postgres + redis
    say(`dense: ${all.toFixed(2)} s of a core a scanned page (PostgreSQL ${postgres.toFixed(2)} s, Redis ${redis.toFixed(2)} s of it)`)
    return all
  } finally {
    await installation.stop()
  }
}

/** Machines for all reports of a country in a day: pages × seconds of a core a page ÷ 3600 = core hours; ÷ (24 × cores) = machines. */
function say10598(secondsAPage: number): void {
  const [reports, pages, cores, hours] = [10_598, 8, 4, 24]
  const coreHours = (reports * pages * secondsAPage) / 3600
  const machines = Math.ceil(coreHours / hours / cores)
  say(
    `model: ${reports} reports of ${pages} scanned pages = ${reports * pages} pages × ${secondsAPage.toFixed(2)} s = ${coreHours.toFixed(0)} core hours: ` +
      `${machines} machines with ${cores} cores, busy for ${(coreHours / cores / machines).toFixed(1)} of the day's ${hours} hours`,
  )
}

for (let round = 0; round < Number(values.rounds); round++) {
  if (values.only !== 'list') {
    for (const bound of process.platform === 'linux' ? [true, false] : [false]) {
      await compareWorkers('text', bound)
      await compareWorkers('scans', bound)
    }
    say10598(await measureDense())
  }
}
if (values.only !== 'read') await measureList(Number(values.queued), say)
