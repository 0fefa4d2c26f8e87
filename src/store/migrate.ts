/**
 * Numbered SQL migrations: `migrations/NNNN_name.sql`, in order, each once, all in one transaction. Safe when several processes start
 * at once: the later ones wait for the first and find nothing left to do.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { ServiceError } from '../errors.ts'
import type { Database } from './db.ts'

/** Beside the sources; the build leaves them there. Tried from `src/store/`, `dist/src/store/` and `dist/src/bundle/`. */
const FOLDERS = ['./migrations/', '../../../src/store/migrations/'].map((path) => new URL(path, import.meta.url))
/** Key of the advisory lock; any number that nothing else uses. */
const LOCK_KEY = 7_254_830_112

interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** All migrations, in order. */
export function migrations(): Migration[] {
  const folder = FOLDERS.find((each) => namesIn(each).length > 0)
  if (folder === undefined) throw new Error('the migrations that belong to the program are not where they were installed')
  return namesIn(folder).map((name) => ({
    number: Number(name.slice(0, 4)),
    name,
    sql: readFileSync(new URL(name, folder), 'utf8'),
  }))
}

function namesIn(folder: URL): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d{4}_.*\.sql$/u.test(name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** Brings the database to the program's version. Returns the migrations that were made now. Throws when the database is newer. */
export async function migrate(database: Pick<Database, 'pool'>): Promise<string[]> {
  const all = migrations()
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK_KEY])
    await client.query('set local search_path to public')
    await client.query(
      'create table if not exists migrations (number integer primary key, name text not null, at timestamptz not null default now())',
    )
    const { rows } = (await client.query('select number from migrations')) as { rows: { number: number }[] }
    const done = new Set(rows.map(({ number }) => number))
    const newest = all.at(-1)?.number ?? 0
    if ([...done].some((number) => number > newest)) throw newerDatabase()
    const missing = all.filter(({ number }) => !done.has(number))
    for (const { number, name, sql } of missing) {
      await client.query(sql)
      await client.query('insert into migrations (number, name) values ($1, $2)', [number, name])
    }
    await client.query('commit')
    return missing.map(({ name }) => name)
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

function newerDatabase(): ServiceError {
  return new ServiceError('database-newer', {
    vi: 'Cơ sở dữ liệu được một bản bangdiem mới hơn tạo ra. Hãy cài bản mới đó.',
    en: 'The database was made by a newer bangdiem. Install that version.',
  })
}
