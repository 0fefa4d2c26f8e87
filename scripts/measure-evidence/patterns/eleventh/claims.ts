/** `claim-conflict`: all of it here, and counts that say otherwise there. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { dots, padded } from './numbers.ts'
import { highland, northern, southern, urban } from './places.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const [online, direct] = [g.int(400, 2600), g.int(4, 190)]
    return [
      `100% hồ sơ TTHC được ${g.pick(['nộp', 'tiếp nhận'])} trực tuyến`,
      `Tiếp nhận ${dots(online + direct)} hồ sơ TTHC (trực tuyến ${dots(online)} hồ sơ, trực tiếp ${padded(direct)} hồ sơ)`,
    ]
  },
  (g) => {
    const { a, b, p } = g.share(400, 2600)
    return [`Tỷ lệ hồ sơ giải quyết đúng hạn: 100%`, `Hồ sơ giải quyết đúng hạn ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const late = g.int(2, 9)
    return [
      `100% hồ sơ TTHC được giải quyết trước và đúng hạn`,
      `Có ${padded(late)} hồ sơ TTHC giải quyết quá hạn, UBND phường đã có thư xin lỗi công dân`,
    ]
  },
  (g) => {
    const { a, b } = g.share(300, 1900)
    return [`100% văn bản đi của UBND xã được ký số`, `Số văn bản đi của UBND xã được ký số: ${a}/${b} văn bản`]
  },
  (g) => {
    const [staff, lacking] = [g.int(9, 12), g.int(1, 3)]
    return [
      `100% công chức đạt chuẩn theo quy định`,
      `UBND xã có ${padded(staff)} công chức, trong đó ${padded(lacking)} công chức chưa đạt chuẩn về trình độ`,
    ]
  },
  (g) => {
    const [whole, open] = [g.int(14, 50), g.int(1, 4)]
    return [
      `Đơn thư được giải quyết 100%`,
      `Tiếp nhận ${whole} đơn thư, đã giải quyết ${padded(whole - open)} đơn, còn tồn ${padded(open)} đơn quá thời hạn`,
    ]
  },
  (g) => {
    const { a, b, p } = g.share(800, 2900)
    return [
      `100% hộ gia đình trên địa bàn tham gia BHYT`,
      `Số hộ gia đình tham gia BHYT là ${a}/${b} hộ (${p}%), vận động thêm tại ${southern(g)[0]}`,
    ]
  },
  (g) => {
    const { a, b } = g.share(300, 1800)
    return [`Hồ sơ TTHC được số hóa đạt 100%.`, `Số hồ sơ TTHC được số hóa: ${a} hồ sơ trên tổng số ${b} hồ sơ`]
  },
  (g) => {
    const { a, b, p } = g.share(120, 900)
    return [`Thanh toán trực tuyến phí, lệ phí: 100%`, `Hồ sơ có thanh toán trực tuyến phí, lệ phí ${a}/${b} HS đạt ${p}%`]
  },
  (g) => {
    const whole = g.int(8, 15)
    return [
      `100% thôn, buôn có nhà văn hóa cộng đồng`,
      `Nhà văn hóa cộng đồng: ${padded(whole - g.int(1, 3))}/${padded(whole)} thôn, buôn đã có`,
    ]
  },
  (g) => {
    const whole = g.int(19, 26)
    return [`100% CBCC sử dụng thư điện tử công vụ`, `Số CBCC sử dụng thư điện tử công vụ: ${whole - g.int(1, 5)}/${whole} người`]
  },
  (g) => {
    const whole = g.int(100, 240)
    return [
      `100% TTHC được công khai trên Trang thông tin điện tử phường`,
      `Trang thông tin điện tử phường đã công khai ${whole - g.int(4, 30)}/${whole} TTHC`,
    ]
  },
  (g) => {
    const missing = g.int(2, 12)
    return [
      `Phổ cập giáo dục mầm non: 100% trẻ 5 tuổi ra lớp`,
      `Tổng số trẻ 5 tuổi ${g.int(60, 140)} cháu, còn ${padded(missing)} trẻ 5 tuổi chưa ra lớp (ở ${northern(g)[0]})`,
    ]
  },
  (g) => {
    const whole = g.int(30, 90)
    return [
      `Toàn bộ phản ánh, kiến nghị của người dân được trả lời đúng hạn`,
      `Phản ánh, kiến nghị của người dân trả lời đúng hạn ${whole - g.int(2, 8)}/${whole} trường hợp`,
    ]
  },
  (g) => {
    const { a, b, p } = g.share(600, 2200)
    return [
      `Văn bản đến được xử lý 100% trên môi trường mạng`,
      `Năm 2023 có ${b} văn bản đến, xử lý trên môi trường mạng ${a} văn bản, đạt ${p}%`,
    ]
  },
  (g) => {
    const { a, b } = g.share(1500, 5200)
    return [
      `Cấp CCCD gắn chip cho 100% công dân đủ điều kiện trên địa bàn phường`,
      `Số công dân đủ điều kiện trên địa bàn phường được cấp CCCD gắn chip: ${a}/${b} người, ${urban(g)[0]} còn thấp`,
    ]
  },
  (g) => {
    const whole = g.int(9, 16)
    return [
      `Tất cả các bản đã có Tổ công nghệ số cộng đồng`,
      `Thành lập Tổ công nghệ số cộng đồng ở ${padded(whole - g.int(1, 4))}/${padded(whole)} bản`,
    ]
  },
  (g) => {
    const [direct, online] = [g.int(10, 90), g.int(300, 1500)]
    return [
      `Hồ sơ tiếp nhận qua dịch vụ công trực tuyến đạt 100%`,
      'Bộ phận Một cửa bố trí 02 máy tính phục vụ người dân tra cứu',
      `Số hồ sơ tiếp nhận qua dịch vụ công trực tuyến: ${dots(online)}/${dots(online + direct)} hồ sơ`,
    ]
  },
]

const QUIET: readonly Written[] = [
  (g) => {
    const n = dots(g.int(300, 2900))
    return [`100% hồ sơ TTHC được giải quyết đúng hạn`, `Hồ sơ TTHC giải quyết đúng hạn: ${n}/${n} hồ sơ`]
  },
  (g) => {
    const { of, sum } = g.parts(2, 400, 2600)
    return [`100% hồ sơ được giải quyết trước và đúng hạn`, `Trả kết quả ${sum} hồ sơ (trước hạn ${of[0]}, đúng hạn ${of[1]})`]
  },
  (g) => {
    const [done, open] = [g.int(300, 900), g.int(2, 9)]
    return [
      `Hồ sơ đến hạn được giải quyết đúng hạn 100%`,
      `Tiếp nhận ${done + open} hồ sơ, đã giải quyết ${done} hồ sơ, đang giải quyết trong hạn ${padded(open)} hồ sơ`,
    ]
  },
  (g) => {
    const { a, b, p } = g.share(400, 2600)
    return [`100% TTHC đủ điều kiện được cung cấp trực tuyến`, `Hồ sơ nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(400, 2600)
    return [`Kế hoạch năm 2023: phấn đấu 100% hồ sơ TTHC được số hóa`, `Số hồ sơ TTHC được số hóa ${a}/${b} hồ sơ (${p}%)`]
  },
  (g) => {
    const { a, b, p } = g.share(400, 2600)
    return [`Quý IV/2023: 100% hồ sơ TTHC nộp trực tuyến`, `Cả năm 2023 hồ sơ TTHC nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(300, 1900)
    return [`100% hồ sơ lĩnh vực hộ tịch được nộp trực tuyến`, `Tổng hồ sơ các lĩnh vực nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(300, 1900)
    return [`Năm 2022: văn bản đi ký số ${a}/${b} văn bản, đạt ${p}%`, `Năm 2023: 100% văn bản đi được ký số`]
  },
  (g) => [
    `100% cán bộ đạt chuẩn về trình độ chuyên môn`,
    `Còn ${padded(g.int(1, 3))} người hoạt động không chuyên trách ở ${highland(g)[0]} chưa qua đào tạo`,
  ],
  (g) => {
    const { a, b, p } = g.share(1200, 4800)
    return [`100% ấp có hệ thống loa truyền thanh`, `Số hộ có máy thu hình ${a}/${b} hộ, đạt ${p}%`]
  },
  (g) => [`Hoàn thành 100% nhiệm vụ trong Kế hoạch CCHC`, `Hồ sơ trả bản điện tử đạt ${g.int(52, 96)},${g.int(1, 9)}%`],
  (g) => {
    const { a, b, p } = g.share(300, 1500)
    return [`100% hồ sơ thuộc diện phải số hóa đã được số hóa`, `Hồ sơ có khai thác, sử dụng lại dữ liệu ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b } = g.share(900, 3900)
    return [`100% hộ nghèo, cận nghèo được cấp thẻ BHYT`, `Hộ dân tham gia BHYT hộ gia đình tại ${southern(g)[0]} và các ấp: ${a}/${b} hộ`]
  },
  (g) => [
    `100% đơn thuộc thẩm quyền được giải quyết`,
    `Tiếp nhận ${g.int(21, 48)} đơn, trong đó ${padded(g.int(2, 9))} đơn không thuộc thẩm quyền, đã chuyển cơ quan chức năng`,
  ],
  (g) => {
    const { a, b, p } = g.share(900, 3900)
    return [`100% tổ dân phố có Tổ công nghệ số cộng đồng`, `${a}/${b} hộ dân của phường có kết nối internet cáp quang, đạt ${p}%`]
  },
  (g) => {
    const n = g.int(18, 26)
    return [`100% CBCC được lập hồ sơ điện tử`, `Toàn bộ ${n}/${n} CBCC có hồ sơ điện tử, cập nhật trước ngày 30/11/2023`]
  },
  (g) => [`100% phiếu phát ra được thu về`, `Mức độ hài lòng chung đạt ${g.int(88, 97)},${g.int(11, 99)}% (${urban(g)[0]} cao nhất)`],
  (g) => {
    const { a, b, p } = g.share(60, 180)
    return [`Các TTHC phát sinh trong năm đều giải quyết đúng hạn 100%`, `TTHC có phát sinh hồ sơ: ${a}/${b} TTHC, đạt ${p}%`]
  },
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', WRONG), quiet: fine(QUIET) }
