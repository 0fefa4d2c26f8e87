import { describe, expect, it } from 'vitest'
import { unreadable } from '../../src/check/unreadable.ts'
import { report } from './build.ts'

describe('unreadable', () => {
  it('quotes what is printed in any score cell', () => {
    const columns = ['code', 'name', 'max', 'self', 'appraised'] as const
    const findings = unreadable(report([{ id: 'I', max: '1O', self: '?', appraised: 'đạt' }], { columns }), [])
    expect(findings.map((finding) => [finding.id, finding.severity, finding.printed])).toEqual([
      ['unreadable:I:max', 'error', '1O'],
      ['unreadable:I:self', 'error', '?'],
      ['unreadable:I:appraised', 'error', 'đạt'],
    ])
    expect(findings[1]?.message.vi).toBe('I (điểm tự đánh giá): trong ô có ghi “?” nhưng không đọc được thành số.')
    expect(findings[1]?.quotes[0]?.text).toBe('?')
  })

  it('gives what complete children make, and nothing when they are not complete', () => {
    const complete = report([
      { id: 'I', self: '?' },
      { id: 'I.1', self: 1 },
      { id: 'I.2', self: 2 },
    ])
    expect(unreadable(complete, []).map((finding) => finding.expected)).toEqual([3])
    const open = report([{ id: 'I', self: '?' }, { id: 'I.1', self: 1 }, { id: 'I.2' }])
    expect(unreadable(open, []).map((finding) => finding.expected)).toEqual([null])
  })

  it('is silent about numbers, blanks and dashes', () => {
    expect(
      unreadable(
        report([
          { id: 'I', max: 1, self: '-' },
          { id: 'II', max: 0 },
        ]),
        [],
      ),
    ).toEqual([])
  })
})
