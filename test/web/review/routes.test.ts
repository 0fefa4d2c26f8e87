/** The API behind the review screen: one answer with all that people said, signs of life, notes, samples; and who may use which of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingestDocument } from '../../../src/ingest.ts'
import { addAccount } from '../../../src/store/accounts.ts'
import { readJob } from '../../../src/store/lifecycle.ts'
import { addToken } from '../../../src/store/tokens.ts'
import type { ReviewBody } from '../../../src/web/review-body.ts'
import { REPORT, sendIn, toIngest } from '../../service/documents.ts'
import { openTestService, type TestService } from '../service.ts'

const NO_ONE = '00000000-0000-4000-8000-000000000000'

describe('the API of the review screen', () => {
  let test: TestService
  let id = ''
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    test = await openTestService('pglite', { auth: true, work: false })
    const { db, files } = test.service
    for (const [name, role] of [
      ['Lan', 'reviewer'],
      ['Xã khác', 'unit'],
    ] as const) {
      const account = await addAccount(db, { name, role, unitId: null })
      tokens[name] = (await addToken(db, account?.id ?? '', { name: 'test', expiresAt: null })).token
    }
    const row = await sendIn(db, files, REPORT)
    id = row.id
    await ingestDocument(toIngest(db, files), { documentId: id, run: row.run, jobId: readJob(row).jobId })
  })
  afterAll(() => test.close())

  const ask = (who: string, path: string, content?: object, headers: Record<string, string> = {}) =>
    fetch(`${test.base}/api/documents/${path}`, {
      headers: { authorization: `Bearer ${tokens[who]}`, 'content-type': 'application/json', ...headers },
      ...(content === undefined ? {} : { method: 'POST', body: JSON.stringify(content) }),
    })
  const review = async () => (await (await ask('Lan', `${id}/review`)).json()) as ReviewBody
  const change = async (...changes: object[]) => {
    const response = await ask('Lan', `${id}/changes`, { changes }, { 'if-match': `"${(await review()).document.version}"` })
    expect(response.headers.get('server-timing')).toMatch(/^review;dur=[\d.]+$/u)
    return response
  }

  it('tells the reports, and of each cell, finding and row the last word', async () => {
    const cell = { row: 'I.2.2.2', column: 'self' }
    await change({ kind: 'value', ...cell, value: 0.25, reason: 'một' })
    await change({ kind: 'value', ...cell, value: 0.5, reason: 'hai' })
    await change(
      { kind: 'note', row: 'I.2', text: 'hỏi xã' },
      { kind: 'decision', finding: 'blank:I.2.2.3:self', state: 'accepted', reason: 'ba' },
    )
    const { me, mayReview, said, unfit, extractions, document } = await review()
    expect([me, mayReview, unfit, extractions.length, document.version]).toEqual(['Lan', true, [], 1, 4])
    expect(said).toMatchObject([
      { kind: 'value', ...cell, value: 0.5, read: null, by: 'Lan', why: 'hai', version: 3 },
      { kind: 'note', row: 'I.2', value: 'hỏi xã', why: null },
      { kind: 'decision', finding: 'blank:I.2.2.3:self', value: 'accepted', why: 'ba' },
    ])
    await change({ kind: 'withdraw', ...cell, reason: 'bốn' }, { kind: 'note', row: 'I.2', text: '' })
    expect((await review()).said.map(({ kind }) => kind)).toEqual(['decision'])
  })

  const sign = async (client: string, of: object = {}) =>
    (await (await ask('Lan', `${id}/presence`, { client, ...of })).json()) as { version: number; others: object[] }

  it('tells who else has the document open, until they leave', async () => {
    expect((await sign('window-one', { report: 1, row: 'I.1' })).others).toEqual([])
    expect((await sign('window-two')).others).toEqual([{ client: 'window-one', name: 'Lan', report: 1, row: 'I.1' }])
    await sign('window-one', { leaving: true })
    expect((await sign('window-two')).others).toEqual([])
  })

  it('draws a sample, and keeps who judged what', async () => {
    const drawn = (await (await ask('Lan', `${id}/checks`, { count: 3 })).json()) as { checks: { id: number; verdict: null }[] }
    expect(drawn.checks.map(({ verdict }) => verdict)).toEqual([null, null, null])
    expect((await ask('Lan', `${id}/checks/${drawn.checks[0]?.id}`, { verdict: 'wrong' })).status).toBe(200)
    expect((await review()).checks[0]).toMatchObject({ askedBy: 'Lan', verdict: 'wrong', judgedBy: 'Lan' })
    expect((await ask('Lan', `${id}/checks/999999`, { verdict: 'right' })).status).toBe(404)
  })

  it('is closed to another unit, and to whoever only looks', async () => {
    for (const [path, content] of [
      [`${id}/review`, undefined],
      [`${id}/presence`, { client: 'window-three' }],
    ] as const) {
      expect((await ask('Xã khác', path, content)).status, path).toBe(404)
    }
    for (const path of [`${id}/checks`, `${id}/checks/1`])
      expect([403, 404], path).toContain((await ask('Xã khác', path, path.endsWith('1') ? { verdict: 'right' } : {})).status)
    expect((await ask('Lan', `${NO_ONE}/review`)).status).toBe(404)
  })
})
