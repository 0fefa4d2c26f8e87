/** A document from its bytes to its rows, on a real server and in the process. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingestDocument, MAX_STARTS, recheckDocument } from '../../src/ingest.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { loadCatalogues, saveCatalogue } from '../../src/store/catalogues.ts'
import type { Database } from '../../src/store/db.ts'
import { addDocument, type DocumentRow, EVERYTHING, findDocument } from '../../src/store/documents.ts'
import type { FileStore } from '../../src/store/files.ts'
import { addRechecks, cancelDocument, readJob, retryDocument } from '../../src/store/lifecycle.ts'
import { openFiles } from '../../src/store/open-files.ts'
import { addJobs, countJobs } from '../../src/store/outbox.ts'
import { loadExtractions } from '../../src/store/results.ts'
import { KINDS, openTestDatabase, stopServer, type TestDatabase } from '../service/databases.ts'
import { FIXTURES, REPORT, sendIn, toIngest } from '../service/documents.ts'

const work = (document: Pick<DocumentRow, 'id' | 'run' | 'priority'>) => ({
  documentId: document.id,
  run: document.run,
  jobId: readJob(document).jobId,
})
const ACTOR = { name: 'test', accountId: null }

afterAll(stopServer)

describe.each(KINDS)('ingest, database: %s', (kind) => {
  let test: TestDatabase
  let db: Database['db']
  let files: FileStore
  let document: DocumentRow
  beforeAll(async () => {
    test = await openTestDatabase(kind)
    db = test.database.db
    files = openFiles(test.folder)
    document = await sendIn(db, files, REPORT)
  })
  afterAll(() => test.close())

  const reload = async (id = document.id): Promise<DocumentRow> => {
    const row = await findDocument(db, EVERYTHING, id)
    if (row === null) throw new Error('the document is gone')
    return row
  }

  it('stores what the command line would print, key for key', async () => {
    expect(await ingestDocument(toIngest(db, files), work(document))).toEqual({ done: true, next: [] })
    const golden = JSON.parse(readFileSync(path.join(FIXTURES, 'ngoc-ky-2023/extraction.json'), 'utf8')) as Extraction | Extraction[]
    const stored = await loadExtractions(db, await reload(), 'current')
    expect(JSON.stringify(stored)).toBe(JSON.stringify([golden].flat()))
    expect(await reload()).toMatchObject({ status: 'needs-review', version: 1, page_count: 8, pages_done: 8, failure_code: null })
    expect(await countJobs(db)).toBe(0)
  })

  it('stores rows, cells and findings that can be asked for', async () => {
    const rows = await db.selectFrom('rows').select(['row_id', 'max', 'self']).orderBy('position').execute()
    expect(rows).toHaveLength(106)
    expect(rows.find(({ row_id }) => row_id === 'I.1.1.1')).toMatchObject({ max: '0.5' })
    const { rows: counts } = await sql<{ cells: number; findings: number; sum: string }>`
      select (select count(*) from public.cells) as cells, (select count(*) from public.findings) as findings,
        (select sum(self) from public.rows where parent = 'I.1') as sum`.execute(db)
    expect(counts[0]?.cells).toBeGreaterThan(300)
    expect(counts[0]?.findings).toBe((await loadExtractions(db, await reload(), 'current'))[0]?.findings.length)
  })

  it('shows one line a criterion in the view, with its unit and period', async () => {
    const { rows } = await sql<Record<string, unknown>>`select * from public.report_scores where row_id = 'TOTAL'`.execute(db)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ unit_name: 'UBND xã Ngọc Kỳ', year: 2023, max: '100', review_state: 'needs-review', corrected: false })
    const findings = await sql<{ message_vi: string }>`select message_vi from public.report_findings where row_id = 'I.2.2'`.execute(db)
    expect(findings.rows.length).toBeGreaterThan(0)
  })

  it('has no effect when its job is delivered a second time', async () => {
    const before = await reload()
    expect(await ingestDocument(toIngest(db, files), work(document))).toEqual({ done: false })
    expect(await reload()).toEqual(before)
  })

  it('takes effect once when two workers do the same job at the same time', async () => {
    const answer = await retryDocument(db, EVERYTHING, document.id, ACTOR, 2)
    expect('refusal' in answer).toBe(false)
    const again = await reload()
    expect(again).toMatchObject({ run: 2, status: 'queued' })
    const outcomes = await Promise.all([1, 2].map(() => ingestDocument(toIngest(db, files), work(again))))
    expect(outcomes.filter(({ done }) => done)).toHaveLength(1)
    const { rows } = await sql<{ extractions: number; readings: number }>`
      select (select count(*) from public.extractions) as extractions, (select count(*) from public.readings) as readings`.execute(db)
    expect(rows[0]).toEqual({ extractions: 2, readings: 2 })
    expect(await reload()).toMatchObject({ status: 'needs-review', version: 2, run: 2 })
  })

  it('of a run that was cancelled has no effect', async () => {
    await retryDocument(db, EVERYTHING, document.id, ACTOR, 2)
    const run3 = await reload()
    const reading = ingestDocument(toIngest(db, files), work(run3))
    await cancelDocument(db, EVERYTHING, document.id, ACTOR)
    const outcome = await reading.catch((error: unknown) => error)
    expect(outcome).not.toEqual({ done: true, next: [] })
    expect(await reload()).toMatchObject({ status: 'cancelled', version: 2 })
    expect(await countJobs(db)).toBe(0)
  })

  it('says of a file without scores what is wrong with it, and stores its pages', async () => {
    const file = path.join(test.folder.path, 'broken.pdf')
    writeFileSync(file, '%PDF-1.4\nnothing\n%%EOF\n')
    const broken = await sendIn(db, files, file)
    expect(await ingestDocument(toIngest(db, files), work(broken))).toMatchObject({ done: true })
    const row = await reload(broken.id)
    expect(row.status).toBe('failed')
    expect(row.failure_vi).toMatch(/\S/u)
    expect(row.failure_en).toMatch(/\S/u)
  })

  it('gives a document up that took its worker down too often', async () => {
    const poison = await sendIn(db, files, path.join(FIXTURES, 'rotated-44/report.pdf'))
    await db.updateTable('documents').set({ starts: MAX_STARTS }).where('id', '=', poison.id).execute()
    await ingestDocument(toIngest(db, files), work(poison))
    expect(await reload(poison.id)).toMatchObject({ status: 'failed', failure_code: 'given-up' })
  })

  it('does not read the same bytes twice for another document', async () => {
    await retryDocument(db, EVERYTHING, document.id, ACTOR, 2)
    await ingestDocument(toIngest(db, files), work(await reload()))
    const account = await db.insertInto('accounts').values({ name: 'other', role: 'unit' }).returning('id').executeTakeFirstOrThrow()
    const original = await reload()
    const second = await addDocument(
      db,
      { accountId: account.id },
      {
        sha256: original.sha256,
        bytes: 1,
        fileName: 'copy.pdf',
        catalogueId: null,
        unitCode: null,
        periodCode: null,
        priority: 1,
      },
    )
    expect(second.isNew).toBe(true)
    await addJobs(db, [readJob(second.row)])
    const noReader = { ...toIngest(db, files), files: { ...files, localPath: () => Promise.reject(new Error('read again')) } }
    expect(await ingestDocument(noReader, work(second.row))).toEqual({ done: true, next: [] })
    const [read] = await loadExtractions(db, await reload(second.row.id), 'read')
    expect(read?.rows).toHaveLength(106)
  })

  it('checks again from what is stored when a catalogue changes', async () => {
    const [catalogue] = await loadCatalogues(db)
    if (catalogue === undefined) throw new Error('no catalogue')
    expect(await saveCatalogue(db, catalogue, true)).toBe(false)
    const changed: Catalogue = {
      ...catalogue,
      criteria: catalogue.criteria.map((each, index) => (index === 0 ? { ...each, max: 73 } : each)),
    }
    expect(await saveCatalogue(db, changed, true)).toBe(true)
    const jobs = await db.transaction().execute((trx) => addRechecks(trx, catalogue.id))
    // A report that is sent in meanwhile (2) has its turn first.
    expect(jobs.map(({ priority }) => priority)).toEqual(jobs.map((_job, place) => place + 3))
    const job = jobs.find(({ documentId }) => documentId === document.id)
    if (job === undefined) throw new Error('its reports are not checked again')
    const noFiles = { ...toIngest(db, files), files: { ...files, localPath: () => Promise.reject(new Error('read again')) } }
    const before = await reload()
    expect(await recheckDocument(noFiles, { ...work(before), jobId: job.jobId })).toEqual({ done: true, next: [] })
    const after = await reload()
    expect(after.version).toBe(before.version + 1)
    const [now] = await loadExtractions(db, after, 'current')
    expect(now?.findings.map(({ id }) => id)).toContain('max-differs:I:max')
    await addJobs(db, [job])
    expect(await recheckDocument(noFiles, { ...work(after), jobId: job.jobId })).toEqual({ done: false })
    expect(await reload()).toEqual(after)
  })
})
