/** What several units have in common in their evidence: documents that more than one claims, and long explanations word for word. */
import { createRoute, z } from '@hono/zod-openapi'
import { loadShared } from '../store/evidence.ts'
import { json, refusals } from './describe.ts'
import type { Routes } from './service.ts'

const use = z.object({
  unit: z.string().nullable(),
  unitCode: z.string().nullable(),
  period: z.string().nullable(),
  row: z.string(),
  page: z.number().int().nullable(),
  document: z.string(),
  report: z.number().int(),
  fileName: z.string(),
})

const shared = z.object({
  documents: z.array(
    z.object({
      type: z.string().nullable(),
      number: z.string(),
      symbol: z.string(),
      date: z.string(),
      uses: z.array(use.extend({ subject: z.string().nullable() })),
    }),
  ),
  texts: z.array(z.object({ text: z.string(), uses: z.array(use) })),
})

const route = createRoute({
  method: 'get',
  path: '/api/evidence/shared',
  operationId: 'sharedEvidence',
  tags: ['export'],
  summary: 'Documents and long explanations that more than one unit claims, among the reports that the account may see',
  description:
    'Two units can have given two documents the same number on the same day: compare the subjects. The names of places are left out where texts are compared.',
  request: { query: z.object({ year: z.coerce.number().int().min(1990).max(2100).optional() }) },
  responses: { 200: json(shared, 'Those that most units share first'), ...refusals(400, 401, 403, 503) },
})

export const evidenceRoutes: Routes = (app, { db }) => {
  app.openapi(route, async (c) => c.json(await loadShared(db, c.var.caller.scope, c.req.valid('query').year ?? null), 200))
}
