/** What the explanations of the report at hand cite and count, and what is to be said of them: all of it, and nothing else. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { installedCatalogues } from '../../src/cli/catalogues.ts'
import { extractDocument } from '../../src/extract.ts'
import { EXPLANATION_CHECKS } from '../../src/check/explanation/index.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { EXPLANATION_CODES } from '../../src/model/finding-code.ts'
import type { Finding } from '../../src/model/finding.ts'
import { readDocumentSchema } from '../../src/model/page.ts'

const stored = JSON.parse(
  gunzipSync(readFileSync(new URL('../../fixtures/ngoc-ky-2023/pages.json.gz', import.meta.url))).toString('utf8'),
) as { fileName: string; sha256: string; document: unknown }
const document = readDocumentSchema.parse(stored.document)
const [extraction] = extractDocument({ ...stored, document, catalogues: installedCatalogues() }).extractions ?? []
if (extraction === undefined) throw new Error('no report')

const EXPLAINED = new Set<string>(EXPLANATION_CODES)
const found = extraction.findings.filter(({ code }) => EXPLAINED.has(code))
const of = (code: string): Finding[] => found.filter((finding) => finding.code === code)
const one = (code: string, row: string): Finding => {
  const finding = of(code).find((each) => each.row === row)
  if (finding === undefined) throw new Error(`no ${code} at ${row}`)
  return finding
}
const evidence = extraction.evidence ?? { documents: [], quantities: [] }
const numbered = evidence.documents.filter(({ number }) => number !== null)

describe('the documents of the report at hand', () => {
  it('are cited 32 times, and 23 different ones', () => {
    expect(numbered).toHaveLength(32)
    const identities = numbered.map(({ number, year, symbol, date }) => [Number(number), year, symbol?.toUpperCase(), date].join('|'))
    expect(new Set(identities).size).toBe(23)
  })

  it('are one more with the plan that has no number and no date', () => {
    expect(evidence.documents.filter(({ number }) => number === null)).toEqual([
      expect.objectContaining({
        row: 'I.2.2',
        type: 'Kế hoạch',
        date: null,
        subject: 'tổ chức Hội nghị tuyên truyền, PBPL, TGPL trong quý II năm 2023 trên địa bàn xã Ngọc Kỳ',
      }),
    ])
  })

  it('have their type, number, symbol, date, issuer and subject', () => {
    expect(numbered[0]).toMatchObject({
      row: 'I.1.1.1',
      type: 'Kế hoạch',
      number: '52',
      year: null,
      symbol: 'KH-UBND',
      date: '2022-12-30',
      issuer: 'UBND xã Ngọc Kỳ',
      subject: 'công tác CCHC năm 2023',
    })
    expect(numbered.filter(({ row }) => row === 'I.6.2')).toEqual([
      expect.objectContaining({ number: '04', symbol: 'QĐ-UBND', date: '2023-01-12', subject: 'Quy chế chi tiêu nội bộ năm 2023' }),
    ])
    expect(numbered.filter(({ symbol }) => symbol === 'TT-VPCP')).toEqual(
      ['I.3.1', 'I.3.1.2'].map(
        (row) => expect.objectContaining({ row, type: 'Thông tư', number: '02', year: 2017, date: null }) as unknown,
      ),
    )
  })

  it('have a box for each line that their words stand on, inside the cell', () => {
    const cells = new Map(extraction.rows.map(({ id, cells: { explanation } }) => [id, explanation]))
    for (const { row, boxes, text } of [...evidence.documents, ...evidence.quantities]) {
      expect(boxes.length, text).toBeGreaterThan(0)
      for (const { page, box } of boxes) {
        const cell = cells.get(row)?.find((each) => each.page === page)
        expect(cell, text).toBeDefined()
        if (cell === undefined) continue
        expect(box[0], text).toBeGreaterThanOrEqual(cell.box[0] - 1)
        expect(box[1], text).toBeGreaterThanOrEqual(cell.box[1] - 2)
        expect(box[2], text).toBeLessThanOrEqual(cell.box[2] + 1)
        expect(box[3], text).toBeLessThanOrEqual(cell.box[3] + 2)
      }
    }
    const broken = numbered.find(({ number, row }) => number === '34' && row === 'I.2.1')
    expect(broken?.text).toBe('Kế hoạch số 34/KH-UBND ngày 22/3/2023')
    expect(broken?.boxes).toHaveLength(2)
  })
})

describe('what is said of the explanations of the report at hand', () => {
  it('is this and nothing else', () => {
    const places = found.filter(({ code }) => code !== 'evidence-missing').map(({ code, row, rows }) => [code, row, ...rows].join(' '))
    expect(places.toSorted()).toEqual(
      [
        'claim-conflict I.7.2.2 I.3.3.1',
        'count-conflict I.3.3.1 I.3.5.1 I.3.5.3 I.3.6.1',
        'evidence-conflict I.2.2.1 I.2.1 I.2.3',
        'evidence-incomplete I.2.2',
        'evidence-symbol I.1.4.1',
        'evidence-symbol I.7.1.2',
        'evidence-symbol I.7.1.7',
        'not-done I.1.5',
        'not-done I.6.1.3',
        'not-done I.6.3',
        'ratio I.3.5.3',
        'text-repeated I.2.2.3 I.2.2.2',
        'text-repeated I.7.1.7 I.7.1.2',
      ].toSorted(),
    )
  })

  it('names the 20 leaves that have points and no explanation, and two parents that have one', () => {
    const missing = of('evidence-missing')
    const rows = new Map(extraction.rows.map((row) => [row.id, row]))
    const expected = extraction.rows.filter(
      ({ id, self, explanation }) => (self ?? 0) > 0 && explanation === '' && !extraction.rows.some(({ parent }) => parent === id),
    )
    expect(missing.map(({ row }) => row)).toEqual(expected.map(({ id }) => id))
    expect(missing).toHaveLength(20)
    const explained = missing.filter(({ rows: others }) => others.length > 0)
    expect(explained.map(({ row, rows: others }) => [row, others])).toEqual([
      ['I.1.5.2', ['I.1.5']],
      ['I.5.4.2', ['I.5.4']],
    ])
    for (const { row, message } of explained) expect(message.vi, rows.get(row ?? '')?.name).toContain('có giải trình')
  })

  it('has the computed values', () => {
    expect(one('ratio', 'I.3.5.3')).toMatchObject({ printed: '0,89%', expected: '1,04%', severity: 'warning' })
    expect(one('claim-conflict', 'I.7.2.2')).toMatchObject({ expected: '99,40%', severity: 'warning' })
    expect(one('count-conflict', 'I.3.3.1').message.vi).toContain('664 tiếp nhận + 7 = 671 = 668 đã trả + 3 đang giải quyết')
  })

  it('quotes the words, each with its boxes', () => {
    expect(one('ratio', 'I.3.5.3').quotes.map(({ text }) => text)).toEqual(['7/671 = 0,89%'])
    expect(one('not-done', 'I.6.3').quotes.map(({ text }) => text)).toEqual(['sẽ được công khai'])
    expect(one('evidence-symbol', 'I.1.4.1').quotes.map(({ text }) => text)).toEqual(['Báo cáo số 79/KH-UBND ngày 22/6/2023'])
    expect(one('claim-conflict', 'I.7.2.2').quotes.map(({ text }) => text)).toEqual([
      '100%',
      '664 hồ sơ TTHC (trực tiếp 04 hồ sơ, trực tuyến 660 hồ sơ)',
    ])
    for (const { id, quotes } of found) {
      expect(quotes.length, id).toBeGreaterThan(0)
      for (const { boxes } of quotes) expect(boxes.length, id).toBeGreaterThan(0)
    }
  })

  it('has an id for each that no other has', () => {
    expect(new Set(extraction.findings.map(({ id }) => id)).size).toBe(extraction.findings.length)
  })

  it('is said by as many checks as there are codes', () => {
    expect(EXPLANATION_CHECKS).toHaveLength(EXPLAINED.size)
  })
})

const corrected = (value: string): Extraction | undefined =>
  extractDocument({
    ...stored,
    document,
    catalogues: installedCatalogues(),
    corrections: [{ kind: 'value', report: 1, row: 'I.3.5.3', column: 'explanation', value }],
  }).extractions?.[0]

describe('an explanation that a person has corrected', () => {
  it('is checked as it now reads', () => {
    expect(corrected('7/671 = 1,04%')?.findings.filter(({ code }) => code === 'ratio')).toEqual([])
  })

  it('is quoted with its whole cell, for its words are not on the page', () => {
    const finding = corrected('7/671 = 2%')?.findings.find(({ code }) => code === 'ratio')
    const cell = extraction.rows.find(({ id }) => id === 'I.3.5.3')?.cells.explanation[0]
    expect(finding?.quotes).toMatchObject([{ text: '7/671 = 2%', boxes: [{ page: cell?.page, box: cell?.box }] }])
  })
})
