/** Comparing units, in a browser. */
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../browser.ts'
import type { ThreeReports } from './reports.ts'

export function comparing(shared: ThreeReports): void {
  describe('comparing', () => {
    const set = 'set=6-thang-dau-nam-2023%7Chai-duong-cap-xa-2023'

    it('shows the units of a period by section, and leads from each mark to its cell', async () => {
      const page = await shared.browser.open(`/compare?${set}`)
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Xã Tái Sơn' }) })
      expect(await page.locator('table.heat tbody tr').count()).toBe(2)
      const cell = row.getByRole('link').nth(1)
      expect(await cell.getAttribute('title')).toContain('Xã Tái Sơn · I ')
      expect(await cell.getAttribute('href')).toBe(`/documents/${shared.ids[1]}?report=1&row=I&column=self`)
      await expectAccessible(page)
      await cell.click()
      const focused = page.locator('[role=gridcell][tabindex="0"]')
      await focused.waitFor()
      expect(await page.locator('[role=row]').filter({ has: focused }).textContent()).toContain('ĐÁNH GIÁ KẾT QUẢ')
    })

    it('names first the criterion that loses most, and shows it in all units with their explanations', async () => {
      const page = await shared.browser.open(`/compare?${set}&measure=self`)
      const first = page.locator('table.losses tbody tr').first()
      const lost = Number((await first.locator('td').first().textContent())?.replace(',', '.'))
      const others = await page.locator('table.losses tbody tr td:nth-child(2)').allTextContents()
      expect(lost).toBe(Math.max(...others.map((text) => Number(text.replace(',', '.')))))
      await page
        .locator('table.losses')
        .getByRole('link', { name: /^I\.1\.1\.1 / })
        .click()
      expect(await page.locator('h1').textContent()).toBe('Tiêu chí I.1.1.1 ở các đơn vị')
      const rows = await page
        .locator('tbody tr')
        .evaluateAll((trs) => trs.map((tr) => [...tr.children].slice(0, 5).map((td) => td.textContent)))
      expect(rows).toEqual([
        ['Xã Ngọc Kỳ', '0,5', '0,5', '–', '0'],
        ['Xã Tái Sơn', '0,5', '0', '–', '0,5'],
      ])
      await expectAccessible(page)
    })

    it('lays chosen units side by side and marks where they differ', async () => {
      const page = await shared.browser.open(`/compare?${set}`)
      for (const box of await page.getByRole('checkbox').all()) await box.check()
      await page.getByRole('button', { name: 'Đặt các đơn vị đã chọn cạnh nhau' }).click()
      const differing = page.locator('tr', { has: page.locator('td.differs') }).getByRole('rowheader')
      const codes = (await differing.allTextContents()).map((text) => text.trim().split(' ')[0])
      expect(codes).toEqual(['I.1.1', 'I.1.1.1', 'I.2.1'])
      await expectAccessible(page)
    })

    it('shows one unit over its periods, drawn and in figures', async () => {
      const page = await shared.browser.open('/compare/units/10999?measure=self')
      expect(await page.locator('thead th').allTextContents()).toEqual(['Tiêu chí', '6 tháng đầu năm 2023', 'Cả năm 2023'])
      expect(await page.locator('svg.period-lines polyline').count()).toBeGreaterThan(1)
      await expectAccessible(page)
    })

    it('is not there for units that nobody knows', async () => {
      const page = await shared.browser.open('/compare/units/99999')
      expect(await page.locator('main').textContent()).toContain('Không')
      shared.browser.forgive(/404/u)
    })
  })
}
