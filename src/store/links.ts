/** Links that let a person set name and password, once: the first administrator, invitations, forgotten passwords. There is no mail server. */
import { sql } from 'kysely'
import { type Account, accountColumns, addAccount, toAccount } from './accounts.ts'
import type { Db, Queries } from './db.ts'
import { hashOf, newSecret } from './secrets.ts'
import type { LinkPurpose } from './tables.ts'

/** How long a link is good, hours. An invitation is passed on by hand. */
const GOOD_FOR: Readonly<Record<LinkPurpose, number>> = { first: 24, invitation: 7 * 24, reset: 24 }

export interface Link {
  readonly id: string
  readonly purpose: LinkPurpose
  readonly account: Account
}

export interface NewLink {
  /** Told this once. */
  readonly secret: string
  readonly expiresAt: Date
}

/** A new link; an older one of the account is void. */
export async function addLink(db: Queries, accountId: string, purpose: LinkPurpose): Promise<NewLink> {
  await db.deleteFrom('one_time_links').where('account_id', '=', accountId).where('used_at', 'is', null).execute()
  const secret = newSecret()
  const { expires_at: expiresAt } = await db
    .insertInto('one_time_links')
    .values({
      hash: hashOf(secret),
      purpose,
      account_id: accountId,
      expires_at: sql<Date>`now() + ${GOOD_FOR[purpose]} * interval '1 hour'`,
    })
    .returning('expires_at')
    .executeTakeFirstOrThrow()
  return { secret, expiresAt }
}

/** null when it is not known, was used, has expired, or its account is disabled. Looking does not use it. */
export async function findLink(db: Queries, secret: string): Promise<Link | null> {
  const row = await db
    .selectFrom('one_time_links as l')
    .innerJoin('accounts as a', 'a.id', 'l.account_id')
    .leftJoin('units as u', 'u.id', 'a.unit_id')
    .select(accountColumns)
    .select(['l.id as linkId', 'l.purpose'])
    .where('l.hash', '=', hashOf(secret))
    .where('l.used_at', 'is', null)
    .where('l.expires_at', '>', sql<Date>`now()`)
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : { id: row.linkId, purpose: row.purpose, account: toAccount(row) }
}

/** Of those who use it at the same moment one does. */
export async function takeLink(trx: Queries, id: string): Promise<boolean> {
  const row = await trx
    .updateTable('one_time_links')
    .set({ used_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const administrators = (db: Queries) =>
  db.selectFrom('accounts').where('role', '=', 'admin').where('disabled_at', 'is', null).orderBy('created_at')

export type Administrator = Pick<Account, 'id' | 'name'>

/** Those who are not disabled, in the order in which they came. */
export function listAdministrators(db: Queries): Promise<Administrator[]> {
  return administrators(db).select(['id', 'name']).execute()
}

const FIRST_NAME = 'admin'

/** A link for the first administrator, as long as none can sign in; then null. */
export async function firstLink(db: Db): Promise<NewLink | null> {
  return db.transaction().execute(async (trx) => {
    // Of several processes that start at once, each in turn.
    await sql`lock table public.accounts in share row exclusive mode`.execute(trx)
    const admins = await administrators(trx).select(['id', 'password_hash']).execute()
    if (admins.some(({ password_hash: hash }) => hash !== null)) return null
    const id = admins[0]?.id ?? (await addFirst(trx)).id
    return addLink(trx, id, 'first')
  })
}

/** The name stays free for whoever has it already. */
async function addFirst(trx: Queries): Promise<Account> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? FIRST_NAME : `${FIRST_NAME}-${number}`
    const made = await addAccount(trx, { name, role: 'admin', unitId: null })
    if (made !== null) return made
  }
}
