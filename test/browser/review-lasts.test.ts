/** What people said lasts: over a new reading and a new version of the catalogue. What no longer fits is shown, and can be withdrawn. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/model/extraction.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { REPORT, sendIn } from '../service/documents.ts'
import { until } from '../workers/queues.ts'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'
import { change, json, ReviewPage } from './review-page.ts'

interface DocumentBody {
  readonly status: string
  readonly version: number
}

type Criteria = Catalogue['criteria']

/** The criteria without one of them, wherever it stands. */
const without = (criteria: Criteria, code: string): Criteria =>
  criteria
    .filter((criterion) => criterion.code !== code)
    .map((criterion) => (criterion.children === undefined ? criterion : { ...criterion, children: without(criterion.children, code) }))

const self = (row: string, value: number) => ({ kind: 'value', row, column: 'self', value, reason: 'bản giấy' })

describe('what people said', () => {
  let browser: BrowserTest
  let id = ''
  const document = () => json<DocumentBody>(browser.base, `/api/documents/${id}`)
  const open = async () => new ReviewPage(await browser.open(`/documents/${id}`)).ready()
  beforeAll(async () => {
    browser = await openBrowserTest()
    const { db, files } = browser.test.service
    id = (await sendIn(db, files, REPORT)).id
    await until('it is read', 120, async () => (await document()).status === 'needs-review')
    const note = { kind: 'note', row: 'I.2.2.2', text: 'xã gửi bổ sung sau' }
    expect((await change(browser.base, id, 1, [self('I.2.2.2', 0.5), self('I.2.2.3', 1), note])).status).toBe(200)
  })
  afterAll(() => browser.close())
  afterEach(() => expect(browser.troubles()).toEqual([]))

  it('stands after the file is read again', async () => {
    const { version } = await document()
    expect((await fetch(`${browser.base}/api/documents/${id}/retry`, { method: 'POST' })).status).toBe(202)
    await until('it is read again', 120, async () => (await document()).version > version)
    const review = await open()
    expect([await review.cell('I.2.2.2', 'self'), await review.cell('I.2.2.3', 'self')]).toEqual(['0,5', '1'])
    await review.click('I.2.2.2', 'self')
    expect(await review.text('.review-note')).toContain('xã gửi bổ sung sau')
    expect(await review.page.locator('.review-alert').count()).toBe(0)
  })

  it('is shown where it no longer fits a new version of the catalogue, and the rest stands', async () => {
    const { catalogues } = await json<{ catalogues: { id: string }[] }>(browser.base, '/api/catalogues')
    const catalogue = await json<Catalogue>(browser.base, `/api/catalogues/${catalogues[0]?.id}`)
    const changed = { ...catalogue, version: catalogue.version + 1, criteria: without(catalogue.criteria, '2.2.2') }
    const send = async (method: string, path: string, content: object) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(browser.base + path, { method, headers, body: JSON.stringify(content) })
      expect(response.ok, await response.text()).toBe(true)
    }
    await send('POST', '/api/catalogues', changed)
    await send('PUT', `/api/catalogues/${changed.id}/in-force/6-thang-dau-nam-2023`, { version: changed.version })
    await until('it is checked by the new version', 120, async () => {
      const { catalogue: used } = await json<Extraction>(browser.base, `/api/documents/${id}/extraction`)
      return used?.version === changed.version
    })
    const review = await open()
    const alert = review.page.locator('.review-alert.warn')
    expect(await alert.locator('li').allTextContents()).toEqual([
      expect.stringMatching(/I\.2\.2\.2, điểm tự chấm: 0,5 – local \(bản giấy\)/u),
      expect.stringContaining('xã gửi bổ sung sau'),
    ])
    expect(await review.cell('I.2.2.3', 'self')).toBe('1')
    await expectAccessible(review.page)
    await alert.getByRole('button', { name: 'Rút lại' }).click()
    await review.press('2')
    await review.kept()
    await expect.poll(() => alert.locator('li').count(), { timeout: 30_000 }).toBe(1)
    const { history } = await json<{ history: { what: string; why: string | null }[] }>(browser.base, `/api/documents/${id}/history`)
    expect(history.filter(({ what }) => what === 'value' || what === 'withdraw').map(({ what, why }) => [what, why])).toEqual([
      ['value', 'bản giấy'],
      ['value', 'bản giấy'],
      ['withdraw', 'Không còn cần thiết'],
    ])
  })
})
