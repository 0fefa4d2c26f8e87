/** `claim-conflict`: all of them here, counts that say otherwise there. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { hamlets, most, padded } from './writing.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { a, b, left } = most(g, 420, 1900, 2)
    return [`100% hồ sơ TTHC được giải quyết đúng hạn`, `Đã giải quyết ${b} hồ sơ TTHC: đúng hạn ${a} hồ sơ, quá hạn ${left} hồ sơ`]
  },
  (g) => {
    const { a, b, p } = most(g, 300, 1500, 2)
    return [`HS nộp trực tuyến trong năm: ${a}/${b} HS (${p}%)`, `Tỷ lệ HS nộp trực tuyến trong năm đạt 100%`]
  },
  (g) => {
    const { a, b } = most(g, 500, 1600, 1)
    return [
      { name: 'Tỷ lệ hồ sơ được số hóa', text: '100% hồ sơ được số hóa theo quy định' },
      { name: 'Số hóa hồ sơ TTHC', text: `Đã số hóa ${a}/${b} hồ sơ, do máy quét hỏng trong quý II` },
    ]
  },
  (g) => {
    const { a, b } = most(g, 700, 2200, 2)
    return [`Văn bản đi của UBND xã được ký số 100%`, `Ký số ${a}/${b} văn bản đi, số còn lại phát hành bản giấy`]
  },
  (g) => {
    const { a, b, left } = most(g, 19, 24, 1)
    return [
      `CBCC xã đạt chuẩn trình độ chuyên môn: 100%`,
      `Có ${a}/${b} CBCC đạt chuẩn trình độ chuyên môn, ${left} đ/c chưa đạt chuẩn đi học nâng cao`,
    ]
  },
  (g) => {
    const { a, b } = most(g, 130, 210, 1)
    return [`Công khai tại bảng tin UBND xã 100% TTHC`, `Số TTHC được công khai tại bảng tin UBND xã: ${a}/${b} TTHC`]
  },
  (g) => {
    const { a, b, p } = most(g, 250, 880, 2)
    return {
      lines: [
        { id: 'I.7.2.2', text: '100% HS phát sinh phí được thanh toán trực tuyến' },
        { id: 'I.3.4.1', text: `Thanh toán trực tuyến: ${a} HS/${b} HS phát sinh phí, tỷ lệ ${p}%` },
      ],
      at: 'I.7.2.2',
    }
  },
  (g) => {
    const { a, b, left } = most(g, 18, 44, 1)
    return [
      `- Phản ánh, kiến nghị tiếp nhận: ${b} PAKN\n- Đã trả lời: ${a} PAKN\n- Chưa trả lời: ${left} PAKN`,
      `Tất cả PAKN tiếp nhận đã được trả lời (100%)`,
    ]
  },
  (g) => {
    const { a, b } = most(g, 1500, 2900, 2)
    return [`Tới cuối năm 100% hộ dân trong xã tham gia BHYT`, `Toàn xã có ${a}/${b} hộ dân tham gia BHYT`]
  },
  (g) => {
    const { a, b } = most(g, 18, 26, 1)
    return [`Đạt 100% CBCC sử dụng hòm thư công vụ`, `Qua kiểm tra, số CBCC sử dụng hòm thư công vụ là ${a}/${b} đ/c`]
  },
  (g) => {
    const { a, b } = most(g, 20, 33, 1)
    return [
      `Nhiệm vụ trong kế hoạch CCHC năm 2023 hoàn thành 100%`,
      `Kế hoạch CCHC năm 2023 đề ra ${b} nhiệm vụ, đã hoàn thành ${a}/${b} nhiệm vụ`,
    ]
  },
  (g) => {
    const { a, b, left } = most(g, 11, 19, 1)
    return [
      `100% thôn, xóm có tổ công nghệ số cộng đồng`,
      `Tổ công nghệ số cộng đồng mới có ở ${a}/${b} thôn, xóm; ${left} thôn, xóm chưa có vì thiếu người`,
    ]
  },
  (g) => {
    const { a, b, p } = g.measured(1200, 6500)
    return [`Giải ngân vốn đầu tư công năm 2023 đạt tỷ lệ ${p}% (${a}/${b} triệu đồng)`, `Vốn đầu tư công năm 2023 đã giải ngân 100%`]
  },
  (g) => {
    const { a, b } = most(g, 11, 20, 1)
    return [`Kiến nghị sau kiểm tra được khắc phục 100%`, `Đoàn kiểm tra nêu ${b} kiến nghị, xã khắc phục xong ${a}/${b} kiến nghị`]
  },
  (g) => {
    const { a, b, left } = most(g, 1300, 3400, 2)
    return {
      lines: [
        { id: 'I.3.2.3', text: `Toàn bộ ${b} hồ sơ trả kết quả trong năm đều trước và đúng hạn` },
        { id: 'I.3.5.1', text: `Hồ sơ trả trước và đúng hạn ${a}/${b} hồ sơ, trễ hạn ${left} hồ sơ` },
      ],
      at: 'I.3.5.1',
    }
  },
  (g) => {
    const { a, b, p } = most(g, 21, 60, 1)
    return [`Hòa giải thành ${a}/${b} vụ việc = ${p}%`, `Các vụ việc được hòa giải thành: 100 %`]
  },
  (g) => {
    const { a, b } = most(g, 60, 170, 1)
    return [
      `Trẻ em đăng ký khai sinh đúng hạn: ${a}/${b} cháu`,
      `Công tác hộ tịch: trẻ em được đăng ký khai sinh đúng hạn đạt 100%, ghi sổ và cập nhật phần mềm dùng chung`,
    ]
  },
  (g) => {
    const { a, b } = most(g, 19, 25, 1)
    return [
      'Công chức kê khai tài sản, thu nhập đạt 100%',
      'Phân công rõ người, rõ việc; họp giao ban vào thứ Hai hằng tuần',
      `Số công chức kê khai tài sản, thu nhập: ${a}/${b} người`,
    ]
  },
  (g) => {
    const { a, b, p } = most(g, 200, 600, 2)
    return [
      `Số HS được cấp kết quả bản điện tử ${a} HS trên tổng số ${b} HS, đạt ${p}%`,
      `HS được cấp kết quả bản điện tử đạt tỉ lệ 100% .`,
    ]
  },
  (g) => {
    const { a, b, left } = most(g, 30, 90, 1)
    return [
      `Đối tượng bảo trợ xã hội nhận trợ cấp qua tài khoản ngân hàng: 100%`,
      `Nhận trợ cấp qua tài khoản ngân hàng ${a}/${b} đối tượng bảo trợ xã hội, ${left} người già yếu nhận tiền mặt`,
    ]
  },
]

const TRAPS: readonly Written[] = [
  (g) => {
    const { a, b, p } = most(g, 420, 1900, 2)
    return [`100% hồ sơ TTHC được giải quyết đúng hạn`, `Hồ sơ nộp trực tuyến ${a}/${b} hồ sơ (${p}%)`]
  },
  (g) => {
    const whole = padded(g.int(320, 990))
    return [`Tỷ lệ HS giải quyết đúng hạn 100%`, `HS giải quyết đúng hạn ${whole}/${whole} HS`]
  },
  (g) => {
    const { a, b } = most(g, 500, 1600, 1)
    return [`Năm 2024 phấn đấu 100% hồ sơ được số hóa`, `Năm 2023 số hóa ${a}/${b} hồ sơ`]
  },
  (g) => {
    const { a, b } = most(g, 400, 1200, 2)
    return [`Riêng lĩnh vực hộ tịch số hồ sơ nộp trực tuyến đạt 100%`, `Chung các lĩnh vực: hồ sơ nộp trực tuyến ${a}/${b} hồ sơ`]
  },
  (g) => {
    const { a, b } = most(g, 18, 25, 1)
    return [`100% CBCC được cấp tài khoản iOffice`, `Số CBCC có trình độ trung cấp lý luận chính trị ${a}/${b} đ/c`]
  },
  (g) => {
    const { a, b } = most(g, 300, 900, 2)
    return [`Quý IV/2023: hồ sơ trả đúng hạn đạt 100%`, `Quý I/2023: hồ sơ trả đúng hạn ${a}/${b} hồ sơ`]
  },
  (g) => {
    const { a, b } = most(g, 120, 190, 1)
    return [`Niêm yết công khai 100% TTHC tại trụ sở`, `TTHC có phát sinh hồ sơ trong năm: ${a}/${b} TTHC`]
  },
  (g) => {
    const { a, b } = most(g, 700, 1500, 2)
    return [`Văn bản điện tử có ký số của Chủ tịch UBND xã đạt 100%`, `Hộ gia đình dùng nước sạch tập trung: ${a}/${b} hộ`]
  },
  (g) => {
    const { a, b, p } = most(g, 260, 720, 2)
    return [
      `Chỉ tiêu huyện giao: 100% HS thanh toán trực tuyến`,
      `Kết quả thực hiện thanh toán trực tuyến ${a}/${b} HS đạt ${p}%, chưa đạt chỉ tiêu`,
    ]
  },
  (g) => {
    const [one] = hamlets(g, 1)
    const { a, b } = most(g, 1100, 2500, 2)
    return [`Tại ${one} 100% hộ dân tham gia BHYT`, `Tính chung cả xã số hộ dân tham gia BHYT ${a}/${b} hộ`]
  },
  (g) => {
    const { a, b } = most(g, 200, 460, 1)
    return [`100% phiếu khảo sát đều được kiểm phiếu công khai`, `Số phiếu khảo sát đánh giá rất hài lòng ${a}/${b} phiếu`]
  },
  (g) => {
    const { a, b, p } = most(g, 300, 950, 2)
    return [`Năm 2023 HS số hóa đạt 100%`, `Cùng kỳ năm 2022 HS số hóa mới ${a}/${b} HS = ${p}%`]
  },
  (g) => {
    const all = g.int(9, 17)
    return [`100% thôn có nhà văn hóa`, `Xã có ${padded(all)} thôn, ${padded(all)}/${padded(all)} thôn có nhà văn hóa`]
  },
  (g) => {
    const whole = padded(g.int(11, 40))
    return [`Tất cả đơn thư đều được xử lý, tỷ lệ 100%`, `- Tổng số đơn thư: ${whole}\n- Đã xử lý: ${whole}/${whole}\n- Tồn: 0`]
  },
  (g) => {
    const { a, b } = most(g, 150, 380, 1)
    return [`Học sinh trong độ tuổi đến trường đạt 100%`, `Đường ngõ xóm có đèn chiếu sáng ${a}/${b} tuyến`]
  },
  (g) => {
    const { a, b } = most(g, 250, 640, 2)
    return [`100% HS tiếp nhận được cấp giấy hẹn trả kết quả`, `HS tiếp nhận của người ngoài địa bàn (tạm trú): ${a}/${b} HS`]
  },
  (g) => {
    const { a, b } = most(g, 18, 24, 1)
    return [`Đánh giá, xếp loại cuối năm đối với 100% công chức`, `Công chức được xếp loại HTTNV: ${a}/${b} đ/c, còn lại HTNV`]
  },
  (g) => {
    const whole = g.int(400, 900)
    const open = g.int(3, 9)
    return [
      `HS đã trả kết quả đều đúng hạn, đạt 100%`,
      `Tiếp nhận ${whole} HS, đã trả ${whole - open}/${whole} HS, đang giải quyết 0${open} HS (chưa đến hạn)`,
    ]
  },
  (g) => {
    const { a, b } = most(g, 14, 28, 1)
    return [`Tiếp nhận, phân loại 100% đơn thư của công dân`, `Số đơn thư thuộc thẩm quyền của xã: ${a}/${b} đơn, còn lại chuyển cấp trên`]
  },
  (g) => {
    const { a, b, p } = most(g, 2200, 5200, 2)
    return [
      { id: 'I.5.2', text: 'Cán bộ đoàn thể xã kích hoạt định danh điện tử đạt 100%' },
      { id: 'I.7.1.4', text: `Công dân trong độ tuổi kích hoạt định danh điện tử ${a}/${b} người (${p}%)` },
    ]
  },
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', WRONG), quiet: fine(TRAPS) }
