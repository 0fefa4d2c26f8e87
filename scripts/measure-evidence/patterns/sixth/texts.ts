/** Long texts that come twice: `text-repeated`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const LONG = [
  'UBND xã đã chỉ đạo các ban, ngành, đoàn thể phối hợp tuyên truyền, vận động Nhân dân thực hiện nộp hồ sơ trực tuyến, sử dụng tài khoản định danh điện tử và thanh toán không dùng tiền mặt khi giải quyết thủ tục hành chính tại Bộ phận Một cửa',
  'Hằng tháng, Hội đồng phối hợp phổ biến, giáo dục pháp luật xã đã tổ chức họp, đánh giá kết quả thực hiện nhiệm vụ, đề ra giải pháp khắc phục những tồn tại trong công tác hòa giải ở cơ sở và phân công thành viên phụ trách từng thôn',
  'Các thôn duy trì nền nếp vệ sinh môi trường vào ngày thứ bảy hằng tuần, thu gom rác thải tập trung đưa về bãi xử lý của huyện, trồng hoa và cây xanh hai bên đường trục chính, nạo vét kênh mương nội đồng trước mùa mưa bão',
  'Cán bộ, công chức xã chấp hành nghiêm giờ giấc làm việc, đeo thẻ công chức, ứng xử đúng mực với Nhân dân; không có trường hợp bị phản ánh về thái độ phục vụ, không uống rượu bia trong giờ làm việc và giờ nghỉ trưa các ngày làm việc',
] as const

const REPEATED: readonly Written[] = [
  (g) => {
    const text = `- Tuyên truyền trên loa truyền thanh ${g.count(11, 60)} lượt tin, bài về kỹ năng số.\n- Các Tổ công nghệ số cộng đồng đến từng hộ hướng dẫn cài đặt VNeID, Zalo chính quyền.\n- Bố trí máy tính có kết nối mạng tại Bộ phận Một cửa để người dân tự nộp hồ sơ.`
    return { lines: ['100%', text, 'Thực hiện đầy đủ', text].map((line, index) => ({ id: `I.${index + 1}.1`, text: line })), at: 'I.2.1' }
  },
  (g) => {
    const text = g.pick(LONG)
    return [text, text]
  },
  (g) => {
    const text = g.pick(LONG)
    return [`- ${text}.`, 'Thực hiện tốt', text]
  },
  (g) => {
    const text = g.pick(LONG)
    return [
      { id: 'I.1.1', text },
      { id: 'I.2.3', text: `${text}.` },
    ]
  },
  (g) => {
    const text = `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12)} của UBND xã ${g.commune} về kết quả thực hiện công tác phổ biến, giáo dục pháp luật, hòa giải ở cơ sở và xây dựng xã đạt chuẩn tiếp cận pháp luật`
    return [text, text]
  },
  (g) => {
    const text = `${g.pick(LONG)}. Tổ chức được ${g.count(11, 40)} buổi với ${g.count(1200, 2900)} lượt người tham dự.`
    return [text, text, text]
  },
  (g) => {
    const [one, other] = g.pick([
      [LONG[0], LONG[1]],
      [LONG[2], LONG[3]],
    ])
    return [`${one}; ${other}`, 'Đạt', `${one}; ${other}`]
  },
]

const ALIKE: readonly Written[] = [
  (g) => {
    const text = g.pick(LONG)
    return [
      { id: 'I.1', text },
      { id: 'I.1.1', text },
    ]
  },
  (g) => {
    const text = g.pick(['Thực hiện theo đúng quy định', 'Không phát sinh', '100%', 'Đảm bảo theo yêu cầu', 'Không có hồ sơ quá hạn'])
    return [text, text, text]
  },
  () => [LONG[0], LONG[1]],
  () => [LONG[2], LONG[3]],
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 1, 4)]
    return [`Kế hoạch số ${no}/KH-UBND ngày ${day}`, `Kế hoạch số ${no}/KH-UBND ngày ${day}`]
  },
  (g) => [
    `Lĩnh vực đất đai: tiếp nhận ${g.count(40, 90)} hồ sơ, công chức địa chính hướng dẫn người dân hoàn thiện hồ sơ, đo đạc thực địa, lấy ý kiến khu dân cư rồi chuyển Chi nhánh Văn phòng đăng ký đất đai huyện`,
    `Lĩnh vực hộ tịch: tiếp nhận ${g.count(110, 190)} hồ sơ, công chức tư pháp kiểm tra giấy tờ, nhập phần mềm hộ tịch dùng chung của Bộ Tư pháp, in giấy khai sinh và trả ngay trong ngày cho công dân`,
  ],
  (g) => {
    const [one, other] = g.hamlets(2)
    return [
      `Mô hình camera an ninh tại thôn ${one}: lắp 12 mắt, kinh phí do các hộ dân đóng góp, giao tổ bảo vệ an ninh trật tự quản lý`,
      `Mô hình đường hoa tại thôn ${other}: dài 1,2 km, do Chi hội phụ nữ trồng, chăm sóc, mỗi tuần dọn cỏ một lần vào sáng thứ bảy`,
    ]
  },
  () => [{ text: LONG[1] }, { self: 0, text: 'Không thực hiện' }],
]

export const repeated: Patterns = { wrong: wanted('text-repeated', REPEATED), quiet: fine(ALIKE) }
