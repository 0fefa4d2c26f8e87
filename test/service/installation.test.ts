/** The program as an administrator runs it: started, told wrong things, backed up, restored, moved. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFile, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { send, version } from '../../scripts/crash/documents.ts'
import { dump } from '../../scripts/crash/dump.ts'
import { Program, untilAnswers } from '../../scripts/crash/installation.ts'
import { freePort } from '../../scripts/services/start.ts'
import { ensureServer } from '../../scripts/services/find.ts'
import { startBucket } from '../../scripts/services/bucket.ts'
import { addAccount } from '../../src/store/accounts.ts'
import { openEmbedded, openServer } from '../../src/store/db.ts'
import { until } from '../workers/queues.ts'
import { freshUrl, stopServer } from './databases.ts'
import { FIXTURES, REPORT } from './documents.ts'

const root = mkdtempSync(path.join(tmpdir(), 'bangdiem-installation-'))
const SMALL = path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf')
const cli = path.join(import.meta.dirname, '../../dist/src/cli.js')
const data = path.join(root, 'data')

afterAll(async () => {
  await stopServer()
  rmSync(root, { recursive: true, force: true })
})

const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({ ...process.env, BANGDIEM_DATA: data, ...more })
interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Not in one blow: what the program speaks to may run in this very process. */
const run = (args: readonly string[], more: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, ...args],
      { env: environment(more), timeout: 110_000, maxBuffer: 1 << 28 },
      (_error, stdout, stderr) => resolve({ status: child.exitCode, stdout, stderr }),
    )
  })

describe('an embedded installation', () => {
  it('reads what is sent in, has one owner, and stops in order', async () => {
    const port = String(await freePort())
    const server = new Program(['serve', '--no-auth', '--port', port], environment())
    server.start()
    const base = `http://127.0.0.1:${port}`
    await untilAnswers(base, server)
    const { id } = await send(base, 'report.pdf', version(readFileSync(SMALL), 1))
    const status = async () => ((await (await fetch(`${base}/api/documents/${id}`)).json()) as { status: string }).status
    await until('it is read', 60, async () => /clean|needs-review/u.test(await status()))
    const second = await run(['serve', '--no-auth', '--port', '0'])
    expect([second.status, second.stderr]).toEqual([4, expect.stringContaining('in use by another bangdiem')])
    expect(await server.end('SIGTERM')).toBe(0)
  })

  it('says what is wrong when it cannot start', async () => {
    const other = new Program(['serve', '--no-auth', '--port', '0', '--data', path.join(root, 'other')], environment())
    other.start()
    await until('it has started', 60, async () => /http:\/\/127\.0\.0\.1:\d+/u.test(other.said))
    const port = /127\.0\.0\.1:(\d+)/u.exec(other.said)?.[1] ?? ''
    const taken = await run(['serve', '--no-auth', '--port', port])
    expect([taken.status, taken.stderr]).toEqual([4, expect.stringContaining(`Port ${port} is in use`)])
    await other.end('SIGTERM')
    const open = await run(['serve', '--no-auth', '--host', '0.0.0.0'])
    expect([open.status, open.stderr]).toEqual([2, expect.stringContaining('--no-auth is for this machine alone')])
    const wrong = await run(['serve', '--port', 'x'])
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('--port (BANGDIEM_PORT)')])
    const file = path.join(root, 'a-file')
    writeFileSync(file, '')
    const folder = await run(['serve', '--no-auth', '--data', path.join(file, 'data')])
    expect([folder.status, folder.stderr]).toEqual([4, expect.stringContaining('cannot be written to')])
    const alone = await run(['worker'])
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('worker needs DATABASE_URL')])
  })

  it('comes back whole from a backup', async () => {
    const backup = path.join(root, 'backup')
    expect(await run(['backup', backup])).toMatchObject({ status: 0 })
    expect((await run(['backup', backup])).status).toBe(4)
    expect((await run(['restore', backup])).status).toBe(4)
    const restored = path.join(root, 'restored')
    expect(await run(['restore', backup, '--data', restored])).toMatchObject({ status: 0 })
    const csv = async (folder: string) => (await run(['export', '--format', 'csv', '--data', folder])).stdout
    expect(await csv(restored)).toBe(await csv(data))
    expect((await csv(restored)).split('\r\n').length).toBeGreaterThan(10)
  })

  it('gives an administrator who has lost the password a link, once it is clear who is meant', async () => {
    const mine = ['--data', path.join(root, 'restored')]
    const link = expect.stringMatching(/^http:\/\/127\.0\.0\.1:8080\/link\/[\w-]{43}\n$/u)
    expect(await run(['admin-link', ...mine])).toMatchObject({ status: 0, stdout: link })
    const { db, close } = await openEmbedded(path.join(root, 'restored/database'))
    await db.updateTable('accounts').set({ password_hash: 'x' }).execute()
    await addAccount(db, { name: 'Nguyễn Thị Lan', role: 'admin', unitId: null })
    await close()
    const which = await run(['admin-link', ...mine])
    expect([which.status, which.stderr]).toEqual([2, expect.stringContaining('--name: admin, Nguyễn Thị Lan')])
    expect(await run(['admin-link', '--name', 'nguyen thi lan', ...mine])).toMatchObject({ status: 0, stdout: link })
  })

  it('moves to a server and a bucket, row by row and file by file', async () => {
    const bucket = await startBucket()
    const DATABASE_URL = await freshUrl()
    const target = { DATABASE_URL, STORAGE_URL: bucket.url, BANGDIEM_DATA: path.join(root, 'moved') }
    const away = await run(['migrate', '--from', data], { ...target, STORAGE_URL: `http://a:b@127.0.0.1:${await freePort()}/reports` })
    expect([away.status, away.stderr]).toEqual([4, expect.stringContaining('the database was not moved')])
    expect(await run(['migrate', '--from', data], target)).toMatchObject({ status: 0 })
    const again = await run(['migrate', '--from', data], target)
    expect([again.status, again.stderr]).toEqual([4, expect.stringContaining('holds documents already')])
    const source = await openEmbedded(path.join(data, 'database'))
    const moved = openServer(DATABASE_URL, () => undefined)
    expect((await dump(moved.db)).lines).toEqual((await dump(source.db)).lines)
    const next = await moved.db.insertInto('periods').values({ code: 'x', name: 'x', year: 2024 }).returning('id').executeTakeFirstOrThrow()
    expect(next.id).toBeGreaterThan(0)
    await Promise.all([source.close(), moved.close()])
    const { openFiles } = await import('../../src/store/open-files.ts')
    const files = openFiles({ files: root, incoming: root }, bucket.url)
    const [line = ''] = (await dump(openServer(DATABASE_URL, () => undefined).db)).lines
    expect(await files.has(line.split(' ')[1] ?? '')).toBe(true)
    await bucket.stop()
  })
})

describe('an installation of several processes', () => {
  it('says that it waits for its database, and stops when it is told to', async () => {
    const [port, nobody] = [await freePort(), await freePort()]
    const env = environment({ DATABASE_URL: `postgres://bangdiem@127.0.0.1:${nobody}/bangdiem`, BANGDIEM_DATA: path.join(root, 'waiting') })
    const server = new Program(['serve', '--no-auth', '--port', String(port)], env)
    server.start()
    const ask = (accept: string) => fetch(`http://127.0.0.1:${port}/`, { headers: { accept } }).catch(() => null)
    await until('it answers', 60, async () => (await ask('text/html')) !== null)
    const [page, body] = [await ask('text/html'), await ask('application/json')]
    expect([page?.status, page?.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
    expect([body?.status, await body?.json()]).toEqual([503, { error: expect.objectContaining({ code: 'starting' }) }])
    await until('it has asked the database', 20, async () => server.said.includes('does not answer'))
    expect(await server.end('SIGTERM')).toBe(130)
  })

  it('reads in a worker, which tells what it measured, and shows its rows in psql', async () => {
    const [port, metricsPort] = [String(await freePort()), String(await freePort())]
    const DATABASE_URL = await freshUrl()
    const env = environment({ DATABASE_URL, BANGDIEM_DATA: path.join(root, 'several') })
    const server = new Program(['serve', '--no-auth', '--port', port, '--workers', '0'], env)
    server.start()
    const base = `http://127.0.0.1:${port}`
    await untilAnswers(base, server)
    const worker = new Program(['worker', '--workers', '1', '--metrics-port', metricsPort], env)
    worker.start()
    const { id } = await send(base, 'report.pdf', new Uint8Array(readFileSync(REPORT)))
    const status = async () => ((await (await fetch(`${base}/api/documents/${id}`)).json()) as { status: string }).status
    await until('it is read', 60, async () => /clean|needs-review/u.test(await status()))
    const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
    expect(metrics).toContain('bangdiem_pages_total{source="text"} 8')
    expect(metrics).toContain('bangdiem_documents_total{status="read"} 1')
    const taken = await run(['worker', '--metrics-port', metricsPort], { DATABASE_URL, BANGDIEM_DATA: path.join(root, 'several') })
    expect([taken.status, taken.stderr]).toEqual([4, expect.stringContaining(`Port ${metricsPort} is in use`)])
    const psql = path.join(ensureServer('postgres'), 'psql')
    const query = "select max, self from report_scores where row_id = 'I.1.1.1'"
    expect(spawnSync(psql, [DATABASE_URL, '-Atc', query], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '0.5|0.5\n' })
    expect([await worker.end('SIGTERM'), await server.end('SIGTERM')]).toEqual([0, 0])
  })
})
