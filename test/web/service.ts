/** A whole service for tests: database, queue, workers and a server on a free port of the loopback address. */
import { extractHere } from '../../src/extraction/extract.ts'
import { createMetrics } from '../../src/metrics.ts'
import { EventHub } from '../../src/web/event-hub.ts'
import { createApp } from '../../src/web/app.ts'
import { startServer } from '../../src/web/server.ts'
import type { App, Service } from '../../src/web/service.ts'
import { startWorkers, type Workers } from '../../workers/main.ts'
import { handOver } from '../../workers/reconcile.ts'
import { type BackEnd, openTestQueues, type TestQueues } from '../workers/queues.ts'

export interface TestService {
  readonly all: TestQueues
  readonly service: Service
  readonly app: App
  readonly base: string
  readonly workers: Workers | null
  readonly close: () => Promise<void>
}

export interface ServiceOptions extends Partial<Pick<Service, 'auth' | 'hosts' | 'maxFileBytes' | 'publicUrl' | 'proxies'>> {
  readonly work?: boolean
}

export async function openTestService(backEnd: BackEnd, { work = true, ...options }: ServiceOptions = {}): Promise<TestService> {
  const all = await openTestQueues(backEnd)
  const { db } = all.test.database
  const hub = new EventHub(db)
  const service: Service = {
    db,
    files: all.files,
    queues: all.queues,
    catalogues: all.options.ingest.catalogues,
    extract: extractHere,
    hub,
    log: all.options.log,
    metrics: createMetrics(),
    version: 'test',
    auth: false,
    hosts: ['127.0.0.1', 'localhost'],
    scratch: all.test.folder.incoming,
    maxFileBytes: 50 * 1024 * 1024,
    handOver: (jobs) => handOver(db, all.queues, jobs).catch(() => undefined),
    ...options,
  }
  const app = createApp(service)
  const server = await startServer(app, '127.0.0.1', 0)
  const workers = work ? startWorkers(all.options) : null
  return {
    all,
    service,
    app,
    base: `http://127.0.0.1:${server.port}`,
    workers,
    close: async () => {
      await server.stop()
      await workers?.stop()
      hub.close()
      await all.close()
    },
  }
}
