/** `evidence-conflict`: one document cited in two places, for one subject or for two. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear } from './clerks.ts'

type Pair = readonly [kind: string, symbol: string, first: string, second: string]

/** One document for two subjects. */
const TWO_SUBJECTS: readonly Pair[] = [
  ['Kế hoạch', 'KH-UBND', 'tuyên truyền cải cách hành chính năm 2023', 'phòng, chống thiên tai và tìm kiếm cứu nạn năm 2023'],
  ['Kế hoạch', 'KH-UBND', 'kiểm soát thủ tục hành chính', 'thực hành tiết kiệm, chống lãng phí'],
  ['Quyết định', 'QĐ-UBND', 'ban hành Quy chế chi tiêu nội bộ', 'kiện toàn Tổ công nghệ số cộng đồng'],
  ['Quyết định', 'QĐ-UBND', 'công khai dự toán ngân sách xã', 'phân công nhiệm vụ công chức Bộ phận Một cửa'],
  ['Báo cáo', 'BC-UBND', 'kết quả rà soát hộ nghèo, hộ cận nghèo', 'công tác tiếp công dân, giải quyết đơn thư'],
  ['Báo cáo', 'BC-UBND', 'theo dõi tình hình thi hành pháp luật', 'kết quả thực hiện chuyển đổi số'],
  ['Thông báo', 'TB-UBND', 'lịch tiếp công dân', 'kết quả thu các khoản quỹ'],
]

const inTwoRows =
  ([kind, symbol, first, second]: Pair): Written =>
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 11)
    return [
      `${kind} số ${no}/${symbol} ngày ${date()} của UBND xã về ${first}`,
      g.pick([
        `- ${kind} số ${no}/${symbol} ngày ${date()} về ${second}`,
        `UBND xã đã ban hành ${kind} số ${no}/${symbol} ngày ${date()} về ${second} trên địa bàn xã.`,
      ]),
    ]
  }

const WRONG: readonly Written[] = [
  ...TWO_SUBJECTS.map(inTwoRows),
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `Ngày ${date()} UBND xã ${g.pick(NORTH)} ban hành Kế hoạch số ${no}/KH-UBND về đào tạo, bồi dưỡng cán bộ, công chức năm 2023`,
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `KH số ${no}/KH-UBND ngày ${date()} về rà soát TTHC; KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về truyền thông`,
      `KH số ${no}/KH-UBND ngày ${date()} về xây dựng nông thôn mới`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 2, 5)
    return `Kế hoạch số ${no}/KH-UBND ngày ${date()} về ra quân làm sạch môi trường; Kế hoạch số ${no}/KH-UBND ngày ${date()} về hỗ trợ người dân nộp hồ sơ trực tuyến`
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 5, 10)
    return [
      `Công văn số ${no}/UBND-VP ngày ${date()} về việc chấn chỉnh giờ giấc làm việc của cán bộ, công chức`,
      'Đã niêm yết lịch tiếp công dân',
      `Công văn số ${no}/UBND-VP ngày ${date()} về việc tăng cường thu hồi nợ đọng thuế`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2024, 2, 4)
    return ofHalf(
      2024,
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về bồi thường nhà nước năm 2024`,
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về số hóa sổ hộ tịch năm 2024`,
    )
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2025, 7, 9)
    return ofYear(
      2025,
      `QĐ số ${no}/QĐ-UBND ngày ${date()} của UBND xã ${g.pick(DELTA)} thành lập Trung tâm Phục vụ hành chính công`,
      `QĐ số ${no}/QĐ-UBND ngày ${date()} phê duyệt dự toán sửa chữa lộ giao thông nông thôn`,
    )
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 11)
    return [
      `Tờ trình số ${no}/TTr-UBND ngày ${date()} đề nghị cấp bổ sung máy vi tính cho Bộ phận Một cửa`,
      `Tờ trình số ${no}/TTr-UBND ngày ${date()} đề nghị khen thưởng gia đình văn hóa tiêu biểu`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 6, 11)
    return [
      `BC số ${no}/BC-UBND ngày ${date()} tình hình thu, chi ngân sách`,
      `UBND xã ${g.pick(HIGHLANDS)} có Báo cáo số ${no}/BC-UBND ngày ${date()} về công tác phổ biến, giáo dục pháp luật`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 7, 12)
    return [
      `Nghị quyết số ${no}/NQ-HĐND ngày ${date()} của HĐND xã về phê chuẩn quyết toán ngân sách`,
      `Nghị quyết số ${no}/NQ-HĐND ngày ${date()} của HĐND xã về chương trình giám sát năm 2024`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 11)
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${date()} về thành lập Đoàn kiểm tra an toàn thực phẩm`,
      `Quyết định số ${no}/QĐ-UBND ngày ${date()} về công nhận hộ thoát nghèo`,
    ]
  },
]

const RIGHT: readonly Written[] = [
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} của UBND xã ${g.pick(NORTH)} về tuyên truyền cải cách hành chính năm 2023`,
      `KH số ${no}/KH-UBND ngày ${date()} về tuyên truyền CCHC`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2022, 12, 12)
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về công tác CCHC năm 2023`,
      `Có phụ lục nhiệm vụ chi tiết kèm theo Kế hoạch số ${no}/KH-UBND ngày ${date()} về công tác CCHC năm 2023`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 1, 3)} về kiểm soát TTHC`,
      `Báo cáo số ${no}/BC-UBND ngày ${g.day(2023, 6, 11)} về tiếp công dân`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 1, 1)} của UBND huyện về chuyển đổi số`,
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 2, 3)} của UBND xã về xây dựng nông thôn mới`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2022, 12, 12)} về CCHC năm 2023`,
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 2, 4)} về vệ sinh an toàn thực phẩm năm 2023`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 12, 12)
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${date()} kết quả CCHC năm 2023`,
      `Thể hiện tại mục II Báo cáo số ${no}/BC-UBND ngày ${date()} kết quả CCHC năm 2023 (phần cải cách thể chế)`,
    ]
  },
  (g) => {
    const date = g.sameDay(2023, 1, 3)
    return [
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${date()} về kiểm soát TTHC`,
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${date()} về phổ biến, giáo dục pháp luật`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${date()} về việc ban hành Quy chế chi tiêu nội bộ`,
      `Thực hiện chi đúng Quy chế chi tiêu nội bộ ban hành kèm theo Quyết định số ${no}/QĐ-UBND ngày ${date()}`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `KH số ${no}/KH-UBND ngày ${date()} kiểm tra công tác CCHC năm 2023`,
      `Đã kiểm tra ${g.int(2, 5)} cuộc theo KH số ${no}/KH-UBND ngày ${date()}, không phát hiện sai phạm`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về ứng dụng công nghệ thông tin, chuyển đổi số`,
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về ứng dụng CNTT, chuyển đổi số và bảo đảm an toàn thông tin mạng`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Công văn số ${no}/UBND ngày ${g.day(2023, 2, 5)} về đôn đốc thu thuế`,
      `Công văn số ${no}/UBND-VP ngày ${g.day(2023, 8, 8)} về trực Tết Độc lập 02/9`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 11, 12)
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${date()} về rà soát hộ nghèo, hộ cận nghèo năm 2023`,
      `Tỷ lệ hộ nghèo theo chuẩn đa chiều giảm ${g.int(2, 5)},${g.int(1, 9)}% (nguồn: Báo cáo số ${no}/BC-UBND ngày ${date()})`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2024, 1, 3)
    return ofHalf(
      2024,
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} thực hiện công tác xây dựng, kiểm tra, rà soát văn bản QPPL năm 2024`,
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} kiểm tra, rà soát văn bản QPPL`,
    )
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2025, 7, 9)
    return ofYear(
      2025,
      `QĐ số ${no}/QĐ-UBND ngày ${date()} thành lập Tổ công nghệ số cộng đồng các ấp xã ${g.pick(DELTA)}`,
      `Tổ công nghệ số cộng đồng thành lập theo QĐ số ${no}/QĐ-UBND ngày ${date()}, hoạt động thường xuyên`,
    )
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 12, 12)
    return [
      `Nghị quyết số ${no}/NQ-HĐND ngày ${date()} của HĐND xã về dự toán ngân sách năm 2024`,
      `Dự toán năm 2024 đã được HĐND xã thông qua tại Nghị quyết số ${no}/NQ-HĐND ngày ${date()}`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${date()} về công tác tư pháp năm 2023 (hộ tịch, chứng thực, hòa giải ở cơ sở)`,
      `Công tác hòa giải ở cơ sở thực hiện theo Kế hoạch số ${no}/KH-UBND ngày ${date()} về công tác tư pháp năm 2023`,
    ]
  },
  (g) => {
    const no = g.no()
    const date = g.sameDay(2023, 1, 3)
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${date()} về phân công nhiệm vụ thành viên UBND xã ${g.pick(HIGHLANDS)}`,
      `QĐ số ${no}/QĐ-UBND ngày ${date()} phân công nhiệm vụ của Chủ tịch, Phó Chủ tịch và các Ủy viên UBND xã`,
    ]
  },
]

export const conflict: Patterns = { wrong: wanted('evidence-conflict', WRONG), quiet: fine(RIGHT) }
