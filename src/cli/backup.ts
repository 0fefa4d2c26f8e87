/**
 * `bangdiem backup` and `restore`: an embedded installation into a folder, and out of it. The folder holds the database as one archive,
 * the files, and a manifest that is written last: a backup without it is not complete.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ServiceSettings } from '../config/service.ts'
import { EXIT, ServiceError, UsageError } from '../errors.ts'
import { createLog } from '../log.ts'
import { openDataFolder } from '../store/data-folder.ts'
import { openEmbedded } from '../store/db.ts'
import { migrate } from '../store/migrate.ts'
import { openInstallation } from './installation.ts'

const ARCHIVE = 'database.tar.gz'
const FILES = 'files'
const MANIFEST = 'bangdiem-backup.json'

export async function backupCommand(target: string, settings: ServiceSettings): Promise<number> {
  if (settings.databaseUrl !== undefined) throw onServer()
  await mustBeEmpty(target, 'thư mục sao lưu', 'the backup folder')
  const installation = await openInstallation(settings, createLog('warn'))
  try {
    await mkdir(target, { recursive: true })
    await writeFile(path.join(target, ARCHIVE), await installation.database.dump())
    await cp(installation.folder.files, path.join(target, FILES), { recursive: true })
    const count = await installation.database.db
      .selectFrom('documents')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    await writeFile(path.join(target, MANIFEST), `${JSON.stringify({ at: new Date().toISOString(), documents: count.count }, null, 2)}\n`)
    process.stderr.write(`bangdiem: ${target}: ${count.count} tài liệu / documents\n`)
    return EXIT.ok
  } finally {
    await installation.close()
  }
}

export async function restoreCommand(source: string, settings: ServiceSettings): Promise<number> {
  if (settings.databaseUrl !== undefined) throw onServer()
  await readFile(path.join(source, MANIFEST), 'utf8').catch((error: unknown) => {
    throw new UsageError(
      'no-backup',
      { vi: `${source} không phải là bản sao lưu đầy đủ.`, en: `${source} is not a complete backup.` },
      { cause: error },
    )
  })
  await mustBeEmpty(settings.dataFolder, 'thư mục dữ liệu', 'the data folder')
  const folder = await openDataFolder(settings.dataFolder, true)
  try {
    await cp(path.join(source, FILES), folder.files, { recursive: true })
    const database = await openEmbedded(folder.database, new Blob([await readFile(path.join(source, ARCHIVE))]))
    await migrate(database)
    await database.close()
    return EXIT.ok
  } finally {
    await folder.release()
  }
}

async function mustBeEmpty(folder: string, vi: string, en: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  if (names.length > 0) throw new ServiceError('not-empty', { vi: `${folder}: ${vi} phải trống.`, en: `${folder}: ${en} must be empty.` })
}

function onServer(): UsageError {
  return new UsageError('on-a-server', {
    vi: 'Cơ sở dữ liệu trên máy chủ thì sao lưu bằng pg_dump, tệp thì chép thư mục files hoặc bucket.',
    en: 'A database on a server is backed up with pg_dump; for the files copy the folder files, or the bucket.',
  })
}
