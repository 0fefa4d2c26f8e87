import { describe, expect, it } from 'vitest'
import { csvHeader, csvLines, extractionsToCsv, safeCell } from '../../src/export/csv.ts'
import { buildExtraction, buildFinding, buildRow } from './build.ts'

/** The lines of a CSV text that has no line end inside a cell. */
const linesOf = (csv: string) => csv.replace('\ufeff', '').trimEnd().split('\r\n')

describe('CSV', () => {
  it('begins with a BOM and ends its lines with CRLF', () => {
    const csv = extractionsToCsv([buildExtraction([buildRow({ id: 'I' })])])
    expect(csv.startsWith('\ufefffile,unit,id,code,name,max,self,appraised,explanation,flags,suggestion\r\n')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it('lets no text begin a formula', () => {
    for (const text of ['=1+1', '+1', '-Kế hoạch', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '-2']) expect(safeCell(text)).toMatch(/^'/u)
    expect(safeCell('Kế hoạch 1=2')).toBe('Kế hoạch 1=2')
  })

  it('keeps numbers numbers, also below zero and very small ones', () => {
    const csv = extractionsToCsv([buildExtraction([buildRow({ id: 'I', max: -0.5, self: 0.0000001, appraised: 0 })])])
    expect(linesOf(csv)[1]).toBe('bao-cao.pdf,UBND xã Ngọc Kỳ,I,I,Tiêu chí,-0.5,0.0000001,0,,,')
  })

  it('gives extra columns their printed names, over all reports', () => {
    const first = buildExtraction([buildRow({ id: 'I', extra: { 'Ghi chú': 'a' } })])
    const second = buildExtraction([buildRow({ id: 'I', extra: { 'Tài liệu': 'b' } })])
    const lines = linesOf(extractionsToCsv([first, second]))
    expect(lines[0]).toContain('explanation,Ghi chú,Tài liệu,flags,suggestion')
    expect(lines[1]).toContain(',a,,')
    expect(lines[2]).toContain(',,b,')
  })

  it('flags a row, and has a line for a finding that concerns no row', () => {
    const findings = [
      buildFinding({}),
      buildFinding({ code: 'row-missing', row: 'I.9', column: null }),
      buildFinding({ code: 'page-failed', row: null, column: null, page: 3 }),
    ]
    const lines = linesOf(extractionsToCsv([buildExtraction([buildRow({ id: 'I' })], findings)]))
    expect(lines[1]).toMatch(/,error sum self,$/u)
    expect(lines[2]).toBe('bao-cao.pdf,UBND xã Ngọc Kỳ,I.9,,,,,,,error row-missing,')
    expect(lines[3]).toBe('bao-cao.pdf,UBND xã Ngọc Kỳ,,,,,,,,error page-failed (page 3),')
  })

  it('quotes commas and quotes, and keeps a cell on its line', () => {
    const csv = extractionsToCsv([buildExtraction([buildRow({ id: 'I', explanation: 'a, "b"\nc\u0000' })])])
    expect(linesOf(csv)[1]).toContain(',"a, ""b"" c ",')
  })

  it('names what is proposed for a row, and how sure it is', () => {
    const why = { vi: 'vì', en: 'because' }
    const suggestion = { rows: [{ row: 'I', column: 'self' as const, value: 0.5 }], certainty: 'unique' as const, why }
    const findings = [buildFinding({ row: 'I', column: 'self', suggestion }), buildFinding({ row: 'I', column: 'max', suggestion })]
    const lines = linesOf(extractionsToCsv([buildExtraction([buildRow({ id: 'I' })], findings)]))
    expect(lines[1]).toMatch(/,self = 0\.5 \(unique\)$/u)
    const decided = findings.map((finding) => ({ ...finding, state: 'accepted' as const }))
    expect(linesOf(extractionsToCsv([buildExtraction([buildRow({ id: 'I' })], decided)]))[1]).toMatch(/,$/u)
  })

  it('is written in words for a Vietnamese Excel, with the period, and codes stay text', () => {
    const findings = [
      buildFinding({}),
      buildFinding({ code: 'page-failed', row: null, column: null, page: 3, message: { vi: 'Không đọc được trang 3.', en: 'x' } }),
      buildFinding({ code: 'row-missing', row: 'I.9', column: null, state: 'dismissed' }),
    ]
    const extraction = buildExtraction([buildRow({ id: 'I', printedCode: '1.10', max: 0.5 })], findings)
    const [head, row, page, ...more] = linesOf(csvHeader([], 'excel-vi') + csvLines([extraction], [], 'excel-vi'))
    expect(head).toBe('Tệp;Đơn vị;Kỳ báo cáo;Mã đầy đủ;Mã in;Tiêu chí;Tối đa;Tự chấm;Thẩm định;Giải trình;Cần xem;Đề xuất')
    expect(row).toContain(`;${extraction.report.period?.text ?? ''};I;"=""1.10""";Tiêu chí;0,5;`)
    expect(row).toContain(`Lỗi: ${findings[0]?.message.vi}`)
    expect(page).toMatch(/;;;;;;;;Lỗi: Không đọc được trang 3\.;$/u)
    expect(more).toEqual([])
  })

  it('has the columns that are chosen, and always what is in doubt', () => {
    const extraction = buildExtraction([buildRow({ id: 'I', max: 2, extra: { 'Ghi chú': 'a' } })], [buildFinding({})])
    const chosen = new Set(['id', 'max', 'extra'] as const)
    const lines = linesOf(csvHeader(['Ghi chú'], 'programs', chosen) + csvLines([extraction], ['Ghi chú'], 'programs', chosen))
    expect(lines).toEqual(['id,max,Ghi chú,flags', 'I,2,a,error sum self'])
  })
})
