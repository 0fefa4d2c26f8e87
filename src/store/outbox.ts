/** What is still to be done: written with what it is about, handed to the queue afterwards, deleted when its work takes effect. */
import { sql } from 'kysely'
import type { Queries } from './db.ts'

export interface OutboxJob {
  readonly jobId: string
  /** Name of the job's contract. */
  readonly job: string
  readonly documentId: string | null
  readonly payload: Record<string, unknown>
  /** 1 is first. */
  readonly priority: number
}

/** What goes on with a document that has begun comes before. */
const FIRST_PRIORITY = 2
/** The queue's numbers end at two million. */
const LAST_PRIORITY = 100_000

/** The priority of a job that has so many of its batch before it: the first of each batch goes before the second of any. */
export function priorityAt(place: number): number {
  return Math.min(FIRST_PRIORITY + place, LAST_PRIORITY)
}

/** A job that is there already stays as it is. */
export async function addJobs(db: Queries, jobs: readonly OutboxJob[]): Promise<void> {
  if (jobs.length === 0) return
  const values = jobs.map(({ jobId, job, documentId, payload, priority }) => ({
    job_id: jobId,
    job,
    document_id: documentId,
    payload: JSON.stringify(payload),
    priority,
  }))
  await db
    .insertInto('outbox')
    .values(values)
    .onConflict((conflict) => conflict.column('job_id').doNothing())
    .execute()
}

/** Takes a job off, in the transaction in which its work takes effect. False: it was done or cancelled, and the work has no effect. */
export async function takeOff(db: Queries, jobId: string): Promise<boolean> {
  const gone = await db.deleteFrom('outbox').where('job_id', '=', jobId).returning('job_id').executeTakeFirst()
  return gone !== undefined
}

/** Whether a job is still to be done. */
export async function isToBeDone(db: Queries, jobId: string): Promise<boolean> {
  return (await db.selectFrom('outbox').select('job_id').where('job_id', '=', jobId).executeTakeFirst()) !== undefined
}

export async function dropJobsOf(db: Queries, documentId: string): Promise<string[]> {
  const gone = await db.deleteFrom('outbox').where('document_id', '=', documentId).returning('job_id').execute()
  return gone.map(({ job_id }) => job_id)
}

export interface OutboxQuery {
  /** Only those that were never handed to the queue. */
  readonly unqueued: boolean
  /** Younger ones are being handed over by whoever wrote them, milliseconds. */
  readonly olderThan: number
  readonly after: string | null
  readonly limit: number
}

/** Jobs in the order of their ids, to walk through them all. */
export async function listJobs(db: Queries, { unqueued, olderThan, after, limit }: OutboxQuery): Promise<OutboxJob[]> {
  let query = db
    .selectFrom('outbox')
    .selectAll()
    // One from the future was written before the clock was set back.
    .where(({ or, eb }) =>
      or([eb('created_at', '<=', sql<Date>`now() - ${olderThan} * interval '1 millisecond'`), eb('created_at', '>', sql<Date>`now()`)]),
    )
    .orderBy('job_id')
    .limit(limit)
  if (unqueued) query = query.where('queued_at', 'is', null)
  if (after !== null) query = query.where('job_id', '>', after)
  const rows = await query.execute()
  return rows.map(({ job_id, job, document_id, payload, priority }) => ({ jobId: job_id, job, documentId: document_id, payload, priority }))
}

export async function markQueued(db: Queries, jobIds: readonly string[]): Promise<void> {
  if (jobIds.length === 0) return
  await db
    .updateTable('outbox')
    .set({ queued_at: sql<Date>`now()` })
    .where('job_id', 'in', [...jobIds])
    .execute()
}

/** How many jobs are to be done. */
export async function countJobs(db: Queries): Promise<number> {
  const { count } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
