/** `count-conflict`: one quantity of one period, told twice. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { dots, padded, twoCounts } from './numbers.ts'
import { highland, northern, southern } from './places.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const [n, m] = twoCounts(g, 500, 4000)
    return [
      `Tổng số hồ sơ tiếp nhận trong năm 2023 là ${n} hồ sơ`,
      `Năm 2023 UBND phường tiếp nhận ${m} hồ sơ TTHC, không có hồ sơ trễ hạn`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 500, 2400)
    return [
      `Hồ sơ giải quyết đúng hạn: ${n}/${n} hồ sơ tiếp nhận trong năm, đạt 100%`,
      `Số hồ sơ tiếp nhận trong năm được số hóa: ${m}/${m} hồ sơ, đạt 100%`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 700, 3500)
    return [`Tổng số văn bản đến năm 2023: ${n} văn bản`, `100% văn bản đến được xử lý trên phần mềm (${m} văn bản đến trong năm 2023)`]
  },
  (g) => {
    const [n, m] = twoCounts(g, 300, 1500)
    return [
      `Trong năm đã ban hành ${n} văn bản đi, tất cả đều ký số`,
      `Thực hiện gửi nhận văn bản điện tử: tổng số văn bản đi trong năm ${m} văn bản`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 110, 260)
    return [
      `Tổng số TTHC thuộc thẩm quyền giải quyết của UBND xã: ${n} TTHC, niêm yết đầy đủ tại BPMC`,
      `Trang TTĐT xã công khai đủ ${m} TTHC thuộc thẩm quyền giải quyết của UBND xã`,
    ]
  },
  (g) => {
    const n = g.int(18, 24)
    return [
      `Tổng số cán bộ, công chức xã hiện có: ${n} người`,
      `Xã hiện có ${n + g.pick([1, 2, 3])} cán bộ, công chức, bố trí đúng vị trí việc làm`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 60, 380)
    return [
      `Toàn xã còn ${n} hộ nghèo theo kết quả rà soát cuối năm 2023`,
      `Kết quả rà soát cuối năm 2023: xã còn ${m} hộ nghèo, tập trung tại ${highland(g)[0]}`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 30, 190)
    return [`Năm 2023 UBND xã tiếp công dân ${n} lượt`, `Tổng số lượt tiếp công dân năm 2023: ${m} lượt; không có đoàn đông người`]
  },
  (g) => {
    const [n, m] = twoCounts(g, 12, 70)
    return [
      `Trong năm UBND xã tiếp nhận ${n} đơn các loại`,
      `Số đơn các loại tiếp nhận trong năm: ${m} đơn, đã phân loại, xử lý theo quy định`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 1100, 3900)
    return [`Dân số: toàn phường có ${n} hộ dân`, `Toàn phường có ${m} hộ dân, đã thu thập thông tin dân cư lên hệ thống`]
  },
  (g) => {
    const [n, m] = twoCounts(g, 2100, 8900)
    return [
      `Tổng thu ngân sách nhà nước trên địa bàn năm 2023 là ${n} triệu đồng`,
      `Công khai quyết toán: tổng thu NSNN trên địa bàn năm 2023 đạt ${m} triệu đồng`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 120, 900)
    return [`Năm 2023 có ${n} hồ sơ nộp trực tuyến`, `Tổng số hồ sơ trực tuyến năm 2023: ${m} hồ sơ, phát sinh ở 31 DVC`]
  },
  (g) => {
    const [n, m] = twoCounts(g, 60, 420)
    return [`Đăng ký khai sinh năm 2023: ${n} trường hợp`, `Lĩnh vực hộ tịch: trong năm 2023 xã đăng ký khai sinh cho ${m} trường hợp`]
  },
  (g) => {
    const n = g.int(7, 15)
    return [
      `Xã có ${padded(n)} thôn, bản, đều có tổ công nghệ số cộng đồng`,
      `Địa bàn xã gồm ${padded(n + g.pick([1, 2]))} thôn, bản; xa nhất là ${northern(g)[0]}`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 90, 360)
    return [
      `Phát ra ${n} phiếu khảo sát hài lòng trong năm 2023`,
      `Tổng hợp kết quả khảo sát hài lòng năm 2023: số phiếu phát ra ${m} phiếu`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 30, 260)
    return [`Hiện phường quản lý ${n} hộ kinh doanh cá thể`, `Số hộ kinh doanh cá thể phường đang quản lý: ${m} hộ, đã nộp thuế môn bài`]
  },
  (g) => {
    const [n, m] = twoCounts(g, 400, 2600)
    return [
      `Từ 01/01/2023 đến 30/11/2023 Bộ phận Một cửa tiếp nhận ${n} hồ sơ`,
      'Thực hiện đúng quy trình nội bộ, quy trình điện tử',
      `BPMC tiếp nhận ${m} hồ sơ (từ ngày 01/01/2023 đến ngày 30/11/2023)`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 14, 48)
    return [
      `Trong năm UBND xã tổ chức ${n} hội nghị tuyên truyền pháp luật tại ${southern(g)[0]} và các ấp`,
      `Số hội nghị tuyên truyền pháp luật UBND xã tổ chức trong năm: ${m} hội nghị`,
    ]
  },
  (g) => {
    const [n, m] = twoCounts(g, 15, 60)
    return [
      `Công an phường xử phạt vi phạm hành chính ${n} vụ trong năm 2023`,
      `Năm 2023 Công an phường đã xử phạt vi phạm hành chính ${m} vụ, không có cưỡng chế`,
    ]
  },
]

const QUIET: readonly Written[] = [
  (g) => [`Sáu tháng đầu năm tiếp nhận ${dots(g.int(300, 700))} hồ sơ`, `Cả năm 2023 tiếp nhận ${dots(g.int(900, 1600))} hồ sơ`],
  (g) => [`Năm 2022 tiếp nhận ${dots(g.int(300, 700))} hồ sơ`, `Năm 2023 tiếp nhận ${dots(g.int(900, 1600))} hồ sơ, tăng so với năm trước`],
  (g) => {
    const [returned, open] = [g.int(500, 1900), g.int(2, 9)]
    return [
      `Tiếp nhận ${dots(returned + open)} hồ sơ trong năm 2023`,
      `Đã trả kết quả ${dots(returned)} hồ sơ, còn ${padded(open)} hồ sơ đang giải quyết, chưa đến hạn`,
    ]
  },
  (g) => {
    const [fresh, carried] = [g.int(500, 1900), g.int(3, 14)]
    return [
      `Trong năm 2023 giải quyết ${dots(fresh + carried)} hồ sơ (tiếp nhận mới ${dots(fresh)}, kỳ trước chuyển sang ${padded(carried)})`,
      `Năm 2023 tiếp nhận mới ${dots(fresh)} hồ sơ`,
    ]
  },
  (g) => [
    `Lĩnh vực hộ tịch tiếp nhận ${g.int(120, 380)} hồ sơ trong năm 2023`,
    `Lĩnh vực chứng thực tiếp nhận ${g.int(400, 980)} hồ sơ trong năm 2023`,
  ],
  (g) => [
    `Tổng số văn bản đến năm 2023: ${dots(g.int(1200, 2900))} văn bản`,
    `Tổng số văn bản đi năm 2023: ${dots(g.int(300, 1100))} văn bản`,
  ],
  (g) => {
    const n = g.int(1020, 3900)
    return [`Tổng số hồ sơ tiếp nhận trong năm: ${dots(n)} hồ sơ`, `Trong năm tiếp nhận ${n} hồ sơ, tất cả được số hóa`]
  },
  (g) => {
    const n = g.int(1110, 1190)
    return [`Trong năm 2023 tiếp nhận trên 1.100 hồ sơ TTHC`, `Năm 2023 tổng số hồ sơ TTHC tiếp nhận ${dots(n)} hồ sơ`]
  },
  (g) => [`Toàn xã có ${dots(g.int(1200, 2600))} hộ dân`, `Riêng ${northern(g)[0]} có ${g.int(60, 180)} hộ dân, 100% là đồng bào Mông`],
  (g) => [
    `Kế hoạch năm 2023 tổ chức ${padded(g.int(8, 12))} cuộc kiểm tra`,
    `Đã thực hiện ${padded(g.int(4, 7))} cuộc kiểm tra trong năm 2023`,
  ],
  (g) => [`Tiếp công dân định kỳ ${g.int(20, 30)} buổi trong năm`, `Tiếp công dân trong năm ${g.int(40, 90)} lượt người`],
  (g) => {
    const [online, direct] = [g.int(600, 1400), g.int(20, 110)]
    return [
      `Tổng số hồ sơ tiếp nhận năm 2023: ${dots(online + direct)} hồ sơ`,
      `Hồ sơ tiếp nhận trực tuyến năm 2023: ${dots(online)} hồ sơ; trực tiếp: ${direct} hồ sơ`,
    ]
  },
  (g) => [`Đầu năm 2023 xã có ${g.int(190, 260)} hộ nghèo`, `Cuối năm 2023 xã còn ${g.int(90, 170)} hộ nghèo (theo chuẩn đa chiều)`],
  (g) => [
    `Tính từ năm 2021 đến nay đã số hóa ${dots(g.int(3100, 6900))} hồ sơ`,
    `Riêng năm 2023 số hóa được ${dots(g.int(700, 1900))} hồ sơ kết quả giải quyết TTHC`,
  ],
  (g) => {
    const staff = g.int(9, 11)
    return [
      `UBND phường có ${staff} công chức theo biên chế được giao`,
      `Tổng số cán bộ, công chức phường: ${staff + 10} người (10 cán bộ, ${padded(staff)} công chức)`,
    ]
  },
  (g) => [
    `Quý III/2023 tiếp nhận ${g.int(100, 300)} hồ sơ; quý IV/2023 tiếp nhận ${g.int(310, 480)} hồ sơ`,
    `Tháng 12/2023 tiếp nhận ${g.int(30, 90)} hồ sơ, không có hồ sơ quá hạn`,
  ],
  (g) => [
    `Dự toán thu ngân sách năm 2023 giao ${dots(g.int(2100, 3900))} triệu đồng`,
    `Kết quả thu ngân sách năm 2023 được ${dots(g.int(4000, 6100))} triệu đồng`,
  ],
  (g) => [
    `Ngành dọc Công an: tiếp nhận ${g.int(110, 290)} hồ sơ cư trú tại BPMC năm 2023`,
    `UBND xã tiếp nhận ${dots(g.int(600, 1900))} hồ sơ năm 2023 (không tính hồ sơ của Công an)`,
  ],
  (g) => {
    const n = g.int(5, 9)
    return [
      `Trong năm tổ chức 0${n} cuộc tự kiểm tra CCHC`,
      `UBND xã tổ chức ${n} cuộc tự kiểm tra CCHC trong năm, không phát hiện sai phạm`,
    ]
  },
]

export const countConflict: Patterns = { wrong: wanted('count-conflict', WRONG), quiet: fine(QUIET) }
