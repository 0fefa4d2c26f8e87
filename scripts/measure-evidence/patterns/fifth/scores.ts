/** The text against the points: `share-score`, `evidence-missing`, `not-done`. */
import type { Random } from '../../../generate/prng.ts'
import { count, percent, quiet, wrong } from '../../slots.ts'
import type { Pattern, Patterns } from '../../trial.ts'
import { fine, wanted } from './fill.ts'

interface Scored {
  /** The share in percent as it is printed. */
  readonly p: string
  readonly a: string
  readonly b: string
  /** What is left of the whole. */
  readonly left: string
}

/** Points that a share makes of a maximum, to a hundredth as tables print them. */
const earned = (max: number, exact: number): number => Math.round(max * exact) / 100

/** A row that is scored in proportion: with the points that the share makes, or with some others. */
const scored =
  (right: boolean, text: (slots: Scored) => string): Pattern =>
  (random: Random) => {
    const max = random.pick([1, 1.5, 2, 3])
    const whole = random.int(20, 800)
    const part = random.int(Math.ceil(whole * 0.4), Math.floor(whole * 0.85))
    const p = percent((100 * part) / whole, 2)
    const self = earned(max, Number(p.replace(',', '.')))
    const row = {
      max,
      proportional: true,
      text: text({ p, a: count(random, part), b: count(random, whole), left: count(random, whole - part) }),
    }
    if (right) return quiet({ ...row, self })
    // full points beside "chưa" are another question
    const most = /chưa/u.test(row.text) ? [] : [max]
    const off = random.pick([...most, Math.round(self * 50) / 100, Math.round((self - 0.1 * max) * 100) / 100])
    return wrong('share-score', { ...row, self: off })
  }

const SHARED: readonly ((slots: Scored) => string)[] = [
  ({ a, b, p }) => `Có ${a}/${b} hồ sơ được nộp trực tuyến, đạt ${p}%`,
  ({ p }) => `Đạt ${p}%`,
  ({ a, b }) => `${a}/${b} hồ sơ có sử dụng lại dữ liệu đã số hóa`,
  ({ p, a, b }) => `Tỷ lệ thanh toán trực tuyến: ${p}% (${a}/${b} hồ sơ)`,
  ({ b, left }) => `Xã có ${b} hộ kinh doanh, trong đó có ${left} hộ chưa sử dụng hóa đơn điện tử`,
  ({ a, b, p }) => `Kết quả: ${a}/${b} TTHC có phát sinh hồ sơ (${p}%); cùng kỳ năm trước đạt 35%`,
  ({ a, b }) => `Đã cấp kết quả điện tử cho ${a} hồ sơ/tổng số ${b} hồ sơ`,
  ({ b, left }) => `Còn ${left}/${b} hộ chưa đăng ký tài khoản dịch vụ công`,
  ({ p }) => `Theo số liệu trên Cổng Dịch vụ công, tỷ lệ hồ sơ trực tuyến của xã năm 2023 là ${p}%.`,
  ({ p, a, b }) => `${a}/${b} lao động đã qua đào tạo = ${p}%`,
]

export const shareScore: Patterns = {
  wrong: SHARED.map((text) => scored(false, text)),
  quiet: [
    ...SHARED.map((text) => scored(true, text)),
    ...fine([
      { max: 2, self: 2, proportional: true, text: '{n}/{n} hồ sơ được số hóa' },
      { max: 2, self: 2, text: 'Có {a}/{b} hồ sơ được nộp trực tuyến, đạt {p}%, vượt chỉ tiêu huyện giao' },
      { max: 1, self: 1, proportional: true, text: 'Đạt 108% so với kế hoạch' },
      { max: 1, self: 0, proportional: true, text: 'Trong năm chưa phát sinh hồ sơ trực tuyến, tỷ lệ 0%' },
      { max: 2, self: null, proportional: true, text: 'Có {a}/{b} hồ sơ được nộp trực tuyến, đạt {p}%' },
    ]),
  ],
}

const NAMED = 'Thực hiện quy chế dân chủ ở cơ sở'

export const missing: Patterns = {
  wrong: [
    ...wanted('evidence-missing', [
      { name: NAMED, max: 2, self: 2, text: '' },
      { name: 'Kết quả thực hiện quy chế làm việc', max: 0.5, self: 0.25, text: '' },
      { name: 'Mức độ thực hiện chế độ báo cáo', max: 1, self: 1, text: '-' },
      [
        { name: 'Số hóa hồ sơ', max: 1, self: 0.75, text: '' },
        { name: 'Ký số văn bản', max: 1, self: 1, text: '{n}/{n} văn bản' },
      ],
      {
        at: 'I.1.1',
        lines: [
          {
            id: 'I.1',
            name: 'Tuyên truyền CCHC',
            max: 2,
            self: 2,
            text: 'Đã tuyên truyền bằng nhiều hình thức trên hệ thống loa truyền thanh',
          },
          { id: 'I.1.1', name: 'Mức độ hoàn thành kế hoạch tuyên truyền', max: 1, self: 1, text: '' },
          { id: 'I.1.2', name: 'Mức độ đa dạng trong tuyên truyền', max: 1, self: 1, text: 'Phát thanh, pa nô, khẩu hiệu' },
        ],
      },
      {
        at: ['I.2.1', 'I.2.2'],
        lines: [
          { id: 'I.2', name: 'Chế độ công vụ', max: 3, self: 3, text: '' },
          { id: 'I.2.1', name: 'Đánh giá, xếp loại công chức', max: 2, self: 2, text: '' },
          { id: 'I.2.2', name: 'Chấp hành kỷ luật, kỷ cương', max: 1, self: 1, text: '' },
        ],
      },
      { name: 'Điểm thưởng: có mô hình, sáng kiến được công nhận', max: 1, self: 0.5, text: '' },
      { name: 'Tỷ lệ thôn đạt chuẩn văn hóa', max: 1, self: 1, text: '.....' },
      {
        period: { text: '6 tháng đầu năm 2023', year: 2023 },
        lines: [{ name: 'Xây dựng quy chế chi tiêu nội bộ', max: 1, self: 0.9, text: '' }],
      },
      [
        { name: 'Công khai dự toán ngân sách', max: 1, self: 0.5, text: '' },
        { name: 'Thực hành tiết kiệm, chống lãng phí', max: 1, self: 0, text: '' },
      ],
    ]),
  ],
  quiet: fine([
    { name: NAMED, max: 2, self: 0, text: '' },
    { name: NAMED, max: 2, self: null, text: '' },
    { name: NAMED, max: 2, self: 2, text: 'Có' },
    { name: 'Tỷ lệ hồ sơ trễ hạn', max: 1, self: 1, text: 'Không phát sinh' },
    { name: 'Tỷ lệ ký số', max: 1, self: 1, text: '100%' },
    [
      { id: 'I.1', name: 'Tuyên truyền CCHC', max: 2, self: 2, text: '' },
      { id: 'I.1.1', name: 'Mức độ hoàn thành kế hoạch tuyên truyền', max: 1, self: 1, text: 'Hoàn thành 100% nội dung kế hoạch' },
      { id: 'I.1.2', name: 'Mức độ đa dạng trong tuyên truyền', max: 1, self: 1, text: 'Phát thanh, pa nô, khẩu hiệu' },
    ],
    { name: 'Mức độ hài lòng của người dân', max: 10, self: 8.5, assessedBy: 'survey', text: '' },
    { name: 'Đánh giá của Hội đồng nhân dân xã', max: 5, self: 4, assessedBy: 'other', text: '' },
    { name: NAMED, max: 1, self: 1, text: '', extra: 'Kế hoạch số {so}/KH-UBND ngày {day 2023 1 3}' },
    { name: 'Mức độ hiện đại hóa bộ phận một cửa', max: 1, self: 0.5, text: 'Đạt' },
    { name: 'Bố trí công chức theo vị trí việc làm', max: 1, self: 1, text: 'Đảm bảo' },
  ]),
}

const full = { max: 1, self: 1 }

export const notDone: Patterns = {
  wrong: wanted(
    'not-done',
    [
      'UBND xã sẽ ban hành quy chế phối hợp trong quý tới.',
      'Hiện đang xây dựng dự thảo kế hoạch, chưa ban hành.',
      'Đã đăng ký thực hiện {one} sáng kiến về cải cách hành chính',
      'Dự kiến tổ chức hội nghị đối thoại với nhân dân vào cuối tháng 12',
      'Đang hoàn thiện hồ sơ trình UBND huyện phê duyệt đề án.',
      'Việc lắp đặt camera tại nhà văn hóa thôn đang triển khai, chưa nghiệm thu',
      'Chưa tổ chức được hội nghị đối thoại nào.',
      'Các kiến nghị sau kiểm tra đang được khắc phục.',
      'Xã đang làm thủ tục mua sắm máy quét phục vụ số hóa hồ sơ',
      'Quyết toán ngân sách năm sẽ được công khai sau khi HĐND xã phê chuẩn.',
      'Đang chờ kinh phí cấp trên để nâng cấp Trang thông tin điện tử',
      'Đã giao công chức Văn phòng - Thống kê tham mưu, thời gian tới sẽ triển khai thực hiện',
    ],
    full,
  ),
  quiet: fine(
    [
      'Không có hồ sơ trễ hạn.',
      'Trong năm chưa phát sinh phản ánh, kiến nghị của người dân',
      'Đăng ký thường trú {n} hồ sơ, đăng ký tạm trú {c} hồ sơ',
      'Đã giải quyết {n} hồ sơ đăng ký khai sinh, đăng ký kết hôn đúng hạn',
      'Hệ thống một cửa điện tử đang hoạt động ổn định, thông suốt.',
      'Chưa có cán bộ, công chức nào bị xử lý kỷ luật.',
      'Có {c} cán bộ, công chức đang công tác tại UBND xã, bố trí đúng vị trí việc làm',
      'Đã thực hiện xong {one}/{one} nhiệm vụ được giao; năm sau sẽ tiếp tục duy trì.',
      'Số hồ sơ đang giải quyết trong hạn: {c} hồ sơ; không có hồ sơ quá hạn',
      'Quy chế quy định rõ cá nhân vi phạm kỷ luật sẽ không được xét thi đua.',
      'Chưa để xảy ra vụ việc mất an toàn thông tin mạng nào',
      { self: 0, text: 'Chưa tổ chức được hội nghị đối thoại nào.' },
      { self: 0.5, text: 'Đã lắp đặt camera tại {one} nhà văn hóa thôn; các thôn còn lại đang triển khai' },
      'Đã hướng dẫn {n} hộ làm giấy chứng nhận đăng ký hộ kinh doanh',
    ],
    full,
  ),
}
