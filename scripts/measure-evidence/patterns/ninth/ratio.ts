/** `ratio`: a part of a whole and the share that is printed beside them. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { beyond, few, most, padded } from './writing.ts'
import { percent } from '../../slots.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { a, b, x, left } = most(g, 320, 2400, 2)
    return `- Tiếp nhận trong kỳ: ${b} HS; giải quyết trước và đúng hạn ${a}/${b} HS (tỷ lệ ${x}%), quá hạn ${left} HS.`
  },
  (g) => {
    const { a, b, x } = most(g, 200, 1900, 1)
    return `Tỷ lệ HS trực tuyến toàn trình đạt ${x} % (${a} HS trên tổng số ${b} HS phát sinh)`
  },
  (g) => {
    const { a, b, x } = most(g, 60, 900, 2)
    return `${a}/${b}=${x}%`
  },
  (g) => {
    const { a, b, x } = most(g, 21, 46, 1)
    return `Có ${a} đ/c trong tổng số ${b} đ/c CBCC, người HĐKCT được cử đi tập huấn sử dụng chữ ký số chuyên dùng, chiếm ${x}%`
  },
  (g) => {
    const { a, b, x } = most(g, 900, 3100, 2)
    return `Hộ dân có đồng hồ nước sạch: ${a} hộ/${b} hộ --> ${x}%`
  },
  (g) => {
    const { a, b, x } = g.measured(8, 60)
    return `Bê tông hóa đường trục thôn, buôn được ${a}km/${b}km (${x}%), phần còn lại vẫn là đường đất`
  },
  (g) => {
    const { a, b, x } = g.measured(1200, 9000)
    return `Giải ngân vốn đầu tư công đến T12/2023: ${a} triệu đồng/ kế hoạch vốn ${b} triệu đồng, đạt tỷ lệ ${x}%`
  },
  (g) => {
    const { a, b, x } = most(g, 110, 350, 1)
    return `Trong số ${b} phiếu khảo sát thu về thì ${a} phiếu chấm mức “rất hài lòng”, tương đương ${x}%`
  },
  (g) => {
    const { a, b, x } = most(g, 700, 2600, 2)
    return `Kết quả tiêm phòng gia súc đợt 2 đạt ${x}% tổng đàn (${a}/${b} con), không để xảy ra dịch lớn trên địa bàn`
  },
  (g) => {
    const [one, two] = [most(g, 300, 700, 2), most(g, 800, 1500, 2)]
    return `Số hóa HS đầu vào ${one.a}/${one.b} HS = ${one.p}%;số hóa kết quả giải quyết ${two.a}/${two.b} HS = ${two.x}%`
  },
  (g) => {
    const { a, b } = most(g, 140, 1100, 1)
    return `${a}/${b} HS chứng thực thu phí qua mã QR, đạt 100%`
  },
  (g) => {
    const { a, b, x } = beyond(g)
    return `Tuyên truyền trên hệ thống truyền thanh ${a} tin, bài/KH ${b} tin, bài (đạt ${x}% KH năm)`
  },
  (g) => {
    const { a, b, x } = most(g, 400, 2200, 2)
    return `VB phát hành trên phần mềm iOffice ${b} VB, số VB được ký số bằng chứng thư số của cơ quan và lãnh đạo là ${a} VB, tỷ lệ ${x}%.`
  },
  (g) => {
    const { a, b, x } = most(g, 17, 34, 1)
    return `Tỷ lệ hòa giải thành: ${a} vụ / ${b} vụ = ${x.replace(',', '.')} %`
  },
  (g) => {
    const { a, b, x } = most(g, 2400, 6900, 2)
    return `+ Công dân đủ điều kiện cấp tài khoản định danh: ${b}\n+ Đã kích hoạt VNeID mức độ 2: ${a}\n+ Tỷ lệ: ${x}%`
  },
  (g) => {
    const { a, b, x } = most(g, 800, 4000, 2)
    return `Đạt ${x}% (${a} thửa/${b} thửa) việc cấp GCNQSD đất lần đầu cho các hộ ở vùng tái định cư; số thửa vướng ranh giới giao đ/c công chức ĐC-XD theo dõi`
  },
  (g) => {
    const { a, b, x } = few(g)
    return `HS phải trả lại do thiếu thành phần: ${a}/${b} HS, chiếm ${x}%`
  },
  (g) => {
    const { a, b, p } = most(g, 350, 1600, 2)
    const late = few(g, 1700, 2900)
    return `Thuế - phí thu qua tài khoản ${a}/${b} lượt nộp (${p}%) ; HS trễ hẹn ${late.a}/${late.b} HS (${late.x}%)`
  },
  (g) => {
    const { a, b, x } = most(g, 60, 190, 1)
    return `Có ${a} trường hợp làm liên thông khai sinh - BHYT trong ${b} trường hợp đăng ký khai sinh, tức ${x}%, số còn lại người dân tự nộp tại BHXH`
  },
  (g) => {
    const { a, b, x } = few(g, 1200, 2600)
    return `Cuối năm 2023 toàn xã còn ${a}/${b} hộ nghèo, tỷ lệ ${x}%; giảm 1,2 điểm phần trăm so với đầu năm`
  },
]

const TRAPS: readonly Written[] = [
  (g) => {
    const [one, two] = [most(g, 150, 600, 2), most(g, 700, 1900, 1)]
    return `HS đất đai ${one.a}/${one.b} đạt ${one.p}%, HS tư pháp - hộ tịch ${two.a}/${two.b} đạt ${two.p}%`
  },
  (g) => {
    const { a, b, exact } = most(g, 210, 900, 0)
    return `Nộp trực tuyến được ${a}/${b} hồ sơ, xấp xỉ ${percent(exact, 0)}%`
  },
  (g) => {
    const { a, b, p } = most(g, 300, 2100, 2)
    return `Kết quả ${a}/${b} HS = ${p}%, chỉ tiêu UBND tỉnh giao cho cấp xã là 60%`
  },
  (g) => {
    const whole = padded(g.int(240, 1700))
    return `Đã giải quyết xong ${whole}/${whole} HS, tăng ${percent(g.int(31, 198) / 10, 1)}% so với cùng kỳ năm trước`
  },
  (g) => {
    const { a, b, p } = beyond(g)
    return `Tổ chức ${a}/${b} buổi nói chuyện chuyên đề tại nhà văn hóa các xóm, bằng ${p}% kế hoạch`
  },
  (g) =>
    `Thực hiện KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về cung cấp DVC trực tuyến, tỷ lệ HS trực tuyến cả năm ${percent(g.int(610, 890) / 10, 1)}%`,
  (g) => `Đường dây nóng trực 24/7, ${g.int(81, 97)}% phản ánh được trả lời ngay trong ngày làm việc`,
  (g) => `Đạt ${g.int(86, 97)}% nên theo hướng dẫn tự chấm 0,5/1 điểm`,
  (g) => {
    const { a, b, p, left, part, whole } = most(g, 260, 800, 2)
    return `Đúng hạn ${a}/${b} HS (${p}%), trễ hạn ${left}/${b} HS (${percent((100 * (whole - part)) / whole, 2)}%)`
  },
  (g) =>
    `Trụ sở tại số ${g.int(3, 40)}/${g.int(41, 90)} đường Lý Thường Kiệt; hơn ${g.int(71, 88)}% người dân đến giao dịch bằng xe máy nên đã mở rộng bãi đỗ`,
  (g) => `Giao ban Bộ phận Một cửa 02 lần/tháng, tỷ lệ công chức dự đầy đủ ${g.int(92, 98)}%`,
  (g) =>
    `Thời gian tính từ 15/12 năm trước tới 14/12 năm nay: hồ sơ chứng thực điện tử chiếm ${percent(g.int(121, 389) / 10, 1)}% số việc chứng thực`,
  (g) => {
    const { a, b, p } = most(g, 18, 39, 1)
    return `${p}% CBCC, NLĐ của xã (${a}/${b} đ/c) xếp loại hoàn thành tốt nhiệm vụ trở lên`
  },
  (g) => {
    const [one, two] = [most(g, 100, 400, 2), most(g, 100, 400, 2)]
    const [part, whole] = [one.part + two.part, one.whole + two.whole]
    return `Quý III: ${one.a}/${one.b} HS = ${one.p}%; Quý IV: ${two.a}/${two.b} HS = ${two.p}%; cộng 02 quý ${padded(part)}/${padded(whole)} HS = ${percent((100 * part) / whole, 2)}%`
  },
  (g) => {
    const { a, b, p } = g.measured(12, 70)
    return `Kênh mương nội đồng kiên cố hóa ${a}km trên tổng chiều dài ${b}km, đạt ${p}%`
  },
  (g) => `Áp dụng Thông tư 01/2023/TT-VPCP, đến nay ${g.int(52, 74)}% TTHC của xã có thành phần hồ sơ được dùng lại dữ liệu đã số hóa`,
  (g) => `Đoàn thanh niên ra quân dịp 30/4, 19/5 và 2/9 giúp ${g.int(61, 89)}% hộ dọc đường 3/2 cài ứng dụng DVC`,
  (g) => {
    const { a, b, p } = few(g)
    return `HS bị trả lại ${a}/${b} HS (${p}%), phấn đấu năm 2024 giảm còn dưới 0,20%`
  },
  (g) => {
    const teams = padded(g.int(6, 14))
    return `Thành lập ${teams}/${teams} tổ công nghệ số cộng đồng, ${g.int(55, 80)}% thành viên là đoàn viên thanh niên`
  },
  (g) => `Đã công khai bản đồ địa chính tỷ lệ 1/2.000 tại trụ sở; ${g.int(62, 96)}% thửa đất có trích lục gửi tới hộ`,
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG), quiet: fine(TRAPS) }
