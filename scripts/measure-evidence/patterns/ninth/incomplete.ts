/** `evidence-incomplete`: a document without its number or its date. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { district } from './writing.ts'

const WRONG: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND của UBND xã về tuyên truyền CCHC năm 2023.`,
  (g) => `- Báo cáo ngày ${g.day(2023, 7)} của UBND xã về kết quả tự kiểm tra công vụ`,
  (g) =>
    `Quyết định số       /QĐ-UBND ngày      tháng ${g.int(1, 11)} năm 2023 về ${g.pick(['kiện toàn Ban Chỉ đạo CCHC', 'ban hành nội quy cơ quan', 'phân công công chức một cửa'])}`,
  (g) =>
    `Kế hoạch số ${g.pick(['…', '....', '......'])}/KH-UBND ngày …/…/2023 của UBND xã về ${g.pick(['kiểm soát TTHC', 'tuyên truyền CCHC', 'tự kiểm tra công vụ'])}`,
  (g) =>
    `KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về CCHC; KH số ${g.no()}/KH-UBND về phòng chống tham nhũng; KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về chuyển đổi số`,
  (g) =>
    `Kế hoạch ${g.pick(['tuyên truyền cải cách hành chính', 'kiểm soát thủ tục hành chính', 'rà soát văn bản', 'chuyển đổi số'])} năm 2023 của UBND xã.`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND đề nghị UBND huyện ${district(g)} cấp bổ sung 01 máy quét`,
  (g) => `Chủ tịch UBND xã ký Quyết định ngày ${g.day()} về việc phân công công chức trực Bộ phận Một cửa`,
  (g) => `Lịch tiếp dân được niêm yết theo Thông báo số ${g.no()}/TB-UBND về lịch tiếp công dân của lãnh đạo xã`,
  (g) => `HĐND xã đã thông qua Nghị quyết số ${g.no()}/NQ-HĐND về phân bổ dự toán thu, chi ngân sách`,
  (g) => `CV số ${g.no()}/UBND-VP v/v chấn chỉnh giờ giấc làm việc (có bản chụp)`,
  (g) => `Có Kế hoạch số ${g.no()}/KH-UBND ngày …/3/2023 về rà soát văn bản, giao công chức Tư pháp chủ trì`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND kết quả khắc phục tồn tại sau kiểm tra, kèm danh mục minh chứng gửi Phòng Nội vụ`,
  (g) =>
    `+ Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 2)} ban hành quy chế làm việc\n+ Quyết định số …/QĐ-UBND ngày ${g.day(2023, 3, 5)} phân công nhiệm vụ thành viên UBND xã`,
  (g) => `Chi theo Quyết định số ${g.no()}/QĐ-UBND của UBND xã về ban hành quy chế chi tiêu nội bộ, công khai ở hội nghị CBCC đầu năm`,
  (g) => `Đảng ủy xã có Nghị quyết ngày ${g.day(2023, 1, 4)} về lãnh đạo công tác CCHC, UBND xã cụ thể hóa thành nhiệm vụ từng bộ phận`,
  (g) =>
    `Trong quý UBND xã gửi 02 báo cáo: Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 7)} về tiếp dân và Báo cáo số ${g.no()}/BC-UBND về hộ tịch`,
  (g) => `Giấy mời số ${g.no()}/GM-UBND dự hội nghị đối thoại với người dân, thành phần gồm trưởng các thôn`,
  (g) => `Chương trình số ${g.no()}/CTr-UBND về thực hành tiết kiệm, chống lãng phí đã được gửi các bộ phận`,
  (g) =>
    `Các văn bản: Kế hoạch ngày ${g.day(2023, 1, 3)} của UBND xã về số hóa sổ hộ tịch; Công văn số ${g.no()}/UBND-TP ngày ${g.day(2023, 4, 8)} về cập nhật dữ liệu dân cư.`,
]

const TRAPS: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về tuyên truyền CCHC`,
  () => `Thực hiện tiếp nhận hồ sơ theo Nghị định số 61/2018/NĐ-CP và Thông tư số 01/2018/TT-VPCP`,
  (g) => `Ngày ${g.day(2023, 1, 3)}, UBND xã ban hành Quyết định số ${g.no()}/QĐ-UBND về quy chế làm việc`,
  (g) => {
    const no = g.no()
    return `Kế hoạch số ${no}/KH-UBND ngày ${g.day(2023, 1, 3)} về tự kiểm tra; đã kiểm tra 0${g.int(2, 5)} bộ phận đúng như Kế hoạch số ${no}/KH-UBND nêu trên`
  },
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND và Kế hoạch số ${g.no()}/KH-UBND cùng ngày ${g.day(2023, 1, 3)} của UBND xã về CCHC và về chuyển đổi số`,
  () => `Thực hiện chế độ báo cáo quý, 6 tháng, năm đúng thời gian quy định`,
  (g) => `Có biên bản kiểm tra, sổ theo dõi, ${g.int(3, 12)} ảnh chụp và danh sách ký nhận của người dân`,
  () => `Rà soát TTHC theo biểu mẫu 02/RS-KSTT, niêm yết mẫu đơn, tờ khai`,
  () => `Hoàn thành các nhiệm vụ đúng kế hoạch, không phải xin gia hạn`,
  (g) => `Đã báo cáo UBND huyện ${district(g)} bằng văn bản số ${g.no()}/BC-UBND ngày ${g.day(2023, 7)}`,
  () => `Trong năm không ban hành quyết định xử phạt nào; không có quyết định hành chính bị khởi kiện`,
  () => `Tuyên truyền Luật Cư trú năm 2020, Luật Hộ tịch năm 2014 trên loa truyền thanh các xóm`,
  (g) =>
    `Các Kế hoạch: số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)}; số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 5)}; số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 8)} của UBND xã`,
  (g) => `Giải ngân đạt ${g.int(91, 98)}% kế hoạch vốn được giao`,
  (g) => `BC số ${g.no()}/BC-UBND,ngày ${g.int(10, 28)}.${g.int(7, 11)}.2023 về công tác dân vận chính quyền`,
  () => `Hằng tháng thông báo trên loa truyền thanh lịch tiếp công dân, công khai số điện thoại lãnh đạo`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND do Chủ tịch UBND xã ký ngày ${g.day()} về việc cử công chức trực một cửa`,
  (g) => `UBND xã quyết định bố trí ${g.int(12, 40)} triệu đồng mua tủ đựng hồ sơ cho bộ phận Một cửa`,
  () => `Công chức nắm chắc Luật Tổ chức chính quyền địa phương số 77/2015/QH13, Luật Tiếp công dân số 42/2013/QH13`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND (kỳ họp thứ ${g.int(7, 12)}, ngày ${g.day(2023, 7)}) của HĐND xã về dự toán ngân sách năm sau`,
]

export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', WRONG), quiet: fine(TRAPS) }
