/** Looks from time to time whether the database must look at its tables anew. */
import { type Log, warnSeldom } from '../src/log.ts'
import type { Db } from '../src/store/db.ts'
import { refreshStatistics } from '../src/store/statistics.ts'

/** Milliseconds. */
const LOOK_EVERY = 10_000

/** Refreshes them until the returned function is called; that resolves when nothing runs any more. */
export function keepStatistics(db: Db, log: Log): () => Promise<void> {
  const warn = warnSeldom(log, 'the statistics of the database could not be refreshed')
  let running: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    running = refreshStatistics(db).catch(warn)
  }, LOOK_EVERY)
  return async () => {
    clearInterval(timer)
    await running
  }
}
