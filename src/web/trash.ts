/** The trash: those who review take out of it what was thrown away, an administrator empties it for good. */
import { createRoute, z } from '@hono/zod-openapi'
import { findDocument, listTrash, removeDocument } from '../store/documents.ts'
import { restoreDocument } from '../store/lifecycle.ts'
import { notFound } from './api-error.ts'
import { actorOf } from './callers.ts'
import { documentSchema, toDocumentBody } from './document-body.ts'
import { idParams, json, refusals } from './describe.ts'
import { requireAdmin, requireReviewer } from './guard.ts'
import { refusalError } from './refusal-error.ts'
import type { Caller, Routes, Service } from './service.ts'

const AT_ONCE = 200

const list = createRoute({
  method: 'get',
  path: '/api/trash',
  operationId: 'listTrash',
  tags: ['documents'],
  summary: 'Documents in the trash, oldest first',
  responses: { 200: json(z.object({ documents: z.array(documentSchema) }), 'Up to 200'), ...refusals(401, 403, 503) },
})

const empty = createRoute({
  method: 'delete',
  path: '/api/trash',
  operationId: 'emptyTrash',
  tags: ['documents'],
  summary: 'Removes what is in the trash for good, with its files and its history',
  responses: { 200: json(z.object({ removed: z.number().int() }), 'How many documents'), ...refusals(401, 403, 503) },
})

const restore = createRoute({
  method: 'post',
  path: '/api/trash/{id}/restore',
  operationId: 'restoreDocument',
  tags: ['documents'],
  summary: 'Takes a document out of the trash',
  request: { params: idParams },
  responses: { 202: json(documentSchema, 'The document as it is now'), ...refusals(400, 401, 403, 404, 409, 503) },
})

export const trashRoutes: Routes = (app, service) => {
  app.openapi(list, async (c) => {
    requireReviewer(c.var.caller)
    return c.json({ documents: (await listTrash(service.db, AT_ONCE)).map(toDocumentBody) }, 200)
  })

  app.openapi(empty, async (c) => {
    requireAdmin(c.var.caller)
    return c.json({ removed: await emptyTrash(service) }, 200)
  })

  app.openapi(restore, async (c) => {
    const { caller } = c.var
    requireReviewer(caller)
    const { id } = c.req.valid('param')
    await takeOut(service, id, caller)
    const row = await findDocument(service.db, caller.scope, id)
    if (row === null) throw notFound()
    return c.json(toDocumentBody(row), 202)
  })
}

/** Takes a document out of the trash; throws what stands against it. */
export async function takeOut(service: Service, id: string, caller: Caller): Promise<void> {
  const answer = await restoreDocument(service.db, id, actorOf(caller))
  if ('refusal' in answer) throw refusalError(answer.refusal)
  void service.handOver(answer.jobs)
}

/** Removes what is in the trash with its files. Returns how many documents. */
export async function emptyTrash({ db, files }: Service): Promise<number> {
  let removed = 0
  for (;;) {
    const documents = await listTrash(db, AT_ONCE)
    for (const { id } of documents) {
      // The row goes first: a file without a row does no harm, a row without its file does.
      const orphan = await db.transaction().execute((trx) => removeDocument(trx, id))
      if (orphan !== null) await files.remove(orphan)
      removed++
    }
    if (documents.length < AT_ONCE) return removed
  }
}
