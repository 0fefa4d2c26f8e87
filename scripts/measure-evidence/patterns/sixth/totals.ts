/** Figures of two rows against each other: `count-conflict` and `claim-conflict`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const DIFFERENT_COUNTS: readonly Written[] = [
  (g) => {
    const [n, m] = g.differing(2, 240, 900)
    return [`Tổng số hồ sơ TTHC tiếp nhận trong năm: ${n} hồ sơ.`, `Năm 2023 UBND xã tiếp nhận ${m} hồ sơ TTHC, không có hồ sơ quá hạn`]
  },
  (g) => {
    const [n, m] = g.differing(2, 40, 160)
    return [
      `Theo kết quả rà soát, toàn xã có ${n} hộ nghèo, đã giao các đoàn thể giúp đỡ`,
      `- Tổng số hộ nghèo của xã: ${m} hộ\n- 100% hộ nghèo được cấp thẻ BHYT`,
    ]
  },
  (g) => {
    const [n, m] = g.differing(2, 4200, 9600)
    return [`Dân số toàn xã ${n} người, sinh sống ở 08 thôn.`, `Tổng số nhân khẩu của xã là ${m} người; 95% tham gia BHYT`]
  },
  (g) => {
    const [n, m] = g.differing(2, 18, 24)
    return [`UBND xã có ${n} cán bộ, công chức`, `Tổng số CBCC của xã: ${m} người, đều có hộp thư công vụ`]
  },
  (g) => {
    const [n, m] = g.differing(2, 12, 40)
    return [
      `Trong năm các tổ hòa giải tiếp nhận ${n} vụ việc, đã hòa giải kịp thời`,
      `Tổng số vụ việc hòa giải tiếp nhận trong năm 2023: ${m} vụ việc`,
    ]
  },
  (g) => {
    const [n, m] = g.differing(2, 20, 70)
    return [
      `Chủ tịch UBND xã đã tiếp ${n} lượt công dân tại trụ sở`,
      `Số lượt công dân được Chủ tịch UBND xã tiếp tại trụ sở trong năm: ${m} lượt`,
    ]
  },
  (g) => {
    const [n, m] = g.differing(2, 180, 600)
    return [`Năm 2023 UBND xã ban hành ${n} văn bản.`, `Tổng số văn bản UBND xã ban hành trong năm 2023: ${m} văn bản, đều được ký số`]
  },
  (g) => {
    const [n, m] = g.differing(2, 30, 120)
    return [
      `Trên địa bàn xã có ${n} hộ kinh doanh, đều đã kê khai thuế`,
      `Vận động hộ kinh doanh dùng hóa đơn điện tử. Tổng số hộ kinh doanh trên địa bàn: ${m} hộ`,
    ]
  },
  (g) => {
    const [n, m] = g.differing(2, 11, 40)
    return [`Trong năm tiếp nhận ${n} đơn thư của công dân`, `Tổng số đơn thư tiếp nhận năm 2023 là ${m} đơn`]
  },
  (g) => {
    const [n, m] = g.differing(2, 120, 180)
    return [
      `Tổng số TTHC thuộc thẩm quyền giải quyết của UBND cấp xã: ${n} thủ tục`,
      `Đã niêm yết công khai ${m}/${m} thủ tục thuộc thẩm quyền giải quyết của UBND xã`,
    ]
  },
  (g) => {
    const [n, m] = g.differing(2, 52, 96)
    return [`Lực lượng dân quân của xã có ${n} đồng chí`, `Tổng số dân quân toàn xã: ${m} đ/c, huấn luyện đạt khá`]
  },
  (g) => {
    const [n, m] = g.differing(2, 400, 900)
    return [
      `Từ 01/01/2023 đến 31/12/2023 tiếp nhận ${n} hồ sơ qua Bộ phận một cửa`,
      'Bố trí đủ công chức làm việc tại Bộ phận một cửa',
      `Bộ phận một cửa tiếp nhận trong năm ${m} hồ sơ; thu phí, lệ phí đúng quy định`,
    ]
  },
]

const SAME_COUNTS: readonly Written[] = [
  (g) => {
    const n = g.count(240, 2400)
    return [`Tổng số hồ sơ tiếp nhận: ${n} hồ sơ`, `Trong năm 2023 xã tiếp nhận ${n} hồ sơ, giải quyết đúng hạn ${n} hồ sơ`]
  },
  (g) => {
    const [half, full] = [g.count(240, 480), g.count(610, 900)]
    return [`6 tháng đầu năm 2023 tiếp nhận ${half} hồ sơ`, `Cả năm 2023 tiếp nhận ${full} hồ sơ`]
  },
  (g) => {
    const [n, m] = g.differing(2, 240, 900)
    return [`Năm 2023 tiếp nhận ${n} hồ sơ TTHC`, `Năm 2022 tiếp nhận ${m} hồ sơ TTHC`]
  },
  (g) => {
    const [n, m] = g.differing(2, 40, 300)
    return [`Tiếp nhận ${n} hồ sơ lĩnh vực đất đai`, `Tiếp nhận ${m} hồ sơ lĩnh vực hộ tịch`]
  },
  (g) => {
    const [n, m] = g.differing(2, 80, 300)
    const [one, other] = g.hamlets(2)
    return [`Thôn ${one} có ${n} hộ dân, 100% có điện`, `Thôn ${other} có ${m} hộ dân, đã lắp camera an ninh`]
  },
  (g) => {
    const [folk, workers] = [g.count(5200, 6900), g.count(2400, 3900)]
    return [`Dân số toàn xã ${folk} người`, `Số người trong độ tuổi lao động của xã: ${workers} người`]
  },
  () => ['UBND xã có 10 cán bộ', 'UBND xã có 12 công chức', 'Tổng số cán bộ, công chức của xã: 22 người'],
  (g) => {
    const [n, m] = g.differing(2, 20, 60)
    return [`Đầu năm xã có ${m} hộ nghèo`, `Cuối năm xã còn ${n} hộ nghèo`]
  },
  (g) => {
    const [n, m] = g.differing(2, 12, 40)
    return [`Tổ chức ${n} buổi tuyên truyền về CCHC`, `Tổ chức ${m} buổi tuyên truyền phổ biến giáo dục pháp luật`]
  },
  (g) => {
    const [n, m] = g.differing(2, 40, 160)
    return [`Toàn xã có ${m} hộ nghèo`, `Có ${n} hộ nghèo được vay vốn Ngân hàng Chính sách xã hội`]
  },
  (g) => {
    const [n, m] = g.differing(2, 100, 500)
    return [`Kế hoạch giao năm 2023 vận động ${m} người hiến máu`, `Kết quả vận động được ${n} người hiến máu, cơ bản hoàn thành kế hoạch`]
  },
  (g) => {
    const [n, m] = g.differing(2, 200, 900)
    return [`Số hồ sơ chứng thực bản sao: ${n} hồ sơ`, `Số hồ sơ chứng thực chữ ký: ${m} hồ sơ`]
  },
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', DIFFERENT_COUNTS), quiet: fine(SAME_COUNTS) }

const FALSE_CLAIMS: readonly Written[] = [
  (g) => {
    const { of, sum } = g.parts(2, 120, 900)
    return [
      { name: 'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến', text: '100% hồ sơ được tiếp nhận trực tuyến' },
      { name: 'Tiếp nhận hồ sơ tại Bộ phận Một cửa', text: `Tiếp nhận ${sum} hồ sơ (trực tuyến ${of[0]}, trực tiếp ${of[1]})` },
    ]
  },
  (g) => [
    '100% hồ sơ TTHC được giải quyết trước hạn và đúng hạn.',
    `Đã thực hiện xin lỗi đối với 0${g.int(2, 9)} hồ sơ TTHC giải quyết quá hạn trong năm`,
  ],
  (g) => [
    `100% cán bộ, công chức xã đạt chuẩn về trình độ chuyên môn`,
    `Còn 0${g.int(2, 4)} công chức chưa đạt chuẩn về trình độ chuyên môn`,
  ],
  (g) => {
    const { a, b, p } = g.share(60, 140)
    return ['Giáo dục: huy động 100% trẻ 6 tuổi vào lớp 1', `Số trẻ 6 tuổi vào lớp 1: ${a}/${b} cháu, đạt ${p}%`]
  },
  (g) => {
    const { a, b } = g.share(180, 600)
    return ['100% văn bản đi của UBND xã được ký số', `Văn bản đi được ký số: ${a}/${b} văn bản`]
  },
  (g) => {
    const { a, b, p } = g.share(600, 1700)
    return [`Hộ dân sử dụng nước hợp vệ sinh đạt 100%`, `Hiện có ${a}/${b} hộ dân sử dụng nước hợp vệ sinh (${p}%)`]
  },
  (g) => {
    const { a, b, p } = g.share(180, 900)
    return ['- 100% kết quả giải quyết TTHC được số hóa', `Kết quả giải quyết TTHC đã số hóa ${a}/${b}, đạt tỷ lệ ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(2800, 6900)
    return ['100% người dân tham gia bảo hiểm y tế', `Tỷ lệ người dân tham gia bảo hiểm y tế đạt ${p}% (${a}/${b} người)`]
  },
  () => ['100% thôn có nhà văn hóa đạt chuẩn', '07/08 thôn có nhà văn hóa đạt chuẩn'],
  (g) => {
    const { a, b } = g.share(12, 40)
    return ['Giải quyết 100% đơn thư của công dân', `Đã giải quyết ${a}/${b} đơn thư của công dân`]
  },
  (g) => {
    const { a, b, p } = g.share(120, 900)
    return [
      { name: 'Tỷ lệ thanh toán trực tuyến', text: '100%' },
      { name: 'Thu phí, lệ phí', text: `Số hồ sơ thanh toán trực tuyến ${a}/${b} hồ sơ, đạt ${p}%` },
    ]
  },
]

const TRUE_CLAIMS: readonly Written[] = [
  (g) => {
    const n = g.count(120, 2400)
    return ['100% hồ sơ được tiếp nhận trực tuyến', `Tiếp nhận trực tuyến ${n}/${n} hồ sơ`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['100% hồ sơ được giải quyết đúng hạn', `Số hồ sơ nộp trực tuyến: ${a}/${b} hồ sơ (${p}%)`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['Phấn đấu năm 2024 có 100% hồ sơ nộp trực tuyến', `Năm 2023 có ${a}/${b} hồ sơ nộp trực tuyến, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['Năm 2023: 100% hồ sơ được số hóa', `Năm 2022: ${a}/${b} hồ sơ được số hóa, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(600, 1700)
    return ['100% thôn thành lập Tổ công nghệ số cộng đồng', `Có ${a}/${b} hộ dân cài đặt ứng dụng VNeID, đạt ${p}%`]
  },
  () => ['100% công chức đạt chuẩn', 'Cán bộ đạt chuẩn: 08/10 người'],
  (g) => [
    '100% hồ sơ đã trả kết quả đều đúng hạn hoặc trước hạn',
    `Hiện còn 0${g.int(2, 9)} hồ sơ đang giải quyết, chưa đến hạn trả kết quả`,
  ],
  (g) => {
    const { a, b, p } = g.share(180, 900)
    return ['Hoàn thành 100% kế hoạch kiểm tra CCHC', `Có ${a}/${b} hộ sản xuất, kinh doanh được phổ biến chính sách thuế, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(20, 60)
    return ['100% TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình', `Có ${a}/${b} TTHC phát sinh hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(120, 900)
    return ['100% trẻ em dưới 6 tuổi được cấp thẻ BHYT', `Tỷ lệ hộ gia đình tham gia BHYT: ${p}% (${a}/${b} hộ)`]
  },
  () => ['Tuyên truyền đến 100% các thôn', 'Đã giải quyết 12/12 đơn kiến nghị, không có đơn tồn đọng'],
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', FALSE_CLAIMS), quiet: fine(TRUE_CLAIMS) }
