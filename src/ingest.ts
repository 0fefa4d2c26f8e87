/**
 * A document from its bytes to its rows: read → extract → store. Knows no queue: each function does one job's work, takes effect once,
 * and says which jobs follow from it.
 *
 * A document whose pages have text is read at once. Pages that are pictures are stored as waiting, each recognised in a job of its own
 * so that one long scan spreads over all workers; the job that recognises the last of them has the document put together.
 */
import { DocumentError } from './errors.ts'
import { correctionsWithoutRow } from './correct/index.ts'
import { type Extract, extractHere, type HowToExtract } from './extraction/extract.ts'
import type { Catalogue } from './model/catalogue.ts'
import type { Page, ReadDocument } from './model/page.ts'
import { failedPages, noScores } from './no-scores.ts'
import { canBeRecognised, readDocument, type Recogniser } from './read/index.ts'
import type { ReadLimits } from './read/limits.ts'
import { loadCorrections } from './store/corrections.ts'
import type { Db, Queries } from './store/db.ts'
import { beginRun, type DocumentRow, EVERYTHING, findDocument, holdDocument, setProgress } from './store/documents.ts'
import { addEvent } from './store/events.ts'
import { failReading, finishReading, isSame, type Failure, type Result, type StoreReading } from './store/finish.ts'
import type { FileStore } from './store/files.ts'
import { addJobs, type OutboxJob, takeOff } from './store/outbox.ts'
import {
  beginPage,
  completeReading,
  copyReading,
  countPages,
  findSameReading,
  loadReading,
  noteFile,
  openReading,
  packPages,
  replaceWaitingPage,
  storePages,
  type Versions,
} from './store/readings.ts'
import { knownPeriod } from './store/registry.ts'
import { currentExtraction } from './store/results.ts'

export interface Ingest {
  readonly db: Db
  readonly files: FileStore
  readonly catalogues: () => Promise<readonly Catalogue[]>
  readonly versions: Versions
  readonly limits?: Partial<ReadLimits> | undefined
  /** Recognises pages that are pictures; without one they have failed. */
  readonly recogniser?: Recogniser | undefined
  /** Told of every page that is read and every document that is done, for whoever measures. */
  readonly onPage?: ((source: Page['source'], seconds: number) => void) | undefined
  readonly onDocument?: ((status: string) => void) | undefined
  /** Makes extractions of a reading, somewhere where it blocks nothing; without it on this thread. */
  readonly extract?: Extract | undefined
}

export interface DocumentWork {
  readonly documentId: string
  readonly run: number
  readonly jobId: string
  readonly signal?: AbortSignal | undefined
}

/** What became of a job: it took effect (jobs that follow are in the outbox), or its run was over and it had none. */
export type Outcome = { readonly done: true; readonly next: readonly OutboxJob[] } | { readonly done: false }

/**
 * A run that was begun so often without an end takes its worker down with it: it is given up. So many, because a long page on a machine
 * whose processes are ended for other reasons loses many starts to them; what breaks the reading itself ends in its child process, and
 * does not come here.
 */
export const MAX_STARTS = 100
/** So is a page. */
export const MAX_PAGE_STARTS = 100
/** Progress is written no more often than this, milliseconds. */
const PROGRESS_EVERY = 300
/** A document goes on where it stands: its pages and its end go before what has not begun. */
const ahead = (priority: number): number => Math.max(1, priority - 1)
/** Reports have eight pages or some more. What a file has beyond so many goes on behind others: a book does not keep a report waiting. */
const PAGES_AHEAD = 20

export async function ingestDocument(ingest: Ingest, work: DocumentWork): Promise<Outcome> {
  const { db } = ingest
  const document = await beginRun(db, work.documentId, work.run)
  if (document === null) return over(db, work.jobId)
  if (document.starts > MAX_STARTS) return fail(ingest, work, poisonous(document.starts - 1))
  const reading = await openReading(db, document.id, document.run, ingest.versions)
  // After a killed worker the pages may be there, all or some of them waiting.
  if (reading.pageCount !== null) return goOn(ingest, work, document, reading.id)
  const same = await findSameReading(db, document.sha256, ingest.versions)
  if (same !== null && document.run === 1) {
    await copyReading(db, same, reading.id)
    return finish(ingest, work, document, reading.id, await loadReading(db, reading.id))
  }
  let asRead: ReadDocument
  const began = performance.now()
  try {
    asRead = await readFile(ingest, work, document)
  } catch (error) {
    if (error instanceof RunOver) return over(db, work.jobId)
    if (error instanceof DocumentError) return fail(ingest, work, { code: error.code, ...error.sentence })
    throw error
  }
  const seconds = (performance.now() - began) / 1000 / Math.max(1, asRead.pages.length)
  const waits = (page: Page): boolean => ingest.recogniser !== undefined && canBeRecognised(page)
  const packed = await packPages(asRead.pages.map((page) => ({ page, waiting: waits(page), seconds })))
  for (const { page, waiting } of packed) if (!waiting) ingest.onPage?.(page.source, seconds)
  const store: StoreReading = async (trx) => {
    await storePages(trx, reading.id, packed)
    await noteFile(trx, reading.id, asRead.pageCount, asRead.signatures)
  }
  if (!asRead.pages.some(waits)) return finish(ingest, work, document, reading.id, asRead, store)
  return handOut(ingest, work, document, asRead.pages.filter(waits), store)
}

async function readFile({ db, files, limits }: Ingest, { run, signal }: DocumentWork, document: DocumentRow): Promise<ReadDocument> {
  const file = await files.localPath(document.sha256)
  const stop = new AbortController()
  const progress = new Progress(db, document.id, run, () => stop.abort(new RunOver()))
  try {
    const signals = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal])
    return await readDocument(file.path, { limits, signal: signals, onProgress: (done, count) => progress.note(done, count) })
  } finally {
    await progress.end()
    await file.done()
  }
}

/** The document was cancelled, or another run of it began, while it was read. */
export class RunOver extends Error {}

/** Writes how many pages are done, at intervals; learns that way that the run is over. */
class Progress {
  private readonly db: Db
  private readonly documentId: string
  private readonly run: number
  private readonly onOver: () => void
  private writing: Promise<void> = Promise.resolve()
  private last = 0

  constructor(db: Db, documentId: string, run: number, onOver: () => void) {
    this.db = db
    this.documentId = documentId
    this.run = run
    this.onOver = onOver
  }

  note(done: number, count: number): void {
    const now = performance.now()
    if (now - this.last < PROGRESS_EVERY || done === count) return
    this.last = now
    this.writing = this.writeAfter(this.writing, done, count)
  }

  /** One after the other. Progress that cannot be written is of no consequence: what counts is written at the end. */
  private async writeAfter(before: Promise<void>, done: number, count: number): Promise<void> {
    await before
    try {
      await this.write(done, count)
    } catch {
      // The next one may succeed.
    }
  }

  private async write(done: number, count: number): Promise<void> {
    const goesOn = await this.db.transaction().execute(async (trx) => {
      if (!(await setProgress(trx, this.documentId, this.run, done, count))) return false
      await addEvent(trx, this.documentId, 'progress', { data: { pagesDone: done, pageCount: count } })
      return true
    })
    if (!goesOn) this.onOver()
  }

  async end(): Promise<void> {
    await this.writing
  }
}

/** Jobs for the pages that wait. */
async function handOut(
  { db }: Ingest,
  { jobId, run }: DocumentWork,
  document: DocumentRow,
  waiting: readonly Page[],
  store: StoreReading,
): Promise<Outcome> {
  const next = await db.transaction().execute(async (trx) => {
    await holdDocument(trx, EVERYTHING, document.id)
    if (!(await takeOff(trx, jobId))) return null
    await store(trx)
    const jobs = waiting.map(({ number }, before) => pageJob(document, run, number, before))
    await addJobs(trx, jobs)
    await noteProgress(trx, document.id, run)
    return jobs
  })
  return next === null ? { done: false } : { done: true, next }
}

/** `before`: pages of the document that wait before this one. */
const pageJob = ({ id, priority }: DocumentRow, run: number, page: number, before: number): OutboxJob => ({
  jobId: `read-page-${id}-${run}-${page}`,
  job: 'read-page',
  documentId: id,
  payload: { documentId: id, run, page },
  priority: ahead(priority) + Math.floor(before / PAGES_AHEAD),
})

const assembleJob = ({ id, priority }: DocumentRow, run: number): OutboxJob => ({
  jobId: `assemble-${id}-${run}`,
  job: 'assemble',
  documentId: id,
  payload: { documentId: id, run },
  priority: ahead(priority),
})

/** The pages of this run are stored already: its page jobs are in the outbox, or the reading is complete. */
async function goOn(ingest: Ingest, work: DocumentWork, document: DocumentRow, readingId: number): Promise<Outcome> {
  const { waiting } = await countPages(ingest.db, readingId)
  if (waiting === 0) return finish(ingest, work, document, readingId, await loadReading(ingest.db, readingId))
  return over(ingest.db, work.jobId)
}

/** How far a document is whose pages are read one by one. */
async function noteProgress(trx: Queries, documentId: string, run: number): Promise<{ waiting: number }> {
  const reading = await trx
    .selectFrom('readings')
    .select(['id', 'page_count'])
    .where('document_id', '=', documentId)
    .where('run', '=', run)
    .executeTakeFirstOrThrow()
  const { stored, waiting } = await countPages(trx, reading.id)
  const pageCount = reading.page_count ?? stored
  await setProgress(trx, documentId, run, stored - waiting, pageCount)
  await addEvent(trx, documentId, 'progress', { data: { pagesDone: stored - waiting, pageCount } })
  return { waiting }
}

/** Recognises one page; the last one of its document has it put together. */
export async function ingestPage(ingest: Ingest, { page: number, ...work }: DocumentWork & { readonly page: number }): Promise<Outcome> {
  const { db, files, limits, recogniser } = ingest
  const document = await findDocument(db, EVERYTHING, work.documentId)
  if (document === null || document.run !== work.run || document.status !== 'reading') return over(db, work.jobId)
  const reading = await openReading(db, document.id, work.run, ingest.versions)
  const starts = await beginPage(db, reading.id, number)
  if (starts === null) return over(db, work.jobId)
  const began = performance.now()
  let page: Page
  if (starts > MAX_PAGE_STARTS) {
    page = await unrecognised(db, reading.id, number, poisonous(starts - 1))
  } else {
    const file = await files.localPath(document.sha256)
    try {
      const asRead = await readDocument(file.path, { limits, recogniser, pages: [number], signal: work.signal })
      page = asRead.pages[0] ?? (await unrecognised(db, reading.id, number, null))
    } catch (error) {
      // One page alone does not make the file unreadable: it failed, with its reason.
      if (!(error instanceof DocumentError)) throw error
      page = await unrecognised(db, reading.id, number, { code: error.code, ...error.sentence })
    } finally {
      await file.done()
    }
  }
  const seconds = (performance.now() - began) / 1000
  const [packed] = await packPages([{ page, waiting: false, seconds }])
  if (packed === undefined) throw new Error('a page was lost')
  ingest.onPage?.(page.source, seconds)
  const next = await db.transaction().execute(async (trx) => {
    // Held first: of two last pages at the same moment, one sees the other.
    const held = await holdDocument(trx, EVERYTHING, document.id)
    if (!(await takeOff(trx, work.jobId))) return null
    if (held === null || held.run !== work.run || !(await replaceWaitingPage(trx, reading.id, packed))) return null
    const { waiting } = await noteProgress(trx, document.id, work.run)
    const jobs = waiting === 0 ? [assembleJob(document, work.run)] : []
    await addJobs(trx, jobs)
    return jobs
  })
  return next === null ? { done: false } : { done: true, next }
}

/** The page as it was found before recognition: failed, with the reason why it was not recognised. */
async function unrecognised(db: Db, readingId: number, number: number, problem: Page['problem']): Promise<Page> {
  const { pages } = await loadReading(db, readingId)
  const page = pages.find((each) => each.number === number)
  if (page === undefined) throw new Error(`page ${number} is not stored`)
  return problem === null ? page : { ...page, problem }
}

/** Puts a document together whose pages are all there. */
export async function assembleDocument(ingest: Ingest, work: DocumentWork): Promise<Outcome> {
  const document = await findDocument(ingest.db, EVERYTHING, work.documentId)
  if (document === null || document.run !== work.run || document.status !== 'reading') return over(ingest.db, work.jobId)
  const reading = await openReading(ingest.db, document.id, work.run, ingest.versions)
  return finish(ingest, work, document, reading.id, await loadReading(ingest.db, reading.id))
}

/** Checks a document again from what is stored: no file is read. */
export async function recheckDocument(ingest: Ingest, work: DocumentWork): Promise<Outcome> {
  const { db } = ingest
  const document = await findDocument(db, EVERYTHING, work.documentId)
  if (document === null || document.run !== work.run || document.extraction_id === null) return over(db, work.jobId)
  const before = await currentExtraction(db, document.extraction_id)
  if (before === null) return over(db, work.jobId)
  const result = await toResult(ingest, work, document, before.readingId, await loadReading(db, before.readingId), 'catalogue')
  // Nothing to say, or nothing new.
  if ('failure' in result || isSame(before.digest, result.asRead)) return over(db, work.jobId)
  return toOutcome(await finishReading(db, result))
}

async function finish(
  ingest: Ingest,
  work: DocumentWork,
  document: DocumentRow,
  readingId: number,
  asRead: ReadDocument,
  store: StoreReading = async () => undefined,
): Promise<Outcome> {
  const result = await toResult(ingest, work, document, readingId, asRead, 'read')
  const storeReading: StoreReading = async (trx) => {
    await store(trx)
    await completeReading(trx, readingId, asRead.pageCount, asRead.signatures)
  }
  ingest.onDocument?.('failure' in result ? 'failed' : 'read')
  return toOutcome(
    'failure' in result
      ? await failReading(ingest.db, { ...work, ...result }, storeReading)
      : await finishReading(ingest.db, result, storeReading),
  )
}

/** Everything that costs time, before the transaction is opened. */
async function toResult(
  ingest: Ingest,
  { jobId, run }: DocumentWork,
  document: DocumentRow,
  readingId: number,
  asRead: ReadDocument,
  why: Result['why'],
): Promise<Result | { failure: Failure }> {
  const { db, versions, catalogues, extract = extractHere } = ingest
  const wanted = document.catalogue_id
  const reading = { key: String(readingId), load: async () => asRead }
  const how: HowToExtract = {
    fileName: document.file_name,
    sha256: document.sha256,
    catalogues: await catalogues(),
    ...(wanted === null ? {} : { catalogueId: wanted }),
    periodCode: await knownPeriod(db, document),
  }
  const read = await extract(reading, how)
  if (read.extractions === null) {
    const { code, sentence } = noScores(read.reason, asRead, failedPages(asRead))
    return { failure: { code, ...sentence } }
  }
  const corrections = await loadCorrections(db, document.id)
  const current = corrections.length === 0 ? null : (await extract(reading, { ...how, corrections })).extractions
  const withoutRow = read.extractions.flatMap(({ rows, document: file }) => correctionsWithoutRow(rows, file.report.index, corrections))
  return {
    documentId: document.id,
    run,
    jobId,
    version: document.version,
    readingId,
    programVersion: versions.program,
    why,
    asRead: read.extractions,
    current,
    withoutRow: withoutRow.length,
    pageCount: asRead.pageCount,
  }
}

const toOutcome = (next: readonly OutboxJob[] | null): Outcome => (next === null ? { done: false } : { done: true, next })

/** The run is over, or there is nothing to do: the job goes, without effect. */
async function over(db: Db, jobId: string): Promise<Outcome> {
  await takeOff(db, jobId)
  return { done: false }
}

async function fail({ db }: Ingest, work: DocumentWork, failure: Failure): Promise<Outcome> {
  return toOutcome(await failReading(db, { ...work, failure }))
}

/** What is said of a document that is given up after so many tries. */
export function poisonous(tries: number, last = ''): Failure {
  const detail = last === '' ? '' : ` (${last.slice(0, 300)})`
  return {
    code: 'given-up',
    vi: `Đã thử đọc ${tries} lần và lần nào chương trình cũng dừng giữa chừng${detail}. Hãy xuất lại tệp PDF rồi gửi lại.`,
    en: `Reading was tried ${tries} times and broke off every time${detail}. Export the PDF anew and send it again.`,
  }
}
