/** Full points for what is to come or under way, and for what is done: `not-done`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const NOT_YET: readonly Written[] = [
  () => 'Đang thực hiện',
  () => 'UBND xã đang triển khai thực hiện',
  () => 'Chưa thực hiện',
  () => 'Sẽ thực hiện trong quý I năm 2024',
  () => 'UBND xã sẽ ban hành kế hoạch trong thời gian tới',
  (g) => `UBND xã đã đăng ký thực hiện ${g.int(1, 3)} sáng kiến về công tác CCHC`,
  () => 'Chưa tổ chức đối thoại với người dân, doanh nghiệp; dự kiến tổ chức vào đầu năm sau',
  () => 'Các nội dung kiến nghị sau thanh tra đang được khắc phục',
  () => 'Hiện đang xây dựng dự thảo Quy chế chi tiêu nội bộ, chưa ban hành',
  () => 'Đang số hóa sổ hộ tịch, dự kiến hoàn thành trong quý II/2024',
  () => 'UBND phường đang lấy ý kiến góp ý của các ban, ngành, đoàn thể trước khi ban hành',
  (g) => `Đang đề nghị UBND huyện ${g.district} cấp kinh phí để mua sắm máy tính cho Bộ phận Một cửa`,
  () => 'Đã đăng ký với UBND thành phố thực hiện mô hình "Một cửa thân thiện", đang chờ phê duyệt',
  (g) => `Còn ${g.int(2, 9)} nhiệm vụ trong kế hoạch chưa hoàn thành, UBND xã tiếp tục thực hiện trong năm 2024`,
  () =>
    'Về việc sắp xếp, bố trí lại trụ sở làm việc, Ủy ban nhân dân phường đang hoàn thiện hồ sơ trình cấp có thẩm quyền xem xét, quyết định theo quy định',
  () => 'Dự kiến tháng 01/2024 sẽ tổ chức hội nghị đánh giá kết quả CCHC',
  () => 'Xã đang trong quá trình xây dựng trang thông tin điện tử',
  () => 'Quyết toán ngân sách sẽ được công khai sau kỳ họp HĐND xã',
  (g) => `Chưa có sáng kiến; đang giao ${g.pick(['công chức Văn phòng - Thống kê', 'công chức Tư pháp - Hộ tịch'])} nghiên cứu đề xuất`,
  () => 'Đang chờ hướng dẫn của cấp trên để triển khai thực hiện',
]

const DONE: readonly Written[] = [
  () => 'Không có',
  () => 'Chưa phát sinh',
  () => 'Đã thực hiện',
  () => 'Đã hoàn thành',
  () => 'Trong năm không phát sinh hồ sơ trễ hạn',
  () => 'Không có phản ánh, kiến nghị của người dân về TTHC',
  (g) => `Đã ban hành Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về công tác CCHC năm 2023`,
  (g) => `Đăng ký thường trú ${g.int(60, 180)} hồ sơ, đăng ký tạm trú ${g.int(20, 50)} hồ sơ, giải quyết đúng hạn 100%`,
  (g) => `Có ${g.int(1, 3)} sáng kiến đã được công nhận và áp dụng tại Bộ phận Một cửa`,
  () => 'Niêm yết công khai đầy đủ TTHC đang có hiệu lực tại Bộ phận Một cửa',
  () => 'Đã kiện toàn Ban Chỉ đạo CCHC, thành viên đang công tác tại UBND xã, phân công nhiệm vụ cụ thể',
  () => 'Đã thực hiện số hóa sổ hộ tịch đang lưu trữ tại UBND phường, hoàn thành 100%',
  (g) => `Tiếp nhận ${g.int(300, 900)} hồ sơ, giải quyết đúng hạn 100%, còn ${g.int(2, 12)} hồ sơ đang giải quyết trong hạn`,
  () => 'Đã tổ chức đối thoại với người dân; các kiến nghị đã được trả lời xong, không còn kiến nghị chưa xử lý',
  () => ({ max: 1, self: 0, text: 'Chưa thực hiện' }),
  () => ({ max: 1, self: 0.5, text: 'Đang triển khai thực hiện, đã hoàn thành một phần kế hoạch' }),
  () => ({ max: 2, self: 0, text: 'Sẽ tổ chức đối thoại trong quý I năm 2024' }),
  () => 'Thực hiện tốt việc đăng ký khai sinh, đăng ký kết hôn, đăng ký khai tử theo quy định',
  () =>
    'Ủy ban nhân dân phường đã chỉ đạo các bộ phận chuyên môn nghiêm túc thực hiện kế hoạch, hoàn thành đầy đủ các nhiệm vụ được giao trong năm',
  () => 'Cán bộ Bộ phận Một cửa đeo thẻ, mặc đồng phục khi đang làm nhiệm vụ; không có trường hợp vi phạm',
  () => 'Đã công khai danh mục TTHC, quy định rõ người dân nộp hồ sơ sẽ được cấp phiếu hẹn trả kết quả',
]

const FULL = { max: 1, self: 1 }

export const notDone: Patterns = { wrong: wanted('not-done', NOT_YET, FULL), quiet: fine(DONE, FULL) }
