/**
 * The one transaction in which a document's reading takes effect: what was read, what was made of it, how it stands, who is told, and
 * that the job is done. All of it or nothing, once.
 */
import type { Extraction } from '../model/extraction.ts'
import type { Db, Queries } from './db.ts'
import { holdDocument, EVERYTHING, updateDocument, type DocumentRow } from './documents.ts'
import { addEvent, dropProgress } from './events.ts'
import { addJobs, dropJobsOf, takeOff, type OutboxJob } from './outbox.ts'
import { placeReports } from './registry.ts'
import { countFindings, digestOf, loadExtractions, storeCurrent, storeCurrentBody, storeExtraction } from './results.ts'
import { addDeliveries } from './webhooks.ts'
import type { DocumentStatus } from './tables.ts'

export interface Failure {
  readonly code: string
  readonly vi: string
  readonly en: string
}

export interface Result {
  readonly documentId: string
  /** The run that this is about; another run's result has no effect. */
  readonly run: number
  readonly jobId: string
  /** The document's version for which `current` was made. */
  readonly version: number
  readonly readingId: number
  readonly programVersion: string
  readonly why: 'read' | 'catalogue'
  /** As the machine read it; and with corrections applied, null where there are none. */
  readonly asRead: readonly Extraction[]
  readonly current: readonly Extraction[] | null
  /** Corrections whose row the report does not have any more. */
  readonly withoutRow: number
  readonly pageCount: number
}

/** The document was changed while its result was made: the result is to be made again. */
export class ChangedMeanwhile extends Error {}

/** What the extractions say of the document as a whole. */
export function statusOf(extractions: readonly Extraction[]): 'clean' | 'needs-review' | 'partial' {
  if (extractions.some(({ status }) => status === 'partial')) return 'partial'
  return extractions.some(({ status }) => status === 'needs-review') ? 'needs-review' : 'clean'
}

/** Stores what belongs to the reading before the rest; in the same transaction. */
export type StoreReading = (trx: Queries) => Promise<void>

/** Returns the jobs that follow from it, or null when the job was cancelled, done before, or belongs to another run. */
export async function finishReading(
  db: Db,
  result: Result,
  storeReading: StoreReading = async () => undefined,
): Promise<OutboxJob[] | null> {
  return db.transaction().execute(async (trx) => {
    const document = await holdForJob(trx, result)
    if (document === null) return null
    if (document.version !== result.version) throw new ChangedMeanwhile()
    await storeReading(trx)
    const extractionId = await storeExtraction(trx, { ...result, extractions: result.asRead })
    const standing = result.current ?? result.asRead
    const before = document.status === 'reviewed' ? await loadExtractions(trx, document, 'current') : []
    const version = document.version + 1
    await storeCurrent(trx, document.id, standing)
    await storeCurrentBody(trx, document.id, version, result.current)
    await placeReports(trx, document, standing)
    const status = statusAfter(document, { before, standing }, result)
    await updateDocument(trx, document.id, {
      status,
      version,
      extraction_id: extractionId,
      page_count: result.pageCount,
      pages_done: result.pageCount,
      failure_code: null,
      failure_vi: null,
      failure_en: null,
      ...countFindings(standing),
      ...(result.why === 'read' ? { read_at: new Date() } : {}),
      ...(status === 'reviewed' ? {} : { reviewed_at: null, reviewed_by: null }),
    })
    return tellFinished(trx, document, result.why === 'read' ? 'read' : 'rechecked', { status, version, withoutRow: result.withoutRow })
  })
}

interface Standings {
  /** Of a document that a person has finished; else empty. */
  readonly before: readonly Extraction[]
  readonly standing: readonly Extraction[]
}

/** A catalogue that changes must not open what a person has finished, unless something is in doubt now that was not before. */
function statusAfter(document: DocumentRow, { before, standing }: Standings, { why, withoutRow }: Result): DocumentStatus {
  const status = statusOf(standing)
  const inDoubt = withoutRow > 0 && status === 'clean' ? 'needs-review' : status
  const known = openDoubts(before)
  const staysFinished = withoutRow === 0 && [...openDoubts(standing)].every((doubt) => known.has(doubt))
  return why === 'catalogue' && document.status === 'reviewed' && staysFinished ? 'reviewed' : inDoubt
}

/** What waits for a person, with its figures; warnings may be left open by one who finishes. */
function openDoubts(extractions: readonly Extraction[]): ReadonlySet<string> {
  return new Set(
    extractions.flatMap(({ findings }, report) =>
      findings
        .filter(({ state, severity }) => state === 'open' && severity !== 'info')
        .map(({ id, printed, expected }) => JSON.stringify([report, id, printed, expected])),
    ),
  )
}

async function holdForJob(
  trx: Queries,
  { documentId, run, jobId }: { documentId: string; run: number; jobId: string },
): Promise<DocumentRow | null> {
  const document = await holdDocument(trx, EVERYTHING, documentId)
  if (!(await takeOff(trx, jobId))) return null
  return document === null || document.run !== run || document.status === 'cancelled' ? null : document
}

/** The event, and the deliveries to those who want to know it. */
async function tellFinished(trx: Queries, document: DocumentRow, type: string, data: Record<string, unknown>): Promise<OutboxJob[]> {
  await dropProgress(trx, document.id)
  const eventId = await addEvent(trx, document.id, type, { data })
  const body = { event: type, document: { id: document.id, fileName: document.file_name, sha256: document.sha256, ...data } }
  const deliveries = await addDeliveries(trx, document, eventId, body)
  const jobs = deliveries.map((id): OutboxJob => ({
    jobId: `deliver-${id}`,
    job: 'deliver',
    documentId: null,
    payload: { deliveryId: id },
    priority: 1,
  }))
  await addJobs(trx, jobs)
  return jobs
}

export interface FailedRun {
  readonly documentId: string
  readonly run: number
  readonly jobId: string
  readonly failure: Failure
}

/** A document that cannot be read is told so, and is not tried again. What was read of it before stays. */
export async function failReading(
  db: Db,
  { failure, ...job }: FailedRun,
  storeReading: StoreReading = async () => undefined,
): Promise<OutboxJob[] | null> {
  return db.transaction().execute(async (trx) => {
    const document = await holdForJob(trx, job)
    if (document === null) return null
    await storeReading(trx)
    await dropJobsOf(trx, document.id)
    await updateDocument(trx, document.id, {
      status: 'failed',
      failure_code: failure.code,
      failure_vi: failure.vi,
      failure_en: failure.en,
    })
    return tellFinished(trx, document, 'failed', { status: 'failed', code: failure.code })
  })
}

/** Whether what the program makes of a reading today is what it made of it before. */
export function isSame(digest: string, extractions: readonly Extraction[]): boolean {
  return digest === digestOf(extractions)
}
