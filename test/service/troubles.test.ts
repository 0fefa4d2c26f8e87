/** Bad surroundings: a flood of uploads, broken ones, and services that go away in mid-run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { ReadableStream } from 'node:stream/web'
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
  it('from a slow client is kept whole, while others go on; what a client says of its type is not believed', async () => {
    const { port } = new URL(test.base)
    const bytes = Buffer.from(version(SMALL, ++named))
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="slow.pdf"\r\nContent-Type: text/html\r\n\r\n'
    const form = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')])
    const socket = connect(Number(port), '127.0.0.1')
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
    const lines = ['POST /api/documents HTTP/1.1', 'Host: 127.0.0.1', 'Content-Type: multipart/form-data; boundary=x']
    socket.write(`${[...lines, `Content-Length: ${form.byteLength}`, 'Connection: close'].join('\r\n')}\r\n\r\n`)
    const PIECES = 40
    for (let n = 0; n < PIECES; n++) {
      socket.write(form.subarray((n * form.byteLength) / PIECES, ((n + 1) * form.byteLength) / PIECES))
      await new Promise((resolve) => setTimeout(resolve, 25))
      if (n === PIECES / 2) expect((await send(test.base, 'quick.pdf', version(SMALL, ++named))).duplicateOf).toBeNull()
    }
    await until('it is answered', 20, async () => answer.includes('"queued"'))
    const { id } = JSON.parse(/\{.*\}/su.exec(answer)?.[0] ?? '') as { id: string }
    expect(Buffer.from(await (await fetch(`${test.base}/api/documents/${id}/file`)).arrayBuffer()).equals(bytes)).toBe(true)
    const lying = new FormData()
    lying.append('file', new Blob(['<html>%PD'], { type: 'application/pdf' }), 'a.pdf')
    expect((await fetch(`${test.base}/api/documents`, { method: 'POST', body: lying })).status).toBe(415)
  })

  it('of large files at the same time does not stand in memory', async () => {
    const [FILES, MEGABYTES] = [6, 40]
    const part = Buffer.alloc(1024 * 1024, 7)
    async function* large(n: number): AsyncGenerator<Uint8Array> {
      yield Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="large.pdf"\r\n\r\n%PDF-1.4\n')
      yield Buffer.from(String(n))
      for (let m = 0; m < MEGABYTES; m++) yield part
      yield Buffer.from('\r\n--x--\r\n')
    }
    const before = process.memoryUsage().rss
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const options = { method: 'POST', headers, duplex: 'half' as const }
    const answers = Array.from({ length: FILES }, (_, n) =>
      fetch(`${test.base}/api/documents`, { ...options, body: ReadableStream.from(large(n)) as never }).then(({ status }) => status),
    )
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 20)
    expect(await Promise.all(answers)).toEqual(Array<number>(FILES).fill(202))
    clearInterval(watch)
    // The client's own buffers are in this process too.
    expect(most / 1024 / 1024).toBeLessThan((FILES * MEGABYTES) / 2)
    expect(readdirSync(test.all.test.folder.incoming)).toEqual([])
  })

  it('leaves nothing outside the data folder', () => {
    const { path: folder } = test.all.test.folder
    expect(readdirSync(folder).toSorted()).toEqual(['files', 'incoming'])
    const kept = readdirSync(path.join(folder, 'files'), { recursive: true, encoding: 'utf8' })
    expect(kept.every((name) => /^[0-9a-f]{2}(?:[/\\][0-9a-f]{64})?$/u.test(name))).toBe(true)
    expect(existsSync(path.join(folder, '..', 'passwd.pdf'))).toBe(false)
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
