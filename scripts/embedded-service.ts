/**
 * The service as an installation runs it, for scripts that look at it in a browser: `bangdiem serve` from the build, on a free port of
 * loopback, with a data folder of its own that is gone afterwards.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Extraction } from '../src/model/extraction.ts'
import { endWithUs } from './leave-nothing.ts'

const CLI = fileURLToPath(new URL('../src/cli.js', import.meta.url))
/** How long reading may take, milliseconds. */
const PATIENCE = 600_000
const ASK_EVERY = 1000
const UNFINISHED: ReadonlySet<string> = new Set(['queued', 'reading'])

export interface ListedDocument {
  readonly id: string
  readonly fileName: string
  readonly status: string
}

export interface EmbeddedService {
  readonly base: string
  /** Where the first administrator sets a password; null without accounts. */
  readonly firstLink: string | null
  /** Sends JSON. Throws when it is refused. */
  readonly send: (method: 'PUT' | 'POST', address: string, body: object) => Promise<void>
  /** What was read of a document that holds one report. */
  readonly extraction: (id: string) => Promise<Extraction>
  /** Changes to a document that was just read. Throws when they are refused. */
  readonly change: (id: string, changes: readonly object[]) => Promise<void>
  readonly upload: (name: string, bytes: Uint8Array) => Promise<void>
  /** All documents, when none is waiting or being read any more. Throws when that does not come about in time. */
  readonly allRead: () => Promise<readonly ListedDocument[]>
  readonly stop: () => Promise<void>
}

/** Without accounts unless told otherwise. Throws when the service does not come up. */
export async function startEmbeddedService({ accounts = false } = {}): Promise<EmbeddedService> {
  const data = mkdtempSync(path.join(tmpdir(), 'bangdiem-embedded-'))
  const options = ['--port', '0', '--data', data, ...(accounts ? [] : ['--no-auth'])]
  const child = endWithUs(spawn(process.execPath, [CLI, 'serve', ...options], { stdio: ['ignore', 'ignore', 'pipe'] }))
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const stop = async (): Promise<void> => {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
    rmSync(data, { recursive: true, force: true })
  }
  try {
    const base = await until(() => /http:\/\/127\.0\.0\.1:\d+/u.exec(said)?.[0] ?? null)
    const firstLink = accounts ? await until(() => /http:\/\/\S+\/link\/\S+/u.exec(said)?.[0] ?? null) : null
    return {
      base,
      firstLink,
      stop,
      send: send(base),
      change: change(base),
      extraction: extraction(base),
      upload: upload(base),
      allRead: () => until(() => readOnes(base)),
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const send =
  (base: string): EmbeddedService['send'] =>
  async (method, address, body) => {
    const request: RequestInit = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const answer = await fetch(base + address, request)
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  }

const extraction =
  (base: string): EmbeddedService['extraction'] =>
  async (id) =>
    (await (await fetch(`${base}/api/documents/${id}/extraction`)).json()) as Extraction

const change =
  (base: string): EmbeddedService['change'] =>
  async (id, changes) => {
    const address = `${base}/api/documents/${id}`
    const { version } = (await (await fetch(address)).json()) as { version: number }
    const headers = { 'content-type': 'application/json', 'if-match': `"${version}"` }
    const answer = await fetch(`${address}/changes`, { method: 'POST', headers, body: JSON.stringify({ changes }) })
    if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`)
  }

const upload =
  (base: string): EmbeddedService['upload'] =>
  async (name, bytes) => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name)
    await fetch(`${base}/api/documents`, { method: 'POST', body: form })
  }

async function readOnes(base: string): Promise<readonly ListedDocument[] | null> {
  // A busy service may close a connection that is about to be used again.
  const answer = await fetch(`${base}/api/documents`).catch(() => null)
  if (answer === null) return null
  const { documents } = (await answer.json()) as { documents: ListedDocument[] }
  return documents.some(({ status }) => UNFINISHED.has(status)) ? null : documents
}

async function until<Value>(ask: () => Value | null | Promise<Value | null>): Promise<Value> {
  for (let waited = 0; waited < PATIENCE; waited += ASK_EVERY) {
    const value = await ask()
    if (value !== null) return value
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY))
  }
  throw new Error('the service did not come to rest in time')
}
