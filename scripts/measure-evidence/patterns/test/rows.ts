/** Test patterns on rows: no explanation, not done yet, repeated texts. Written from the meaning of the findings alone; never tuned on. */
import { commune, count, dated, day, number, quiet, slashed, wrong } from '../../slots.ts'
import type { Patterns } from '../../trial.ts'

export const missing: Patterns = {
  wrong: [
    (r) => wrong('evidence-missing', { name: 'Ban hành kế hoạch kiểm tra', max: 1, self: r.pick([0.25, 0.5, 1]), text: '' }),
    () => wrong('evidence-missing', { max: 2, self: 2, text: '' }, { max: 1, self: 1, text: `Thực hiện đúng quy định` }),
    (r) => ({
      rows: [
        { id: 'I.1', max: 2, self: 2, text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))}` },
        { id: 'I.1.1', max: 1, self: 1, text: '' },
        { id: 'I.1.2', max: 1, self: 1, text: 'Có thực hiện' },
      ],
      expected: [{ code: 'evidence-missing', row: 'I.1.1' }],
    }),
    (r) => wrong('evidence-missing', { max: 1, self: 0.75, text: r.pick(['-', '.', '–']) }),
  ],
  quiet: [
    () => quiet({ max: 1, self: 0, text: '' }),
    () => quiet({ max: 1, self: null, text: '' }),
    (r) => quiet({ max: 1, self: 1, text: ((n) => `${n}/${n}`)(r.int(5, 90)) }),
    (r) => quiet({ id: 'I.1', max: 2, self: 2, text: '' }, { id: 'I.1.1', max: 2, self: 2, text: `Đã thực hiện ${r.int(2, 9)} cuộc` }),
    () => quiet({ max: 10, self: 8.5, text: '', assessedBy: 'survey' }),
    (r) => quiet({ max: 1, self: 1, text: '', extra: `Quyết định số ${number(r)}/QĐ-UBND ngày ${slashed(r, day(r))}` }),
    () => quiet({ max: 1, self: 1, text: 'Có' }),
    () => quiet({ max: 1, self: 1, text: '100%' }),
  ],
}

export const notDone: Patterns = {
  wrong: [
    (r) => wrong('not-done', { max: 1, self: 1, text: `Quyết toán ngân sách sẽ được công khai vào tháng ${r.int(8, 12)}` }),
    () => wrong('not-done', { max: 2, self: 2, text: `Các kiến nghị sau kiểm tra đang được khắc phục` }),
    (r) =>
      wrong('not-done', { max: 1, self: 1, text: `Xã đang triển khai thực hiện việc số hóa ${count(r, r.int(100, 900))} hồ sơ lưu trữ` }),
    (r) =>
      wrong('not-done', { max: 1.5, self: 1.5, text: `UBND xã ${commune(r)} đã đăng ký thực hiện ${r.int(1, 3)} mô hình mới trong năm` }),
    (r) =>
      wrong('not-done', {
        max: 1,
        self: 1,
        text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))}. Dự kiến tổ chức đối thoại vào quý IV`,
      }),
    () => wrong('not-done', { max: 0.5, self: 0.5, text: `Đang xây dựng dự thảo quy chế, trình HĐND xã tại kỳ họp tới` }),
    (r) => wrong('not-done', { max: 1, self: 1, text: `Đã có đăng ký sáng kiến, ${r.pick(['cuối năm', 'quý IV'])} sẽ báo cáo kết quả` }),
    (r) =>
      wrong('not-done', {
        max: 1,
        self: 1,
        text: `UBND xã sẽ ban hành kế hoạch trong ${r.pick(['quý III', 'tháng 8', 'thời gian tới'])}.`,
      }),
  ],
  quiet: [
    (r) => quiet({ max: 1, self: 0.5, text: `Kết quả sẽ được công khai vào tháng ${r.int(8, 12)}` }),
    () => quiet({ max: 1, self: 1, text: `Trong kỳ chưa phát sinh hồ sơ xin lỗi` }),
    () => quiet({ max: 1, self: 1, text: `Không có kiến nghị sau thanh tra, kiểm toán` }),
    (r) => quiet({ max: 1, self: 1, text: `Đăng ký thường trú ${r.int(20, 200)} hồ sơ, đăng ký kết hôn ${r.int(10, 90)} hồ sơ` }),
    (r) => quiet({ max: 1, self: 1, text: `Đã trả ${r.int(200, 800)} hồ sơ, còn ${r.int(1, 9)} hồ sơ đang giải quyết trong hạn` }),
    (r) =>
      quiet({ max: 1, self: 1, text: `Hiện có ${r.int(15, 22)} cán bộ, công chức đang công tác tại UBND xã, 100% có trình độ chuyên môn` }),
    (r) => quiet({ max: 1, self: 1, text: `Quy chế làm việc số ${number(r)}/QC-UBND ngày ${dated(r, day(r))} đang có hiệu lực thi hành` }),
    () => quiet({ max: 2, self: 0, text: `Chưa thực hiện, sẽ khắc phục trong thời gian tới` }),
    () => quiet({ max: 1, self: 1, text: `Tuyên truyền để người dân hiểu khi nộp hồ sơ trực tuyến sẽ được giảm lệ phí` }),
    () => quiet({ max: 1, self: 1, text: `Xã đang sử dụng phần mềm quản lý văn bản, 100% văn bản được ký số` }),
    (r) => quiet({ max: 1, self: 1, text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))} về đăng ký thi đua năm 2023` }),
    (r) => quiet({ max: 1, self: 1, text: `Đã hoàn thành việc đăng ký khai sinh, khai tử lưu động cho ${r.int(5, 30)} trường hợp` }),
  ],
}

const long = (place: string): string =>
  `UBND xã ${place} đã tổ chức quán triệt, triển khai đầy đủ các văn bản chỉ đạo của cấp trên đến toàn thể cán bộ, công chức, các thôn; phân công lãnh đạo phụ trách từng lĩnh vực, định kỳ hằng tháng kiểm điểm kết quả thực hiện và kịp thời chấn chỉnh những tồn tại, hạn chế.`

export const repeated: Patterns = {
  wrong: [
    (r) =>
      ((text) => ({
        rows: [{ text }, { text: 'Thực hiện đúng quy định' }, { text }],
        expected: [{ code: 'text-repeated' as const, row: 'I.1.3' }],
      }))(long(commune(r))),
    (r) =>
      ((text) => wrong('text-repeated', text, text))(
        `Báo cáo số ${number(r)}/BC-UBND ngày ${slashed(r, day(r))} của UBND xã ${commune(r)} về kết quả ứng dụng công nghệ thông tin, phát triển chính quyền số và bảo đảm an toàn thông tin mạng trên địa bàn xã`,
      ),
    (r) =>
      ((text) => wrong('text-repeated', text, { id: 'I.2.1', text: `${text}.` }))(
        `Đã thành lập Tổ công nghệ số cộng đồng tại ${r.int(4, 12)} thôn, hướng dẫn người dân cài đặt, sử dụng các nền tảng số, nộp hồ sơ trực tuyến và thanh toán không dùng tiền mặt`,
      ),
    (r) => ((text) => wrong('text-repeated', `- ${text}`, text.replaceAll(', ', ' , ')))(long(commune(r))),
  ],
  quiet: [
    () => quiet('Thực hiện đúng quy định', 'Thực hiện đúng quy định', 'Thực hiện đúng quy định'),
    (r) => ((text) => quiet({ id: 'I.1', max: 2, self: 2, text }, { id: 'I.1.1', text }))(long(commune(r))),
    (r) =>
      ((place, n) =>
        quiet(
          `${long(place)} Kế hoạch số ${n}/KH-UBND ngày ${slashed(r, day(r))}`,
          `Kế hoạch số 2${n}/KH-UBND ngày ${slashed(r, day(r))} của UBND xã ${place} về tiếp công dân, giải quyết khiếu nại, tố cáo, phản ánh, kiến nghị của người dân`,
        ))(commune(r), r.int(10, 99)),
    (r) =>
      ((place) =>
        quiet(
          `Báo cáo số ${r.int(10, 49)}/BC-UBND ngày ${slashed(r, day(r, 2023, [3, 3]))} của UBND xã ${place} về kết quả kiểm soát thủ tục hành chính Quý I năm 2023`,
          `Báo cáo số ${r.int(50, 99)}/BC-UBND ngày ${slashed(r, day(r, 2023, [6, 6]))} của UBND xã ${place} về kết quả kiểm soát thủ tục hành chính Quý II năm 2023`,
        ))(commune(r)),
    () => quiet('100%', '100%'),
    () => quiet('Không có văn bản nào phải xử lý', 'Không có văn bản nào phải xử lý'),
    (r) => ((n) => quiet(`${n}/${n} hồ sơ`, `${n}/${n} hồ sơ`))(r.int(100, 900)),
    (r) => ((text) => quiet({ id: 'I.1', max: 2, self: 2, text }, { id: 'I.1.1', text: 'Có' }, { id: 'I.1.1.1', text }))(long(commune(r))),
  ],
}
