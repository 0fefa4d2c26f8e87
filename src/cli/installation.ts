/**
 * What every command around the database opens: the data folder, the database, the files, the queues. In: the settings. Out: all of it,
 * migrated, and how to close it in order.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServiceSettings } from '../config/service.ts'
import { ServiceError } from '../errors.ts'
import { type Log, warnSeldom } from '../log.ts'
import { openQueues, type Queues } from '../queue/connection.ts'
import { saveCatalogue } from '../store/catalogues.ts'
import { type DataFolder, openDataFolder } from '../store/data-folder.ts'
import { type Database, isDatabaseAway, openEmbedded, openServer } from '../store/db.ts'
import type { FileStore } from '../store/files.ts'
import { addRechecks } from '../store/lifecycle.ts'
import { migrate } from '../store/migrate.ts'
import { openFiles } from '../store/open-files.ts'
import { removeAbandoned } from '../store/receive.ts'
import { Room } from '../store/room.ts'
import { installedCatalogues } from './catalogues.ts'

export interface Installation {
  readonly folder: DataFolder
  readonly database: Database
  readonly files: FileStore
  /** Of the disk that an embedded database stands on. */
  readonly room: Room | null
  readonly close: () => Promise<void>
}

/** How long to wait for a database that is away at the start, milliseconds: compose starts all at once. */
const DATABASE_WAIT = 60_000
/** The first wait before asking again, and the longest, milliseconds; each is twice the one before. */
const ASK_AGAIN = 100
const ASK_AGAIN_LATEST = 2000

export interface Patience {
  /** For a database that is away, milliseconds. */
  readonly wait?: number
  /** Ends the waiting; its reason is thrown. */
  readonly signal?: AbortSignal
}

/** Throws a ServiceError when something of it cannot be had. */
export async function openInstallation(settings: ServiceSettings, log: Log, patience: Patience = {}): Promise<Installation> {
  const { databaseUrl, storageUrl, dataFolder } = settings
  // Only a database in the folder needs the folder for itself.
  const folder = await openDataFolder(dataFolder, databaseUrl === undefined)
  let database: Database | null = null
  const room = databaseUrl === undefined ? new Room(folder.path) : null
  try {
    await room?.start()
    await removeAbandoned(folder.incoming)
    const onError = warnSeldom(log, 'database')
    database = databaseUrl === undefined ? await openEmbedded(folder.database) : openServer(databaseUrl, onError)
    const opened = database
    await onceItAnswers(() => prepare(opened, log), log, patience)
    return {
      folder,
      database,
      files: openFiles(folder, storageUrl),
      room,
      close: async () => {
        await opened.close()
        await room?.stop()
        await folder.release()
      },
    }
  } catch (error) {
    await database?.close()
    await room?.stop()
    await folder.release()
    throw error
  }
}

/** Done as often as needed: both steps find their own work and leave it. */
async function prepare(database: Database, log: Log): Promise<void> {
  const made = await migrate(database)
  if (made.length > 0) log.info({ made }, 'the database was migrated')
  await saveInstalledCatalogues(database)
}

/** A step of the start, begun anew while the database is away; what has gone through may be done twice. */
export async function onceItAnswers<Value>(
  step: () => Promise<Value>,
  log: Log,
  { wait = DATABASE_WAIT, signal }: Patience = {},
): Promise<Value> {
  const end = performance.now() + wait
  for (let pause = ASK_AGAIN; ; pause = Math.min(pause * 2, ASK_AGAIN_LATEST)) {
    try {
      return await step()
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      signal?.throwIfAborted()
      if (performance.now() > end) throw databaseAway(error)
      log.warn({ error: (error as Error).message }, 'the database does not answer; trying again')
      await sleep(pause, undefined, signal === undefined ? {} : { signal })
    }
  }
}

function databaseAway(cause: unknown): ServiceError {
  return new ServiceError(
    'database-away',
    {
      vi: `Không kết nối được cơ sở dữ liệu (DATABASE_URL): ${String(cause)}.`,
      en: `The database (DATABASE_URL) cannot be reached: ${String(cause)}.`,
    },
    { cause },
  )
}

/** The catalogues that belong to the program; reports under one that has changed are checked again. */
async function saveInstalledCatalogues({ db }: Database): Promise<void> {
  for (const catalogue of installedCatalogues()) {
    await db.transaction().execute(async (trx) => {
      if (await saveCatalogue(trx, catalogue, true)) await addRechecks(trx, catalogue.id)
    })
  }
}

/** The queue on Redis where there is an address, else on the database. */
export async function openQueuesOf({ redisUrl }: ServiceSettings, database: Database, log: Log, patience: Patience = {}): Promise<Queues> {
  const onError = warnSeldom(log, 'queue')
  if (redisUrl !== undefined) return openQueues({ redisUrl, onError })
  const pool = database.queuePool()
  return onceItAnswers(() => openQueues({ pool, onError }), log, patience)
}
