/** Gives a document to a reviewer. */
import { createRoute, z } from '@hono/zod-openapi'
import { assignDocument } from '../store/assignments.ts'
import { ApiError, notFound } from './api-error.ts'
import { documentSchema, toDocumentBody } from './document-body.ts'
import { documentOf } from './documents.ts'
import { idParams, json, jsonBody, refusals } from './describe.ts'
import { requireReviewer } from './guard.ts'
import type { Routes } from './service.ts'

const assign = createRoute({
  method: 'post',
  path: '/api/documents/{id}/assign',
  operationId: 'assignDocument',
  tags: ['review'],
  summary: 'Makes a reviewer responsible for the document; null: nobody',
  request: {
    params: idParams,
    body: jsonBody(z.strictObject({ account: z.uuid().nullable() })),
  },
  responses: { 200: json(documentSchema, 'The document as it is now'), ...refusals(400, 401, 403, 404, 422, 503) },
})

export const assignRoutes: Routes = (app, service) => {
  app.openapi(assign, async (c) => {
    const { id } = c.req.valid('param')
    await documentOf(service, c, id)
    const { caller } = c.var
    requireReviewer(caller)
    const outcome = await assignDocument(service.db, caller.scope, id, c.req.valid('json').account, caller.name)
    if (outcome === 'not-found') throw notFound()
    if (outcome === 'no-reviewer') {
      throw new ApiError(422, 'no-reviewer', 'This account does not review.', 'Tài khoản này không phải của người thẩm định.')
    }
    return c.json(toDocumentBody(await documentOf(service, c, id)), 200)
  })
}
