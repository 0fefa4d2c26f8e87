/** Cited documents: `evidence-symbol` and `evidence-date`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const WRONG_SYMBOLS: readonly Written[] = [
  (g) => `Tờ trình số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 9)} của UBND xã đề nghị xét công nhận sáng kiến`,
  (g) => `Nghị quyết số ${g.no()}/2023/QĐ-UBND ngày ${g.day(2023, 7, 7)} về mức thu phí vệ sinh môi trường`,
  (g) => `Kế hoạch số ${g.no()}/CTr-UBND ngày ${g.day(2023, 1, 3)} về thực hành tiết kiệm, chống lãng phí`,
  (g) => `+ Giấy mời số ${g.no()}/TB-UBND ngày ${g.day(2023, 2, 9)} họp đánh giá công tác CCHC`,
  (g) => `Báo cáo số ${g.no()}-KH/ĐU ngày ${g.day(2023, 11, 12)} của Đảng ủy xã về công tác dân vận`,
  (g) => `Nghị quyết số ${g.no()}-CT/ĐU ngày ${g.day(2023, 1, 4)} của Đảng ủy xã về lãnh đạo nhiệm vụ quốc phòng`,
  (g) => `Đã ban hành báo cáo số ${g.no()}/TTr-UBND ngày ${g.day(2023, 11, 12)} về kết quả rà soát hộ nghèo`,
  (g) => `QĐ số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 6)} v/v thành lập Ban Chỉ huy phòng, chống thiên tai`,
  (g) => `Kế hoạch số ${g.no()}/QĐ - UBND ngày ${g.day(2023, 1, 4)} về kiểm tra công vụ`,
  (g) => `Công văn số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 9)} về việc tăng cường kỷ luật, kỷ cương hành chính`,
]

const RIGHT_SYMBOLS: readonly Written[] = [
  (g) => `Công văn số ${g.no()}/CV-UBND ngày ${g.day(2023, 2, 9)} về việc tổng vệ sinh môi trường`,
  (g) => `CV số ${g.no()}/UBND-VHXH ngày ${g.day(2023, 2, 9)} v/v rà soát đối tượng bảo trợ xã hội`,
  (g) => `Kế hoạch số ${g.no()}-KH/ĐU ngày ${g.day(2023, 1, 4)} của Đảng ủy xã về công tác kiểm tra, giám sát`,
  (g) => `Thông báo số ${g.no()}-TB/HU ngày ${g.day(2023, 2, 9)} của Huyện ủy ${g.district} về kết quả kiểm tra`,
  (g) => `Nghị quyết số ${g.no()}/2022/NQ-HĐND ngày ${g.day(2022, 12, 12)} của HĐND tỉnh về mức thu lệ phí hộ tịch`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 5)} thực hiện Nghị quyết số ${g.no()}-NQ/ĐU ngày ${g.day(2023, 1, 2)} của Đảng ủy xã về chuyển đổi số`,
  (g) => `Công điện số ${g.no()}/CĐ-UBND ngày ${g.day(2023, 7, 10)} về ứng phó với bão`,
  (g) => `Kế hoạch phối hợp số ${g.no()}/KHPH-UBND-UBMTTQ ngày ${g.day(2023, 1, 4)} giữa UBND và Ủy ban MTTQ Việt Nam xã`,
  (g) => `Quyết định số ${g.no()}/2021/QĐ-UBND ngày ${g.day(2021, 3, 10)} của UBND tỉnh quy định thực hiện cơ chế một cửa`,
  (g) =>
    `Tự kiểm tra theo Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 4)}, kết quả tại Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 8, 11)}`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', WRONG_SYMBOLS), quiet: fine(RIGHT_SYMBOLS) }

const WRONG_DATES: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND, ngày ${g.pick(['30.02.2023', '31-4-2023', '31.6.2023', '30-2-2023'])} về chuyển đổi số`,
  (g) => `Hội nghị đối thoại tổ chức ngày ${g.pick(['29/02/2023', '31/11/2023'])} (Biên bản kèm theo)`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày 30 tháng 02 năm 2023 của UBND xã ban hành Quy chế làm việc`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 3)} kết quả công tác CCHC 6 tháng đầu năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 5)} của UBND xã về công tác tiếp công dân quý III/2023`,
  (g) => ({
    name: 'Ban hành kế hoạch tuyên truyền CCHC (trước ngày 15/02 hằng năm)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 4, 9)} của UBND xã về tuyên truyền CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Kế hoạch kiểm tra CCHC ban hành trong quý I năm đánh giá',
    text: `- Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 10)} về tự kiểm tra công tác CCHC năm 2023`,
  }),
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2033, 1, 9)} về việc kiện toàn Ban Chỉ đạo CCHC xã`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2021, 2, 10)} về kết quả thu ngân sách năm 2023`,
]

const RIGHT_DATES: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 12, 12, 10, 28)} của UBND xã về công tác CCHC năm 2024`,
  (g) => `Kỳ báo cáo từ ngày 15/12/2022 đến ngày 14/12/2023: Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 15, 25)}`,
  () => 'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030',
  (g) => ({
    name: 'Ban hành kế hoạch tuyên truyền CCHC (trước ngày 15/02 hằng năm)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 1, 4, 28)} của UBND xã về tuyên truyền CCHC năm 2023`,
  }),
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày 29/02/2020 của UBND xã về ban hành Quy chế tiếp công dân`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 3, 12, 25)} kết quả công tác CCHC quý I năm 2023`,
  (g) => `Treo băng rôn tuyên truyền dịp 30.4 và 02.9; Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)} về kết quả tuyên truyền`,
  (g) => ({
    name: 'Kế hoạch kiểm tra CCHC ban hành trong quý I năm đánh giá',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về tự kiểm tra CCHC; Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 11)} kết quả tự kiểm tra`,
  }),
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2022, 12, 12, 15, 28)} của HĐND xã về dự toán ngân sách năm 2023`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG_DATES), quiet: fine(RIGHT_DATES) }
