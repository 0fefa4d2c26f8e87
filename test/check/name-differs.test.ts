import { describe, expect, it } from 'vitest'
import { isFar, nameDiffers } from '../../src/check/name-differs.ts'
import { report } from './build.ts'
import { truth } from './ngoc-ky.ts'

describe('name-differs', () => {
  it('is information, with both names', () => {
    const findings = nameDiffers(
      report([{ id: 'I', name: 'Tổ chức đối thoại với doanh nghiệp', criterion: { name: 'Kế hoạch cải cách hành chính năm' } }]),
      [],
    )
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['name-differs:I:name', 'info']])
    expect(findings[0]?.message.vi).toBe(
      'I: báo cáo ghi “Tổ chức đối thoại với doanh nghiệp”, bộ tiêu chí ghi “Kế hoạch cải cách hành chính năm”.',
    )
  })

  it('gives both forms of a name that was misread in a few letters, and says so', () => {
    const name = 'Kê hoạch cài cách hành chính năm'
    const criterion = { name: 'Kế hoạch cải cách hành chính năm.' }
    const printed = report([{ id: 'I', name, criterion }])
    expect(nameDiffers(printed, [])).toEqual([])
    const read = (text: string): ReturnType<typeof nameDiffers> => {
      const rows = printed.rows.map((row) => ({
        ...row,
        name: text,
        cells: { ...row.cells, name: row.cells.name.map((place) => ({ ...place, confidence: 0.9 })) },
      }))
      return nameDiffers({ ...printed, rows }, [])
    }
    expect(read(name).map(({ severity, printed: as, expected }) => [severity, as, expected])).toEqual([['info', name, criterion.name]])
    expect(read(name)[0]?.message.vi).toContain('có lẽ chỉ khác do nhận dạng ảnh')
    expect(read('Kế hoạch cải cách hành chính năm')).toEqual([])
    expect(read('Kế hoạch cải cách hành chính')).toEqual([])
  })

  it('says nothing where one of the names is blank', () => {
    expect(
      nameDiffers(
        report([
          { id: 'I', name: '', criterion: { name: 'Kế hoạch' } },
          { id: 'II', name: 'Kế hoạch' },
        ]),
        [],
      ),
    ).toEqual([])
  })

  it.each([
    ['I. ĐÁNH GIÁ TÁC ĐỘNG CỦA CCHC', 'Đánh giá tác động của CCHC'],
    ['Ke hoach CCHC nam', 'Kế hoạch CCHC năm'],
    ['Kế hoạch CCHC năm (ban hành trong Quý IV năm trước: 0,5 điểm; sau Quý IV: 0 điểm)', 'Kế hoạch CCHC năm'],
    ['Niêm yết công khai TTHC', 'Niêm yết công khai TTHC đầy đủ, đúng quy định tại Bộ phận Tiếp nhận và trả kết quả cấp xã'],
    ['Kiểm soát thủ tuc hành chính', 'Kiểm soát thủ tục hành chính (TTHC)'],
    ['1.2. Thực hiện công tác báo cáo', 'Thực hiện công tác báo cáo định kỳ'],
  ])('makes no difference of %j and %j', (printed, canonical) => {
    expect(isFar(printed, canonical)).toBe(false)
    expect(isFar(canonical, printed)).toBe(false)
  })

  it('finds every name of the report like itself and nearly all far from each other', () => {
    const names = truth.rows.map((row) => row.name)
    expect(names.filter((name) => isFar(name, name))).toEqual([])
    const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => isFar(a, b)))
    expect(pairs.filter((far) => far).length / pairs.length).toBeGreaterThan(0.95)
  })
})
