/** Figures of one row against those of another: `count-conflict`, `claim-conflict`. */
import type { Patterns } from '../../trial.ts'
import { fine, wanted } from './fill.ts'

export const countConflict: Patterns = {
  wrong: wanted('count-conflict', [
    ['Trong năm 2023, UBND xã tiếp nhận {n} hồ sơ TTHC.', 'Số hồ sơ TTHC tiếp nhận năm 2023 là {m} hồ sơ.'],
    ['Tổng số hộ trên địa bàn xã: {n} hộ', 'Toàn xã hiện có {m} hộ'],
    ['UBND xã có {c} cán bộ, công chức.', 'Tổng số cán bộ, công chức của UBND xã: {d} người'],
    ['Xã có {c} thôn, dân cư sống tập trung', 'Toàn xã gồm {d} thôn, đều có nhà văn hóa'],
    [
      'Số TTHC thuộc thẩm quyền giải quyết của cấp xã là {n} thủ tục',
      'Hiện có {m} thủ tục thuộc thẩm quyền giải quyết của cấp xã, đã niêm yết công khai',
    ],
    [
      'Từ ngày 01/01/2023 đến ngày 31/12/2023 bộ phận một cửa tiếp nhận {n} hồ sơ',
      'Số hồ sơ bộ phận một cửa tiếp nhận từ 01/01/2023 đến 31/12/2023: {m} hồ sơ',
    ],
    ['{n}/{n} hồ sơ tiếp nhận trong năm được số hóa', 'Tổng số hồ sơ tiếp nhận trong năm: {m} hồ sơ'],
    ['Cả năm tiếp nhận {n} hồ sơ trực tuyến', 'Hồ sơ trực tuyến tiếp nhận cả năm: {m} hồ sơ'],
    ['Dân số toàn xã là {T} người', 'Xã có tổng dân số {U} người'],
    ['Trong năm xã tổ chức {c} hội nghị tuyên truyền CCHC', 'Số hội nghị tuyên truyền CCHC xã tổ chức trong năm: {d} hội nghị'],
    ['Đầu năm 2023 toàn xã có {n} hộ nghèo', 'Tổng số hộ nghèo toàn xã đầu năm 2023: {m} hộ'],
    [
      'UBND xã nhận được {n} văn bản đến qua trục liên thông trong năm 2023',
      'Năm 2023 có tổng cộng {m} văn bản đến qua trục liên thông được UBND xã tiếp nhận',
    ],
  ]),
  quiet: fine([
    ['Trong năm 2023, UBND xã tiếp nhận {n} hồ sơ TTHC.', 'Số hồ sơ TTHC tiếp nhận năm 2023 là {n} hồ sơ.'],
    ['Trong năm 2022, UBND xã tiếp nhận {n} hồ sơ TTHC.', 'Số hồ sơ TTHC tiếp nhận năm 2023 là {m} hồ sơ.'],
    ['Tổng số hộ trên địa bàn xã: {T} hộ', 'Thôn {thon} có {n} hộ'],
    ['Tiếp nhận {n} hồ sơ lĩnh vực hộ tịch trong năm', 'Trong năm tiếp nhận {m} hồ sơ lĩnh vực đất đai'],
    ['Kế hoạch tổ chức {d} hội nghị tuyên truyền CCHC', 'Đã tổ chức {c} hội nghị tuyên truyền CCHC trong năm'],
    ['6 tháng đầu năm tiếp nhận {n} hồ sơ', 'Cả năm 2023 tiếp nhận {T} hồ sơ'],
    ['Toàn xã có {n} hộ nghèo', 'Toàn xã có {m} hộ cận nghèo'],
    ['UBND huyện {huyen} có {m} cán bộ, công chức', 'UBND xã có {c} cán bộ, công chức'],
    ['Hội Phụ nữ xã có {n} hội viên', 'Hội Cựu chiến binh xã có {m} hội viên'],
    ['Xã có {c} thôn', 'Xã có {one} thôn đạt chuẩn thôn thông minh'],
    ['Số hộ nghèo đầu năm 2023: {m} hộ', 'Số hộ nghèo cuối năm 2023: {n} hộ'],
    [
      'Tổng số TTHC thuộc thẩm quyền giải quyết của cấp xã: {m} thủ tục',
      'Có {c} TTHC thuộc thẩm quyền giải quyết của cấp xã được thực hiện liên thông',
    ],
    ['Có {n} lượt người dự các hội nghị đối thoại trong năm', 'Có {c} ý kiến của người dân tại các hội nghị đối thoại trong năm'],
  ]),
}

export const claimConflict: Patterns = {
  wrong: wanted('claim-conflict', [
    ['100% hồ sơ TTHC được tiếp nhận trực tuyến', 'Tiếp nhận {ksum} hồ sơ TTHC (trực tiếp {k1} hồ sơ, trực tuyến {k2} hồ sơ)'],
    ['100% cán bộ, công chức đạt chuẩn về trình độ chuyên môn', 'Số cán bộ, công chức đạt chuẩn về trình độ chuyên môn: {ca}/{cb} người'],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%.', 'Hồ sơ giải quyết đúng hạn: {a}/{b} hồ sơ, đạt {p}%'],
    ['100% hộ dân trên địa bàn sử dụng nước sạch', 'Toàn xã có {a}/{b} hộ dân sử dụng nước sạch'],
    ['Văn bản đi được ký số: 100%', 'Số văn bản đi được ký số {a}/{b} văn bản'],
    ['100% công chức sử dụng thư điện tử công vụ', 'Có {ca}/{cb} công chức sử dụng thư điện tử công vụ'],
    ['Hồ sơ được số hóa đạt tỷ lệ 100%', 'Đã số hóa {a}/{b} hồ sơ ({p}%)'],
    ['100% thôn có tổ công nghệ số cộng đồng', '{ca}/{cb} thôn có tổ công nghệ số cộng đồng'],
    ['100% đường trục thôn được lắp đèn chiếu sáng', 'Đường trục thôn được lắp đèn chiếu sáng {da}/{db} km'],
    ['Thanh toán trực tuyến phí, lệ phí đạt 100%', 'Số hồ sơ thanh toán trực tuyến phí, lệ phí: {a}/{b} hồ sơ'],
    ['100% phản ánh, kiến nghị của người dân được trả lời', 'Đã trả lời {ca}/{cb} phản ánh, kiến nghị của người dân'],
  ]),
  quiet: fine([
    ['100% hồ sơ TTHC được tiếp nhận trực tuyến', 'Tiếp nhận trực tuyến {n}/{n} hồ sơ TTHC'],
    ['100% hồ sơ giải quyết đúng hạn', 'Hồ sơ nộp trực tuyến: {a}/{b} hồ sơ, đạt {p}%'],
    ['100% cán bộ xã có trình độ trung cấp lý luận chính trị', 'Công chức xã có trình độ trung cấp lý luận chính trị: {ca}/{cb} người'],
    ['Phấn đấu năm 2025 đạt 100% hộ dân sử dụng nước sạch', 'Hiện nay có {a}/{b} hộ dân sử dụng nước sạch'],
    ['100% văn bản đến được xử lý trên phần mềm', 'Văn bản đi được ký số cá nhân: {a}/{b} văn bản'],
    ['Chỉ tiêu giao: 100% hồ sơ được số hóa', 'Kết quả đã số hóa {a}/{b} hồ sơ ({p}%)'],
    ['100% hộ nghèo được hỗ trợ tiền điện', 'Hộ nghèo được vay vốn ưu đãi: {a}/{b} hộ'],
    ['100% hộ thôn {thon} dùng nước sạch', 'Thôn {thon2} có {a}/{b} hộ dùng nước sạch'],
    ['Năm 2022, tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%', 'Năm 2023, hồ sơ giải quyết đúng hạn: {a}/{b} hồ sơ, đạt {p}%'],
    ['100% TTHC được niêm yết công khai', '{a}/{b} TTHC được cung cấp dịch vụ công trực tuyến toàn trình'],
    ['100% trường mầm non có bếp ăn bán trú', 'Trường tiểu học có bếp ăn bán trú: 1/2 trường'],
    ['100% hồ sơ trả trước và đúng hạn', 'Hồ sơ trả trước hạn {k1} hồ sơ, đúng hạn {k2} hồ sơ, không có hồ sơ quá hạn'],
  ]),
}
