/** Points against the share that is stated: `share-score`; points without a word: `evidence-missing`. */
import { fine, wanted, type Share, type Written } from '../../gaps.ts'
import type { Patterns, TrialRow } from '../../trial.ts'

/** Points that a share makes of a maximum, to a hundredth. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

/** Points that no rounding makes of the share. */
const notEarned = (max: number, share: number): number => (share <= 80 ? max : max / 2)

/** A criterion that is scored in proportion to a share, and what is written there. */
type Criterion = readonly [name: string, text: (share: Share) => string]

const SHARED: readonly Criterion[] = [
  ['Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', ({ a, b, p }) => `${a}/${b} hồ sơ, đạt ${p}%`],
  ['Tỷ lệ hồ sơ nộp trực tuyến', ({ a, b, p }) => `Hồ sơ nộp trực tuyến: ${a}/${b} HS = ${p}%`],
  ['Tỷ lệ số hóa hồ sơ TTHC', ({ p }) => `Số hóa hồ sơ TTHC đạt ${p}%`],
  ['Tỷ lệ thanh toán trực tuyến', ({ a, b, p }) => `Thanh toán trực tuyến đạt tỷ lệ ${p}% (${a}/${b} hồ sơ)`],
  ['Tỷ lệ văn bản điện tử được ký số', ({ a, b, p }) => `- Tổng số văn bản đi: ${b}\n- Văn bản ký số: ${a}\n- Tỷ lệ: ${p}%`],
  ['Tỷ lệ cán bộ, công chức cấp xã đạt chuẩn', ({ a, b, p }) => `Có ${a}/${b} cán bộ, công chức đạt chuẩn (${p}%)`],
  ['Mức độ hài lòng của người dân, tổ chức', ({ p }) => `Tỷ lệ hài lòng của người dân, tổ chức: ${p}%`],
  ['Tỷ lệ hồ sơ cấp kết quả điện tử', ({ a, b }) => `${a}/${b} hồ sơ`],
  ['Mức độ hoàn thành kế hoạch CCHC', ({ a, b, p }) => `Hoàn thành ${a}/${b} nhiệm vụ trong kế hoạch, đạt ${p}%`],
  ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', ({ a, b, p }) => `TTHC có phát sinh hồ sơ trực tuyến ${a}/${b} TTHC đạt ${p} %`],
  ['Tỷ lệ giải ngân vốn đầu tư công', ({ p }) => `Giải ngân đạt ${p}% kế hoạch vốn giao`],
  [
    'Tỷ lệ phản ánh, kiến nghị được xử lý đúng hạn',
    ({ a, b, p }) => `Trong năm 2023, phường tiếp nhận ${b} phản ánh, kiến nghị; xử lý đúng hạn ${a} phản ánh, kiến nghị, đạt tỷ lệ ${p}%`,
  ],
  ['Tỷ lệ hộ gia đình sử dụng nước sạch', ({ a, b, p }) => `${a} hộ/${b} hộ, đạt ${p}%`],
  ['Tỷ lệ người dân có tài khoản định danh điện tử', ({ a, b }) => `Số người có tài khoản định danh điện tử: ${a}/${b} người`],
  ['Tỷ lệ người dân tham gia BHYT', ({ p, floor }) => `Đạt ${p}% (chỉ tiêu giao ${floor}%)`],
  ['Tỷ lệ đơn thư được giải quyết', ({ a, b, p }) => `Giải quyết ${a} đơn/${b} đơn; tỷ lệ ${p}%`],
]

const scored =
  (right: boolean, [name, text]: Criterion): Written =>
  (g) => {
    const max = g.pick(right ? [0.5, 1, 1.5, 2] : [1, 1.5, 2])
    const share = g.share(60, 900)
    return { name, max, proportional: true, self: right ? earned(max, share.exact) : notEarned(max, share.exact), text: text(share) }
  }

/** Where the text states no share of the criterion's own, or the points follow no share. */
const OTHER_SCORES: readonly Written[] = [
  (g) => {
    const n = g.count(100, 900)
    return { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', max: 2, self: 2, proportional: true, text: `${n}/${n} hồ sơ, đạt 100%` }
  },
  () => ({ name: 'Tỷ lệ số hóa hồ sơ TTHC', max: 1, self: 1, proportional: true, text: '100%' }),
  (g) => ({ name: 'Tỷ lệ hồ sơ nộp trực tuyến', max: 1.5, self: 1.5, text: `Đạt ${g.int(60, 89)}%, vượt chỉ tiêu UBND thành phố giao` }),
  (g) => {
    const { a, b, p } = g.share(60, 600)
    return { name: 'Có phát sinh hồ sơ thanh toán trực tuyến', max: 1, self: 1, text: `Trong năm phát sinh ${a}/${b} hồ sơ, đạt ${p}%` }
  },
]

export const shareScore: Patterns = {
  wrong: wanted(
    'share-score',
    SHARED.map((criterion) => scored(false, criterion)),
  ),
  quiet: fine([...SHARED.map((criterion) => scored(true, criterion)), ...OTHER_SCORES]),
}

const UNEXPLAINED = [
  'Ban hành kế hoạch CCHC năm',
  'Thực hiện chế độ báo cáo định kỳ',
  'Mức độ hoàn thành kế hoạch tuyên truyền CCHC',
  'Tự kiểm tra công tác CCHC',
  'Sáng kiến, giải pháp mới trong CCHC',
  'Niêm yết công khai TTHC tại Bộ phận Một cửa',
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Xin lỗi người dân khi trễ hẹn',
  'Xử lý phản ánh, kiến nghị của người dân',
  'Thực hiện quy chế làm việc của UBND',
  'Thực hiện quy chế dân chủ ở cơ sở',
  'Đánh giá, xếp loại cán bộ, công chức',
  'Công khai dự toán, quyết toán ngân sách',
  'Trang thông tin điện tử hoạt động thường xuyên',
  'Ứng dụng ISO 9001:2015 trong hoạt động',
]

const bare =
  (name: string, place: number): Written =>
  (g) => {
    const max = g.pick([0.5, 1, 1.5, 2])
    const text = place % 5 === 4 ? ' ' : ''
    return { name, max, self: place % 3 === 2 ? max / 2 : max, text }
  }

const ALSO_UNEXPLAINED: readonly Written[] = [
  (g) => ({
    lines: [
      { id: 'I.1', name: 'Công tác tuyên truyền', max: 2, self: 2, text: '' },
      {
        id: 'I.1.1',
        name: 'Kế hoạch tuyên truyền CCHC',
        text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về tuyên truyền CCHC năm 2023`,
      },
      { id: 'I.1.2', name: 'Mức độ đa dạng trong tuyên truyền', max: 1, self: 1, text: '' },
    ],
    at: 'I.1.2',
  }),
  (g) => ({
    lines: [
      { name: 'Tỷ lệ hồ sơ nộp trực tuyến', text: `Hồ sơ nộp trực tuyến đạt ${g.int(80, 99)}%` },
      { name: 'Khai thác, sử dụng lại dữ liệu số hóa', max: 0.5, self: 0.25, text: '' },
    ],
    at: 'I.1.2',
  }),
  () => ({
    lines: [
      { name: 'Bố trí cán bộ, công chức theo vị trí chức danh', max: 1, self: 1, text: '' },
      { name: 'Thực hiện quy định về số lượng cán bộ, công chức', max: 1, self: 1, text: '' },
    ],
    at: ['I.1.1', 'I.1.2'],
  }),
]

const child = (id: string, name: string, text: string): TrialRow => ({ id, name, max: 1, self: 1, text })

const EXPLAINED: readonly Written[] = [
  () => ({ name: 'Đối thoại với người dân', max: 1, self: 0, text: '' }),
  () => ({ name: 'Sáng kiến CCHC', max: 2, self: null, text: '' }),
  () => ({ name: 'CẢI CÁCH THỂ CHẾ', max: null, self: null, text: '' }),
  (g) => ({ name: 'Chỉ số hài lòng của người dân (điều tra xã hội học)', max: g.int(5, 10), self: 5, assessedBy: 'survey', text: '' }),
  () => ({ name: 'Điểm thưởng do Hội đồng thẩm định chấm', max: 2, self: 1, assessedBy: 'other', text: '' }),
  () => ({ name: 'Tỷ lệ trao đổi văn bản điện tử', max: 1, self: 1, text: '100%' }),
  () => ({ name: 'Niêm yết công khai TTHC', max: 1, self: 1, text: 'Đạt' }),
  () => ({ name: 'Xử lý phản ánh, kiến nghị', max: 1, self: 1, text: 'Không phát sinh' }),
  () => ({ name: 'Xin lỗi người dân khi trễ hẹn', max: 1, self: 1, text: 'Không có hồ sơ trễ hạn' }),
  () => ({ name: 'Bố trí trang thiết bị Bộ phận Một cửa', max: 1, self: 1, text: 'Đầy đủ theo quy định' }),
  () => ({ name: 'Đánh giá, xếp loại CBCC', max: 2, self: 2, text: 'Thực hiện đúng quy định' }),
  () => [
    { id: 'I.1', name: 'Công khai TTHC', max: 2, self: 2, text: '' },
    child('I.1.1', 'Công khai tại trụ sở', 'Có bảng niêm yết tại Bộ phận Một cửa'),
    child('I.1.2', 'Công khai trên trang TTĐT', 'Đã đăng tải đủ trên trang thông tin điện tử phường'),
  ],
  (g) => [
    { id: 'I.2', name: 'CẢI CÁCH TTHC', max: 10, self: 9, text: '' },
    { id: 'I.2.1', name: 'Kiểm soát TTHC', max: 2, self: 2, text: '' },
    child('I.2.1.1', 'Kế hoạch kiểm soát TTHC', `KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về kiểm soát TTHC năm 2023`),
    child('I.2.1.2', 'Rà soát TTHC', 'Đã rà soát, không có đề xuất sửa đổi'),
  ],
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm',
    max: 1,
    self: 1,
    text: '',
    extra: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12)} về CCHC năm 2023`,
  }),
  () => ({ name: 'Tuyên truyền CCHC', max: 1, self: 1, text: '', extra: 'Ảnh pa nô, tin bài trên trang TTĐT, nhật ký phát thanh' }),
  (g) => ({ name: 'Tỷ lệ CBCC đạt chuẩn', max: 2, self: 2, text: `${g.int(18, 23)} người, đạt chuẩn 100%` }),
  (g) => [
    { name: 'Họp giao ban CCHC', max: 1, self: 1, text: `${g.int(4, 12)} cuộc` },
    { name: 'Mô hình mới', max: 1, self: 0, text: '' },
  ],
  (g) => ({
    name: 'Thực hiện quy chế dân chủ',
    max: 1,
    self: 1,
    text: `UBND phường thực hiện nghiêm quy chế dân chủ ở cơ sở, tổ chức ${g.int(2, 4)} hội nghị nhân dân tại các khu phố theo đúng quy định`,
  }),
]

export const missing: Patterns = {
  wrong: wanted('evidence-missing', [...UNEXPLAINED.map(bare), ...ALSO_UNEXPLAINED]),
  quiet: fine(EXPLAINED),
}
