/** A scanned document: its pages are handed out, recognised one by one, and put together by whoever ends the last. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assembleDocument, ingestDocument, ingestPage, MAX_PAGE_STARTS } from '../../src/ingest.ts'
import { createRecogniser, type Recogniser, renderPage } from '../../src/read/index.ts'
import type { Database } from '../../src/store/db.ts'
import { EVERYTHING, findDocument } from '../../src/store/documents.ts'
import { readJob } from '../../src/store/lifecycle.ts'
import { openFiles } from '../../src/store/open-files.ts'
import { countJobs } from '../../src/store/outbox.ts'
import { loadExtractions } from '../../src/store/results.ts'
import { ruledCells } from '../../src/table/ruled-cells.ts'
import { openTestDatabase, type TestDatabase } from '../service/databases.ts'
import { FIXTURES, REPORT, sendIn, toIngest } from '../service/documents.ts'

let test: TestDatabase
let db: Database['db']
let recogniser: Recogniser
beforeAll(async () => {
  test = await openTestDatabase('embedded')
  db = test.database.db
  recogniser = createRecogniser({ processes: 2, pageToCells: async (page) => ruledCells(page) })
})
afterAll(async () => {
  await recogniser.close()
  await test.close()
})

/** The first pages of the report as pictures. */
async function scan(pages: number): Promise<string> {
  const pdf = await PDFDocument.create()
  for (let page = 1; page <= pages; page++) {
    const png = await renderPage({ path: REPORT, page, dpi: 200 })
    if (png === null) throw new Error('not drawn')
    const image = await pdf.embedPng(png)
    pdf.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 })
  }
  const file = path.join(test.folder.path, 'scan.pdf')
  writeFileSync(file, await pdf.save())
  return file
}

it('spreads over its pages, and comes together once', { timeout: 280_000 }, async () => {
  const files = openFiles(test.folder)
  const ingest = { ...toIngest(db, files), recogniser }
  const document = await sendIn(db, files, await scan(2))
  const run = { documentId: document.id, run: document.run }
  const handedOut = await ingestDocument(ingest, { ...run, jobId: readJob(document).jobId })
  if (!handedOut.done) throw new Error('nothing was done')
  expect(handedOut.next.map(({ job, payload }) => [job, payload['page']])).toEqual([
    ['read-page', 1],
    ['read-page', 2],
  ])
  expect(await findDocument(db, EVERYTHING, document.id)).toMatchObject({ status: 'reading', pages_done: 0, page_count: 2 })
  const recogniseAll = () =>
    Promise.all(handedOut.next.map(({ jobId, payload }) => ingestPage(ingest, { ...run, jobId, page: Number(payload['page']) })))
  // Both at the same time; and once more: the queue delivers at least once.
  const outcomes = await recogniseAll()
  expect((await recogniseAll()).filter(({ done }) => done)).toEqual([])
  const assembly = outcomes.flatMap((outcome) => (outcome.done ? outcome.next : []))
  expect(assembly.map(({ job }) => job)).toEqual(['assemble'])
  const jobId = assembly[0]?.jobId ?? ''
  const ends = await Promise.all([1, 2].map(() => assembleDocument(ingest, { ...run, jobId })))
  expect(ends.filter(({ done }) => done)).toHaveLength(1)
  const done = await findDocument(db, EVERYTHING, document.id)
  expect(done).toMatchObject({ pages_done: 2, version: 1 })
  expect(await countJobs(db)).toBe(0)
  if (done === null) throw new Error('gone')
  const [extraction] = await loadExtractions(db, done, 'current')
  expect(extraction?.document.pages.map(({ source }) => source)).toEqual(['ocr', 'ocr'])
  expect(extraction?.rows.length).toBeGreaterThan(10)
})

it('lets a report that is sent in go before the far pages of a long scan', async () => {
  const files = openFiles(test.folder)
  const page = await PDFDocument.load(readFileSync(path.join(FIXTURES, 'scanned/fax-group4-300-dpi.pdf')))
  const pdf = await PDFDocument.create()
  for (const one of await pdf.copyPages(page, Array<number>(45).fill(0))) pdf.addPage(one)
  const file = path.join(test.folder.path, 'long.pdf')
  writeFileSync(file, await pdf.save())
  const document = await sendIn(db, files, file)
  const work = { documentId: document.id, run: document.run, jobId: readJob(document).jobId }
  const handedOut = await ingestDocument({ ...toIngest(db, files), recogniser }, work)
  const priorities = handedOut.done ? handedOut.next.map(({ priority }) => priority) : []
  expect([priorities[0], priorities[19], priorities[20], priorities[44]]).toEqual([1, 1, 2, 3])
})

it('says of a page that broke off every time that it did, and goes on without it', async () => {
  const files = openFiles(test.folder)
  const ingest = { ...toIngest(db, files), recogniser }
  const document = await sendIn(db, files, path.join(FIXTURES, 'scanned/fax-group4-300-dpi.pdf'))
  const run = { documentId: document.id, run: document.run }
  const handedOut = await ingestDocument(ingest, { ...run, jobId: readJob(document).jobId })
  await db.updateTable('pages').set({ starts: MAX_PAGE_STARTS }).where('waiting', '=', true).execute()
  const page = await ingestPage(ingest, { ...run, jobId: (handedOut.done && handedOut.next[0]?.jobId) || '', page: 1 })
  await assembleDocument(ingest, { ...run, jobId: (page.done && page.next[0]?.jobId) || '' })
  const failed = await findDocument(db, EVERYTHING, document.id)
  expect(failed).toMatchObject({ status: 'failed', failure_code: 'pages-failed' })
  expect(failed?.failure_en).toContain(`tried ${MAX_PAGE_STARTS} times`)
})

it('is drawn as fine as the review screen asks for', async () => {
  const file = path.join(FIXTURES, 'ngoc-ky-2023/scan.pdf')
  const drawn = await Promise.all([165, 220].map((dpi) => renderPage({ path: file, page: 1, dpi })))
  expect(drawn.map((png) => png?.subarray(1, 4).toString())).toEqual(['PNG', 'PNG'])
})
