/** The report at hand: one repair, and which one when a figure is changed. */
import { describe, expect, it } from 'vitest'
import { checkReport, labelOf } from '../../src/check/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { suggestRepairs } from '../../src/repair/index.ts'
import type { Figure } from '../check/build.ts'
import { ngocKy } from '../check/ngoc-ky.ts'

/** `{ 'I.3.5 self': 3 }`: other figures than the truth's. */
function suggested(changes: Readonly<Record<string, Figure>> = {}): Finding[] {
  const report = ngocKy((id, column) => changes[`${id} ${column}`])
  return suggestRepairs(report, checkReport(report, []), (row) => labelOf(report, row)).filter(({ suggestion }) => suggestion !== null)
}

const at22 = ({ row }: Finding): boolean => row?.startsWith('I.2.2') === true
const elsewhere = (changes: Readonly<Record<string, Figure>>): Finding[] => suggested(changes).filter((finding) => !at22(finding))

describe('the Ngọc Kỳ report', () => {
  it('has one repair, and only one: 2.2.2 and 2.2.3 take their maxima', () => {
    const findings = suggested()
    expect(findings.map(({ id }) => id)).toEqual(['sum-incomplete:I.2.2:self', 'blank:I.2.2.2:self', 'blank:I.2.2.3:self'])
    for (const { suggestion, alternatives } of findings) {
      expect(alternatives).toBeUndefined()
      expect(suggestion).toEqual({
        rows: [
          { row: 'I.2.2.2', column: 'self', value: 0.5 },
          { row: 'I.2.2.3', column: 'self', value: 1 },
        ],
        certainty: 'unique',
        why: {
          vi: '2.2.2 và 2.2.3 bỏ trống; 2.2 ghi 3, trừ các dòng khác: 3 − 1,5 = 1,5 đúng bằng điểm tối đa của hai dòng: 0,5 và 1.',
          en: '2.2.2 and 2.2.3 are blank; 2.2 says 3; less the other rows, 3 − 1.5 = 1.5 is exactly their maxima: 0.5 and 1.',
        },
      })
    }
  })

  it.each([
    [
      'a lost point',
      { 'I.1.1 self': 25 },
      { row: 'I.1.1', column: 'self', value: 2.5 },
      'có thể sai dấu thập phân; các mục con cộng lại 0,5 + 1 + 1 = 2,5; I.1 ghi 14, trừ các dòng khác: 14 − 11,5 = 2,5; đề xuất 2,5.',
    ],
    [
      'a wrong subtotal',
      { 'I.3.5 self': 3.1 },
      { row: 'I.3.5', column: 'self', value: 3.8 },
      'các mục con cộng lại 1 + 0,5 + 0,3 + 1 + 1 = 3,8',
    ],
    [
      'a subtotal that counts a child twice',
      { 'I.3.5 self': 4.8 },
      { row: 'I.3.5', column: 'self', value: 3.8 },
      'có thể đã cộng 3.5.1 hai lần',
    ],
    ['a wrong score that only one row can have', { 'I.3.5.3 self': 5 }, { row: 'I.3.5.3', column: 'self', value: 0.3 }, '3,8 − 3,5 = 0,3'],
    ['a blank subtotal', { 'I.5 self': null }, { row: 'I.5', column: 'self', value: 10.6 }, '5 bỏ trống; các mục con cộng lại'],
    ['an unreadable score', { 'I.3.5.3 self': '1,O' }, { row: 'I.3.5.3', column: 'self', value: 0.3 }, '3.5.3 không đọc được'],
    [
      'another maximum than the catalogue’s',
      { 'I.3.5.3 max': 5 },
      { row: 'I.3.5.3', column: 'max', value: 0.5 },
      'bộ tiêu chí quy định 0,5',
    ],
  ] as const)('%s is named as the only answer', (_what, changes, row, words) => {
    const findings = elsewhere(changes)
    expect(findings.length).toBeGreaterThan(0)
    for (const { suggestion } of findings) {
      expect(suggestion).toMatchObject({ rows: [row], certainty: 'unique' })
      expect(suggestion?.why.vi).toContain(words)
    }
  })

  it('maximum and score in each other’s place are exchanged back', () => {
    const findings = elsewhere({ 'I.3.5.3 max': 0.3, 'I.3.5.3 self': 0.5 })
    expect(findings.length).toBeGreaterThan(0)
    for (const { suggestion } of findings) {
      expect(suggestion).toMatchObject({
        rows: [
          { row: 'I.3.5.3', column: 'max', value: 0.5 },
          { row: 'I.3.5.3', column: 'self', value: 0.3 },
        ],
        certainty: 'unique',
      })
    }
  })

  it('two rows of one subtotal that could both be wrong leave it open', () => {
    const [finding] = elsewhere({ 'I.1.3.1 self': 0.5 })
    expect(finding?.suggestion?.certainty).toBe('unique')
    const [other] = elsewhere({ 'I.1.3 self': 1.5, 'I.1 self': 13.5, 'I self': 70.7 })
    expect(other?.suggestion?.certainty).toBe('open')
    expect([other?.suggestion, ...(other?.alternatives ?? [])].map((each) => each?.rows)).toEqual(
      expect.arrayContaining([[{ row: 'I.1.3.1', column: 'self', value: 0.5 }], [{ row: 'I.1.3.2', column: 'self', value: 0.5 }]]),
    )
  })
})
