/** "100%" of one thing beside figures of another, and figures that bear it out: no `claim-conflict`. */
import type { Written } from '../../gaps.ts'
import { rate, short, whole } from './print.ts'

export const AGREEING_CLAIMS: readonly Written[] = [
  (g) => {
    const all = g.int(420, 1700)
    return [
      `100% hồ sơ TTHC được giải quyết đúng hạn và trước hạn`,
      `Số hồ sơ giải quyết đúng hạn, trước hạn: ${whole(all)}/${whole(all)} hồ sơ`,
    ]
  },
  (g) => {
    const all = g.int(420, 1700)
    const early = all - g.int(8, 80)
    return [
      `100% hồ sơ TTHC được giải quyết đúng hạn và trước hạn`,
      `Trả kết quả ${whole(all)} hồ sơ, trong đó trước hạn ${whole(early)} hồ sơ, đúng hạn ${whole(all - early)} hồ sơ`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 420, 1700, 200)
    return [`100% hồ sơ TTHC được giải quyết đúng hạn`, `Tỷ lệ hồ sơ nộp trực tuyến: ${part}/${total} hồ sơ, đạt ${share}%`]
  },
  (g) => {
    const { part, total, share } = short(g, 420, 1700, 200)
    return [`Phấn đấu năm 2024 có 100% hồ sơ nộp trực tuyến`, `Năm 2023 số hồ sơ nộp trực tuyến: ${part}/${total} hồ sơ, đạt ${share}%`]
  },
  (g) => {
    const { part, total, share } = short(g, 420, 1700, 90)
    return [
      `Năm 2023, 100% văn bản đi được ký số`,
      `So với năm 2022 (${part}/${total} văn bản đi được ký số, đạt ${share}%) tỷ lệ ký số đã tăng lên`,
    ]
  },
  (g) => {
    const all = g.int(420, 1700)
    const pending = g.int(2, 19)
    return [
      `100% hồ sơ đã giải quyết đều đúng hạn`,
      `Tiếp nhận ${whole(all)} hồ sơ, đã giải quyết ${whole(all - pending)} hồ sơ, đang giải quyết trong hạn ${whole(pending)} hồ sơ`,
    ]
  },
  (g) => {
    const officials = g.int(9, 11)
    return [
      `100% công chức xã đạt chuẩn về trình độ`,
      `Cán bộ xã đạt chuẩn về trình độ: ${whole(officials - 1)}/${whole(officials)} người (${rate(officials - 1, officials, 1)}%)`,
    ]
  },
  (g) => {
    const villages = g.int(6, 11)
    return [
      `100% thôn có nhà văn hóa`,
      `${whole(villages - g.int(1, 2))}/${whole(villages)} thôn được công nhận thôn nông thôn mới kiểu mẫu; ${whole(villages)}/${whole(villages)} thôn có nhà văn hóa`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 1700, 3300, 200)
    return [`100% hộ nghèo, cận nghèo được cấp thẻ BHYT`, `Số hộ dân đạt Gia đình văn hóa: ${part}/${total} hộ, chiếm ${share}%`]
  },
  (g) => {
    const { part, total, share } = short(g, 420, 1700, 90)
    return [
      `Kế hoạch đề ra 100% hồ sơ được số hóa`,
      `Kết quả thực hiện: số hóa ${part}/${total} hồ sơ, đạt ${share}%, chưa đạt kế hoạch đề ra`,
    ]
  },
  (g) => {
    const staff = g.int(18, 23)
    return [`100%`, `${staff}/${staff}`, `Có ${staff}/${staff} CBCC được cấp chứng thư số cá nhân`]
  },
  (g) => {
    const all = g.int(9, 26)
    return [
      `100% đơn thư được tiếp nhận, phân loại theo quy định`,
      `Đơn thư thuộc thẩm quyền giải quyết của xã: ${whole(all - 3)}/${whole(all)} đơn`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 108, 190)
    return [
      `100% TTHC được tiếp nhận tại Bộ phận Một cửa`,
      `TTHC đủ điều kiện cung cấp DVC trực tuyến toàn trình: ${part}/${total} TTHC, chiếm ${share}%`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 6200, 9800, 600)
    return [`100% học sinh tiểu học, THCS tham gia BHYT`, `Tỷ lệ bao phủ BHYT toàn dân: ${part}/${total} người, đạt ${share}%`]
  },
  (g) => {
    const early = g.int(91, 98)
    return [
      `Không có hồ sơ trễ hạn, tỷ lệ giải quyết trước hạn và đúng hạn 100%`,
      `Tỷ lệ hồ sơ giải quyết trước hạn ${early},${g.int(1, 9)}%, còn lại trả đúng hạn`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 150, 400, 12)
    return [
      `100% CBCC ký cam kết thực hiện văn hóa công sở`,
      `Mức độ hài lòng của người dân đối với CBCC: ${part}/${total} phiếu hài lòng và rất hài lòng (${share}%)`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 60, 160, 9)
    return [`Trẻ 5 tuổi ra lớp mẫu giáo đạt 100%`, `Trẻ nhà trẻ (dưới 3 tuổi) ra lớp ${part}/${total} cháu, đạt ${share}%`]
  },
  (g) => {
    const paper = g.int(3, 30)
    return [
      `100% văn bản (trừ văn bản mật) được gửi, nhận qua phần mềm`,
      `Văn bản mật gửi bằng đường bưu điện: ${whole(paper)} văn bản, được quản lý theo chế độ mật`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 300, 700, 60)
    return [`Quý IV/2023: 100% hồ sơ nộp trực tuyến`, `Quý I/2023: hồ sơ nộp trực tuyến ${part}/${total} hồ sơ, đạt ${share}%`]
  },
  (g) => {
    const { part, total, share } = short(g, 300, 700, 60)
    return `100% cuộc họp được gửi tài liệu qua phần mềm; văn bản đi được ký số ${part}/${total} văn bản (${share}%)`
  },
]
