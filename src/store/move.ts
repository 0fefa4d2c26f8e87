/** All of one database into another, empty one; and files from one place to another. Row by row as JSON, so that both sides agree on every value. */
import { sql } from 'kysely'
import { ServiceError } from '../errors.ts'
import type { Database, Db, Queries } from './db.ts'
import type { FileStore } from './files.ts'
import { isStorageAway } from './open-files.ts'

/** The migrations' own record: the target has its own. */
const NOT_MOVED = 'migrations'
/** Columns that refer to rows that come later; filled in at the end. */
const LATER = { documents: 'extraction_id', units: 'merged_into', api_tokens: 'made_by' } as const satisfies Record<string, string>
/** A unit has both or neither. */
const WITH_LATER = { units: ['merged_from'], documents: [], api_tokens: [] } as const
const BATCH = 200
const NO_LIMIT = Number.MAX_SAFE_INTEGER

/** Returns how many rows were moved. Throws a ServiceError when the target holds documents; then nothing is changed. */
export async function moveAll(source: Database, target: Database): Promise<number> {
  return target.db.transaction().execute(async (trx) => {
    await sql`lock table public.documents in exclusive mode`.execute(trx)
    await requireEmpty(trx)
    // Installed by the program when it opened the target; the source has its own.
    await trx.deleteFrom('catalogues').execute()
    // So was the first administrator, unless somebody has been in.
    await trx
      .deleteFrom('accounts as a')
      .where('password_hash', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('api_tokens as t').select('t.id').whereRef('t.account_id', '=', 'a.id'))),
      )
      .execute()
    const tables = await tablesInOrder(trx)
    let moved = 0
    for (const table of tables) moved += await moveTable(source.db, trx, table)
    for (const [table, column] of Object.entries(LATER)) await fillIn(source.db, trx, table as keyof typeof LATER, column)
    for (const table of tables) await setSequences(trx, table)
    return moved
  })
}

/** Throws a ServiceError when a database holds documents. */
export async function requireEmpty(db: Queries): Promise<void> {
  if ((await db.selectFrom('documents').select('id').limit(1).executeTakeFirst()) !== undefined) throw notEmpty()
}

/** All tables, each after those that it refers to: a table that a migration adds is moved without being named here. */
async function tablesInOrder(db: Queries): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name::text as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> ${NOT_MOVED} order by 1`.execute(db)
  const { rows: references } = await sql<{ table: string; to: string; column: string }>`
    select c.conrelid::regclass::text as table, c.confrelid::regclass::text as to, a.attname::text as column
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace`.execute(db)
  const needed = references
    .filter(({ table, column }) => LATER[unqualified(table) as keyof typeof LATER] !== column)
    .map(({ table, to }) => ({ table: unqualified(table), to: unqualified(to) }))
  const ordered: string[] = []
  let left = tables.map(({ name }) => name)
  while (left.length > 0) {
    const free = left.filter((name) => needed.every(({ table, to }) => table !== name || to === name || ordered.includes(to)))
    if (free.length === 0) throw new Error(`tables refer to each other: ${left.join(', ')}`)
    ordered.push(...free)
    left = left.filter((name) => !free.includes(name))
  }
  return ordered
}

/** `public.units` or `"units"` → `units`: how it is written depends on the search path. */
const unqualified = (name: string): string => name.replace(/^public\./u, '').replaceAll('"', '')

async function moveTable(from: Db, to: Queries, table: string): Promise<number> {
  const name = sql.table(`public.${table}`)
  const later = table in LATER ? [LATER[table as keyof typeof LATER], ...WITH_LATER[table as keyof typeof WITH_LATER]] : []
  let moved = 0
  for (let offset = 0; offset < NO_LIMIT; offset += BATCH) {
    const { rows } = await sql<{ row: string }>`
      select row_to_json(t)::text as row from (select * from ${name} order by ctid limit ${BATCH} offset ${offset}) t`.execute(from)
    if (rows.length === 0) return moved
    const json = `[${rows.map(({ row }) => without(row, later)).join(',')}]`
    await sql`insert into ${name} overriding system value select * from json_populate_recordset(null::${name}, ${json}::json)`.execute(to)
    moved += rows.length
  }
  return moved
}

/** Only tables of small rows have such columns; parsing keeps their values. */
function without(row: string, columns: readonly string[]): string {
  if (columns.length === 0) return row
  const parsed = JSON.parse(row) as Record<string, unknown>
  for (const column of columns) parsed[column] = null
  return JSON.stringify(parsed)
}

async function fillIn(from: Db, to: Queries, table: keyof typeof LATER, column: string): Promise<void> {
  const name = sql.table(`public.${table}`)
  const columns = [column, ...WITH_LATER[table]]
  const { rows } = await sql<{
    row: string
  }>`select row_to_json(t)::text as row from ${name} t where ${sql.ref(column)} is not null`.execute(from)
  const set = sql.join(columns.map((each) => sql`${sql.ref(each)} = s.${sql.ref(each)}`))
  for (let first = 0; first < rows.length; first += BATCH) {
    const json = `[${rows
      .slice(first, first + BATCH)
      .map(({ row }) => row)
      .join(',')}]`
    await sql`update ${name} t set ${set} from json_populate_recordset(null::${name}, ${json}::json) s where t.id = s.id`.execute(to)
  }
}

/** The next id comes after those that were moved. */
async function setSequences(to: Queries, table: string): Promise<void> {
  const { rows } = await sql<{ column: string }>`
    select column_name as column from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_identity = 'YES'`.execute(to)
  for (const { column } of rows) {
    const name = sql.table(`public.${table}`)
    await sql`select setval(pg_get_serial_sequence(${`public.${table}`}, ${column}), greatest((select max(${sql.ref(column)}) from ${name}), 1))`.execute(
      to,
    )
  }
}

function notEmpty(): ServiceError {
  return new ServiceError('target-not-empty', {
    vi: 'Cơ sở dữ liệu đích đã có tài liệu; hãy chọn một cơ sở dữ liệu trống.',
    en: 'The target database holds documents already; choose an empty one.',
  })
}

/** Copies the files of all documents that the target does not have. Returns how many. Throws a ServiceError when the place does not answer. */
export async function moveFiles(db: Db, from: FileStore, to: FileStore): Promise<number> {
  const files = await db.selectFrom('files').select(['sha256', 'bytes']).execute()
  let moved = 0
  try {
    for (const { sha256, bytes } of files) {
      if (await to.has(sha256)) continue
      const { stream, done } = await from.open(sha256)
      const incoming = await to.receive(stream, bytes)
      await incoming.keep()
      await done()
      moved++
    }
  } catch (error) {
    throw isStorageAway(error) ? placeAway(moved, error) : error
  }
  return moved
}

function placeAway(moved: number, cause: unknown): ServiceError {
  return new ServiceError(
    'storage-away',
    {
      vi: `Nơi lưu tệp (STORAGE_URL) không trả lời; đã chép ${moved} tệp, cơ sở dữ liệu chưa được chuyển. Hãy chạy lại lệnh này.`,
      en: `The place of the files (STORAGE_URL) does not answer; ${moved} files were copied, the database was not moved. Run this command again.`,
    },
    { cause },
  )
}
