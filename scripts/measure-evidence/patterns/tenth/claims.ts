/** "All" in one place, fewer in another: `claim-conflict`. */
import { fine, wanted, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

/** Places of those that count officials, procedures or petitions: a commune has few. */
const FEW: ReadonlySet<number> = new Set([5, 6, 10])

/** A claim of all, and what is counted elsewhere. */
type Told = (share: Share) => readonly [claim: string, counted: string]

const TOLD: readonly Told[] = [
  ({ a, b }) => ['100% hồ sơ TTHC được giải quyết đúng hạn', `Số hồ sơ giải quyết đúng hạn: ${a}/${b} hồ sơ`],
  ({ a, b, p }) => ['100% hồ sơ được tiếp nhận trực tuyến', `Hồ sơ tiếp nhận trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`],
  ({ a, b, p }) => ['100% văn bản đi được ký số', `Văn bản đi ký số là ${a}/${b} văn bản (${p}%)`],
  ({ left }) => ['Không có hồ sơ trễ hạn, 100% hồ sơ trả đúng hạn', `Trong năm có ${left} hồ sơ trễ hạn, UBND xã đã gửi thư xin lỗi`],
  ({ a, b, p }) => ['Tỷ lệ số hóa kết quả giải quyết TTHC đạt 100%', `Kết quả giải quyết TTHC được số hóa: ${a}/${b} (đạt ${p}%)`],
  ({ a, b }) => ['100% TTHC được niêm yết công khai tại trụ sở', `Số TTHC được niêm yết công khai tại trụ sở: ${a}/${b} TTHC`],
  ({ a, b, p }) => [
    '100% cán bộ, công chức xã đạt chuẩn trình độ chuyên môn',
    `CBCC đạt chuẩn trình độ chuyên môn ${a}/${b} đồng chí = ${p}%`,
  ],
  ({ a, b, p }) => ['100% hồ sơ thanh toán trực tuyến', `Số hồ sơ thanh toán trực tuyến ${a}/${b} hồ sơ, tỷ lệ ${p}%`],
  ({ a, b, p }) => ['Trẻ em dưới 6 tuổi được cấp thẻ BHYT đạt 100%', `Số trẻ em dưới 6 tuổi được cấp thẻ BHYT: ${a}/${b} trẻ (${p}%)`],
  ({ b, left }) => ['100% hồ sơ được trả đúng hạn', `Tổng số hồ sơ: ${b}, trong đó hồ sơ trả quá hạn ${left} hồ sơ`],
  ({ a, b, p }) => ['100% đơn thư của công dân được giải quyết', `Giải quyết ${a}/${b} đơn thư của công dân, đạt ${p}%`],
  ({ a, b, p }) => [
    '100% hộ dân ký cam kết đảm bảo an ninh trật tự',
    `Số hộ dân ký cam kết đảm bảo an ninh trật tự ${a}/${b} hộ, đạt ${p}%`,
  ],
  ({ p }) => ['Hồ sơ TTHC được số hóa đạt 100%', `Năm 2023, hồ sơ TTHC được số hóa đạt ${p}%`],
  ({ a, b }) => ['Tất cả hồ sơ đều được trả trước và đúng hạn (100%)', `Trả trước và đúng hạn ${a}/${b} hồ sơ`],
  ({ a, b, p }) => ['Người dân hài lòng đạt 100%', `Kết quả khảo sát: ${a}/${b} người dân hài lòng, đạt ${p}%`],
  ({ a, b, p }) => ['100% văn bản đến được xử lý trên phần mềm', `Số văn bản đến được xử lý trên phần mềm: ${a}/${b} văn bản; ${p}%`],
]

const QUIET: readonly Written[] = [
  (g) => {
    const n = g.count(200, 1500)
    return ['100% hồ sơ TTHC được giải quyết đúng hạn', `Số hồ sơ giải quyết đúng hạn: ${n}/${n} hồ sơ`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['100% hồ sơ TTHC được giải quyết đúng hạn', `Hồ sơ nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['Năm 2023, 100% văn bản đi được ký số', `Năm 2022 văn bản đi được ký số ${a}/${b} văn bản, đạt ${p}%`]
  },
  (g) => ['100% hồ sơ hộ tịch được trả đúng hạn', `Lĩnh vực đất đai có ${g.count(2, 9)} hồ sơ trễ hạn do phải xác minh nguồn gốc`],
  (g) => {
    const { a, b, p } = g.share()
    return ['Phấn đấu năm 2024 đạt 100% hồ sơ nộp trực tuyến', `Năm 2023 hồ sơ nộp trực tuyến đạt ${a}/${b} hồ sơ (${p}%)`]
  },
  (g) => ['100% CBCC được cấp hộp thư công vụ', `Số CBCC có trình độ đại học trở lên: ${g.int(12, 16)}/${g.int(18, 22)} người`],
  (g) => ['100% hồ sơ trả đúng hạn', `Trong năm không có hồ sơ trễ hạn; ${g.count(3, 20)} hồ sơ đang trong hạn giải quyết`],
  (g) => {
    const { a, b, p } = g.share(30, 60)
    return ['100% ấp có tổ công nghệ số cộng đồng', `Số thành viên tổ công nghệ số là đoàn viên: ${a}/${b} người (${p}%)`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['100% văn bản đến được scan, chuyển xử lý trên phần mềm', `Văn bản đi điện tử thay thế văn bản giấy ${a}/${b}, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share()
    return ['Huyện giao chỉ tiêu 100% hồ sơ được số hóa', `Xã đã số hóa ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(60, 140)
    return ['100% TTHC được niêm yết tại trụ sở', `DVC trực tuyến phát sinh hồ sơ: ${a}/${b} dịch vụ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, left } = g.share(200, 1500)
    return ['100% hồ sơ đã giải quyết được trả đúng hạn', `Tiếp nhận ${b} hồ sơ, đã giải quyết ${a} hồ sơ, còn ${left} hồ sơ chưa đến hạn`]
  },
  (g) => ['100% hộ nghèo được cấp thẻ BHYT', `Tỷ lệ bao phủ BHYT toàn dân của xã đạt ${g.int(90, 96)},${g.int(1, 9)}%`],
  (g) => {
    const { a, b, p } = g.share(200, 900)
    return ['100% thôn tổ chức họp dân bình xét', `Số hộ dự họp bình xét ${a}/${b} hộ, đạt ${p}%`]
  },
  (g) => {
    const n = g.count(20, 60)
    return ['100% đơn thư của công dân được giải quyết', `Đã giải quyết ${n}/${n} đơn thư, đạt 100%`]
  },
  (g) => ['100% trẻ 5 tuổi đến trường', `Huy động trẻ nhà trẻ ra lớp đạt ${g.int(40, 65)}%, trẻ mẫu giáo đạt ${g.int(90, 97)}%`],
]

export const claimConflict: Patterns = {
  wrong: wanted(
    'claim-conflict',
    TOLD.map(
      (told, index): Written =>
        (g) =>
          told(FEW.has(index) ? g.share(40, 90) : g.share(130, 1500)),
    ),
  ),
  quiet: fine(QUIET),
}
