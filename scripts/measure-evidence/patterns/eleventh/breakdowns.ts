/** `breakdown`: a total and the parts that are said to make it. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { comma, dots, padded } from './numbers.ts'
import { highland, northern, southern, urban } from './places.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { of, bad } = g.parts(3, 400, 3800)
    return `Trong năm UBND phường tiếp nhận ${bad} hồ sơ (trực tiếp ${of[0]} hồ sơ, trực tuyến ${of[1]} hồ sơ, qua bưu chính công ích ${of[2]} hồ sơ)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 300, 2400)
    return `Đã trả kết quả ${bad} HS (trước hạn ${of[0]}; đúng hạn ${of[1]}; quá hạn ${of[2]}).`
  },
  (g) => {
    const [officials, staff, others] = [g.int(9, 11), g.int(8, 12), g.int(6, 14)]
    return `Tổng số CBCC, NHĐKCT xã hiện có ${officials + staff + others + g.pick([-2, -1, 1, 2])} người, gồm: ${padded(officials)} cán bộ, ${padded(staff)} công chức, ${padded(others)} người hoạt động không chuyên trách`
  },
  (g) => {
    const { of, bad } = g.parts(3, 60, 140)
    return `Tổng số đơn tiếp nhận: ${bad} đơn, trong đó: khiếu nại ${of[0]} đơn; tố cáo ${of[1]} đơn; kiến nghị, phản ánh ${of[2]} đơn`
  },
  (g) => {
    const { of, bad } = g.parts(2, 90, 480)
    return `Tổ chức đối thoại với ${bad} đại biểu (nam ${of[0]}, nữ ${of[1]}) tại nhà văn hóa ${northern(g)[0]}`
  },
  (g) => {
    const { of, bad } = g.parts(4, 300, 1300)
    return `Văn bản đi năm 2023: ${bad} văn bản. Gồm:\n+ Quyết định: ${of[0]}\n+ Báo cáo: ${of[1]}\n+ Kế hoạch: ${of[2]}\n+ Công văn và văn bản khác: ${of[3]}`
  },
  (g) => {
    const { of, bad } = g.parts(2, 90, 420)
    return `Toàn xã còn ${bad} hộ nghèo (${of[0]} hộ người Kinh, ${of[1]} hộ đồng bào dân tộc thiểu số)`
  },
  (g) => {
    const [first, second, third] = highland(g)
    const { of, bad } = g.parts(3, 400, 1300)
    return `Số hộ được tuyên truyền về DVCTT: ${bad} hộ (${first}: ${of[0]} hộ; ${second}: ${of[1]} hộ; ${third}: ${of[2]} hộ)`
  },
  (g) => {
    const [own, given, left] = [g.int(1200, 4800), g.int(3100, 6900), g.int(110, 930)]
    const sum = own + given + left + g.pick([-90, 9, 54, 100])
    return `Tổng thu ngân sách xã ${comma(sum / 10, 1)} triệu đồng, bao gồm: thu trên địa bàn ${comma(own / 10, 1)} triệu đồng; bổ sung từ ngân sách cấp trên ${comma(given / 10, 1)} triệu đồng; thu chuyển nguồn ${comma(left / 10, 1)} triệu đồng`
  },
  (g) => {
    const { of, bad } = g.parts(3, 120, 260)
    return `UBND phường công khai ${bad} TTHC (toàn trình: ${of[0]}; một phần: ${of[1]}; cung cấp thông tin: ${of[2]})`
  },
  (g) => {
    const [a, b, c] = [g.int(31, 80), g.int(12, 29), g.int(40, 96)]
    return `Công tác tuyên truyền: thực hiện ${a + b + c + g.pick([-10, -1, 3, 10])} lượt (loa phát thanh ${a} lượt, xe lưu động ${b} lượt, Zalo OA ${c} lượt)`
  },
  (g) => {
    const { of, bad } = g.parts(2, 70, 240)
    return `Đảng bộ xã có ${bad} đảng viên (chính thức ${of[0]} đ/c, dự bị ${of[1]} đ/c) sinh hoạt tại 11 chi bộ`
  },
  (g) => {
    const [coffee, pepper, rest] = [g.int(6100, 9800), g.int(1100, 2900), g.int(900, 3900)]
    const sum = coffee + pepper + rest + g.pick([-100, 12, 30, 200])
    return `Diện tích cây lâu năm ${comma(sum / 10, 1)} ha, trong đó cà phê ${comma(coffee / 10, 1)} ha, hồ tiêu ${comma(pepper / 10, 1)} ha, cây trồng khác ${comma(rest / 10, 1)} ha`
  },
  (g) => {
    const [best, good, done] = [g.int(2, 5), g.int(13, 19), g.int(1, 4)]
    return `Kết quả xếp loại ${best + good + done + g.pick([1, 2, 3])} CBCC: Hoàn thành xuất sắc nhiệm vụ ${padded(best)}; hoàn thành tốt nhiệm vụ ${good}; hoàn thành nhiệm vụ ${padded(done)}; không hoàn thành nhiệm vụ 0`
  },
  (g) => {
    const { of, bad } = g.parts(4, 500, 2900)
    return `- Tổng số HS: ${bad} (chứng thực ${of[0]}, hộ tịch ${of[1]}, đất đai ${of[2]}, lĩnh vực khác ${of[3]})\n- Không có HS trễ hẹn`
  },
  (g) => {
    const { of, bad } = g.parts(2, 120, 900)
    return `Có ${bad} hồ sơ đăng ký khai sinh (${of[0]} hồ sơ trực tuyến + ${of[1]} hồ sơ trực tiếp)`
  },
  (g) => {
    const [first, second, third] = urban(g)
    const { of, bad } = g.parts(3, 90, 400)
    return `Ra quân kiểm tra trật tự đô thị, lập biên bản ${bad} trường hợp ( ${first}: ${of[0]}; ${second}: ${of[1]}; ${third}: ${of[2]} trường hợp)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 300, 1900)
    return `Tổng số học sinh 03 cấp học: ${bad} em. Trong đó mầm non ${of[0]} em, tiểu học ${of[1]} em, THCS ${of[2]} em`
  },
  (g) => {
    const [done, open] = [g.int(120, 900), g.int(4, 60)]
    return `Tổng số ${dots(done + open + g.pick([-3, 1, 5, 10]))} hồ sơ (đã giải quyết ${dots(done)} hồ sơ, đang giải quyết ${padded(open)} hồ sơ)`
  },
]

const WHOLE: readonly Written[] = [
  (g) => {
    const { of, sum } = g.parts(3, 400, 3800)
    return `UBND thị trấn tiếp nhận ${sum} hồ sơ (trực tiếp ${of[0]} hồ sơ, trực tuyến ${of[1]} hồ sơ, qua BCCI ${of[2]} hồ sơ)`
  },
  (g) => {
    const { of, sum } = g.parts(2, 300, 1400)
    return `Tổng ${sum} HS (kỳ trước chuyển sang ${of[0]} HS, tiếp nhận mới trong kỳ ${of[1]} HS).`
  },
  (g) => {
    const [own, given] = [g.int(1200, 4800), g.int(3100, 6900)]
    return `Tổng thu ${comma((own + given) / 10, 1)} triệu đồng (thu tại xã ${comma(own / 10, 1)} triệu đồng, cấp trên bổ sung ${comma(given / 10, 1)} triệu đồng)`
  },
  (g) => {
    const { of, sum } = g.parts(4, 300, 1300)
    return `Ban hành ${sum} văn bản, gồm:\n+ Quyết định: ${of[0]}\n+ Báo cáo: ${of[1]}\n+ Kế hoạch: ${of[2]}\n+ Văn bản khác: ${of[3]}`
  },
  (g) => {
    const [full, partial, direct] = [g.int(200, 900), g.int(40, 180), g.int(12, 90)]
    return `Tiếp nhận ${dots(full + partial + direct)} hồ sơ: trực tuyến ${dots(full + partial)} hồ sơ (toàn trình ${full}, một phần ${partial}), trực tiếp ${direct} hồ sơ`
  },
  (g) => {
    const [first, second, third] = southern(g)
    const { of, sum } = g.parts(3, 90, 700)
    return `Vận động ${sum} hộ tham gia (${first} ${of[0]} hộ; ${second} ${of[1]} hộ; ${third} ${of[2]} hộ)`
  },
  (g) => {
    const { of, sum } = g.parts(2, 60, 300)
    return `Trả ${sum} kết quả, trước hạn ${of[0]}, đúng hạn ${of[1]}, quá hạn 0`
  },
  (g) => {
    const { of, sum } = g.parts(2, 110, 520)
    return `Xã có ${sum} hộ nghèo và cận nghèo (${of[0]} hộ nghèo, ${of[1]} hộ cận nghèo), giảm ${g.int(11, 48)} hộ so với đầu năm`
  },
]

const NOT_THE_WHOLE: readonly Written[] = [
  (g) => {
    const { of, more } = g.parts(2, 80, 300)
    return `Tiếp nhận ${more} hồ sơ, trong đó có ${of[0]} hồ sơ hộ tịch, ${of[1]} hồ sơ đất đai`
  },
  (g) => {
    const total = g.int(21, 34)
    return `Có ${total} CBCC (trong đó nữ ${g.int(8, 15)}, đảng viên ${g.int(16, 20)}, dân tộc thiểu số ${g.int(5, 17)})`
  },
  (g) => `Toàn xã có ${dots(g.int(1100, 2900))} hộ (${dots(g.int(4800, 12800))} khẩu), ${g.int(5, 12)} dân tộc cùng sinh sống`,
  (g) => {
    const total = g.int(300, 900)
    return `Tiếp nhận ${total} hồ sơ trực tuyến (tăng ${g.int(20, 110)} hồ sơ so với năm 2022, đạt ${g.int(101, 128)}% kế hoạch)`
  },
  (g) =>
    `Tổ chức ${padded(g.int(3, 5))} buổi tuyên truyền lưu động (ngày ${g.day(2023, 3, 4)}, ngày ${g.day(2023, 8, 9)} tại ${highland(g)[0]}; buổi tại trường học có ${g.int(120, 460)} học sinh tham gia)`,
  (g) => `Đăng ${g.int(60, 140)} tin, bài, chủ yếu về CCHC (${g.int(12, 25)} bài), chuyển đổi số (${g.int(9, 22)} bài)`,
  (g) => {
    const total = g.int(120, 260)
    return `Niêm yết ${total} TTHC, trong đó ${g.int(60, 110)} TTHC toàn trình, ${g.int(14, 40)} TTHC thực hiện liên thông, ${g.int(20, 80)} TTHC không thu phí`
  },
  (g) => `Hỗ trợ ${padded(g.int(2, 9))} hộ làm nhà (mỗi hộ ${g.int(40, 60)} triệu đồng, dân góp ${g.int(11, 30)} ngày công)`,
  (g) => {
    const { of, more } = g.parts(3, 90, 300)
    return `Trong năm xử lý ${more} văn bản đến như: văn bản của UBND tỉnh ${of[0]}, của Sở Nội vụ ${of[1]}, của UBND huyện ${of[2]}...`
  },
  (g) =>
    `Bố trí ${padded(g.int(4, 6))} máy tính, 02 máy in, 01 máy scan tại ${g.int(30, 60)} m2 phòng Một cửa (đạt theo Nghị định 61/2018/NĐ-CP)`,
  (g) => {
    const [total, late] = [g.int(400, 1200), g.int(1, 4)]
    return `Giải quyết ${total} hồ sơ (có ${padded(late)} hồ sơ phải gửi thư xin lỗi, ${padded(g.int(5, 19))} hồ sơ rút ngắn thời gian giải quyết)`
  },
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG), quiet: fine([...WHOLE, ...NOT_THE_WHOLE]) }
