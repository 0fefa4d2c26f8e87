/** Test patterns on figures: ratios, breakdowns, counts, claims, shares. Written from the meaning of the findings alone; never tuned on. */
import { commune, count, dated, day, near, percent, quiet, share, slashed, split, wrong } from '../../slots.ts'
import type { Patterns } from '../../trial.ts'

export const ratio: Patterns = {
  wrong: [
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `${part}/${whole} = ${p}%`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) =>
        wrong('ratio', `Số hồ sơ trả đúng hạn là ${count(r, part)}/${count(r, whole)} hồ sơ, đạt tỷ lệ ${p}%.`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) => wrong('ratio', `Có ${part}/${whole} hộ gia đình được công nhận gia đình văn hóa (đạt ${p}%).`))(
        share(r),
      ),
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `Đạt ${p} % (${part}/${whole} văn bản đi được ký số)`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) =>
        wrong(
          'ratio',
          `- Chứng thực bản sao: ${part} / ${whole} hồ sơ nộp qua mạng, chiếm ${p}%;\n- Các nội dung khác thực hiện đúng quy định.`,
        ))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) => wrong('ratio', `UBND xã đã giải quyết ${part} trên tổng số ${whole} hồ sơ, đạt ${p}%`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) => wrong('ratio', `Kết quả: ${part}/${whole} (${p}%) trẻ em dưới 6 tuổi được cấp thẻ BHYT`))(share(r)),
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `Tỷ lệ hồ sơ số hóa đạt ${p}%, cụ thể ${part}/${whole} hồ sơ`))(share(r)),
    (r) => (({ part, whole, wrong: p }) => wrong('ratio', `${part}/${whole} x 100% = ${p}%`))(share(r)),
    (r) =>
      (({ part, whole, wrong: p }) =>
        wrong('ratio', `Theo Kế hoạch số 15/KH-UBND ngày ${slashed(r, day(r))}, xã có ${part}/${whole} đối tượng tham gia, tỷ lệ ${p}%`))(
        share(r),
      ),
  ],
  quiet: [
    (r) => (({ part, whole, right }) => quiet(`${part}/${whole} hồ sơ, đạt tỷ lệ ${right}%.`))(share(r)),
    (r) =>
      (({ part, whole, right }) => quiet(`Trong kỳ có ${count(r, part)}/${count(r, whole)} hồ sơ nộp trực tuyến (${right}%)`))(share(r)),
    (r) => quiet(`Thực hiện Thông tư số 0${r.int(1, 9)}/2017/TT-VPCP, 100% TTHC được công khai`),
    (r) => quiet(`Tính đến tháng ${r.int(1, 12)}/2023, 100% cán bộ sử dụng chữ ký số`),
    (r) => (({ part, whole }) => quiet(`${part}/${whole} hộ dân dùng nước sạch; ${r.int(80, 99)}% hộ có nhà tiêu hợp vệ sinh`))(share(r)),
    (r) =>
      (({ part, whole, right }) => quiet(`Đạt ${right}% (${part}/${whole}), vượt ${r.int(2, 15)}% so với chỉ tiêu được giao`))(share(r)),
    (r) => quiet(`Đến ngày ${slashed(r, day(r))} đạt ${r.int(81, 99)}% kế hoạch năm`),
    (r) => (({ part, whole }) => quiet(`${part}/${whole} hồ sơ, đạt trên ${Math.max(1, Math.floor((100 * part) / whole) - 1)}%`))(share(r)),
    () => quiet(`Đường dây nóng hoạt động 24/7, 100% phản ánh được xử lý`),
    (r) => quiet(`Quyết định số ${r.int(10, 90)}/${r.int(100, 900)} ngày ${dated(r, day(r))}; hoàn thành 100% nhiệm vụ`),
    (r) => ((n) => quiet(`${n}/${n} CBCC = 100% có trình độ từ trung cấp trở lên`))(r.int(8, 60)),
    (r) => (({ part, whole, right }) => quiet(`${part}/${whole} = ${right}% (chỉ tiêu huyện giao: ${r.int(50, 95)}%)`))(share(r)),
  ],
}

const DOSSIERS = ['hồ sơ', 'hồ sơ TTHC', 'trường hợp']

export const breakdown: Patterns = {
  wrong: [
    (r) =>
      ((n) =>
        (([a = 0, b = 0]) =>
          wrong('breakdown', `Tiếp nhận ${n} ${r.pick(DOSSIERS)} (nộp trực tiếp ${near(r, a)} hồ sơ, nộp trực tuyến ${b} hồ sơ)`))(
          split(r, n, 2),
        ))(r.int(150, 900)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0, c = 0]) => wrong('breakdown', `Đã trả ${n} hồ sơ (trước hạn ${near(r, a)}, đúng hạn ${b}, quá hạn ${c}).`))(
          split(r, n, 3),
        ))(r.int(150, 900)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0]) => wrong('breakdown', `Tổng số ${n} CBCC, gồm ${a} cán bộ và ${b + r.int(1, 3)} công chức`))(split(r, n, 2)))(
        r.int(15, 25),
      ),
    (r) =>
      ((n) =>
        (([a = 0, b = 0, c = 0]) =>
          wrong('breakdown', `UBND xã ban hành ${n} văn bản, bao gồm: ${a} kế hoạch, ${b} quyết định, ${c + r.int(1, 9)} báo cáo.`))(
          split(r, n, 3),
        ))(r.int(30, 200)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0]) =>
          wrong('breakdown', `Chứng thực: ${count(r, n)} hồ sơ (Chứng thực bản sao: ${near(r, a)}; chứng thực chữ ký: ${b})`))(
          split(r, n, 2),
        ))(r.int(1100, 2900)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0, c = 0]) =>
          wrong('breakdown', `Trong năm hòa giải ${n} vụ việc (thôn Đông ${a} vụ, thôn Đoài ${b} vụ, thôn Nam ${c + r.int(1, 4)} vụ)`))(
          split(r, n, 3),
        ))(r.int(9, 40)),
    (r) =>
      ((n) => (([a = 0, b = 0]) => wrong('breakdown', `Bộ phận một cửa có ${n} người (nam ${a}, nữ ${b + r.int(1, 2)}).`))(split(r, n, 2)))(
        r.int(5, 12),
      ),
  ],
  quiet: [
    (r) =>
      ((n) => (([a = 0, b = 0]) => quiet(`Tiếp nhận ${n} hồ sơ (trực tiếp: ${a}, trực tuyến: ${b})`))(split(r, n, 2)))(r.int(150, 900)),
    (r) =>
      ((n) =>
        (([a = 0, b = 0]) =>
          quiet(`Đã giải quyết ${n} hồ sơ, trong đó: trước hạn ${a} hồ sơ, trong lĩnh vực đất đai ${Math.ceil(b / 2)} hồ sơ`))(
          split(r, n, 2),
        ))(r.int(150, 900)),
    (r) => ((n) => quiet(`Có ${n} cán bộ, trong đó ${r.int(1, 3)} cán bộ đang đi học, ${r.int(1, 2)} cán bộ nghỉ chế độ`))(r.int(9, 20)),
    (r) => quiet(`Ban hành ${r.int(2, 9)} kế hoạch (số 12/KH-UBND ngày ${slashed(r, day(r))}, số 35/KH-UBND ngày ${slashed(r, day(r))})`),
    (r) => ((n) => quiet(`Trong kỳ phát sinh ${n} hồ sơ (tăng ${r.int(5, 60)} hồ sơ so với cùng kỳ năm 2022)`))(r.int(150, 900)),
    (r) =>
      ((n) => (([a = 0, b = 0, c = 0]) => quiet(`Có ${n} công chức (${a} chuyên trách, ${b} kiêm nhiệm, ${c} hợp đồng)`))(split(r, n, 3)))(
        r.int(9, 30),
      ),
    (r) =>
      ((n) => quiet(`Tổ chức ${n} hội nghị tuyên truyền (có ${r.int(100, 800)} lượt người tham dự, phát ${r.int(200, 900)} tờ rơi)`))(
        r.int(2, 9),
      ),
    (r) =>
      ((n) =>
        (([a = 0, b = 0, c = 0]) =>
          quiet(
            `Tổng số ${count(r, n)} hồ sơ, gồm: hộ tịch ${count(r, a)} hồ sơ; chứng thực ${count(r, b)} hồ sơ; bảo trợ xã hội ${count(r, c)} hồ sơ.`,
          ))(split(r, n, 3)))(r.int(900, 3000)),
    (r) => ((n) => quiet(`Tiếp nhận ${n} phản ánh, kiến nghị (qua Cổng DVC quốc gia ${r.int(1, 3)} phản ánh)`))(r.int(9, 30)),
    (r) => quiet(`Đội ngũ ${r.int(18, 22)} CBCC (đại học ${r.int(9, 15)}, trung cấp lý luận chính trị ${r.int(12, 17)})`),
  ],
}

export const countConflict: Patterns = {
  wrong: [
    (r) =>
      ((n) =>
        wrong(
          'count-conflict',
          `Từ 01/01/2023 đến 15/12/2023 tiếp nhận ${n} hồ sơ TTHC`,
          `Trong năm 2023, UBND xã tiếp nhận ${near(r, n)} hồ sơ TTHC, tất cả đều được cập nhật lên hệ thống`,
        ))(r.int(200, 990)),
    (r) =>
      ((n) =>
        wrong(
          'count-conflict',
          { name: 'Tỷ lệ hồ sơ TTHC được giải quyết đúng hạn', text: `${n}/${n} hồ sơ = 100%` },
          ((m) => ({ name: 'Tỷ lệ hồ sơ TTHC được số hóa', text: `${m}/${m} hồ sơ = 100% hồ sơ được số hóa` }))(near(r, n)),
        ))(r.int(200, 990)),
    (r) =>
      ((n) =>
        wrong(
          'count-conflict',
          `Tổng số hồ sơ tiếp nhận trong năm: ${count(r, n)} hồ sơ.`,
          `Đã tiếp nhận tổng số ${count(r, near(r, n))} hồ sơ, không có hồ sơ quá hạn.`,
        ))(r.int(1050, 2900)),
    (r) =>
      ((n) =>
        wrong(
          'count-conflict',
          `Xã có tổng số ${n} cán bộ, công chức, đều đạt chuẩn`,
          `Tổng số ${n + r.int(1, 3)} cán bộ, công chức được đánh giá, xếp loại cuối năm`,
        ))(r.int(17, 23)),
    (r) =>
      ((n, m) => wrong('count-conflict', `Cả xã có ${n} thôn, khu dân cư`, `${m}/${m} thôn, khu dân cư đã kiện toàn tổ hòa giải`))(
        r.int(5, 8),
        r.int(9, 12),
      ),
  ],
  quiet: [
    (r) => ((n) => quiet(`Trong năm 2023 tiếp nhận ${n} hồ sơ`, `Đã tiếp nhận ${n} hồ sơ, cập nhật đầy đủ lên phần mềm`))(r.int(200, 990)),
    (r) => ((n) => quiet(`Quý I tiếp nhận ${n} hồ sơ`, `6 tháng đầu năm tiếp nhận ${near(r, n + 200)} hồ sơ`))(r.int(100, 400)),
    (r) => quiet(`Lĩnh vực hộ tịch tiếp nhận ${r.int(50, 200)} hồ sơ`, `Lĩnh vực chứng thực tiếp nhận ${r.int(210, 600)} hồ sơ`),
    (r) => quiet(`Tiếp nhận ${r.int(50, 200)} văn bản đến`, `Phát hành ${r.int(210, 600)} văn bản đi`),
    (r) => ((n) => quiet(`Năm 2022 tiếp nhận ${n} hồ sơ`, `Năm 2023 tiếp nhận ${near(r, n)} hồ sơ`))(r.int(200, 990)),
    (r) =>
      quiet(
        { name: 'Tỷ lệ đạt chuẩn của cán bộ', text: `UBND xã có ${r.int(8, 11)} cán bộ` },
        { name: 'Tỷ lệ đạt chuẩn của công chức', text: `UBND xã có ${r.int(12, 15)} công chức` },
      ),
    (r) => ((n) => quiet(`Tổ chức ${n} buổi tuyên truyền pháp luật`, `Tổ chức ${n + 3} buổi kiểm tra vệ sinh môi trường`))(r.int(2, 12)),
    (r) =>
      ((n) => quiet(`Tiếp nhận ${n} hồ sơ, trong đó ${n - r.int(20, 40)} hồ sơ trực tuyến`, `${n}/${n} hồ sơ được giải quyết đúng hạn`))(
        r.int(200, 990),
      ),
    (r) => quiet(`Đã trả kết quả ${r.int(2, 40)} hồ sơ liên thông đất đai`, `Công an xã trả kết quả ${r.int(50, 90)} hồ sơ cư trú`),
    (r) => quiet(`Ngày ${slashed(r, day(r))} tiếp nhận ${r.int(2, 40)} hồ sơ`, `Cả năm tiếp nhận ${r.int(300, 900)} hồ sơ`),
  ],
}

export const claimConflict: Patterns = {
  wrong: [
    (r) =>
      ((b) =>
        wrong(
          'claim-conflict',
          { name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến', text: '100%' },
          `Tiếp nhận ${b + 9} hồ sơ (trực tiếp 9 hồ sơ, trực tuyến ${b} hồ sơ)`,
        ))(r.int(100, 900)),
    (r) =>
      ((b) => wrong('claim-conflict', `100% hồ sơ được giải quyết đúng hạn`, `Trả kết quả ${b + 5} hồ sơ (đúng hạn ${b}, quá hạn 5)`))(
        r.int(100, 900),
      ),
    (r) =>
      ((b) =>
        wrong(
          'claim-conflict',
          `100% cán bộ, công chức đạt chuẩn theo quy định`,
          `Xã có ${b} cán bộ, công chức, trong đó còn ${r.int(1, 3)} cán bộ, công chức chưa đạt chuẩn`,
        ))(r.int(17, 24)),
    (r) =>
      ((b) => wrong('claim-conflict', `Không có hồ sơ trễ hạn`, `Đã giải quyết ${b} hồ sơ, trong đó có ${r.int(1, 9)} hồ sơ trễ hạn`))(
        r.int(100, 900),
      ),
    (r) =>
      ((b) =>
        wrong('claim-conflict', `Tỷ lệ hồ sơ giải quyết đúng hạn đạt 100%`, {
          name: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
          text: `${b - r.int(2, 9)}/${b} hồ sơ giải quyết đúng hạn`,
        }))(r.int(100, 900)),
    (r) =>
      ((b) =>
        wrong(
          'claim-conflict',
          { name: 'Mức độ số hóa hồ sơ', text: `100% hồ sơ tiếp nhận được số hóa` },
          `Số hóa được ${b - r.int(4, 60)}/${b} hồ sơ`,
        ))(r.int(200, 900)),
  ],
  quiet: [
    (r) =>
      quiet(
        { name: 'Tỷ lệ văn bản trao đổi điện tử', text: '100%' },
        `Tiếp nhận ${r.int(100, 300)} hồ sơ, trong đó ${r.int(10, 90)} hồ sơ trực tuyến`,
      ),
    (r) => ((b) => quiet(`100% hồ sơ giải quyết đúng hạn`, `Trả kết quả ${b} hồ sơ (trước hạn ${b - 12}, đúng hạn 12)`))(r.int(100, 900)),
    (r) => ((b) => quiet(`100% hồ sơ được giải quyết đúng hạn`, `Số hồ sơ quá hạn: 0/${b}`))(r.int(100, 900)),
    (r) => quiet(`100% cán bộ đạt chuẩn`, `Có ${r.int(1, 3)} công chức chưa đạt chuẩn về tin học`),
    (r) =>
      quiet(
        `Phấn đấu 100% hồ sơ được nộp trực tuyến`,
        `Đã tiếp nhận ${r.int(20, 80)} hồ sơ trực tiếp và ${r.int(200, 400)} hồ sơ trực tuyến`,
      ),
    (r) => quiet(`Không có hồ sơ quá hạn`, `Năm 2022 còn ${r.int(1, 9)} hồ sơ quá hạn`),
    (r) => ((b) => quiet({ name: 'Tỷ lệ hồ sơ trực tuyến', text: '100%' }, `Tiếp nhận ${b} hồ sơ, trực tuyến ${b} hồ sơ`))(r.int(100, 900)),
    (r) => quiet(`100% TTHC được niêm yết công khai`, `Có ${r.int(2, 9)} TTHC không phát sinh hồ sơ trong năm`),
    (r) =>
      quiet(
        { name: 'Tỷ lệ TTHC có phát sinh hồ sơ trực tuyến', text: '100%' },
        `Nộp trực tiếp ${r.int(3, 30)} hồ sơ, nộp trực tuyến ${r.int(100, 300)} hồ sơ`,
      ),
  ],
}

export const shareScore: Patterns = {
  wrong: [
    (r) =>
      ((p) => wrong('share-score', { name: 'Tỷ lệ hộ có nước sạch', max: 2, self: 2, proportional: true, text: `Đạt ${p}%` }))(
        r.int(60, 90),
      ),
    (r) =>
      ((b) => wrong('share-score', { max: 1, self: 0.9, proportional: true, text: `${Math.floor(b / 2)}/${b} hồ sơ` }))(r.int(40, 400)),
    (r) =>
      ((p) => wrong('share-score', { max: 4, self: Math.round(4 * p) / 100 + 0.5, proportional: true, text: `Tỷ lệ đạt ${p}%.` }))(
        r.int(40, 80),
      ),
    (r) =>
      wrong('share-score', {
        name: 'Tỷ lệ cán bộ đạt chuẩn',
        max: 2,
        self: 1.8,
        proportional: true,
        text: `Xã có 10 cán bộ, trong đó có ${r.int(2, 5)} cán bộ chưa đạt chuẩn`,
      }),
    (r) =>
      ((b) =>
        wrong('share-score', {
          max: 1.5,
          self: 0.5,
          proportional: true,
          text: `Có ${b - 2}/${b} văn bản được ký số (${percent((100 * (b - 2)) / b, 2)}%)`,
        }))(r.int(30, 90)),
  ],
  quiet: [
    (r) => ((p) => quiet({ max: 2, self: (2 * p) / 100, proportional: true, text: `Đạt ${p}%` }))(r.int(50, 99)),
    (r) => quiet({ max: 2, self: 2, text: `Đạt ${r.int(60, 90)}%` }),
    (r) =>
      ((b) => quiet({ max: 1, self: Math.round((100 * (b - 7)) / b) / 100, proportional: true, text: `${b - 7}/${b} hồ sơ` }))(
        r.int(40, 400),
      ),
    (r) => quiet({ max: 2, self: 2, proportional: true, text: `${((n) => `${n}/${n}`)(r.int(9, 200))} hồ sơ, đạt 100%` }),
    (r) => quiet({ max: 2, self: null, proportional: true, text: `Đạt ${r.int(60, 90)}%` }),
    (r) =>
      quiet({
        max: 2,
        self: 1,
        proportional: true,
        text: `Kế hoạch số ${r.int(10, 90)}/KH-UBND ngày ${slashed(r, day(r))} của UBND xã ${commune(r)}`,
      }),
    (r) =>
      quiet({ max: 2, self: 1.6, proportional: true, text: `Xã có 10 cán bộ, trong đó có 2 cán bộ chưa đạt chuẩn${r.pick(['', '.'])}` }),
    (r) => ((p) => quiet({ max: 1, self: Math.round(p / 10) / 10, proportional: true, text: `Tỷ lệ ${p}%` }))(r.int(52, 98)),
  ],
}
