import { describe, expect, it } from 'vitest'
import { textToClauses } from '../../src/evidence/clauses.ts'
import { toPlain, toProse } from '../../src/evidence/letters.ts'
import { textToShares } from '../../src/evidence/shares.ts'

/** Part, whole and printed percentage of the shares that a text states. */
const sharesOf = (text: string) => {
  const plain = toPlain(text)
  return textToShares(toProse(plain), textToClauses(plain)).shares.map(({ part, whole, percent }) => [part, whole, percent?.text ?? null])
}

describe('a share that is told one figure after the other', () => {
  it.each([
    ['Tổng số CBCC: 22 người; số CBCC có trình độ đại học trở lên: 19 người, tỷ lệ 88,4%', [19, 22, '88,4']],
    ['Trong số 145 TTHC, có 98 TTHC phát sinh hồ sơ, tương ứng 69,6%', [98, 145, '69,6']],
    ['Tổng số TTHC là 145, trong đó có 62 TTHC cung cấp mức 4, chiếm 45%', [62, 145, '45']],
    ['- Tổng số nhân khẩu: 5.466 khẩu\n- Số người tham gia BHYT: 4.893 người\n- Tỷ lệ bao phủ BHYT: 79,12%', [4893, 5466, '79,12']],
    ['Kế hoạch vốn giao 5090,5 trđ; đã giải ngân 2637,1 trđ; đạt 55,1 % kế hoạch vốn.', [26371, 50905, '55,1']],
    ['Phát ra 218 phiếu, thu về 218 phiếu, trong đó 182 phiếu rất hài lòng, chiếm 41,74% số phiếu thu về', [182, 218, '41,74']],
    ['- Tổng số văn bản đi: 1.250 - Số văn bản ký số: 1.190 - Đạt tỷ lệ: 97,2%', [1190, 1250, '97,2']],
    ['Tổng số nhiệm vụ được giao 48 nhiệm vụ, đã hoàn thành 45 nhiệm vụ (đạt 95,75%)', [45, 48, '95,75']],
    ['Tổng số văn bản đi: 2.151 văn bản, trong đó có 1.917 văn bản ký số, đạt 44,56%', [1917, 2151, '44,56']],
    ['Tổng số hồ sơ tiếp nhận: 400 hồ sơ; Số hồ sơ giải quyết đúng hạn: 390 hồ sơ; Tỷ lệ: 96,5%', [390, 400, '96,5']],
  ])('%s', (text, share) => {
    expect(sharesOf(text)).toEqual([share])
  })

  it.each([
    'Tổng số nhiệm vụ được giao 48 nhiệm vụ, đã hoàn thành 45 nhiệm vụ, trong đó đúng hạn 95%',
    'DVC mức độ 3/4 phát sinh hồ sơ đạt 45%, chỉ tiêu giao 40%',
    'Dự toán 120 triệu đồng; đã chi 100 triệu đồng; đạt 90% kế hoạch tuyên truyền',
    'Tổng số TTHC: 145, số TTHC mức toàn trình: 140, đạt 92% chỉ tiêu giao',
    'Tổng số đảng viên 210 đồng chí, dự học tập 204 đồng chí, tỷ lệ hài lòng đạt 99%',
    'Tổng thu 1.200 triệu đồng, tổng chi 1.150 triệu đồng, bằng 98% so với năm 2022',
  ])('has no name of its own, and is of nothing else: %s', (text) => {
    expect(sharesOf(text)).toEqual([])
  })
})

describe('a share and its percentage', () => {
  it.each([
    ['16/18 đ/c. Đạt tỷ lệ: 90,9%', [16, 18, '90,9']],
    ['Thu quỹ: 40.748.000đ/53.879.000đ, đạt 72,25%', [40748000, 53879000, '72,25']],
    ['Số hóa thành phần hồ sơ: (825/1.492) x 100% = 50,5%', [825, 1492, '50,5']],
    ['Đạt 67,52%. Cụ thể: đã cấp được 1.962/2.713 giấy chứng nhận', [1962, 2713, '67,52']],
    ['Phiếu hài lòng đợt 2 279/382 phiếu = 76,3%', [279, 382, '76,3']],
    ['Hồ sơ đúng hạn: 455 HS/ 512 HS. Tỷ lệ đạt: 90,1%', [455, 512, '90,1']],
    ['Có 18 đ/c trên tổng số 20 đ/c hoàn thành tốt nhiệm vụ (chiếm 95%)', [18, 20, '95']],
    ['Có 2 010 hộ/tổng số 2 744 hộ đạt gia đình văn hóa, đạt 62,85%', [2010, 2744, '62,85']],
    ['Thu thuế 175,0/183,9 triệu đồng, đạt 84,8% dự toán huyện giao', [1750, 1839, '84,8']],
    ['Thu 175,5/183,9 triệu đồng, bằng 80,4% dự toán tỉnh giao, 102% dự toán xã giao', [1755, 1839, null]],
    ['Thu 120/150 hộ, đạt 95% kế hoạch', [120, 150, null]],
    ['16/18 đ/c dự họp. Tỷ lệ hài lòng: 90,9%', [16, 18, null]],
    ['Có 18 đ/c trên tổng số 20 đ/c hoàn thành tốt nhiệm vụ, 5% hoàn thành nhiệm vụ', [18, 20, null]],
  ])('%s', (text, share) => {
    expect(sharesOf(text)).toEqual([share])
  })
})
