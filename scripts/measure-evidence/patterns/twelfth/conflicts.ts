/** One document for two subjects: `evidence-conflict`. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { huyen, whole, xa } from './print.ts'

/** One number, symbol and date, with the date written anew each time. */
function twice(g: Gaps, symbol: string, from = 1, to = 4): () => string {
  const no = g.no()
  const date = g.sameDay(2023, from, to)
  return () => `${no}/${symbol} ngày ${date()}`
}

/** Two subjects that no reader takes for one, of a kind of document. */
const PLANS: readonly (readonly [string, string])[] = [
  ['về tuyên truyền CCHC năm 2023', 'về kiểm soát TTHC năm 2023'],
  ['về chuyển đổi số năm 2023', 'về phòng, chống thiên tai và tìm kiếm cứu nạn năm 2023'],
  ['tự kiểm tra công tác CCHC năm 2023', 'phổ biến, giáo dục pháp luật năm 2023'],
  ['theo dõi tình hình thi hành pháp luật năm 2023', 'thu thuế sử dụng đất phi nông nghiệp năm 2023'],
  ['rà soát hộ nghèo, hộ cận nghèo năm 2023', 'rà soát, hệ thống hóa văn bản QPPL năm 2023'],
  ['đối thoại với nhân dân năm 2023', 'tiêm phòng gia súc, gia cầm năm 2023'],
]

const WRONG: readonly Written[] = [
  ...PLANS.map(([one, other]): Written => (g) => {
    const plan = twice(g, 'KH-UBND')
    return [`Kế hoạch số ${plan()} ${one}`, `- Kế hoạch số ${plan()} của UBND xã ${xa(g)} ${other}`]
  }),
  (g) => {
    const report = twice(g, 'BC-UBND', 7, 7)
    return [
      `Báo cáo số ${report()} kết quả rà soát, đơn giản hóa TTHC`,
      `Báo cáo số ${report()} về tình hình thu, chi ngân sách xã 6 tháng đầu năm 2023`,
    ]
  },
  (g) => {
    const decision = twice(g, 'QĐ-UBND')
    return [
      `UBND xã ban hành Quyết định số ${decision()} về Quy chế quản lý, sử dụng tài sản công`,
      `Quyết định số ${decision()} về việc công khai dự toán ngân sách xã năm 2023`,
    ]
  },
  (g) => {
    const decision = twice(g, 'QĐ-UBND')
    return [
      `QĐ số ${decision()} V/v kiện toàn Bộ phận tiếp nhận và trả kết quả`,
      `Đã thành lập Tổ công nghệ số cộng đồng tại Quyết định số ${decision()} V/v thành lập Tổ công nghệ số cộng đồng thôn`,
    ]
  },
  (g) => {
    const notice = twice(g, 'TB-UBND')
    return [
      `Thông báo số ${notice()} về lịch tiếp công dân của lãnh đạo UBND xã`,
      `Thông báo số ${notice()} về việc niêm yết danh mục TTHC mới ban hành`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return `Kế hoạch số ${plan()} về cải cách hành chính năm 2023; Kế hoạch số ${plan()} về bồi dưỡng cán bộ, công chức năm 2023`
  },
  (g) => {
    const report = twice(g, 'BC-UBND', 8, 11)
    return [
      `Báo cáo số ${report()} kết quả thực hiện quy chế dân chủ ở cơ sở`,
      `Có ${whole(g.int(2, 5))} báo cáo gửi huyện, gồm Báo cáo số ${report()} kết quả giải quyết khiếu nại, tố cáo`,
    ]
  },
  (g) => {
    const resolution = twice(g, 'NQ-HĐND', 7, 7)
    return [
      `Nghị quyết số ${resolution()} của HĐND xã về phê chuẩn quyết toán thu, chi ngân sách`,
      `Nghị quyết số ${resolution()} của HĐND xã về chương trình giám sát của HĐND`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [
      `Ban hành Kế hoạch số ${plan()} thực hiện công tác gia đình và bình đẳng giới năm 2023`,
      `Kế hoạch số ${plan()} về khắc phục tồn tại, hạn chế trong công tác CCHC sau thẩm định`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [
      `KH số ${plan()} về số hóa hồ sơ, kết quả giải quyết TTHC`,
      `Tài liệu kiểm chứng: Kế hoạch số ${plan()} về công tác văn thư, lưu trữ năm 2023`,
      `Đã thực hiện đầy đủ`,
    ]
  },
  (g) => {
    const letter = twice(g, 'UBND-VP', 3, 10)
    return [
      `Công văn số ${letter()} về việc chấn chỉnh kỷ luật, kỷ cương hành chính`,
      `Công văn số ${letter()} về việc rà soát nhu cầu sử dụng đất của hộ gia đình`,
    ]
  },
]

const RIGHT: readonly Written[] = [
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [
      `Kế hoạch số ${plan()} về tuyên truyền CCHC năm 2023`,
      `KH số ${plan()} của UBND xã về tuyên truyền cải cách hành chính năm 2023`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [`Kế hoạch số ${plan()} về CCHC năm 2023`, `Các nhiệm vụ được xác định rõ trong phụ lục kèm theo Kế hoạch số ${plan()}`]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 1, 1)} về kiểm tra CCHC`,
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2022, 12, 12)} về CCHC năm 2023`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 4)
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${date()} về phân công nhiệm vụ thành viên UBND xã`,
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về phổ biến, giáo dục pháp luật`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 2, 4)
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${date()} của UBND huyện ${huyen(g)} về giao chỉ tiêu hồ sơ trực tuyến`,
      `Quyết định số ${no}/QĐ-UBND ngày ${date()} của UBND xã ${xa(g)} về Quy chế chi tiêu nội bộ`,
    ]
  },
  (g) => {
    const date = g.sameDay(2023, 1, 3)
    return [
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${date()} về kiểm soát TTHC`,
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${date()} về chuyển đổi số`,
    ]
  },
  (g) => {
    const report = twice(g, 'BC-UBND', 7, 7)
    return [
      `Báo cáo số ${report()} về kết quả ứng dụng CNTT, chuyển đổi số 6 tháng đầu năm 2023`,
      `Báo cáo số ${report()} kết quả ứng dụng công nghệ thông tin, chuyển đổi số 6 tháng năm 2023 của xã`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [
      `Đã kiểm tra ${whole(g.int(1, 2))} cuộc theo Kế hoạch số ${plan()}`,
      `Nội dung tuyên truyền thực hiện lồng ghép theo Kế hoạch số ${plan()}`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [
      `Kế hoạch số ${plan()} về cải cách hành chính năm 2023 (nội dung tuyên truyền tại mục III)`,
      `Kế hoạch số ${plan()} về cải cách hành chính năm 2023 (nội dung tự kiểm tra tại mục IV)`,
    ]
  },
  (g) => {
    const decision = twice(g, 'QĐ-UBND')
    return [
      `Quyết định số ${decision()} về việc ban hành Quy chế chi tiêu nội bộ năm 2023`,
      `UBND xã đã có Quy chế chi tiêu nội bộ (Quyết định số ${decision()})`,
    ]
  },
  () => [
    'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa, một cửa liên thông',
    'Đánh giá chất lượng giải quyết TTHC theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018',
  ],
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 7, 7)
    return [
      `Nghị quyết số ${no}/NQ-HĐND ngày ${date()} của HĐND xã về dự toán ngân sách`,
      `Nghị quyết số ${no}-NQ/ĐU ngày ${date()} của Đảng ủy xã về lãnh đạo công tác CCHC`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [
      `Kế hoạch số ${plan()} về rà soát, đánh giá TTHC năm 2023`,
      `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)} kết quả thực hiện Kế hoạch số ${plan()} về rà soát, đánh giá TTHC`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [`Kế hoạch số ${plan()}`, `Kế hoạch số ${plan()} về theo dõi tình hình thi hành pháp luật năm 2023`]
  },
  (g) => {
    const no = g.no()
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${g.day(2023, 3, 3, 8)} về công tác CCHC quý I`,
      `Báo cáo số ${no}/BC-TYT ngày ${g.day(2023, 3, 3)} của Trạm y tế về công tác tiêm chủng`,
    ]
  },
  (g) => {
    const plan = twice(g, 'KH-UBND')
    return [
      `Kế hoạch số ${plan()} về công tác PBGDPL, hòa giải ở cơ sở năm 2023`,
      `Kế hoạch số ${plan()} công tác phổ biến, giáo dục pháp luật, hòa giải ở cơ sở trên địa bàn xã năm 2023`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 7, 7)
    return [
      `Báo cáo số ${no}/BC-HĐND ngày ${date()} về hoạt động giám sát của HĐND xã`,
      `Báo cáo số ${no}/BC-UBND ngày ${date()} về tình hình phát triển kinh tế - xã hội`,
    ]
  },
]

export const conflict: Patterns = { wrong: wanted('evidence-conflict', WRONG), quiet: fine(RIGHT) }
