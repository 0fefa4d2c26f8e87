/** `bangdiem migrate`: the database to the program's version; with `--from`, all of an embedded installation to the server. */
import type { ServiceSettings } from '../config/service.ts'
import { EXIT, UsageError } from '../errors.ts'
import { createLog } from '../log.ts'
import { openDataFolder } from '../store/data-folder.ts'
import { openEmbedded } from '../store/db.ts'
import { migrate } from '../store/migrate.ts'
import { moveAll, moveFiles, requireEmpty } from '../store/move.ts'
import { openFiles } from '../store/open-files.ts'
import { openInstallation } from './installation.ts'

const DATABASE_WAIT = 5000

export async function migrateCommand(from: string | undefined, settings: ServiceSettings): Promise<number> {
  const { databaseUrl, storageUrl } = settings
  if (from !== undefined && databaseUrl === undefined) {
    throw new UsageError('no-database-url', { vi: 'Đặt DATABASE_URL là nơi chuyển đến.', en: 'Set DATABASE_URL to where all is to go.' })
  }
  const target = await openInstallation(settings, createLog('info'), { wait: DATABASE_WAIT })
  try {
    if (from === undefined) return EXIT.ok
    const folder = await openDataFolder(from, true)
    try {
      const source = await openEmbedded(folder.database)
      try {
        await migrate(source)
        await requireEmpty(target.database.db)
        // Files stay where they are, unless they are to stand elsewhere from now on. They go first: a move that breaks off may be begun anew.
        const elsewhere = storageUrl !== undefined || target.folder.path !== folder.path
        const files = elsewhere ? await moveFiles(source.db, openFiles(folder), target.files) : 0
        const moved = await moveAll(source, target.database)
        process.stderr.write(`bangdiem: ${moved} dòng dữ liệu, ${files} tệp / rows, files\n`)
        return EXIT.ok
      } finally {
        await source.close()
      }
    } finally {
      await folder.release()
    }
  } finally {
    await target.close()
  }
}
