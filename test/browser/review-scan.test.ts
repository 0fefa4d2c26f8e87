/**
 * A report and its scan, uploaded together in the browser and read by the workers: the scan is the one that is reviewed, each figure beside
 * the picture of its cell.
 */
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model/extraction.ts'
import { createRecogniser, type Recogniser } from '../../src/read/index.ts'
import { ruledCells } from '../../src/table/ruled-cells.ts'
import { startWorkers, type Workers } from '../../workers/main.ts'
import { FIXTURES, REPORT } from '../service/documents.ts'
import { until } from '../workers/queues.ts'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'
import { type HistoryEntry, json, openFindings, ReviewPage } from './review-page.ts'

const SCAN = path.join(FIXTURES, 'ngoc-ky-2023/scan.pdf')

interface DocumentBody {
  readonly id: string
  readonly fileName: string
  readonly status: string
}

describe('a report and its scan', () => {
  let browser: BrowserTest
  let recogniser: Recogniser
  let workers: Workers
  let id = ''
  beforeAll(async () => {
    browser = await openBrowserTest({ work: false })
    recogniser = createRecogniser({ processes: 2, pageToCells: async (page) => ruledCells(page) })
    const { options } = browser.test.all
    workers = startWorkers({ ...options, ingest: { ...options.ingest, recogniser } })
  })
  afterAll(async () => {
    await workers.stop()
    await recogniser.close()
    await browser.close()
  })
  afterEach(() => expect(browser.troubles()).toEqual([]))

  const documents = async () => (await json<{ documents: DocumentBody[] }>(browser.base, '/api/documents')).documents
  const idOf = async (file: string) => (await documents()).find(({ fileName }) => fileName === path.basename(file))?.id ?? ''
  const rowsOf = async (document: string) => (await extraction(document)).rows.map((row) => row.id)
  const extraction = (of = id) => json<Extraction>(browser.base, `/api/documents/${of}/extraction`)

  it('come in together, and the scan shows the same rows', { timeout: 400_000 }, async () => {
    const page = await browser.open('/')
    await page.locator('#upload-files').setInputFiles([REPORT, SCAN])
    await page.getByText('Đã gửi 2 trong 2 tệp').waitFor()
    await until('both are read', 360, async () => {
      const read = (await documents()).filter(({ status }) => !['queued', 'reading'].includes(status))
      return read.length === 2
    })
    id = await idOf(SCAN)
    expect(await rowsOf(id)).toEqual(await rowsOf(await idOf(REPORT)))
    for (const file of [REPORT, SCAN]) await page.locator('#report-rows tr', { hasText: path.basename(file) }).waitFor()
  })

  it('shows each figure beside the picture of its cell, with how sure it was read', { timeout: 400_000 }, async () => {
    const row = (await extraction()).rows.find(({ self, cells }) => self !== null && cells['self'].length === 1)
    const place = row?.cells['self'][0]
    const review = await new ReviewPage(await browser.open(`/documents/${id}?row=${row?.id}&column=self`)).ready()
    expect(await review.focus()).toBe(`${row?.id} self`)
    const crop = review.page.locator('.review-crop').first()
    const percent = Math.round((place?.confidence ?? 0) * 1000) / 10
    expect(await crop.locator('figcaption').textContent()).toContain(`Độ chắc chắn khi đọc: ${String(percent).replace('.', ',')}%`)
    await expect
      .poll(
        () =>
          crop
            .locator('img')
            .last()
            .evaluate((image: HTMLImageElement) => image.naturalWidth),
        { timeout: 60_000 },
      )
      .toBeGreaterThan(0)
    const { width = 0, height = 0 } = (await crop.locator('.review-crop-window').boundingBox()) ?? {}
    const [left, top, right, bottom] = place?.box ?? [0, 0, 1, 1]
    // The window has the shape of the cell and a little around it.
    expect(width / height).toBeCloseTo((right - left + 8) / (bottom - top + 8), 0)
    await expectAccessible(review.page)
  })

  it('let the scan be reviewed by keyboard alone until nothing is open, and handed on', { timeout: 400_000 }, async () => {
    const review = await new ReviewPage(await browser.open(`/documents/${id}`)).ready()
    const flags = openFindings(await extraction())
    const left = async () => (await review.left()).reduce((sum, each) => sum + each, 0)
    // The first is typed in, as if the paper were at hand; the others are answered as printed, or by the suggestion.
    for (let pressed = 0; !/ (?:max|self)$/u.test(await review.focus()) && pressed < flags.length; pressed++) await review.press('n')
    const [row = '', column = ''] = (await review.focus()).split(' ')
    await review.press('Enter', 'Control+a', '1', 'Enter', '1')
    await review.kept()
    expect(await review.cell(row, column)).toBe('1')
    for (let before = await left(); before > 0; before = await left()) {
      const offers = await review.page.locator('.review-suggestion').count()
      await review.press(offers > 0 ? 't' : 'c', '1')
      await review.kept()
      expect(await left()).toBeLessThan(before)
    }
    await review.press('Control+Enter')
    await until('it is finished', 60, async () => {
      return (await json<DocumentBody>(browser.base, `/api/documents/${id}`)).status === 'reviewed'
    })
    process.stdout.write(`a scan with ${flags.length} flags: ${review.keys} keys\n`)
    expect(openFindings(await extraction())).toEqual([])
    const { rows } = await sql<{ row_id: string; new_value: number; reason: string; actor: string }>`
      select row_id, new_value, reason, actor from public.corrections where kind = 'value' order by id`.execute(browser.test.service.db)
    expect(rows[0]).toEqual({ row_id: row, new_value: 1, reason: 'Chương trình đọc sai; sửa theo bản in', actor: 'local' })
    const { history } = await json<{ history: HistoryEntry[] }>(browser.base, `/api/documents/${id}/history`)
    expect(history.filter(({ what }) => what === 'decision' || what === 'value').every(({ why }) => why !== null)).toBe(true)
    const csv = await (await fetch(`${browser.base}/api/export?format=csv&documents=${id}`)).text()
    expect(csv.split('\r\n').some((line) => line.includes(`,${row},`))).toBe(true)
  })
})
