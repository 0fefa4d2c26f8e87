/** `share-score`: points that follow a share of the maximum, and points that do not. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns, TrialRow } from '../../trial.ts'
import { comma, dots, padded, rate, type Rate } from './numbers.ts'
import { highland, southern } from './places.ts'

/** A criterion that is scored in proportion, and what is written there about its share. */
interface Criterion {
  readonly name: string
  readonly whole: readonly [low: number, high: number]
  readonly text: (a: string, b: string, p: string, g: Gaps) => string
}

const CRITERIA: readonly Criterion[] = [
  {
    name: 'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến',
    whole: [300, 2900],
    text: (a, b, p) => `Năm 2023 tiếp nhận trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`,
  },
  {
    name: 'Tỷ lệ thanh toán trực tuyến phí, lệ phí',
    whole: [120, 1400],
    text: (a, b, p) => `Thanh toán trực tuyến: ${p}% (${a}/${b} HS có phát sinh phí)`,
  },
  { name: 'Tỷ lệ cán bộ, công chức đạt chuẩn', whole: [40, 60], text: (a, b) => `Số CBCC đạt chuẩn: ${a}/${b} đồng chí` },
  {
    name: 'Tỷ lệ văn bản điện tử được ký số',
    whole: [400, 2600],
    text: (a, b, p) => `Đã ký số ${a} văn bản/${b} văn bản phát hành = ${p} %`,
  },
  {
    name: 'Tỷ lệ hộ dân có nước sạch',
    whole: [700, 3100],
    text: (a, b, p, g) => `${a}/${b} hộ có nước sạch (${p}%), ${southern(g)[0]} đang dùng giếng khoan`,
  },
  { name: 'Mức độ hài lòng của người dân, tổ chức', whole: [100, 300], text: (_a, _b, p) => `Kết quả khảo sát: mức độ hài lòng đạt ${p}%` },
  {
    name: 'Tỷ lệ hồ sơ được số hóa',
    whole: [300, 2100],
    text: (a, b, p) => `- Hồ sơ phải số hóa: ${b}\n- Hồ sơ đã số hóa: ${a}\n- Tỷ lệ: ${p}%`,
  },
  {
    name: 'Tỷ lệ người dân tham gia BHYT',
    whole: [2900, 9800],
    text: (a, b, p, g) => `Toàn xã ${a}/${b} người có thẻ BHYT, tỷ lệ ${p}%; thấp nhất là ${highland(g)[0]}`,
  },
  {
    name: 'Tỷ lệ trả kết quả bản điện tử',
    whole: [300, 1900],
    text: (a, b, p) => `Trả kết quả bản điện tử được ${a}/${b} hồ sơ, tỷ lệ đạt ${p}%.`,
  },
]

/** The criterion's row, with the share to a hundredth of a percent so that the points can be worked out again. */
const row = (criterion: Criterion, { part, whole, exact }: Rate, g: Gaps, max: number, self: number): TrialRow => ({
  name: criterion.name,
  max,
  self,
  proportional: true,
  text: criterion.text(padded(part), dots(whole), comma(exact, 2), g),
})

/** Points to a hundredth, as tables print them. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

/** All points, for little more than half of the work. */
const full =
  (criterion: Criterion): Written =>
  (g) => {
    const max = g.pick([1, 1, 1.5, 2, 3])
    return row(criterion, rate(g, ...criterion.whole, 55, 72), g, max, max)
  }

/** Half of the points, for nearly all of the work. */
const half =
  (criterion: Criterion): Written =>
  (g) => {
    const max = g.pick([1, 2, 3])
    return row(criterion, rate(g, ...criterion.whole, 82, 96), g, max, max / 2)
  }

const right =
  (criterion: Criterion): Written =>
  (g) => {
    const share = rate(g, ...criterion.whole, 55, 96)
    const max = g.pick([0.5, 1, 1.5, 2, 3])
    return row(criterion, share, g, max, earned(max, share.exact))
  }

const OTHER_WRONG: readonly Written[] = [
  (g) => {
    const { part, whole, exact } = rate(g, 300, 2000, 52, 64)
    return {
      name: 'Tỷ lệ hồ sơ nộp trực tuyến',
      max: 2,
      self: 1.8,
      proportional: true,
      text: `Năm 2023 có ${dots(part)}/${dots(whole)} hồ sơ nộp trực tuyến đạt ${comma(exact, 1)}%, là xã vùng III còn nhiều khó khăn`,
    }
  },
  (g) => {
    const { part, whole, exact } = rate(g, 30, 90, 55, 70)
    return [
      {
        name: 'Tỷ lệ nhiệm vụ hoàn thành',
        max: 3,
        self: 3,
        proportional: true,
        text: `Hoàn thành ${part}/${whole} nhiệm vụ (${comma(exact, 2)}%)`,
      },
      { name: 'Thực hiện chế độ báo cáo', text: 'Gửi báo cáo đầy đủ, đúng hạn' },
    ]
  },
  (g) => {
    const { part, whole } = rate(g, 500, 1900, 56, 71)
    return {
      name: 'Tỷ lệ hồ sơ trả kết quả đúng hạn',
      max: 1,
      self: 1,
      proportional: true,
      text: `Số hồ sơ trả đúng hạn ${dots(part)} hồ sơ trên tổng số ${dots(whole)} hồ sơ đã giải quyết`,
    }
  },
  (g) => {
    const share = g.int(56, 71)
    return { name: 'Tỷ lệ hộ gia đình dùng internet cáp quang', max: 2, self: 2, proportional: true, text: `Đạt ${share}%` }
  },
]

const OTHER_RIGHT: readonly Written[] = [
  (g) => {
    const n = dots(g.int(200, 2400))
    return { name: 'Tỷ lệ hồ sơ số hóa', max: 1.5, self: 1.5, proportional: true, text: `${n}/${n} hồ sơ được số hóa, đạt 100%` }
  },
  () => ({ name: 'Tỷ lệ văn bản điện tử được ký số', max: 1, self: 1, proportional: true, text: '100% văn bản ký số theo quy định' }),
  (g) => ({
    name: 'Tỷ lệ hồ sơ nộp trực tuyến (từ 50% trở lên: 1 điểm)',
    max: 1,
    self: 1,
    text: `Hồ sơ trực tuyến đạt ${g.int(55, 80)},${g.int(1, 9)}%`,
  }),
  (g) => ({
    name: 'Chỉ số hài lòng (SIPAS)',
    max: 10,
    self: null,
    assessedBy: 'survey',
    proportional: true,
    text: `Năm trước đạt ${g.int(78, 92)}%`,
  }),
  (g) => {
    const { exact } = rate(g, 400, 900, 60, 90)
    const shown = Number(exact.toFixed(1))
    return {
      name: 'Tỷ lệ hồ sơ nộp trực tuyến',
      max: 1,
      self: shown / 100,
      proportional: true,
      text: `Hồ sơ nộp trực tuyến đạt ${comma(shown, 1)}%; 100% hồ sơ được số hóa`,
    }
  },
  (g) => {
    const { part, whole, exact } = rate(g, 300, 1400, 60, 94)
    return {
      name: 'Tỷ lệ thanh toán trực tuyến',
      max: 2,
      self: earned(2, exact),
      proportional: true,
      text: `Thanh toán trực tuyến ${dots(part)}/${dots(whole)} hồ sơ, đạt ${comma(exact, 2)}%; năm 2022 đạt ${g.int(12, 39)}%`,
    }
  },
  (g) => {
    const part = g.int(11, 18)
    return {
      name: 'Tỷ lệ cán bộ, công chức đạt chuẩn',
      max: 2,
      self: part / 10,
      proportional: true,
      text: `Có ${part}/20 cán bộ, công chức đạt chuẩn, chiếm ${5 * part}%`,
    }
  },
  (g) => {
    const { part, whole, exact } = rate(g, 700, 2600, 60, 94)
    return {
      name: 'Tỷ lệ hộ dân tham gia BHYT',
      max: 1,
      self: earned(1, exact),
      proportional: true,
      text: `Có ${dots(part)}/${dots(whole)} hộ (${comma(exact, 2)}%), chỉ tiêu thành phố giao ${g.int(95, 98)}%`,
    }
  },
  (g) => ({
    name: 'Ban hành kế hoạch khắc phục hạn chế',
    max: 0.5,
    self: 0.5,
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 3)} (năm 2022 chỉ số CCHC đạt ${g.int(71, 89)}%)`,
  }),
]

/** Places in the list of criteria; the others would only say the same again. */
const HALVED = new Set([0, 2, 3, 5, 7])

export const shareScore: Patterns = {
  wrong: wanted('share-score', [...CRITERIA.map(full), ...CRITERIA.filter((_, index) => HALVED.has(index)).map(half), ...OTHER_WRONG]),
  quiet: fine([...CRITERIA.map(right), ...OTHER_RIGHT]),
}
