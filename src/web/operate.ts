/** For whoever runs the service: is it alive, is it ready, what does it do. */
import { createRoute, z } from '@hono/zod-openapi'
import { sql } from 'kysely'
import { isDiskFull } from '../store/db.ts'
import { countByStatus } from '../store/documents.ts'
import { json, refusals } from './describe.ts'
import { requireAdmin } from './guard.ts'
import type { Routes, Service } from './service.ts'

const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  tags: ['operate'],
  summary: 'The process answers',
  security: [],
  responses: { 200: json(z.object({ status: z.literal('ok'), version: z.string() }), 'It does'), ...refusals(403) },
})

const part = z.enum(['ok', 'away'])
const filesPart = z.enum(['ok', 'away', 'full'])
const readiness = z.object({ status: z.enum(['ready', 'not-ready']), database: part, queue: part, files: filesPart })

const readyz = createRoute({
  method: 'get',
  path: '/readyz',
  operationId: 'readiness',
  tags: ['operate'],
  summary: 'Database, queue and files answer',
  security: [],
  responses: { 200: json(readiness, 'All of them'), 503: json(readiness, 'Not all of them'), ...refusals(403) },
})

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'metrics',
  tags: ['operate'],
  summary: 'For Prometheus',
  responses: { 200: { content: { 'text/plain': { schema: z.string() } }, description: 'Text form' }, ...refusals(401, 403) },
})

async function answers(test: () => Promise<unknown>): Promise<'ok' | 'away'> {
  try {
    await test()
    return 'ok'
  } catch {
    return 'away'
  }
}

async function stateOfFiles({ files, room }: Service): Promise<'ok' | 'away' | 'full'> {
  if (room?.isShort === true) return 'full'
  try {
    await files.check()
    return 'ok'
  } catch (error) {
    return isDiskFull(error) ? 'full' : 'away'
  }
}

export async function readinessOf(service: Service): Promise<z.infer<typeof readiness>> {
  const { db, queues } = service
  const [database, queue, kept] = await Promise.all([
    answers(() => sql`select 1`.execute(db)),
    answers(() => queues.check()),
    stateOfFiles(service),
  ])
  const ready = database === 'ok' && queue === 'ok' && kept === 'ok'
  return { status: ready ? 'ready' : 'not-ready', database, queue, files: kept }
}

export const operateRoutes: Routes = (app, service) => {
  app.openapi(healthz, (c) => c.json({ status: 'ok' as const, version: service.version }, 200))

  app.openapi(readyz, async (c) => {
    const state = await readinessOf(service)
    return c.json(state, state.status === 'ready' ? 200 : 503)
  })

  app.openapi(metrics, async (c) => {
    requireAdmin(c.var.caller)
    const { registry } = service.metrics
    await measureNow(service)
    c.header('Content-Type', registry.contentType)
    return c.body(await registry.metrics(), 200) as never
  })
}

/** What is counted when it is asked for. A part that is away has no figure. */
async function measureNow({ db, queues, metrics: { jobs, stored } }: Service): Promise<void> {
  jobs.reset()
  stored.reset()
  await answers(async () => {
    for (const [queue, states] of Object.entries(await queues.counts())) {
      for (const [state, count] of Object.entries(states)) jobs.set({ queue, state }, count)
    }
  })
  await answers(async () => {
    for (const [status, count] of await countByStatus(db)) stored.set({ status }, count)
  })
}
