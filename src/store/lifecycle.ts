/**
 * What a person does with a document as a whole: cancel, read again, finish, reopen, throw away. Each is one transaction; what stands
 * against it is told as a `Refusal`.
 */
import { documentsUnder } from './catalogues.ts'
import { type Db, type Queries } from './db.ts'
import { type DocumentRow, holdDocument, holdTrashed, isInPlaceOf, type Scope, updateDocument } from './documents.ts'
import { addEvent } from './events.ts'
import { addJobs, dropJobsOf, type OutboxJob, priorityAt } from './outbox.ts'
import { loadExtractions } from './results.ts'
import { statusOf } from './finish.ts'
import { type DocumentStatus, UNFINISHED } from './tables.ts'

/** Why something cannot be done to a document now. */
export interface Refusal {
  readonly code:
    | 'not-found'
    | 'already-finished'
    | 'still-reading'
    | 'not-reviewed'
    | 'open-findings'
    | 'nothing-read'
    | 'reviewed'
    | 'same-file'
  /** What stands against it: the errors that are still open. */
  readonly findings: readonly string[]
}

export interface Actor {
  readonly name: string
  readonly accountId: string | null
  readonly reason?: string | undefined
}

interface Done {
  readonly document: DocumentRow
  /** Jobs that follow, and jobs that are not to be done any more. */
  readonly jobs: readonly OutboxJob[]
  readonly dropped: readonly string[]
}

export type Answer = { readonly refusal: Refusal } | Done

const isUnfinished = (status: DocumentStatus): boolean => UNFINISHED.some((each) => each === status)

const refuse = (code: Refusal['code'], findings: readonly string[] = []): Refusal => ({ code, findings })

/** A unit's account leaves what a reviewer has finished as it is. */
const seesAll = ({ accountId }: Scope): boolean => accountId === null

type Act = (trx: Queries, document: DocumentRow) => Promise<Refusal | Partial<Done>>

const withDocument = (db: Db, scope: Scope, id: string, act: Act): Promise<Answer> =>
  withHeld(db, (trx) => holdDocument(trx, scope, id), act)

async function withHeld(db: Db, hold: (trx: Queries) => Promise<DocumentRow | null>, act: Act): Promise<Answer> {
  return db.transaction().execute(async (trx) => {
    const document = await hold(trx)
    if (document === null) return { refusal: refuse('not-found') }
    const answer = await act(trx, document)
    return 'code' in answer ? { refusal: answer } : { document, jobs: [], dropped: [], ...answer }
  })
}

/** The job with which a run of reading begins. */
export const readJob = (document: Pick<DocumentRow, 'id' | 'run' | 'priority'>): OutboxJob => ({
  jobId: `read-document-${document.id}-${document.run}`,
  job: 'read-document',
  documentId: document.id,
  payload: { documentId: document.id, run: document.run },
  priority: document.priority,
})

/** Checks a document again from what is stored. `mark` tells one such job from another; `place`: how many have their turn before it. */
export const recheckJob = (document: Pick<DocumentRow, 'id' | 'run'>, mark: string, place = 0): OutboxJob => ({
  jobId: `recheck-${document.id}-${document.run}-${mark}`,
  job: 'recheck',
  documentId: document.id,
  payload: { documentId: document.id, run: document.run },
  priority: priorityAt(place),
})

/** Jobs that are written with one statement. */
const AT_ONCE = 500

/** Has the reports checked again that may come out otherwise under a changed catalogue, or for a period. Returns the jobs. */
export async function addRechecks(trx: Queries, catalogueId: string, period?: string): Promise<OutboxJob[]> {
  const mark = `${catalogueId}-${Date.now()}`
  // Behind a report that is sent in meanwhile, each behind those before it.
  const jobs = (await documentsUnder(trx, catalogueId, period)).map((document, before) => recheckJob(document, mark, before + 1))
  for (let from = 0; from < jobs.length; from += AT_ONCE) await addJobs(trx, jobs.slice(from, from + AT_ONCE))
  return jobs
}

/** Reading is given up; what was read before stays. */
export function cancelDocument(db: Db, scope: Scope, id: string, actor: Actor): Promise<Answer> {
  return withDocument(db, scope, id, async (trx, document) => {
    if (!isUnfinished(document.status)) return refuse('already-finished')
    const dropped = await dropJobsOf(trx, id)
    await updateDocument(trx, id, { status: 'cancelled' })
    await addEvent(trx, id, 'cancelled', { data: { status: 'cancelled' }, actor: actor.name, reason: actor.reason })
    return { dropped }
  })
}

/** Reads the file again: a new run with a turn of its own, whose result replaces the current one when it is there. Corrections stay. */
export function retryDocument(db: Db, scope: Scope, id: string, actor: Actor, priority: number): Promise<Answer> {
  return withDocument(db, scope, id, async (trx, document) => {
    if (isUnfinished(document.status)) return refuse('still-reading')
    if (document.status === 'reviewed' && !seesAll(scope)) return refuse('reviewed')
    const run = document.run + 1
    const dropped = await dropJobsOf(trx, id)
    await updateDocument(trx, id, {
      status: 'queued',
      run,
      priority,
      starts: 0,
      tries: 0,
      pages_done: 0,
      failure_code: null,
      failure_vi: null,
      failure_en: null,
    })
    const job = readJob({ ...document, run, priority })
    await addJobs(trx, [job])
    await addEvent(trx, id, 'queued', { data: { status: 'queued', run }, actor: actor.name, reason: actor.reason })
    return { jobs: [job], dropped }
  })
}

/** A person has gone through it. Open errors stand against it; the history says how many warnings were left open. */
export function finishDocument(db: Db, scope: Scope, id: string, actor: Actor): Promise<Answer> {
  return withDocument(db, scope, id, async (trx, document) => {
    if (isUnfinished(document.status)) return refuse('still-reading')
    if (document.extraction_id === null || document.status === 'failed') return refuse('nothing-read')
    const extractions = await loadExtractions(trx, document, 'current')
    const open = extractions.flatMap((extraction) => extraction.findings).filter(({ state }) => state === 'open')
    const errors = open.filter(({ severity }) => severity === 'error').map(({ id: finding }) => finding)
    if (errors.length > 0) return refuse('open-findings', errors)
    const openWarnings = open.filter(({ severity }) => severity === 'warning').length
    await updateDocument(trx, id, { status: 'reviewed', reviewed_at: new Date(), reviewed_by: actor.name })
    await addEvent(trx, id, 'reviewed', { data: { status: 'reviewed', openWarnings }, actor: actor.name, reason: actor.reason })
    return {}
  })
}

export function reopenDocument(db: Db, scope: Scope, id: string, actor: Actor): Promise<Answer> {
  return withDocument(db, scope, id, async (trx, document) => {
    if (document.status !== 'reviewed') return refuse('not-reviewed')
    const status = statusOf(await loadExtractions(trx, document, 'current'))
    await updateDocument(trx, id, { status, reviewed_at: null, reviewed_by: null })
    await addEvent(trx, id, 'reopened', { data: { status }, actor: actor.name, reason: actor.reason })
    return {}
  })
}

/** Into the trash: it is seen no more, its history is kept, and the same file may be sent again. */
export function trashDocument(db: Db, scope: Scope, id: string, actor: Actor): Promise<Answer> {
  return withDocument(db, scope, id, async (trx, document) => {
    if (document.status === 'reviewed' && !seesAll(scope)) return refuse('reviewed')
    const dropped = await dropJobsOf(trx, id)
    const status = isUnfinished(document.status) ? 'cancelled' : document.status
    await updateDocument(trx, id, { status, deleted_at: new Date() })
    await addEvent(trx, id, 'deleted', { actor: actor.name, reason: actor.reason })
    return { dropped }
  })
}

/** Out of the trash, as it was; checked again, since catalogues may have changed meanwhile. Not while the same file stands in its place. */
export function restoreDocument(db: Db, id: string, actor: Actor): Promise<Answer> {
  const hold = (trx: Queries): Promise<DocumentRow | null> => holdTrashed(trx, id)
  return withHeld(db, hold, async (trx, document) => {
    if (await isInPlaceOf(trx, document)) return refuse('same-file')
    await updateDocument(trx, id, { deleted_at: null })
    await addEvent(trx, id, 'restored', { data: { status: document.status }, actor: actor.name, reason: actor.reason })
    const jobs = document.extraction_id === null ? [] : [recheckJob(document, `restored-${Date.now()}`)]
    await addJobs(trx, jobs)
    return { jobs }
  })
}
