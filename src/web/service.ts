/** What the routes work with. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Extract } from '../extraction/extract.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Queues } from '../queue/connection.ts'
import type { Account } from '../store/accounts.ts'
import type { Token } from '../store/tokens.ts'
import type { Role } from '../store/tables.ts'
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
  /** Makes extractions of a reading where it keeps no answer waiting. */
  readonly extract: Extract
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
  /** A folder for what waits while an answer is made. */
  readonly scratch: string
  /** Room on the disk of an embedded database: nothing is taken in when it is short. */
  readonly room?: { readonly isShort: boolean } | null
  /** Where people call it, when that is not where it listens: `https://…` makes its cookies secure. */
  readonly publicUrl?: string | null
  /** Proxies before it that tell the caller's address. */
  readonly proxies?: number
}

/** Who asks. */
export interface Caller {
  readonly name: string
  readonly account: Account | null
  readonly role: Role
  readonly scope: Scope
  readonly isAdmin: boolean
  /** Reviewers and administrators: correct, decide, finish. A unit sends in and looks. */
  readonly mayReview: boolean
  /** The browser's session; null for a program, and without accounts. */
  readonly session: { readonly id: string } | null
  /** The token of a program; null for a person. */
  readonly token: Token | null
  /** Whether the caller may still be here: a connection that stays open asks now and then. */
  readonly mayStay: () => Promise<boolean>
}

export interface Env {
  Variables: {
    caller: Caller
    /** What forms of this answer hold in their field `csrf`, and scripts send in `x-csrf-token`. */
    csrf: string | undefined
  }
}

export type App = OpenAPIHono<Env>
export type Routes = (app: App, service: Service) => void
