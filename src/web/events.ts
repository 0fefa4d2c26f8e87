/** Server-sent events of a document: its state, then what happens to it; resumes by `Last-Event-ID`. */
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { documentOf } from './documents.ts'
import { idParams, refusals } from './describe.ts'
import { toDocumentBody } from './document-body.ts'
import type { DocumentEvent } from '../store/events.ts'
import { lastEventId } from '../store/events.ts'
import type { Routes } from './service.ts'

/** A sign of life, milliseconds: what stands between must not close a quiet connection. */
const SIGN_OF_LIFE = 15_000

/** How often it is asked whether the listener may still hear this, milliseconds. */
const ASK_WHO_EVERY = 1000

const events = createRoute({
  method: 'get',
  path: '/api/documents/{id}/events',
  operationId: 'watchDocument',
  tags: ['documents'],
  summary: 'What happens to the document, as it happens',
  request: { params: idParams, headers: z.object({ 'last-event-id': z.string().max(20).optional() }) },
  responses: {
    200: {
      content: { 'text/event-stream': { schema: z.string() } },
      description: 'Events: state, queued, progress, read, failed, cancelled, changed, …',
    },
    ...refusals(400, 401, 403, 404, 503),
  },
})

export const eventRoutes: Routes = (app, service) => {
  app.openapi(events, async (c) => {
    const row = await documentOf(service, c, c.req.valid('param').id)
    const given = Number(c.req.valid('header')['last-event-id'])
    const resumed = Number.isSafeInteger(given) && given > 0
    // What happens between this question and the first look is told: events are looked for after it.
    const after = resumed ? given : await lastEventId(service.db, row.id)
    const state = resumed ? row : await documentOf(service, c, row.id)
    return streamSSE(c, async (stream) => {
      const waiting: DocumentEvent[] = []
      let wake: (() => void) | null = null
      const stop = service.hub.watch(row.id, after, (event) => {
        waiting.push(event)
        wake?.()
      })
      stream.onAbort(() => {
        stop()
        wake?.()
      })
      if (!resumed) await stream.writeSSE({ event: 'state', id: String(after), data: JSON.stringify(toDocumentBody(state)) })
      const { caller } = c.var
      let asked = performance.now()
      while (!stream.aborted) {
        // Who signs out, or is shut out, hears no more.
        if (performance.now() - asked > ASK_WHO_EVERY) {
          asked = performance.now()
          if (!(await caller.mayStay())) break
        }
        const event = waiting.shift()
        if (event !== undefined) {
          await stream.writeSSE({ event: event.type, id: String(event.id), data: JSON.stringify({ ...event.data, at: event.at }) })
          continue
        }
        const woken = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(() => resolve(false), SIGN_OF_LIFE)
          wake = () => {
            clearTimeout(timer)
            resolve(true)
          }
        })
        wake = null
        if (!woken) await stream.write(': \n\n')
      }
      stop()
    })
  })
}
