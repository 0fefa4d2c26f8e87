/** Evidence of several units in one database: what they have in common, and who sees it. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EvidenceEntry } from '../../src/model/evidence.ts'
import type { Db } from '../../src/store/db.ts'
import { addDocument, EVERYTHING, updateDocument } from '../../src/store/documents.ts'
import { loadShared } from '../../src/store/evidence.ts'
import { openReading } from '../../src/store/readings.ts'
import { storeCurrent, storeExtraction } from '../../src/store/results.ts'
import { buildExtraction, buildRow } from '../export/build.ts'
import { KINDS, openTestDatabase, stopServer, type TestDatabase } from '../service/databases.ts'

type Cited = EvidenceEntry['documents'][number]
const cited = (part: Partial<Cited>): Cited => ({
  row: 'I.1',
  text: 'Kế hoạch số 08/KH-UBND ngày 20/01/2023',
  type: 'Kế hoạch',
  number: '08',
  year: null,
  symbol: 'KH-UBND',
  issuer: null,
  date: '2023-01-20',
  subject: 'công tác cải cách hành chính',
  boxes: [{ page: 2, box: [10, 10, 90, 20] }],
  ...part,
})
const told = (commune: string): string =>
  `UBND xã ${commune} đã tổ chức quán triệt, triển khai đầy đủ các văn bản chỉ đạo của cấp trên đến toàn thể cán bộ, công chức; định kỳ hằng tháng kiểm điểm kết quả thực hiện.`

afterAll(stopServer)

async function linesOf(db: Db, view: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${sql.table(`public.${view}`)}`.execute(db)
  return rows[0]?.count ?? -1
}

describe.each(KINDS)('evidence in the database: %s', (kind) => {
  let test: TestDatabase
  const ids: Record<string, string> = {}
  const add = async (unit: string, explanation: string, documents: Cited[], year = 2023): Promise<void> => {
    const { db } = test.database
    const document = { sha256: unit, bytes: 1, fileName: `${unit}.pdf`, catalogueId: null, unitCode: null, periodCode: null, priority: 1 }
    const { row } = await addDocument(db, EVERYTHING, document)
    ids[unit] = row.id
    const rows = [buildRow({ id: 'I.1', explanation })]
    const quantities = [{ row: 'I.1', text: '664 hồ sơ', value: 664, unit: 'hồ sơ', about: 'tiếp nhận', period: null, boxes: [] }]
    const plain = buildExtraction(rows, [], { evidence: { documents, quantities } })
    const extraction = { ...plain, report: { ...plain.report, unit: `UBND xã ${unit}`, period: { text: `năm ${year}`, year } } }
    const reading = await openReading(db, row.id, 1, { program: 'test', engine: {} })
    const result = { documentId: row.id, readingId: reading.id, programVersion: 'test', why: 'read' as const, extractions: [extraction] }
    await updateDocument(db, row.id, { extraction_id: await storeExtraction(db, result), status: 'clean' })
    await storeCurrent(db, row.id, [extraction])
  }
  beforeAll(async () => {
    test = await openTestDatabase(kind)
    await add('An Phú', told('An Phú'), [
      cited({}),
      cited({ number: '02', year: 2017, symbol: 'TT-VPCP', type: 'Thông tư' }),
      cited({ number: '15', issuer: 'UBND huyện Tứ Kỳ' }),
      cited({ number: '16' }),
    ])
    await add('Bình Minh', told('Bình Minh'), [
      cited({ number: '8', symbol: 'Kh-UBND', subject: 'phòng cháy, chữa cháy' }),
      cited({ number: '02', year: 2017, symbol: 'TT-VPCP', type: 'Thông tư' }),
      cited({ number: '15', issuer: 'UBND huyện Tứ Kỳ' }),
      cited({ number: '16', date: '2023-01-21' }),
      cited({ number: '17', date: null }),
    ])
    await add('Cẩm Đoài', 'Thực hiện đúng quy định', [cited({ number: '17', date: null }), cited({ number: null, date: null })])
  })
  afterAll(() => test.close())

  it('tells which documents two units claim: a commune’s own, of one number, symbol and day', async () => {
    const { documents } = await loadShared(test.database.db, EVERYTHING, null)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({ type: 'Kế hoạch', symbol: 'KH-UBND', date: '2023-01-20' })
    expect(documents[0]?.uses.map(({ unit, subject, row, page }) => [unit, subject, row, page])).toEqual([
      ['UBND xã An Phú', 'công tác cải cách hành chính', 'I.1', 2],
      ['UBND xã Bình Minh', 'phòng cháy, chữa cháy', 'I.1', 2],
    ])
  })

  it('tells which long texts two units use, also where the name of the place was exchanged', async () => {
    const { texts } = await loadShared(test.database.db, EVERYTHING, null)
    expect(texts.map(({ uses }) => uses.map(({ unit }) => unit))).toEqual([['UBND xã An Phú', 'UBND xã Bình Minh']])
  })

  it('answers of one year, and of what an account may see', async () => {
    expect(await loadShared(test.database.db, EVERYTHING, 2022)).toEqual({ documents: [], texts: [] })
    expect((await loadShared(test.database.db, EVERYTHING, 2023)).documents).toHaveLength(1)
    const stranger = { accountId: '00000000-0000-4000-8000-000000000000', unitId: null }
    expect(await loadShared(test.database.db, stranger, null)).toEqual({ documents: [], texts: [] })
  })

  it('has views for those who take the data on', async () => {
    expect([await linesOf(test.database.db, 'report_evidence'), await linesOf(test.database.db, 'report_quantities')]).toEqual([11, 3])
    expect([await linesOf(test.database.db, 'evidence_shared'), await linesOf(test.database.db, 'texts_shared')]).toEqual([2, 2])
  })

  it('forgets what a document that is thrown away had', async () => {
    await updateDocument(test.database.db, ids['Bình Minh'] ?? '', { deleted_at: new Date() })
    expect(await loadShared(test.database.db, EVERYTHING, null)).toEqual({ documents: [], texts: [] })
    await updateDocument(test.database.db, ids['Bình Minh'] ?? '', { deleted_at: null })
  })
})
