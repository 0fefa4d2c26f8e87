/** Who has a document open now. A sign of life that grows old by itself: nobody is ever kept out, and nothing has to be released. */
import { sql } from 'kysely'
import type { Queries } from './db.ts'

/** A window that has not told anything for so long is taken for closed; it tells every ten seconds. */
const GONE_AFTER = sql`interval '25 seconds'`

export interface Present {
  readonly client: string
  readonly name: string
  readonly report: number | null
  readonly row: string | null
}

export interface SignOfLife extends Present {
  readonly documentId: string
  readonly accountId: string | null
}

export async function noteSignOfLife(db: Queries, { documentId, client, accountId, name, report, row }: SignOfLife): Promise<void> {
  const values = { account_id: accountId, name, report_index: report, row_id: row, at: sql<Date>`now()` }
  await db
    .insertInto('presence')
    .values({ document_id: documentId, client, ...values })
    .onConflict((conflict) => conflict.columns(['document_id', 'client']).doUpdateSet(values))
    .execute()
}

/** The window was closed, or went on to another document. */
export async function noteLeaving(db: Queries, documentId: string, client: string): Promise<void> {
  await db.deleteFrom('presence').where('document_id', '=', documentId).where('client', '=', client).execute()
}

/** The others; in the order of their windows. Old signs are swept on the way. */
export async function othersPresent(db: Queries, documentId: string, client: string): Promise<Present[]> {
  await db
    .deleteFrom('presence')
    .where('at', '<', sql<Date>`now() - ${GONE_AFTER}`)
    .execute()
  const rows = await db
    .selectFrom('presence')
    .select(['client', 'name', 'report_index as report', 'row_id as row'])
    .where('document_id', '=', documentId)
    .where('client', '<>', client)
    .orderBy('client')
    .execute()
  return rows
}
