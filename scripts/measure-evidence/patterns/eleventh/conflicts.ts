/** `evidence-conflict`: one document for two subjects, and documents that only look alike. */
import { fine, wanted, type Case, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { highland, northern, southern, urban } from './places.ts'

type Cited = (document: string, again: string, g: Gaps) => Case

/** One document, its date written anew each time, in the sentences of two rows or of one. */
const same =
  (kind: string, letters: string, cited: Cited, months: readonly [number, number] = [1, 5]): Written =>
  (g) => {
    const [number, date] = [g.no(), g.sameDay(2023, ...months)]
    return cited(`${kind} số ${number}/${letters} ngày ${date()}`, `${kind} số ${number}/${letters} ngày ${date()}`, g)
  }

const plan = (cited: Cited): Written => same('Kế hoạch', 'KH-UBND', cited)
const decision = (cited: Cited): Written => same('Quyết định', 'QĐ-UBND', cited)
const report = (cited: Cited): Written => same('Báo cáo', 'BC-UBND', cited, [8, 11])

const WRONG: readonly Written[] = [
  plan((a, b) => [`${a} về tuyên truyền cải cách hành chính năm 2023`, `${b} về phòng, chống dịch bệnh cho đàn gia súc, gia cầm`]),
  plan((a, b) => [`UBND xã ban hành ${a} về kiểm soát thủ tục hành chính`, `Đã xây dựng ${b} về phổ biến, giáo dục pháp luật năm 2023`]),
  plan((a, b) => [`${a} rà soát hộ nghèo, hộ cận nghèo năm 2023`, `${b} về ứng dụng công nghệ thông tin, chuyển đổi số`]),
  decision((a, b) => [`${a} về việc ban hành Quy chế chi tiêu nội bộ`, `${b} thành lập Tổ công nghệ số cộng đồng xã`]),
  decision((a, b) => [`${a} công khai dự toán ngân sách năm 2023`, `${b} về việc ban hành Quy chế quản lý, sử dụng tài sản công`]),
  report((a, b) => [`${a} kết quả công tác cải cách hành chính`, `${b} về công tác tiếp công dân, giải quyết khiếu nại, tố cáo`]),
  report((a, b) => [`${a} về kết quả theo dõi thi hành pháp luật`, `Tài liệu kiểm chứng: ${b} về thực hành tiết kiệm, chống lãng phí`]),
  plan((a, b) => `- ${a} về kiểm tra công vụ;\n- ${b} về thu gom rác thải sinh hoạt trên địa bàn;\n- Thực hiện đầy đủ chế độ báo cáo`),
  plan((a, b, g) => [`${a} về khám sức khỏe nghĩa vụ quân sự`, 'Đạt', `${b} về chỉnh trang hẻm, tuyến đường tại ${urban(g)[0]}`]),
  decision((a, b) => [`Căn cứ ${a} phân công nhiệm vụ cho cán bộ, công chức`, `${b} v/v khen thưởng phong trào thi đua yêu nước năm 2023`]),
  same('Thông báo', 'TB-UBND', (a, b) => [`${a} về lịch tiếp công dân`, `${b} về việc nộp thuế sử dụng đất phi nông nghiệp`]),
  same('Công văn', 'UBND-VP', (a, b, g) => [
    `${a} về việc sử dụng chữ ký số`,
    `${b} v/v diễn tập phòng cháy, chữa cháy tại ${urban(g)[1]}`,
  ]),
  same('KH', 'KH-UBND', (a, b) => [`${a} thực hiện cải cách chế độ công vụ`, `${b} tổ chức hoạt động hè cho thiếu niên, nhi đồng`]),
  plan((a, b, g) => [`${a} về đối thoại của lãnh đạo xã với nhân dân`, `${b} về quản lý, bảo vệ rừng tại ${northern(g)[0]}`]),
  report((a, b, g) => [
    `Theo ${a} tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc`,
    `Theo ${b} kết quả rà soát đất sản xuất của ${highland(g)[0]}`,
  ]),
  plan((a, b) => ({
    lines: [
      { id: 'I.2.1.1', text: `${a} về theo dõi tình hình thi hành pháp luật` },
      { id: 'I.2.3.1', text: 'Không có văn bản QPPL phải xử lý' },
      { id: 'II.1.1', text: `${b} về phòng chống hạn hán vụ Đông Xuân` },
    ],
    at: 'I.2.1.1',
  })),
  same('Tờ trình', 'TTr-UBND', (a, b) => [
    `${a} về việc đề nghị công nhận xã đạt chuẩn tiếp cận pháp luật`,
    `${b} xin kinh phí mua sắm máy tính Bộ phận Một cửa`,
  ]),
  decision((a, b, g) => [`${a} kiện toàn Ban Chỉ đạo CCHC phường`, `${b} hỗ trợ hộ kinh doanh di dời khỏi lòng lề đường ${urban(g)[0]}`]),
  same('Nghị quyết', 'NQ-HĐND', (a, b) => [
    `${a} về phân bổ dự toán thu chi ngân sách`,
    `${b} về xác nhận kết quả bầu Phó Chủ tịch HĐND xã`,
  ]),
]

const QUIET: readonly Written[] = [
  plan((a, b, g) => [`${a} về cải cách hành chính năm 2023`, `${b} về CCHC năm 2023 trên địa bàn xã ${g.commune}`]),
  plan((a, b) => [`${a} về tuyên truyền CCHC`, `Thực hiện ${b}`]),
  plan((a, b) => [`${a} về kiểm soát TTHC năm 2023`, `Theo ${b}, xã đã hoàn thành 100% nhiệm vụ`]),
  decision((a, b) => [`${a} về việc ban hành Quy chế chi tiêu nội bộ`, `Quy chế chi tiêu nội bộ của UBND xã (ban hành kèm theo ${b})`]),
  (g) => {
    const [n, day] = [g.no(), g.sameDay(2023, 1, 4)]
    return [`Kế hoạch số ${n}/KH-UBND ngày ${day()} về CCHC`, `Quyết định số ${n}/QĐ-UBND ngày ${day()} về khen thưởng`]
  },
  (g) => {
    const n = g.no()
    return [
      `Kế hoạch số ${n}/KH-UBND ngày ${g.day(2022, 12, 12)} về chuyển đổi số năm 2023`,
      `Kế hoạch số ${n}/KH-UBND ngày ${g.day(2023, 1, 3)} về phòng cháy rừng`,
    ]
  },
  (g) => {
    const n = g.no()
    return [
      `Kế hoạch số ${n}/KH-UBND ngày ${g.day(2023, 1, 2)} của UBND huyện ${g.district} về rà soát hộ nghèo`,
      `Kế hoạch số ${n}/KH-UBND ngày ${g.day(2023, 3, 5)} của UBND xã về tuyên truyền phòng cháy, chữa cháy`,
    ]
  },
  report((a, b) => [
    `${a} kết quả thực hiện CCHC 6 tháng đầu năm 2023`,
    `Số liệu lấy từ ${b} về kết quả thực hiện công tác cải cách hành chính 6 tháng đầu năm 2023`,
  ]),
  report((a, b) => `${a} về công tác tư pháp; các số liệu theo ${b} nêu trên`),
  (g) => {
    const day = g.sameDay(2023, 1, 3)
    return [
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${day()} về kiểm tra CCHC`,
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${day()} về tuyên truyền CCHC`,
    ]
  },
  plan((a, b) => [`${a} về phổ biến, giáo dục pháp luật năm 2023`, `${b} về PBGDPL năm 2023`]),
  plan((a, b) => [`${a} về ứng dụng công nghệ thông tin năm 2023`, `${b} về ứng dụng CNTT năm 2023; đã mua 02 máy tính`]),
  (g) => {
    const [n, day] = [g.no(), g.sameDay(2023, 2, 4)]
    return [
      `Nghị quyết số ${n}/NQ-HĐND ngày ${day()} về dự toán ngân sách`,
      `Nghị quyết số ${n}-NQ/ĐU ngày ${day()} về lãnh đạo phát triển cây cà phê`,
    ]
  },
  decision((a, b, g) => [
    `${a} thành lập Tổ công nghệ số cộng đồng`,
    `Tổ công nghệ số cộng đồng ${southern(g)[0]} hoạt động thường xuyên, thành lập theo ${b}`,
  ]),
  plan((a, b) => [
    { id: 'I.1.1', text: `${a} về công tác CCHC năm 2023` },
    { id: 'I.1.1.1', text: `${b} về công tác CCHC năm 2023, ban hành đúng thời gian` },
  ]),
  plan((a, b) => [`${a} về cải cách hành chính`, `${b} về cải cách hành chính, hoàn thành 26/26 nhiệm vụ`]),
  report((a, b) => [`${a} về kết quả rà soát văn bản QPPL`, `Kết quả rà soát văn bản quy phạm pháp luật: ${b}`]),
  decision((a, b) => [`${a} ban hành Quy chế làm việc của UBND phường`, `Kiểm điểm việc thực hiện Quy chế làm việc theo ${b}`]),
  (g) => {
    const n = g.no()
    return [
      `Báo cáo số ${n}/BC-UBND ngày ${g.day(2023, 3, 3)} về CCHC quý I`,
      `Báo cáo số 1${n}/BC-UBND ngày ${g.day(2023, 9, 9)} về CCHC quý III`,
    ]
  },
]

export const conflict: Patterns = { wrong: wanted('evidence-conflict', WRONG), quiet: fine(QUIET) }
