/** Days of documents, and documents without them: `evidence-date` and `evidence-incomplete`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const HALF_YEAR = { text: '6 tháng đầu năm 2023', year: 2023 } as const
const NEXT_YEAR = { text: 'năm 2024', year: 2024 } as const

const WRONG_DATES: readonly Written[] = [
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.pick(['30/02/2023', '31/04/2023', '29/02/2023', '31/9/2023'])} về tuyên truyền chuyển đổi số`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.pick(['12/13/2023', '05/14/2023', '20/15/2023'])} kết quả kiểm soát TTHC`,
  (g) => `- Quyết định số ${g.no()}/QĐ-UBND ngày 31 tháng ${g.pick(['6', '11', '4'])} năm 2023 về kiện toàn tổ hòa giải`,
  (g) => `Ngày ${g.pick(['32/5/2023', '35/7/2023', '31/06/2023'])} UBND xã tổ chức hội nghị đối thoại với Nhân dân, có 86 đại biểu dự`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2024, 7, 10)} về kết quả tuyên truyền CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2022, 3, 9)} về kết quả thực hiện Chương trình nông thôn mới năm 2023`,
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 12)} về kết quả công tác CCHC 6 tháng đầu năm 2023`],
    period: HALF_YEAR,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 6)} của UBND xã về công tác CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch kiểm soát thủ tục hành chính (trước ngày 31/01 năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 8)} về kiểm soát TTHC năm 2023 trên địa bàn xã`,
  }),
  (g) => ({
    name: 'Kế hoạch theo dõi tình hình thi hành pháp luật được ban hành trong quý I',
    text: `Đã ban hành Kế hoạch số ${g.no()}/KH-UBND, ngày ${g.day(2023, 5, 9)} theo dõi tình hình thi hành pháp luật`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 6)} về kết quả công tác CCHC 9 tháng đầu năm 2023`,
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 4, 6)} kết quả giải quyết hồ sơ đất đai từ ngày 01/01/2023 đến ngày ${g.pick(['15/10/2023', '30/11/2023'])}`,
  (g) => `Báo cáo tổng kết công tác dân vận chính quyền năm 2023 số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 7)}`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2032, 2, 9)} ban hành Quy chế chi tiêu nội bộ năm 2023`,
]

const RIGHT_DATES: readonly Written[] = [
  (g) => ({
    lines: [`Kế hoạch số ${g.no()}/KH-UBND ngày 29/02/2024 về tuyên truyền CCHC năm 2024`],
    period: NEXT_YEAR,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 10, 12)} của UBND xã về công tác CCHC năm 2023`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 5, 25)} về kết quả công tác CCHC năm 2023`,
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6, 12, 25)} về kết quả công tác CCHC 6 tháng đầu năm 2023`],
    period: HALF_YEAR,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 9, 12, 25)} kết quả kiểm soát TTHC quý III năm 2023`,
  () =>
    'Thực hiện Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2021, 5, 11)} của UBND xã về CCHC giai đoạn 2021 - 2025`,
  (g) => `Vận động được 31.2 triệu đồng; Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 8, 11)}`,
  (g) => ({
    name: 'Ban hành kế hoạch kiểm soát thủ tục hành chính (trước ngày 31/01 năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 1, 3, 28)} về kiểm soát TTHC năm 2023 trên địa bàn xã`,
  }),
  (g) => `Số liệu từ ngày 01/01/2023 đến ngày 30/11/2023 (Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 3, 25)})`,
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12)} về kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}`,
  (g) => ({
    name: 'Kế hoạch theo dõi tình hình thi hành pháp luật được ban hành trong quý I',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày 31/3/2023 theo dõi tình hình thi hành pháp luật năm 2023`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 1, 5, 25)} tổng kết công tác CCHC năm 2022, phương hướng năm 2023`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG_DATES), quiet: fine(RIGHT_DATES) }

const LACKING: readonly Written[] = [
  (g) => `Kế hoạch số …/KH-UBND ngày ${g.day(2023, 1, 4)} của UBND xã về công tác CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND về kết quả công tác tiếp công dân`,
  (g) => `Quyết định ngày ${g.day(2023, 2, 8)} của UBND xã về việc thành lập Tổ công nghệ số cộng đồng`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày … tháng … năm 2023 về kiện toàn Ban Chỉ đạo CCHC`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 4)} về công tác CCHC; Kế hoạch tuyên truyền CCHC năm 2023 của UBND xã ${g.commune}`,
  (g) => `- Tờ trình số ${g.no()}/TTr-UBND của UBND xã đề nghị hỗ trợ xi măng làm đường giao thông`,
  (g) => `Công văn ngày ${g.day(2023, 2, 9)} của UBND xã về việc đôn đốc thu quỹ phòng, chống thiên tai`,
  (g) => `Báo cáo số      /BC-UBND ngày ${g.day(2023, 11, 12)} kết quả phổ biến, giáo dục pháp luật`,
  (g) => `Thông báo số ${g.no()}/TB-UBND về việc niêm yết danh sách hộ nghèo; đã gửi các thôn`,
  (g) => `KH số ${g.no()}/KH-UBND v/v kiểm tra vệ sinh an toàn thực phẩm dịp Tết Trung thu`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND của HĐND xã phê chuẩn quyết toán thu, chi ngân sách xã`,
  (g) => `Kế hoạch ngày ${g.day(2023, 1, 4)} về tổ chức đối thoại giữa Chủ tịch UBND xã với thanh niên`,
]

const COMPLETE: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 4)} của UBND xã ${g.commune} về công tác CCHC năm 2023`,
  () => 'Xây dựng đầy đủ kế hoạch, báo cáo theo đúng thời gian quy định',
  (g) => `Biên bản họp thôn ngày ${g.day(2023, 1, 10)} có chữ ký của đại diện các hộ`,
  () => 'Đã báo cáo UBND huyện, thông báo trên hệ thống loa truyền thanh và công khai tại nhà văn hóa các thôn',
  () => 'Thực hiện tốt Đề án 06, Luật Đất đai năm 2013 và các văn bản hướng dẫn của cấp trên',
  () => 'Có sổ tiếp công dân, sổ theo dõi đơn thư, phiếu khảo sát ý kiến người dân theo mẫu 02/RS-KSTT',
  () => 'Đạt 16/19 tiêu chí Chương trình mục tiêu quốc gia xây dựng nông thôn mới',
  () => 'Hoàn thành 100% nhiệm vụ trong kế hoạch đã đề ra',
  (g) => `Ngày ${g.day(2023, 1, 6)}, UBND xã ban hành Quyết định số ${g.no()}/QĐ-UBND về thành lập Tổ hỗ trợ dịch vụ công trực tuyến`,
  () => 'Thực hiện nghiêm Nghị định số 61/2018/NĐ-CP của Chính phủ về cơ chế một cửa',
  () => '08/08 thôn có hương ước, quy ước được công nhận; quy ước được niêm yết tại nhà văn hóa',
  (g) =>
    `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 4)} ban hành Quy chế làm việc của UBND xã; quy chế được thực hiện nghiêm túc`,
  () => 'Không có quyết định hành chính bị khiếu nại; không có thông báo trả lại hồ sơ',
]

export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', LACKING), quiet: fine(COMPLETE) }
