/** Tuning patterns on cited documents: other sentences than those of the test. */
import { commune, day, dated, number, quiet, slashed, wrong } from '../../slots.ts'
import type { Patterns } from '../../trial.ts'

const THEMES = [
  'kiểm soát thủ tục hành chính',
  'thực hành tiết kiệm, chống lãng phí',
  'bồi dưỡng cán bộ, công chức',
  'xây dựng nông thôn mới nâng cao',
  'ứng dụng công nghệ thông tin',
  'thu quỹ phòng, chống thiên tai',
  'hòa giải ở cơ sở',
  'tổ chức lễ giao nhận quân',
] as const

export const symbol: Patterns = {
  wrong: [
    (r) => wrong('evidence-symbol', `Báo cáo số ${number(r)}/KH-UBND ngày ${dated(r, day(r))} về kết quả ${r.pick(THEMES)}`),
    (r) => wrong('evidence-symbol', `Đã ban hành Quyết định số: ${number(r)}/BC-UBND, ngày ${dated(r, day(r))} về ${r.pick(THEMES)}`),
    (r) => wrong('evidence-symbol', `Xây dựng kế hoạch số ${number(r)}/QĐ-UBND ngày ${dated(r, day(r))}`),
    (r) =>
      wrong(
        'evidence-symbol',
        `Thông báo số ${number(r)}/BC-UBND ngày ${dated(r, day(r))}; Tờ trình số ${number(r)}/TTr-UBND ngày ${dated(r, day(r))}`,
      ),
    (r) => wrong('evidence-symbol', `Kế hoạch số ${number(r)}/NQ-HĐND ngày ${dated(r, day(r))} của HĐND xã ${commune(r)}`),
  ],
  quiet: [
    (r) => quiet(`Báo cáo tình hình thực hiện Nghị quyết số ${number(r)}/NQ-HĐND ngày ${dated(r, day(r))}`),
    (r) => quiet(`Quyết định ban hành Kế hoạch số ${number(r)}/KH-UBND ngày ${dated(r, day(r))}`),
    (r) => quiet(`Công văn ${number(r)}/UBND-VHXH ngày ${dated(r, day(r))}, Công văn số 2231/SNV-CCHC&PC ngày 28/9/2023`),
    (r) =>
      quiet(
        `Kế hoạch số ${number(r)}-KH/ĐU ngày ${dated(r, day(r))} của Đảng ủy; Nghị quyết số ${number(r)}-NQ/ĐU ngày ${dated(r, day(r))}`,
      ),
    (r) => quiet(`Báo cáo thẩm định số ${number(r)}/BCTĐ-STP ngày ${dated(r, day(r))}`),
    (r) => quiet(`Kế hoạch số ${number(r)}/Kh-UBND ngày ${dated(r, day(r))}, báo cáo số ${number(r)}/Bc-UBND ngày ${dated(r, day(r))}`),
    (r) =>
      quiet(
        `Phương án số ${number(r)}/PA-UBND ngày ${dated(r, day(r))}, Đề án số ${number(r)}/ĐA-UBND ngày ${dated(r, day(r))}, Chỉ thị số ${number(r)}/CT-UBND ngày ${dated(r, day(r))}`,
      ),
    () => quiet(`Theo mẫu số 03/QĐ-KSTT và biểu 05b/BCKH-CCHC`),
  ],
}

export const conflict: Patterns = {
  wrong: [
    (r) =>
      (([a = '', b = '']) =>
        ((n, d) =>
          wrong(
            'evidence-conflict',
            `Kế hoạch số ${n}/KH-UBND ngày ${d} ${a}`,
            `Thực hiện Kế hoạch số ${n}/KH-UBND ngày ${d} của UBND xã về ${b} trên địa bàn xã năm 2023`,
          ))(number(r), slashed(r, day(r))))(r.shuffle(THEMES)),
    (r) =>
      (([a = '', b = '']) =>
        ((n, d) =>
          wrong('evidence-conflict', `Quyết định số ${n}/QĐ-UBND ngày ${d} v/v ${a}`, `Quyết định số ${n}/QĐ-UBND ngày ${d} V/v ${b}`))(
          number(r),
          slashed(r, day(r)),
        ))(r.shuffle(THEMES)),
    (r) =>
      (([a = '', b = '']) =>
        ((n, d) =>
          wrong(
            'evidence-conflict',
            `Có Báo cáo số ${n}/BC-UBND ngày ${d} về công tác ${a}`,
            `- Có Báo cáo số ${n}/BC-UBND ngày ${d} về việc ${b}`,
          ))(number(r), slashed(r, day(r))))(r.shuffle(THEMES)),
  ],
  quiet: [
    (r) =>
      ((n, d, t) => quiet(`Kế hoạch số ${n}/KH-UBND ngày ${d} về ${t}`, `Thực hiện công tác ${t} theo Kế hoạch số ${n}/KH-UBND ngày ${d}`))(
        number(r),
        slashed(r, day(r)),
        r.pick(THEMES),
      ),
    (r) =>
      ((n, d) =>
        quiet(
          `Kế hoạch số ${n}/KH-UBND ngày ${d} tự kiểm tra công tác kiểm soát TTHC`,
          `Kế hoạch số ${n}/KH-UBND ngày ${d} về tự kiểm tra kiểm soát thủ tục hành chính xã ${commune(r)} năm 2023`,
        ))(number(r), slashed(r, day(r))),
    (r) =>
      ((n, d) =>
        quiet(
          `Kế hoạch số ${n}/KH-UBND ngày ${d} về ứng dụng CNTT năm 2023`,
          `Đã thực hiện xong các nội dung của Kế hoạch số ${n}/KH-UBND ngày ${d}, đạt kết quả tốt`,
        ))(number(r), slashed(r, day(r))),
    (r) =>
      (([a = '', b = '']) =>
        ((n, d) => quiet(`Kế hoạch số ${n}/KH-UBND ngày ${d} về ${a}`, `Quyết định số ${n}/QĐ-UBND ngày ${d} về ${b}`))(
          number(r),
          slashed(r, day(r)),
        ))(r.shuffle(THEMES)),
    (r) =>
      ((n, d, t) => quiet(`Kế hoạch số ${n}/KH-UBND ngày ${d}`, `Kế hoạch số ${n}/KH-UBND ngày ${d} về ${t}`))(
        number(r),
        slashed(r, day(r)),
        r.pick(THEMES),
      ),
  ],
}

export const dates: Patterns = {
  wrong: [
    (r) =>
      wrong('evidence-date', `Kế hoạch số ${number(r)}/KH-UBND ngày 31/${r.pick(['02', '4', '06', '9', '11'])}/2023 ${r.pick(THEMES)}`),
    (r) => ({
      ...wrong('evidence-date', `Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(1, 28)}/${r.int(5, 12)}/2023 về ${r.pick(THEMES)}`),
      period: { text: 'Quý I năm 2023', year: 2023 },
    }),
    (r) =>
      wrong('evidence-date', {
        name: 'Ban hành kế hoạch trong Quý I năm đánh giá',
        text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2023, [5, 12]))}`,
      }),
    (r) =>
      wrong(
        'evidence-date',
        `Báo cáo số ${number(r)}/BC-UBND ngày ${slashed(r, day(r, 2023, [1, 3]))} kết quả ${r.pick(THEMES)} 6 tháng đầu năm 2023`,
      ),
    (r) => wrong('evidence-date', `Thông báo số ${number(r)}/TB-UBND ngày ${slashed(r, day(r, 2028))} về ${r.pick(THEMES)}`),
  ],
  quiet: [
    (r) => quiet(`Kế hoạch số ${number(r)}/KH-UBND ngày ${r.int(10, 28)}/12/2022 ${r.pick(THEMES)} năm 2023`),
    (r) => quiet(`Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(10, 28)}/6/2023 về ${r.pick(THEMES)} 6 tháng đầu năm`),
    (r) => quiet(`Báo cáo số ${number(r)}/BC-UBND ngày 31/5/2023 kết quả rà soát 5 tháng năm 2023`),
    (r) =>
      quiet({
        name: 'Ban hành kế hoạch trong Quý I năm đánh giá',
        text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2023, [1, 3]))}`,
      }),
    (r) =>
      quiet({
        name: 'Ban hành kế hoạch trong Quý I năm đánh giá',
        text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2023, [1, 3]))}; Kế hoạch bổ sung số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2023, [7, 9]))}`,
      }),
    () => quiet(`Chỉ thị số 07/CT-TTg ngày 22/5/2013 của Thủ tướng Chính phủ`),
    (r) =>
      quiet(
        `Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(16, 28)}/3/2023 kết quả rà soát văn bản;\nThống kê danh sách từ 01/01/2021 đến 25/4/2023`,
      ),
    (r) => quiet(`Quyết định số ${number(r)}/QĐ-UBND ngày ${slashed(r, day(r, 2022))} về ${r.pick(THEMES)} năm 2022`),
  ],
}

export const incomplete: Patterns = {
  wrong: [
    (r) => wrong('evidence-incomplete', `Kế hoạch tổ chức Hội nghị ${r.pick(THEMES)} trong quý II năm 2023 trên địa bàn xã ${commune(r)};`),
    (r) => wrong('evidence-incomplete', `Quyết định số ${number(r)}/QĐ-UBND của Chủ tịch UBND xã về ${r.pick(THEMES)}`),
    (r) => wrong('evidence-incomplete', `- Thông báo ngày ${slashed(r, day(r))} về ${r.pick(THEMES)}`),
    (r) => wrong('evidence-incomplete', `Quyết định số .../QĐ-UBND ngày ${slashed(r, day(r))} về ${r.pick(THEMES)}`),
  ],
  quiet: [
    () => quiet(`Xây dựng các kế hoạch theo đúng thời gian quy định. Thực hiện báo cáo đúng thời gian quy định.`),
    () => quiet(`Thực hiện báo cáo CCHC Quý I, 6 tháng; báo cáo kiểm soát thủ tục hành chính Quý I, 6 tháng đúng thời gian quy định.`),
    () => quiet(`Đã tiến hành tự kiểm tra 01 cuộc theo đúng kế hoạch.`),
    (r) => quiet(`UBND xã đã xây dựng Kế hoạch CCHC gắn với thi đua khen thưởng; Ban hành quy chế để đánh giá ${r.pick(THEMES)}`),
    (r) => quiet(`Ngày ${slashed(r, day(r))} UBND xã ban hành Quyết định số ${number(r)}/QĐ-UBND về ${r.pick(THEMES)}`),
    () => quiet(`Theo Thông tư số 01/2018/TT-VPCP và Nghị định 61/2018/NĐ-CP`),
    () => quiet(`Qua tiếp nhận, các quyết định xử phạt đều được thi hành; quyết định thu hồi đất không phát sinh`),
    (r) => quiet(`Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))} và kế hoạch của các ngành`),
  ],
}
