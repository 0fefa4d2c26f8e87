/** One quantity told in two rows: `count-conflict`. */
import { fine, wanted, type Gaps, type Line, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { parted, rated } from './figures.ts'

/** Two totals of one quantity, apart by a little. */
const apart =
  (low: number, high: number, write: (one: string, other: string, gaps: Gaps) => readonly Line[]): Written =>
  (g) => {
    const [one = '', other = ''] = g.differing(2, low, high)
    return g.pick([true, false]) ? write(one, other, g) : write(other, one, g)
  }

const WRONG: readonly Written[] = [
  apart(300, 2600, (n, m) => [
    `Tổng số hồ sơ tiếp nhận trong năm 2023: ${n} hồ sơ`,
    `Trong năm 2023, UBND xã tiếp nhận ${m} hồ sơ TTHC, không có hồ sơ trễ hạn`,
  ]),
  apart(300, 2600, (n, m) => [`${n}/${n} hồ sơ = 100% hồ sơ giải quyết đúng hạn`, `${m}/${m} hồ sơ = 100% hồ sơ được giải quyết đúng hạn`]),
  apart(300, 2600, (n, m) => [
    `Tổng số hồ sơ TTHC đã giải quyết: ${n} hồ sơ, đúng hạn 100%`,
    `Số hồ sơ TTHC đã giải quyết trong năm là ${m} hồ sơ, đều được cập nhật trên Hệ thống`,
  ]),
  apart(300, 2600, (n, m) => [
    `Hồ sơ tiếp nhận trực tuyến: ${n} hồ sơ`,
    `Trong năm có ${m} hồ sơ tiếp nhận trực tuyến, hồ sơ giấy được số hóa theo quy định`,
  ]),
  apart(400, 2000, (n, m) => [`Văn bản đi: ${n} văn bản, 100% được ký số`, `Tổng số văn bản đi trong năm: ${m} văn bản`]),
  apart(18, 30, (n, m) => [
    `UBND xã có ${n} cán bộ, công chức`,
    `Tổng số cán bộ, công chức của UBND xã: ${m} người, 100% được đánh giá, xếp loại`,
  ]),
  apart(90, 260, (n, m) => [
    `Tổng số TTHC thuộc thẩm quyền giải quyết cấp xã là ${n} TTHC, đã niêm yết đầy đủ`,
    `Tổng số TTHC thuộc thẩm quyền giải quyết cấp xã: ${m} TTHC`,
  ]),
  apart(300, 1500, (n, m) => [
    `Tổng số hồ sơ TTHC tiếp nhận, giải quyết năm 2023: ${n} hồ sơ`,
    `- Tổng hồ sơ TTHC tiếp nhận, giải quyết năm 2023 là ${m} hồ sơ\n- Đã cập nhật đầy đủ trên phần mềm một cửa`,
  ]),
  apart(20, 60, (n, m) => [
    `Ban Chỉ đạo CCHC phường có ${n} thành viên`,
    `Ban Chỉ đạo CCHC của phường gồm ${m} thành viên, do đồng chí Chủ tịch UBND phường làm Trưởng ban`,
  ]),
  apart(30, 120, (n, m) => [
    `Trong năm 2023 UBND xã tiếp nhận ${n} đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh`,
    `Tổng số đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh tiếp nhận năm 2023: ${m} đơn, đã xử lý xong`,
  ]),
  apart(20, 70, (n, m) => [`Tổng số hộ nghèo cuối năm 2023 của xã: ${n} hộ`, `Đến cuối năm 2023 toàn xã còn ${m} hộ nghèo`]),
  apart(1500, 4200, (n, m) => [`Toàn xã có ${n} hộ dân`, `Tổng số hộ dân trên địa bàn xã là ${m} hộ, sinh sống ở 6 ấp`]),
  apart(25, 60, (n, m) => [
    `Tổng số cuộc tuyên truyền CCHC trong năm: ${n} cuộc`,
    `Trong năm 2023 UBND phường đã tổ chức ${m} cuộc tuyên truyền về CCHC tới các khu phố`,
  ]),
  apart(40, 110, (n, m) => [
    `- Đài truyền thanh xã phát ${n} tin, bài về CCHC trong năm`,
    `- Số tin, bài về CCHC phát trên đài truyền thanh xã năm 2023: ${m} tin, bài`,
  ]),
  apart(300, 2600, (n, m, g) => [
    `Theo Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 18, 28)}, tổng số hồ sơ tiếp nhận năm 2023 là ${n} hồ sơ`,
    `Tổng hồ sơ tiếp nhận năm 2023: ${m} HS; không có hồ sơ quá hạn`,
  ]),
  apart(60, 200, (n, m) => [`Đã tổ chức tiếp công dân ${n} lượt trong năm`, `Tổng số lượt tiếp công dân trong năm: ${m} lượt`]),
  apart(300, 2600, (n, m) => [
    `Trong năm, Trung tâm đã trả kết quả ${n} hồ sơ cho tổ chức, công dân`,
    { id: 'I.2.1', text: 'Có niêm yết đầy đủ, công khai trên trang thông tin điện tử xã' },
    { id: 'I.3.1', text: `Tổng số hồ sơ đã trả kết quả trong năm: ${m} hồ sơ` },
  ]),
  apart(10, 24, (n, m) => [
    `Số cuộc họp giao ban chỉ đạo CCHC năm 2023: ${n} cuộc`,
    `Năm 2023 đã tổ chức ${m} cuộc họp giao ban chỉ đạo CCHC, có thông báo kết luận`,
  ]),
]

const RIGHT: readonly Written[] = [
  apart(300, 2600, (n) => [`Tổng số hồ sơ tiếp nhận trong năm 2023: ${n} hồ sơ`, `Trong năm 2023, UBND xã tiếp nhận ${n} hồ sơ TTHC`]),
  apart(300, 2600, (n, m) => [`Năm 2023 tiếp nhận ${n} hồ sơ TTHC`, `So sánh: năm 2022 tiếp nhận ${m} hồ sơ TTHC`]),
  apart(300, 1200, (n, m) => [`6 tháng đầu năm tiếp nhận ${n} hồ sơ`, `6 tháng cuối năm tiếp nhận ${m} hồ sơ`]),
  parted(2, 300, 2400, ({ of: [k, h], sum }) => [
    `Hồ sơ chứng thực: ${k} hồ sơ, giải quyết đúng hạn 100%`,
    `Hồ sơ hộ tịch: ${h} hồ sơ, giải quyết đúng hạn 100%`,
    `Tổng cộng hai lĩnh vực chứng thực, hộ tịch: ${sum} hồ sơ`,
  ]),
  (g) => {
    const kept = g.int(300, 900)
    const open = g.int(10, 20)
    const carried = g.int(21, 40)
    return [
      `Tổng số hồ sơ phải giải quyết: ${kept + open} hồ sơ (kỳ trước chuyển sang ${carried}, tiếp nhận mới trong kỳ ${kept + open - carried})`,
      `Đã giải quyết ${kept} hồ sơ, đang giải quyết ${open} hồ sơ`,
      `Tiếp nhận mới trong kỳ ${kept + open - carried} hồ sơ`,
    ]
  },
  (g) => {
    const done = g.int(300, 900)
    const open = g.int(10, 30)
    return [`Tiếp nhận trong năm ${done + open} hồ sơ`, `Đã trả kết quả ${done} hồ sơ, ${open} hồ sơ còn trong thời hạn giải quyết`]
  },
  apart(300, 900, (n, m) => [`Hồ sơ tiếp nhận trực tuyến: ${n} hồ sơ`, `Hồ sơ tiếp nhận trực tiếp: ${m} hồ sơ`]),
  apart(300, 900, (n, m) => [`Văn bản đến trong năm: ${n} văn bản`, `Văn bản đi trong năm: ${m} văn bản`]),
  (g) => [
    `UBND xã có ${g.int(18, 24)} cán bộ, công chức`,
    `Xã có ${g.int(9, 11)} công chức, ${g.int(10, 14)} người hoạt động không chuyên trách`,
  ],
  apart(90, 200, (n, m) => [`Số TTHC cung cấp DVC toàn trình: ${n} TTHC`, `Số TTHC cung cấp DVC một phần: ${m} TTHC`]),
  (g) => [
    `Quý I/2023 tiếp nhận ${g.int(100, 180)} hồ sơ TTHC`,
    `Quý II/2023 tiếp nhận ${g.int(190, 260)} hồ sơ TTHC`,
    `Quý III/2023 tiếp nhận ${g.int(270, 330)} hồ sơ TTHC`,
  ],
  (g) => [
    `Kế hoạch giao tuyên truyền ${g.int(10, 15)} cuộc trong năm`,
    `Kết quả: đã tổ chức ${g.int(16, 24)} cuộc tuyên truyền, vượt kế hoạch`,
  ],
  apart(30, 90, (n, m) => [`Hộ nghèo đầu năm 2023: ${n} hộ`, `Hộ cận nghèo đầu năm 2023: ${m} hộ`]),
  (g) => [`Hộ nghèo đầu năm 2023: ${g.int(60, 90)} hộ`, `Hộ nghèo cuối năm 2023: ${g.int(20, 50)} hộ`],
  (g) => [
    `Đến 30/6/2023 đã tiếp nhận ${g.int(300, 500)} hồ sơ trực tuyến`,
    `Lũy kế đến 31/12/2023 đã tiếp nhận ${g.int(700, 1500)} hồ sơ trực tuyến`,
  ],
  rated(300, 1500, ({ a, b, p }) => [
    `Tiếp nhận ${b} hồ sơ, nộp trực tuyến ${a} hồ sơ, đạt ${p}%`,
    `${a}/${a} hồ sơ nộp trực tuyến được giải quyết đúng hạn`,
  ]),
  (g) => [
    `Ban Chỉ đạo CCHC gồm ${g.int(12, 18)} thành viên`,
    `Ban Chỉ đạo chuyển đổi số gồm ${g.int(19, 24)} thành viên`,
    `Tổ công nghệ số cộng đồng có ${g.int(30, 60)} thành viên`,
  ],
  apart(12, 40, (n, m) => [`Tiếp công dân định kỳ của Chủ tịch UBND xã: ${n} buổi`, `Tiếp công dân thường xuyên: ${m} lượt`]),
  apart(100, 400, (n, m) => [`Phát ra ${n} phiếu khảo sát mức độ hài lòng`, `Tại hội nghị đối thoại có ${m} người dân tham dự`]),
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', WRONG), quiet: fine(RIGHT) }
