/** Databases for tests, migrated, with the installed catalogues: on a real server, or in the process. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { startPostgres, type RunningServer } from '../../scripts/services/start.ts'
import { installedCatalogues } from '../../src/cli/catalogues.ts'
import { saveCatalogue } from '../../src/store/catalogues.ts'
import { type DataFolder, openDataFolder } from '../../src/store/data-folder.ts'
import { type Database, openEmbedded, openServer } from '../../src/store/db.ts'
import { migrate } from '../../src/store/migrate.ts'

export interface TestDatabase {
  readonly database: Database
  readonly folder: DataFolder
  /** The server's address; null for a database in the process. */
  readonly url: string | null
  readonly close: () => Promise<void>
}

export const KINDS = ['server', 'embedded'] as const
export type Kind = (typeof KINDS)[number]

let server: Promise<RunningServer> | null = null
let made = 0

/** The server of this test file; started when it is first needed. Ended by `stopServer`. */
export function testServer(): Promise<RunningServer> {
  return (server ??= startPostgres())
}

export async function stopServer(): Promise<void> {
  await (await server)?.stop()
  server = null
}

/** An empty database of its own on the server. */
export async function freshUrl(): Promise<string> {
  const { url } = await testServer()
  const admin = openServer(url, () => undefined)
  const name = `test${++made}`
  await sql`create database ${sql.raw(name)}`.execute(admin.db)
  await admin.close()
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

export async function openTestDatabase(kind: Kind): Promise<TestDatabase> {
  const root = mkdtempSync(path.join(tmpdir(), 'bangdiem-test-'))
  const folder = await openDataFolder(root, false)
  const url = kind === 'server' ? await freshUrl() : null
  const database = url === null ? await openEmbedded(null) : openServer(url, () => undefined)
  await migrate(database)
  for (const catalogue of installedCatalogues()) await saveCatalogue(database.db, catalogue, true)
  return {
    database,
    folder,
    url,
    close: async () => {
      await database.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
