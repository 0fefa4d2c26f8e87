/** Webhooks: addresses that are told when a document is finished. Each telling is signed with the secret that is told once. */
import { createRoute, z } from '@hono/zod-openapi'
import { addWebhook, listWebhooks, removeWebhook } from '../store/webhooks.ts'
import { notFound } from './api-error.ts'
import { idParams, json, jsonBody, refusals } from './describe.ts'
import { requireAdmin } from './guard.ts'
import type { Routes } from './service.ts'

const list = createRoute({
  method: 'get',
  path: '/api/webhooks',
  operationId: 'listWebhooks',
  tags: ['webhooks'],
  summary: 'The webhooks',
  responses: {
    200: json(z.object({ webhooks: z.array(z.object({ id: z.uuid(), url: z.string() })) }), 'Oldest first'),
    ...refusals(401, 403, 503),
  },
})

const add = createRoute({
  method: 'post',
  path: '/api/webhooks',
  operationId: 'addWebhook',
  tags: ['webhooks'],
  summary: 'A new webhook',
  description:
    'Each telling is a POST with `x-bangdiem-signature: sha256=HEX`, the HMAC-SHA-256 under the secret of the header `x-bangdiem-time`, a dot, and the body. Anything but 2xx is tried again, up to eight times.',
  request: {
    body: jsonBody(z.strictObject({ url: z.url({ protocol: /^https?$/u }).max(2000) })),
  },
  responses: { 201: json(z.object({ id: z.uuid(), secret: z.string() }), 'The secret is told this once'), ...refusals(400, 401, 403, 503) },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/webhooks/{id}',
  operationId: 'removeWebhook',
  tags: ['webhooks'],
  summary: 'Removes a webhook',
  request: { params: idParams },
  responses: { 204: { description: 'It is told no more' }, ...refusals(400, 401, 403, 404, 503) },
})

export const webhookRoutes: Routes = (app, { db }) => {
  app.openapi(list, async (c) => {
    requireAdmin(c.var.caller)
    return c.json({ webhooks: await listWebhooks(db, c.var.caller.scope.accountId) }, 200)
  })

  app.openapi(add, async (c) => {
    requireAdmin(c.var.caller)
    return c.json(await addWebhook(db, c.var.caller.scope.accountId, c.req.valid('json').url), 201)
  })

  app.openapi(remove, async (c) => {
    requireAdmin(c.var.caller)
    if (!(await removeWebhook(db, c.var.caller.scope.accountId, c.req.valid('param').id))) throw notFound()
    return c.body(null, 204)
  })
}
