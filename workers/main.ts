/**
 * The workers of one process: the map of jobs, and the ordered shutdown.
 *
 * In: the queues and the tools. Out: workers that run until they are stopped. On the first stop they take no more jobs and bring those
 * that run to their end, or give them back when that takes too long; on the second they give them back at once.
 */
import { UnrecoverableError, WaitingError } from 'bullmq'
import { CONTRACTS, isJobName, type JobName } from '../src/queue/contracts.ts'
import type { Queues, QueueWorker } from '../src/queue/connection.ts'
import { isToBeDone, takeOff } from '../src/store/outbox.ts'
import type { Room } from '../src/store/room.ts'
import { assemble } from './assemble.ts'
import { deliver } from './deliver.ts'
import type { AnyJob, Perform, Tools } from './job.ts'
import { readDocument } from './read-document.ts'
import { readPage } from './read-page.ts'
import { recheck } from './recheck.ts'
import { handOver, Reconciler } from './reconcile.ts'

/** One file a job. */
const JOBS: { readonly [Name in JobName]: Perform<Name> } = {
  'read-document': readDocument,
  'read-page': readPage,
  assemble,
  recheck,
  deliver,
}

/** Deliveries wait for others most of the time. */
const DELIVERIES_AT_ONCE = 4
/** How long jobs that run may take to end after the first signal, milliseconds. */
const GRACE = 20_000

export interface Workers {
  /** Resolves when all jobs have ended or are given back. A second call gives back what still runs at once. */
  readonly stop: () => Promise<void>
}

export interface WorkersOptions extends Tools {
  readonly queues: Queues
  /** Jobs that need a processor, at the same time. */
  readonly concurrency: number
  /** Room on the disk of an embedded database: no job is begun while it is short. */
  readonly room?: Pick<Room, 'isShort' | 'onChange'> | null
}

export function startWorkers(given: WorkersOptions): Workers {
  const options = { ...given, ingest: measured(given) }
  const { queues, concurrency, ingest, log, room } = options
  const now = new AbortController()
  const work = (job: AnyJob, token: string | undefined) => runJob(options, job, token, now.signal)
  const open = (): QueueWorker[] => [queues.work('work', concurrency, work), queues.work('deliveries', DELIVERIES_AT_ONCE, work)]
  const workers = new RestingWorkers(open, room?.isShort ?? false)
  room?.onChange((isShort) => {
    log.warn({ isShort }, isShort ? 'the disk is full: no job is begun until there is room' : 'there is room again')
    workers.rest(isShort)
  })
  const reconciler = new Reconciler(ingest.db, queues, log)
  reconciler.start()
  let stopping: Promise<void> | null = null
  const stopAll = async (): Promise<void> => {
    const late = setTimeout(() => now.abort(), GRACE)
    await reconciler.stop()
    await workers.stop()
    clearTimeout(late)
  }
  return {
    stop: () => {
      if (stopping !== null) now.abort()
      return (stopping ??= stopAll())
    },
  }
}

/** Workers that can rest: they are closed then, and opened again. */
class RestingWorkers {
  private readonly open: () => QueueWorker[]
  private workers: QueueWorker[] = []
  private last: Promise<void> = Promise.resolve()

  constructor(open: () => QueueWorker[], isShort: boolean) {
    this.open = open
    if (!isShort) this.workers = open()
  }

  rest(shall: boolean): void {
    this.last = this.restAfter(this.last, shall)
  }

  /** Resolves when the jobs that run have ended. */
  async stop(): Promise<void> {
    this.rest(true)
    await this.last
  }

  /** One after the other. */
  private async restAfter(before: Promise<void>, shall: boolean): Promise<void> {
    await before
    await this.close()
    if (!shall) this.workers = this.open()
  }

  private async close(): Promise<void> {
    const closing = this.workers
    this.workers = []
    await Promise.all(closing.map((worker) => worker.close()))
  }
}

function measured({ ingest, metrics }: WorkersOptions): Tools['ingest'] {
  return {
    ...ingest,
    onPage: (source, seconds) => {
      metrics.pages.inc({ source })
      metrics.pageSeconds.observe({ source }, seconds)
    },
    onDocument: (status) => metrics.documents.inc({ status }),
  }
}

async function runJob({ queues, ...tools }: WorkersOptions, job: AnyJob, token: string | undefined, signal: AbortSignal): Promise<void> {
  const { ingest, log } = tools
  const jobId = job.id ?? ''
  // Done before, or cancelled: the queue may deliver a job more than once.
  if (!(await isToBeDone(ingest.db, jobId))) return
  try {
    const next = await performJob(tools, job, jobId, signal)
    // What cannot be handed over now is handed over by the reconciler.
    await handOver(ingest.db, queues, next).catch((error: unknown) => log.warn({ jobId, error: String(error) }, 'jobs wait for the queue'))
  } catch (error) {
    if (!signal.aborted) throw error
    await job.moveToWait(token)
    throw new WaitingError()
  }
}

async function performJob(tools: Tools, { name, data, attemptsMade }: AnyJob, jobId: string, signal: AbortSignal) {
  if (!isJobName(name)) return refuse(tools, jobId, `no job is named ${name}`)
  const payload = CONTRACTS[name].payload.safeParse(data)
  if (!payload.success) return refuse(tools, jobId, payload.error.message)
  const began = performance.now()
  const perform = JOBS[name] as Perform<JobName>
  const next = await perform(tools, { payload: payload.data, jobId, signal, attempt: attemptsMade })
  tools.log.debug({ jobId, job: name, milliseconds: Math.round(performance.now() - began) }, 'job done')
  return next
}

/** What this program does not understand is not tried again. */
async function refuse({ ingest, log }: Tools, jobId: string, why: string): Promise<never> {
  await takeOff(ingest.db, jobId)
  log.error({ jobId, why }, 'a job was refused')
  throw new UnrecoverableError(why)
}
