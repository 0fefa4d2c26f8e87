/** Documents: `evidence-symbol`, `evidence-conflict`, `evidence-date`, `evidence-incomplete`, `text-repeated`. */
import type { Patterns } from '../../trial.ts'
import { fine, wanted } from './fill.ts'

export { repeated } from './texts.ts'

export const symbol: Patterns = {
  wrong: wanted('evidence-symbol', [
    'Báo cáo số {so}/KH-UBND ngày {day 2023 10 12} của UBND xã về kết quả kiểm tra công vụ',
    'Kế hoạch số {so}/BC-UBND ngày {day 2023 1 3} về rà soát TTHC năm 2023',
    '- Quyết định số {so}/TTr-UBND ngày {day 2023 2 6} về việc kiện toàn Ban Chỉ đạo chuyển đổi số',
    'Tờ trình số {so}/QĐ-UBND ngày {day 2023 2 6} đề nghị công nhận thôn nông thôn mới kiểu mẫu',
    'UBND xã ban hành Thông báo số {so}/BC-UBND ngày {day 2023 2 9} về lịch tiếp công dân',
    'Nghị quyết số {so}/BC-HĐND ngày {day 2023 7 8} của HĐND xã về phân bổ dự toán ngân sách',
    'Ngày {day 2023 3 5}, UBND xã ban hành Kế hoạch số {so}/QĐ-UBND về tuyên truyền Đề án 06',
    'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 2} về CCHC; Báo cáo số {so2}/KH-UBND ngày {day2 2023 11 12} về kết quả CCHC năm 2023',
    'Quyết định số {so}/kh-ubnd ngày {day 2023 2 5} thành lập tổ công nghệ số cộng đồng thôn {thon}',
    'Thực hiện theo Báo cáo {so}/QĐ-UBND ngày {day 2023 4 6} của UBND xã {xa}',
    'Công văn số {so}/TB-UBND ngày {day 2023 4 9} về việc chấn chỉnh giờ giấc làm việc',
  ]),
  quiet: fine([
    'Báo cáo số {so}/BC-UBND ngày {day 2023 10 12} của UBND xã về kết quả kiểm tra công vụ',
    'Báo cáo kết quả thực hiện Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} của UBND xã',
    'Quy chế chi tiêu nội bộ ban hành kèm theo Quyết định số {so}/QĐ-UBND ngày {day 2023 1 2}',
    'Công văn số {so}/UBND-VP ngày {day 2023 4 9} về việc chấn chỉnh giờ giấc làm việc',
    'Tờ trình số {so}/TTr-UBND ngày {day 2023 2 6} đề nghị phê duyệt kế hoạch sử dụng đất',
    'Chương trình số {so}/CTr-UBND ngày {day 2023 2 4} về thực hành tiết kiệm, chống lãng phí',
    'Kế hoạch thực hiện Nghị quyết số {so}-NQ/ĐU ngày {day 2023 1 3} của Đảng ủy xã được ban hành tại Kế hoạch số {so2}/KH-UBND ngày {day2 2023 4 6}',
    'Rà soát theo biểu mẫu 02/RS-KSTT tại Thông tư số 02/2017/TT-VPCP',
    'Kế hoạch số {so}/Kh-UBND ngày {day 2023 1 5}; Quyết định số {so2}/QĐ-CT ngày {day2 2023 2 6}; Thông báo số {so3}/TB-UBND ngày {day3 2023 2 6}',
    'Hướng dẫn số {so}/HD-MTTQ ngày {day 2023 2 6} của Ủy ban MTTQ xã',
    'Giấy mời số {so}/GM-UBND ngày {day 2023 2 6}; Biên bản số {so2}/BB-UBND ngày {day2 2023 7 9}',
    'Kế hoạch triển khai Quyết định số {so}/QĐ-UBND ngày {day 2023 1 3} của UBND huyện {huyen} (Kế hoạch số {so2}/KH-UBND ngày {day2 2023 4 6})',
  ]),
}

export const conflict: Patterns = {
  wrong: wanted('evidence-conflict', [
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} về phòng, chống dịch bệnh gia súc, gia cầm',
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} về tuyên truyền cải cách hành chính',
    ],
    [
      'Báo cáo số {so}/BC-UBND ngày {day 2023 9 12} kết quả rà soát hộ nghèo',
      'UBND xã đã có Báo cáo số {so}/BC-UBND ngày {day 2023 9 12} về công tác tiếp công dân, giải quyết đơn thư',
    ],
    [
      'Quyết định số {so}/QĐ-UBND ngày {day 2023 2 6} thành lập Ban Chỉ đạo chuyển đổi số xã',
      'Quyết định số {so}/QĐ-UBND ngày {day 2023 2 6} ban hành Quy chế quản lý tài sản công',
    ],
    [
      'Thông báo số {so}/TB-UBND ngày {day 2023 2 6} về lịch tiếp công dân của Chủ tịch UBND xã',
      'Thông báo số {so}/TB-UBND ngày {day 2023 2 6} về việc thu tiền sử dụng đất nông nghiệp công ích',
    ],
    [
      '- Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} kiểm soát thủ tục hành chính năm 2023.',
      'Kế hoạch số {so2}/KH-UBND ngày {day2 2023 1 3} tổ chức Ngày hội đại đoàn kết; Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} trồng cây xanh dịp Tết',
    ],
    [
      'Công văn số {so}/UBND-VP ngày {day 2023 3 9} đôn đốc thu nộp quỹ phòng chống thiên tai',
      'Công văn số {so}/UBND-VP ngày {day 2023 3 9} về việc rà soát, cập nhật danh mục TTHC',
    ],
    [
      'Tờ trình số {so}/TTr-UBND ngày {day 2023 3 9} đề nghị thẩm định tiêu chí trường học',
      'Tờ trình số {so}/TTr-UBND ngày {day 2023 3 9} xin kinh phí sửa chữa đường giao thông nội đồng',
    ],
    [
      'Ngày {day 2023 3 9} UBND xã ban hành Kế hoạch số {so}/KH-UBND về cải tạo vườn tạp',
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 3 9} về huấn luyện dân quân tự vệ',
    ],
    [
      'Nghị quyết số {so}/NQ-HĐND ngày {day 2023 7 8} của HĐND xã về phê chuẩn quyết toán ngân sách xã năm 2022',
      'Nghị quyết số {so}/NQ-HĐND ngày {day 2023 7 8} của HĐND xã về chương trình giám sát năm 2024',
    ],
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 2 3} của UBND xã về đào tạo, bồi dưỡng cán bộ, công chức',
      'Theo Kế hoạch số {so}/KH-UBND ngày {day 2023 2 3} của UBND xã về xây dựng thôn thông minh',
    ],
  ]),
  quiet: fine([
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} về cải cách hành chính năm 2023',
      'Đã bố trí kinh phí theo Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} về CCHC năm 2023',
    ],
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} về phòng, chống dịch bệnh gia súc, gia cầm',
      'Kế hoạch số {so2}/KH-UBND ngày {day 2023 1 3} về tuyên truyền cải cách hành chính',
    ],
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} về trồng cây xanh',
      'Báo cáo số {so}/BC-UBND ngày {day2 2023 9 12} kết quả rà soát hộ nghèo',
    ],
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2022 11 12} về CCHC năm 2023',
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 2 3} về huấn luyện dân quân tự vệ',
    ],
    [
      'Quyết định số {so}/QĐ-UBND ngày {day 2023 2 6} thành lập Ban Chỉ đạo chuyển đổi số xã',
      'Quyết định số {so}/QĐ-UBND ngày {day 2023 2 6}',
    ],
    [
      'Báo cáo số {so}/BC-UBND ngày {day 2023 9 12} kết quả kiểm soát TTHC quý III',
      'Có Báo cáo số {so}/BC-UBND ngày {day 2023 9 12} về kết quả kiểm soát thủ tục hành chính quý III năm 2023 của UBND xã',
    ],
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} của UBND xã về chuyển đổi số năm 2023',
      'Phân công nhiệm vụ cho công chức tại Phụ lục kèm theo Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3}',
    ],
    [
      'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 2} của UBND huyện {huyen} về chuyển đổi số',
      'Kế hoạch số {so}/KH-UBND ngày {day2 2023 4 6} của UBND xã về phòng cháy, chữa cháy',
    ],
    [
      'Nghị quyết số {so}/NQ-HĐND ngày {day 2023 7 8} của HĐND xã về dự toán ngân sách',
      'Nghị quyết số {so}-NQ/ĐU ngày {day2 2023 7 8} của Đảng ủy xã về công tác cán bộ',
    ],
    [
      'Quyết định số {so}/QĐ-UBND ngày {day 2023 2 6} về Quy chế làm việc của UBND xã',
      'Quyết định số {so}/QĐ-UBND ngày {day 2023 2 6} của UBND xã ban hành Quy chế làm việc',
    ],
  ]),
}

const HALF = { text: '6 tháng đầu năm 2023', year: 2023 }
const LAST_QUARTER = 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)'

export const dates: Patterns = {
  wrong: wanted('evidence-date', [
    'Kế hoạch số {so}/KH-UBND ngày 31/9/2023 về kiểm tra công vụ',
    'Báo cáo số {so}/BC-UBND ngày 30/02/2023 kết quả tiếp công dân',
    'Ngày 29/02/2023 UBND xã ban hành Quyết định số {so}/QĐ-UBND kiện toàn Tổ công nghệ số cộng đồng',
    'Thông báo số {so}/TB-UBND ngày 15/13/2023 về lịch tiếp công dân',
    'Báo cáo số {so}/BC-UBND ngày {day 2023 3 4} về kết quả thực hiện CCHC quý III năm 2023',
    'Báo cáo số {so}/BC-UBND ngày {day 2023 2 5} kết quả kiểm soát TTHC 9 tháng đầu năm 2023',
    'Số liệu từ 01/01/2023 đến 30/9/2023 được tổng hợp tại Báo cáo số {so}/BC-UBND ngày {day 2023 3 6} của UBND xã',
    { name: LAST_QUARTER, text: 'Kế hoạch số {so}/KH-UBND ngày {day 2023 2 4} của UBND xã về CCHC năm 2023' },
    {
      name: 'Ban hành kế hoạch tuyên truyền CCHC (trước ngày 31/3 của năm đánh giá)',
      text: 'Kế hoạch số {so}/KH-UBND ngày {day 2023 5 9} của UBND xã',
    },
    { period: HALF, lines: ['Kế hoạch số {so}/KH-UBND ngày {day 2023 9 12} của UBND xã về tự kiểm tra CCHC'] },
    'Kế hoạch số {so}/KH-UBND ngày 31 tháng 4 năm 2023 của UBND xã {xa} về chuyển đổi số',
    'Kế hoạch số {so}/KH-UBND ngày {day 2020 2 4} của UBND xã về tuyên truyền CCHC năm 2023',
  ]),
  quiet: fine([
    { name: LAST_QUARTER, text: 'Kế hoạch số {so}/KH-UBND ngày {day 2022 10 12} của UBND xã về CCHC năm 2023' },
    { period: HALF, lines: ['Báo cáo số {so}/BC-UBND ngày {day 2023 6 6 14 25} về kết quả CCHC 6 tháng đầu năm 2023'] },
    'Báo cáo số {so}/BC-UBND ngày {day 2023 12 12 5 28} về kết quả CCHC năm 2023',
    'Thực hiện Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ',
    'Quy chế làm việc của UBND xã nhiệm kỳ 2021 - 2026 ban hành kèm theo Quyết định số {so}/QĐ-UBND ngày {day 2021 7 9}',
    'Kế hoạch số {so}/KH-UBND ngày {day 2021 3 11} của UBND xã về CCHC giai đoạn 2021 - 2025',
    'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} kiểm tra kỷ luật, kỷ cương quý III năm 2023',
    'Báo cáo số {so}/BC-UBND ngày {day 2023 1 1 3 20} về kết quả kiểm soát TTHC năm 2022',
    'Báo cáo số {so}/BC-UBND ngày {day 2024 1 1 2 12} về kết quả thực hiện chuyển đổi số năm 2023',
    {
      name: 'Ban hành kế hoạch tuyên truyền CCHC (trước ngày 31/3 của năm đánh giá)',
      text: 'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} của UBND xã',
    },
    'Báo cáo số {so}/BC-UBND ngày {day 2023 3 3 12 25} kết quả CCHC quý I năm 2023; Báo cáo số {so2}/BC-UBND ngày {day 2023 9 9 12 25} kết quả CCHC quý III năm 2023',
    'Quyết định số {so}/QĐ-UBND ngày {day 2023 5 8} phê duyệt dự án, thời gian hoàn thành trước ngày 31/12/2025',
    'Xã được công nhận đạt chuẩn nông thôn mới tại Quyết định số {so}/QĐ-UBND ngày {day 2019 9 12} của UBND tỉnh',
  ]),
}

export const incomplete: Patterns = {
  wrong: wanted('evidence-incomplete', [
    'Kế hoạch số {so}/KH-UBND của UBND xã về tuyên truyền CCHC năm 2023',
    'Báo cáo ngày {day 2023 6 9} của UBND xã về kết quả tự kiểm tra CCHC',
    'Quyết định số      /QĐ-UBND ngày {day 2023 2 5} của UBND xã về kiện toàn Ban Chỉ đạo CCHC',
    'Báo cáo số …/BC-UBND ngày …/…/2023 về kết quả chuyển đổi số',
    'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 2} về CCHC; Báo cáo số {so2}/BC-UBND về kết quả rà soát TTHC',
    'Thông báo số {so}/TB-UBND về lịch tiếp công dân năm 2023;',
    '- Quyết định ngày {day 2023 3 6} của Chủ tịch UBND xã về thành lập đoàn kiểm tra công vụ.',
    'Tờ trình số {so}/TTr-UBND ngày     tháng 5 năm 2023 về việc thẩm tra xã nông thôn mới nâng cao',
    'Nghị quyết số {so}/NQ-HĐND của HĐND xã về dự toán thu, chi ngân sách năm 2023',
    'Công văn số {so}/UBND-VHXH của UBND xã về việc đăng ký thôn thông minh',
    'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} thực hiện rà soát văn bản; Kế hoạch tổ chức Hội nghị tập huấn kỹ năng số trong quý II năm 2023 trên địa bàn xã {xa};',
  ]),
  quiet: fine([
    'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} của UBND xã về tuyên truyền CCHC năm 2023',
    'Ngày {day 2023 1 3}, UBND xã ban hành Quyết định số {so}/QĐ-UBND về Quy chế chi tiêu nội bộ',
    'Thực hiện chế độ báo cáo định kỳ đầy đủ, đúng thời gian quy định.',
    'Nghị định số 61/2018/NĐ-CP của Chính phủ và Nghị định số 107/2021/NĐ-CP được triển khai đầy đủ',
    'Kế hoạch số {so}-KH/ĐU ngày {day 2023 1 3} của Đảng ủy xã',
    'Các quyết định số {so}, {so2}, {so3}/QĐ-UBND ngày {day 2023 2 6} về thành lập các tổ công nghệ số cộng đồng',
    'Kế hoạch số {so}/KH-UBND ({day 2023 1 3}) về rà soát TTHC',
    'Niêm yết công khai Luật Tiếp công dân, Nội quy tiếp công dân và lịch tiếp tại trụ sở',
    'Có biên bản kiểm tra, danh sách người tham dự và hình ảnh kèm theo',
    'Công chức hoàn thành các nhiệm vụ trong kế hoạch đúng tiến độ.',
    'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} về CCHC năm 2023; các nhiệm vụ chi tiết tại Phụ lục của Kế hoạch số {so}/KH-UBND',
    'Biểu mẫu số 06a/VPCP/KSTT được cập nhật trên Hệ thống thông tin báo cáo',
    'Thông tư số 01/2018/TT-VPCP được niêm yết tại bộ phận một cửa',
  ]),
}
