/** Cited documents that are told apart or half told: `evidence-conflict` and `evidence-incomplete`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

/** Two subjects that no document has at once. */
const SUBJECTS: readonly (readonly [string, string])[] = [
  ['tuyên truyền cải cách hành chính năm 2023', 'phòng, chống thiên tai và tìm kiếm cứu nạn'],
  ['kiểm tra công tác cải cách hành chính', 'tuyển chọn, gọi công dân nhập ngũ'],
  ['rà soát, đánh giá thủ tục hành chính', 'phòng, chống dịch bệnh trên đàn gia súc'],
  ['theo dõi tình hình thi hành pháp luật', 'đào tạo, bồi dưỡng cán bộ, công chức'],
  ['chuyển đổi số năm 2023', 'tiêm phòng vắc xin cho đàn gia cầm'],
  ['phòng, chống tham nhũng, tiêu cực', 'thu quỹ đền ơn đáp nghĩa'],
  ['kiểm soát thủ tục hành chính', 'phổ biến, giáo dục pháp luật'],
]

const conflicting =
  (kind: string, symbol: string, [first, second]: (typeof SUBJECTS)[number]): Written =>
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [`${kind} số ${no}/${symbol} ngày ${date()} về ${first}`, `${kind} số ${no}/${symbol} ngày ${date()} của UBND xã về ${second}`]
  }

const CONFLICTS: readonly Written[] = [
  ...SUBJECTS.map((pair, at) => conflicting(at % 2 === 0 ? 'Kế hoạch' : 'KH', 'KH-UBND', pair)),
  conflicting('Quyết định', 'QĐ-UBND', ['việc kiện toàn Ban Chỉ đạo CCHC', 'việc nâng bậc lương trước thời hạn']),
  conflicting('Công văn', 'UBND-VP', ['việc chấn chỉnh giờ giấc làm việc', 'việc treo cờ Tổ quốc dịp lễ 30/4 và 01/5']),
]

const NO_CONFLICTS: readonly Written[] = [
  (g) => {
    const cited = `số ${g.no()}/KH-UBND ngày ${g.sameDay(2023, 1, 3)()}`
    return [`Kế hoạch ${cited} về tuyên truyền cải cách hành chính năm 2023`, `KH ${cited} của UBND xã về tuyên truyền CCHC`]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 1, 2)} của UBND xã về cải cách hành chính`,
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2022, 5, 9)} của UBND xã về phòng cháy, chữa cháy`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)()
    return [`Kế hoạch số ${no}/KH-UBND ngày ${date} về chuyển đổi số`, `Quyết định số ${no}/QĐ-UBND ngày ${date} thành lập Tổ công nghệ số`]
  },
  (g) => {
    const cited = `số ${g.no()}/KH-UBND ngày ${g.sameDay(2023, 1, 3)()}`
    return [`Kế hoạch ${cited} về cải cách hành chính năm 2023`, `Các nội dung đều thực hiện theo Kế hoạch ${cited}`]
  },
  (g) => {
    const cited = `số ${g.no()}/KH-UBND ngày ${g.sameDay(2023, 1, 3)()}`
    return [
      `Kế hoạch ${cited} về kiểm soát thủ tục hành chính năm 2023`,
      `Hoàn thành 100% nhiệm vụ theo Kế hoạch ${cited} về kiểm soát TTHC, không có nhiệm vụ chậm`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${g.day(2023, 3, 3)} về CCHC quý I`,
      `Báo cáo số ${no}-BC/ĐU ngày ${g.day(2023, 6, 6)} của Đảng ủy về công tác dân vận`,
    ]
  },
  (g) => {
    const cited = `số ${g.no()}/QĐ-UBND ngày ${g.sameDay(2023, 1, 3)()}`
    return [`Quyết định ${cited} về việc kiện toàn Ban Chỉ đạo CCHC`, `Ban Chỉ đạo CCHC xã (QĐ ${cited}) họp định kỳ hằng quý`]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 1, 1)} của UBND huyện ${g.district} về chuyển đổi số`,
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 2, 3)} của UBND xã về tiếp công dân`,
    ]
  },
]

export const conflict: Patterns = { wrong: wanted('evidence-conflict', CONFLICTS), quiet: fine(NO_CONFLICTS) }

const HALF_TOLD: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND của UBND xã về kiểm tra công tác CCHC`,
  (g) => `Báo cáo số …/BC-UBND ngày ${g.day(2023, 6, 12)} về kết quả công tác kiểm soát TTHC`,
  (g) => `Quyết định ngày ${g.day(2023, 1, 9)} của UBND xã về việc phân công nhiệm vụ các thành viên UBND`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày …/…/2023 về việc kiện toàn Bộ phận Tiếp nhận và Trả kết quả`,
  () => 'UBND xã đã ban hành Kế hoạch cải cách hành chính năm 2023',
  (g) => `Công văn số ${g.no()}/UBND-VP về việc đẩy mạnh nộp hồ sơ trực tuyến`,
  (g) => `KH số    /KH-UBND ngày ${g.day(2023, 1, 4)} về tuyên truyền CCHC`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về CCHC; Báo cáo số ${g.no()}/BC-UBND về kết quả tự kiểm tra`,
  (g) => `Báo cáo ngày ${g.day(2023, 10, 12)} của UBND xã về kết quả rà soát TTHC`,
]

const FULLY_TOLD: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về kiểm tra công tác CCHC`,
  () => 'Thực hiện đúng Luật Cán bộ, công chức và Luật Tổ chức chính quyền địa phương',
  () => 'Giải quyết TTHC theo Nghị định 61/2018/NĐ-CP và Thông tư 01/2018/TT-VPCP',
  (g) => `Các Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} và số ${g.no()}/KH-UBND ngày ${g.day(2023, 4, 6)} về CCHC`,
  () => 'Công khai lịch tiếp công dân, nội quy cơ quan tại trụ sở',
  (g) => `Ban hành ${g.int(8, 20)} văn bản chỉ đạo, điều hành về CCHC`,
  () => 'Thực hiện chế độ báo cáo định kỳ đầy đủ, đúng thời gian quy định',
  (g) => `Ngày ${g.day(2023, 2, 9)}, UBND xã ban hành Kế hoạch số ${g.no()}/KH-UBND về chuyển đổi số`,
  (g) => `QĐ số ${g.no()}/QĐ-UBND (ngày ${g.day(2023, 1, 9)}) về việc cử công chức làm việc tại BPMC`,
]

export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', HALF_TOLD), quiet: fine(FULLY_TOLD) }
