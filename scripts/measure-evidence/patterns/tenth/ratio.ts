/** A part, a whole and the share that is printed for them: `ratio`. */
import { fine, wanted, type Share, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

type Said = (share: Share, printed: string) => string

/** Said alike whether the share is right or not. */
const SAID: readonly (readonly [low: number, high: number, said: Said])[] = [
  [200, 2400, ({ a, b }, p) => `Kết quả giải quyết TTHC: trả trước hạn và đúng hạn ${a}/${b} hồ sơ, đạt ${p}%.`],
  [120, 900, ({ a, b }, p) => `- Hồ sơ chứng thực nộp qua Cổng DVC: ${a}/${b} HS (đạt tỷ lệ ${p}%)`],
  [300, 2400, ({ a, b }, p) => `Tổng số văn bản đi trên phần mềm QLVB: ${b} văn bản, trong đó có ${a} văn bản ký số, đạt ${p}%`],
  [600, 2400, ({ a, b }, p) => `Toàn xã có ${b} hộ, số hộ dùng nước sạch là ${a} hộ, chiếm ${p} %`],
  [120, 200, ({ a, b }, p) => `Niêm yết ${a}/${b} thủ tục hành chính = ${p}%`],
  [300, 1800, ({ a, b }, p) => `Học sinh tiểu học hoàn thành chương trình lớp học ${a}/${b} em, tỷ lệ ${p}%`],
  [400, 2400, ({ a, b }, p) => `Số người từ 14 tuổi được cấp tài khoản định danh mức 2: ${a}/${b} người; tỷ lệ đạt ${p}%`],
  [130, 700, ({ a, b }, p) => `Số hồ sơ thanh toán không dùng tiền mặt là ${a} trên tổng số ${b} hồ sơ có thu phí, tương ứng ${p}%`],
  [200, 1100, ({ a, b }, p) => `Kết quả khảo sát: phát ra ${b} phiếu, ${a} phiếu đánh giá hài lòng (chiếm ${p}%)`],
  [500, 2400, ({ a, b }, p) => `Hộ sản xuất kinh doanh nộp thuế môn bài đúng kỳ ${a} hộ/${b} hộ, đạt ${p}%.`],
]
const MEASURED: readonly Said[] = [
  ({ a, b }, p) => `Thu thuế sử dụng đất phi nông nghiệp ${a}/${b} triệu đồng, đạt ${p}% dự toán huyện giao`,
  ({ a, b }, p) => `Đường trục ấp được cứng hóa ${a} km/${b} km, đạt ${p}%`,
  ({ a, b }, p) => `Diện tích lúa vụ Hè Thu đã xuống giống ${a}/${b} ha, đạt ${p}% kế hoạch`,
]

const WRONG_ONLY: readonly Written[] = [
  (g) => {
    const { a, b, p } = g.share(200, 1500)
    const other = g.share(200, 1500)
    return `- Lĩnh vực hộ tịch: ${a}/${b} HS, đạt ${p}%\n- Lĩnh vực đất đai: ${other.a}/${other.b} HS, đạt ${other.x}%`
  },
  (g) => {
    const { a, b, x } = g.share(300, 1200)
    return `UBND xã đã số hóa kết quả giải quyết ${x}% (${a}/${b} kết quả)`
  },
  (g) => {
    const { a, b, left, x } = g.share(150, 900)
    return `Tiếp nhận ${b} đơn thư, kiến nghị của công dân; giải quyết xong ${a}/${b} đơn (${x}%), còn lại ${left} đơn đang xác minh`
  },
]

const RIGHT_ONLY: readonly Written[] = [
  (g) => {
    const { a, b, p, left, q } = g.share(200, 2000)
    return `Trả đúng hạn ${a}/${b} hồ sơ (${p}%), trễ hạn ${left}/${b} hồ sơ (${q}%)`
  },
  (g) => `Triển khai Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}, hoàn thành 100% nhiệm vụ, đúng tiến độ trước 30/11`,
  (g) => `Tháng 02/2023 xã có ${g.int(2, 9)}/12 thôn họp dân lồng ghép nội dung CCHC; tháng 03/2023 duy trì 100% thôn có loa truyền thanh`,
  (g) => {
    const { a, b, p, floor } = g.share(300, 1500)
    return `Đã cấp thẻ BHYT cho ${a}/${b} người, đạt ${p}%, vượt chỉ tiêu ${floor}% Nghị quyết HĐND xã đề ra`
  },
  (g) =>
    `Theo Quyết định số ${g.int(100, 900)}/2022/QĐ-UBND của UBND tỉnh, mức thu được giảm ${g.pick(['50', '30', '20'])}% khi nộp hồ sơ trực tuyến`,
  () => `Bộ phận Một cửa làm việc 5,5/7 ngày trong tuần, 100% TTHC được niêm yết, tra cứu bằng mã QR`,
]

export const ratio: Patterns = {
  wrong: wanted('ratio', [
    ...SAID.map(([low, high, said]): Written => (g) => {
      const share = g.share(low, high)
      return said(share, share.x)
    }),
    ...MEASURED.map((said): Written => (g) => {
      const share = g.measured(40, 300)
      return said(share, share.x)
    }),
    ...WRONG_ONLY,
  ]),
  quiet: fine([
    ...SAID.map(([low, high, said]): Written => (g) => {
      const share = g.share(low, high)
      return said(share, share.p)
    }),
    ...MEASURED.map((said): Written => (g) => {
      const share = g.measured(40, 300)
      return said(share, share.p)
    }),
    ...RIGHT_ONLY,
  ]),
}
