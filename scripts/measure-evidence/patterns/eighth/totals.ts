/** Figures of two rows against each other: `count-conflict` and `claim-conflict`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const DIFFERENT_COUNTS: readonly Written[] = [
  (g) => {
    const [n, m] = g.differing(2, 300, 1900)
    return [`Trong năm BPMC tiếp nhận ${n} hồ sơ TTHC`, `Tổng số hồ sơ TTHC tiếp nhận trong năm 2023 là ${m} hồ sơ, không có hồ sơ trễ hẹn`]
  },
  (g) => {
    const [n, m] = g.differing(2, 90, 220)
    return [`Niêm yết công khai ${n} TTHC tại Bộ phận Tiếp nhận và Trả kết quả`, `Tổng số TTHC niêm yết tại Bộ phận TN&TKQ: ${m} TTHC`]
  },
  (g) => {
    const [n, m] = g.differing(2, 18, 26)
    return [`UBND xã có ${n} cán bộ, công chức`, `Tổng số cán bộ, công chức của xã: ${m} người, 100% đạt chuẩn`]
  },
  (g) => {
    const [n, m] = g.differing(2, 200, 900)
    return [`Trong năm phát hành ${n} văn bản đi`, `Tổng số văn bản đi đã phát hành: ${m} văn bản, 100% được ký số`]
  },
  (g) => {
    const [n, m] = g.differing(2, 200, 900)
    return [`Tổng số hồ sơ nộp trực tuyến: ${n} HS`, `Năm 2023, xã tiếp nhận ${m} hồ sơ nộp trực tuyến, tất cả được giải quyết đúng hạn`]
  },
  (g) => {
    const [n, m] = g.differing(2, 100, 300)
    return [`Số phiếu khảo sát phát ra: ${n} phiếu`, `Đã phát ra ${m} phiếu khảo sát, thu về đầy đủ`]
  },
  () => ['Trên địa bàn xã có 07 ấp, ấp nào cũng có Tổ công nghệ số cộng đồng', 'Xã có 06 ấp, các ấp đều đạt danh hiệu ấp văn hóa'],
  (g) => {
    const [n, m] = g.differing(2, 4, 9)
    return [`Trong năm UBND xã tổ chức ${n} cuộc họp giao ban về CCHC`, `Số cuộc họp giao ban về CCHC đã tổ chức trong năm: ${m} cuộc`]
  },
  (g) => {
    const [n, m] = g.differing(2, 1200, 3400)
    return [`Toàn xã có ${n} hộ dân`, `Tổng số hộ dân toàn xã là ${m} hộ, đã thu thập 100% thông tin`]
  },
]

const SAME_OR_OTHER: readonly Written[] = [
  (g) => {
    const [n, m] = g.differing(2, 300, 1900)
    return [`Sáu tháng đầu năm tiếp nhận ${n} hồ sơ`, `Cả năm 2023 tiếp nhận ${m} hồ sơ`]
  },
  (g) => {
    const [n, m] = g.differing(2, 300, 900)
    return [`Năm 2022 tiếp nhận ${n} hồ sơ TTHC`, `Năm 2023 tiếp nhận ${m} hồ sơ TTHC`]
  },
  (g) => {
    const [n, m] = g.differing(2, 40, 90)
    return [`Lĩnh vực đất đai tiếp nhận ${n} hồ sơ`, `Lĩnh vực hộ tịch tiếp nhận ${m} hồ sơ`]
  },
  (g) => {
    const [n, m] = g.differing(2, 300, 900)
    return [`Tổng số hồ sơ tiếp nhận: ${m} HS`, `Tổng số hồ sơ đã giải quyết: ${n} HS, số còn lại đang trong hạn`]
  },
  (g) => {
    const n = g.count(400, 1500)
    return [`Tổng số hồ sơ tiếp nhận trong năm: ${n} hồ sơ`, `Trong năm tiếp nhận ${n} HS TTHC, trả kết quả đúng hạn`]
  },
  (g) => [
    `UBND xã có ${g.int(9, 11)} công chức, bố trí đúng vị trí việc làm`,
    `UBND xã có ${g.int(7, 8)} cán bộ, thực hiện tốt quy chế làm việc`,
  ],
  (g) => [
    `Niêm yết ${g.int(120, 140)} TTHC cấp xã`,
    `Có ${g.int(30, 60)} TTHC cung cấp DVC toàn trình`,
    `Có ${g.int(61, 80)} TTHC cung cấp DVC một phần`,
  ],
  (g) => {
    const [n, m] = g.differing(2, 10, 20)
    return [`Quý I tiếp ${n} lượt công dân`, `Quý III tiếp ${m} lượt công dân, không có đoàn đông người`]
  },
  (g) => {
    const [n, m] = g.differing(2, 60, 90)
    return [`Lũy kế đến hết tháng 9, khai sinh ${n} trường hợp`, `Lũy kế đến hết tháng 12, khai sinh ${m} trường hợp`]
  },
  (g) => [`UBND xã ban hành ${g.int(3, 5)} kế hoạch về CCHC`, `UBND xã ban hành ${g.int(6, 9)} kế hoạch về phòng, chống tham nhũng`],
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', DIFFERENT_COUNTS), quiet: fine(SAME_OR_OTHER) }

const CLAIMS: readonly Written[] = [
  (g) => ['100% hồ sơ TTHC được giải quyết đúng hạn', `Trong năm có ${g.int(3, 12)} hồ sơ TTHC giải quyết quá hạn`],
  (g) => {
    const { a, b, p } = g.share()
    return [`Tất cả hồ sơ TTHC đều được giải quyết đúng hạn và trước hạn`, `Số hồ sơ TTHC giải quyết đúng hạn: ${a}/${b} HS (${p}%)`]
  },
  (g) => ['Không có hồ sơ trễ hẹn', `BPMC trả kết quả đúng hạn; còn ${g.int(2, 9)} hồ sơ trễ hẹn, đã gửi thư xin lỗi`],
  (g) => {
    const { a, b, p } = g.share(300, 900)
    return [`100% văn bản đi được ký số`, `Văn bản đi được ký số ${a}/${b} văn bản, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(18, 30)
    return [
      '100% cán bộ, công chức xã đạt chuẩn về trình độ chuyên môn',
      `Cán bộ, công chức đạt chuẩn trình độ chuyên môn: ${a}/${b} người, đạt ${p}%`,
    ]
  },
  (g) => [
    'Trong năm trên địa bàn xã không có đơn thư khiếu nại, tố cáo',
    `Tiếp nhận ${g.int(2, 7)} đơn khiếu nại trong năm, đã giải quyết xong`,
  ],
  (g) => {
    const { a, b, p } = g.share(200, 900)
    return [`Hồ sơ TTHC được số hóa đạt 100%`, `Số hồ sơ TTHC được số hóa: ${a}/${b} hồ sơ, tỷ lệ ${p}%`]
  },
  (g) => [
    'Trong năm xã không có cán bộ, công chức bị xử lý kỷ luật',
    `Năm 2023 có 0${g.int(1, 2)} công chức bị kỷ luật bằng hình thức khiển trách`,
  ],
]

const TRUE_CLAIMS: readonly Written[] = [
  (g) => {
    const n = g.count(300, 900)
    return ['100% hồ sơ TTHC được giải quyết đúng hạn', `Hồ sơ TTHC giải quyết đúng hạn: ${n}/${n} HS`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['100% hồ sơ TTHC được giải quyết đúng hạn', `Hồ sơ nộp trực tuyến: ${a}/${b} HS (${p}%)`]
  },
  (g) => ['100% hồ sơ TTHC được giải quyết đúng hạn', `Năm 2022 có ${g.int(2, 6)} hồ sơ TTHC quá hạn, năm 2023 không còn`],
  (g) => ['Không có đơn thư khiếu nại', `Tiếp nhận ${g.int(2, 7)} đơn kiến nghị, phản ánh về ô nhiễm môi trường`],
  (g) => {
    const { a, b, p } = g.share(300, 900)
    return ['100% văn bản đi được ký số', `Văn bản đến được xử lý trên phần mềm trong ngày: ${a}/${b} văn bản, đạt ${p}%`]
  },
  (g) => {
    const { b, a, left } = g.share(300, 900)
    return ['Không có hồ sơ trễ hẹn', `Tiếp nhận ${b} HS, đã giải quyết đúng hạn ${a} HS, còn ${left} HS đang giải quyết trong hạn`]
  },
  () => ['100% cán bộ, công chức được học tập, quán triệt Nghị quyết', '95% hộ dân ký cam kết không vi phạm pháp luật'],
  (g) => ['Không có công chức bị kỷ luật', `Có ${g.int(2, 5)} công chức được khen thưởng hoàn thành xuất sắc nhiệm vụ`],
  (g) => {
    const { a, b, p } = g.share(300, 900)
    return ['Phấn đấu năm 2024 có 100% hồ sơ được số hóa', `Năm 2023 số hồ sơ được số hóa: ${a}/${b} hồ sơ, tỷ lệ ${p}%`]
  },
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', CLAIMS), quiet: fine(TRUE_CLAIMS) }
