/**
 * Queues again what the database says is to be done and the queue does not have: jobs that were written and never handed over, and, when
 * the queue holds fewer jobs than the outbox, all of them. A job that is in the queue already stays as it is, so that losing all of
 * the queue loses nothing. A clock that is set back keeps no job waiting.
 */
import { type Log, warnSeldom } from '../src/log.ts'
import { isJobName } from '../src/queue/contracts.ts'
import type { QueuedJob, Queues } from '../src/queue/connection.ts'
import type { Db } from '../src/store/db.ts'
import { countJobs, listJobs, markQueued, type OutboxJob } from '../src/store/outbox.ts'

/** How often, milliseconds. */
const INTERVAL = 2000
/** Younger jobs are being handed over by whoever wrote them, milliseconds. */
const GRACE = 1000
/** The clock was set back when less of it has passed than that, milliseconds, short of the time that has. */
const SET_BACK = 5000
/** Jobs at a time. */
const BATCH = 200
/** The queue must hold too few jobs so many times in a row: between a job's end in the database and in the queue there is a moment. */
const TIMES_SHORT = 2

export function toQueued(jobs: readonly OutboxJob[]): QueuedJob[] {
  return jobs.flatMap(({ jobId, job, payload, priority }) => (isJobName(job) ? [{ jobId, job, payload, priority }] : []))
}

/** Hands jobs over to the queue and notes it. What cannot be handed over now is, later, by the reconciler. */
export async function handOver(db: Db, queues: Queues, jobs: readonly OutboxJob[]): Promise<void> {
  if (jobs.length === 0) return
  await queues.add(toQueued(jobs))
  await markQueued(
    db,
    jobs.map(({ jobId }) => jobId),
  )
}

export class Reconciler {
  private readonly db: Db
  private readonly queues: Queues
  private readonly log: Log
  private readonly warn: (error: unknown) => void
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> = Promise.resolve()
  private short = 0
  /** How far the clock is ahead of the time that passes by itself; a job that waits for its next try goes by the clock. */
  private ahead = Infinity
  private stopped = false

  constructor(db: Db, queues: Queues, log: Log) {
    this.db = db
    this.queues = queues
    this.log = log
    this.warn = warnSeldom(log, 'the queue could not be compared with the database')
  }

  start(): void {
    this.timer = setTimeout(() => {
      this.running = this.tick()
    }, INTERVAL)
  }

  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.running
  }

  private async tick(): Promise<void> {
    try {
      await this.reconcile()
    } catch (error) {
      this.warn(error)
    }
    if (!this.stopped) this.start()
  }

  /** Returns how many jobs were handed over. */
  async reconcile(): Promise<number> {
    await this.compareClocks()
    const unqueued = await this.handOverAll(true)
    const missing = (await countJobs(this.db)) - (await this.queues.count())
    this.short = missing > 0 && unqueued === 0 ? this.short + 1 : 0
    if (this.short < TIMES_SHORT) return unqueued
    this.short = 0
    const all = await this.handOverAll(false)
    this.log.warn({ missing, handedOver: all }, 'the queue had lost jobs: they are queued again')
    return all
  }

  /**
   * After a start, and where the clock was set back, jobs could wait for hours for their next try: they have it now. A clock that is set
   * forth and back between two looks is told by tries that have yet to come.
   */
  private async compareClocks(): Promise<void> {
    const ahead = Date.now() - performance.now()
    const wasSetBack = ahead < this.ahead - SET_BACK || (await this.queues.lastTry()) > Date.now() + SET_BACK
    if (wasSetBack) await this.queues.promote()
    this.ahead = ahead
  }

  private async handOverAll(unqueued: boolean): Promise<number> {
    let after: string | null = null
    let count = 0
    while (!this.stopped) {
      const jobs: OutboxJob[] = await listJobs(this.db, { unqueued, olderThan: GRACE, after, limit: BATCH })
      await handOver(this.db, this.queues, jobs)
      count += jobs.length
      after = jobs.at(-1)?.jobId ?? null
      if (jobs.length < BATCH) return count
    }
    return count
  }
}
