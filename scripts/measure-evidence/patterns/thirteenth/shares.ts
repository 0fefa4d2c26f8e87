/** `share-score`: points of a criterion that is scored in proportion to a share, and the share that is stated. */
import { fine, wanted, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH } from './clerks.ts'

/** Points to a hundredth, as tables print them. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

type Text = (share: Share, places: { north: string; high: string; delta: string }) => string

/** A criterion that is scored in proportion, a text that states its share, and how large the whole is there. */
type Criterion = readonly [name: string, text: Text, low?: number, high?: number]

const CRITERIA: readonly Criterion[] = [
  ['Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', ({ a, b, p }, { north }) => `UBND xã ${north} giải quyết đúng hạn ${a}/${b} hồ sơ, đạt ${p}%.`],
  ['Tỷ lệ hồ sơ nộp trực tuyến', ({ a, b, p }) => `${a}/${b} HS, đạt ${p}%`],
  ['Tỷ lệ hồ sơ thanh toán trực tuyến', ({ p }) => `Đạt ${p}%`],
  ['Tỷ lệ số hóa hồ sơ TTHC', ({ a, b }) => `Số hóa ${a}/${b} hồ sơ`],
  ['Tỷ lệ cấp kết quả giải quyết TTHC bản điện tử', ({ a, b, p }) => `Cấp kết quả điện tử ${a}/${b} HS (${p}%), còn lại chưa ký số kịp`],
  ['Tỷ lệ CBCC cấp xã đạt chuẩn', ({ a, b, p }) => `Đạt chuẩn: ${a}/${b} người = ${p}%`, 18, 42],
  ['Tỷ lệ văn bản đi được ký số', ({ a, b, p }) => `- Tổng số VB đi: ${b} VB\n- Ký số: ${a} VB\n- Tỷ lệ: ${p}%`],
  ['Tỷ lệ giải ngân vốn đầu tư công', ({ p }) => `Giải ngân vốn đầu tư công đến 31/12/2023 đạt ${p}% kế hoạch vốn được giao.`],
  ['Mức độ hài lòng của người dân', ({ a, b, p }, { delta }) => `Phiếu hài lòng của người dân xã ${delta}: ${a}/${b} phiếu (${p}%)`],
  ['Tỷ lệ hồ sơ chứng thực bản sao điện tử', ({ a, b, p }) => `Chứng thực bản sao điện tử được ${a} trên ${b} hồ sơ, tỷ lệ ${p}%`],
  ['Tỷ lệ hoàn thành nhiệm vụ UBND huyện giao', ({ a, b, p }) => `Hoàn thành ${a}/${b} nhiệm vụ, tỷ lệ ${p} %`, 25, 90],
  [
    'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến',
    ({ a, b, p }) => `Số TTHC phát sinh HS trực tuyến: ${a}/${b} TTHC, tỉ lệ ${p}%; phấn đấu năm 2024 đạt 100%`,
    90,
    220,
  ],
  [
    'Mức độ hoàn thành kế hoạch CCHC',
    ({ a, b, p }, { high }) => `UBND xã ${high} hoàn thành ${a}/${b} nhiệm vụ trong Kế hoạch, đạt ${p}%`,
    20,
    60,
  ],
  ['Tỷ lệ hộ gia đình nộp thuế đúng hạn', ({ a, b, p }) => `Nộp thuế đúng hạn ${a} hộ/${b} hộ, đạt ${p}%`],
  ['Tỷ lệ văn bản đến xử lý trên môi trường mạng', ({ a, b, p, floor }) => `${a}/${b} VB, đạt ${p}% (chỉ tiêu ${floor}%)`],
  [
    'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa',
    ({ p, floor }) => `Tỷ lệ khai thác, sử dụng lại: ${p}%, vượt chỉ tiêu huyện giao (${floor}%)`,
  ],
]

const scored =
  (right: boolean, [name, text, low = 120, high = 700]: Criterion): Written =>
  (g) => {
    const max = g.pick([1, 1.5, 2, 3])
    const share = g.share(low, high)
    const not = share.exact <= 90 ? g.pick([max, max, max * 0.4]) : max * g.pick([0.5, 0.6])
    const places = { north: g.pick(NORTH), high: g.pick(HIGHLANDS), delta: g.pick(DELTA) }
    const stated = text(share, places)
    const basis = stated.includes(share.a) ? share.exact : Number(share.p.replace(',', '.'))
    return { name, max, proportional: true, self: right ? earned(max, basis) : not, text: stated }
  }

const OTHERS: readonly Written[] = [
  () => ({ name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', max: 2, self: 2, proportional: true, text: 'Đạt 100%' }),
  (g) => {
    const whole = g.count(210, 900)
    return { name: 'Tỷ lệ số hóa hồ sơ', max: 1.5, self: 1.5, proportional: true, text: `${whole}/${whole} hồ sơ được số hóa` }
  },
  (g) => {
    const { a, b, p } = g.share()
    return { name: 'Tỷ lệ hồ sơ nộp trực tuyến đạt chỉ tiêu giao', max: 2, self: 2, text: `${a}/${b} HS, đạt ${p}%, vượt chỉ tiêu` }
  },
  (g) => {
    const { p } = g.share()
    return { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', max: 2, self: null, proportional: true, text: `Đạt ${p}%` }
  },
  (g) => ({
    name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    max: 1,
    self: 1,
    proportional: true,
    text: `Năm 2023 giải quyết đúng hạn 100% hồ sơ (năm 2022 đạt ${g.int(88, 97)},${g.int(1, 9)}%)`,
  }),
]

export const shareScore: Patterns = {
  wrong: wanted(
    'share-score',
    CRITERIA.map((criterion) => scored(false, criterion)),
  ),
  quiet: fine([...CRITERIA.slice(0, 13).map((criterion) => scored(true, criterion)), ...OTHERS]),
}
