/** Cited documents: `evidence-symbol` and `evidence-date`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const WRONG_SYMBOLS: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về cải cách hành chính năm 2023`,
  (g) => `Quyết định số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về việc kiện toàn Ban Chỉ đạo CCHC xã`,
  (g) => `- Báo cáo số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 6, 12)} kết quả công tác kiểm soát TTHC`,
  (g) => `BC số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 12)} v/v kết quả thực hiện CCHC`,
  (g) => `KH số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} của UBND xã ${g.commune} về tuyên truyền CCHC`,
  (g) => `Thông báo số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 8)} về lịch tiếp công dân`,
  (g) => `Đã ban hành Tờ trình số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 8)} đề nghị bổ sung biên chế`,
  (g) => `Nghị quyết số ${g.no()}/BC-HĐND ngày ${g.day(2023, 7, 7)} của HĐND xã về nhiệm vụ kinh tế - xã hội`,
  (g) =>
    `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 2)} ban hành Quy chế làm việc; Kế hoạch số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 2)} về kiểm tra CCHC`,
]

const RIGHT_SYMBOLS: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về cải cách hành chính năm 2023`,
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 12)} kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.day(2023, 2, 9)} về việc chấn chỉnh lề lối làm việc`,
  () => `Thực hiện Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ về kiểm soát TTHC`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} ban hành Kế hoạch cải cách hành chính năm 2023`,
  (g) => `Chương trình hành động số ${g.no()}-CTr/ĐU ngày ${g.day(2023, 1, 3)} của Đảng ủy xã`,
  (g) => `Kế hoạch số ${g.no()}/Kh-UBND ngày ${g.day(2023, 1, 3)} về rà soát, đánh giá TTHC`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2023, 7, 7)} của HĐND xã về dự toán ngân sách`,
  (g) => `Các Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 3)}, số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6)} về CCHC`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', WRONG_SYMBOLS), quiet: fine(RIGHT_SYMBOLS) }

const WRONG_DATES: readonly Written[] = [
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.pick(['30/02/2023', '31/4/2023', '29/02/2023', '31/06/2023'])} về tuyên truyền CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(10, 28)}/${g.int(13, 19)}/2023 về công tác CCHC`,
  (g) =>
    `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.pick(['31 tháng 9 năm 2023', '31 tháng 11 năm 2023', '30 tháng 02 năm 2023'])} về việc phân công nhiệm vụ`,
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm 2023 trước ngày 31/12/2022',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 5)} về CCHC năm 2023`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 6)}, số liệu tính đến ngày 30/11/2023`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.pick(['32/5/2023', '35/10/2023', '00/3/2023'])} về đôn đốc nhiệm vụ`,
  (g) => ({
    name: 'Ban hành Kế hoạch kiểm tra CCHC trong quý I/2023',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 5, 9)} về kiểm tra CCHC`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 6)} kết quả CCHC 9 tháng đầu năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2025, 2, 6)} của UBND xã về tuyên truyền CCHC năm 2023`,
]

const RIGHT_DATES: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12, 12, 28)} về CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.pick(['12/6/2023', '14/6/2023', '15/06/2023'])} về công tác CCHC 6 tháng đầu năm 2023`,
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm 2023 trước ngày 31/12/2022',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12, 1, 28)} về CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành Kế hoạch kiểm tra CCHC trong quý I/2023',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về kiểm tra CCHC`,
  }),
  () => 'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa',
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 5, 28)}, số liệu tính đến ngày 30/11/2023`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2021, 8, 11)} về CCHC giai đoạn 2021 - 2025`,
  () => 'Đề án 06 theo Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ',
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.pick(['31/3/2023', '31/10/2023', '28/02/2023'])} về việc nâng bậc lương`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG_DATES), quiet: fine(RIGHT_DATES) }
