/** `evidence-symbol`: the kind of a document that is named, and the symbol that it is cited by. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear } from './clerks.ts'

const WRONG: readonly Written[] = [
  (g) =>
    `Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 12, 12, 1, 20)} của UBND xã ${g.pick(NORTH)} về kết quả thực hiện công tác cải cách hành chính năm 2023.`,
  (g) => `Kế hoạch số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)} về tuyên truyền CCHC năm 2023`,
  (g) => `- Quyết định số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 4)} v/v ban hành Quy chế chi tiêu nội bộ`,
  (g) => `QĐ số ${g.no()}/TB-UBND ngày ${g.day(2023)} kiện toàn Tổ công nghệ số cộng đồng`,
  (g) => `BC số ${g.no()}/KH-UBND ngày ${g.day(2023, 9, 10, 20, 28)} kết quả kiểm soát TTHC quý III`,
  (g) => `KH số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 4)} kiểm tra công vụ`,
  (g) => `Tờ trình số ${g.no()}/BC-UBND ngày ${g.day(2023, 5, 11)} của UBND xã ${g.pick(HIGHLANDS)} đề nghị bổ sung kinh phí CCHC`,
  (g) => `Thông báo số ${g.no()}/KH-UBND ngày ${g.day(2023)} về lịch tiếp công dân của Chủ tịch UBND xã`,
  (g) => `Công văn số ${g.no()}/QĐ-UBND ngày ${g.day(2023)} về việc đôn đốc nộp hồ sơ trực tuyến`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về CCHC năm 2023; Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 12, 12, 1, 20)} kết quả CCHC năm 2023`,
  (g) => `Nghị quyết số ${g.no()}/QĐ-HĐND ngày ${g.day(2023, 7, 7)} của HĐND xã về phân bổ dự toán ngân sách`,
  (g) => `Có Báo cáo số ${g.no()}/KH- UBND ngày ${g.day(2023, 6, 11)} về kết quả chuyển đổi số`,
  (g) => `Đã ban hành Kế hoạch số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 3)} rà soát TTHC`,
  (g) => `Ngày ${g.day(2023, 1, 3)}, UBND xã ban hành Quyết định số ${g.no()}/BC-UBND về công khai dự toán ngân sách năm 2023`,
  (g) => ofHalf(2024, `Báo cáo số ${g.no()}/Kh-UBND ngày ${g.day(2024, 6, 6, 5, 20)} về kết quả tuyên truyền CCHC 6 tháng đầu năm 2024`),
  (g) =>
    ofYear(
      2025,
      `Kế hoạch số ${g.no()}/BC-UBND ngày ${g.day(2025, 7, 8)} của UBND xã ${g.pick(DELTA)} về chuyển đổi số 6 tháng cuối năm 2025`,
    ),
  (g) => `Báo cáo số ${g.no()}-KH/ĐU ngày ${g.day(2023, 11, 12)} của Đảng ủy xã kết quả lãnh đạo công tác CCHC`,
  (g) => `Giấy mời số ${g.no()}/QĐ-UBND ngày ${g.day(2023)} dự hội nghị đối thoại với nhân dân`,
  (g) => `Có Tờ trình số ${g.no()}/KH-UBND ngày ${g.day(2023)} xin chủ trương sửa chữa trụ sở Bộ phận Một cửa`,
]

const RIGHT: readonly Written[] = [
  (g) =>
    `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12)} kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}`,
  (g) => `Kế hoạch tuyên truyền ban hành kèm theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)}`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} phê duyệt Kế hoạch đào tạo, bồi dưỡng CBCC`,
  (g) => `Công văn số ${g.no()}/UBND-VHXH ngày ${g.day(2023)} đôn đốc báo cáo chuyển đổi số`,
  (g) => `Kế hoạch liên tịch số ${g.no()}/KHLT-UBND-UBMTTQ ngày ${g.day(2023, 1, 6)} về phối hợp tuyên truyền`,
  (g) => `Chương trình hành động số ${g.no()}-CTr/ĐU ngày ${g.day(2023, 1, 6)} của Đảng ủy xã`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày ${g.day(2023)} đề nghị hỗ trợ trang thiết bị`,
  (g) => `Giấy mời số ${g.no()}/GM-UBND ngày ${g.day(2023)} họp triển khai công tác CCHC`,
  (g) => `Biên bản số ${g.no()}/BB-UBND ngày ${g.day(2023)} kiểm tra việc chấp hành giờ giấc làm việc`,
  (g) => `Phương án số ${g.no()}/PA-UBND ngày ${g.day(2023, 3, 8)} phòng, chống thiên tai và tìm kiếm cứu nạn`,
  (g) => `Danh sách hộ nghèo kèm theo Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12)}`,
  (g) => `Thông báo kết luận số ${g.no()}/TB-UBND ngày ${g.day(2023)} của Chủ tịch UBND xã ${g.pick(HIGHLANDS)}`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2023, 7, 12)} của HĐND xã thông qua kế hoạch phát triển KT-XH`,
  (g) =>
    `Kế hoạch số ${g.no()}-KH/ĐU ngày ${g.day(2023, 1, 4)} của Đảng ủy xã ${g.pick(NORTH)} thực hiện Nghị quyết số ${g.no()}-NQ/HU ngày ${g.day(2022, 5, 9)}`,
  (g) =>
    `BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 11)}, KH số ${g.no()}/KH- UBND ngày ${g.day(2023, 1, 3)}, QĐ số ${g.no()}/QĐ-\nUBND ngày ${g.day(2023, 1, 5)}`,
  (g) => `Đã báo cáo UBND huyện kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} qua trục liên thông`,
  (g) => `Quyết định của Chủ tịch UBND xã số ${g.no()}/QĐ-CTUBND ngày ${g.day(2023)} xử phạt vi phạm hành chính`,
  (g) =>
    ofYear(
      2025,
      `Công văn số ${g.no()}/UBND-TTPVHCC ngày ${g.day(2025, 7, 10)} của UBND xã ${g.pick(DELTA)} về tiếp nhận hồ sơ phi địa giới`,
    ),
  (g) =>
    `Hướng dẫn số ${g.no()}/HD-UBND ngày ${g.day(2023, 1, 8)} chấm điểm CCHC; Đề án số ${g.no()}/ĐA-UBND ngày ${g.day(2023, 2, 6)} về chuyển đổi số`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', WRONG), quiet: fine(RIGHT) }
