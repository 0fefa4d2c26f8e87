/** A disk that fills up in mid-run, and a data folder that turns read-only: said with its reason, nothing lost, over when it is over. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send, version } from '../../scripts/crash/documents.ts'
import { freePort } from '../../scripts/services/start.ts'
import { until } from '../workers/queues.ts'
import { REPORT } from './documents.ts'

const cli = path.join(import.meta.dirname, '../../dist/src/cli.js')
const REPORTS = 12
const report = readFileSync(REPORT)

const untilHealthy = (base: string): Promise<void> =>
  until('it answers', 120, () =>
    fetch(`${base}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  )

/**
 * The program on a disk of its own, in a file system that only it sees: mounted and gone with it, and made without rights on the machine.
 */
class OwnDisk {
  readonly mountPoint = mkdtempSync(path.join(tmpdir(), 'bangdiem-disk-'))
  private readonly child: ChildProcess
  said = ''

  constructor(port: number, size: string) {
    const start = `mount -t tmpfs -o size=${size} tmpfs "$0" && exec "$@"`
    const program = [
      process.execPath,
      cli,
      'serve',
      '--no-auth',
      '--port',
      String(port),
      '--workers',
      '2',
      '--data',
      `${this.mountPoint}/data`,
    ]
    this.child = spawn('unshare', [process.getuid?.() === 0 ? '-m' : '-rm', 'sh', '-c', start, this.mountPoint, ...program], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.said += text))
  }

  /** The disk as the program sees it, seen from here. */
  get root(): string {
    return `/proc/${this.child.pid}/root${this.mountPoint}`
  }

  /** Others fill it to the last byte. */
  fill(): void {
    const file = openSync(path.join(this.root, 'others'), 'w')
    try {
      for (const part of [1 << 20, 4096]) {
        try {
          for (;;) writeSync(file, Buffer.alloc(part))
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
        }
      }
    } finally {
      closeSync(file)
    }
  }

  free(): void {
    rmSync(path.join(this.root, 'others'))
  }

  async stop(): Promise<number | null> {
    const gone = once(this.child, 'exit')
    this.child.kill('SIGTERM')
    const [code] = (await gone) as [number | null]
    rmSync(this.mountPoint, { recursive: true })
    return code
  }
}

describe('a disk that is full', () => {
  let disk: OwnDisk
  let base: string
  beforeAll(async () => {
    const port = await freePort()
    base = `http://127.0.0.1:${port}`
    disk = new OwnDisk(port, '220m')
    await untilHealthy(base)
  }, 150_000)
  afterAll(async () => {
    expect(await disk.stop()).toBe(0)
  })

  const statuses = async (): Promise<string[]> =>
    ((await (await fetch(`${base}/api/documents`)).json()) as { documents: { status: string }[] }).documents.map(({ status }) => status)
  const upload = (n: number): Promise<Response> => {
    const form = new FormData()
    form.append('file', new Blob([version(report, n)]), `${n}.pdf`)
    return fetch(`${base}/api/documents`, { method: 'POST', body: form })
  }

  it('is told with 507 while reports are read; all of them are read when there is room', { timeout: 300_000 }, async () => {
    for (let n = 0; n < REPORTS; n++) await send(base, `${n}.pdf`, version(report, n))
    await until('some are read', 100, async () => (await statuses()).includes('needs-review'))
    disk.fill()
    const refused = await upload(1000)
    expect([refused.status, await refused.json()]).toEqual([507, { error: expect.objectContaining({ code: 'disk-full' }) }])
    await until('it is told', 20, async () => {
      const ready = await fetch(`${base}/readyz`)
      return ready.status === 503 && ((await ready.json()) as { files: string }).files === 'full'
    })
    // What is under way ends; nothing new begins, and what was read can be looked at.
    await until('the reserve is given free', 20, async () => !existsSync(path.join(disk.root, 'data/reserve')))
    expect((await statuses()).length).toBe(REPORTS)
    disk.free()
    await until('all are read', 120, async () => (await statuses()).every((status) => status === 'needs-review'))
    expect((await upload(1000)).status).toBe(202)
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    expect(statSync(path.join(disk.root, 'data/reserve')).size).toBeGreaterThan(0)
    expect(readdirSync(path.join(disk.root, 'data/incoming'))).toEqual([])
  })
})

describe('a data folder that turns read-only', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bangdiem-closed-'))
  let program: ChildProcess
  let base: string
  beforeAll(async () => {
    const port = await freePort()
    base = `http://127.0.0.1:${port}`
    // Root may write anywhere; without its capabilities it is a user like others.
    const asUser = process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : []
    const [command, ...args] = [...asUser, process.execPath, cli, 'serve', '--no-auth', '--port', String(port), '--data', folder]
    program = spawn(command, args, { stdio: 'ignore' })
    await untilHealthy(base)
  }, 150_000)
  afterAll(async () => {
    const gone = once(program, 'exit')
    program.kill('SIGTERM')
    expect(await gone).toEqual([0, null])
    rmSync(folder, { recursive: true })
  })

  it('is told with 503, and takes reports in again when it can be written to', { timeout: 60_000 }, async () => {
    const upload = (): Promise<Response> => {
      const form = new FormData()
      form.append('file', new Blob([report]), 'a.pdf')
      return fetch(`${base}/api/documents`, { method: 'POST', body: form })
    }
    chmodSync(path.join(folder, 'incoming'), 0o500)
    const refused = await upload()
    expect([refused.status, await refused.json()]).toEqual([503, { error: expect.objectContaining({ code: 'storage-away' }) }])
    const ready = await fetch(`${base}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([503, expect.objectContaining({ files: 'away', database: 'ok' })])
    chmodSync(path.join(folder, 'incoming'), 0o700)
    expect((await upload()).status).toBe(202)
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
  })
})
