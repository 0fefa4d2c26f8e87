import { describe, expect, it } from 'vitest'
import { aboveMax } from '../../src/check/above-max.ts'
import { report, type Line } from './build.ts'

const ids = (lines: readonly Line[]): string[] =>
  aboveMax(report(lines, { columns: ['code', 'name', 'max', 'self', 'appraised'] }), []).map((finding) => finding.id)

const withBonus = (self: number): Line[] => [
  { id: 'I', max: 5, self },
  { id: 'I.1', max: 5, self: 5 },
  { id: 'I.2', max: 1, self: 1, criterion: { bonus: true } },
]

const deduction = (self: number): Line[] => [{ id: 'I', max: -2, self, criterion: { negative: true } }]

describe('above-max', () => {
  it('compares both scores with the maximum of their row', () => {
    expect(ids([{ id: 'I', max: 1, self: 1.01, appraised: 2 }])).toEqual(['above-max:I:self', 'above-max:I:appraised'])
    expect(ids([{ id: 'I', max: 1, self: 1, appraised: 0 }])).toEqual([])
  })

  it('says both figures', () => {
    const [finding] = aboveMax(report([{ id: 'I.1', code: '1.', max: 0.5, self: 1.25 }]), [])
    expect(finding).toMatchObject({ severity: 'error', printed: 1.25, expected: 0.5 })
    expect(finding?.message).toEqual({
      vi: '1 (điểm tự đánh giá): 1,25 vượt điểm tối đa 0,5.',
      en: '1 (self-assessed score): 1.25 is above the maximum 0.5.',
    })
    expect(finding?.quotes.map((quote) => quote.column)).toEqual(['self', 'max'])
  })

  it('says nothing where there is no maximum or no number', () => {
    expect(ids([{ id: 'I', max: null, self: 5 }])).toEqual([])
    expect(ids([{ id: 'I', max: '?', self: 5 }])).toEqual([])
    expect(ids([{ id: 'I', max: 1, self: '5O' }])).toEqual([])
  })

  it('lets a bonus below a row lift it above its maximum, by that much', () => {
    expect(ids(withBonus(6))).toEqual([])
    expect(ids(withBonus(6.5))).toEqual(['above-max:I:self'])
  })

  it('takes zero for the best score of a deduction', () => {
    expect(ids(deduction(-1))).toEqual([])
    expect(ids(deduction(1))).toEqual(['above-max:I:self'])
  })
})
