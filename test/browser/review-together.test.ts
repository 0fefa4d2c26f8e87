/** Two browsers on one report: they see each other, one is cut off in the middle and comes back, and nobody's word is lost or overwritten unseen. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { REPORT, sendIn } from '../service/documents.ts'
import { until } from '../workers/queues.ts'
import { type BrowserTest, openBrowserTest } from './browser.ts'
import { json, ReviewPage } from './review-page.ts'

/** A sign of life comes every ten seconds; a slow machine takes its time. */
const SEEN_WITHIN = { timeout: 40_000 }
/** What a browser says on its console when it is cut off, or told that others were faster. */
const CUT = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load resource/u

/** Types a figure into a cell, with the reason of a digit. */
const correct = async (who: ReviewPage, row: string, figure: string, reason: string): Promise<void> => {
  await who.click(row, 'self')
  await who.press(figure.slice(0, 1))
  await who.type(figure.slice(1))
  await who.press('Enter', reason)
}

describe('two people on one report', () => {
  let browser: BrowserTest
  let id = ''
  let lan: ReviewPage
  let hoa: ReviewPage
  beforeAll(async () => {
    browser = await openBrowserTest()
    const { db, files } = browser.test.service
    const row = await sendIn(db, files, REPORT)
    id = row.id
    await until(
      'it is read',
      120,
      async () => (await json<{ status: string }>(browser.base, `/api/documents/${id}`)).status === 'needs-review',
    )
    lan = await new ReviewPage(await browser.open(`/documents/${id}`)).ready()
    hoa = await new ReviewPage(await browser.open(`/documents/${id}`)).ready()
  })
  afterAll(() => browser.close())
  afterEach(() => {
    browser.forgive(CUT)
    expect(browser.troubles()).toEqual([])
  })

  const words = async (row: string): Promise<string[]> => {
    const { rows } = await sql<{ word: string }>`
      select new_value #>> '{}' || ': ' || reason as word from public.corrections where row_id = ${row} and document_id = ${id} order by id`.execute(
      browser.test.service.db,
    )
    return rows.map(({ word }) => word)
  }

  it('see that the other is there, and where', async () => {
    await expect.poll(() => lan.page.locator('.review-present').count(), SEEN_WITHIN).toBe(1)
    await hoa.click('I.1.2', 'self')
    await expect.poll(() => lan.text('.review-present'), SEEN_WITHIN).toContain('1.2')
    expect(await hoa.text('.review-present')).toMatch(/local \(ở [\d.]+\)/u)
  })

  it('see what the other changes, as it happens', async () => {
    await correct(hoa, 'I.2.2.3', '1', '1')
    await hoa.kept()
    await expect.poll(() => lan.cell('I.2.2.3', 'self'), SEEN_WITHIN).toBe('1')
    expect(await lan.text('.review-notice')).toContain('2.2.3')
  })

  it('lose nothing when one is cut off in the middle, and overwrite nothing unseen', async () => {
    await lan.page.context().setOffline(true)
    await correct(lan, 'I.2.2.2', '0,5', '1')
    await correct(lan, 'I.1.1.1', '0,25', '2')
    await expect.poll(() => lan.text('.review-kept'), SEEN_WITHIN).toContain('2 thay đổi chưa gửi')
    expect([await lan.cell('I.2.2.2', 'self'), await lan.cell('I.1.1.1', 'self')]).toEqual(['0,5', '0,25'])
    await correct(hoa, 'I.1.1.1', '0', '3')
    await hoa.kept()
    await lan.page.context().setOffline(false)
    await lan.page.locator('.review-alert.bad li').waitFor(SEEN_WITHIN)
    await lan.kept()
    // What nobody else touched has arrived; where both did, the other's word stands and the own is offered again.
    expect([await lan.cell('I.2.2.2', 'self'), await lan.cell('I.1.1.1', 'self')]).toEqual(['0,5', '0'])
    expect(await lan.text('.review-alert.bad li')).toMatch(/thấy 0,5, nay là 0 .*của bạn: điểm tự chấm thành 0,25/su)
    expect(await words('I.1.1.1')).toEqual(['0: Theo văn bản đính chính của đơn vị'])
    await lan.page.getByRole('button', { name: 'Ghi thay đổi của tôi' }).click()
    await expect.poll(() => hoa.cell('I.1.1.1', 'self'), SEEN_WITHIN).toBe('0,25')
    expect(await words('I.1.1.1')).toEqual(['0: Theo văn bản đính chính của đơn vị', '0.25: Đơn vị ghi nhầm; sửa theo phần giải trình'])
    expect(await words('I.2.2.2')).toEqual(['0.5: Chương trình đọc sai; sửa theo bản in'])
  })

  it('do not say twice what arrived before the connection was cut', async () => {
    let taken = 0
    await lan.page.route('**/changes', async (route) => {
      await route.fetch()
      taken++
      await route.abort()
    })
    await correct(lan, 'I.1.1.2', '0', '1')
    await until('the server has taken it', 40, async () => taken > 0)
    await lan.page.unroute('**/changes')
    await lan.kept()
    expect([await lan.cell('I.1.1.2', 'self'), await words('I.1.1.2')]).toEqual(['0', ['0: Chương trình đọc sai; sửa theo bản in']])
  })

  it('find what was not sent when the page is loaded again', async () => {
    lan.page.on('dialog', (dialog) => void dialog.accept())
    await lan.page.route('**/changes', (route) => route.abort())
    await correct(lan, 'I.1.1.3', '0', '1')
    await expect.poll(() => lan.text('.review-kept'), SEEN_WITHIN).toContain('1 thay đổi chưa gửi')
    await lan.page.unroute('**/changes')
    await lan.page.reload()
    await lan.ready()
    await lan.kept()
    expect(await lan.cell('I.1.1.3', 'self')).toBe('0')
    expect(await words('I.1.1.3')).toHaveLength(1)
  })

  it('leave nothing behind: whoever closes the window is gone, and no one waits for it', async () => {
    await hoa.page.close()
    await expect.poll(() => lan.page.locator('.review-present').count(), SEEN_WITHIN).toBe(0)
  })
})
