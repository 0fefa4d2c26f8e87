/** The three foundations of the queue for tests: Redis, PostgreSQL on a server, PostgreSQL in the process. */
import { startRedis, type RunningServer } from '../../scripts/services/start.ts'
import { createLog } from '../../src/log.ts'
import { createMetrics } from '../../src/metrics.ts'
import { openQueues, type Queues } from '../../src/queue/connection.ts'
import { openFiles } from '../../src/store/open-files.ts'
import type { FileStore } from '../../src/store/files.ts'
import { type WorkersOptions } from '../../workers/main.ts'
import { openTestDatabase, type TestDatabase } from '../service/databases.ts'
import { toIngest } from '../service/documents.ts'

export const BACK_ENDS = ['redis', 'postgres', 'pglite'] as const
export type BackEnd = (typeof BACK_ENDS)[number]

export interface TestQueues {
  readonly test: TestDatabase
  readonly files: FileStore
  readonly queues: Queues
  readonly redis: RunningServer | null
  readonly options: WorkersOptions
  readonly close: () => Promise<void>
}

const onError = (): void => undefined

export async function openTestQueues(backEnd: BackEnd): Promise<TestQueues> {
  const test = await openTestDatabase(backEnd === 'pglite' ? 'embedded' : 'server')
  const redis = backEnd === 'redis' ? await startRedis() : null
  const queues = await openQueues(redis === null ? { pool: test.database.queuePool(), onError } : { redisUrl: redis.url, onError })
  const files = openFiles(test.folder)
  const options = {
    queues,
    concurrency: 2,
    ingest: toIngest(test.database.db, files),
    log: createLog('silent'),
    metrics: createMetrics(),
  }
  return {
    test,
    files,
    queues,
    redis,
    options,
    close: async () => {
      await queues.close()
      await test.close()
      await redis?.stop()
    },
  }
}

/** Waits until a test holds; throws after `seconds`. */
export async function until(what: string, seconds: number, test: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await test())) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
