import { describe, expect, it } from 'vitest'
import type { Spot } from '../../src/match/lines.ts'
import { readMeta } from '../../src/match/meta.ts'
import { readPeriod } from '../../src/match/period.ts'
import { mostNamedUnit, readUnit } from '../../src/match/unit.ts'
import type { ReportMeta } from '../../src/model/report.ts'
import { buildPage, type LineText } from './build.ts'

const spot = (page: number, y: number, edge: Spot['edge']): Spot => ({ page, box: [40, y, 550, y], edge })

/** What is read around a table from y 300 to 500 of the only page. */
const metaOf = (lines: readonly LineText[], explanations: readonly string[] = []): ReportMeta =>
  readMeta(
    [buildPage(1, lines)],
    { before: null, head: spot(1, 300, 'upper'), last: spot(1, 480, 'upper'), end: spot(1, 500, 'lower'), after: null },
    explanations,
  )

const letterhead: LineText[] = [
  { text: 'UBND HUYỆN TỨ KỲ', y: 40, at: 130 },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', y: 40, at: 420 },
  { text: 'UBND XÃ CỘNG LẠC', y: 55, at: 130 },
  { text: 'Độc lập - Tự do - Hạnh phúc', y: 55, at: 420 },
  { text: 'Số: 12/BC-UBND', y: 70, at: 130 },
  { text: 'Cộng Lạc, ngày 26 tháng 6 năm 2024', y: 70, at: 420 },
]

describe('title', () => {
  it('is the lines in capitals over the table, without letterhead, unit label and reference', () => {
    const { title } = metaOf([
      ...letterhead,
      { text: 'BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH', y: 110, bold: true },
      { text: 'NĂM 2023 CỦA UBND XÃ CỘNG LẠC', y: 125, bold: true },
      { text: '(Kèm theo Báo cáo số 12/BC-UBND ngày 26/6/2024)', y: 140 },
    ])
    expect(title).toBe('BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023 CỦA UBND XÃ CỘNG LẠC')
  })

  it('goes on in small letters where the line is centred and names the period', () => {
    const { title } = metaOf([
      { text: 'KẾT QUẢ TỰ ĐÁNH GIÁ', y: 110, bold: true },
      { text: 'Quý II năm 2024', y: 125 },
    ])
    expect(title).toBe('KẾT QUẢ TỰ ĐÁNH GIÁ Quý II năm 2024')
  })

  it('is null with nothing but a letterhead', () => expect(metaOf(letterhead).title).toBeNull())
})

describe('unit', () => {
  it.each([
    ['CHỈ SỐ CCHC CẤP XÃ 6 THÁNG ĐẦU NĂM 2023 CỦA UBND XÃ NGỌC KỲ', 'UBND xã Ngọc Kỳ'],
    ['BẢNG ĐIỂM CỦA ỦY BAN NHÂN DÂN XÃ CỘNG LẠC NĂM 2023', 'UBND xã Cộng Lạc'],
    ['Báo cáo của Uỷ ban nhân dân phường Bến Thành về kết quả', 'UBND phường Bến Thành'],
    ['UBND THỊ TRẤN TỨ KỲ', 'UBND thị trấn Tứ Kỳ'],
    ['UBND PHƯỜNG 12 QUẬN 3', 'UBND phường 12'],
    ["UBND XÃ EA H'LEO HUYỆN EA H'LEO", "UBND xã Ea H'leo"],
    ['UBND xã Ngọc Kỳ về công tác cải cách', 'UBND xã Ngọc Kỳ'],
    ['Đơn vị: Xã Tây Kỳ', 'UBND xã Tây Kỳ'],
    ['UBND ĐẶC KHU CÔN ĐẢO', 'UBND đặc khu Côn Đảo'],
    ['UBND HUYỆN TỨ KỲ', 'UBND huyện Tứ Kỳ'],
  ])('%s', (text, unit) => expect(readUnit([text])).toBe(unit))

  it.each(['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ 6 THÁNG ĐẦU NĂM 2023', 'của UBND cấp xã', 'UBND xã đã ban hành'])('%s names none', (text) => {
    expect(readUnit([text])).toBeNull()
  })

  it('is the commune of the letterhead, not its district', () => expect(metaOf(letterhead).unit).toBe('UBND xã Cộng Lạc'))

  it('is what the explanations name most where nothing else does', () => {
    const explanations = ['Kế hoạch của UBND xã Ngọc Kỳ về CCHC', 'theo UBND huyện Tứ Kỳ', 'UBND xã Ngọc Kỳ', 'UBND xã Tây Kỳ']
    expect(mostNamedUnit(explanations)).toBe('UBND xã Ngọc Kỳ')
    expect(metaOf([{ text: 'BẢNG TỰ CHẤM ĐIỂM', y: 110 }], explanations).unit).toBe('UBND xã Ngọc Kỳ')
  })
})

describe('period', () => {
  it.each([
    ['CHỈ SỐ 6 THÁNG ĐẦU NĂM 2023 CỦA UBND XÃ', '6 tháng đầu năm 2023', 2023],
    ['BẢNG ĐIỂM NĂM 2024', 'năm 2024', 2024],
    ['KẾT QUẢ QUÝ II NĂM 2023', 'quý II năm 2023', 2023],
    ['Quý IV/2025', 'quý IV/2025', 2025],
    ['9 tháng năm 2022', '9 tháng năm 2022', 2022],
    ['giai đoạn 2021 - 2025', 'giai đoạn 2021 - 2025', 2025],
    ['NĂM HỌC 2023-2024', 'năm học 2023-2024', 2024],
    ['Tháng 5 năm 2023', 'tháng 5 năm 2023', 2023],
  ])('%s', (text, period, year) => expect(readPeriod([text])).toEqual({ text: period, year }))

  it('is no date and no year of a decision', () => {
    expect(readPeriod(['Ngọc Kỳ, ngày 26 tháng 6 năm 2023'])).toBeNull()
    expect(readPeriod(['theo Quyết định số 12/QĐ-UBND năm 2022'])).toBeNull()
  })
})

describe('signer', () => {
  const right = 430
  const left = 130

  it('is the head on the right, not who drew up the table', () => {
    const { signedBy } = metaOf([
      { text: 'NGƯỜI LẬP BIỂU', y: 530, at: left },
      { text: 'TM. ỦY BAN NHÂN DÂN', y: 530, at: right },
      { text: 'CHỦ TỊCH', y: 545, at: right },
      { text: 'Trần Thị Hương', y: 620, at: left },
      { text: 'Đỗ Xuân Trường', y: 620, at: right },
    ])
    expect(signedBy).toBe('Đỗ Xuân Trường')
  })

  it.each([
    ['KT. CHỦ TỊCH', 'NGUYỄN VĂN THẮNG', 'Nguyễn Văn Thắng'],
    ['PHÓ CHỦ TỊCH', 'ThS. Lê Năm', 'Lê Năm'],
    ['HIỆU TRƯỞNG', 'Vũ Thị Mỹ Hạnh', 'Vũ Thị Mỹ Hạnh'],
  ])('under %s: %s', (office, printed, name) => {
    expect(
      metaOf([
        { text: office, y: 530, at: right },
        { text: '(Đã ký)', y: 560, at: right },
        { text: printed, y: 600, at: right },
      ]).signedBy,
    ).toBe(name)
  })

  it('is null with an office and no name', () => {
    expect(
      metaOf([
        { text: 'TM. ỦY BAN NHÂN DÂN', y: 530, at: right },
        { text: 'CHỦ TỊCH', y: 545, at: right },
      ]).signedBy,
    ).toBeNull()
  })
})

it('a page whose text runs down or upside down is read as it is turned', () => {
  const upright = buildPage(1, [{ text: 'BẢNG TỰ CHẤM ĐIỂM CỦA UBND XÃ NGỌC KỲ', y: 100 }])
  for (const direction of [90, 180, 270] as const) {
    const { width: w, height: h } = upright
    const words = upright.words.map((word) => {
      const [l, t, r, b] = word.box
      const box =
        direction === 90
          ? ([h - b, l, h - t, r] as const)
          : direction === 180
            ? ([w - r, h - b, w - l, h - t] as const)
            : ([t, w - r, b, w - l] as const)
      const baseline = direction === 90 ? h - word.baseline : direction === 180 ? h - word.baseline : word.baseline
      return { ...word, box, baseline, direction }
    })
    const page = direction === 180 ? { ...upright, words } : { ...upright, width: h, height: w, words }
    const at = (y: number): Spot['box'] =>
      direction === 90 ? [h - y, 40, h - y, 550] : direction === 180 ? [40, h - y, 550, h - y] : [y, 40, y, 550]
    const edge = (y: number, side: Spot['edge']): Spot => ({ page: 1, box: at(y), edge: side })
    const meta = readMeta(
      [page],
      { before: null, head: edge(300, 'upper'), last: edge(480, 'upper'), end: edge(500, 'lower'), after: null },
      [],
    )
    expect([direction, meta.title]).toEqual([direction, 'BẢNG TỰ CHẤM ĐIỂM CỦA UBND XÃ NGỌC KỲ'])
  }
})
