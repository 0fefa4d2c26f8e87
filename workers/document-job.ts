/**
 * What the jobs on a document have in common: errors that may pass are counted in the database, and the last of them gives the document
 * up. What is the surroundings' fault (a database that is away, a full disk) is not counted.
 */
import { type DocumentWork, type Ingest, type Outcome, poisonous } from '../src/ingest.ts'
import { isDatabaseAway, isDiskFull } from '../src/store/db.ts'
import { countTry } from '../src/store/documents.ts'
import { ChangedMeanwhile, failReading } from '../src/store/finish.ts'
import { isStorageAway } from '../src/store/open-files.ts'
import type { OutboxJob } from '../src/store/outbox.ts'
import type { Tools } from './job.ts'

/** A run that ended in errors so often is given up. */
export const MAX_TRIES = 5

type DocumentRun = Pick<DocumentWork, 'documentId' | 'run'>
type Does<Run extends DocumentRun> = (ingest: Ingest, work: DocumentWork & Run) => Promise<Outcome>
type PerformRun<Run extends DocumentRun> = (
  tools: Tools,
  task: { readonly payload: Run; readonly jobId: string; readonly signal: AbortSignal },
) => Promise<readonly OutboxJob[]>

const isOfSurroundings = (error: unknown): boolean => isDatabaseAway(error) || isDiskFull(error) || isStorageAway(error)

export function perform<Run extends DocumentRun>(does: Does<Run>): PerformRun<Run> {
  return async ({ ingest, metrics, log }, { payload, jobId, signal }) => {
    try {
      const outcome = await does(ingest, { ...payload, jobId, signal })
      return outcome.done ? outcome.next : []
    } catch (error) {
      if (signal.aborted || error instanceof ChangedMeanwhile || isOfSurroundings(error)) throw error
      const tries = await countTry(ingest.db, payload.documentId, payload.run)
      metrics.failures.inc({ code: 'fault' })
      log.warn(
        { documentId: payload.documentId, jobId, tries, error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        'a try failed',
      )
      if (tries < MAX_TRIES) throw error
      const failure = poisonous(tries, error instanceof Error ? error.message : String(error))
      return (await failReading(ingest.db, { documentId: payload.documentId, run: payload.run, jobId, failure })) ?? []
    }
  }
}
