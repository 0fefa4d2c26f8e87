/** What the machine read: a version for each run, its pages as they came from the reader. Written once, never changed. */
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Page, ReadDocument, Signature } from '../model/page.ts'
import type { Queries } from './db.ts'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

export interface Reading {
  readonly id: number
  readonly pageCount: number | null
  readonly completed: boolean
}

export interface Versions {
  readonly program: string
  /** The reader and the recognition engine, with their versions. */
  readonly engine: Readonly<Record<string, string>>
}

/** The reading of a run; made when it is not there. */
export async function openReading(db: Queries, documentId: string, run: number, versions: Versions): Promise<Reading> {
  await db
    .insertInto('readings')
    .values({ document_id: documentId, run, program_version: versions.program, engine: JSON.stringify(versions.engine), page_count: null })
    .onConflict((conflict) => conflict.columns(['document_id', 'run']).doNothing())
    .execute()
  const row = await db
    .selectFrom('readings')
    .select(['id', 'page_count', 'completed_at'])
    .where('document_id', '=', documentId)
    .where('run', '=', run)
    .executeTakeFirstOrThrow()
  return { id: row.id, pageCount: row.page_count, completed: row.completed_at !== null }
}

/** A complete reading of the same bytes by the same program and engine: they need not be read again. */
export async function findSameReading(db: Queries, sha256: string, versions: Versions): Promise<number | null> {
  const row = await db
    .selectFrom('readings as r')
    .innerJoin('documents as d', 'd.id', 'r.document_id')
    .select('r.id')
    .where('d.sha256', '=', sha256)
    .where('r.completed_at', 'is not', null)
    .where('r.program_version', '=', versions.program)
    .where((eb) =>
      eb(eb.cast<string>('r.engine', 'text'), '=', eb.cast<string>(eb.cast(eb.val(JSON.stringify(versions.engine)), 'jsonb'), 'text')),
    )
    .orderBy('r.id', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}

export interface PageToStore {
  readonly page: Page
  /** It is a picture, and a job of its own will recognise it. */
  readonly waiting: boolean
  readonly seconds: number | null
}

/** Pages in the form in which they are stored; packed before a transaction is opened. */
export async function packPages(pages: readonly PageToStore[]): Promise<PackedPage[]> {
  return Promise.all(pages.map(async (each) => ({ ...each, content: await pack(JSON.stringify(each.page)) })))
}

export interface PackedPage extends PageToStore {
  readonly content: Uint8Array
}

/** Pages that are stored already stay as they are. */
export async function storePages(db: Queries, readingId: number, pages: readonly PackedPage[]): Promise<void> {
  // Few at a time: a statement holds them all.
  const AT_ONCE = 20
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    await db
      .insertInto('pages')
      .values(pages.slice(from, from + AT_ONCE).map((each) => ({ reading_id: readingId, ...pageColumns(each) })))
      .onConflict((conflict) => conflict.columns(['reading_id', 'number']).doNothing())
      .execute()
  }
}

function pageColumns({ page, waiting, seconds, content }: PackedPage) {
  const { number, width, height, source, problem } = page
  return { number, width, height, source, problem: problem === null ? null : JSON.stringify(problem), waiting, content, seconds }
}

/** In place of a page that waited: the page as recognised. False: it does not wait any more. */
export async function replaceWaitingPage(db: Queries, readingId: number, page: PackedPage): Promise<boolean> {
  const row = await db
    .updateTable('pages')
    .set(pageColumns(page))
    .where('reading_id', '=', readingId)
    .where('number', '=', page.page.number)
    .where('waiting', '=', true)
    .returning('number')
    .executeTakeFirst()
  return row !== undefined
}

/** Recognition of a page begins (again). Returns how often it did; null when the page does not wait. */
export async function beginPage(db: Queries, readingId: number, number: number): Promise<number | null> {
  const row = await db
    .updateTable('pages')
    .set(({ eb }) => ({ starts: eb('starts', '+', 1) }))
    .where('reading_id', '=', readingId)
    .where('number', '=', number)
    .where('waiting', '=', true)
    .returning('starts')
    .executeTakeFirst()
  return row?.starts ?? null
}

/** How many pages of a reading are stored, and how many of them still wait. */
export async function countPages(db: Queries, readingId: number): Promise<{ stored: number; waiting: number }> {
  const row = await db
    .selectFrom('pages')
    .select(({ fn }) => [fn.countAll<number>().as('stored'), fn.count<number>('number').filterWhere('waiting', '=', true).as('waiting')])
    .where('reading_id', '=', readingId)
    .executeTakeFirstOrThrow()
  return row
}

/** Takes over what was read of the same bytes. */
export async function copyReading(db: Queries, from: number, to: number): Promise<void> {
  await sql`
    insert into public.pages (reading_id, number, width, height, source, problem, waiting, content, seconds)
    select ${to}, number, width, height, source, problem, waiting, content, seconds from public.pages where reading_id = ${from}
    on conflict do nothing`.execute(db)
  await sql`
    update public.readings t set page_count = f.page_count, signatures = f.signatures from public.readings f
    where t.id = ${to} and f.id = ${from}`.execute(db)
}

export async function completeReading(db: Queries, readingId: number, pageCount: number, signatures: readonly Signature[]): Promise<void> {
  await db
    .updateTable('readings')
    .set({ page_count: pageCount, signatures: JSON.stringify(signatures), completed_at: new Date() })
    .where('id', '=', readingId)
    .execute()
}

/** What is known of the file as a whole, before its last page is recognised. */
export async function noteFile(db: Queries, readingId: number, pageCount: number, signatures: readonly Signature[]): Promise<void> {
  await db
    .updateTable('readings')
    .set({ page_count: pageCount, signatures: JSON.stringify(signatures) })
    .where('id', '=', readingId)
    .execute()
}

/** The document as it was read, from what is stored. */
export async function loadReading(db: Queries, readingId: number): Promise<ReadDocument> {
  const reading = await db.selectFrom('readings').select(['page_count', 'signatures']).where('id', '=', readingId).executeTakeFirstOrThrow()
  const rows = await db.selectFrom('pages').select('content').where('reading_id', '=', readingId).orderBy('number').execute()
  const pages = await Promise.all(rows.map(async ({ content }) => JSON.parse((await unpack(content)).toString()) as Page))
  return { pageCount: reading.page_count ?? pages.length, pages, signatures: reading.signatures as Signature[] }
}
