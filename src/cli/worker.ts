/** `bangdiem worker`: a process that reads what others take in. It needs a database on a server: one in a folder has one owner. */
import type { Settings } from '../config.ts'
import type { ServiceSettings } from '../config/service.ts'
import { EXIT, UsageError } from '../errors.ts'
import { ExtractionThreads } from '../extraction/threads.ts'
import { createLog } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { startServer } from '../web/server.ts'
import { createWorkerApp } from '../web/worker-app.ts'
import { startWorkers } from '../../workers/main.ts'
import { cachedCatalogues } from './cached-catalogues.ts'
import { openInstallation, openQueuesOf } from './installation.ts'
import { withRecogniser } from './recognition.ts'
import { untilStopped } from './until-stopped.ts'
import { toVersions } from './versions.ts'

export async function workerCommand(
  settings: Settings,
  serviceSettings: ServiceSettings,
  version: string,
  signal: AbortSignal,
): Promise<number> {
  if (serviceSettings.databaseUrl === undefined) {
    throw new UsageError('no-database-url', {
      vi: 'worker cần DATABASE_URL: cơ sở dữ liệu trong thư mục chỉ có một chủ, và "bangdiem serve" tự đọc.',
      en: 'worker needs DATABASE_URL: a database in a folder has one owner, and "bangdiem serve" reads by itself.',
    })
  }
  const log = createLog(serviceSettings.logLevel)
  const installation = await openInstallation(serviceSettings, log, { signal })
  const { database, files } = installation
  const queues = await openQueuesOf(serviceSettings, database, log, { signal })
  const concurrency = Math.max(1, serviceSettings.workers)
  const extraction = new ExtractionThreads(concurrency)
  try {
    await withRecogniser({}, settings, async (recogniser) => {
      const ingest = {
        db: database.db,
        files,
        catalogues: cachedCatalogues(database.db),
        versions: toVersions(version),
        limits: settings.limits,
        recogniser,
        extract: extraction.extract,
      }
      const metrics = createMetrics()
      const { host, metricsPort } = serviceSettings
      const told = metricsPort === undefined ? null : await startServer(createWorkerApp(metrics), host, metricsPort)
      const workers = startWorkers({ queues, concurrency, ingest, log, metrics })
      log.info({ concurrency, metricsPort: told?.port }, 'worker')
      await untilStopped(signal, async (hurry) => {
        hurry.addEventListener('abort', () => void workers.stop())
        await workers.stop()
        await told?.stop()
      })
    })
    return EXIT.ok
  } finally {
    await queues.close()
    extraction.close()
    await installation.close()
  }
}
