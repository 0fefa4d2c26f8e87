/** Tuning patterns on figures: other sentences than those of the test. */
import { count, day, number, percent, quiet, share, slashed, split, wrong } from '../../slots.ts'
import type { Patterns } from '../../trial.ts'

export const ratio: Patterns = {
  wrong: [
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `Kết quả thực hiện: ${part}/${whole}=${p}%`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) =>
        wrong('ratio', `Số người tham gia BHYT: ${count(r, part)}/${count(r, whole)} người, chiếm ${p}% dân số`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) => wrong('ratio', `Tiếp nhận qua dịch vụ bưu chính công ích ${part}/${whole} HS (tỷ lệ ${p}%)`))(
        share(r),
      ),
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `có ${p}% hồ sơ (${part}/${whole} hồ sơ) được thanh toán trực tuyến`))(share(r)),
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `${part}/${whole} hồ sơ giải quyết đúng hạn; đạt tỉ lệ: ${p} %`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) =>
        wrong('ratio', `Văn bản đến xử lý trên môi trường mạng ${part}/ ${whole} văn bản đạt ${p}%, văn bản đi 100%`))(share(r)),
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `Giải quyết ${part}/tổng số ${whole} đơn thư, đạt ${p}%`))(share(r)),
  ],
  quiet: [
    (r) => (({ part, whole, right }) => quiet(`Tỷ lệ giải quyết: ${part}/${whole} đạt ${right} %`))(share(r)),
    (r) => quiet(`Quyết định số ${r.int(10, 99)}/2019/QĐ-UBND đạt ${r.int(60, 90)}% mục tiêu`),
    (r) => quiet(`Giai đoạn 2021/2025 phấn đấu đạt ${r.int(60, 90)}%; quý ${r.int(1, 4)}/2023 đạt ${r.int(40, 90)}%`),
    (r) => quiet(`Từ 15/${r.int(1, 5)} đến 14/${r.int(6, 12)} đạt ${r.int(60, 90)}% kế hoạch`),
    (r) => (({ part, whole }) => quiet(`${part}/${whole} hồ sơ chờ bổ sung, ${r.int(80, 99)}% hồ sơ còn lại trả đúng hẹn`))(share(r)),
    (r) =>
      (({ part, whole, right }) =>
        quiet(`Trong ${whole} hồ sơ có ${part}/${whole} hồ sơ nộp qua mạng (chiếm ${right}%), tăng ${r.int(2, 40)}% so với cùng kỳ`))(
        share(r),
      ),
    (r) => (({ part, whole }) => quiet(`Đạt gần ${Math.ceil((100 * part) / whole + 1)}% (${part}/${whole})`))(share(r)),
    () => quiet(`Hồ sơ mẫu 01/2020 và biểu 2/4: 100% đã nhập liệu`),
    (r) => ((n) => quiet(`${n}/${n} thôn đạt chuẩn văn hóa, đạt 100%`))(r.int(3, 12)),
  ],
}

export const breakdown: Patterns = {
  wrong: [
    (r) =>
      ((n) =>
        (([a = 0, b = 0]) => wrong('breakdown', `Tổng số hồ sơ đã tiếp nhận: ${n} hồ sơ (trực tuyến ${a + 3}; trực tiếp ${b})`))(
          split(r, n, 2),
        ))(r.int(100, 900)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0, c = 0]) => wrong('breakdown', `${n} TTHC gồm: ${a} TTHC cấp xã, ${b} TTHC ngành dọc, ${c + 4} TTHC liên thông`))(
          split(r, n, 3),
        ))(r.int(60, 200)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0]) =>
          wrong('breakdown', `Ngành dọc công an ${n}/${n} hồ sơ (Đăng ký thường trú ${a}, đăng ký tạm trú ${b + r.int(1, 20)})`))(
          split(r, n, 2),
        ))(r.int(60, 300)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0, c = 0]) =>
          wrong('breakdown', `Trả kết quả ${n} hồ sơ (${a + 2} hồ sơ trước hạn, ${b} hồ sơ đúng hạn, ${c} hồ sơ quá hạn)`))(
          split(r, n, 3),
        ))(r.int(100, 900)),
    (r) =>
      ((n) => (([a = 0, b = 0]) => wrong('breakdown', `Xã có ${n} cán bộ, công chức bao gồm ${a + 1} nam và ${b} nữ.`))(split(r, n, 2)))(
        r.int(16, 23),
      ),
  ],
  quiet: [
    (r) => ((n) => (([a = 0, b = 0]) => quiet(`Trả kết quả ${n} hồ sơ (trước hạn ${a}, đúng hạn ${b})`))(split(r, n, 2)))(r.int(100, 900)),
    (r) => ((n) => quiet(`Tiếp nhận ${n} hồ sơ (trong đó trực tuyến ${n - 40} hồ sơ, bưu chính ${r.int(2, 9)} hồ sơ)`))(r.int(100, 900)),
    (r) => ((n) => quiet(`Tuyên truyền ${n} buổi (từ ngày ${slashed(r, day(r))} đến ngày ${slashed(r, day(r))})`))(r.int(4, 30)),
    (r) => ((n) => quiet(`UBND xã có ${n} công chức (${r.int(1, 2)} người nghỉ thai sản, ${r.int(1, 2)} người đi học)`))(r.int(9, 14)),
    (r) => ((n) => quiet(`Niêm yết ${n} TTHC (bao gồm cả ${r.int(2, 9)} TTHC mới ban hành)`))(r.int(100, 190)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0, c = 0]) => quiet(`Xã có ${n} đảng viên gồm ${a} nam, ${b + c} nữ; trong đó ${c} đảng viên dự bị`))(
          split(r, n, 3),
        ))(r.int(60, 200)),
    (r) => quiet(`Họp ${r.int(4, 12)} lần (Biên bản số ${number(r)}, số ${number(r)})`),
    (r) => ((n) => quiet(`Có ${n} tổ hòa giải (${n * 5} hòa giải viên, trong đó nữ ${n * 2})`))(r.int(4, 9)),
  ],
}

export const countConflict: Patterns = {
  wrong: [
    (r) =>
      ((n) =>
        wrong(
          'count-conflict',
          { name: 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn', text: `Giải quyết đúng hạn ${n}/${n} hồ sơ` },
          { name: 'Tỷ lệ hồ sơ trả lại', text: `${r.int(2, 9)}/${n + r.int(3, 30)}` },
        ))(r.int(100, 900)),
    (r) =>
      ((n) =>
        wrong(
          'count-conflict',
          `UBND xã tiếp nhận ${n} hồ sơ (trực tiếp 9 hồ sơ, trực tuyến ${n - 9} hồ sơ). Trả kết quả ${n + 4} hồ sơ (trước hạn ${n}, đúng hạn 4).`,
          `${n}/${n} hồ sơ được giải quyết đúng hạn`,
        ))(r.int(100, 900)),
    (r) => ((n) => wrong('count-conflict', `Số hồ sơ tiếp nhận: ${n}`, `Tiếp nhận ${n + r.int(2, 40)} hồ sơ trong năm`))(r.int(100, 900)),
    (r) => ((n) => wrong('count-conflict', `UBND xã có ${n} CBCC`, `${n + 2}/${n + 2} CBCC sử dụng thư công vụ`))(r.int(15, 22)),
  ],
  quiet: [
    (r) => ((n) => quiet(`Tiếp nhận ${n} hồ sơ`, `${n}/${n} hồ sơ đúng hạn = 100%`, `${n}/${n} hồ sơ được số hóa`))(r.int(100, 900)),
    (r) => quiet(`Tháng ${r.int(1, 5)} tiếp nhận ${r.int(10, 90)} hồ sơ`, `Năm 2023 tiếp nhận ${r.int(300, 900)} hồ sơ`),
    (r) => quiet(`Tiếp nhận ${r.int(100, 900)} hồ sơ chứng thực`, `Tiếp nhận ${r.int(10, 90)} hồ sơ đất đai`),
    (r) =>
      quiet(`${((n) => `${n}/${n}`)(r.int(3, 9))} thôn có nhà văn hóa`, `${((n) => `${n}/${n}`)(r.int(10, 30))} tổ hòa giải hoạt động tốt`),
    (r) => quiet(`Có ${r.int(20, 60)} hồ sơ chứng thực điện tử`, `Tiếp nhận ${r.int(100, 900)} hồ sơ`),
    (r) => quiet(`Công an xã tiếp nhận ${r.int(100, 300)} hồ sơ cư trú`, `Bộ phận Một cửa tiếp nhận ${r.int(400, 900)} hồ sơ`),
    (r) => ((n) => quiet(`Tiếp nhận ${n} hồ sơ trực tuyến`, `Tiếp nhận ${n + 13} hồ sơ`))(r.int(100, 900)),
  ],
}

export const claimConflict: Patterns = {
  wrong: [
    (r) =>
      ((b) =>
        wrong(
          'claim-conflict',
          { name: 'Tỷ lệ hồ sơ TTHC được trực tuyến', text: '100%' },
          `Tiếp nhận ${b + 4} hồ sơ TTHC (trực tiếp 04 hồ sơ, trực tuyến ${b} hồ sơ)`,
        ))(r.int(100, 900)),
    (r) =>
      ((b) =>
        wrong(
          'claim-conflict',
          { name: 'Thực hiện việc xin lỗi', text: 'Không có hồ sơ trễ hẹn' },
          `Trả kết quả ${b + 3} hồ sơ: trước và đúng hạn ${b}, quá hạn 03`,
        ))(r.int(100, 900)),
    (r) =>
      ((b) =>
        wrong(
          'claim-conflict',
          { name: 'Tỷ lệ đạt chuẩn của cán bộ', text: 'Đạt 100%' },
          `UBND xã có ${b} cán bộ, trong đó có ${r.int(1, 3)} cán bộ chưa đạt chuẩn`,
        ))(r.int(8, 12)),
    (r) => ((b) => wrong('claim-conflict', `100% hồ sơ nộp trực tuyến`, `${b - 20}/${b} hồ sơ nộp trực tuyến`))(r.int(100, 900)),
  ],
  quiet: [
    (r) =>
      quiet(
        { name: 'Tỷ lệ xử lý văn bản trên môi trường mạng', text: '100%' },
        `Trực tiếp ${r.int(3, 9)} hồ sơ, trực tuyến ${r.int(100, 500)} hồ sơ`,
      ),
    (r) => quiet(`Mục tiêu 100% hồ sơ trực tuyến`, `Trực tiếp ${r.int(3, 9)} hồ sơ, trực tuyến ${r.int(100, 500)} hồ sơ`),
    (r) => quiet(`Không có hồ sơ trễ hạn`, `Trả kết quả ${r.int(100, 300)} hồ sơ đúng hạn, quá hạn 0 hồ sơ`),
    (r) =>
      quiet(
        { name: 'Tỷ lệ cán bộ đạt chuẩn', text: '100%' },
        { name: 'Tỷ lệ công chức đạt chuẩn', text: `Có ${r.int(1, 2)} công chức chưa đạt chuẩn` },
      ),
    (r) => ((b) => quiet(`100% hồ sơ đúng hạn`, `${b}/${b} hồ sơ đúng hạn`))(r.int(100, 900)),
    (r) => quiet(`100% hồ sơ hộ tịch nộp trực tuyến`, `Trực tiếp ${r.int(3, 9)} hồ sơ, trực tuyến ${r.int(100, 500)} hồ sơ`),
  ],
}

export const shareScore: Patterns = {
  wrong: [
    (r) => ((p) => wrong('share-score', { max: 1, self: 1, proportional: true, text: `${p}%` }))(r.int(50, 92)),
    (r) =>
      ((b) =>
        wrong('share-score', { max: 2, self: 1, proportional: true, text: `${b - 3}/${b} văn bản = ${percent((100 * (b - 3)) / b, 1)}%` }))(
        r.int(30, 200),
      ),
    (r) => ((p) => wrong('share-score', { max: 1.5, self: 0.2, proportional: true, text: `Tỷ lệ trực tuyến đạt ${p},5%` }))(r.int(50, 92)),
  ],
  quiet: [
    (r) => ((p) => quiet({ max: 1, self: p / 100, proportional: true, text: `${p}%` }))(r.int(50, 99)),
    (r) => quiet({ max: 1, self: 1, text: `${r.int(50, 92)}%` }),
    () => quiet({ max: 1, self: 1, proportional: true, text: `Thực hiện tốt` }),
    (r) => quiet({ max: 2, self: 1.5, proportional: true, text: `Hộ tịch đạt ${r.int(50, 70)}%, chứng thực đạt ${r.int(75, 90)}%` }),
    (r) =>
      ((b) => quiet({ max: 0.5, self: Math.round((50 * (b - 2)) / b) / 100, proportional: true, text: `${b - 2}/${b} hồ sơ` }))(
        r.int(30, 200),
      ),
  ],
}
