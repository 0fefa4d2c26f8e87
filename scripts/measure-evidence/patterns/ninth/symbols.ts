/** `evidence-symbol`: the kind that the sentence names, and the kind that the symbol names. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { district } from './writing.ts'

const WRONG: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 7)} kết quả tự kiểm tra công vụ`,
  (g) => `- Kế hoạch số ${g.no()}/BC-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về tổ chức đối thoại với nông dân;`,
  (g) => `UBND xã đã ban hành Quyết định số ${g.no()}/TB-UBND, ngày ${g.day()} về việc phân công công chức trực Bộ phận TN&TKQ`,
  (g) => `Thực hiện Công văn số ${g.no()}/QĐ-UBND ngày ${g.day()} của UBND huyện ${district(g)}, xã đã lắp bảng điện tử`,
  (g) => `Tờ trình số ${g.no()}/BC-UBND ngày ${g.day()} đề nghị cấp bổ sung máy quét`,
  (g) => `HĐND xã thông qua Nghị quyết số ${g.no()}/TB-HĐND ngày ${g.day(2023, 7)} về dự toán ngân sách`,
  (g) => `Niêm yết kèm Thông báo số ${g.no()}/GM-UBND ngày ${g.day()} về lịch tiếp công dân của Chủ tịch UBND xã`,
  (g) => `Ngày ${g.day(2023, 1, 2)} UBND xã ban hành Kế hoạch số ${g.no()}/QĐ-UBND về khắc phục tồn tại, hạn chế trong CCHC`,
  (g) =>
    `Căn cứ Thông tư số 61/2018/NĐ-CP của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông, xã bố trí 0${g.int(4, 6)} quầy giao dịch`,
  (g) => `Đảng ủy có Chỉ thị số ${g.no()}-NQ/ĐU ngày ${g.day()} về nêu gương của cán bộ, đảng viên`,
  (g) => {
    const [one, two, three] = [g.no(), g.no(), g.no()]
    return `Đủ các QĐ về tổ chức bộ máy: Quyết định số ${one}/QĐ-UBND ngày ${g.day()} phân công nhiệm vụ; Quyết định số ${two}/TTr-UBND ngày ${g.day()} kiện toàn tổ CNSCĐ; Quyết định số ${three}/QĐ-UBND ngày ${g.day()} ban hành nội quy tiếp dân.`
  },
  (g) => `BC số ${g.no()}/CV-UBND ngày ${g.day(2023, 6)} tình hình giải quyết TTHC gửi Phòng Nội vụ`,
  (g) => `Giấy mời số ${g.no()}/KH-UBND ngày ${g.day()} dự hội nghị tuyên truyền nộp hồ sơ qua mạng`,
  (g) => `( KH số ${g.no()}/TTr-UBND ngày ${g.day(2023, 1, 4)} về PCTN ); có phân công từng đ/c`,
  (g) => `Theo Hướng dẫn số ${g.no()}/QĐ-SNV ngày ${g.day()} của Sở Nội vụ, UBND xã tự chấm điểm và lấy ý kiến các đoàn thể`,
  (g) => `Đã có báo cáo gửi huyện (Báo cáo số ${g.no()}/Kh-UBND ngày ${g.day(2023, 7)} về công tác tiếp dân, xử lý đơn)`,
  (g) => `Trả lời kiến nghị cử tri tại Thông báo số ${g.no()}/BC-UBND ngày ${g.day()}; niêm yết ở nhà văn hóa các thôn`,
  (g) => `Nghị định số 30/2020/TT-BNV về công tác văn thư được quán triệt tới CBCC tại họp giao ban tháng ${g.int(2, 11)}`,
  (g) => `Chương trình số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về thực hành tiết kiệm, chống lãng phí năm 2023`,
  (g) => `Danh sách tổ tuyên truyền được phê duyệt theo Quyết định số ${g.no()}/BC-UBND ngày ${g.day()} của Chủ tịch UBND xã`,
]

const TRAPS: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6)} về kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)}`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day()} ban hành Kế hoạch rà soát TTHC`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.day()} v/v đôn đốc cập nhật tiến độ hồ sơ`,
  (g) => `Chỉ thị số ${g.no()}-CT/HU ngày ${g.day()} của Ban Thường vụ Huyện ủy ${district(g)} về siết chặt kỷ cương`,
  () => `Thực hiện Nghị định số 61/2018/NĐ-CP và Thông tư số 01/2018/TT-VPCP, xã có sổ tay hướng dẫn cho công chức một cửa`,
  (g) => `Thông báo số ${g.no()}/TB-UBND ngày ${g.day()} kết luận của Chủ tịch UBND xã tại cuộc họp nghe báo cáo số liệu CCHC`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày ${g.day()} trình HĐND xã dự thảo Nghị quyết về đầu tư công`,
  (g) => `Kế hoạch số ${g.no()}/Kh-UBND ngày ${g.day(2023, 1, 3)} về kiểm soát TTHC`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2023, 7)} của HĐND xã về phê chuẩn báo cáo quyết toán ngân sách xã`,
  (g) =>
    `QĐ số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 1, 2)}, KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 4)}, BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 11)} về văn hóa công sở`,
  (g) => `Chương trình số ${g.no()}/CTr-UBND ngày ${g.day(2023, 1, 2)} về thực hành tiết kiệm, chống lãng phí`,
  (g) => `Theo Hướng dẫn số ${g.no()}/HD-SNV ngày ${g.day()} của Sở Nội vụ, xã lập bảng tự chấm`,
  (g) => `Đã báo cáo theo Công văn số ${g.no()}/UBND-NV ngày ${g.day()} của UBND huyện ${district(g)}, nộp trước thời hạn`,
  (g) =>
    `Các Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)}, số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 4)} về tuyên truyền và kiểm tra`,
  (g) => `Giấy mời số ${g.no()}/GM-UBND ngày ${g.day()} mời dự đối thoại về kế hoạch sử dụng đất`,
  (g) => `Phương án số ${g.no()}/PA-UBND ngày ${g.day()} sắp xếp nơi làm việc; Đề án số ${g.no()}/ĐA-UBND ngày ${g.day()} về chợ trung tâm`,
  (g) => `Triển khai kế hoạch vốn theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day()} của UBND tỉnh`,
  () => `Rà soát bằng biểu mẫu 02/RS-KSTT, mẫu 01/TP-HT in sẵn; số liệu báo cáo gửi qua hệ thống`,
  (g) =>
    `Đảng ủy ban hành Nghị quyết số ${g.no()}-NQ/ĐU ngày ${g.day(2023, 1, 3)}; UBND xã cụ thể hóa bằng Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 4, 6)}`,
  (g) => `Kết luận số ${g.no()}/KL-UBND ngày ${g.day()} sau khi nghe báo cáo tự kiểm tra, giao các bộ phận khắc phục tồn tại`,
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', WRONG), quiet: fine(TRAPS) }
