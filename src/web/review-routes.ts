/** For the review screen: all of a document at once, who else has it open, and samples for a quality check. */
import { createRoute, z } from '@hono/zod-openapi'
import { randomInt } from 'node:crypto'
import type { Db } from '../store/db.ts'
import { type DocumentRow, listDocuments, type Scope } from '../store/documents.ts'
import { addEvent } from '../store/events.ts'
import { noteLeaving, noteSignOfLife, othersPresent } from '../store/presence.ts'
import { addQualityChecks, judgeQualityCheck, loadQualityChecks } from '../store/quality-checks.ts'
import { loadPlaces } from '../store/registry.ts'
import { loadExtractions } from '../store/results.ts'
import { loadSaid } from '../store/review-notes.ts'
import { notFound } from './api-error.ts'
import { idParams, json, jsonBody, refusals } from './describe.ts'
import { toPlacedBody } from './document-body.ts'
import { documentOf } from './documents.ts'
import { requireReviewer } from './guard.ts'
import { withPageProblems } from './i18n/failures.ts'
import { isUnfit, presenceSchema, qualityChecksSchema, reviewSchema, toCheckBodies, toRollUps, toSaidBody } from './review-body.ts'
import { drawSample } from './review-sample.ts'
import type { Routes, Service } from './service.ts'

const MOST_SAMPLED = 50
const USUAL_SAMPLED = 5
/** Statuses of documents that wait for a person. */
const WAITING = ['needs-review', 'partial', 'clean'] as const

const review = createRoute({
  method: 'get',
  path: '/api/documents/{id}/review',
  operationId: 'getReview',
  tags: ['review'],
  summary: 'The reports of a document, and what people said about them',
  request: { params: idParams },
  responses: { 200: json(reviewSchema, 'As it stands'), ...refusals(400, 401, 403, 404, 503) },
})

const presence = createRoute({
  method: 'post',
  path: '/api/documents/{id}/presence',
  operationId: 'tellPresence',
  tags: ['review'],
  summary: 'A sign of life of a window that shows the document, and who else does; nobody is kept out',
  request: {
    params: idParams,
    body: jsonBody(
      z.strictObject({
        client: z.string().min(8).max(64),
        report: z.number().int().min(1).nullable().default(null),
        row: z.string().max(200).nullable().default(null),
        leaving: z.boolean().default(false),
      }),
    ),
  },
  responses: { 200: json(presenceSchema, 'The version as it is now, and the others'), ...refusals(400, 401, 403, 404, 503) },
})

const sample = createRoute({
  method: 'post',
  path: '/api/documents/{id}/checks',
  operationId: 'drawSample',
  tags: ['review'],
  summary: 'Draws cells that nothing is flagged about, for a person to compare with the page',
  request: {
    params: idParams,
    body: jsonBody(
      z.strictObject({
        report: z.number().int().min(1).default(1),
        count: z.number().int().min(1).max(MOST_SAMPLED).default(USUAL_SAMPLED),
      }),
    ),
  },
  responses: { 200: json(qualityChecksSchema, 'All that were drawn, with what was found'), ...refusals(400, 401, 403, 404, 503) },
})

const judge = createRoute({
  method: 'post',
  path: '/api/documents/{id}/checks/{check}',
  operationId: 'judgeSample',
  tags: ['review'],
  summary: 'What a person found; a wrong value is then corrected like any other',
  request: {
    params: idParams.extend({ check: z.coerce.number().int().min(1) }),
    body: jsonBody(z.strictObject({ verdict: z.enum(['right', 'wrong']) })),
  },
  responses: { 200: json(qualityChecksSchema, 'All that were drawn, with what was found'), ...refusals(400, 401, 403, 404, 503) },
})

export const reviewRoutes: Routes = (app, service) => {
  const { db } = service
  app.openapi(review, async (c) => {
    const { caller } = c.var
    const row = await documentOf(service, c, c.req.valid('param').id)
    const body = await reviewOf(service, row)
    const next = await nextDocument(db, caller.scope, row)
    c.header('ETag', `"${row.version}"`)
    return c.json({ me: caller.name, mayReview: caller.mayReview, ...body, next }, 200)
  })

  app.openapi(presence, async (c) => {
    const row = await documentOf(service, c, c.req.valid('param').id)
    const { client, report, row: rowId, leaving } = c.req.valid('json')
    const { name, account } = c.var.caller
    if (leaving) await noteLeaving(db, row.id, client)
    else await noteSignOfLife(db, { documentId: row.id, client, accountId: account?.id ?? null, name, report, row: rowId })
    return c.json({ version: row.version, others: await othersPresent(db, row.id, client) }, 200)
  })

  app.openapi(sample, async (c) => {
    const row = await documentOf(service, c, c.req.valid('param').id)
    requireReviewer(c.var.caller)
    const { report, count } = c.req.valid('json')
    const extraction = (await loadExtractions(db, row, 'current'))[report - 1]
    if (extraction === undefined) throw notFound()
    const known = [...(await loadQualityChecks(db, row.id)), ...(await loadSaid(db, row.id))]
    const cells = drawSample(extraction, known, count, randomInt)
    const { name } = c.var.caller
    await db.transaction().execute(async (trx) => {
      await addQualityChecks(trx, row.id, name, cells)
      await addEvent(trx, row.id, 'sampled', {
        data: { report, cells: cells.map(({ row: of, column }) => `${of} ${column}`) },
        actor: name,
      })
    })
    return c.json({ checks: toCheckBodies(await loadQualityChecks(db, row.id)) }, 200)
  })

  app.openapi(judge, async (c) => {
    const { id, check } = c.req.valid('param')
    const row = await documentOf(service, c, id)
    requireReviewer(c.var.caller)
    const { verdict } = c.req.valid('json')
    const { name } = c.var.caller
    const isKnown = await db.transaction().execute(async (trx) => {
      const found = await judgeQualityCheck(trx, row.id, check, verdict, name)
      if (found) await addEvent(trx, row.id, 'sample-judged', { data: { check, verdict }, actor: name })
      return found
    })
    if (!isKnown) throw notFound()
    return c.json({ checks: toCheckBodies(await loadQualityChecks(db, row.id)) }, 200)
  })
}

async function reviewOf({ db, catalogues }: Service, row: DocumentRow) {
  const current = await loadExtractions(db, row, 'current')
  const asRead = await loadExtractions(db, row, 'read')
  const said = await loadSaid(db, row.id)
  const known = await catalogues()
  return {
    document: toPlacedBody(row, await loadPlaces(db, row.id)),
    extractions: current.map(withPageProblems),
    said: said.map((each) => toSaidBody(each, asRead)),
    unfit: said.filter((each) => isUnfit(each, current)).map((each) => toSaidBody(each, asRead)),
    checks: toCheckBodies(await loadQualityChecks(db, row.id)),
    rollUps: current.map((extraction) => toRollUps(extraction, known)),
  }
}

/** The newest one before this that waits for a person; after the last, the newest of all. */
async function nextDocument(db: Db, scope: Scope, { id, seq }: DocumentRow): Promise<string | null> {
  for (const before of [seq, undefined]) {
    const found = await Promise.all(WAITING.map((status) => listDocuments(db, scope, { status, before, limit: 2 })))
    const newest = found
      .flat()
      .filter((document) => document.id !== id)
      .toSorted((a, b) => b.seq - a.seq)[0]
    if (newest !== undefined) return newest.id
  }
  return null
}
