/** `breakdown`: a total and the parts that are said to make it. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear, sumOf, writer } from './clerks.ts'

const tenths = (value: number): string => `${Math.floor(value / 10)},${value % 10}`

const WRONG: readonly Written[] = [
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 2, 80, 700)
    return `UBND xã ${g.pick(NORTH)} đã tiếp nhận ${n(off)} hồ sơ TTHC (trực tiếp ${n(of[0]!)} hồ sơ, trực tuyến ${n(of[1]!)} hồ sơ).`
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 2, 60, 500)
    return `Trả kết quả ${n(off)} HS (trước hạn ${n(of[0]!)}, đúng hạn ${n(of[1]!)}), không có HS trễ`
  },
  (g) => {
    const { of, off } = sumOf(g, 3, 8, 14)
    return `Tổng số cán bộ, công chức, người hoạt động không chuyên trách là ${off} người, gồm: ${of[0]} cán bộ, ${of[1]} công chức, ${of[2]} người hoạt động không chuyên trách`
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 4, 40, 420)
    return `Chứng thực ${n(of[0]!)} HS + hộ tịch ${n(of[1]!)} HS + đất đai ${n(of[2]!)} HS + bảo trợ xã hội ${n(of[3]!)} HS = ${n(off)} HS`
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 4, 90, 400)
    return `Số HS tiếp nhận: Quý I: ${n(of[0]!)}; quý II: ${n(of[1]!)}; quý III: ${n(of[2]!)}; quý IV: ${n(of[3]!)}. Cộng cả năm: ${n(off)} HS`
  },
  (g) => {
    const n = writer(g)
    const { of, short } = sumOf(g, 2, 90, 460)
    return `Trong năm tiếp nhận ${n(short)} hồ sơ, trong đó nộp trực tuyến ${n(of[0]!)} hồ sơ, nộp trực tiếp ${n(of[1]!)} hồ sơ`
  },
  (g) => {
    const { of, off } = sumOf(g, 4, 9, 48)
    return `Đã ban hành ${off} văn bản chỉ đạo (${of[0]} công văn, ${of[1]} kế hoạch, ${of[2]} báo cáo, ${of[3]} thông báo)`
  },
  (g) => {
    const { of, off } = sumOf(g, 3, 8, 19)
    return `Tiếp nhận ${off} đơn, gồm: khiếu nại ${of[0]} đơn; tố cáo ${of[1]} đơn; kiến nghị, phản ánh ${of[2]} đơn`
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 2, 30, 180)
    return `Toàn xã có ${n(off)} hộ nghèo (${n(of[0]!)} hộ đồng bào dân tộc thiểu số, ${n(of[1]!)} hộ Kinh)`
  },
  (g) => {
    const { of, off } = sumOf(g, 3, 8, 15)
    return `Kết quả xếp loại ${off} CBCC: hoàn thành xuất sắc nhiệm vụ ${of[0]}, hoàn thành tốt nhiệm vụ ${of[1]}, hoàn thành nhiệm vụ ${of[2]}, không hoàn thành: 0`
  },
  (g) => {
    const { of, off } = sumOf(g, 3, 400, 4800)
    return `Diện tích gieo trồng ${tenths(off)} ha (lúa ${tenths(of[0]!)} ha, ngô ${tenths(of[1]!)} ha, rau màu ${tenths(of[2]!)} ha)`
  },
  (g) => {
    const { of, off } = sumOf(g, 2, 9, 40)
    return `Kiểm tra ATTP ${off} cơ sở: ${of[0]} cơ sở đạt, ${of[1]} cơ sở không đạt`
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 3, 300, 3600)
    return `Tổng thu ngân sách xã ${g.pick(HIGHLANDS)}: ${n(off)} triệu đồng, gồm: thu trên địa bàn ${n(of[0]!)} triệu đồng, thu bổ sung ${n(of[1]!)} triệu đồng, thu chuyển nguồn ${n(of[2]!)} triệu đồng`
  },
  (g) => {
    const { of, off } = sumOf(g, 3, 9, 60)
    return ofHalf(2024, `6 tháng niêm yết ${off} TTHC: hộ tịch ${of[0]} TTHC; đất đai ${of[1]} TTHC; lĩnh vực khác ${of[2]} TTHC.`)
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 2, 200, 900)
    return ofYear(
      2025,
      `Trung tâm Phục vụ hành chính công xã ${g.pick(DELTA)} tiếp nhận tổng cộng ${n(off)} hồ sơ (đã giải quyết ${n(of[0]!)}, đang giải quyết ${n(of[1]!)})`,
    )
  },
  (g) => {
    const { of, off } = sumOf(g, 3, 8, 40)
    const [a, b, c] = g.hamlets(3)
    return `Tuyên truyền CCHC ${off} buổi: thôn ${a}: ${of[0]} buổi, thôn ${b}: ${of[1]} buổi, thôn ${c}: ${of[2]} buổi (03/03 thôn)`
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 2, 2500, 3100)
    return `Dân số ${n(off)} người (nam ${n(of[0]!)}; nữ ${n(of[1]!)})`
  },
  (g) => {
    const n = writer(g)
    const { of, off } = sumOf(g, 3, 40, 300)
    return `- Khai sinh: ${n(of[0]!)} HS\n- Khai tử: ${n(of[1]!)} HS\n- Kết hôn: ${n(of[2]!)} HS\nTổng cộng lĩnh vực hộ tịch: ${n(off)} HS`
  },
  (g) => {
    const n = writer(g)
    const before = g.int(8, 40)
    const fresh = g.int(320, 900)
    const off = before + fresh + g.pick([-5, -2, 3, 10])
    return `Tổng số ${n(off)} hồ sơ (tồn kỳ trước chuyển sang ${n(before)}, tiếp nhận mới ${n(fresh)})`
  },
]

const RIGHT: readonly Written[] = [
  (g) => {
    const n = writer(g)
    const { of, sum } = sumOf(g, 2, 80, 700)
    return `Tiếp nhận ${n(sum)} hồ sơ (trực tiếp ${n(of[0]!)}, trực tuyến ${n(of[1]!)})`
  },
  (g) => {
    const n = writer(g)
    const { of, sum } = sumOf(g, 4, 40, 420)
    return `Chứng thực ${n(of[0]!)} HS + hộ tịch ${n(of[1]!)} HS + đất đai ${n(of[2]!)} HS + lĩnh vực khác ${n(of[3]!)} HS = ${n(sum)} HS`
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(500, 1400)
    return `Tiếp nhận ${n(whole)} hồ sơ, trong đó có ${n(g.int(40, 200))} hồ sơ đất đai, ${n(g.int(30, 150))} hồ sơ hộ tịch`
  },
  (g) => {
    const n = writer(g)
    const { of, sum } = sumOf(g, 2, 150, 700)
    return `Tiếp nhận ${n(sum)} HS (trực tuyến ${n(of[0]!)}, trực tiếp ${n(of[1]!)}; trong đó trả trước hạn ${n(g.int(60, 120))} HS)`
  },
  (g) => {
    const { of, sum } = sumOf(g, 2, 9, 16)
    const high = g.int(8, sum - 2)
    return `Xã có ${sum} cán bộ, công chức (nam ${of[0]}, nữ ${of[1]}; đại học ${high}, trung cấp ${sum - high})`
  },
  (g) =>
    `Tổ chức ${g.int(12, 20)} hội nghị thôn, trong đó ${g.int(8, 11)} hội nghị lồng ghép tuyên truyền CCHC, ${g.int(7, 10)} hội nghị lồng ghép phổ biến Đề án 06`,
  (g) => {
    const n = writer(g)
    const before = g.int(8, 40)
    const fresh = g.int(320, 900)
    return `Tổng số ${n(before + fresh)} hồ sơ (kỳ trước chuyển sang ${n(before)}, tiếp nhận trong kỳ ${n(fresh)})`
  },
  (g) => {
    const whole = g.int(600, 980)
    return `HS tiếp nhận ${whole}, chủ yếu là chứng thực (${g.int(200, 340)} HS), khai sinh (${g.int(40, 110)} HS)`
  },
  (g) => `Ra quân ${g.int(14, 28)} lượt dọn vệ sinh môi trường (${g.int(300, 900)} lượt người tham gia, thu gom ${g.int(2, 9)} tấn rác)`,
  (g) => `Tổ chức 03 cuộc kiểm tra (ngày ${g.int(10, 27)}/3, ngày ${g.int(10, 27)}/6, ngày ${g.int(10, 27)}/9)`,
  (g) => {
    const n = writer(g)
    const whole = g.int(500, 1200)
    const online = whole - g.int(20, 90)
    return `Tiếp nhận ${n(whole)} hồ sơ: ${n(online)} hồ sơ trực tuyến, số còn lại nộp trực tiếp`
  },
  (g) => {
    const n = writer(g)
    const { of, sum } = sumOf(g, 2, 60, 480)
    return `Xây dựng đường bê tông ấp ${g.hamlets(1)[0]}: ${n(sum)} triệu đồng (ngân sách ${n(of[0]!)} triệu đồng, nhân dân đóng góp ${n(of[1]!)} triệu đồng)`
  },
  (g) => {
    const whole = g.int(560, 940)
    return `Trong năm tiếp nhận ${whole} HS (tăng ${g.int(20, 90)} HS so với năm 2022, bình quân khoảng ${Math.round(whole / 12)} HS/tháng)`
  },
  (g) => {
    const { of, sum } = sumOf(g, 4, 9, 48)
    return `Đã ban hành ${sum} văn bản (${of[0]} công văn, ${of[1]} kế hoạch, ${of[2]} báo cáo, ${of[3]} văn bản khác)`
  },
  (g) => {
    const { of, sum } = sumOf(g, 3, 400, 4800)
    return `Diện tích gieo trồng ${tenths(sum)} ha (lúa ${tenths(of[0]!)} ha, ngô ${tenths(of[1]!)} ha, rau màu ${tenths(of[2]!)} ha)`
  },
  (g) => {
    const { of, sum } = sumOf(g, 2, 8, 40)
    return `Số tin bài đăng Trang TTĐT: ${sum} tin, trong đó: tin CCHC ${of[0]}, tin chuyển đổi số ${of[1]}`
  },
  (g) => {
    const n = writer(g)
    const { of, sum } = sumOf(g, 4, 90, 400)
    return `Quý I ${n(of[0]!)} HS; quý II ${n(of[1]!)} HS; quý III ${n(of[2]!)} HS; quý IV ${n(of[3]!)} HS; cộng ${n(sum)} HS`
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(700, 1500)
    const paid = g.int(200, 400)
    return `Năm 2023 phát sinh ${n(whole)} HS, có ${n(paid)} HS thu phí, lệ phí (thanh toán trực tuyến ${n(paid - g.int(20, 90))} HS)`
  },
  (g) => {
    const { of, sum } = sumOf(g, 3, 8, 15)
    return `Kết quả xếp loại ${sum} CBCC: HTXSNV ${of[0]}, HTTNV ${of[1]}, HTNV ${of[2]}`
  },
  (g) => {
    const whole = g.int(9, 16)
    return ofYear(
      2025,
      `Xã ${g.pick(DELTA)} có ${whole} ấp, trong đó ${whole - 2} ấp đạt chuẩn ấp văn hóa, ${whole - 4} ấp có Nhà văn hóa, ${whole - 3} ấp có camera an ninh`,
    )
  },
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG), quiet: fine(RIGHT) }
