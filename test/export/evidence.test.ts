/** The CSV of what explanations cite and count. */
import { describe, expect, it } from 'vitest'
import { evidenceToCsv } from '../../src/export/evidence.ts'
import { buildExtraction, buildRow } from './build.ts'

const extraction = buildExtraction([buildRow({ id: 'I.1' })], [], {
  evidence: {
    documents: [
      {
        row: 'I.1',
        text: 'Kế hoạch số 08/KH-UBND ngày 20/01/2023',
        type: 'Kế hoạch',
        number: '08',
        year: null,
        symbol: 'KH-UBND',
        issuer: null,
        date: '2023-01-20',
        subject: '=HYPERLINK("x"), hòa giải',
        boxes: [{ page: 3, box: [1, 2, 3, 4] }],
      },
    ],
    quantities: [{ row: 'I.2', text: '664 hồ sơ', value: 664, unit: 'hồ sơ', about: 'tiếp nhận', period: null, boxes: [] }],
  },
})

describe('the CSV of evidence', () => {
  const lines = evidenceToCsv([extraction]).split('\r\n')

  it('has a line for each document and each count, under one line of headings', () => {
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^\ufefffile,unit,row,kind,type,number/u)
    expect(lines[1]).toContain('bao-cao.pdf,UBND xã Ngọc Kỳ,I.1,document,Kế hoạch,08,,KH-UBND,,2023-01-20,')
    expect(lines[2]).toContain('I.2,count,,,,,,,,664,hồ sơ,tiếp nhận,,664 hồ sơ,')
  })

  it('has no cell that a spreadsheet takes for a formula', () => {
    expect(lines[1]).toContain(`"'=HYPERLINK(""x""), hòa giải"`)
  })

  it('can be sent report by report', () => {
    expect(evidenceToCsv([]) + evidenceToCsv([extraction], false)).toBe(lines.join('\r\n'))
  })

  it('is empty for an extraction that an earlier version has stored', () => {
    expect(evidenceToCsv([buildExtraction([])], false)).toBe('')
  })
})
