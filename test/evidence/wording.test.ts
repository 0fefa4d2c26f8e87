/** What is said of explanations: each sentence says where, what, and what to look at, whole, as the person in charge reads it. */
import { expect, it } from 'vitest'
import type { TrialRow } from '../../scripts/measure-evidence/trial.ts'
import { trialToReport } from '../../scripts/measure-evidence/trial-to-report.ts'
import { checkReport } from '../../src/check/index.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'

const PLAN = 'Kế hoạch số 8/KH-UBND ngày 20/01/2023'
const LONG =
  'Nhân dân trong xã đã hiến đất, góp ngày công mở rộng đường làng, trồng hoa hai bên đường, lắp đèn chiếu sáng và giữ gìn vệ sinh môi trường mỗi tuần.'

const SAID: readonly (readonly [string, readonly TrialRow[], string, string])[] = [
  [
    'ratio',
    [{ text: '7/671 = 0,89%' }],
    '1.1: giải trình ghi “7/671 = 0,89%”, nhưng tính lại: 7/671 = 1,04%.',
    '1.1: the explanation says “7/671 = 0,89%”, but reckoned again: 7/671 = 1.04%.',
  ],
  [
    'breakdown',
    [{ text: 'Tiếp nhận 36 hồ sơ (trực tiếp 14 hồ sơ, trực tuyến 21 hồ sơ)' }],
    '1.1: giải trình ghi tổng số 36 hồ sơ, nhưng các số chi tiết cộng lại được 14 + 21 = 35, ít hơn tổng số 1 hồ sơ.',
    '1.1: the explanation says 36 in all (hồ sơ), but the detailed figures make 14 + 21 = 35, 1 less than that.',
  ],
  [
    'breakdown',
    [{ text: 'Tiếp nhận 36 hồ sơ (trực tiếp 14 hồ sơ, trực tuyến 24 hồ sơ)' }],
    '1.1: giải trình ghi tổng số 36 hồ sơ, nhưng các số chi tiết cộng lại được 14 + 24 = 38, nhiều hơn tổng số 2 hồ sơ.',
    '1.1: the explanation says 36 in all (hồ sơ), but the detailed figures make 14 + 24 = 38, 2 more than that.',
  ],
  [
    'claim-conflict',
    [{ text: '100% hồ sơ nộp trực tuyến' }, { text: 'Tiếp nhận 29 hồ sơ (trực tiếp 12, trực tuyến 17)' }],
    '1.1: giải trình ghi “100% hồ sơ nộp trực tuyến” (tất cả hồ sơ đều được nộp trực tuyến), nhưng mục 1.2 ghi “Tiếp nhận 29 hồ sơ (trực tiếp 12, trực tuyến 17)” (tức là 58,62%).',
    '1.1: the explanation says “100% hồ sơ nộp trực tuyến” (all “hồ sơ” online), but 1.2 says “Tiếp nhận 29 hồ sơ (trực tiếp 12, trực tuyến 17)” (that is 58.62%).',
  ],
  [
    'count-conflict',
    [{ text: 'Năm 2023 UBND xã tiếp nhận 660 hồ sơ TTHC' }, { text: 'Trong năm 2023 xã tiếp nhận 667 hồ sơ TTHC' }],
    '1.1: số hồ sơ ghi ở các mục không giống nhau: tiếp nhận: 660 (mục 1.1) và 667 (mục 1.2).',
    '1.1: the number of “hồ sơ” is not the same everywhere: received: 660 (at 1.1) and 667 (at 1.2).',
  ],
  [
    'count-conflict',
    [{ text: 'Trên địa bàn xã có 07 ấp' }, { text: 'Xã có 06 ấp, các ấp đều đạt danh hiệu ấp văn hóa' }],
    '1.1: số ấp ghi ở các mục không giống nhau: tổng số: 7 (mục 1.1) và 6 (mục 1.2).',
    '1.1: the number of “ấp” is not the same everywhere: in all: 7 (at 1.1) and 6 (at 1.2).',
  ],
  [
    'evidence-symbol',
    [{ text: 'Kế hoạch (số 34/QĐ-UBND ngày 19/03/2023) về kiểm tra CCHC' }],
    '1.1: “Kế hoạch (số 34/QĐ-UBND ngày 19/03/2023)” được gọi là kế hoạch nhưng mang ký hiệu của quyết định (34/QĐ-UBND); cần xem lại tên loại hoặc ký hiệu.',
    '1.1: “Kế hoạch (số 34/QĐ-UBND ngày 19/03/2023)” is called “Kế hoạch” but has the symbol of a “Quyết định” (34/QĐ-UBND); check the type or the symbol.',
  ],
  [
    'count-conflict',
    [{ text: 'Toàn xã có 863 hộ nghèo' }, { text: 'Số hộ nghèo toàn xã: 868 hộ' }],
    '1.1: cùng một số liệu nhưng ghi khác nhau: mục này ghi 863 (“Toàn xã có 863 hộ nghèo”), mục 1.2 ghi 868 (“Số hộ nghèo toàn xã: 868 hộ”).',
    '1.1: one figure is given in different ways: 863 here (“Toàn xã có 863 hộ nghèo”), 868 at 1.2 (“Số hộ nghèo toàn xã: 868 hộ”).',
  ],
  [
    'claim-conflict',
    [{ text: '100% văn bản đi được ký số' }, { text: '458/593 văn bản đi được ký số' }],
    '1.1: giải trình ghi “100% văn bản đi được ký số”, nhưng về cùng nội dung đó, mục 1.2 ghi “458/593 văn bản đi được ký số” (tức là 77,23%).',
    '1.1: the explanation says “100% văn bản đi được ký số”, but of the same thing 1.2 says “458/593 văn bản đi được ký số” (that is 77.23%).',
  ],
  [
    'share-score',
    [{ text: '53/93 cán bộ đạt chuẩn', max: 4, self: 1.28, proportional: true }],
    '1.1: tiêu chí này tính điểm theo tỷ lệ; giải trình ghi “53/93 cán bộ đạt chuẩn”: điểm tối đa 4 × 56,99% = 2,28 điểm, nhưng đơn vị tự chấm 1,28 điểm.',
    '1.1: this criterion is scored by share; the explanation says “53/93 cán bộ đạt chuẩn”: the maximum 4 × 56.99% = 2.28 points, but the unit claims 1.28.',
  ],
  [
    'evidence-missing',
    [
      { id: 'I.2', text: 'Có kế hoạch kèm theo', max: 1, self: 1 },
      { id: 'I.2.1', text: '', max: 1, self: 1 },
    ],
    '2.1: tự chấm 1 điểm nhưng không có nội dung giải trình; mục cấp trên (mục 2) có giải trình, cần xem có dùng chung cho mục này không.',
    '2.1: 1 point claimed without an explanation; its parent 2 has one: see whether it holds for this row.',
  ],
  [
    'evidence-symbol',
    [{ text: 'Báo cáo số 79/KH-UBND ngày 22/6/2023 về tuyên truyền' }],
    '1.1: “Báo cáo số 79/KH-UBND ngày 22/6/2023” được gọi là báo cáo nhưng mang ký hiệu của kế hoạch (79/KH-UBND); cần xem lại tên loại hoặc ký hiệu.',
    '1.1: “Báo cáo số 79/KH-UBND ngày 22/6/2023” is called “Báo cáo” but has the symbol of a “Kế hoạch” (79/KH-UBND); check the type or the symbol.',
  ],
  [
    'evidence-conflict',
    [{ text: `${PLAN} về tuyên truyền CCHC` }, { text: `${PLAN} về phòng chống dịch bệnh gia súc` }],
    '1.2: cùng một văn bản (số 8/KH-UBND ngày 20/01/2023) nhưng ghi nội dung khác nhau: mục này ghi “phòng chống dịch bệnh gia súc”, mục 1.1 ghi “tuyên truyền CCHC”. Có thể ghi nhầm số hoặc ngày.',
    '1.2: one document (8/KH-UBND of 20/01/2023) is cited for different subjects: here “phòng chống dịch bệnh gia súc”, at 1.1 “tuyên truyền CCHC”. Its number or date may be mistyped.',
  ],
  [
    'evidence-date',
    [{ text: 'Kế hoạch số 8/KH-UBND ngày 30/02/2023 về dân vận' }],
    '1.1: “Kế hoạch số 8/KH-UBND ngày 30/02/2023”: không có ngày 30/02/2023.',
    '1.1: “Kế hoạch số 8/KH-UBND ngày 30/02/2023”: there is no such day as 30/02/2023.',
  ],
  [
    'evidence-date',
    [{ text: 'Báo cáo số 8/BC-UBND ngày 15/3/2023 thống kê hồ sơ từ 01/01/2023 đến 30/9/2023' }],
    '1.1: “Báo cáo số 8/BC-UBND ngày 15/3/2023”: báo cáo đề ngày 15/03/2023 nhưng nêu số liệu của kỳ kết thúc ngày 30/09/2023, sau ngày lập báo cáo; cần xem lại ngày hoặc kỳ số liệu.',
    '1.1: “Báo cáo số 8/BC-UBND ngày 15/3/2023”: the report is dated 15/03/2023, before the end of its data on 30/09/2023; check the date or the period.',
  ],
  [
    'evidence-incomplete',
    [{ text: 'Kế hoạch số 8/KH-UBND của UBND xã về dân vận' }],
    '1.1: văn bản “Kế hoạch số 8/KH-UBND” chưa ghi ngày ban hành.',
    '1.1: the document “Kế hoạch số 8/KH-UBND” is cited without a date.',
  ],
  [
    'not-done',
    [{ text: 'Đang triển khai thực hiện', max: 1, self: 1 }],
    '1.1: tự chấm điểm tối đa (1 điểm), trong khi nội dung giải trình ghi “Đang triển khai”: việc đang thực hiện, chưa hoàn thành; cần xem lại điểm tự chấm.',
    '1.1: full points (1), while the explanation says “Đang triển khai”: something under way; check the points.',
  ],
  [
    'text-repeated',
    [{ text: LONG }, { text: LONG }],
    '1.2: nội dung giải trình giống như ở mục 1.1: “Nhân dân trong xã đã hiến đất, góp ngày công mở rộng đường…”; cần xem nội dung này có đúng với từng mục không.',
    '1.2: the explanation is the same as at 1.1: “Nhân dân trong xã đã hiến đất, góp ngày công mở rộng đường…”; see whether it is right for each.',
  ],
]

it.each(SAID)('%s of %j is said in full', (code, rows, vi, en) => {
  const report = trialToReport({ rows, expected: [] })
  const findings = checkReport(report, [], reportToEvidence(report)).filter((finding) => finding.code === code)
  expect(findings.map(({ message }) => message)).toEqual([{ vi, en }])
})
