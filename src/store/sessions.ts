/** Sessions of browsers, and the browsers from which an account has signed in before. Both are known by the hash of a cookie. */
import { sql } from 'kysely'
import { type Account, accountColumns, toAccount } from './accounts.ts'
import type { Queries } from './db.ts'
import { hashOf, newSecret } from './secrets.ts'

/** Without a request for so long, hours, a session ends: a desk that was left. */
const IDLE_HOURS = 2
/** A session ends after so long whatever is done in it, hours: a long working day. */
export const SESSION_HOURS = 12
/** The last sign of life is noted no more often than this. */
const SEEN_NOTED_EVERY = sql`interval '1 minute'`
/** A browser that has not signed in for so long is not known any more. */
const BROWSER_DAYS = 180
const AGENT_LENGTH = 300

const alive = sql<boolean>`s.expires_at > now() and s.last_seen_at > now() - ${IDLE_HOURS} * interval '1 hour'`

export interface Session {
  readonly id: string
  readonly account: Account
}

/** Returns what the browser is to keep; told this once. */
export async function addSession(db: Queries, accountId: string, address: string, agent: string): Promise<{ id: string; secret: string }> {
  const secret = newSecret()
  const { id } = await db
    .insertInto('sessions')
    .values({
      hash: hashOf(secret),
      account_id: accountId,
      expires_at: sql<Date>`now() + ${SESSION_HOURS} * interval '1 hour'`,
      address,
      agent: agent.slice(0, AGENT_LENGTH),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  // Those that nobody ended.
  await sql`delete from public.sessions s where not (${alive})`.execute(db)
  return { id, secret }
}

/** null when it is not known, has ended, or its account is disabled. `touch`: a person asks, the session goes on. */
export async function sessionOf(db: Queries, secret: string, touch = true): Promise<Session | null> {
  const row = await db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.id', 's.account_id')
    .leftJoin('units as u', 'u.id', 'a.unit_id')
    .select(accountColumns)
    .select('s.id as sessionId')
    .where('s.hash', '=', hashOf(secret))
    .where('a.disabled_at', 'is', null)
    .where(alive)
    .executeTakeFirst()
  if (row === undefined) return null
  if (touch) {
    await db
      .updateTable('sessions')
      .set({ last_seen_at: sql<Date>`now()` })
      .where('id', '=', row.sessionId)
      .where('last_seen_at', '<', sql<Date>`now() - ${SEEN_NOTED_EVERY}`)
      .execute()
  }
  return { id: row.sessionId, account: toAccount(row) }
}

export interface SessionEntry {
  readonly id: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly address: string
  readonly agent: string
}

/** Newest first. */
export async function listSessions(db: Queries, accountId: string): Promise<SessionEntry[]> {
  return db
    .selectFrom('sessions as s')
    .select(['s.id', 's.created_at as createdAt', 's.last_seen_at as lastSeenAt', 's.address', 's.agent'])
    .where('s.account_id', '=', accountId)
    .where(alive)
    .orderBy('s.created_at', 'desc')
    .execute()
}

/** False when the account has no such session. */
export async function endSession(db: Queries, accountId: string, id: string): Promise<boolean> {
  const row = await db.deleteFrom('sessions').where('id', '=', id).where('account_id', '=', accountId).returning('id').executeTakeFirst()
  return row !== undefined
}

/** The session of a cookie. */
export async function endSessionOf(db: Queries, secret: string): Promise<void> {
  await db.deleteFrom('sessions').where('hash', '=', hashOf(secret)).execute()
}

/** All sessions of an account. Returns how many. */
export async function endSessions(db: Queries, accountId: string): Promise<number> {
  return (await db.deleteFrom('sessions').where('account_id', '=', accountId).returning('id').execute()).length
}

/** The browser of that cookie, if the account has signed in from it. */
export async function knownBrowser(db: Queries, accountId: string, secret: string): Promise<string | null> {
  const row = await db
    .selectFrom('known_browsers')
    .select('id')
    .where('hash', '=', hashOf(secret))
    .where('account_id', '=', accountId)
    .where('last_login_at', '>', sql<Date>`now() - ${BROWSER_DAYS} * interval '1 day'`)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Returns what the browser is to keep: the secret it has when it is from here, else a new one. */
export async function rememberBrowser(db: Queries, accountId: string, secret: string | undefined): Promise<string> {
  await sql`delete from public.known_browsers where last_login_at < now() - ${BROWSER_DAYS} * interval '1 day'`.execute(db)
  const isKnown = secret !== undefined && (await isFromHere(db, secret))
  const kept = isKnown ? secret : newSecret()
  await db
    .insertInto('known_browsers')
    .values({ hash: hashOf(kept), account_id: accountId })
    .onConflict((conflict) => conflict.columns(['hash', 'account_id']).doUpdateSet({ last_login_at: sql<Date>`now()` }))
    .execute()
  return kept
}

async function isFromHere(db: Queries, secret: string): Promise<boolean> {
  return (await db.selectFrom('known_browsers').select('id').where('hash', '=', hashOf(secret)).executeTakeFirst()) !== undefined
}
