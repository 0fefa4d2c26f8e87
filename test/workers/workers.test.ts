/** Workers on the three foundations of the queue. */
import { copyFileSync, appendFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING, findDocument, type DocumentRow } from '../../src/store/documents.ts'
import { cancelDocument } from '../../src/store/lifecycle.ts'
import { countJobs, listJobs } from '../../src/store/outbox.ts'
import { addWebhook } from '../../src/store/webhooks.ts'
import { signature } from '../../workers/deliver.ts'
import { startWorkers, type Workers } from '../../workers/main.ts'
import { handOver, Reconciler } from '../../workers/reconcile.ts'
import { stopServer } from '../service/databases.ts'
import { REPORT, sendIn } from '../service/documents.ts'
import { BACK_ENDS, openTestQueues, type TestQueues, until } from './queues.ts'

afterAll(stopServer)

describe.each(BACK_ENDS)('workers, queue: %s', (backEnd) => {
  let all: TestQueues
  let workers: Workers | null = null
  let copies = 0
  beforeAll(async () => {
    all = await openTestQueues(backEnd)
  })
  afterAll(async () => {
    await workers?.stop()
    await all.close()
  })

  /** The report with a byte more each time: another file with the same rows. */
  const another = (): string => {
    const file = path.join(all.test.folder.path, `report-${++copies}.pdf`)
    copyFileSync(REPORT, file)
    appendFileSync(file, '\n'.repeat(copies))
    return file
  }
  const send = (priority = 1): Promise<DocumentRow> => sendIn(all.test.database.db, all.files, another(), { priority })
  const handAllOver = async (): Promise<void> => {
    const { db } = all.test.database
    await handOver(db, all.queues, await listJobs(db, { unqueued: true, olderThan: 0, after: null, limit: 1000 }))
  }
  const statusOf = async ({ id }: DocumentRow): Promise<string | undefined> =>
    (await findDocument(all.test.database.db, EVERYTHING, id))?.status

  it('keep jobs until there is a worker, and a job that is added again stays one', async () => {
    const document = await send()
    await handAllOver()
    await handAllOver()
    const { db } = all.test.database
    await handOver(db, all.queues, await listJobs(db, { unqueued: false, olderThan: 0, after: null, limit: 10 }))
    expect(await all.queues.count()).toBe(1)
    workers = startWorkers(all.options)
    await until('the document is read', 60, async () => (await statusOf(document)) === 'needs-review')
    await until('the queue is empty', 10, async () => (await all.queues.count()) === 0)
    expect(await countJobs(db)).toBe(0)
  })

  it('take what was written and never handed over', async () => {
    const document = await send()
    await until('the reconciler has handed it over and it is read', 60, async () => (await statusOf(document)) === 'needs-review')
  })

  it('do single documents before the rest of a batch', async () => {
    await workers?.stop()
    const batch = await Promise.all(Array.from({ length: 4 }, () => send(20)))
    const single = await send(1)
    await handAllOver()
    const began: string[] = []
    const noting = {
      ...all.options.ingest,
      files: { ...all.files, localPath: (sha256: string) => (began.push(sha256), all.files.localPath(sha256)) },
    }
    workers = startWorkers({ ...all.options, concurrency: 1, ingest: noting })
    await until('all are read', 60, async () =>
      (await Promise.all([...batch, single].map(statusOf))).every((status) => status === 'needs-review'),
    )
    expect(began[0]).toBe(single.sha256)
    await workers.stop()
    workers = startWorkers(all.options)
  })

  it('leave a cancelled document alone', async () => {
    await workers?.stop()
    const document = await send()
    await handAllOver()
    await cancelDocument(all.test.database.db, EVERYTHING, document.id, { name: 'test', accountId: null })
    workers = startWorkers(all.options)
    await until('the queue is empty', 20, async () => (await all.queues.count()) === 0)
    expect(await statusOf(document)).toBe('cancelled')
  })

  it('give a document up that fails every time, with its reason', async () => {
    await workers?.stop()
    const broken = { ...all.options.ingest, extract: () => Promise.reject(new Error('a fault of the program')) }
    await all.test.database.db
      .updateTable('documents')
      .set({ tries: 4 })
      .where('id', '=', (await send()).id)
      .execute()
    workers = startWorkers({ ...all.options, ingest: broken })
    const failed = async () => all.test.database.db.selectFrom('documents').selectAll().where('status', '=', 'failed').execute()
    await until('it is given up', 60, async () => (await failed()).length === 1)
    expect((await failed())[0]).toMatchObject({ failure_code: 'given-up', tries: 5 })
    expect((await failed())[0]?.failure_en).toContain('a fault of the program')
    await workers.stop()
    workers = startWorkers(all.options)
  })

  it('stop at once on the second signal: what runs goes back and is done later', async () => {
    await workers?.stop()
    let begun = false
    const slow = {
      ...all.options.ingest,
      files: {
        ...all.files,
        localPath: async (sha256: string) => (
          (begun = true),
          await new Promise((resolve) => setTimeout(resolve, 300)),
          all.files.localPath(sha256)
        ),
      },
    }
    const document = await send()
    await handAllOver()
    const hurried = startWorkers({ ...all.options, ingest: slow })
    await until('reading has begun', 20, async () => begun)
    void hurried.stop()
    await hurried.stop()
    expect(await statusOf(document)).toBe('reading')
    expect(await all.queues.count()).toBe(1)
    workers = startWorkers(all.options)
    await until('it is read after all', 60, async () => (await statusOf(document)) === 'needs-review')
  })

  it('queue all again when the queue has lost everything', async () => {
    await workers?.stop()
    const documents = await Promise.all(Array.from({ length: 3 }, () => send()))
    await handAllOver()
    for (const queue of all.queues.all)
      await queue.obliterate({ force: true }).catch(async () => (await queue.pause(), queue.obliterate({ force: true })))
    for (const queue of all.queues.all) await queue.resume()
    expect(await all.queues.count()).toBe(0)
    const reconciler = new Reconciler(all.test.database.db, all.queues, all.options.log)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await reconciler.reconcile()).toBe(0)
    expect(await reconciler.reconcile()).toBe(3)
    expect(await all.queues.count()).toBe(3)
    workers = startWorkers(all.options)
    await until('all are read', 60, async () => (await Promise.all(documents.map(statusOf))).every((status) => status === 'needs-review'))
  })

  describe('tell a webhook', () => {
    let receiver: Server
    const received: { headers: Record<string, unknown>; body: string }[] = []
    beforeAll(async () => {
      receiver = createServer((request, response) => {
        let body = ''
        request.on('data', (part) => (body += String(part)))
        request.on('end', () => {
          received.push({ headers: request.headers, body })
          // The first one is refused: it is told again.
          response.writeHead(received.length === 1 ? 500 : 204).end()
        })
      })
      receiver.listen(0, '127.0.0.1')
      await once(receiver, 'listening')
    })
    afterAll(() => receiver.close())

    it('what became of a document, signed, and again when it does not answer well', async () => {
      const address = receiver.address()
      const port = typeof address === 'object' ? address?.port : 0
      const { secret } = await addWebhook(all.test.database.db, null, `http://127.0.0.1:${port}/hook`)
      const document = await send()
      await until('it is told twice', 60, async () => received.length === 2)
      const { headers, body } = received[1] ?? { headers: {}, body: '' }
      expect(JSON.parse(body)).toMatchObject({ event: 'read', document: { id: document.id, status: 'needs-review', version: 1 } })
      expect(headers['x-bangdiem-signature']).toBe(signature(secret, String(headers['x-bangdiem-time']), body))
      await until('nothing is left to be done', 10, async () => (await countJobs(all.test.database.db)) === 0)
    })
  })
})
