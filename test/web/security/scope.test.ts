/** What an account may see and do, over all routes that there are: units see their own, and of others not even that it is there. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIXTURES, REPORT } from '../../service/documents.ts'
import { until } from '../../workers/queues.ts'
import type { TestService } from '../service.ts'
import { type Ask, asker, formOf, json, openSecured, type Person, post, sendIn, somebody, UNITS } from './people.ts'
import { type Call, callsOf, type Target } from './routes.ts'

const SMALL = path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf')
const CHANGES_NOTHING = new Set(['GET', 'HEAD'])
const NOBODY = '11111111-1111-4111-8111-111111111111'

const documentOf = async (ask: Ask, id: string) =>
  (await (await ask(`/api/documents/${id}`)).json()) as { status: string; version: number; sha256: string }
const all = (wanted: readonly Call[], status: number) => Object.fromEntries(wanted.map(({ name }) => [name, status]))
const make = async (ask: Ask, wish: Record<string, unknown>) =>
  (await (await ask('/api/tokens', post({ name: 'Excel', ...wish }))).json()) as { id: string; token: string }
const init = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: new URLSearchParams({ name: 'Quản trị', password: 'sông núi cánh đồng', ...fields }).toString(),
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
})

describe('over all routes', () => {
  let test: TestService
  let calls: readonly Call[] = []
  let people: Readonly<Record<'a' | 'b' | 'reviewer' | 'admin' | 'old', Person>>
  /** A document of unit A, and of unit A's account. */
  let target: Target
  let sha256 = ''
  let ofReviewer = ''

  beforeAll(async () => {
    test = await openSecured({ work: true })
    calls = callsOf(test.app)
    people = {
      a: await somebody(test, 'Tài khoản của xã A', 'unit', UNITS.a),
      b: await somebody(test, 'Tài khoản của xã B', 'unit', UNITS.b),
      reviewer: await somebody(test, 'Người thẩm định', 'reviewer'),
      admin: await somebody(test, 'Quản trị', 'admin'),
      // As accounts were before there were units.
      old: await somebody(test, 'Tài khoản cũ', 'unit'),
    }
    target = { document: await sendIn(people.a, readFileSync(REPORT), 'bi-mat-cua-A.pdf'), account: people.a.id }
    ofReviewer = await sendIn(people.reviewer, readFileSync(SMALL), 'cua-nguoi-tham-dinh.pdf')
    for (const id of [target.document, ofReviewer]) {
      await until('it is read', 60, async () => !/queued|reading/u.test((await documentOf(people.admin.ask, id)).status))
    }
    ;({ sha256 } = await documentOf(people.admin.ask, target.document))
  })
  afterAll(() => test.close())

  /** An answer, its text; of a stream the first part. */
  const answerTo = async (ask: Ask, call: Call, about: Target = target) => {
    const stop = new AbortController()
    const response = await ask(call.at(about), { ...call.initOf(about), signal: stop.signal })
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
    const reader = response.body?.getReader()
    let text = ''
    for (;;) {
      if (reader === undefined) break
      const part = await Promise.race([
        reader.read(),
        new Promise<null>((resolve) => setTimeout(() => resolve(null), isStream ? 500 : 20_000)),
      ])
      if (part === null || part.done) break
      text += Buffer.from(part.value).toString('latin1')
    }
    stop.abort()
    return { status: response.status, location: response.headers.get('location'), text: Buffer.from(text, 'latin1').toString() }
  }
  /** What each of some routes answers. */
  const statuses = async (ask: Ask, wanted: readonly Call[], about: Target = target) => {
    const found: Record<string, number> = {}
    for (const call of wanted) found[call.name] = (await answerTo(ask, call, about)).status
    return found
  }
  const of = (...whose: Call['whose'][]) => calls.filter((call) => whose.includes(call.whose))
  /** What tells of unit A: its document, its file, who signed it, who sent it in. */
  const traces = () => [target.document, 'bi-mat-cua-A', sha256, 'Thoảng', 'Tài khoản của xã A']

  const seen = async () => [
    (await people.a.ask(`/api/documents/${ofReviewer}`)).status,
    (await people.b.ask(`/api/documents/${ofReviewer}`)).status,
    (await people.old.ask(`/api/documents/${ofReviewer}`)).status,
  ]
  const place = async (unit: string | null) => {
    const { version } = await documentOf(people.reviewer.ask, ofReviewer)
    const change = { kind: 'place', unit, period: '6 tháng đầu năm 2023', reason: 'danh mục' }
    const init = post({ changes: [change] })
    const headers = { ...init.headers, 'if-match': String(version) }
    expect((await people.reviewer.ask(`/api/documents/${ofReviewer}/changes`, { ...init, headers })).status).toBe(200)
  }

  it('nobody comes in without an account: programs are told so, people are led to the way in', async () => {
    const nobody = asker(test.base, { accept: 'text/html' })
    for (const call of of('document', 'own', 'all', 'reviewer', 'admin')) {
      const { status, location } = await answerTo(nobody, call)
      const isPage = !/^\/(?:api|metrics)\b/u.test(call.at(target))
      expect([call.name, status, location?.startsWith('/login')]).toEqual([call.name, isPage ? 303 : 401, isPage ? true : undefined])
    }
    for (const [name, status] of Object.entries(await statuses(nobody, of('open')))) {
      expect([200, 302, 303, 401, 403, 404, 503].includes(status), `${name}: ${status}`).toBe(true)
    }
  })

  it('another unit’s document is not there: 404 on each of its routes, as for one that never was', async () => {
    const wanted = of('document')
    expect(wanted.length).toBeGreaterThan(15)
    for (const person of [people.b, people.old]) expect(await statuses(person.ask, wanted)).toEqual(all(wanted, 404))
    for (const call of wanted) {
      const [there, never] = [await answerTo(people.b.ask, call), await answerTo(people.b.ask, call, { ...target, document: NOBODY })]
      expect(there.text.replaceAll(target.document, NOBODY), call.name).toBe(never.text)
    }
  })

  it('the same routes show it to its unit, to reviewers and to administrators', async () => {
    const looks = of('document').filter(({ method }) => method === 'GET')
    for (const person of [people.a, people.reviewer, people.admin]) expect(await statuses(person.ask, looks)).toEqual(all(looks, 200))
  })

  it('its unit sees it, and leaves its review to reviewers', async () => {
    const wanted = calls.filter(({ reviewersOnly }) => reviewersOnly === true)
    expect(wanted.length).toBeGreaterThan(4)
    expect(await statuses(people.a.ask, wanted)).toEqual(all(wanted, 403))
  })

  it('nothing else tells another unit of it', async () => {
    for (const call of of('own', 'all').filter(({ method }) => CHANGES_NOTHING.has(method))) {
      const { text } = await answerTo(people.b.ask, call)
      expect(
        traces().filter((trace) => text.includes(trace)),
        `${call.name}: ${text.slice(0, 300)}`,
      ).toEqual([])
    }
    // The same questions find it for its own unit: they do tell something.
    for (const name of ['GET /', 'GET /api/documents', 'GET /api/export']) {
      const call = calls.find((each) => each.name === name)
      expect(call === undefined ? '' : (await answerTo(people.a.ask, call)).text, name).toContain('bi-mat-cua-A')
    }
  })

  it.each(['json', 'csv', 'xlsx'])('an export as %s holds nothing of another unit', async (format) => {
    const [own, other] = await Promise.all(
      [people.a, people.b].map(async ({ ask }) =>
        Buffer.from(await (await ask(`/api/export?format=${format}&documents=${target.document}`)).arrayBuffer()),
      ),
    )
    expect(own?.length).toBeGreaterThan((other?.length ?? 0) + 2000)
    expect(other?.includes('Thoảng')).toBe(false)
  })

  it('what a unit sends about another unit’s document has no effect', async () => {
    const before = await documentOf(people.admin.ask, target.document)
    const changing = of('document', 'own').filter(({ method, name }) => !CHANGES_NOTHING.has(method) && !/session|logout/u.test(name))
    await statuses(people.b.ask, changing)
    expect(await documentOf(people.admin.ask, target.document)).toEqual(before)
  })

  it('a file that another unit has sent in already is new, and says nothing', async () => {
    const response = await people.b.ask('/api/documents', { method: 'POST', body: formOf(readFileSync(REPORT), 'cua-toi.pdf') })
    const answer = (await response.json()) as { id: string; duplicateOf: string | null }
    expect([response.status, answer.duplicateOf]).toEqual([202, null])
    expect(answer.id).not.toBe(target.document)
    await until('it is read', 60, async () => !/queued|reading/u.test((await documentOf(people.b.ask, answer.id)).status))
    // Under another unit's printed name it takes no place of that unit.
    const { reports } = (await (await people.b.ask(`/api/documents/${answer.id}`)).json()) as { reports: { unit: string | null }[] }
    expect(reports.map(({ unit }) => unit)).toEqual([null])
    const own = (await (await people.a.ask(`/api/documents/${target.document}`)).json()) as { reports: { unit: string | null }[] }
    expect(own.reports.map(({ unit }) => unit)).toEqual([UNITS.a])
    await people.b.ask(`/api/documents/${answer.id}`, { method: 'DELETE' })
  })

  it('a unit sends in for itself alone; colleagues of a unit share, and reviewers are told of what is there', async () => {
    const sent = await people.b.ask('/api/documents', { method: 'POST', body: formOf(readFileSync(SMALL), 'x.pdf', { unit: UNITS.a }) })
    expect(sent.status).toBe(403)
    const colleague = await somebody(test, 'Đồng nghiệp của A', 'unit', UNITS.a)
    for (const { ask } of [colleague, people.reviewer]) {
      expect((await ask(`/api/documents/${target.document}`)).status).toBe(200)
      const again = await ask('/api/documents', { method: 'POST', body: formOf(readFileSync(REPORT), 'y.pdf') })
      expect(await again.json()).toMatchObject({ id: target.document, duplicateOf: target.document })
    }
    // Whoever goes to another unit leaves the first one's documents behind.
    await people.admin.ask(`/api/accounts/${colleague.id}`, { ...json({ unit: UNITS.b }), method: 'PATCH' })
    expect((await colleague.ask(`/api/documents/${target.document}`)).status).toBe(401)
  })

  it('what a reviewer sends in belongs to the unit of its reports, once they have one', async () => {
    expect(await seen()).toEqual([404, 404, 404])
    await place(UNITS.b)
    expect(await seen()).toEqual([404, 200, 404])
    await place(UNITS.a)
    expect(await seen()).toEqual([200, 404, 404])
  })

  it('a reviewer sees all units, and is no administrator; a unit is neither', async () => {
    const wanted = of('admin')
    expect(wanted.length).toBeGreaterThan(20)
    expect(await statuses(people.reviewer.ask, wanted)).toEqual(all(wanted, 403))
    expect(await statuses(people.b.ask, [...wanted, ...of('reviewer')])).toEqual(all([...wanted, ...of('reviewer')], 403))
    // 404: the document is not in the trash.
    const answers = await statuses(people.reviewer.ask, of('reviewer'))
    expect(Object.entries(answers).filter(([name, status]) => status !== (name.endsWith('/restore') ? 404 : 200))).toEqual([])
  })

  it('of another account’s sessions and tokens nothing is there either', async () => {
    const { token, id } = (await (await people.a.ask('/api/tokens', post({ name: 'Excel', days: 1 }))).json()) as {
      token: string
      id: string
    }
    for (const at of [`/api/tokens/${id}`, `/api/sessions/${people.a.id}`])
      expect((await people.b.ask(at, { method: 'DELETE' })).status).toBe(404)
    expect((await asker(test.base, { authorization: `Bearer ${token}` })('/api/documents')).status).toBe(200)
  })

  it('a program has what its account has, and no more: narrowed tokens only look, expire, and go with what made them', async () => {
    const as = (token: string) => asker(test.base, { authorization: `Bearer ${token}` })
    const looking = await make(people.a.ask, { days: 1, readOnly: true })
    const changing = calls.filter(({ method, whose }) => !CHANGES_NOTHING.has(method) && whose !== 'open')
    expect(await statuses(as(looking.token), changing)).toEqual(all(changing, 403))
    const looks = of('document').filter(({ method }) => method === 'GET')
    expect(await statuses(as(looking.token), looks)).toEqual(all(looks, 200))
    const ofB = await make(people.b.ask, { days: 1 })
    expect(await statuses(as(ofB.token), of('document'))).toEqual(all(of('document'), 404))

    const first = await make(people.admin.ask, { days: 1 })
    const second = await make(as(first.token), { days: 3000 })
    const { tokens } = (await (await people.admin.ask('/api/tokens')).json()) as { tokens: { id: string; expiresAt: string }[] }
    const expiry = (id: string) => tokens.find((each) => each.id === id)?.expiresAt
    expect(expiry(second.id)).toBe(expiry(first.id))
    expect((await as(second.token)('/api/trash')).status).toBe(200)
    await people.admin.ask(`/api/tokens/${first.id}`, { method: 'DELETE' })
    expect((await as(first.token)('/api/trash')).status).toBe(401)
    expect((await as(second.token)('/api/trash')).status).toBe(401)
    await test.service.db
      .updateTable('api_tokens')
      .set({ expires_at: new Date(0) })
      .where('id', '=', looking.id)
      .execute()
    expect((await as(looking.token)('/api/documents')).status).toBe(401)
  })

  it('whatever changes something needs the token of our own forms, and comes from our own pages', async () => {
    const changing = calls.filter(({ method, whose, name }) => !CHANGES_NOTHING.has(method) && whose !== 'open' && name !== 'POST /logout')
    for (const headers of [{}, { 'x-csrf-token': people.b.csrf }, { 'x-csrf-token': '' }]) {
      const forged = asker(test.base, { cookie: people.admin.cookie, ...headers })
      expect(await statuses(forged, changing)).toEqual(all(changing, 403))
    }
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example.vn' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) {
      const ask = asker(test.base, { cookie: people.admin.cookie, 'x-csrf-token': people.admin.csrf, ...headers })
      expect(await statuses(ask, changing)).toEqual(all(changing, 403))
    }
    expect(await documentOf(people.admin.ask, target.document)).toMatchObject({ version: 1 })
    expect((await people.admin.ask('/api/session')).status).toBe(200)
    const signOut = asker(test.base, { cookie: people.old.cookie })
    expect((await signOut('/logout', { method: 'POST' })).status).toBe(403)
    expect((await people.old.ask('/api/session')).status).toBe(200)
  })

  it('a form of signing in that another site has prepared is not taken', async () => {
    const nobody = asker(test.base, {})
    expect((await nobody('/login', init({}))).status).toBe(403)
    const page = await nobody('/login')
    const cookie = page.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const csrf = /name="csrf" value="([^"]+)"/u.exec(await page.text())?.[1] ?? ''
    expect((await nobody('/login', init({ csrf }))).status).toBe(403)
    expect((await nobody('/login', init({ csrf: people.a.csrf }, { cookie }))).status).toBe(403)
    const inside = await nobody('/login', init({ csrf, next: '//evil.example.vn/' }, { cookie }))
    expect([inside.status, inside.headers.get('location')]).toEqual([303, '/'])
  })

  it.each([
    '/api/documents/..%2f..%2fetc%2fpasswd',
    '/api/documents/1',
    "/api/documents/' or 1=1--",
    `/api/documents/${NOBODY}/pages/0.png`,
    `/api/documents/${NOBODY}/pages/1.png/../../file`,
    `/api/documents/${NOBODY}/pages/..%2f..%2ffile.png`,
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/manifest.json',
    '/link/..%2faccounts',
    '/admin/queues/../../api/accounts',
    '/api/catalogues/..%2f..%2fpackage',
    '/api/export?format=json&documents=%27%20or%201%3D1--',
    '/compare/units/%27%20or%201%3D1--',
  ])('a guessed path, %s, leads nowhere', async (at) => {
    const response = await people.b.ask(at)
    const text = await response.text()
    expect(response.status).not.toBe(500)
    expect(text).not.toMatch(/root:|"dependencies"|bi-mat-cua-A/u)
  })
})
