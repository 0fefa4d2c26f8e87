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

  it('says of a file that cannot be read which it is and why, and reads it again when asked', async () => {
    const page = await browser.open('/')
    await page.setInputFiles('#upload-files', { name: 'bị hỏng.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 hỏng') })
    await page.getByText('1 tệp cần xem lại.').waitFor({ timeout: 60_000 })
    await page.getByRole('link', { name: 'Mở: bị hỏng.pdf' }).click()
    await page.getByRole('heading', { name: 'Không có bảng điểm để soát xét: bị hỏng.pdf' }).waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('Tệp PDF bị hỏng')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Đọc lại' }).click()
    await page.getByText('Báo cáo chưa được đọc xong.').waitFor()
    await page.getByRole('heading', { name: /bị hỏng\.pdf/u }).waitFor({ timeout: 60_000 })
  })
})
