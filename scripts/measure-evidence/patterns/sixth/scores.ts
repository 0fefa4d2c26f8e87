/** The text against the points: `share-score`, `evidence-missing` and `not-done`. */
import { fine, wanted, type Gaps, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

/** Points that a share makes of a maximum, to a hundredth as tables print them. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

const shareOf = (g: Gaps): Share => g.share(30, 1200)

/** A criterion that is scored in proportion to a share, and what is written there. */
type Criterion = readonly [name: string, text: (share: Share) => string]

const SHARED: readonly Criterion[] = [
  [
    'Tỷ lệ hồ sơ thanh toán trực tuyến',
    ({ a, b, p }) => `Số hồ sơ thanh toán trực tuyến/tổng số hồ sơ có thu phí: ${a}/${b} hồ sơ, đạt ${p}%.`,
  ],
  ['Tỷ lệ hồ sơ nộp trực tuyến', ({ p }) => `Tỷ lệ đạt được trong năm 2023: ${p}%`],
  ['Tỷ lệ hồ sơ được cấp kết quả điện tử', ({ a, b }) => `${a}/${b} hồ sơ cấp kết quả điện tử`],
  [
    'Tỷ lệ hồ sơ nộp trực tuyến',
    ({ a, b, p }) => `- Tổng số hồ sơ phát sinh: ${b} hồ sơ\n- Số hồ sơ nộp trực tuyến: ${a} hồ sơ\n- Tỷ lệ: ${p}%`,
  ],
  [
    'Tỷ lệ hộ kinh doanh có tài khoản thanh toán không dùng tiền mặt',
    ({ b, left }) => `Toàn xã có ${b} hộ kinh doanh, còn ${left} hộ chưa mở tài khoản thanh toán không dùng tiền mặt`,
  ],
  ['Tỷ lệ hộ gia đình tham gia BHYT', ({ p }) => `${p}% hộ gia đình tham gia BHYT (chỉ tiêu huyện giao 95%)`],
  [
    'Tỷ lệ người dân có tài khoản định danh mức độ 2',
    ({ a, b }) => `Trong năm có ${a}/${b} người dân được cấp tài khoản định danh mức độ 2`,
  ],
  ['Tỷ lệ thửa đất được cấp GCN', ({ p, a, b }) => `Đạt ${p}%, cụ thể: ${a}/${b} thửa đất đã cấp GCN.`],
  ['Tỷ lệ hồ sơ được số hóa', ({ a, b, p }) => `Thực hiện số hóa ${a} hồ sơ trên tổng số ${b} hồ sơ tiếp nhận (đạt ${p}%)`],
  ['Tỷ lệ hồ sơ được ký số', ({ left, b }) => `Có ${left}/${b} hồ sơ chưa được ký số`],
]

/** A row that is scored in proportion: with the points that the share makes, or with some others. */
const scored =
  (right: boolean, [name, text]: Criterion): Written =>
  (g) => {
    const max = g.pick([1, 1.5, 2, 3])
    const share = shareOf(g)
    const row = { name, max, proportional: true, text: text(share) }
    const self = earned(max, /\d%/u.test(row.text) ? Number(share.p.replace(',', '.')) : share.exact)
    if (right) return { ...row, self }
    // full points beside "chưa" are another question, and next to full points they may be rounded
    const most = /chưa/u.test(row.text) || max - self < 0.1 ? [] : [max]
    return { ...row, self: g.pick([...most, Math.round(self * 60) / 100, Math.round((self - 0.12 * max) * 100) / 100]) }
  }

export const shareScore: Patterns = {
  wrong: wanted(
    'share-score',
    SHARED.map((criterion) => scored(false, criterion)),
  ),
  quiet: fine([
    ...SHARED.map((criterion) => scored(true, criterion)),
    (g) => {
      const n = g.count(120, 900)
      return { max: 1.5, self: 1.5, proportional: true, text: `Có ${n}/${n} hồ sơ nộp trực tuyến` }
    },
    (g) => {
      const { a, b, p } = g.share()
      return { max: 2, self: 2, text: `${a}/${b} hồ sơ nộp trực tuyến (${p}%), cao hơn mức bình quân của huyện` }
    },
    () => ({ max: 1, self: 1, proportional: true, text: 'Thu ngân sách đạt 112,4% dự toán' }),
    () => ({ max: 1, self: 0, proportional: true, text: '0% (không phát sinh hồ sơ thanh toán trực tuyến)' }),
    (g) => ({ max: 2, self: null, proportional: true, text: `Tỷ lệ đạt ${g.share().p}%` }),
  ]),
}

const NAMES = [
  'Tổ chức đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân',
  'Thực hiện chế độ báo cáo định kỳ về CCHC',
  'Tỷ lệ cán bộ, công chức được đánh giá, xếp loại',
  'Công khai thủ tục hành chính trên Trang thông tin điện tử',
  'Xử lý phản ánh, kiến nghị của cá nhân, tổ chức',
  'Thực hiện quy chế làm việc của UBND xã',
]
/** Maximum and claim. */
const POINTS = [
  [0.25, 0.25],
  [0.5, 0.5],
  [0.75, 0.5],
  [1, 1],
  [1, 0.5],
  [1.5, 1.5],
  [2, 1.6],
] as const

const claimed = (g: Gaps) => {
  const [max, self] = g.pick(POINTS)
  return { name: g.pick(NAMES), max, self, text: '' }
}

const UNEXPLAINED: readonly Written[] = [
  (g) => claimed(g),
  (g) => [claimed(g), 'Niêm yết đầy đủ tại Bộ phận Một cửa'],
  (g) => ({
    lines: [
      { id: 'I.3', max: 3, self: 3, text: 'Thực hiện đầy đủ các quy trình theo quy định' },
      { ...claimed(g), id: 'I.3.1' },
      { id: 'I.3.2', text: 'Đã xây dựng đủ 12 quy trình nội bộ' },
    ],
    at: 'I.3.1',
  }),
  (g) => ({
    lines: [
      { id: 'I.4', text: '' },
      { ...claimed(g), id: 'I.4.1' },
    ],
    at: 'I.4.1',
  }),
  (g) => ({ lines: [{ text: 'Bố trí 04 công chức trực tại Bộ phận Một cửa' }, claimed(g)], at: 'I.1.2' }),
  (g) => ({
    lines: [
      { id: 'I.2', text: 'Thực hiện tốt' },
      { id: 'I.2.1', text: 'Đã rà soát, không có văn bản sai sót' },
      { ...claimed(g), id: 'I.2.2' },
    ],
    at: 'I.2.2',
  }),
  (g) => ({ lines: [claimed(g), 'Không phát sinh hồ sơ', claimed(g)], at: ['I.1.1', 'I.1.3'] }),
  (g) => ({
    lines: [
      { id: 'II.1', text: '' },
      { id: 'II.1.1', text: '' },
      { ...claimed(g), id: 'II.1.1.1' },
    ],
    at: 'II.1.1.1',
  }),
  (g) => ({ ...claimed(g), extra: '' }),
]

export const missing: Patterns = {
  wrong: wanted('evidence-missing', UNEXPLAINED),
  quiet: fine([
    (g) => ({ ...claimed(g), self: 0 }),
    (g) => ({ ...claimed(g), self: null }),
    (g) => ({ ...claimed(g), assessedBy: 'survey' }),
    (g) => ({ ...claimed(g), assessedBy: 'other', self: null }),
    () => [
      { id: 'I.5', max: 2, self: 2, text: '' },
      { id: 'I.5.1', text: 'Có 19/19 người' },
      { id: 'I.5.2', text: 'Đạt' },
    ],
    (g) => ({ ...claimed(g), text: g.pick(['Có', 'Không có', '100%', 'Đảm bảo', 'Không phát sinh', 'Nt']) }),
    (g) => ({ ...claimed(g), extra: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12, 5, 25)}` }),
    (g) => ({ ...claimed(g), text: 'Thực hiện đúng quy định' }),
    () => ({ lines: ['Niêm yết đủ', { max: null, self: null, text: '' }] }),
  ]),
}

const UNDONE: readonly Written[] = [
  () => 'Đang hoàn thiện hồ sơ đề nghị công nhận xã đạt chuẩn tiếp cận pháp luật',
  () => 'UBND xã sẽ tổ chức hội nghị đối thoại với Nhân dân trong tháng 12',
  () => 'Đã có dự thảo Quy chế, hiện đang lấy ý kiến các ban, ngành, đoàn thể',
  () => 'Đăng ký 02 sáng kiến về CCHC, đang chờ Hội đồng sáng kiến huyện xét công nhận',
  () => 'Dự kiến công khai quyết toán ngân sách trong quý I năm sau, sau khi HĐND xã phê chuẩn.',
  () => '- Đã kiểm điểm các tập thể, cá nhân liên quan\n- Các kiến nghị sau thanh tra đang được khắc phục',
  () => 'Nhà văn hóa thôn đang xây dựng, dự kiến hoàn thành trong tháng 3/2024',
  () => 'Việc số hóa sổ hộ tịch đang triển khai thực hiện',
  () => 'Chưa tổ chức được do chưa bố trí được kinh phí',
  () => 'Xã đã đăng ký thực hiện mô hình “Chính quyền thân thiện” với UBND huyện',
  () => 'Đang trong quá trình nâng cấp Trang thông tin điện tử của xã',
  () => 'Trong thời gian tới UBND xã sẽ ban hành quy chế quản lý, sử dụng tài sản công',
]

const DONE: readonly Written[] = [
  () => 'Trang thông tin điện tử của xã đang hoạt động ổn định, cập nhật tin bài thường xuyên',
  () => 'Không có sáng kiến',
  () => 'Trong năm chưa phát sinh hồ sơ trễ hạn',
  () => 'Thực hiện liên thông nhóm thủ tục đăng ký khai sinh - đăng ký thường trú - cấp thẻ BHYT cho trẻ dưới 6 tuổi',
  () => 'Chưa có cán bộ, công chức nào vi phạm kỷ luật',
  () => 'Đã hoàn thành trước thời gian dự kiến 15 ngày',
  () => 'Tất cả công chức đang công tác tại xã đều có chứng thư số',
  () => 'Không còn hồ sơ đang giải quyết quá thời hạn',
  () => 'Đã tổ chức 02 hội nghị đối thoại trong tháng 5 và tháng 10, có 145 lượt người dự',
  () => 'Bộ phận Một cửa hướng dẫn người dân đăng ký kết hôn, đăng ký hộ kinh doanh qua mạng',
  () => 'Đã đăng ký và được UBND huyện công nhận 01 sáng kiến',
  () => ({ text: 'Đang triển khai thực hiện', self: 0.5 }),
  () => ({ text: 'Chưa thực hiện', self: 0 }),
]

const FULL = { max: 1, self: 1 } as const

export const notDone: Patterns = { wrong: wanted('not-done', UNDONE, FULL), quiet: fine(DONE, FULL) }
