/** `breakdown`: a total and the parts that are said to make it. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { amounts, dotted, hamlets, padded } from './writing.ts'

const WRONG: readonly Written[] = [
  (g) => {
    const { of, bad } = g.parts(3, 240, 1900)
    return `UBND xã tiếp nhận ${bad} hồ sơ (nộp trực tiếp ${of[0]}, qua bưu chính công ích ${of[1]}, trực tuyến ${of[2]})`
  },
  (g) => {
    const { of, bad } = g.parts(3, 26, 44)
    return `Biên chế hiện có mặt ${bad} đ/c gồm ${of[0]} cán bộ, ${of[1]} công chức và ${of[2]} người HĐKCT cấp xã`
  },
  (g) => {
    const { of, bad } = g.parts(4, 30, 90)
    return `Văn bản chỉ đạo CCHC đã ban hành gồm ${bad} VB: ${of[0]} QĐ; ${of[1]} KH; ${of[2]} CV; ${of[3]} TB`
  },
  (g) => {
    const { of, bad } = amounts(g, 3, 3, 25)
    return `Bố trí kinh phí cho CCHC ${bad} triệu đồng (mua máy scan ${of[0]} triệu đồng; pano, tờ gấp ${of[1]} triệu đồng; tập huấn ${of[2]} triệu đồng)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 420, 2500)
    return `Trả kết quả ${bad} HS: trước hạn ${of[0]} HS,đúng hạn ${of[1]} HS,quá hạn ${of[2]} HS`
  },
  (g) => {
    const { of, bad } = g.parts(3, 30, 80)
    return `Đã xây dựng ${of[0]} tin bài, ${of[1]} phóng sự ngắn, ${of[2]} chuyên mục hỏi đáp, tổng cộng ${bad} sản phẩm truyền thông`
  },
  (g) => {
    const { of, bad } = g.parts(2, 11, 24)
    return `${of[0]} thôn + ${of[1]} buôn = ${bad} thôn, buôn đều có tủ sách pháp luật`
  },
  (g) => {
    const { of, low } = g.parts(3, 200, 800)
    return `Tổng HS trong năm ${low} HS, trong đó lĩnh vực tư pháp - hộ tịch ${of[0]} HS; đất đai ${of[1]} HS; LĐ-TB&XH ${of[2]} HS`
  },
  (g) => {
    const { of, bad } = g.parts(3, 16, 40)
    return `Số đơn nhận được: ${bad} đơn (KN ${of[0]} đơn, TC ${of[1]} đơn, kiến nghị - phản ánh ${of[2]} đơn), đã phân loại xong`
  },
  (g) => {
    const { of, bad } = g.parts(3, 21, 42)
    return `Xếp loại ${bad} CBCC: HTXSNV ${of[0]}, HTTNV ${of[1]}, HTNV ${of[2]}, không HTNV 0`
  },
  (g) => {
    const parts = [g.int(310, 900), g.int(1200, 2400), g.int(90, 300)].map((thousands) => thousands * 1000 * 1000)
    const sum = parts.reduce((before, part) => before + part, 0) + g.pick([-50, 40, 110]) * 1000 * 1000
    const [schools, office, rest] = parts.map(dotted)
    return `Chi thường xuyên ${dotted(sum)} đồng, chia ra: sự nghiệp ${schools} đồng; quản lý hành chính ${office} đồng; chi khác ${rest} đồng.`
  },
  (g) => {
    const [inner, outer] = [g.parts(2, 300, 700), g.int(4, 30)]
    const online = Number(inner.sum)
    return `Tiếp nhận ${padded(online + outer + g.pick([7, 10, 21]))} HS (trực tiếp ${padded(outer)} HS, trực tuyến ${inner.sum} HS (toàn trình ${inner.of[0]}, một phần ${inner.of[1]}))`
  },
  (g) => {
    const { of, bad } = g.parts(3, 130, 280)
    return `Tổng số TTHC niêm yết: ${bad}\n- TTHC cấp xã: ${of[0]}\n- TTHC liên thông lên huyện: ${of[1]}\n- TTHC ngành dọc: ${of[2]}`
  },
  (g) => {
    const { of, bad } = g.parts(2, 40, 120)
    return `Nam ${of[0]} người, nữ ${of[1]} người trên tổng số ${bad} người dự hội nghị đối thoại`
  },
  (g) => {
    const { of, bad } = g.parts(3, 900, 3200)
    return `Chứng thực ${bad} việc, bao gồm: bản sao từ bản chính ${of[0]}, chữ ký ${of[1]}, hợp đồng - giao dịch ${of[2]}`
  },
  (g) => {
    const { of, bad } = g.parts(4, 16, 48)
    return `Cả năm tiếp xúc, đối thoại ${bad} buổi — quý I ${of[0]} buổi, quý II ${of[1]} buổi, quý III ${of[2]} buổi, quý IV ${of[3]} buổi`
  },
  (g) => {
    const { of, bad } = g.parts(3, 24, 75)
    return `Rà soát ${bad} văn bản của HĐND, UBND xã, kết quả: còn hiệu lực ${of[0]} VB; hết hiệu lực toàn bộ ${of[1]} VB; hết hiệu lực một phần ${of[2]} VB`
  },
  (g) => {
    const { of, bad } = amounts(g, 3, 1, 14)
    return `GPMB xong ${bad} ha (đất ở ${of[0]}ha, đất trồng lúa ${of[1]}ha, đất rừng sản xuất ${of[2]}ha)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 260, 900)
    const [one, two, three] = hamlets(g, 3)
    return `Vận động được ${bad} hộ hiến đất mở đường, cụ thể ${one}: ${of[0]} hộ, ${two}: ${of[1]} hộ, ${three}: ${of[2]} hộ`
  },
  (g) => {
    const { of, low } = g.parts(2, 22, 60)
    return `Các tổ hòa giải đã thụ lý ${low} vụ, trong đó hòa giải thành ${of[0]} vụ, không thành ${of[1]} vụ.`
  },
]

const TRAPS: readonly Written[] = [
  (g) => {
    const { of, sum } = g.parts(3, 240, 1900)
    return `Phát sinh ${sum} HS gồm: hộ tịch ${of[0]}, chứng thực ${of[1]}, bảo trợ xã hội ${of[2]}.`
  },
  (g) => {
    const [all, women, members, young] = [g.int(31, 40), g.int(12, 18), g.int(22, 29), g.int(3, 9)]
    return `Toàn xã có ${all} CBCC và người HĐKCT (trong đó nữ ${women}, đảng viên ${members}, dưới 35 tuổi ${padded(young)})`
  },
  (g) => `Giải quyết ${g.count(700, 1400)} HS trong đó có ${g.count(60, 400)} HS hộ tịch`,
  (g) => {
    const { of, sum } = g.parts(2, 300, 800)
    return `Năm 2023 tiếp nhận ${padded(Number(sum) + g.int(15, 70))} HS, chủ yếu: đất đai ${of[0]} HS, hộ tịch ${of[1]} HS`
  },
  (g) => {
    const inner = g.parts(2, 300, 700)
    const [online, counter] = [Number(inner.sum), g.int(11, 80)]
    return `${padded(online + counter)} HS (trực tuyến ${inner.sum} HS [toàn trình ${inner.of[0]}, một phần ${inner.of[1]}]; tại quầy ${counter} HS)`
  },
  (g) => {
    const { of, more } = g.parts(2, 14, 40)
    return `Phát hành ${more} VB chỉ đạo, gồm ${of[0]} kế hoạch, ${of[1]} thông báo và các công văn đôn đốc khác`
  },
  (g) =>
    `Tổ chức ${g.int(10, 18)} buổi tuyên truyền (03 đợt, ${g.int(500, 900)} lượt người nghe, phát ${dotted(g.int(1100, 2600))} tờ gấp)`,
  (g) => {
    const { of, sum } = g.parts(2, 380, 990)
    return `Kết quả: ${sum} HS đã trả = ${of[0]} trước hạn + ${of[1]} đúng hạn + 0 quá hạn`
  },
  (g) => `Kiểm tra công vụ 03 cuộc (ngày ${g.int(10, 19)}/3, ngày ${g.int(20, 28)}/6 và ngày ${g.int(11, 25)}/10), không phát hiện vi phạm`,
  (g) => {
    const [before, fresh, open] = [g.int(11, 19), g.int(400, 900), g.int(3, 9)]
    const all = before + fresh
    return `Phải giải quyết ${padded(all)} HS (kỳ trước chuyển sang ${before}, mới tiếp nhận ${fresh}); đã giải quyết ${padded(all - open)} HS, đang giải quyết trong hạn 0${open} HS`
  },
  (g) => `Trong năm tiếp nhận ${g.count(700, 990)} HS (năm 2022: ${g.count(400, 690)} HS; năm 2021: ${g.count(200, 390)} HS)`,
  (g) =>
    `Đã bồi dưỡng cho ${g.int(24, 32)} lượt CBCC (chỉ tiêu huyện giao ${g.int(12, 20)} lượt, riêng 6 tháng đầu năm ${g.int(5, 9) + 10} lượt)`,
  (g) => {
    const { of, sum } = amounts(g, 3, 2, 30)
    return `Kinh phí ${sum} triệu đồng gồm sửa chữa phòng Một cửa ${of[0]} triệu đồng, màn hình tra cứu ${of[1]} triệu đồng, ghế chờ ${of[2]} triệu đồng`
  },
  (g) => {
    const { of, more } = g.parts(3, 120, 400)
    return `Hộ tịch ${more} việc (khai sinh ${of[0]}, kết hôn ${of[1]}, khai tử ${of[2]},...)`
  },
  (g) => {
    const online = g.int(71, 94)
    return `Tổng ${g.count(400, 980)} HS (trực tuyến ${online}%, trực tiếp ${100 - online}%)`
  },
  (g) => `Lắp đặt ${g.int(11, 17)} cụm loa thông minh (mỗi cụm 0${g.int(2, 4)} loa, công suất 30W, bán kính phủ 500m)`,
  (g) => `Bộ phận Một cửa có 0${g.int(5, 7)} công chức, 0${g.int(3, 4)} máy tính, 02 máy quét, 01 máy lấy số tự động`,
  (g) => {
    const online = g.int(500, 900)
    return `Trên hệ thống ghi nhận ${padded(online + g.int(30, 90))} HS, trong đó trực tuyến ${online} HS (riêng toàn trình ${online - g.int(40, 200)} HS)`
  },
  (g) => {
    const { of, sum } = g.parts(4, 40, 120)
    const [one, two, three, four] = hamlets(g, 4)
    return `Cấp mới ${sum} thẻ BHYT cho hộ cận nghèo: ${one} ${of[0]}, ${two} ${of[1]}, ${three} ${of[2]}, ${four} ${of[3]} thẻ`
  },
  (g) => {
    const [heard, letters] = [g.int(21, 48), g.int(3, 9)]
    return `Tiếp công dân ${heard} lượt, qua tiếp dân nhận 0${letters} đơn (đất đai 0${letters - 1} đơn, chính sách 01 đơn)`
  },
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG), quiet: fine(TRAPS) }
