/** All the points for what is announced or under way: `not-done`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { thon, whole, xa } from './print.ts'

/** All the points are claimed, unless a pattern says otherwise. */
const FULL = { max: 1, self: 1 }

const WRONG: readonly Written[] = [
  (g) => `UBND xã ${xa(g)} sẽ tổ chức hội nghị đối thoại với người dân, doanh nghiệp trong tháng ${g.int(1, 3)}/2024`,
  () => 'Đang xây dựng dự thảo Quy chế quản lý, sử dụng tài sản công, chưa ban hành',
  (g) => `UBND xã đã đăng ký thực hiện ${whole(g.int(1, 3))} sáng kiến về công tác CCHC`,
  () => 'Dự kiến quý I năm 2024 triển khai mô hình "Chính quyền thân thiện" tại Bộ phận Một cửa',
  () => 'Các nội dung kiến nghị sau kiểm tra đang được UBND xã thực hiện',
  (g) => `Hiện nay công chức Văn phòng đang tham mưu kế hoạch tự kiểm tra, sẽ kiểm tra ${whole(g.int(2, 4))} công chức trong thời gian tới`,
  () => 'Trong thời gian tới UBND xã sẽ xây dựng Trang thông tin điện tử theo quy định',
  (g) => `Đang lập hồ sơ đề nghị huyện cấp kinh phí mua ${whole(g.int(2, 4))} bộ máy vi tính cho Bộ phận Một cửa`,
  () => 'Chưa tổ chức đối thoại, UBND xã sẽ thực hiện vào cuối năm',
  () => 'Việc số hóa sổ hộ tịch đang được triển khai, phấn đấu hoàn thành trong năm tới',
  (g) => `Đã giao công chức Tài chính - Kế toán tham mưu, sẽ công khai quyết toán ngân sách vào tháng ${g.int(1, 3)}/2024`,
  () => 'Đang chờ hướng dẫn của phòng chuyên môn huyện để thực hiện',
  (g) => `Đã đăng ký với UBND huyện cử ${whole(g.int(2, 5))} công chức đi bồi dưỡng nghiệp vụ, khi có lớp sẽ tham gia`,
  () => 'Kế hoạch khắc phục đang trình lãnh đạo xem xét, ký ban hành',
  (g) => `Nhà văn hóa thôn ${thon(g, 1)[0]} đang trong quá trình thi công, dự kiến hoàn thành năm 2024`,
  () => 'UBND xã đang tiến hành rà soát, sẽ tổng hợp báo cáo kết quả sau',
  (g) => `Phấn đấu năm 2024 có ${g.int(70, 90)}% hồ sơ được thanh toán trực tuyến; năm nay chưa thực hiện được`,
  () => 'Xã đang hoàn thiện hồ sơ trình thẩm định xã đạt chuẩn tiếp cận pháp luật, chưa được công nhận',
]

const RIGHT: readonly Written[] = [
  (g) => `Đã tổ chức ${whole(g.int(1, 3))} hội nghị đối thoại với người dân, doanh nghiệp trong năm`,
  () => 'Trong năm không có hồ sơ trễ hạn nên không phải thực hiện xin lỗi',
  () => 'Chưa phát sinh phản ánh, kiến nghị của tổ chức, cá nhân về TTHC',
  (g) => `Tiếp nhận ${g.int(190, 420)} hồ sơ đăng ký thường trú, ${g.int(20, 90)} hồ sơ đăng ký tạm trú`,
  (g) => ({ text: 'UBND xã sẽ tổ chức đối thoại trong quý I năm 2024', self: g.pick([0, 0.25, 0.5]) }),
  (g) => `${g.int(18, 21)} cán bộ, công chức đang công tác tại UBND xã đều đạt chuẩn về trình độ`,
  (g) => {
    const all = g.int(310, 900)
    const pending = g.int(2, 9)
    return `Tiếp nhận ${all} hồ sơ, đã trả ${all - pending} hồ sơ trước hạn và đúng hạn, ${whole(pending)} hồ sơ đang giải quyết trong hạn`
  },
  (g) => `Có ${whole(g.int(2, 4))} sáng kiến CCHC được Hội đồng sáng kiến huyện công nhận`,
  () => 'Đã hoàn thành việc đăng ký tài khoản định danh điện tử mức 2 cho công dân đủ điều kiện',
  () => 'Không có cán bộ, công chức bị xử lý kỷ luật; không có vụ việc đang điều tra, xác minh',
  () => 'Không phát sinh TTHC liên thông có yếu tố nước ngoài',
  (g) => `Phòng làm việc của Bộ phận Một cửa đang sử dụng có diện tích ${g.int(42, 90)}m2, bố trí đủ bàn ghế, máy tính theo quy định`,
  (g) => `Đã bố trí ${whole(g.int(2, 4))} máy tính, 01 máy scan; niêm yết mã QR để công dân tra cứu hồ sơ đang giải quyết`,
  (g) =>
    `Đăng ký khai sinh ${g.int(60, 140)} trường hợp, đăng ký kết hôn ${g.int(20, 58)} trường hợp, đăng ký khai tử ${g.int(20, 58)} trường hợp`,
  (g) => ({ text: 'Đang xây dựng dự thảo Quy chế, chưa ban hành', max: 2, self: g.pick([0.5, 1]) }),
  () =>
    'Bộ phận Một cửa hướng dẫn công dân: khi có kết quả sẽ được nhắn tin qua Zalo để đến nhận; việc nhắn tin đã thực hiện từ tháng 3/2023',
  () => 'Qua theo dõi không có kiến nghị nên không phải xử lý',
  () => 'Đã ban hành, thực hiện đúng kế hoạch; các nhiệm vụ đề ra trong năm đều hoàn thành',
]

export const notDone: Patterns = { wrong: wanted('not-done', WRONG, FULL), quiet: fine(RIGHT, FULL) }
