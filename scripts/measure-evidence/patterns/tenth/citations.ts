/** One document for two subjects: `evidence-conflict`; days that cannot be: `evidence-date`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

type Subjects = readonly [kind: string, symbol: string, one: string, other: string]

const TWO_SUBJECTS: readonly Subjects[] = [
  ['Kế hoạch', 'KH-UBND', 'về tuyên truyền cải cách hành chính', 'về phòng chống thiên tai và tìm kiếm cứu nạn'],
  ['Kế hoạch', 'KH-UBND', 'về kiểm tra công tác cải cách hành chính', 'về rà soát hộ nghèo, hộ cận nghèo'],
  ['Quyết định', 'QĐ-UBND', 'về kiện toàn Ban chỉ đạo chuyển đổi số', 'về công khai dự toán ngân sách xã'],
  ['Báo cáo', 'BC-UBND', 'kết quả tiếp công dân, giải quyết đơn thư', 'kết quả xây dựng nông thôn mới'],
  ['Kế hoạch', 'KH-UBND', 'về chuyển đổi số năm 2023', 'về theo dõi tình hình thi hành pháp luật'],
  ['Quyết định', 'QĐ-UBND', 'về ban hành Quy chế làm việc của UBND xã', 'về thành lập Tổ công nghệ số cộng đồng'],
  ['Báo cáo', 'BC-UBND', 'kết quả rà soát văn bản quy phạm pháp luật', 'kết quả thu chi ngân sách xã'],
  ['Thông báo', 'TB-UBND', 'về lịch tiếp công dân của Chủ tịch UBND xã', 'về việc nộp thuế sử dụng đất phi nông nghiệp'],
  ['Kế hoạch', 'KH-UBND', 'đào tạo, bồi dưỡng cán bộ, công chức', 'bảo đảm an ninh trật tự trên địa bàn xã'],
  ['Quyết định', 'QĐ-UBND', 'phân công công chức trực Bộ phận Một cửa', 'phê duyệt danh sách hộ nghèo'],
  ['Kế hoạch', 'KH-UBND', 'tổ chức đối thoại với thanh niên', 'tiêm phòng cho đàn gia súc, gia cầm'],
  ['Báo cáo', 'BC-UBND', 'về công tác quản lý đất đai', 'về công tác phổ cập giáo dục'],
  ['Công văn', 'UBND-VP', 'về việc niêm yết thủ tục hành chính', 'về việc tăng cường phòng chống dịch sốt xuất huyết'],
  ['Kế hoạch', 'KH-UBND', 'công tác bồi thường nhà nước', 'số hóa sổ hộ tịch'],
  ['Tờ trình', 'TTr-UBND', 'đề nghị mua sắm máy tính cho Bộ phận Một cửa', 'đề nghị công nhận ấp văn hóa'],
  ['Quyết định', 'QĐ-UBND', 'ban hành Quy chế chi tiêu nội bộ', 'kiện toàn Tổ hòa giải ở cơ sở'],
]

const ONE_SUBJECT: readonly (readonly [symbol: string, one: string, other: string])[] = [
  ['KH-UBND', 'Kế hoạch {} về công tác cải cách hành chính', 'Có phụ lục nhiệm vụ kèm theo Kế hoạch {} về công tác cải cách hành chính'],
  ['KH-UBND', 'Kế hoạch {} về tuyên truyền cải cách hành chính', 'Kế hoạch {} về tuyên truyền CCHC'],
  ['QĐ-UBND', 'Quyết định {} kiện toàn Ban chỉ đạo chuyển đổi số', 'Đã kiện toàn Ban chỉ đạo chuyển đổi số (Quyết định {})'],
  ['BC-UBND', 'Báo cáo {} kết quả tiếp công dân', 'Báo cáo {}'],
  ['KH-UBND', 'Kế hoạch {} về kiểm tra CCHC năm 2023', 'Hoàn thành 100% các nội dung tại Kế hoạch {}'],
]

const APART: readonly Written[] = [
  (g) => {
    const n = g.no()
    return [
      `Kế hoạch số ${n}/KH-UBND ngày ${g.day(2023, 1, 3)} về CCHC`,
      `Báo cáo số ${n}/BC-UBND ngày ${g.day(2023, 5, 9)} về thu ngân sách`,
    ]
  },
  (g) => {
    const n = g.no()
    return [
      `Kế hoạch số ${n}/KH-UBND ngày ${g.day(2022, 12, 12)} về CCHC năm 2023`,
      `Kế hoạch số ${n}/KH-UBND ngày ${g.day(2023, 6, 11)} về chuyển đổi số`,
    ]
  },
  (g) => {
    const d = g.sameDay(2023, 1, 3)
    return [`Kế hoạch số ${g.no()}/KH-UBND ngày ${d()} về tuyên truyền CCHC`, `Kế hoạch số ${g.no()}/KH-UBND ngày ${d()} về rà soát TTHC`]
  },
  (g) => {
    const n = g.no()
    const d = g.sameDay(2023, 2, 9)
    return [
      `Quyết định số ${n}/QĐ-UBND ngày ${d()} của UBND xã về công khai ngân sách`,
      `Quyết định số ${n}/QĐ-UBND ngày ${d()} của UBND huyện ${g.district} về giao chỉ tiêu CCHC`,
    ]
  },
  (g) => {
    const n = g.no()
    const d = g.sameDay(2023, 1, 3)
    return [
      `Kế hoạch số ${n}/KH-UBND ngày ${d()} về CCHC năm 2023`,
      `Đã bố trí kinh phí tuyên truyền, kiểm tra CCHC trong Kế hoạch số ${n}/KH-UBND ngày ${d()}`,
    ]
  },
  (g) => {
    const n = g.no()
    const d = g.sameDay(2023, 2, 9)
    return [
      `Nghị quyết số ${n}/NQ-HĐND ngày ${d()} của HĐND xã về dự toán`,
      `Nghị quyết số ${n}/NQ-ĐU ngày ${d()} của Đảng ủy về chuyển đổi số`,
    ]
  },
  ...[
    'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018',
    'Nghị định số 107/2021/NĐ-CP ngày 06/12/2021',
  ].map((law): Written => (g) => [
    `Niêm yết ${g.int(100, 160)} TTHC theo ${law}`,
    `Bố trí ${g.int(3, 6)} công chức tại Bộ phận Một cửa theo ${law}`,
  ]),
  (g) => {
    const n = g.no()
    const d = g.sameDay(2023, 9, 11)
    return [`Đã báo cáo tại Báo cáo số ${n}/BC-UBND ngày ${d()}`, `Số liệu theo Báo cáo số ${n}/BC-UBND ngày ${d()} của UBND xã`]
  },
  (g) => {
    const d = g.sameDay(2023, 6, 11)
    const n = g.no()
    return `Báo cáo số ${n}/BC-UBND ngày ${d()} kết quả CCHC; nội dung tuyên truyền nêu tại mục 2 Báo cáo số ${n}/BC-UBND ngày ${d()}`
  },
]

export const conflict: Patterns = {
  wrong: wanted(
    'evidence-conflict',
    TWO_SUBJECTS.map(([kind, sign, one, other]): Written => (g) => {
      const cited = `${kind} số ${g.no()}/${sign} ngày `
      const date = g.sameDay(2023, 2, 11)
      return [`${cited}${date()} của UBND xã ${one}`, `- ${cited}${date()} ${other}`]
    }),
  ),
  quiet: fine([
    ...ONE_SUBJECT.map(([sign, one, other]): Written => (g) => {
      const n = g.no()
      const date = g.sameDay(2023, 1, 11)
      return [one, other].map((text) => text.replace('{}', `số ${n}/${sign} ngày ${date()}`))
    }),
    ...APART,
  ]),
}

const HALF = { text: '6 tháng đầu năm 2023', year: 2023 }

const WRONG_DAYS: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.pick(['30/02/2023', '31/4/2023', '31/6/2023', '31/9/2023'])} về tuyên truyền CCHC`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.int(10, 28)}/${g.int(13, 19)}/2023 kết quả CCHC`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.pick(['32', '33', '35'])}/${g.int(1, 9)}/2023 kiện toàn Ban chỉ đạo`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2021)} kết quả CCHC năm 2023`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2020)} kết quả tự kiểm tra CCHC năm 2023`,
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 9, 11)} kết quả thực hiện CCHC 6 tháng đầu năm 2023`],
    period: HALF,
  }),
  (g) => ({ lines: [`Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 8, 11)} về kiện toàn Bộ phận Một cửa`], period: HALF }),
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 6)} về công tác CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch tuyên truyền CCHC năm (trước ngày 31/01 của năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 4, 8)} về tuyên truyền CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch kiểm tra CCHC (trong Quý I năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 6, 9)} về kiểm tra CCHC năm 2023`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.pick(['29/02/2023', '30/2/2023'])} kết quả tiếp công dân`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày 31 tháng ${g.pick(['04', '06', '9', '11'])} năm 2023 về công khai ngân sách`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 5)} kết quả rà soát TTHC, số liệu tính đến hết tháng ${g.int(8, 10)}/2023`,
  (g) => `Thông báo số ${g.no()}/TB-UBND ngày ${g.pick(['31.4', '30.02', '31.11'])}.2023 về lịch trực Bộ phận Một cửa`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 4)} về kết quả công tác CCHC 9 tháng đầu năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày 00/${g.int(3, 9)}/2023 về chuyển đổi số`,
]

const RIGHT_DAYS: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day()} về tuyên truyền CCHC`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12)} về công tác CCHC năm 2023`,
  (g) => ({ lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6, 12, 25)} kết quả CCHC 6 tháng đầu năm 2023`], period: HALF }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 5, 25)} kết quả công tác CCHC năm 2023`,
  () => 'Thực hiện Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ',
  (g) => `Chuyển đổi số giai đoạn 2021-2025 theo Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2021, 3, 9)}`,
  (g) => ({
    name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 10, 12)} về công tác CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch kiểm tra CCHC (trong Quý I năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} về kiểm tra CCHC năm 2023`,
  }),
  (g) => `Báo cáo quý I số ${g.no()}/BC-UBND ngày ${g.day(2023, 3, 3, 12, 25)}`,
  (g) => `Từ tháng ${g.pick(['02', '03', '04'])}/2023 UBND xã giao công chức Tư pháp - Hộ tịch phụ trách số hóa`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 11)} kết quả rà soát TTHC, số liệu tính đến hết tháng ${g.int(6, 8)}/2023`,
  (g) => `Quyết định số ${g.no()}/QĐ-UBND ngày ${g.pick(['31/3/2023', '31/5/2023', '30/6/2023', '28/02/2023'])} về công khai ngân sách`,
  (g) => `Quy chế làm việc của UBND xã nhiệm kỳ 2021 - 2026 (Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2021, 7, 11)})`,
  (g) => `Thống kê quyết định xử phạt VPHC từ 01/01/2021 đến ${g.day(2023, 5, 10)}`,
  () => 'Niêm yết TTHC theo Quyết định của UBND tỉnh; thực hiện Luật Hộ tịch ngày 20/11/2014',
  (g) => `Họp giao ban ngày ${g.int(5, 25)} hằng tháng; tiếp công dân thứ ${g.pick(['Ba', 'Năm'])} hằng tuần`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG_DAYS), quiet: fine(RIGHT_DAYS) }
