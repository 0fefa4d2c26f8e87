/** `text-repeated`: a long text copied into another row, and texts that are alike with reason. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { dots, padded } from './numbers.ts'
import { highland, northern, southern, urban } from './places.ts'

/** Long texts, each about one thing. */
const LONG: readonly ((g: Gaps) => string)[] = [
  (g) =>
    `UBND xã ban hành Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về công tác cải cách hành chính, phân công từng công chức phụ trách, định kỳ hằng quý kiểm điểm tiến độ và báo cáo UBND huyện ${g.district} theo quy định`,
  (g) => {
    const [first, second] = northern(g)
    return `Trong năm đã phối hợp với các đoàn thể tuyên truyền, vận động bà con ${first}, ${second} nộp hồ sơ qua dịch vụ công trực tuyến, phát ${dots(g.int(400, 2600))} tờ rơi song ngữ, lắp ${padded(g.int(2, 9))} bảng mã QR tại các điểm bản`
  },
  (g) =>
    `Bộ phận Một cửa phường bố trí ${padded(g.int(4, 7))} công chức trực tiếp nhận hồ sơ, có máy lấy số, máy quét, wifi miễn phí, nước uống; thực hiện nghiêm túc nội quy, thái độ phục vụ tận tình, không để xảy ra phản ánh của người dân ${urban(g)[0]}`,
  (g) =>
    `Thực hiện công khai dự toán, quyết toán ngân sách tại trụ sở UBND xã, nhà văn hóa các ấp và hệ thống truyền thanh theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 4)}; qua công khai chưa nhận được ý kiến phản ánh của Nhân dân`,
  (g) =>
    `Chủ tịch UBND xã duy trì tiếp công dân vào thứ năm hằng tuần, tổng số ${g.int(21, 90)} lượt; các kiến nghị về đất sản xuất, cấp nước sinh hoạt tại ${highland(g)[0]} đều được trả lời bằng văn bản và giao công chức chuyên môn theo dõi, xử lý dứt điểm`,
  (g) =>
    `Tổ công nghệ số cộng đồng ${southern(g)[0]} và các ấp đến từng nhà hướng dẫn cài đặt VNeID, thanh toán tiền điện nước không dùng tiền mặt, tạo tài khoản Cổng Dịch vụ công cho ${dots(g.int(600, 3200))} người dân, được UBND huyện biểu dương`,
]

const FILLER = 'Thực hiện đầy đủ theo quy định'

const text = (g: Gaps): string => g.pick(LONG)(g)

/** The same letters, spaced and marked as another clerk's copy is. */
const spaced = (line: string): string => `- ${line.replaceAll(', ', ' , ')}.`

const WRONG: readonly Written[] = [
  ...LONG.map((make): Written => (g) => {
    const line = make(g)
    return [line, line]
  }),
  ...LONG.map((make): Written => (g) => {
    const line = make(g)
    return [line, FILLER, spaced(line)]
  }),
  (g) => {
    const line = text(g)
    return {
      lines: [
        { id: 'I.1.2', text: line },
        { id: 'I.5.3.1', text: 'Có 22/22 người được đánh giá' },
        { id: 'II.1', text: line },
      ],
      at: 'I.1.2',
    }
  },
  (g) => {
    const line = text(g)
    return [line, line, line]
  },
  (g) => {
    const line = text(g)
    return [line, line.replaceAll(/(\S+ \S+ \S+ \S+) /gu, '$1\n')]
  },
  (g) => {
    const line = text(g)
    return {
      lines: [
        { id: 'I.3', name: 'CẢI CÁCH TTHC', text: '' },
        { id: 'I.3.1', text: line },
        { id: 'I.3.2', text: `${line};` },
      ],
      at: 'I.3.1',
    }
  },
  (g) => {
    const line = text(g)
    return [line, `${line.charAt(0).toLowerCase()}${line.slice(1)}`]
  },
  (g) => {
    const line = text(g)
    return [
      { name: 'Ban hành kế hoạch', max: 1, self: 1, text: line },
      { name: 'Kết quả thực hiện kế hoạch', max: 2, self: 1.5, text: line },
    ]
  },
]

const SHORT = ['Không có', '100%', FILLER, 'Đã thực hiện tốt']

const QUIET: readonly Written[] = [
  ...SHORT.map((line): Written => () => [line, line, line]),
  ...LONG.slice(0, 3).map((make): Written => (g) => {
    const line = make(g)
    return [
      { id: 'I.1.1', text: line },
      { id: 'I.1.1.1', text: line },
    ]
  }),
  (g) => [LONG[0]?.(g) ?? '', LONG[1]?.(g) ?? ''],
  (g) => [LONG[2]?.(g) ?? '', LONG[4]?.(g) ?? '', LONG[5]?.(g) ?? ''],
  (g) => [
    `Tổng số hồ sơ hộ tịch tiếp nhận trong năm là ${g.int(110, 390)} hồ sơ, giải quyết đúng hạn, không có hồ sơ quá hạn`,
    `Tổng số hồ sơ chứng thực tiếp nhận trong năm là ${g.int(400, 990)} hồ sơ, trả kết quả ngay trong ngày, thu lệ phí theo quy định`,
  ],
  (g) => {
    const plan = `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về cải cách hành chính năm 2023`
    return [
      `${plan}, trong đó giao công chức Văn hóa đăng tin bài, phát thanh ${padded(g.int(2, 6))} buổi mỗi tuần`,
      `${plan}, trong đó giao công chức Tư pháp tự kiểm tra ${padded(g.int(2, 6))} đợt, lập biên bản và khắc phục ngay các thiếu sót`,
    ]
  },
  (g) => {
    const report = `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)}`
    return [
      `${report}: số lớp tập huấn ${padded(g.int(2, 6))} lớp với ${g.int(120, 460)} lượt người`,
      `${report}: số hộ được hỗ trợ nhà ở ${padded(g.int(2, 9))} hộ`,
    ]
  },
  () => ['Niêm yết công khai tại Bộ phận Một cửa', 'Niêm yết công khai tại Bộ phận Một cửa'],
  (g) => {
    const n = g.int(400, 2900)
    return [`${dots(n)}/${dots(n)} hồ sơ = 100%`, `${dots(n)}/${dots(n)} hồ sơ = 100%`]
  },
  () => ['Như mục 1.2', 'Như mục 1.2'],
  (g) => {
    const half = (name: string): string =>
      `${name} đã cử ${padded(g.int(2, 6))} công chức dự tập huấn do Sở Nội vụ mở; sau tập huấn đều được cấp chứng nhận`
    return [
      half('Khối cán bộ, công chức Văn phòng'),
      `Ban Chỉ huy Quân sự và Công an xã tự học qua tài liệu, kiểm tra cuối khóa đạt ${g.int(80, 99)}%`,
    ]
  },
  (g) => {
    const line = text(g)
    return [
      { id: 'I.2', name: 'CẢI CÁCH THỂ CHẾ', text: line },
      { id: 'I.2.1', text: line },
      { id: 'I.2.2', text: 'Không có văn bản phải xử lý' },
    ]
  },
  (g) => [
    `Cài đặt chữ ký số cho ${padded(g.int(3, 9))} lãnh đạo, công chức`,
    `Cài đặt chữ ký số cho ${padded(g.int(11, 19))} chữ ký cá nhân, cấp lại do hết hạn`,
  ],
  () => ['Chưa phát sinh trong kỳ đánh giá', 'Chưa phát sinh trong kỳ đánh giá'],
]

export const repeated: Patterns = { wrong: wanted('text-repeated', WRONG), quiet: fine(QUIET) }
