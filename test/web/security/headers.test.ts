/** What every answer says to the browser, on all routes that there are; and what is told of a hostile host. */
import { request } from 'node:http'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REPORT } from '../../service/documents.ts'
import type { TestService } from '../service.ts'
import { asker, openSecured, type Person, sendIn, somebody } from './people.ts'
import { type Call, callsOf, type Target } from './routes.ts'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-powered-by': null,
  server: null,
  'access-control-allow-origin': null,
}

const isKept = (name: string) => name === 'GET /assets/:name' || name === 'GET /favicon.ico'
const headersOf = ({ headers }: Response) => Object.fromEntries(Object.keys(ALWAYS).map((name) => [name, headers.get(name)]))

describe('every answer', () => {
  let test: TestService
  let admin: Person
  let calls: readonly Call[] = []
  let target: Target
  beforeAll(async () => {
    test = await openSecured()
    admin = await somebody(test, 'Quản trị', 'admin')
    target = { document: await sendIn(admin, readFileSync(REPORT), 'báo cáo Đ<1>;.pdf'), account: admin.id }
    // What signs the person out or takes the document away is not asked, nor what never ends.
    calls = callsOf(test.app).filter(({ method, name }) => method === 'GET' && !name.endsWith('/events'))
  })
  afterAll(() => test.close())

  const send = (at: string, bytes: number) =>
    admin.ask(at, { method: 'PUT', body: `{"units":[${' '.repeat(bytes)}]}`, headers: { 'content-type': 'application/json' } })

  it('forbids what is not needed: foreign scripts, styles, frames, guesses at types, and that others read it', async () => {
    for (const [who, ask] of [['admin', admin.ask] as const, ['nobody', asker(test.base, { accept: 'text/html' })] as const]) {
      for (const call of calls) {
        const response = await ask(call.at(target))
        await response.arrayBuffer()
        const name = `${who}, ${call.name}`
        expect([name, response.status === 500]).toEqual([name, false])
        expect([name, headersOf(response)]).toEqual([name, ALWAYS])
        const policy = response.headers.get('content-security-policy')?.split('; ') ?? []
        // The queues' board is a program of its own with styles in its page; administrators alone see it.
        const isBoard = call.name.startsWith('GET /admin/queues')
        expect([name, isBoard ? policy.slice(0, 2) : policy]).toEqual([name, isBoard ? POLICY.slice(0, 2) : POLICY])
        expect([name, response.headers.get('permissions-policy')]).toEqual([name, expect.stringContaining('camera=()')])
      }
    }
  })

  it('is kept nowhere, but what the program brings along and pictures that are asked for again each time', async () => {
    for (const call of calls.filter(({ name }) => !isKept(name))) {
      const response = await admin.ask(call.at(target))
      await response.arrayBuffer()
      const isPicture = response.headers.get('content-type') === 'image/png'
      expect([call.name, response.headers.get('cache-control')]).toEqual([call.name, isPicture ? 'private, no-cache' : 'no-store'])
    }
  })

  it('asks for the account also when the browser has the picture already', async () => {
    const at = `/api/documents/${target.document}/pages/1.png`
    const tag = (await admin.ask(at)).headers.get('etag') ?? ''
    const again = (ask: Person['ask']) => ask(at, { headers: { 'if-none-match': tag } })
    expect((await again(admin.ask)).status).toBe(304)
    expect((await again((await somebody(test, 'Xã khác', 'unit')).ask)).status).toBe(404)
    expect((await again(asker(test.base, {}))).status).toBe(401)
  })

  it('gives files away as attachments under a harmless name', async () => {
    const { headers } = await admin.ask(`/api/documents/${target.document}/file`)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="bao cao D_1__.pdf"; filename*=UTF-8''b%C3%A1o%20c%C3%A1o%20%C4%90%3C1%3E%3B.pdf`,
    )
  })

  it('holds no script and no style of its own: neither elements nor attributes', async () => {
    for (const call of calls.filter(({ name }) => !name.startsWith('GET /admin/queues'))) {
      const response = await admin.ask(call.at(target), { headers: { accept: 'text/html' } })
      if (response.headers.get('content-type')?.startsWith('text/html') !== true) continue
      const text = await response.text()
      expect([call.name, text.match(/<style|<script(?![^>]* src="\/assets\/)|\sstyle="|\son\w+="|javascript:/giu)]).toEqual([
        call.name,
        null,
      ])
    }
  })

  it('takes no more than is needed', async () => {
    expect((await send('/api/units', 17 * 1024 * 1024)).status).toBe(413)
    expect((await send('/api/units', 1024)).status).toBe(400)
  })
})

describe('a service with names', () => {
  let test: TestService
  beforeAll(async () => {
    test = await openSecured({ hosts: ['127.0.0.1', 'localhost'] })
  })
  afterAll(() => test.close())

  const ask = (host: string) =>
    new Promise<number>((resolve, reject) => {
      request(`${test.base}/login`, { headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })

  it('is not called by another name, whatever points at it', async () => {
    expect(await ask('localhost')).toBe(200)
    expect(await ask('rebound.example.vn')).toBe(403)
    expect(await ask('127.0.0.1.example.vn')).toBe(403)
  })
})
