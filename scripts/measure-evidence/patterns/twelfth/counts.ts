/** Totals that are told in two places of a report: `count-conflict`. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { AGREEING_COUNTS } from './agreeing-counts.ts'
import { decimal, rate, whole } from './print.ts'

/** Two totals that differ by a little or by much, in either order. */
function two(g: Gaps, low: number, high: number): readonly [number, number] {
  const total = g.int(low, high)
  const other = total + g.pick([1, 3, 4, 7, 12, 26, 40])
  return g.pick([true, false]) ? [total, other] : [other, total]
}

const WRONG: readonly Written[] = [
  (g) => {
    const [one, other] = two(g, 400, 1900)
    return [
      `Trong năm 2023, UBND xã tiếp nhận ${whole(one)} hồ sơ TTHC; các hồ sơ đều được nhập vào Hệ thống thông tin giải quyết TTHC của tỉnh`,
      `Tổng số hồ sơ TTHC tiếp nhận năm 2023: ${whole(other)} hồ sơ, thực hiện số hóa ${whole(other)}/${whole(other)} hồ sơ`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 108, 190)
    return [
      `Niêm yết công khai ${one}/${one} TTHC thuộc thẩm quyền giải quyết của UBND xã tại Bộ phận Một cửa`,
      `Tổng số TTHC thuộc thẩm quyền giải quyết của UBND xã là ${other} TTHC, đều được tiếp nhận tại Bộ phận Tiếp nhận và trả kết quả`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 300, 1200)
    return [
      `Tổng số văn bản đi năm 2023 của UBND xã là ${whole(one)} văn bản`,
      `Trong năm 2023 UBND xã phát hành ${whole(other)} văn bản đi, ${whole(other)}/${whole(other)} văn bản được ký số`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 1500, 3800)
    return [
      `Năm 2023 tiếp nhận ${whole(one)} văn bản đến qua phần mềm QLVB và điều hành`,
      `Văn bản đến năm 2023: ${whole(other)} văn bản; được xử lý trên môi trường mạng ${whole(other)}/${whole(other)} văn bản`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 350, 1400)
    return [
      `Trong năm đã thực hiện chứng thực ${whole(one)} hồ sơ, thu lệ phí nộp ngân sách đầy đủ`,
      `- Tổng số hồ sơ chứng thực trong năm: ${whole(other)} hồ sơ\n- Trả kết quả trong ngày: ${whole(other)} hồ sơ`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 36, 120)
    return [
      `UBND xã bố trí phòng tiếp công dân, có sổ theo dõi; năm 2023 đã tiếp ${one} lượt công dân`,
      `Tổng số lượt tiếp công dân trong năm 2023 là ${other} lượt; không có đoàn đông người`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 28, 110)
    return [
      `Kết quả rà soát cuối năm 2023 toàn xã có ${one} hộ nghèo, giảm so với đầu năm`,
      `Công tác giảm nghèo: số hộ nghèo cuối năm 2023 còn ${other} hộ; 100% hộ nghèo được cấp thẻ BHYT`,
    ]
  },
  (g) => {
    const staff = g.int(18, 22)
    return [
      `Tổng số cán bộ, công chức của xã: ${staff} người, bố trí đúng số lượng được giao`,
      `Tổng số cán bộ, công chức xã hiện có ${staff + g.pick([-2, -1, 1, 2])} người, đều được cấp chứng thư số và hòm thư công vụ`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 9, 40)
    return [
      `Trong năm 2023 UBND xã tiếp nhận ${whole(one)} đơn thư khiếu nại, tố cáo, kiến nghị phản ánh của công dân`,
      `Năm 2023 tiếp nhận tổng số ${whole(other)} đơn khiếu nại, tố cáo, kiến nghị, phản ánh; đã giải quyết xong, không có đơn tồn đọng`,
    ]
  },
  (g) => {
    const villages = g.int(6, 11)
    return [
      `Xã có ${whole(villages)} thôn, đã kiện toàn chức danh trưởng thôn theo quy định`,
      `Toàn xã có ${whole(villages + g.pick([-1, 1, 2]))} thôn, các thôn đều xây dựng và thực hiện hương ước, quy ước`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 420, 1800)
    return [
      `Số hồ sơ TTHC đã giải quyết trong năm 2023: ${whole(one)} hồ sơ; không có hồ sơ quá hạn`,
      `Trong năm 2023 UBND xã đã giải quyết tổng số ${whole(other)} hồ sơ TTHC, đều ký số kết quả bản điện tử`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 310, 880)
    const all = Math.max(one, other) + g.int(30, 90)
    return [
      `Tỷ lệ hồ sơ nộp trực tuyến năm 2023: ${one}/${all} hồ sơ, đạt ${rate(one, all)}%`,
      `Tổng số hồ sơ nộp trực tuyến năm 2023 là ${other} hồ sơ, đều được tiếp nhận đúng thời gian quy định`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 1700, 3300)
    return [
      `Toàn xã hiện có ${whole(one)} hộ dân, sinh hoạt ổn định tại các khu dân cư`,
      `Tổng số hộ dân trên địa bàn xã là ${whole(other)} hộ; ${g.int(880, 1500)} hộ lắp đặt Internet cáp quang`,
    ]
  },
  (g) => {
    const checks = g.int(1, 2)
    return [
      `Trong năm 2023 UBND xã đã tiến hành ${whole(checks)} cuộc tự kiểm tra công tác CCHC`,
      `UBND xã tổ chức tự kiểm tra công tác CCHC năm 2023: ${whole(checks + g.int(1, 2))} cuộc; đã khắc phục hạn chế sau kiểm tra`,
    ]
  },
  (g) => {
    const meetings = g.int(2, 5)
    return [
      `Năm 2023 tổ chức ${whole(meetings)} hội nghị tuyên truyền cải cách hành chính lồng ghép tại các thôn`,
      `Số hội nghị tuyên truyền cải cách hành chính tổ chức trong năm 2023: ${whole(meetings + g.int(1, 3))} hội nghị`,
    ]
  },
  (g) => {
    const teams = g.int(6, 11)
    return [
      `Xã đã thành lập ${whole(teams)} Tổ công nghệ số cộng đồng`,
      `Hiện nay toàn xã có ${whole(teams + g.pick([-2, -1, 1, 2]))} Tổ công nghệ số cộng đồng hoạt động, hỗ trợ người dân nộp hồ sơ trực tuyến`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 110, 300)
    return [
      `Khảo sát mức độ hài lòng của người dân năm 2023: số phiếu phát ra ${one} phiếu`,
      `Năm 2023 UBND xã phát ra ${other} phiếu khảo sát mức độ hài lòng, thu về ${other} phiếu`,
    ]
  },
  (g) => {
    const revenue = g.int(62_000, 121_000)
    return [
      `Tổng thu ngân sách xã năm 2023 thực hiện ${decimal(revenue, 1)} triệu đồng`,
      `Thu ngân sách: tổng thu ngân sách xã năm 2023 đạt ${decimal(revenue + g.pick([-900, -18, 27, 450, 2700]), 1)} triệu đồng, hoàn thành dự toán giao`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 420, 1600)
    return [
      `Tổng số hồ sơ tiếp nhận trong năm: ${whole(one)} hồ sơ`,
      `${whole(other)}/${whole(other)} hồ sơ tiếp nhận trong năm có quét (scan) thành phần hồ sơ đầu vào`,
      `Trong năm BPMC tiếp nhận ${whole(other)} HS, không có hồ sơ từ chối tiếp nhận`,
    ]
  },
  (g) => {
    const [one, other] = two(g, 105, 160)
    return [
      `Cập nhật, công khai ${one} TTHC thuộc thẩm quyền giải quyết cấp xã trên Trang TTĐT`,
      `Số TTHC thuộc thẩm quyền giải quyết cấp xã: ${other}\nSố TTHC có phát sinh hồ sơ: ${g.int(22, 60)}`,
    ]
  },
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', WRONG), quiet: fine(AGREEING_COUNTS) }
