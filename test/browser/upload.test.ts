/** Uploading in a browser, against a server that reads nothing meanwhile. */
import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'

const pdf = (text: string) => ({ name: `${text}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n% ${text}\n`) })

const choose = (page: Page, files: Parameters<Page['setInputFiles']>[1]) => page.getByLabel('Chọn tệp PDF').setInputFiles(files)
const lines = (page: Page) => page.locator('.upload-list li')

describe('uploading', () => {
  let browser: BrowserTest
  beforeAll(async () => {
    browser = await openBrowserTest({ work: false })
  })
  afterAll(() => browser.close())
  afterEach(() => expect(browser.troubles()).toEqual([]))

  const kept = async () =>
    Number(
      ((await browser.test.all.test.database.pool.query('select count(*) as n from public.documents')) as { rows: { n: string }[] }).rows[0]
        ?.n,
    )

  it('takes what is dropped anywhere on the page, and shows it in the list', async () => {
    const page = await browser.open('/')
    await page.evaluate(`(() => {
      const transfer = new DataTransfer()
      for (const name of ['Xã Một', 'Xã Hai']) transfer.items.add(new File(['%PDF-1.4 ' + name], name + '.pdf'))
      for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }))
    })()`)
    await page.getByText('Đã gửi 2 trong 2 tệp').waitFor()
    await page.getByRole('link', { name: 'Xã Hai.pdf', exact: true }).waitFor()
    expect(await page.locator('#report-rows tr').count()).toBe(2)
    await expectAccessible(page)
  })

  it('says what is a duplicate, of what, by whom and when, and does not send it', async () => {
    const page = await browser.open('/')
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
    await choose(page, [
      { ...pdf('x'), name: 'bản khác.pdf', buffer: Buffer.from('%PDF-1.4 Xã Một') },
      pdf('mới'),
      { ...pdf('mới'), name: 'chép.pdf' },
    ])
    await page.getByText('Đã gửi 1 trong 3 tệp').waitFor()
    const texts = await lines(page).allTextContents()
    expect(texts[0]).toMatch(/Đã có: local gửi lúc \d\d:\d\d \d\d\/\d\d\/\d{4} với tên Xã Một\.pdf\. Không gửi lại\./u)
    expect(texts[2]).toContain('Trùng với mới.pdf trong lần gửi này. Không gửi lại.')
    expect(sent.filter((each) => each === 'POST /api/documents')).toHaveLength(1)
  })

  it('says why a file is not taken and what to do', async () => {
    const page = await browser.open('/')
    await choose(page, [
      { name: 'bảng.docx', mimeType: 'application/msword', buffer: Buffer.from('PK') },
      { name: 'trống.pdf', mimeType: 'application/pdf', buffer: Buffer.from('') },
    ])
    await page.getByText('Không phải tệp PDF. Hãy xuất hoặc quét lại thành PDF.').waitFor()
    await page.getByText('Tệp trống (0 byte). Hãy chép lại tệp.').waitFor()
  })

  it('sends again what broke off, without a second copy', async () => {
    const page = await browser.open('/')
    const before = await kept()
    let isCut = true
    // The server gets the file, and its answer is lost: the worst moment.
    await page.route('**/api/documents', async (route) => {
      if (!isCut) return route.continue()
      await fetch(browser.base + '/api/documents', {
        method: 'POST',
        headers: { 'content-type': route.request().headers()['content-type'] ?? '' },
        body: new Uint8Array(route.request().postDataBuffer() ?? []),
      })
      return route.abort('connectionreset')
    })
    await choose(page, [pdf('đứt giữa chừng')])
    await page.getByText('Mất kết nối khi gửi').waitFor({ timeout: 30_000 })
    isCut = false
    await page.getByRole('button', { name: 'Gửi lại', exact: true }).click()
    await page
      .getByText(/Đã có: local|Đã gửi 1 trong 1 tệp/u)
      .first()
      .waitFor()
    expect(await kept()).toBe(before + 1)
    browser.forgive(/ERR_CONNECTION_RESET/u)
  })

  it('goes on showing after a reload what was sent, and tells what was not', async () => {
    const page = await browser.open('/')
    let arrived: Promise<unknown> = Promise.resolve()
    await page.route('**/api/documents', async (route) => {
      const request = route.request()
      const sent = request.postData()
      // The server gets it, and the page is gone before it hears of that.
      if (sent?.includes('đã đến') === true) {
        const headers = { 'content-type': request.headers()['content-type'] ?? '' }
        arrived = fetch(browser.base + '/api/documents', { method: 'POST', headers, body: new Uint8Array(request.postDataBuffer() ?? []) })
      } else if (sent?.includes('bị chặn') !== true) await route.continue()
    })
    await choose(page, [pdf('trước khi tải lại'), pdf('bị chặn'), pdf('đã đến')])
    await page.getByText('Đã gửi 1 trong 3 tệp').waitFor()
    await arrived
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.getByText('Đã gửi 2 trong 3 tệp, đã đọc 0. 1 tệp cần xem lại.').waitFor()
    expect(await lines(page).allTextContents()).toEqual([
      expect.stringContaining('bị chặn.pdfChưa gửi xong khi trang đóng. Hãy chọn lại tệp.'),
      expect.stringContaining('trước khi tải lại.pdfĐã gửi, chờ đọc'),
      expect.stringContaining('đã đến.pdfĐã gửi, chờ đọc'),
    ])
  })

  it('takes two hundred files at once, and the page goes on answering', { timeout: 300_000 }, async () => {
    const page = await browser.open('/')
    const before = await kept()
    await choose(
      page,
      Array.from({ length: 200 }, (_, index) => pdf(`xã số ${index}`)),
    )
    // Meanwhile the page takes keys.
    await page.getByLabel('Tìm').fill('xã số 19')
    await page.getByText('Đã gửi 200 trong 200 tệp').waitFor({ timeout: 250_000 })
    expect(await page.getByLabel('Tìm').inputValue()).toBe('xã số 19')
    expect(await kept()).toBe(before + 200)
  })

  it('hashes as everybody does where the browser offers no hash of its own', async () => {
    const { Sha256 } = await import('../../src/web/client/upload/sha256.ts')
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 1000, 100_001]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251)
      const pieces = new Sha256()
      for (let at = 0; at < length; at += 777) pieces.update(bytes.subarray(at, at + 777))
      expect(pieces.hex()).toBe(createHash('sha256').update(bytes).digest('hex'))
    }
  })
})
