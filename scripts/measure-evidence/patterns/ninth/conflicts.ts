/** `evidence-conflict`: one document (number, symbol, date) for two subjects. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { district } from './writing.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} của UBND xã về kiểm tra kỷ luật, kỷ cương hành chính`,
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} của UBND xã về phòng, chống dịch tả lợn châu Phi`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `QĐ số ${no}/QĐ-UBND ngày ${day()} kiện toàn tổ công nghệ số cộng đồng`,
      `Quyết định số ${no}/QĐ-UBND ngày ${day()} ban hành quy chế quản lý tài sản công`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 7)]
    return [
      `Có Báo cáo số ${no}/BC-UBND ngày ${day()} về kết quả rà soát văn bản QPPL`,
      { text: 'Trực tiếp dân vào thứ Năm hằng tuần, ghi sổ đầy đủ' },
      `BC số ${no}/BC-UBND, ngày ${day()} về tình hình thu phí vệ sinh môi trường`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 4)]
    return [
      `Ngày ${day()}, UBND xã ban hành Kế hoạch số ${no}/KH-UBND về số hóa hồ sơ hộ tịch`,
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về diễn tập phòng chống thiên tai và tìm kiếm cứu nạn`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `- Thông báo số ${no}/TB-UBND ngày ${day()} về lịch tiếp công dân định kỳ`,
      `- Thông báo số ${g.no()}/TB-UBND ngày ${g.day()} về lịch trực lễ;\n- Thông báo số ${no}/TB-UBND ngày ${day()} về tuyển sinh lớp mầm non`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 7)]
    return {
      lines: [
        { id: 'I.2.2', text: `Nghị quyết số ${no}/NQ-HĐND ngày ${day()} của HĐND xã về phân bổ dự toán ngân sách` },
        { id: 'I.6.3', text: `HĐND xã có Nghị quyết số ${no}/NQ-HĐND ngày ${day()} về đặt tên đường ở khu tái định cư` },
      ],
      at: 'I.2.2',
    }
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `Tham mưu Tờ trình số ${no}/TTr-UBND ngày ${day()} đề nghị hỗ trợ xi măng làm đường`,
      `Tờ trình số ${no}/TTr-UBND ngày ${day()} xin chủ trương thanh lý xe ô tô công`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `CV số ${no}/UBND-TP ngày ${day()} về việc cử người dự thi hòa giải viên giỏi`,
      `Công văn số ${no}/UBND-TP ngày ${day()} về việc đính chính thông tin trên giấy khai sinh`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `KH số ${no}/KH-UBND ngày ${day()} về tuyên truyền CCHC trên loa truyền thanh (đính kèm)`,
      `Xã đã triển khai KH số ${no}/KH-UBND ngày ${day()} về trồng cây lâm nghiệp phân tán, 11 xóm tham gia`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2022, 12, 12)]
    return [
      `Ban hành trong Quý IV: Kế hoạch số ${no}/KH-UBND ngày ${day()} về CCHC năm 2023`,
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về công tác tiêm chủng mở rộng năm 2023`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `UBND xã giao đ/c Phó Chủ tịch phụ trách Bộ phận Một cửa theo Quyết định số ${no}/QĐ-UBND ngày ${day()} về phân công nhiệm vụ lãnh đạo`,
      `Xử phạt hành chính 01 trường hợp: Quyết định số ${no}/QĐ-UBND ngày ${day()} về xử phạt vi phạm trong lĩnh vực đất đai`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 8)]
    return `Báo cáo số ${no}/BC-UBND ngày ${day()} về kết quả hòa giải ở cơ sở;Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 8)} về tiếp dân; Báo cáo số ${no}/BC-UBND ngày ${day()} về thu chi quỹ vì người nghèo`
  },
  (g) => {
    const [no, day, other] = [g.no(), g.sameDay(2023, 2, 4), g.no()]
    return [
      `Các kế hoạch: số ${no}/KH-UBND ngày ${day()} về phổ biến Luật Đất đai; số ${other}/KH-UBND ngày ${g.day(2023, 5, 6)} về kiểm tra hộ tịch`,
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về đại hội thể dục thể thao xã`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `Chương trình số ${no}/CTr-UBND ngày ${day()} về thực hành tiết kiệm, chống lãng phí`,
      `Chương trình số ${no}/CTr-UBND ngày ${day()} về phát triển thương mại điện tử cho sản phẩm OCOP`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    const where = district(g)
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${day()} của UBND huyện ${where} về giao chỉ tiêu hồ sơ trực tuyến`,
      `Quyết định số ${no}/QĐ-UBND ngày ${day()} của UBND huyện ${where} về công nhận xã đạt chuẩn tiếp cận pháp luật`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 2)]
    return {
      lines: [
        { id: 'I.1.1', text: `Nghị quyết số ${no}-NQ/ĐU ngày ${day()} của Đảng ủy xã về lãnh đạo công tác CCHC` },
        { id: 'I.7.1', text: `Đảng ủy xã ban hành Nghị quyết số ${no}-NQ/ĐU ngày ${day()} về phát triển đàn bò lai` },
      ],
    }
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      { text: 'Phân công công chức theo dõi', extra: `Quyết định số ${no}/QĐ-UBND ngày ${day()} về thành lập tổ kiểm tra công vụ` },
      { text: `Quyết định số ${no}/QĐ-UBND ngày ${day()} về phê duyệt danh sách hộ cận nghèo` },
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `Kế hoạch kiểm soát TTHC năm 2023 (số ${no}/KH-UBND ngày ${day()})`,
      `Kế hoạch huấn luyện dân quân năm 2023 (số ${no}/KH-UBND ngày ${day()})`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 3, 9)]
    return [
      `Đề án số ${no}/ĐA-UBND ngày ${day()} về vị trí việc làm của UBND xã`,
      'Lưu đủ sổ tiếp dân, sổ theo dõi đơn thư',
      'Bộ phận Một cửa mở cửa cả sáng thứ Bảy',
      `Đề án số ${no}/ĐA-UBND ngày ${day()} về thu gom rác thải sinh hoạt nông thôn`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `UBND xã gửi Giấy mời số ${no}/GM-UBND ngày ${day()} về dự hội nghị đối thoại với thanh niên`,
      `Giấy mời số ${no}/GM-UBND ngày ${day()} về dự lễ khánh thành cầu dân sinh`,
    ]
  },
]

const TRAPS: readonly Written[] = [
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 2)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về CCHC năm 2023`,
      `KH số ${no}/KH-UBND ngày ${day()} về cải cách hành chính năm 2023, mục nhiệm vụ số hóa`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${day()} về quy chế chi tiêu nội bộ`,
      `Chi đúng định mức theo Quyết định số ${no}/QĐ-UBND ngày ${day()}`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2022, 12, 12)} về CCHC năm 2023`,
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 2, 4)} về kiểm tra hộ tịch`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 7)]
    return [`Báo cáo số ${no}/BC-UBND ngày ${day()} về kết quả tiếp dân`, `Thông báo số ${no}/TB-UBND ngày ${day()} về lịch nghỉ lễ`]
  },
  (g) => {
    const no = g.no()
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${g.day(2023, 1, 3)} của UBND huyện ${district(g)} về giao dự toán`,
      `Quyết định số ${no}/QĐ-UBND ngày ${g.day(2023, 5, 9)} của Chủ tịch UBND xã về phân công trực bão`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về tuyên truyền CCHC`,
      `Đã phát thanh ${g.int(12, 40)} buổi trên đài xã theo Kế hoạch số ${no}/KH-UBND ngày ${day()}`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${day()} v/v kiện toàn Bộ phận Tiếp nhận và Trả kết quả`,
      `QĐ số ${no}/QĐ-UBND ngày ${day()} về việc kiện toàn Bộ phận TN&TKQ`,
    ]
  },
  (g) => [
    `KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về phòng cháy, chữa cháy`,
    `KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về chuyển đổi số`,
  ],
  () => [
    `Rà soát TTHC theo Thông tư số 02/2017/TT-VPCP`,
    `Báo cáo định kỳ đúng biểu mẫu của Thông tư số 02/2017/TT-VPCP hướng dẫn nghiệp vụ kiểm soát TTHC`,
  ],
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 7)]
    return [
      `Nghị quyết số ${no}/NQ-HĐND ngày ${day()} của HĐND xã về dự toán ngân sách`,
      `Công khai dự toán ngân sách đã được HĐND xã thông qua tại Nghị quyết số ${no}/NQ-HĐND ngày ${day()}`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 2)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về theo dõi thi hành pháp luật`,
      { text: 'Có phân công, có sản phẩm cụ thể', extra: `Kế hoạch số ${no}/KH-UBND ngày ${day()}` },
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Công văn số ${no}/UBND-VP ngày ${g.day(2023, 1, 5)} về lịch họp`,
      `Công văn số ${no}/UBND-ĐC ngày ${g.day(2023, 6, 9)} về đo đạc đất`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `- Quyết định số ${no}/QĐ-UBND ngày ${day()} ban hành quy chế làm việc của UBND xã.`,
      `Phân công nhiệm vụ rõ ràng (Quyết định số ${no}/QĐ-UBND ngày ${day()} ban hành quy chế làm việc của UBND xã)`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về tự kiểm tra công vụ`,
      `Kiểm tra 0${g.int(2, 4)} lượt bộ phận theo KH số ${no}/KH-UBND ngày ${day()} nêu trên, không có vi phạm`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Nghị quyết số ${no}-NQ/ĐU ngày ${g.day(2023, 1, 4)} của Đảng ủy xã về CCHC`,
      `Nghị quyết số ${no}/NQ-HĐND ngày ${g.day(2023, 7)} của HĐND xã về mức thu học phí mầm non`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay()]
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${day()} về thành lập Tổ công nghệ số cộng đồng`,
      `Tổ công nghệ số cộng đồng được thành lập tại Quyết định số ${no}/QĐ-UBND ngày ${day()}, hỗ trợ dân nộp hồ sơ`,
    ]
  },
  (g) => {
    const no = g.int(20, 90)
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${g.day(2023, 4, 6)} về công tác tư pháp`,
      `Báo cáo số ${no + 1}/BC-UBND ngày ${g.day(2023, 7, 8)} về công tác dân tộc`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2022, 12, 12)]
    return [
      { name: 'Ban hành kế hoạch CCHC năm', text: `Kế hoạch số ${no}/KH-UBND ngày ${day()} về công tác CCHC năm 2023` },
      { name: 'Xác định nhiệm vụ', text: `Phụ lục kèm theo Kế hoạch số ${no}/KH-UBND ngày ${day()} về công tác CCHC năm 2023` },
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 7)]
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${day()} kết quả giải quyết TTHC`,
      `Số liệu lấy từ BC số ${no}/BC-UBND ngày ${day()}; niêm yết bản in tại phòng Một cửa`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 2, 5)]
    return [
      `KH số ${no}/KH-UBND ngày ${day()} về tập huấn chữ ký số`,
      `Đã tập huấn chữ ký số cho ${g.int(18, 33)} CBCC (KH số ${no}/KH-UBND ngày ${day()} về tập huấn chữ ký số)`,
    ]
  },
]

export const conflict: Patterns = { wrong: wanted('evidence-conflict', WRONG), quiet: fine(TRAPS) }
