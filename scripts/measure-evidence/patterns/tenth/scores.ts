/** Points of a criterion that is scored in proportion to a share: `share-score`. */
import { fine, wanted, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const earned = (max: number, share: number): number => Math.round(max * share) / 100

type Criterion = readonly [name: string, text: (share: Share) => string]

const SHARED: readonly Criterion[] = [
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', ({ a, b, p }) => `Hồ sơ trả đúng hạn ${a}/${b} hồ sơ, đạt ${p}%`],
  ['Tỷ lệ hồ sơ trực tuyến toàn trình', ({ a, b, p }) => `- Hồ sơ trực tuyến toàn trình: ${a}/${b} HS (${p}%)`],
  ['Tỷ lệ hồ sơ được số hóa', ({ p }) => `Tỷ lệ hồ sơ được số hóa đạt ${p}%`],
  ['Tỷ lệ thanh toán trực tuyến phí, lệ phí', ({ a, b, p }) => `Thanh toán trực tuyến được ${a}/${b} hồ sơ; tỷ lệ ${p}%`],
  ['Tỷ lệ văn bản điện tử được ký số', ({ a, b, p }) => `Văn bản được ký số ${a}/${b} văn bản, chiếm ${p}%`],
  ['Tỷ lệ hoàn thành nhiệm vụ huyện giao', ({ a, b, p }) => `Hoàn thành ${a}/${b} nhiệm vụ, tỷ lệ ${p} %`],
  ['Mức độ hoàn thành kế hoạch CCHC', ({ p }) => `Mức độ hoàn thành kế hoạch: ${p}%`],
  ['Tỷ lệ người dân tham gia BHYT', ({ a, b, p }) => `Có ${a}/${b} người tham gia BHYT, đạt ${p}%`],
  ['Mức độ hài lòng của người dân, tổ chức', ({ p }) => `Mức độ hài lòng qua phiếu khảo sát đạt ${p}%`],
  ['Tỷ lệ hộ gia đình văn hóa', ({ a, b, p }) => `Gia đình văn hóa: ${a} hộ/${b} hộ, đạt ${p}%`],
  ['Tỷ lệ công dân có tài khoản định danh', ({ a, b, p }) => `Kích hoạt định danh điện tử ${a}/${b} người = ${p}%`],
  ['Tỷ lệ hồ sơ được cập nhật lên hệ thống một cửa', ({ a, b }) => `Số hồ sơ cập nhật lên hệ thống: ${a}/${b} hồ sơ`],
  ['Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', ({ a, b, p }) => `TTHC phát sinh hồ sơ trực tuyến ${a}/${b} TTHC\nTỷ lệ: ${p}%`],
  ['Tỷ lệ đơn thư được giải quyết', ({ a, b, p }) => `Đã giải quyết ${a}/${b} đơn, đạt tỉ lệ ${p}%`],
  ['Tỷ lệ hộ dân sử dụng nước sạch', ({ p }) => `Tính đến 15/12/2023 tỷ lệ hộ dân dùng nước sạch đạt ${p}%`],
  ['Tỷ lệ thu ngân sách so với dự toán', ({ a, b, p }) => `Thu ngân sách ${a} triệu đồng/${b} triệu đồng dự toán, đạt ${p}%`],
]

const scored =
  (right: boolean, [name, text]: Criterion): Written =>
  (g) => {
    const max = g.pick([1, 1.5, 2, 3])
    const share = g.share(150, 900)
    const off = share.exact <= 80 ? max : max * 0.4
    return { name, max, proportional: true, self: right ? earned(max, share.exact) : off, text: text(share) }
  }

const OTHER: readonly Written[] = [
  (g) => ({
    name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    max: 2,
    self: 2,
    proportional: true,
    text: `Đã giải quyết ${g.count(200, 900)} hồ sơ, đúng hạn 100%`,
  }),
  (g) => {
    const n = g.count(60, 400)
    return { name: 'Tỷ lệ văn bản đi được ký số', max: 1, self: 1, proportional: true, text: `Ký số ${n}/${n} văn bản đi, đạt 100%` }
  },
  (g) => ({
    name: 'Ban hành kế hoạch CCHC',
    max: 1,
    self: 1,
    text: `Kế hoạch đã được triển khai, mục tiêu ${g.int(60, 85)}% hồ sơ trực tuyến`,
  }),
  (g) => {
    const { a, b, p } = g.share(200, 900)
    return { name: 'Kết quả tiếp nhận hồ sơ trực tuyến', max: 2, self: 2, text: `Hồ sơ nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%` }
  },
  (g) => ({
    name: 'Tỷ lệ hoàn thành nhiệm vụ huyện giao',
    max: 1,
    self: 1,
    proportional: true,
    text: `Hoàn thành 100% nhiệm vụ huyện giao (năm 2022 đạt ${g.int(80, 95)}%)`,
  }),
]

export const shareScore: Patterns = {
  wrong: wanted(
    'share-score',
    SHARED.map((criterion) => scored(false, criterion)),
  ),
  quiet: fine([...SHARED.slice(0, 12).map((criterion) => scored(true, criterion)), ...OTHER]),
}
