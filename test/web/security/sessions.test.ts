/** Sessions: new at each sign-in, kept as hashes, ended by time, by their owner, by another password or role, and with their account. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { until } from '../../workers/queues.ts'
import { REPORT } from '../../service/documents.ts'
import { openTestService, type TestService } from '../service.ts'
import {
  addPerson,
  asker,
  cookiesOf,
  json,
  openSecured,
  PASSWORD,
  type Person,
  post,
  sendIn,
  signIn,
  somebody,
  trySignIn,
  UNITS,
} from './people.ts'

const status = async ({ ask }: Pick<Person, 'ask'>, at = '/api/documents') => (await ask(at)).status
const sessionIn = (cookie: string) => /bangdiem=([^;]+)/u.exec(cookie)?.[1] ?? ''

describe('a session', () => {
  let test: TestService
  let admin: Person
  beforeAll(async () => {
    test = await openSecured()
    admin = await somebody(test, 'Admin', 'admin')
  })
  afterAll(() => test.close())

  /** What is answered after so much time. */
  const age = async (column: string, interval: string) => {
    const person = await signIn(test.base, 'Chi')
    await sql`update public.sessions set ${sql.ref(column)} = ${sql.ref(column)} - ${interval}::interval where account_id = ${person.id}`.execute(
      test.service.db,
    )
    return status(person)
  }

  it('is new at each sign-in: one that was planted in the browser proves nothing, and ends', async () => {
    const planted = 'planted-by-somebody-else-planted-by-somebody'
    expect(await status({ ask: asker(test.base, { cookie: `bangdiem=${planted}` }) })).toBe(401)
    await addPerson(test.service.db, 'Bình', 'reviewer')
    const first = await signIn(test.base, 'Bình', { cookie: `bangdiem=${planted}` })
    expect(sessionIn(first.cookie)).not.toBe(planted)
    expect(await status({ ask: asker(test.base, { cookie: `bangdiem=${planted}` }) })).toBe(401)
    // The same browser signs in again: the session before is gone, with the token of its forms.
    const second = await signIn(test.base, 'Bình', { cookie: first.cookie })
    expect(sessionIn(second.cookie)).not.toBe(sessionIn(first.cookie))
    expect(second.csrf).not.toBe(first.csrf)
    expect(await status(first)).toBe(401)
    expect(await status({ ask: asker(test.base, { cookie: second.cookie }) })).toBe(200)
  })

  it('is kept in the browser alone: the database holds no cookie, no password, no link', async () => {
    const { rows } = await sql<{ text: string }>`
      select coalesce(string_agg(t::text, ' '), '') as text from (
        select row_to_json(s)::text from public.sessions s union all select row_to_json(b)::text from public.known_browsers b
        union all select row_to_json(a)::text from public.accounts a union all select row_to_json(l)::text from public.one_time_links l
      ) t`.execute(test.service.db)
    const made = (await (await admin.ask('/api/accounts', post({ name: 'Khách', role: 'reviewer' }))).json()) as { link: { path: string } }
    const kept = rows[0]?.text ?? ''
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
    for (const secret of [sessionIn(admin.cookie), PASSWORD, made.link.path.slice('/link/'.length)]) expect(kept).not.toContain(secret)
  })

  it('is in a cookie that no script reads and no other page sends', async () => {
    const response = await trySignIn(test.base, 'Admin', PASSWORD)
    const [session, browser] = response.headers.getSetCookie()
    expect(session).toMatch(/^bangdiem=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/u)
    expect(browser).toMatch(/^bangdiem-browser=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/u)
  })

  it('ends when its owner signs out, here or everywhere', async () => {
    const [one, two] = [await somebody(test, 'Chi', 'reviewer'), await signIn(test.base, 'Chi')]
    expect((await one.ask('/api/session', { method: 'DELETE' })).status).toBe(204)
    expect([await status(one), await status(two)]).toEqual([401, 200])
    const three = await signIn(test.base, 'Chi')
    expect(await (await two.ask('/api/sessions', { method: 'DELETE' })).json()).toEqual({ ended: 2 })
    expect([await status(two), await status(three)]).toEqual([401, 401])
  })

  it('is seen and ended by its owner alone', async () => {
    const chi = await signIn(test.base, 'Chi')
    const { sessions } = (await (await chi.ask('/api/sessions')).json()) as { sessions: { id: string; current: boolean }[] }
    expect(sessions.map(({ current }) => current)).toEqual([true])
    expect((await admin.ask(`/api/sessions/${sessions[0]?.id}`, { method: 'DELETE' })).status).toBe(404)
    expect(await status(chi)).toBe(200)
  })

  it('ends by itself: two hours after the last request, twelve after it began', async () => {
    expect(await age('last_seen_at', '1 hour 59 minutes')).toBe(200)
    expect(await age('last_seen_at', '2 hours 1 minute')).toBe(401)
    expect(await age('expires_at', '11 hours 59 minutes')).toBe(200)
    expect(await age('expires_at', '12 hours 1 minute')).toBe(401)
  })

  it('ends with another password, all but the one that changed it, which is new', async () => {
    const [here, elsewhere] = [await somebody(test, 'Dũng', 'reviewer'), await signIn(test.base, 'Dũng')]
    const put = (current: string, password: string) => here.ask('/api/session/password', { method: 'PUT', ...json({ current, password }) })
    expect((await put('không đúng mật khẩu', 'thuyền giấy trên sông')).status).toBe(422)
    expect((await put(PASSWORD, 'dung')).status).toBe(422)
    const changed = await put(PASSWORD, 'thuyền giấy trên sông')
    expect(changed.status).toBe(200)
    expect([await status(here), await status(elsewhere)]).toEqual([401, 401])
    expect(await status({ ask: asker(test.base, { cookie: cookiesOf(changed) }) })).toBe(200)
    expect((await trySignIn(test.base, 'Dũng', PASSWORD)).status).toBe(401)
    expect((await trySignIn(test.base, 'Dũng', 'thuyền giấy trên sông')).status).toBe(200)
  })

  it('ends with another role, at once; what it may do then is what the account is then', async () => {
    const person = await somebody(test, 'Giang', 'reviewer')
    expect((await person.ask('/api/reviewers')).status).toBe(200)
    const changed = await admin.ask(`/api/accounts/${person.id}`, { method: 'PATCH', ...json({ role: 'unit', unit: UNITS.a }) })
    expect(changed.status).toBe(200)
    expect(await status(person)).toBe(401)
    const again = await signIn(test.base, 'Giang')
    expect((await again.ask('/api/reviewers')).status).toBe(403)
  })

  it('ends when the account is disabled: session, tokens and what is still open', async () => {
    const person = await somebody(test, 'Hà', 'reviewer')
    const made = (await (await person.ask('/api/tokens', post({ name: 'Excel', days: 30 }))).json()) as { token: string }
    const program = { ask: asker(test.base, { authorization: `Bearer ${made.token}` }) }
    const id = await sendIn(person, readFileSync(REPORT), 'a.pdf')
    const events = await person.ask(`/api/documents/${id}/events`)
    const reader = events.body?.getReader()
    await reader?.read()
    expect([await status(person), await status(program), events.status]).toEqual([200, 200, 200])
    expect((await admin.ask(`/api/accounts/${person.id}`, { method: 'PATCH', ...json({ disabled: true }) })).status).toBe(200)
    expect([await status(person), await status(program)]).toEqual([401, 401])
    expect((await trySignIn(test.base, 'Hà', PASSWORD)).status).toBe(401)
    // What happens now is not told any more: the stream ends instead.
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await admin.ask(`/api/documents/${id}/cancel`, { method: 'POST' })).status).toBe(202)
    let ended = false
    let told = ''
    void (async () => {
      for (;;) {
        const part = await reader?.read()
        if (part === undefined || part.done) break
        told += new TextDecoder().decode(part.value)
      }
      ended = true
    })()
    await until('the stream ends', 20, async () => ended)
    expect(told).not.toContain('cancelled')
  })

  it('is not enough for what a program must not do, nor is a token', async () => {
    const { token } = (await (await admin.ask('/api/tokens', post({ name: 'all', days: null }))).json()) as { token: string }
    const program = asker(test.base, { authorization: `Bearer ${token}` })
    const change = { method: 'PUT', ...json({ current: PASSWORD, password: 'thuyền giấy trên sông' }) }
    expect((await program('/api/session/password', change)).status).toBe(403)
    expect((await program('/api/sessions', { method: 'DELETE' })).status).toBe(403)
  })
})

describe('behind a proxy with TLS', () => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService('pglite', {
      auth: true,
      hosts: ['127.0.0.1'],
      work: false,
      publicUrl: 'https://cham-diem.example.vn',
      proxies: 1,
    })
    await addPerson(test.service.db, 'Lan', 'admin')
  })
  afterAll(() => test.close())

  const send = async (origin: string) => (await trySignIn(test.base, 'Lan', PASSWORD, { origin })).status

  it('cookies are for TLS and for this host alone, and browsers are told to stay with TLS', async () => {
    const response = await trySignIn(test.base, 'Lan', PASSWORD, { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' })
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-bangdiem=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/u)
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/u)
    const person = asker(test.base, { cookie: cookiesOf(response) })
    const { sessions } = (await (await person('/api/sessions')).json()) as { sessions: { address: string }[] }
    // The proxy's own word, not what stands before it.
    expect(sessions.map(({ address }) => address)).toEqual(['198.51.100.7'])
  })

  it('pages of the public address may send, others may not', async () => {
    expect(await send('https://cham-diem.example.vn')).toBe(200)
    expect(await send('http://cham-diem.example.vn')).toBe(403)
    expect(await send('https://evil.example.vn')).toBe(403)
    expect(await send('null')).toBe(403)
  })
})
