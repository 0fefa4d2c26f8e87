/** `evidence-missing`: points without an explanation, and points that need none. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns, TrialRow } from '../../trial.ts'
import { dots } from './numbers.ts'
import { northern, urban } from './places.ts'

/** A leaf with points, and nothing or next to nothing in its explanation. */
const bare = (name: string, max: number, self: number, text = ''): TrialRow => ({ name, max, self, text })

/** A neighbour that is explained, so that the column is one that gets filled in. */
const explained = (g: Gaps): TrialRow =>
  g.pick([
    { name: 'Ban hành Kế hoạch CCHC', self: 1, text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về CCHC năm 2023` },
    { name: 'Tuyên truyền CCHC', self: 1, text: `Đăng ${g.int(12, 60)} tin bài trên Trang TTĐT, phát thanh tại ${northern(g)[0]}` },
    { name: 'Kiểm tra CCHC', self: 1, text: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)} kết quả tự kiểm tra CCHC` },
    { name: 'Tổ công nghệ số cộng đồng', self: 1, text: `${urban(g)[0]} và các khu phố đều đã thành lập Tổ công nghệ số` },
  ])

const EMPTY: readonly (readonly [name: string, max: number, self: number, text?: string])[] = [
  ['Thực hiện Quy chế làm việc của UBND', 0.5, 0.5],
  ['Ban hành kế hoạch kiểm soát TTHC', 1, 1],
  ['Tỷ lệ công chức được bồi dưỡng trong năm', 2, 1.5],
  ['Thực hiện cơ cấu cán bộ, công chức theo vị trí chức danh', 1, 1, '-'],
  ['Công khai tiến độ giải quyết hồ sơ', 1, 0.75],
  ['Thực hiện chế độ báo cáo trên Hệ thống báo cáo của tỉnh', 1, 1, '...'],
  ['Xử lý phản ánh, kiến nghị', 1.5, 1.5],
  ['Khai thác, sử dụng lại dữ liệu số hóa', 0.5, 0.25],
  ['Quản lý, sử dụng tài sản công', 1, 1, '…'],
  ['Tỷ lệ hồ sơ thanh toán trực tuyến', 3, 2.4],
  ['Thực hiện dân chủ ở cơ sở', 1, 1, ' '],
  ['Chấp hành kỷ luật, kỷ cương hành chính', 1, 1],
  ['Thực hiện chương trình thực hành tiết kiệm', 1, 0.5, '/'],
  ['Sử dụng chữ ký số', 0.75, 0.75],
]

const WRONG: readonly Written[] = [
  ...EMPTY.map(([name, max, self, text]): Written => (g) => [bare(name, max, self, text), explained(g)]),
  (g) => ({
    lines: [
      { id: 'I.4', name: 'CẢI CÁCH TỔ CHỨC BỘ MÁY', max: 3, self: 3, text: '' },
      { id: 'I.4.1', name: 'Sắp xếp thôn, tổ dân phố', max: 2, self: 2, text: '' },
      {
        id: 'I.4.2',
        name: 'Ban hành Quy chế làm việc',
        max: 1,
        self: 1,
        text: `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} ban hành Quy chế`,
      },
    ],
    at: 'I.4.1',
  }),
  (g) => ({ lines: [explained(g), bare('Đánh giá, xếp loại cán bộ, công chức', 2, 2)], at: 'I.1.2' }),
  (g) => [
    { ...bare('Công khai dự toán, quyết toán ngân sách', 1, 1), extra: '' },
    { ...explained(g), extra: 'Kèm theo bản chụp' },
  ],
  (g) => ({
    lines: [
      explained(g),
      bare('Tiếp công dân', 1, 1, g.pick(['', '-'])),
      { name: 'Đơn thư', self: 1, text: `Tiếp nhận và giải quyết ${g.int(6, 30)} đơn` },
    ],
    at: 'I.1.2',
  }),
]

const SHORT: readonly (readonly [name: string, text: string])[] = [
  ['Tỷ lệ xử lý văn bản trên môi trường mạng', '100%'],
  ['Mở sổ theo dõi tiếp công dân', 'Có'],
  ['Diện tích phòng làm việc của Bộ phận Một cửa', 'Đạt'],
  ['Hồ sơ trễ hẹn và việc xin lỗi công dân', 'Không có'],
  ['Niêm yết địa chỉ tiếp nhận phản ánh, kiến nghị', 'Đã thực hiện'],
  ['Xử lý vi phạm qua kiểm tra', 'Chưa phát sinh'],
  ['Giải quyết hồ sơ liên thông đất đai', 'Không phát sinh hồ sơ'],
  ['Mức độ thực hiện kế hoạch', 'Như mục 1.1'],
]

const QUIET: readonly Written[] = [
  ...SHORT.map(([name, text]): Written => (g) => [{ name, max: 1, self: 1, text }, explained(g)]),
  (g) => [{ name: 'Đối thoại của lãnh đạo xã với người dân', max: 1, self: 0, text: '' }, explained(g)],
  (g) => [{ name: 'Có sáng kiến CCHC', max: 2, self: null, text: '' }, explained(g)],
  (g) => [{ name: 'Đánh giá qua điều tra xã hội học', max: 14, self: null, assessedBy: 'survey', text: '' }, explained(g)],
  (g) => [{ name: 'Mức độ hài lòng của người dân (SIPAS)', max: 10, self: 8, assessedBy: 'survey', text: '' }, explained(g)],
  (g) => [
    {
      name: 'Công khai ngân sách',
      max: 1,
      self: 1,
      text: '',
      extra: `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 2)} công khai dự toán`,
    },
    explained(g),
  ],
  (g) => [
    { id: 'I.3', name: 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', max: 2, self: 2, text: '' },
    {
      id: 'I.3.1',
      name: 'Kiểm soát TTHC',
      max: 1,
      self: 1,
      text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} kiểm soát TTHC`,
    },
    { id: 'I.3.2', name: 'Kết quả giải quyết', max: 1, self: 1, text: `Giải quyết đúng hạn ${dots(g.int(300, 1900))} hồ sơ` },
  ],
  (g) => [{ name: 'Các nội dung khác', max: null, self: null, text: '' }, explained(g)],
  (g) => {
    const n = g.int(18, 26)
    return [{ name: 'Sử dụng thư điện tử công vụ', max: 1, self: 1, text: `${n}/${n}` }, explained(g)]
  },
  (g) => [{ name: 'Số cuộc kiểm tra', max: 1, self: 1, text: `0${g.int(1, 6)} cuộc` }, explained(g)],
]

export const missing: Patterns = { wrong: wanted('evidence-missing', WRONG), quiet: fine(QUIET) }
