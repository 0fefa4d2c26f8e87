/** Points with nothing written beside them: `evidence-missing`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { whole } from './print.ts'

/** Leaves that claim points, as they stand in catalogues. */
const BARE: readonly (readonly [name: string, max: number, self: number])[] = [
  ['Có sáng kiến mới trong thực hiện nhiệm vụ CCHC trong năm', 2, 2],
  ['Ban hành và kiểm điểm thực hiện Quy chế làm việc hàng năm', 0.5, 0.5],
  ['Thực hiện quy định về số lượng cán bộ, công chức làm việc tại UBND cấp xã', 1, 1],
  ['Tỷ lệ cán bộ, công chức cấp xã được bồi dưỡng chuyên môn, nghiệp vụ trong năm', 2, 1.5],
  ['Kết quả số hóa hồ sơ, kết quả giải quyết TTHC bảo đảm ký số', 0.5, 0.25],
  ['Thực hiện quy chế dân chủ ở cơ sở', 2, 2],
  ['Công khai quy hoạch, kế hoạch sử dụng đất', 1, 0.75],
  ['Xử lý phản ánh, kiến nghị của cá nhân, tổ chức đối với TTHC', 1, 1],
  ['Thực hiện công khai dự toán, quyết toán ngân sách', 1, 1],
  ['Chấp hành kỷ luật, kỷ cương hành chính của cán bộ, công chức', 1, 1],
  ['Tỷ lệ tăng thu ngân sách xã so với năm trước', 1.5, 1],
  ['Bố trí công chức có chuyên môn phụ trách công nghệ thông tin', 0.5, 0.5],
]

const WRONG: readonly Written[] = [
  ...BARE.map(([name, max, self]): Written => () => ({ name, max, self, text: '' })),
  (g) => [
    { name: 'Ban hành kế hoạch kiểm tra CCHC', max: 1, self: 1, text: '' },
    {
      name: 'Xử lý các vấn đề phát hiện qua kiểm tra',
      max: 1,
      self: 1,
      text: `Qua kiểm tra ${whole(g.int(2, 6))} công chức không phát hiện vi phạm`,
    },
  ],
  (g) => ({
    lines: [
      { id: 'I.2', name: 'Cải cách thể chế', max: 2, self: 2, text: '' },
      {
        id: 'I.2.1',
        name: 'Triển khai văn bản QPPL tại địa phương',
        max: 1,
        self: 1,
        text: `Đã triển khai ${whole(g.int(3, 9))} văn bản QPPL của cấp trên`,
      },
      { id: 'I.2.2', name: 'Theo dõi thi hành pháp luật', max: 1, self: 1, text: '' },
    ],
    at: 'I.2.2',
  }),
  (g) => ({
    lines: [
      {
        id: 'I.5.1',
        name: 'Đánh giá, xếp loại cán bộ, công chức',
        max: 1,
        self: 1,
        text: `Hoàn thành đánh giá ${g.int(18, 23)} CBCC trong tháng 11/2023`,
      },
      { id: 'I.5.2', name: 'Văn hóa công sở', max: 1, self: g.pick([0.5, 0.75, 1]), text: '' },
    ],
    at: 'I.5.2',
  }),
  (g) => ({
    lines: [
      { id: 'I.7.1', name: 'Sử dụng hòm thư công vụ', max: 0.5, self: 0.5, text: `${g.int(18, 23)} CBCC sử dụng thường xuyên` },
      { id: 'I.7.2', name: 'Vận hành Trang thông tin điện tử', max: 1, self: 0, text: '' },
      { id: 'I.7.3', name: 'An toàn thông tin mạng', max: 1, self: 1, text: '' },
    ],
    at: 'I.7.3',
  }),
]

const RIGHT: readonly Written[] = [
  (g) => [
    { id: 'I.1', name: 'Công tác chỉ đạo, điều hành', max: 3, self: 2, text: '' },
    {
      id: 'I.1.1',
      name: 'Kế hoạch CCHC',
      max: 2,
      self: 1,
      text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12)} về CCHC năm 2023`,
    },
    { id: 'I.1.2', name: 'Tuyên truyền CCHC', max: 1, self: 1, text: `Phát ${g.int(20, 60)} tin, bài trên đài truyền thanh xã` },
  ],
  (g) => [
    { id: 'II.3', name: 'Cải cách TTHC', max: 2, self: 2, text: '' },
    { id: 'II.3.1', name: 'Niêm yết TTHC', max: 1, self: 1, text: `Niêm yết ${g.int(108, 180)} TTHC` },
    { id: 'II.3.2', name: 'Giải quyết đúng hạn', max: 1, self: 1, text: '100% hồ sơ' },
  ],
  () => ({ name: 'Có sáng kiến mới trong CCHC', max: 2, self: 0, text: '' }),
  () => ({ name: 'Đối thoại với người dân, doanh nghiệp', max: 1, self: null, text: '' }),
  () => ({ name: 'Chỉ số hài lòng của người dân (SIPAS)', max: 10, self: 8, assessedBy: 'survey', text: '' }),
  () => ({ name: 'Đánh giá của lãnh đạo cấp huyện', max: 5, self: 5, assessedBy: 'other', text: '' }),
  (g) => ({
    name: 'Ban hành quy chế quản lý, sử dụng tài sản công',
    max: 1,
    self: 1,
    text: '',
    extra: `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)}`,
  }),
  () => ({ name: 'Tỷ lệ văn bản điện tử', max: 1, self: 1, text: '100%' }),
  (g) => {
    const staff = g.int(18, 23)
    return { name: 'Sử dụng thư điện tử công vụ', max: 1, self: 1, text: `${staff}/${staff}` }
  },
  () => ({ name: 'Công khai kết quả trả lời phản ánh, kiến nghị', max: 0.5, self: 0.5, text: 'Không phát sinh' }),
  () => ({ name: 'Niêm yết công khai TTHC', max: 1, self: 1, text: 'Có' }),
  () => ({ name: 'Thực hiện nhiệm vụ được giao', max: 1, self: 1, text: 'Đảm bảo' }),
  (g) => ({
    name: 'Số hóa hồ sơ',
    max: 1,
    self: 0.8,
    text: '',
    extra: `Trích xuất Hệ thống thông tin giải quyết TTHC tỉnh, ${g.int(300, 900)} hồ sơ`,
  }),
  () => ({ name: 'Tác động của CCHC đến phát triển kinh tế - xã hội', max: 4, self: 4, assessedBy: 'other', text: '' }),
  () => ({ name: 'Khảo sát doanh nghiệp, hợp tác xã', max: 6, self: null, assessedBy: 'survey', text: '' }),
  (g) => [
    { name: 'Thực hiện thư xin lỗi', max: 0.5, self: 0.5, text: 'Không có hồ sơ trễ hạn' },
    { name: 'Tổ chức đối thoại', max: 0.5, self: 0, text: '' },
    { name: 'Kết quả tiếp công dân', max: 1, self: 1, text: `Tiếp ${g.int(21, 60)} lượt công dân` },
  ],
  () => [
    { id: 'I.6', name: 'Cải cách tài chính công', max: 2, self: 1, text: '' },
    { id: 'I.6.1', name: 'Công khai ngân sách', max: 1, self: 1, text: 'Đã niêm yết công khai theo quy định' },
    { id: 'I.6.2', name: 'Tiết kiệm kinh phí quản lý hành chính', max: 1, self: 0, text: '' },
  ],
  () => ({ name: 'Điểm thưởng', max: 1, self: 0, text: '' }),
]

export const missing: Patterns = { wrong: wanted('evidence-missing', WRONG), quiet: fine(RIGHT) }
