/** The frame of all pages, in a browser. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'

/** What the first page may weigh with all that it loads, bytes as they are sent. */
const MOST_BYTES = 150 * 1000

describe('the frame', () => {
  let browser: BrowserTest
  beforeAll(async () => {
    browser = await openBrowserTest({ work: false })
  })
  afterAll(() => browser.close())
  afterEach(() => expect(browser.troubles()).toEqual([]))

  it('is Vietnamese first, and English when asked, from then on', async () => {
    const page = await browser.open('/')
    expect(await page.locator('html').getAttribute('lang')).toBe('vi')
    expect(await page.locator('h1').textContent()).toBe('Báo cáo')
    await page.getByText('Tuỳ chọn').click()
    await page.getByRole('link', { name: 'English' }).click()
    expect(await page.locator('h1').textContent()).toBe('Reports')
    await page.goto(browser.base)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })

  it('is dark when the system is, and light when the reader says so', async () => {
    const page = await browser.open('/', { colorScheme: 'dark' })
    const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    const dark = await ground()
    await page.goto(`${browser.base}/?theme=light`)
    expect(await ground()).not.toBe(dark)
  })

  it('lets the administrator see the queues; their board asks another host for letters, in vain', async () => {
    const page = await browser.open('/admin/queues')
    await page.getByText('deliveries').first().waitFor()
    browser.forgive(/fonts\.googleapis\.com/u)
  })

  it('can be skipped with the keyboard', async () => {
    const page = await browser.open('/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
  })

  it('closes its menu on Escape and gives the focus back', async () => {
    const page = await browser.open('/')
    const summary = page.locator('.account summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'English' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'English' }).waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.localName')).toBe('summary')
  })

  it('says in the reader’s language that there is nothing', async () => {
    const page = await browser.open('/không-có')
    expect(await page.locator('main').textContent()).toContain('Không có gì ở đây.')
    await expectAccessible(page)
    browser.forgive(/404/u)
  })

  it('weighs little with all that it loads', async () => {
    const page = await browser.open('/')
    let bytes = 0
    const client = await page.context().newCDPSession(page)
    await client.send('Network.enable')
    await client.send('Network.setCacheDisabled', { cacheDisabled: true })
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(browser.base, { waitUntil: 'networkidle' })
    expect(bytes).toBeGreaterThan(2000)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })

  it('has nothing that shuts anybody out', async () => {
    await expectAccessible(await browser.open('/'))
  })
})
