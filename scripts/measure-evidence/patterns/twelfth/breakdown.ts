/** Totals with the list of their kinds: `breakdown`. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { comma, decimal, portions, rate, thon, whole, xa } from './print.ts'

/** A total that is off by a little or by a slip of the pen. */
const offTotal = (g: Gaps, total: number): number => total + g.pick([-10, -4, -2, -1, 1, 2, 3, 5, 10, 20])

/** Kinds of a total, printed, with a total that they make and one that they do not. */
function kinds(g: Gaps, count: number, low: number, high: number) {
  const total = g.int(low, high)
  const parts = portions(g, total, count).toSorted((one, other) => other - one)
  return { of: parts.map(whole), sum: whole(total), bad: whole(offTotal(g, total)), parts, total }
}

/** The same in tenths (of a million) or hundredths (of a billion). */
function money(g: Gaps, count: number, low: number, high: number, digits: 1 | 2) {
  const total = g.int(low, high)
  const parts = portions(g, total, count).toSorted((one, other) => other - one)
  const off = total + g.pick([-1000, -300, -90, 100, 270, 900]) * (digits === 1 ? 1 : 0.1)
  return { of: parts.map((part) => decimal(part, digits)), sum: decimal(total, digits), bad: decimal(Math.round(off), digits) }
}

const WRONG: readonly Written[] = [
  (g) => {
    const { of, bad } = kinds(g, 2, 300, 2400)
    return `Từ 01/01/2023 đến 15/12/2023 UBND xã ${xa(g)} tiếp nhận ${bad} hồ sơ TTHC (trực tiếp ${of[1]} hồ sơ, trực tuyến ${of[0]} hồ sơ)`
  },
  (g) => {
    const { of, bad } = kinds(g, 2, 700, 2900)
    return `Tổng số văn bản đến: ${bad} văn bản. Bao gồm: văn bản giấy ${of[1]}; văn bản điện tử ${of[0]}.`
  },
  (g) => {
    const { of, bad } = kinds(g, 3, 110, 240)
    return `- Tổng số TTHC thuộc thẩm quyền giải quyết của UBND xã: ${bad} TTHC, gồm: ${of[0]} DVC trực tuyến toàn trình, ${of[1]} DVC trực tuyến một phần, ${of[2]} DVC cung cấp thông tin trực tuyến`
  },
  (g) => {
    const officials = g.int(9, 11)
    const clerks = g.int(9, 12)
    return `Cán bộ, công chức xã hiện có ${officials + clerks + g.pick([-2, -1, 1, 2])} đồng chí: cán bộ ${whole(officials)} đồng chí, công chức ${whole(clerks)} đồng chí`
  },
  (g) => {
    const { of, bad } = kinds(g, 3, 400, 1900)
    return `Chứng thực ${bad} hồ sơ:\n- Chứng thực bản sao từ bản chính: ${of[0]} hồ sơ\n- Chứng thực chữ ký: ${of[1]} hồ sơ\n- Chứng thực hợp đồng, giao dịch: ${of[2]} hồ sơ`
  },
  (g) => {
    const { of, bad } = kinds(g, 3, 40, 130)
    return `UBND xã đã tiếp ${bad} lượt công dân (tiếp thường xuyên ${of[0]} lượt; tiếp định kỳ của Chủ tịch UBND xã ${of[1]} lượt; tiếp đột xuất ${of[2]} lượt)`
  },
  (g) => {
    const { of, bad } = kinds(g, 4, 45, 160)
    const [one, two, three, four] = thon(g, 4)
    return `Cuối năm 2023 toàn xã còn ${bad} hộ nghèo: thôn ${one} ${of[0]} hộ, thôn ${two} ${of[1]} hộ, thôn ${three} ${of[2]} hộ, thôn ${four} ${of[3]} hộ`
  },
  (g) => {
    const { of, parts, total } = kinds(g, 2, 350, 1700)
    const late = g.int(2, 9)
    const bad = Math.max(offTotal(g, total + late), (parts[0] ?? 0) + 1)
    return `* Kết quả giải quyết ${whole(bad)} hồ sơ, bao gồm:\n+ Trước hạn: ${of[0]} hồ sơ\n+ Đúng hạn: ${of[1]} hồ sơ\n+ Quá hạn: ${whole(late)} hồ sơ`
  },
  (g) => {
    const { of, bad } = money(g, 3, 61_000, 142_000, 1)
    return `Tổng chi ngân sách xã năm 2023 là ${bad} triệu đồng, bao gồm: chi đầu tư phát triển ${of[1]} triệu đồng; chi thường xuyên ${of[0]} triệu đồng; chi chuyển nguồn ${of[2]} triệu đồng`
  },
  (g) => {
    const { of, bad } = money(g, 4, 900, 3400, 2)
    return `Huy động ${bad} tỷ đồng xây dựng nông thôn mới nâng cao (ngân sách tỉnh ${of[0]} tỷ đồng, ngân sách huyện ${of[1]} tỷ đồng, ngân sách xã ${of[2]} tỷ đồng, nhân dân đóng góp ${of[3]} tỷ đồng)`
  },
  (g) => {
    const [claims, denunciations, proposals] = [g.int(2, 5), g.int(1, 3), g.int(9, 22)]
    const sum = claims + denunciations + proposals
    return `Trong năm tiếp nhận ${whole(sum - g.int(1, claims))} đơn, trong đó: khiếu nại ${whole(claims)} đơn, tố cáo ${whole(denunciations)} đơn, kiến nghị, phản ánh ${whole(proposals)} đơn`
  },
  (g) => {
    const { of, bad } = kinds(g, 2, 60, 190)
    return `Đài truyền thanh xã đã phát ${bad} tin, bài tuyên truyền CCHC, gồm ${of[1]} tin và ${of[0]} bài.`
  },
  (g) => {
    const villages = g.int(6, 10)
    return `Đảng bộ xã có ${villages + 3 + g.pick([-1, 1, 2])} chi bộ (${whole(villages)} chi bộ thôn, 02 chi bộ trường học, 01 chi bộ cơ quan xã)`
  },
  (g) => {
    const { of, bad } = kinds(g, 3, 70, 260)
    return `Công tác cấp GCNQSD đất: thực hiện ${bad} hồ sơ – cấp lần đầu ${of[0]} hồ sơ – cấp đổi ${of[1]} hồ sơ – chuyển nhượng, thừa kế, tặng cho ${of[2]} hồ sơ`
  },
  (g) => {
    const { of, bad } = kinds(g, 4, 180, 520)
    return `Đăng ký hộ tịch ${bad} trường hợp: Khai sinh ${of[0]}, khai tử ${of[1]}, kết hôn ${of[2]}, xác nhận tình trạng hôn nhân ${of[3]}`
  },
  (g) => {
    const { of, bad } = kinds(g, 2, 1900, 5800)
    return `Trạm y tế xã khám, chữa bệnh cho ${bad} lượt người (có thẻ BHYT ${of[0]} lượt, không có thẻ BHYT ${of[1]} lượt)`
  },
  (g) => {
    const { of, total, parts } = kinds(g, 3, 900, 1900)
    const low = total - g.int(1, Math.min(...parts) - 1)
    return `Toàn xã có ${whole(low)} học sinh; trong đó mầm non ${of[0]} cháu, tiểu học ${of[1]} em, THCS ${of[2]} em`
  },
  (g) => {
    const [excellent, good, done] = [g.int(3, 5), g.int(12, 15), g.int(1, 2)]
    const staff = excellent + good + done + g.pick([-2, -1, 1, 2])
    return `Đánh giá, xếp loại ${staff} CBCC: Hoàn thành xuất sắc nhiệm vụ ${whole(excellent)} đ/c; Hoàn thành tốt nhiệm vụ ${good} đ/c; Hoàn thành nhiệm vụ ${whole(done)} đ/c`
  },
  (g) => {
    const women = g.int(6, 9)
    const men = g.int(15, 18)
    return `HĐND xã nhiệm kỳ 2021-2026 có ${women + men + g.pick([-2, -1, 1, 2])} đại biểu, gồm ${men} đại biểu nam, ${whole(women)} đại biểu nữ`
  },
  (g) => {
    const { of, bad } = kinds(g, 3, 300, 1600)
    return `Hồ sơ tiếp nhận theo lĩnh vực: Tư pháp - hộ tịch ${of[0]} HS; Địa chính - xây dựng ${of[1]} HS; LĐTB&XH ${of[2]} HS. Tổng cộng: ${bad} HS`
  },
]

const RIGHT: readonly Written[] = [
  (g) => {
    const { of, sum } = kinds(g, 2, 300, 2400)
    return `Trong năm UBND xã ${xa(g)} tiếp nhận ${sum} hồ sơ TTHC (trực tiếp ${of[1]} hồ sơ, trực tuyến ${of[0]} hồ sơ)`
  },
  (g) => {
    const { of, sum } = kinds(g, 3, 110, 240)
    return `- Tổng số TTHC thuộc thẩm quyền của UBND xã: ${sum} TTHC, gồm: ${of[0]} DVC trực tuyến toàn trình, ${of[1]} DVC trực tuyến một phần, ${of[2]} DVC cung cấp thông tin trực tuyến`
  },
  (g) => {
    const { of, sum } = kinds(g, 4, 45, 160)
    const [one, two, three, four] = thon(g, 4)
    return `Hộ nghèo cuối năm 2023 là ${sum} hộ; trong đó: thôn ${one} ${of[0]} hộ, thôn ${two} ${of[1]} hộ, thôn ${three} ${of[2]} hộ, thôn ${four} ${of[3]} hộ`
  },
  (g) => {
    const { of, sum } = money(g, 3, 61_000, 142_000, 1)
    return `Tổng chi ngân sách xã năm 2023 là ${sum} triệu đồng, bao gồm: chi đầu tư phát triển ${of[1]} triệu đồng; chi thường xuyên ${of[0]} triệu đồng; chi chuyển nguồn ${of[2]} triệu đồng`
  },
  (g) => {
    const { of, sum } = money(g, 4, 900, 3400, 2)
    return `Tổng nguồn lực xây dựng NTM: ${sum} tỷ đồng (NS tỉnh: ${of[0]} tỷ; NS huyện: ${of[1]} tỷ; NS xã: ${of[2]} tỷ; nhân dân đóng góp: ${of[3]} tỷ)`
  },
  (g) => {
    const { of, sum } = kinds(g, 3, 400, 1900)
    return `Chứng thực ${sum} hồ sơ:\n- Chứng thực bản sao từ bản chính: ${of[0]} hồ sơ\n- Chứng thực chữ ký: ${of[1]} hồ sơ\n- Chứng thực hợp đồng, giao dịch: ${of[2]} hồ sơ`
  },
  (g) => {
    const { of, sum } = kinds(g, 3, 300, 1600)
    return `Tư pháp - hộ tịch ${of[0]} HS; Địa chính - xây dựng ${of[1]} HS; LĐTB&XH ${of[2]} HS. Tổng cộng: ${sum} HS`
  },
  (g) => {
    const online = g.int(300, 900)
    const parts = portions(g, online, 2)
    const paper = g.int(20, 200)
    return `Tiếp nhận ${whole(online + paper)} hồ sơ, gồm: ${whole(paper)} hồ sơ trực tiếp và ${whole(online)} hồ sơ trực tuyến (toàn trình ${whole(parts[0] ?? 0)} hồ sơ, một phần ${whole(parts[1] ?? 0)} hồ sơ)`
  },
  (g) =>
    `Tổ chức ${whole(g.int(2, 5))} hội nghị tuyên truyền về CCHC, chuyển đổi số (${g.int(210, 480)} lượt người tham dự, cấp phát ${g.int(500, 900)} tờ rơi)`,
  (g) => {
    const all = g.int(900, 1800)
    return `Hồ sơ tiếp nhận trong năm ${whole(all)} hồ sơ, trong đó lĩnh vực chứng thực ${g.int(410, 600)} hồ sơ, hộ tịch ${g.int(120, 250)} hồ sơ`
  },
  (g) =>
    `Xã có ${whole(g.int(2100, 3400))} hộ dân (riêng thôn ${thon(g, 1)[0]} có ${g.int(280, 420)} hộ), đời sống nhân dân cơ bản ổn định`,
  (g) => {
    const fresh = g.int(400, 1500)
    const carried = g.int(3, 19)
    return `Tổng số hồ sơ phải giải quyết ${whole(fresh + carried)} hồ sơ (tiếp nhận mới trong kỳ ${whole(fresh)} hồ sơ, từ kỳ trước chuyển qua ${whole(carried)} hồ sơ)`
  },
  (g) => {
    const staff = g.int(18, 23)
    return `Hiện có ${staff} CBCC; trong đó trình độ thạc sĩ ${whole(g.int(1, 3))} người, đảng viên ${staff - 1} người, cao cấp lý luận chính trị ${whole(g.int(1, 2))} người`
  },
  (g) => {
    const [first, second] = [g.int(500, 900), g.int(901, 1400)]
    return `Số hồ sơ trực tuyến qua các năm đều tăng: năm 2023 là ${whole(second)} hồ sơ (năm 2022: ${first} hồ sơ; năm 2021: ${g.int(40, 300)} hồ sơ)`
  },
  (g) => {
    const [excellent, good, done] = [g.int(3, 5), g.int(12, 15), g.int(1, 2)]
    return `Xếp loại ${excellent + good + done} CBCC: HTXSNV ${whole(excellent)} đ/c; HTTNV ${good} đ/c; HTNV ${whole(done)} đ/c; không có CBCC không hoàn thành nhiệm vụ`
  },
  (g) => {
    const total = g.int(310, 900)
    const parts = portions(g, total, 2)
    return `Kết quả giải quyết: ${total} hồ sơ, trong đó trước hạn ${parts[0]} hồ sơ (${rate(parts[0] ?? 0, total)}%), đúng hạn ${parts[1]} hồ sơ (${rate(parts[1] ?? 0, total)}%)`
  },
  (g) => {
    const days = g.int(120, 140)
    return `Tiếp công dân ${g.int(30, 60)} lượt trong ${days} ngày trực (Chủ tịch UBND xã tiếp 24 ngày, ủy quyền Phó Chủ tịch 02 ngày)`
  },
  (g) => {
    const population = g.int(6200, 9800)
    return `Dân số ${whole(population)} người (người trong độ tuổi lao động ${whole(g.int(3300, 4400))} người, người cao tuổi ${whole(g.int(900, 1300))} người)`
  },
  (g) => {
    const planned = g.int(40, 70)
    return `Đã thu ${comma(planned + g.int(1, 9) / 10, 1)} triệu đồng quỹ đền ơn đáp nghĩa (kế hoạch ${planned} triệu đồng), thăm tặng ${g.int(90, 210)} suất quà cho gia đình chính sách`
  },
  (g) => {
    const { of, sum } = kinds(g, 2, 700, 2900)
    return `Xử lý ${sum} văn bản đến trên phần mềm, trong đó đã xử lý xong ${of[0]} văn bản, còn lại ${of[1]} văn bản đang xử lý trong hạn`
  },
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG), quiet: fine(RIGHT) }
