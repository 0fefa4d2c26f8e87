/** The list with a report that is read, units, periods, export and trash in a browser. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { toolPath } from '../../scripts/ensure-tools.ts'
import { REPORT } from '../service/documents.ts'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'

describe('reports with the registry', () => {
  let browser: BrowserTest
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-'))
    browser = await openBrowserTest()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(() => expect(browser.troubles()).toEqual([]))

  it('imports units from a workbook, after a preview that names the wrong lines', async () => {
    const file = path.join(folder, 'units.xlsx')
    const rows = [
      ['Mã', 'Tên đơn vị', 'Tỉnh', 'Sáp nhập vào', 'Từ ngày'],
      ['11001', 'Xã Ngọc Kỳ', 'Hải Dương', '', ''],
      ['11002', 'Xã <b>Chưa Nộp</b>', 'Hải Dương', '', ''],
      ['', 'Xã không mã', '', '', ''],
      ['11003', 'Xã cũ', 'Hải Dương', '11001', '01/07/2022'],
      ['11004', 'Xã sai ngày', 'Hải Dương', '11001', '31/02/2022'],
    ]
    await writeWorkbook(rows.map((row) => row.map((value) => ({ type: String, value })))).toFile(file)
    const page = await browser.open('/units/import')
    await expectAccessible(page)
    await page.getByLabel('Tệp .xlsx hoặc .csv').setInputFiles(file)
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('2 dòng có lỗi, không được nhập.').waitFor()
    expect(await page.locator('tbody tr').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('4thiếu mã'), expect.stringContaining('6ngày không đúng')]),
    )
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Nhập 3 đơn vị' }).click()
    await page.getByText('Đã nhập 3 đơn vị.').waitFor()
    expect(await page.getByText('Xã <b>Chưa Nộp</b>').isVisible()).toBe(true)
    expect(await page.getByText('Sáp nhập vào 11001 từ 01/07/2022').isVisible()).toBe(true)
    await expectAccessible(page)
  })

  it('edits a unit, and says what is wrong with it', async () => {
    const page = await browser.open('/units/edit?code=11003')
    await expectAccessible(page)
    await page.getByLabel('Sáp nhập vào (mã)').fill('nirgends')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('không có đơn vị mang mã sáp nhập vào').waitFor()
    browser.forgive(/422/u)
    await page.getByLabel('Sáp nhập vào (mã)').fill('11001')
    await page.getByLabel('Tên').fill('Xã cũ mới đặt tên')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await page.getByText('Đã lưu Xã cũ mới đặt tên.').waitFor()
  })

  it('shows a report being read, and then whose it is, its points and its flags, without a reload', async () => {
    const page = await browser.open('/')
    await page.getByLabel('Chọn tệp PDF').setInputFiles(REPORT)
    const line = page.locator('#report-rows tr')
    await line.getByText('Cần xem').waitFor({ timeout: 60_000 })
    const text = await line.textContent()
    expect(text).toContain('Xã Ngọc Kỳ')
    expect(text).toContain('6 tháng đầu năm 2023')
    expect(text).toContain('100')
    expect(text).toMatch(/\d+ cảnh báo/u)
    expect(await page.locator('.upload-list').textContent()).toContain('Đã đọc xong, có chỗ cần xem')
    await expectAccessible(page)
  })

  it('finds it without diacritics, by part of its name, and says who has not sent theirs', async () => {
    const page = await browser.open('/?q=NGOC+ky')
    expect(await page.locator('#report-rows tr').count()).toBe(1)
    await page.goto(`${browser.base}/?q=khong+co`)
    expect(await page.getByText('Không có báo cáo nào hợp với bộ lọc.').isVisible()).toBe(true)
    await page.goto(`${browser.base}/?period=6-thang-dau-nam-2023`)
    // One of three was merged before the period ended.
    await page.getByText('1 trong 2 đơn vị chưa có báo cáo.').click()
    expect(await page.locator('.owed-units').textContent()).toContain('Xã <b>Chưa Nộp</b>')
    await expectAccessible(page)
  })

  it('keeps a filter under a name', async () => {
    const page = await browser.open('/?q=ngoc&state=todo')
    await page.locator('#saved-views summary').click()
    await page.getByLabel('Tên bộ lọc').fill('Của tôi')
    await page.keyboard.press('Enter')
    await expectAccessible(page)
    await page.goto(browser.base)
    await page.locator('#saved-views summary').click()
    await page.getByRole('link', { name: 'Của tôi' }).click()
    expect(new URL(page.url()).searchParams.get('q')).toBe('ngoc')
    expect(await page.locator('#report-rows tr').count()).toBe(1)
  })

  it('goes out as CSV that a Vietnamese spreadsheet opens right', async () => {
    const page = await browser.open('/export')
    await expectAccessible(page)
    await page.getByLabel('CSV cho Excel tiếng Việt').check()
    await page.locator('summary', { hasText: 'Chọn cột' }).click()
    await page.getByLabel('Giải trình').uncheck()
    // What has gone under the bar that stays is no small target.
    await page.evaluate('scrollTo(0, 0)')
    await expectAccessible(page)
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải về' }).click()
    const file = path.join(folder, 'out.csv')
    await (await downloading).saveAs(file)
    // Semicolons, quotes, UTF-8, from the first line, formulas evaluated; then plain text with tabs, as the cells show.
    execFileSync(
      toolPath('soffice'),
      [
        `-env:UserInstallation=file://${folder}/office`,
        '--headless',
        '--infilter=CSV:59,34,76,1,,1066,false,true,false,false,false,-1',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):9,34,76,1,,1066,false,true,false',
        '--outdir',
        path.join(folder, 'opened'),
        file,
      ],
      { stdio: 'ignore' },
    )
    const lines = readFileSync(path.join(folder, 'opened/out.csv'), 'utf8')
      .replace(/^\ufeff/u, '')
      .split('\n')
    const [head, ...rows] = lines.map((line) => line.split('\t'))
    expect(head?.join()).toBe('Tệp,Đơn vị,Kỳ báo cáo,Mã đầy đủ,Mã in,Tiêu chí,Tối đa,Tự chấm,Thẩm định,Cần xem,Đề xuất')
    const row = rows.find((cells) => cells[3] === 'I.1.1.1')
    // The code is text; the points are numbers, which the plain text writes with a point.
    expect(row?.[4]).toBe('1.1.1')
    expect(row?.slice(6, 8)).toEqual(['0.5', '0.5'])
  })

  it('moves by keyboard alone: to the line, select it, throw it away', async () => {
    const page = await browser.open('/')
    await page.locator('.report-link').focus()
    await page.keyboard.press('Space')
    await page.getByText('Đã chọn 1').waitFor()
    await page.goto(`${browser.base}/periods`)
    await page.goBack()
    await page.getByText('Đã chọn 1').waitFor()
    await page.locator('.report-link').focus()
    await page.keyboard.press('ArrowUp')
    for (let tabs = 0; tabs < 20; tabs++) {
      await page.keyboard.press('Shift+Tab')
      if ((await page.evaluate('document.activeElement.value')) === 'trash') break
    }
    await page.keyboard.press('Enter')
    await page.getByText('Đã bỏ 1 báo cáo vào thùng rác.').waitFor()
    await page.getByRole('link', { name: 'Mở thùng rác để lấy lại' }).click()
    expect(await page.locator('tbody').textContent()).toContain('report.pdf')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Lấy lại report.pdf' }).click()
    await page.getByText('Thùng rác trống.').waitFor()
    await page.getByRole('link', { name: 'Mở báo cáo' }).click()
    await page.waitForURL(/\/documents\//u)
    await page.goto(`${browser.base}/periods`)
    await expectAccessible(page)
  })
})
