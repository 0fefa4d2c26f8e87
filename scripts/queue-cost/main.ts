/**
 * `npm run queue-cost -- [--jobs 500] [--documents 10000]`: what the queue itself costs on each of its foundations, and whether a long
 * queue slows the API. Jobs do nothing but what every job does: they are written into the outbox, handed over, looked up, taken off.
 *
 * Processor time is this process's, the database in the process included; servers' is stated beside it.
 */
import { parseArgs } from 'node:util'
import { randomUUID } from 'node:crypto'
import { openQueues, type Queues } from '../../src/queue/connection.ts'
import { type Db, type Database, openEmbedded, openServer } from '../../src/store/db.ts'
import { EVERYTHING, listDocuments } from '../../src/store/documents.ts'
import { migrate } from '../../src/store/migrate.ts'
import { addJobs, countJobs, isToBeDone, type OutboxJob, takeOff } from '../../src/store/outbox.ts'
import { handOver } from '../../workers/reconcile.ts'
import { processorTime } from '../bench/process-tree.ts'
import { type RunningServer, startPostgres, startRedis } from '../services/start.ts'
import { leaveNothing } from '../leave-nothing.ts'

leaveNothing()
const { values } = parseArgs({ options: { jobs: { type: 'string', default: '500' }, documents: { type: 'string', default: '10000' } } })
const jobCount = Number(values.jobs)
const onError = (): void => undefined
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** What the queue may cost on this process and on its servers together, milliseconds a document. */
const WANTED = { redis: 15, postgres: null, pglite: 40 } as const

for (const kind of ['redis', 'postgres', 'pglite'] as const) {
  const redis = kind === 'redis' ? await startRedis() : null
  const postgres = kind === 'pglite' ? null : await startPostgres()
  const database: Database = postgres === null ? await openEmbedded(null) : openServer(postgres.url, onError)
  await migrate(database)
  const queues = await openQueues(redis === null ? { pool: database.queuePool(), onError } : { redisUrl: redis.url, onError })
  await new Promise((resolve) => setTimeout(resolve, 500))
  await measureJobs(kind, queues, database.db, redis, postgres)
  await measureList(kind, queues, database.db, Number(values.documents))
  await queues.close()
  await database.close()
  await redis?.stop()
  await postgres?.stop()
}

async function measureJobs(
  kind: keyof typeof WANTED,
  queues: Queues,
  db: Db,
  redis: RunningServer | null,
  postgres: RunningServer | null,
): Promise<void> {
  const servers = (): number => [redis, postgres].reduce((sum, server) => sum + (server === null ? 0 : processorTime(server.pid())), 0)
  const [cpu, began, others] = [process.cpuUsage(), performance.now(), servers()]
  const worker = queues.work('work', 2, async (job) => {
    if (!(await isToBeDone(db, job.id ?? ''))) return
    await db.transaction().execute((trx) => takeOff(trx, job.id ?? ''))
  })
  for (let n = 0; n < jobCount; n++) {
    const job = toJob(n)
    await addJobs(db, [job])
    await handOver(db, queues, [job])
  }
  while ((await countJobs(db)) > 0 || (await queues.count()) > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  const used = process.cpuUsage(cpu)
  const own = (used.user + used.system) / 1000 / jobCount
  const ofServers = (servers() - others) / jobCount
  const wanted = WANTED[kind] === null ? '' : ` (wanted: at most ${WANTED[kind]})`
  say(
    `${kind}: the queue costs ${(own + ofServers).toFixed(1)} ms of processor a document${wanted}: ${own.toFixed(1)} ms here, ${ofServers.toFixed(1)} ms on the servers; ` +
      `${((performance.now() - began) / jobCount).toFixed(1)} ms by the clock`,
  )
  await worker.close()
}

function toJob(n: number): OutboxJob {
  const documentId = randomUUID()
  return {
    jobId: `read-document-${documentId}-1`,
    job: 'read-document',
    documentId: null,
    payload: { documentId, run: 1 },
    priority: 2 + n,
  }
}

function hashLike(n: number): string {
  return String(n).padStart(64, '0')
}

/** The list of documents with ten of them, and with thousands of them queued. */
async function measureList(kind: string, queues: Queues, db: Db, count: number): Promise<void> {
  const add = async (from: number, to: number): Promise<void> => {
    const numbers = Array.from({ length: to - from }, (_, n) => from + n)
    await db
      .insertInto('files')
      .values(numbers.map((n) => ({ sha256: hashLike(n), bytes: n })))
      .execute()
    const rows = await db
      .insertInto('documents')
      .values(
        numbers.map((n) => ({
          sha256: hashLike(n),
          file_name: `${n}.pdf`,
          priority: n,
          account_id: null,
          catalogue_id: null,
          unit_code: null,
          period_code: null,
          page_count: null,
          extraction_id: null,
          failure_code: null,
          failure_vi: null,
          failure_en: null,
          reviewed_by: null,
        })),
      )
      .returning(['id', 'priority'])
      .execute()
    const jobs = rows.map(({ id, priority }): OutboxJob => ({
      jobId: `read-document-${id}-1`,
      job: 'read-document',
      documentId: id,
      payload: { documentId: id, run: 1 },
      priority: priority + 1,
    }))
    await addJobs(db, jobs)
    await handOver(db, queues, jobs)
  }
  const p99 = async (): Promise<number> => {
    const times: number[] = []
    for (let n = 0; n < 300; n++) {
      const began = performance.now()
      await listDocuments(db, EVERYTHING, { limit: 51 })
      times.push(performance.now() - began)
    }
    return times.toSorted((a, b) => a - b)[296] ?? 0
  }
  await add(0, 10)
  const few = await p99()
  for (let from = 10; from < count; from += 500) await add(from, Math.min(from + 500, count))
  const many = await p99()
  say(`${kind}: the list of documents, 99 % within ${few.toFixed(1)} ms with ten of them, ${many.toFixed(1)} ms with ${count} queued`)
}
