/** Totals told with all their parts: `breakdown`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { parted } from './figures.ts'

const WRONG: readonly Written[] = [
  parted(2, 200, 2400, ({ of: [d, t], bad }) => `UBND xã tiếp nhận ${bad} hồ sơ TTHC (trực tiếp ${d} hồ sơ, trực tuyến ${t} hồ sơ)`),
  parted(2, 200, 2400, ({ of: [s, d], bad }) => `Đã giải quyết ${bad} hồ sơ (trước hạn ${s} hồ sơ, đúng hạn ${d} hồ sơ)`),
  parted(3, 300, 2600, ({ of: [t, d, q], bad }) => `Trả kết quả ${bad} hồ sơ (trước hạn: ${t}, đúng hạn: ${d}, quá hạn: ${q})`),
  parted(
    3,
    300,
    1900,
    ({ of: [m, h, k], bad }) => `Tổng số hồ sơ tiếp nhận: ${bad} HS, gồm: chứng thực ${m} HS, hộ tịch ${h} HS, đất đai ${k} HS`,
  ),
  parted(2, 20, 40, ({ of: [c, d], bad }) => `Tổng số CBCC: ${bad} người (cán bộ ${c} người, công chức ${d} người)`),
  parted(
    2,
    200,
    2400,
    ({ of: [d, t], bad }) => `- Tổng số hồ sơ: ${bad}, trong đó:\n+ Tiếp nhận trực tiếp: ${d}\n+ Tiếp nhận trực tuyến: ${t}`,
  ),
  parted(
    2,
    300,
    1800,
    ({ of: [m, c], bad }) => `Trong năm tiếp nhận ${bad} hồ sơ (${m} hồ sơ tiếp nhận mới và ${c} hồ sơ kỳ trước chuyển sang).`,
  ),
  parted(3, 100, 240, ({ of: [a, b, c], bad }) => `TTHC thực hiện tại xã là ${bad} TTHC (toàn trình ${a}, một phần ${b}, còn lại ${c})`),
  parted(
    2,
    25,
    90,
    ({ of: [d, k], bad }) =>
      `Trong năm, UBND phường tiếp nhận ${bad} đơn thư của công dân (${d} đơn thuộc thẩm quyền, ${k} đơn không thuộc thẩm quyền), đã xử lý theo quy định`,
  ),
  parted(
    4,
    60,
    300,
    ({ of: [a, b, c, d], bad }) =>
      `Năm 2023 UBND xã ban hành ${bad} văn bản chỉ đạo điều hành về CCHC, bao gồm: ${a} kế hoạch, ${b} báo cáo, ${c} công văn, ${d} thông báo.`,
  ),
  parted(3, 20, 36, ({ of: [a, b, c], bad }) => `Xếp loại CBCC: ${bad} người (HTXSNV ${a}, HTTNV ${b}, HTNV ${c})`),
  parted(2, 400, 3000, ({ of: [n, u], bad }) => `Toàn phường có ${bad} người trong độ tuổi lao động (nam ${n} người, nữ ${u} người)`),
  parted(
    2,
    40,
    180,
    ({ of: [n, c], bad }) =>
      `Qua rà soát, toàn xã còn ${bad} hộ nghèo và hộ cận nghèo, gồm ${n} hộ nghèo, ${c} hộ cận nghèo theo chuẩn đa chiều.`,
  ),
  parted(3, 90, 400, ({ of: [k, h, t], low }) => `Hộ tịch: ${low} trường hợp (khai sinh ${k}, kết hôn ${h}, khai tử ${t})`),
  parted(
    2,
    200,
    900,
    ({ of: [x, y], low }) =>
      `Đã chứng thực ${low} trường hợp, trong đó chứng thực bản sao ${x} trường hợp, chứng thực chữ ký ${y} trường hợp`,
  ),
  parted(3, 60, 240, ({ of: [x, y, z], bad }, g) => {
    const [k, l, m] = g.hamlets(3)
    return `Mở ${bad} buổi tuyên truyền tại 3 khu phố (KP ${k}: ${x} buổi; KP ${l}: ${y} buổi; KP ${m}: ${z} buổi)`
  }),
  parted(2, 30, 90, ({ of: [n, t], bad }) => `Tổ công nghệ số cộng đồng có ${bad} thành viên (${n} nam, ${t} nữ)`),
  parted(
    3,
    900,
    9000,
    ({ of: [x, y, z], bad }) =>
      `Tổng chi ngân sách: ${bad} triệu đồng, cụ thể: chi đầu tư ${x} triệu đồng; chi thường xuyên ${y} triệu đồng; dự phòng ${z} triệu đồng`,
  ),
  parted(
    2,
    300,
    2200,
    ({ of: [x, y], bad }) =>
      `Văn bản đến: ${bad} văn bản, trong đó văn bản điện tử ${x}, văn bản giấy ${y}; tất cả được cập nhật trên phần mềm`,
  ),
]

const RIGHT: readonly Written[] = [
  parted(2, 200, 2400, ({ of: [d, t], sum }) => `UBND xã tiếp nhận ${sum} hồ sơ TTHC (trực tiếp ${d} hồ sơ, trực tuyến ${t} hồ sơ)`),
  parted(3, 300, 2600, ({ of: [t, d, q], sum }) => `Trả kết quả ${sum} hồ sơ (trước hạn: ${t}, đúng hạn: ${d}, quá hạn: ${q})`),
  parted(
    2,
    200,
    2400,
    ({ of: [d, t], sum }) => `- Tổng số hồ sơ: ${sum}, trong đó:\n+ Tiếp nhận trực tiếp: ${d}\n+ Tiếp nhận trực tuyến: ${t}`,
  ),
  parted(2, 200, 1500, ({ of: [k, h], more }) => `Tiếp nhận ${more} hồ sơ, trong đó có ${k} hồ sơ hộ tịch, ${h} hồ sơ chứng thực`),
  parted(1, 40, 300, ({ of: [k], more }) => `Tiếp nhận ${more} hồ sơ (trong đó hồ sơ trực tuyến: ${k} hồ sơ)`),
  parted(
    3,
    60,
    300,
    ({ of: [a, b, c], more }) => `Đã ban hành ${more} văn bản, trong đó có kế hoạch (${a}), báo cáo (${b}), công văn (${c})`,
  ),
  parted(
    4,
    60,
    300,
    ({ of: [a, b, c, d], sum }) => `Ban hành ${sum} văn bản gồm ${a} kế hoạch, ${b} báo cáo, ${c} công văn và ${d} thông báo`,
  ),
  parted(
    2,
    20,
    40,
    ({ of: [c, d], sum }, g) =>
      `Tổng số CBCC: ${sum} người (cán bộ ${c}, công chức ${d}); người hoạt động không chuyên trách ${g.int(10, 14)} người`,
  ),
  parted(3, 20, 36, ({ of: [a, b, c], sum }) => `Xếp loại CBCC: ${sum} người (HTXSNV ${a}, HTTNV ${b}, HTNV ${c}, không HTNV: 0)`),
  (g) =>
    `CBCC xã có ${g.int(20, 24)} đ/c, trong đó: nữ ${g.int(8, 11)} đ/c; đảng viên ${g.int(17, 19)} đ/c; trình độ đại học ${g.int(14, 18)} đ/c`,
  parted(
    3,
    300,
    1900,
    ({ of: [m, h, k], sum }, g) =>
      `Theo thống kê trên Hệ thống thông tin giải quyết TTHC của tỉnh, trong năm UBND phường đã tiếp nhận ${sum} hồ sơ (chứng thực ${m}, hộ tịch ${h}, lĩnh vực khác ${k}); thời gian trung bình rút ngắn ${g.int(1, 3)} ngày/hồ sơ`,
  ),
  parted(
    2,
    60,
    300,
    ({ of: [k, t], more }) =>
      `Hộ tịch ${more} trường hợp: khai sinh ${k} trường hợp, khai tử ${t} trường hợp, còn lại là kết hôn và trích lục`,
  ),
  parted(
    2,
    30,
    200,
    ({ of: [k, t], more }) =>
      `Cuộc họp các khu dân cư có ${more} lượt người dự, một số khu dân cư như khu 2 (${k} lượt), khu 5 (${t} lượt)`,
  ),
  parted(
    2,
    30,
    90,
    ({ of: [k, t], more }) =>
      `Trong năm có ${more} lượt công dân đến trụ sở; qua tiếp công dân định kỳ nhận ${k} ý kiến về đất đai, ${t} ý kiến về môi trường`,
  ),
  parted(2, 400, 3000, ({ of: [n, u], sum }) => `Toàn phường có ${sum} nhân khẩu, nam ${n}, nữ ${u}`),
  parted(3, 60, 240, ({ of: [x, y, z], sum }, g) => {
    const [k, l, m] = g.hamlets(3)
    return `Mở ${sum} buổi tuyên truyền (ấp ${k}: ${x} buổi; ấp ${l}: ${y} buổi; ấp ${m}: ${z} buổi)`
  }),
  (g) => {
    const [poor, near, fewer] = [g.int(20, 60), g.int(20, 60), g.int(10, 25)]
    return `Toàn xã còn ${poor + near} hộ (${poor} hộ nghèo, ${near} hộ cận nghèo), giảm ${fewer} hộ so với cuối năm 2022 (${poor + near + fewer} hộ)`
  },
  (g) =>
    `Đài truyền thanh phát ${g.int(40, 60)} tin, bài (thời lượng ${g.int(5, 10)} phút/bài, ${g.int(2, 3)} buổi/tuần) về CCHC và chuyển đổi số`,
  parted(
    3,
    900,
    9000,
    ({ of: [x, y, z], sum }) =>
      `Tổng chi ngân sách: ${sum} triệu đồng, cụ thể: chi đầu tư ${x} triệu đồng; chi thường xuyên ${y} triệu đồng; dự phòng ${z} triệu đồng`,
  ),
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG), quiet: fine(RIGHT) }
