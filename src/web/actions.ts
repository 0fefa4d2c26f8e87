/** What a person does with a document: changes, cancel, retry, finish, reopen. */
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { findingSchema } from '../model/finding.ts'
import { changeDocument, CORRECTABLE } from '../review.ts'
import { type Actor, type Answer, cancelDocument, finishDocument, reopenDocument, retryDocument } from '../store/lifecycle.ts'
import type { Db } from '../store/db.ts'
import { findDocument, type Scope } from '../store/documents.ts'
import { priorityAt } from '../store/outbox.ts'
import { badRequest, notFound } from './api-error.ts'
import { actorOf } from './callers.ts'
import { documentSchema, toDocumentBody } from './document-body.ts'
import { idParams, json, jsonBody, refusals } from './describe.ts'
import { documentOf } from './documents.ts'
import { requireReviewer } from './guard.ts'
import { changeError, refusalError } from './refusal-error.ts'
import type { Caller, Env, Routes, Service } from './service.ts'
import { Turns } from './turns.ts'

const MOST_CHANGES = 500
const reason = z.string().min(1).max(2000)
const report = z.number().int().min(1).default(1)
const cell = { report, row: z.string().max(200), column: z.enum(CORRECTABLE), reason }

const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), ...cell, value: z.union([z.number(), z.string().max(20_000), z.null()]) }),
  z.strictObject({ kind: z.literal('withdraw'), ...cell }),
  z.strictObject({ kind: z.literal('decision'), report, finding: z.string().max(500), state: findingSchema.shape.state, reason }),
  z.strictObject({
    kind: z.literal('note'),
    report,
    row: z.string().max(200),
    text: z.string().max(20_000),
    reason: z.string().max(2000).default(''),
  }),
  z.strictObject({ kind: z.literal('place'), report, unit: z.string().max(50).nullable(), period: z.string().max(100).nullable(), reason }),
])

const changes = createRoute({
  method: 'post',
  path: '/api/documents/{id}/changes',
  operationId: 'changeDocument',
  tags: ['review'],
  summary: 'Corrections, decisions on findings, and where a report belongs; all of them or none',
  request: {
    params: idParams,
    headers: z.object({ 'if-match': z.string().openapi({ description: 'The version of the document that was seen', example: '"3"' }) }),
    body: jsonBody(z.strictObject({ changes: z.array(changeSchema).min(1).max(MOST_CHANGES) })),
  },
  responses: {
    200: json(
      z.object({ version: z.number().int(), added: z.array(findingSchema), removed: z.array(findingSchema) }),
      'The new version; findings that came and went',
    ),
    ...refusals(400, 401, 403, 404, 409, 412, 422, 503),
  },
})

interface Action {
  readonly act: (db: Db, scope: Scope, id: string, actor: Actor, priority: number) => Promise<Answer>
  readonly summary: string
  /** Throws when the caller may not, though it sees the document. */
  readonly require: (caller: Caller) => void
}

const ACTIONS: Readonly<Record<'cancel' | 'retry' | 'finish' | 'reopen', Action>> = {
  cancel: { act: cancelDocument, summary: 'Gives reading up', require: () => undefined },
  retry: { act: retryDocument, summary: 'Reads the file again; corrections stay', require: () => undefined },
  finish: {
    act: finishDocument,
    summary: 'A person has gone through it; open errors stand against it, open warnings do not',
    require: requireReviewer,
  },
  reopen: { act: reopenDocument, summary: 'Back to review', require: requireReviewer },
}

const action = (name: keyof typeof ACTIONS) =>
  createRoute({
    method: 'post',
    path: `/api/documents/{id}/${name}`,
    operationId: `${name}Document`,
    tags: ['review'],
    summary: ACTIONS[name].summary,
    request: { params: idParams },
    responses: { 202: json(documentSchema, 'The document as it is now'), ...refusals(400, 401, 403, 404, 409, 503) },
  })

export const actionRoutes: Routes = (app, service) => {
  const turns = new Turns()
  app.openapi(changes, async (c) => {
    const { id } = c.req.valid('param')
    await documentOf(service, c, id)
    requireReviewer(c.var.caller)
    const version = versionOf(c.req.valid('header')['if-match'])
    const began = performance.now()
    const reviewing = { db: service.db, extract: service.extract, catalogues: await service.catalogues() }
    const answer = await changeDocument(reviewing, c.var.caller.scope, {
      documentId: id,
      version,
      changes: c.req.valid('json').changes,
      actor: actorOf(c.var.caller, reasonOf(c)),
    })
    if ('refusal' in answer) throw changeError(answer.refusal)
    c.header('ETag', `"${answer.version}"`)
    c.header('Server-Timing', `review;dur=${(performance.now() - began).toFixed(1)}`)
    return c.json({ version: answer.version, added: [...answer.added], removed: [...answer.removed] }, 200)
  })
  for (const name of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]) {
    app.openapi(action(name), async (c) => {
      const { id } = c.req.valid('param')
      const { scope, account, name: caller } = c.var.caller
      await documentOf(service, c, id)
      ACTIONS[name].require(c.var.caller)
      const priority = priorityAt(turns.take(account?.id ?? caller, 1, performance.now()).place)
      const answer = await ACTIONS[name].act(service.db, scope, id, actorOf(c.var.caller, reasonOf(c)), priority)
      if ('refusal' in answer) throw refusalError(answer.refusal)
      void service.handOver(answer.jobs)
      void forget(service, answer.dropped)
      const row = await findDocument(service.db, scope, id)
      if (row === null) throw notFound()
      return c.json(toDocumentBody(row), 202)
    })
  }
}

/** Jobs that are not to be done any more; one that stays in the queue finds that out by itself. */
async function forget({ queues }: Service, dropped: readonly string[]): Promise<void> {
  try {
    await queues.remove(dropped)
  } catch {
    // Away, or being done.
  }
}

const reasonOf = (c: Context<Env>): string | undefined => c.req.query('reason')?.slice(0, 2000)

function versionOf(ifMatch: string): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/u.exec(ifMatch.trim())?.[1]
  if (version === undefined) throw badRequest('If-Match must hold the version of the document')
  return Number(version)
}
