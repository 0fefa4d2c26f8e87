/** Shares that are worked out wrong, and shares, plans and numbers of documents that are right: `ratio`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { measured, rated } from './figures.ts'

const WRONG: readonly Written[] = [
  rated(300, 2500, ({ a, b, x }) => `Hồ sơ giải quyết trước hạn, đúng hạn: ${a}/${b} hồ sơ, đạt ${x}%`),
  rated(200, 1800, ({ a, b, x }) => `${a}/${b} = ${x}%`),
  rated(200, 1800, ({ a, b, x }) => `- Tỷ lệ hồ sơ nộp trực tuyến: ${x}% (${a}/${b} hồ sơ)`),
  rated(150, 900, ({ a, b, x }) => `UBND phường đã tiếp nhận và giải quyết ${a}/${b} hồ sơ trực tuyến, chiếm tỷ lệ ${x}%.`),
  rated(300, 1600, ({ a, b, x }) => `Số hóa hồ sơ TTHC: ${a}/${b} HS đạt ${x}%`),
  rated(60, 180, ({ a, b, x }) => `Có ${a}/${b} TTHC phát sinh hồ sơ, tỷ lệ ${x} %`),
  rated(18, 40, ({ a, b, x }) => `Cán bộ, công chức có trình độ đại học trở lên: ${a}/${b} người, đạt tỷ lệ ${x}%`),
  rated(
    400,
    2200,
    ({ a, b, x }, g) =>
      `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 18, 28)} về kết quả CCHC năm 2023: thanh toán trực tuyến ${a}/${b} hồ sơ, đạt ${x}%`,
  ),
  rated(
    500,
    2600,
    ({ a, b, x }) => `Tổng số hồ sơ TTHC tiếp nhận trong năm là ${b} hồ sơ, trong đó tiếp nhận qua Cổng DVC là ${a} hồ sơ, chiếm ${x}%`,
  ),
  rated(500, 2600, ({ a, b, x }) => `- Tổng số văn bản đi: ${b} VB\n- Số VB ký số: ${a} VB\n- Tỷ lệ: ${x}%`),
  measured(900, 9000, ({ a, b, x }) => `Tổng thu NSNN trên địa bàn: ${a}/${b} triệu đồng, đạt ${x}% dự toán giao`),
  rated(
    1500,
    9000,
    ({ a, b, x }) =>
      `Công tác BHYT được cấp ủy, chính quyền quan tâm chỉ đạo, đến ngày 31/12/2023 toàn xã có ${a}/${b} người tham gia BHYT, đạt tỷ lệ bao phủ ${x}%`,
  ),
  rated(900, 3200, ({ a, b, x }) => `+ Hộ gia đình đạt danh hiệu "Gia đình văn hóa": ${a}/${b} hộ (đạt ${x}%)`),
  rated(100, 400, ({ a, b, x }) => `Phát ra ${b} phiếu khảo sát, thu về ${a} phiếu hài lòng, đạt ${x}%`),
  rated(800, 2600, ({ a, b, x }, g) => `Ấp ${g.hamlets(1)[0] ?? ''} có ${a} hộ/${b} hộ sử dụng nước sạch, đạt ${x}%`),
  measured(200, 1500, ({ a, b, x }) => `Giải ngân vốn đầu tư công ${a} triệu đồng/${b} triệu đồng, đạt tỷ lệ ${x}% kế hoạch`),
  rated(250, 900, ({ a, b, x }) => `Trẻ em dưới 6 tuổi được cấp thẻ BHYT: ${a} trẻ/${b} trẻ; tỷ lệ: ${x}%`),
  rated(300, 1900, ({ a, b, x, left, q }) => `Trực tuyến ${a}/${b} hồ sơ (${x}%), trực tiếp ${left}/${b} hồ sơ (${q}%)`),
  measured(60, 400, ({ a, b, x }) => `Đã cấp GCN QSDĐ lần đầu được ${a} ha/${b} ha đất ở cần cấp, đạt ${x}%`),
  rated(300, 1700, ({ a, b, x }, g) => [
    `Hồ sơ lĩnh vực chứng thực: ${a}/${b} hồ sơ đúng hạn, đạt ${x}%`,
    `Hồ sơ lĩnh vực đất đai: ${g.int(10, 40)} hồ sơ`,
  ]),
]

const RIGHT: readonly Written[] = [
  rated(300, 2500, ({ a, b, p }) => `Hồ sơ giải quyết trước hạn, đúng hạn: ${a}/${b} hồ sơ, đạt ${p}%`),
  rated(200, 1800, ({ a, b, p }) => `${a}/${b} = ${p}%`),
  rated(200, 1800, ({ a, b, p, floor }) => `- Tỷ lệ hồ sơ nộp trực tuyến: ${p}% (${a}/${b} hồ sơ), vượt chỉ tiêu thành phố giao ${floor}%`),
  rated(300, 1900, ({ a, b, p, left, q }) => `Trực tuyến ${a}/${b} hồ sơ (${p}%), trực tiếp ${left}/${b} hồ sơ (${q}%)`),
  rated(300, 1900, ({ b }) => `${b}/${b} hồ sơ, đạt 100%`),
  rated(
    500,
    2600,
    ({ a, b, p }, g) =>
      `Tổng số hồ sơ TTHC tiếp nhận trong năm là ${b} hồ sơ, trong đó tiếp nhận qua Cổng DVC là ${a} hồ sơ, chiếm ${p}%, tăng ${g.int(2, 9)},${g.int(1, 9)}% so với năm 2022`,
  ),
  rated(500, 2600, ({ a, b, p }) => `- Tổng số văn bản đi: ${b} VB\n- Số VB ký số: ${a} VB\n- Tỷ lệ: ${p}%`),
  measured(900, 9000, ({ a, b, p }) => `Tổng thu NSNN trên địa bàn: ${a}/${b} triệu đồng, đạt ${p}% dự toán giao`),
  rated(
    400,
    1800,
    ({ a, b, p }, g) =>
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} giao chỉ tiêu hồ sơ trực tuyến toàn trình ${g.int(50, 80)}%. Kết quả: ${a}/${b} hồ sơ, đạt ${p}%`,
  ),
  (g) =>
    `Thực hiện Thông tư số 01/2018/TT-VPCP và Nghị định số 61/2018/NĐ-CP; 100% TTHC được niêm yết tại Bộ phận Một cửa, tin bài phát ${g.int(2, 3)} lượt/tuần trên đài truyền thanh`,
  (g) => `Bộ phận TN&TKQ trực từ thứ 2 đến thứ 6, đường dây nóng trực 24/7; tỷ lệ hài lòng đạt ${g.int(91, 99)}%`,
  rated(20, 45, ({ a, b, p }) => `Cán bộ, công chức và người HĐKCT: ${b} người; tham gia tập huấn chuyển đổi số ${a} người = ${p}%`),
  measured(
    200,
    1500,
    ({ a, b, p }, g) => `Giải ngân vốn đầu tư công ${a} triệu đồng/${b} triệu đồng, đạt tỷ lệ ${p}% (năm 2022 đạt ${g.int(80, 98)}%)`,
  ),
  (g) =>
    `Xã có ${g.int(2, 4)}/${g.int(5, 6)} trường đạt chuẩn quốc gia; tỷ lệ phổ cập giáo dục tiểu học mức độ 3 đạt ${g.int(95, 99)},${g.int(1, 9)}%`,
  rated(1500, 9000, ({ a, b, p }) => `Đến 31/12/2023 có ${a} người/${b} người tham gia BHYT, đạt ${p}%, phấn đấu năm 2024 đạt 96%`),
  (g) =>
    `Nông thôn mới nâng cao: đạt ${g.int(12, 18)}/19 tiêu chí. Thu nhập bình quân ${g.int(58, 79)} triệu đồng/người/năm, tăng ${g.int(5, 12)}% so với năm trước`,
  rated(
    300,
    1600,
    ({ a, b, p }) =>
      `Năm 2023, UBND phường đã chỉ đạo Bộ phận Một cửa thực hiện nghiêm việc số hóa thành phần hồ sơ; kết quả đã số hóa ${a} hồ sơ trên tổng số ${b} hồ sơ tiếp nhận, đạt tỷ lệ ${p}%`,
  ),
  (g) =>
    `Hộ nghèo đầu năm ${g.int(30, 60)} hộ, cuối năm ${g.int(10, 25)} hộ, tỷ lệ hộ nghèo giảm ${g.int(0, 1)},${g.int(11, 99)}%; tháng 02/2023 đã rà soát bổ sung`,
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG), quiet: fine(RIGHT) }
