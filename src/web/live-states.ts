/**
 * Server-sent states of several documents, for lists: how each of them stands, and again whenever something happens to it. What is sent
 * is looked up when it is sent, for the account that listens; a connection that comes back begins with all of them again.
 */
import { createRoute, z } from '@hono/zod-openapi'
import { setTimeout as sleep } from 'node:timers/promises'
import { streamSSE } from 'hono/streaming'
import { listDocuments } from '../store/documents.ts'
import { lastEventIdOf } from '../store/events.ts'
import { badRequest } from './api-error.ts'
import { refusals } from './describe.ts'
import { toDocumentBody } from './document-body.ts'
import type { Routes } from './service.ts'

/** Documents of one stream. */
const MOST = 200
/** Events of this time are told together, milliseconds. */
const GATHER = 400
/** A sign of life, milliseconds: what stands between must not close a quiet connection. */
const SIGN_OF_LIFE = 15_000
const ids = z.array(z.uuid()).min(1).max(MOST)

const states = createRoute({
  method: 'get',
  path: '/api/events',
  operationId: 'watchDocuments',
  tags: ['documents'],
  summary: 'How some documents stand, and again whenever something happens to one of them',
  request: {
    query: z.object({
      documents: z
        .string()
        .max(10_000)
        .openapi({ description: `Up to ${MOST} ids, with commas between them` }),
    }),
  },
  responses: {
    200: { content: { 'text/event-stream': { schema: z.string() } }, description: 'Events named `document`, each a Document' },
    ...refusals(400, 401, 403, 503),
  },
})

export const liveStateRoutes: Routes = (app, { db, hub }) => {
  app.openapi(states, async (c) => {
    const given = ids.safeParse(c.req.valid('query').documents.split(','))
    if (!given.success) throw badRequest(`documents must hold 1 to ${MOST} ids`)
    const wanted = given.data
    const { caller } = c.var
    const after = await lastEventIdOf(db, wanted)
    return streamSSE(c, async (stream) => {
      const changed = new Set(wanted)
      const stops = wanted.map((id) => hub.watch(id, after, () => changed.add(id)))
      stream.onAbort(() => stops.forEach((stop) => stop()))
      let told = performance.now()
      while (!stream.aborted && (await caller.mayStay())) {
        if (changed.size > 0) {
          const some = [...changed]
          changed.clear()
          const documents = await listDocuments(db, caller.scope, { ids: some, limit: MOST })
          for (const document of documents) await stream.writeSSE({ event: 'document', data: JSON.stringify(toDocumentBody(document)) })
          told = performance.now()
        } else if (performance.now() - told > SIGN_OF_LIFE) {
          await stream.write(': \n\n')
          told = performance.now()
        }
        await sleep(GATHER)
      }
      stops.forEach((stop) => stop())
    })
  })
}
