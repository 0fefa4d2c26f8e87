/** `evidence-date`: days that cannot be, and days that can. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { highland, northern, southern, urban } from './places.ts'

const HALF_YEAR = { text: '6 tháng đầu năm 2023', year: 2023 }
const YEAR_2024 = { text: 'năm 2024', year: 2024 }

/** A day that no calendar has. */
const impossible = (g: Gaps): string =>
  g.pick(['30/02/2023', '31/4/2023', '31/6/2023', '31/9/2023', '31/11/2023', '29/02/2023', '32/5/2023', '15/13/2023', '30/2/2023'])

const WRONG: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${impossible(g)} về cải cách hành chính`,
  (g) => `Đã ban hành Quyết định số ${g.no()}/QĐ-UBND ngày ${impossible(g)} kiện toàn Bộ phận Một cửa phường`,
  (g) => `Tổ chức đối thoại với nhân dân ${northern(g)[0]} ngày ${impossible(g)}, có biên bản kèm theo`,
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.pick(['30 tháng 02', '31 tháng 4', '31 tháng 6', '31 tháng 9', '31 tháng 11'])} năm 2023 về tiếp công dân`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(g.pick([2032, 2033, 2203]), 1, 4)} về tuyên truyền CCHC năm 2023`,
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)} kết quả kiểm tra công vụ`],
    period: HALF_YEAR,
  }),
  (g) => ({
    name: 'Ban hành Kế hoạch CCHC trước ngày 31/01/2023',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 6)} về CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Kế hoạch kiểm tra ban hành trong quý I',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 5, 9)} về kiểm tra CCHC năm 2023`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 4, 8)} kết quả giải quyết hồ sơ từ ngày 01/01/2023 đến ngày 30/11/2023`,
  (g) =>
    `Trong năm tổ chức ra quân dọn vệ sinh tại ${urban(g)[0]} ngày ${g.day(2024, 4, 9)} (Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 3)})`,
  (g) => ({
    name: 'Gửi báo cáo tổng kết CCHC trước ngày 15/12',
    text: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 19, 28)} về công tác CCHC năm 2023`,
  }),
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${impossible(g).replaceAll('/', '-')} công khai dự toán ngân sách của UBND phường`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 5)} về kết quả thu ngân sách 9 tháng năm 2023`,
  (g) => ({
    lines: [`Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2024, 7, 11)} phát động thi đua, đã triển khai tại ${highland(g)[0]}`],
  }),
  (g) => {
    const [first, second] = southern(g)
    return `Đã kiểm tra liên ngành: ngày ${impossible(g)} tại ${first}, ngày ${g.day(2023, 8, 9)} tại ${second}`
  },
  (g) => ({
    name: 'Công khai dự toán ngân sách trong tháng 01/2023',
    text: `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 4, 6)} về công khai dự toán ngân sách năm 2023`,
  }),
  (g) =>
    `KH số ${g.no()}/KH-UBND ngày ${g.pick(['31.4.2023', '30.02.2023', '31.9.2023', '31.06.2023'])} về phòng chống tội phạm, tệ nạn xã hội`,
  (g) => ({
    lines: [
      `Tổ chức tập huấn kỹ năng số cho công chức ngày ${g.day(2023, 10, 12)} theo Công văn số ${g.no()}/UBND-VP ngày ${g.day(2023, 3, 4)}`,
    ],
    period: HALF_YEAR,
  }),
  (g) => ({
    lines: [`Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.pick(['30/02/2024', '31/6/2024', '31/4/2024'])} về điều chỉnh dự toán ngân sách`],
    period: YEAR_2024,
  }),
]

const QUIET: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12)} về cải cách hành chính năm 2023`,
  (g) => `Thực hiện Thông tư số 02/2017/TT-VPCP ngày 31/10/2017, xã đã có Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 8, 11)}`,
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6, 8, 22)} về công tác CCHC 6 tháng đầu năm 2023`],
    period: HALF_YEAR,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 9, 8, 20)} công tác CCHC 9 tháng năm 2023`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2021, 8, 11)} về CCHC giai đoạn 2021 - 2025 và Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)}`,
  (g) => ({
    lines: [`Họp giao ban Bộ phận Một cửa ngày 29/02/2024; Thông báo số ${g.no()}/TB-UBND ngày ${g.day(2024, 3, 4)}`],
    period: YEAR_2024,
  }),
  (g) => ({
    name: 'Ban hành Kế hoạch CCHC trước ngày 31/01/2023',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 1)} về CCHC`,
  }),
  (g) => `Tổ Một cửa làm việc tăng ca từ tháng 02/2023 đến tháng 11/2023, sửa nhà văn hóa ${northern(g)[0]} xong ngày 31/5/2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 1, 20)} tổng hợp số liệu từ ngày 01/01/2023 đến ngày 30/11/2023`,
  (g) => `Năm 2022 xã xếp loại khá (Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2022, 12, 12)} của UBND huyện ${g.district})`,
  (g) => `Treo 12 băng rôn dịp 30/4 - 01/5, 02/9 tại ${southern(g)[0]}; Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 4, 4)}`,
  (g) => ({
    name: 'Gửi báo cáo tổng kết CCHC trước ngày 15/12',
    text: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 1, 13)} về công tác CCHC năm 2023`,
  }),
  (g) => `Bộ phận Một cửa được kiện toàn theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2021, 7, 11)}, hiện vẫn còn hiệu lực`,
  (g) =>
    `Rà soát văn bản do HĐND, UBND phường ban hành từ 01/7/2016 đến 31/12/2022; Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 4)}`,
  (g) => ({
    name: 'Kế hoạch kiểm tra ban hành trong quý I',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về kiểm tra CCHC`,
  }),
  (g) => `Giao ban ngày 31/10/2023, 30/11/2023; tiếp công dân ngày 15 hằng tháng; Thông báo số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 2)}`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 3, 10, 20)} kết quả CCHC quý I năm 2023 và phương hướng quý II năm 2023`,
  (g) => ({
    lines: [`Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về phòng cháy rừng mùa khô 2022 - 2023 tại ${highland(g)[0]}`],
    period: HALF_YEAR,
  }),
  (g) => `Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Luật Tiếp công dân năm 2013; tiếp ${g.int(12, 60)} lượt công dân`,
  (g) => `Sửa chữa hội trường xong ngày 31 tháng 12 năm 2023, ${urban(g)[0]} sử dụng chung với phường`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG), quiet: fine(QUIET) }
