/** Full points for what is not done yet, and texts that occur twice. */
import type { Patterns, TrialRow } from '../../trial.ts'
import { quietAll, wrongAll, type Sketch } from './fill.ts'

const full = (texts: readonly string[]): Sketch[] => texts.map((text): TrialRow => ({ text, max: 1, self: 1 }))
const partly = (texts: readonly string[]): Sketch[] => texts.map((text): TrialRow => ({ text, max: 1, self: 0.5 }))

export const notDone: Patterns = {
  wrong: wrongAll(
    'not-done',
    full([
      'UBND xã sẽ ban hành kế hoạch trong quý IV',
      'Đang triển khai thực hiện',
      'Xã đang xây dựng quy chế, dự kiến trình HĐND tại kỳ họp cuối năm',
      'Đã đăng ký thực hiện 02 sáng kiến về cải cách hành chính',
      'Đang hoàn thiện hồ sơ trình huyện thẩm định',
      'Chưa thực hiện',
      'Nhà văn hóa thôn {thon} đang thi công, sẽ bàn giao vào tháng 12',
      'Xã dự kiến tổ chức hội nghị đối thoại vào cuối năm',
      'Các kiến nghị của đoàn kiểm tra đang khắc phục',
      'Tuyến đường trục thôn {thon} đang được mở rộng, chưa nghiệm thu',
      'Sẽ tiến hành kiểm tra sau khi có hướng dẫn của huyện',
      'Chưa ban hành kế hoạch, sẽ bổ sung sau',
      'Việc số hóa hồ sơ đang trong quá trình thực hiện',
      'UBND xã đã đăng ký mô hình "Chính quyền thân thiện", đang chờ phê duyệt để triển khai',
      'Quy chế mới đang lấy ý kiến, chưa ban hành',
      'Dự kiến quý sau sẽ lắp đặt máy lấy số tự động',
      'Đang chờ cấp kinh phí để thực hiện',
      'Chưa tổ chức đối thoại với nhân dân',
      'Xã sẽ công khai quyết toán sau kỳ họp HĐND',
      'Đã giao công chức {linh} tham mưu, hiện đang soạn thảo kế hoạch',
      'Hệ thống camera đang lắp đặt, chưa đưa vào sử dụng',
      'Chưa hoàn thành việc rà soát, sẽ báo cáo trong tháng tới',
      'Hiện nay đang tiến hành rà soát, chưa có kết quả',
      'Sáng kiến đã đăng ký, sẽ nghiệm thu cuối năm',
      'Đang lập danh sách, chưa chi trả cho người dân',
      'Trong thời gian tới sẽ tổ chức tập huấn cho tổ công nghệ số thôn {thon2}',
    ]),
  ),
  quiet: quietAll([
    ...full([
      'Không có hồ sơ trễ hạn',
      'Chưa phát sinh trường hợp phải xin lỗi',
      'Trong năm chưa phát sinh khiếu nại, tố cáo',
      'Đăng ký thường trú {i1} hồ sơ, đăng ký tạm trú {i2} hồ sơ',
      'Không có văn bản phải xử lý',
      'Đã đăng ký khai sinh cho {i1} trẻ, đăng ký kết hôn {k1} cặp',
      'Hiện có {i1} hồ sơ đang giải quyết trong hạn, không có hồ sơ quá hạn',
      'Tiếp nhận thông tin của {i1} công dân đang tạm trú trên địa bàn',
      'Đã ban hành đầy đủ kế hoạch, đã hoàn thành 100% nhiệm vụ',
      'Đã giải quyết xong các việc đang dở dang của năm trước',
      'Không có cán bộ, công chức bị kỷ luật',
      'Đã công khai dự toán, quyết toán ngân sách',
      'Chưa có trường hợp nào vi phạm quy chế',
      'Chưa có phản ánh, kiến nghị của tổ chức, cá nhân',
      'Tổ chức ký cam kết với {i1} hộ kinh doanh đang hoạt động',
      'Đã hoàn thành việc đăng ký hộ kinh doanh cho {i1} hộ',
      'Đã trao sổ tiết kiệm cho {k1} cháu đang học lớp 1',
      'Đăng ký biến động đất đai {i1} trường hợp',
      'Các trang thiết bị đang sử dụng tốt',
      'Hệ thống một cửa đang vận hành ổn định',
      'Bộ phận một cửa đang áp dụng hệ thống ISO 9001:2015',
      'Không phát sinh hồ sơ tạm dừng',
    ]),
    ...partly([
      'Đang triển khai thực hiện',
      'Chưa thực hiện',
      'Xã sẽ công khai quyết toán sau kỳ họp HĐND',
      'Đã đăng ký 01 sáng kiến, đang chờ công nhận',
      'Dự kiến tổ chức vào quý IV',
    ]),
    [{ text: 'Chưa thực hiện', max: 1, self: 0 }],
  ]),
}

const LONG = [
  'Công chức bộ phận một cửa luôn niềm nở, hướng dẫn tận tình để công dân chỉ phải đi lại một lần; các thủ tục được niêm yết rõ ràng bằng bảng lớn đặt ở sảnh trụ sở.',
  'Đài truyền thanh xã {xa} phát {i1} lượt bài viết về chuyển đổi số, kết hợp với sinh hoạt chi hội phụ nữ thôn {thon} để hướng dẫn bà con cài đặt ứng dụng VNeID.',
  'Thực hiện chỉ đạo của Đảng ủy, UBND xã phân công từng đồng chí phụ trách thôn, mỗi tháng dự sinh hoạt một lần, nghe ý kiến nhân dân và giải quyết ngay việc thuộc thẩm quyền.',
  'Kế hoạch số {n1}/KH-UBND ngày {d1} của UBND xã {xa} về công tác dân vận chính quyền năm 2023, đã phổ biến tới toàn thể cán bộ, công chức và trưởng thôn trên địa bàn.',
  'Nhân dân thôn {thon} và thôn {thon2} đã hiến đất, góp ngày công mở rộng đường làng, trồng hoa hai bên đường, lắp đèn chiếu sáng và giữ gìn vệ sinh môi trường mỗi chiều thứ bảy.',
  'UBND xã cử cán bộ tham gia đầy đủ các lớp bồi dưỡng do huyện tổ chức; sau mỗi lớp có báo cáo thu hoạch, chia sẻ lại cho đồng nghiệp trong buổi họp giao ban đầu tuần.',
  'Hồ sơ của công dân được quét, lưu trên hệ thống ngay khi tiếp nhận; cán bộ chuyên môn khai thác lại dữ liệu đã có, không yêu cầu nộp thêm giấy tờ đã có trong kho dữ liệu.',
]

const twice = (text: string): Sketch => [text, text]

export const repeated: Patterns = {
  wrong: [
    ...wrongAll('text-repeated', LONG.map(twice)),
    ...wrongAll(
      'text-repeated',
      LONG.map((text) => ['Đã thực hiện', text, `- ${text}`]),
      'I.1.2',
    ),
    ...wrongAll(
      'text-repeated',
      LONG.map((text) => [text, 'Không có', 'Không phát sinh', text.replace(/\.$/u, '')]),
    ),
    ...wrongAll(
      'text-repeated',
      LONG.map((text) => [
        { id: 'I.1.1', text },
        { id: 'I.4.2', text: text.replace(/, /gu, ',  ') },
      ]),
    ),
  ],
  quiet: [
    ...quietAll(
      LONG.map((text) => [
        { id: 'I.3', text, max: 1, self: 0.5 },
        { id: 'I.3.1', text },
      ]),
    ),
    ...quietAll([
      ['Thực hiện theo đúng quy định', 'Thực hiện theo đúng quy định'],
      ['Không có', 'Không có', 'Không có'],
      ['100%', '100%'],
      ['Không phát sinh', 'Không phát sinh'],
      ['Có hình ảnh kèm theo', 'Có hình ảnh kèm theo'],
      ['Kế hoạch số {n1}/KH-UBND ngày {d1}', 'Kế hoạch số {n1}/KH-UBND ngày {d1}'],
      ['Đảm bảo đúng quy định.', 'Đảm bảo đúng quy định'],
      ['Đạt', 'Đạt'],
      ['{h}/{h} hồ sơ', '{h}/{h} hồ sơ'],
      ['Không có hồ sơ trễ hạn', 'Không có hồ sơ trễ hạn'],
      [LONG[0] ?? '', LONG[2] ?? ''],
      [LONG[1] ?? '', LONG[5] ?? ''],
      [LONG[4] ?? '', 'Đã thực hiện', LONG[6] ?? ''],
      [
        'Chi hội phụ nữ thôn {thon} mở lớp dạy nấu ăn cho {i1} hội viên trẻ trong dịp hè.',
        'Chi hội nông dân thôn {thon2} tập huấn trồng rau an toàn cho {i2} hội viên cao tuổi trong vụ đông.',
      ],
      [
        'Kế hoạch số {n1}/KH-UBND ngày {d1} của UBND xã {xa} về tuyên truyền CCHC năm 2023',
        'Kế hoạch số {n2}/KH-UBND ngày {d2} của UBND xã {xa} về kiểm tra công vụ năm 2023',
      ],
      ['Đã niêm yết công khai', 'Đã niêm yết công khai'],
      ['Như mục 1.1.1', 'Như mục 1.1.1'],
      ['Xã đã làm tốt', 'Xã đã làm tốt', 'Xã đã làm tốt'],
      [
        {
          id: 'I.5',
          text: 'Toàn xã có {i1} cán bộ, trong đó có {k1} đồng chí chưa đạt chuẩn về trình độ chuyên môn theo quy định của tỉnh',
        },
        {
          id: 'I.5.1',
          text: 'Toàn xã có {i1} cán bộ, trong đó có {k1} đồng chí chưa đạt chuẩn về trình độ chuyên môn theo quy định của tỉnh',
        },
      ],
    ]),
  ],
}
