/** Figures in one explanation: `ratio` and `breakdown`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const WRONG_RATIOS: readonly Written[] = [
  (g) => {
    const { a, b, x } = g.share()
    return `Đạt tỷ lệ ${x}%, tương ứng ${a} hồ sơ/${b} hồ sơ phát sinh trong kỳ báo cáo.`
  },
  (g) => {
    const { a, b, x } = g.share(60, 190)
    return `Thanh niên nhập ngũ 12/12, đạt 100% chỉ tiêu; khám sơ tuyển ${a}/${b} thanh niên (đạt ${x}%).`
  },
  (g) => {
    const { a, b, x } = g.share(400, 3200)
    return `Kết quả tiêm phòng: đàn lợn ${a}/${b} con đạt ${x}%; đàn trâu, bò 240/240 con đạt 100%`
  },
  (g) => {
    const { a, b, x } = g.share(400, 1800)
    return `+ Tỷ lệ hộ có nhà tiêu hợp vệ sinh: ${x}% (${a} hộ/${b} hộ);`
  },
  (g) => {
    const { a, b, x } = g.measured(11, 48)
    return `Cứng hóa đường trục thôn ${a}km/${b}km = ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(1800, 5600)
    return `Chuyển đổi số: ${a}/${b} người trưởng thành có tài khoản thanh toán điện tử (tỷ lệ: ${x} %)`
  },
  (g) => {
    const { a, b, x } = g.measured(900, 5200)
    return `Giải ngân vốn đầu tư công: ${a}/${b} tr.đ (${x}%)`
  },
  (g) => {
    const { a, b, x } = g.share(60, 240)
    return `Tham gia BHXH tự nguyện: ${a}/${b} người, đạt ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(60, 200)
    return `Tổng số phiếu khảo sát thu về ${a}/${b} phiếu, chiếm ${x}%.`
  },
  (g) => {
    const { a, b, x } = g.share(600, 2200)
    return `Kết quả rà soát: ${a}/${b} hộ gia đình có điện thoại thông minh kết nối Internet, bằng ${x}% số hộ toàn xã`
  },
]

const RIGHT_RATIOS: readonly Written[] = [
  (g) => {
    const { a, b, p } = g.measured(11, 48)
    return `Kiên cố hóa kênh mương ${a}km/${b}km = ${p}%`
  },
  (g) => {
    const [one, other] = [g.share(400, 3200), g.share(400, 3200)]
    return `Tiêm phòng đàn lợn ${one.a}/${one.b} con (${one.p}%), đàn gia cầm ${other.a}/${other.b} con (${other.p}%)`
  },
  () => 'Chi hội phụ nữ 8/8 thôn thực hiện cuộc vận động “5 không, 3 sạch”; 85% hội viên đăng ký tham gia',
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 4)}: mục tiêu 95% dân số tham gia BHYT`,
  () => 'Các ngày lễ 30/4, 02/9 có 100% số hộ treo cờ Tổ quốc',
  () => 'Có 152/193 hộ cam kết không lấn chiếm lòng đường, đạt gần 80%',
  () => 'Hộ nghèo giảm từ 45/1.230 hộ xuống còn 32/1.245 hộ (2,57%)',
  (g) => {
    const { a, b, p } = g.share(80, 400)
    return `Năm 2022 đạt 51,2%; năm 2023 đạt ${p}% (${a}/${b} hồ sơ)`
  },
  () => 'Đạt 18/19 tiêu chí nông thôn mới; tỷ lệ lao động qua đào tạo 68,5%; tỷ lệ hộ nghèo còn 1,25%',
  () => 'Số hồ sơ nộp trực tuyến 251/300 hồ sơ (84%)',
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG_RATIOS), quiet: fine(RIGHT_RATIOS) }

const WRONG_BREAKDOWNS: readonly Written[] = [
  (g) => {
    const { of, bad } = g.parts(3, 140, 320)
    return `Chi trả trợ cấp cho ${bad} đối tượng bảo trợ xã hội, gồm: người cao tuổi ${of[0]}, người khuyết tật ${of[1]}, trẻ mồ côi ${of[2]}`
  },
  (g) => {
    const { of, bad } = g.parts(3, 210, 620)
    return `Tổng diện tích gieo trồng cả năm ${bad} ha (lúa ${of[0]} ha, ngô ${of[1]} ha, rau màu các loại ${of[2]} ha)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 80, 240)
    return `Trong năm UBND xã ban hành ${bad} văn bản (gồm ${of[0]} kế hoạch, ${of[1]} báo cáo, ${of[2]} công văn).`
  },
  (g) => {
    const { of, low } = g.parts(3, 120, 640)
    return `Tổng số tiếp nhận ${low} hồ sơ; trong đó, giải quyết trước hạn ${of[0]} hồ sơ, đúng hạn ${of[1]} hồ sơ, đang giải quyết ${of[2]} hồ sơ`
  },
  (g) => {
    const { of, bad } = g.parts(2, 24, 60)
    return `Cử ${bad} lượt cán bộ, công chức tập huấn, gồm: ${of[0]} lượt do tỉnh tổ chức và ${of[1]} lượt do huyện tổ chức`
  },
  (g) => {
    const { of, bad } = g.parts(2, 14, 24)
    return `Giao quân ${bad} thanh niên, gồm: quân đội ${of[0]} thanh niên, công an ${of[1]} thanh niên`
  },
  (g) => {
    const { of, bad } = g.parts(2, 2200, 7800)
    return `- Trạm y tế khám, chữa bệnh cho ${bad} lượt người: khám BHYT ${of[0]} lượt, khám dịch vụ ${of[1]} lượt`
  },
  (g) => {
    const { of, bad } = g.parts(2, 14, 38)
    return `Tổng số đơn tiếp nhận ${bad} đơn (${of[0]} đơn kiến nghị, phản ánh; ${of[1]} đơn khiếu nại; 0 đơn tố cáo)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 90, 400)
    return `Cấp ${bad} bản sao trích lục hộ tịch, cụ thể:\n+ Khai sinh: ${of[0]} bản\n+ Kết hôn: ${of[1]} bản\n+ Khai tử: ${of[2]} bản`
  },
  (g) => {
    const { of, bad } = g.parts(2, 60, 160)
    return `Số đại biểu dự hội nghị đối thoại: ${bad} người (nam: ${of[0]}; nữ: ${of[1]})`
  },
]

const RIGHT_BREAKDOWNS: readonly Written[] = [
  (g) => {
    const { of, sum } = g.parts(3, 80, 240)
    return `Ban hành ${sum} văn bản (${of[0]} kế hoạch, ${of[1]} báo cáo, ${of[2]} công văn)`
  },
  (g) => {
    const { of, sum } = g.parts(2, 14, 38)
    return `Tổng số đơn tiếp nhận ${sum} đơn (${of[0]} đơn kiến nghị, phản ánh; ${of[1]} đơn khiếu nại; 0 đơn tố cáo)`
  },
  () => 'Toàn xã có 1.230 hộ, trong đó 45 hộ nghèo, 60 hộ cận nghèo',
  () => 'Hỗ trợ làm nhà cho 12 hộ (mức hỗ trợ 50 triệu đồng/hộ, tổng kinh phí 600 triệu đồng)',
  () => 'Tổ chức 04 đợt kiểm tra (quý I: 01 đợt, quý II: 01 đợt, quý III: 01 đợt, quý IV: 01 đợt)',
  () => 'Xã có 08 tổ hòa giải (56 hòa giải viên, trong đó có 20 hòa giải viên nữ)',
  () => 'Tổng thu 5.230,5 triệu đồng (thuế 1.230,5 triệu đồng; phí, lệ phí 1.000 triệu đồng; thu khác 3.000 triệu đồng)',
  () => 'Phát 36 lượt tin về CCHC (bình quân 03 lượt/tháng, thời lượng 05 phút/lượt)',
  () =>
    'Có 24 công chức, người hoạt động không chuyên trách (02 người có trình độ thạc sĩ, 05 người đang học lớp trung cấp lý luận chính trị)',
  () => 'Thành lập 08 Tổ công nghệ số cộng đồng (64 thành viên; trưởng thôn làm tổ trưởng)',
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG_BREAKDOWNS), quiet: fine(RIGHT_BREAKDOWNS) }
