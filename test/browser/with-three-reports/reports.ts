/** Three reports of two units and two periods under one catalogue: the report at hand, its bytes made different, its scores corrected. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserTest } from '../browser.ts'

const REPORT = readFileSync(new URL('../../../fixtures/ngoc-ky-2023/report.pdf', import.meta.url))
const PATIENCE = 60_000

interface Wanted {
  readonly unit: string
  readonly period: string
  readonly values: readonly (readonly [row: string, column: 'self' | 'appraised', value: number])[]
}

const WANTED: readonly Wanted[] = [
  { unit: '10999', period: '6 tháng đầu năm 2023', values: [] },
  {
    unit: '11000',
    period: '6 tháng đầu năm 2023',
    values: [
      ['I.1.1.1', 'self', 0],
      ['I.1.1', 'self', 1.5],
      ['I.2.1', 'appraised', 0.25],
    ],
  },
  { unit: '10999', period: 'Cả năm 2023', values: [['I.1.1.1', 'self', 0.25]] },
]

export interface ThreeReports {
  readonly browser: BrowserTest
  /** Of their documents. */
  readonly ids: readonly string[]
}

/** Sends them in, waits until they are read, and puts them in their places. Returns their documents' ids. */
export async function sendThreeReports(base: string): Promise<string[]> {
  const json = async (path: string, method: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> => {
    const answer = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const units = [
    { code: '10999', name: 'Xã Ngọc Kỳ' },
    { code: '11000', name: 'Xã Tái Sơn' },
  ]
  await json('/api/units', 'PUT', { units })
  const ids: string[] = []
  for (const [index, { unit, period, values }] of WANTED.entries()) {
    const form = new FormData()
    form.append('file', new Blob([REPORT, `%${index}\n`], { type: 'application/pdf' }), `bao-cao-${index}.pdf`)
    const { id } = (await (await fetch(`${base}/api/documents`, { method: 'POST', body: form })).json()) as { id: string }
    const version = await untilRead(base, id)
    const changes = [
      { kind: 'place', unit, period, reason: 'danh mục' },
      ...values.map(([row, column, value]) => ({ kind: 'value', row, column, value, reason: 'kiểm tra lại' })),
    ]
    await json(`/api/documents/${id}/changes`, 'POST', { changes }, { 'if-match': String(version) })
    ids.push(id)
  }
  return ids
}

async function untilRead(base: string, id: string): Promise<number> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const { status, version } = (await (await fetch(`${base}/api/documents/${id}`)).json()) as { status: string; version: number }
    if (status !== 'queued' && status !== 'reading') return version
    if (Date.now() > end) throw new Error(`${id} is still ${status}`)
    await sleep(100)
  }
}
