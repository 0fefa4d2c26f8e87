/** What a job's file exports, and what it may use. */
import type { Job } from 'bullmq'
import type { Ingest } from '../src/ingest.ts'
import type { Log } from '../src/log.ts'
import type { Metrics } from '../src/metrics.ts'
import type { JobName, Payload } from '../src/queue/contracts.ts'
import type { OutboxJob } from '../src/store/outbox.ts'

export interface Tools {
  readonly ingest: Ingest
  readonly log: Log
  readonly metrics: Metrics
}

export interface Task<Name extends JobName> {
  readonly payload: Payload<Name>
  readonly jobId: string
  /** Aborted when the worker is to stop at once. */
  readonly signal: AbortSignal
  /** From 0. */
  readonly attempt: number
}

/** Does a job. Returns the jobs that follow from it. Throws for what may pass; the queue tries again then. */
export type Perform<Name extends JobName> = (tools: Tools, task: Task<Name>) => Promise<readonly OutboxJob[]>

export type AnyJob = Job<Record<string, unknown>, unknown>
