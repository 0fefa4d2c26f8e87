/** A database whose connections break while the service starts, at each step of the start: it starts all the same, and works. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { version } from '../../scripts/crash/documents.ts'
import { freePort } from '../../scripts/services/start.ts'
import { serveCommand } from '../../src/cli/serve.ts'
import { readServiceSettings } from '../../src/config/service.ts'
import { readSettings } from '../../src/config.ts'
import { until } from '../workers/queues.ts'
import { type Cut, Cutter } from './cutter.ts'
import { freshUrl, stopServer } from './databases.ts'
import { FIXTURES } from './documents.ts'

const SMALL = readFileSync(path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf'))
const root = mkdtempSync(path.join(tmpdir(), 'bangdiem-cut-off-'))
let installations = 0

afterAll(async () => {
  await stopServer()
  rmSync(root, { recursive: true, force: true })
})

/** Starts the service over connections that are cut once; signs in with the link that it told, and sends a report in; resolves when it was read. */
async function startAndRead(cut: Cut): Promise<{ status: number; cuts: number; links: number }> {
  const url = new URL(await freshUrl())
  const cutter = await new Cutter(Number(url.port)).start()
  cutter.cutAt(cut)
  url.port = String(cutter.port)
  const port = await freePort()
  const environment = { DATABASE_URL: url.href, BANGDIEM_DATA: path.join(root, String(++installations)), BANGDIEM_LOG: 'silent' }
  const settings = readServiceSettings(environment, { port: String(port), workers: '1' })
  let told = ''
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true))
  const stop = new AbortController()
  const ended = serveCommand({ auth: true }, await readSettings({}, {}), settings, 'test', stop.signal)
  try {
    const base = `http://127.0.0.1:${port}`
    await Promise.race([until('it listens', 60, async () => told.includes('/link/')), ended])
    const links = [...told.matchAll(/\/link\/([\w-]+)/gu)].map(([, link]) => link)
    const headers = await signInBy(base, links[0] ?? '')
    const form = new FormData()
    form.append('file', new Blob([version(SMALL, installations)], { type: 'application/pdf' }), 'a.pdf')
    const send = async () => (await fetch(`${base}/api/documents`, { method: 'POST', body: form, headers })).status
    // A cut that comes late is told with 503; the same file may be sent again.
    await until('the report is taken in', 30, async () => (await send()) === 202)
    const list = async () => (await (await fetch(`${base}/api/documents`, { headers })).json()) as { documents?: { status: string }[] }
    await until('it is read', 60, async () => /clean|needs-review/u.test((await list()).documents?.[0]?.status ?? ''))
    return { status: 0, cuts: cutter.cuts, links: links.length }
  } finally {
    stop.abort()
    expect(await ended).toBe(0)
    stderr.mockRestore()
    await cutter.stop()
  }
}

/** What a browser sends that has signed in with a one-time link; a cut that comes late is told with 503. */
async function signInBy(base: string, link: string): Promise<Record<string, string>> {
  const body = JSON.stringify({ name: 'Lan', password: 'sông núi cánh đồng', link })
  let response = await fetch(`${base}/healthz`)
  await until('it lets the administrator in', 30, async () => {
    response = await fetch(`${base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return response.status === 200
  })
  const { csrf } = (await response.json()) as { csrf: string }
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
  return { cookie: cookie.join('; '), 'x-csrf-token': csrf }
}

const BULLMQ_TABLES = 'CREATE SCHEMA IF NOT EXISTS'
/** Each queue and each worker asks for the version of its tables once. */
const ASKED_FOR_VERSION = 'server_version_num'

describe('a database that goes away during the start', () => {
  it.each<[string, Cut]>([
    ['before the first question', { said: ['user'], when: 'before' }],
    ['in a migration', { said: ['insert into migrations'], when: 'before' }],
    ['when the migrations are done and nobody was told', { said: ['insert into migrations', 'commit'], when: 'after' }],
    ['in a catalogue', { said: ['"catalogues"'], when: 'before' }],
    ["in the queue's tables", { said: [BULLMQ_TABLES], when: 'before' }],
    ["when the queue's tables are made and nobody was told", { said: [BULLMQ_TABLES, 'COMMIT'], when: 'after' }],
    ['when a queue opens', { said: [BULLMQ_TABLES, 'COMMIT', ASKED_FOR_VERSION], when: 'before' }],
    ['in the first link', { said: ['"one_time_links"'], when: 'before' }],
    ['when the first link is kept and nobody was told', { said: ['"one_time_links"', 'commit'], when: 'after' }],
    ['when a worker opens', { said: ['"one_time_links"', 'commit', ASKED_FOR_VERSION], when: 'before' }],
    ['when a worker begins to listen', { said: ['LISTEN'], when: 'after' }],
  ])('%s', { timeout: 150_000 }, async (_where, cut) => {
    expect(await startAndRead(cut)).toEqual({ status: 0, cuts: 1, links: 1 })
  })
})
