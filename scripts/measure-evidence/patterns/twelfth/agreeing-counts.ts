/** Totals of different things, periods or places, and the same one told twice: no `count-conflict`. */
import type { Written } from '../../gaps.ts'
import { decimal, rate, thon, whole } from './print.ts'

export const AGREEING_COUNTS: readonly Written[] = [
  (g) => {
    const all = g.int(400, 1900)
    return [
      `Trong năm 2023, UBND xã tiếp nhận ${whole(all)} hồ sơ TTHC`,
      `Tổng số hồ sơ TTHC tiếp nhận năm 2023: ${all} hồ sơ, số hóa ${whole(all)}/${whole(all)} hồ sơ`,
    ]
  },
  (g) => {
    const got = g.int(420, 1600)
    const pending = g.int(3, 17)
    return [
      `Số hồ sơ tiếp nhận trong năm: ${whole(got)} hồ sơ`,
      `Số hồ sơ đã giải quyết trong năm: ${whole(got - pending)} hồ sơ; số hồ sơ đang giải quyết trong hạn: ${whole(pending)} hồ sơ`,
    ]
  },
  (g) => {
    const got = g.int(420, 1600)
    const carried = g.int(3, 17)
    return [
      `Trong năm tiếp nhận mới ${whole(got)} hồ sơ TTHC`,
      `Tổng số hồ sơ phải giải quyết: ${whole(got + carried)} hồ sơ (tồn kỳ trước chuyển sang ${whole(carried)} hồ sơ, tiếp nhận mới ${whole(got)} hồ sơ)`,
    ]
  },
  (g) => {
    const half = g.int(300, 600)
    return [
      `6 tháng đầu năm 2023 tiếp nhận ${half} hồ sơ TTHC, đã báo cáo UBND huyện`,
      `Năm 2023 tiếp nhận ${whole(half + g.int(250, 700))} hồ sơ TTHC, trả đúng hạn và trước hạn`,
    ]
  },
  (g) => {
    const now = g.int(700, 1500)
    return [
      `Văn bản đi năm 2023: ${whole(now)} văn bản, được ký số đầy đủ`,
      `Năm 2022, UBND xã phát hành ${whole(now - g.int(20, 200))} văn bản đi; số lượng văn bản đi năm 2023 tăng so với năm trước`,
    ]
  },
  (g) => [
    `Tổng số văn bản đi năm 2023: ${whole(g.int(300, 900))} văn bản`,
    `Tổng số văn bản đến năm 2023: ${whole(g.int(1100, 2900))} văn bản`,
  ],
  (g) => [
    `Chứng thực bản sao từ bản chính trong năm: ${g.int(400, 900)} hồ sơ`,
    `Chứng thực chữ ký trong năm: ${g.int(60, 240)} hồ sơ; chứng thực hợp đồng, giao dịch: ${g.int(20, 55)} hồ sơ`,
  ],
  (g) => {
    const poor = g.int(36, 90)
    return [
      `Đầu năm 2023 toàn xã có ${poor} hộ nghèo, ${poor + g.int(4, 40)} hộ cận nghèo`,
      `Cuối năm 2023 toàn xã còn ${poor - g.int(4, 17)} hộ nghèo`,
    ]
  },
  (g) => {
    const poor = g.int(36, 90)
    return [
      `Số hộ nghèo cuối năm 2023: ${poor} hộ; 100% hộ nghèo được tặng quà Tết`,
      `Số hộ cận nghèo cuối năm 2023: ${poor + g.int(5, 30)} hộ, được hỗ trợ 70% mức đóng BHYT`,
    ]
  },
  (g) => {
    const officials = g.int(9, 11)
    return [
      `Tổng số cán bộ xã: ${whole(officials)} người, 100% đạt chuẩn theo quy định`,
      `Tổng số công chức xã: ${whole(officials + g.pick([-1, 1, 2]))} người, bố trí đúng vị trí chức danh`,
    ]
  },
  (g) => {
    const quota = g.int(21, 23)
    return [
      `Số lượng cán bộ, công chức được giao theo Nghị định số 33/2023/NĐ-CP là ${quota} người`,
      `Số cán bộ, công chức hiện có mặt: ${quota - g.int(1, 2)} người`,
    ]
  },
  (g) => {
    const visits = g.int(40, 90)
    const proposals = g.int(11, 25)
    return [
      `Tiếp công dân năm 2023: ${visits} lượt`,
      `Tiếp nhận qua tiếp công dân và bưu chính ${proposals} đơn kiến nghị, phản ánh; đã giải quyết ${proposals}/${proposals} đơn`,
    ]
  },
  (g) => {
    const all = g.int(108, 190)
    return [
      `Tổng số TTHC thuộc thẩm quyền giải quyết cấp xã: ${all} TTHC`,
      `Số TTHC cung cấp dịch vụ công trực tuyến toàn trình: ${all - g.int(40, 80)} TTHC; TTHC phát sinh hồ sơ: ${g.int(18, 28)} TTHC`,
    ]
  },
  (g) => {
    const [one] = thon(g, 1)
    return [
      `Toàn xã có ${whole(g.int(1900, 3200))} hộ dân`,
      `Thôn ${one} có ${g.int(190, 420)} hộ dân, được chọn làm thôn điểm xây dựng thôn thông minh`,
    ]
  },
  (g) => {
    const planned = g.int(62_000, 91_000)
    return [
      `Dự toán thu ngân sách xã năm 2023 HĐND xã giao: ${decimal(planned, 1)} triệu đồng`,
      `Tổng thu ngân sách xã năm 2023 thực hiện: ${decimal(planned + g.int(900, 9000), 1)} triệu đồng`,
    ]
  },
  (g) => {
    const online = g.int(310, 880)
    const all = online + g.int(30, 200)
    return [
      `Tổng số hồ sơ tiếp nhận năm 2023: ${whole(all)} hồ sơ`,
      `Hồ sơ trực tuyến năm 2023: ${online}/${whole(all)} hồ sơ = ${rate(online, all)}%`,
      `Hồ sơ trực tiếp năm 2023: ${whole(all - online)} hồ sơ`,
    ]
  },
  (g) => [
    `Quý I/2023 tiếp nhận ${g.int(110, 190)} hồ sơ`,
    `Quý II/2023 tiếp nhận ${g.int(200, 290)} hồ sơ`,
    `Quý III/2023 tiếp nhận ${g.int(300, 390)} hồ sơ`,
  ],
  (g) => {
    const first = g.int(2, 4)
    return [
      `Tổ chức ${whole(first)} hội nghị tuyên truyền CCHC`,
      `Tổ chức ${whole(first + g.int(1, 3))} hội nghị tuyên truyền, phổ biến giáo dục pháp luật`,
    ]
  },
  (g) => {
    const police = g.int(150, 420)
    return [
      `Hồ sơ ngành dọc Công an tiếp nhận trong năm: ${police} hồ sơ (đăng ký thường trú, tạm trú)`,
      `Hồ sơ lĩnh vực tư pháp, địa chính, LĐTBXH tiếp nhận trong năm: ${whole(police + g.int(120, 700))} hồ sơ`,
    ]
  },
  (g) => {
    const sent = g.int(150, 300)
    const back = sent - g.int(2, 9)
    return [
      `Số phiếu khảo sát phát ra năm 2023: ${sent} phiếu`,
      `Số phiếu khảo sát thu về năm 2023: ${back} phiếu, hợp lệ ${back}/${back} phiếu`,
    ]
  },
]
