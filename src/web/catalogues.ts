/** Catalogues of criteria: lists, one of them, a new one. One that changes has its reports checked again. */
import { createRoute, z } from '@hono/zod-openapi'
import { type Catalogue, catalogueSchema } from '../model/catalogue-schema.ts'
import { periodCode } from '../model/period.ts'
import { findCatalogue, type InForce, listCatalogues, listInForce, putInForce, saveCatalogue, takeOutOfForce } from '../store/catalogues.ts'
import type { Queries } from '../store/db.ts'
import { addRechecks } from '../store/lifecycle.ts'
import { ApiError, notFound } from './api-error.ts'
import { json, jsonBody, refusals } from './describe.ts'
import { requireAdmin } from './guard.ts'
import type { Routes, Service } from './service.ts'

const entry = z.object({ id: z.string(), version: z.number().int(), title: z.string(), installed: z.boolean() })
const periodCodeSchema = z.string().min(1).max(100).openapi({ example: '6-thang-dau-nam-2023' })
const ruling = z.object({ period: periodCodeSchema, id: z.string(), version: z.number().int() })
const anyCatalogue = z
  .looseObject({ schema: z.literal('bangdiem.catalogue/1'), id: z.string(), version: z.number().int() })
  .openapi('Catalogue')

const list = createRoute({
  method: 'get',
  path: '/api/catalogues',
  operationId: 'listCatalogues',
  tags: ['catalogues'],
  summary: 'The catalogues of criteria',
  responses: {
    200: json(z.object({ catalogues: z.array(entry), inForce: z.array(ruling) }), 'By id and version; and which is in force when'),
    ...refusals(401, 403, 503),
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/catalogues/{id}',
  operationId: 'getCatalogue',
  tags: ['catalogues'],
  summary: 'One catalogue, its newest version unless another is named',
  request: { params: z.object({ id: z.string().max(100) }), query: z.object({ version: z.coerce.number().int().min(1).optional() }) },
  responses: { 200: json(anyCatalogue, 'bangdiem.catalogue/1'), ...refusals(400, 401, 403, 404, 503) },
})

const add = createRoute({
  method: 'post',
  path: '/api/catalogues',
  operationId: 'addCatalogue',
  tags: ['catalogues'],
  summary: 'A new catalogue or version; its reports are checked again from what is stored',
  request: { body: jsonBody(anyCatalogue) },
  responses: {
    202: json(entry.extend({ rechecked: z.number().int() }), 'Stored; so many documents are checked again'),
    ...refusals(400, 401, 403, 422, 503),
  },
})

const putRoute = createRoute({
  method: 'put',
  path: '/api/catalogues/{id}/in-force/{period}',
  operationId: 'putInForce',
  tags: ['catalogues'],
  summary: 'Puts a version in force for a period; reports of the period are checked again',
  request: {
    params: z.object({ id: z.string().max(100), period: periodCodeSchema }),
    body: jsonBody(z.strictObject({ version: z.number().int().min(1) })),
  },
  responses: {
    202: json(ruling.extend({ rechecked: z.number().int() }), 'In force; so many documents are checked again'),
    ...refusals(400, 401, 403, 404, 503),
  },
})

const takeRoute = createRoute({
  method: 'delete',
  path: '/api/catalogues/{id}/in-force/{period}',
  operationId: 'takeOutOfForce',
  tags: ['catalogues'],
  summary: 'Takes a catalogue out of force for a period; its reports are checked again',
  request: { params: z.object({ id: z.string().max(100), period: periodCodeSchema }) },
  responses: {
    202: json(z.object({ rechecked: z.number().int() }), 'So many documents are checked again'),
    ...refusals(400, 401, 403, 404, 503),
  },
})

export const catalogueRoutes: Routes = (app, service) => {
  const { db } = service
  app.openapi(list, async (c) => c.json({ catalogues: await listCatalogues(db), inForce: await listInForce(db) }, 200))

  app.openapi(one, async (c) => {
    const catalogue = await findCatalogue(db, c.req.valid('param').id, c.req.valid('query').version)
    if (catalogue === null) throw notFound()
    return c.json(catalogue as z.infer<typeof anyCatalogue>, 200)
  })

  app.openapi(add, async (c) => {
    requireAdmin(c.var.caller)
    const catalogue = catalogueSchema.parse(c.req.valid('json'))
    const { id, version, title } = catalogue
    return c.json({ id, version, title, installed: false, rechecked: await addCatalogue(service, catalogue) }, 202)
  })

  app.openapi(putRoute, async (c) => {
    requireAdmin(c.var.caller)
    const { id, period } = c.req.valid('param')
    const asked = { period: periodCode(period), id, version: c.req.valid('json').version }
    const rechecked = await ruleCatalogue(service, asked, c.var.caller.name)
    if (rechecked === null) throw notFound()
    return c.json({ ...asked, rechecked }, 202)
  })

  app.openapi(takeRoute, async (c) => {
    requireAdmin(c.var.caller)
    const { id, period } = c.req.valid('param')
    const rechecked = await unruleCatalogue(service, { id, period: periodCode(period) })
    if (rechecked === null) throw notFound()
    return c.json({ rechecked }, 202)
  })
}

/** Stores a catalogue and has the reports checked again that it concerns, in one transaction. Returns how many documents they are in. */
async function addCatalogue(service: Service, catalogue: Catalogue): Promise<number> {
  return changeAndRecheck(service, catalogue.id, undefined, (trx) => saveCatalogue(trx, catalogue, false)).then((jobs) => jobs ?? 0)
}

/** As `addCatalogue`, for a version that is not there yet. Throws a 409 when somebody else has made it meanwhile. */
export async function addNewCatalogue(service: Service, catalogue: Catalogue): Promise<number> {
  const { id, version } = catalogue
  const rechecked = await changeAndRecheck(service, id, undefined, async (trx) => {
    if ((await findCatalogue(trx, id, version)) !== null) {
      throw new ApiError(
        409,
        'version-exists',
        `Version ${version} of ${id} was made by somebody else meanwhile. Go back and save again.`,
        `Người khác vừa lưu phiên bản ${version} của ${id}. Hãy quay lại và lưu lần nữa.`,
      )
    }
    return saveCatalogue(trx, catalogue, false)
  })
  return rechecked ?? 0
}

/** Puts a version in force. null: there is no such version. */
export async function ruleCatalogue(service: Service, asked: InForce, actor: string): Promise<number | null> {
  return changeAndRecheck(service, asked.id, asked.period, async (trx) => {
    if ((await findCatalogue(trx, asked.id, asked.version)) === null) return false
    await putInForce(trx, asked, actor)
    return true
  })
}

/** Takes a catalogue out of force. null: it was not in force. */
export async function unruleCatalogue(service: Service, asked: Omit<InForce, 'version'>): Promise<number | null> {
  return changeAndRecheck(service, asked.id, asked.period, (trx) => takeOutOfForce(trx, asked))
}

/** One change of the catalogues; where it changed anything, the reports that may come out otherwise are checked again. null: no change. */
async function changeAndRecheck(
  service: Service,
  catalogueId: string,
  period: string | undefined,
  change: (trx: Queries) => Promise<boolean>,
): Promise<number | null> {
  const jobs = await service.db.transaction().execute(async (trx) => {
    return (await change(trx)) ? addRechecks(trx, catalogueId, period) : null
  })
  if (jobs === null) return null
  void service.handOver(jobs)
  return jobs.length
}
