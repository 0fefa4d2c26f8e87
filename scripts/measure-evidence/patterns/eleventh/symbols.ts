/** `evidence-symbol`: the document's kind and the letters of its symbol. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { highland, northern, southern, urban } from './places.ts'

const early = (g: Gaps): string => g.day(2023, 1, 4)
const late = (g: Gaps): string => g.day(2023, 8, 11)

const WRONG: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/KH-UBND ngày ${late(g)} kết quả thực hiện CCHC 6 tháng đầu năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/BC-UBND ngày ${early(g)} về tuyên truyền CCHC tại ${northern(g)[0]}`,
  (g) => `UBND phường ban hành Quyết định số ${g.no()}/TB-UBND ngày ${early(g)} phân công nhiệm vụ công chức Bộ phận Một cửa`,
  (g) => `Thông báo số ${g.no()}/KH-UBND ngày ${early(g)} về lịch tiếp công dân của Chủ tịch UBND xã`,
  (g) =>
    `- Tờ trình số ${g.no()}/BC-UBND ngày ${late(g)} xin bổ sung kinh phí sửa chữa nhà văn hóa ${highland(g)[0]}\n- Đã được UBND huyện chấp thuận`,
  (g) => `Đã có Báo cáo số ${g.no()}/QĐ-UBND, ngày ${late(g)} về công tác phòng chống tham nhũng`,
  (g) => `Nghị quyết số ${g.no()}/QĐ-HĐND ngày ${g.day(2023, 7, 7)} của HĐND xã về phê chuẩn quyết toán ngân sách`,
  (g) => `Kế hoạch số ${g.no()}/QĐ-UBND ngày ${early(g)} kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính`,
  (g) => `Kế hoạch số ${g.no()}-BC/ĐU ngày ${early(g)} của Đảng ủy xã về lãnh đạo công tác CCHC`,
  (g) => `BC số ${g.no()}/KH-UBND ngày ${late(g)} kết quả rà soát hộ nghèo, hộ cận nghèo`,
  (g) => `QĐ số ${g.no()}/BC-UBND ngày ${early(g)} kiện toàn Tổ công nghệ số cộng đồng ${urban(g)[0]}`,
  (g) => `Rà soát TTHC theo Thông tư số 02/2017/NĐ-VPCP; báo cáo số ${g.no()}/BC-UBND ngày ${late(g)}`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${early(g)} và Báo cáo số ${g.no()}/TTr-UBND ngày ${late(g)} kết quả thực hiện chuyển đổi số`,
  (g) => `Biên bản số ${g.no()}/KH-UBND ngày ${late(g)} về việc kiểm tra an toàn thực phẩm tại ${southern(g)[0]}`,
  (g) => `Ban hành Chỉ thị số ${g.no()}/BC-UBND ngày ${early(g)} về tăng cường công tác thu thuế, phí trên địa bàn`,
  (g) => `Chương trình số ${g.no()}/BC-UBND ngày ${early(g)} thực hành tiết kiệm, chống lãng phí năm 2023`,
  (g) => `Quyết định công khai dự toán ngân sách số ${g.no()}/KH-UBND ngày ${early(g)}`,
  (g) => `Phương án số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 6)} phòng chống thiên tai và tìm kiếm cứu nạn`,
  (g) => `Kế hoạch số ${g.no()}/TB-UBND\nngày ${early(g)}\nvề nâng cao chỉ số hài lòng của người dân`,
]

const QUIET: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${late(g)} kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${early(g)} về CCHC`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${early(g)} triển khai Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2022, 12, 12)} của HĐND xã`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${early(g)} ban hành Kế hoạch ứng dụng CNTT năm 2023`,
  (g) => `Quy chế làm việc ban hành kèm theo Quyết định số ${g.no()}/QĐ-UBND ngày ${early(g)}`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${early(g)} đôn đốc ${urban(g)[0]} thu phí vệ sinh`,
  (g) => `Văn bản số ${g.no()}/KH-UBND ngày ${early(g)}; văn bản số ${g.no()}/BC-UBND ngày ${late(g)}`,
  (g) => `Nghị quyết số ${g.no()}-NQ/ĐU ngày ${early(g)} của Đảng ủy về chuyển đổi số`,
  (g) => `Báo cáo kết quả rà soát theo Quyết định số ${g.no()}/QĐ-UBND ngày ${early(g)} của UBND huyện ${g.district}`,
  (g) => `Kế Hoạch số ${g.no()}/Kh-UBND ngày ${early(g)} phát triển du lịch cộng đồng ${northern(g)[0]}`,
  (g) => `Thông báo kết luận số ${g.no()}/TB-UBND ngày ${late(g)} tại buổi đối thoại với nhân dân ${highland(g)[0]}`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày ${late(g)} đề nghị phê duyệt Đề án sắp xếp tổ dân phố`,
  (g) => `Tập huấn theo Giấy mời số ${g.no()}/GM-UBND ngày ${early(g)} và Công văn số ${g.no()}/SNV-CCHC ngày ${g.day(2023, 2, 5)}`,
  (g) => `Chương trình số ${g.no()}/CTr-UBND ngày ${early(g)} thực hành tiết kiệm, chống lãng phí`,
  (g) => `Danh sách hộ thoát nghèo kèm theo Báo cáo số ${g.no()}/BC-UBND ngày ${late(g)}`,
  (g) => `Phương án số ${g.no()}/PA-UBND ngày ${g.day(2023, 3, 6)} chữa cháy rừng ${northern(g)[0]}`,
  (g) => `Các kế hoạch, báo cáo: số ${g.no()}/KH-UBND ngày ${early(g)}, số ${g.no()}/BC-UBND ngày ${late(g)}`,
  (g) =>
    `Chỉ thị số ${g.no()}/CT-UBND ngày ${early(g)} của Chủ tịch UBND tỉnh; Kế hoạch số ${g.no()}/KH-BCĐ ngày ${early(g)} của Ban Chỉ đạo xã`,
  () => `Rà soát theo Thông tư số 02/2017/TT-VPCP, Nghị định số 107/2021/NĐ-CP và Quyết định số 468/QĐ-TTg của Thủ tướng Chính phủ`,
  (g) =>
    `Sau báo cáo của công chức Tư pháp, UBND xã ra Quyết định số ${g.no()}/QĐ-XPVPHC ngày ${late(g)} đối với 01 trường hợp tại ${southern(g)[0]}`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', WRONG), quiet: fine(QUIET) }
