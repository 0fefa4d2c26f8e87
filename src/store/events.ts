/** What happened to a document, in order. Written in the transaction of what happened, so that a document's events come in order. */
import { sql } from 'kysely'
import type { Queries } from './db.ts'

export interface DocumentEvent {
  readonly id: number
  readonly documentId: string
  readonly type: string
  readonly data: Record<string, unknown>
  readonly at: Date
}

export interface EventDetails {
  readonly data?: Record<string, unknown>
  readonly actor?: string | undefined
  readonly reason?: string | undefined
}

/** Returns the event's id. */
export async function addEvent(db: Queries, documentId: string, type: string, details: EventDetails = {}): Promise<number> {
  const { id } = await db
    .insertInto('events')
    .values({
      document_id: documentId,
      type,
      data: JSON.stringify(details.data ?? {}),
      actor: details.actor ?? null,
      reason: details.reason ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Events of some documents after an id that each of them names; in order. */
export async function eventsAfter(db: Queries, after: ReadonlyMap<string, number>, limit: number): Promise<DocumentEvent[]> {
  if (after.size === 0) return []
  const rows = await db
    .selectFrom('events')
    .select(['id', 'document_id', 'type', 'data', 'at'])
    .where(({ or, and, eb }) => or([...after].map(([documentId, id]) => and([eb('document_id', '=', documentId), eb('id', '>', id)]))))
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id, document_id, type, data, at }) => ({ id, documentId: document_id, type, data, at }))
}

/** Progress of pages is for the screen; when the document is read, it has served. */
export async function dropProgress(db: Queries, documentId: string): Promise<void> {
  await db.deleteFrom('events').where('document_id', '=', documentId).where('type', '=', 'progress').execute()
}

/** 0 when nothing has happened. */
export async function lastEventId(db: Queries, documentId: string): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max<number | null>('id').as('id'))
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow()
  return row.id ?? 0
}

/** The last event of any of some documents; 0 when nothing has happened to them. */
export async function lastEventIdOf(db: Queries, documentIds: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max<number | null>('id').as('id'))
    .where('document_id', '=', sql<string>`any(${[...documentIds]}::uuid[])`)
    .executeTakeFirstOrThrow()
  return row.id ?? 0
}
