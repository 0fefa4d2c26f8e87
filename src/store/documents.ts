/**
 * Documents: their arrival, their lists, and the course of their reading. Every query names for whom it is asked, and gives what that
 * account may see (`mayBeSeen`).
 */
import { sql } from 'kysely'
import type { RawBuilder, Selectable } from 'kysely'
import type { Queries } from './db.ts'
import type { DocumentStatus, Tables } from './tables.ts'

export interface Scope {
  /** null: sees everything (an installation without accounts, a reviewer, an administrator). */
  readonly accountId: string | null
  /** The unit of the account, whose documents it sees; null: only what the account itself sent in. */
  readonly unitId?: number | null
}

export const EVERYTHING: Scope = { accountId: null }

/**
 * A condition on documents: those that an account may see. A unit's account sees what its unit sent in, and what a reviewer sent in when
 * all its reports are the unit's. `documents` is the name under which the query knows them.
 */
export function mayBeSeen({ accountId, unitId = null }: Scope, documents = 'documents'): RawBuilder<boolean> {
  if (accountId === null) return sql<boolean>`true`
  const of = (column: string) => sql.ref(`${documents}.${column}`)
  const sentIn = sql<boolean>`(${of('account_id')} = ${accountId} and ${of('owner_unit_id')} is null)`
  if (unitId === null) return sentIn
  return sql<boolean>`(${sentIn} or ${of('owner_unit_id')} = ${unitId} or (
    ${of('account_id')} is null and ${of('owner_unit_id')} is null
    and exists (select from public.current_reports c where c.document_id = ${of('id')})
    and not exists (select from public.current_reports c where c.document_id = ${of('id')} and c.unit_id is distinct from ${unitId})))`
}

export type DocumentRow = Selectable<Tables['documents']>

export interface NewDocument {
  readonly sha256: string
  readonly bytes: number
  readonly fileName: string
  readonly catalogueId: string | null
  readonly unitCode: string | null
  readonly periodCode: string | null
  readonly priority: number
}

/**
 * A document for a file that is kept. The same file twice is one document within what the account sees: the second upload gets the first
 * one, with `isNew` false. Of uploads at the same moment one makes it.
 */
export async function addDocument(db: Queries, scope: Scope, document: NewDocument): Promise<{ row: DocumentRow; isNew: boolean }> {
  await db
    .insertInto('files')
    .values({ sha256: document.sha256, bytes: document.bytes })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  const sameFile = () => inScope(db, scope).selectAll().where('sha256', '=', document.sha256).orderBy('seq').limit(1)
  const before = await sameFile().executeTakeFirst()
  if (before !== undefined) return { row: before, isNew: false }
  const ofUnit = scope.accountId === null ? null : (scope.unitId ?? null)
  const made = await db
    .insertInto('documents')
    .values({
      // What a unit sends in is the unit's, whoever of it sent it.
      account_id: ofUnit === null ? scope.accountId : null,
      owner_unit_id: ofUnit,
      sha256: document.sha256,
      file_name: document.fileName,
      catalogue_id: document.catalogueId,
      unit_code: document.unitCode,
      period_code: document.periodCode,
      priority: document.priority,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst()
  if (made !== undefined) return { row: made, isNew: true }
  return { row: await sameFile().executeTakeFirstOrThrow(), isNew: false }
}

function inScope(db: Queries, scope: Scope) {
  return db.selectFrom('documents').where('deleted_at', 'is', null).where(mayBeSeen(scope))
}

/** null when there is none that the account may see. */
export async function findDocument(db: Queries, scope: Scope, id: string): Promise<DocumentRow | null> {
  return (await inScope(db, scope).selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** As `findDocument`, held until the end of the transaction: changes of a document come one after the other. */
export async function holdDocument(trx: Queries, scope: Scope, id: string): Promise<DocumentRow | null> {
  return (await inScope(trx, scope).selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export interface DocumentFilter {
  readonly status?: DocumentStatus | undefined
  /** Part of the file's name, or of a report's unit as printed. */
  readonly q?: string | undefined
  readonly unit?: string | undefined
  readonly period?: string | undefined
  /** Documents before this `seq`. */
  readonly before?: number | undefined
  /** Documents after this `seq`; then oldest first. */
  readonly after?: number | undefined
  readonly ids?: readonly string[] | undefined
  readonly limit: number
}

/** Newest first, or those after one of them, oldest first. */
export async function listDocuments(db: Queries, scope: Scope, filter: DocumentFilter): Promise<DocumentRow[]> {
  const { status, q, unit, period, before, after, ids } = filter
  let query = inScope(db, scope)
    .selectAll('documents')
    .orderBy('seq', after === undefined ? 'desc' : 'asc')
    .limit(filter.limit)
  if (after !== undefined) query = query.where('seq', '>', after)
  if (ids !== undefined) query = query.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
  if (before !== undefined) query = query.where('seq', '<', before)
  if (status !== undefined) query = query.where('status', '=', status)
  if (q !== undefined) {
    const pattern = `%${q.replace(/[\\%_]/gu, String.raw`\$&`)}%`
    query = query.where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('file_name', 'ilike', pattern),
        exists(
          selectFrom('reports')
            .select('report_index')
            .whereRef('reports.extraction_id', '=', 'documents.extraction_id')
            .where('unit_text', 'ilike', pattern),
        ),
      ]),
    )
  }
  if (unit !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('current_reports as c')
          .innerJoin('units as u', 'u.id', 'c.unit_id')
          .select('c.report_index')
          .whereRef('c.document_id', '=', 'documents.id')
          .where('u.code', '=', unit),
      ),
    )
  }
  if (period !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('current_reports as c')
          .innerJoin('periods as p', 'p.id', 'c.period_id')
          .select('c.report_index')
          .whereRef('c.document_id', '=', 'documents.id')
          .where('p.code', '=', period),
      ),
    )
  }
  return query.execute()
}

/** Printed names of the columns beyond the known ones, in all current reports that an account may see. */
export async function extraColumnsOf(db: Queries, scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct json_object_keys(r.extra) as name from public.rows r
    join public.documents d on d.extraction_id = r.extraction_id
    where d.deleted_at is null and ${mayBeSeen(scope, 'd')}
    order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** How many documents are in each status. */
export async function countByStatus(db: Queries): Promise<Map<DocumentStatus, number>> {
  const rows = await inScope(db, EVERYTHING)
    .select(['status', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute()
  return new Map(rows.map(({ status, count }) => [status, count]))
}

const now = sql<Date>`now()`

/** Changes a document; the caller holds it. Says when. */
export async function updateDocument(
  db: Queries,
  id: string,
  change: Partial<Omit<DocumentRow, 'id' | 'seq' | 'created_at' | 'updated_at'>>,
): Promise<void> {
  await db
    .updateTable('documents')
    .set({ ...change, updated_at: now })
    .where('id', '=', id)
    .execute()
}

/**
 * A run of reading begins (again). null: that run is over, was cancelled, or its document is in the trash.
 * `starts` counts this one.
 */
export async function beginRun(db: Queries, id: string, run: number): Promise<DocumentRow | null> {
  const row = await db
    .updateTable('documents')
    .set(({ eb }) => ({ status: 'reading' as const, starts: eb('starts', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .where('run', '=', run)
    .where('status', 'in', ['queued', 'reading'])
    .where('deleted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  return row ?? null
}

/** Pages of a run that were read. False: the run is over, and reading on is of no use. */
export async function setProgress(db: Queries, id: string, run: number, pagesDone: number, pageCount: number): Promise<boolean> {
  const row = await db
    .updateTable('documents')
    .set({ pages_done: pagesDone, page_count: pageCount, updated_at: now })
    .where('id', '=', id)
    .where('run', '=', run)
    .where('status', '=', 'reading')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A try of this run ended in an error. Returns how many did. */
export async function countTry(db: Queries, id: string, run: number): Promise<number> {
  const row = await db
    .updateTable('documents')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .where('run', '=', run)
    .returning('tries')
    .executeTakeFirst()
  return row?.tries ?? 0
}

const inTrash = (db: Queries) => db.selectFrom('documents').selectAll().where('deleted_at', 'is not', null)

/** Documents in the trash, oldest first. */
export async function listTrash(db: Queries, limit: number): Promise<DocumentRow[]> {
  return inTrash(db).orderBy('deleted_at').limit(limit).execute()
}

/** A document in the trash, held until the end of the transaction. */
export async function holdTrashed(trx: Queries, id: string): Promise<DocumentRow | null> {
  return (await inTrash(trx).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

/** Whether the same file was sent in again, by those who would see both, since a document went into the trash. */
export async function isInPlaceOf(db: Queries, { sha256, account_id, owner_unit_id }: DocumentRow): Promise<boolean> {
  const other = await db
    .selectFrom('documents')
    .select('id')
    .where('deleted_at', 'is', null)
    .where('sha256', '=', sha256)
    .where(sql<boolean>`account_id is not distinct from ${account_id}::uuid`)
    .where(sql<boolean>`owner_unit_id is not distinct from ${owner_unit_id}::bigint`)
    .executeTakeFirst()
  return other !== undefined
}

/** Removes a document that is in the trash. Returns its file when no other document has it. */
export async function removeDocument(db: Queries, id: string): Promise<string | null> {
  const gone = await db
    .deleteFrom('documents')
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .returning('sha256')
    .executeTakeFirst()
  if (gone === undefined) return null
  const other = await db.selectFrom('documents').select('id').where('sha256', '=', gone.sha256).executeTakeFirst()
  if (other !== undefined) return null
  await db.deleteFrom('files').where('sha256', '=', gone.sha256).execute()
  return gone.sha256
}
