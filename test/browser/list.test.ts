/** The list of reports in a browser: uploading, filters, keys, bulk actions. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { REPORT } from '../service/documents.ts'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'

describe('the list of reports', () => {
  let browser: BrowserTest
  beforeAll(async () => {
    browser = await openBrowserTest()
  })
  afterAll(() => browser.close())
  afterEach(() => expect(browser.troubles()).toEqual([]))

  it('tells whoever is new what to do', async () => {
    const page = await browser.open('/')
    expect(await page.getByRole('heading', { name: 'Chưa có báo cáo nào' }).isVisible()).toBe(true)
    await expectAccessible(page)
  })

  it('takes files without scripts', async () => {
    const page = await browser.open('/', { javaScriptEnabled: false })
    await page.getByLabel('Chọn tệp PDF').setInputFiles(REPORT)
    await page.getByRole('button', { name: 'Gửi' }).click()
    expect(await page.getByRole('status').first().textContent()).toBe('Đã nhận 1 tệp.')
    expect(await page.locator('#report-rows tr').count()).toBe(1)
  })
})
