/** Percentages beside the figures that they come from: `ratio`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { comma, decimal, rate, thon, whole, xa } from './print.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { a, b, x } = g.share()
    return `Trong tổng số ${b} hồ sơ đã giải quyết có ${a} hồ sơ trả trước hạn, chiếm ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(300, 2600)
    return `Tỷ lệ hồ sơ nộp trực tuyến đạt ${x}% (${a} hồ sơ/${b} hồ sơ)`
  },
  (g) => {
    const { a, b, x } = g.share(200, 900)
    return `- ${x}% hồ sơ có phí, lệ phí (tương ứng ${a}/${b} hồ sơ) được thanh toán trực tuyến qua Cổng DVC.`
  },
  (g) => {
    const { a, b, x } = g.share(4200, 9800)
    return `- Tổng số nhân khẩu toàn xã: ${b} khẩu\n- Số người tham gia BHYT: ${a} người\n- Tỷ lệ bao phủ BHYT: ${x}%`
  },
  (g) => {
    const { a, b, x } = g.measured(5200, 14800)
    return `Tổng thu ngân sách xã thực hiện ${a} triệu đồng/${b} triệu đồng, bằng ${x}% dự toán huyện giao`
  },
  (g) => {
    const { a, b, x } = g.measured(1800, 7600)
    return `Giải ngân vốn đầu tư công: Kế hoạch vốn giao ${b} trđ; đã giải ngân ${a} trđ; đạt ${x} % kế hoạch vốn.`
  },
  (g) => {
    const planned = g.int(52_000, 98_000)
    const paid = g.int(30_000, planned - 9000)
    const off = g.pick([4.15, -3.38, 9.2])
    return `Thu quỹ Phòng, chống thiên tai năm 2023: ${whole(paid)}.000đ/${whole(planned)}.000đ, đạt ${comma((100 * paid) / planned + off)}%`
  },
  (g) => {
    const { a, b, x } = g.share(500, 2300)
    return `Có ${a} văn bản đi trên tổng số ${b} văn bản đi được ký số và gửi qua phần mềm QLVB&ĐH (đạt ${x}%)`
  },
  (g) => {
    const households = g.int(1700, 3900)
    const poor = g.int(25, 110)
    return `Kết quả rà soát cuối năm 2023: hộ nghèo ${poor}/${whole(households)} hộ, chiếm ${comma((100 * poor) / households + g.pick([0.21, 0.64, 1.1]))}%`
  },
  (g) => {
    const staff = g.int(18, 23)
    const graduates = staff - g.int(2, 4)
    return `Trình độ chuyên môn: ${graduates}/${staff} đồng chí CB, CC có trình độ đại học trở lên (chiếm ${comma((100 * graduates) / staff + g.pick([1.7, -2.4, 4.1]), 1)}%)`
  },
  (g) => {
    const { a, b, x } = g.share(900, 2400)
    return `Thuế sử dụng đất phi nông nghiệp: ${a} hộ / ${b} hộ đã nộp = ${x} %`
  },
  (g) => {
    const { a, b, x } = g.share(1100, 2900)
    return `Toàn xã có ${b} hộ đăng ký, qua bình xét có ${a} hộ đạt danh hiệu "Gia đình văn hóa", đạt tỷ lệ ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(60, 180)
    return `Y tế: Trẻ em dưới 1 tuổi được tiêm đủ 8 loại vắc xin: ${a}/${b} cháu, đạt ${x}%; duy trì xã đạt Bộ tiêu chí quốc gia về y tế xã`
  },
  (g) => {
    const all = g.int(520, 1900)
    const late = g.int(4, 13)
    return `Số hồ sơ trả quá hạn: ${whole(late)}/${whole(all)} hồ sơ = ${comma((100 * late) / all + g.pick([0.12, 0.4, 1.05]))}%`
  },
  (g) => {
    const { a, b, x } = g.share(700, 3100)
    return `Đạt ${x}%. Cụ thể: đã cấp được ${a}/${b} giấy chứng nhận QSD đất cho hộ gia đình, cá nhân sau dồn điền đổi thửa`
  },
  (g) => {
    const { a, b, x } = g.share(300, 1500)
    return `Số hóa thành phần hồ sơ: (${a}/${b}) x 100% = ${x}%`
  },
  (g) => {
    const all = g.int(11, 29)
    const done = all - g.int(1, 4)
    return `Tổng số đơn thuộc thẩm quyền ${all} đơn; đã giải quyết xong ${whole(done)} đơn, đạt tỷ lệ ${comma((100 * done) / all - g.pick([2.6, 5.3, 7.1]), 1)}%.`
  },
  (g) => {
    const first = g.share(90, 160)
    const second = g.share(170, 400)
    return `Kết quả thăm dò mức độ hài lòng: đợt 1 ${first.a}/${first.b} phiếu hài lòng = ${first.p}%; đợt 2 ${second.a}/${second.b} phiếu hài lòng = ${second.x}%`
  },
  (g) => {
    const { a, b, x } = g.measured(12, 48)
    return `Tiêu chí giao thông: đường trục thôn, liên thôn được bê tông hóa ${a}/${b} km, tỉ lệ ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(100, 250)
    return `UBND xã phát ra ${b} phiếu, thu về ${b} phiếu, trong đó ${a} phiếu đánh giá rất hài lòng, chiếm ${x}% số phiếu thu về`
  },
]

const RIGHT: readonly Written[] = [
  (g) => {
    const { a, b, p } = g.share()
    return `Trong tổng số ${b} hồ sơ đã giải quyết có ${a} hồ sơ trả trước hạn, chiếm ${p}%`
  },
  (g) => {
    const { a, b, p } = g.measured(5200, 14800)
    return `Thu ngân sách trên địa bàn xã ${xa(g)} ước đạt ${a} triệu đồng/${b} triệu đồng, bằng ${p}% dự toán giao`
  },
  (g) => {
    const { a, b, p, left, q } = g.share(300, 1800)
    return `Hồ sơ nộp trực tuyến: ${a}/${b} (${p}%); hồ sơ nộp trực tiếp: ${left}/${b} (${q}%)`
  },
  (g) => {
    const last = g.int(700, 1500)
    const now = last + g.int(60, 400)
    return `Tiếp nhận ${whole(now)} hồ sơ, tăng ${rate(now - last, last)}% so với cùng kỳ năm 2022 (${whole(last)} hồ sơ)`
  },
  (g) => {
    const planned = g.int(62_000, 91_000)
    const got = planned + g.int(3000, 15_000)
    return `Thu ngân sách đạt ${decimal(got, 1)}/${decimal(planned, 1)} triệu đồng, vượt ${rate(got - planned, planned, 1)}% so với dự toán HĐND xã giao`
  },
  (g) => {
    const planned = g.int(62_000, 91_000)
    const got = planned + g.int(3000, 15_000)
    return `Tổng thu NSNN trên địa bàn: ${decimal(got, 1)}/${decimal(planned, 1)} trđ, đạt ${rate(got, planned, 1)}% kế hoạch năm`
  },
  (g) =>
    `Công văn số ${g.no()}/UBND-VHXH ngày ${g.day(2023, 3, 8)} về việc đẩy mạnh tuyên truyền; 100% các thôn có hệ thống truyền thanh hoạt động tốt`,
  (g) => {
    const all = g.int(400, 1500)
    const online = g.int(Math.ceil(all * 0.82), Math.floor(all * 0.98))
    const target = g.pick([65, 70, 80])
    const share = Math.round((10_000 * online) / all) / 100
    return `Hồ sơ trực tuyến ${online}/${whole(all)} hồ sơ, đạt ${comma(share)}%, vượt ${comma(share - target)}% so với chỉ tiêu huyện giao (${target}%)`
  },
  (g) => {
    const first = g.share(200, 600)
    const second = g.share(700, 1500)
    return `Văn bản đi, văn bản đến được xử lý trên môi trường mạng là ${first.a}/${first.b} và ${second.a}/${second.b} văn bản, lần lượt đạt ${first.p}% và ${second.p}%`
  },
  (g) => `Tính đến 30/11, ${g.int(91, 97)},${g.int(1, 9)}% hồ sơ được trả trước hạn, không có hồ sơ trễ hạn`,
  (g) =>
    `Chỉ số CCHC năm 2022 của xã xếp thứ ${whole(g.int(2, 9))}/${g.int(19, 25)} xã, thị trấn; 100% tồn tại qua thẩm định đã được khắc phục`,
  (g) => {
    const all = g.int(600, 1500)
    const online = g.int(Math.ceil(all * 0.6), Math.floor(all * 0.9))
    const paid = g.int(Math.ceil(online * 0.3), Math.floor(online * 0.8))
    return `Tiếp nhận ${whole(all)} hồ sơ, trong đó ${whole(online)} hồ sơ trực tuyến; số hồ sơ thanh toán trực tuyến ${whole(paid)} hồ sơ, chiếm ${rate(paid, online)}% hồ sơ trực tuyến`
  },
  () => `Hướng dẫn các hộ kinh doanh kê khai theo mẫu số 01/LPMB, đến nay 100% hộ đã nộp lệ phí môn bài`,
  (g) => {
    const { a, b, floor } = g.share(1200, 2600)
    return `Trên ${floor}% số hộ dân trong xã (${a}/${b} hộ) có điện thoại thông minh kết nối Internet`
  },
  (g) => {
    const households = g.int(2100, 3900)
    const before = g.int(80, 130)
    const after = before - g.int(12, 40)
    return `Tỷ lệ hộ nghèo giảm từ ${rate(before, households)}% đầu năm xuống còn ${rate(after, households)}% cuối năm (còn ${after}/${whole(households)} hộ)`
  },
  (g) => {
    const staff = g.int(18, 23)
    return `${staff}/${staff} CBCC sử dụng hòm thư công vụ = 100%; trực 24/24 giờ trong các đợt phòng chống bão`
  },
  () => 'Rút ngắn 1/2 thời gian giải quyết đối với hồ sơ chứng thực; 100% hồ sơ chứng thực trả kết quả trong ngày',
  (g) => {
    const [one, two] = thon(g, 2)
    const a = g.share(120, 300)
    const b = g.share(310, 500)
    return `Hộ tham gia bảo vệ môi trường, phân loại rác: thôn ${one} ${a.p}% (${a.a}/${a.b} hộ), thôn ${two} ${b.p}% (${b.a}/${b.b} hộ)`
  },
  (g) => {
    const { a, b, p } = g.measured(4, 26)
    return `Nâng cấp kênh mương nội đồng bằng nguồn vốn NTM: đã giải ngân ${a}/${b} tỷ đồng đạt tỷ lệ ${p}%`
  },
  (g) => {
    const all = g.int(520, 1900)
    const late = g.int(4, 13)
    return `Tỷ lệ hồ sơ phải bổ sung: ${rate(late, all)}% (${whole(late)} trên ${whole(all)} hồ sơ)`
  },
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG), quiet: fine(RIGHT) }
