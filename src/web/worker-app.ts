/** What a worker process answers on the port of its own: that it lives, and what it measured. Counts only, for whoever reaches the port. */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Metrics } from '../metrics.ts'
import type { App, Env } from './service.ts'

export function createWorkerApp({ registry }: Metrics): App {
  const app = new OpenAPIHono<Env>()
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/metrics', async (c) => c.body(await registry.metrics(), 200, { 'content-type': registry.contentType }))
  return app
}
