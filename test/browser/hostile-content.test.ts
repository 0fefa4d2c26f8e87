/** What people and documents bring along is text on every page and in every export, and never markup, script or formula. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cookiesOf, json, type Person, post, sendIn, signIn, somebody, UNITS } from '../web/security/people.ts'
import { until } from '../workers/queues.ts'
import { type BrowserTest, openBrowserTest } from './browser.ts'

/** Each says who it was when it runs. */
const markup = (who: string) => `<img src=x onerror=window.hacked='${who}'>`
const FORMULA = '=HYPERLINK("http://evil.example.vn","bấm")'
const ESCAPE = `</script><script>window.hacked='end'</script>`
const HOSTILE_NAME = `"><svg onload=window.hacked='file'> ${markup('file')}.pdf`
const CATALOGUE = {
  schema: 'bangdiem.catalogue/1',
  id: 'hostile',
  version: 1,
  title: `${markup('title')}${ESCAPE}`,
  issuedBy: markup('issuer'),
  level: 'commune',
  validFrom: '2023-01-01',
  validTo: '2023-12-31',
  max: 5,
  criteria: [
    {
      code: 'I',
      name: `Phần ${markup('section')}`,
      max: 5,
      children: [
        { code: '1', name: `Công tác chỉ đạo ${markup('criterion')} điều hành`, max: 3 },
        { code: '2', name: `Kế hoạch ${ESCAPE} năm`, max: 2 },
      ],
    },
  ],
}
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A report as an office makes it, with what no office writes. */
const REPORT = `<meta charset="utf-8"><style>table{border-collapse:collapse;width:100%}td,th{border:1px solid;padding:4px}</style>
  <p>UBND XÃ NGỌC KỲ ${escaped(markup('unit'))}</p><h2>BẢNG TỰ CHẤM ĐIỂM NĂM 2023 ${escaped(markup('heading'))}</h2><table>
  <tr><th>STT</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Điểm tự đánh giá</th><th>Giải trình</th></tr>
  <tr><td>I</td><td>Phần ${escaped(markup('section'))}</td><td>5</td><td>4</td><td></td></tr>
  <tr><td>1</td><td>Công tác chỉ đạo ${escaped(markup('criterion'))} điều hành</td><td>3</td><td>2</td><td>${escaped(markup('explanation'))}${escaped(ESCAPE)}</td></tr>
  <tr><td>2</td><td>Kế hoạch ${escaped(ESCAPE)} năm</td><td>2</td><td>1</td><td>${escaped(FORMULA)}</td></tr></table>`

describe('hostile content', () => {
  let browser: BrowserTest
  let admin: Person
  let context: BrowserContext
  let document = ''
  beforeAll(async () => {
    browser = await openBrowserTest({ auth: true, hosts: null })
    const { test } = browser
    admin = await somebody(test, markup('account'), 'admin')
    const units = [{ code: UNITS.a, name: `Xã ${markup('registry')}` }]
    expect((await admin.ask('/api/units', { ...json({ units }), method: 'PUT' })).status).toBe(200)
    expect((await admin.ask('/api/catalogues', post(CATALOGUE))).status).toBe(202)
    expect((await admin.ask('/api/tokens', post({ name: markup('token') }))).status).toBe(201)
    const maker = await browser.browser.newPage()
    await maker.setContent(REPORT)
    document = await sendIn(admin, await maker.pdf({ format: 'A4' }), HOSTILE_NAME, { catalogue: CATALOGUE.id, unit: UNITS.a })
    await maker.close()
    const body = async () => (await (await admin.ask(`/api/documents/${document}`)).json()) as { status: string; version: number }
    await until('it is read', 60, async () => !/queued|reading/u.test((await body()).status))
    const change = { kind: 'value', row: 'I.1', column: 'self', value: 2.5, reason: `${markup('reason')}${ESCAPE}` }
    const init = post({ changes: [change] })
    const changed = await admin.ask(`/api/documents/${document}/changes`, {
      ...init,
      headers: { ...init.headers, 'if-match': String((await body()).version) },
    })
    expect(changed.status).toBe(200)
    context = await browser.browser.newContext({ locale: 'vi-VN' })
    const cookies = admin.cookie.split('; ').map((each) => each.split('='))
    await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: test.base })))
  })
  afterAll(() => browser.close())

  it.each<[string, () => string, string]>([
    ['the list', () => '/', markup('file')],
    ['the list, searched for markup', () => `/?q=${encodeURIComponent(`"${markup('search')}`)}`, ''],
    ['the review', () => `/documents/${document}`, markup('explanation')],
    ['the letter', () => `/documents/${document}/letter?infos=1`, markup('section')],
    ['the comparison', () => '/compare', ''],
    ['the comparison of a criterion', () => '/compare/criterion?catalogue=hostile&row=I.1&period=2023', ''],
    ['a unit over time', () => `/compare/units/${UNITS.a}?catalogue=hostile`, ''],
    ['the catalogues', () => '/catalogues', markup('title')],
    ['a catalogue', () => '/catalogues/hostile', markup('criterion')],
    ['a catalogue as a form', () => '/catalogues/hostile/edit', ''],
    ['the accounts', () => '/accounts', markup('account')],
    ["one's account", () => '/account', markup('token')],
    ['what is not there', () => `/${encodeURIComponent(markup('path'))}`, ''],
    ['the way in', () => `/login?next=${encodeURIComponent(`/"${markup('next')}`)}`, ''],
  ])('is text in %s', async (_where, at, shown) => {
    const page = await context.newPage()
    const violations: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/u.test(message.text())) violations.push(message.text())
    })
    page.on('pageerror', (error) => violations.push(error.message))
    await page.goto(browser.base + at())
    await page.waitForLoadState('networkidle')
    if (shown !== '')
      await until('it is shown', 10, async () =>
        (await page.evaluate<string>('document.body.innerText')).replace(/\s+/gu, ' ').includes(shown),
      )
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(
      await page.evaluate(
        `document.querySelectorAll('img[src="x"], [onerror], [onload], body script:not([src]):not([type="application/json"])').length`,
      ),
    ).toBe(0)
    expect(violations).toEqual([])
    await page.close()
  })

  it('is no formula in an export', async () => {
    const csv = await (await admin.ask(`/api/export?format=csv&documents=${document}`)).text()
    expect(csv).toContain(`'=HYPERLINK`)
    expect(csv).not.toMatch(/(?:^|[,;\t\n\r])"?\s*[=+@]/u)
  })

  it('signs nobody in elsewhere', async () => {
    const response = await browser.test.app.request('/login?next=https://evil.example.vn', { headers: { cookie: admin.cookie } })
    expect([403, 303]).toContain(response.status)
    expect(response.headers.get('location') ?? '/').toBe('/')
    expect(cookiesOf(response)).not.toContain('bangdiem=')
    expect((await signIn(browser.base, markup('account'))).name).toContain('img')
  })
})
