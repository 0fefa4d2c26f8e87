/** What the routes work with. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Queues } from '../queue/connection.ts'
import type { Account } from '../store/accounts.ts'
import type { Db } from '../store/db.ts'
import type { Scope } from '../store/documents.ts'
import type { FileStore } from '../store/files.ts'
import type { OutboxJob } from '../store/outbox.ts'
import type { EventHub } from './event-hub.ts'

export interface Service {
  readonly db: Db
  readonly files: FileStore
  readonly queues: Queues
  readonly catalogues: () => Promise<readonly Catalogue[]>
  /** Hands jobs that were written over to the queue; never throws: what cannot be handed over now is later. */
  readonly handOver: (jobs: readonly OutboxJob[]) => Promise<void>
  readonly hub: EventHub
  readonly log: Log
  readonly metrics: Metrics
  readonly version: string
  /** False: whoever reaches the service may do everything. Only on loopback. */
  readonly auth: boolean
  /** Names under which the service may be called; null: any (whoever calls has a token). */
  readonly hosts: readonly string[] | null
  readonly maxFileBytes: number
}

/** Who asks. */
export interface Caller {
  readonly name: string
  readonly account: Account | null
  readonly scope: Scope
  readonly isAdmin: boolean
}

export interface Env {
  Variables: { caller: Caller }
}

export type App = OpenAPIHono<Env>
export type Routes = (app: App, service: Service) => void
