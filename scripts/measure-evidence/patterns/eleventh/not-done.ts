/** `not-done`: all points for what is yet to come, and words that only sound like it. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { dots, padded } from './numbers.ts'
import { highland, northern, southern, urban } from './places.ts'

const WRONG: readonly Written[] = [
  (g) => `UBND xã sẽ tổ chức đối thoại với Nhân dân ${northern(g)[0]} trong quý I/2024`,
  (g) =>
    `Đang xây dựng kế hoạch ${g.pick(['tuyên truyền CCHC', 'kiểm tra công vụ', 'chuyển đổi số', 'phòng chống cháy rừng'])}, chưa ban hành`,
  (g) => `UBND phường đang dự thảo Quy chế ${g.pick(['quản lý, sử dụng tài sản công', 'chi tiêu nội bộ', 'tiếp công dân', 'làm việc'])}`,
  (g) => `Đã đăng ký thực hiện ${padded(g.int(1, 4))} sáng kiến về CCHC`,
  (g) => `Dự kiến đầu năm 2024 mở lớp tập huấn kỹ năng số cho Tổ công nghệ số ${highland(g)[0]}`,
  () => 'Sẽ bố trí công chức chuyên trách Bộ phận Một cửa khi được bổ sung biên chế',
  (g) => `Đang thực hiện rà soát ${g.pick(['TTHC', 'hộ nghèo', 'đất công ích', 'văn bản QPPL'])}, chưa có kết quả`,
  (g) => `Hiện nay xã đang vận động người dân ${southern(g)[0]} hiến đất, sẽ khởi công điểm sinh hoạt trong thời gian tới`,
  (g) =>
    `Đang triển khai lắp đặt ${g.pick(['hệ thống lấy số tự động', 'màn hình tra cứu', `${padded(g.int(2, 6))} camera`])} tại Bộ phận Một cửa`,
  (g) => `Phường đã đăng ký xây dựng mô hình "Chính quyền thân thiện" tại ${urban(g)[0]}, thời gian thực hiện năm 2024`,
  (g) =>
    `Công tác số hóa ${g.pick(['hồ sơ', 'sổ hộ tịch', 'hồ sơ địa chính'])} đang được triển khai, dự kiến hoàn thành trong ${g.pick(['năm sau', 'năm 2024', 'quý II/2024'])}`,
  () => 'Trong thời gian tới UBND xã sẽ lập Trang thông tin điện tử và công khai TTHC',
  (g) => `Đang trình UBND huyện ${g.district} phê duyệt đề án, chờ ý kiến`,
  (g) => `Chuẩn bị tổ chức ${g.pick(['hội nghị đánh giá kết quả CCHC', 'lớp tập huấn chữ ký số', 'ngày hội chuyển đổi số'])}`,
  () => 'Đang đề nghị cấp chữ ký số cho cán bộ, công chức; chưa được cấp',
  () => 'Công chức địa chính đang học để đạt chuẩn trình độ, dự kiến năm 2024 tốt nghiệp',
  (g) => `- Sẽ kiểm tra định kỳ ${padded(g.int(2, 6))} đơn vị trường học, trạm y tế\n- Sẽ có báo cáo sau khi kiểm tra`,
  () => 'Các kiến nghị sau thanh tra đang được khắc phục, chưa xong',
  (g) => `UBND xã có kế hoạch mua sắm ${padded(g.int(1, 5))} máy quét vào năm 2024, hiện chưa thực hiện`,
]

const QUIET: readonly Written[] = [
  () => 'Trong năm không có hồ sơ trễ hạn nên không phải xin lỗi người dân',
  () => 'Chưa phát sinh phản ánh, kiến nghị của người dân, doanh nghiệp',
  (g) => `Ngành Công an tiếp nhận ${g.int(60, 240)} hồ sơ đăng ký thường trú, ${g.int(20, 90)} hồ sơ đăng ký tạm trú`,
  (g) => `Đã hoàn thành hệ thống lấy số tự động, hiện đang hoạt động tốt tại Bộ phận Một cửa của phường (${urban(g)[0]})`,
  (g) => `Đã giải quyết ${dots(g.int(600, 2900))} hồ sơ; còn ${padded(g.int(2, 9))} hồ sơ đang giải quyết trong hạn`,
  (g) => `Đã tổ chức ${padded(g.int(2, 6))} cuộc đối thoại với Nhân dân ${highland(g)[0]} và các buôn; năm 2024 sẽ tiếp tục duy trì`,
  () => 'Đã niêm yết nội dung: hồ sơ quá hạn sẽ được cơ quan gửi thư xin lỗi',
  (g) => `Đăng ký khai sinh lưu động cho ${padded(g.int(4, 29))} trẻ tại ${northern(g)[0]}`,
  (g) => ({ max: 1, self: 0, text: `Chưa thực hiện, sẽ tổ chức trong quý ${g.pick(['I', 'II'])}/2024` }),
  () => ({ max: 2, self: 0.5, text: 'Đang triển khai, mới đạt một phần yêu cầu' }),
  (g) => `Xã đã ban hành Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)}; Quy chế đang có hiệu lực thi hành`,
  (g) => `Đã cập nhật ${dots(g.int(1200, 3900))} nhân khẩu đang sinh sống tại ${southern(g)[0]} và các ấp`,
  (g) => `Các hộ kinh doanh đã đăng ký kinh doanh và nộp thuế môn bài: ${padded(g.int(9, 80))} hộ`,
  () => 'Sắp xếp gọn gàng hồ sơ lưu trữ, đã chỉnh lý xong tài liệu tồn đọng',
  () => 'Không có văn bản QPPL nào do HĐND, UBND xã ban hành nên không có văn bản cần xử lý',
  (g) => `Tổ chức Lễ đăng ký kết hôn cho ${padded(g.int(12, 60))} cặp, trao kết quả tại nhà`,
  () => 'Thường xuyên công khai tiến độ các hồ sơ đang xử lý trên Cổng dịch vụ công',
  (g) => `Đảng viên đang công tác sinh hoạt nơi cư trú ${urban(g)[0]} đã tham gia đầy đủ các buổi tuyên truyền`,
  (g) => `Dự kiến 10 cuộc kiểm tra, đã thực hiện xong cả 10 cuộc (Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 11)})`,
]

const FULL = { max: 1, self: 1 }

export const notDone: Patterns = { wrong: wanted('not-done', WRONG, FULL), quiet: fine(QUIET, FULL) }
