/** The text against the points: `share-score` and `not-done`. */
import { fine, wanted, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

/** Points that a share makes of a maximum, to a hundredth as tables print them. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

/** A criterion that is scored in proportion to a share, and what is written there. */
type Criterion = readonly [name: string, text: (share: Share) => string]

const SHARED: readonly Criterion[] = [
  ['Tỷ lệ hồ sơ nộp trực tuyến', ({ p }) => `Tỷ lệ ${p}%, tăng 5,2% so với năm 2022`],
  ['Tỷ lệ hồ sơ được số hóa', ({ p }) => `Năm 2022 đạt 41,5%; năm 2023 đạt ${p}%`],
  [
    'Tỷ lệ cán bộ, công chức, người lao động được bồi dưỡng',
    ({ a, b }) => `Cán bộ, công chức, người lao động được bồi dưỡng: ${a}/${b} lượt người`,
  ],
  ['Tỷ lệ hồ sơ nộp trực tuyến', ({ a, b }) => `Có ${a} hồ sơ nộp trực tuyến trong tổng số ${b} hồ sơ tiếp nhận`],
  [
    'Tỷ lệ đoàn viên, hội viên nòng cốt được tập huấn kỹ năng số',
    ({ b, left }) => `Có ${b} đoàn viên, hội viên nòng cốt, trong đó ${left} người chưa được tập huấn kỹ năng số`,
  ],
  ['Tỷ lệ hồ sơ thanh toán trực tuyến', ({ a, b, p }) => `KQ: ${p}% (${a}/${b})`],
  ['Tỷ lệ PAKN được xử lý', ({ a, b, p }) => `Đã xử lý ${a}/${b} PAKN, đạt ${p}%; công khai kết quả trên Cổng thông tin`],
  [
    'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến',
    ({ a, b, p }) => `- Số TTHC có phát sinh hồ sơ: ${a} TTHC\n- Tổng số TTHC: ${b} TTHC\n- Đạt tỷ lệ: ${p} %`,
  ],
]

const scored =
  (right: boolean, [name, text]: Criterion): Written =>
  (g) => {
    const max = g.pick([0.5, 1, 2, 4])
    const share = g.share(60, 600)
    const row = { name, max, proportional: true, text: text(share) }
    const self = earned(max, /\d\s?%/u.test(row.text) ? Number(share.p.replace(',', '.')) : share.exact)
    if (right) return { ...row, self }
    // full points beside "chưa" are another question, and next to full points they may be rounded
    const most = /chưa/u.test(row.text) || max - self < 0.1 ? [] : [max]
    return { ...row, self: g.pick([...most, Math.round(self * 55) / 100, Math.round((self - 0.15 * max) * 100) / 100]) }
  }

export const shareScore: Patterns = {
  wrong: wanted(
    'share-score',
    SHARED.map((criterion) => scored(false, criterion)),
  ),
  quiet: fine([
    ...SHARED.map((criterion) => scored(true, criterion)),
    () => ({ max: 2, self: 2, proportional: true, text: 'Đạt 100%' }),
    (g) => ({ max: 1, self: 1, text: `Tỷ lệ hồ sơ số hóa đạt ${g.share().p}%` }),
  ]),
}

const UNDONE: readonly Written[] = [
  () => 'Đã bố trí kinh phí, dự kiến tổ chức hội nghị trong quý I/2024',
  () => 'Công trình đang thi công, đạt khoảng 70% khối lượng',
  () => 'Hồ sơ đã trình UBND huyện, đang chờ thẩm định, công nhận',
  () => 'Sẽ công khai sau khi có hướng dẫn của Phòng Tài chính - Kế hoạch',
  () => 'UBND xã đang rà soát, tổng hợp danh sách để trình cấp trên',
  () => 'Đang chờ cấp chứng thư số cho công chức mới',
  () => 'Chưa hoàn thành số hóa sổ hộ tịch, tiếp tục thực hiện trong năm 2024',
  () => '- Đã phân công công chức phụ trách\n- Hiện nay đang lập hồ sơ đề nghị công nhận',
  () => 'UBND xã đã đăng ký với Phòng Nội vụ 01 giải pháp mới và đang thực hiện thí điểm',
]

const DONE: readonly Written[] = [
  () => 'Không có công trình thi công dở dang, không nợ đọng xây dựng cơ bản',
  () => 'Chưa phát hiện trường hợp vi phạm',
  () => 'Đã bàn giao cho 08/08 thôn; người dân đang sử dụng ổn định',
  () => '08/08 thôn đăng ký và được công nhận danh hiệu thôn văn hóa',
  () => 'Đã thu hồi đủ theo kiến nghị kiểm toán, không còn khoản nào chưa nộp',
  () => 'Số hộ kinh doanh đăng ký mới trong năm: 12 hộ',
  () => 'Chưa có đơn thư khiếu nại vượt cấp',
  () => 'Công khai đầy đủ các TTHC đang có hiệu lực tại Bộ phận Một cửa',
  () => 'Đã tiếp nhận, giải quyết 56 hồ sơ đăng ký tạm trú, đăng ký khai tử',
  () => ({ text: 'Sẽ hoàn thành trong quý IV', self: 0.5 }),
]

const FULL = { max: 1, self: 1 } as const

export const notDone: Patterns = { wrong: wanted('not-done', UNDONE, FULL), quiet: fine(DONE, FULL) }
