/** Who is responsible for a document. */
import type { Db } from './db.ts'
import { holdDocument, type Scope, updateDocument } from './documents.ts'
import { addEvent } from './events.ts'

export type Assignment = 'assigned' | 'not-found' | 'no-reviewer'

/** Gives a document to a reviewer; null takes it from whoever had it. */
export async function assignDocument(db: Db, scope: Scope, id: string, reviewer: string | null, actor: string): Promise<Assignment> {
  return db.transaction().execute(async (trx) => {
    const document = await holdDocument(trx, scope, id)
    if (document === null) return 'not-found'
    if (document.assigned_to === reviewer) return 'assigned'
    const account =
      reviewer === null
        ? null
        : await trx
            .selectFrom('accounts')
            .select('name')
            .where('id', '=', reviewer)
            .where('role', 'in', ['admin', 'reviewer'])
            .where('disabled_at', 'is', null)
            .executeTakeFirst()
    if (account === undefined) return 'no-reviewer'
    await updateDocument(trx, id, { assigned_to: reviewer })
    await addEvent(trx, id, 'assigned', { data: { to: account?.name ?? null }, actor })
    return 'assigned'
  })
}
