/** "100%" in one place, figures that say otherwise in another: `claim-conflict`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { AGREEING_CLAIMS } from './agreeing-claims.ts'
import { rate, short, whole, xa } from './print.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { part, total, share } = short(g, 420, 1700)
    return [
      `100% hồ sơ TTHC được giải quyết đúng hạn và trước hạn`,
      `Số hồ sơ TTHC giải quyết đúng hạn, trước hạn: ${part}/${total} hồ sơ, đạt ${share}%`,
    ]
  },
  (g) => [
    `Tỷ lệ hồ sơ TTHC giải quyết đúng hạn đạt 100%`,
    `Trong năm có ${whole(g.int(2, 14))} hồ sơ trễ hạn, UBND xã đã có văn bản xin lỗi người dân theo quy định`,
  ],
  (g) => {
    const { part, total } = short(g, 420, 1700, 90)
    return [`Tỷ lệ hồ sơ TTHC nộp trực tuyến: 100%`, `Tổng số hồ sơ TTHC tiếp nhận ${total} hồ sơ, hồ sơ nộp trực tuyến ${part} hồ sơ`]
  },
  (g) => {
    const { part, total, share } = short(g, 400, 1300, 80)
    return [`100% văn bản đi được ký số theo quy định`, `Văn bản đi được ký số: ${part}/${total} văn bản (${share}%)`]
  },
  (g) => {
    const staff = g.int(18, 23)
    const less = g.int(1, 3)
    return [
      `100% cán bộ, công chức xã đạt chuẩn về trình độ chuyên môn`,
      `UBND xã có ${staff} cán bộ, công chức, trong đó còn ${whole(less)} đồng chí chưa đạt chuẩn về trình độ chuyên môn`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 420, 1700, 120)
    return [
      `- 100% hồ sơ được số hóa khi tiếp nhận.`,
      `Kết quả số hóa hồ sơ khi tiếp nhận: ${part} hồ sơ trên tổng số ${total} hồ sơ (đạt ${share}%)`,
    ]
  },
  (g) => {
    const all = g.int(9, 26)
    const done = all - g.int(1, 3)
    return [
      `100% đơn thư của công dân được giải quyết dứt điểm`,
      `Tiếp nhận ${whole(all)} đơn thư của công dân, đã giải quyết dứt điểm ${whole(done)} đơn, còn ${whole(all - done)} đơn đang giải quyết`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 6200, 9800, 600)
    return [`Tỷ lệ người dân tham gia bảo hiểm y tế: 100%`, `Số người dân tham gia bảo hiểm y tế: ${part}/${total} người, đạt ${share}%`]
  },
  (g) => {
    const staff = g.int(18, 23)
    return [
      `Mức độ sử dụng thư điện tử công vụ: 100% CBCC thường xuyên sử dụng`,
      `${staff - g.int(1, 4)}/${staff} CBCC thường xuyên sử dụng thư điện tử công vụ`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 108, 190)
    return [
      `Niêm yết, công khai 100% TTHC thuộc thẩm quyền tại Bộ phận Một cửa xã ${xa(g)}`,
      `Số TTHC thuộc thẩm quyền được niêm yết công khai tại Bộ phận Một cửa: ${part}/${total} TTHC (${share}%)`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 1500, 3800, 200)
    return [
      `100% văn bản đến được xử lý trên môi trường mạng`,
      `Tổng số văn bản đến ${total} văn bản; xử lý trên môi trường mạng ${part} văn bản, bằng ${share}%`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 60, 160, 9)
    return [
      `Y tế: trẻ dưới 5 tuổi được tiêm chủng đầy đủ đạt 100%`,
      `Trẻ dưới 5 tuổi được tiêm chủng đầy đủ ${part}/${total} trẻ, bằng ${share}%`,
    ]
  },
  (g) => {
    const { part, total, rest } = short(g, 300, 900, 40)
    return `Tổng số hồ sơ đã trả kết quả ${total} hồ sơ; trong đó đúng hạn ${part} hồ sơ, quá hạn ${rest} hồ sơ. Tỷ lệ hồ sơ trả đúng hạn đạt 100%`
  },
  (g) => [
    `Kết quả: toàn bộ hồ sơ TTHC (100%) được trả đúng hẹn`,
    `Đã thực hiện thư xin lỗi đối với ${whole(g.int(2, 9))} hồ sơ TTHC trả kết quả quá hạn`,
  ],
  (g) => {
    const { part, total, share } = short(g, 200, 700, 90)
    return [
      `Thanh toán trực tuyến: 100% hồ sơ có phí, lệ phí thanh toán trực tuyến`,
      `Số hồ sơ có phí, lệ phí thanh toán trực tuyến ${part}/${total} hồ sơ. Tỷ lệ ${share}%`,
    ]
  },
  (g) => {
    const all = g.int(11, 16)
    const done = all - g.int(1, 3)
    return [
      `Hoàn thành 100% nhiệm vụ trong Kế hoạch CCHC năm 2023`,
      `Đã hoàn thành ${whole(done)}/${all} nhiệm vụ trong Kế hoạch CCHC năm 2023, còn ${whole(all - done)} nhiệm vụ chưa hoàn thành`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 1700, 3300, 200)
    return [
      `100% hộ dân được sử dụng nước sạch từ nhà máy nước tập trung`,
      `Số hộ dân sử dụng nước sạch từ nhà máy nước tập trung: ${part}/${total} hộ, chiếm ${share}%`,
    ]
  },
  (g) => {
    const staff = g.int(18, 23)
    const sent = staff - g.int(2, 6)
    return [
      `Tỷ lệ CBCC được bồi dưỡng nghiệp vụ trong năm: 100%`,
      `Năm 2023 cử ${sent}/${staff} CBCC tham gia bồi dưỡng nghiệp vụ, đạt ${rate(sent, staff, 1)}%`,
    ]
  },
  (g) => {
    const { part, total, share } = short(g, 400, 1500, 70)
    return [
      `Kết quả giải quyết TTHC cấp bản điện tử: ${part}/${total} hồ sơ (${share}%)`,
      `100% hồ sơ TTHC được cấp kết quả giải quyết bản điện tử`,
    ]
  },
  (g) => {
    const all = g.int(5, 14)
    return [
      `Tiếp nhận ${whole(all)} phản ánh, kiến nghị về TTHC; đã xử lý ${whole(all - g.int(1, 3))} phản ánh, kiến nghị`,
      `Phản ánh, kiến nghị về TTHC được xử lý đạt 100%`,
    ]
  },
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', WRONG), quiet: fine(AGREEING_CLAIMS) }
