/** Points of a criterion that is scored in proportion to a share: `share-score`. */
import { fine, wanted, type Gaps, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { comma, rate, whole } from './print.ts'

/** Points that a share in percent makes of a maximum, to a hundredth. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

/** Points that no way of rounding makes of the share. */
function notEarned(g: Gaps, max: number, share: number): number {
  return g.pick([share <= 75 ? max : max / 2, earned(max, share - 25)])
}

/** A criterion, the share that counts there, and what is written. */
type Criterion = readonly [name: string, draw: (g: Gaps) => Share, text: (share: Share) => string]

const of =
  (low: number, high: number) =>
  (g: Gaps): Share =>
    g.share(low, high)

const CRITERIA: readonly Criterion[] = [
  ['Tỷ lệ hồ sơ TTHC nộp trực tuyến', of(300, 2400), ({ a, b, p }) => `Số hồ sơ TTHC nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`],
  ['Tỷ lệ hồ sơ TTHC được số hóa', of(300, 2400), ({ a, b }) => `Tổng số hồ sơ được số hóa ${a} hồ sơ/${b} hồ sơ`],
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', of(300, 2400), ({ a, b, p }) => `Đạt ${p}% (${a}/${b} hồ sơ được giải quyết đúng hạn)`],
  [
    'Tỷ lệ văn bản đi được ký số',
    of(300, 1500),
    ({ a, b, p }) => `- Văn bản đi: ${b} văn bản\n- Văn bản đi ký số: ${a} văn bản\n- Tỷ lệ: ${p}%`,
  ],
  ['Tỷ lệ hồ sơ thanh toán trực tuyến', of(200, 900), ({ a, b, p }) => `Có ${a}/${b} hồ sơ được thanh toán trực tuyến = ${p}%`],
  ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', of(100, 180), ({ a, b, p }) => `${p}% TTHC có phát sinh hồ sơ trực tuyến (${a}/${b} TTHC)`],
  ['Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử', of(300, 2400), ({ p }) => `Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử là ${p}%`],
  ['Tỷ lệ cán bộ, công chức đạt chuẩn', of(18, 24), ({ a, b, p }) => `CB, CC xã đạt chuẩn theo quy định: ${a}/${b} người (${p}%)`],
  [
    'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa',
    of(300, 1900),
    ({ a, b, p }) => `Số hồ sơ có khai thác, sử dụng lại dữ liệu số hóa: ${a} trên tổng số ${b} hồ sơ, tỷ lệ ${p}%`,
  ],
  ['Mức độ hài lòng của người dân', of(120, 400), ({ a, b, p }) => `${a}/${b} phiếu hài lòng, tỷ lệ hài lòng của người dân ${p}%`],
  ['Tỷ lệ người dân tham gia BHYT', of(5200, 9800), ({ a, b, p }) => `Người dân tham gia BHYT ${a}/${b} người, tỷ lệ ${p}%`],
  [
    'Tỷ lệ giải ngân vốn đầu tư công',
    (g) => g.measured(1800, 6400),
    ({ a, b, p }) => `Đã giải ngân ${a}/${b} triệu đồng, đạt ${p}% kế hoạch vốn năm 2023`,
  ],
  ['Tỷ lệ xử lý văn bản trên môi trường mạng', of(900, 3900), ({ a, b }) => `${a}/${b} văn bản đến được xử lý trên môi trường mạng`],
  ['Tỷ lệ hồ sơ trực tuyến toàn trình', of(200, 1600), ({ a, b, p }) => `Hồ sơ DVC trực tuyến toàn trình: ${a}/${b} HS (${p}%)`],
]

const scored =
  (right: boolean, [name, draw, text]: Criterion): Written =>
  (g) => {
    const max = g.pick([1, 1.5, 2, 2.5, 3])
    const share = draw(g)
    return { name, max, proportional: true, self: right ? earned(max, share.exact) : notEarned(g, max, share.exact), text: text(share) }
  }

/** Longer texts, with other figures beside the share that counts. */
const LONGER_WRONG: readonly Written[] = [
  (g) => {
    const { a, b, p, exact } = g.share(300, 1500)
    return {
      name: 'Tỷ lệ hồ sơ TTHC nộp trực tuyến',
      max: 2,
      self: exact > 75 ? 1 : 2,
      proportional: true,
      text: `Trong năm tiếp nhận ${b} hồ sơ, hồ sơ TTHC nộp trực tuyến ${a} hồ sơ, chiếm ${p}%. Bộ phận Một cửa đã bố trí máy tính, máy scan hỗ trợ người dân`,
    }
  },
  (g) => {
    const all = g.int(300, 900)
    const done = g.int(Math.ceil(all * 0.2), Math.floor(all * 0.5))
    return {
      name: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
      max: 1,
      self: 1,
      proportional: true,
      text: `Số hồ sơ thanh toán trực tuyến: ${done}/${all} hồ sơ = ${rate(done, all)}%`,
    }
  },
  (g) => {
    const staff = g.int(18, 23)
    const low = g.int(11, 13)
    return {
      name: 'Tỷ lệ cán bộ, công chức được bồi dưỡng nghiệp vụ',
      max: 2,
      self: 2,
      proportional: true,
      text: `${low}/${staff} CBCC được cử đi bồi dưỡng nghiệp vụ trong năm (đạt ${rate(low, staff, 1)}%)`,
    }
  },
]

const OTHER_RIGHT: readonly Written[] = [
  (g) => {
    const all = g.int(300, 1800)
    return {
      name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
      max: 2,
      self: 2,
      proportional: true,
      text: `${whole(all)}/${whole(all)} hồ sơ giải quyết đúng hạn, đạt 100%`,
    }
  },
  (g) => {
    const { a, b, p } = g.share(300, 1800)
    return {
      name: 'Tỷ lệ hồ sơ TTHC nộp trực tuyến',
      max: 1,
      self: 1,
      text: `Hồ sơ trực tuyến ${a}/${b} hồ sơ, đạt ${p}%, vượt chỉ tiêu UBND huyện giao (50%)`,
    }
  },
  (g) => {
    const all = g.int(300, 900)
    const before = g.int(55, 74)
    return {
      name: 'Tỷ lệ văn bản đi được ký số',
      max: 1,
      self: 1,
      proportional: true,
      text: `Năm 2023 ký số ${all}/${all} văn bản đi, đạt 100% (năm 2022 đạt ${before}%)`,
    }
  },
  (g) => {
    const { p, exact } = g.share(300, 1800)
    return {
      name: 'Tỷ lệ hồ sơ TTHC được số hóa',
      max: 2,
      self: Math.round(2 * exact * 0.1) / 10,
      proportional: true,
      text: `Tỷ lệ hồ sơ TTHC được số hóa là ${p}%`,
    }
  },
  (g) => ({
    name: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
    max: 1,
    self: 1,
    proportional: true,
    text: `Chỉ tiêu giao năm 2023 là ${g.pick([30, 40, 50])}%; kết quả thực hiện đạt 100%`,
  }),
  (g) => {
    const { a, b, p } = g.share(300, 1800)
    return {
      name: 'Tỷ lệ hồ sơ TTHC được số hóa',
      max: 1.5,
      self: null,
      proportional: true,
      assessedBy: 'other',
      text: `Hồ sơ số hóa ${a}/${b}, đạt ${p}%; đề nghị Tổ thẩm định chấm điểm`,
    }
  },
  (g) => {
    const [name, max] = g.pick([
      ['Công tác tuyên truyền CCHC', 2],
      ['Thực hiện chế độ báo cáo', 1],
    ] as const)
    return {
      name,
      max,
      self: max,
      text: `Đã thực hiện đầy đủ; ${comma(g.int(812, 979) / 10, 1)}% số hộ dân được tiếp cận thông tin qua loa truyền thanh`,
    }
  },
  () => ({
    name: 'Tỷ lệ phản ánh, kiến nghị được xử lý',
    max: 1,
    self: 1,
    proportional: true,
    text: 'Trong năm không phát sinh phản ánh, kiến nghị của tổ chức, cá nhân',
  }),
]

export const shareScore: Patterns = {
  wrong: wanted('share-score', [...CRITERIA.map((criterion) => scored(false, criterion)), ...LONGER_WRONG]),
  quiet: fine([...CRITERIA.map((criterion) => scored(true, criterion)), ...OTHER_RIGHT]),
}
