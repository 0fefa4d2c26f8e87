import { describe, expect, it } from 'vitest'
import { codeRepaired } from '../../src/check/code-repaired.ts'
import { report } from './build.ts'

const repaired = (code: string, canonicalCode: string | null, id = 'I.1.6'): (string | number | null)[] =>
  codeRepaired(report([{ id, code, canonicalCode }]), []).map((finding) => finding.expected)

describe('code-repaired', () => {
  it('tells the code for which a damaged one was taken', () => {
    const findings = codeRepaired(report([{ id: 'I.1.6.3', code: 'M?c', name: 'Mức độ xử lý', canonicalCode: '1.6.3' }]), [])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ id: 'code-repaired:I.1.6.3:code', severity: 'info', printed: 'M?c', expected: '1.6.3' })
    expect(findings[0]?.message.vi).toBe('Cột STT ghi “M?c” thay cho số thứ tự của tiêu chí; dòng “Mức độ xử lý” được hiểu là mục 1.6.3.')
  })

  it('says that a code is blank', () => {
    const [finding] = codeRepaired(report([{ id: 'I.1', code: '', name: 'Kế hoạch', canonicalCode: '1' }]), [])
    expect(finding?.message.vi).toBe('Cột STT để trống; dòng “Kế hoạch” được hiểu là mục 1.')
  })

  it.each(['1.6', '1.6.', 'TC 1.6', '1.6)', ' 1.6 ', 'I.1.6'])('makes no difference of %s and 1.6', (code) => {
    expect(repaired(code, '1.6')).toEqual([])
  })

  it.each(['1,6', '1.7', '16', 'Có'])('makes a difference of %s and 1.6', (code) => {
    expect(repaired(code, '1.6')).toEqual(['1.6'])
  })

  it('tells the place in the numbering where there is no catalogue', () => {
    const rows = ['«', '1.6', '6', 'I.1.6', '6.'].map((code) => ({ id: 'I.1.6', code, canonicalCode: null, matchedBy: null }))
    expect(rows.map((row) => codeRepaired(report([row], { catalogue: false }), []).map(({ expected }) => expected))).toEqual([
      ['I.1.6'],
      [],
      [],
      [],
      [],
    ])
  })

  it('says nothing of a row without a place, nor of the total', () => {
    const nowhere = { id: 'I.1/?1', code: 'M?c', canonicalCode: null, matchedBy: null }
    expect(codeRepaired(report([nowhere], { catalogue: false }), [])).toEqual([])
    expect(repaired('', 'TOTAL', 'TOTAL')).toEqual([])
  })
})
