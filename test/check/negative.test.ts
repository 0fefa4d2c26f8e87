import { describe, expect, it } from 'vitest'
import { negative } from '../../src/check/negative.ts'
import { report } from './build.ts'

describe('negative', () => {
  it('doubts a score below zero', () => {
    const findings = negative(report([{ id: 'I.1', max: 1, self: -0.5 }]), [])
    expect(findings.map((finding) => finding.id)).toEqual(['negative:I.1:self'])
    expect(findings[0]).toMatchObject({ severity: 'error', printed: -0.5 })
    expect(findings[0]?.message.vi).toBe('1 (điểm tự đánh giá): -0,5 là điểm âm, trong khi tiêu chí này không có điểm trừ.')
  })

  it('accepts zero, and a deduction that the catalogue allows, there and in the rows above it', () => {
    const deduction = { code: '2', name: 'Điểm trừ', negative: true }
    const lines = [
      { id: 'I', self: -1, criterion: { children: [{ code: '1', name: 'a' }, deduction] } },
      { id: 'I.1', self: 0, criterion: { code: '1' } },
      { id: 'I.2', self: -1, criterion: deduction },
    ]
    expect(negative(report(lines, { catalogue: true }), [])).toEqual([])
    const elsewhere = lines.map((line) => (line.id === 'I.1' ? Object.assign({}, line, { self: -1 }) : line))
    expect(negative(report(elsewhere, { catalogue: true }), []).map((finding) => finding.id)).toEqual(['negative:I.1:self'])
  })
})
