/** `not-done`: full points for what is announced or under way. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear } from './clerks.ts'

const NOT_YET: readonly Written[] = [
  (g) => `UBND xã ${g.pick(NORTH)} sẽ tổ chức hội nghị đối thoại với nhân dân trong quý I năm 2024.`,
  () => 'Đang xây dựng dự thảo Quy chế quản lý, sử dụng tài sản công, chưa ban hành',
  (g) => `Đã đăng ký thực hiện 0${g.int(1, 3)} sáng kiến CCHC trong năm 2023`,
  () => 'Dự kiến tháng 01/2024 tiến hành lấy ý kiến khảo sát người dân',
  () => 'Đang triển khai số hóa sổ hộ tịch, chưa xong',
  (g) => `Xã đang trình UBND huyện phê duyệt kinh phí lắp ${g.int(2, 6)} camera tại Bộ phận Một cửa`,
  (g) => `Các kiến nghị sau kiểm tra đang được khắc phục, phấn đấu hoàn thành trong năm ${g.pick(['2024', '2025'])}`,
  () => 'Sẽ niêm yết công khai sau kỳ họp HĐND xã',
  () => 'Chuẩn bị thành lập Tổ kiểm tra công vụ',
  (g) => `UBND xã ${g.pick(HIGHLANDS)} đang lập hồ sơ đề nghị công nhận xã đạt chuẩn tiếp cận pháp luật, chưa được công nhận.`,
  () => 'Hiện đang chờ UBND huyện cấp chữ ký số cho công chức nên chưa thực hiện ký số',
  (g) => ofHalf(2024, `Sẽ tự kiểm tra CCHC vào tháng ${g.int(8, 11)}/2024`),
  (g) => ofYear(2025, `Xã ${g.pick(DELTA)} đang xây dựng mô hình "Chính quyền thân thiện", sẽ ra mắt đầu năm 2026`),
  () => 'Đã giao công chức tư pháp tham mưu kế hoạch, sẽ ban hành trong thời gian tới',
  () => 'Chưa tổ chức được, dự kiến tổ chức trong quý I/2024',
  (g) => `Việc chỉnh lý ${g.int(12, 40)} mét tài liệu lưu trữ đang thực hiện dở dang`,
  () => 'Đang khảo sát, lên phương án nâng cấp Trang thông tin điện tử xã',
  () => 'Đang rà soát vị trí việc làm, chưa có kết quả',
]

const DONE: readonly Written[] = [
  (g) => `Đã tổ chức 0${g.int(1, 3)} hội nghị đối thoại; thời gian tới sẽ tiếp tục duy trì`,
  (g) => `Toàn xã có ${g.int(18, 24)} cán bộ, công chức đang công tác, đều có quyết định phân công nhiệm vụ`,
  (g) => `${g.int(3, 14)} hồ sơ đang giải quyết còn trong hạn, không có hồ sơ trễ hạn`,
  (g) => `Giải quyết ${g.int(20, 90)} hồ sơ đăng ký kết hôn, ${g.int(30, 150)} hồ sơ đăng ký khai sinh`,
  () => 'Không có phản ánh, kiến nghị',
  () => 'Chưa phát sinh hồ sơ trễ hạn phải xin lỗi',
  () => 'Phần mềm VNPT-iOffice đang được sử dụng ổn định tại UBND xã, 100% văn bản xử lý trên môi trường mạng',
  (g) => `Đã đăng ký và được Hội đồng sáng kiến huyện công nhận 0${g.int(1, 3)} sáng kiến`,
  () => 'Các quy chế đang còn hiệu lực và được thực hiện nghiêm túc',
  (g) => ({ text: `Đang triển khai lắp đặt ${g.int(2, 6)} camera tại Bộ phận Một cửa`, max: 1, self: 0.5 }),
  () => ({ text: 'Chưa thực hiện, dự kiến tổ chức trong năm 2024', max: 1, self: 0 }),
  (g) =>
    `UBND xã ${g.pick(NORTH)} đã ban hành Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 11, 12)} về nhiệm vụ CCHC năm 2024, trong đó sẽ tập trung vào dịch vụ công trực tuyến`,
  () => 'Đã hoàn thành số hóa sổ hộ tịch từ tháng 9/2023, dữ liệu đang vận hành trên hệ thống của Bộ Tư pháp',
  (g) => `Đăng ký tạm trú ${g.int(20, 60)} trường hợp, đăng ký thường trú ${g.int(30, 90)} trường hợp, trả đúng hạn`,
  (g) => ofHalf(2024, `Đã tự kiểm tra 0${g.int(1, 3)} cuộc; khi có vướng mắc công chức sẽ báo cáo lãnh đạo xử lý ngay`),
  (g) => ofYear(2025, `Trung tâm Phục vụ hành chính công xã ${g.pick(DELTA)} đang hoạt động tốt, bố trí ${g.int(5, 8)} quầy`),
  () => 'Người dân đến nộp hồ sơ sẽ được công chức hướng dẫn tận tình, có bảng hướng dẫn và mã QR',
  () => 'Xã không thuộc diện sắp xếp đơn vị hành chính nên không phát sinh nhiệm vụ này',
  () => 'Đã lắp đặt xong hệ thống lấy số tự động, hiện đang phục vụ người dân',
  (g) => `Lịch niêm yết ghi rõ Chủ tịch UBND xã sẽ tiếp công dân vào thứ Năm hằng tuần; đã tiếp ${g.int(20, 60)} lượt công dân`,
]

export const notDone: Patterns = { wrong: wanted('not-done', NOT_YET, { self: 1 }), quiet: fine(DONE, { self: 1 }) }
