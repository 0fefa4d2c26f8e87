/**
 * What the database knows about its tables, kept fresh: a database in the process never looks by itself, one on a server up to a minute
 * late. Without it a list of fifty documents is made by sorting all of them.
 */
import { sql } from 'kysely'
import type { Db } from './db.ts'

/** Looked at anew when there are so many times as many documents as before, and some more: a few make no difference. */
const GROWTH = 1.2
const SOME = 50

/** Looks at the tables anew when their documents have grown; returns whether it did. */
export async function refreshStatistics(db: Db): Promise<boolean> {
  const { rows } = await sql<{ known: number; count: number }>`
    select (select reltuples::float8 from pg_class where oid = 'public.documents'::regclass) as known,
      (select count(*)::float8 from public.documents) as count`.execute(db)
  const [{ known, count } = { known: 0, count: 0 }] = rows
  if (count <= Math.max(0, known) * GROWTH + SOME) return false
  const { rows: tables } = await sql<{ name: string }>`
    select table_name::text as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db)
  // One after the other: a database in the process answers nothing else meanwhile.
  for (const { name } of tables) await sql`analyze ${sql.table(`public.${name}`)}`.execute(db)
  return true
}
