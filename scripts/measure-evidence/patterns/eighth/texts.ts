/** What is written at all, and where else: `evidence-missing` and `text-repeated`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const UNEXPLAINED: readonly Written[] = [
  (g) => ({ text: '', max: 1, self: g.pick([0.25, 0.5, 1]) }),
  (g) => [{ text: '', name: 'Công khai TTHC', max: 0.5, self: 0.5 }, `Niêm yết ${g.int(100, 140)} TTHC tại trụ sở`],
  () => ({
    lines: [
      { id: 'I.1', max: 2, self: 2, text: 'Thực hiện tốt công tác tuyên truyền, có tin bài trên đài truyền thanh xã' },
      { id: 'I.1.1', max: 1, self: 1, text: '' },
      { id: 'I.1.2', max: 1, self: 1, text: 'Tuyên truyền qua hệ thống loa của các ấp' },
    ],
  }),
  () => ({ text: ' ', name: 'Sáng kiến trong CCHC', max: 2, self: 2 }),
  () => ({
    lines: [
      { id: 'I.1', max: 1, self: 1, text: '' },
      { id: 'I.1.1', max: 0.5, self: 0.5, text: '' },
      { id: 'I.1.2', max: 0.5, self: 0.5, text: 'Đã bố trí máy lấy số tự động' },
    ],
  }),
  () => ({
    lines: ['Cử công chức trực đầy đủ tại BPMC', { text: '', name: 'Trang phục, thẻ công chức', max: 0.5, self: 0.25 }],
    at: 'I.1.2',
  }),
]

const EXPLAINED: readonly Written[] = [
  () => ({ text: '', max: 1, self: 0 }),
  () => ({ text: '', max: 1, self: null }),
  () => ({ text: '', max: 5, self: 4, assessedBy: 'survey', name: 'Chỉ số hài lòng qua điều tra xã hội học' }),
  () => [
    { id: 'I.1', max: 1, self: 1, text: '' },
    { id: 'I.1.1', max: 0.5, self: 0.5, text: 'Có bảng niêm yết TTHC tại nơi tiếp dân' },
    { id: 'I.1.2', max: 0.5, self: 0.5, text: 'Đã bố trí máy lấy số tự động' },
  ],
  () => ({ text: 'Thực hiện tốt', max: 1, self: 1 }),
  () => ({ text: 'Không có', max: 0.5, self: 0.5 }),
  (g) => ({ text: '', max: 1, self: 1, extra: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về CCHC năm 2023` }),
]

export const missing: Patterns = { wrong: wanted('evidence-missing', UNEXPLAINED), quiet: fine(EXPLAINED) }

const LONG_TEXTS: readonly string[] = [
  'UBND xã đã chỉ đạo cán bộ, công chức thực hiện nghiêm túc quy chế làm việc, nội quy cơ quan, chấp hành giờ giấc làm việc và tích cực hướng dẫn người dân nộp hồ sơ trên Cổng dịch vụ công',
  'Công chức chuyên môn đã phối hợp với các ấp rà soát, lập danh sách, niêm yết công khai tại trụ sở và thông báo trên đài truyền thanh để người dân biết, theo dõi, giám sát quá trình thực hiện',
  'Bộ phận Một cửa được bố trí tại tầng 1 trụ sở UBND xã, có đủ bàn ghế, máy vi tính, máy quét, máy in và mạng internet phục vụ tốt việc tiếp nhận, giải quyết hồ sơ của tổ chức, cá nhân',
  'Các ngành, đoàn thể xã đã quan tâm lồng ghép tuyên truyền nội dung này trong các buổi sinh hoạt chi bộ, họp ấp, hội họp của đoàn thể với đông đảo hội viên, đoàn viên tham gia hưởng ứng',
]

const REPEATS: readonly Written[] = [
  ...LONG_TEXTS.map((text): Written => () => [text, 'Đã phân công công chức phụ trách theo dõi', text]),
  () => [`- ${LONG_TEXTS[0] ?? ''};`, `${LONG_TEXTS[0] ?? ''}.`],
  (g) => {
    const text = `Thực hiện Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)}, UBND xã đã tổ chức tuyên truyền đến toàn thể cán bộ, công chức và nhân dân trên địa bàn xã bằng nhiều hình thức phong phú`
    return [text, text]
  },
]

const OTHER_TEXTS: readonly Written[] = [
  () => ['Thực hiện đúng quy định', 'Thực hiện đúng quy định', 'Thực hiện đúng quy định'],
  () => ['Không có', 'Đạt', 'Không có', 'Đạt'],
  () => [
    { id: 'I.1', text: LONG_TEXTS[1] ?? '' },
    { id: 'I.1.1', text: LONG_TEXTS[1] ?? '' },
  ],
  () => [LONG_TEXTS[0] ?? '', LONG_TEXTS[1] ?? '', LONG_TEXTS[2] ?? ''],
  (g) => {
    const { a, b, p } = g.share()
    const again = g.share()
    return [
      `Lĩnh vực hộ tịch: giải quyết đúng hạn ${a}/${b} hồ sơ, đạt ${p}%`,
      `Lĩnh vực chứng thực: giải quyết đúng hạn ${again.a}/${again.b} hồ sơ, đạt ${again.p}%`,
    ]
  },
  (g) => {
    const cited = `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.sameDay(2023, 1, 3)()} về CCHC`
    return [cited, cited]
  },
]

export const repeated: Patterns = { wrong: wanted('text-repeated', REPEATS), quiet: fine(OTHER_TEXTS) }
