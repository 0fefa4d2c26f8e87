/** Bull Board behind the administrator's path: what stands in the queues, for whoever looks after them. */
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { HonoAdapter } from '@bull-board/hono'
import { serveStatic } from '@hono/node-server/serve-static'
import { requireAdmin } from './guard.ts'
import type { Routes } from './service.ts'

export const BOARD_PATH = '/admin/queues'

export const boardRoutes: Routes = (app, { queues }) => {
  const adapter = new HonoAdapter(serveStatic)
  adapter.setBasePath(BOARD_PATH)
  createBullBoard({ queues: queues.all.map((queue) => new BullMQAdapter(queue as never, { readOnlyMode: true })), serverAdapter: adapter })
  app.use(`${BOARD_PATH}/*`, async (c, next) => {
    requireAdmin(c.var.caller)
    await next()
  })
  app.route(BOARD_PATH, adapter.registerPlugin() as never)
}
