/** `evidence-missing`: points of a leaf that nothing explains. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns, TrialRow } from '../../trial.ts'
import { padded } from './writing.ts'

const TOLD = [
  { name: 'Công tác thi đua', text: 'Lấy kết quả CCHC làm căn cứ bình xét thi đua, khen thưởng hằng quý' },
  { name: 'Niêm yết TTHC', text: 'Bảng niêm yết đặt ở sảnh tiếp dân, cập nhật khi có QĐ công bố mới' },
  { name: 'Trang thiết bị Bộ phận Một cửa', text: 'Đủ bàn ghế, máy quét, camera, nước uống phục vụ công dân' },
  { name: 'Giao ban CCHC', text: 'Họp giao ban vào thứ Hai tuần đầu tháng, lồng ghép kiểm điểm nhiệm vụ CCHC' },
  { name: 'Sử dụng thư công vụ', text: 'Cán bộ, công chức gửi nhận tài liệu họp bằng thư công vụ' },
] as const

/** A row that is explained, for the company of one that is not; rows whose codes end otherwise have other words. */
const told = (id: string): TrialRow => ({ id, ...(TOLD[Number(id.at(-1)) % TOLD.length] ?? TOLD[0]) })

const NAMES = [
  'Thực hiện quy chế văn hóa công sở',
  'Công khai thông tin trên trang TTĐT của xã',
  'Bố trí công chức trực tại Bộ phận Một cửa',
  'Cập nhật hồ sơ CBCC trên phần mềm',
  'Thực hiện phân cấp, ủy quyền',
  'Xử lý văn bản trên môi trường mạng',
  'Kiểm soát việc giải quyết TTHC',
  'Thực hiện quy chế làm việc của UBND xã',
  'Xin lỗi công dân khi trễ hẹn',
  'Phối hợp tuyên truyền với Mặt trận, đoàn thể',
] as const
const named = (g: Gaps): string => g.pick(NAMES)

/** A leaf with points and no words. */
const bare = (g: Gaps, id: string, more: Partial<TrialRow> = {}): TrialRow => ({ id, name: named(g), max: 1, self: 1, text: '', ...more })
const at = (id: string | readonly string[], ...lines: readonly TrialRow[]) => ({ lines, at: id })

const WRONG: readonly Written[] = [
  (g) => at('I.1.1', bare(g, 'I.1.1')),
  (g) => at('I.2.3', told('I.2.2'), bare(g, 'I.2.3', { max: 2, self: 1.5 })),
  (g) =>
    at(
      'I.3.1.1',
      { id: 'I.3.1', name: 'Kiểm soát TTHC', max: 2, self: 2, text: 'Thực hiện đủ các khâu rà soát, công khai' },
      bare(g, 'I.3.1.1'),
      told('I.3.1.2'),
    ),
  (g) => at(['I.4.1', 'I.4.2'], bare(g, 'I.4.1', { max: 0.5, self: 0.5 }), bare(g, 'I.4.2', { max: 0.5, self: 0.25 })),
  (g) => at('I.5.1', bare(g, 'I.5.1', { text: '-' }), told('I.5.2')),
  (g) => at('II.1.2', told('II.1.1'), bare(g, 'II.1.2', { max: 3, self: 2 }), told('II.1.3')),
  (g) => at('I.6.2', bare(g, 'I.6.2', { extra: '' })),
  (g) => at('I.7.2.1', { id: 'I.7.2', name: 'Dịch vụ công', max: 4, self: 3.25, text: '' }, bare(g, 'I.7.2.1', { max: 4, self: 3.25 })),
  (g) => at('I.1.4', bare(g, 'I.1.4', { max: 2.5, self: 0.75 })),
  (g) => at('I.2.1', bare(g, 'I.2.1', { text: '…' }), told('I.2.2')),
  (g) => at('III.1', told('I.1'), told('II.2'), bare(g, 'III.1', { max: 5, self: 5 })),
  (g) =>
    at(
      'I.3.2.2',
      { id: 'I.3.2', name: 'Công khai TTHC', max: 3, self: 2, text: '' },
      told('I.3.2.1'),
      bare(g, 'I.3.2.2', { max: 2, self: 1 }),
    ),
  (g) => at('I.8.1', bare(g, 'I.8.1', { text: '   ' })),
  (g) => at('I.5.3.1.2', told('I.5.3.1.1'), bare(g, 'I.5.3.1.2', { max: 0.25, self: 0.25 })),
  (g) =>
    at(
      'I.9.3',
      told('I.9.1'),
      told('I.9.2'),
      bare(g, 'I.9.3', { name: 'Điểm thưởng: có mô hình mới về CCHC', max: 2, self: g.pick([1, 2]) }),
    ),
  (g) => at('I.4.3', { ...bare(g, 'I.4.1'), self: 0 }, { ...bare(g, 'I.4.2'), self: null }, bare(g, 'I.4.3', { max: 1.5, self: 1.5 })),
  (g) => at('I.6.1', bare(g, 'I.6.1', { text: '.' }), { ...told('I.6.2'), extra: 'Ảnh chụp' }),
  (g) => at('I.2.4', { ...told('I.2.3'), extra: 'Sổ theo dõi' }, bare(g, 'I.2.4', { max: 1, self: 0.5, extra: '' })),
  (g) => at(['I.1.2.1', 'I.1.2.2', 'I.1.2.3'], ...[1, 2, 3].map((last) => bare(g, `I.1.2.${last}`, { max: 1, self: g.pick([0.5, 1]) }))),
  (g) => at('II.3.1', bare(g, 'II.3.1', { name: 'Tỷ lệ giải ngân vốn ngân sách', max: 6, self: 4.8, text: '- ' }), told('II.3.2')),
]

const TRAPS: readonly Written[] = [
  (g) => [bare(g, 'I.1.1', { self: 0 })],
  (g) => [bare(g, 'I.1.1', { self: null }), told('I.1.2')],
  () => [
    { id: 'I.3.1', name: 'Kiểm soát TTHC', max: 2, self: 1, text: '' },
    { ...told('I.3.1.1'), self: 0.5 },
    { ...told('I.3.1.2'), self: 0.5 },
  ],
  (g) => [bare(g, 'II.2.1', { name: 'Đánh giá của tổ chức qua điều tra XHH', max: 14, self: null, assessedBy: 'survey' })],
  (g) => [bare(g, 'II.2.2', { name: 'Kết quả SIPAS do Sở Nội vụ xác định', max: 10, self: 8.4, assessedBy: 'survey' }), told('II.2.3')],
  (g) => [bare(g, 'II.4', { name: 'Điểm do UBND huyện thẩm định, cho điểm', max: 5, self: 4, assessedBy: 'other' })],
  (g) => [
    bare(g, 'I.1.1', {
      extra: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về kiểm tra việc chấp hành kỷ luật hành chính`,
    }),
  ],
  (g) => [bare(g, 'I.7.1.4', { name: 'Tỷ lệ xử lý văn bản trên môi trường mạng', text: '100%' })],
  (g) => {
    const whole = padded(g.int(17, 25))
    return [bare(g, 'I.7.1.6', { name: 'CBCC có hòm thư công vụ', text: `${whole}/${whole}` })]
  },
  (g) => [bare(g, 'I.3.5.4', { name: 'Xin lỗi khi trễ hẹn', text: 'Không có' })],
  (g) => [bare(g, 'I.4.1', { text: 'Đảm bảo' }), bare(g, 'I.4.2', { text: 'Đạt' })],
  (g) => [bare(g, 'I.5.3', { name: 'Chấp hành kỷ luật, kỷ cương', text: 'Chấp hành tốt, năm qua không ai bị kỷ luật' })],
  () => [
    { id: 'I.2', name: 'CẢI CÁCH THỂ CHẾ', max: 5, self: 3, text: '' },
    { id: 'I.2.1', name: 'Rà soát văn bản', max: 3, self: 2, text: '' },
    { ...told('I.2.1.1'), self: 2, max: 3 },
    { ...told('I.2.2'), self: 1, max: 2 },
  ],
  (g) => [bare(g, 'I.6.3', { name: 'Số buổi tuyên truyền CCHC', text: `0${g.int(2, 9)} buổi` })],
  (g) => [bare(g, 'I.3.7', { name: 'Xử lý PAKN về TTHC', text: 'Chưa phát sinh PAKN' }), bare(g, 'I.3.8', { text: '', self: 0 })],
  (g) => [bare(g, 'I.6.4', { extra: 'Biên bản họp công khai, ảnh chụp bảng tin' })],
  () => [told('I.1.1'), { ...told('I.1.2'), text: 'Nhà văn hóa các thôn đều có góc hướng dẫn nộp hồ sơ qua mạng' }],
  (g) => [bare(g, 'I.1.3', { text: 'Có', max: 0.5, self: 0.5 })],
  (g) => [bare(g, 'I.5.5', { max: null, self: null, name: 'Nội dung khác (không chấm điểm)' }), told('I.5.6')],
  (g) => [
    { id: 'I.7', name: 'CHÍNH QUYỀN SỐ', max: 4, self: 2, text: '' },
    { ...bare(g, 'I.7.1'), max: 2, self: 0, text: 'Chưa thực hiện' },
    { ...told('I.7.2'), max: 2, self: 2 },
  ],
]

export const missing: Patterns = { wrong: wanted('evidence-missing', WRONG), quiet: fine(TRAPS) }
