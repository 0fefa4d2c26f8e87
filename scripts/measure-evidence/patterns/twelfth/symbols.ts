/** The kind of a document in words and in its symbol: `evidence-symbol`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { huyen, whole, xa } from './print.ts'

const WRONG: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 6, 10)} về kết quả tuyên truyền CCHC 6 tháng đầu năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)} của UBND xã ${xa(g)} về kiểm tra công tác CCHC năm 2023`,
  (g) => `- Quyết định số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 6)} về việc phân công nhiệm vụ CBCC làm việc tại Bộ phận Một cửa`,
  (g) => `UBND xã ban hành Thông báo số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 2)} về lịch tiếp công dân của Chủ tịch UBND xã năm 2023`,
  (g) => `Tờ trình số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 9)} đề nghị công nhận xã đạt chuẩn tiếp cận pháp luật`,
  (g) => `Nghị quyết số ${g.no()}/QĐ-HĐND ngày ${g.day(2023, 7, 7)} của HĐND xã về phê chuẩn quyết toán ngân sách`,
  (g) => `KH số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 4)} về chuyển đổi số; đã triển khai tới các thôn`,
  (g) => `BC số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 9)} kết quả rà soát TTHC`,
  (g) => `QĐ số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} V/v ban hành Quy chế chi tiêu nội bộ năm 2023`,
  (g) => `Đã có Báo cáo số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 9, 12)} gửi phòng Nội vụ huyện ${huyen(g)} về công tác CCHC`,
  (g) => `Kế hoạch kiểm soát TTHC năm 2023 số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)}`,
  (g) =>
    `Căn cứ Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}, UBND xã đã thực hiện và có Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 11)} về kết quả rà soát hộ nghèo`,
  (g) => `Thông báo số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 10)} kết luận cuộc họp giao ban về thu thuế đất phi nông nghiệp`,
  (g) => `Quyết định số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 2)} thành lập Tổ công nghệ số cộng đồng các thôn`,
  (g) => `Báo cáo số ${g.no()}/TTr-UBND ngày ${g.day(2023, 4, 11)} tình hình thu, chi ngân sách xã`,
  (g) => `Chỉ thị số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 10)} của Chủ tịch UBND xã về tăng cường kỷ luật, kỷ cương hành chính`,
  (g) => `+ Tờ trình số ${g.no()}/BC-UBND, ngày ${g.day(2023, 3, 9)} xin kinh phí mua sắm trang thiết bị Bộ phận Một cửa`,
  (g) =>
    `Có ${whole(g.int(2, 4))} văn bản chỉ đạo, trong đó có Kế hoạch số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 5)} về tuyên truyền phòng, chống ma túy`,
  (g) => ({
    text: 'UBND xã đã thực hiện tự kiểm tra CCHC theo kế hoạch',
    extra: `Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 8, 11)} kết quả tự kiểm tra`,
  }),
]

const RIGHT: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6, 10)} về kết quả tuyên truyền CCHC 6 tháng đầu năm 2023`,
  (g) => `Báo cáo kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về công tác CCHC`,
  (g) => `Quy chế chi tiêu nội bộ ban hành kèm theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)}`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.day(2023, 3, 9)} đôn đốc các ngành nộp báo cáo CCHC`,
  (g) => `Nghị quyết số ${g.no()}-NQ/ĐU ngày ${g.day(2023, 1, 6)} của Đảng ủy xã về lãnh đạo công tác chuyển đổi số`,
  (g) =>
    `Báo cáo theo mẫu tại Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ; Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)}`,
  (g) => `Kế hoạch số ${g.no()}/Kh-UBND ngày ${g.day(2023, 2, 4)} về phổ biến, giáo dục pháp luật`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày ${g.day(2023, 4, 9)} đề nghị phê duyệt dự toán`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} phê duyệt Kế hoạch đầu tư công năm 2023`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}, Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 12)}, Thông báo số ${g.no()}/TB-UBND ngày ${g.day(2023, 4, 9)}`,
  (g) =>
    `QĐ ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)}; KH ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}; BC ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 11)}`,
  (g) =>
    `Thực hiện kế hoạch của UBND huyện ${huyen(g)}, UBND xã đã có Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 12)} về rà soát hộ nghèo`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2023, 7, 7)} của HĐND xã thông qua Báo cáo quyết toán ngân sách`,
  (g) => `Kế hoạch liên tịch số ${g.no()}/KHLT-UBND-MTTQ ngày ${g.day(2023, 3, 6)} về giám sát dịch vụ công`,
  (g) => `Giấy mời số ${g.no()}/GM-UBND ngày ${g.day(2023, 3, 11)} họp triển khai kế hoạch CCHC`,
  (g) => `Gửi báo cáo CCHC đúng hạn theo yêu cầu tại Công văn số ${g.no()}/NV ngày ${g.day(2023, 3, 6)} của Phòng Nội vụ huyện ${huyen(g)}`,
  (g) => `Thực hiện rà soát theo biểu mẫu 02/RS-KSTT; kế hoạch rà soát số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 4)}`,
  (g) => `Chương trình thực hành tiết kiệm, chống lãng phí (ban hành tại Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 2, 4)})`,
  (g) => `Thông báo niêm yết công khai quyết toán theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 8, 9)} của UBND xã`,
  (g) =>
    `Biên bản số ${g.no()}/BB-UBND ngày ${g.day(2023, 5, 10)} về tự kiểm tra; Hướng dẫn số ${g.no()}/HD-PNV ngày ${g.day(2023, 4, 4)} của phòng Nội vụ`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', WRONG), quiet: fine(RIGHT) }
