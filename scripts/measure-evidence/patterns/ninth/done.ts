/** `not-done`: full points for what is announced or under way. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { district, hamlets } from './writing.ts'

const FULL = { max: 1, self: 1 }

const WRONG: readonly Written[] = [
  (g) =>
    `UBND xã sẽ xây dựng quy chế ${g.pick(['văn hóa công sở', 'tiếp công dân', 'quản lý tài sản công'])} trong quý ${g.pick(['I', 'II'])}/2024`,
  (g) => `Quy chế ${g.pick(['quản lý tài sản công', 'chi tiêu nội bộ'])}: bộ phận kế toán đang dự thảo, chưa ban hành`,
  (g) => `Đã đăng ký thực hiện 0${g.int(2, 4)} sáng kiến về CCHC với UBND huyện ${district(g)}`,
  (g) =>
    `Hội nghị đối thoại với ${g.pick(['người dân', 'nông dân', 'thanh niên', 'hộ kinh doanh'])} dự kiến tổ chức vào tháng 0${g.int(1, 4)} năm sau`,
  (g) => ({
    name: 'Trang bị thiết bị Bộ phận Một cửa',
    max: 2,
    self: 2,
    text: `Đang chờ UBND huyện ${district(g)} cấp kinh phí để mua máy quét, máy lấy số`,
  }),
  () => ({
    name: 'Khắc phục tồn tại sau kiểm tra',
    max: 1.5,
    self: 1.5,
    text: 'Các tồn tại mà đoàn kiểm tra nêu hiện các bộ phận đang khắc phục',
  }),
  (g) => `Mới số hóa xong sổ hộ tịch của ${g.int(3, 6)} năm, số sổ còn lại sẽ tiếp tục số hóa trong năm 2024`,
  () => ({
    name: 'Tổ chức đối thoại với người dân',
    max: 0.5,
    self: 0.5,
    text: 'Chưa tổ chức được do bão lũ kéo dài, UBND xã sẽ bố trí bù vào đầu năm sau',
  }),
  (g) =>
    `${g.pick(['Trang TTĐT của xã', 'Phòng làm việc của Bộ phận Một cửa', 'Hệ thống camera của trụ sở'])} đang trong giai đoạn xây dựng, đơn vị thi công chưa bàn giao`,
  (g) => ({
    name: 'Xây dựng mô hình điểm về CCHC',
    text: `Đã lựa chọn ${hamlets(g, 1)[0] ?? ''} làm điểm; chuẩn bị triển khai mô hình “Thôn không giấy tờ”`,
  }),
  () => `Quyết toán ngân sách sẽ niêm yết công khai sau khi HĐND xã phê chuẩn tại kỳ họp tới`,
  () => ({
    name: 'Ban hành quy chế làm việc',
    text: 'Dự thảo quy chế đã lấy ý kiến các bộ phận, đang trình Chủ tịch UBND xã xem xét ký ban hành',
  }),
  (g) => ({ name: 'Bồi dưỡng CBCC', max: 2, self: 2, text: `Có ${g.int(3, 7)} đ/c đăng ký, lớp bồi dưỡng sẽ khai giảng sang năm` }),
  () => `Việc kiểm tra công vụ năm nay hiện vẫn đang tổ chức thực hiện,chưa có kết luận`,
  (g) => `Xã phấn đấu đến hết năm 2024 sẽ lắp xong camera tại Bộ phận TN&TKQ, hiện đang khảo sát giá ${g.int(2, 5)} đơn vị cung cấp`,
  () => ({
    name: 'Thực hiện kết luận thanh tra',
    max: 1,
    self: 1,
    text: 'UBND xã đang tiến hành thu hồi số tiền chi sai theo kết luận thanh tra, chưa thu đủ',
  }),
  (g) => `Việc ${g.pick(['sắp xếp lại phòng làm việc', 'sửa nhà để xe cho dân', 'lắp bảng điện tử'])}: đang làm thủ tục lựa chọn nhà thầu`,
  () => ({
    name: 'Sáng kiến trong CCHC',
    max: 2,
    self: 2,
    text: 'Có ý tưởng trả kết quả tại nhà cho người cao tuổi, thời gian tới sẽ áp dụng thử',
  }),
  (g) => `Phần mềm chấm điểm CBCC: đã ký hợp đồng với VNPT ${district(g)}, đang cài đặt thử, chưa đưa vào dùng`,
  () => ({ name: 'Niêm yết TTHC bằng mã QR', max: 0.5, self: 0.5, text: 'Chưa thực hiện; xã đã đưa nội dung này vào nhiệm vụ năm 2024' }),
]

const TRAPS: readonly Written[] = [
  () => `Trong năm không có HS quá hạn nên không phải xin lỗi`,
  (g) => `Chưa phát sinh ${g.pick(['đơn khiếu nại, tố cáo', 'phản ánh, kiến nghị', 'vụ việc khởi kiện'])} về giải quyết TTHC`,
  (g) => `Ngành công an: đăng ký thường trú ${g.int(60, 190)} HS, đăng ký tạm trú ${g.int(12, 58)} HS, trả đủ và đúng hẹn`,
  (g) => `${g.pick(['Trang TTĐT', 'Trang Zalo', 'Đài truyền thanh'])} xã đang hoạt động ổn định, tin bài được duyệt trước khi đăng`,
  (g) => `Trả đúng hạn ${g.int(300, 700)} HS; 0${g.int(2, 9)} HS đang giải quyết, còn trong hạn`,
  () => ({ name: 'Ban hành quy chế', max: 1, self: 0.5, text: 'Đang dự thảo quy chế văn hóa công sở' }),
  () => ({ name: 'Đối thoại với người dân', max: 1, self: 0, text: 'Dự kiến sẽ tổ chức trong quý I năm sau' }),
  () => `Khi HS bị trễ, công chức sẽ gửi thư xin lỗi có chữ ký của lãnh đạo; năm qua không có trường hợp nào`,
  (g) => `Toàn bộ ${g.int(18, 24)} đ/c CBCC đang công tác tại xã đều đạt chuẩn trình độ`,
  (g) => `Đã hoàn thành việc rà soát ${g.int(12, 58)} văn bản đang còn hiệu lực thi hành`,
  (g) => `Đã giải quyết xong ${g.int(21, 66)} HS đăng ký kết hôn, ${g.int(11, 40)} HS đăng ký khai tử, không trễ hẹn`,
  () => `Đã ban hành và triển khai đủ các nội dung, được huyện đánh giá hoàn thành`,
  () => ({ name: 'Trang bị thiết bị', max: 2, self: 1.25, text: 'Máy quét còn thiếu, đang chờ kinh phí cấp trên' }),
  () => `Không có tổ chức, cá nhân kiến nghị; hòm thư góp ý mở định kỳ, chưa nhận được thư nào`,
  () => `Bảng thông báo ghi rõ công dân nộp hồ sơ sẽ nhận giấy hẹn ngay tại quầy; việc này đã làm nền nếp từ đầu năm`,
  (g) => `Đã hướng dẫn ${g.int(14, 60)} hộ kinh doanh hoàn tất thủ tục đăng ký hộ kinh doanh qua mạng`,
  (g) => ({
    name: 'Xử lý sau kiểm tra',
    text: `Tồn tại đoàn kiểm tra nêu (0${g.int(2, 6)} nội dung) đã khắc phục xong trong tháng ${g.int(8, 10)}`,
  }),
  () => ({ name: 'Sử dụng tài sản công', text: 'Đã kiểm kê xong tài sản đang sử dụng, dán tem, ghi sổ đầy đủ' }),
  () => ({ name: 'Kỷ luật công chức', max: 0.5, self: 0.5, text: 'Không có CBCC vi phạm hoặc đang trong thời gian thi hành kỷ luật' }),
  () => ({
    name: 'Cơ chế một cửa',
    max: 3,
    self: 3,
    text: 'Hệ thống một cửa điện tử đang được dùng cho tất cả lĩnh vực, công chức thao tác thành thạo',
  }),
]

export const notDone: Patterns = { wrong: wanted('not-done', WRONG, FULL), quiet: fine(TRAPS, FULL) }
