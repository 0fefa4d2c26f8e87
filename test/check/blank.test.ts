import { describe, expect, it } from 'vitest'
import { blank } from '../../src/check/blank.ts'
import type { Column } from '../../src/model/score.ts'
import { report, type Line, type Options } from './build.ts'

const found = (lines: readonly Line[], options: Options = {}): string[] =>
  blank(report(lines, options), []).map((finding) => `${finding.severity} ${finding.id} ${finding.expected}`)

const withSurvey = (own: number | null): Line[] => [
  { id: 'I', max: 3, self: 3 },
  { id: 'II', max: 5 },
  { id: 'II.1', max: 2, self: own },
  { id: 'II.2', max: 3, assessedBy: 'survey' },
  { id: 'TOTAL', max: 8 },
]

const eitherOr = (first: number | null): Line[] => [
  { id: 'I', max: 2, self: 2, criterion: { rollUp: 'max' } },
  { id: 'I.1', max: 2, self: first },
  { id: 'I.2', max: 1 },
]

const appraisedRows = (second: number | null): Line[] => [
  { id: 'I', max: 3, self: 3 },
  { id: 'I.1', max: 1, self: 1, appraised: 1 },
  { id: 'I.2', max: 2, self: 2, appraised: second },
]

describe('blank', () => {
  it('is a warning where the unit owes a score', () => {
    expect(found([{ id: 'I', max: 1 }])).toEqual(['warning blank:I:self null'])
    expect(blank(report([{ id: 'I', max: 1 }]), [])[0]?.message.vi).toBe(
      'I (điểm tự đánh giá): ô để trống, trong khi đơn vị phải tự chấm điểm tiêu chí này.',
    )
  })

  it('shows the cell that is blank', () => {
    expect(blank(report([{ id: 'I', max: 1 }]), [])[0]?.quotes).toEqual([
      { row: 'I', column: 'self', text: '', boxes: [{ page: 1, box: [150, 50, 200, 70] }] },
    ])
  })

  it('takes a dash for no score, and says that it is a dash', () => {
    expect(found([{ id: 'I', max: 1, self: '–' }])).toEqual(['warning blank:I:self null'])
    const [finding] = blank(report([{ id: 'I', max: 1, self: '–' }]), [])
    expect(finding?.printed).toBe('–')
    expect(finding?.message.vi).toContain('chỉ ghi dấu “–”')
  })

  it('is not said of zero, nor of an unreadable cell, nor of a column that the report does not have', () => {
    expect(found([{ id: 'I', max: 1, self: 0 }])).toEqual([])
    expect(found([{ id: 'I', max: 1, self: '?' }])).toEqual([])
    const columns: Column[] = ['code', 'name', 'max']
    expect(found([{ id: 'I', max: 1 }], { columns })).toEqual([])
    expect(found([{ id: 'I', self: 1 }], { columns: ['code', 'name', 'self'] })).toEqual([])
  })

  it('gives what complete children make', () => {
    const lines = [
      { id: 'I', max: 3 },
      { id: 'I.1', max: 1, self: 1 },
      { id: 'I.2', max: 2, self: 0.5 },
    ]
    expect(found(lines)).toEqual(['warning blank:I:self 1.5'])
    expect(blank(report(lines), [])[0]).toMatchObject({ rows: ['I.1', 'I.2'] })
    expect(blank(report(lines), [])[0]?.message.vi).toBe('I (điểm tự đánh giá): ô để trống; các mục con cộng lại 1,5.')
  })

  it('gives no figure for a parent whose children are blank themselves', () => {
    expect(
      found([
        { id: 'I', max: 3 },
        { id: 'I.1', max: 1, self: 1 },
        { id: 'I.2', max: 2 },
      ]),
    ).toEqual(['warning blank:I:self null', 'warning blank:I.2:self null'])
  })

  it('is information where others assess, and for the rows above that are blank only for that reason', () => {
    expect(found(withSurvey(2))).toEqual(['info blank:II:self null', 'info blank:II.2:self null', 'info blank:TOTAL:self null'])
    // The unit's own blank is said where it is; the section would be blank without it too.
    expect(found(withSurvey(null))).toEqual([
      'info blank:II:self null',
      'warning blank:II.1:self null',
      'info blank:II.2:self null',
      'info blank:TOTAL:self null',
    ])
  })

  it('names the rows that others assess', () => {
    const lines: Line[] = [
      { id: 'TOTAL', max: 3 },
      { id: 'I', max: 3 },
      { id: 'I.1', max: 3, assessedBy: 'other' },
    ]
    const messages = blank(report(lines), []).map((finding) => finding.message.vi)
    expect(messages[0]).toMatch(/: ô để trống; 1 do điều tra xã hội học hoặc cơ quan khác chấm\.$/u)
  })

  it('is a warning for a forgotten subtotal beside what others assess', () => {
    const lines: Line[] = [
      { id: 'I', max: 3 },
      { id: 'I.1', max: 3, self: 3 },
      { id: 'II', max: 3, assessedBy: 'survey' },
      { id: 'TOTAL', max: 6 },
    ]
    expect(found(lines)).toEqual(['warning blank:I:self 3', 'info blank:II:self null', 'info blank:TOTAL:self null'])
  })

  it('is a warning for a blank maximum, with the catalogue’s or what the children make', () => {
    expect(found([{ id: 'I', self: 1 }])).toEqual(['warning blank:I:max null'])
    expect(found([{ id: 'I', self: 1, criterion: { max: 2 } }])).toEqual(['warning blank:I:max 2'])
    expect(
      found([
        { id: 'I', self: 1 },
        { id: 'I.1', max: 4, self: 1 },
      ]),
    ).toEqual(['warning blank:I:max 4'])
  })

  it('asks for no maximum where the catalogue has none', () => {
    expect(found([{ id: 'I', criterion: { max: null } }])).toEqual([])
  })

  it('asks for a score where the maximum is unreadable or lost but known', () => {
    expect(found([{ id: 'I', max: '?' }])).toEqual(['warning blank:I:self null'])
    expect(found([{ id: 'I', criterion: { max: 2 } }])).toEqual(['warning blank:I:max 2', 'warning blank:I:self null'])
    expect(found([{ id: 'I' }])).toEqual(['warning blank:I:max null', 'warning blank:I:self null'])
  })

  it('asks for one of several either-or rows', () => {
    expect(found(eitherOr(2))).toEqual([])
    expect(found(eitherOr(null))).toEqual(['warning blank:I.1:self null', 'warning blank:I.2:self null'])
  })

  it('leaves the appraiser’s blanks alone, but for a subtotal of complete children', () => {
    const columns: Column[] = ['code', 'name', 'max', 'self', 'appraised']
    expect(found(appraisedRows(null), { columns })).toEqual([])
    expect(found(appraisedRows(1), { columns })).toEqual(['warning blank:I:appraised 2'])
  })

  it('does not take an appraisal for complete while others’ part of it is open', () => {
    const lines: Line[] = [
      { id: 'I', max: 3, self: 3 },
      { id: 'I.1', max: 1, self: 1, appraised: 1 },
      { id: 'I.2', max: 2, self: 2, assessedBy: 'survey' },
    ]
    expect(found(lines, { columns: ['code', 'name', 'max', 'self', 'appraised'] })).toEqual([])
  })

  it('is silent about a note in the table', () => {
    const note: Line = { id: 'I/?1', parent: 'I', name: 'Ghi chú: điểm do đơn vị tự chấm', code: '', matchedBy: null }
    const known: Line = { id: 'I', max: 1, self: 1 }
    expect(found([known, note], { catalogue: true })).toEqual([])
    expect(found([known, { ...note, max: 1 }], { catalogue: true })).toEqual(['warning blank:I/?1:self null'])
  })
})
