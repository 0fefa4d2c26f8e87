/**
 * The database: PostgreSQL by its URL, or PGlite in a folder. In: where. Out: queries through Kysely, and a pool for the queue.
 *
 * The same SQL and the same migrations serve both. All tables are in the schema `public`, named in every query: the session of an
 * embedded database is shared with the queue, whose schema is searched first.
 */
import type { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import { Pool as ServerPool, types } from 'pg'
import { ServiceError } from '../errors.ts'
import { PglitePool } from './pglite-pool.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
/** A database or a transaction on it. */
export type Queries = Kysely<Tables> | Transaction<Tables>

/** What `pg.Pool` and the embedded pool have in common. */
export interface Pool {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  connect(): Promise<{ query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>; release(): void }>
}

export interface Database {
  readonly kind: 'server' | 'embedded'
  readonly db: Db
  /** The pool behind it, for migrations. */
  readonly pool: Pool
  /** A pool for the queue: its own connections, on its schema. Shaped like `pg.Pool`. */
  readonly queuePool: () => ServerPool
  /** A dump of an embedded database's files, tar and gzip. */
  readonly dump: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** The queue's schema: its tables, and `public` behind it. */
const QUEUE_SEARCH_PATH = 'bullmq, public'
/** Connections of one process: its own work, and the queue's (each worker waits on one). */
const POOL_SIZE = 10
const QUEUE_POOL_SIZE = 12
/** How long a server may take to answer a connection, milliseconds, before it counts as away. */
const CONNECT_TIMEOUT = 5000
/** A statement that takes longer than this is stuck, milliseconds. */
const STATEMENT_TIMEOUT = 120_000

const INT8 = 20

/** A server's database. Does not connect yet. */
export function openServer(url: string, onError: (error: Error) => void): Database {
  // Counts and ids are small enough to be numbers.
  const parsers = {
    getTypeParser: (id: number, format?: 'text' | 'binary') => (id === INT8 ? Number : types.getTypeParser(id, format)),
  }
  const common = { connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT, keepAlive: true }
  const pool = new ServerPool({ ...common, max: POOL_SIZE, types: parsers, statement_timeout: STATEMENT_TIMEOUT })
  listenForErrors(pool, onError)
  const pools = [pool]
  return {
    kind: 'server',
    pool,
    db: toKysely(pool),
    queuePool: () => {
      const queue = new ServerPool({ ...common, max: QUEUE_POOL_SIZE, options: `-c search_path=bullmq` })
      listenForErrors(queue, onError)
      pools.push(queue)
      return queue
    },
    dump: () => Promise.reject(new Error('a server is dumped with pg_dump')),
    close: async () => {
      await Promise.all(pools.map((one) => one.end()))
    },
  }
}

/** A connection that breaks while nobody asks it anything says so as an event; unheard, that would end the process. */
function listenForErrors(pool: ServerPool, onError: (error: Error) => void): void {
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
}

/** A database in a folder, which is made when it is not there. The caller holds the folder's lock. */
export async function openEmbedded(folder: string | null, dump?: Blob): Promise<Database> {
  const { PGlite: Engine } = await import('@electric-sql/pglite')
  let engine: PGlite
  try {
    engine = await Engine.create({ ...(folder === null ? {} : { dataDir: folder }), ...(dump === undefined ? {} : { loadDataDir: dump }) })
  } catch (error) {
    throw new ServiceError(
      'database-damaged',
      {
        vi: `Không mở được cơ sở dữ liệu trong ${folder}: ${String(error)}. Hãy phục hồi từ bản sao lưu (bangdiem restore).`,
        en: `The database in ${folder} cannot be opened: ${String(error)}. Restore it from a backup (bangdiem restore).`,
      },
      { cause: error },
    )
  }
  await engine.exec(`set search_path to ${QUEUE_SEARCH_PATH}`)
  const pool = new PglitePool(engine)
  return {
    kind: 'embedded',
    pool,
    db: toKysely(pool),
    queuePool: () => pool as unknown as ServerPool,
    dump: async () => {
      const giveBack = await pool.turns.take()
      try {
        await engine.exec('checkpoint')
        return new Uint8Array(await (await engine.dumpDataDir('gzip')).arrayBuffer())
      } finally {
        giveBack()
      }
    },
    close: async () => {
      if (!engine.closed) await engine.close()
    },
  }
}

function toKysely(pool: ServerPool | PglitePool): Db {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as ServerPool }) }).withSchema('public')
}

/** Codes of PostgreSQL and of the network that say: the server is away, try again later. */
const AWAY = /^(?:08|57P0|53300|ECONNREFUSED|ECONNRESET|EPIPE|ECONNABORTED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)/u

/** Whether an error says that the database is away, and not that a query is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code !== undefined && AWAY.test(code)) return true
  // A socket in the file system that is not there; any other file that is missing is another matter.
  if (code === 'ENOENT' && syscall === 'connect') return true
  return /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/iu.test(error.message)
}

/** Codes that say: no room is left (a server's 53100, the system's ENOSPC and EDQUOT). */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && /^(?:53100|ENOSPC|EDQUOT)$/u.test((error as NodeJS.ErrnoException).code ?? '')
}
