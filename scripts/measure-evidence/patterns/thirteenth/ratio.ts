/** `ratio`: a part of a whole and its percentage, in one explanation. */
import { fine, wanted, type Written } from '../../gaps.ts'
import { percent } from '../../slots.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear, shareOf, writer } from './clerks.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { a, b, x } = g.share()
    return `Trong năm 2023, Bộ phận Tiếp nhận và Trả kết quả của UBND xã ${g.pick(NORTH)} tiếp nhận ${b} hồ sơ; đã giải quyết ${a}/${b} hồ sơ, đạt ${x}%.`
  },
  (g) => {
    const { a, b, x } = g.share()
    return `HS tiếp nhận trực tuyến: ${a} HS/${b} HS = ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(300, 1800)
    return `- VB đi ký số: ${a}/${b} VB, đạt ${x} %.\n- Còn lại gửi bản giấy.`
  },
  (g) => {
    const { a, b, x } = g.share(200, 900)
    return `Số hộ đồng bào dân tộc thiểu số tại chỗ có nhà ở kiên cố: ${a}/${b} hộ (chiếm ${x}%)`
  },
  (g) => {
    const { a, b, x } = g.share()
    return `Tỷ lệ số hóa hồ sơ khi tiếp nhận đạt ${x}% (${a}/${b} hồ sơ)`
  },
  (g) => {
    const { a, b, x } = g.measured(1200, 7000)
    return `Thu NSNN trên địa bàn xã ${g.pick(DELTA)} được ${a}/${b} triệu đồng, bằng ${x}% dự toán huyện giao`
  },
  (g) => {
    const { a, b, x } = g.measured(150, 900)
    return `Diện tích vườn tạp đã cải tạo ${a} ha/${b} ha, đạt ${x}% KH`
  },
  (g) => {
    const { a, b, x } = g.share(60, 240)
    return `Trẻ em dưới 01 tuổi được tiêm chủng đầy đủ ${a}/${b} cháu, tỷ lệ ${x}%`
  },
  (g) => {
    const online = g.share(300, 1500)
    const paid = g.share(120, 290)
    return `- Hồ sơ trực tuyến: ${online.a}/${online.b} hồ sơ, đạt ${online.p}%\n- Hồ sơ thanh toán trực tuyến: ${paid.a}/${paid.b} hồ sơ, đạt ${paid.x}%`
  },
  (g) => {
    const { a, b, x } = g.share(1200, 3900)
    return `Có ${a} trên tổng số ${b} công dân đủ điều kiện đã kích hoạt tài khoản định danh điện tử mức 2, đạt ${x}%`
  },
  (g) => {
    const part = g.int(3, 12)
    const whole = g.int(480, 940)
    return `Hồ sơ trả lại: ${part}/${whole} = ${shareOf(part + 2, whole)}%`
  },
  (g) => {
    const whole = g.int(420, 960)
    return `Giải quyết đúng hạn ${whole - g.int(5, 24)}/${whole} hồ sơ, đạt tỷ lệ 100%`
  },
  (g) => {
    const { a, b, x } = g.share(200, 1400)
    return `Hồ sơ trả trước hạn ${a}/${b} hồ sơ (${x.replace(',', '.')}%)`
  },
  (g) => {
    const { a, b, x } = g.share(80, 300)
    return `UBND xã ${g.pick(HIGHLANDS)} khảo sát ${b} người dân đến giao dịch, kết quả ${a}/${b} phiếu hài lòng và rất hài lòng, chiếm ${x}%.`
  },
  (g) => {
    const { a, b, q } = g.share(500, 2600)
    return `Văn bản đến xử lý đúng hạn trên VNPT-iOffice: ${a}/${b} văn bản, tỷ lệ ${q}%`
  },
  (g) => {
    const { a, b, x, left } = g.share(800, 3200)
    return ofYear(
      2025,
      `Từ ngày 01/7/2025 đến ngày 30/11/2025, Trung tâm Phục vụ hành chính công xã tiếp nhận ${b} hồ sơ, đã giải quyết ${a}/${b} hồ sơ (${x}%), đang giải quyết trong hạn ${left} hồ sơ.`,
    )
  },
  (g) => {
    const { a, b, x } = g.share(900, 2800)
    return `Hộ sử dụng nước hợp vệ sinh ${a}/${b} hộ, tỉ lệ ${x}%, tăng ${g.int(1, 4)},${g.int(1, 9)}% so với năm 2022`
  },
  (g) => {
    const { a, b, x } = g.measured(900, 5200)
    return `Giải ngân vốn Chương trình MTQG giảm nghèo bền vững: ${a} triệu đồng/${b} triệu đồng, đạt ${x}% kế hoạch vốn giao.`
  },
  (g) => {
    const { a, b, x } = g.share(20, 45)
    return ofHalf(2024, `Cán bộ, công chức được cấp chữ ký số cá nhân: ${a}/${b} đồng chí, đạt ${x}%.`)
  },
]

const RIGHT: readonly Written[] = [
  (g) => {
    const { a, b, p } = g.share()
    return `HS trực tuyến ${a}/${b} HS, đạt ${p}%`
  },
  (g) => {
    const { a, b, exact } = g.share()
    return `Giải quyết trước hạn ${a}/${b} hồ sơ, đạt ${percent(exact, 0)}%`
  },
  (g) => {
    const { a, b, floor } = g.share()
    return `Hồ sơ thanh toán trực tuyến ${a}/${b} hồ sơ, đạt trên ${floor}%`
  },
  (g) => {
    const { p } = g.share()
    return `Áp dụng Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ; tỷ lệ hồ sơ đúng hạn đạt ${p}%`
  },
  (g) => `Tổ công nghệ số cộng đồng hỗ trợ người dân 24/7; ${g.int(55, 90)}% thành viên Tổ là đoàn viên, thanh niên`,
  (g) => {
    const n = writer(g)
    const whole = g.int(1100, 2400)
    const before = g.int(150, 260)
    const after = before - g.int(20, 70)
    return `Hộ nghèo giảm từ ${n(before)}/${n(whole)} hộ (${shareOf(before, whole)}%) đầu năm xuống còn ${n(after)}/${n(whole)} hộ (${shareOf(after, whole)}%) cuối năm`
  },
  (g) => {
    const goal = g.int(150, 620)
    const got = goal + g.int(6, 90)
    return `Thu thuế sử dụng đất phi nông nghiệp được ${got}/${goal} triệu đồng, đạt ${shareOf(got, goal)}% kế hoạch`
  },
  (g) => {
    const n = writer(g)
    const people = g.int(5200, 9800)
    const births = g.int(60, 130)
    return `Tỷ suất sinh thô: ${births} trẻ/${n(people)} người, bằng ${shareOf(10 * births, people)}‰`
  },
  (g) => {
    const { a, b } = g.share(200, 1200)
    return `Số hồ sơ nộp trực tuyến ${a}/${b} hồ sơ, tăng ${g.int(3, 19)},${g.int(1, 9)}% so với cùng kỳ năm 2022`
  },
  (g) => {
    const { p } = g.share()
    const hamlets = g.int(7, 19)
    return `${hamlets}/${hamlets} ấp có Tổ công nghệ số cộng đồng; người dân có điện thoại thông minh đạt ${p}%`
  },
  (g) => `DVC mức độ 3/4 phát sinh hồ sơ đạt ${g.int(41, 88)}%, chỉ tiêu giao ${g.pick([30, 35, 40])}%`,
  (g) => `Quý III/2023: đạt ${g.int(71, 88)},${g.int(1, 9)}%; quý IV/2023: đạt ${g.int(89, 98)},${g.int(1, 9)}%`,
  (g) => {
    const n = writer(g)
    const whole = g.int(500, 1500)
    const part = whole - g.int(12, 90)
    const early = part - g.int(30, 200)
    return `Đã giải quyết ${n(part)}/${n(whole)} hồ sơ (${shareOf(part, whole, 1)}%), trong đó trước hạn ${n(early)}/${n(part)} hồ sơ (${shareOf(early, part, 1)}%)`
  },
  (g) => {
    const [part, percentage] = g.pick([
      ['1/3', 33],
      ['1/4', 25],
      ['2/3', 67],
      ['1/5', 20],
    ] as const)
    return `Khoảng ${part} số hộ (${percentage}%) tham gia mô hình "Thắp sáng đường quê", đã lắp ${g.int(40, 190)} bóng đèn`
  },
  (g) => ofHalf(2024, `Thực hiện 6/12 tháng, thu ngân sách đạt ${g.int(52, 68)}% dự toán năm`),
  (g) => {
    const n = g.count(200, 900)
    return `${n}/${n} hồ sơ = 100%; hồ sơ trực tuyến đạt ${g.int(61, 96)},${g.int(1, 9)}%`
  },
  (g) => {
    const { a, b, p } = g.measured(900, 5200)
    return `Giải ngân vốn sự nghiệp Chương trình MTQG phát triển KT-XH vùng đồng bào DTTS và miền núi: ${a}/${b} triệu đồng, đạt ${p}%`
  },
  (g) => {
    const { a, b, p, left, q } = g.share(400, 1300)
    return `Văn bản đi: ${b} VB. Ký số ${a}/${b} VB (${p}%), không ký số ${left}/${b} VB (${q}%)`
  },
  (g) => {
    const { a, b, p } = g.share(20, 48)
    return ofHalf(
      2024,
      `- Đạt chuẩn trình độ chuyên môn: ${a}/${b} đ/c = ${p.replace(',', '.')}%\n- Lớp bồi dưỡng mở ngày 05/4, 100% học viên dự đủ`,
    )
  },
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG), quiet: fine(RIGHT) }
