/** Accounts and the tokens of programs. A token is told once, when it is made; only its hash is kept. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Queries } from './db.ts'

export interface Account {
  readonly id: string
  readonly name: string
  readonly role: 'admin' | 'user'
}

const TOKEN_PREFIX = 'bdt_'
const TOKEN_BYTES = 32
/** When a token was used last is noted no more often than this. */
const USE_NOTED_EVERY = sql`interval '1 minute'`

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The account of that name; made when it is not there. */
export async function ensureAccount(db: Queries, name: string, role: Account['role']): Promise<Account> {
  await db
    .insertInto('accounts')
    .values({ name, role })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return db.selectFrom('accounts').select(['id', 'name', 'role']).where('name', '=', name).executeTakeFirstOrThrow()
}

export async function hasAccounts(db: Queries): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** Returns the token, which is told this once. */
export async function addToken(
  db: Queries,
  accountId: string,
  name: string,
  expiresAt: Date | null,
): Promise<{ id: string; token: string }> {
  const token = TOKEN_PREFIX + randomBytes(TOKEN_BYTES).toString('base64url')
  const { id } = await db
    .insertInto('api_tokens')
    .values({ account_id: accountId, name, hash: hashOf(token), expires_at: expiresAt })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** Whose token it is; null when it is not known, was taken back, or has expired. */
export async function accountOfToken(db: Queries, token: string): Promise<Account | null> {
  const row = await db
    .selectFrom('api_tokens as t')
    .innerJoin('accounts as a', 'a.id', 't.account_id')
    .select(['a.id', 'a.name', 'a.role', 't.id as tokenId'])
    .where('t.hash', '=', hashOf(token))
    .where('t.revoked_at', 'is', null)
    .where('a.disabled_at', 'is', null)
    .where(({ or, eb }) => or([eb('t.expires_at', 'is', null), eb('t.expires_at', '>', sql<Date>`now()`)]))
    .executeTakeFirst()
  if (row === undefined) return null
  await db
    .updateTable('api_tokens')
    .set({ last_used_at: sql<Date>`now()` })
    .where('id', '=', row.tokenId)
    .where(({ or, eb }) => or([eb('last_used_at', 'is', null), eb('last_used_at', '<', sql<Date>`now() - ${USE_NOTED_EVERY}`)]))
    .execute()
  return { id: row.id, name: row.name, role: row.role }
}

export interface TokenEntry {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly expiresAt: Date | null
}

export async function listTokens(db: Queries, accountId: string): Promise<TokenEntry[]> {
  const rows = await db
    .selectFrom('api_tokens')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  }))
}

/** False when the account has no such token. */
export async function revokeToken(db: Queries, accountId: string, id: string): Promise<boolean> {
  const row = await db
    .updateTable('api_tokens')
    .set({ revoked_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
