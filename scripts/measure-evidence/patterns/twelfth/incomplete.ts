/** Documents without the number or the date that their kind has: `evidence-incomplete`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { huyen, whole, xa } from './print.ts'

const WRONG: readonly Written[] = [
  (g) => `Kế hoạch số …/KH-UBND ngày …/${g.int(1, 3)}/2023 về tuyên truyền CCHC năm 2023`,
  (g) => `Báo cáo số    /BC-UBND ngày    /${g.int(6, 11)}/2023 của UBND xã ${xa(g)} về kết quả kiểm soát TTHC`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND về việc kiện toàn Bộ phận tiếp nhận và trả kết quả`,
  (g) => `Kế hoạch ngày ${g.day(2023, 1, 4)} của UBND xã về kiểm tra công tác CCHC năm 2023`,
  (g) => `Thông báo số ${g.no()}/TB-UBND của UBND xã về lịch tiếp công dân năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày … tháng … năm 2023 về kết quả rà soát hộ nghèo`,
  (g) => `KH số ${g.no()}/KH-UBND về chuyển đổi số năm 2023`,
  (g) => `QĐ số ……/QĐ-UBND ngày ${g.day(2023, 1, 3)} V/v ban hành Quy chế chi tiêu nội bộ`,
  (g) => `UBND xã đã có Báo cáo ngày ${g.day(2023, 8, 11)} về kết quả tự kiểm tra công tác CCHC gửi Phòng Nội vụ huyện ${huyen(g)}`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND của HĐND xã về dự toán thu, chi ngân sách xã`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày   /  /2023 về phổ biến, giáo dục pháp luật`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND đề nghị hỗ trợ kinh phí mua sắm trang thiết bị cho Bộ phận Một cửa`,
  (g) =>
    `- Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về rà soát TTHC.\n- Báo cáo số ${g.no()}/BC-UBND về kết quả rà soát TTHC.`,
  (g) => `Quyết định ngày ${g.day(2023, 1, 3)} của Chủ tịch UBND xã về phân công công chức làm đầu mối kiểm soát TTHC`,
  (g) => `Kế hoạch số: /KH-UBND ngày ${g.day(2023, 2, 4)} về theo dõi tình hình thi hành pháp luật`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(10, 28)}/…/2023 về công tác tiếp công dân, giải quyết đơn thư`,
  (g) => `Có ${whole(g.int(2, 4))} văn bản chỉ đạo, điển hình là Công văn số ${g.no()}/UBND-VHXH về đẩy mạnh nộp hồ sơ trực tuyến`,
  () => `Kế hoạch số ....../KH-UBND ngày ....../....../2023 về thu thuế đất phi nông nghiệp`,
]

const RIGHT: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về tuyên truyền CCHC năm 2023`,
  (g) => `Ngày ${g.day(2023, 1, 3)} UBND xã ${xa(g)} ban hành Quyết định số ${g.no()}/QĐ-UBND về Quy chế chi tiêu nội bộ năm 2023`,
  () => 'Thực hiện theo Nghị định số 61/2018/NĐ-CP và Thông tư số 01/2018/TT-VPCP',
  () => 'Thực hiện đúng Luật Tiếp công dân năm 2013, Luật Khiếu nại năm 2011, Luật Tố cáo năm 2018',
  (g) => `Có Biên bản họp xét thi đua ngày ${g.day(2023, 11, 12)} kèm theo`,
  (g) => {
    const first = g.int(14, 90)
    return `Quyết định số ${first}, ${first + 1}, ${first + 2}/QĐ-UBND ngày ${g.day(2023, 1, 4)} về việc nâng lương thường xuyên cho CBCC`
  },
  (g) => `Kế hoạch số ${g.no()}/KH-UBND và Quyết định số ${g.no()}/QĐ-UBND cùng ngày ${g.day(2023, 1, 4)} của UBND xã`,
  (g) => {
    const plan = `${g.no()}/KH-UBND`
    return `Kế hoạch số ${plan} ngày ${g.day(2023, 1, 3)} về kiểm tra CCHC. Đã kiểm tra ${whole(g.int(1, 2))} cuộc theo Kế hoạch số ${plan} nêu trên`
  },
  () => 'UBND xã đã ban hành đầy đủ các kế hoạch, báo cáo theo yêu cầu của cấp trên',
  () => 'Báo cáo định kỳ được gửi đúng thời gian quy định, đủ số lượng, bảo đảm nội dung theo hướng dẫn của Sở Nội vụ',
  (g) => `Kế hoạch số ${g.no()}/KH-UBND, ban hành ngày ${g.day(2023, 1, 3)}, về chuyển đổi số năm 2023`,
  (g) => `- BC số ${g.no()}/BC-UBND (${g.day(2023, 6, 11)}) kết quả rà soát hộ nghèo`,
  (g) => `Rà soát theo biểu mẫu 02/RS-KSTT; qua rà soát ${g.int(9, 30)} TTHC không có kiến nghị đơn giản hóa`,
  (g) => `Hợp đồng với VNPT ${huyen(g)} về duy trì phần mềm; có ${g.int(18, 23)} tài khoản đang hoạt động`,
  (g) =>
    `Các Kế hoạch: số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về CCHC; số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 4)} về kiểm soát TTHC; số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 4)} về tự kiểm tra`,
  () => 'Cán bộ, công chức đã ký Bản cam kết thực hiện văn hóa công sở, lưu tại hồ sơ thi đua',
  (g) => `Tuyên truyền bằng ${g.int(3, 9)} khẩu hiệu, ${g.int(200, 700)} tờ rơi và qua Trang thông tin điện tử xã`,
  (g) => `Thông báo số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 3)} về lịch tiếp công dân; có sổ theo dõi, biên bản tiếp công dân từng buổi`,
  (g) => `Nghị quyết số ${g.no()}-NQ/ĐU, ngày ${g.day(2023, 1, 4)} của BCH Đảng bộ xã về chuyển đổi số`,
  (g) => `Giấy mời họp giao ban hằng tháng được gửi qua phần mềm; ${g.int(11, 12)}/12 tháng có thông báo kết luận`,
]

export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', WRONG), quiet: fine(RIGHT) }
