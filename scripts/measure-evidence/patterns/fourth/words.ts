/** Documents, progress and texts, once more: sentences that no rule was made with. */
import type { Patterns, Trial, TrialRow } from '../../trial.ts'
import { quietAll, wrongAll, type Sketch } from '../third/fill.ts'

const full = (texts: readonly string[]): Sketch[] => texts.map((text): TrialRow => ({ text, max: 2, self: 2 }))
const HALF: Trial['period'] = { text: '6 tháng đầu năm 2023', year: 2023 }

export const symbol: Patterns = {
  wrong: wrongAll('evidence-symbol', [
    'Kết quả thể hiện tại Báo cáo số {n1}/TB-UBND, ngày {d3} của Chủ tịch UBND xã',
    'Tham mưu ban hành Kế hoạch (số {n1}/QĐ-UBND ngày {d2}) về đối thoại thanh niên',
    'TB số {n1}/KH-UBND ngày {d2} về lịch trực',
    'Đã có NQ số {n1}/QĐ-HĐND ngày {d1} thông qua đề án',
    'Kế hoạch phòng chống dịch số {n1}/BC-UBND ngày {d2}',
    'Báo cáo kết quả năm số {n1}/KH-UBND ngày {d5}',
    'Tờ trình {n1}/TB-UBND ngày {d2} gửi phòng Tài chính - Kế hoạch',
    'các văn bản: Quyết định số {n1}/QĐ-UBND ngày {d1}; Thông báo số {n2}/BC-UBND ngày {d2}',
  ]),
  quiet: quietAll([
    'Kết quả thể hiện tại Báo cáo số {n1}/BC-UBND, ngày {d3} của Chủ tịch UBND xã',
    'Đã thông báo kết luận về Kế hoạch số {n1}/KH-UBND ngày {d2} tới các thôn',
    'Đã báo cáo giải trình việc thực hiện Thông báo số {n1}/TB-UBND ngày {d2}',
    'Sửa đổi quy chế theo Nghị quyết số {n1}/NQ-HĐND ngày {d1}',
    'Kế hoạch số {n1}/KH-BCĐ ngày {d2} của Ban chỉ đạo xã',
    'Báo cáo số {n1}/BC-TTHTCĐ ngày {d3} của Trung tâm học tập cộng đồng',
    'Quyết định số {n2}/QĐ-UBND ngày {d3} phê duyệt Kế hoạch số {n1}/KH-UBND ngày {d2} của huyện',
    'Tờ trình số {n2}/TTr-UBND ngày {d1} về việc ban hành Quyết định số {n1}/QĐ-UBND ngày {d2}',
  ]),
}

export const conflict: Patterns = {
  wrong: wrongAll('evidence-conflict', [
    [
      'Căn cứ Kế hoạch số {n1}/KH-UBND ngày {d1} của UBND xã về nạo vét kênh mương',
      'Kế hoạch số {n1}/KH-UBND ngày {d1} của UBND xã về khám sức khỏe người cao tuổi',
    ],
    [
      'Quyết định số {n1}/QĐ-UBND ngày {d2} cử công chức trực một cửa',
      'Quyết định số {n1}/QĐ-UBND ngày {d2} xử phạt hộ ông {ong} lấn chiếm đất',
    ],
    [
      'Báo cáo số {n1}/BC-UBND ngày {d3} đánh giá tiêu chí thủy lợi',
      'Báo cáo số {n1}/BC-UBND ngày {d3} tổng kết phong trào toàn dân bảo vệ an ninh',
    ],
    ['TB số {n1}/TB-UBND ngày {d2} cắt điện sửa chữa', 'TB số {n1}/TB-UBND ngày {d2} tuyển dụng cộng tác viên dân số'],
  ]),
  quiet: quietAll([
    [
      'Kế hoạch số {n1}/KH-UBND ngày {d1} về nạo vét kênh mương',
      'Kế hoạch số {n1}/KH-UBND ngày {d1} về việc nạo vét kênh mương nội đồng năm 2023',
    ],
    ['Quyết định số {n1}/QĐ-UBND ngày {d2} cử công chức trực một cửa', 'Danh sách kèm theo Quyết định số {n1}/QĐ-UBND ngày {d2}'],
    ['Báo cáo số {n1}/BC-UBND ngày {d3} về an ninh trật tự', 'Báo cáo số {n1}/BC-MTTQ ngày {d3} về đại đoàn kết'],
    ['Thông báo số {n1}/TB-UBND ngày {d2} về lịch cắt điện', 'Thông báo số {n1}/TB-UBND ngày {d3} về tuyển quân'],
  ]),
}

export const dates: Patterns = {
  wrong: [
    ...wrongAll('evidence-date', [
      'Tờ trình số {n1}/TTr-UBND ngày 31 tháng 9 năm 2023 xin chủ trương',
      'NQ số {n1}/NQ-HĐND ngày 30/2/2023 của HĐND xã',
      'Kế hoạch số {n1}/KH-UBND ban hành ngày 12/15/2023 về thi đua',
      'Báo cáo số {n1}/BC-UBND ngày 05/3/2023 về số liệu hộ tịch tính đến hết ngày 30/6/2023',
      'Quyết định số {n1}/QĐ-UBND ngày 10/10/2033 về khen thưởng',
      'Công văn số {n1}/UBND-VP ngày 31-11-2023 gửi các thôn',
    ]),
    ...wrongAll(
      'evidence-date',
      ['Nghị quyết số {n1}/NQ-HĐND ngày {d5} của HĐND xã về đầu tư công', 'TB số {n1}/TB-UBND ngày {d5} về kết quả xếp loại'],
      'I.1.1',
      HALF,
    ),
  ],
  quiet: [
    ...quietAll([
      'Tờ trình số {n1}/TTr-UBND ngày 30 tháng 9 năm 2023 xin chủ trương',
      'Kế hoạch số {n1}/KH-UBND ngày {d1} phục vụ Đại hội dự kiến ngày 15/5/2025',
      'Báo cáo số {n1}/BC-UBND ngày {d5} về số liệu hộ tịch tính đến hết ngày 31/10/2023',
      'Chỉ thị số {n1}/CT-UBND ngày {do} của UBND tỉnh vẫn còn hiệu lực',
      'Công văn số {n1}/UBND-VP ngày 30-11-2023 gửi các thôn',
      'Giấy khai sinh cấp từ 01/01/2016 đến nay đã được số hóa',
    ]),
    ...quietAll(
      [
        'Báo cáo số {n1}/BC-UBND ngày 19/6/2023 kết quả thực hiện Đề án 06 trong 6 tháng đầu năm 2023',
        'Báo cáo số {n1}/BC-UBND ngày 03/7/2023 sơ kết 6 tháng đầu năm 2023',
      ],
      HALF,
    ),
  ],
}

export const incomplete: Patterns = {
  wrong: wrongAll('evidence-incomplete', [
    'Tờ trình ngày {d2} của UBND xã về việc xin kinh phí tu sửa trạm bơm',
    'Thông báo số ___/TB-UBND ngày {d2} về thu gom rác thải',
    'Nghị quyết số {n1}/NQ-HĐND của HĐND xã về đặt tên đường',
    'UBND xã đã ra Thông báo số {n1}/TB-UBND về việc tiếp nhận phản ánh',
    'Quyết định số {n1}/QĐ-UBND ngày .../.../2023 về phân công trực Tết',
    'Báo cáo số {n1}/BC-UBND về sơ kết phong trào; Báo cáo số {n2}/BC-UBND ngày {d3} về thu ngân sách',
    'Kế hoạch ngày {d1} của Chủ tịch UBND xã về kiểm tra các thôn',
    'Phương án số {n1}/PA-UBND của UBND xã về phòng cháy rừng',
  ]),
  quiet: quietAll([
    'Tờ trình số {n1}/TTr-UBND ngày {d2} của UBND xã về việc xin kinh phí tu sửa trạm bơm',
    'Họp giao ban ngày {d2} có thông báo tới các thôn',
    'Nghị định số 118/2015/NĐ-CP',
    'Công chức lập báo cáo tháng, quý theo yêu cầu của huyện',
    'Sổ theo dõi, giấy biên nhận hồ sơ ngày {d2}',
    'Thực hiện quyết định phân cấp của cấp trên',
    'Bộ luật Dân sự năm 2015 được tuyên truyền rộng rãi',
    'Kế hoạch thu hoạch vụ xuân đã hoàn thành',
  ]),
}

export const notDone: Patterns = {
  wrong: wrongAll(
    'not-done',
    full([
      'Nội dung này xã sẽ triển khai vào năm sau',
      'Hiện đang phối hợp với đơn vị tư vấn để lập quy hoạch',
      'Công trình đang xây dựng dở dang',
      'Xã chưa xây dựng được kế hoạch',
      'Đang trình cấp có thẩm quyền phê duyệt',
      'Dự kiến hoàn thành trong tháng 12',
      'Chưa lắp đặt được camera tại nhà văn hóa',
      'Đã đăng ký mô hình dân vận khéo với huyện',
      'Hồ sơ đang được thẩm định, sẽ công bố sau',
      'Việc khắc phục các tồn tại vẫn đang tiến hành',
    ]),
  ),
  quiet: quietAll([
    ...full([
      'Chưa xảy ra vụ việc phức tạp nào trên địa bàn',
      'Chưa có công dân nào khiếu kiện vượt cấp',
      'Đã cấp giấy đăng ký kết hôn cho {k1} đôi',
      'Không còn hồ sơ đang chờ xử lý',
      'Trang thông tin điện tử đang hoạt động thường xuyên',
      'Tổ công nghệ số đang sinh hoạt đều, đã hướng dẫn {i1} lượt người',
      'Đã hoàn thành trước thời gian dự kiến',
      'Chưa phát hiện sai phạm qua kiểm tra',
      'Đăng ký khai tử {i1} trường hợp, đúng hạn',
      'Đã hỗ trợ {i1} lao động đang tìm việc làm',
    ]),
    [{ text: 'Công trình đang xây dựng dở dang', max: 2, self: 1 }],
    [{ text: 'Xã chưa xây dựng được kế hoạch', max: 2, self: 0 }],
  ]),
}

const LONG = [
  'Hằng tuần, công chức văn phòng lập lịch tiếp công dân gửi lên trang thông tin điện tử và niêm yết ở cổng trụ sở để bà con biết, kèm số điện thoại đường dây nóng của lãnh đạo xã.',
  'Xã phối hợp với Đoàn thanh niên ra quân thu gom vỏ bao thuốc bảo vệ thực vật ngoài đồng, phát quang bụi rậm, khơi thông cống rãnh và vẽ tranh tuyên truyền trên tường nhà văn hóa.',
]

export const repeated: Patterns = {
  wrong: wrongAll('text-repeated', [
    ...LONG.map((text): Sketch => [text, 'Đã làm tốt', text]),
    ...LONG.map((text): Sketch => [text, text.replaceAll(', ', ' , ')]),
  ]),
  quiet: quietAll([
    ...LONG.map((text): Sketch => [
      { id: 'I.2', text, max: 1, self: 0.5 },
      { id: 'I.2.1', text },
    ]),
    LONG,
    ['Đã thực hiện nghiêm túc', 'Đã thực hiện nghiêm túc'],
  ]),
}
