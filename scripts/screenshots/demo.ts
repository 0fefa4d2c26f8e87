/** A service with something to show: reports that were read, one that cannot be, units of which some owe theirs; and one with accounts. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Extraction } from '../../src/model/extraction.ts'
import { type EmbeddedService, startEmbeddedService } from '../embedded-service.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const REPORT = 'fixtures/ngoc-ky-2023/report.pdf'
const FILES = [REPORT, 'fixtures/scanned/fax-group4-300-dpi.pdf', 'fixtures/rotated-44/report.pdf', 'fixtures/tables/calendar.pdf']
const UNITS = [
  ['11275', 'Xã Ngọc Kỳ'],
  ['11278', 'Xã Bình Lãng'],
  ['11281', 'Xã Tứ Cường'],
  ['11284', 'Xã Đông Xuyên'],
  ['11287', 'Thị trấn Tứ Kỳ'],
] as const
const CATALOGUE = '/catalogues/hai-duong-cap-xa-2023'
const PERIOD = '6-thang-dau-nam-2023'

export interface Screen {
  readonly address: string
  /** Pressed when the page is there. */
  readonly keys?: readonly string[]
}

/** Screens by their names. */
export type Screens = Readonly<Record<string, Screen>>

export interface Demo {
  readonly base: string
  readonly screens: Screens
  readonly stop: () => Promise<void>
}

export async function startDemo(): Promise<Demo> {
  const service = await startEmbeddedService()
  try {
    return { base: service.base, screens: await fill(service), stop: service.stop }
  } catch (error) {
    await service.stop()
    throw error
  }
}

/** What is seen only by those who sign in: the way in, and for the administrator the accounts. */
export const ACCOUNT_SCREENS: Screens = { accounts: { address: '/accounts' }, account: { address: '/account' } }
export const ENTRY_SCREENS: Screens = { login: { address: '/login' } }

/** The same report from other units, with other scores, so that there is something to compare. */
const OTHERS = [
  { unit: '11278', scores: { 'I.1.1.1': 0, 'I.1.4.1': 0.5, 'I.3.1.3': 0.25, 'I.5.1': 0.5, 'I.7.2.2': 1 } },
  { unit: '11281', scores: { 'I.1.1.3': 0.5, 'I.2.1': 0.5, 'I.6.1': 1, 'I.7.1.1': 0.5 } },
] as const

/** The scores of criteria with those of all above them, less by as much. */
function withParents(rows: Extraction['rows'], scores: Readonly<Record<string, number>>): Record<string, number> {
  const changed: Record<string, number> = {}
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const [id, score] of Object.entries(scores)) {
    const less = (byId.get(id)?.self ?? 0) - score
    for (let row = byId.get(id); row !== undefined; row = byId.get(row.parent ?? '')) {
      if (row.self !== null) changed[row.id] = (changed[row.id] ?? row.self) - less
    }
  }
  return changed
}

async function fill(service: EmbeddedService): Promise<Screens> {
  const { send, upload, allRead } = service
  await send('PUT', '/api/units', { units: UNITS.map(([code, name]) => ({ code, name, province: 'Hải Dương' })) })
  for (const file of FILES.map((each) => path.join(root, each)).filter((each) => existsSync(each))) {
    await upload(`${path.basename(path.dirname(file))} - ${path.basename(file)}`, readFileSync(file))
  }
  const report = readFileSync(path.join(root, REPORT))
  for (const { unit } of OTHERS) await upload(`báo cáo ${unit}.pdf`, Buffer.concat([report, Buffer.from(`%${unit}\n`)]))
  await upload('bản chép hỏng.pdf', Buffer.from('%PDF-1.7\nhỏng'))
  const documents = await allRead()
  const idOf = (name: string): string | undefined => documents.find(({ fileName }) => fileName.includes(name))?.id
  for (const { unit, scores } of OTHERS) {
    const id = idOf(`báo cáo ${unit}`) ?? ''
    const values = Object.entries(withParents((await service.extraction(id)).rows, scores)).map(([row, value]) => {
      return { kind: 'value', row, column: 'self', value, reason: 'kiểm tra lại' }
    })
    await service.change(id, [{ kind: 'place', unit, period: PERIOD, reason: 'danh mục' }, ...values])
  }
  const side = ['ngoc-ky-2023 - report', ...OTHERS.map(({ unit }) => `báo cáo ${unit}`)].map((name) => `&of=${idOf(name)}-1`).join('')
  return {
    list: { address: '/' },
    'list-period': { address: `/?period=${PERIOD}` },
    ...reviewScreens(idOf('ngoc-ky-2023 - report')),
    ...scanScreens(idOf('fax-group4')),
    ...pageOf('review-no-table', idOf('tables - calendar')),
    ...pageOf('review-failed', idOf('hỏng')),
    units: { address: '/units' },
    'units-edit': { address: `/units/edit?code=${UNITS[0][0]}` },
    'units-import': { address: '/units/import' },
    periods: { address: '/periods' },
    catalogues: { address: '/catalogues' },
    catalogue: { address: CATALOGUE },
    'catalogue-edit': { address: `${CATALOGUE}/edit` },
    compare: { address: `/compare?period=${PERIOD}` },
    'compare-criterion': { address: `/compare/criterion?period=${PERIOD}&row=I.1.1` },
    'compare-side': { address: `/compare/side?period=${PERIOD}${side}` },
    'compare-unit': { address: `/compare/units/${UNITS[0][0]}` },
    export: { address: '/export' },
    trash: { address: '/trash' },
    error: { address: '/khong-co' },
  }
}

const pageOf = (name: string, id: string | undefined): Screens => (id === undefined ? {} : { [name]: { address: `/documents/${id}` } })

function reviewScreens(id: string | undefined): Screens {
  if (id === undefined) return {}
  const address = `/documents/${id}`
  return {
    review: { address },
    'review-reasons': { address, keys: ['c'] },
    'review-alike': { address: `${address}?row=I.1.5.2&column=explanation`, keys: ['Shift+C'] },
    'review-parent': { address: `${address}?row=I.2.2&column=self` },
    'review-edit': { address: `${address}?row=I.2.2.2&column=self`, keys: ['0'] },
    'review-keys': { address, keys: ['?'] },
    'review-history': { address, keys: ['h'] },
    'review-finish': { address, keys: ['Control+Enter'] },
    letter: { address: `${address}/letter` },
  }
}

function scanScreens(id: string | undefined): Screens {
  if (id === undefined) return {}
  const address = `/documents/${id}`
  return { 'review-scan': { address }, 'review-scan-parent': { address: `${address}?row=I.1&column=self` } }
}
