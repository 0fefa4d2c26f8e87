/** Review on what is stored: corrections, decisions and places, their versions, and what stands against finishing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { ingestDocument, recheckDocument } from '../../src/ingest.ts'
import { extractHere } from '../../src/extraction/extract.ts'
import { changeDocument, type Change } from '../../src/review.ts'
import { loadCatalogues } from '../../src/store/catalogues.ts'
import { loadHistory } from '../../src/store/corrections.ts'
import type { Database } from '../../src/store/db.ts'
import { type DocumentRow, EVERYTHING, findDocument } from '../../src/store/documents.ts'
import { finishDocument, readJob, recheckJob, reopenDocument, retryDocument, trashDocument } from '../../src/store/lifecycle.ts'
import { addJobs } from '../../src/store/outbox.ts'
import { openFiles } from '../../src/store/open-files.ts'
import { loadPlaces, placeReports, saveUnits } from '../../src/store/registry.ts'
import { loadExtractions } from '../../src/store/results.ts'
import { KINDS, openTestDatabase, stopServer, type TestDatabase } from '../service/databases.ts'
import { REPORT, sendIn, toIngest } from '../service/documents.ts'

/** Left open by the corrections of these tests. */
const WARNING = 'ratio:I.3.5.3:explanation:7/671'
const ACTOR = { name: 'Lan', accountId: null }
const value = (row: string, points: number | null): Change => ({
  kind: 'value',
  report: 1,
  row,
  column: 'self',
  value: points,
  reason: 'bản giấy',
})

afterAll(stopServer)

describe.each(KINDS)('review, database: %s', (kind) => {
  let test: TestDatabase
  let db: Database['db']
  let document: DocumentRow
  const ingest = async (row: DocumentRow): Promise<void> => {
    const jobId = readJob(row).jobId
    await ingestDocument(toIngest(db, openFiles(test.folder)), { documentId: row.id, run: row.run, jobId })
  }
  beforeAll(async () => {
    test = await openTestDatabase(kind)
    db = test.database.db
    const commune = { name: 'Xã Ngọc Kỳ', level: 'commune', province: 'Hải Dương' }
    await saveUnits(db, [
      { ...commune, code: '10999', mergedInto: '20001', mergedFrom: '2025-07-01' },
      { ...commune, code: '20001', mergedInto: null, mergedFrom: null, validFrom: '2025-07-01' },
    ])
    document = await sendIn(db, openFiles(test.folder), REPORT)
    await ingest(document)
  })
  afterAll(() => test.close())

  const reload = async (): Promise<DocumentRow> => {
    const row = await findDocument(db, EVERYTHING, document.id)
    if (row === null) throw new Error('gone')
    return row
  }
  /** As after a new version of the catalogue. */
  const recheck = async (): Promise<void> => {
    const row = await reload()
    const job = recheckJob(row, 'new')
    await db.transaction().execute((trx) => addJobs(trx, [job]))
    const catalogues = (await loadCatalogues(db)).map((each) => ({ ...each, version: each.version + 1 }))
    const work = { ...toIngest(db, openFiles(test.folder)), catalogues: async () => catalogues }
    expect(await recheckDocument(work, { documentId: row.id, run: row.run, jobId: job.jobId })).toMatchObject({ done: true })
    expect((await loadExtractions(db, await reload(), 'current'))[0]?.catalogue?.version).toBe(catalogues[0]?.version)
  }
  const change = async (version: number, ...changes: Change[]) =>
    changeDocument({ db, extract: extractHere, catalogues: await loadCatalogues(db) }, EVERYTHING, {
      documentId: document.id,
      version,
      changes,
      actor: ACTOR,
    })

  it('puts the report in its place in the registry by its printed name, and the unit that existed then', async () => {
    const asPrinted = [{ report: 1, unit: '10999', period: '6-thang-dau-nam-2023' }]
    expect(await loadPlaces(db, document.id)).toEqual(asPrinted)
    const read = await loadExtractions(db, await reload(), 'current')
    const later = read.map((each) => ({ ...each, report: { ...each.report, period: { text: 'năm 2025', year: 2025 } } }))
    await placeReports(db, await reload(), later)
    expect(await loadPlaces(db, document.id)).toEqual([{ report: 1, unit: '20001', period: 'nam-2025' }])
    await placeReports(db, await reload(), read)
    expect(await loadPlaces(db, document.id)).toEqual(asPrinted)
  })

  it('takes corrections, and says which findings came and went', async () => {
    const answer = await change(1, value('I.2.2.2', 0.5), value('I.2.2.3', 1))
    if ('refusal' in answer) throw new Error(answer.refusal.code)
    expect(answer.version).toBe(2)
    expect(answer.removed.map(({ id }) => id)).toContain('sum-incomplete:I.2.2:self')
    expect(answer.added).toEqual([])
    const { rows } = await sql<{ self: string; self_as_read: string | null; corrected: boolean }>`
      select self, self_as_read, corrected from public.report_scores where row_id = 'I.2.2.2'`.execute(db)
    expect(rows).toEqual([{ self: '0.5', self_as_read: null, corrected: true }])
  })

  it('keeps what the machine read', async () => {
    const row = await reload()
    const self = async (as: 'read' | 'current') => (await loadExtractions(db, row, as))[0]?.rows.find(({ id }) => id === 'I.2.2.2')?.self
    expect([await self('read'), await self('current')]).toEqual([null, 0.5])
  })

  it('refuses changes for a version that is not current any more', async () => {
    expect(await change(1, value('I.1.1.1', 0.25))).toEqual({ refusal: { code: 'stale', version: 2 } })
    const both = await Promise.all([change(2, value('I.1.1.1', 0.25)), change(2, value('I.1.1.1', 0.3))])
    expect(both.filter((answer) => 'refusal' in answer)).toHaveLength(1)
    expect((await reload()).version).toBe(3)
  })

  it.each<[string, Change]>([
    ['a row that is not there', value('I.9.9.9', 1)],
    ['text for points', { ...value('I.1.1.1', 1), value: 'một' } as Change],
    ['no reason', { ...value('I.1.1.1', 1), reason: ' ' }],
    ['a finding that is not there', { kind: 'decision', report: 1, finding: 'sum:X:self', state: 'accepted', reason: 'x' }],
    ['a report that is not there', { ...value('I.1.1.1', 1), report: 2 }],
    ['a unit that is not known', { kind: 'place', report: 1, unit: '1', period: null, reason: 'x' }],
  ])('refuses %s, and all that comes with it', async (_what, bad) => {
    expect(await change(3, value('I.1.1.1', 0.1), bad)).toMatchObject({ refusal: { code: 'bad-change' } })
    expect((await reload()).version).toBe(3)
  })

  it('takes a correction back', async () => {
    const answer = await change(3, { kind: 'withdraw', report: 1, row: 'I.2.2.2', column: 'self', reason: 'nhầm' })
    expect(answer).toMatchObject({ version: 4 })
    const [current] = await loadExtractions(db, await reload(), 'current')
    expect(current?.rows.find(({ id }) => id === 'I.2.2.2')?.self).toBeNull()
  })

  it('keeps corrections when the file is read again', async () => {
    await retryDocument(db, EVERYTHING, document.id, ACTOR, 2)
    await ingest(await reload())
    const [current] = await loadExtractions(db, await reload(), 'current')
    expect(current?.rows.find(({ id }) => id === 'I.2.2.3')?.self).toBe(1)
    expect((await reload()).version).toBe(5)
  })

  it('is not finished while an error is open, and names it; then it is, and can be opened again', async () => {
    expect(await change(5, value('I.1.1.1', 9))).toMatchObject({ version: 6 })
    const answer = await finishDocument(db, EVERYTHING, document.id, ACTOR)
    if (!('refusal' in answer)) throw new Error('finished')
    expect(answer.refusal.code).toBe('open-findings')
    expect(answer.refusal.findings).toContain('above-max:I.1.1.1:self')
    expect(answer.refusal.findings).not.toContain(WARNING)
    const decisions = answer.refusal.findings.map((finding): Change => ({
      kind: 'decision',
      report: 1,
      finding,
      state: 'accepted',
      reason: 'đúng như bản in',
    }))
    expect(await change(6, ...decisions)).toMatchObject({ version: 7, added: [], removed: [] })
    expect(await finishDocument(db, EVERYTHING, document.id, ACTOR)).not.toHaveProperty('refusal')
    expect(await reload()).toMatchObject({ status: 'reviewed', reviewed_by: 'Lan' })
    expect(await change(7, value('I.1.1.1', 0.1))).toEqual({ refusal: { code: 'reviewed' } })
  })

  it('stays finished with the warnings that were left open, also when it is checked again', async () => {
    const open = (await loadExtractions(db, await reload(), 'current')).flatMap(({ findings }) => findings)
    expect(open.find(({ id }) => id === WARNING)?.state).toBe('open')
    const left = open.filter(({ state, severity }) => state === 'open' && severity === 'warning').length
    expect((await loadHistory(db, document.id)).find(({ what }) => what === 'reviewed')?.to).toMatchObject({ openWarnings: left })
    await recheck()
    expect((await reload()).status).toBe('reviewed')
    await reopenDocument(db, EVERYTHING, document.id, ACTOR)
    expect((await reload()).status).toBe('needs-review')
  })

  it('has a history of who said what and why', async () => {
    const history = await loadHistory(db, document.id)
    const correction = history.find(({ what, row }) => what === 'value' && row === 'I.2.2.2')
    expect(correction).toMatchObject({ who: 'Lan', column: 'self', from: null, to: 0.5, why: 'bản giấy', version: 2 })
    expect(history.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['read', 'value', 'withdraw', 'decision', 'reviewed', 'reopened']),
    )
  })

  it('shows one current report for a unit and period: a later one supersedes it, and its removal brings it back', async () => {
    const current = async () =>
      (await sql<{ file_name: string }>`select file_name from public.report_scores where row_id = 'TOTAL'`.execute(db)).rows.map(
        ({ file_name }) => file_name,
      )
    const bytes = `${test.folder.path}/again.pdf`
    const { appendFileSync, copyFileSync } = await import('node:fs')
    copyFileSync(REPORT, bytes)
    appendFileSync(bytes, '\n')
    const second = await sendIn(db, openFiles(test.folder), bytes)
    await ingest(second)
    expect(await current()).toEqual(['again.pdf'])
    await trashDocument(db, EVERYTHING, second.id, ACTOR)
    expect(await current()).toEqual(['report.pdf'])
  })
})
