/** The API as the contract says, over HTTP, with real workers behind it. */
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { lintFromString, createConfig } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractionSchema } from '../../src/model/extraction.ts'
import { stopServer } from '../service/databases.ts'
import { FIXTURES, REPORT } from '../service/documents.ts'
import { until } from '../workers/queues.ts'
import { openTestService, type TestService } from './service.ts'

interface DocumentBody {
  readonly id: string
  readonly status: string
  readonly version: number
  readonly duplicateOf: string | null
  readonly fileName: string
  readonly progress: { readonly pagesDone: number; readonly pageCount: number | null }
}

afterAll(stopServer)

const body = async <Body>(response: Response | Promise<Response>): Promise<Body> => (await (await response).json()) as Body
const change = (row: string, value: number) => ({ kind: 'value', row, column: 'self', value, reason: 'theo bản giấy' })

describe('the API', () => {
  let test: TestService
  let id = ''
  beforeAll(async () => {
    test = await openTestService('pglite')
  })
  afterAll(() => test.close())

  const get = (at: string, headers: Record<string, string> = {}) => fetch(test.base + at, { headers })
  const send = (at: string, method: string, content?: unknown, headers: Record<string, string> = {}) =>
    fetch(test.base + at, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    })
  const upload = (parts: readonly [name: string, bytes: Uint8Array, type?: string][], fields: Record<string, string> = {}) => {
    const form = new FormData()
    for (const [name, bytes, type = 'application/pdf'] of parts) form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    return fetch(`${test.base}/api/documents`, { method: 'POST', body: form })
  }
  const report = readFileSync(REPORT)
  const document = () => body<DocumentBody>(get(`/api/documents/${id}`))

  it('takes a report in and gives its extraction back, page by page on the way', async () => {
    const response = await upload([['báo cáo.pdf', report]])
    expect(response.status).toBe(202)
    const answer = await body<DocumentBody>(response)
    expect(answer).toMatchObject({ status: 'queued', duplicateOf: null })
    id = answer.id
    const events = await watch(`/api/documents/${id}/events`, 'read')
    expect(events[0]?.event).toBe('state')
    expect(events.at(-1)).toMatchObject({ event: 'read', data: { status: 'needs-review', version: 1 } })
    expect(await document()).toMatchObject({
      fileName: 'báo cáo.pdf',
      status: 'needs-review',
      version: 1,
      progress: { pagesDone: 8, pageCount: 8 },
    })
    const extraction = extractionSchema.parse(await body(get(`/api/documents/${id}/extraction`)))
    expect(extraction.rows).toHaveLength(106)
    expect(extraction.document.fileName).toBe('báo cáo.pdf')
  })

  it('tells what was missed after the last event that was seen', async () => {
    const { rows } = await test.all.test.database.pool
      .query("select min(id) as id from public.events where type = 'queued'")
      .then((answer) => answer as { rows: { id: number }[] })
    const missed = await watch(`/api/documents/${id}/events`, 'read', { 'last-event-id': String(rows[0]?.id) })
    expect(missed.map(({ event }) => event)).toEqual(['read'])
  })

  it('says that the same file came before', async () => {
    expect(await body(upload([['again.pdf', report]]))).toMatchObject({ id, duplicateOf: id, status: 'needs-review' })
  })

  it('takes several files, and says of each what became of it', async () => {
    const small = readFileSync(path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf'))
    const answer = await body<{ documents: Record<string, unknown>[] }>(
      upload([
        ['a.pdf', small],
        ['b.txt.pdf', Buffer.from('no pdf')],
        ['c.pdf', report],
      ]),
    )
    expect(answer.documents).toHaveLength(3)
    expect(answer.documents[0]).toMatchObject({ fileName: 'a.pdf', status: 'queued', duplicateOf: null })
    expect(answer.documents[1]).toMatchObject({ fileName: 'b.txt.pdf', error: { code: 'not-a-pdf' } })
    expect(answer.documents[2]).toMatchObject({ duplicateOf: id })
  })

  it.each<[string, number, string, () => Promise<Response>]>([
    ['what is no PDF', 415, 'not-a-pdf', () => upload([['x.pdf', Buffer.from('MZ'), 'application/pdf']])],
    ['a form without a file', 400, 'bad-request', () => upload([])],
    ['no form', 400, 'bad-request', () => send('/api/documents', 'POST', {})],
    ['a file that is too large', 413, 'too-large', () => upload([['x.pdf', Buffer.alloc(51 * 1024 * 1024, '%PDF-')]])],
    ['an unknown catalogue', 422, 'unknown-catalogue', () => upload([['x.pdf', report]], { catalogue: 'none' })],
    ['an unknown unit', 422, 'unknown-unit', () => upload([['x.pdf', report]], { unit: '1' })],
    ['a period without a year', 422, 'unknown-period', () => upload([['x.pdf', report]], { period: 'quý I' })],
    ['an id that is none', 400, 'bad-request', () => get('/api/documents/1')],
    ['a document that is not there', 404, 'not-found', () => get('/api/documents/00000000-0000-4000-8000-000000000000')],
    ['a path that is not there', 404, 'not-found', () => get('/api/nothing')],
    ['a cursor from elsewhere', 400, 'bad-request', () => get('/api/documents?cursor=xyz')],
    ['a page that is not there', 404, 'not-found', () => get(`/api/documents/${id}/pages/9.png`)],
    ['changes without a version', 400, 'bad-request', () => send(`/api/documents/${id}/changes`, 'POST', { changes: [] })],
    ['tokens where there are no accounts', 409, 'no-accounts', () => get('/api/tokens')],
    ['a webhook that is no address', 400, 'bad-request', () => send('/api/webhooks', 'POST', { url: 'file:///etc/passwd' })],
  ])('refuses %s', async (_what, status, code, ask) => {
    const response = await ask()
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code } })
  })

  it('refuses other pages and other names', async () => {
    expect((await get('/api/documents', { origin: 'http://evil.example' })).status).toBe(403)
    expect((await get('/api/documents', { origin: test.base })).status).toBe(200)
    expect(await statusWithHost(test.base, 'evil.example')).toBe(403)
    expect(await statusWithHost(test.base, '127.0.0.1:1')).toBe(200)
  })

  it('is not finished while an error is open, and says which', async () => {
    const wrong = { changes: [change('I.1.1.1', 9)] }
    expect((await send(`/api/documents/${id}/changes`, 'POST', wrong, { 'if-match': '"1"' })).status).toBe(200)
    const refused = await send(`/api/documents/${id}/finish`, 'POST')
    expect(refused.status).toBe(409)
    const { error } = await body<{ error: { code: string; findings: string[] } }>(refused)
    expect(error.code).toBe('open-findings')
    expect(error.findings).toContain('above-max:I.1.1.1:self')
    const { findings } = extractionSchema.parse(await body(get(`/api/documents/${id}/extraction`)))
    const severities = findings.filter((finding) => error.findings.includes(finding.id)).map(({ severity }) => severity)
    expect(new Set(severities)).toEqual(new Set(['error']))
  })

  it('takes changes for the version that was seen, and keeps their history', async () => {
    const changes = { changes: [change('I.2.2.2', 0.5), change('I.2.2.3', 1)] }
    const response = await send(`/api/documents/${id}/changes`, 'POST', changes, { 'if-match': '"2"' })
    expect(response.status).toBe(200)
    expect(response.headers.get('etag')).toBe('"3"')
    const { version, removed } = await body<{ version: number; removed: { id: string }[] }>(response)
    expect(version).toBe(3)
    expect(removed.map((finding) => finding.id)).toContain('sum-incomplete:I.2.2:self')
    const stale = await send(`/api/documents/${id}/changes`, 'POST', changes, { 'if-match': '"1"' })
    expect([stale.status, (await body<{ error: { version: number } }>(stale)).error.version]).toEqual([412, 3])
    const self = async (query: string) =>
      extractionSchema.parse(await body(get(`/api/documents/${id}/extraction${query}`))).rows.find((row) => row.id === 'I.2.2.2')?.self
    expect([await self(''), await self('?as=read')]).toEqual([0.5, null])
    const { history } = await body<{ history: { what: string; to: unknown; why: string | null }[] }>(get(`/api/documents/${id}/history`))
    expect(history.filter(({ what }) => what === 'value').map(({ to, why }) => [to, why])).toEqual([
      [9, 'theo bản giấy'],
      [0.5, 'theo bản giấy'],
      [1, 'theo bản giấy'],
    ])
  })

  it('gives out what reports cite, and says what several units claim', async () => {
    const csv = await get('/api/export?format=evidence')
    expect(csv.headers.get('content-type')).toContain('text/csv')
    expect((await csv.text()).split('\r\n').filter((line) => line.includes(',document,')).length).toBeGreaterThanOrEqual(33)
    expect(await body(get('/api/evidence/shared?year=2023'))).toEqual({ documents: [], texts: [] })
  })

  it('is finished when no error is open any more; warnings do not stand against it', async () => {
    const { findings } = extractionSchema.parse(await body(get(`/api/documents/${id}/extraction`)))
    const open = findings.filter(({ state, severity }) => state === 'open' && severity === 'error')
    expect(findings.some(({ state, severity }) => state === 'open' && severity === 'warning')).toBe(true)
    const changes = open.map((finding) => ({
      kind: 'decision',
      report: 1,
      finding: finding.id,
      state: 'accepted',
      reason: 'đã hỏi đơn vị',
    }))
    expect((await send(`/api/documents/${id}/changes`, 'POST', { changes }, { 'if-match': '"3"' })).status).toBe(200)
    expect((await send(`/api/documents/${id}/finish`, 'POST')).status).toBe(202)
    expect((await document()).status).toBe('reviewed')
    expect((await send(`/api/documents/${id}/cancel`, 'POST')).status).toBe(409)
    expect((await send(`/api/documents/${id}/reopen`, 'POST')).status).toBe(202)
    expect((await document()).status).toBe('needs-review')
  })

  it('reads a file again when it is asked to', async () => {
    expect((await send(`/api/documents/${id}/retry`, 'POST')).status).toBe(202)
    await until('it is read again', 60, async () => (await document()).version === 5)
    expect((await document()).status).toBe('needs-review')
  })

  it('draws pages, gives the original back, and lists by filter and page by page', async () => {
    const picture = await get(`/api/documents/${id}/pages/1.png`)
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(
      Buffer.from(await picture.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    const file = await get(`/api/documents/${id}/file`)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w .-]+"; filename\*=UTF-8''b%C3%A1o%20c%C3%A1o.pdf$/u)
    expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), report)).toBe(0)
    const list = (query: string) => body<{ documents: DocumentBody[]; nextCursor: string | null }>(get(`/api/documents?${query}`))
    expect((await list('q=ng%E1%BB%8Dc')).documents.map((each) => each.id)).toEqual([id])
    expect((await list('status=needs-review&period=6-thang-dau-nam-2023')).documents.map((each) => each.id)).toEqual([id])
    expect((await list('unit=none')).documents).toEqual([])
    const first = await list('limit=1')
    const second = await list(`limit=1&cursor=${first.nextCursor}`)
    expect([second.documents[0]?.id, second.nextCursor]).toEqual([id, null])
  })

  it('puts reports in their place when their unit becomes known', async () => {
    expect((await send('/api/units', 'PUT', { units: [{ code: '10999', name: 'Xã Ngọc Kỳ' }] })).status).toBe(200)
    expect(await body(get('/api/units?q=ngoc'))).toMatchObject({ units: [{ code: '10999' }], nextCursor: null })
    const { version } = await document()
    const place = { kind: 'place', unit: '10999', period: '6 tháng đầu năm 2023', reason: 'danh mục' }
    expect((await send(`/api/documents/${id}/changes`, 'POST', { changes: [place] }, { 'if-match': String(version) })).status).toBe(200)
    expect(await document()).toMatchObject({ reports: [{ report: 1, unit: '10999', period: '6-thang-dau-nam-2023' }] })
  })

  it.each(['json', 'csv', 'xlsx'])('exports a selection as %s', async (format) => {
    const response = await get(`/api/export?format=${format}&documents=${id}`)
    expect(response.status).toBe(200)
    const bytes = Buffer.from(await response.arrayBuffer())
    if (format === 'json') expect(JSON.parse(bytes.toString())).toHaveLength(1)
    if (format === 'csv')
      expect(
        bytes
          .toString()
          .split('\r\n')
          .filter((line) => line.includes(',I.2.2.2,')),
      ).toHaveLength(1)
    if (format === 'xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('takes a catalogue in and checks its reports again', async () => {
    const { catalogues } = await body<{ catalogues: { id: string; version: number }[] }>(get('/api/catalogues'))
    const catalogue = await body<{ id: string; version: number; criteria: { max: number }[] }>(get(`/api/catalogues/${catalogues[0]?.id}`))
    const changed = { ...catalogue, criteria: catalogue.criteria.map((each, index) => (index === 0 ? { ...each, max: 73 } : each)) }
    const { version } = await document()
    const answer = await body<{ rechecked: number }>(send('/api/catalogues', 'POST', changed))
    expect(answer.rechecked).toBeGreaterThan(0)
    await until('it is checked again', 30, async () => (await document()).version > version)
    const { findings } = extractionSchema.parse(await body(get(`/api/documents/${id}/extraction`)))
    expect(findings.map((finding) => finding.id)).toContain('max-differs:I:max')
    expect((await send('/api/catalogues', 'POST', { ...changed, criteria: [] })).status).toBe(422)
  })

  it('puts a catalogue in force for a period, and out of force again, with its reports checked each time', async () => {
    const inForce = '/api/catalogues/hai-duong-cap-xa-2023/in-force/6-thang-dau-nam-2023'
    const choice = async () => extractionSchema.parse(await body(get(`/api/documents/${id}/extraction`))).catalogueChoice.vi
    expect((await send(inForce, 'PUT', { version: 99 })).status).toBe(404)
    const answer = await body<{ rechecked: number }>(send(inForce, 'PUT', { version: 1 }))
    expect(answer).toEqual({ period: '6-thang-dau-nam-2023', id: 'hai-duong-cap-xa-2023', version: 1, rechecked: expect.any(Number) })
    await until('it is taken', 30, async () => (await choice()).includes('đang áp dụng cho kỳ này'))
    expect((await body<{ inForce: unknown[] }>(get('/api/catalogues'))).inForce).toEqual([
      { period: '6-thang-dau-nam-2023', id: 'hai-duong-cap-xa-2023', version: 1 },
    ])
    expect((await send(inForce, 'DELETE')).status).toBe(202)
    await until('it is chosen again', 30, async () => !(await choice()).includes('đang áp dụng'))
    expect((await send(inForce, 'DELETE')).status).toBe(404)
  })

  it('throws a document away, after which its file may come again, and takes it out of the trash', async () => {
    expect((await send(`/api/documents/${id}`, 'DELETE')).status).toBe(204)
    expect((await get(`/api/documents/${id}`)).status).toBe(404)
    const again = await body<DocumentBody>(upload([['again.pdf', report]]))
    expect([again.duplicateOf, again.id === id]).toEqual([null, false])
    const restore = () => send(`/api/trash/${id}/restore`, 'POST')
    expect((await restore()).status).toBe(409)
    expect((await send(`/api/documents/${again.id}`, 'DELETE')).status).toBe(204)
    expect((await restore()).status).toBe(202)
    expect((await restore()).status).toBe(404)
    expect((await document()).id).toBe(id)
    expect((await body<{ documents: DocumentBody[] }>(get('/api/trash'))).documents.map((each) => each.id)).toEqual([again.id])
    expect(await body(send('/api/trash', 'DELETE'))).toEqual({ removed: 1 })
    // Its file is the other one's, too.
    expect((await get(`/api/documents/${id}/file`)).status).toBe(200)
  })

  it('gives the files of a form their turn one behind the other, and those that say their place in a batch', async () => {
    const small = readFileSync(path.join(FIXTURES, 'generated/tcvn3-named-fonts.pdf'))
    const another = (name: string): [string, Uint8Array] => [name, Buffer.concat([small, Buffer.from(`\n%${name}`)])]
    await upload(['p1', 'p2', 'p3'].map(another))
    await upload([another('p4')], { place: '7' })
    const { rows } = (await test.all.test.database.pool.query(
      "select file_name, priority from public.documents where file_name ~ '^p[1-4]$' order by file_name",
    )) as { rows: { priority: number }[] }
    expect(rows.map(({ priority }) => priority)).toEqual([2, 3, 4, 9])
    expect((await upload([another('p5')], { place: 'first' })).status).toBe(400)
  })

  it('says how it is', async () => {
    expect(await body(get('/healthz'))).toEqual({ status: 'ok', version: 'test' })
    expect(await body(get('/readyz'))).toEqual({ status: 'ready', database: 'ok', queue: 'ok', files: 'ok' })
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toMatch(/^bangdiem_uploads_total\{result="duplicate"\} \d+$/mu)
    expect(metrics).toMatch(/^bangdiem_queue_jobs\{queue="work",state="active"\} \d+$/mu)
    expect((await get('/admin/queues')).status).toBe(200)
  })

  it('describes itself without a fault (OpenAPI 3.1)', async () => {
    const source = await (await get('/api/openapi.json')).text()
    const config = await createConfig({
      extends: ['spec', 'recommended'],
      rules: { 'no-server-example.com': 'off', 'operation-4xx-response': 'off' },
    })
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
    expect(problems.map(({ message, location }) => [message, location[0]?.pointer])).toEqual([])
    expect((JSON.parse(source) as { openapi: string }).openapi).toBe('3.1.0')
  })

  /** Events until one of a type; throws when none comes within three seconds of silence. */
  async function watch(at: string, last: string, headers: Record<string, string> = {}) {
    const stop = new AbortController()
    const response = await fetch(test.base + at, { headers, signal: stop.signal })
    const events: { id: number; event: string; data: Record<string, unknown> }[] = []
    let text = ''
    const reader = response.body?.getReader()
    const decoder = new TextDecoder()
    for (;;) {
      const part = await Promise.race([reader?.read(), new Promise<null>((resolve) => setTimeout(() => resolve(null), 20_000))])
      if (part === null || part === undefined || part.done) break
      text += decoder.decode(part.value, { stream: true })
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const fields = Object.fromEntries(
          text
            .slice(0, end)
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
        )
        text = text.slice(end + 2)
        if (fields['event'] !== undefined)
          events.push({
            id: Number(fields['id']),
            event: fields['event'],
            data: JSON.parse(fields['data'] ?? '{}') as Record<string, unknown>,
          })
      }
      if (events.at(-1)?.event === last) break
    }
    stop.abort()
    if (events.at(-1)?.event !== last) throw new Error(`no event ${last}`)
    return events
  }
})

/** fetch() sets the header Host itself. */
function statusWithHost(base: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${base}/api/documents`, { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('the API with accounts', () => {
  let test: TestService
  beforeAll(async () => {
    test = await openTestService('pglite', { auth: true, hosts: null, work: false })
  })
  afterAll(() => test.close())

  it('lets nobody in without a token, and shows each account its own documents', async () => {
    const { addAccount } = await import('../../src/store/accounts.ts')
    const { addToken } = await import('../../src/store/tokens.ts')
    const { db } = test.all.test.database
    const token = async (name: string, role: 'admin' | 'unit') => {
      const account = await addAccount(db, { name, role, unitId: null })
      return (await addToken(db, account?.id ?? '', { name: 'test', expiresAt: null })).token
    }
    const [admin, lan, mai] = [await token('admin', 'admin'), await token('Lan', 'unit'), await token('Mai', 'unit')]
    const ask = (at: string, who: string, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {}) =>
      fetch(test.base + at, { ...init, headers: { ...init.headers, authorization: `Bearer ${who}` } })
    expect((await fetch(`${test.base}/api/documents`)).status).toBe(401)
    expect((await ask('/api/documents', 'bdt_wrong')).status).toBe(401)
    expect((await fetch(`${test.base}/healthz`)).status).toBe(200)
    const upload = async (who: string) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(readFileSync(REPORT))]), 'r.pdf')
      return (await (await ask('/api/documents', who, { method: 'POST', body: form })).json()) as DocumentBody
    }
    const ofLan = await upload(lan)
    const ofMai = await upload(mai)
    expect(ofMai.duplicateOf).toBeNull()
    expect(ofMai.id).not.toBe(ofLan.id)
    expect((await ask(`/api/documents/${ofLan.id}`, mai)).status).toBe(404)
    expect((await ask(`/api/documents/${ofLan.id}`, admin)).status).toBe(200)
    for (const at of ['/api/webhooks', '/metrics', '/admin/queues']) expect((await ask(at, lan)).status).toBe(403)
    const made = (await (
      await ask('/api/tokens', lan, {
        method: 'POST',
        body: JSON.stringify({ name: 'Excel', days: 30 }),
        headers: { 'content-type': 'application/json' },
      })
    ).json()) as { id: string; token: string }
    expect((await ask('/api/documents', made.token)).status).toBe(200)
    expect((await ask(`/api/tokens/${made.id}`, mai, { method: 'DELETE' })).status).toBe(404)
    expect((await ask(`/api/tokens/${made.id}`, lan, { method: 'DELETE' })).status).toBe(204)
    expect((await ask('/api/documents', made.token)).status).toBe(401)
  })
})
