/** A service with something to show: reports that were read, one that cannot be, units of which some owe theirs. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EmbeddedService, startEmbeddedService } from '../embedded-service.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
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

export interface Demo {
  readonly base: string
  /** Addresses by the names of the screens. */
  readonly screens: Readonly<Record<string, string>>
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

async function fill({ send, upload, allRead }: EmbeddedService): Promise<Demo['screens']> {
  await send('PUT', '/api/units', { units: UNITS.map(([code, name]) => ({ code, name, province: 'Hải Dương' })) })
  for (const file of FILES.map((each) => path.join(root, each)).filter((each) => existsSync(each))) {
    await upload(`${path.basename(path.dirname(file))} - ${path.basename(file)}`, readFileSync(file))
  }
  await upload('bản chép hỏng.pdf', Buffer.from('%PDF-1.7\nhỏng'))
  const documents = await allRead()
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
