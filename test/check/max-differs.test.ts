import { describe, expect, it } from 'vitest'
import { maxDiffers } from '../../src/check/max-differs.ts'
import { report } from './build.ts'

describe('max-differs', () => {
  it('compares the printed maximum with the catalogue’s', () => {
    const findings = maxDiffers(
      report([
        { id: 'I', max: 2.5, criterion: { max: 2 } },
        { id: 'II', max: 0.3, criterion: { max: 0.3 } },
      ]),
      [],
    )
    expect(findings.map(({ id, severity, printed, expected }) => [id, severity, printed, expected])).toEqual([
      ['max-differs:I:max', 'error', 2.5, 2],
    ])
    expect(findings[0]?.message.vi).toBe('I (điểm tối đa): báo cáo ghi 2,5, bộ tiêu chí quy định 2.')
  })

  it('compares the total with the catalogue’s own maximum', () => {
    const lines = [{ id: 'TOTAL', name: 'Tổng', max: 99 }]
    expect(maxDiffers(report(lines, { catalogue: true, catalogueMax: 100 }), []).map(({ id, expected }) => [id, expected])).toEqual([
      ['max-differs:TOTAL:max', 100],
    ])
    expect(maxDiffers(report(lines, { catalogue: true }), [])).toEqual([])
  })

  it('says nothing where one of them has none', () => {
    expect(
      maxDiffers(
        report([
          { id: 'I', max: 2.5 },
          { id: 'II', criterion: { max: 1 } },
          { id: 'III', max: 1, criterion: { max: null } },
        ]),
        [],
      ),
    ).toEqual([])
  })
})
