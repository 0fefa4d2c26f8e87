/** Guessing at the door: how long it takes, whom it keeps out, and what the answers give away. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseOptions, hash as hashWith } from '@node-rs/argon2'
import type { TestService } from '../service.ts'
import { addPerson, asker, openSecured, PASSWORD, post, signIn, trySignIn } from './people.ts'

const counted = vi.hoisted(() => ({ checks: 0 }))
vi.mock('@node-rs/argon2', async (load) => {
  const real = await load<typeof import('@node-rs/argon2')>()
  return {
    ...real,
    verify: (...parameters: Parameters<typeof real.verify>) => {
      counted.checks++
      return real.verify(...parameters)
    },
  }
})

const from = (address: string) => ({ 'x-forwarded-for': address })
const waitOf = async (response: Response) => Number(response.headers.get('retry-after') ?? '0')

describe('the door', () => {
  let test: TestService
  beforeAll(async () => {
    test = await openSecured({ proxies: 1 })
    const { db } = test.service
    for (const name of ['Lan', 'Bình', 'Mai', 'Đức']) await addPerson(db, name, 'reviewer')
    await addPerson(db, 'Cũ', 'reviewer')
    await sql`update public.accounts set disabled_at = now() where name = 'Cũ'`.execute(db)
    await sql`insert into public.accounts (name, name_key, role) values ('Mới', 'moi', 'reviewer')`.execute(db)
  })
  afterAll(() => test.close())
  beforeEach(() => forgetAll())

  const forgetAll = async () => {
    await sql`delete from public.login_failures`.execute(test.service.db)
    await sql`delete from public.rate_limits`.execute(test.service.db)
  }
  const guess = (name: string, address = '192.0.2.1', headers: Record<string, string> = {}) =>
    trySignIn(test.base, name, 'không phải mật khẩu này', { ...from(address), ...headers })
  const guessTimes = async (times: number, name: string, address?: string, headers?: Record<string, string>) => {
    const statuses: number[] = []
    for (let at = 0; at < times; at++) statuses.push((await guess(name, address, headers)).status)
    return statuses
  }
  const send = async (body: unknown) => (await asker(test.base, {})('/api/session', post(body))).status
  /** As if the delay had passed. */
  const pass = () => sql`update public.login_failures set next_at = now()`.execute(test.service.db)

  it('opens for a name without marks and capitals', async () => {
    expect((await trySignIn(test.base, 'lan', PASSWORD)).status).toBe(200)
    expect((await trySignIn(test.base, '  BINH ', PASSWORD)).status).toBe(200)
    expect((await trySignIn(test.base, 'duc', PASSWORD)).status).toBe(200)
  })

  it('takes longer with each failure, up to a quarter of an hour; the right password must wait too', async () => {
    expect(await guessTimes(6, 'Lan')).toEqual([401, 401, 401, 401, 401, 401])
    const waits: number[] = []
    for (let at = 0; at < 9; at++) {
      const refused = await guess('Lan')
      expect(refused.status).toBe(429)
      waits.push(await waitOf(refused))
      await pass()
      expect((await guess('Lan')).status).toBe(401)
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900, 900])
    expect((await trySignIn(test.base, 'Lan', PASSWORD, from('192.0.2.1'))).status).toBe(429)
  })

  it('shuts nobody out for ever: not at another address, not at a browser that was let in before, not when the delay is over', async () => {
    const lan = await signIn(test.base, 'Lan', from('192.0.2.1'))
    const known = { cookie: lan.cookie.replace(/bangdiem=[^;]*(?:; )?/u, '') }
    await guessTimes(7, 'Lan', '192.0.2.1')
    expect((await trySignIn(test.base, 'Lan', PASSWORD, from('192.0.2.1'))).status).toBe(429)
    expect((await trySignIn(test.base, 'Lan', PASSWORD, { ...from('192.0.2.1'), ...known })).status).toBe(200)
    expect((await trySignIn(test.base, 'Lan', PASSWORD, from('192.0.2.2'))).status).toBe(200)
    await pass()
    expect((await trySignIn(test.base, 'Lan', PASSWORD, from('192.0.2.1'))).status).toBe(200)
    // And begins anew then.
    expect(await guessTimes(6, 'Lan', '192.0.2.1')).toEqual([401, 401, 401, 401, 401, 401])
  })

  it('counts the failures of a known browser by themselves, and knows it for its own account only', async () => {
    const lan = await signIn(test.base, 'Lan')
    const known = { cookie: lan.cookie.replace(/bangdiem=[^;]*(?:; )?/u, '') }
    expect((await guessTimes(7, 'Lan', '192.0.2.3', known)).at(-1)).toBe(429)
    expect((await guessTimes(7, 'Mai', '192.0.2.4', known)).at(-1)).toBe(429)
    expect((await guess('Mai', '192.0.2.4')).status).toBe(429)
  })

  it('is not opened by many addresses together either', async () => {
    const statuses: number[] = []
    for (let at = 0; at < 53; at++) statuses.push((await guess('Mai', `198.51.100.${at}`)).status)
    expect(statuses.slice(0, 51)).toEqual(Array.from({ length: 51 }, () => 401))
    expect(statuses.slice(51)).toEqual([429, 429])
  })

  it('lets one of many guesses at the same moment through once there is a delay', async () => {
    await guessTimes(6, 'Lan')
    await pass()
    const together = await Promise.all(Array.from({ length: 12 }, () => guess('Lan')))
    expect(together.filter(({ status }) => status === 401)).toHaveLength(1)
    expect(together.filter(({ status }) => status === 429)).toHaveLength(11)
  })

  it('limits the guesses of one network at many names, also of IPv6, and not those who come in', async () => {
    for (let at = 0; at < 45; at++) expect((await trySignIn(test.base, 'Đức', PASSWORD, from('192.0.2.9'))).status).toBe(200)
    const statuses: number[] = []
    for (let at = 0; at < 42; at++) statuses.push((await guess(`ai đó ${at}`, `2001:db8:7:7::${at.toString(16)}`)).status)
    expect(statuses.slice(0, 40).every((status) => status === 401)).toBe(true)
    expect(statuses.slice(40)).toEqual([429, 429])
    expect((await guess('ai đó', '2001:db8:7:8::1')).status).toBe(401)
  })

  it.each(['Mai', 'không ai', 'Cũ', 'Mới'])('says and does the same for %s, whether there is such an account or not', async (name) => {
    counted.checks = 0
    const answers: unknown[] = []
    for (let at = 0; at < 7; at++) {
      const response = await guess(name)
      answers.push([response.status, await response.text(), response.headers.getSetCookie(), response.headers.get('retry-after')])
    }
    const wrong =
      '{"error":{"code":"wrong-credentials","message":"The name or the password is wrong.","vi":"Tên đăng nhập hoặc mật khẩu không đúng."}}'
    expect(answers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => [401, wrong, [], null]))
    expect(answers[6]).toEqual([429, expect.stringContaining('15 seconds'), [], '15'])
    // The slow part of the work is done each time, and not for those who must wait.
    expect(counted.checks).toBe(6)
  })

  it('is not passed by sending another kind of value', async () => {
    expect(await send({ name: 'Lan', password: { $ne: '' } })).toBe(400)
    expect(await send({ name: ['Lan'], password: PASSWORD })).toBe(400)
    expect(await send({ name: "Lan' or '1'='1", password: PASSWORD })).toBe(401)
    expect(await send({ name: '%', password: PASSWORD })).toBe(401)
    expect(await send({ name: 'Lan', password: 'x'.repeat(20_000) })).toBe(413)
  })

  it('makes the hash anew at a sign-in when its parameters are not today’s', async () => {
    const { db } = test.service
    const weak = await hashWith(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    const hash = async () =>
      (await db.selectFrom('accounts').select('password_hash').where('name', '=', 'Mai').executeTakeFirstOrThrow()).password_hash ?? ''
    await db.updateTable('accounts').set({ password_hash: weak }).where('name', '=', 'Mai').execute()
    await guess('Mai')
    expect(await hash()).toBe(weak)
    await signIn(test.base, 'Mai')
    expect(parseOptions(await hash())).toMatchObject({ memoryCost: 19_456, timeCost: 2, parallelism: 1 })
    await signIn(test.base, 'Mai')
  })
})
