/** The checks of rows against the catalogue: missing, unknown, repeated, moved. */
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/check/index.ts'
import { rowMissing } from '../../src/check/row-missing.ts'
import { rowMoved } from '../../src/check/row-moved.ts'
import { rowRepeated } from '../../src/check/row-repeated.ts'
import { rowUnknown } from '../../src/check/row-unknown.ts'
import { missing, report } from './build.ts'

describe('row-missing', () => {
  const section = { code: 'I', name: 'Mục', children: ['1', '2', '3'].map((code) => ({ code, name: `Tiêu chí ${code}`, max: 1 })) }
  const second = missing({ id: 'I', code: 'I' }, section.children[1] ?? section)
  const lines = [
    { id: 'I', criterion: section, max: 3, self: 2 },
    { id: 'I.1', criterion: section.children[0], max: 1, self: 1, page: 1 },
    { id: 'I.3', criterion: section.children[2], max: 1, self: 1, page: 2 },
  ]

  it('names the row, and the page on which it ought to stand', () => {
    const findings = rowMissing(report(lines, { missing: [second] }), [])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ id: 'row-missing:I.2', severity: 'error', column: null, page: 1, expected: 'Tiêu chí 2' })
    expect(findings[0]?.message.vi).toBe('2: báo cáo thiếu dòng “Tiêu chí 2” của bộ tiêu chí.')
  })

  it('stands among the findings where the row would stand in the report', () => {
    const findings = checkReport(
      report(
        lines.map((line) => ({ ...line, self: '?' })),
        { missing: [second] },
      ),
      [],
    )
    expect(findings.map((finding) => finding.row).filter((row) => row !== 'I')).toEqual(['I.1', 'I.2', 'I.3'])
  })

  it('places a whole missing branch in the catalogue’s order', () => {
    const children = [
      { code: '2.1', name: 'a' },
      { code: '2.2', name: 'b' },
    ]
    const branch = { ...second, criterion: { ...second.criterion, children } }
    const below = children.map((criterion) => missing({ id: 'I.2', code: '2' }, criterion))
    expect(rowMissing(report(lines, { missing: [branch, ...below] }), []).map((finding) => finding.row)).toEqual(['I.2', 'I.2.1', 'I.2.2'])
  })
})

describe('row-unknown', () => {
  it('quotes a row that fits no criterion', () => {
    const lines = [
      { id: 'I', max: 1, self: 1 },
      { id: 'I/?1', parent: 'I', code: '9', name: 'Tiêu chí lạ', max: 1, self: 1, matchedBy: null },
    ]
    const findings = rowUnknown(report(lines, { catalogue: true }), [])
    expect(findings.map(({ id, severity, printed }) => [id, severity, printed])).toEqual([['row-unknown:I/?1', 'warning', '9 Tiêu chí lạ']])
    expect(findings[0]?.message.vi).toBe('Dòng “9 Tiêu chí lạ” không có trong bộ tiêu chí.')
    expect(findings[0]?.quotes.map((quote) => quote.text)).toEqual(['9', 'Tiêu chí lạ', '1', '1'])
  })

  it('makes no parent of the leaf above it', () => {
    const lines = [
      { id: 'TOTAL', max: 3, self: 3 },
      { id: 'I', max: 3, self: 3 },
      { id: 'I.1', max: 3, self: null, criterion: { assessedBy: 'survey' as const }, assessedBy: 'survey' as const },
      { id: 'I.1/?1', parent: 'I.1', max: 1, self: 3, matchedBy: null },
    ]
    const said = checkReport(report(lines, { catalogue: true }), []).map(({ id, severity }) => `${severity} ${id}`)
    expect(said).toEqual(['info blank:I.1:self', 'warning row-unknown:I.1/?1', 'error above-max:I.1/?1:self'])
  })

  it('knows no unknown rows without a catalogue, but for those without a code', () => {
    const lines = [
      { id: 'I', matchedBy: null },
      { id: 'I.1', matchedBy: null },
      { id: 'I.1/?1', parent: 'I.1', code: '', matchedBy: null },
    ]
    expect(rowUnknown(report(lines), []).map((finding) => finding.row)).toEqual(['I.1/?1'])
  })

  it('does not mean the total', () => {
    expect(rowUnknown(report([{ id: 'TOTAL', matchedBy: null }], { catalogue: true }), [])).toEqual([])
  })
})

describe('row-repeated', () => {
  it('names the first row and quotes both', () => {
    const lines = [
      { id: 'I.1', name: 'Một' },
      { id: 'I.1#2', name: 'Một lần nữa', code: '1' },
    ]
    const findings = rowRepeated(report(lines), [])
    expect(findings.map(({ id, severity, rows }) => [id, severity, rows])).toEqual([['row-repeated:I.1#2', 'error', ['I.1']]])
    expect(findings[0]?.quotes.map((quote) => quote.text)).toEqual(['1', 'Một', '1', 'Một lần nữa'])
  })
})

describe('row-moved', () => {
  it('says where the row belongs', () => {
    const lines = [{ id: 'I.2' }, { id: 'I.1' }]
    const findings = rowMoved(
      report(lines, {
        catalogue: true,
        moved: [
          { id: 'I.2', after: 'I.1' },
          { id: 'I.1', after: null },
        ],
      }),
      [],
    )
    expect(findings.map(({ id, severity, rows }) => [id, severity, rows])).toEqual([
      ['row-moved:I.2', 'info', ['I.1']],
      ['row-moved:I.1', 'info', []],
    ])
    expect(findings[0]?.message.vi).toBe('2 không đứng đúng vị trí: trong bộ tiêu chí, dòng này đứng sau 1.')
  })
})
