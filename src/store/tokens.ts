/** Tokens of programs. A token is told once, when it is made; it carries the role that its account has when it is used. */
import { sql } from 'kysely'
import { type Account, accountColumns, toAccount } from './accounts.ts'
import type { Queries } from './db.ts'
import { hashOf, newSecret } from './secrets.ts'

const TOKEN_PREFIX = 'bdt_'
/** When a token was used last is noted no more often than this. */
const USE_NOTED_EVERY = sql`interval '1 minute'`

export interface Token {
  readonly id: string
  /** It may look, and change nothing. */
  readonly readOnly: boolean
  readonly expiresAt: Date | null
}

export interface NewToken {
  readonly name: string
  readonly expiresAt: Date | null
  readonly readOnly?: boolean
  /** The token that makes it. */
  readonly madeBy?: string | null
}

/** Returns the token, which is told this once. */
export async function addToken(
  db: Queries,
  accountId: string,
  { name, expiresAt, readOnly = false, madeBy = null }: NewToken,
): Promise<{ id: string; token: string }> {
  const token = TOKEN_PREFIX + newSecret()
  const { id } = await db
    .insertInto('api_tokens')
    .values({ account_id: accountId, name, hash: hashOf(token), expires_at: expiresAt, read_only: readOnly, made_by: madeBy })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** Whose token it is; null when it is not known, was taken back, has expired, or its account is disabled. */
export async function accountOfToken(db: Queries, secret: string): Promise<{ account: Account; token: Token } | null> {
  const row = await db
    .selectFrom('api_tokens as t')
    .innerJoin('accounts as a', 'a.id', 't.account_id')
    .leftJoin('units as u', 'u.id', 'a.unit_id')
    .select(accountColumns)
    .select(['t.id as tokenId', 't.read_only', 't.expires_at'])
    .where('t.hash', '=', hashOf(secret))
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
  return { account: toAccount(row), token: { id: row.tokenId, readOnly: row.read_only, expiresAt: row.expires_at } }
}

export interface TokenEntry extends Token {
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

/** Those that are valid, oldest first. */
export async function listTokens(db: Queries, accountId: string): Promise<TokenEntry[]> {
  const rows = await db
    .selectFrom('api_tokens')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .where(({ or, eb }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', sql<Date>`now()`)]))
    .orderBy('created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    readOnly: row.read_only,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  }))
}

/** Takes a token back, and those that were made with it. False when the account has no such token. */
export async function revokeToken(db: Queries, accountId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive made as (
      select id from public.api_tokens where id = ${id} and account_id = ${accountId} and revoked_at is null
      union select t.id from public.api_tokens t join made on t.made_by = made.id
    )
    update public.api_tokens t set revoked_at = now() from made where t.id = made.id and t.revoked_at is null returning t.id`.execute(db)
  return rows.length > 0
}
