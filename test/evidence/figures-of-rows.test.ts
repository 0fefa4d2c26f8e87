/** What rows count, against each other: the same things in other words conflict, and what only looks alike does not. */
import { describe, expect, it } from 'vitest'
import { trialToReport } from '../../scripts/measure-evidence/trial-to-report.ts'
import type { TrialRow } from '../../scripts/measure-evidence/trial.ts'
import { checkReport } from '../../src/check/index.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'

const COMPARED = new Set(['count-conflict', 'claim-conflict', 'breakdown', 'share-score'])

function findingsOf(...rows: (string | TrialRow)[]): string[] {
  const report = trialToReport({ rows: rows.map((row) => (typeof row === 'string' ? { text: row } : row)), expected: [] })
  return checkReport(report, [], reportToEvidence(report)).flatMap(({ code }) => (COMPARED.has(code) ? [code] : []))
}

describe('counts of two rows', () => {
  it.each([
    ['Cấp 345 bản sao trích lục hộ tịch', 'Số bản sao trích lục hộ tịch đã cấp trong năm: 367 bản'],
    ['Hội đồng nhân dân xã tổ chức 4 kỳ họp', 'Số kỳ họp HĐND xã đã tổ chức trong năm: 5 kỳ'],
    ['Xã có 2.145 hộ với 7.980 nhân khẩu', 'Dân số toàn xã là 8.012 người'],
    ['Tiếp công dân được 36 lượt', 'Trong năm tiếp 41 lượt công dân'],
    ['Trong năm BPMC tiếp nhận 812 hồ sơ TTHC', 'Tổng số hồ sơ tiếp nhận trong năm 2023 là 795 hồ sơ, không có hồ sơ trễ hẹn'],
    ['Số hộ nghèo cuối năm 2023: 41 hộ', 'Toàn xã còn 37 hộ nghèo'],
    ['Trên địa bàn xã An Phú có 2.310 hộ dân', 'Tổng số hộ trên địa bàn xã: 2.298 hộ'],
    ['Tổng số TTHC thuộc thẩm quyền của xã: 157 thủ tục', 'Niêm yết đầy đủ tổng số 168 TTHC thuộc thẩm quyền của UBND xã'],
    [
      'Tổng số lượt tiếp công dân năm 2023: 40 lượt',
      'Chủ tịch UBND xã tiếp công dân theo lịch, tổng số lượt tiếp công dân năm 2023 là 41 lượt',
    ],
    ['Tổng số văn bản đến năm 2023 là 1.982 văn bản', '100% văn bản đến được xử lý trên phần mềm (1.989 văn bản đến trong năm 2023)'],
    ['Tổng số hồ sơ chứng thực năm 2023 là 331 hồ sơ', 'Năm 2023 giải quyết hồ sơ chứng thực với tổng số 345 hồ sơ'],
    ['Dân số: toàn phường có 1.155 hộ dân', 'Toàn phường có 1.162 hộ dân, đã thu thập thông tin'],
    ['Đăng ký khai sinh năm 2023: 189 trường hợp', 'Lĩnh vực hộ tịch: trong năm 2023 xã đăng ký khai sinh cho 192 trường hợp'],
    ['Năm 2023 có 622 hồ sơ nộp trực tuyến', 'Tổng số hồ sơ trực tuyến năm 2023: 602 hồ sơ'],
    ['Tổng thu ngân sách xã năm 2023 là 4.189 triệu đồng', 'Công khai quyết toán: tổng thu ngân sách xã năm 2023 đạt 4.192 triệu đồng'],
    ['Kết quả rà soát cuối năm 2023 toàn xã có 80 hộ nghèo', 'Công tác giảm nghèo: số hộ nghèo cuối năm 2023 còn 83 hộ'],
    ['Trong năm tiếp nhận 40 đơn thư khiếu nại, tố cáo của công dân', 'Năm 2023 tiếp nhận tổng số 44 đơn khiếu nại, tố cáo'],
    ['Tỷ lệ hồ sơ nộp trực tuyến năm 2023: 767/859 hồ sơ', 'Tổng số hồ sơ nộp trực tuyến năm 2023 là 793 hồ sơ'],
    ['Trong năm đã tiến hành 02 cuộc tự kiểm tra công tác CCHC', 'UBND xã tổ chức tự kiểm tra công tác CCHC năm 2023: 04 cuộc'],
    ['Xã đã thành lập 08 Tổ công nghệ số cộng đồng', 'Hiện nay toàn xã có 09 Tổ công nghệ số cộng đồng hoạt động'],
    ['Công khai 154 TTHC thuộc thẩm quyền giải quyết cấp xã trên Trang TTĐT', 'Số TTHC thuộc thẩm quyền giải quyết cấp xã: 166'],
    ['Tổng số TTHC thuộc thẩm quyền của cấp xã: 229 TTHC', 'Tổng số TTHC thuộc thẩm quyền giải quyết của cấp xã là 231 thủ tục'],
    [
      'Tiếp nhận 04 phản ánh, kiến nghị của cá nhân, tổ chức về quy định trong năm',
      'Số phản ánh, kiến nghị về quy định tiếp nhận trong năm: 05',
    ],
    ['Thu ngân sách năm 2023 đạt 7.208 triệu đồng', 'Tổng thu ngân sách cả năm 2023 là 7.628 triệu đồng'],
    ['Trong năm 2023 có 378 hồ sơ hộ tịch được giải quyết', 'Lĩnh vực hộ tịch: số hồ sơ đã giải quyết trong năm 2023 là 383 hồ sơ'],
    ['Năm 2023 xã có 05 sáng kiến CCHC được huyện công nhận', 'Số sáng kiến CCHC được huyện công nhận năm 2023: 06 sáng kiến'],
    ['Số văn bản đi năm 2023: 1.230 văn bản', 'Thực hiện gửi văn bản điện tử: tổng số văn bản đi trong năm 1.255 văn bản'],
  ])('“%s” and “%s” conflict', (one, other) => {
    expect(findingsOf(one, other)).toEqual(['count-conflict'])
  })

  it.each([
    ['Năm 2023 xã tiếp nhận trên 1.200 hồ sơ', 'Năm 2023 xã tiếp nhận chính xác 1.223 hồ sơ theo kết xuất phần mềm'],
    ['Năm 2023 có 33 lượt CBCC đi tập huấn nghiệp vụ', 'Số CBCC đi tập huấn nghiệp vụ năm 2023 là 19 người, có người đi 2-3 lớp'],
    ['Cấp 345 bản sao', 'Cấp 367 bản sao'],
    ['Công an xã tổ chức 3 buổi tuyên truyền pháp luật', 'Tổng số buổi tuyên truyền pháp luật trong năm: 9 buổi'],
    ['Bộ phận Một cửa có 05 công chức', 'UBND xã có 11 công chức'],
    ['Số hồ sơ từ chối tiếp nhận: 2', 'Số hồ sơ tiếp nhận: 512'],
    ['Lắp 12 camera an ninh trong năm 2023', 'Tổng số camera an ninh hiện có: 54 camera'],
    ['Trong năm tiếp nhận 12 hồ sơ đăng ký xe', 'Tổng số hồ sơ tiếp nhận: 640 hồ sơ'],
    ['Đầu năm toàn xã có 53 hộ nghèo', 'Cuối năm toàn xã có 41 hộ nghèo'],
    ['Số hồ sơ tiếp nhận trong năm: 781 hồ sơ', 'Số hồ sơ đã giải quyết: 767 hồ sơ; số hồ sơ đang giải quyết trong hạn: 14 hồ sơ'],
    ['Toàn xã có 9 Tổ công nghệ số cộng đồng', 'Năm 2023 thành lập mới 2 Tổ công nghệ số cộng đồng'],
    ['Tỷ lệ hồ sơ trực tuyến lĩnh vực đất đai: 50/60 hồ sơ', 'Tổng số hồ sơ trực tuyến: 400 hồ sơ'],
    [
      'Giải quyết hồ sơ lĩnh vực hộ tịch đúng quy trình, đúng thẩm quyền, trả kết quả đúng hẹn 300 hồ sơ',
      'Giải quyết hồ sơ lĩnh vực chứng thực đúng quy trình, đúng thẩm quyền, trả kết quả đúng hẹn 337 hồ sơ',
    ],
    ['Hộ nghèo: toàn xã có 40 hộ', 'Toàn xã có 1.245 hộ dân'],
    ['Văn bản điện tử: tổng số văn bản đi 300 văn bản', 'Tổng số văn bản đi năm 2023: 420 văn bản'],
    ['Trong lĩnh vực đất đai, tổng số hồ sơ tiếp nhận là 34 hồ sơ', 'Tổng số hồ sơ tiếp nhận năm 2023: 800 hồ sơ'],
    ['Dự toán giao tổng thu ngân sách 4.000 triệu đồng', 'Tổng thu ngân sách năm 2023 đạt 4.300 triệu đồng'],
    [
      'Chủ tịch UBND xã tiếp công dân định kỳ, tổng số lượt tiếp công dân là 24 lượt',
      'Công chức tiếp công dân thường xuyên, tổng số lượt tiếp công dân là 45 lượt',
    ],
    ['Thực hiện tuyên truyền tại thôn, tổng số lượt người nghe 450 lượt', 'Tổng số lượt người nghe 1.200 lượt'],
    ['Tổng số văn bản đi của UBND xã năm 2023: 1.230 văn bản', 'Năm 2023, Đảng ủy xã phát hành 250 văn bản đi'],
    ['Tổng số TTHC thuộc thẩm quyền của UBND xã: 157 thủ tục', 'Niêm yết tổng số 22 TTHC liên thông'],
    ['100% văn bản đến được xử lý (1.200 văn bản)', 'Tổng số văn bản đi năm 2023: 900 văn bản'],
  ])('“%s” and “%s” do not', (one, other) => {
    expect(findingsOf(one, other)).toEqual([])
  })
})

describe('what is claimed of all, or of none', () => {
  it.each([
    ['Toàn bộ cán bộ, công chức được tập huấn về chuyển đổi số', 'Mới có 15/21 cán bộ, công chức được tập huấn về chuyển đổi số'],
    ['100% hộ kinh doanh đã sử dụng hóa đơn điện tử', 'Còn 12/90 hộ kinh doanh chưa sử dụng hóa đơn điện tử'],
    ['100% thôn có nhà văn hóa đạt chuẩn', 'Hiện còn 2 thôn chưa có nhà văn hóa đạt chuẩn'],
    ['Các hồ sơ đều được giải quyết đúng hạn', 'Có 04 hồ sơ giải quyết quá hạn'],
    ['Trong năm xã không có đơn thư khiếu nại, tố cáo', 'Tiếp nhận 7 đơn khiếu nại trong năm'],
    ['Không có học sinh bỏ học', 'Số học sinh bỏ học trong năm: 02 em'],
    ['Đơn thư được giải quyết 100%', 'Tiếp nhận 34 đơn thư, đã giải quyết 31 đơn, còn tồn 03 đơn quá thời hạn'],
    ['100% thôn, buôn có nhà văn hóa cộng đồng', 'Nhà văn hóa cộng đồng: 11/14 thôn, buôn đã có'],
    ['Phổ cập giáo dục: 100% trẻ 5 tuổi ra lớp', 'Tổng số trẻ 5 tuổi 111 cháu, còn 10 trẻ 5 tuổi chưa ra lớp'],
    ['Văn bản đến được xử lý 100% trên môi trường mạng', 'Có 1995 văn bản đến, xử lý trên môi trường mạng 1352 văn bản, đạt 67,77%'],
    ['Hồ sơ TTHC được số hóa đạt 100%', 'Năm 2023, hồ sơ TTHC được số hóa đạt 56,03%'],
    ['Tiếp nhận 06 phản ánh, kiến nghị về TTHC; đã xử lý 04 phản ánh, kiến nghị', 'Phản ánh, kiến nghị về TTHC được xử lý đạt 100%'],
    ['Toàn bộ hồ sơ TTHC (100%) được trả đúng hẹn', 'Đã thực hiện thư xin lỗi đối với 09 hồ sơ TTHC trả kết quả quá hạn'],
    ['Tỷ lệ hồ sơ nộp trực tuyến: 100%', 'Tổng số hồ sơ tiếp nhận 564 hồ sơ, hồ sơ nộp trực tuyến 516 hồ sơ'],
    ['Các đơn thư đều đã được giải quyết xong, không có đơn tồn đọng', 'Nhận 11 đơn, đã giải quyết 7 đơn, còn tồn 04 đơn chưa giải quyết'],
    ['Báo cáo định kỳ đều gửi đúng hạn, đạt 100%', 'Thực hiện 37 báo cáo định kỳ, đúng hạn 33 báo cáo, chậm 04 báo cáo'],
    [
      'Không còn hồ sơ giấy, mọi hồ sơ đều nộp qua Cổng DVC quốc gia',
      'Tiếp nhận 1.020 hồ sơ: qua Cổng DVC quốc gia 948 hồ sơ, nộp giấy 72 hồ sơ',
    ],
    ['Cán bộ, công chức xã đều đạt chuẩn theo quy định (100%)', 'Xã có 23 cán bộ, công chức, trong đó 04 công chức chưa đạt chuẩn'],
    ['100% CBCC xã đạt chuẩn về trình độ', 'Xã có 20 CBCC, trong đó còn 03 đồng chí chưa đạt chuẩn về trình độ'],
  ])('“%s” is contradicted by “%s”', (one, other) => {
    expect(findingsOf(one, other)).toEqual(['claim-conflict'])
  })

  it.each([
    ['100% hồ sơ nộp trực tuyến được xử lý', 'Hồ sơ nộp trực tuyến 402/668'],
    ['Không có đơn khiếu nại kéo dài', 'Tiếp nhận 7 đơn khiếu nại trong năm'],
    ['Không có hộ tái nghèo', 'Toàn xã còn 37 hộ nghèo'],
    ['Đảm bảo không có học sinh bỏ học', 'Số học sinh bỏ học trong năm: 02 em'],
    ['Thôn Đoài: 100% hộ sử dụng nước sạch', 'Toàn xã có 1.900/2.145 hộ sử dụng nước sạch'],
    ['Không có công chức bị kỷ luật', 'Năm 2022 có 01 công chức bị kỷ luật'],
    ['Đơn thư giải quyết đạt 100%', 'Tiếp nhận 24 đơn, giải quyết 21 đơn, còn tồn 03 đơn đang trong thời hạn'],
    ['Hồ sơ TTHC được số hóa đạt 100%', 'Kết quả TTHC được số hóa đạt 56%'],
    ['Phấn đấu hồ sơ TTHC được số hóa đạt 100%', 'Hồ sơ TTHC được số hóa đạt 56%'],
    ['100% văn bản đi được ký số', 'Tỷ lệ văn bản đi được ký số quý I đạt 86,5%'],
    ['100% hộ nghèo có thẻ BHYT', 'Tổng số 1.200 hộ, số hộ tham gia BHYT là 1.100 hộ, đạt 91,67%'],
    ['100% hồ sơ giải quyết đúng hạn', 'Tiếp nhận 664 hồ sơ, đã giải quyết 660 hồ sơ'],
    ['100% hồ sơ nộp trực tuyến được xử lý đúng hạn', 'Tổng số hồ sơ tiếp nhận 600 hồ sơ, hồ sơ nộp trực tuyến 400 hồ sơ'],
    [
      'Qua 04 lần kiểm tra không có cán bộ, công chức nào vi phạm kỷ luật',
      'Qua 04 lần kiểm tra không có cán bộ, công chức nào vi phạm kỷ luật',
    ],
  ])('“%s” is not by “%s”', (one, other) => {
    expect(findingsOf(one, other)).toEqual([])
  })
})

describe('a claim and a count in one row', () => {
  it('contradict each other in sentences of their own', () => {
    const text = 'Tổng số hồ sơ đã trả 317 hồ sơ; trong đó đúng hạn 315 hồ sơ, quá hạn 02 hồ sơ. Tỷ lệ hồ sơ trả đúng hạn đạt 100%'
    expect(findingsOf(text)).toEqual(['claim-conflict'])
  })

  it.each(['Đến 30/6 có 02 hồ sơ quá hạn; đến nay 100% hồ sơ giải quyết đúng hạn', '98% hồ sơ quý I đúng hạn; 100% hồ sơ quý II đúng hạn'])(
    'do not, of other times: %s',
    (text) => {
      expect(findingsOf(text)).toEqual([])
    },
  )
})

describe('parts of a whole', () => {
  it.each([
    'Tổng số hồ sơ: 668 hồ sơ. Đã giải quyết: 655 hồ sơ. Đang giải quyết: 10 hồ sơ',
    'Trong số 24 vụ việc hòa giải có 20 vụ hòa giải thành, 6 vụ hòa giải không thành',
    'Số hộ nghèo, cận nghèo cuối năm: 263 hộ, trong đó: hộ nghèo 118 hộ, hộ cận nghèo 144 hộ',
    'Tổng số lượt tiếp công dân: 48 lượt (6 tháng đầu năm 20 lượt, 6 tháng cuối năm 25 lượt)',
  ])('do not make it: %s', (text) => {
    expect(findingsOf(text)).toEqual(['breakdown'])
  })

  it.each([
    'Tổng số hồ sơ: 668 hồ sơ. Đã giải quyết: 655 hồ sơ. Đang giải quyết: 10 hồ sơ, trả lại 3 hồ sơ',
    'Tiếp nhận 664 hồ sơ. Đã giải quyết: 668 hồ sơ. Đang giải quyết: 3 hồ sơ',
    'Tổ công nghệ số có 9 thành viên, gồm 01 tổ trưởng, 02 tổ phó và các tổ viên',
  ])('need not: %s', (text) => {
    expect(findingsOf(text)).toEqual([])
  })
})

const scored = (name: string, self: number, text: string): TrialRow => ({ name, max: 2, self, text, proportional: true })

describe('a share in words', () => {
  it('is the part that the criterion asks for, of the whole that is counted first', () => {
    expect(findingsOf(scored('Tỷ lệ nhiệm vụ hoàn thành', 2, 'Được giao 40 nhiệm vụ, đã hoàn thành 30 nhiệm vụ'))).toEqual(['share-score'])
    expect(findingsOf(scored('Tỷ lệ nhiệm vụ hoàn thành', 1.5, 'Được giao 40 nhiệm vụ, đã hoàn thành 30 nhiệm vụ'))).toEqual([])
  })

  it('is not known where some are still under way, or the part is a narrower one', () => {
    expect(findingsOf(scored('Tỷ lệ PAKN được xử lý', 2, 'Tiếp nhận 20 PAKN, đã xử lý 15 PAKN, đang xử lý 5 PAKN trong hạn'))).toEqual([])
    const early = 'Được giao 40 nhiệm vụ, hoàn thành trước hạn 30 nhiệm vụ, đúng hạn 10 nhiệm vụ'
    expect(findingsOf(scored('Tỷ lệ nhiệm vụ hoàn thành', 2, early))).toEqual([])
  })
})

const ratiosOf = (text: string): string[] => {
  const report = trialToReport({ rows: [{ text }], expected: [] })
  return checkReport(report, [], reportToEvidence(report)).flatMap(({ code }) => (code === 'ratio' ? [code] : []))
}

describe('a percentage that its figures do not make', () => {
  it.each([
    'Giải ngân vốn đầu tư công đến T12/2023: 4462,7 triệu đồng/ kế hoạch vốn 7223,3 triệu đồng, đạt tỷ lệ 61,81%',
    'Tuyên truyền trên hệ thống truyền thanh 50 tin, bài/KH 42 tin, bài (đạt 125,2% KH năm)',
    'VB phát hành trên phần mềm iOffice 2.070 VB, số VB được ký số bằng chứng thư số của cơ quan và lãnh đạo là 1.565 VB, tỷ lệ 70,30%.',
    '+ Công dân đủ điều kiện cấp tài khoản định danh: 3.570\n+ Đã kích hoạt VNeID mức độ 2: 2.663\n+ Tỷ lệ: 69,29%',
  ])('is told: %s', (text) => {
    expect(ratiosOf(text)).toEqual(['ratio'])
  })

  it.each([
    'Giải ngân vốn đầu tư công đến T12/2023: 4462,7 triệu đồng/ kế hoạch vốn 7223,3 triệu đồng, đạt tỷ lệ 61,78%',
    'Tuyên truyền trên hệ thống truyền thanh 50 tin, bài/KH 42 tin, bài (đạt 119,0% KH năm)',
    'Tỷ lệ số hóa hồ sơ đầu vào, đầu ra lần lượt là 335/500 và 482/516 hồ sơ, đạt 67,00% và 93,4%',
    '+ Công dân đủ điều kiện cấp tài khoản định danh: 3.570\n+ Đã kích hoạt VNeID mức độ 2: 2.663\n+ Tỷ lệ: 74,59%',
  ])('is none: %s', (text) => {
    expect(ratiosOf(text)).toEqual([])
  })
})
