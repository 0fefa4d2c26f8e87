/** Catalogues of criteria: lists, one of them, a new one. One that changes has its reports checked again. */
import { createRoute, z } from '@hono/zod-openapi'
import { type Catalogue, catalogueSchema } from '../model/catalogue-schema.ts'
import { documentsUnder, findCatalogue, listCatalogues, saveCatalogue } from '../store/catalogues.ts'
import { recheckJob } from '../store/lifecycle.ts'
import { addJobs, type OutboxJob } from '../store/outbox.ts'
import { notFound } from './api-error.ts'
import { json, refusals } from './describe.ts'
import { requireAdmin } from './guard.ts'
import type { Routes, Service } from './service.ts'

const entry = z.object({ id: z.string(), version: z.number().int(), title: z.string(), installed: z.boolean() })
const anyCatalogue = z
  .looseObject({ schema: z.literal('bangdiem.catalogue/1'), id: z.string(), version: z.number().int() })
  .openapi('Catalogue')

const list = createRoute({
  method: 'get',
  path: '/api/catalogues',
  operationId: 'listCatalogues',
  tags: ['catalogues'],
  summary: 'The catalogues of criteria',
  responses: { 200: json(z.object({ catalogues: z.array(entry) }), 'By id and version'), ...refusals(401, 403, 503) },
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
  request: { body: { required: true, content: { 'application/json': { schema: anyCatalogue } } } },
  responses: {
    202: json(entry.extend({ rechecked: z.number().int() }), 'Stored; so many documents are checked again'),
    ...refusals(400, 401, 403, 422, 503),
  },
})

export const catalogueRoutes: Routes = (app, service) => {
  const { db } = service
  app.openapi(list, async (c) => c.json({ catalogues: await listCatalogues(db) }, 200))

  app.openapi(one, async (c) => {
    const catalogue = await findCatalogue(db, c.req.valid('param').id, c.req.valid('query').version)
    if (catalogue === null) throw notFound()
    return c.json(catalogue as z.infer<typeof anyCatalogue>, 200)
  })

  app.openapi(add, async (c) => {
    requireAdmin(c.var.caller)
    const catalogue = catalogueSchema.parse(c.req.valid('json'))
    const { id, version, title } = catalogue
    const jobs = await addCatalogue(service, catalogue)
    return c.json({ id, version, title, installed: false, rechecked: jobs.length }, 202)
  })
}

/** Stores a catalogue and has the reports checked again that it concerns, in one transaction. */
async function addCatalogue(service: Service, catalogue: Catalogue): Promise<OutboxJob[]> {
  const jobs = await service.db.transaction().execute(async (trx) => {
    if (!(await saveCatalogue(trx, catalogue, false))) return []
    const mark = `${catalogue.id}-${catalogue.version}-${Date.now()}`
    const rechecks = (await documentsUnder(trx, catalogue.id)).map((document) => recheckJob(document, mark))
    const AT_ONCE = 500
    for (let from = 0; from < rechecks.length; from += AT_ONCE) await addJobs(trx, rechecks.slice(from, from + AT_ONCE))
    return rechecks
  })
  void service.handOver(jobs)
  return jobs
}
