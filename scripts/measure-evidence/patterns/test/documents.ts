/** Test patterns on cited documents: symbols, subjects, dates, completeness. Written from the meaning of the findings alone; never tuned on. */
import type { Random } from '../../../generate/prng.ts'
import { commune, dated, day, number, quiet, slashed, wrong } from '../../slots.ts'
import type { Patterns } from '../../trial.ts'

/** Type of document and its abbreviation in symbols. */
const KINDS = [
  ['Kế hoạch', 'KH'],
  ['Báo cáo', 'BC'],
  ['Quyết định', 'QĐ'],
  ['Thông báo', 'TB'],
  ['Tờ trình', 'TTr'],
  ['Chương trình', 'CTr'],
  ['Nghị quyết', 'NQ'],
] as const

const SUBJECTS = [
  'công tác cải cách hành chính',
  'phòng, chống tham nhũng, tiêu cực',
  'kiện toàn Ban Chỉ đạo chuyển đổi số',
  'tuyên truyền, phổ biến giáo dục pháp luật',
  'thu, nộp ngân sách nhà nước',
  'rà soát hộ nghèo, hộ cận nghèo',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'tiếp công dân, giải quyết khiếu nại, tố cáo',
  'bảo đảm an toàn thực phẩm dịp Tết Nguyên đán',
  'chăm sóc, bảo vệ trẻ em',
] as const

/** Another abbreviation than the type's. */
const other = (r: Random, symbol: string): string => r.pick(KINDS.map(([, each]) => each).filter((each) => each !== symbol))
const date = (r: Random): string => dated(r, day(r))
const two = (r: Random): [string, string] => r.shuffle(SUBJECTS).slice(0, 2) as [string, string]

export const symbol: Patterns = {
  wrong: [
    (r) =>
      (([kind, abbreviation]) =>
        wrong('evidence-symbol', `${kind} số ${number(r)}/${other(r, abbreviation)}-UBND ngày ${date(r)} về ${r.pick(SUBJECTS)}`))(
        r.pick(KINDS),
      ),
    (r) =>
      (([kind, abbreviation]) =>
        wrong(
          'evidence-symbol',
          `UBND xã ${commune(r)} đã ban hành ${kind.toLowerCase()} số ${number(r)}/${other(r, abbreviation)}-UBND ngày ${date(r)}.`,
        ))(r.pick(KINDS)),
    (r) =>
      (([kind, abbreviation]) =>
        wrong(
          'evidence-symbol',
          `- ${kind} ${number(r)}/${other(r, abbreviation)}-UBND, ngày ${date(r)} của UBND xã về việc ${r.pick(SUBJECTS)};`,
        ))(r.pick(KINDS)),
    (r) =>
      wrong(
        'evidence-symbol',
        `Công văn số ${number(r)}/${r.pick(['KH', 'QĐ', 'BC'])}-UBND ngày ${date(r)} đề nghị phối hợp ${r.pick(SUBJECTS)}`,
      ),
    (r) =>
      (([kind, abbreviation]) =>
        wrong(
          'evidence-symbol',
          `Ngày ${date(r)}, UBND xã ban hành ${kind} số ${number(r)}/${other(r, abbreviation).toLowerCase()}-UBND về ${r.pick(SUBJECTS)}`,
        ))(r.pick(KINDS)),
    (r) =>
      wrong(
        'evidence-symbol',
        `Đã có Quyết định số ${number(r)}/KH-UBND ngày ${date(r)} phân công nhiệm vụ; Kế hoạch số ${number(r)}/KH-UBND ngày ${date(r)} triển khai`,
      ),
    (r) => wrong('evidence-symbol', `Nghị quyết số ${number(r)}/QĐ-HĐND ngày ${date(r)} của HĐND xã về ${r.pick(SUBJECTS)}`),
  ],
  quiet: [
    (r) =>
      (([kind, abbreviation]) => quiet(`${kind} số ${number(r)}/${abbreviation}-UBND ngày ${date(r)} về ${r.pick(SUBJECTS)}`))(
        r.pick(KINDS),
      ),
    (r) => quiet(`Báo cáo kết quả thực hiện Kế hoạch số ${number(r)}/KH-UBND ngày ${date(r)} về ${r.pick(SUBJECTS)}`),
    (r) =>
      quiet(
        `Công văn số ${number(r)}/UBND-VP ngày ${date(r)} về ${r.pick(SUBJECTS)}; Công văn số ${number(r)}/SNV-CCHC ngày ${date(r)} của Sở Nội vụ`,
      ),
    (r) => quiet(`Quy chế làm việc ban hành kèm theo Quyết định số ${number(r)}/QĐ-UBND ngày ${date(r)}`),
    (r) =>
      quiet(
        `Thực hiện Nghị quyết số 0${r.int(1, 9)}-NQ/TU ngày ${dated(r, day(r, 2021))} của Tỉnh ủy, Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ`,
      ),
    (r) => quiet(`Thông tư số 0${r.int(1, 9)}/2018/TT-VPCP ngày 23/11/2018; Quyết định số ${r.int(10, 99)}/2021/QĐ-TTg ngày 10/5/2021`),
    (r) => quiet(`Văn bản số ${number(r)}/KH-UBND ngày ${date(r)}, văn bản số ${number(r)}/BC-UBND ngày ${date(r)} về ${r.pick(SUBJECTS)}`),
    (r) =>
      quiet(
        `Các báo cáo số ${number(r)}/BC-UBND ngày ${slashed(r, day(r))}, ${number(r)}/BC-UBND ngày ${slashed(r, day(r))} về ${r.pick(SUBJECTS)}`,
      ),
    (r) =>
      quiet(
        `Tờ trình số ${number(r)}/TTr-UBND ngày ${date(r)}; Giấy mời số ${number(r)}/GM-UBND ngày ${date(r)}; Biên bản số ${number(r)}/BB-UBND ngày ${date(r)}; Hướng dẫn số ${number(r)}/HD-UBND ngày ${date(r)}`,
      ),
    (r) => quiet(`Đã báo cáo UBND huyện theo Công văn số ${number(r)}/UBND-NV ngày ${date(r)}`),
    (r) => quiet(`Kế hoạch, Quyết định số ${number(r)}/QĐ-UBND ngày ${date(r)} về ${r.pick(SUBJECTS)}`),
    (r) => quiet(`Rà soát theo biểu mẫu số 0${r.int(1, 5)}/RS-KSTT, phụ lục báo cáo số 0${r.int(1, 5)}a/BC-CCHC kèm theo`),
  ],
}

export const conflict: Patterns = {
  wrong: [
    (r) =>
      (([a, b]) =>
        ((head) => wrong('evidence-conflict', `${head} về ${a}`, `${head} về ${b}`))(
          `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))}`,
        ))(two(r)),
    (r) =>
      (([a, b]) =>
        ((n, d) =>
          wrong(
            'evidence-conflict',
            `Quyết định số ${n}/QĐ-UBND ngày ${slashed(r, d)} của UBND xã về việc ${a}`,
            `UBND xã đã ban hành Quyết định số ${n}/QĐ-UBND ngày ${slashed(r, d)} ${b}`,
          ))(number(r), day(r)))(two(r)),
    (r) =>
      (([a, b]) =>
        ((n, d, c) =>
          wrong(
            'evidence-conflict',
            `- Báo cáo số ${n}/BC-UBND ngày ${d} của UBND xã ${c} kết quả ${a} năm 2023.`,
            `- Báo cáo số ${n}/BC-UBND ngày ${d} của UBND xã ${c} kết quả ${b} năm 2023.`,
          ))(number(r), slashed(r, day(r, 2023, [12, 12])), commune(r)))(two(r)),
    (r) =>
      (([a, b]) =>
        ((n, d) =>
          wrong(
            'evidence-conflict',
            `Kế hoạch số ${n}/KH-UBND ngày ${d} về ${a}; Kế hoạch số 1${n}/KH-UBND ngày ${d} về ${a}`,
            `Kế hoạch số ${n}/Kh-UBND ngày ${d} triển khai nhiệm vụ ${b}`,
          ))(String(r.int(10, 99)), slashed(r, day(r))))(two(r)),
    (r) =>
      (([a, b]) =>
        ((n, d) =>
          wrong(
            'evidence-conflict',
            `Ngày ${d}, UBND xã ban hành Thông báo số ${n}/TB-UBND về ${a}`,
            `Thông báo số ${n}/TB-UBND ngày ${d} về ${b}`,
          ))(number(r), slashed(r, day(r))))(two(r)),
  ],
  quiet: [
    (r) =>
      ((head, a) => quiet(`${head} về ${a} năm 2023`, `${head} về ${a} trên địa bàn xã năm 2023`))(
        `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))}`,
        r.pick(SUBJECTS),
      ),
    (r) =>
      ((head) => quiet(`${head} về công tác cải cách hành chính năm 2023`, `${head} về công tác CCHC năm 2023`))(
        `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))}`,
      ),
    (r) =>
      ((head, a) => quiet(`${head} về ${a}`, `Có phụ lục nhiệm vụ kèm theo ${head}`))(
        `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))}`,
        r.pick(SUBJECTS),
      ),
    (r) =>
      (([a, b]) =>
        ((n) =>
          quiet(
            `Kế hoạch số ${n}/KH-UBND ngày ${slashed(r, day(r, 2022))} về ${a}`,
            `Kế hoạch số ${n}/KH-UBND ngày ${slashed(r, day(r, 2023))} về ${b}`,
          ))(number(r)))(two(r)),
    (r) =>
      (([a, b]) =>
        ((n, d) => quiet(`Kế hoạch số ${n}/KH-UBND ngày ${d} về ${a}`, `Báo cáo số ${n}/BC-UBND ngày ${d} về ${b}`))(
          number(r),
          slashed(r, day(r)),
        ))(two(r)),
    (r) =>
      (([a, b]) =>
        ((n, d) =>
          quiet(`Kế hoạch số ${n}/KH-UBND ngày ${d} của UBND huyện về ${a}`, `Kế hoạch số ${n}/KH-UBND ngày ${d} của UBND xã về ${b}`))(
          number(r),
          slashed(r, day(r)),
        ))(two(r)),
    (r) =>
      ((n, d) =>
        quiet(
          `Quyết định số ${n}/QĐ-UBND ngày ${d} về thành lập Tổ công nghệ số cộng đồng các thôn`,
          `Thành lập Tổ công nghệ số cộng đồng (Quyết định số ${n}/QĐ-UBND ngày ${d}), hoạt động hiệu quả`,
        ))(number(r), slashed(r, day(r))),
    (r) =>
      ((n, d) =>
        quiet(
          `Kế hoạch số ${n}/KH-UBND ngày ${d} về phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2023 trên địa bàn xã`,
          `Kế hoạch số ${n}/KH-UBND ngày ${d} về phòng cháy, chữa cháy`,
        ))(number(r), slashed(r, day(r))),
    (r) =>
      ((n, d) =>
        quiet(
          `Kế hoạch số ${n}/KH-UBND ngày ${d} về tuyên truyền, phổ biến giáo dục pháp luật năm 2023`,
          `Kế hoạch số ${n}/KH-UBND ngày ${d} về phổ biến, giáo dục pháp luật`,
        ))(number(r), slashed(r, day(r))),
    (r) =>
      ((n, d) =>
        quiet(
          `Báo cáo số ${n}/BC-UBND ngày ${d} kết quả tuyên truyền CCHC`,
          `Đã thực hiện tuyên truyền 05 buổi, Báo cáo số ${n}/BC-UBND ngày ${d}; các thành viên tham gia đầy đủ`,
        ))(number(r), slashed(r, day(r))),
  ],
}

const HALF = { text: '6 tháng đầu năm 2023', year: 2023 }

export const dates: Patterns = {
  wrong: [
    (r) =>
      wrong(
        'evidence-date',
        `Kế hoạch số ${number(r)}/KH-UBND ngày ${r.pick(['30/02/2023', '31/4/2023', '31/9/2023', '32/5/2023', '31/11/2023'])} về ${r.pick(SUBJECTS)}`,
      ),
    (r) => wrong('evidence-date', `Quyết định số ${number(r)}/QĐ-UBND ngày ${r.int(10, 28)}/${r.int(13, 23)}/2023 của UBND xã`),
    (r) => ({
      ...wrong('evidence-date', `Báo cáo số ${number(r)}/BC-UBND ngày ${slashed(r, day(r, 2023, [9, 12]))} về ${r.pick(SUBJECTS)}`),
      period: HALF,
    }),
    (r) => wrong('evidence-date', `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2025))} của UBND xã về ${r.pick(SUBJECTS)}`),
    (r) =>
      wrong('evidence-date', {
        name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
        text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2023, [2, 6]))} về công tác CCHC năm 2023`,
      }),
    (r) =>
      wrong(
        'evidence-date',
        `Báo cáo số ${number(r)}/BC-UBND ngày ${slashed(r, day(r, 2023, [2, 5]))} kết quả ${r.pick(SUBJECTS)} năm 2023`,
      ),
    (r) =>
      wrong(
        'evidence-date',
        `Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(2, 28)}/3/2023 thống kê số liệu từ 01/01/2023 đến ${r.int(2, 28)}/6/2023`,
      ),
    (r) =>
      wrong('evidence-date', {
        name: 'Ban hành Kế hoạch tuyên truyền (ban hành trước ngày 15/02/2023)',
        text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2023, [4, 9]))} về tuyên truyền`,
      }),
  ],
  quiet: [
    (r) => quiet(`Kế hoạch số ${number(r)}/KH-UBND ngày ${date(r)} về ${r.pick(SUBJECTS)}`),
    (r) => ({
      ...quiet(`Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(12, 28)}/6/2023 kết quả ${r.pick(SUBJECTS)} 6 tháng đầu năm 2023`),
      period: HALF,
    }),
    (r) => quiet(`Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(1, 28)}/12/2023 kết quả ${r.pick(SUBJECTS)} năm 2023`),
    (r) => quiet(`Kế hoạch số ${number(r)}/KH-UBND ngày ${r.int(10, 30)}/12/2022 về ${r.pick(SUBJECTS)} năm 2023`),
    () => quiet(`Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 và Thông tư số 02/2017/TT-VPCP ngày 31/10/2017`),
    (r) =>
      quiet({
        name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
        text: `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2022, [10, 12]))} về công tác CCHC năm 2023`,
      }),
    (r) => quiet(`Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(10, 28)}/3/2023 kết quả ${r.pick(SUBJECTS)} Quý I năm 2023`),
    (r) =>
      quiet(
        `Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(1, 28)}/3/2023 về ${r.pick(SUBJECTS)}; thống kê kết quả từ 01/01/2023 đến 30/11/2023`,
      ),
    (r) => quiet(`Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(4, 20)}/01/2024 kết quả ${r.pick(SUBJECTS)} năm 2023`),
    (r) => quiet(`Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2021))} về ${r.pick(SUBJECTS)} giai đoạn 2021-2025`),
    (r) => ({
      ...quiet(`Báo cáo số ${number(r)}/BC-UBND ngày ${r.int(2, 28)}/02/2023 phương hướng ${r.pick(SUBJECTS)} đến hết năm 2023`),
      period: HALF,
    }),
    (r) =>
      quiet(
        `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r, 2023, [1, 3]))} thực hiện ${r.pick(SUBJECTS)} năm 2023, thời gian từ 01/4/2023 đến 30/11/2023`,
      ),
  ],
}

export const incomplete: Patterns = {
  wrong: [
    (r) => wrong('evidence-incomplete', `Quyết định của UBND xã ${commune(r)} về ${r.pick(SUBJECTS)} năm 2023`),
    (r) => wrong('evidence-incomplete', `Kế hoạch số ${number(r)}/KH-UBND về ${r.pick(SUBJECTS)} năm 2023`),
    (r) => wrong('evidence-incomplete', `Báo cáo ngày ${date(r)} của UBND xã về kết quả ${r.pick(SUBJECTS)}`),
    (r) =>
      wrong(
        'evidence-incomplete',
        `Kế hoạch số ${number(r)}/KH-UBND ngày ${slashed(r, day(r))} về ${r.pick(SUBJECTS)}; Kế hoạch tổ chức hội nghị ${r.pick(SUBJECTS)} quý III năm 2023`,
      ),
    (r) => wrong('evidence-incomplete', `Quyết định số     /QĐ-UBND ngày ${date(r)} về việc ${r.pick(SUBJECTS)}`),
    (r) => wrong('evidence-incomplete', `Kế hoạch số …/KH-UBND ngày … tháng ${r.int(1, 9)} năm 2023 về ${r.pick(SUBJECTS)}`),
    (r) => wrong('evidence-incomplete', `- Thông báo số ${number(r)}/TB-UBND của UBND xã về lịch ${r.pick(SUBJECTS)}.`),
  ],
  quiet: [
    (r) => quiet(`Kế hoạch số ${number(r)}/KH-UBND ngày ${date(r)} về ${r.pick(SUBJECTS)}`),
    () => quiet(`Thực hiện báo cáo đúng thời gian quy định; xây dựng các kế hoạch theo hướng dẫn của cấp trên`),
    () => quiet(`Thực hiện theo Luật Cán bộ, công chức năm 2008 và Luật Tổ chức chính quyền địa phương`),
    () => quiet(`Niêm yết công khai theo Thông tư số 02/2017/TT-VPCP của Văn phòng Chính phủ`),
    (r) =>
      ((n, d) => quiet(`Kế hoạch số ${n}/KH-UBND ngày ${d} về ${r.pick(SUBJECTS)}`, `Đã thực hiện 02 cuộc theo Kế hoạch số ${n}/KH-UBND`))(
        number(r),
        slashed(r, day(r)),
      ),
    (r) => quiet(`Ngày ${date(r)}, UBND xã ban hành Quyết định số ${number(r)}/QĐ-UBND về ${r.pick(SUBJECTS)}`),
    () => quiet(`Hoàn thành 100% kế hoạch đề ra, không có quyết định nào bị hủy`),
    () => quiet(`Có biên bản họp, ảnh chụp hội nghị và danh sách người tham dự`),
    (r) => quiet(`Các Kế hoạch số ${number(r)}/KH-UBND, số ${number(r)}/KH-UBND cùng ngày ${slashed(r, day(r))} của UBND xã`),
    () => quiet(`Đã giải quyết chế độ theo quyết định của cấp có thẩm quyền`),
    (r) => quiet(`Báo cáo số ${number(r)}/BC-UBND ngày ${date(r)} kết quả thực hiện kế hoạch ${r.pick(SUBJECTS)}`),
    (r) => quiet(`Thường xuyên báo cáo UBND huyện kết quả ${r.pick(SUBJECTS)}`),
  ],
}
