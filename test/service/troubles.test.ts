/** Bad surroundings: a flood of uploads, broken ones, and services that go away in mid-run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send, version } from '../../scripts/crash/documents.ts'
import { startPostgres, type RunningServer } from '../../scripts/services/start.ts'
import { openServer } from '../../src/store/db.ts'
import { cleanName } from '../../src/web/receive-form.ts'
import { openTestService, type TestService } from '../web/service.ts'
import { until } from '../workers/queues.ts'
import { stopServer } from './databases.ts'
import { FIXTURES } from './documents.ts'

let named = 1000
const SMALL = readFileSync(path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf'))
afterAll(stopServer)

describe('a flood of uploads', () => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService('postgres', { work: false })
  })
  afterAll(() => test.close())

  it('of two hundred at once, each twice, is kept once each, and memory stays flat', async () => {
    const before = process.memoryUsage().rss
    const both = Array.from({ length: 200 }, (_, n) => n % 100)
    const answers = await Promise.all(both.map((n) => send(test.base, `${n}.pdf`, version(SMALL, n))))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(100)
    expect(answers.filter(({ duplicateOf }) => duplicateOf === null)).toHaveLength(100)
    const { rows } = (await test.all.test.database.pool.query('select count(*)::int as count from public.documents')) as {
      rows: { count: number }[]
    }
    expect(rows[0]?.count).toBe(100)
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(300)
    expect(readdirSync(test.all.test.folder.incoming)).toEqual([])
  })

  it('that break off leave nothing behind', async () => {
    const { port } = new URL(test.base)
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const socket = connect(Number(port), '127.0.0.1')
        socket.on('error', () => undefined)
        const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4'
        socket.write(
          `POST /api/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n${head}`,
        )
        await new Promise((resolve) => setTimeout(resolve, 20 * n))
        socket.destroy()
      }),
    )
    await until('nothing is left of them', 20, async () => readdirSync(test.all.test.folder.incoming).length === 0)
    expect((await fetch(`${test.base}/healthz`)).status).toBe(200)
  })

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    [String.raw`..\..\windows\x.pdf`, 'x.pdf'],
    ['a\u0000b\u202Efdp.exe', 'abfdp.exe'],
    [`${'ă'.repeat(4000)}.pdf`, `${'ă'.repeat(196)}.pdf`],
    ['', 'bao-cao.pdf'],
    ['Báo cáo (lần 2).pdf', 'Báo cáo (lần 2).pdf'],
  ])('named %j are labels, never paths', async (name, label) => {
    expect(cleanName(name)).toBe(label)
    const bytes = version(SMALL, ++named)
    const { id } = await send(test.base, name === '' ? 'x' : name, bytes)
    const document = (await (await fetch(`${test.base}/api/documents/${id}`)).json()) as { fileName: string }
    if (name !== '' && !name.includes('\u0000')) expect(document.fileName).toBe(label)
    expect(existsSync(path.join(test.all.test.folder.path, '..', 'passwd.pdf'))).toBe(false)
  })
})

describe('Redis that goes away', () => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService('redis')
  })
  afterAll(() => test.close())

  it('keeps nobody from sending reports in; they are read when it is back', async () => {
    const { redis } = test.all
    await redis?.kill()
    const began = performance.now()
    const { id } = await send(test.base, 'a.pdf', version(SMALL, 1))
    expect(performance.now() - began).toBeLessThan(10_000)
    const ready = await fetch(`${test.base}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', database: 'ok', queue: 'away', files: 'ok' }])
    await redis?.start()
    const status = async () => ((await (await fetch(`${test.base}/api/documents/${id}`)).json()) as { status: string }).status
    await until('it is read', 90, async () => /clean|needs-review/u.test(await status()))
    expect((await fetch(`${test.base}/readyz`)).status).toBe(200)
  })
})

describe('PostgreSQL that goes away', () => {
  let postgres: RunningServer
  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres.stop())

  it('is told with 503, and the service goes on when it is back', async () => {
    const test = await openTestService('pglite', { work: false })
    const database = openServer(postgres.url, () => undefined)
    const { migrate } = await import('../../src/store/migrate.ts')
    await migrate(database)
    const { createApp } = await import('../../src/web/app.ts')
    const app = createApp({ ...test.service, db: database.db })
    const ask = async () => (await app.request('http://127.0.0.1/api/documents', { headers: { host: '127.0.0.1' } })).status
    expect(await ask()).toBe(200)
    await postgres.kill()
    const away = await app.request('http://127.0.0.1/api/documents', { headers: { host: '127.0.0.1' } })
    expect([away.status, ((await away.json()) as { error: { code: string } }).error.code]).toEqual([503, 'database-away'])
    await postgres.start()
    await until('it answers again', 30, async () => (await ask()) === 200)
    await database.close()
    await test.close()
  })
})
