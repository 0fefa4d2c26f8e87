/** One long text in two rows: `text-repeated`. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { thon, whole, xa } from './print.ts'

/** Explanations of three lines and more. */
const LONG: readonly ((g: Gaps) => string)[] = [
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 6)} kết quả rà soát danh mục văn bản QPPL do HĐND xã và UBND xã ban hành còn hiệu lực liên quan đến lĩnh vực lao động, việc làm, quản lý, điều hành giá các mặt hàng, dịch vụ thiết yếu`,
  (g) =>
    `UBND xã ${xa(g)} đã thực hiện tuyên truyền CCHC bằng nhiều hình thức: phát ${g.int(30, 90)} tin, bài trên đài truyền thanh xã, treo ${g.int(6, 20)} khẩu hiệu tại trụ sở và trục đường chính, lồng ghép trong các cuộc họp thôn, sinh hoạt chi bộ và trên Trang thông tin điện tử xã`,
  (g) =>
    `Bộ phận Tiếp nhận và trả kết quả được bố trí phòng làm việc riêng, có ${whole(g.int(3, 6))} máy tính, máy scan, camera giám sát, bàn ghế ngồi chờ; niêm yết đầy đủ các TTHC, mã QR thanh toán và công khai số điện thoại đường dây nóng để người dân phản ánh`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về ứng dụng công nghệ thông tin, phát triển chính quyền số và bảo đảm an toàn thông tin mạng năm 2023; đã triển khai tới toàn thể cán bộ, công chức và các Tổ công nghệ số cộng đồng`,
  (g) =>
    `Đã tổ chức ${whole(g.int(2, 5))} lớp tập huấn hướng dẫn người dân cài đặt VNeID, nộp hồ sơ trực tuyến; các Tổ công nghệ số cộng đồng đến từng nhà văn hóa thôn để hỗ trợ, riêng thôn ${thon(g, 1)[0]} duy trì điểm hỗ trợ vào sáng thứ bảy hằng tuần`,
  (g) =>
    `Cán bộ, công chức chấp hành nghiêm giờ giấc làm việc, đeo thẻ khi thi hành công vụ, không uống rượu, bia trong giờ hành chính; qua ${whole(g.int(2, 4))} lần kiểm tra đột xuất không có cán bộ, công chức nào vi phạm kỷ luật, kỷ cương hành chính`,
  (g) =>
    `Công khai dự toán, tình hình thực hiện dự toán quý, 6 tháng, 9 tháng và quyết toán ngân sách xã tại trụ sở UBND xã, trên đài truyền thanh và Trang thông tin điện tử; thời gian niêm yết ${g.int(30, 45)} ngày theo Thông tư số 343/2016/TT-BTC`,
  (g) =>
    `Rà soát hộ nghèo, hộ cận nghèo đúng quy trình, có sự tham gia của các thôn, MTTQ và đoàn thể; tổ chức họp dân công khai kết quả, niêm yết ${whole(g.int(5, 9))} ngày tại nhà văn hóa các thôn trước khi trình Chủ tịch UBND xã quyết định công nhận`,
  (g) =>
    `Thực hiện tiếp công dân thường xuyên tại trụ sở, Chủ tịch UBND xã tiếp định kỳ vào thứ năm hằng tuần; mở sổ theo dõi, phân loại và xử lý ${g.int(11, 40)} đơn, thư theo đúng Luật Tiếp công dân, không để xảy ra khiếu kiện đông người, vượt cấp`,
]

const ROWS: readonly (readonly [string, string])[] = [
  ['I.1.1', 'I.1.2'],
  ['I.2.1', 'I.3.4'],
  ['I.2.2.2', 'I.2.2.3'],
  ['I.7.1.2', 'I.7.1.7'],
]

const WRONG: readonly Written[] = [
  ...LONG.map((write): Written => (g) => {
    const text = write(g)
    const [first, second] = g.pick(ROWS)
    return {
      lines: [
        { id: first, text },
        { id: second, text },
      ],
      at: first,
    }
  }),
  ...LONG.map((write): Written => (g) => {
    const text = write(g)
    const other = g.pick(['Đã thực hiện theo quy định', '100%', 'Không phát sinh'])
    return {
      lines: [
        { id: 'I.4.1', text },
        { id: 'I.4.2', text: other },
        { id: 'I.5.1', text: g.pick([text, `- ${text}.`, `${text}.`]) },
      ],
      at: 'I.4.1',
    }
  }),
]

const SHORT: readonly string[] = [
  'Thực hiện theo đúng quy định',
  'Không phát sinh hồ sơ trong kỳ',
  '100%',
  'Đã thực hiện tốt',
  'Không có văn bản QPPL do HĐND, UBND xã ban hành',
  'Có niêm yết công khai đầy đủ',
]

const RIGHT: readonly Written[] = [
  ...SHORT.map((text): Written => () => [text, text]),
  ...LONG.slice(0, 4).map((write): Written => (g) => {
    const text = write(g)
    const [id, child] = g.pick([
      ['I.5', 'I.5.1'],
      ['I.2.2', 'I.2.2.1'],
      ['I.3', 'I.3.2'],
    ] as const)
    return [
      { id, text },
      { id: child, text },
    ]
  }),
  ...LONG.slice(0, 4).map(
    (write, index): Written =>
      (g) =>
        [write, LONG[index + 4] ?? write].map((each) => each(g)),
  ),
  (g) => {
    const [one, other] = [g.int(110, 300), g.int(301, 600)]
    return [
      `Kết quả giải quyết hồ sơ lĩnh vực tư pháp - hộ tịch: tiếp nhận ${one} hồ sơ, trả trước hạn ${one} hồ sơ, không có hồ sơ trễ hạn`,
      `Kết quả giải quyết hồ sơ lĩnh vực chứng thực: tiếp nhận ${other} hồ sơ, trả trước hạn ${other} hồ sơ, không có hồ sơ trễ hạn`,
    ]
  },
  (g) => {
    const plan = `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}`
    return [`${plan} về kiểm soát TTHC năm 2023`, `Đã rà soát ${whole(g.int(2, 6))} TTHC theo ${plan} về kiểm soát TTHC năm 2023`]
  },
  (g) => [
    `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về việc ban hành Quy chế quản lý, sử dụng tài sản công của cơ quan`,
    `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về việc ban hành Quy chế chi tiêu nội bộ của cơ quan`,
  ],
  () => ['Cổng Dịch vụ công tỉnh', 'Cổng Dịch vụ công tỉnh', 'Cổng Dịch vụ công tỉnh'],
]

export const repeated: Patterns = { wrong: wanted('text-repeated', WRONG), quiet: fine(RIGHT) }
