/** How officials cite documents, and what is no citation. */
import { describe, expect, it } from 'vitest'
import { trialToReport } from '../../scripts/measure-evidence/trial-to-report.ts'
import { reportToEvidence } from '../../src/evidence/index.ts'
import { toIso } from '../../src/model/day.ts'
import type { CitedDocument } from '../../src/model/evidence.ts'

function cited(text: string): CitedDocument[] {
  const evidence = reportToEvidence(trialToReport({ rows: [{ text }], expected: [] }))
  return [...evidence.rows.values()].flatMap(({ documents }) => [...documents])
}
const short = ({ type, number, year, symbol, date }: CitedDocument): string =>
  [type, number, year, symbol, date === null ? null : toIso(date)].map((part) => part ?? '-').join(' ')

describe('the day of a citation', () => {
  it.each([
    ['Nghị quyết số 02/NQ-HĐND (kỳ họp thứ 9, ngày 05/12/2023) của HĐND xã', '05/12/2023'],
    ['Ngày 12/01/2023, UBND xã ban hành, công khai Quyết định số 04/QĐ-UBND về Quy chế', '12/01/2023'],
  ])('is quoted where it stands: %s', (text, day) => {
    const [document] = cited(text)
    expect(text.slice(document?.dateSpan?.from, document?.dateSpan?.to)).toBe(day)
  })
})

describe('a citation', () => {
  it.each<[string, string[]]>([
    ['Kế hoạch số 52/KH-UBND ngày 30/12/2022', ['Kế hoạch 52 - KH-UBND 2022-12-30']],
    ['Thông tư số 02/2017/TT-VPCP', ['Thông tư 02 2017 TT-VPCP -']],
    ['Công văn số 2231/SNV-CCHC&PC ngày 28 tháng 9 năm 2018', ['Công văn 2231 - SNV-CCHC&PC 2018-09-28']],
    ['Nghị quyết số 03-NQ/TU ngày 5.3.2021', ['Nghị quyết 03 - NQ/TU 2021-03-05']],
    ['Nghị quyết số 30c/NQ-CP ngày 08-11-2011', ['Nghị quyết 30c - NQ-CP 2011-11-08']],
    ['Kế hoạch số 29/Kh-UBND ngày 10/3/2023', ['Kế hoạch 29 - Kh-UBND 2023-03-10']],
    ['Quyết định số 04/QÐ-UBND ngày 12/01/2023', ['Quyết định 04 - QĐ-UBND 2023-01-12']],
    ['kế hoạch số 34/KH- UBND ngày 22/3/2023', ['Kế hoạch 34 - KH-UBND 2023-03-22']],
    ['Thông báo kết luận số 48/TB-UBND ngày 3/10/2023', ['Thông báo 48 - TB-UBND 2023-10-03']],
    ['Quyết định số 100/QĐ-UBND do Chủ tịch UBND xã ký ngày 20/10/2023', ['Quyết định 100 - QĐ-UBND 2023-10-20']],
    ['Nghị quyết số 02/NQ-HĐND (kỳ họp thứ 9, ngày 05/12/2023)', ['Nghị quyết 02 - NQ-HĐND 2023-12-05']],
    [
      'Kế hoạch số 55/KH-UBND và Kế hoạch số 114/KH-UBND cùng ngày 13/2/2023 của UBND xã',
      ['Kế hoạch 55 - KH-UBND 2023-02-13', 'Kế hoạch 114 - KH-UBND 2023-02-13'],
    ],
    ['Luật số 58/2014/QH13', ['Luật 58 2014 QH13 -']],
    ['Ngày 12/01/2023 UBND xã ban hành Quyết định số 04/QĐ-UBND về Quy chế', ['Quyết định 04 - QĐ-UBND 2023-01-12']],
    ['Các kế hoạch số 12/KH-UBND, 13/KH-UBND cùng ngày 5/3/2023', ['Kế hoạch 12 - KH-UBND 2023-03-05', 'Kế hoạch 13 - KH-UBND 2023-03-05']],
    [
      'Báo cáo số 1/BC-UBND ngày 2/3/2023, số 2/BC-UBND ngày 4/5/2023 và 3/BC-UBND ngày 6/7/2023',
      ['Báo cáo 1 - BC-UBND 2023-03-02', 'Báo cáo 2 - BC-UBND 2023-05-04', 'Báo cáo 3 - BC-UBND 2023-07-06'],
    ],
    ['Quyết định số …/QĐ-UBND ngày 5/3/2023', ['Quyết định - - QĐ-UBND 2023-03-05']],
    ['123/UBND-VP ngày 5/3/2023', ['Công văn 123 - UBND-VP 2023-03-05']],
  ])('is read from “%s”', (text, expected) => {
    expect(cited(text).map(short)).toEqual(expected)
  })

  it.each([
    'Rà soát theo biểu mẫu 02/RS-KSTT, 03/RS-KSTT',
    'Mẫu số 05/BC-CCHC',
    '664/664 hồ sơ = 100%',
    'Trực 24/7, ngày 5/3/2023',
    'Thực hiện báo cáo đúng thời gian quy định',
    'Tốc độ 30/km-h, đạt 5/6 TTHC',
  ])('is none in “%s”', (text) => {
    expect(cited(text)).toEqual([])
  })

  it('says who issued it and what it is about, up to the next document', () => {
    const [first, second] = cited(
      'Quyết định số 15/QĐ-UBND ngày 2/3/2023 của UBND huyện Tứ Kỳ về việc giao chỉ tiêu; thực hiện Kế hoạch số 8/KH-UBND ngày 9/3/2023 của UBND xã, đạt kết quả tốt',
    )
    expect(first).toMatchObject({ issuer: 'UBND huyện Tứ Kỳ', subject: 'giao chỉ tiêu' })
    expect(second).toMatchObject({ issuer: 'UBND xã', subject: null })
  })

  it('has no subject where the sentence goes on about something else', () => {
    expect(cited('Kế hoạch số 22/KH-UBND ngày 28/02/2023 đảm bảo đúng thời gian quy định.')[0]?.subject).toBeNull()
    expect(cited('Kế hoạch số 22/KH-UBND ngày 28/02/2023 bảo đảm an toàn thực phẩm')[0]?.subject).toBe('bảo đảm an toàn thực phẩm')
  })
})
