/** Figures in one explanation: `ratio` and `breakdown`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const WRONG_RATIOS: readonly Written[] = [
  (g) => {
    const { a, b, x, left } = g.share()
    return `Trong năm Bộ phận Một cửa tiếp nhận ${b} HS, đã giải quyết ${a}/${b} HS, chiếm ${x}%; còn ${left} HS đang trong hạn`
  },
  (g) => {
    const { a, b, x } = g.share(300, 2200)
    return `Số hồ sơ nộp trực tuyến là ${a}/${b} hồ sơ, tỉ lệ ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(20, 60)
    return `- Số CBCC, người hoạt động không chuyên trách đạt chuẩn về trình độ: ${a}/${b} đ/c = ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(80, 220)
    return `TTHC được cung cấp dưới dạng DVC toàn trình: ${a} TTHC/${b} TTHC (${x} %)`
  },
  (g) => {
    const { a, b, x } = g.share(100, 400)
    return `UBND xã phát phiếu lấy ý kiến người dân, kết quả ${a}/${b} phiếu hài lòng và rất hài lòng, chiếm tỷ lệ ${x}%.`
  },
  (g) => {
    const { a, b, x } = g.measured(900, 6000)
    return `Thu ngân sách trên địa bàn được ${a}/${b} triệu đồng, đạt ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(1200, 3400)
    return `Có ${a} hộ/tổng số ${b} hộ đạt gia đình văn hóa, đạt ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(400, 1900)
    return `Văn bản đi được ký số: ${a}/${b} văn bản. Tỷ lệ ${x}%.`
  },
  (g) => {
    const { a, b, x } = g.share(200, 1500)
    return `Số hóa thành phần hồ sơ khi tiếp nhận đạt ${x}% (${a}/${b} HS); riêng lĩnh vực hộ tịch đạt 100%`
  },
  (g) => {
    const { a, b, x } = g.share(500, 2600)
    return `- Hồ sơ trả đúng hạn và trước hạn: ${a} hồ sơ/ ${b} hồ sơ. Đạt: ${x} %`
  },
]

const RIGHT_RATIOS: readonly Written[] = [
  (g) => {
    const { a, b, p, floor } = g.share()
    return `Hồ sơ nộp trực tuyến ${a}/${b} HS, đạt ${p}% (chỉ tiêu huyện giao ${floor}%)`
  },
  (g) => {
    const { a, b, p } = g.share()
    return `Tỷ lệ người dân tham gia BHYT ${a}/${b} người, đạt ${p}%, tăng ${g.int(1, 6)},${g.int(1, 9)}% so với cùng kỳ năm 2022`
  },
  (g) =>
    `100% báo cáo thực hiện đúng mẫu quy định tại Thông tư số 01/2020/TT-VPCP ngày 21/10/2020; văn bản số ${g.no()}/UBND-VP ngày ${g.day(2023, 3, 6)} đạt yêu cầu`,
  () => `Thực hiện trực hỗ trợ người dân 24/7, 100% hồ sơ được hướng dẫn qua Zalo`,
  (g) =>
    `Đã cắt giảm thời gian giải quyết ${g.int(11, 16)}/${g.int(80, 120)} TTHC, bình quân giảm ${g.int(20, 45)}% thời gian so với quy định`,
  (g) => {
    const { a, b, p, left, q } = g.share()
    return `Tổng số ${b} HS: đúng hạn ${a}/${b} HS (${p}%), đang giải quyết ${left}/${b} HS (${q}%)`
  },
  (g) => `Tuyên truyền CCHC 4/4 quý, đạt 100% kế hoạch; trong đó ${g.int(2, 3)}/4 quý tổ chức tại ấp`,
  (g) => `Sau hội nghị ngày ${g.int(5, 25)}/6, số hồ sơ trực tuyến tăng lên ${g.int(60, 90)}%`,
  (g) => `Giải ngân vốn chương trình MTQG được ${g.int(126, 149)}/120 triệu đồng, vượt kế hoạch; đến 31/12 không còn nợ đọng`,
  (g) => {
    const { a, b, exact } = g.share(300, 1500)
    return `Số hồ sơ có thanh toán trực tuyến: ${a}/${b}, đạt gần ${Math.ceil(exact)}%, đảm bảo theo KH`
  },
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG_RATIOS), quiet: fine(RIGHT_RATIOS) }

const WRONG_SUMS: readonly Written[] = [
  (g) => {
    const { of, bad } = g.parts(3, 300, 1800)
    return `Tổng số hồ sơ tiếp nhận: ${bad} hồ sơ, gồm: nộp trực tiếp ${of[0]} hồ sơ; nộp trực tuyến ${of[1]} hồ sơ; qua BCCI ${of[2]} hồ sơ`
  },
  (g) => {
    const { of, bad } = g.parts(2, 18, 60)
    return `UBND xã có ${bad} CBCC (gồm ${of[0]} cán bộ và ${of[1]} công chức)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 200, 900)
    return `Đã giải quyết ${bad} HS, chia ra:\n- Trước hạn: ${of[0]} HS\n- Đúng hạn: ${of[1]} HS\n- Quá hạn: ${of[2]} HS`
  },
  (g) => {
    const { of, bad } = g.parts(4, 90, 260)
    return `Niêm yết ${bad} TTHC, bao gồm: lĩnh vực tư pháp ${of[0]} TTHC, lĩnh vực địa chính ${of[1]} TTHC, lĩnh vực văn hóa - xã hội ${of[2]} TTHC, lĩnh vực khác ${of[3]} TTHC`
  },
  (g) => {
    const { of, bad } = g.parts(2, 80, 400)
    return `Tổng số văn bản đến và đi qua trục liên thông trong năm là ${bad} văn bản (văn bản đến ${of[0]} văn bản; văn bản đi ${of[1]} văn bản).`
  },
  (g) => {
    const { of, bad } = g.parts(3, 40, 220)
    return `Tổng số đơn thư tiếp nhận: ${bad} đơn (khiếu nại: ${of[0]} đơn, tố cáo: ${of[1]} đơn, kiến nghị, phản ánh: ${of[2]} đơn)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 200, 700)
    return `Có ${bad} lượt người dự tuyên truyền, cụ thể: quý I ${of[0]} lượt, quý II ${of[1]} lượt, 6 tháng cuối năm ${of[2]} lượt`
  },
  (g) => {
    const { of, bad } = g.parts(2, 60, 300)
    return `Số hộ nghèo, cận nghèo cuối năm: ${bad} hộ, trong đó: hộ nghèo ${of[0]} hộ, hộ cận nghèo ${of[1]} hộ`
  },
  (g) => {
    const { of, bad } = g.parts(3, 300, 1500)
    return `Tổng kinh phí thực hiện: ${bad} triệu đồng, gồm:\n+ Ngân sách tỉnh: ${of[0]} triệu đồng;\n+ Ngân sách xã: ${of[1]} triệu đồng;\n+ Nhân dân đóng góp: ${of[2]} triệu đồng.`
  },
  (g) => {
    const { of, bad } = g.parts(2, 200, 1100)
    return `BPMC tiếp nhận ${bad} HS (${of[0]} HS trực tuyến và ${of[1]} HS trực tiếp)`
  },
]

const RIGHT_SUMS: readonly Written[] = [
  (g) => {
    const { of, sum } = g.parts(3, 300, 1800)
    return `Tổng số hồ sơ tiếp nhận: ${sum} hồ sơ, gồm: nộp trực tiếp ${of[0]} hồ sơ; nộp trực tuyến ${of[1]} hồ sơ; qua BCCI ${of[2]} hồ sơ`
  },
  (g) => {
    const { of, more } = g.parts(2, 60, 300)
    return `BPMC tiếp nhận ${more} HS, trong đó lĩnh vực hộ tịch ${of[0]} HS, chứng thực ${of[1]} HS, còn lại là các lĩnh vực khác`
  },
  (g) =>
    `UBND xã có ${g.int(21, 25)} CBCC, trong đó nữ ${g.int(8, 11)} đ/c, đảng viên ${g.int(17, 20)} đ/c, trình độ đại học ${g.int(16, 20)} đ/c`,
  (g) => {
    const { of, sum } = g.parts(3, 200, 900)
    return `Đã giải quyết ${sum} HS, chia ra:\n- Trước hạn: ${of[0]} HS\n- Đúng hạn: ${of[1]} HS\n- Quá hạn: ${of[2]} HS`
  },
  (g) => {
    const { of, more } = g.parts(2, 40, 160)
    return `Toàn xã tổ chức ${more} lượt tuyên truyền, chủ yếu: qua loa truyền thanh ${of[0]} lượt, lồng ghép họp ấp ${of[1]} lượt...`
  },
  (g) => {
    const { of, sum } = g.parts(2, 80, 400)
    return `Tổng số HS: ${sum} HS (kỳ trước chuyển qua ${of[0]} HS, mới tiếp nhận ${of[1]} HS)`
  },
  (g) => {
    const { of, more } = g.parts(2, 100, 400)
    return `Năm 2023 chứng thực ${more} trường hợp, trong đó có ${of[0]} trường hợp chứng thực chữ ký và ${of[1]} trường hợp chứng thực điện tử`
  },
  (g) => {
    const { of, sum } = g.parts(4, 90, 260)
    return `Niêm yết ${sum} TTHC, bao gồm: tư pháp ${of[0]} TTHC, địa chính ${of[1]} TTHC, văn hóa - xã hội ${of[2]} TTHC, lĩnh vực khác ${of[3]} TTHC`
  },
  (g) => `Ban chỉ đạo CCHC có ${g.int(12, 16)} thành viên, gồm: 01 Trưởng ban, 02 Phó Trưởng ban và các thành viên là trưởng các đoàn thể`,
  (g) => {
    const { of, sum, more } = g.parts(2, 200, 900)
    return `Phát hành ${more} tờ rơi; tiếp nhận ${sum} hồ sơ (${of[0]} hồ sơ trực tuyến và ${of[1]} hồ sơ trực tiếp)`
  },
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG_SUMS), quiet: fine(RIGHT_SUMS) }
