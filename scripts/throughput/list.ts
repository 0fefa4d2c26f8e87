/** How long `GET /api/documents` takes over HTTP with ten documents, and with thousands of them queued and nobody reading. */
import { randomBytes } from 'node:crypto'
import { type Db, openServer } from '../../src/store/db.ts'
import { addDocument, EVERYTHING } from '../../src/store/documents.ts'
import { readJob } from '../../src/store/lifecycle.ts'
import { addJobs, listJobs } from '../../src/store/outbox.ts'
import { startInstallation } from '../crash/installation.ts'

const FEW = 10
const ASKED = 400
/** Documents of one transaction. */
const AT_ONCE = 500

async function addQueued(db: Db, count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    await db.transaction().execute(async (trx) => {
      const jobs = []
      for (let n = from; n < Math.min(from + AT_ONCE, count); n++) {
        const sha256 = randomBytes(32).toString('hex')
        const wanted = { catalogueId: null, unitCode: null, periodCode: null, priority: n + 2 }
        jobs.push(readJob((await addDocument(trx, EVERYTHING, { sha256, bytes: 1, fileName: `${n}.pdf`, ...wanted })).row))
      }
      await addJobs(trx, jobs)
    })
  }
}

/** Milliseconds within which 50 and 99 of 100 answers come. */
async function ask(base: string): Promise<{ p50: number; p99: number }> {
  const times: number[] = []
  for (let n = 0; n < ASKED; n++) {
    const began = performance.now()
    const response = await fetch(`${base}/api/documents`)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`the list answers ${response.status}`)
    times.push(performance.now() - began)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: sorted[Math.floor(ASKED / 2)] ?? 0, p99: sorted[Math.floor(ASKED * 0.99)] ?? 0 }
}

export async function measureList(queued: number, say: (line: string) => void): Promise<void> {
  for (const foundation of ['redis', 'postgres'] as const) {
    const installation = await startInstallation({ foundation, workers: 0, concurrency: 1 })
    const database = openServer(installation.databaseUrl ?? '', () => undefined)
    try {
      await addQueued(database.db, FEW)
      await ask(installation.base)
      const few = await ask(installation.base)
      await addQueued(database.db, queued - FEW)
      // The process that answers hands them over to the queue.
      while ((await listJobs(database.db, { unqueued: true, olderThan: 0, after: null, limit: 1 })).length > 0)
        await new Promise((resolve) => setTimeout(resolve, 200))
      const many = await ask(installation.base)
      say(
        `list over HTTP, queue on ${foundation}: 99 % within ${few.p99.toFixed(1)} ms with ${FEW} documents, ${many.p99.toFixed(1)} ms with ${queued} queued: ` +
          `${(many.p99 / few.p99).toFixed(2)} times as long (wanted: at most 3; half of them within ${few.p50.toFixed(1)} and ${many.p50.toFixed(1)} ms)`,
      )
    } finally {
      await database.close()
      await installation.stop()
    }
  }
}
