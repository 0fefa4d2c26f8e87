import { describe, expect, it } from 'vitest'
import { sum } from '../../src/check/sum.ts'
import { report } from './build.ts'

describe('sum', () => {
  it('gives the whole calculation, with a decimal comma in Vietnamese', () => {
    const [finding, ...others] = sum(
      report([
        { id: 'I', code: 'I.', self: 3.5 },
        { id: 'I.1', self: 0.5 },
        { id: 'I.2', self: 2.25 },
      ]),
      [],
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({ id: 'sum:I:self', severity: 'error', printed: 3.5, expected: 2.75, rows: ['I.1', 'I.2'], page: 1 })
    expect(finding?.message.vi).toBe('I (điểm tự đánh giá): báo cáo ghi 3,5, các mục con cộng lại 0,5 + 2,25 = 2,75.')
    expect(finding?.message.en).toBe('I (self-assessed score): the report says 3.5, its children add up to 0.5 + 2.25 = 2.75.')
    expect(finding?.quotes).toEqual([
      { row: 'I', column: 'self', text: '3.5', boxes: [{ page: 1, box: [150, 50, 200, 70] }] },
      { row: 'I.1', column: 'self', text: '0.5', boxes: [{ page: 1, box: [150, 70, 200, 90] }] },
      { row: 'I.2', column: 'self', text: '2.25', boxes: [{ page: 1, box: [150, 90, 200, 110] }] },
    ])
  })

  it('holds for maxima and appraised scores too', () => {
    const lines = [
      { id: 'I', max: 3, self: 3, appraised: 2 },
      { id: 'I.1', max: 1, self: 1, appraised: 1 },
      { id: 'I.2', max: 1, self: 2, appraised: 2 },
    ]
    const columns = ['code', 'name', 'max', 'self', 'appraised'] as const
    expect(sum(report(lines, { columns }), []).map((finding) => finding.id)).toEqual(['sum:I:max', 'sum:I:appraised'])
    expect(sum(report(lines), []).map((finding) => finding.id)).toEqual(['sum:I:max'])
  })

  it('adds the total up from the sections', () => {
    const lines = [
      { id: 'I', max: 74 },
      { id: 'II', max: 25 },
      { id: 'TOTAL', name: 'Tổng', max: 100 },
    ]
    expect(sum(report(lines), []).map((finding) => finding.message.vi)).toEqual([
      '“Tổng” (điểm tối đa): báo cáo ghi 100, các mục con cộng lại 74 + 25 = 99.',
    ])
  })

  it('says which children are blank when the others are too much already', () => {
    const [finding] = sum(report([{ id: 'I', self: 1 }, { id: 'I.1', self: 2 }, { id: 'I.2' }]), [])
    expect(finding?.message.vi).toBe('I (điểm tự đánh giá): báo cáo ghi 1, các mục con cộng lại 2; còn trống 2.')
    expect(finding?.rows).toEqual(['I.1', 'I.2'])
  })

  it('speaks of the highest where one of the rows counts', () => {
    const lines = [
      { id: 'I', self: 3, criterion: { rollUp: 'max' as const } },
      { id: 'I.1', self: 2 },
      { id: 'I.2', self: 1 },
    ]
    expect(sum(report(lines), []).map((finding) => finding.message.vi)).toEqual([
      'I (điểm tự đánh giá): báo cáo ghi 3, điểm cao nhất trong các mục con là 2.',
    ])
  })

  it('shows a deduction as such', () => {
    const lines = [
      { id: 'I', self: 2 },
      { id: 'I.1', self: 2 },
      { id: 'I.2', self: -0.5, criterion: { negative: true } },
    ]
    expect(sum(report(lines), []).map((finding) => finding.message.vi)).toEqual([
      'I (điểm tự đánh giá): báo cáo ghi 2, các mục con cộng lại 2 - 0,5 = 1,5.',
    ])
  })
})
