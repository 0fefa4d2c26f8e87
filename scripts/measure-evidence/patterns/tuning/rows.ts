/** Tuning patterns on rows: other sentences than those of the test. */
import { commune, day, number, quiet, slashed, wrong } from '../../slots.ts'
import type { Patterns } from '../../trial.ts'

export const missing: Patterns = {
  wrong: [
    (r) => wrong('evidence-missing', { max: 2, self: r.pick([0.5, 1.5, 2]), text: '' }, 'Thực hiện tốt'),
    () => wrong('evidence-missing', { name: 'Tỷ lệ cán bộ đạt chuẩn', max: 1, self: 1, text: '   ' }),
  ],
  quiet: [
    () => quiet({ max: 1, self: 0, text: '' }),
    () => quiet({ id: 'I.1', max: 1, self: 1, text: '' }, { id: 'I.1.1', max: 1, self: 1, text: 'Không có' }),
    () => quiet({ max: 1, self: 1, text: '', assessedBy: 'other' }),
    (r) => quiet({ max: 1, self: 1, text: '', extra: `Báo cáo số ${number(r)}/BC-UBND` }),
  ],
}

export const notDone: Patterns = {
  wrong: [
    () => wrong('not-done', { max: 1, self: 1, text: 'Quyết toán ngân sách sẽ được công khai sau kỳ họp HĐND giữa năm' }),
    () => wrong('not-done', { max: 1, self: 1, text: 'Họp kiểm điểm rút kinh nghiệm, các nội dung trong kiến nghị đang thực hiện' }),
    (r) => wrong('not-done', { max: 2.5, self: 2.5, text: `- UBND xã đã đăng ký thực hiện ${r.int(1, 5)} SKKS về công tác CCHC.` }),
    () => wrong('not-done', { max: 1, self: 1, text: 'Hiện nay UBND xã đang tiến hành rà soát, hoàn thiện hồ sơ' }),
    () => wrong('not-done', { max: 1, self: 1, text: 'Sẽ tổ chức sơ kết vào cuối năm' }),
  ],
  quiet: [
    () => quiet({ max: 1, self: 0.5, text: 'Các nội dung đang thực hiện' }),
    () => quiet({ max: 1, self: 1, text: 'Chưa phát sinh trường hợp nào' }),
    () => quiet({ max: 1, self: 1, text: 'Ngành dọc công an 220 hồ sơ (Đăng ký thường trú 194, đăng ký tạm trú 26)' }),
    (r) => quiet({ max: 1, self: 1, text: `0${r.int(1, 9)} Số hồ sơ đang giải quyết đúng hạn` }),
    () => quiet({ max: 1, self: 1, text: 'Liên thông các thủ tục về đăng ký khai sinh, cấp Thẻ bảo hiểm y tế' }),
    () => quiet({ max: 1, self: 1, text: 'Cán bộ vi phạm sẽ bị xử lý theo quy chế' }),
    () => quiet({ max: 1, self: 1, text: 'Không có nội dung đang thực hiện dở dang' }),
    () => quiet({ max: 1, self: 1, text: 'Các mô hình đang hoạt động hiệu quả' }),
  ],
}

const LONG = [
  'Việc tuyên truyền được thực hiện bằng nhiều hình thức phù hợp như lồng ghép trong các cuộc họp thôn, sinh hoạt chi bộ, phát thanh trên hệ thống truyền thanh cơ sở và đăng tải trên trang thông tin điện tử của xã',
  'Báo cáo kết quả rà soát danh mục các văn bản quy phạm pháp luật do HĐND xã và UBND xã ban hành còn hiệu lực liên quan đến lĩnh vực lao động, việc làm, quản lý, điều hành giá các mặt hàng thiết yếu',
] as const

export const repeated: Patterns = {
  wrong: [
    (r) => ((text) => wrong('text-repeated', text, text))(r.pick(LONG)),
    (r) => ((text) => wrong('text-repeated', text, 'Có', text))(`${r.pick(LONG)} xã ${commune(r)} ngày ${slashed(r, day(r))}`),
  ],
  quiet: [
    () => quiet('Thực hiện theo đúng quy định', 'Thực hiện theo đúng quy định'),
    (r) => ((text) => quiet({ id: 'I.1', max: 1, self: 1, text }, { id: 'I.1.1', text }))(r.pick(LONG)),
    () => quiet(LONG[0], LONG[1]),
    (r) => quiet(`${LONG[0]} ${r.int(2, 9)} lần`, `${LONG[1]} ${r.int(2, 9)} lần`),
    () => quiet('UBND xã có 10 cán bộ, trong đó có 2 cán bộ chưa đạt chuẩn', 'UBND xã có 10 cán bộ, trong đó có 2 cán bộ chưa đạt chuẩn'),
    (r) => quiet(`${LONG[0]} (Quý I: ${r.int(2, 9)} buổi)`, `${LONG[0]} (Quý II: ${r.int(12, 19)} buổi)`),
  ],
}
