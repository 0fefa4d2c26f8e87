/** The trash: an administrator looks into it, and empties it for good. */
import { createRoute, z } from '@hono/zod-openapi'
import { listTrash, removeDocument } from '../store/documents.ts'
import { documentSchema, toDocumentBody } from './document-body.ts'
import { json, refusals } from './describe.ts'
import { requireAdmin } from './guard.ts'
import type { Routes, Service } from './service.ts'

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

export const trashRoutes: Routes = (app, service) => {
  app.openapi(list, async (c) => {
    requireAdmin(c.var.caller)
    return c.json({ documents: (await listTrash(service.db, AT_ONCE)).map(toDocumentBody) }, 200)
  })

  app.openapi(empty, async (c) => {
    requireAdmin(c.var.caller)
    return c.json({ removed: await emptyTrash(service) }, 200)
  })
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
