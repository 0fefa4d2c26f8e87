/** A service with something to show: reports that were read, one that cannot be, units of which some owe theirs. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const CLI = path.join(root, 'dist/src/cli.js')
const FILES = [
  'fixtures/ngoc-ky-2023/report.pdf',
  'fixtures/ngoc-ky-2023/scan.pdf',
  'fixtures/rotated-44/report.pdf',
  'fixtures/tables/sheet.pdf',
]
const UNITS = [
  ['11275', 'Xã Ngọc Kỳ'],
  ['11278', 'Xã Bình Lãng'],
  ['11281', 'Xã Tứ Cường'],
  ['11284', 'Xã Đông Xuyên'],
  ['11287', 'Thị trấn Tứ Kỳ'],
] as const
/** How long reading may take, milliseconds. */
const PATIENCE = 600_000
const ASK_EVERY = 1000
const UNFINISHED: ReadonlySet<string> = new Set(['queued', 'reading'])

export interface Demo {
  readonly base: string
  /** Addresses by the names of the screens. */
  readonly screens: Readonly<Record<string, string>>
  readonly stop: () => Promise<void>
}

interface Listed {
  readonly id: string
  readonly fileName: string
  readonly status: string
}

export async function startDemo(): Promise<Demo> {
  const data = mkdtempSync(path.join(tmpdir(), 'bangdiem-demo-'))
  const child = spawn(process.execPath, [CLI, 'serve', '--no-auth', '--port', '0', '--data', data], { stdio: ['ignore', 'ignore', 'pipe'] })
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
    const screens = await fill(base)
    return { base, screens, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function fill(base: string): Promise<Demo['screens']> {
  const units = UNITS.map(([code, name]) => ({ code, name, province: 'Hải Dương' }))
  await fetch(`${base}/api/units`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ units }) })
  for (const file of FILES.map((each) => path.join(root, each)).filter((each) => existsSync(each))) {
    await send(base, `${path.basename(path.dirname(file))} - ${path.basename(file)}`, readFileSync(file))
  }
  await send(base, 'bản chép hỏng.pdf', Buffer.from('%PDF-1.7\nhỏng'))
  const documents = await until(async () => {
    // A busy service may close a connection that is about to be used again.
    const answer = await fetch(`${base}/api/documents`).catch(() => null)
    if (answer === null) return null
    const listed = ((await answer.json()) as { documents: Listed[] }).documents
    return listed.some(({ status }) => UNFINISHED.has(status)) ? null : listed
  })
  const review = documents.find(({ fileName }) => fileName.includes('ngoc-ky-2023 - report'))
  const period = '6-thang-dau-nam-2023'
  return {
    list: '/',
    'list-period': `/?period=${period}`,
    ...(review === undefined ? {} : { review: `/documents/${review.id}`, letter: `/documents/${review.id}/letter` }),
    units: '/units',
    'units-edit': `/units/edit?code=${UNITS[0][0]}`,
    'units-import': '/units/import',
    periods: '/periods',
    catalogues: '/catalogues',
    compare: `/compare?period=${period}`,
    export: '/export',
    trash: '/trash',
    error: '/khong-co',
  }
}

async function send(base: string, name: string, bytes: Uint8Array): Promise<void> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), name)
  await fetch(`${base}/api/documents`, { method: 'POST', body: form })
}

/** Throws when it does not come about in time. */
async function until<Value>(ask: () => Value | null | Promise<Value | null>): Promise<Value> {
  for (let waited = 0; waited < PATIENCE; waited += ASK_EVERY) {
    const value = await ask()
    if (value !== null) return value
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY))
  }
  throw new Error('the demonstration did not come about in time')
}
