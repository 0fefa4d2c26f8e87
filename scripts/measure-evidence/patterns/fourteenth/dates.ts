/** Days that cannot be, and days that can: `evidence-date`. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const HALF = { text: '6 tháng đầu năm 2023', year: 2023 }
const NO_SUCH_DAY = ['30/02/2023', '31/4/2023', '31/6/2023', '31/9/2023', '31/11/2023', '29/02/2023', '31/04/2023']
const LAST_DAYS = ['31/01/2023', '28/02/2023', '31/3/2023', '31/5/2023', '31/10/2023']

const plan = (g: Gaps, when: string, about: string): string => `Kế hoạch số ${g.no()}/KH-UBND ngày ${when} ${about}`
const report = (g: Gaps, when: string, about: string): string => `Báo cáo số ${g.no()}/BC-UBND ngày ${when} ${about}`

const WRONG: readonly Written[] = [
  (g) => plan(g, g.pick(NO_SUCH_DAY), 'của UBND xã về công tác CCHC năm 2023'),
  (g) => report(g, g.pick(['31/6/2023', '31/11/2023']), 'về kết quả tự kiểm tra CCHC'),
  (g) => plan(g, `${g.int(10, 28)}/13/2023`, 'về tuyên truyền CCHC năm 2023'),
  (g) => plan(g, g.day(2024, 1, 3), 'về tuyên truyền CCHC năm 2023'),
  (g) => report(g, g.day(2022, 3, 10), 'về kết quả công tác CCHC năm 2023'),
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: plan(g, g.day(2023, 1, 3), 'về công tác CCHC năm 2023'),
  }),
  (g) => ({
    name: 'Ban hành kế hoạch kiểm soát TTHC năm (trước ngày 31/01 của năm đánh giá)',
    text: plan(g, g.day(2023, 3, 6), 'về kiểm soát TTHC năm 2023'),
  }),
  (g) => ({
    name: 'Báo cáo CCHC năm (gửi trước ngày 15/12)',
    text: report(g, g.day(2023, 12, 12, 18, 28), 'về công tác CCHC năm 2023'),
  }),
  (g) => report(g, g.day(2023, 2, 4), 'về kết quả CCHC 6 tháng đầu năm 2023'),
  (g) => report(g, g.day(2023, 3, 6), 'kết quả thực hiện công tác CCHC 9 tháng đầu năm 2023'),
  (g) => `${report(g, g.day(2023, 3, 4), 'kết quả giải quyết TTHC')}, số liệu tính từ ngày 01/01/2023 đến ngày ${g.int(10, 20)}/6/2023`,
  (g) => `Thống kê hồ sơ từ 01/01/2023 đến ${g.int(11, 14)}/12/2023 theo ${report(g, g.day(2023, 9, 10), 'của UBND xã')}`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.pick(NO_SUCH_DAY)} về việc kiện toàn Ban Chỉ đạo CCHC phường`,
  (g) => ({ lines: [plan(g, g.day(2023, 8, 11), 'về kiểm tra công tác CCHC')], period: HALF }),
  (g) => plan(g, g.pick(['15/3/2203', '20/02/2203', '10/01/3023']), 'về chuyển đổi số năm 2023'),
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.int(32, 39)}/01/2023 về theo dõi thi hành pháp luật năm 2023`,
  (g) =>
    `Thực hiện sự chỉ đạo của UBND huyện ${g.district}, Ủy ban nhân dân xã đã ban hành ${plan(g, g.pick(NO_SUCH_DAY), 'về rà soát, đánh giá thủ tục hành chính năm 2023')}`,
  (g) => ({
    name: 'Ban hành kế hoạch tuyên truyền CCHC (trong quý I)',
    text: plan(g, g.day(2023, 5, 9), 'về tuyên truyền CCHC năm 2023'),
  }),
  (g) => report(g, g.day(2023, 4, 7), 'về kết quả công tác CCHC quý III năm 2023'),
]

const RIGHT: readonly Written[] = [
  (g) => plan(g, g.day(2023, 1, 2), 'của UBND xã về công tác CCHC năm 2023'),
  (g) => plan(g, g.pick(LAST_DAYS), 'về tuyên truyền CCHC năm 2023'),
  (g) => report(g, g.day(2023, 12, 12, 5, 28), 'về kết quả công tác CCHC năm 2023'),
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: plan(g, g.day(2022, 10, 12), 'về công tác CCHC năm 2023'),
  }),
  (g) => ({ lines: [report(g, g.day(2023, 6, 6, 10, 28), 'về kết quả CCHC 6 tháng đầu năm 2023')], period: HALF }),
  (g) => report(g, g.day(2023, 6, 6, 12, 28), 'về kết quả CCHC 6 tháng đầu năm 2023'),
  (g) =>
    `- BC quý I: số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 3, 10, 28)}\n- BC quý III: số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 9, 10, 28)}`,
  () => 'Thực hiện rà soát theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 và Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2021, 7, 12)} của UBND xã ban hành Quy chế làm việc nhiệm kỳ 2021-2026`,
  (g) => plan(g, g.day(2021, 8, 12), 'về cải cách hành chính giai đoạn 2021-2025'),
  (g) => `${plan(g, g.day(2023, 1, 3), 'về rà soát TTHC')}, hoàn thành và báo cáo trước ngày 15/9/2023`,
  (g) => `${report(g, g.day(2023, 12, 12, 16, 28), 'kết quả giải quyết TTHC')} (số liệu từ 15/12/2022 đến 14/12/2023)`,
  (g) => plan(g, g.day(2023, 12, 12), 'về công tác CCHC năm 2024'),
  (g) => ({
    name: 'Ban hành kế hoạch kiểm soát TTHC năm (trước ngày 31/01 của năm đánh giá)',
    text: plan(g, g.day(2023, 1, 1), 'về kiểm soát TTHC năm 2023'),
  }),
  (g) => ({
    name: 'Báo cáo CCHC năm (gửi trước ngày 15/12)',
    text: report(g, g.day(2023, 12, 12, 1, 13), 'về công tác CCHC năm 2023'),
  }),
  (g) =>
    `Căn cứ Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12)} của UBND tỉnh về CCHC năm 2023, UBND phường đã triển khai tới các khu phố`,
  (g) => `Giấy mời số ${g.no()}/GM-UBND ngày ${g.day(2023, 5, 5, 3, 10)} mời dự đối thoại với nhân dân vào ngày 18/5/2023`,
  (g) => `Trong năm 2023 thực hiện ${g.int(2, 4)} cuộc kiểm tra; Biên bản kiểm tra ngày ${g.day(2023, 4, 11)}`,
  (g) =>
    `Ủy ban nhân dân phường ${g.commune} đã ban hành Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 2)} về công khai dự toán ngân sách năm 2023 và ${report(g, g.day(2023, 7, 7), 'về tình hình thu chi ngân sách 6 tháng đầu năm 2023')}`,
  (g) => ({ name: 'Ban hành kế hoạch tuyên truyền CCHC (trong quý I)', text: plan(g, g.day(2023, 1, 3), 'về tuyên truyền CCHC năm 2023') }),
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG), quiet: fine(RIGHT) }
