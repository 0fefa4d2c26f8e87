/**
 * The queues on their three foundations behind one face: Redis through ioredis; PostgreSQL on a server; PostgreSQL in the process.
 *
 * In: an address of Redis, or a pool of connections. Out: jobs in, workers on them, counts. What is lost here is queued again from the
 * outbox: the queue is never the truth.
 */
import {
  type BackendFactory,
  createPostgresBackend,
  type Job,
  type Processor,
  Queue,
  type RedisQueueBackend,
  runMigrations,
  Worker,
  type WorkerOptions,
} from 'bullmq'
import { Redis, type RedisOptions } from 'ioredis'
import type { Pool } from 'pg'
import { CONTRACTS, type JobName, QUEUES, type QueueName } from './contracts.ts'
import { LastingWorker, type OpenedWorker } from './lasting-worker.ts'

export interface QueuedJob {
  readonly jobId: string
  readonly job: JobName
  readonly payload: Record<string, unknown>
  /** 1 is first. */
  readonly priority: number
}

export type Work = (job: Job, token: string | undefined) => Promise<unknown>

export interface Queues {
  readonly kind: 'redis' | 'postgres'
  /** Throws when the queue is away. A job that is there already stays as it is. */
  readonly add: (jobs: readonly QueuedJob[]) => Promise<void>
  readonly remove: (jobIds: readonly string[]) => Promise<void>
  /** Lets jobs that wait for their next try begin now. */
  readonly promote: () => Promise<void>
  /** When, by the clock of then, the last try began of jobs that wait for their next one, milliseconds; -Infinity where none waits. */
  readonly lastTry: () => Promise<number>
  /** Jobs that are not done, in all queues. */
  readonly count: () => Promise<number>
  /** By queue and state. */
  readonly counts: () => Promise<Record<QueueName, Record<string, number>>>
  /** Throws when the queue is away. */
  readonly check: () => Promise<void>
  readonly work: (queue: QueueName, concurrency: number, work: Work) => QueueWorker
  /** For the board behind the administrator's path. */
  readonly all: readonly Queue[]
  readonly close: () => Promise<void>
}

export interface QueueWorker {
  /** Takes no more jobs. Resolves when those that run have ended. */
  readonly close: () => Promise<void>
}

export type QueueFoundation =
  | { readonly redisUrl: string; readonly onError: (error: Error) => void }
  | { readonly pool: Pool; readonly onError: (error: Error) => void }

/** How long a worker that was killed keeps its jobs, milliseconds; a living one renews in half of it. */
const LOCK_DURATION = 15_000
/** Jobs that wait for their next try: where a clock was set back, one of so many tells. */
const MOST_LOOKED_AT = 100
/** How often jobs of killed workers are looked for, milliseconds. */
const STALLED_INTERVAL = 5000
/** A job is taken back from killed workers as often as it needs to be; what kills workers is counted in the database. */
const MAX_STALLED = 1_000_000
/** How long to wait for a job before looking again, seconds. */
const DRAIN_DELAY = 5
/** How long to wait for a server that refuses, milliseconds, before the next question. */
const ASK_AGAIN = 1000
const WORKER_OPTIONS = {
  autorun: false,
  lockDuration: LOCK_DURATION,
  stalledInterval: STALLED_INTERVAL,
  maxStalledCount: MAX_STALLED,
  drainDelay: DRAIN_DELAY,
  runRetryDelay: ASK_AGAIN,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
} as const satisfies Omit<WorkerOptions, 'connection'>
/** How long a producer may wait for its answer, milliseconds, before the queue counts as away. */
const ANSWER_TIMEOUT = 5000
/** Nobody reads the queue's own events here: the database's are the truth. */
const KEPT_EVENTS = 100
const SCHEMA = 'bullmq'
/**
 * Queues and workers have one type here, whatever they stand on. On PostgreSQL a worker whose wait was cut off would wait up to an hour
 * for the next job to be announced, and nobody announces one that was taken back from a dead worker: it looks by itself, as on Redis.
 */
const postgresBackend = ((...args: Parameters<typeof createPostgresBackend>) =>
  Object.defineProperty(createPostgresBackend(...args), 'maximumBlockTimeout', {
    value: DRAIN_DELAY,
  })) as unknown as BackendFactory<RedisQueueBackend>

/**
 * Makes the queue's tables where it needs some. Throws when the database is away; without Redis the queues open all the same, and wait
 * for it.
 */
export async function openQueues(foundation: QueueFoundation): Promise<Queues> {
  if ('redisUrl' in foundation) return new BullQueues(foundation)
  const client = await foundation.pool.connect()
  try {
    await runMigrations(client, SCHEMA)
  } finally {
    client.release()
  }
  const queues = new BullQueues(foundation)
  try {
    // Queues keep the first answer of the database for ever: it must be a good one.
    await Promise.all(queues.all.map((queue) => queue.waitUntilReady()))
    return queues
  } catch (error) {
    await queues.close()
    throw error
  }
}

class BullQueues implements Queues {
  readonly kind: 'redis' | 'postgres'
  readonly all: readonly Queue[]
  private readonly foundation: QueueFoundation
  private readonly queues: ReadonlyMap<QueueName, Queue>
  private readonly producer: Redis | null
  private readonly workers = new Set<LastingWorker>()

  constructor(foundation: QueueFoundation) {
    this.foundation = foundation
    this.kind = 'pool' in foundation ? 'postgres' : 'redis'
    this.producer = 'pool' in foundation ? null : this.redis({ maxRetriesPerRequest: null })
    this.queues = new Map(QUEUES.map((name) => [name, this.openQueue(name)]))
    this.all = [...this.queues.values()]
  }

  private redis(options: RedisOptions): Redis {
    if ('pool' in this.foundation) throw new Error('these queues are not on Redis')
    const { onError, redisUrl } = this.foundation
    const client = new Redis(redisUrl, { ...options, retryStrategy: (times) => Math.min(times * 100, 2000) })
    client.on('error', onError)
    return client
  }

  private openQueue(name: QueueName): Queue {
    const options = { skipWaitingForReady: true, streams: { events: { maxLen: KEPT_EVENTS } } }
    const queue =
      'pool' in this.foundation
        ? new Queue(name, { ...options, connection: this.foundation.pool }, postgresBackend)
        : new Queue(name, { ...options, connection: this.producer as Redis })
    queue.on('error', this.foundation.onError)
    return queue
  }

  /** While Redis is away a producer is told so at once, and sends nothing that would wait in memory: the outbox keeps the job. */
  private queue(name: QueueName): Queue {
    if (this.producer !== null && this.producer.status !== 'ready') throw new QueueAway()
    const queue = this.queues.get(name)
    if (queue === undefined) throw new Error(`there is no queue ${name}`)
    return queue
  }

  async add(jobs: readonly QueuedJob[]): Promise<void> {
    for (const name of QUEUES) {
      const own = jobs.filter(({ job }) => CONTRACTS[job].queue === name)
      if (own.length > 0) await inTime(this.queue(name).addBulk(own.map(toBulkJob)))
    }
  }

  async remove(jobIds: readonly string[]): Promise<void> {
    for (const name of QUEUES) {
      for (const jobId of jobIds) await inTime(this.queue(name).remove(jobId))
    }
  }

  async promote(): Promise<void> {
    for (const name of QUEUES) await inTime(this.queue(name).promoteJobs())
  }

  async lastTry(): Promise<number> {
    const waiting = await Promise.all(QUEUES.map((name) => inTime(this.queue(name).getDelayed(0, MOST_LOOKED_AT - 1))))
    return Math.max(-Infinity, ...waiting.flat().map((job) => job.processedOn ?? job.timestamp))
  }

  async counts(): Promise<Record<QueueName, Record<string, number>>> {
    const counts = await Promise.all(QUEUES.map(async (name) => [name, await inTime(this.queue(name).getJobCounts())] as const))
    return Object.fromEntries(counts) as Record<QueueName, Record<string, number>>
  }

  async count(): Promise<number> {
    const unfinished = Object.values(await this.counts()).flatMap((states) =>
      Object.entries(states).filter(([state]) => state !== 'completed' && state !== 'failed'),
    )
    return unfinished.reduce((sum, [, count]) => sum + count, 0)
  }

  async check(): Promise<void> {
    if (this.producer !== null) {
      if (this.producer.status !== 'ready') throw new QueueAway()
      await inTime(this.producer.ping())
    } else if ('pool' in this.foundation) await inTime(this.foundation.pool.query('select 1'))
  }

  work(name: QueueName, concurrency: number, work: Work): QueueWorker {
    const worker = new LastingWorker(() => this.openWorker(name, concurrency, work), this.foundation.onError)
    this.workers.add(worker)
    return {
      close: async () => {
        this.workers.delete(worker)
        await worker.close()
      },
    }
  }

  private openWorker(name: QueueName, concurrency: number, work: Work): OpenedWorker {
    const options: Omit<WorkerOptions, 'connection'> = { ...WORKER_OPTIONS, concurrency }
    const processor: Processor = (job, token) => work(job, token)
    const connection = 'pool' in this.foundation ? null : this.redis({ maxRetriesPerRequest: null })
    const worker =
      'pool' in this.foundation
        ? new Worker(name, processor, { ...options, connection: this.foundation.pool }, postgresBackend)
        : new Worker(name, processor, { ...options, connection: connection as Redis })
    worker.on('error', this.foundation.onError)
    // On Redis a worker waits for its connection while it runs.
    const ready = connection === null ? worker.waitUntilReady() : Promise.resolve()
    return { worker, ready, disconnect: () => connection?.disconnect() }
  }

  async close(): Promise<void> {
    await Promise.all([...this.workers].map((worker) => worker.close(true)))
    await Promise.all(this.all.map((queue) => queue.close()))
    this.producer?.disconnect()
  }
}

function toBulkJob({ job, jobId, payload, priority }: QueuedJob) {
  const { attempts, backoff } = CONTRACTS[job]
  return {
    name: job,
    data: payload,
    opts: {
      jobId,
      priority,
      attempts,
      backoff: { type: 'exponential', delay: backoff },
      removeOnComplete: true,
      removeOnFail: true,
    },
  }
}

/** An answer that does not come means that the queue is away. */
async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new QueueAway()), ANSWER_TIMEOUT)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

export class QueueAway extends Error {
  constructor() {
    super('the queue does not answer')
  }
}
