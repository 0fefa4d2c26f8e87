import { describe, expect, it } from 'vitest'
import { textToClauses } from '../../src/evidence/clauses.ts'
import { textToDocuments } from '../../src/evidence/documents.ts'
import { toPlain, toProse } from '../../src/evidence/letters.ts'
import { textToUnnumbered } from '../../src/evidence/unnumbered.ts'

/** Types of the documents that a text names without their number. */
const named = (text: string) => {
  const plain = toPlain(text)
  const [prose, clauses] = [toProse(plain), textToClauses(plain)]
  return textToUnnumbered('I.1', prose, clauses, textToDocuments('I.1', prose, clauses)).map(({ type }) => type)
}

describe('a document that is named by its title', () => {
  it.each([
    ['Xã đã ban hành Quyết định kiện toàn Ban Chỉ đạo cải cách hành chính', 'Quyết định'],
    ['Đã ban hành Quyết định thành lập Tổ công nghệ số cộng đồng', 'Quyết định'],
    ['- Kế hoạch kiểm tra công tác CCHC năm 2023', 'Kế hoạch'],
    ['Có Báo cáo tự kiểm tra công tác CCHC quý III năm 2023', 'Báo cáo'],
    ['UBND xã đã xây dựng Kế hoạch rà soát thủ tục hành chính năm 2023 và niêm yết công khai', 'Kế hoạch'],
    ['Chủ tịch UBND xã ký Quyết định ngày 24/5/2023 về việc phân công công chức trực Bộ phận Một cửa', 'Quyết định'],
    ['Đảng ủy xã có Nghị quyết ngày 14/4/2023 về lãnh đạo công tác CCHC', 'Nghị quyết'],
    ['Ban hành Thông báo phân công trực một cửa tháng 6/2023', 'Thông báo'],
  ])('lacks its number: %s', (text, type) => {
    expect(named(text)).toEqual([type])
  })

  it.each([
    'UBND xã chưa ban hành Kế hoạch kiểm tra CCHC năm 2023',
    'Đã ban hành Kế hoạch cải cách hành chính năm 2023 đúng thời gian quy định',
    'Đã ban hành Kế hoạch cải cách hành chính năm 2023. Kế hoạch số 12/KH-UBND ngày 05/01/2023',
    'Hằng quý có báo cáo kết quả gửi UBND huyện',
    '100% nhiệm vụ trong Kế hoạch chuyển đổi số năm 2023 hoàn thành',
    'Có kế hoạch kiểm tra và tổ chức kiểm tra theo quy định',
    'UBND huyện ban hành Kế hoạch kiểm tra công vụ năm 2023, xã chấp hành nghiêm',
    'Kế hoạch CCHC năm 2023 gồm 02 nhóm nhiệm vụ với 25 sản phẩm cụ thể',
  ])('is not cited, or has its number beside it: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})
