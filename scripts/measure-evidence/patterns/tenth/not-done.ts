/** Full points for what is still to come: `not-done`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const FULL = { max: 1, self: 1 }

const TO_COME: readonly Written[] = [
  () => 'UBND xã sẽ xây dựng mô hình "Chính quyền thân thiện" trong thời gian tới',
  (g) => `Đang xây dựng kế hoạch kiểm tra CCHC, dự kiến ban hành trong tháng ${g.int(1, 3)}/2024`,
  () => 'Đang trình UBND huyện phê duyệt đề án vị trí việc làm',
  (g) => `UBND xã đã đăng ký thực hiện ${g.count(2, 4)} sáng kiến về công tác CCHC`,
  () => 'Dự kiến tổ chức hội nghị đối thoại với nông dân vào quý I/2024',
  () => 'Hiện đang triển khai số hóa hồ sơ hộ tịch, chưa hoàn thành',
  () => 'Xã chưa tổ chức kiểm tra, sẽ thực hiện trong năm sau',
  () => 'Công chức đang tổng hợp số liệu để làm báo cáo',
  () => 'Đang thực hiện',
  () => 'Sẽ ban hành quyết định kiện toàn Ban chỉ đạo chuyển đổi số sau khi có hướng dẫn của huyện',
  () => 'Xã đang chờ huyện cấp kinh phí để lắp đặt camera an ninh tại các ấp',
  () => 'Chưa ban hành kế hoạch tuyên truyền',
  (g) => `Dự kiến trong năm ${g.pick(['2024', '2025'])} mới đầu tư hệ thống lấy số tự động tại Bộ phận Một cửa`,
  () => 'Kế hoạch khảo sát sự hài lòng của người dân đang được dự thảo',
  () => 'Đang hoàn thiện hồ sơ đề nghị công nhận xã đạt chuẩn tiếp cận pháp luật',
  () => 'UBND xã chuẩn bị tổ chức hội nghị sơ kết công tác dân vận chính quyền',
]

const DONE: readonly Written[] = [
  () => 'Không có hồ sơ trễ hạn',
  () => 'Trong kỳ chưa phát sinh trường hợp phải xin lỗi người dân, tổ chức',
  (g) => `Đã giải quyết ${g.count(40, 200)} hồ sơ đăng ký thường trú, ${g.count(20, 90)} hồ sơ đăng ký tạm trú`,
  (g) => `Tiếp nhận ${g.count(10, 60)} hồ sơ đăng ký biến động quyền sử dụng đất, trả kết quả đúng hạn`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 2, 9)} của UBND xã về kiện toàn Tổ công nghệ số cộng đồng`,
  () => 'Không có đơn thư khiếu nại, tố cáo vượt cấp',
  () => 'Cán bộ, công chức đang công tác tại xã đều đạt chuẩn trình độ theo quy định',
  (g) => `Đã tổ chức ${g.count(2, 4)} cuộc đối thoại giữa lãnh đạo xã với người dân`,
  () => 'UBND xã đã ban hành quy định: hồ sơ chậm trả thì công chức sẽ phải gửi thư xin lỗi công dân; quy định được thực hiện nghiêm túc',
  (g) => `Đã thực hiện đăng ký khai sinh cho ${g.count(20, 90)} trẻ em, đăng ký kết hôn ${g.count(12, 40)} cặp`,
  (g) => `Đã hoàn thành tự kiểm tra CCHC, có Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)}`,
  () => 'Các thủ tục đang có hiệu lực đều được niêm yết công khai tại Bộ phận Một cửa',
  () => 'Không phát sinh hồ sơ liên thông trong năm',
  () => 'Duy trì hoạt động của Trang thông tin điện tử xã, cập nhật tin bài hằng tuần',
  (g) => `Đã bố trí kinh phí ${g.int(10, 40)} triệu đồng mua sắm máy tính cho Bộ phận Một cửa, đang được sử dụng hiệu quả`,
  () => 'Đã công khai dự toán ngân sách trên loa truyền thanh và tại trụ sở UBND xã',
]

/** Less than all points for what is not finished. */
const HONEST: readonly Written[] = [
  () => ({ max: 1, self: 0, text: 'Chưa thực hiện' }),
  () => ({ max: 1, self: 0, text: 'Đang xây dựng, sẽ ban hành trong năm 2024' }),
]

export const notDone: Patterns = { wrong: wanted('not-done', TO_COME, FULL), quiet: fine([...DONE, ...HONEST], FULL) }
