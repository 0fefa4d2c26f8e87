/**
 * `bangdiem serve`: web, API and – unless told otherwise – workers in one process, on a database in the data folder or on a server.
 *
 * In: settings. Out: the exit code, when it has been stopped.
 */
import type { Settings } from '../config.ts'
import { isLoopback, loopbackNames, type ServiceSettings } from '../config/service.ts'
import { EXIT, UsageError } from '../errors.ts'
import { ExtractionThreads } from '../extraction/threads.ts'
import { createLog } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { DEFAULT_LIMITS } from '../read/index.ts'
import { firstLink } from '../store/links.ts'
import { createApp } from '../web/app.ts'
import { EventHub } from '../web/event-hub.ts'
import { startServer } from '../web/server.ts'
import type { Service } from '../web/service.ts'
import { FolderWatch } from '../web/watch-folder.ts'
import { startWorkers, type Workers } from '../../workers/main.ts'
import { handOver, Reconciler } from '../../workers/reconcile.ts'
import { cachedCatalogues } from './cached-catalogues.ts'
import { onceItAnswers, openInstallation, openQueuesOf } from './installation.ts'
import { tellFirstLink } from './first-link.ts'
import { withRecogniser } from './recognition.ts'
import { untilStopped } from './until-stopped.ts'
import { toVersions } from './versions.ts'

/** A correction does not wait for a report that is being read. */
const MIN_THREADS = 2

export interface ServeCommandOptions {
  readonly watch?: string
  readonly auth?: boolean
}

export async function serveCommand(
  { watch, auth = true }: ServeCommandOptions,
  settings: Settings,
  serviceSettings: ServiceSettings,
  version: string,
  signal: AbortSignal,
): Promise<number> {
  const { host, port, hosts, publicUrl, proxies, workers: concurrency, logLevel } = serviceSettings
  if (!auth && !isLoopback(host)) throw openToAll(host)
  const log = createLog(logLevel)
  const installation = await openInstallation(serviceSettings, log)
  const { database, files, room } = installation
  const { db } = database
  const queues = await openQueuesOf(serviceSettings, database, log)
  const metrics = createMetrics()
  const hub = new EventHub(db)
  const catalogues = cachedCatalogues(db)
  const extraction = new ExtractionThreads(Math.max(MIN_THREADS, concurrency))
  const service: Service = {
    db,
    files,
    queues,
    catalogues,
    extract: extraction.extract,
    hub,
    log,
    metrics,
    version,
    auth,
    hosts: isLoopback(host) ? loopbackNames(hosts) : hosts,
    publicUrl,
    proxies,
    scratch: installation.folder.incoming,
    room,
    maxFileBytes: settings.limits.fileBytes ?? DEFAULT_LIMITS.fileBytes,
    handOver: (jobs) =>
      handOver(db, queues, jobs).catch((error: unknown) => log.warn({ error: String(error) }, 'jobs wait in the outbox for the queue')),
  }
  try {
    // As long as no administrator can sign in, each start makes a new link; the one before is void.
    const link = auth ? await onceItAnswers(() => firstLink(db), log) : null
    await withRecogniser({}, settings, async (recogniser) => {
      const server = await startServer(createApp(service), host, port)
      const ingest = {
        db,
        files,
        catalogues,
        versions: toVersions(version),
        limits: settings.limits,
        recogniser,
        extract: extraction.extract,
      }
      const workers = concurrency > 0 ? startWorkers({ queues, concurrency, ingest, log, metrics, room }) : onlyReconcile(service)
      const watching = watch === undefined ? null : new FolderWatch(service, watch)
      watching?.start()
      const name = host === '::1' ? '[::1]' : host
      const address = publicUrl ?? `http://${name}:${server.port}`
      process.stderr.write(`bangdiem: ${address}/\n`)
      if (link !== null) tellFirstLink(link, address)
      await untilStopped(signal, async (hurry) => {
        await watching?.stop()
        await Promise.all([server.stop(), stopWorkers(workers, hurry)])
      })
    })
    return EXIT.ok
  } finally {
    hub.close()
    await queues.close()
    extraction.close()
    await installation.close()
  }
}

async function stopWorkers(workers: Workers, hurry: AbortSignal): Promise<void> {
  hurry.addEventListener('abort', () => void workers.stop())
  await workers.stop()
}

/** A process that only answers still hands over what was written. */
function onlyReconcile({ db, queues, log }: Service): Workers {
  const reconciler = new Reconciler(db, queues, log)
  reconciler.start()
  return { stop: () => reconciler.stop() }
}

function openToAll(host: string): UsageError {
  return new UsageError('no-auth-not-here', {
    vi: `--no-auth chỉ dùng được khi lắng nghe trên chính máy này (127.0.0.1), không phải ${host}.`,
    en: `--no-auth is for this machine alone (127.0.0.1), not for ${host}.`,
  })
}
