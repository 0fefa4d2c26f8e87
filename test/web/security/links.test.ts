/** One-time links: good once, for a while, for one account; and the passwords that are accepted by them. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstLink } from '../../../src/store/links.ts'
import type { TestService } from '../service.ts'
import { asker, openSecured, PASSWORD, type Person, post, signIn, trySignIn, UNITS } from './people.ts'

interface Made {
  readonly account: { readonly id: string; readonly state: string }
  readonly link: { readonly path: string; readonly url: string | null }
}

const secretOf = ({ link }: Made) => link.path.slice('/link/'.length)

const expectGone = async (response: Response) => {
  expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([404, 'link-gone'])
}

describe('a one-time link', () => {
  let test: TestService
  let admin: Person
  let hanh = ''
  beforeAll(async () => {
    test = await openSecured()
  })
  afterAll(() => test.close())

  const take = (link: string, name: string, password = PASSWORD) => asker(test.base, {})('/api/session', post({ name, password, link }))
  const inviteAs = async (name: string) => (await (await admin.ask('/api/accounts', post({ name, role: 'reviewer' }))).json()) as Made

  it('makes the first administrator, as long as none can sign in; the newest is the one that is good', async () => {
    const [first, second] = [await firstLink(test.service.db), await firstLink(test.service.db)]
    await expectGone(await take(first?.secret ?? '', 'Lan'))
    expect((await take(second?.secret ?? '', 'Lan')).status).toBe(200)
    expect(await firstLink(test.service.db)).toBeNull()
    await expectGone(await take(second?.secret ?? '', 'Kẻ gian', 'mật khẩu của kẻ gian'))
    admin = await signIn(test.base, 'Lan')
    expect((await admin.ask('/api/accounts')).status).toBe(200)
  })

  it('is used by one of many who try at the same moment', async () => {
    const secret = secretOf(await inviteAs('Bình'))
    const passwords = Array.from({ length: 8 }, (_, at) => `bốn từ khác nhau ${at}`)
    const statuses = await Promise.all(passwords.map(async (password) => (await take(secret, 'Bình', password)).status))
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 404)).toHaveLength(7)
    const right = passwords[statuses.indexOf(200)] ?? ''
    expect((await trySignIn(test.base, 'Bình', right)).status).toBe(200)
  })

  it('is looked at without being used, and says nothing of an account that it is not for', async () => {
    const made = await inviteAs('Chi')
    const page = () => asker(test.base, { accept: 'text/html' })(made.link.path)
    for (const _look of [1, 2]) {
      const response = await page()
      expect(response.status).toBe(200)
      expect(response.headers.get('referrer-policy')).toBe('same-origin')
      expect(response.headers.get('cache-control')).toBe('no-store')
    }
    expect((await take(secretOf(made), 'Chi')).status).toBe(200)
    expect((await page()).status).toBe(404)
  })

  it('is over with time, with a newer one, and with its account', async () => {
    const late = await inviteAs('Dũng')
    await sql`update public.one_time_links set expires_at = now() - interval '1 second' where account_id = ${late.account.id}`.execute(
      test.service.db,
    )
    await expectGone(await take(secretOf(late), 'Dũng'))
    const newer = (await (await admin.ask(`/api/accounts/${late.account.id}/link`, { method: 'POST' })).json()) as Made
    const newest = (await (await admin.ask(`/api/accounts/${late.account.id}/link`, { method: 'POST' })).json()) as Made
    await expectGone(await take(secretOf(newer), 'Dũng'))
    await admin.ask(`/api/accounts/${late.account.id}`, { ...post({ disabled: true }), method: 'PATCH' })
    await expectGone(await take(secretOf(newest), 'Dũng'))
  })

  it('sets another password: the old one and all sessions are over; the name stays', async () => {
    const chi = await signIn(test.base, 'Chi')
    const made = (await (await admin.ask(`/api/accounts/${chi.id}/link`, { method: 'POST' })).json()) as Made
    expect((await chi.ask('/api/session')).status).toBe(200)
    expect((await take(secretOf(made), 'Lan', 'mây trắng trên đồi')).status).toBe(200)
    expect((await chi.ask('/api/session')).status).toBe(401)
    expect((await trySignIn(test.base, 'Chi', PASSWORD)).status).toBe(401)
    expect((await trySignIn(test.base, 'Chi', 'mây trắng trên đồi')).status).toBe(200)
    expect((await trySignIn(test.base, 'Lan', PASSWORD)).status).toBe(200)
  })

  it('gives no name that another account has, and is still good then', async () => {
    const secret = secretOf(await inviteAs('Giang'))
    expect((await take(secret, 'LÂN')).status).toBe(409)
    expect((await take(secret, '\u202e \u200b')).status).toBe(422)
    expect((await take(secret, 'Giang')).status).toBe(200)
  })

  it.each([
    ['short', 'mười một ch'],
    ['a common one with digits', 'matkhau123456'],
    ['one sign again and again', 'aaaaaaaaaaaaaaa'],
    ['two signs in turn', '121212121212'],
    ['a row of keys', 'qwertyuiop12'],
    ['the alphabet', 'abcdefghijklmn'],
    ['digits in order', '123456789012'],
    ['a word twice', 'passwordpassword'],
    ['the name', 'Nguyễn Thị Hạnh1'],
    ['too long', 'ă'.repeat(129)],
  ])('does not take a password that is %s', async (_what, password) => {
    if (hanh === '') hanh = secretOf(await inviteAs('Nguyễn Thị Hạnh'))
    const response = await take(hanh, 'Nguyễn Thị Hạnh', password)
    expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([422, 'weak-password'])
  })
  it.each(['mưa rơi ngoài hiên', 'xq7Vd2Lm9pKz', '   dấu cách   giữ nguyên   ', 'ủa sao dài vậy trời đất ơi'])(
    'takes the password “%s”, typed composed or not',
    async (password) => {
      const name = `Người dùng ${password.length}`
      expect((await take(secretOf(await inviteAs(name)), name, password.normalize('NFD'))).status).toBe(200)
      expect((await trySignIn(test.base, name, password.normalize('NFC'))).status).toBe(200)
    },
  )

  it('needs the unit of a unit’s account, and keeps one administrator', async () => {
    const inviteUnit = (unit: string | null) => admin.ask('/api/accounts', post({ name: 'UBND xã', role: 'unit', unit }))
    expect((await inviteUnit(null)).status).toBe(422)
    expect((await inviteUnit('99999')).status).toBe(422)
    expect((await inviteUnit(UNITS.a)).status).toBe(201)
    for (const change of [{ disabled: true }, { role: 'reviewer' }]) {
      expect((await admin.ask(`/api/accounts/${admin.id}`, { ...post(change), method: 'PATCH' })).status).toBe(409)
    }
    expect((await admin.ask('/api/session')).status).toBe(200)
  })

  it('cannot be guessed without end', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 62; at++) statuses.push((await asker(test.base, { accept: 'text/html' })(`/link/guess-${at}`)).status)
    expect(new Set(statuses.slice(0, 40))).toEqual(new Set([404]))
    expect(statuses.at(-1)).toBe(429)
  })
})
