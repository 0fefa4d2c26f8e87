/** `evidence-date`: days that do not exist, that are outside the report's period or the criterion's window, or before what they tell of. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear } from './clerks.ts'

const WRONG: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày 3${g.int(0, 1)}/02/2023 của UBND xã ${g.pick(NORTH)} về kiểm soát thủ tục hành chính`,
  (g) => `QĐ số ${g.no()}/QĐ-UBND ngày 31/${g.pick(['4', '04', '6', '9', '11'])}/2023 phân công tiếp công dân`,
  (g) => `- Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(10, 28)}/1${g.int(3, 8)}/2023 về công tác CCHC`,
  (g) => `Thông báo số ${g.no()}/TB-UBND ngày ${g.int(32, 39)}/${g.int(1, 9)}/2023 về lịch tiếp dân`,
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về công tác CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch tuyên truyền CCHC trước ngày 31/01 của năm đánh giá',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 5)} về tuyên truyền CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành Kế hoạch kiểm soát TTHC năm (trong quý I năm đánh giá)',
    text: `KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 5, 9)} về kiểm soát TTHC năm 2023`,
  }),
  (g) => ofHalf(2024, `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2024, 9, 11)} của UBND xã ${g.pick(HIGHLANDS)} về tuyên truyền CCHC`),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 4)} về kết quả thực hiện công tác CCHC năm 2023`,
  (g) => `BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 4, 5)} kết quả công tác tiếp công dân quý III năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 8)} nêu rõ: tính đến 30/11/2023 đã giải quyết xong ${g.count(300, 900)} hồ sơ`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 3)} kết quả công tác CCHC 6 tháng đầu năm 2023`,
  (g) => `Biên bản tự kiểm tra công tác CCHC ngày ${g.day(2024, 4, 9)} tại Bộ phận Một cửa`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2032, 1, 11)} ban hành Quy chế tiếp công dân`,
  (g) =>
    ofYear(2025, `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2025, 7, 8)} của UBND xã ${g.pick(DELTA)} về kết quả chuyển đổi số năm 2025`),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2022, 5, 8)} về kết quả rà soát hộ nghèo cuối năm 2023`,
  (g) => ofHalf(2025, `Kế hoạch số ${g.no()}/KH-UBND ngày 29/02/2025 về ra quân làm thủy lợi nội đồng`),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 5)} về tình hình tiếp nhận, giải quyết hồ sơ 9 tháng đầu năm 2023`,
  (g) => ({
    name: 'Gửi báo cáo CCHC năm đúng hạn (trước ngày 05/12)',
    text: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(15, 29)}/12/2023 kết quả CCHC năm 2023`,
  }),
]

const RIGHT: readonly Written[] = [
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 10, 12)} của UBND xã ${g.pick(NORTH)} về công tác CCHC năm 2023`,
  }),
  (g) => ofHalf(2024, `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(8, 24)}/6/2024 kết quả CCHC 6 tháng đầu năm 2024`),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(15, 25)}/3/2023 kết quả CCHC quý I năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(5, 25)}/12/2023 về kết quả công tác CCHC năm 2023`,
  (g) =>
    `Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, UBND xã tiếp nhận ${g.count(300, 900)} hồ sơ tại Bộ phận Một cửa`,
  () => 'Áp dụng Hệ thống quản lý chất lượng TCVN ISO 9001:2015, duy trì từ năm 2020 đến nay',
  (g) => ofYear(2024, `Kế hoạch số ${g.no()}/KH-UBND ngày 29/02/2024 về kiểm tra kỷ luật, kỷ cương hành chính`),
  (g) => `KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về số hóa sổ hộ tịch, hoàn thành trước ngày 31/12/2024`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(14, 24)}/9/2023 tình hình giải quyết TTHC 9 tháng đầu năm 2023`,
  (g) => ({
    name: 'Ban hành Kế hoạch kiểm soát TTHC năm (trong quý I năm đánh giá)',
    text: `KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về kiểm soát TTHC năm 2023`,
  }),
  () => 'Thực hiện rà soát theo biểu mẫu tại Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ',
  (g) =>
    `Tổ chức họp đánh giá CCHC định kỳ vào các tháng 3/2023, 6/2023, 9/2023; Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(1, 20)}/12/2023`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2021, 8, 11)} về thực hiện Chương trình tổng thể CCHC giai đoạn 2021-2030 trên địa bàn xã ${g.pick(HIGHLANDS)}`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(18, 26)}/11/2023 kết quả thu ngân sách tháng 11 năm 2023`,
  (g) => ({
    name: 'Gửi báo cáo CCHC năm đúng hạn (trước ngày 15/12)',
    text: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(1, 12)}/12/2023 kết quả CCHC năm 2023`,
  }),
  (g) =>
    ofYear(
      2025,
      `Quyết định số ${g.no()}/QĐ-UBND ngày 0${g.int(1, 9)}/7/2025 của UBND xã ${g.pick(DELTA)} ban hành Quy chế làm việc, hiệu lực từ ngày ký`,
    ),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 7, 8)} về kết quả CCHC 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày 31/${g.pick(['01', '3', '5', '8', '10', '12'])}/2023 công bố công khai số liệu ngân sách`,
  (g) => `Công dân nộp đơn ngày ${g.day(2023, 2, 3)}, UBND xã có Thông báo số ${g.no()}/TB-UBND ngày ${g.day(2023, 4, 5)} trả lời`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG), quiet: fine(RIGHT) }
