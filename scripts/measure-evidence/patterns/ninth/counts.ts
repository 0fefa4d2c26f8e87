/** `count-conflict`: one quantity of one period in two rows. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { dotted, hamlets, padded } from './writing.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const [x, y] = g.differing(2, 640, 1900)
    return [
      `Trong năm 2023, Bộ phận TN&TKQ của xã tiếp nhận ${x} hồ sơ TTHC`,
      `Tổng số hồ sơ TTHC tiếp nhận năm 2023: ${y} HS, đều cập nhật lên hệ thống một cửa điện tử`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 118, 214)
    return [
      `Niêm yết đầy đủ ${x} TTHC thuộc thẩm quyền giải quyết của UBND xã tại Bộ phận Một cửa`,
      `Tổng số TTHC thuộc thẩm quyền giải quyết của UBND xã hiện là ${y} TTHC; cập nhật quy trình khi có QĐ công bố mới`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 18, 24)
    return [
      `Tổng số CBCC của UBND xã: ${x} người; trình độ đại học trở lên theo quy định`,
      `- UBND xã hiện có tổng số ${y} CBCC\n- Bố trí đúng vị trí việc làm`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 46, 190)
    return [
      `Rà soát cuối năm 2023 toàn xã có ${x} hộ nghèo`,
      `Số hộ nghèo của xã cuối năm 2023 là ${y} hộ; chi trả trợ cấp tiền điện qua tài khoản`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 31, 96)
    return [
      `Năm 2023 lãnh đạo UBND xã tiếp ${x} lượt công dân`,
      `Số lượt công dân được lãnh đạo UBND xã tiếp trong năm 2023: ${y} lượt, có sổ theo dõi`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 12, 30)
    return [
      `Tiếp nhận trong năm 2023 tổng số ${x} đơn KN-TC, kiến nghị`,
      `Tổng số đơn KN-TC, kiến nghị xã nhận được năm 2023 là ${y} đơn; không có đơn vượt cấp`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 900, 2300)
    return [`Tổng số VB đi năm 2023 của UBND xã là ${x} VB`, `Năm 2023 UBND xã phát hành tổng cộng ${y} VB đi, lưu hồ sơ theo danh mục`]
  },
  (g) => {
    const [x, y] = g.differing(2, 9, 15)
    return [
      `Toàn xã có ${x} thôn, mỗi thôn 01 tổ công nghệ số cộng đồng`,
      `Xã có ${y} thôn, thôn xa trung tâm nhất ${g.int(7, 19)}km, đều có nhà văn hóa`,
    ]
  },
  (g) => {
    const whole = g.int(600, 1500)
    const other = whole + g.pick([2, 7, 13])
    const [part, second] = [whole - g.int(9, 40), other - g.int(50, 160)]
    return [
      `Giải quyết đúng hạn ${padded(part)}/${padded(whole)} hồ sơ tiếp nhận trong năm 2023`,
      `Có ${padded(second)}/${padded(other)} hồ sơ tiếp nhận trong năm 2023 được nộp qua Cổng DVC`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 100, 280)
    return [
      `Khảo sát hài lòng năm 2023: phát ra ${x} phiếu`,
      `Số phiếu khảo sát hài lòng xã phát ra năm 2023 là ${y} phiếu, do Đoàn xã thu lại`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 150, 490)
    return [`Quý IV/2023 tiếp nhận ${x} hồ sơ TTHC`, `Số hồ sơ TTHC tiếp nhận trong quý IV năm 2023: ${y} hồ sơ`]
  },
  (g) => {
    const [x, y] = g.differing(2, 260, 800)
    return {
      lines: [
        `6 tháng đầu năm 2023, số hồ sơ TTHC đã giải quyết là ${x} HS`,
        `Bộ phận Một cửa đã giải quyết ${y} HS TTHC trong 6 tháng đầu năm 2023, không nhận phản ánh nào về thái độ phục vụ`,
      ],
      period: { text: '6 tháng đầu năm 2023', year: 2023 },
    }
  },
  (g) => {
    const [x, y] = g.differing(2, 700, 1600)
    return {
      lines: [
        { id: 'I.3.3.1', text: `Số HS tiếp nhận năm 2023 là ${x} HS` },
        { id: 'I.3.4.2', text: `Kho lưu trữ một cửa sắp xếp theo mã HS, tổng số HS tiếp nhận năm 2023: ${x} HS` },
        { id: 'I.3.6.1', text: `UBND xã tiếp nhận năm 2023 tổng cộng ${y} HS, quét lưu đầy đủ` },
      ],
      at: 'I.3.6.1',
    }
  },
  (g) => {
    const [low, high] = [g.int(10, 18), g.int(21, 36)]
    return [
      `Dự toán chi cho công tác CCHC năm 2023 của xã: ${low}.000.000 đồng`,
      `Năm 2023 dự toán chi cho công tác CCHC của xã là ${high} triệu đồng, giao kế toán quản lý`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 1200, 3800)
    return {
      lines: [
        { id: 'I.3.5.1', text: `Tổng số HS đã giải quyết năm 2023: ${x} HS` },
        { id: 'I.7.2.3', text: `Năm 2023 xã đã giải quyết tổng số ${y} HS, kết quả điện tử trả vào kho dữ liệu công dân` },
      ],
      at: 'I.3.5.1',
    }
  },
  (g) => {
    const [x, y] = g.differing(2, 14, 26)
    return [
      `UBND xã có ${x} bộ máy tính kết nối mạng LAN`,
      `Toàn cơ quan UBND xã có ${y} bộ máy tính kết nối mạng LAN, đã cài phần mềm diệt vi rút`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 60, 210)
    return [
      `Năm 2023 đăng ký khai sinh cho ${x} trường hợp`,
      `Số trường hợp đăng ký khai sinh của xã năm 2023: ${y} trường hợp, đã cấp số định danh`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 5200, 11800)
    return [
      `Dân số của xã tại thời điểm 31/12/2023: ${x} nhân khẩu`,
      `Xã có ${y} nhân khẩu (số liệu ngày 31/12/2023) sinh sống trên địa bàn rộng, nhiều đồi núi`,
    ]
  },
  (g) => {
    const [x, y] = g.differing(2, 48, 92)
    return [`Các tổ hòa giải của xã năm 2023 có ${x} hòa giải viên`, `Năm 2023 xã có ${y} hòa giải viên, được cấp thù lao theo quy định`]
  },
  (g) => {
    const [x, y] = g.differing(2, 11, 29)
    return [
      `Trong năm 2023 UBND xã tổ chức ${x} cuộc họp giao ban CCHC`,
      `Đã có ${y} cuộc họp giao ban CCHC được UBND xã tổ chức năm 2023; biên bản lưu VP`,
    ]
  },
]

const TRAPS: readonly Written[] = [
  (g) => {
    const got = g.int(640, 1200)
    return [
      `Năm 2023 tiếp nhận ${padded(got)} hồ sơ TTHC, kỳ trước chuyển sang 0 HS`,
      `Năm 2023 đã trả kết quả ${padded(got - g.int(3, 9))} hồ sơ TTHC, số còn lại đang trong hạn`,
    ]
  },
  (g) => [`6 tháng đầu năm 2023 tiếp nhận ${g.int(210, 440)} hồ sơ`, `Cả năm 2023 tiếp nhận ${g.int(510, 990)} hồ sơ`],
  (g) => [
    `Lĩnh vực đất đai năm 2023 tiếp nhận ${g.int(60, 190)} HS`,
    `Lĩnh vực tư pháp - hộ tịch năm 2023 tiếp nhận ${g.int(210, 640)} HS`,
  ],
  (g) => [`Niêm yết ${g.int(121, 160)} TTHC cấp xã`, `Tiếp nhận ${g.int(300, 900)} HS TTHC trong năm 2023`],
  (g) => {
    const value = g.int(1024, 2890)
    return [`Tổng số hồ sơ tiếp nhận năm 2023: ${dotted(value)} HS`, `Số hồ sơ tiếp nhận năm 2023 là ${value} HS, có sổ theo dõi điện tử`]
  },
  (g) => [`Năm 2022 tiếp ${g.int(20, 38)} lượt công dân`, `Năm 2023 tiếp ${g.int(41, 72)} lượt công dân, tăng so với năm trước`],
  (g) => {
    const value = g.int(1203, 1288)
    return [`Năm 2023 xã tiếp nhận trên 1.200 hồ sơ`, `Năm 2023 xã tiếp nhận chính xác ${dotted(value)} hồ sơ theo kết xuất phần mềm`]
  },
  (g) => {
    const { of, sum } = g.parts(2, 300, 950)
    return [
      `HS tiếp nhận qua mạng năm 2023: ${of[0]} HS`,
      `HS tiếp nhận trực tiếp năm 2023: ${of[1]} HS`,
      `Tổng HS tiếp nhận năm 2023: ${sum} HS`,
    ]
  },
  (g) => {
    const [one, two] = hamlets(g, 2)
    return [`Toàn ${one} có ${g.int(12, 30)} hộ nghèo`, `Toàn ${two} có ${g.int(31, 48)} hộ nghèo, đều được cấp thẻ BHYT`]
  },
  (g) => [`UBND xã có ${g.int(9, 11)} cán bộ`, `UBND xã có ${g.int(12, 14)} công chức, đảm bảo không vượt chỉ tiêu giao`],
  (g) => [`Văn bản đến năm 2023: ${g.count(2100, 3900)} VB`, `Văn bản đi năm 2023: ${g.count(700, 1600)} VB`],
  (g) => {
    const value = padded(g.int(12, 26))
    return [
      `Năm 2023 nhận ${value} đơn kiến nghị của công dân`,
      { text: `${value} đơn kiến nghị nhận năm 2023 đã có văn bản trả lời`, id: 'I.3.7.1' },
    ]
  },
  (g) => [
    `Giao chỉ tiêu năm 2023 tiếp nhận ${g.int(40, 60)}0 hồ sơ trực tuyến`,
    `Thực tế năm 2023 tiếp nhận ${g.int(610, 880)} hồ sơ trực tuyến`,
  ],
  (g) => [`Quý II/2023 tổ chức 0${g.int(2, 4)} cuộc kiểm tra nội bộ`, `Quý III/2023 tổ chức 0${g.int(5, 8)} cuộc kiểm tra nội bộ`],
  (g) => [
    `Đảng ủy xã năm 2023 ban hành ${g.int(30, 55)} văn bản lãnh đạo`,
    `HĐND xã năm 2023 ban hành ${g.int(11, 24)} nghị quyết, UBND xã năm 2023 ban hành ${g.int(120, 290)} quyết định`,
  ],
  (g) => {
    const late = g.int(3, 8)
    const all = g.int(500, 900)
    return [
      `Năm 2023 giải quyết ${all} hồ sơ (đúng hạn ${all - late}; quá hạn 0${late})`,
      `Đã gửi 0${late} thư xin lỗi ứng với 0${late} hồ sơ quá hạn năm 2023`,
    ]
  },
  (g) => [
    `Phát ra ${g.int(200, 240)} phiếu khảo sát năm 2023`,
    `Thu về ${g.int(160, 199)} phiếu khảo sát hợp lệ năm 2023, số phiếu không thu được do hộ đi làm ăn xa`,
  ],
  (g) => [`Tính đến 30/6/2023 xã có ${g.int(96, 130)} hộ nghèo`, `Tính đến 31/12/2023 xã còn ${g.int(50, 88)} hộ nghèo sau rà soát`],
  (g) => [
    `Chi mua sắm trang thiết bị Bộ phận Một cửa năm 2023 hết ${g.int(31, 58)} triệu đồng`,
    `Chi tuyên truyền CCHC năm 2023 hết ${g.int(6, 21)} triệu đồng`,
  ],
  (g) => [
    `Năm 2023 có ${g.int(30, 55)} lượt CBCC đi tập huấn nghiệp vụ`,
    `Số CBCC đi tập huấn nghiệp vụ năm 2023 là ${g.int(15, 21)} người, có người đi 2-3 lớp`,
  ],
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', WRONG), quiet: fine(TRAPS) }
