/** `evidence-missing`: points of a leaf, and whether anything is written for them. */
import { fine, wanted, type Line, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear } from './clerks.ts'

/** What stands in the rows beside. */
const BESIDE: readonly Written[] = [
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã ${g.pick(NORTH)} về kiểm soát thủ tục hành chính trên địa bàn xã năm 2023`,
  () => 'Không có hồ sơ trễ hạn',
  (g) => `UBND xã ${g.pick(HIGHLANDS)} thực hiện đúng quy định`,
  (g) => `Xã ${g.pick(DELTA)} đã niêm yết công khai đầy đủ TTHC tại BPMC`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12, 1, 20)} về kết quả tuyên truyền CCHC`,
]

const CLAIMED: readonly (readonly [name: string, points: number, text?: string])[] = [
  ['Thực hiện nhiệm vụ UBND huyện, Chủ tịch UBND huyện giao', 3],
  ['Có sáng kiến, giải pháp mới trong CCHC', 2],
  ['Ban hành Quy chế làm việc của UBND xã', 0.5],
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', 1, '-'],
  ['Kiểm tra công tác CCHC', 1.5, '…'],
  ['Công khai tiến độ, kết quả giải quyết hồ sơ trên Cổng Dịch vụ công', 1],
  ['Thực hiện Chương trình thực hành tiết kiệm, chống lãng phí', 1, '\n'],
  ['Chấp hành kỷ luật, kỷ cương hành chính', 1],
  ['Tỷ lệ văn bản đi được ký số', 0.75],
]

const blank =
  ([name, points, text]: (typeof CLAIMED)[number]): Written =>
  (g) => [{ name, max: points, self: points, text: text ?? '' }, g.pick(BESIDE)(g) as Line]

/** A parent without text, its children with one that is blank. */
const BLANK_PLACES: readonly Written[] = [
  (g) => ({
    lines: [
      { id: 'I.3', name: 'Cải cách thủ tục hành chính', max: 3, self: 3, text: '' },
      { id: 'I.3.1', name: 'Niêm yết công khai TTHC', max: 1, self: 1, text: 'Có niêm yết đầy đủ tại Bộ phận Một cửa' },
      { id: 'I.3.2', name: 'Số hóa hồ sơ TTHC', max: 2, self: 2, text: '' },
      { id: 'I.4', name: 'Tổ chức bộ máy', max: 1, self: 1, text: `${g.int(7, 15)} ấp, ${g.int(18, 24)} cán bộ, công chức` },
    ],
    at: 'I.3.2',
  }),
  (g) => ({
    lines: [g.pick(BESIDE)(g) as Line, { name: 'Đánh giá, xếp loại cán bộ, công chức', max: 2, self: 1.5, text: '' }],
    at: 'I.1.2',
  }),
  (g) => ({
    lines: [
      '100%',
      g.pick(BESIDE)(g) as Line,
      { name: 'Công khai dự toán, quyết toán ngân sách xã', max: 1, self: 0.5, text: '' },
      '19/19',
    ],
    at: 'I.1.3',
  }),
  (g) =>
    ofHalf(
      2024,
      { name: 'Thực hiện chế độ báo cáo', max: 2, self: 2, text: '' },
      `Đã họp đánh giá công tác CCHC ngày ${g.day(2024, 5, 5)}`,
    ),
  (g) => ofYear(2025, { name: 'Tiếp công dân định kỳ', max: 1, self: 1, text: '' }, `Tiếp ${g.int(20, 60)} lượt công dân, có sổ theo dõi`),
  (g) => ({
    lines: [
      { id: 'II.1', name: 'Kế hoạch CCHC', max: 2, self: 2, text: '' },
      { id: 'II.1.1', name: 'Ban hành kế hoạch', max: 1, self: 1, text: '' },
      {
        id: 'II.1.2',
        name: 'Hoàn thành kế hoạch',
        max: 1,
        self: 1,
        text: `Hoàn thành ${g.pick(['15/15', '21/21', '18/18'])} nhiệm vụ, đạt 100%`,
      },
    ],
    at: 'II.1.1',
  }),
  (g) => [
    { name: 'Xử lý văn bản trái pháp luật', max: 1, self: 1, text: '', extra: '' },
    { text: g.pick(BESIDE)(g) as string, extra: '' },
  ],
  (g) => ({
    lines: [
      { id: 'I.5.2', name: 'Bồi dưỡng cán bộ, công chức', max: 2, self: 1, text: '' },
      { id: 'I.5.3', name: 'Kỷ cương hành chính', max: 1, self: 1, text: 'Không có CBCC vi phạm' },
      {
        id: 'I.6.1',
        name: 'Quản lý tài sản công',
        max: 1,
        self: 1,
        text: `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} ban hành Quy chế quản lý, sử dụng tài sản công`,
      },
    ],
    at: 'I.5.2',
  }),
]

const TOLD: readonly Written[] = [
  (g) => [{ name: 'Đối thoại với người dân', max: 1, self: 0, text: '' }, g.pick(BESIDE)(g) as Line],
  (g) => [{ name: 'Có sáng kiến CCHC', max: 2, self: null, text: '' }, g.pick(BESIDE)(g) as Line],
  () => [
    { id: 'I.3', name: 'Cải cách thủ tục hành chính', max: 2, self: 2, text: '' },
    { id: 'I.3.1', name: 'Niêm yết TTHC', max: 1, self: 1, text: 'Có niêm yết đầy đủ' },
    { id: 'I.3.2', name: 'Số hóa hồ sơ', max: 1, self: 1, text: '100%' },
  ],
  (g) => [{ name: 'Chỉ số hài lòng của người dân (SIPAS)', max: 10, self: 9, text: '', assessedBy: 'survey' }, g.pick(BESIDE)(g) as Line],
  (g) => [{ name: 'Đánh giá của Sở Nội vụ', max: 5, self: 4, text: '', assessedBy: 'other' }, g.pick(BESIDE)(g) as Line],
  (g) => [
    {
      name: 'Ban hành kế hoạch tuyên truyền CCHC',
      max: 1,
      self: 1,
      text: '',
      extra: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}`,
    },
    { text: 'Thực hiện tốt', extra: 'Ảnh chụp' },
  ],
  () => [{ name: 'Xử lý phản ánh, kiến nghị', max: 1, self: 1, text: 'Không có' }],
  () => [{ name: 'Tỷ lệ văn bản ký số', max: 1, self: 1, text: '100%' }],
  (g) => {
    const whole = g.int(18, 24)
    return [{ name: 'Sử dụng thư điện tử công vụ', max: 1, self: 1, text: `${whole}/${whole}` }]
  },
  () => [{ name: 'Niêm yết TTHC', max: 1, self: 1, text: 'Có' }],
  () => [{ name: 'Chấp hành kỷ cương', max: 1, self: 1, text: 'Tốt' }],
  () => [{ name: 'Thực hiện quy chế làm việc', max: 0.5, self: 0.5, text: 'Đạt' }],
  () => [{ name: 'Xin lỗi khi trễ hẹn', max: 1, self: 1, text: 'Không phát sinh' }],
  (g) => [
    { name: 'Mức độ hiện đại hóa hành chính (điều tra XHH)', max: 4, self: 4, text: '', assessedBy: 'survey' },
    { name: 'Hệ thống loa truyền thanh', max: 1, self: 1, text: `${g.int(9, 20)} cụm loa` },
  ],
  () => [
    { id: 'II', name: 'ĐÁNH GIÁ TÁC ĐỘNG', max: 20, self: 2, text: '' },
    { id: 'II.1', name: 'Tác động đến phát triển kinh tế - xã hội', max: 2, self: 2, text: 'Hoàn thành vượt chỉ tiêu thu ngân sách' },
    { id: 'II.2', name: 'Điều tra xã hội học', max: 18, self: null, text: '', assessedBy: 'survey' },
  ],
  () => [
    { name: 'Công khai ngân sách', max: 1, self: 1, text: 'Đầy đủ, đúng hạn' },
    { name: 'Tổ chức đối thoại', max: 1, self: 0, text: '' },
    { name: 'Điểm thưởng', max: 2, self: null, text: '' },
  ],
  (g) => [{ name: 'Kiểm tra CCHC', max: 1, self: 1, text: '', extra: `Biên bản kiểm tra ngày ${g.day(2023, 6, 10)}` }],
]

export const missing: Patterns = {
  wrong: wanted('evidence-missing', [...CLAIMED.map(blank), ...BLANK_PLACES]),
  quiet: fine(TOLD),
}
