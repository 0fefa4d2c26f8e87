/** Which files are here already, by their hash: asked before they are sent. */
import { createRoute, z } from '@hono/zod-openapi'
import { findKnownFiles } from '../store/report-list.ts'
import { json, jsonBody, refusals } from './describe.ts'
import type { Routes } from './service.ts'

const MOST = 500

const known = createRoute({
  method: 'post',
  path: '/api/documents/known',
  operationId: 'findKnownFiles',
  tags: ['documents'],
  summary: 'Which files are here already, who sent them and when; only what the account may see',
  request: {
    body: jsonBody(
      z.strictObject({
        sha256: z
          .array(z.string().regex(/^[\da-f]{64}$/u))
          .min(1)
          .max(MOST),
      }),
    ),
  },
  responses: {
    200: json(
      z.object({
        known: z.array(
          z.object({
            sha256: z.string(),
            id: z.uuid(),
            fileName: z.string(),
            createdAt: z.iso.datetime(),
            by: z.string().nullable(),
          }),
        ),
      }),
      'Those that are here',
    ),
    ...refusals(400, 401, 403, 503),
  },
})

export const knownFileRoutes: Routes = (app, { db }) => {
  app.openapi(known, async (c) => {
    const files = await findKnownFiles(db, c.var.caller.scope, c.req.valid('json').sha256)
    return c.json({ known: files.map((file) => ({ ...file, createdAt: file.createdAt.toISOString() })) }, 200)
  })
}
