/** Coming in, in a browser: the first administrator, invitations, signing in and out, one's own account; with and without scripts. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { firstLink } from '../../src/store/links.ts'
import { saveUnits } from '../../src/store/registry.ts'
import { linkPath } from '../../src/web/accounts.ts'
import { REPORT } from '../service/documents.ts'
import { type BrowserTest, expectAccessible, openBrowserTest } from './browser.ts'

const PASSWORD = 'sông núi cánh đồng'
const UNIT = { code: '10519', name: 'Xã Ngọc Kỳ', level: 'commune', province: 'Hải Dương', mergedInto: null, mergedFrom: null }

const setPassword = async (page: Page, name: string | null, password = PASSWORD) => {
  if (name !== null) await page.getByLabel('Tên đăng nhập').fill(name)
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password)
  await page.getByRole('button', { name: 'Lưu và đăng nhập' }).click()
}

describe('accounts in the browser', () => {
  let browser: BrowserTest
  let admin: Page
  let invitation = ''
  beforeAll(async () => {
    browser = await openBrowserTest({ auth: true })
    await saveUnits(browser.test.service.db, [UNIT])
  })
  afterAll(() => browser.close())
  afterEach(() => {
    // The browser says of each answer of 4xx that it could not be loaded.
    browser.forgive(/Failed to load resource: the server responded with a status of 4\d\d/u)
    expect(browser.troubles()).toEqual([])
  })

  it('leads whoever has not signed in to the way in', async () => {
    const page = await browser.open('/accounts')
    expect(page.url()).toBe(`${browser.base}/login?next=%2Faccounts`)
    await expectAccessible(page)
    await page.context().close()
  })

  it('makes the first administrator by the link, once, and says what is wrong with a password', async () => {
    const link = await firstLink(browser.test.service.db)
    const at = linkPath(link ?? { secret: '' })
    admin = await browser.open(at)
    await expectAccessible(admin)
    await setPassword(admin, 'Nguyễn Thị Lan', 'matkhau123456')
    expect(await admin.getByRole('alert').textContent()).toContain('dễ đoán')
    await expectAccessible(admin)
    await setPassword(admin, null)
    expect(admin.url()).toBe(`${browser.base}/`)
    const again = await browser.open(at)
    expect(await again.textContent('main')).toContain('đã dùng')
    await again.context().close()
  })

  it('invites a unit, and shows the link', async () => {
    await admin.getByRole('link', { name: 'Tài khoản', exact: true }).click()
    await expectAccessible(admin)
    await admin.getByLabel('Tên đăng nhập').fill('UBND xã Ngọc Kỳ')
    await admin.getByLabel('Mã đơn vị').first().fill('99999')
    await admin.getByRole('button', { name: 'Tạo liên kết mời' }).click()
    expect(await admin.getByRole('alert').textContent()).toContain('99999')
    await admin.getByLabel('Tên đăng nhập').fill('UBND xã Ngọc Kỳ')
    await admin.getByLabel('Mã đơn vị').first().fill(UNIT.code)
    await admin.getByRole('button', { name: 'Tạo liên kết mời' }).click()
    invitation = await admin.getByLabel('Liên kết').inputValue()
    expect(invitation).toMatch(new RegExp(`^${browser.base}/link/[\\w-]{43}$`, 'u'))
    await expectAccessible(admin)
  })

  it('lets the invited in without scripts, who then signs in with a name without marks', async () => {
    const page = await browser.open(new URL(invitation).pathname, { javaScriptEnabled: false })
    await setPassword(page, null)
    await page.goto(`${browser.base}/account`)
    expect(await page.textContent('.facts')).toContain('Xã Ngọc Kỳ (10519)')
    await page.locator('.account summary').click()
    await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click()
    expect(page.url()).toBe(`${browser.base}/login`)
    await page.getByLabel('Tên đăng nhập').fill('ubnd xa ngoc ky')
    await page.getByLabel('Mật khẩu').fill('không phải mật khẩu này')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('không đúng')
    await page.getByLabel('Mật khẩu').fill(PASSWORD)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    expect(page.url()).toBe(`${browser.base}/`)
    // A unit's account has no list of accounts.
    expect(await page.getByRole('link', { name: 'Tài khoản', exact: true }).count()).toBe(0)
    expect((await page.goto(`${browser.base}/accounts`))?.status()).toBe(403)
    await page.context().close()
  })

  it('gives reports to those who review, and shows one’s own, another’s and nobody’s', async () => {
    await admin.goto(`${browser.base}/`)
    await admin.getByLabel('Chọn tệp PDF').setInputFiles(REPORT)
    const rows = admin.locator('#report-rows tr')
    await rows.first().waitFor()
    await admin.goto(`${browser.base}/?assigned=nobody`)
    await rows.getByRole('checkbox').check()
    await admin.getByLabel('Giao cho').selectOption('Nguyễn Thị Lan')
    await admin.getByRole('button', { name: 'Giao', exact: true }).click()
    await admin.getByText('Đã giao 1 báo cáo.').waitFor()
    expect(await rows.count()).toBe(0)
    await admin.getByLabel('Phụ trách').selectOption('Tôi')
    await admin.getByRole('button', { name: 'Lọc', exact: true }).click()
    expect(await rows.textContent()).toContain('giao cho Nguyễn Thị Lan')
    await expectAccessible(admin)
    await rows.getByRole('checkbox').check()
    await admin.getByLabel('Giao cho').selectOption('(bỏ giao)')
    await admin.getByRole('button', { name: 'Giao', exact: true }).click()
    await admin.getByText('Đã bỏ giao 1 báo cáo.').waitFor()
    expect(await rows.count()).toBe(0)
  })

  it('shows one’s account: a token told once, sessions, another password, another language', async () => {
    await admin.goto(`${browser.base}/account`)
    await expectAccessible(admin)
    await admin.getByLabel('Dùng cho').fill('Excel')
    await admin.getByRole('button', { name: 'Tạo mã' }).click()
    const token = await admin.getByLabel('Mã mới').inputValue()
    const headers = { authorization: `Bearer ${token}` }
    expect((await fetch(`${browser.base}/api/documents`, { headers })).status).toBe(200)
    expect((await fetch(`${browser.base}/api/trash`, { headers, method: 'DELETE' })).status).toBe(403)
    await expectAccessible(admin)
    await admin.getByRole('button', { name: 'Thu hồi mã Excel' }).click()
    expect((await fetch(`${browser.base}/api/documents`, { headers })).status).toBe(401)

    const elsewhere = await browser.open('/login')
    await elsewhere.getByLabel('Tên đăng nhập').fill('nguyen thi lan')
    await elsewhere.getByLabel('Mật khẩu').fill(PASSWORD)
    await elsewhere.getByRole('button', { name: 'Đăng nhập' }).click()
    await admin.reload()
    expect(await admin.getByRole('button', { name: /^Kết thúc phiên Chrome, Linux/u }).count()).toBe(2)
    await admin.getByLabel('Mật khẩu hiện tại').fill(PASSWORD)
    await admin.getByLabel('Mật khẩu mới', { exact: true }).fill('thuyền giấy trên sông')
    await admin.getByLabel('Nhập lại mật khẩu mới').fill('thuyền giấy trên sông')
    await admin.getByRole('button', { name: 'Đổi mật khẩu' }).click()
    expect(await admin.getByRole('status').textContent()).toContain('Đã đổi mật khẩu')
    await elsewhere.reload()
    expect(elsewhere.url()).toBe(`${browser.base}/login`)
    await elsewhere.context().close()

    await admin.getByLabel('Ngôn ngữ').selectOption('en')
    await admin.getByRole('button', { name: 'Lưu', exact: true }).click()
    expect(await admin.locator('h1').textContent()).toBe('My account')
    await expectAccessible(admin)
  })

  it('shows a unit its report, and nothing to press that is not for it', async () => {
    const unit = await browser.open('/login')
    await unit.getByLabel('Tên đăng nhập').fill('UBND xã Ngọc Kỳ')
    await unit.getByLabel('Mật khẩu').fill(PASSWORD)
    await unit.getByRole('button', { name: 'Đăng nhập' }).click()
    await unit.getByRole('link', { name: 'Xã Ngọc Kỳ', exact: true }).click()
    await unit.locator('.review-table td.focused').waitFor()
    const names = await unit.locator('.review').getByRole('button').allTextContents()
    expect(names.map((name) => name.replace(/ \S+$/u, '').trim())).toEqual(['Lịch sử', 'Phím', 'Cờ tiếp'])
    await unit.context().close()
  })

  it('disables an account, whose owner is out at once, and keeps the last administrator', async () => {
    const unit = await browser.open('/login')
    await unit.getByLabel('Tên đăng nhập').fill('UBND xã Ngọc Kỳ')
    await unit.getByLabel('Mật khẩu').fill(PASSWORD)
    await unit.getByRole('button', { name: 'Đăng nhập' }).click()
    await admin.goto(`${browser.base}/accounts`)
    const line = admin.getByRole('row', { name: /UBND xã Ngọc Kỳ/u })
    await line.getByText('Change', { exact: true }).click()
    await expectAccessible(admin)
    await line.getByRole('button', { name: 'Disable the account' }).click()
    expect(await admin.getByRole('row', { name: /UBND xã Ngọc Kỳ/u }).textContent()).toContain('Disabled')
    await unit.reload()
    expect(unit.url()).toBe(`${browser.base}/login`)
    const own = admin.getByRole('row', { name: /Nguyễn Thị Lan/u })
    await own.getByText('Change', { exact: true }).click()
    await own.getByRole('button', { name: 'Disable the account' }).click()
    expect(await admin.getByRole('alert').textContent()).toContain('only administrator')
  })
})
