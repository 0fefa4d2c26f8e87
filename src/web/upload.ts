/** Uploads: one file or many; each kept, written into the database with its job, and handed to the queue. */
import { createRoute, z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { findCatalogue } from '../store/catalogues.ts'
import type { Queries } from '../store/db.ts'
import { addDocument, type DocumentRow } from '../store/documents.ts'
import { addEvent } from '../store/events.ts'
import { readJob } from '../store/lifecycle.ts'
import { addJobs, type OutboxJob, priorityAt } from '../store/outbox.ts'
import { isUnit, periodFromCode } from '../store/registry.ts'
import { storableText } from '../store/storable.ts'
import { ApiError, badRequest, diskFull } from './api-error.ts'
import { requireUploadForm } from './csrf.ts'
import { json, refusals } from './describe.ts'
import { wantsPage } from './pages/html.ts'
import { answerUploadForm } from './pages/upload-answer.ts'
import { isPdf, MOST_FILES, receiveForm, type UploadedFile } from './receive-form.ts'
import type { Caller, Routes, Service } from './service.ts'
import { Turns } from './turns.ts'

export interface Wanted {
  readonly catalogue: string | null
  readonly unit: string | null
  readonly period: string | null
}

const PLACE = /^\d{1,6}$/u

const uploadedSchema = z
  .object({ id: z.uuid(), sha256: z.string(), status: z.string(), duplicateOf: z.uuid().nullable() })
  .openapi('Uploaded')
const severalSchema = z.object({
  documents: z.array(
    z.union([
      uploadedSchema.extend({ fileName: z.string() }),
      z.object({ fileName: z.string(), error: z.object({ code: z.string(), message: z.string(), vi: z.string() }) }),
    ]),
  ),
})

const upload = createRoute({
  method: 'post',
  path: '/api/documents',
  operationId: 'uploadDocuments',
  tags: ['documents'],
  summary: `A PDF, or up to ${MOST_FILES} of them`,
  description:
    'The answer comes when the file is on the disk. The same file again answers with its document and `duplicateOf`. With several parts named `file` the answer is a list, in their order.',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            file: z.any().openapi({ type: 'string', format: 'binary' }),
            catalogue: z.string().optional(),
            unit: z.string().optional(),
            period: z.string().optional(),
            place: z.string().regex(PLACE).optional().openapi({
              description:
                'Of files that are sent one by one and belong together: how many of them come before this one. They have their turn one behind the other.',
            }),
          }),
        },
      },
    },
  },
  responses: {
    202: json(z.union([uploadedSchema, severalSchema]), 'Kept, and queued'),
    ...refusals(400, 401, 403, 413, 415, 422, 503, 507),
  },
})

export const uploadRoutes: Routes = (app, service) => {
  // Not through the validator of the description: it would hold whole files in memory.
  app.openAPIRegistry.registerPath(upload)
  const turns = new Turns()
  app.post('/api/documents', async (c) => {
    // A disk that is full, a database that is away are told before anything is taken in.
    if (service.room?.isShort === true) throw diskFull()
    await sql`select 1`.execute(service.db)
    const begun = performance.now()
    const form = await receiveForm(c.req.raw, service.files, service.maxFileBytes)
    const { account, name } = c.var.caller
    const turn = turns.take(account?.id ?? name, form.files.length, begun)
    try {
      if (form.files.length === 0) throw badRequest('a part named file is missing')
      requireUploadForm(c, form.fields)
      const wanted = await checkWanted(service.db, c.var.caller, form.fields)
      const place = placeOf(form.fields) ?? turn.place
      const isForm = wantsPage(c)
      if (!isForm && form.files.length === 1 && form.files[0] !== undefined) {
        return c.json(await takeIn(service, c.var.caller, form.files[0], wanted, place), 202)
      }
      const documents = []
      for (const [index, file] of form.files.entries()) {
        try {
          documents.push({ fileName: file.name, ...(await takeIn(service, c.var.caller, file, wanted, place + index)) })
        } catch (error) {
          if (!(error instanceof ApiError)) throw error
          documents.push({ fileName: file.name, error: { code: error.code, message: error.message, vi: error.vi } })
        }
      }
      if (isForm) return answerUploadForm(c, documents)
      return c.json({ documents }, 202)
    } finally {
      turn.end()
      // What was kept is not there any more.
      await Promise.all(form.files.map(({ file }) => file.drop()))
    }
  })
}

const otherUnit = (): ApiError =>
  new ApiError(403, 'other-unit', 'Send in the reports of your own unit.', 'Chỉ nộp báo cáo của đơn vị mình.')

const unknown = (what: string, vi: string, value: string): ApiError =>
  new ApiError(422, `unknown-${what}`, `There is no ${what} ${value}.`, `Không có ${vi} ${value}.`)

/** What the uploader says of the file's place in a batch; null: nothing. */
function placeOf(fields: ReadonlyMap<string, string>): number | null {
  const given = fields.get('place') ?? ''
  if (given === '') return null
  if (!PLACE.test(given)) throw badRequest('place must be a whole number')
  return Number(given)
}

/** What the uploader says of the file. Throws a 422 for what is not known. */
export async function checkWanted(db: Queries, { account, mayReview }: Caller, fields: ReadonlyMap<string, string>): Promise<Wanted> {
  const field = (name: string): string | null => fields.get(name)?.trim() || null
  const own = mayReview ? null : (account?.unit?.code ?? null)
  const wanted = { catalogue: field('catalogue'), unit: field('unit') ?? own, period: field('period') }
  if (!mayReview && wanted.unit !== own) throw otherUnit()
  if (wanted.catalogue !== null && (await findCatalogue(db, wanted.catalogue)) === null)
    throw unknown('catalogue', 'bộ tiêu chí', wanted.catalogue)
  if (wanted.unit !== null && !(await isUnit(db, wanted.unit))) throw unknown('unit', 'đơn vị', wanted.unit)
  if (wanted.period !== null && periodFromCode(wanted.period) === null) throw unknown('period', 'kỳ báo cáo', wanted.period)
  return wanted
}

/** Keeps a file, and writes its document with its job in one transaction. `place`: how many of its batch have their turn before it. */
export async function takeIn(
  service: Service,
  caller: Caller,
  { name, file }: UploadedFile,
  wanted: Wanted,
  place: number,
): Promise<z.infer<typeof uploadedSchema>> {
  const { db, metrics, log } = service
  if (!isPdf(file.head)) {
    metrics.uploads.inc({ result: 'not-a-pdf' })
    throw new ApiError(415, 'not-a-pdf', 'The file is not a PDF.', 'Tệp không phải là PDF.')
  }
  await file.keep()
  const { row, isNew, jobs } = await db.transaction().execute(async (trx) => {
    const added = await addDocument(trx, caller.scope, {
      sha256: file.sha256,
      bytes: file.bytes,
      fileName: storableText(name),
      catalogueId: wanted.catalogue,
      unitCode: wanted.unit,
      periodCode: wanted.period,
      priority: priorityAt(place),
    })
    return { ...added, jobs: added.isNew ? await queueNew(trx, added.row, caller) : [] }
  })
  void service.handOver(jobs)
  metrics.uploads.inc({ result: isNew ? 'new' : 'duplicate' })
  log.info({ documentId: row.id, bytes: file.bytes, duplicate: !isNew }, 'upload')
  return { id: row.id, sha256: row.sha256, status: row.status, duplicateOf: isNew ? null : row.id }
}

async function queueNew(trx: Queries, row: DocumentRow, caller: Caller): Promise<OutboxJob[]> {
  const jobs = [readJob(row)]
  await addJobs(trx, jobs)
  await addEvent(trx, row.id, 'queued', { data: { status: 'queued', run: row.run }, actor: caller.name })
  return jobs
}
