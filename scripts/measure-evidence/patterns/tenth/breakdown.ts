/** A total and the parts that are said to make it: `breakdown`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

type Said = (total: string, parts: readonly string[]) => string

/** All parts are named; said alike whether they add up or not. */
const EXHAUSTIVE: readonly (readonly [parts: number, low: number, high: number, said: Said])[] = [
  [2, 200, 2400, (n, [a, b]) => `Tổng số hồ sơ tiếp nhận: ${n} hồ sơ (trực tuyến ${a} hồ sơ, trực tiếp ${b} hồ sơ)`],
  [3, 200, 1800, (n, [a, b, c]) => `Tổng số hồ sơ đã giải quyết ${n} HS, gồm: trước hạn ${a} HS; đúng hạn ${b} HS; trễ hạn ${c} HS.`],
  [2, 30, 80, (n, [a, b]) => `Tổng số cán bộ, công chức và người hoạt động không chuyên trách: ${n} người (nam ${a}, nữ ${b})`],
  [3, 200, 900, (n, [a, b, c]) => `Trong năm ban hành ${n} văn bản, bao gồm ${a} quyết định, ${b} kế hoạch và ${c} báo cáo`],
  [2, 40, 400, (n, [a, b]) => `Toàn xã có ${n} hộ nghèo và cận nghèo, trong đó: hộ nghèo ${a} hộ, hộ cận nghèo ${b} hộ`],
  [
    3,
    20,
    90,
    (n, [a, b, c]) => `Tổng số đơn tiếp nhận trong kỳ: ${n} đơn. Gồm: khiếu nại ${a} đơn, tố cáo ${b} đơn, kiến nghị phản ánh ${c} đơn`,
  ],
  [
    3,
    120,
    260,
    (n, [a, b, c]) => `Tổng số TTHC cấp xã: ${n} thủ tục (toàn trình: ${a}, một phần: ${b}, cung cấp thông tin trực tuyến: ${c})`,
  ],
  [2, 400, 2400, (n, [a, b]) => `- Tổng số văn bản: ${n}\n+ Văn bản đến: ${a}\n+ Văn bản đi: ${b}`],
  [3, 300, 2400, (n, [a, b, c]) => `Đăng ký hộ tịch ${n} trường hợp = khai sinh ${a} + kết hôn ${b} + khai tử ${c}`],
  [
    3,
    100,
    700,
    (n, [a, b, c]) => `Thu về tổng cộng ${n} phiếu khảo sát: rất hài lòng ${a} phiếu, hài lòng ${b} phiếu, không hài lòng ${c} phiếu`,
  ],
  [2, 300, 1600, (n, [a, b]) => `Trường mầm non và tiểu học có tổng số ${n} cháu, trong đó mầm non ${a} cháu và tiểu học ${b} cháu`],
  [2, 300, 2400, (n, [a, b]) => `Tổng số hồ sơ phải giải quyết: ${n} (tiếp nhận mới ${a}, kỳ trước chuyển sang ${b})`],
  [2, 20, 90, (n, [a, b]) => `Đã tổ chức tiếp ${n} lượt công dân (tiếp định kỳ ${a} lượt; tiếp đột xuất ${b} lượt)`],
  [
    3,
    400,
    2400,
    (n, [a, b, c]) => `Tổng số ${n} hồ sơ, gồm các lĩnh vực: chứng thực ${a} hồ sơ, hộ tịch ${b} hồ sơ, bảo trợ xã hội ${c} hồ sơ`,
  ],
  [
    2,
    300,
    3000,
    (n, [a, b]) => `Tổng chi ngân sách xã ${n} triệu đồng, gồm chi đầu tư phát triển ${a} triệu đồng, chi thường xuyên ${b} triệu đồng`,
  ],
  [2, 60, 400, (n, [a, b]) => `Có ${n} hồ sơ đăng ký biến động đất đai (đã giải quyết ${a}, đang giải quyết ${b})`],
]

/** A list that leaves some out, counts something else, or overlaps. */
const OTHER: readonly Written[] = [
  (g) => {
    const { of, more } = g.parts(2, 60, 600)
    return `Tiếp nhận ${more} hồ sơ, trong đó có ${of[0]} hồ sơ chứng thực, ${of[1]} hồ sơ khai sinh, còn lại là các lĩnh vực khác`
  },
  (g) => {
    const { of, more } = g.parts(2, 60, 300)
    return `Toàn xã có ${more} đảng viên, trong đó ${of[0]} đảng viên nữ, ${of[1]} đảng viên trên 60 tuổi`
  },
  (g) => {
    const { of, more } = g.parts(3, 60, 300)
    return `Ban hành ${more} văn bản các loại (chủ yếu: ${of[0]} báo cáo, ${of[1]} kế hoạch, ${of[2]} tờ trình...)`
  },
  (g) => `Đã tổ chức ${g.int(12, 24)} buổi tuyên truyền (mỗi buổi từ ${g.int(30, 40)} đến ${g.int(50, 70)} người tham dự)`,
  (g) =>
    `Trụ sở có ${g.int(20, 30)} máy vi tính (${g.int(2, 4)} máy scan, ${g.int(5, 9)} máy in đi kèm), nối mạng LAN, Internet tốc độ cao`,
  (g) =>
    `Treo ${g.int(30, 60)} băng rôn (kích thước ${g.int(4, 6)}m x ${g.pick(['0,8', '0,7'])}m) tại các trục đường chính của ${g.int(6, 9)} thôn`,
  (g) => {
    const { of, more } = g.parts(2, 100, 900)
    return `Số hồ sơ năm 2023: ${more} hồ sơ (năm 2022: ${of[0]} hồ sơ, năm 2021: ${of[1]} hồ sơ)`
  },
]

const exhaustive = (right: boolean): Written[] =>
  EXHAUSTIVE.map(([count, low, high, said]): Written => (g) => {
    const { of, sum, bad } = g.parts(count, low, high)
    return said(right ? sum : bad, of)
  })

export const breakdown: Patterns = {
  wrong: wanted('breakdown', exhaustive(false)),
  quiet: fine([...exhaustive(true).slice(0, 12), ...OTHER]),
}
