/** `text-repeated`: the same long text in rows that are not parent and child. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear, writer } from './clerks.ts'

/** What is written once and pasted again. */
const LONG: readonly ((g: Gaps) => string)[] = [
  (g) =>
    `UBND xã ${g.pick(NORTH)} thường xuyên chỉ đạo, quán triệt cán bộ, công chức nâng cao tinh thần trách nhiệm, thái độ phục vụ nhân dân; nghiêm túc chấp hành giờ giấc làm việc, không uống rượu bia trong giờ hành chính; phân công công chức trực tại Bộ phận Một cửa các ngày trong tuần.`,
  (g) =>
    `Công tác tuyên truyền được thực hiện bằng nhiều hình thức: phát trên hệ thống loa truyền thanh của ${g.int(7, 14)} thôn, lồng ghép trong các cuộc họp chi bộ, họp thôn, sinh hoạt của các đoàn thể, đăng tải trên Trang thông tin điện tử của xã và nhóm Zalo.`,
  (g) =>
    `Bộ phận Một cửa xã ${g.pick(DELTA)} được bố trí phòng làm việc rộng rãi, có ghế chờ, máy tính, máy in, máy quét, quạt mát, nước uống và bảng niêm yết TTHC để phục vụ bà con đến giao dịch hàng ngày`,
  (g) =>
    `Trong năm đã cử ${g.int(6, 18)} lượt cán bộ, công chức tham gia các lớp tập huấn về chuyển đổi số, kỹ năng tiếp công dân, nghiệp vụ hộ tịch, quản lý đất đai do huyện và tỉnh tổ chức; các đồng chí đều được cấp giấy chứng nhận.`,
  (g) =>
    `Xã ${g.pick(HIGHLANDS)} là xã đặc biệt khó khăn, đồng bào dân tộc thiểu số chiếm đa số, việc tiếp cận công nghệ thông tin còn hạn chế nên công chức phải hướng dẫn trực tiếp từng trường hợp, đến tận buôn hỗ trợ nộp hồ sơ trên Cổng Dịch vụ công.`,
  () =>
    'Thực hiện công khai dự toán, quyết toán ngân sách, các khoản đóng góp của nhân dân, danh sách hộ nghèo, quy hoạch sử dụng đất tại trụ sở UBND xã, nhà sinh hoạt cộng đồng các thôn và trên hệ thống truyền thanh theo đúng quy định của pháp luật',
]

const apart =
  (text: (g: Gaps) => string, ids: readonly [string, string] = ['I.1.1', 'I.1.2']): Written =>
  (g) => {
    const written = text(g)
    return { lines: ids.map((id) => ({ id, text: written })), at: ids[0] }
  }

/** The copy has other line breaks, bullets or marks. */
const WRONG: readonly Written[] = [
  ...LONG.map((text) => apart(text)),
  apart(LONG[0]!, ['I.1.4.2', 'I.5.3.3']),
  apart(LONG[1]!, ['I.1.4', 'I.2.2']),
  apart(LONG[3]!, ['I.5.2', 'I.7.1.6']),
  apart(LONG[5]!, ['I.6.3', 'I.4.2']),
  (g) => {
    const text = LONG[4]!(g)
    return [text, { text: 'Không có', self: 0.5 }, text]
  },
  (g) => {
    const text = LONG[2]!(g)
    return [text, text.replaceAll(', ', ',\n')]
  },
  (g) => {
    const text = LONG[1]!(g)
    return [`- ${text}`, text]
  },
  (g) => {
    const text = LONG[3]!(g)
    return ofHalf(2024, text.replace('Trong năm', 'Trong 6 tháng'), text.replace('Trong năm', 'Trong 6 tháng'))
  },
  (g) => {
    const text = `Từ ngày 01/7/2025, Trung tâm Phục vụ hành chính công xã bố trí ${g.int(5, 8)} quầy tiếp nhận, niêm yết mã QR từng thủ tục, có đoàn viên thanh niên hỗ trợ người cao tuổi, người khuyết tật nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt.`
    return ofYear(2025, text, text)
  },
  (g) => {
    const text = `Qua tự kiểm tra, việc tiếp nhận hồ sơ được cập nhật đầy đủ trên Hệ thống, phiếu hẹn trả ghi rõ ngày giờ, thành phần hồ sơ đúng quy định, sổ sách lưu trữ gọn gàng, chưa phát hiện công chức nhũng nhiễu, gây phiền hà cho ${g.pick(['người dân', 'bà con', 'tổ chức, công dân'])}`
    return [text, `${text}.`]
  },
]

const RIGHT: readonly Written[] = [
  (g) => {
    const text = LONG[0]!(g)
    return [
      { id: 'I.5', max: 1, self: 0.5, text },
      { id: 'I.5.1', max: 1, self: 0.5, text },
    ]
  },
  (g) => {
    const text = LONG[1]!(g)
    return [
      { id: 'I.1.4', text },
      { id: 'I.1.4.2', text },
    ]
  },
  () => ['Thực hiện đúng quy định', 'Thực hiện đúng quy định', 'Thực hiện đúng quy định'],
  () => ['100%', '100%', '100%'],
  () => ['Không có hồ sơ trễ hạn', 'Không có hồ sơ trễ hạn'],
  (g) => {
    const n = writer(g)
    const half = g.int(200, 480)
    return [
      `UBND xã ${g.commune} giải quyết hồ sơ lĩnh vực hộ tịch đúng quy trình, đúng thẩm quyền, trả kết quả đúng hẹn ${n(half)} hồ sơ`,
      `UBND xã ${g.commune} giải quyết hồ sơ lĩnh vực chứng thực đúng quy trình, đúng thẩm quyền, trả kết quả đúng hẹn ${n(half + 37)} hồ sơ`,
    ]
  },
  (g) => [
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã ${g.commune} về công tác tuyên truyền cải cách hành chính năm 2023`,
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã ${g.commune} về công tác kiểm tra cải cách hành chính năm 2023`,
  ],
  () => ['Có niêm yết', 'Có niêm yết', 'Có công khai trên Trang TTĐT xã'],
  (g) => {
    const whole = `${g.int(18, 24)}`
    return [`${whole}/${whole}`, `${whole}/${whole}`]
  },
  (g) => [
    `Quý I đã tổ chức ${g.int(2, 4)} buổi tuyên truyền lưu động tại các chợ phiên vùng cao`,
    `Quý III đã tổ chức ${g.int(5, 8)} buổi tuyên truyền lưu động tại các chợ phiên vùng cao`,
  ],
  (g) => [
    `Bộ phận Một cửa xã ${g.pick(DELTA)} có 03 máy vi tính, 01 máy quét, 01 máy in; niêm yết công khai TTHC`,
    'Bộ phận Một cửa phân công 03 công chức trực, có lịch trực hàng tuần và sổ theo dõi',
  ],
  () => ['Không phát sinh', 'Không phát sinh', 'Không có', 'Không có'],
  () => ['Đảm bảo theo quy định', 'Đảm bảo theo quy định'],
  (g) => {
    const text = LONG[5]!(g)
    return ofHalf(2024, { id: 'I.6.3', text }, { id: 'I.6.3.1', text })
  },
  (g) => [
    `Cán bộ, công chức xã ${g.pick(HIGHLANDS)} chấp hành tốt kỷ luật, kỷ cương, văn hóa công sở; không có người bị xử lý kỷ luật`,
    'Cán bộ, công chức được đánh giá, xếp loại cuối năm công khai, dân chủ, đúng trình tự; không có khiếu nại về kết quả',
  ],
  () => ['Hoàn thành', 'Hoàn thành tốt', 'Hoàn thành'],
  () => ['Xã không có đơn vị sự nghiệp công lập', 'Xã không có đơn vị sự nghiệp công lập'],
]

export const repeated: Patterns = { wrong: wanted('text-repeated', WRONG), quiet: fine(RIGHT) }
