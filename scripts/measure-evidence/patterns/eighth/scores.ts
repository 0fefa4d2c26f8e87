/** The text against the points: `share-score` and `not-done`. */
import { fine, wanted, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

/** Points that a share makes of a maximum, to a hundredth as tables print them. */
const earned = (max: number, share: number): number => Math.round(max * share) / 100

/** Points that no rounding makes of the share: all of them for three quarters or less, half of them for more. */
const notEarned = (max: number, share: number): number => (share <= 75 ? max : max / 2)

/** A criterion that is scored in proportion to a share, and what is written there. */
type Criterion = readonly [name: string, text: (share: Share) => string]

const SHARED: readonly Criterion[] = [
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', ({ a, b, p }) => `Trả đúng hạn ${a}/${b} hồ sơ, đạt ${p}%`],
  ['Tỷ lệ hồ sơ TTHC được số hóa', ({ p }) => `Hồ sơ TTHC được số hóa đạt tỉ lệ ${p}%`],
  ['Tỷ lệ thanh toán trực tuyến', ({ a, b }) => `Có ${a}/${b} hồ sơ thanh toán phí, lệ phí trực tuyến`],
  ['Tỷ lệ cán bộ, công chức đạt chuẩn', ({ a, b, p }) => `CBCC đạt chuẩn: ${a}/${b} người (${p}%)`],
  ['Mức độ hài lòng của người dân', ({ p }) => `Chỉ số hài lòng của người dân năm 2023 là ${p}%`],
  ['Tỷ lệ văn bản đi được ký số', ({ a, b, p }) => `VB đi ký số ${a}/${b} VB = ${p}%`],
  ['Tỷ lệ DVC trực tuyến phát sinh hồ sơ', ({ a, b, p }) => `- Tổng số DVC: ${b}\n- Số DVC phát sinh hồ sơ: ${a}\n- Tỷ lệ: ${p}%`],
  ['Tỷ lệ hồ sơ nộp trực tuyến', ({ a, b, p, floor }) => `Hồ sơ trực tuyến ${a}/${b} HS đạt ${p}%, vượt chỉ tiêu giao (${floor}%)`],
]

const scored =
  (right: boolean, [name, text]: Criterion): Written =>
  (g) => {
    const max = g.pick([0.5, 1, 1.5, 2, 3])
    const share = g.share(60, 600)
    return { name, max, proportional: true, self: right ? earned(max, share.exact) : notEarned(max, share.exact), text: text(share) }
  }

/** Where the text states no share of the criterion's own, or the points follow no share. */
const OTHER_SCORES: readonly Written[] = [
  () => ({ name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', max: 2, self: 2, proportional: true, text: 'Giải quyết đúng hạn 100% hồ sơ' }),
  (g) => ({
    name: 'Tỷ lệ hồ sơ nộp trực tuyến',
    max: 1,
    self: 1,
    text: `Đạt ${g.int(55, 85)}%, vượt chỉ tiêu được giao`,
  }),
  (g) => {
    const n = g.count(60, 300)
    return { name: 'Tỷ lệ văn bản đi được ký số', max: 1, self: 1, proportional: true, text: `${n}/${n} văn bản đi được ký số` }
  },
]

export const shareScore: Patterns = {
  wrong: wanted(
    'share-score',
    SHARED.map((criterion) => scored(false, criterion)),
  ),
  quiet: fine([...SHARED.map((criterion) => scored(true, criterion)), ...OTHER_SCORES]),
}

const NOT_YET: readonly Written[] = [
  () => 'UBND xã sẽ tổ chức đối thoại với người dân trong quý I năm 2024',
  () => 'Đang xây dựng dự thảo Quy chế hoạt động của Bộ phận Một cửa',
  () => 'Hiện nay UBND xã đang lập danh sách để đề nghị trang bị máy vi tính cho BPMC',
  () => 'Dự kiến đầu năm 2024 sẽ triển khai mô hình "Ngày không hẹn" tại BPMC',
  () => 'Chưa tổ chức kiểm tra CCHC đối với các bộ phận chuyên môn, UBND xã sẽ thực hiện trong thời gian tới',
  () => 'Xã đang triển khai thực hiện việc số hóa sổ hộ tịch',
  (g) => `Đã đăng ký với UBND huyện ${g.district} thực hiện mô hình chính quyền thân thiện`,
  () => 'UBND xã đang trong quá trình chỉnh lý hồ sơ lưu trữ',
  () => 'Sẽ ban hành kế hoạch khắc phục những tồn tại, hạn chế sau khi có kết luận của cấp trên',
  () => 'Đang hoàn thiện hồ sơ trình UBND huyện công nhận sáng kiến về CCHC',
]

const DONE: readonly Written[] = [
  () => 'Không có hồ sơ quá hạn nên không phát sinh thư xin lỗi',
  () => 'Trong năm chưa phát sinh phản ánh, kiến nghị của người dân về TTHC',
  (g) => `Giải quyết ${g.int(20, 90)} hồ sơ đăng ký khai sinh, đăng ký kết hôn đúng hạn`,
  (g) => `Chi trả trợ cấp đầy đủ cho ${g.int(100, 300)} đối tượng đang hưởng chế độ bảo trợ xã hội`,
  () => 'Đã bố trí đủ trang thiết bị cho BPMC; trong thời gian tới tiếp tục duy trì',
  () => 'Đã tổ chức 01 cuộc đối thoại với nhân dân, các ý kiến đều được trả lời',
  () => 'Cán bộ, công chức đang công tác tại xã đều thực hiện nghiêm giờ giấc làm việc',
  () => 'Quy chế nêu rõ công chức trễ hẹn sẽ phải xin lỗi bằng văn bản; trong năm không có trường hợp nào',
  () => ({ text: 'Đang xây dựng dự thảo Quy chế hoạt động của Bộ phận Một cửa', self: 0 }),
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} đã được triển khai thực hiện đầy đủ đến các ấp`,
]

const FULL = { max: 1, self: 1 }

export const notDone: Patterns = { wrong: wanted('not-done', NOT_YET, FULL), quiet: fine(DONE, FULL) }
