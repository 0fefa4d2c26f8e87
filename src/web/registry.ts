/** The registry of units and periods. */
import { createRoute, z } from '@hono/zod-openapi'
import { listPeriods, listUnits, saveUnits } from '../store/registry.ts'
import { ApiError } from './api-error.ts'
import { json, jsonBody, refusals } from './describe.ts'
import { requireAdmin } from './guard.ts'
import type { Routes } from './service.ts'

const MOST_UNITS = 20_000
const AT_ONCE = 500

const unit = z
  .object({
    code: z.string().min(1).max(50),
    name: z.string().min(1).max(200),
    level: z.string().max(50).default('commune'),
    province: z.string().max(100).nullable().default(null),
    mergedInto: z.string().max(50).nullable().default(null),
    mergedFrom: z.iso.date().nullable().default(null),
    validFrom: z.iso.date().nullable().default(null),
  })
  .refine((each) => (each.mergedInto === null) === (each.mergedFrom === null), 'mergedInto and mergedFrom belong together')
  .openapi('Unit')

const units = createRoute({
  method: 'get',
  path: '/api/units',
  operationId: 'listUnits',
  tags: ['units'],
  summary: 'Units by their official code',
  request: { query: z.object({ q: z.string().max(100).optional(), cursor: z.string().max(50).optional() }) },
  responses: {
    200: json(z.object({ units: z.array(unit), nextCursor: z.string().nullable() }), 'A page of units'),
    ...refusals(400, 401, 403, 503),
  },
})

const save = createRoute({
  method: 'put',
  path: '/api/units',
  operationId: 'saveUnits',
  tags: ['units'],
  summary: 'Adds units, or changes those whose code is known',
  request: {
    body: jsonBody(z.object({ units: z.array(unit).min(1).max(MOST_UNITS) })),
  },
  responses: { 200: json(z.object({ saved: z.number().int() }), 'How many'), ...refusals(400, 401, 403, 422, 503) },
})

const periods = createRoute({
  method: 'get',
  path: '/api/periods',
  operationId: 'listPeriods',
  tags: ['units'],
  summary: 'Periods of reports',
  responses: {
    200: json(z.object({ periods: z.array(z.object({ code: z.string(), name: z.string(), year: z.number().int() })) }), 'By year'),
    ...refusals(401, 403, 503),
  },
})

export const registryRoutes: Routes = (app, { db }) => {
  app.openapi(units, async (c) => {
    const { q, cursor = '' } = c.req.valid('query')
    const found = await listUnits(db, q, cursor, AT_ONCE + 1)
    const page = found.slice(0, AT_ONCE)
    return c.json(
      {
        units: page.map((each) => ({ ...each, validFrom: each.validFrom ?? null })),
        nextCursor: found.length > AT_ONCE ? (page.at(-1)?.code ?? null) : null,
      },
      200,
    )
  })

  app.openapi(save, async (c) => {
    requireAdmin(c.var.caller)
    const { units: given } = c.req.valid('json')
    try {
      await db.transaction().execute((trx) => saveUnits(trx, given))
    } catch (error) {
      if (error instanceof RangeError) throw new ApiError(422, 'unknown-unit', error.message, error.message)
      throw error
    }
    return c.json({ saved: given.length }, 200)
  })

  app.openapi(periods, async (c) => c.json({ periods: await listPeriods(db) }, 200))
}
