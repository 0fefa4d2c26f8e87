import { describe, expect, it } from 'vitest'
import { sumIncomplete } from '../../src/check/sum-incomplete.ts'
import { missing, report } from './build.ts'

describe('sum-incomplete', () => {
  it('names the blank rows and what the others make', () => {
    const findings = sumIncomplete(
      report([{ id: 'I.2', code: '2.', self: 3 }, { id: 'I.2.1', self: 1.5 }, { id: 'I.2.2' }, { id: 'I.2.3', self: '–' }]),
      [],
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      id: 'sum-incomplete:I.2:self',
      severity: 'warning',
      printed: 3,
      expected: 1.5,
      rows: ['I.2.2', 'I.2.3'],
    })
    expect(findings[0]?.message).toEqual({
      vi: '2 (điểm tự đánh giá): báo cáo ghi 3, các mục con cộng lại 1,5; còn trống 2.2, 2.3.',
      en: '2 (self-assessed score): the report says 3, its children add up to 1.5; left blank: 2.2, 2.3.',
    })
  })

  it('tells a row that the report lacks from one that it leaves blank', () => {
    const lacking = missing({ id: 'I', code: 'I' }, { code: '3', name: 'Tiêu chí ba' })
    const [finding] = sumIncomplete(report([{ id: 'I', self: 3 }, { id: 'I.1', self: 1 }, { id: 'I.2' }], { missing: [lacking] }), [])
    expect(finding?.rows).toEqual(['I.2', 'I.3'])
    expect(finding?.message.vi).toBe('I (điểm tự đánh giá): báo cáo ghi 3, các mục con cộng lại 1; còn trống 2; báo cáo thiếu 3.')
  })

  it('names the blank rows at the bottom of a blank subtotal', () => {
    const lines = [{ id: 'I', self: 3 }, { id: 'I.1' }, { id: 'I.1.1', self: 1 }, { id: 'I.1.2' }]
    expect(sumIncomplete(report(lines), []).map(({ id, expected, rows }) => ({ id, expected, rows }))).toEqual([
      { id: 'sum-incomplete:I:self', expected: 1, rows: ['I.1.2'] },
    ])
  })

  it('is silent when the sum is right or wrong for sure', () => {
    expect(sumIncomplete(report([{ id: 'I', self: 1 }, { id: 'I.1', self: 1 }, { id: 'I.2' }]), [])).toEqual([])
    expect(sumIncomplete(report([{ id: 'I', self: 1 }, { id: 'I.1', self: 2 }, { id: 'I.2' }]), [])).toEqual([])
  })
})
