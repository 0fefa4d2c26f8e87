/** `claim-conflict`: "100 %", "all", "on time", "none late" in one row, counts in another. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear, shareOf, writer } from './clerks.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 960)
    const paper = g.int(4, 60)
    return [
      `UBND xã ${g.pick(NORTH)} tiếp nhận ${n(whole)} hồ sơ TTHC (trực tiếp ${n(paper)} hồ sơ, trực tuyến ${n(whole - paper)} hồ sơ)`,
      '100% hồ sơ TTHC được tiếp nhận trực tuyến',
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 960)
    const late = g.int(3, 25)
    return ['Không có hồ sơ trễ hạn', `Đã giải quyết ${n(whole)} HS: đúng hạn, trước hạn ${n(whole - late)} HS, trễ hạn ${n(late)} HS`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(380, 1500)
    const signed = whole - g.int(9, 80)
    return ['100% văn bản đi được ký số', `Văn bản đi ký số: ${n(signed)}/${n(whole)} văn bản, đạt ${shareOf(signed, whole)}%`]
  },
  (g) => {
    const whole = g.int(18, 24)
    const low = g.int(2, 4)
    return [
      'Cán bộ, công chức xã đều đạt chuẩn theo quy định (100%)',
      `UBND xã có ${whole} cán bộ, công chức, trong đó 0${low} công chức chưa đạt chuẩn về trình độ chuyên môn`,
    ]
  },
  (g) => {
    const whole = g.int(9, 30)
    const open = g.int(2, 6)
    return [
      'Các đơn thư của công dân tiếp nhận trong năm đều đã được giải quyết xong, không có đơn tồn đọng',
      `Trong năm nhận ${whole} đơn, đã giải quyết ${whole - open} đơn, còn tồn 0${open} đơn chưa giải quyết`,
    ]
  },
  (g) => {
    const whole = g.int(9, 17)
    const with_ = whole - g.int(1, 3)
    return ['100% ấp thành lập Tổ công nghệ số cộng đồng', `Tổ công nghệ số cộng đồng: ${with_}/${whole} ấp đã thành lập`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(480, 900)
    const late = g.int(2, 18)
    return [
      `Toàn bộ hồ sơ TTHC trong năm được giải quyết đúng hạn và trước hạn`,
      `Kết quả năm 2023: tiếp nhận ${n(whole)} hồ sơ; trả trước hạn, đúng hạn ${n(whole - late)} hồ sơ; quá hạn ${n(late)} hồ sơ`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 960)
    const part = whole - g.int(20, 160)
    return [`Hồ sơ TTHC được số hóa: ${n(part)}/${n(whole)} HS (${shareOf(part, whole, 1)}%)`, '100% hồ sơ TTHC được số hóa khi tiếp nhận']
  },
  (g) => {
    const late = g.int(2, 9)
    return ['Không phát sinh hồ sơ trễ hẹn nên không phải thực hiện xin lỗi', `Đã gửi 0${late} thư xin lỗi đối với 0${late} hồ sơ trễ hẹn`]
  },
  (g) => {
    const whole = g.int(12, 40)
    const late = g.int(1, 4)
    return [
      'Báo cáo định kỳ đều gửi đúng hạn, đạt 100%',
      `Thực hiện ${whole} báo cáo định kỳ, đúng hạn ${whole - late} báo cáo, chậm 0${late} báo cáo`,
    ]
  },
  (g) => {
    const whole = g.int(18, 26)
    const used = whole - g.int(2, 6)
    return [
      `100% cán bộ, công chức sử dụng thư điện tử công vụ trong công việc`,
      `Cán bộ, công chức sử dụng thư điện tử công vụ: ${used}/${whole} người`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(120, 420)
    const paid = whole - g.int(15, 70)
    return [
      `HS có thu phí, lệ phí: ${n(whole)} HS; thanh toán trực tuyến ${n(paid)} HS, thu tiền mặt ${n(whole - paid)} HS`,
      `100% hồ sơ có thu phí, lệ phí được thanh toán trực tuyến, đạt chỉ tiêu giao`,
    ]
  },
  (g) => {
    const whole = g.int(120, 200)
    const shown = whole - g.int(4, 22)
    return [
      `Đã niêm yết công khai ${shown}/${whole} TTHC tại Bộ phận TN&TKQ, số còn lại đang chờ cập nhật`,
      `Niêm yết công khai 100% TTHC tại Bộ phận TN&TKQ của UBND xã ${g.pick(HIGHLANDS)}`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(420, 900)
    const late = g.int(3, 16)
    return ofHalf(2024, 'HS giải quyết đúng hạn: 100%', `6 tháng giải quyết ${n(whole)} HS, trong đó ${n(late)} HS trễ hạn do lỗi phần mềm`)
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(620, 1400)
    const paper = g.int(12, 90)
    return ofYear(
      2025,
      `Xã ${g.pick(DELTA)} không còn hồ sơ giấy, mọi hồ sơ đều nộp qua Cổng Dịch vụ công quốc gia`,
      `Tiếp nhận ${n(whole)} hồ sơ: qua Cổng Dịch vụ công quốc gia ${n(whole - paper)} hồ sơ, nộp giấy trực tiếp ${n(paper)} hồ sơ`,
    )
  },
  (g) => {
    const people = g.int(2, 3)
    return [
      'Năm 2023 không có cán bộ, công chức vi phạm kỷ luật, kỷ cương hành chính',
      `Trong năm 2023 đã xử lý kỷ luật khiển trách 0${people} công chức do vi phạm kỷ cương hành chính`,
    ]
  },
  (g) => {
    const whole = g.int(6, 14)
    const open = g.int(1, 3)
    return [
      `100% kiến nghị sau kiểm tra CCHC đã được khắc phục`,
      `Huyện kiểm tra nêu ${whole} kiến nghị, xã đã khắc phục ${whole - open} kiến nghị, còn 0${open} kiến nghị chưa khắc phục`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(900, 2400)
    const done = whole - g.int(20, 160)
    return ['100% văn bản đến được xử lý trên môi trường mạng', `Xử lý trên môi trường mạng ${n(done)}/${n(whole)} văn bản đến`]
  },
]

const AGREED: readonly Written[] = [
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 960)
    return ['100% hồ sơ giải quyết đúng hạn', `Giải quyết đúng hạn ${n(whole)}/${n(whole)} hồ sơ`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 960)
    const open = g.int(3, 20)
    return [
      'Không có hồ sơ trễ hạn',
      `Tiếp nhận ${n(whole)} HS, đã giải quyết đúng hạn ${n(whole - open)} HS, đang giải quyết trong hạn ${n(open)} HS`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(380, 1500)
    const part = whole - g.int(9, 80)
    return ['100% hồ sơ được giải quyết đúng hạn', `Hồ sơ nộp trực tuyến: ${n(part)}/${n(whole)} hồ sơ, đạt ${shareOf(part, whole)}%`]
  },
  (g) => {
    const n = writer(g)
    const late = g.int(3, 25)
    return ['Năm 2023 không có hồ sơ trễ hạn', `Năm 2022 xã có ${n(late)} hồ sơ trễ hạn, đã rút kinh nghiệm`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(380, 900)
    const part = whole - g.int(20, 80)
    return [
      'Phấn đấu năm 2024 có 100% văn bản đi được ký số',
      `Năm 2023 văn bản đi ký số ${n(part)}/${n(whole)} văn bản, đạt ${shareOf(part, whole)}%`,
    ]
  },
  (g) => {
    const whole = g.int(18, 24)
    return ['Cán bộ chủ chốt xã 100% đạt chuẩn lý luận chính trị', `Công chức đạt chuẩn tin học: ${whole - 3}/${whole} người`]
  },
  (g) => {
    const whole = g.int(9, 17)
    return [`100% thôn có Tổ hòa giải ở cơ sở`, `Thôn đạt danh hiệu văn hóa: ${whole - g.int(1, 3)}/${whole} thôn`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(200, 420)
    const online = whole - g.int(12, 90)
    return [
      `Lĩnh vực hộ tịch: 100% hồ sơ nộp trực tuyến`,
      `Lĩnh vực đất đai: trực tuyến ${n(online)}/${n(whole)} hồ sơ, đạt ${shareOf(online, whole)}%`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(380, 1500)
    return [
      '100% văn bản đi được ký số (trừ văn bản mật)',
      `Văn bản đi: ${n(whole)} văn bản, trong đó 0${g.int(2, 9)} văn bản mật gửi bản giấy`,
    ]
  },
  (g) => {
    const whole = g.int(9, 30)
    const open = g.int(2, 6)
    return [
      'Không có đơn thư quá hạn giải quyết',
      `Nhận ${whole} đơn; đã giải quyết ${whole - open} đơn; 0${open} đơn còn trong thời hạn giải quyết`,
    ]
  },
  (g) => {
    const whole = g.int(12, 40)
    return ['Thực hiện đầy đủ, đúng hạn 100% báo cáo', `Gửi ${whole}/${whole} báo cáo đúng hạn; có ${g.int(3, 8)} báo cáo đột xuất`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(520, 960)
    const early = whole - g.int(100, 200)
    return ['100% hồ sơ trả trước hạn và đúng hạn', `Trả kết quả ${n(whole)} HS (trước hạn ${n(early)}, đúng hạn ${n(whole - early)})`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(900, 2100)
    const part = whole - g.int(60, 300)
    return [
      '100% cán bộ, công chức cài đặt, sử dụng VNeID',
      `Hộ dân có thành viên cài đặt VNeID: ${n(part)}/${n(whole)} hộ, đạt ${shareOf(part, whole)}%`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(300, 700)
    const half = whole - g.int(4, 20)
    return ['Quý IV giải quyết đúng hạn 100% hồ sơ', `Quý I giải quyết đúng hạn ${n(half)}/${n(whole)} hồ sơ, các quý sau đã khắc phục`]
  },
  (g) => {
    const fee = g.int(120, 420)
    const whole = fee + g.int(200, 500)
    return [
      '100% hồ sơ phát sinh nghĩa vụ tài chính được thanh toán trực tuyến',
      `Thanh toán trực tuyến ${fee}/${fee} hồ sơ có thu phí; tổng hồ sơ tiếp nhận ${whole} hồ sơ`,
    ]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(420, 900)
    return ofYear(
      2025,
      `Từ 01/7/2025 đến nay không có hồ sơ trễ hạn`,
      `Từ 01/7/2025 đến nay xã ${g.pick(DELTA)} giải quyết ${n(whole)} HS, trễ hạn 0 HS`,
    )
  },
  (g) => {
    const whole = g.int(120, 200)
    const online = whole - g.int(30, 70)
    return [`Niêm yết công khai 100% TTHC`, `DVC trực tuyến toàn trình: ${online}/${whole} TTHC`]
  },
  (g) => {
    const n = writer(g)
    const whole = g.int(420, 900)
    const survey = g.int(60, 120)
    return [
      `Đã giải quyết đúng hạn 100% (${n(whole)}/${n(whole)} hồ sơ)`,
      `Khảo sát ${survey} người dân, có ${survey - g.int(2, 9)}/${survey} phiếu rất hài lòng`,
    ]
  },
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', WRONG), quiet: fine(AGREED) }
