/** Shares and parts: `ratio`, `breakdown`. */
import type { Patterns } from '../../trial.ts'
import { fine, wanted } from './fill.ts'

export const ratio: Patterns = {
  wrong: wanted('ratio', [
    'Số hồ sơ tiếp nhận trực tuyến: {a}/{b} hồ sơ, chiếm tỷ lệ {px}%.',
    'Đã kích hoạt tài khoản định danh điện tử mức độ 2 cho {a}/{b} công dân đủ điều kiện (đạt {px}%)',
    '- Tỷ lệ hộ sử dụng nước sạch theo quy chuẩn: {px}% ({a}/{b} hộ)',
    '{a}/{b} hồ sơ = {px} %',
    'Tỷ lệ người dân tham gia BHYT đạt {bigpx}% ({biga} người/{bigb} người).',
    'Tỷ lệ lao động có việc làm qua đào tạo đạt {px}%, tương ứng {a}/{b} lao động.',
    'Đường trục thôn, liên thôn được bê tông hóa {da}/{db} km, đạt {dpx}%',
    'Có {a} hồ sơ trả trước hạn trên tổng số {b} hồ sơ đã giải quyết, đạt {px}%',
    'Trong năm, số hồ sơ phải trả lại do chưa đủ thành phần là {sa}/{b} hồ sơ, chiếm {spx}%',
    'Cán bộ, công chức có chứng chỉ ứng dụng CNTT cơ bản: {ca}/{cb} đồng chí ({cpx}%)',
    'Phát ra {b} phiếu khảo sát, thu về {a}/{b} phiếu (tỷ lệ thu hồi {px}%)',
    'Hộ gia đình văn hóa năm 2023: {a} hộ/{b} hộ; đạt: {px}%.',
    'Công tác số hóa: {a}/{b} hồ sơ được số hóa thành phần hồ sơ ({p}%); {ca}/{cb} công chức được cấp chữ ký số ({cpx}%)',
  ]),
  quiet: fine([
    'Số hồ sơ tiếp nhận trực tuyến: {a}/{b} hồ sơ, chiếm tỷ lệ {p}%.',
    'Đường trục thôn, liên thôn được bê tông hóa {da}/{db} km, đạt {dp}%',
    'Có {a}/{b} hộ ký cam kết bảo vệ môi trường, đạt {p}%; còn lại {q}% số hộ chưa ký.',
    'Thu ngân sách trên địa bàn {a}/{b} triệu đồng, tăng 12,5% so với cùng kỳ năm 2022',
    'Triển khai Thông tư số 02/2017/TT-VPCP tới 100% cán bộ, công chức làm việc tại bộ phận một cửa',
    'Nhân ngày 27/7, đã thăm hỏi, tặng quà 100% gia đình liệt sĩ trên địa bàn xã',
    'Chỉ tiêu huyện giao 80%; kết quả thực hiện {a}/{b} hồ sơ, đạt {p}%',
    'Có {ca}/{cb} công chức đạt chuẩn và {a}/{b} hồ sơ trả đúng hạn, tỷ lệ lần lượt là {cp}% và {p}%',
    'Đã vận động được {a}/{b} hộ lắp camera an ninh, đạt trên {floor}%',
    'Tiêm phòng đợt 2/2023 cho đàn gia cầm đạt 95% kế hoạch',
    'Hộ nghèo còn {sa}/{b} hộ, chiếm {sp}%, giảm 0,65% so với năm 2022',
    'Nhà văn hóa thôn đạt chuẩn: {ca}/{cb} thôn ({cp}%). Kinh phí xã hội hóa chiếm 45% tổng mức đầu tư.',
    'Tuyến đường 19/5 dài 2,3 km đã hoàn thành 85% khối lượng',
    'Tỷ lệ người dân tham gia BHYT đạt {bigp}% ({biga} người/{bigb} người), vượt 1,5% so với chỉ tiêu giao.',
  ]),
}

export const breakdown: Patterns = {
  wrong: wanted('breakdown', [
    'Tiếp nhận {kbad} hồ sơ (trực tiếp {k1} hồ sơ, trực tuyến {k2} hồ sơ).',
    'UBND xã đã ban hành {lbad} văn bản, gồm: {l1} quyết định, {l2} kế hoạch và {l3} công văn.',
    'Tổng số hồ sơ giải quyết: {kbad} hồ sơ, gồm {k1} hồ sơ kỳ trước chuyển sang và {k2} hồ sơ tiếp nhận mới trong kỳ',
    'Ngành công an tiếp nhận {kbad}/{kbad} hồ sơ (đăng ký thường trú {k1}, đăng ký tạm trú {k2})',
    'Xã có {vbad} thôn, bao gồm {v1} thôn đồng bào dân tộc và {v2} thôn người Kinh',
    'Dân số toàn xã {wbad} người (nam: {w1} người; nữ: {w2} người)',
    'Tổng vốn xây dựng đường {lbad} triệu đồng, bao gồm: ngân sách huyện {l1} triệu đồng, ngân sách xã {l2} triệu đồng, nhân dân đóng góp {l3} triệu đồng.',
    'Diện tích tự nhiên {lbad} ha, gồm đất nông nghiệp {l1} ha, đất phi nông nghiệp {l2} ha, đất chưa sử dụng {l3} ha.',
    'Đánh giá, xếp loại {llow} đảng viên: hoàn thành xuất sắc nhiệm vụ {l1} đồng chí, hoàn thành tốt nhiệm vụ {l2} đồng chí, hoàn thành nhiệm vụ {l3} đồng chí',
    'Đã trả kết quả {kbad} hồ sơ: trước hạn {k1} hồ sơ, đúng hạn {k2} hồ sơ, quá hạn 0 hồ sơ',
    'Đội ngũ cán bộ, công chức xã có {vbad} người, gồm {v1} cán bộ và {v2} công chức.',
    'Phát thanh {lbad} bản tin về chuyển đổi số ({l1} bản tin thời sự + {l2} bản tin chuyên đề + {l3} bản tin hỏi đáp)',
  ]),
  quiet: fine([
    'Tiếp nhận {ksum} hồ sơ (trực tiếp {k1} hồ sơ, trực tuyến {k2} hồ sơ).',
    'Tổng vốn xây dựng đường {lsum} triệu đồng, bao gồm: ngân sách huyện {l1} triệu đồng, ngân sách xã {l2} triệu đồng, nhân dân đóng góp {l3} triệu đồng.',
    'Tiếp nhận {kmore} hồ sơ, trong đó lĩnh vực hộ tịch {k1} hồ sơ, chứng thực {k2} hồ sơ',
    'Toàn xã có {kmore} hộ (hộ nghèo {k1} hộ, hộ cận nghèo {k2} hộ)',
    'Ban hành {kmore} văn bản chỉ đạo, điều hành (tiêu biểu có {v1} kế hoạch, {v2} công văn đôn đốc)',
    'Tiếp nhận {ksum} hồ sơ, gồm {k1} hồ sơ trực tiếp và {k2} hồ sơ trực tuyến; đã phân công {one} công chức hỗ trợ người dân nộp hồ sơ.',
    'Tổ chức {c} buổi tuyên truyền ({n} lượt người dự, {one} ý kiến phát biểu)',
    'Tổng số {kmore} lao động được giải quyết việc làm, chủ yếu là lao động nữ {k1} người và lao động trẻ {k2} người',
    'Đội ngũ cán bộ, công chức xã có {vsum} người, gồm {v1} cán bộ và {v2} công chức; trình độ đại học trở lên {v1} người',
    'Kế hoạch CCHC năm 2023 gồm {one} nhóm nhiệm vụ với {c} sản phẩm cụ thể',
    'Xã có {one} trường học (mầm non {n} cháu, tiểu học {m} học sinh)',
    'Thanh niên của xã có {kmore} người, bao gồm cả {k1} người đang đi làm ăn xa',
    'Dân số toàn xã {wsum} người (nam: {w1} người; nữ: {w2} người)',
  ]),
}
