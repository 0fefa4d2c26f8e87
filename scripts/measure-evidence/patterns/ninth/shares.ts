/** `share-score`: points against the share that the explanation states, where they are proportional to it. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import { percent } from '../../slots.ts'
import type { Patterns, TrialRow } from '../../trial.ts'
import { beyond, most, padded } from './writing.ts'

/** Points that a share makes of a maximum, to a hundredth. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

const MAXIMA = [1, 1.5, 2, 2.5, 3] as const
const maximum = (g: Gaps): number => g.pick(MAXIMA)

/** A share between 62 % and 86 %: far from all of it and far from half. */
const middling = (g: Gaps, low: number, high: number) => {
  const whole = g.int(low, high)
  const part = g.int(Math.ceil(whole * 0.62), Math.floor(whole * 0.86))
  const exact = (100 * part) / whole
  return { a: padded(part), b: padded(whole), left: padded(whole - part), p: percent(exact, 2), short: percent(exact, 1), exact }
}

const row = (name: string, max: number, self: number, text: string): TrialRow => ({ name, max, self, text, proportional: true })

const WRONG: readonly Written[] = [
  (g) => {
    const { a, b, p } = middling(g, 300, 1400)
    const max = maximum(g)
    return row('Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', max, max, `Trả đúng hạn ${a}/${b} HS, đạt ${p}%`)
  },
  (g) => {
    const { short } = middling(g, 300, 1400)
    const max = g.pick([2, 3, 4])
    return row('Tỷ lệ TTHC cung cấp DVC trực tuyến toàn trình', max, max, `Tỷ lệ ${short}%`)
  },
  (g) => {
    const { a, b } = middling(g, 20, 60)
    const max = maximum(g)
    return row('Tỷ lệ CBCC cấp xã được bồi dưỡng trong năm', max, max / 2, `Đã cử đi bồi dưỡng ${a}/${b} CBCC`)
  },
  (g) => {
    const { p, exact } = middling(g, 200, 900)
    const max = g.pick([2, 3])
    return row('Mức độ hoàn thành kế hoạch CCHC', max, earned(1, exact), `Hoàn thành ${p}% nhiệm vụ của kế hoạch`)
  },
  (g) => {
    const { p, exact } = middling(g, 400, 1300)
    const max = maximum(g)
    return row(
      'Tỷ lệ hồ sơ được thanh toán trực tuyến',
      max,
      earned(max, 100 - exact),
      `Tỷ lệ hồ sơ thanh toán trực tuyến qua Cổng DVC quốc gia là ${p}%, người dân đã quen dùng QR`,
    )
  },
  (g) => {
    const { p } = middling(g, 500, 990)
    const max = maximum(g)
    const before = g.int(96, 98)
    return row('Tỷ lệ hồ sơ nộp trực tuyến', max, earned(max, before), `Năm 2022 đạt ${before}%; năm 2023 đạt ${p}%`)
  },
  (g) => {
    const { a, b, p, left } = middling(g, 80, 260)
    const max = maximum(g)
    return row(
      'Tỷ lệ PAKN của cá nhân, tổ chức được xử lý',
      max,
      max,
      `Xã nhận ${b} PAKN; xử lý được ${a}/${b} PAKN (${p}%), còn ${left} PAKN liên quan đất đai phức tạp`,
    )
  },
  (g) => {
    const { a, b, short } = middling(g, 700, 2100)
    const max = g.pick([1.5, 2.5])
    return row('Văn bản trao đổi điện tử có ký số', max, max, `- VB ban hành: ${b}\n- VB có ký số: ${a}\n- Đạt ${short}%.`)
  },
  (g) => {
    const { p } = middling(g, 150, 400)
    const max = g.pick([2, 3])
    return row('Chỉ số hài lòng do xã tự khảo sát', max, max - 0.05, `Kết quả khảo sát mức độ hài lòng chung ${p}%`)
  },
  (g) => {
    const { a, b } = middling(g, 22, 40)
    return row('Tỷ lệ đạt chuẩn của công chức cấp xã', 2, 2, `Số công chức đạt chuẩn ${a} trên tổng số ${b} công chức`)
  },
  (g) => {
    const low = g.int(31, 44)
    const max = maximum(g)
    return row('Tỷ lệ hồ sơ cấp kết quả điện tử', max, earned(max, 85), `Chỉ có ${low}% hồ sơ được cấp kết quả bản điện tử`)
  },
  (g) => {
    const { a, b, p } = g.measured(1300, 8000)
    const max = maximum(g)
    return row(
      'Tỷ lệ giải ngân vốn đầu tư công',
      max,
      earned(max, 12),
      `Giải ngân ${a}/${b} triệu đồng = ${p}%, vướng mặt bằng tuyến đường liên xã`,
    )
  },
  (g) => {
    const { a, b, short } = middling(g, 300, 700)
    return row('Tỷ lệ số hóa hồ sơ', 0.75, 0.75, `${a}/${b} = ${short}% hồ sơ TTHC được thực hiện số hóa`)
  },
  (g) => {
    const { p } = middling(g, 200, 600)
    const max = maximum(g)
    return row('Mức độ thực hiện chế độ báo cáo', max, 0.1 * max, `Đạt ${p}% số báo cáo gửi đúng thời hạn trên hệ thống`)
  },
  (g) => {
    const [target, result] = [g.int(92, 97), middling(g, 400, 900)]
    const max = maximum(g)
    return row(
      'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến',
      max,
      earned(max, target),
      `Kế hoạch huyện giao ${target}%, xã thực hiện ${result.a}/${result.b} TTHC (${result.p}%)`,
    )
  },
  (g) => {
    const { a, b, p } = middling(g, 12, 29)
    const max = maximum(g)
    return row(
      'Tỷ lệ hoàn thành các nhiệm vụ được giao',
      max,
      max,
      `UBND huyện giao ${b} nhiệm vụ qua phần mềm theo dõi, xã hoàn thành ${a} nhiệm vụ (= ${p}%)`,
    )
  },
  (g) => {
    const share = g.int(21, 38)
    const max = g.pick([1, 2])
    return {
      lines: [
        { name: 'Niêm yết TTHC', text: 'Niêm yết đủ bộ TTHC theo QĐ công bố, có bảng tra mã QR' },
        row('Tỷ lệ hồ sơ chứng thực điện tử', max, max * 0.9, `Hồ sơ chứng thực bản sao điện tử chiếm ${share},5%`),
      ],
      at: 'I.1.2',
    }
  },
  (g) => {
    const { short } = middling(g, 300, 800)
    const max = g.pick([2, 4])
    return row('Khai thác, sử dụng lại dữ liệu số hóa', max, max / 4, `Tỷ lệ khai thác lại dữ liệu: ${short.replace(',', '.')} %`)
  },
  (g) => {
    const { p, a, b } = middling(g, 2000, 5200)
    const max = maximum(g)
    return row(
      'Công dân kích hoạt định danh điện tử',
      max,
      max,
      `Công an xã kích hoạt được ${a} tài khoản trong tổng số ${b} công dân đủ tuổi (tương đương ${p}%)`,
    )
  },
  (g) => {
    const { a, b, p } = middling(g, 60, 190)
    const max = g.pick([1, 2])
    return row('Tỷ lệ hòa giải thành ở cơ sở', max, 0.3 * max, `Hòa giải ở cơ sở thành ${a}/${b} vụ việc, đạt tỷ lệ ${p}%`)
  },
]

const TRAPS: readonly Written[] = [
  (g) => {
    const { a, b, p, exact } = middling(g, 300, 1400)
    const max = maximum(g)
    return row('Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', max, earned(max, exact), `Giải quyết đúng hạn ${a}/${b} HS (${p}%)`)
  },
  (g) => {
    const max = maximum(g)
    return row('Tỷ lệ hồ sơ số hóa', max, max, '100%')
  },
  (g) => {
    const tens = g.int(5, 9)
    return row('Mức độ hoàn thành nhiệm vụ được giao', 2, (2 * tens) / 10, `Hoàn thành 0${tens}/10 nhiệm vụ`)
  },
  (g) => {
    const { p } = middling(g, 300, 1400)
    return { name: 'Tỷ lệ hồ sơ nộp trực tuyến (từ 60% trở lên: 1 điểm; dưới 60%: 0,5 điểm)', max: 1, self: 1, text: `Đạt ${p}%` }
  },
  (g) => {
    const { p } = middling(g, 200, 500)
    return { ...row('Chỉ số hài lòng của người dân (điều tra XHH)', 10, 0, `Năm trước SIPAS đạt ${p}%`), self: null, assessedBy: 'survey' }
  },
  (g) => {
    const max = maximum(g)
    return row('Tỷ lệ HS liên thông được giải quyết đúng hạn', max, max, 'Trong năm chưa phát sinh HS liên thông')
  },
  (g) => {
    const { p, exact } = middling(g, 500, 990)
    const max = maximum(g)
    return row('Tỷ lệ hồ sơ thanh toán trực tuyến', max, earned(max, exact), `Năm 2023 đạt ${p}% (năm 2022 đạt ${g.int(31, 55)}%)`)
  },
  (g) => {
    const { a, b, p, exact } = middling(g, 700, 1800)
    const max = maximum(g)
    return row('Tỷ lệ văn bản ký số', max, earned(max, exact), `Chỉ tiêu giao 95%; ký số được ${a}/${b} VB, đạt ${p}%`)
  },
  (g) => {
    const { a, b, p } = beyond(g)
    const max = maximum(g)
    return row('Mức độ hoàn thành kế hoạch tuyên truyền', max, max, `Thực hiện ${a}/${b} buổi, vượt kế hoạch (${p}%)`)
  },
  (g) => {
    const whole = padded(g.int(18, 24))
    return row('Tỷ lệ CBCC sử dụng thư công vụ', 1, 1, `${whole}/${whole}`)
  },
  (g) => {
    const quarters = g.pick([
      [75, 1.5],
      [80, 1.6],
      [65, 1.3],
      [90, 1.8],
    ] as const)
    return row('Kết quả giải quyết TTHC liên thông', 2, quarters[1], `Đạt ${quarters[0]} % so với tổng số TTHC liên thông`)
  },
  (g) => {
    const { a, b, left, exact } = middling(g, 20, 38)
    const max = maximum(g)
    return row('Tỷ lệ đạt chuẩn của người HĐKCT', max, earned(max, exact), `Đạt chuẩn ${a}/${b} người; chưa đạt chuẩn ${left} người`)
  },
  (g) => {
    const { p, exact } = middling(g, 250, 800)
    const max = maximum(g)
    return row(
      'Tỷ lệ TTHC công khai đúng hạn',
      max,
      earned(max, exact),
      `Công khai đúng hạn đạt ${p.replace(',', '.')}%, tính đến hết 14/12`,
    )
  },
  (g) => {
    const { p } = middling(g, 90, 300)
    return {
      name: 'Thực hiện công khai ngân sách',
      max: 1,
      self: 1,
      text: `Công khai dự toán, quyết toán đủ biểu mẫu; thu ngân sách đạt ${p}% dự toán`,
    }
  },
  (g) => {
    const { a, b, p, exact } = most(g, 400, 1000, 2)
    return row(
      'Tỷ lệ hồ sơ nộp trực tuyến',
      3,
      earned(3, exact),
      `${a} HS trực tuyến/${b} HS đã tiếp nhận (${p}%). Đề nghị tổ thẩm định xem xét`,
    )
  },
  (g) => {
    const max = maximum(g)
    return row('Tỷ lệ đơn thư được giải quyết', max, max, `Giải quyết xong toàn bộ 0${g.int(3, 9)} đơn, không có đơn tồn đọng`)
  },
  (g) => {
    const { p, exact } = middling(g, 300, 700)
    const max = g.pick([0.5, 0.75])
    return row('Hồ sơ cấp kết quả điện tử', max, earned(max, exact), `Đạt tỷ lệ: ${p}%`)
  },
  () => row('Tỷ lệ hồ sơ chứng thực điện tử', 1, 0, 'Không phát sinh, xã chưa được cấp thiết bị ký số'),
  (g) => {
    const { p, exact } = middling(g, 600, 1300)
    const max = maximum(g)
    const self = earned(max, exact)
    const shown = String(self).replace('.', ',')
    return row(
      'Tỷ lệ hồ sơ trực tuyến toàn trình',
      max,
      self,
      `Tỷ lệ ${p}%; điểm tự chấm ${p}% x ${String(max).replace('.', ',')} = ${shown} điểm`,
    )
  },
  (g) => {
    const { a, b, p, exact } = g.measured(900, 7000)
    const max = maximum(g)
    return row(
      'Tỷ lệ giải ngân vốn đầu tư công',
      max,
      earned(max, exact),
      `Vốn giao ${b} triệu đồng, đã giải ngân ${a} triệu đồng, bằng ${p}%`,
    )
  },
]

export const shareScore: Patterns = { wrong: wanted('share-score', WRONG), quiet: fine(TRAPS) }
