/** Lists whose parts claim to be all, in the many ways that it is written, and lists that only look alike. */
import { describe, expect, it } from 'vitest'
import { trialToReport } from '../../scripts/measure-evidence/trial-to-report.ts'
import { checkReport } from '../../src/check/index.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'
import type { Finding } from '../../src/model/finding.ts'

function breakdownsOf(text: string): Finding[] {
  const report = trialToReport({ rows: [{ text }], expected: [] })
  return checkReport(report, [], reportToEvidence(report)).filter(({ code }) => code === 'breakdown')
}

describe('a list that does not make its total', () => {
  it.each([
    'Toàn xã có 1.245 hộ nghèo và cận nghèo, bao gồm 512 hộ nghèo và 713 hộ cận nghèo',
    'Đội ngũ CBCC xã: 23 đ/c, trong đó: Cán bộ 11 đ/c; công chức 10 đ/c',
    'Tổng số cuộc họp trong năm là 48 cuộc: họp thường kỳ 24 cuộc, họp chuyên đề 15 cuộc, họp đột xuất 6 cuộc',
    'Trong năm đã ban hành 412 văn bản (Quyết định: 215; Kế hoạch: 64; Báo cáo: 98; Tờ trình: 20; Công văn: 25)',
    'Đã bê tông hóa 12,5 km đường, gồm đường trục xã 4,2 km; đường trục thôn 5,1 km; đường ngõ xóm 2,7 km',
    'Tổng thu ngân sách 4.560 trđ; gồm: thu trên địa bàn 1.230 trđ, thu bổ sung 3.250 trđ',
    'Tiếp công dân 56 lượt = 40 lượt định kỳ + 12 lượt đột xuất',
    'Kết quả giải quyết: 560 HS. Cụ thể: - Giải quyết trước hạn 500 HS - Giải quyết đúng hạn 50 HS - Quá hạn 0 HS',
    'Số người tham gia BHYT là 5.230 người, chia theo nhóm: hộ gia đình 2.130 người, học sinh 1.200 người, người có công 310 người, hưu trí 1.500 người',
    'Có 36 tổ hòa giải viên: 20 nam, 18 nữ',
    'Xã có 09 thôn với 87 đảng viên ở chi bộ thôn (thôn Hạ: 12, thôn Trung: 25, thôn Thượng: 30, thôn Đồng: 18)',
    'Mua sắm 15 bộ máy tính, phân bổ: văn phòng 6 bộ, địa chính 4 bộ, tư pháp 3 bộ',
    'Tổng diện tích gieo trồng 345,6 ha (vụ xuân 170,3 ha, vụ mùa 165,3 ha)',
    'Số hồ sơ tiếp nhận 940; gồm trực tiếp: 320; trực tuyến: 600; bưu chính: 10.',
    'Hòa giải 25 vụ; trong đó hòa giải thành 20 vụ, không thành 4 vụ',
    'Phát 300 phiếu khảo sát: rất hài lòng 180 phiếu, hài lòng 100 phiếu, không hài lòng 10 phiếu',
    'Năm 2023, xã vận động quỹ Vì người nghèo được 85,5 triệu đồng, cụ thể: cán bộ, công chức 12,3 triệu đồng; nhân dân 60,2 triệu đồng; doanh nghiệp 10 triệu đồng',
    'Trong 940 hồ sơ tiếp nhận có 620 hồ sơ trực tuyến, 320 hồ sơ trực tiếp và 20 hồ sơ qua BCCI',
    'Tổng số 940 HS (trực tuyến 600 HS, chiếm 63,8%; trực tiếp 320 HS, chiếm 34%)',
    'Tiếp nhận 512 hồ sơ, trong đó trực tuyến 480 hồ sơ, còn lại 22 hồ sơ trực tiếp',
    'UBND xã hiện có 24 CBCC: cán bộ 11 đ/c (02 nữ), công chức 12 đ/c (05 nữ)',
    'Tổng số TTHC: 215 TT. Trong đó: + Tư pháp - hộ tịch: 62 TT + Đất đai: 40 TT + LĐTBXH: 55 TT + Lĩnh vực khác: 48 TT',
    'Ban hành 186 văn bản QLNN (45 quyết định, 38 kế hoạch, 62 báo cáo, 31 công văn)',
    'Tổ chức 12 buổi tuyên truyền lưu động (5 buổi ở thôn Đông, 4 buổi ở thôn Tây, 5 buổi ở thôn Nam)',
    'Số liệu giải quyết: tiếp nhận 745 hồ sơ; trong đó: đã giải quyết trước hạn 700 hồ sơ, đúng hạn 30 hồ sơ, quá hạn 5 hồ sơ',
    'Phát động thi đua, có 12/12 thôn đăng ký: 8 thôn đăng ký thôn văn hóa, 5 thôn đăng ký thôn kiểu mẫu',
    'Toàn xã có 3.420 lao động, phân theo ngành: nông nghiệp 1.560 lao động, công nghiệp 1.200 lao động, dịch vụ 600 lao động',
    'Có 18 vụ việc hòa giải, trong đó thành 15 vụ, không thành 02 vụ',
    'Biên chế được giao 22 người, có mặt 21 người gồm 10 cán bộ, 10 công chức',
    'Số trẻ em tiêm chủng: 215 trẻ, trong đó nam 112 trẻ, nữ 101 trẻ',
    'Tổng kinh phí 320,5 triệu đồng (ngân sách cấp trên 200 triệu, ngân sách xã 100,5 triệu, xã hội hóa 30 triệu)',
    '45 sáng kiến = 20 (quý I+II) + 15 (quý III) + 12 (quý IV)',
    'Số hộ gia đình văn hóa 1.820 hộ (thôn An Bình 420 hộ, thôn An Lạc 510 hộ, thôn An Thịnh 870 hộ)',
    'Đội ngũ người hoạt động không chuyên trách có 14 người, trong đó 8 nam, 7 nữ',
    'Giao dịch thanh toán trực tuyến: 356 giao dịch, gồm phí, lệ phí 210 giao dịch; thuế đất 126 giao dịch',
    'Đã tổ chức 22 cuộc kiểm tra, giám sát: UBND 8 cuộc, HĐND 6 cuộc, MTTQ 5 cuộc',
    'Sửa chữa 3,4 km kênh mương = 1,2 km kênh cấp 1 + 2,0 km kênh nội đồng',
    'Tổng số TTHC niêm yết là 198 TTHC, chia ra: cấp xã 162 TTHC, liên thông 30 TTHC',
    'Xã có 28 CBCC, NHĐKCT; trong đó CBCC 20 người, còn lại 09 NHĐKCT',
    'Chi 1.250,5 trđ (chi đầu tư 800 trđ; chi thường xuyên 420,5 trđ)',
    'Năm 2023 tiếp nhận 1.120 HS (TTHC) gồm: HS trực tuyến 980 HS (87,5%), HS trực tiếp 120 HS (12,5%)',
    '54 tin, bài: cải cách hành chính 20 tin, bài; chuyển đổi số 15 tin, bài; khác 9 tin, bài',
    'Kết quả hòa giải: 22 vụ, trong đó: hòa giải thành 18 vụ; hòa giải không thành 3 vụ',
    'Xử lý 37 PAKN (đúng hạn 35, quá hạn 1)',
    'Diện tích lúa 412,3 ha, bao gồm lúa lai 210 ha, lúa thuần 192,3 ha',
    'Công tác thanh tra, kiểm tra: 15 cuộc kiểm tra, giám sát (nội bộ 6 cuộc, thôn 5 cuộc, trường học 3 cuộc)',
    'Số hồ sơ quá hạn là 12 hồ sơ (đất đai 7 hồ sơ, hộ tịch 3 hồ sơ)',
    'Tổng số 85 sản phẩm tuyên truyền gồm 40 băng rôn, 20 pano, 15 áp phích',
    'Tập huấn cho 160 người: công chức 20 người, tổ công nghệ số cộng đồng 90 người, đoàn viên 40 người',
    'Đã giải quyết 36/36 đơn, gồm: khiếu nại 4 đơn, tố cáo 2 đơn, kiến nghị, phản ánh 28 đơn',
    'Có 56 camera (trong đó: do xã lắp 30 camera; còn lại 20 camera do nhân dân lắp)',
    'Huy động 1,5 tỷ đồng, bao gồm: ngân sách 0,9 tỷ đồng; nhân dân 0,4 tỷ đồng',
    'Tổng số tổ chức tín dụng: 5 tổ vay vốn; có 230 thành viên: nữ 150 thành viên, nam 70 thành viên',
    'Số văn bản đi 512 (giấy 12, điện tử 480)',
  ])('“%s”', (text) => {
    expect(breakdownsOf(text)).toHaveLength(1)
  })

  it('is told with its decimals', () => {
    const [found] = breakdownsOf('Diện tích lúa 412,3 ha, bao gồm lúa lai 210 ha, lúa thuần 192,3 ha')
    expect(found?.message.vi).toContain('210,0 + 192,3 = 402,3, ít hơn tổng số 10,0 ha')
  })
})

describe('a list that makes its total, or does not mean to', () => {
  it.each([
    'Toàn xã có 1.225 hộ nghèo và cận nghèo, bao gồm 512 hộ nghèo và 713 hộ cận nghèo',
    'Đội ngũ CBCC xã: 23 đ/c, trong đó: nữ 11 đ/c; trên đại học 2 đ/c',
    'Tổng số cuộc họp trong năm là 48 cuộc, trong đó có họp chuyên đề 15 cuộc, họp đột xuất 6 cuộc',
    'Trong năm đã ban hành 412 văn bản (Quyết định: 215; Kế hoạch: 64; Báo cáo: 98...)',
    'Đã bê tông hóa 12 km đường, gồm đường trục xã 4,2 km; đường trục thôn 5,1 km; đường ngõ xóm 2,7 km',
    'Tổng thu ngân sách 4.560 trđ; trong đó thu tiền sử dụng đất 1.230 trđ, thu khác 230 trđ',
    'Tiếp công dân 52 lượt = 40 lượt định kỳ + 12 lượt đột xuất',
    'Tổ chức 15 hội nghị, gồm các hội nghị về CCHC, chuyển đổi số tại 9 thôn và 3 trường học',
    'Số người tham gia BHYT là 5.230 người, tăng 120 người, giảm 30 người so với 2022',
    'Có 38 hòa giải viên, gồm 20 nam, 18 nữ, trong đó đảng viên 15 người',
    'Mua sắm 15 bộ máy tính; bàn ghế 20 bộ, tủ tài liệu 4 bộ',
    'BCĐ CCHC gồm 15 đồng chí: đ/c Chủ tịch làm Trưởng ban, 02 đ/c Phó Chủ tịch làm Phó ban',
    'Thực hiện 168 TTHC, trong đó 98 TTHC mức độ 4, 60 TTHC được số hóa, 12 TTHC liên thông',
    'Tổng số 25 hộ được hỗ trợ, gồm 25 hộ nghèo (15 hộ sửa nhà, 10 hộ làm mới)',
    'Tiếp nhận 25 đơn (kỳ trước chuyển sang 3 đơn), đã giải quyết 20 đơn, chuyển cơ quan khác 5 đơn',
    'Phát 300 phiếu khảo sát, thu về 290 phiếu: rất hài lòng 180 phiếu, hài lòng 100 phiếu, không hài lòng 10 phiếu',
    'Toàn xã 2.134 hộ; 8.230 khẩu; gồm 9 thôn, 02 khu dân cư mới',
    'Vận động quỹ được 85,5 triệu đồng, trong đó doanh nghiệp 12,3 triệu đồng; hộ kinh doanh 10 triệu đồng',
    'Tổng số 940 HS (trực tuyến 600 HS, chiếm 63,8%; trực tiếp 340 HS, chiếm 36,2%)',
    'Tiếp nhận 512 hồ sơ, trong đó trực tuyến 480 hồ sơ, còn lại nộp trực tiếp',
    'Tiếp nhận 512 hồ sơ, trong đó trực tuyến 480 hồ sơ, còn 5 hồ sơ đang giải quyết',
    'UBND xã hiện có 23 CBCC: cán bộ 11 đ/c (02 nữ), công chức 12 đ/c (05 nữ)',
    'UBND xã hiện có 23 CBCC (thạc sỹ 02, đại học 19, nữ 9, đảng viên 22)',
    'Toàn xã có 12 thôn (trong đó thôn Đông 120 hộ, thôn Tây 135 hộ)',
    'Niêm yết 168 TTHC tại 2 điểm (trụ sở UBND xã, nhà văn hóa thôn 5), cập nhật 12 TTHC mới',
    'Tổ chức 4 hội nghị: quý I, quý II, quý III, quý IV với 320 lượt người dự',
    'Xã có 2.310 hộ với 8.120 khẩu, gồm 09 thôn, 01 khu dân cư',
    'Có 21 CBCC sử dụng chữ ký số: 21 cá nhân, 01 tổ chức',
    'Tổng diện tích 345,7 ha (vụ xuân 170,35 ha, vụ mùa 175,3 ha)',
    'Trong tháng tiếp 5 lượt (01 lượt ngày 10, 02 lượt ngày 20, 02 lượt đột xuất)',
    '14 tiêu chí đạt (tiêu chí 1, 2, 3, 5, 6, 7, 8)',
    'Thu ngân sách 1.250 triệu đồng (thu thuế 300 triệu, phí 120 triệu, đất 700 triệu...)',
    'Đã số hóa 940 hồ sơ, gồm thành phần hồ sơ đầu vào 940, kết quả giải quyết 940',
    'Trang bị 8 máy tính, 2 máy in, gồm 5 máy mới, 5 máy cũ',
    'BCH gồm 15 đồng chí, BTV 5 đồng chí, 01 Bí thư, 02 Phó Bí thư',
    'Toàn xã có 1.820 hộ, trong đó thôn An Bình 420 hộ, thôn An Lạc 510 hộ đạt gia đình văn hóa',
    'Có 14 người, trong đó 8 đảng viên, 7 nữ',
    'Tổ chức 22 cuộc kiểm tra tại 9 thôn, 3 trường học, 1 trạm y tế',
    'Sửa chữa 3,2 km kênh mương = 1,2 km kênh cấp 1 + 2,0 km kênh nội đồng',
    'Công khai 198 TTHC (trong đó 162 TTHC cấp xã, 98 TTHC toàn trình)',
    'Xã có 29 CBCC, NHĐKCT; trong đó CBCC 20 người, còn lại 09 NHĐKCT',
    '1.120 HS được số hóa đầu vào và kết quả: đầu vào 1.120 HS, đầu ra 1.120 HS',
    'Tiếp nhận 37 PAKN, đúng hạn 35, đang xử lý 2',
    'UBND xã tổ chức 4 lớp tập huấn cho 210 học viên, gồm 60 cán bộ, 150 hội viên',
    'Phân bổ 350 triệu đồng cho 5 thôn: thôn 1, thôn 2, thôn 3, thôn 4, thôn 5',
    'Ngày 12/5/2023 tổ chức hội nghị với 120 đại biểu (CBCC xã 20, trưởng thôn 9, người dân)',
    'Hỗ trợ 12 hộ nghèo, 15 hộ cận nghèo, gồm 20 con bò giống, 7 máy cày',
    'Tổng số 1.245 thẻ BHYT, bao gồm 512 thẻ hộ nghèo và 733 thẻ hộ cận nghèo, đạt 98,5% dân số',
    'Tổng số 9 chi bộ với 245 đảng viên, trong đó chi bộ thôn 5 chi bộ',
    'Số văn bản đi 512 (giấy 12, điện tử 500)',
    'Số văn bản đi 512 (ký số 510, gửi qua trục 505)',
    'Tập huấn cho 160 người: công chức xã, tổ công nghệ số cộng đồng 9 thôn, 40 đoàn viên',
    'Huy động 1,5 tỷ đồng, trong đó nhân dân 0,4 tỷ đồng, doanh nghiệp 0,2 tỷ đồng',
    'Có 56 camera (trong đó: 30 camera giám sát giao thông, 20 camera AI)',
    'Tổng số đảng viên 245 đ/c, miễn sinh hoạt 20 đ/c, gồm 9 chi bộ',
    'Toàn xã có 1.250 hộ (4.800 khẩu), 9 thôn (4 thôn đồi, 5 thôn bãi)',
    'Bố trí 5 công chức tại Bộ phận một cửa: 01 tư pháp, 01 địa chính, 01 văn phòng, 01 văn hóa, 01 kế toán',
    'Tổng diện tích 1.250,4 ha, đất nông nghiệp 800,2 ha',
    'Giao 45 chỉ tiêu, hoàn thành 43 chỉ tiêu (vượt 12, đạt 31)',
    'Bồi dưỡng 14 lượt CBCC: 3 lớp chuyên môn, 2 lớp tin học',
    'Trong năm hỗ trợ 64 hộ: hộ nghèo 20 hộ, hộ cận nghèo 30 hộ, hộ chính sách 20 hộ',
  ])('“%s”', (text) => {
    expect(breakdownsOf(text)).toEqual([])
  })
})
