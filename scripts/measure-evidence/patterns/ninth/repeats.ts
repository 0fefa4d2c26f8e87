/** `text-repeated`: one long text in rows that are not parent and child. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns, TrialRow } from '../../trial.ts'
import { district, drawn, hamlets } from './writing.ts'

/** Explanations of two lines and more, as they are copied from row to row. */
const LONG: readonly ((g: Gaps) => string)[] = [
  (g) =>
    `UBND xã thường xuyên chỉ đạo công chức Bộ phận Tiếp nhận và Trả kết quả mặc trang phục, đeo thẻ, giữ thái độ niềm nở, hướng dẫn cặn kẽ cho ${g.pick(['bà con', 'người dân', 'công dân'])} đến giao dịch, không để ai phải đi lại nhiều lần`,
  (g) =>
    `Đài truyền thanh xã phát ${g.int(2, 5)} buổi mỗi tuần các tin bài về cải cách hành chính, chuyển đổi số; các ${g.pick(['thôn', 'xóm'])} lồng ghép vào sinh hoạt chi bộ, họp dân, sinh hoạt đoàn thể để mọi hộ cùng biết`,
  (g) =>
    `Ủy ban nhân dân xã phân công một đồng chí Phó Chủ tịch trực tiếp phụ trách, công chức Văn phòng - Thống kê tham mưu tổng hợp, hằng ${g.pick(['tháng', 'quý'])} báo cáo tại phiên họp để kịp thời tháo gỡ vướng mắc`,
  (g) =>
    `Qua rà soát, hồ sơ công việc được lập trên phần mềm, lãnh đạo giao việc và ký số ngay trong ngày, văn thư theo dõi hạn xử lý và nhắc nhở từng bộ phận, ${g.pick(['huyện', 'cấp trên'])} chưa lần nào phê bình`,
  (g) =>
    `Xã bố trí phòng làm việc riêng rộng ${g.int(40, 80)}m2 có ghế chờ, quạt, nước uống, bảng tra cứu, máy tính kết nối mạng cho người dân tự nộp hồ sơ, có đoàn viên thanh niên trực hỗ trợ vào buổi sáng`,
  (g) =>
    `Việc chi tiêu thực hiện theo đúng dự toán được giao, chứng từ đầy đủ, công khai tại hội nghị cán bộ công chức và niêm yết ở trụ sở, Thanh tra nhân dân xã giám sát ${g.pick(['thường kỳ', 'hằng quý'])} không có ý kiến khác`,
  (g) =>
    `Cán bộ, công chức xã chấp hành nghiêm giờ giấc, không uống rượu bia trong giờ làm việc, có lịch phân công trực lãnh đạo dán ở bảng tin, camera theo dõi kết nối với UBND huyện ${district(g)}`,
  (g) =>
    `Tổ công nghệ số cộng đồng ở ${hamlets(g, 1)[0] ?? ''} và các nơi khác đến từng nhà cài đặt ứng dụng định danh, chỉ dẫn cách nộp hồ sơ trên Cổng dịch vụ công, thanh toán tiền điện, tiền nước không dùng tiền mặt`,
  (g) =>
    `Hòm thư góp ý đặt trước cửa phòng tiếp dân, số điện thoại đường dây nóng niêm yết công khai, lãnh đạo xã mở hòm thư vào ngày ${g.pick(['15', '20', '25'])} hằng tháng và trả lời từng ý kiến bằng văn bản cho người gửi`,
  (g) =>
    `Lãnh đạo xã cùng Mặt trận và các đoàn thể đi cơ sở nắm tình hình, ghi nhận ý kiến của nhân dân về thái độ phục vụ, về thời gian chờ đợi, sau đó họp rút kinh nghiệm với ${g.pick(['từng công chức', 'các bộ phận chuyên môn'])} trong tuần`,
]
const long = (g: Gaps): string => g.pick(LONG)(g)
const two = (g: Gaps): [string, string] => {
  const [one, other] = drawn(g, LONG, 2).map((write) => write(g))
  return [one ?? '', other ?? '']
}

/** Words that stand between. */
const BETWEEN = ['Đầy đủ, đúng mẫu quy định', 'Không có trường hợp phải xử lý', 'Niêm yết tại trụ sở và nhà văn hóa'] as const
const at = (id: string, ...lines: readonly TrialRow[]) => ({ lines, at: id })

const WRONG: readonly Written[] = [
  (g) => {
    const text = long(g)
    return [text, text]
  },
  (g) => {
    const text = long(g)
    return [text, BETWEEN[0], `${text}.`]
  },
  (g) => {
    const text = long(g)
    return at('I.2.3', { id: 'I.2.3', text: `- ${text}` }, { id: 'I.5.1', text: BETWEEN[1] }, { id: 'I.5.2', text })
  },
  (g) => {
    const text = long(g)
    return at('I.3.1.1', { id: 'I.3.1.1', text }, { id: 'I.4.2', text: text.replaceAll(', ', ' , ') })
  },
  (g) => {
    const text = long(g)
    return at('I.6.4', { id: 'I.6.4', text: text.toLowerCase() }, { id: 'I.6.5', text })
  },
  (g) => {
    const text = long(g)
    return [text, text, text]
  },
  (g) => {
    const [one, other] = two(g)
    return at('II.1', { id: 'I.7', text: other }, { id: 'II.1', text: one }, { id: 'II.2', text: one })
  },
  (g) => {
    const text = long(g)
    const words = text.split(' ')
    return [text, `${words.slice(0, 12).join(' ')}\n${words.slice(12).join('  ')}`]
  },
  (g) => {
    const [one, other] = two(g)
    return [`${one}. ${other}`, BETWEEN[2], `${one}. ${other}`]
  },
  (g) => {
    const [one, other] = two(g)
    return at(
      'I.1.1',
      { id: 'I.1.1', text: one },
      { id: 'I.1.2', text: other },
      { id: 'I.1.3', text: BETWEEN[0] },
      { id: 'I.2.1', text: one },
    )
  },
  (g) => {
    const text = `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về đẩy mạnh cải cách hành chính, nâng cao chỉ số hài lòng của người dân và doanh nghiệp, siết chặt kỷ luật, kỷ cương trong thi hành công vụ`
    return [text, BETWEEN[1], text]
  },
  (g) => {
    const text = long(g)
    return at(
      'I.4.1',
      { id: 'I.4', name: 'Tổ chức bộ máy', max: 2, self: 1, text: BETWEEN[0] },
      { id: 'I.4.1', text },
      { id: 'I.4.2', text },
    )
  },
  (g) => {
    const text = `Giải quyết đúng và trước hạn ${g.count(310, 900)} hồ sơ, hồ sơ được quét lưu trên hệ thống một cửa điện tử của tỉnh, kết quả ký số gửi về tài khoản dịch vụ công của công dân và trả bản giấy khi công dân yêu cầu`
    return at('I.3.5', { id: 'I.3.5', text }, { id: 'I.3.6', text: BETWEEN[1] }, { id: 'I.7.2', text: `+ ${text};` })
  },
  (g) => {
    const text = long(g)
    return [
      { text, name: 'Bố trí công chức' },
      { text: BETWEEN[2], name: 'Công khai TTHC' },
      { text: `“${text}”`, name: 'Kỷ luật, kỷ cương' },
    ]
  },
  (g) => {
    const [one, other] = two(g)
    return at('I.5.1', { id: 'I.5.1', text: `- ${one};\n- ${other}.` }, { id: 'I.5.2', text: `+ ${one}\n+ ${other}` })
  },
  (g) => {
    const text = long(g)
    return at('I.3.2.1', { id: 'I.3', max: 2, self: 1, text: BETWEEN[2] }, { id: 'I.3.2.1', text }, { id: 'I.3.3.1', text })
  },
  (g) => {
    const text = long(g)
    return [text.replaceAll('hòa', 'hoà').replaceAll('khóa', 'khoá'), BETWEEN[0], BETWEEN[1], text]
  },
  (g) => {
    const text = long(g)
    return at(
      'I.1.4.2',
      { id: 'I.1.4.1', text: BETWEEN[2] },
      { id: 'I.1.4.2', text },
      { id: 'III.2', text: text.replace(/^./u, (first) => first.toLowerCase()) },
    )
  },
  (g) => {
    const [one, other] = two(g)
    return at(
      'I.8.1',
      { id: 'I.8.1', text: one },
      { id: 'I.8.2', text: other },
      { id: 'I.9.1', text: one },
      { id: 'I.9.2', text: BETWEEN[0] },
    )
  },
  (g) => {
    const text = `Thực hiện ý kiến chỉ đạo của UBND huyện ${district(g)}, xã đã rà soát từng khâu, cắt giảm giấy tờ trùng lặp, rút ngắn thời gian trả kết quả chứng thực từ ${g.int(3, 5)} giờ xuống còn 01 giờ, được người dân ghi nhận qua phiếu góp ý`
    return [text, text]
  },
]

const TRAPS: readonly Written[] = [
  (g) => {
    const text = long(g)
    return [
      { id: 'I.5', max: 2, self: 1, text },
      { id: 'I.5.1', text },
    ]
  },
  () => ['Thực hiện đúng quy định', 'Thực hiện đúng quy định', 'Thực hiện đúng quy định'],
  (g) => two(g),
  () => [
    { name: 'Tỷ lệ VB ký số', text: '100%' },
    { name: 'Tỷ lệ xử lý hồ sơ công việc', text: '100%' },
  ],
  () => [
    'UBND xã tổ chức tập huấn kỹ năng nộp hồ sơ trên Cổng dịch vụ công quốc gia cho trưởng thôn, bí thư chi bộ và cán bộ đoàn thể',
    'UBND xã phối hợp Viettel cấp chữ ký số cá nhân cho công chức chuyên môn, tổ chức hướng dẫn cách cài đặt và ký trên điện thoại',
  ],
  (g) => {
    const text = long(g)
    return [
      { id: 'I.6.1', text },
      { id: 'I.6.1.1', text: `${text}.` },
      { id: 'I.6.2', text: BETWEEN[0] },
    ]
  },
  () => ['Không phát sinh trong kỳ báo cáo', 'Không phát sinh trong kỳ báo cáo'],
  (g) => [
    `Lĩnh vực đất đai: tiếp nhận ${g.int(30, 90)} HS, trả ${g.int(10, 29)} HS trong ngày, có sổ hẹn và phiếu kiểm soát quá trình giải quyết kèm theo từng bộ HS`,
    `Lĩnh vực bảo trợ xã hội: họp hội đồng xét duyệt ${g.int(3, 9)} phiên, niêm yết danh sách tại nhà văn hóa, lập danh sách đề nghị huyện hỗ trợ kịp thời`,
  ],
  (g) => {
    const [no, day] = [g.no(), g.sameDay(2023, 1, 2)]
    return [
      `Kế hoạch số ${no}/KH-UBND ngày ${day()} về tuyên truyền CCHC; hình thức là pano, loa truyền thanh, sân khấu hóa ở trường học`,
      `Giao Văn phòng làm đầu mối, phân bổ kinh phí cho đài xã (Kế hoạch số ${no}/KH-UBND ngày ${day()} về tuyên truyền CCHC)`,
    ]
  },
  () => ['Có', 'Có', 'Có'],
  (g) => {
    const text = long(g)
    return [{ text }, { text: '', self: 0 }, { text: 'Nội dung này đã nêu ở dòng trên' }]
  },
  (g) => {
    const [one, two_] = hamlets(g, 2)
    return [
      `Tại ${one ?? ''} người dân hiến đất mở rộng đường, dựng lại tường rào, góp ngày công nạo vét mương`,
      `Tại ${two_ ?? ''} chi hội phụ nữ nhận chăm sóc tuyến hoa, thu gom vỏ bao thuốc bảo vệ thực vật vào bể chứa`,
    ]
  },
  () => ['Đảm bảo đúng thời gian, đúng mẫu', 'Đảm bảo đúng thời gian, đúng mẫu'],
  (g) => {
    const text = long(g)
    return [
      { id: 'I.2.2', max: 3, self: 1.5, text },
      { id: 'I.2.2.1', text: BETWEEN[1] },
      { id: 'I.2.2.2', text },
    ]
  },
  (g) => [
    {
      name: 'Thu ngân sách',
      text: `Thu ngân sách đạt dự toán, chủ yếu từ phí, lệ phí và thu hoa lợi công sản; không nợ đọng thuế đất phi nông nghiệp`,
    },
    {
      name: 'Chi ngân sách',
      text: `Chi ngân sách bám sát dự toán HĐND giao, dành ${g.int(10, 18)} triệu đồng sửa chữa hội trường, phần dư chuyển nguồn`,
    },
  ],
  () => [
    'Cán bộ, công chức xã gương mẫu đeo thẻ khi làm nhiệm vụ',
    'Công chức một cửa đeo thẻ, mặc đồng phục, có bảng chức danh đặt trên bàn để người dân biết tên và góp ý',
  ],
  (g) => [`${g.int(18, 24)}/24 chỉ tiêu kinh tế - xã hội`, `${g.int(11, 18)}/19 tiêu chí nông thôn mới`, 'Đạt'],
  () => [
    {
      name: 'Mức độ cung cấp thông tin',
      text: `Trang UBND xã có chuyên mục hỏi đáp, lịch tiếp dân, danh bạ công chức, quy hoạch sử dụng đất được cập nhật đủ`,
    },
    {
      name: 'Trách nhiệm người đứng đầu',
      text: `Chủ tịch Ủy ban nhân dân xã chủ trì họp giao ban, ký cam kết trách nhiệm nêu gương, tiếp dân vào thứ Năm đầu tháng`,
    },
  ],
  (g) => [two(g)[0], 'Như trên'],
  () => ['Bố trí đủ, hợp lý', 'Bố trí đủ, hợp lý', 'Lưu tại Văn phòng UBND xã'],
]

export const repeated: Patterns = { wrong: wanted('text-repeated', WRONG), quiet: fine(TRAPS) }
