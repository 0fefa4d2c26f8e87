/** `evidence-incomplete`: documents without their number or date, and papers that have none. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { padded } from './numbers.ts'
import { highland, northern, southern, urban } from './places.ts'

const early = (g: Gaps): string => g.day(2023, 1, 4)
const late = (g: Gaps): string => g.day(2023, 8, 11)

const WRONG: readonly Written[] = [
  (g) => `UBND xã đã ban hành Kế hoạch số ${g.no()}/KH-UBND về công tác CCHC năm 2023`,
  (g) => `Quyết định ngày ${early(g)} của UBND phường về việc kiện toàn Bộ phận Tiếp nhận và Trả kết quả`,
  (g) => `Kế hoạch số ${g.pick(['....', '…', '......'])}/KH-UBND ngày ${early(g)} về tuyên truyền cải cách hành chính`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.pick(['..../..../2023', '…/…/2023', '.../12/2023'])} về kết quả rà soát TTHC`,
  (g) => `Báo cáo số      /BC-UBND ngày ${late(g)} kết quả xây dựng nông thôn mới tại ${highland(g)[0]}`,
  (g) => `- Kế hoạch số ${g.no()}/KH-UBND ngày ${early(g)} về kiểm soát TTHC\n- Báo cáo số ${g.no()}/BC-UBND về kết quả kiểm soát TTHC`,
  (g) => `Thông báo số ${g.no()}/TB-UBND của Chủ tịch UBND xã về lịch tiếp công dân`,
  (g) => `UBND phường có Công văn số ${g.no()}/UBND-VP gửi các khu phố về chấn chỉnh kỷ luật, kỷ cương hành chính`,
  (g) => `Tờ trình ngày ${late(g)} của UBND xã đề nghị hỗ trợ kinh phí làm đường vào ${northern(g)[0]}`,
  (g) => `Ngày ${early(g)} UBND phường ban hành Quyết định về Quy chế chi tiêu nội bộ`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND thành lập Tổ công nghệ số cộng đồng ${southern(g)[0]}`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND của HĐND xã về phân bổ dự toán ngân sách năm 2023`,
  (g) => `KH số ${g.no()}/KH-UBND ngày ${early(g)} về chuyển đổi số; BC số ${g.no()}/BC-UBND kết quả chuyển đổi số`,
  (g) => `Báo cáo ngày ${late(g)} của UBND xã về công tác tiếp công dân, giải quyết đơn thư năm 2023`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày      tháng      năm 2023 về việc công khai dự toán`,
  (g) => `Kế hoạch ngày ${early(g)} của UBND thị trấn về kiểm tra an toàn thực phẩm`,
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${late(g)} về công tác tư pháp; Kế hoạch số ${g.no()}/KH-UBND về dân vận chính quyền tại ${urban(g)[0]}`,
  () => `Có Quyết định số …/QĐ-UBND ngày …/…/2023 về phân công nhiệm vụ cán bộ, công chức`,
  (g) => `Ban hành Phương án số ${g.no()}/PA-UBND về phòng cháy, chữa cháy rừng`,
]

const QUIET: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${early(g)} về cải cách hành chính năm 2023`,
  (g) => `Ngày ${early(g)} UBND phường ban hành Quyết định số ${g.no()}/QĐ-UBND về Quy chế chi tiêu nội bộ`,
  (g) => `Biên bản họp ngày ${late(g)} về kiểm điểm thực hiện Quy chế làm việc`,
  (g) => `Có sổ theo dõi tiếp công dân, bảng phân công trực và danh sách hộ nghèo ${highland(g)[0]} kèm theo`,
  () => `Thực hiện theo Nghị định số 61/2018/NĐ-CP, Thông tư số 01/2018/TT-VPCP và Luật Cư trú năm 2020`,
  (g) => `Trong năm ban hành ${padded(g.int(8, 20))} kế hoạch, ${g.int(21, 60)} báo cáo và ${g.int(30, 90)} quyết định các loại`,
  (g) => `Các Quyết định số ${g.no()}, ${g.no()}, ${g.no()}/QĐ-UBND cùng ngày ${early(g)} công nhận Tổ trưởng ${urban(g)[0]}`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${early(g)} về rà soát TTHC. Kết quả thực hiện kế hoạch nêu trên được báo cáo UBND huyện đúng hạn`,
  (g) => `Ảnh chụp hội nghị ngày ${late(g)}, danh sách ký nhận, bài phát thanh tại ${southern(g)[0]}`,
  (g) => `Kế hoạch số ${g.no()}/\nKH-UBND ngày\n${early(g)} về đối thoại với Nhân dân`,
  () => `Triển khai kịp thời các văn bản chỉ đạo, kế hoạch của cấp trên về CCHC`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND, ngày ${g.int(10, 28)} tháng ${g.int(10, 11)} năm 2023 về thu chi ngân sách`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND (${late(g)}) khen thưởng ${padded(g.int(2, 9))} cá nhân`,
  () => `Không ban hành văn bản quy phạm pháp luật trong năm nên không có văn bản phải xử lý`,
  (g) => {
    const n = g.int(12, 24)
    return `Đã gửi đủ các báo cáo định kỳ tháng, quý, năm qua phần mềm (${n}/${n} kỳ báo cáo)`
  },
  (g) => `Giấy khen của Chủ tịch UBND huyện ${g.district} tặng tập thể ${northern(g)[0]}; thư cảm ơn của công dân ngày ${late(g)}`,
  (g) => `Công văn số ${g.no()}/UBND-VX ngày ${early(g)} và Thông báo số ${g.no()}/TB-UBND ngày ${late(g)} về tuyển sinh đầu cấp`,
  (g) => `Hồ sơ xin lỗi: phiếu xin lỗi và hẹn lại ngày trả kết quả lập ngày ${late(g)} (${padded(g.int(1, 4))} phiếu)`,
  (g) => `Hợp đồng thuê đường truyền, hóa đơn mua sắm và biên bản nghiệm thu ngày ${late(g)}`,
]

export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', WRONG), quiet: fine(QUIET) }
