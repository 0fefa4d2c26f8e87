/** Figures of two rows against each other: `count-conflict` and `claim-conflict`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const DIFFERENT_COUNTS: readonly Written[] = [
  () => ['Toàn xã có 08 thôn, thôn nào cũng có nhà văn hóa', 'Xã gồm 09 thôn, dân cư sống tập trung'],
  (g) => {
    const [n, m] = g.differing(2, 900, 2200)
    return [`Tổng số hộ toàn xã: ${n} hộ`, `Toàn xã có ${m} hộ, trong đó 96% hộ có người cài VNeID`]
  },
  (g) => {
    const [n, m] = g.differing(2, 140, 320)
    return [`Đảng bộ xã có ${n} đảng viên`, `Tổng số đảng viên của Đảng bộ xã: ${m} đồng chí`]
  },
  (g) => {
    const [n, m] = g.differing(2, 60, 190)
    return [`Trong năm đăng ký khai sinh ${n} trường hợp, không để quá hạn`, `Số trường hợp đăng ký khai sinh trong năm 2023: ${m}`]
  },
  (g) => {
    const [n, m] = g.differing(2, 200, 900)
    return [`Thực hiện chứng thực ${n} hồ sơ`, `- Tổng số hồ sơ chứng thực đã thực hiện trong năm: ${m} hồ sơ`]
  },
  (g) => {
    const [n, m] = g.differing(2, 12, 36)
    return [`Tổ chức ${n} buổi tuyên truyền về CCHC tại các thôn`, `Số buổi tuyên truyền về CCHC đã tổ chức tại các thôn: ${m} buổi`]
  },
  (g) => {
    const [n, m] = g.differing(2, 280, 700)
    return [`Tổng số học sinh tiểu học toàn xã: ${n} em`, `Toàn xã có ${m} học sinh tiểu học, không có học sinh bỏ học`]
  },
  (g) => {
    const [n, m] = g.differing(2, 11, 30)
    return [`Trong năm tiếp nhận ${n} phản ánh, kiến nghị`, `Tổng số PAKN tiếp nhận trong năm là ${m} PAKN`]
  },
  (g) => {
    const [n, m] = g.differing(2, 90, 240)
    return [
      `Trong năm tạo việc làm mới cho ${n} lao động`,
      'Không có lao động bị nợ lương',
      `Số lao động được tạo việc làm mới năm 2023: ${m} người`,
    ]
  },
]

const FITTING_COUNTS: readonly Written[] = [
  () => ['Toàn xã có 1.234 hộ', 'Tổng số hộ của xã: 1234 hộ'],
  () => ['Xã có 8 thôn', 'Tổng số thôn toàn xã: 08 thôn'],
  (g) => {
    const [n, m] = g.differing(2, 40, 120)
    return [`Toàn xã còn ${n} hộ nghèo`, `Toàn xã còn ${m} hộ cận nghèo`]
  },
  (g) => {
    const [n, m] = g.differing(2, 100, 300)
    return [`Quý III tiếp nhận ${n} hồ sơ`, `Quý IV tiếp nhận ${m} hồ sơ`]
  },
  (g) => {
    const [n, m] = g.differing(2, 40, 120)
    return [`Đăng ký khai sinh ${m} trường hợp`, `Đăng ký khai tử ${n} trường hợp`]
  },
  (g) => [`Đảng bộ xã có ${g.count(180, 320)} đảng viên`, `Chi bộ thôn ${g.hamlets(1)[0]} có ${g.count(14, 40)} đảng viên`],
  (g) => {
    const [n, m] = g.differing(2, 280, 500)
    return [`Toàn xã có ${m} học sinh tiểu học`, `Toàn xã có ${n} học sinh THCS`]
  },
  (g) => {
    const [n, m] = g.differing(2, 90, 240)
    return [
      `Chỉ tiêu huyện giao năm 2023: tạo việc làm mới cho ${n} lao động`,
      `Năm 2023 tạo việc làm mới cho ${m} lao động, vượt chỉ tiêu giao`,
    ]
  },
  () => ['Tính đến 30/6/2023 tiếp nhận 305 hồ sơ', 'Tính đến 15/12/2023 tiếp nhận 612 hồ sơ'],
  (g) => {
    const { a, b } = g.share(200, 900)
    return [`Trong năm tiếp nhận ${b} hồ sơ`, `Trong năm tiếp nhận trực tuyến ${a} hồ sơ`]
  },
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', DIFFERENT_COUNTS), quiet: fine(FITTING_COUNTS) }

const FALSE_CLAIMS: readonly Written[] = [
  (g) => {
    const { a, b } = g.share(40, 120)
    return ['100% hộ nghèo có thẻ BHYT', `Số hộ nghèo có thẻ BHYT: ${a}/${b} hộ`]
  },
  (g) => {
    const { a, b, p } = g.share(40, 120)
    return ['Trẻ 5 tuổi đến trường đạt 100%', `Huy động ${a}/${b} trẻ 5 tuổi đến trường (${p}%)`]
  },
  (g) => {
    const { a, b } = g.share(14, 40)
    return ['100% phản ánh, kiến nghị của người dân được xử lý', `Đã xử lý ${a}/${b} phản ánh, kiến nghị của người dân`]
  },
  () => [
    '100% cán bộ, công chức sử dụng thư điện tử công vụ trong xử lý công việc',
    'Có 17/19 cán bộ, công chức sử dụng thư điện tử công vụ',
  ],
  (g) => {
    const late = g.int(2, 9)
    const done = g.int(120, 600)
    const text = `Đã giải quyết ${done + late} hồ sơ, trong đó trước hạn và đúng hạn ${done} hồ sơ, quá hạn 0${late} hồ sơ`
    return [
      { name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', text: 'Hồ sơ được giải quyết đúng hạn: 100%' },
      { name: 'Kết quả giải quyết hồ sơ', text },
    ]
  },
  (g) => {
    const { a, b, p } = g.share(40, 120)
    return ['100% trẻ dưới 1 tuổi được tiêm chủng đầy đủ', `Trẻ dưới 1 tuổi được tiêm chủng đầy đủ: ${a}/${b} cháu, đạt ${p}%`]
  },
  () => ['100% TTHC được niêm yết công khai tại trụ sở', 'Đã niêm yết công khai 140/152 TTHC tại trụ sở'],
  (g) => [
    '100% văn bản đến được xử lý trên phần mềm quản lý văn bản và điều hành',
    `Còn ${g.count(12, 40)} văn bản đến chưa được xử lý trên phần mềm quản lý văn bản và điều hành`,
  ],
  (g) => {
    const { a, b } = g.share(700, 1500)
    return ['100% hộ dân ký cam kết bảo vệ môi trường', `${a}/${b} hộ dân đã ký cam kết bảo vệ môi trường`]
  },
]

const FITTING_CLAIMS: readonly Written[] = [
  (g) => {
    const { a, b, p } = g.share(40, 120)
    return ['100% hộ nghèo có thẻ BHYT', `Hộ cận nghèo có thẻ BHYT: ${a}/${b} hộ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(40, 120)
    return ['100% trẻ 5 tuổi đến trường', `Trẻ nhà trẻ đến trường: ${a}/${b} cháu (${p}%)`]
  },
  () => ['100% cán bộ, công chức có chứng thư số', 'Có 05/09 người hoạt động không chuyên trách có chứng thư số'],
  (g) => {
    const { a, b, p } = g.share()
    return ['100% hồ sơ tiếp nhận qua Bộ phận Một cửa', `Hồ sơ thanh toán trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(200, 500)
    return ['Quý IV có 100% hồ sơ nộp trực tuyến', `Quý I có ${a}/${b} hồ sơ nộp trực tuyến, đạt ${p}%`]
  },
  (g) => {
    const { a, b, p } = g.share(14, 40)
    return ['100% tổ hòa giải được kiện toàn', `Hòa giải thành ${a}/${b} vụ, đạt ${p}%`]
  },
  () => ['100% thôn có nhà văn hóa', '07/08 thôn đạt danh hiệu thôn văn hóa'],
  (g) => {
    const { a, b, p } = g.share()
    return ['Mục tiêu đến năm 2025: 100% hồ sơ được số hóa', `Năm 2023 có ${a}/${b} hồ sơ được số hóa (${p}%)`]
  },
  (g) => {
    const n = g.count(120, 900)
    return ['100% hồ sơ được giải quyết đúng hạn', `Giải quyết ${n} hồ sơ (trước hạn, đúng hạn ${n} hồ sơ; quá hạn 0 hồ sơ)`]
  },
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', FALSE_CLAIMS), quiet: fine(FITTING_CLAIMS) }
