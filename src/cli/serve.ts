/**
 * `bangdiem serve`: web, API and – unless told otherwise – workers in one process, on a database in the data folder or on a server.
 *
 * In: settings. Out: the exit code, when it has been stopped.
 */
import type { Settings } from '../config.ts'
import { isLoopback, loopbackNames, type ServiceSettings } from '../config/service.ts'
import { EXIT, UsageError } from '../errors.ts'
import type { Extract } from '../extraction/extract.ts'
import { ExtractionThreads } from '../extraction/threads.ts'
import { createLog, type Log } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import { DEFAULT_LIMITS } from '../read/index.ts'
import type { Queues } from '../queue/connection.ts'
import { firstLink } from '../store/links.ts'
import { createApp } from '../web/app.ts'
import { Door } from '../web/door.ts'
import { EventHub } from '../web/event-hub.ts'
import { type RunningServer, startServer } from '../web/server.ts'
import type { App, Service } from '../web/service.ts'
import { FolderWatch } from '../web/watch-folder.ts'
import { startWorkers, type Workers } from '../../workers/main.ts'
import { handOver, Reconciler } from '../../workers/reconcile.ts'
import { keepStatistics } from '../../workers/statistics.ts'
import { cachedCatalogues } from './cached-catalogues.ts'
import { type Installation, onceItAnswers, openInstallation, openQueuesOf } from './installation.ts'
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
  const { host, port, databaseUrl, logLevel } = serviceSettings
  if (!auth && !isLoopback(host)) throw openToAll(host)
  const log = createLog(logLevel)
  const door = new Door()
  // A database in the folder is there at once, and who starts a second program on it is told of the folder, not of the port.
  const early = databaseUrl === undefined ? null : await startServer(door, host, port)
  try {
    const installation = await openInstallation(serviceSettings, log, { signal })
    try {
      const given = { auth, settings, serviceSettings, version, log, signal }
      return await serveInstallation(installation, given, {
        watch,
        listen: (app) => (door.admit(app), early ?? startServer(door, host, port)),
      })
    } finally {
      await installation.close()
    }
  } finally {
    await early?.stop()
  }
}

interface Given {
  readonly auth: boolean
  readonly settings: Settings
  readonly serviceSettings: ServiceSettings
  readonly version: string
  readonly log: Log
  readonly signal: AbortSignal
}

interface Place {
  readonly watch: string | undefined
  readonly listen: (app: App) => RunningServer | Promise<RunningServer>
}

async function serveInstallation(installation: Installation, given: Given, { watch, listen }: Place): Promise<number> {
  const { auth, settings, serviceSettings, version, log, signal } = given
  const { workers: concurrency, publicUrl, host } = serviceSettings
  const { database, files, room } = installation
  const { db } = database
  const queues = await openQueuesOf(serviceSettings, database, log, { signal })
  const extraction = new ExtractionThreads(Math.max(MIN_THREADS, concurrency))
  const service = toService(installation, given, queues, extraction.extract)
  try {
    // As long as no administrator can sign in, each start makes a new link; the one before is void.
    const link = auth ? await onceItAnswers(() => firstLink(db), log, { signal }) : null
    await withRecogniser({}, settings, async (recogniser) => {
      const server = await listen(createApp(service))
      const { catalogues, extract, metrics } = service
      const ingest = { db, files, catalogues, versions: toVersions(version), limits: settings.limits, recogniser, extract }
      const workers = concurrency > 0 ? startWorkers({ queues, concurrency, ingest, log, metrics, room }) : onlyReconcile(service)
      const stopStatistics = keepStatistics(db, log)
      const watching = watch === undefined ? null : new FolderWatch(service, watch)
      watching?.start()
      const name = host === '::1' ? '[::1]' : host
      const address = publicUrl ?? `http://${name}:${server.port}`
      process.stderr.write(`bangdiem: ${address}/\n`)
      if (link !== null) tellFirstLink(link, address)
      await untilStopped(signal, async (hurry) => {
        await watching?.stop()
        await Promise.all([server.stop(), stopWorkers(workers, hurry), stopStatistics()])
      })
    })
    return EXIT.ok
  } finally {
    service.hub.close()
    await queues.close()
    extraction.close()
  }
}

function toService(installation: Installation, given: Given, queues: Queues, extract: Extract): Service {
  const { auth, settings, serviceSettings, version, log } = given
  const { host, hosts, publicUrl, proxies } = serviceSettings
  const { database, files, room, folder } = installation
  const { db } = database
  return {
    db,
    files,
    queues,
    catalogues: cachedCatalogues(db),
    extract,
    hub: new EventHub(db),
    log,
    metrics: createMetrics(),
    version,
    auth,
    hosts: isLoopback(host) ? loopbackNames(hosts) : hosts,
    publicUrl,
    proxies,
    scratch: folder.incoming,
    room,
    maxFileBytes: settings.limits.fileBytes ?? DEFAULT_LIMITS.fileBytes,
    handOver: (jobs) =>
      handOver(db, queues, jobs).catch((error: unknown) => log.warn({ error: String(error) }, 'jobs wait in the outbox for the queue')),
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
