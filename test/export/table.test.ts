import { describe, expect, it } from 'vitest'
import { extractionsToTable, type TableOptions } from '../../src/export/table.ts'
import { displayWidth } from '../../src/export/terminal-text.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import { buildExtraction, buildFinding, buildRow } from './build.ts'

const place = (text: string) => [{ page: 1, box: [1, 1, 9, 9] as const, text, confidence: 1 }]
const show = (extraction: Extraction, options: Partial<TableOptions> = {}) =>
  extractionsToTable([extraction], { width: 80, colour: false, language: 'vi', ...options })
const lineWith = (text: string, part: string) => text.split('\n').find((line) => line.includes(part)) ?? ''

const cells = { code: [], name: [], max: [], self: [], appraised: [], explanation: [] }
const report = buildExtraction(
  [
    buildRow({ id: 'I', parent: 'TOTAL', printedCode: 'I.', name: 'PHẦN MỘT', max: 12, self: 3 }),
    buildRow({ id: 'I.1', parent: 'I', printedCode: '1.1', name: 'Tiêu chí con có tên dài '.repeat(6).trim(), max: 0.25, self: null }),
    buildRow({ id: 'I.2', parent: 'I', printedCode: '1.2', name: 'Gạch', max: 2, self: null, cells: { ...cells, self: place('x') } }),
    buildRow({ id: 'TOTAL', parent: null, printedCode: '', name: 'Tổng', max: 14.25, self: 3 }),
  ],
  [
    buildFinding({ row: 'I' }),
    buildFinding({ row: null, column: null, code: 'row-missing', message: { vi: 'thiếu dòng 3', en: 'row 3 is missing' } }),
  ],
)

describe('the table on a terminal', () => {
  it('aligns points on the decimal mark of the report', () => {
    const shown = show(report)
    const whole = lineWith(shown, 'PHẦN MỘT').indexOf('12')
    expect(lineWith(shown, '1.1').indexOf('0,25')).toBe(whole + 1)
    expect(lineWith(shown, 'Tổng').indexOf('14,25')).toBe(whole)
  })

  it('shows a blank and a printed sign as two things', () => {
    expect(lineWith(show(report), '1.1')).toMatch(/·$/u)
    expect(lineWith(show(report), 'Gạch')).toMatch(/x$/u)
  })

  it('indents children under their section', () => {
    expect(lineWith(show(report), 'PHẦN MỘT')).toMatch(/^✗ I\. /u)
    expect(lineWith(show(report), '1.1')).toMatch(/^ {4}1\.1 /u)
  })

  it('gives the reason under the row, and those without a row at the end', () => {
    const lines = show(report).split('\n')
    const row = lines.findIndex((line) => line.includes('PHẦN MỘT'))
    expect(lines[row + 1]).toContain('✗ các mục con cộng lại 2')
    const rest = lines.findIndex((line) => line.includes('Không thuộc dòng nào'))
    expect(lines[rest + 1]).toContain('thiếu dòng 3')
  })

  it('names pages that failed for one reason once, above the rows and below them', () => {
    const problem = { code: 'picture', vi: 'là ảnh chụp.', en: 'it is a picture.' }
    const pages = [1, 2, 3, 4, 5].map((number) => {
      const failed = number >= 2 && number !== 4
      return {
        number,
        width: 595.3,
        height: 841.9,
        source: failed ? ('failed' as const) : ('text' as const),
        problem: failed ? problem : null,
      }
    })
    const failures = [2, 3, 5].map((page) =>
      buildFinding({ id: `page-failed:${page}`, row: null, column: null, page, code: 'page-failed' }),
    )
    const { document } = report
    const partial = { ...report, document: { ...document, pages }, findings: failures, status: 'partial' as const }
    const lines = show(partial).split('\n')
    expect(lines.filter((line) => line.includes('Trang 2–3, 5 không đọc được: là ảnh chụp.'))).toHaveLength(2)
    expect(lines.filter((line) => line.includes('ảnh chụp'))).toHaveLength(2)
    expect(lines.find((line) => line.startsWith('✗ Lỗi'))).toContain('trang 2–3, 5.')
    expect(show(partial, { language: 'en' })).toContain('Pages 2–3, 5 could not be read: it is a picture.')
  })

  it('calls the total by its name, and says where no catalogue was there to compare with', () => {
    const findings = [buildFinding({ row: 'TOTAL', severity: 'info' })]
    expect(show({ ...report, findings })).toContain('i Ghi chú: Tổng.')
    expect(show({ ...report, catalogue: null })).toContain('chưa so với bộ tiêu chí nào')
    expect(show({ ...report, catalogue: { id: 'x', version: 1, coverage: 1, missing: [] } })).not.toContain('chưa so với')
  })

  it('stays within 60, 80, 120 and 200 columns', () => {
    for (const width of [60, 80, 120, 200]) {
      const widest = Math.max(...show(report, { width }).split('\n').map(displayWidth))
      expect(widest).toBeLessThanOrEqual(width)
    }
  })

  it('has no escape without colour, and only known ones with it', () => {
    const hostile = { ...report, report: { ...report.report, title: '\u001b[2Jxóa\u009b2J\u202e' } }
    expect(show(hostile)).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
    const coloured = show(hostile, { colour: true })
    const withoutStyles = coloured.split('\u001b[').map((part, index) => (index === 0 ? part : part.replace(/^(?:0|1|2|3[1-6])m/u, '')))
    expect(withoutStyles.join('')).toBe(show(hostile))
  })

  it('speaks English when asked', () => {
    expect(show(report, { language: 'en' })).toContain('the children make 2, the report prints 3')
    expect(show(report, { language: 'en' })).toMatch(/^Needs review · 4 rows(?: · not compared with a catalogue)? · 2 errors$/mu)
  })

  it('says under a flag what is proposed, how sure it is and why, until somebody decides', () => {
    const suggestion = {
      rows: [{ row: 'I', column: 'self' as const, value: 2 }],
      certainty: 'unique' as const,
      why: { vi: 'các mục con cộng lại 2.', en: 'its children make 2.' },
    }
    const flagged = (state: 'open' | 'accepted') => buildExtraction([buildRow({ id: 'I' })], [buildFinding({ suggestion, state })])
    expect(show(flagged('open'))).toContain('→ Đề xuất (cách duy nhất): các mục con cộng lại 2.')
    expect(show(flagged('open'), { language: 'en' })).toContain('→ Proposed (the only way): its children make 2.')
    expect(show(flagged('accepted'))).not.toContain('Đề xuất')
  })
})
