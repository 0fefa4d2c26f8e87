/** Dates of documents and of what was held: days that are none, reports before their data, documents after the period, and dates that are right. */
import { describe, expect, it } from 'vitest'
import { trialToReport } from '../../scripts/measure-evidence/trial-to-report.ts'
import { checkReport } from '../../src/check/index.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'

/** Of a report for the year 2023. */
function datesOf(text: string): number {
  const report = trialToReport({ rows: [{ text }], expected: [] })
  return checkReport(report, [], reportToEvidence(report)).filter(({ code }) => code === 'evidence-date').length
}

describe('a date that cannot be right', () => {
  it.each([
    'Báo cáo số 45/BC-UBND ngày 31/06/2023 của UBND xã về kết quả CCHC',
    'Quyết định số 12/QĐ-UBND, ngày 30 tháng 02 năm 2023',
    'Kế hoạch 15/KH-UBND (ngày 15/13/2023)',
    'QĐ số 112/QĐ-UBND ngày 12.06.2025 về kiện toàn BCĐ',
    'Báo cáo kết quả CCHC quý II/2023 số 56/BC-UBND ngày 10/3/2023',
    'Báo cáo số 99/BC-UBND ngày 15/02/2023 kết quả thực hiện CCHC 6 tháng đầu năm 2023',
    'Báo cáo số 210/BC-UBND, ngày 05/6/2023, tổng kết công tác CCHC năm 2023',
    'Ngày 29/02/2023, UBND xã tổ chức hội nghị đối thoại với nhân dân',
    'Tổ chức đối thoại vào ngày 31 tháng 9 năm 2023 tại hội trường UBND xã',
    'Công văn số 33/UBND-VP (31/4/2023) v/v rà soát TTHC',
    'KH số 10/KH-UBND ký ngày 32/01/2023',
    'Báo cáo số 77/BC-UBND ngày 20/8/2023 về số liệu giải quyết TTHC tính đến ngày 15/11/2023',
    'Các báo cáo: số 20/BC-UBND ngày 12/3/2023 (quý I), số 45/BC-UBND ngày 31/6/2023 (6 tháng)',
    'Kế hoạch số 02/KH-UBND ngày 10/01/2020 về kiểm soát TTHC năm 2023',
    'Thông báo số 08/TB-UBND ban hành ngày 15/8/2024 về lịch tiếp công dân',
    'Báo cáo số 65/BC-UBND ngày 12/02/2023 về kết quả CCHC quý II',
    'Báo cáo số 88/BC-UBND ngày 15/3/2023, kết quả thực hiện nhiệm vụ 6 tháng đầu năm',
    'Báo cáo quý III số 120/BC-UBND ngày 15/4/2023',
    'Báo cáo CCHC 9 tháng năm 2023 (số 150/BC-UBND ngày 10/5/2023)',
    'Báo cáo năm 2023 số 220/BC-UBND ngày 15/7/2023 của UBND xã',
    'Tờ trình số 14/TTr-UBND ngày 0/5/2023',
    'Biên bản số 03/BB-UBND lập ngày 31 tháng 11 năm 2023',
    'Nghị quyết số 09/NQ-HĐND ngày 30-2-2023 của HĐND xã',
    'Lớp tập huấn mở từ ngày 28/5/2023 đến ngày 32/5/2023',
    'Hội nghị công chức tổ chức hôm 31.4.2023',
    'Trong năm tổ chức ra quân dọn vệ sinh ngày 26/6/2024 (Kế hoạch số 40/KH-UBND ngày 20-03-2023)',
    'Biên bản tự kiểm tra công tác CCHC ngày 26 tháng 04 năm 2024 tại Bộ phận Một cửa',
    'Báo cáo số 16/BC-UBND ngày 18/7/2023 nêu rõ: tính đến 30/11/2023 đã giải quyết xong 885 hồ sơ',
    'Đối thoại định kỳ: 30/6/2023, 31/11/2023',
    'Báo cáo số 41/BC-UBND ngày 05/4/2023 về tổng kết công tác CCHC năm 2023 và phương hướng năm 2024',
    'Kế hoạch số 07/KH-UBND ngày 12/01/2026 về CCHC năm 2023',
    'Quyết định số 61/QĐ-UBND ngày 20/03/2033',
    'Báo cáo quý IV/2023 số 190/BC-UBND ngày 10/9/2023',
    'Báo cáo số 18/BC-UBND ngày 02/3/2023 kết quả kiểm soát TTHC 6 tháng đầu năm 2023, phương hướng 6 tháng cuối năm',
    'BC kiểm soát TTHC quý III số 99/BC-UBND ngày 06/6/2023',
    'Quyết định số 20/QĐ-UBND được ban hành ngày 31/9/2023',
    'Họp giao ban các ngày 05/4/2023, 31/4/2023 và 05/5/2023',
    'Tổng kết phong trào (29 tháng 2 năm 2023)',
    'Báo cáo tổng kết công tác CCHC năm 2023 (số 88/BC-UBND ngày 20/4/2023)',
    'KH số 5/KH-UBND đề ngày 00/01/2023',
  ])('“%s”', (text) => {
    expect(datesOf(text)).toBe(1)
  })
})

describe('a date that is right', () => {
  it.each([
    'Hội nghị tổng kết công tác năm 2023 tổ chức ngày 12/01/2024',
    'Hợp đồng tập huấn có hiệu lực đến ngày 30/6/2025',
    'Tổ chức tuyên truyền Luật Đất đai có hiệu lực từ ngày 01/8/2024',
    'Dự kiến tổ chức đối thoại ngày 26/6/2024',
    'Báo cáo số 45/BC-UBND ngày 30/06/2023 của UBND xã về kết quả CCHC',
    'Kế hoạch 15/KH-UBND (ngày 15/12/2022) về CCHC năm 2023',
    'Quyết định số 112/QĐ-UBND ngày 12.01.2024 về xếp loại CBCC năm 2023',
    'Báo cáo kết quả CCHC quý II/2023 số 56/BC-UBND ngày 10/6/2023',
    'Báo cáo số 99/BC-UBND ngày 15/06/2023 kết quả thực hiện CCHC 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023',
    'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
    'Kế hoạch số 02/KH-UBND ngày 10/01/2021 về CCHC giai đoạn 2021-2025',
    'Tổ chức giao ban ngày 25 hằng tháng, tiếp công dân thứ 5 hằng tuần',
    'Báo cáo số 12/BC-UBND ngày 15/01/2023 về kết quả CCHC năm 2022 và phương hướng năm 2023',
    'Báo cáo số 77/BC-UBND ngày 20/11/2023 về số liệu giải quyết TTHC từ ngày 15/11/2022 đến ngày 15/11/2023',
    'Chương trình công tác số 01/CTr-UBND ngày 05/01/2023 thực hiện nhiệm vụ phát triển KT-XH năm 2023',
    'Báo cáo số 30/BC-UBND ngày 14/3/2023 về CCHC Quý I năm 2023',
    'Kế hoạch số 88/KH-UBND ngày 28/12/2022 về tuyên truyền CCHC năm 2023',
    'Báo cáo số 02/BC-UBND ngày 05/01/2024 về kết quả CCHC quý IV',
    'Báo cáo số 65/BC-UBND ngày 12/6/2023 về kết quả CCHC quý II',
    'Báo cáo số 88/BC-UBND ngày 10/6/2023, kết quả thực hiện nhiệm vụ 6 tháng đầu năm, phương hướng 6 tháng cuối năm 2023',
    'Báo cáo quý III số 120/BC-UBND ngày 15/9/2023',
    'Báo cáo CCHC 9 tháng năm 2023 (số 150/BC-UBND ngày 10/9/2023)',
    'Báo cáo năm 2023 số 220/BC-UBND ngày 15/11/2023 của UBND xã',
    'Báo cáo số 05/BC-UBND ngày 10/01/2023 tổng kết năm 2022',
    'Lớp tập huấn mở từ ngày 28/5/2023 đến ngày 31/5/2023',
    'Đề tài sáng kiến số 31.11.2023/SK',
    'Hồ sơ mã số 31.2.2023.001 được tiếp nhận',
    'Báo cáo số 41/BC-UBND ngày 05/4/2023 về triển khai nhiệm vụ CCHC năm 2023',
    'Báo cáo số 12/BC-UBND ngày 20/02/2023 về rà soát TTHC phục vụ kế hoạch năm 2023',
    'Kế hoạch số 120/KH-UBND ngày 22/12/2023 về CCHC năm 2024',
    'Báo cáo số 33/BC-UBND ngày 14/3/2023 đánh giá kết quả quý I, nhiệm vụ trọng tâm quý II năm 2023',
    'Báo cáo quý IV/2022 số 02/BC-UBND ngày 10/01/2023',
    'Báo cáo số 18/BC-UBND ngày 02/6/2023 kết quả kiểm soát TTHC 6 tháng đầu năm 2023, phương hướng 6 tháng cuối năm',
    'BC kiểm soát TTHC quý III số 99/BC-UBND ngày 06/9/2023',
    'Báo cáo khảo sát nhu cầu năm 2023 số 12/BC-UBND ngày 15/3/2023',
    'Báo cáo giải trình số liệu năm 2023 số 12/BC-UBND ngày 15/12/2023',
    'Họp giao ban các ngày 05/4/2023, 28/4/2023 và 05/5/2023',
    'Tỷ lệ đạt 31/11/2023 hồ sơ',
    'Báo cáo số 12/BC-UBND ngày 15/3/2023 gửi huyện về đăng ký nhiệm vụ 9 tháng',
    'Báo cáo tiến độ thực hiện năm 2023 số 55/BC-UBND ngày 20/6/2023',
  ])('“%s”', (text) => {
    expect(datesOf(text)).toBe(0)
  })
})
