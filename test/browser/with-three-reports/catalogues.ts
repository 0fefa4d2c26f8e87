/** Catalogues, in a browser: seen, edited, compared, put in force. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../browser.ts'
import type { ThreeReports } from './reports.ts'

const INSTALLED = '/catalogues/hai-duong-cap-xa-2023'

export function catalogues(shared: ThreeReports): void {
  describe('catalogues', () => {
    it('are listed, and each is a tree whose sums are checked', async () => {
      const page = await shared.browser.open('/catalogues')
      await expectAccessible(page)
      await page
        .getByRole('link', { name: /cấp xã/iu })
        .first()
        .click()
      expect(await page.locator('tbody tr').count()).toBe(105)
      expect(await page.locator('.sum-holds').count()).toBeGreaterThan(20)
      expect(await page.locator('.sum-differs').count()).toBe(0)
      await expectAccessible(page)
    })

    it('are edited line by line, said to be wrong where they are, and saved as a new version', async () => {
      const page = await shared.browser.open(`${INSTALLED}/edit?version=1`)
      await expectAccessible(page)
      const points = page.getByRole('textbox', { name: 'Điểm tối đa: 1.1.1', exact: true }).first()
      await points.fill('0,75')
      expect(await page.locator('.sum-differs').allTextContents(), 'said while typing').toEqual([expect.stringContaining('2,75')])
      await page.getByRole('button', { name: 'Kiểm tra' }).last().click()
      expect(await page.getByRole('alert').textContent()).toContain('I.1.1: điểm tối đa là')
      expect(await page.locator('.sum-differs').count()).toBe(1)
      await page.getByRole('button', { name: 'Thêm mục con: 1.1', exact: true }).first().click()
      const added = page.getByRole('textbox', { name: /^Mã: dòng/u })
      await added.fill('1.1.9')
      await page.getByRole('textbox', { name: /^Tiêu chí: dòng/u }).fill('Tiêu chí <b>mới</b>')
      await page.getByRole('textbox', { name: /^Điểm tối đa: dòng/u }).fill('x')
      await page.getByRole('button', { name: 'Lưu thành phiên bản 2' }).click()
      expect(await page.getByRole('alert').textContent()).toContain('I.1.1.9')
      await page.getByRole('textbox', { name: 'Điểm tối đa: 1.1.9', exact: true }).fill('0')
      await page.getByRole('button', { name: 'Lưu thành phiên bản 2' }).click()
      await page.waitForURL(/version=2/u)
      expect(await page.getByRole('status').textContent()).toContain('phiên bản 2; 3 báo cáo')
      expect(await page.getByRole('rowheader', { name: '1.1.9 Tiêu chí <b>mới</b>' }).count()).toBe(1)
      shared.browser.forgive(/422/u)
    })

    it('are compared, version by version', async () => {
      const page = await shared.browser.open(`${INSTALLED}?version=2`)
      await page.getByRole('button', { name: 'So sánh' }).click()
      await page.waitForURL(/\/compare\?/u)
      const rows = await page
        .locator('tbody tr')
        .evaluateAll((trs) => trs.map((tr) => [...tr.children].map((td) => td.textContent?.trim())))
      expect(rows.map(([name, what, before, after]) => [name?.split(' ')[0], what, before, after])).toEqual([
        ['I.1.1.1', expect.stringContaining('điểm tối đa'), '0,5', '0,75'],
        ['I.1.1.9', expect.stringContaining('thêm mới'), '', '0'],
      ])
      await expectAccessible(page)
    })

    it('are put in force for a period, whose reports follow them at once', async () => {
      const page = await shared.browser.open(`${INSTALLED}?version=1`)
      await page.getByLabel('Kỳ', { exact: true }).fill('6 tháng đầu năm 2023')
      await page.getByRole('button', { name: 'Áp dụng' }).click()
      expect(await page.getByRole('status').textContent()).toContain('Đã áp dụng cho 6 tháng đầu năm 2023')
      const choice = async () =>
        (
          (await (await fetch(`${shared.browser.base}/api/documents/${shared.ids[0]}/extraction`)).json()) as {
            catalogueChoice: { vi: string }
          }
        ).catalogueChoice.vi
      await expect.poll(choice, { timeout: 20_000 }).toContain('đang áp dụng cho kỳ này')
      await page.getByRole('button', { name: 'Thôi áp dụng' }).click()
      expect(await page.getByRole('status').textContent()).toContain('Đã thôi áp dụng')
    })

    it('are proposed from a report, and imported from a file', async () => {
      const page = await shared.browser.open('/catalogues')
      await page.getByRole('button', { name: 'Lập đề xuất' }).click()
      // A long page: its beginning is there before its end.
      await expect.poll(() => page.getByRole('textbox', { name: /^Mã: / }).count(), { timeout: 30_000 }).toBe(105)
      await page.goto(`${shared.browser.base}/catalogues`)
      const file = { ...(JSON.parse(readFileSync('src/catalogues/hai-duong-cap-xa-2023.json', 'utf8')) as object), id: 'tinh-khac' }
      await page.setInputFiles('#file', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) })
      await page.getByRole('button', { name: 'Nhập và xem trước' }).click()
      expect(await page.getByRole('status').textContent()).toContain('Không có lỗi')
      await page.getByRole('button', { name: 'Lưu thành phiên bản 1' }).click()
      await page.waitForURL(/tinh-khac\?version=1/u)
      await page.goto(`${shared.browser.base}/catalogues`)
      await page.setInputFiles('#file', { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"criteria": 3}') })
      await page.getByRole('button', { name: 'Nhập và xem trước' }).click()
      expect(await page.locator('.error-reason').textContent()).toContain('không phải tệp bộ tiêu chí')
      shared.browser.forgive(/422/u)
    })
  })
}
