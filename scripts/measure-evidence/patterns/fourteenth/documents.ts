/** Kinds of documents against their symbols: `evidence-symbol`; documents told without number or day: `evidence-incomplete`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const MISNAMED: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/KH-\nUBND ngày ${g.day(2023, 11, 12, 15, 28)} về kết quả tuyên truyền CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 11, 12, 15, 28)} về kết quả công tác CCHC năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về tuyên truyền CCHC năm 2023`,
  (g) => `Quyết định số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 6)} về việc kiện toàn Ban Chỉ đạo CCHC`,
  (g) => `- Quyết định số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 9)} về việc phân công công chức trực Bộ phận Một cửa`,
  (g) => `Thông báo số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 9)} về lịch tiếp công dân của Chủ tịch UBND phường`,
  (g) => `Công văn số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 10)} về việc chấn chỉnh kỷ luật, kỷ cương hành chính`,
  (g) => `BC số ${g.no()}/KH-UBND ngày ${g.day(2023, 11, 12, 15, 28)} kết quả kiểm soát TTHC năm 2023`,
  (g) => `KH số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)} về chuyển đổi số năm 2023`,
  (g) => `QĐ số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 6)} phân công nhiệm vụ thành viên UBND xã`,
  (g) => `Tờ trình số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 9)} đề nghị cấp kinh phí sửa chữa Bộ phận Một cửa`,
  (g) =>
    `Thực hiện chỉ đạo của UBND huyện ${g.district}, Ủy ban nhân dân xã ${g.commune} đã ban hành Kế hoạch số ${g.no()}/TB-UBND ngày ${g.day(2023, 1, 3)} về rà soát, đánh giá thủ tục hành chính năm 2023 trên địa bàn xã`,
  (g) => `Giấy mời số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 10)} mời dự hội nghị đối thoại với nhân dân`,
  (g) => `Báo cáo số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 11, 12, 15, 28)} về công tác tiếp công dân năm 2023`,
  (g) => `Nghị quyết số ${g.no()}/BC-HĐND ngày ${g.day(2023, 6, 7)} của HĐND xã về phê chuẩn quyết toán ngân sách năm 2022`,
  (g) => `Báo cáo số ${g.no()}/TB-UBND ngày ${g.day(2023, 11, 12, 15, 28)} kết quả giảm nghèo năm 2023`,
  (g) =>
    `+ Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về PBGDPL năm 2023\n+ Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 11, 12, 15, 28)} kết quả PBGDPL năm 2023`,
  (g) => `Công văn số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 2, 10)} về việc đôn đốc thu quỹ đất đai, thuế phi nông nghiệp`,
  (g) => `Thông báo số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 2, 9)} công khai danh sách hộ nghèo, hộ cận nghèo`,
  (g) => `Hướng dẫn số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 9)} về bình xét gia đình văn hóa`,
]

const NAMED: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-\nUBND ngày\n${g.day(2023, 1, 3)} về phổ biến, giáo dục pháp luật năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 12, 15, 28)} về kết quả công tác CCHC năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về tuyên truyền CCHC năm 2023`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 6)} về việc kiện toàn Ban Chỉ đạo CCHC`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.day(2023, 2, 10)} về việc chấn chỉnh kỷ luật, kỷ cương hành chính`,
  (g) => `CV số ${g.no()}/CV-UBND ngày ${g.day(2023, 2, 10)} đôn đốc nộp hồ sơ trực tuyến`,
  (g) => `Thông báo số ${g.no()}/TB-UBND ngày ${g.day(2023, 2, 9)} về lịch tiếp công dân`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày ${g.day(2023, 3, 9)} đề nghị cấp kinh phí`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 3)} ban hành Kế hoạch kiểm soát TTHC năm 2023`,
  (g) =>
    `Báo cáo kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} là BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 15, 28)}`,
  (g) => `Giấy mời số ${g.no()}/GM-UBND ngày ${g.day(2023, 2, 10)} mời dự hội nghị đối thoại với nhân dân`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2023, 6, 7)} của HĐND xã về phê chuẩn quyết toán ngân sách năm 2022`,
  () =>
    'Thực hiện theo Thông tư số 01/2018/TT-VPCP, Nghị định số 61/2018/NĐ-CP và Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ',
  (g) => `Quy chế làm việc ban hành kèm theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 6)} của UBND phường`,
  (g) => `Hướng dẫn số ${g.no()}/HD-UBND ngày ${g.day(2023, 2, 9)} về bình xét gia đình văn hóa`,
  (g) => `Chương trình số ${g.no()}/CTr-UBND ngày ${g.day(2023, 1, 2)} công tác năm 2023 của UBND xã`,
  (g) => `Phương án số ${g.no()}/PA-UBND ngày ${g.day(2023, 4, 6)} về phòng chống thiên tai và TKCN năm 2023`,
  (g) => `Quyết định số ${g.no()}/QĐ-CTUBND ngày ${g.day(2023, 1, 9)} của Chủ tịch UBND xã phân công công chức trực BPMC`,
  (g) =>
    `- KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về CCHC năm 2023;\n- BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 15, 28)} về CCHC năm 2023`,
  (g) =>
    `Căn cứ Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 1)} của UBND huyện ${g.district}, Ủy ban nhân dân xã đã ban hành Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 2, 4)} về việc thành lập Tổ công nghệ số cộng đồng`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', MISNAMED), quiet: fine(NAMED) }

const UNFINISHED: readonly Written[] = [
  () => 'Kế hoạch tuyên truyền CCHC năm 2023 của UBND xã',
  () => 'UBND phường đã ban hành Quyết định về việc kiện toàn Ban Chỉ đạo CCHC',
  (g) => `Kế hoạch số ${g.no()}/KH-UBND của UBND xã về công tác CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND về kết quả công tác CCHC năm 2023`,
  (g) => `Kế hoạch ngày ${g.day(2023, 1, 2)} của UBND xã về tuyên truyền CCHC năm 2023`,
  () => 'Kế hoạch số …/KH-UBND ngày …/…/2023 của UBND xã về CCHC năm 2023',
  (g) => `Quyết định số ${g.no()}/QĐ-UBND về việc kiện toàn Ban Chỉ đạo CCHC phường ${g.commune}`,
  (g) => `Quyết định ngày ${g.day(2023, 1, 6)} về việc ban hành Quy chế chi tiêu nội bộ năm 2023`,
  (g) => `KH số ${g.no()}/KH-UBND về kiểm soát TTHC`,
  (g) => `Báo cáo số     /BC-UBND ngày ${g.day(2023, 12, 12, 10, 28)} về kết quả tuyên truyền CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày    tháng    năm 2023 về công tác tiếp công dân`,
  (g) => `- Công văn số ${g.no()}/UBND-VP về việc đẩy mạnh nộp hồ sơ trực tuyến`,
  (g) => `Thông báo số ${g.no()}/TB-UBND về lịch tiếp công dân năm 2023`,
  (g) =>
    `- Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về CCHC năm 2023\n- Báo cáo số ${g.no()}/BC-UBND về kết quả thực hiện CCHC năm 2023`,
  (g) =>
    `Ủy ban nhân dân phường đã ban hành Quyết định số ${g.no()}/QĐ-UBND về việc phân công nhiệm vụ các thành viên Ủy ban nhân dân phường nhiệm kỳ 2021 - 2026`,
  (g) => `UBND xã đã ban hành Kế hoạch ngày ${g.day(2023, 1, 3)} về chuyển đổi số trên địa bàn xã`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND đề nghị bổ sung kinh phí mua sắm trang thiết bị`,
  (g) => `Báo cáo ngày ${g.day(2023, 12, 12, 10, 28)} của UBND xã về kết quả thực hiện quy chế dân chủ ở cơ sở`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND của HĐND xã về dự toán ngân sách năm 2023`,
  (g) => `Kế hoạch số .../KH-UBND ngày ${g.day(2023, 1, 3)} về cải cách hành chính nhà nước năm 2023`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày …/…/2023 về công khai dự toán ngân sách xã`,
]

const FINISHED: readonly Written[] = [
  (g) => `Quyết định số ${g.no()}/QĐ-\nUBND ngày ${g.day(2023, 1, 9)} của UBND xã về việc kiện toàn Ban Chỉ đạo CCHC`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} của UBND xã về công tác CCHC năm 2023`,
  (g) => `KH số: ${g.no()}/KH-UBND, ngày ${g.day(2023, 1, 2)} về kiểm soát TTHC`,
  (g) => `Số ${g.no()}/BC-UBND, ngày ${g.day(2023, 12, 12, 10, 28)}`,
  (g) => `Ngày ${g.day(2023, 1, 3)}, UBND xã ban hành Quyết định số ${g.no()}/QĐ-UBND về Quy chế chi tiêu nội bộ`,
  () => 'Thực hiện báo cáo định kỳ đầy đủ, đúng thời gian quy định',
  () => 'Có sổ theo dõi hồ sơ, phiếu hẹn trả kết quả, ảnh chụp bảng niêm yết kèm theo',
  (g) => `Biên bản họp UBND xã ngày ${g.day(2023, 2, 10)} đánh giá công tác CCHC`,
  () => 'Thực hiện theo Nghị định số 61/2018/NĐ-CP và Thông tư số 01/2018/TT-VPCP',
  () => 'Thực hiện Luật Tiếp công dân năm 2013, Luật Thực hiện dân chủ ở cơ sở năm 2022',
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 6)}; Danh sách cán bộ, công chức kèm theo Quyết định`,
  () => 'Các nội dung công việc hoàn thành theo đúng kế hoạch đề ra',
  () => 'Trích xuất số liệu từ Hệ thống thông tin giải quyết TTHC của tỉnh',
  (g) =>
    `Các Kế hoạch: số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về CCHC; số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 3)} về chuyển đổi số`,
  (g) => `Hình ảnh hội nghị tuyên truyền tại nhà văn hóa khu phố ngày ${g.day(2023, 3, 10)}; danh sách người dự`,
  () => 'Không có quyết định xử phạt vi phạm hành chính nào bị khiếu nại',
  (g) =>
    `Thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} của Ủy ban nhân dân xã về công tác cải cách hành chính, các bộ phận chuyên môn đã hoàn thành đủ nhiệm vụ nêu trong kế hoạch`,
  (g) => `Bảng tổng hợp kết quả khảo sát ${g.int(60, 120)} phiếu, có chữ ký của người được khảo sát`,
  (g) => `Hợp đồng thuê đường truyền internet; hóa đơn điện tử; sổ quản lý tài sản, ${g.int(5, 12)} máy vi tính`,
]

export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', UNFINISHED), quiet: fine(FINISHED) }
