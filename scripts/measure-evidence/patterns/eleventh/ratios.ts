/** `ratio`: a part of a whole and its percent. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { comma, dots, missed, padded, rate } from './numbers.ts'
import { highland, northern, southern, urban } from './places.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { a, b, x } = g.share(900, 4800)
    return `Năm 2023, Bộ phận Một cửa phường giải quyết trước và đúng hạn ${a}/${b} hồ sơ, ${g.pick(['đạt tỷ lệ', 'đạt', 'chiếm'])} ${x}%.`
  },
  (g) => {
    const { a, b, x } = g.share(80, 400)
    return `Hộ đồng bào DTTS tại chỗ được vay vốn NHCSXH: ${a}/${b} hộ, đạt ${x} %`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 40, 140, 60, 97)
    return `- Huy động trẻ 5 tuổi ra lớp ${part}/${whole} cháu, tỷ lệ huy động ${missed(g, exact, 1)}%\n- Duy trì phổ cập giáo dục tiểu học mức độ 3`
  },
  (g) => {
    const { a, b, x } = g.share(1100, 3900)
    return `Số hộ sử dụng nước hợp vệ sinh ${a} hộ/${b} hộ, ${g.pick(['chiếm', 'đạt', 'bằng'])} ${x}%; 09/09 ấp có điểm thu gom rác`
  },
  (g) => {
    const { a, b, x } = g.share(300, 2600)
    return `Tỷ lệ HS trực tuyến: ${a}/${b} x 100 = ${x}%`
  },
  (g) => {
    const { a, b, x } = g.measured(1500, 7800)
    return `Giải ngân vốn đầu tư công (vốn 3 Chương trình MTQG) được ${a}/${b} triệu đồng, đạt ${x}% KH vốn giao`
  },
  (g) => {
    const { a, b, x } = g.measured(300, 2400)
    return `Diện tích rừng giao khoán cho cộng đồng ${northern(g)[0]} và các bản quản lý, bảo vệ: ${a}/${b} ha (${x}%)`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 600, 3800, 62, 96)
    const percent = Math.round(exact) - g.pick([2, 3, 6])
    return `Tiêm phòng vắc xin LMLM cho đàn bò ${dots(part)}/${dots(whole)} con; đạt ${percent}%.`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 420, 1900, 1, 3)
    const slip = g.pick([exact / 10, exact * 2 + 0.04, exact + 0.31])
    return `Hồ sơ phải bổ sung, trả lại: ${padded(part)}/${dots(whole)} HS = ${comma(slip, 2)}%`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 11, 36, 60, 95)
    return `Trong năm UBND phường thụ lý ${whole} đơn, đã giải quyết ${padded(part)}/${whole} đơn thuộc thẩm quyền, đạt ${missed(g, exact, 1)}%`
  },
  (g) => {
    const { a, b, p } = g.share(700, 2900)
    const other = g.share(700, 2900)
    return `Văn bản đến xử lý trên IOffice: ${a}/${b} văn bản (${p}%). Văn bản đi phát hành có ký số: ${other.a}/${other.b} văn bản (${other.x}%)`
  },
  (g) => {
    const { a, b, x } = g.share(1200, 6200)
    return `Kết quả cấp CCCD gắn chip và kích hoạt định danh điện tử mức 2: ${a}/\n${b} trường hợp,\nđạt ${x}%`
  },
  (g) => {
    const whole = g.int(2400, 9800)
    const part = Math.round((whole * g.int(104, 138)) / 100)
    return `Thu NSNN trên địa bàn: ${dots(part)}/${dots(whole)} triệu đồng, bằng ${missed(g, (100 * part) / whole, 1)}% dự toán huyện giao`
  },
  (g) => {
    const { a, b, x } = g.share(1500, 9000)
    return `Đạt ${x}% dân số có thẻ BHYT (${a}/${b} người)`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 14, 19, 62, 95)
    return `Xã đã đạt ${padded(part)}/${whole} tiêu chí xây dựng NTM, tương đương ${missed(g, exact, 2)}%`
  },
  (g) => {
    const { left, b, p } = g.share(200, 900)
    return `Số hồ sơ nộp trực tiếp còn ${left}/${b} hồ sơ, chiếm ${p}%`
  },
  (g) => {
    const { a, b, x } = g.share(260, 1800)
    return `Trong tổng số ${b} hồ sơ phát sinh phí, lệ phí có ${a} hồ sơ thanh toán qua Cổng DVCQG, tỷ lệ ${x}%.`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 18, 34, 60, 92)
    return `CBCC ${g.pick(['phường', 'thị trấn'])} được bồi dưỡng kỹ năng số ${part}/${whole} đồng chí = ${missed(g, exact, 2)}%`
  },
  (g) => {
    const { a, b, x } = g.share(150, 700)
    const [first, second] = southern(g)
    return `Phát ${b} phiếu khảo sát tại ${first} và ${second}; số phiếu hài lòng: ${a}/${b} phiếu, tỉ lệ: ${x}%`
  },
]

const RIGHT_SHARES: readonly Written[] = [
  (g) => {
    const { a, b, p, left, q } = g.share(600, 3800)
    return `Hồ sơ trước hạn ${a}/${b} HS, đạt ${p}%; đúng hạn ${left}/${b} HS, chiếm ${q}%.`
  },
  (g) => {
    const whole = g.int(1800, 8800)
    const part = Math.round((whole * g.int(103, 131)) / 100)
    return `Thu thuế, phí, lệ phí năm 2023: ${dots(part)}/${dots(whole)} triệu đồng, đạt ${comma((100 * part) / whole, 1)}% dự toán, tăng ${g.int(3, 9)},5% so với năm 2022`
  },
  (g) => {
    const { a, b, p } = g.measured(400, 3000)
    return `Tưới tiết kiệm cho cà phê được ${a}/${b} ha (${p} %), còn lại nhân dân các buôn tự tưới`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 12, 40, 55, 95)
    return `Số thôn, buôn đạt chuẩn văn hóa ${part}/${whole}, đạt ${Math.round(exact)}%`
  },
  (g) => {
    const births = g.int(22, 90)
    const people = g.int(2600, 9800)
    return `Tỷ suất sinh ${births}/${dots(people)} người = ${comma((1000 * births) / people, 2)}‰; tỷ lệ sinh con thứ 3 trở lên giảm 0,5% so cùng kỳ`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 500, 2100, 71, 93)
    return `Hồ sơ trực tuyến ${dots(part)}/${dots(whole)} hồ sơ, đạt trên ${Math.floor((exact - 0.5) / 5) * 5}%`
  },
  (g) => {
    const { part, whole, exact } = rate(g, 400, 1900, 1, 3)
    return `Số hồ sơ trả lại ${padded(part)}/${dots(whole)} = ${comma(exact, 2)}%`
  },
  (g) => {
    const first = g.share(300, 900)
    const second = g.share(300, 900)
    return `Tỷ lệ số hóa hồ sơ đầu vào, đầu ra lần lượt là ${first.a}/${first.b} và ${second.a}/${second.b} hồ sơ, đạt ${first.p}% và ${second.p}%`
  },
  (g) => {
    const { a, b, p, floor } = g.share(300, 1700)
    return `Thanh toán trực tuyến ${a}/${b} hồ sơ, đạt ${p}% (chỉ tiêu UBND thành phố giao ${floor}%).`
  },
]

const OTHER_SLASHES: readonly Written[] = [
  (g) =>
    `100% gia đình chính sách trên địa bàn phường được thăm, tặng quà dịp 27/7; ${padded(g.int(2, 9))} phần quà do Chủ tịch UBND quận trao tại ${urban(g)[0]}`,
  (g) =>
    `Tổ công nghệ số cộng đồng hưởng ứng Ngày chuyển đổi số 10/10, vận động ${g.int(61, 88)}% hộ dân ${highland(g)[0]} cài đặt ứng dụng`,
  (g) =>
    `Chỉ số CCHC năm 2022 của xã đạt ${g.int(78, 92)},${g.int(11, 98)}%, xếp thứ ${g.int(2, 9)}/${g.int(12, 19)} xã, thị trấn toàn huyện`,
  (g) => `Xã chấm được ${g.int(82, 96)}/100 điểm; 100% chỉ tiêu trong kế hoạch đã hoàn thành`,
  (g) =>
    `Niêm yết đủ 100% TTHC theo Quyết định số ${g.int(1200, 2900)}/QĐ-UBND ngày 12/4/2023 của UBND tỉnh và Nghị định số 61/2018/NĐ-CP, mã QR dán tại nhà số ${g.int(3, 60)}/${g.int(2, 9)} đường 30/4`,
  (g) => {
    const { a, b } = g.share(240, 800)
    return `Kết quả lũy kế đến 30/11: ${a}/${b} hộ đăng ký; phấn đấu năm 2024 đạt ${g.int(97, 99)}% trở lên`
  },
  (g) =>
    `Trực tiếp nhận hồ sơ cả sáng thứ bảy (6/7 ngày trong tuần), qua đó tăng ${g.int(8, 26)}% số hồ sơ nộp trực tuyến so với cùng kỳ năm trước`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}: phấn đấu ${g.int(70, 90)}% hồ sơ trực tuyến, kết quả đạt ${g.int(91, 98)}%`,
  (g) => {
    const { a, b, p } = g.share(500, 2600)
    const up = g.int(2, 14)
    return `Tỷ lệ người dân có sổ khám sức khỏe điện tử ${a}/${b} người, đạt ${p}%, ${g.pick(['tăng', 'giảm'])} ${up}% so với năm 2022`
  },
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG), quiet: fine([...RIGHT_SHARES, ...OTHER_SLASHES]) }
