/** Cited documents: `evidence-symbol` and `evidence-conflict`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const WRONG_SYMBOLS: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 11, 12)} của UBND xã về kết quả thực hiện quy chế dân chủ`,
  (g) => `- Quyết định số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 6)} về việc kiện toàn Ban Chỉ đạo chuyển đổi số xã ${g.commune}`,
  (g) => `UBND xã đã ban hành Kế hoạch số: ${g.no()}/BC-UBND, ngày ${g.day(2023, 1, 5)} về kiểm tra an toàn thực phẩm`,
  (g) => `Ngày ${g.day(2023, 2, 9)} UBND xã có Tờ trình số ${g.no()}/BC-UBND đề nghị bổ sung kinh phí sửa chữa trụ sở`,
  (g) => `Nghị quyết số ${g.no()}/QĐ-HĐND ngày ${g.day(2023, 6, 7)} của HĐND xã về điều chỉnh dự toán ngân sách`,
  (g) => `Thông báo số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 9)} về lịch tiếp công dân của Chủ tịch UBND xã`,
  (g) => `Thực hiện Kế hoạch ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về tuyên truyền CCHC`,
  (g) => `Công văn số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 9)} đôn đốc các thôn nộp báo cáo thống kê`,
  (g) =>
    `BC số ${g.no()}/KH-UBND ngày ${g.day(2023, 11, 12)} kết quả công tác hòa giải ở cơ sở; BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12)} kết quả phổ biến pháp luật`,
  (g) => `KH số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 4)} về huấn luyện dân quân năm 2023`,
  (g) => `Báo cáo kết quả kiểm soát TTHC số ${g.no()}/KH-UBND ngày ${g.day(2023, 12, 12, 5, 25)}`,
  (g) =>
    `Ban hành 02 kế hoạch (số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về công tác CCHC; số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)} về chuyển đổi số)`,
  (g) => `Quyết định số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 8)} về việc phân công nhiệm vụ thành viên UBND xã`,
  (g) => `Báo cáo số ${g.no()}/QĐ-UBND, ngày ${g.day(2023, 11, 12)}, kết quả thu ngân sách xã`,
]

const RIGHT_SYMBOLS: readonly Written[] = [
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12)} về kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} của UBND xã ban hành Kế hoạch cải cách hành chính năm 2023`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.day(2023, 2, 9)} về việc niêm yết công khai TTHC`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày ${g.day(2023, 2, 9)} về việc đề nghị thẩm định xã đạt chuẩn nông thôn mới nâng cao`,
  (g) => `- Nghị quyết số ${g.no()}-NQ/ĐU ngày ${g.day(2023, 1, 4)} của Đảng ủy xã về lãnh đạo công tác CCHC`,
  (g) => `Chương trình số ${g.no()}/CTr-UBND ngày ${g.day(2023, 1, 2)} thực hành tiết kiệm, chống lãng phí năm 2023`,
  (g) => `Thông báo số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 9)} kết luận của Chủ tịch UBND xã tại hội nghị giao ban`,
  () => 'Thực hiện cơ chế một cửa theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ và Thông tư số 01/2018/TT-VPCP',
  (g) => `Quy chế làm việc ban hành kèm theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 4)} của UBND xã`,
  (g) => `Kế hoạch số ${g.no()}/Kh-UBND ngày ${g.day(2023, 1, 4)} về công tác gia đình`,
  () => 'Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ đã được quán triệt tới toàn thể cán bộ, công chức',
  (g) =>
    `Các Quyết định: số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 4)}, số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 5, 8)} về khen thưởng tập thể, cá nhân`,
  (g) => `Hướng dẫn số ${g.no()}/HD-SNV ngày ${g.day(2023, 2, 5)} của Sở Nội vụ được xã triển khai đầy đủ`,
  (g) => `Phương án số ${g.no()}/PA-UBND ngày ${g.day(2023, 3, 5)} phòng, chống thiên tai và tìm kiếm cứu nạn năm 2023`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', WRONG_SYMBOLS), quiet: fine(RIGHT_SYMBOLS) }

const TWO_SUBJECTS: readonly Written[] = [
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 1, 3)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day} về tuyên truyền cải cách hành chính năm 2023`,
      `Kế hoạch số ${no}/KH-UBND ngày ${day} về công tác hòa giải ở cơ sở năm 2023`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `- Quyết định số ${no}/QĐ-UBND ngày ${day()} về việc ban hành Quy chế chi tiêu nội bộ`,
      `Ngày ${day()}, UBND xã ban hành Quyết định số ${no}/QĐ-UBND công bố công khai dự toán ngân sách xã`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 11, 12)]
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${day} kết quả xây dựng nông thôn mới`,
      'Bố trí đủ công chức trực',
      `Đã có Báo cáo số ${no}/BC-UBND ngày ${day} về công tác tiếp công dân, giải quyết khiếu nại, tố cáo`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 1, 4)]
    return `Kế hoạch số ${no}/KH-UBND ngày ${day} về công tác gia đình; Kế hoạch số ${no}/KH-UBND ngày ${day} về phòng, chống dịch bệnh trên gia súc, gia cầm`
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 2, 8)]
    return [
      `Công văn số ${no}/UBND-VP ngày ${day} về việc đăng ký chữ ký số`,
      `Công văn số ${no}/UBND-VP ngày ${day} v/v rà soát hộ nghèo, hộ cận nghèo`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `Kế hoạch ${no}/KH-UBND ngày ${day()} của UBND xã ${g.commune} về bảo đảm an toàn thông tin mạng`,
      `Kế hoạch ${no}/KH-UBND ngày ${day()} của UBND xã ${g.commune} về huấn luyện dân quân tự vệ`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 2, 6)]
    return [
      `Tờ trình số ${no}/TTr-UBND ngày ${day} đề nghị công nhận thôn văn hóa`,
      `Tờ trình số ${no}/TTr-UBND ngày ${day} đề nghị hỗ trợ kinh phí sửa chữa trạm y tế`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 2, 6)]
    return [
      `Thông báo số ${no}/TB-UBND ngày ${day} về lịch trực tiếp công dân`,
      `Thông báo số ${no}/TB-UBND ngày ${day} về việc thu hồi đất để mở rộng đường liên thôn`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 7, 7)]
    return [
      `Nghị quyết số ${no}/NQ-HĐND ngày ${day} của HĐND xã phê chuẩn quyết toán ngân sách năm 2022`,
      `Nghị quyết số ${no}/NQ-HĐND ngày ${day} của HĐND xã về đặt tên đường ngõ, xóm`,
    ]
  },
  (g) => {
    const [no, other, day] = [g.no(), g.no(), g.day(2023, 1, 3)]
    return [
      `- KH số ${no}/KH-UBND ngày ${day} v/v kiểm soát TTHC\n- KH số ${other}/KH-UBND ngày ${day} v/v tự kiểm tra CCHC`,
      `- KH số ${no}/KH-UBND ngày ${day} v/v theo dõi tình hình thi hành pháp luật`,
    ]
  },
]

const ONE_SUBJECT: readonly Written[] = [
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 1, 3)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day} về công tác cải cách hành chính năm 2023`,
      `Phụ lục nhiệm vụ kèm theo Kế hoạch số ${no}/KH-UBND ngày ${day} về công tác CCHC năm 2023`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [`Thực hiện theo Kế hoạch số ${no}/KH-UBND ngày ${day()}`, `Đã kiểm tra 02 cuộc (Kế hoạch số ${no}/KH-UBND ngày ${day()})`]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 12, 12, 5, 25)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 2, 3)} về tuyên truyền CCHC`,
      `Báo cáo số ${no}/BC-UBND ngày ${day} về kết quả công tác hòa giải`,
    ]
  },
  (g) => {
    const no = g.no()
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2022, 12, 12)} về công tác CCHC năm 2023`,
      `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 2, 3)} về chuyển đổi số năm 2023`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 2, 6)]
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${day} của UBND huyện ${g.district} về giao chỉ tiêu chuyển đổi số`,
      `Quyết định số ${no}/QĐ-UBND ngày ${day} của UBND xã ${g.commune} về kiện toàn tổ hòa giải`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 1, 2)]
    return [
      `Nghị quyết số ${no}/NQ-HĐND ngày ${day} của HĐND xã về nhiệm vụ phát triển kinh tế - xã hội`,
      `Quyết định số ${no}/QĐ-UBND ngày ${day} của UBND xã về giao nhiệm vụ cho các thôn`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 1, 3)]
    return [
      `Quyết định số ${no}/QĐ-UBND ngày ${day} về việc ban hành Quy chế quản lý, sử dụng tài sản công`,
      `QĐ số ${no}/QĐ-UBND ngày ${day} ban hành quy chế quản lý, sử dụng tài sản công của xã`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 3)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về phổ biến, giáo dục pháp luật năm 2023`,
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về PBGDPL`,
    ]
  },
  (g) => {
    const [no, day] = [g.no(), g.day(2023, 11, 12)]
    return [
      `Báo cáo số ${no}/BC-UBND ngày ${day} về kết quả công tác CCHC`,
      `Số liệu tại Báo cáo số ${no}/BC-UBND ngày ${day}: 100% văn bản được ký số`,
    ]
  },
  (g) => {
    const day = g.day(2023, 1, 3)
    return [
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${day} về công tác gia đình`,
      `Kế hoạch số ${g.no()}/KH-UBND ngày ${day} về công tác bình đẳng giới`,
    ]
  },
]

export const conflict: Patterns = { wrong: wanted('evidence-conflict', TWO_SUBJECTS), quiet: fine(ONE_SUBJECT) }
