/** Addresses that are told when a document is finished, and what is still to be told them. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Queries } from './db.ts'

const SECRET_BYTES = 32

export interface Webhook {
  readonly id: string
  readonly url: string
}

/** Returns the secret with which deliveries are signed, which is told this once. */
export async function addWebhook(db: Queries, accountId: string | null, url: string): Promise<{ id: string; secret: string }> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const { id } = await db.insertInto('webhooks').values({ account_id: accountId, url, secret }).returning('id').executeTakeFirstOrThrow()
  return { id, secret }
}

export async function listWebhooks(db: Queries, accountId: string | null): Promise<Webhook[]> {
  let query = db.selectFrom('webhooks').select(['id', 'url']).where('disabled_at', 'is', null).orderBy('created_at')
  if (accountId !== null) query = query.where('account_id', '=', accountId)
  return query.execute()
}

export async function removeWebhook(db: Queries, accountId: string | null, id: string): Promise<boolean> {
  let query = db
    .updateTable('webhooks')
    .set({ disabled_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
  if (accountId !== null) query = query.where('account_id', '=', accountId)
  return (await query.returning('id').executeTakeFirst()) !== undefined
}

/** Notes what is to be told to whom about an event of a document; in its transaction. Returns the deliveries. */
export async function addDeliveries(
  db: Queries,
  document: { id: string; account_id: string | null },
  eventId: number,
  body: Record<string, unknown>,
): Promise<string[]> {
  const hooks = await db
    .selectFrom('webhooks')
    .select('id')
    .where('disabled_at', 'is', null)
    .where(({ or, eb }) =>
      document.account_id === null
        ? eb('account_id', 'is', null)
        : or([eb('account_id', 'is', null), eb('account_id', '=', document.account_id)]),
    )
    .execute()
  if (hooks.length === 0) return []
  const rows = await db
    .insertInto('deliveries')
    .values(hooks.map(({ id }) => ({ webhook_id: id, document_id: document.id, event_id: eventId, body: JSON.stringify(body) })))
    .onConflict((conflict) => conflict.columns(['webhook_id', 'event_id']).doNothing())
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export interface Delivery {
  readonly id: string
  readonly url: string
  readonly secret: string
  readonly body: unknown
  readonly tries: number
}

/** A delivery that is begun (again); null when it is done, given up, or its webhook was removed. `tries` counts this one. */
export async function beginDelivery(db: Queries, id: string): Promise<Delivery | null> {
  const row = await db
    .updateTable('deliveries')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('delivered_at', 'is', null)
    .where('given_up_at', 'is', null)
    .returning(['webhook_id', 'body', 'tries'])
    .executeTakeFirst()
  if (row === undefined) return null
  const hook = await db
    .selectFrom('webhooks')
    .select(['url', 'secret'])
    .where('id', '=', row.webhook_id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return hook === undefined ? null : { id, body: row.body, tries: row.tries, ...hook }
}

export async function endDelivery(db: Queries, id: string, outcome: 'delivered' | 'given-up' | 'again', answer: string): Promise<void> {
  const now = sql<Date>`now()`
  await db
    .updateTable('deliveries')
    .set({
      last_answer: answer.slice(0, 500),
      ...(outcome === 'delivered' ? { delivered_at: now } : outcome === 'given-up' ? { given_up_at: now } : {}),
    })
    .where('id', '=', id)
    .execute()
}
