/**
 * A database in the process, shaped like a pool of connections to a server: what speaks to `pg.Pool` speaks to it too.
 *
 * PGlite has one session. A client holds it for itself from BEGIN to COMMIT or ROLLBACK; everything else takes its turn query by
 * query. LISTEN costs no turn: it is a subscription in the process.
 */
import type { PGlite } from '@electric-sql/pglite'
import { EventEmitter } from 'node:events'

export interface QueryAnswer<Row = unknown> {
  readonly command: 'UPDATE' | 'DELETE' | 'INSERT' | 'SELECT' | 'MERGE'
  readonly rowCount: number
  readonly rows: Row[]
}

const BEGIN = /^\s*(?:begin|start\s+transaction)\b/iu
const END = /^\s*(?:commit|rollback(?!\s+to\b)|end|abort)\b/iu
const LISTEN = /(?:^|\n)\s*listen\s+"?([a-z_][a-z_0-9]*)"?\s*;?\s*$/iu
const COMMAND = /^(?:\s|--[^\n]*\n)*(update|delete|insert|merge)\b/iu

const nothing = (): void => undefined

/** Takes turns: each caller gets the session when the one before has given it back. */
class Turns {
  private last: Promise<void> = Promise.resolve()

  async take(): Promise<() => void> {
    const before = this.last
    let giveBack = nothing
    this.last = new Promise((resolve) => {
      giveBack = resolve
    })
    await before
    return giveBack
  }
}

export class PglitePool extends EventEmitter {
  readonly database: PGlite
  readonly turns = new Turns()

  constructor(database: PGlite) {
    super()
    this.setMaxListeners(0)
    this.database = database
  }

  async connect(): Promise<PgliteClient> {
    return new PgliteClient(this)
  }

  async query<Row = unknown>(text: string, values: readonly unknown[] = []): Promise<QueryAnswer<Row>> {
    const giveBack = await this.turns.take()
    try {
      return await this.run(text, values)
    } finally {
      giveBack()
    }
  }

  /** For whoever holds the turn. A text of several statements goes without values. */
  async run<Row>(text: string, values: readonly unknown[]): Promise<QueryAnswer<Row>> {
    const command = (COMMAND.exec(text)?.[1]?.toUpperCase() ?? 'SELECT') as QueryAnswer['command']
    if (values.length === 0 && /;\s*\S/u.test(text)) {
      const last = (await this.database.exec(text)).at(-1)
      return { command, rowCount: last?.affectedRows ?? 0, rows: (last?.rows ?? []) as Row[] }
    }
    const { rows, affectedRows } = await this.database.query<Row>(text, [...values])
    return { command, rowCount: affectedRows || rows.length, rows }
  }

  /** The database is closed by its owner, not by those who borrow the pool. */
  async end(): Promise<void> {}
}

export class PgliteClient extends EventEmitter {
  private readonly pool: PglitePool
  private giveBack: (() => void) | null = null
  private subscriptions: (() => Promise<void>)[] = []

  constructor(pool: PglitePool) {
    super()
    this.setMaxListeners(0)
    this.pool = pool
  }

  async query<Row = unknown>(text: string, values: readonly unknown[] = []): Promise<QueryAnswer<Row>> {
    const channel = LISTEN.exec(text)?.[1]
    if (channel !== undefined) return this.listen(channel)
    if (this.giveBack !== null) {
      try {
        return await this.pool.run(text, values)
      } finally {
        if (END.test(text)) this.endTurn()
      }
    }
    if (!BEGIN.test(text)) return this.pool.query(text, values)
    this.giveBack = await this.pool.turns.take()
    try {
      return await this.pool.run(text, values)
    } catch (error) {
      this.endTurn()
      throw error
    }
  }

  private endTurn(): void {
    this.giveBack?.()
    this.giveBack = null
  }

  private async listen<Row>(channel: string): Promise<QueryAnswer<Row>> {
    const stop = await this.pool.database.listen(channel, (payload) => this.emit('notification', { channel, payload }))
    this.subscriptions.push(() => stop())
    return { command: 'SELECT', rowCount: 0, rows: [] }
  }

  /** Gives the client back; a transaction that was left open is undone. */
  release(): void {
    for (const stop of this.subscriptions) void stop().catch(() => undefined)
    this.subscriptions = []
    if (this.giveBack === null) return
    void this.pool
      .run('rollback', [])
      .catch(() => undefined)
      .finally(() => this.endTurn())
  }
}
