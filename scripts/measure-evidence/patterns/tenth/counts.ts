/** Rows that count the same: `count-conflict`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

/** Two rows on one quantity of one period. */
type Told = (one: string, other: string) => readonly [string, string]

const TOLD: readonly (readonly [low: number, high: number, told: Told])[] = [
  [
    300,
    2400,
    (n, m) => [`Tổng số hồ sơ tiếp nhận trong năm 2023 là ${n} hồ sơ`, `Năm 2023, Bộ phận Một cửa đã tiếp nhận tổng số ${m} hồ sơ.`],
  ],
  [
    200,
    1500,
    (n, m) => [
      `Tổng số văn bản đi năm 2023: ${n} văn bản, được phát hành trên hệ thống`,
      `- Tổng số văn bản đi trong năm 2023: ${m} văn bản`,
    ],
  ],
  [
    20,
    60,
    (n, m) => [
      `Tổng số cán bộ, công chức xã hiện có: ${n} người`,
      `Tổng số cán bộ, công chức xã hiện có ${m} người, đều được đánh giá cuối năm`,
    ],
  ],
  [
    120,
    250,
    (n, m) => [
      `Tổng số TTHC thuộc thẩm quyền giải quyết của UBND xã: ${n} thủ tục`,
      `Niêm yết đầy đủ tổng số ${m} TTHC thuộc thẩm quyền giải quyết của UBND xã`,
    ],
  ],
  [
    300,
    1900,
    (n, m) => [
      `Tổng số hồ sơ TTHC đã giải quyết trong năm: ${n} hồ sơ`,
      `Trong năm đã giải quyết tổng số ${m} hồ sơ TTHC, không có phản ánh của người dân`,
    ],
  ],
  [
    15,
    90,
    (n, m) => [`Năm 2023 UBND xã tiếp nhận tổng số ${n} đơn thư`, `Tổng số đơn thư tiếp nhận năm 2023: ${m} đơn, không có đơn vượt cấp`],
  ],
  [1200, 3000, (n, m) => [`Toàn xã hiện có tổng số ${n} hộ dân`, `Tổng số hộ dân toàn xã: ${m} hộ, phân bố ở các ấp`]],
  [
    25,
    140,
    (n, m) => [`Tổng số hộ nghèo cuối năm 2023 của xã: ${n} hộ`, `Theo kết quả rà soát cuối năm 2023, tổng số hộ nghèo của xã là ${m} hộ`],
  ],
  [
    100,
    900,
    (n, m) => [
      `Tổng số hồ sơ nộp trực tuyến năm 2023: ${n} hồ sơ`,
      `Trong năm 2023 tổng số hồ sơ nộp trực tuyến của xã là ${m} hồ sơ, tăng so với năm trước`,
    ],
  ],
  [
    20,
    80,
    (n, m) => [
      `Tổng số lượt tiếp công dân năm 2023: ${n} lượt`,
      `Chủ tịch UBND xã tiếp công dân theo lịch, tổng số lượt tiếp công dân năm 2023 là ${m} lượt`,
    ],
  ],
  [
    300,
    1600,
    (n, m) => [
      `- Tổng số hồ sơ tiếp nhận: ${n} HS\n- Mở sổ theo dõi đầy đủ`,
      `- Tổng số hồ sơ tiếp nhận: ${m} HS\n- Có giấy tiếp nhận và hẹn trả kết quả`,
    ],
  ],
  [
    200,
    900,
    (n, m) => [
      `UBND xã phát ra tổng số ${n} phiếu khảo sát sự hài lòng năm 2023`,
      `Tổng số phiếu khảo sát sự hài lòng phát ra năm 2023: ${m} phiếu`,
    ],
  ],
  [
    300,
    2000,
    (n, m) => [
      `Tổng số hồ sơ chứng thực năm 2023 là ${n} hồ sơ`,
      `Năm 2023 giải quyết hồ sơ chứng thực với tổng số ${m} hồ sơ, thu lệ phí đúng quy định`,
    ],
  ],
  [
    400,
    2000,
    (n, m) => [
      `Tổng số văn bản đến năm 2023 là ${n} văn bản, được xử lý trên iOffice`,
      `Số văn bản đến năm 2023: ${m} văn bản, đều được chuyển xử lý kịp thời`,
    ],
  ],
  [
    80,
    500,
    (n, m) => [
      `Tổng số trẻ em được đăng ký khai sinh năm 2023: ${n} trẻ`,
      `Đăng ký khai sinh năm 2023 cho tổng số ${m} trẻ em, cấp thẻ BHYT kịp thời`,
    ],
  ],
  [
    20,
    90,
    (n, m) => [
      `Năm 2023 tổ chức tổng số ${n} buổi tuyên truyền CCHC`,
      `Tổng số buổi tuyên truyền CCHC năm 2023: ${m} buổi, lồng ghép tại họp thôn`,
    ],
  ],
]

const SAME: ReadonlySet<number> = new Set([0, 4, 6, 9, 11])

const DIFFERENT: readonly Written[] = [
  (g) => {
    const [n = '', m = ''] = g.differing(2, 300, 2000)
    return [`Năm 2023 tiếp nhận tổng số ${m} hồ sơ TTHC`, `Năm 2022 tiếp nhận tổng số ${n} hồ sơ TTHC`]
  },
  (g) => {
    const mid = g.int(300, 900)
    return [`6 tháng đầu năm 2023 tiếp nhận ${mid} hồ sơ`, `Tổng số hồ sơ tiếp nhận cả năm 2023 là ${mid + g.int(200, 700)} hồ sơ`]
  },
  (g) => {
    const [n = '', m = ''] = g.differing(2, 200, 900)
    return [`Tổng số hồ sơ lĩnh vực hộ tịch năm 2023: ${n} hồ sơ`, `Tổng số hồ sơ lĩnh vực đất đai năm 2023: ${m} hồ sơ`]
  },
  (g) => {
    const [n = '', m = ''] = g.differing(2, 300, 1500)
    return [`Tổng số văn bản đi năm 2023: ${n} văn bản`, `Tổng số văn bản đến năm 2023: ${m} văn bản`]
  },
  (g) => {
    const done = g.int(500, 900)
    const left = g.int(3, 20)
    return [
      `Tổng số hồ sơ tiếp nhận năm 2023 là ${done + left} hồ sơ`,
      `Đã giải quyết ${done} hồ sơ, còn ${left} hồ sơ chưa đến hạn trả kết quả`,
    ]
  },
  (g) => {
    const taken = g.int(400, 900)
    const carried = g.int(3, 20)
    return [
      `Tổng số hồ sơ phải giải quyết ${taken + carried} hồ sơ (tiếp nhận trong kỳ ${taken} hồ sơ, kỳ trước chuyển qua ${carried} hồ sơ)`,
      `Trong kỳ Bộ phận Một cửa tiếp nhận mới ${taken} hồ sơ`,
    ]
  },
  (g) => {
    const { a, b, p } = g.share(300, 1500)
    return [`Tổng số hồ sơ tiếp nhận: ${b} hồ sơ`, `Tổng số hồ sơ tiếp nhận trực tuyến: ${a} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const [n = '', m = ''] = g.differing(2, 20, 40)
    return [`Thôn ${g.hamlets(2)[0]} tổ chức ${n} buổi họp dân`, `Hội Phụ nữ xã tổ chức ${m} buổi sinh hoạt chuyên đề`]
  },
  (g) => {
    const [n = '', m = ''] = g.differing(2, 30, 90)
    return [`Đầu năm 2023 xã có tổng số ${m} hộ nghèo`, `Cuối năm 2023 tổng số hộ nghèo của xã giảm còn ${n} hộ`]
  },
  (g) => {
    const [n = '', m = ''] = g.differing(2, 40, 90)
    return [`Quý I/2023 tiếp nhận tổng số ${n} đơn`, `Quý II/2023 tiếp nhận tổng số ${m} đơn`]
  },
  (g) => {
    const [n = '', m = ''] = g.differing(2, 20, 40)
    return [`Tổng số cán bộ, công chức xã: ${n} người`, `Tổng số người hoạt động không chuyên trách ở xã, ấp: ${m} người`]
  },
]

export const countConflict: Patterns = {
  wrong: wanted(
    'count-conflict',
    TOLD.map(([low, high, told]): Written => (g) => {
      const [n = '', m = ''] = g.differing(2, low, high)
      return told(n, m)
    }),
  ),
  quiet: fine([
    ...TOLD.filter((_, index) => SAME.has(index)).map(([low, high, told]): Written => (g) => {
      const n = g.count(low, high)
      return told(n, n)
    }),
    ...DIFFERENT,
  ]),
}
