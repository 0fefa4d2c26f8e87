/** `evidence-incomplete`: documents cited without their number or date. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { DELTA, HIGHLANDS, NORTH, ofHalf, ofYear } from './clerks.ts'

const WRONG: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND của UBND xã ${g.pick(NORTH)} về công tác cải cách hành chính năm 2023.`,
  (g) => `Báo cáo ngày ${g.day(2023, 6, 11)} của UBND xã về kết quả kiểm soát TTHC`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND v/v ban hành Quy chế chi tiêu nội bộ`,
  (g) =>
    `Quyết định số     /QĐ-UBND ngày    /    /2023 về ${g.pick(['phân công công chức trực Bộ phận Một cửa', 'kiện toàn Ban chỉ đạo chuyển đổi số', 'công khai ngân sách xã'])}`,
  (g) => `Kế hoạch số …/KH-UBND ngày ${g.day(2023, 1, 3)} về tuyên truyền CCHC`,
  (g) => `KH số ${g.no()}/KH-UBND ngày …/…/2023 kiểm tra công vụ`,
  (g) => `- Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về CCHC;\n- Báo cáo số ${g.no()}/BC-UBND về kết quả CCHC quý I.`,
  (g) => `Đã ban hành KH số ${g.no()}/KH-UBND về chuyển đổi số`,
  (g) => `Quyết định ngày ${g.day(2023, 2, 6)} của Chủ tịch UBND xã ${g.pick(HIGHLANDS)} kiện toàn Tổ công nghệ số cộng đồng`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND đề nghị UBND huyện bổ sung kinh phí; Công văn số ${g.no()}/UBND-VP ngày ${g.day(2023, 5, 9)}`,
  (g) => `UBND xã ban hành Thông báo ngày ${g.day(2023, 1, 9)} về lịch tiếp công dân của Chủ tịch UBND xã`,
  (g) => `BC số ${g.no()}/BC-UBND kết quả rà soát hộ nghèo`,
  (g) => ofHalf(2024, `Kế hoạch số ${g.no()}/KH-UBND của UBND xã về tuyên truyền CCHC năm 2024`),
  (g) => ofYear(2025, `QĐ số ${g.no()}/QĐ-UBND của UBND xã ${g.pick(DELTA)} thành lập Trung tâm Phục vụ hành chính công xã`),
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND của HĐND xã về dự toán thu, chi ngân sách xã`,
  (g) => `Công văn ngày ${g.day(2023, 2, 10)} của UBND xã chấn chỉnh kỷ luật, kỷ cương hành chính`,
  (g) => `Báo cáo số ……/BC-UBND ngày …… tháng ${g.pick(['6', '9', '11'])} năm 2023 về công tác tiếp công dân`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày    tháng ${g.int(1, 3)} năm 2023 về cải tạo vườn tạp`,
  (g) => ({ name: 'Ban hành kế hoạch tuyên truyền CCHC', text: `Kế hoạch tuyên truyền CCHC năm 2023 của UBND xã ${g.pick(HIGHLANDS)}` }),
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về phổ biến, giáo dục pháp luật; Kế hoạch tổ chức Hội nghị tuyên truyền pháp luật quý II năm 2023 trên địa bàn xã`,
]

const RIGHT: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã ${g.pick(NORTH)} về tuyên truyền CCHC năm 2023.`,
  (g) => `Ngày ${g.day(2023, 1, 3)} UBND xã ban hành Quyết định số ${g.no()}/QĐ-UBND về công khai dự toán ngân sách`,
  () => 'Có mở sổ theo dõi tiếp nhận hồ sơ, phiếu kiểm soát quá trình giải quyết, ảnh chụp bảng niêm yết',
  () => 'Thực hiện chế độ báo cáo định kỳ, đột xuất đầy đủ, đúng thời gian quy định',
  (g) => `Biên bản họp giao ban UBND xã ngày ${g.day(2023)}`,
  (g) => `Biên bản kiểm tra công vụ ngày ${g.day(2023, 3, 10)} tại Bộ phận Một cửa, không có vi phạm`,
  () => 'Thực hiện tiếp nhận và trả kết quả theo Nghị định số 61/2018/NĐ-CP và Nghị định số 107/2021/NĐ-CP của Chính phủ',
  () => 'Phổ biến Luật Đất đai, Luật Căn cước, Luật Thực hiện dân chủ ở cơ sở tại các thôn, buôn',
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về kiểm tra CCHC. Kế hoạch nêu trên đã được triển khai đến ${g.int(7, 15)} thôn`,
  () => 'Hoàn thành đầy đủ các nhiệm vụ theo kế hoạch, không có nhiệm vụ chậm tiến độ',
  (g) => `Kế hoạch số ${g.no()}/KH-UBND và Quyết định số ${g.no()}/QĐ-UBND cùng ngày ${g.day(2023, 1, 3)} về kiểm tra công vụ`,
  (g) => `QĐ số ${g.no()}/QĐ-UBND ngày\n${g.day(2023, 1, 6)} kiện toàn Ban chỉ đạo CCHC xã ${g.pick(HIGHLANDS)}`,
  (g) => `Quy chế làm việc của UBND xã ban hành kèm theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)}`,
  (g) => `Danh sách cán bộ, công chức dự tập huấn; giấy chứng nhận bồi dưỡng của ${g.int(3, 12)} đồng chí`,
  (g) => ofHalf(2024, `Báo cáo số ${g.no()}/BC-UBND, ngày ${g.day(2024, 2, 5)}, tình hình giải quyết TTHC`),
  (g) => ofYear(2025, `Các ấp xã ${g.pick(DELTA)} họp dân, lập biên bản, ra quân hỗ trợ nộp hồ sơ trực tuyến`),
  (g) => `BC số ${g.no()}/BC-UBND (${g.day(2023, 6, 11)}); KH số ${g.no()}/KH-UBND (${g.day(2023, 1, 3)})`,
  (g) => `Các thôn báo cáo bằng văn bản vào ngày ${g.int(15, 25)} hằng tháng; UBND xã tổng hợp báo cáo huyện`,
  (g) => `Sổ tiếp công dân năm 2023 ghi ${g.int(20, 80)} lượt; lịch tiếp công dân được niêm yết tại trụ sở UBND xã`,
]

export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', WRONG), quiet: fine(RIGHT) }
