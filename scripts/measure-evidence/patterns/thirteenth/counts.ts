/** `count-conflict`: a quantity told in two rows, the same or another: other period, unit, subgroup, measure. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear, shareOf, sumOf, writer } from './clerks.ts'

/** Small counts that differ by one to three, the larger one second. */
function close(g: Gaps, low: number, high: number): [string, string] {
  const n = writer(g)
  const first = g.int(low, high)
  return [n(first), n(first + g.int(1, 3))]
}

const WRONG: readonly Written[] = [
  (g) => {
    const [a, b] = g.differing(2, 520, 940)
    return [
      `Từ ngày 01/01/2023 đến ngày 31/12/2023, UBND xã ${g.pick(NORTH)} tiếp nhận ${a} hồ sơ TTHC.`,
      `Trong năm 2023, tổng số hồ sơ TTHC tiếp nhận là ${b} hồ sơ, 100% được nhập trên Hệ thống thông tin giải quyết TTHC.`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 520, 940)
    return [`Tổng số HS tiếp nhận trong năm: ${a} HS`, `Số hóa ${b}/${b} HS tiếp nhận trong năm, đạt 100%`]
  },
  (g) => {
    const [a, b] = close(g, 18, 24)
    return [
      `Xã hiện có ${a} cán bộ, công chức, 100% được cấp tài khoản thư điện tử công vụ`,
      `Tổng số cán bộ, công chức xã hiện có: ${b} người`,
    ]
  },
  (g) => {
    const n = writer(g)
    const first = g.int(380, 1500)
    const second = first + g.pick([-12, -4, 3, 17, 110])
    return [
      `Năm 2023 xã phát hành ${n(first)} văn bản đi`,
      `Văn bản đi năm 2023: ${n(second)} văn bản, ký số ${n(second)}/${n(second)} văn bản`,
    ]
  },
  (g) => {
    const [a, b] = close(g, 7, 15)
    return [
      `Toàn xã có ${a} ấp, ấp nào cũng có Tổ công nghệ số cộng đồng`,
      `Xã ${g.pick(DELTA)} có ${b} ấp, địa bàn sông nước, dân cư phân tán`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 46, 190)
    return [
      `Theo kết quả rà soát cuối năm 2023, toàn xã còn ${a} hộ nghèo`,
      `Số hộ nghèo cuối năm 2023 theo kết quả rà soát: ${b} hộ; số hộ thoát nghèo vượt kế hoạch huyện giao`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 108, 240)
    return [
      `Tổng số TTHC thuộc thẩm quyền của cấp xã: ${a} TTHC; niêm yết ${a}/${a} TTHC tại Bộ phận Một cửa`,
      `Tổng số TTHC thuộc thẩm quyền giải quyết của cấp xã là ${b} thủ tục`,
    ]
  },
  (g) => {
    const [a, b] = close(g, 4, 9)
    return [
      `Trong năm UBND xã tiếp nhận ${a} phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính`,
      `Số phản ánh, kiến nghị về quy định hành chính tiếp nhận trong năm: ${b}; đã trả lời đầy đủ`,
    ]
  },
  (g) => {
    const n = writer(g)
    const first = g.int(5100, 9700)
    return [
      `Dân số toàn xã năm 2023 là ${n(first)} nhân khẩu`,
      `Xã ${g.pick(HIGHLANDS)} năm 2023 có dân số ${n(first + g.pick([-260, -31, 45, 312]))} nhân khẩu, 68% là đồng bào DTTS`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 34, 90)
    return [
      `Năm 2023 tiếp ${a} lượt công dân tại trụ sở`,
      `Trụ sở tiếp công dân xã: tổng số lượt tiếp công dân năm 2023 là ${b} lượt, có mở sổ theo dõi`,
    ]
  },
  (g) => {
    const [a, b] = close(g, 11, 37)
    return [
      `Trong năm tiếp nhận ${a} đơn kiến nghị, phản ánh, khiếu nại, tố cáo`,
      `Tổng số đơn khiếu nại, tố cáo, kiến nghị, phản ánh tiếp nhận trong năm là ${b} đơn, đã giải quyết xong`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 560, 980)
    return ofHalf(
      2024,
      `6 tháng đầu năm 2024 tiếp nhận ${a} hồ sơ`,
      `Hồ sơ tiếp nhận 6 tháng đầu năm 2024: ${b} HS, đã nhập phần mềm ${b} HS`,
    )
  },
  (g) => {
    const n = writer(g)
    const first = g.int(1900, 7400)
    return [
      `Thu ngân sách trên địa bàn năm 2023 đạt ${n(first)} triệu đồng`,
      `Tổng thu ngân sách trên địa bàn cả năm 2023 là ${n(first + g.pick([-150, -48, 75, 420]))} triệu đồng, công khai tại trụ sở`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 210, 560)
    return [
      `Trong năm 2023 có ${a} hồ sơ hộ tịch được giải quyết`,
      `Lĩnh vực hộ tịch: số hồ sơ đã giải quyết trong năm 2023 là ${b} hồ sơ`,
      `Lĩnh vực đất đai: ${g.int(20, 90)} hồ sơ`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 620, 940)
    return ofYear(
      2025,
      `Từ 01/7/2025 đến 30/11/2025, Trung tâm Phục vụ hành chính công xã tiếp nhận ${a} hồ sơ`,
      `Tổng hồ sơ Trung tâm Phục vụ hành chính công xã tiếp nhận từ 01/7/2025 đến 30/11/2025 là ${b} hồ sơ, không có HS giấy`,
    )
  },
  (g) => {
    const [a, b] = close(g, 3, 6)
    return [
      `Đã tổ chức ${a} cuộc đối thoại giữa Chủ tịch UBND xã với nhân dân trong năm 2023`,
      `Năm 2023 Chủ tịch UBND xã đối thoại với nhân dân ${b} cuộc, các ý kiến đều được trả lời tại chỗ`,
    ]
  },
  (g) => {
    const [a, b] = close(g, 2, 6)
    return [
      `Năm 2023 xã có ${a} sáng kiến CCHC được huyện công nhận`,
      `Số sáng kiến CCHC được huyện công nhận năm 2023: ${b} sáng kiến, gắn với xét thi đua cuối năm`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 130, 420)
    const n = writer(g)
    const online = g.int(440, 900)
    return [
      `Hồ sơ trực tuyến trong năm: ${n(online)} hồ sơ; hồ sơ thanh toán trực tuyến trong năm: ${a} hồ sơ`,
      `Trong năm có ${b} hồ sơ thanh toán trực tuyến, chủ yếu qua quét mã VietQR`,
    ]
  },
]

const SAME: readonly Written[] = [
  (g) => {
    const [a, b] = g.differing(2, 520, 940)
    return [`Năm 2023 tiếp nhận ${b} hồ sơ TTHC`, `Năm 2022 xã tiếp nhận ${a} hồ sơ TTHC, làm cơ sở so sánh`]
  },
  (g) => {
    const n = writer(g)
    const half = g.int(260, 480)
    return [`6 tháng đầu năm tiếp nhận ${n(half)} hồ sơ TTHC`, `Cả năm 2023 tiếp nhận ${n(half + g.int(220, 500))} hồ sơ TTHC`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 940)
    return [`Tổng số HS tiếp nhận trong năm: ${n(whole)} HS`, `HS trực tuyến trong năm: ${n(whole - g.int(12, 90))} HS`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 940)
    const rest = g.int(3, 19)
    return [
      `Trong năm tiếp nhận ${n(whole)} hồ sơ`,
      `Trong năm đã giải quyết ${n(whole - rest)} hồ sơ, ${n(rest)} hồ sơ đang giải quyết trong hạn`,
    ]
  },
  (g) => {
    const n = writer(g)
    const before = g.int(3, 14)
    const fresh = g.int(480, 900)
    return [
      `Tiếp nhận mới trong năm ${n(fresh)} hồ sơ TTHC`,
      `Tổng số hồ sơ phải giải quyết trong năm ${n(fresh + before)} hồ sơ (tiếp nhận mới ${n(fresh)}, năm trước chuyển sang ${n(before)})`,
    ]
  },
  (g) => {
    const [a, b] = close(g, 18, 24)
    return [`Biên chế cán bộ, công chức được giao: ${b} người`, `Số cán bộ, công chức hiện có mặt: ${a} người`]
  },
  (g) => {
    const n = writer(g)
    const homes = g.int(1100, 2300)
    return [`Toàn xã có ${n(homes)} hộ`, `Toàn xã có ${n(homes * 4 + g.int(20, 300))} nhân khẩu`]
  },
  (g) => {
    const [a, b] = g.differing(2, 420, 900)
    return [`Văn bản đến trong năm 2023: ${b} văn bản`, `Văn bản đi trong năm 2023: ${a} văn bản, ký số 100%`]
  },
  (g) => {
    const whole = g.int(120, 210)
    return [
      `Niêm yết ${whole} TTHC thuộc thẩm quyền của cấp xã`,
      `Có ${whole - g.int(20, 70)} TTHC cấp xã cung cấp dịch vụ công trực tuyến toàn trình`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(420, 980)
    return [
      `Tính đến 30/6/2023 toàn xã có ${n(whole)} người tham gia BHXH tự nguyện`,
      `Tính đến 31/12/2023 toàn xã có ${n(whole + g.int(30, 140))} người tham gia BHXH tự nguyện`,
    ]
  },
  (g) => {
    const goal = g.int(46, 90)
    return [`Kế hoạch huyện giao giảm ${goal} hộ nghèo trong năm 2023`, `Năm 2023 xã giảm ${goal + g.int(2, 14)} hộ nghèo`]
  },
  (g) => {
    const n = writer(g)
    const { of, sum } = sumOf(g, 2, 120, 460)
    return [
      `Hồ sơ hộ tịch trong năm: ${n(of[0]!)} HS; hồ sơ chứng thực: ${n(of[1]!)} HS`,
      `Tổng HS hộ tịch, chứng thực trong năm: ${n(sum)} HS`,
    ]
  },
  (g) => {
    const [a, b] = close(g, 3, 8)
    return [
      `UBND xã tổ chức ${a} hội nghị tuyên truyền CCHC cấp xã`,
      `Các thôn, buôn tổ chức ${b} hội nghị tuyên truyền CCHC tại nhà sinh hoạt cộng đồng`,
    ]
  },
  (g) => {
    const [a, b] = g.differing(2, 21, 60)
    return [`Chủ tịch UBND xã tiếp ${a} lượt công dân định kỳ`, `Công chức tiếp công dân tiếp thường xuyên ${b} lượt`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(620, 940)
    return [
      `Trong năm tiếp nhận ${n(whole)} hồ sơ, trong đó trực tuyến ${n(whole - 14)} hồ sơ`,
      `Trong năm tiếp nhận ${n(whole)} hồ sơ, tỷ lệ trực tuyến ${shareOf(whole - 14, whole)}%`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 940)
    return [`Năm 2023, UBND xã tiếp nhận ${n(whole)} hồ sơ`, `Bộ phận Một cửa tiếp nhận ${n(g.int(40, 90))} hồ sơ trong tháng 12/2023`]
  },
  (g) => {
    const n = writer(g)
    const own = g.int(420, 900)
    return [
      `Tiếp nhận ${n(own)} hồ sơ thuộc thẩm quyền giải quyết của UBND xã trong năm`,
      `Tiếp nhận ${n(g.int(120, 400))} hồ sơ ngành dọc công an trong năm (đăng ký tạm trú, thường trú)`,
    ]
  },
  (g) => {
    const n = writer(g)
    const first = g.int(1900, 7400)
    return [
      `Thu ngân sách trên địa bàn năm 2023 đạt ${n(first)} triệu đồng`,
      `Tổng chi ngân sách xã năm 2023: ${n(first + g.int(900, 2600))} triệu đồng, trong dự toán được giao`,
    ]
  },
  (g) => {
    const n = writer(g)
    const copies = g.int(1800, 4200)
    return [
      `Chứng thực ${n(g.int(380, 900))} hồ sơ trong năm`,
      `Chứng thực ${n(copies)} bản sao trong năm, thu lệ phí nộp ngân sách đầy đủ`,
    ]
  },
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', WRONG), quiet: fine(SAME) }
