/** Documents: lists, one of them, its extraction, its history, the original, the trash. */
import { createRoute, z } from '@hono/zod-openapi'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { extractionSchema } from '../model/extraction.ts'
import { loadHistory } from '../store/corrections.ts'
import { type DocumentRow, findDocument, listDocuments } from '../store/documents.ts'
import { trashDocument } from '../store/lifecycle.ts'
import { loadPlaces } from '../store/registry.ts'
import { loadExtractions } from '../store/results.ts'
import { ApiError, badRequest, notFound } from './api-error.ts'
import { actorOf } from './callers.ts'
import { documentSchema, placedDocumentSchema, statusSchema, toDocumentBody, toPlacedBody } from './document-body.ts'
import { idParams, json, refusals } from './describe.ts'
import { refusalError } from './refusal-error.ts'
import type { Env, Routes, Service } from './service.ts'

const MOST_AT_ONCE = 200
const USUAL_AT_ONCE = 50

/** The document of the path. Throws a 404 for one that the caller may not see. */
export async function documentOf(service: Service, c: Context<Env>, id: string): Promise<DocumentRow> {
  const row = await findDocument(service.db, c.var.caller.scope, id)
  if (row === null) throw notFound()
  return row
}

const toCursor = (seq: number): string => Buffer.from(String(seq)).toString('base64url')

function fromCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  const seq = Number(Buffer.from(cursor, 'base64url').toString())
  if (!Number.isSafeInteger(seq)) throw badRequest('the cursor is not from here')
  return seq
}

export const documentFilter = z.object({
  status: statusSchema.optional(),
  q: z.string().max(200).optional(),
  unit: z.string().max(50).optional(),
  period: z.string().max(100).optional(),
})

const list = createRoute({
  method: 'get',
  path: '/api/documents',
  operationId: 'listDocuments',
  tags: ['documents'],
  summary: 'Documents, newest first',
  request: {
    query: documentFilter.extend({
      cursor: z.string().max(40).optional(),
      limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).optional(),
    }),
  },
  responses: {
    200: json(z.object({ documents: z.array(documentSchema), nextCursor: z.string().nullable() }), 'A page of documents'),
    ...refusals(400, 401, 403, 503),
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  operationId: 'getDocument',
  tags: ['documents'],
  summary: 'One document',
  request: { params: idParams },
  responses: { 200: json(placedDocumentSchema, 'The document'), ...refusals(400, 401, 403, 404, 503) },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/documents/{id}',
  operationId: 'deleteDocument',
  tags: ['documents'],
  summary: 'Into the trash; its history is kept',
  request: { params: idParams },
  responses: { 204: { description: 'It is in the trash' }, ...refusals(400, 401, 403, 404, 409, 503) },
})

const extraction = createRoute({
  method: 'get',
  path: '/api/documents/{id}/extraction',
  operationId: 'getExtraction',
  tags: ['documents'],
  summary: 'The current extraction; an array when the file holds several reports',
  request: { params: idParams, query: z.object({ as: z.enum(['read']).optional() }) },
  responses: {
    200: json(z.union([extractionSchema, z.array(extractionSchema)]), 'bangdiem.extraction/1'),
    ...refusals(400, 401, 403, 404, 409, 503),
  },
})

const historyEntry = z.object({
  at: z.iso.datetime(),
  who: z.string(),
  what: z.string(),
  version: z.number().int().nullable(),
  report: z.number().int().nullable(),
  row: z.string().nullable(),
  column: z.string().nullable(),
  finding: z.string().nullable(),
  from: z.unknown(),
  to: z.unknown(),
  why: z.string().nullable(),
})

const history = createRoute({
  method: 'get',
  path: '/api/documents/{id}/history',
  operationId: 'getHistory',
  tags: ['documents'],
  summary: 'Who, when, from what, to what, why',
  request: { params: idParams },
  responses: { 200: json(z.object({ history: z.array(historyEntry) }), 'Oldest first'), ...refusals(400, 401, 403, 404, 503) },
})

const file = createRoute({
  method: 'get',
  path: '/api/documents/{id}/file',
  operationId: 'getFile',
  tags: ['documents'],
  summary: 'The original, as an attachment',
  request: { params: idParams },
  responses: {
    200: {
      content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
      description: 'The bytes as they were sent',
    },
    ...refusals(400, 401, 403, 404, 503),
  },
})

export const documentRoutes: Routes = (app, service) => {
  const { db } = service
  app.openapi(list, async (c) => {
    const { cursor, limit = USUAL_AT_ONCE, ...filter } = c.req.valid('query')
    const rows = await listDocuments(db, c.var.caller.scope, { ...filter, before: fromCursor(cursor), limit: limit + 1 })
    const page = rows.slice(0, limit)
    const last = page.at(-1)
    return c.json(
      { documents: page.map(toDocumentBody), nextCursor: rows.length > limit && last !== undefined ? toCursor(last.seq) : null },
      200,
    )
  })

  app.openapi(one, async (c) => {
    const row = await documentOf(service, c, c.req.valid('param').id)
    c.header('ETag', `"${row.version}"`)
    return c.json(toPlacedBody(row, await loadPlaces(db, row.id)), 200)
  })

  app.openapi(remove, async (c) => {
    const { caller } = c.var
    const answer = await trashDocument(db, caller.scope, c.req.valid('param').id, actorOf(caller))
    if ('refusal' in answer) throw refusalError(answer.refusal)
    return c.body(null, 204)
  })

  app.openapi(extraction, async (c) => {
    const row = await documentOf(service, c, c.req.valid('param').id)
    const extractions = await loadExtractions(db, row, c.req.valid('query').as ?? 'current')
    const [first] = extractions
    if (first === undefined) {
      if (row.failure_code !== null) throw new ApiError(409, row.failure_code, row.failure_en ?? '', row.failure_vi ?? '')
      throw new ApiError(409, 'not-read', 'The document has not been read yet.', 'Tài liệu chưa được đọc xong.')
    }
    c.header('ETag', `"${row.version}"`)
    return c.json(extractions.length === 1 ? first : extractions, 200)
  })

  app.openapi(history, async (c) => {
    const row = await documentOf(service, c, c.req.valid('param').id)
    const entries = await loadHistory(db, row.id)
    return c.json({ history: entries.map((entry) => ({ ...entry, at: entry.at.toISOString() })) }, 200)
  })

  app.openapi(file, async (c) => {
    const row = await documentOf(service, c, c.req.valid('param').id)
    const { stream, done } = await service.files.open(row.sha256)
    stream.once('close', () => void done())
    c.header('Content-Type', 'application/pdf')
    c.header('Content-Disposition', attachment(row.file_name))
    return c.body(Readable.toWeb(stream) as ReadableStream, 200)
  })
}

/** A name for a download: ASCII for old programs, and as it is for all others. */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .replace(/[^\w. -]/gu, '_')
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`
}
