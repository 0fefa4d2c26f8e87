/** One document cited for two subjects, or for one: `evidence-conflict`. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

type Kind = readonly [name: string, symbol: string]

const PLAN: Kind = ['Kế hoạch', 'KH-UBND']
const SHORT_PLAN: Kind = ['KH', 'KH-UBND']
const REPORT: Kind = ['Báo cáo', 'BC-UBND']
const SHORT_REPORT: Kind = ['BC', 'BC-UBND']
const DECISION: Kind = ['Quyết định', 'QĐ-UBND']
const SHORT_DECISION: Kind = ['QĐ', 'QĐ-UBND']
const LETTER: Kind = ['Công văn', 'UBND-VP']
const NOTICE: Kind = ['Thông báo', 'TB-UBND']

/** A document that can be cited again and again, its day written anew each time. */
function documentOf(g: Gaps, [name, symbol]: Kind, from = 1, to = 11, year = 2023): () => string {
  const number = g.no()
  const when = g.sameDay(year, from, to)
  return () => `${name} số ${number}/${symbol} ngày ${when()}`
}

const twice =
  (kind: Kind, one: string, other: string, months: readonly [number, number] = [1, 11]): Written =>
  (g) => {
    const cited = documentOf(g, kind, ...months)
    return [`${cited()} ${one}`, `${cited()} ${other}`]
  }

const CONFLICTS: readonly Written[] = [
  twice(PLAN, 'về công tác CCHC năm 2023', 'về phòng chống thiên tai và tìm kiếm cứu nạn năm 2023', [1, 3]),
  twice(PLAN, 'về tuyên truyền CCHC năm 2023', 'về kiểm soát thủ tục hành chính năm 2023', [1, 3]),
  twice(PLAN, 'của UBND xã về theo dõi thi hành pháp luật năm 2023', 'của UBND xã về chuyển đổi số năm 2023', [1, 3]),
  twice(SHORT_PLAN, 'về PBGDPL năm 2023', 'về giảm nghèo bền vững năm 2023', [1, 3]),
  twice(REPORT, 'về kết quả tuyên truyền CCHC', 'về công tác tiếp công dân, giải quyết đơn thư', [11, 11]),
  twice(DECISION, 'về việc ban hành Quy chế chi tiêu nội bộ', 'về việc kiện toàn Ban Chỉ đạo chuyển đổi số'),
  twice(DECISION, 'về việc công khai dự toán ngân sách năm 2023', 'về việc ban hành Quy chế làm việc của UBND phường', [1, 3]),
  twice(LETTER, 'về việc chấn chỉnh kỷ luật, kỷ cương hành chính', 'về việc thu thuế đất phi nông nghiệp'),
  twice(NOTICE, 'về lịch tiếp công dân năm 2023', 'về việc niêm yết danh sách hộ nghèo'),
  twice(SHORT_DECISION, 'phân công công chức trực Bộ phận Một cửa', 'thành lập Hội đồng nghĩa vụ quân sự xã'),
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return `- ${cited()} về xây dựng xã đạt chuẩn tiếp cận pháp luật\n- ${cited()} về y tế học đường và tiêm chủng mở rộng`
  },
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return [
      `UBND phường ban hành ${cited()} về rà soát, đánh giá TTHC năm 2023`,
      `Đã niêm yết đầy đủ TTHC tại Bộ phận Một cửa`,
      `Thực hiện ${cited()} về xây dựng nông thôn mới, đô thị văn minh`,
    ]
  },
  (g) => {
    const cited = documentOf(g, SHORT_REPORT, 10, 11)
    return [`${cited()} kết quả tự kiểm tra CCHC`, `Công tác đất đai: ${cited()} kết quả kiểm kê đất đai`]
  },
  twice(SHORT_PLAN, 'về tổ chức đối thoại với nhân dân', 'về kiểm tra công tác văn thư, lưu trữ', [2, 5]),
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return [
      `Ngay từ đầu năm, Ủy ban nhân dân xã đã ban hành ${cited()} về thực hiện quy chế dân chủ ở cơ sở năm 2023 và triển khai đến các ấp`,
      `${cited()} về ứng dụng công nghệ thông tin, bảo đảm an toàn thông tin mạng năm 2023`,
    ]
  },
  twice(REPORT, 'về kết quả thực hiện công tác văn thư, lưu trữ', 'về tình hình an ninh trật tự trên địa bàn', [10, 11]),
  twice(DECISION, 'về việc thành lập Tổ công nghệ số cộng đồng', 'về việc phê duyệt danh sách hộ nghèo, hộ cận nghèo', [2, 9]),
]

const FINE: readonly Written[] = [
  twice(PLAN, 'về công tác CCHC năm 2023', 'về công tác cải cách hành chính năm 2023', [1, 3]),
  twice(PLAN, 'của UBND xã về tuyên truyền CCHC năm 2023', 'tuyên truyền cải cách hành chính trên địa bàn xã năm 2023', [1, 3]),
  twice(REPORT, 'về kết quả CCHC năm 2023', 'về kết quả thực hiện công tác CCHC năm 2023', [12, 12]),
  twice(SHORT_PLAN, 'về kiểm soát TTHC năm 2023', 'về kiểm soát thủ tục hành chính năm 2023', [1, 3]),
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return [`${cited()} về công tác CCHC năm 2023`, `Có phụ lục nhiệm vụ kèm theo ${cited()}`]
  },
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return [`${cited()} về công tác CCHC năm 2023`, `Đã hoàn thành ${g.int(18, 30)} nhiệm vụ theo ${cited()} của UBND phường`]
  },
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return [`${cited()} về kiểm tra CCHC năm 2023`, `${documentOf(g, PLAN, 1, 3)()} về chuyển đổi số năm 2023`]
  },
  (g) => {
    const number = g.no()
    return [
      `Kế hoạch số ${number}/KH-UBND ngày ${g.day(2023, 1, 2)} về CCHC năm 2023`,
      `Quyết định số ${number}/QĐ-UBND ngày ${g.day(2023, 3, 6)} về Quy chế chi tiêu nội bộ`,
    ]
  },
  (g) => {
    const number = g.no()
    return [
      `Kế hoạch số ${number}/KH-UBND ngày ${g.day(2023, 1, 3)} về CCHC năm 2023`,
      `Kế hoạch số ${number}/KH-UBND ngày ${g.day(2022, 5, 10)} về chuyển đổi số giai đoạn 2022-2025`,
    ]
  },
  (g) => {
    const number = g.no()
    return [
      `Kế hoạch số ${number}/KH-UBND ngày ${g.day(2023, 1, 1)} của UBND huyện ${g.district} về kiểm soát TTHC năm 2023`,
      `Kế hoạch số ${number}/KH-UBND ngày ${g.day(2023, 2, 3)} của UBND xã về theo dõi thi hành pháp luật năm 2023`,
    ]
  },
  twice(DECISION, 'về việc kiện toàn Ban Chỉ đạo CCHC', 'kiện toàn Ban Chỉ đạo cải cách hành chính của phường'),
  twice(DECISION, 'về việc công khai dự toán ngân sách năm 2023', 'công khai dự toán ngân sách xã năm 2023', [1, 3]),
  (g) => {
    const cited = documentOf(g, DECISION)
    return [`${cited()} về ban hành Quy chế chi tiêu nội bộ`, `Thực hiện chi theo đúng Quy chế ban hành kèm theo ${cited()}`]
  },
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return [
      `${cited()} về tuyên truyền CCHC năm 2023`,
      `Đài truyền thanh xã phát ${g.int(20, 60)} tin, bài về nộp hồ sơ trực tuyến theo ${cited()} về tuyên truyền CCHC`,
    ]
  },
  (g) => {
    const cited = documentOf(g, SHORT_REPORT, 12, 12)
    return [`${cited()} kết quả CCHC năm 2023`, `Số liệu hồ sơ: ${cited()}`, `Số liệu tuyên truyền: ${cited()}`]
  },
  (g) => {
    const cited = documentOf(g, PLAN, 1, 3)
    return [
      `${cited()} về PBGDPL, hòa giải ở cơ sở năm 2023`,
      `${cited()} về công tác PBGDPL, hòa giải ở cơ sở, chuẩn tiếp cận pháp luật năm 2023`,
    ]
  },
  (g) => {
    const number = g.no()
    return [
      `Báo cáo số ${number}/BC-UBND ngày ${g.day(2023, 4, 5)} về công tác tiếp công dân`,
      `Nghị quyết số ${number}/NQ-HĐND ngày ${g.day(2023, 7, 7)} của HĐND phường về thu chi ngân sách`,
    ]
  },
  () => [
    'Kiểm soát TTHC theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017',
    'Rà soát, công khai TTHC theo Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ',
  ],
]

export const conflict: Patterns = { wrong: wanted('evidence-conflict', CONFLICTS), quiet: fine(FINE) }
