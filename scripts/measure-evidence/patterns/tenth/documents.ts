/** A cited document alone: `evidence-symbol` and `evidence-incomplete`; and points with nothing said: `evidence-missing`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const MISNAMED: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/KH-UBND ngày ${g.day()} về kết quả công tác CCHC`,
  (g) => `Kế hoạch số ${g.no()}/QĐ-UBND ngày ${g.day()} của UBND xã về tuyên truyền CCHC`,
  (g) => `- Quyết định số ${g.no()}/BC-UBND ngày ${g.day()} về việc kiện toàn Ban chỉ đạo CCHC`,
  (g) => `Kế hoạch số ${g.no()}/BC-UBND ngày ${g.day()} về tự kiểm tra công tác CCHC tại xã ${g.commune}`,
  (g) => `Tờ trình số ${g.no()}/BC-UBND ngày ${g.day()} đề nghị cấp bổ sung kinh phí`,
  (g) => `UBND xã ban hành Thông báo số ${g.no()}/QĐ-UBND ngày ${g.day()} về lịch tiếp công dân`,
  (g) => `Nghị quyết số ${g.no()}/BC-HĐND ngày ${g.day()} của HĐND xã về dự toán thu chi ngân sách`,
  (g) => `Báo cáo số ${g.no()}/QĐ-UBND ngày ${g.day()} kết quả rà soát hộ nghèo, hộ cận nghèo`,
  (g) => `Quyết định số ${g.no()}/KH-UBND ngày ${g.day()} của Chủ tịch UBND xã phê duyệt danh mục TTHC`,
  (g) => `KH số ${g.no()}/BC-UBND ngày ${g.day()} về chuyển đổi số`,
  (g) => `BC số ${g.no()}/KH-UBND ngày ${g.day()} kết quả thực hiện DVC trực tuyến`,
  (g) => `Có Báo cáo số ${g.no()}/TTr-UBND ngày ${g.day()} về công tác quản lý đất đai`,
  (g) => `Kế hoạch số ${g.no()}/TB-UBND ngày ${g.day()} về phổ biến, giáo dục pháp luật`,
  (g) => `Đã ban hành Thông báo số ${g.no()}/KH-UBND ngày ${g.day()} phân công trực Bộ phận Một cửa`,
  (g) =>
    `- Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)};\n- Báo cáo số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 11)} kết quả thực hiện kế hoạch`,
  (g) => `Giấy mời số ${g.no()}/BC-UBND ngày ${g.day()} dự hội nghị giao ban CCHC`,
]

const NAMED: readonly Written[] = [
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day()} về kết quả công tác CCHC`,
  (g) => `Kế hoạch số ${g.no()}/KH-\nUBND ngày ${g.day()} của UBND xã về tuyên truyền CCHC`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day()} ban hành kèm theo Quy chế hoạt động của Bộ phận Một cửa`,
  (g) => `Báo cáo kết quả thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day()} của UBND xã`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day()} về việc ban hành Kế hoạch CCHC năm 2023`,
  (g) => `Kế hoạch triển khai Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day()} của UBND huyện ${g.district}`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND ngày ${g.day()} đề nghị cấp bổ sung kinh phí`,
  (g) => `Thông báo số ${g.no()}/TB-UBND ngày ${g.day()} về lịch tiếp công dân`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day()} của HĐND xã về dự toán thu chi ngân sách`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.day()} chỉ đạo nâng cao chất lượng hồ sơ trực tuyến`,
  (g) => `KH số ${g.no()}/KH-UBND ngày ${g.day()}; BC số ${g.no()}/BC-UBND ngày ${g.day()}`,
  (g) => `Kế hoạch số ${g.no()}/Kh-UBND ngày ${g.day()} theo dõi thi hành pháp luật`,
  (g) => `Báo cáo số ${g.no()}/BC-ĐU ngày ${g.day()} của Đảng ủy xã về công tác dân vận`,
  (g) => `Thông báo kết luận thanh tra; Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day()} thực hiện kết luận`,
  (g) => `Chương trình số ${g.no()}/CTr-UBND ngày ${g.day()} hành động thực hiện Nghị quyết HĐND xã`,
  (g) => `Giấy mời số ${g.no()}/GM-UBND ngày ${g.day()} dự hội nghị giao ban CCHC`,
]

const LACKING: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND về tuyên truyền CCHC trên địa bàn xã`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND kết quả thực hiện CCHC`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND của UBND xã về kiện toàn Ban chỉ đạo`,
  (g) => `Kế hoạch số .../KH-UBND ngày ${g.day()} về kiểm tra CCHC`,
  (g) => `Quyết định số      /QĐ-UBND ngày ${g.day()} của UBND xã phân công nhiệm vụ`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày .../.../2023 kết quả tự kiểm tra`,
  (g) => `- Báo cáo số …/BC-UBND ngày ${g.day()} của UBND xã về công tác tiếp công dân`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày    tháng    năm 2023 về việc công khai dự toán ngân sách`,
  (g) => `Thông báo số ${g.no()}/TB-UBND về lịch tiếp công dân định kỳ`,
  (g) => `Tờ trình số ${g.no()}/TTr-UBND đề nghị hỗ trợ kinh phí chuyển đổi số`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day()} về CCHC; Kế hoạch số ${g.no()}/KH-UBND về tuyên truyền CCHC`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND của HĐND xã về nhiệm vụ kinh tế - xã hội`,
  () => 'Kế hoạch số …../KH-UBND ngày …/…/2023 về công tác PBGDPL',
  (g) => `Có Quyết định số ${g.no()}/QĐ-UBND phê duyệt danh sách hộ nghèo, hộ cận nghèo`,
  (g) => `Công văn số ${g.no()}/UBND-VP về đẩy mạnh thanh toán trực tuyến`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND của UBND xã về kết quả xây dựng nông thôn mới`,
]

const COMPLETE: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day()} về tuyên truyền CCHC`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND, ngày ${g.day()} kết quả thực hiện CCHC`,
  (g) => `Quyết định số: ${g.no()}/QĐ-UBND ngày ${g.day()} kiện toàn Ban chỉ đạo`,
  (g) => `Các Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day()}, số ${g.no()}/KH-UBND ngày ${g.day()}`,
  (g) => `Kế hoạch ${g.no()}/KH-UBND (${g.day()}) về kiểm tra CCHC`,
  () => 'Thực hiện đầy đủ chế độ báo cáo quý, 6 tháng, năm theo quy định',
  () => 'Có ảnh chụp niêm yết TTHC tại Bộ phận Một cửa kèm theo',
  () => 'Xây dựng kế hoạch và bố trí công chức phụ trách theo dõi',
  () => 'Thực hiện theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
  (g) => `Biên bản họp đánh giá xếp loại ngày ${g.day()}`,
  (g) => `Ngày ${g.day()}, UBND xã ban hành Kế hoạch số ${g.no()}/KH-UBND về chuyển đổi số`,
  (g) => `Giấy mời họp giao ban tháng ${g.int(2, 9)}; sổ theo dõi tiếp công dân; sổ tiếp nhận hồ sơ`,
  (g) => `Công văn số ${g.no()}/UBND-VP ngày ${g.day()} về đẩy mạnh thanh toán trực tuyến`,
  (g) => `Danh sách CBCC tham gia tập huấn (kèm theo Công văn số ${g.no()}/UBND ngày ${g.day()})`,
  (g) => `Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day()} của HĐND xã về nhiệm vụ kinh tế - xã hội`,
  () => 'Báo cáo được gửi đúng thời gian và đúng biểu mẫu quy định của huyện',
]

const SCORED_NAMES = [
  'Ban hành kế hoạch CCHC năm',
  'Thực hiện chế độ báo cáo định kỳ',
  'Xử lý các vấn đề phát hiện qua kiểm tra',
  'Công khai thủ tục hành chính tại trụ sở',
  'Tiếp nhận, xử lý phản ánh, kiến nghị của người dân',
  'Bố trí trang thiết bị cho Bộ phận Một cửa',
  'Thực hiện quy định về sử dụng biên chế',
  'Đánh giá, phân loại cán bộ, công chức',
  'Thực hiện công khai ngân sách xã',
  'Tổ chức đối thoại với người dân',
  'Quản lý, sử dụng tài sản công',
  'Cập nhật cơ sở dữ liệu hộ tịch điện tử',
  'Rà soát hộ nghèo, hộ cận nghèo',
  'Xử lý văn bản trên môi trường mạng',
  'Kiểm tra, rà soát văn bản quy phạm pháp luật',
  'Duy trì tiêu chí nông thôn mới',
]

/** Little is said, but something. */
const SAID: readonly (readonly [name: string, text: string])[] = [
  ['Ban hành kế hoạch CCHC năm', 'Có kế hoạch kèm theo'],
  ['Thực hiện chế độ báo cáo định kỳ', 'Đầy đủ, đúng hạn'],
  ['Xử lý các vấn đề phát hiện qua kiểm tra', 'Không phát sinh'],
  ['Công khai thủ tục hành chính tại trụ sở', 'Đã niêm yết'],
  ['Tiếp nhận, xử lý phản ánh, kiến nghị của người dân', 'Trong năm không có phản ánh, kiến nghị'],
  ['Bố trí trang thiết bị cho Bộ phận Một cửa', '05 máy tính, 02 máy in'],
  ['Thực hiện quy định về sử dụng biên chế', 'Thực hiện đúng quy định'],
  ['Đánh giá, phân loại cán bộ, công chức', '100%'],
]

const EXPLAINED: readonly Written[] = [
  ...SAID.map(([name, text]): Written => (g) => ({ name, max: 1, self: g.pick([0.5, 1]), text })),
  (g) => ({ name: 'Tổ chức đối thoại với người dân', max: g.pick([1, 2]), self: 0, text: '' }),
  (g) => ({ name: 'Sáng kiến trong CCHC', max: g.pick([1, 2]), self: null, text: '' }),
  (g) => [
    { id: 'I.1.1', name: 'Công tác tuyên truyền', max: 1, self: 1, text: '' },
    { id: 'I.1.1.1', name: 'Kế hoạch tuyên truyền', max: 1, self: 1, text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}` },
  ],
  (g) => [
    { id: 'I.1.1', name: 'Kiểm tra CCHC', max: 2, self: 2, text: '' },
    { id: 'I.1.1.1', name: 'Kế hoạch kiểm tra', max: 1, self: 1, text: `Đã tự kiểm tra ${g.count(1, 3)} cuộc` },
    { id: 'I.1.1.2', name: 'Xử lý sau kiểm tra', max: 1, self: 1, text: 'Đã khắc phục các tồn tại sau kiểm tra' },
  ],
  (g) => ({ name: 'Khảo sát sự hài lòng của người dân', max: g.pick([5, 8]), self: 5, assessedBy: 'survey', text: '' }),
  (g) => ({ name: 'Đánh giá của Phòng Nội vụ huyện', max: g.pick([3, 4]), self: 3, assessedBy: 'other', text: '' }),
  (g) => ({ name: 'Kiểm soát thủ tục hành chính', max: 1, self: g.pick([0.5, 1]), text: 'Có' }),
  (g) => ({ name: 'Số hồ sơ trễ hạn', max: 1, self: g.pick([0.5, 1]), text: 'Không' }),
]

export const symbol: Patterns = { wrong: wanted('evidence-symbol', MISNAMED), quiet: fine(NAMED) }
export const incomplete: Patterns = { wrong: wanted('evidence-incomplete', LACKING), quiet: fine(COMPLETE) }
export const missing: Patterns = {
  wrong: wanted(
    'evidence-missing',
    SCORED_NAMES.map((name, index): Written => (g) => {
      const row = { name, max: g.pick([2, 3]), self: g.pick([0.5, 1, 1.5]), text: index % 4 === 3 ? '   ' : '' }
      return index % 2 === 0
        ? row
        : [row, { name: 'Công tác tuyên truyền CCHC', text: `Đã tuyên truyền ${g.count(6, 30)} buổi trên loa truyền thanh` }]
    }),
  ),
  quiet: fine(EXPLAINED),
}
