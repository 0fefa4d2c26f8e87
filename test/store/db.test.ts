/** The database on its two foundations: a real server, and PGlite in the process. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type RunningServer } from '../../scripts/services/start.ts'
import { openDataFolder } from '../../src/store/data-folder.ts'
import { type Database, openEmbedded, openServer } from '../../src/store/db.ts'
import { migrate, migrations } from '../../src/store/migrate.ts'
import { refreshStatistics } from '../../src/store/statistics.ts'

let server: RunningServer
const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-db-'))
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const open = { server: async () => openServer(server.url, () => undefined), embedded: async () => openEmbedded(null) }

describe.each(['server', 'embedded'] as const)('the database: %s', (kind) => {
  let database: Database
  beforeAll(async () => {
    database = await open[kind]()
  })
  afterAll(() => database.close())

  it('is migrated once, however often the program starts', async () => {
    expect(await migrate(database)).toEqual(migrations().map(({ name }) => name))
    expect(await migrate(database)).toEqual([])
  })

  it('says of each column of the views what it holds', async () => {
    const { rows } = await sql<{ column: string }>`
      select c.relname || '.' || a.attname as column
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relname in ('report_scores', 'report_findings', 'report_evidence', 'report_quantities')
        and col_description(c.oid, a.attnum) is null`.execute(database.db)
    expect(rows).toEqual([])
  })

  it('keeps points as they are written', async () => {
    const { rows } = await sql<{ sum: string }>`select (0.1::numeric + 0.2::numeric) as sum`.execute(database.db)
    expect(rows[0]?.sum).toBe('0.3')
  })

  it('counts in numbers', async () => {
    const { count } = await database.db
      .selectFrom('documents')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(0)
  })

  it('knows of many documents soon, and lists the last of them without sorting them all', async () => {
    const many = sql`
      insert into public.documents (sha256, file_name, priority)
      select lpad(i::text, 64, '0'), i || '.pdf', 1 from generate_series(1, 3000) i`
    const plan = sql<{ 'QUERY PLAN': string }>`
      explain select * from public.documents where deleted_at is null order by seq desc limit 51`
    expect(await refreshStatistics(database.db)).toBe(false)
    await sql`insert into public.files (sha256, bytes) select lpad(i::text, 64, '0'), 1 from generate_series(1, 3000) i`.execute(
      database.db,
    )
    await many.execute(database.db)
    expect(await refreshStatistics(database.db)).toBe(true)
    expect(await refreshStatistics(database.db)).toBe(false)
    const { rows } = await plan.execute(database.db)
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).not.toContain('Sort')
    await sql`delete from public.documents`.execute(database.db)
    await sql`delete from public.files`.execute(database.db)
  })

  it('keeps transactions apart that run at the same time', async () => {
    await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const inTransaction = database.db.transaction().execute(async (trx) => {
          await trx
            .insertInto('files')
            .values({ sha256: `f${index}`, bytes: index })
            .execute()
          await new Promise((resolve) => setTimeout(resolve, 5))
          if (index % 2 === 1) throw new Error('undone')
        })
        await (index % 2 === 1 ? expect(inTransaction).rejects.toThrow('undone') : inTransaction)
      }),
    )
    const kept = await database.db.selectFrom('files').select('bytes').orderBy('bytes').execute()
    expect(kept.map(({ bytes }) => bytes)).toEqual([0, 2, 4, 6])
  })

  it('goes on after a query that failed in a transaction', async () => {
    await expect(
      database.db.transaction().execute(async (trx) => {
        await sql`select 1/0`.execute(trx)
      }),
    ).rejects.toThrow(/division by zero/u)
    expect((await sql<{ one: number }>`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }])
  })
})

it('several processes that start at once make each migration once', async () => {
  const url = new URL(server.url)
  const admin = openServer(server.url, () => undefined)
  await sql`create database fresh`.execute(admin.db)
  await admin.close()
  url.pathname = '/fresh'
  const starting = Array.from({ length: 5 }, () => openServer(url.href, () => undefined))
  const made = await Promise.all(starting.map((database) => migrate(database)))
  expect(made.flat().sort()).toEqual(migrations().map(({ name }) => name))
  await Promise.all(starting.map((database) => database.close()))
})

it('a database of a newer program is refused', async () => {
  const database = await openEmbedded(null)
  await migrate(database)
  await database.pool.query("insert into public.migrations (number, name) values (9999, 'later')")
  await expect(migrate(database)).rejects.toMatchObject({ code: 'database-newer', exitCode: 4 })
  await database.close()
})

it('a data folder has one owner', async () => {
  const first = await openDataFolder(path.join(folder, 'data'), true)
  await expect(openDataFolder(path.join(folder, 'data'), true)).rejects.toMatchObject({ code: 'data-folder-in-use', exitCode: 4 })
  await first.release()
  const next = await openDataFolder(path.join(folder, 'data'), true)
  await next.release()
})
