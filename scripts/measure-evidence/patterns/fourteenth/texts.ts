/** The same long text in two rows, and what may come twice: `text-repeated`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const LONG: readonly string[] = [
  'UBND xã thường xuyên chỉ đạo Bộ phận Một cửa tiếp nhận, giải quyết hồ sơ cho tổ chức, công dân đúng quy trình, đúng thời gian quy định, không để xảy ra tình trạng hồ sơ trễ hạn; thái độ phục vụ của cán bộ, công chức nhiệt tình, chu đáo, được nhân dân đánh giá cao.',
  'Tuyên truyền bằng nhiều hình thức: qua hệ thống loa truyền thanh, trang thông tin điện tử của xã, nhóm Zalo các khu dân cư, lồng ghép trong các cuộc họp khu, sinh hoạt chi bộ, hội nghị của MTTQ và các đoàn thể; treo băng rôn, khẩu hiệu tại trụ sở UBND xã và nhà văn hóa các khu.',
  '- Niêm yết công khai đầy đủ TTHC tại Bộ phận Tiếp nhận và Trả kết quả;\n- Đăng tải TTHC trên trang thông tin điện tử phường;\n- Công khai số điện thoại đường dây nóng, địa chỉ tiếp nhận phản ánh, kiến nghị;\n- Bố trí bàn ghế, máy vi tính, mã QR để người dân tra cứu hồ sơ.',
  'UBND phường đã triển khai đến toàn thể cán bộ, công chức thực hiện nghiêm kỷ luật, kỷ cương hành chính, quy tắc ứng xử, văn hóa công sở, sử dụng hiệu quả thời giờ làm việc; không có cán bộ, công chức vi phạm bị xử lý kỷ luật trong năm.',
  'Thực hiện công khai dự toán, quyết toán thu chi ngân sách, các khoản đóng góp của nhân dân, quản lý sử dụng tài sản công theo đúng quy định; niêm yết tại trụ sở UBND xã và thông báo trên hệ thống truyền thanh để nhân dân biết, giám sát.',
  'Cán bộ, công chức sử dụng thành thạo phần mềm quản lý văn bản và điều hành, hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, thư điện tử công vụ; các văn bản đi, đến được cập nhật, xử lý và ký số kịp thời trên môi trường mạng.',
  'Công tác tiếp công dân được duy trì thường xuyên tại trụ sở, có lịch tiếp, nội quy, sổ theo dõi và phân công cán bộ trực; các ý kiến, kiến nghị của công dân đều được ghi nhận, xem xét giải quyết kịp thời, không để tồn đọng kéo dài, vượt cấp.',
  'Ban Chỉ đạo xây dựng nông thôn mới đã phân công thành viên phụ trách từng ấp, hằng tháng kiểm tra tiến độ thực hiện các tiêu chí về giao thông, môi trường, hộ nghèo, y tế, giáo dục và kịp thời tháo gỡ khó khăn, vướng mắc từ cơ sở.',
]

const [RECEPTION = '', MEDIA = '', POSTED = '', DISCIPLINE = '', FINANCE = '', SOFTWARE = '', CITIZENS = '', COUNTRYSIDE = ''] = LONG

const doubled =
  (text: string): Written =>
  () => [text, text]

const REPEATED: readonly Written[] = [
  ...LONG.map(doubled),
  () => [
    { id: 'I.1.1', text: RECEPTION },
    { id: 'I.2.4', text: 'Có sổ theo dõi hồ sơ' },
    { id: 'I.3.1', text: RECEPTION },
  ],
  () => [MEDIA, MEDIA.replace('Tuyên truyền', 'Tuyên  truyền').replace('; treo', ' ; treo')],
  () => [`- ${DISCIPLINE}`, DISCIPLINE],
  () => [`${COUNTRYSIDE}\n- Có ảnh kèm theo`, 'Hoàn thành theo kế hoạch', `${COUNTRYSIDE}\n- Có ảnh kèm theo`],
  () => [FINANCE, FINANCE.replace(/\.$/u, '')],
  (g) => {
    const text = `Trong năm 2023, xã tiếp nhận ${g.int(300, 900)} hồ sơ thủ tục hành chính, các hồ sơ đều được cập nhật trên phần mềm một cửa điện tử, luân chuyển đến công chức chuyên môn xử lý và trả kết quả cho công dân theo đúng thời gian ghi trên phiếu hẹn.`
    return [text, text]
  },
  (g) => {
    const text = `UBND xã ${g.commune} tổ chức ${g.int(3, 9)} buổi tập huấn cho Tổ công nghệ số cộng đồng về cài đặt VNeID, nộp hồ sơ trực tuyến, thanh toán không dùng tiền mặt, hướng dẫn người dân tại nhà văn hóa các ấp và tại Bộ phận Một cửa vào các ngày làm việc trong tuần.`
    return [text, text, 'Có thực hiện đầy đủ']
  },
  () => [
    { id: 'I.1.1', text: SOFTWARE },
    { id: 'I.2.1', text: SOFTWARE },
    { id: 'I.3.1', text: 'Đạt' },
  ],
  () => [CITIZENS, `${CITIZENS.slice(0, 1)}${CITIZENS.slice(1).replaceAll(', ', ',  ')}`],
]

const FINE: readonly Written[] = [
  () => ['Thực hiện tốt', 'Thực hiện tốt'],
  () => ['Không có', 'Không có', 'Không có'],
  () => ['Thực hiện đúng quy định', 'Thực hiện đúng quy định'],
  () => ['100%', '100%'],
  () => ['Không phát sinh hồ sơ trong năm', 'Không phát sinh hồ sơ trong năm'],
  () => [
    { id: 'I.1', text: RECEPTION },
    { id: 'I.1.1', text: RECEPTION },
  ],
  () => [
    { id: 'I.2', text: MEDIA },
    { id: 'I.2.1', text: MEDIA },
    { id: 'I.2.2', text: 'Có băng rôn, khẩu hiệu tại trụ sở' },
  ],
  () => [RECEPTION, CITIZENS],
  () => [FINANCE, COUNTRYSIDE],
  () => [SOFTWARE, DISCIPLINE, POSTED],
  (g) => {
    const text = `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.int(10, 28)}/02/2023 về CCHC năm 2023`
    return [text, text]
  },
  (g) => [
    `Quý I năm 2023, Bộ phận Một cửa tiếp nhận ${g.int(100, 150)} hồ sơ, giải quyết trước hạn và đúng hạn 100%, không có hồ sơ trễ hạn, không có phản ánh, kiến nghị của công dân`,
    `Quý II năm 2023, Bộ phận Một cửa tiếp nhận ${g.int(160, 220)} hồ sơ, giải quyết trước hạn và đúng hạn 100%, không có hồ sơ trễ hạn, không có phản ánh, kiến nghị của công dân`,
  ],
  (g) => [
    `Lĩnh vực hộ tịch: tiếp nhận ${g.int(100, 150)} hồ sơ, số hóa đầy đủ thành phần hồ sơ và kết quả giải quyết, trả kết quả đúng hạn cho công dân`,
    `Lĩnh vực đất đai: tiếp nhận ${g.int(20, 60)} hồ sơ, số hóa đầy đủ thành phần hồ sơ và kết quả giải quyết, trả kết quả đúng hạn cho công dân`,
  ],
  () => ['Có niêm yết đầy đủ tại Bộ phận Một cửa', 'Có niêm yết đầy đủ tại Bộ phận Một cửa'],
  () => [
    'UBND phường tuyên truyền CCHC qua loa truyền thanh, trang thông tin điện tử, nhóm Zalo khu phố và các buổi sinh hoạt chi bộ, họp tổ dân phố',
    'UBND phường tuyên truyền phòng cháy chữa cháy tại các chợ, cơ sở kinh doanh, nhà trọ; ký cam kết với từng hộ và tổ chức diễn tập tại khu dân cư',
  ],
  () => ['Xem mục I.1.2', 'Xem mục I.1.2'],
  () => ['Có ảnh, sổ theo dõi kèm theo', 'Có ảnh, sổ theo dõi kèm theo'],
]

export const repeated: Patterns = { wrong: wanted('text-repeated', REPEATED), quiet: fine(FINE) }
