/** Dates that cannot be, or not there: `evidence-date`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { huyen, whole, xa } from './print.ts'

const HALF = { text: '6 tháng đầu năm 2023', year: 2023 }
const NEXT = { text: 'năm 2024', year: 2024 }
const PLAN_BEFORE = 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)'
const NO_SUCH_DAYS = ['31/4/2023', '31/6/2023', '31/9/2023', '31/11/2023', '30/02/2023', '30/2/2023']

const WRONG: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.pick(NO_SUCH_DAYS)} về tuyên truyền CCHC`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(10, 28)}/13/2023 về kết quả kiểm soát TTHC`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.int(32, 39)}/${g.int(1, 9)}/2023 của UBND xã ${xa(g)} về phân công nhiệm vụ công chức`,
  (g) => `- Thông báo số ${g.no()}/TB-UBND ngày 31 tháng ${g.pick(['4', '6', '9', '11'])} năm 2023 về thu các loại quỹ`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2022, 10, 11)} về kết quả thực hiện công tác CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2024, 8, 11)} kết quả tự kiểm tra công tác CCHC của UBND xã`,
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)} kết quả tuyên truyền CCHC, chuyển đổi số`],
    period: HALF,
  }),
  (g) => ({ name: PLAN_BEFORE, text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về CCHC năm 2023` }),
  (g) => ({
    name: 'Ban hành Kế hoạch kiểm soát TTHC (trước ngày 31/01 của năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 6)} về kiểm soát TTHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch tự kiểm tra CCHC trong Quý I',
    text: `UBND xã ban hành Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 5, 9)} tự kiểm tra công tác CCHC năm 2023`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6, 5, 15)}, số liệu tính từ 01/01/2023 đến ${g.int(20, 30)}/6/2023`,
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 8, 8)} tổng hợp kết quả giải quyết ${whole(g.int(410, 900))} hồ sơ từ đầu năm đến hết ngày ${g.int(10, 30)}/9/2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 2)} về kết quả công tác CCHC quý II năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 5)} sơ kết công tác CCHC 9 tháng đầu năm 2023`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.int(11, 28)}/${g.int(1, 9)}/20${g.pick(['32', '33', '53'])} về chuyển đổi số trên địa bàn xã`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2020, 5, 6)} kết quả tuyên truyền CCHC 6 tháng đầu năm 2023`,
  (g) => ({
    name: 'Gửi báo cáo CCHC năm về UBND huyện trước ngày 05/12/2023',
    text: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 12)} kết quả công tác CCHC năm 2023`,
  }),
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày 29/02/2023 đề nghị Phòng Nội vụ huyện ${huyen(g)} thẩm định`,
  (g) => ({ lines: [`Báo cáo số ${g.no()}/BC-UBND ngày 31/6/2024 về tình hình thực hiện CCHC`], period: NEXT }),
  (g) => ({
    lines: [
      {
        name: PLAN_BEFORE,
        text: `Đã ban hành Kế hoạch CCHC năm 2024 (số ${g.no()}/KH-UBND ngày ${g.day(2024, 2, 4)})`,
      },
    ],
    period: NEXT,
  }),
]

const RIGHT: readonly Written[] = [
  (g) => ({ lines: [`Báo cáo số ${g.no()}/BC-UBND ngày 29/02/2024 về kiểm soát TTHC`], period: NEXT }),
  (g) =>
    `Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 và Nghị định số 107/2021/NĐ-CP ngày 06/12/2021; ${g.int(310, 900)} hồ sơ được giải quyết tại Bộ phận Một cửa`,
  (g) => ({ name: PLAN_BEFORE, text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 11, 12)} của UBND xã về CCHC năm 2023` }),
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6, 12, 24)} về kết quả CCHC 6 tháng đầu năm 2023`],
    period: HALF,
  }),
  (g) => `Rà soát TTHC theo Thông tư số 02/2017/TT-VPCP; Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 10)} gửi UBND huyện`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2021, 8, 11)} của UBND xã về CCHC giai đoạn 2021-2025`,
  () => 'Thực hiện số hóa theo Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ',
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 10)}, số liệu tính từ 01/01/2023 đến ${g.int(15, 30)}/9/2023`,
  (g) => ({
    name: 'Ban hành Kế hoạch kiểm soát TTHC (trước ngày 31/01 của năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 1, 3)} về kiểm soát TTHC năm 2023`,
  }),
  (g) => `Quy chế làm việc của UBND xã nhiệm kỳ 2021-2026 ban hành kèm theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2021, 7, 9)}`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12, 15)} kết quả thực hiện công tác CCHC năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 12, 12)} của UBND xã về công tác CCHC năm 2024`,
  (g) =>
    `Thông báo số ${g.no()}/TB-UBND ngày ${g.pick(['30/4/2023', '31/5/2023', '31/8/2023', '31/10/2023'])} về lịch trực Bộ phận Một cửa`,
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 18)}: từ 15/12/2022 đến 14/12/2023 tiếp nhận ${whole(g.int(500, 1600))} hồ sơ`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2022, 12, 12)} của HĐND xã về dự toán thu, chi ngân sách năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 3, 8, 24)} về công tác CCHC Quý I năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 9, 8, 24)} kết quả CCHC 9 tháng đầu năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)}, phấn đấu đến 30/6/2023 số hóa xong dữ liệu hộ tịch`,
  (g) => ({
    name: 'Ban hành kế hoạch tự kiểm tra CCHC trong Quý I',
    text: `UBND xã ban hành Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} tự kiểm tra; đã kiểm tra ${whole(g.int(1, 2))} cuộc trong tháng 8/2023`,
  }),
  (g) =>
    `Lập hồ sơ công việc theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư; có ${g.int(11, 13)}/13 loại sổ được lập trên máy tính`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG), quiet: fine(RIGHT) }
