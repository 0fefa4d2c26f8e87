/** Long texts once and twice: `text-repeated`. */
import type { Patterns } from '../../trial.ts'
import { fine, wanted } from './fill.ts'

const LOUDSPEAKER =
  'Đài truyền thanh xã phát {c} tin, bài về cải cách hành chính, dịch vụ công trực tuyến và chuyển đổi số; treo {one} băng rôn tại trụ sở UBND xã, nhà văn hóa các thôn; lồng ghép tuyên truyền tại các buổi sinh hoạt chi bộ, họp thôn và trên nhóm Zalo của thôn {thon}.'
const DESK =
  'Bộ phận Tiếp nhận và Trả kết quả được bố trí tại tầng 1 trụ sở UBND xã, diện tích {c} m2, có đủ bàn ghế, máy tính, máy quét, màn hình tra cứu; công chức mặc đồng phục, đeo thẻ, hướng dẫn người dân tận tình và trả kết quả đúng hẹn.'
const PLAN =
  'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3} của UBND xã {xa} về kiểm tra việc thực hiện kỷ luật, kỷ cương hành chính và văn hóa công vụ đối với cán bộ, công chức, người hoạt động không chuyên trách trên địa bàn xã năm 2023'
const ROAD =
  'Toàn bộ các tuyến đường trục xã, liên xã đã được nhựa hóa, có rãnh thoát nước, biển báo và hệ thống điện chiếu sáng; các thôn giao cho đoàn thể tự quản, quét dọn vào sáng thứ Bảy hằng tuần, trồng hoa hai bên đường và thu gom rác đúng nơi quy định.'

export const repeated: Patterns = {
  wrong: wanted('text-repeated', [
    [LOUDSPEAKER, LOUDSPEAKER],
    [DESK, { name: 'Đánh giá chất lượng giải quyết TTHC', text: DESK }],
    [PLAN, 'Thực hiện đúng quy định', PLAN],
    [ROAD, `- ${ROAD}`],
    [LOUDSPEAKER, LOUDSPEAKER.replace('tin, bài', 'tin,  bài').replace('.', ' ')],
    [
      { id: 'I.1.1', text: DESK },
      { id: 'II.3.2', text: DESK },
    ],
    [PLAN, `${PLAN}.`],
    [
      { id: 'I.1.1', max: 2, self: 2, text: ROAD },
      { id: 'I.2.1', max: 1, self: 1, text: ROAD },
    ],
    [PLAN, LOUDSPEAKER, PLAN, 'Không phát sinh'],
    [DESK.toUpperCase().replace('{C}', '{c}'), DESK],
  ]),
  quiet: fine([
    [
      { id: 'I.1.1', text: LOUDSPEAKER },
      { id: 'I.1.1.1', text: LOUDSPEAKER },
    ],
    ['Không có', 'Không có'],
    ['Thực hiện đúng theo quy định.', 'Thực hiện đúng theo quy định.', 'Thực hiện đúng theo quy định.'],
    [LOUDSPEAKER, DESK],
    ['100%', '100%'],
    ['{n}/{n} hồ sơ, đạt 100%', '{n}/{n} hồ sơ, đạt 100%'],
    ['Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3}', 'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3}'],
    [
      'Đã tổ chức tập huấn kỹ năng số cho tổ công nghệ số cộng đồng các thôn, hướng dẫn người dân cài đặt VNeID, nộp hồ sơ trực tuyến',
      'Đã tổ chức tập huấn phòng cháy, chữa cháy cho đội dân phòng các thôn, hướng dẫn người dân cài đặt ứng dụng báo cháy, thoát nạn an toàn',
    ],
    [
      { id: 'I.2', text: ROAD },
      { id: 'I.2.1', text: ROAD },
      { id: 'I.2.2', text: 'Đạt' },
    ],
    ['Chưa phát sinh', 'Chưa phát sinh', 'Không có đơn thư'],
  ]),
}
