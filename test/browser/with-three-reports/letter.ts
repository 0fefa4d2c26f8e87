/** The letter to a unit, in a browser and on paper. */
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../browser.ts'
import type { ThreeReports } from './reports.ts'

export function letter(shared: ThreeReports): void {
  describe('the letter to a unit', () => {
    it('names what is open, with its page and picture, and can be printed', async () => {
      const page = await shared.browser.open(`/documents/${shared.ids[1]}/letter`)
      const entry = page.locator('.letter-entries > li').filter({ hasText: 'I.1.1. Kế hoạch CCHC năm' })
      expect(await entry.locator('ul li').first().textContent()).toMatch(/1,5|2/u)
      const picture = entry.locator('svg.page-part').first()
      expect(await picture.getAttribute('aria-label')).toMatch(/^Trang \d của báo cáo/u)
      const loaded = await picture
        .locator('image')
        .evaluate((image: SVGImageElement) => fetch(image.href.baseVal).then((answer) => answer.headers.get('content-type')))
      expect(loaded).toBe('image/png')
      expect(await page.getByRole('button', { name: 'In hoặc lưu thành PDF' }).isVisible()).toBe(true)
      await expectAccessible(page)
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button', { name: 'In hoặc lưu thành PDF' }).isVisible()).toBe(false)
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    })

    it('is not there for a report that the file does not hold', async () => {
      const page = await shared.browser.open(`/documents/${shared.ids[0]}/letter?report=2`)
      expect(await page.locator('.error-reason').count()).toBe(1)
      shared.browser.forgive(/404/u)
    })
  })
}
