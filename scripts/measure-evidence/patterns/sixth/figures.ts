/** Figures in one explanation: `ratio` and `breakdown`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

const WRONG_RATIOS: readonly Written[] = [
  (g) => {
    const { a, b, x } = g.share()
    return `Tổng số hồ sơ được giải quyết đúng hạn, trước hạn: ${a}/${b} hồ sơ (${x}%).`
  },
  (g) => {
    const { a, b, x } = g.share(2400, 6800)
    return `- Công tác y tế: số người tham gia BHYT ${a}/${b} người = ${x} %; trạm y tế duy trì chế độ trực 24/24 giờ.`
  },
  (g) => {
    const { a, b, x } = g.share()
    return `Tỷ lệ hồ sơ thanh toán phí, lệ phí trực tuyến đạt ${x}% (${a}/${b} hồ sơ phát sinh nghĩa vụ tài chính)`
  },
  (g) => {
    const { a, b, x } = g.share()
    return `Lũy kế đến 30/11/2023, đã cấp giấy chứng nhận quyền sử dụng đất lần đầu cho ${a}/${b} thửa, chiếm ${x}%`
  },
  (g) => {
    const { a, b, x } = g.measured(120, 420)
    return `Diện tích gieo cấy vụ Mùa ${a}/${b} ha, đạt ${x}%`
  },
  (g) => {
    const { a, b, x } = g.measured(2100, 8700)
    return `Thu ngân sách trên địa bàn thực hiện ${a} triệu đồng/${b} triệu đồng, đạt ${x}%.`
  },
  (g) => {
    const { a, b, x } = g.share(40, 900)
    return `Có ${a} trên tổng số ${b} hộ gia đình đạt danh hiệu gia đình văn hóa, đạt tỷ lệ ${x}%`
  },
  (g) => {
    const { a, b, x } = g.share(14, 48)
    return `Tổ hòa giải các thôn đã hòa giải thành ${a} vụ/${b} vụ, đạt ${x}%; số còn lại hướng dẫn gửi Tòa án.`
  },
  (g) => {
    const { a, b, x } = g.share()
    return `${x}% (${a}/${b} hồ sơ) được tiếp nhận qua Cổng Dịch vụ công quốc gia`
  },
  (g) => {
    const { a, b, x } = g.share()
    return `- Lĩnh vực hộ tịch: 215/215 hồ sơ, đạt 100%\n- Lĩnh vực đất đai: ${a}/${b} hồ sơ, đạt ${x}%\n- Lĩnh vực chứng thực: 96/96 hồ sơ, đạt 100%`
  },
  (g) => {
    const { a, b, x } = g.share()
    return `HS toàn trình: ${a}/${b}=${x}%; thái độ phục vụ tốt`
  },
  (g) => {
    const { a, b } = g.share()
    return `Số hồ sơ được số hóa thành phần khi tiếp nhận ${a}/${b} đạt 100%`
  },
  (g) => {
    const { a, b, x } = g.share(300, 1400)
    return `Hộ sử dụng nước sạch theo quy chuẩn: ${a}/${b} hộ, tỷ lệ ${x}% (chỉ tiêu giao 60%)`
  },
]

const RIGHT_RATIOS: readonly Written[] = [
  (g) => {
    const { a, b, p } = g.share()
    return `Kết quả: ${a}/${b} hồ sơ trả đúng hạn (${p}%), không phát sinh khiếu nại.`
  },
  (g) => {
    const { a, b, p } = g.measured(2100, 8700)
    return `Thu ngân sách đến ngày 20/11/2023: ${a}/${b} triệu đồng, đạt ${p} % dự toán`
  },
  (g) => {
    const { a, b, floor } = g.share(300, 1400)
    return `Có ${a}/${b} hộ sử dụng nước hợp vệ sinh, đạt trên ${floor}%`
  },
  (g) => {
    const { left, b, p } = g.share()
    return `Còn ${left}/${b} hồ sơ nộp trực tiếp, ${p}% hồ sơ nộp trực tuyến`
  },
  () => 'Tính đến tháng 10/2023 giải ngân đạt 92,5% kế hoạch vốn',
  (g) =>
    `Căn cứ Nghị quyết số ${g.no()}/NQ-HĐND ngày ${g.day(2022, 12, 12, 15, 25)} của HĐND xã giao thu ngân sách, đến nay đạt 103,4% dự toán.`,
  (g) => {
    const { a, b, p } = g.share(80, 400)
    return `Hộ nghèo được hỗ trợ vay vốn ${a}/${b} hộ (${p}%), tăng 12,5% so với cùng kỳ năm 2022`
  },
  (g) => {
    const { a, b, p } = g.share(300, 1400)
    return `Tỷ lệ hộ đạt chuẩn gia đình văn hóa ${p}% (${a}/${b} hộ), chỉ tiêu huyện giao 85%`
  },
  () => 'Trực sẵn sàng chiến đấu 24/24 giờ, 7/7 ngày trong tuần, bảo đảm 100% quân số.',
  (g) => `Trong năm sinh ${g.pick(['45/3.200', '45/3200'])} người, tỷ suất sinh 14,1‰; tỷ lệ sinh con thứ 3 là 8,9%`,
  () => 'Đợt 1 (ngày 15/3) số hóa được 45% sổ hộ tịch, đợt 2 (ngày 20/8) đạt 98%.',
  (g) => `Khu phố 3/2 đạt 96,4% hộ gia đình văn hóa; ${g.hamlets(1)[0]} đạt 95,1%`,
  () => 'Thu quỹ đền ơn đáp nghĩa 52,5/50 triệu đồng, đạt 105% (vượt 5% kế hoạch)',
  (g) => {
    const { a, b } = g.share(20, 90)
    return `Đã giải quyết xong ${a}/${b} kiến nghị của cử tri. Mức độ hài lòng của người dân qua khảo sát đạt 97,2%.`
  },
]

export const ratio: Patterns = { wrong: wanted('ratio', WRONG_RATIOS), quiet: fine(RIGHT_RATIOS) }

const WRONG_BREAKDOWNS: readonly Written[] = [
  (g) => {
    const { of, bad } = g.parts(2, 120, 2400)
    return `Bộ phận Một cửa tiếp nhận ${bad} hồ sơ (trực tuyến ${of[0]}, trực tiếp ${of[1]}), không có hồ sơ quá hạn.`
  },
  (g) => {
    const { of, bad } = g.parts(2, 16, 40)
    return `Xã hiện có ${bad} cán bộ, công chức (nam ${of[0]}, nữ ${of[1]}).`
  },
  (g) => {
    const { of, bad } = g.parts(2)
    return `Tổng số hộ nghèo và cận nghèo là ${bad} hộ, gồm: ${of[0]} hộ nghèo, ${of[1]} hộ cận nghèo`
  },
  (g) => {
    const { of, bad } = g.parts(2, 14, 60)
    return `Tổng số vụ việc hòa giải: ${bad} vụ\n- Hòa giải thành: ${of[0]} vụ\n- Hòa giải không thành: ${of[1]} vụ`
  },
  (g) => {
    const { of, bad } = g.parts(3, 120, 700)
    return `Kết quả giải quyết: đã trả ${bad} hồ sơ (trước hạn: ${of[0]} hồ sơ; đúng hạn: ${of[1]} hồ sơ; quá hạn: ${of[2]} hồ sơ)`
  },
  (g) => {
    const { of, bad } = g.parts(3, 50, 120)
    return `Tổng số dân quân của xã ${bad} đồng chí, bao gồm: dân quân cơ động ${of[0]} đ/c, dân quân tại chỗ ${of[1]} đ/c, dân quân binh chủng ${of[2]} đ/c.`
  },
  (g) => {
    const { of, low } = g.parts(2, 120, 400)
    return `Đảng bộ xã có ${low} đảng viên, trong đó có ${of[0]} đảng viên nam, ${of[1]} đảng viên nữ`
  },
  (g) => {
    const { of, bad } = g.parts(3, 20, 90)
    return `Năm 2023 tiếp ${bad} lượt công dân, gồm khiếu nại ${of[0]} lượt, tố cáo ${of[1]} lượt, kiến nghị - phản ánh ${of[2]} lượt`
  },
  () => 'Bộ phận TN&TKQ bố trí 05 công chức, gồm: 02 công chức Tư pháp - Hộ tịch, 02 công chức Địa chính, 02 công chức Văn hóa - xã hội',
  (g) => {
    const { of, bad } = g.parts(2, 1200, 5800)
    return `Tổng thu ngân sách: ${bad} triệu đồng (thu trên địa bàn ${of[0]} triệu đồng; thu bổ sung từ ngân sách cấp trên ${of[1]} triệu đồng)`
  },
  (g) => {
    const { of, bad } = g.parts(4, 120, 700)
    return `Trong năm đăng ký hộ tịch ${bad} trường hợp: khai sinh ${of[0]}, khai tử ${of[1]}, kết hôn ${of[2]}, cải chính hộ tịch ${of[3]}.`
  },
  (g) => {
    const { of, bad } = g.parts(3, 28, 42)
    return `Tổng số cán bộ, công chức, người hoạt động không chuyên trách: ${bad} người. Trong đó:\n- Cán bộ: ${of[0]} người\n- Công chức: ${of[1]} người\n- Người hoạt động không chuyên trách: ${of[2]} người`
  },
  (g) => {
    const { of, bad } = g.parts(3, 600, 1600)
    return `Toàn xã có ${bad} học sinh (mầm non ${of[0]} cháu, tiểu học ${of[1]} em, THCS ${of[2]} em)`
  },
]

const RIGHT_BREAKDOWNS: readonly Written[] = [
  (g) => {
    const { of, sum } = g.parts(3, 120, 2400)
    return `Tiếp nhận ${sum} hồ sơ (trực tuyến ${of[0]}, trực tiếp ${of[1]}, qua bưu chính công ích ${of[2]}).`
  },
  (g) => {
    const { of, sum } = g.parts(3, 50, 120)
    return `- Tổng số dân quân: ${sum} đ/c\n- Cơ động: ${of[0]} đ/c\n- Tại chỗ: ${of[1]} đ/c\n- Y tế, thông tin: ${of[2]} đ/c`
  },
  (g) => {
    const { of, more } = g.parts(2)
    return `Tiếp nhận ${more} hồ sơ, trong đó có ${of[0]} hồ sơ đất đai và ${of[1]} hồ sơ hộ tịch`
  },
  () => 'Xã có 22 cán bộ, công chức (nữ 09, đảng viên 20, trình độ đại học trở lên 21)',
  (g) => `Xã có 08 thôn (${g.count(1200, 1900)} hộ, ${g.count(4200, 7900)} nhân khẩu), ${g.count(180, 320)} đảng viên`,
  () => 'Duy trì 15 mô hình (tiêu biểu: 03 mô hình trồng rau sạch, 02 mô hình chăn nuôi an toàn sinh học)',
  () => 'Tổ chức 20 cuộc kiểm tra (an toàn thực phẩm 05 cuộc, vệ sinh môi trường 07 cuộc,…)',
  () => 'Huy động 2,45 tỷ đồng làm đường giao thông (ngân sách xã 1 tỷ đồng, nhân dân đóng góp 1.450 triệu đồng).',
  (g) => {
    const [now, last, before] = g.differing(3, 200, 700)
    return `Giải quyết ${now} hồ sơ chứng thực (năm 2022: ${last} hồ sơ; năm 2021: ${before} hồ sơ)`
  },
  () => 'Trồng được 5.200 cây phân tán (kế hoạch 5.000 cây, đạt 104%)',
  () => 'Mở 05 lớp tập huấn chuyển đổi số (mỗi lớp 40 học viên, thời gian 02 ngày/lớp)',
  (g) => {
    const { of, sum } = g.parts(2, 120, 900)
    return `Tổng số hồ sơ phải giải quyết ${sum} hồ sơ (mới tiếp nhận trong kỳ ${of[0]}, từ kỳ trước chuyển qua ${of[1]})`
  },
  () => 'Tiếp nhận 530 hồ sơ (trực tuyến 480 (trước hạn 400, đúng hạn 80), trực tiếp 50), đạt yêu cầu.',
]

export const breakdown: Patterns = { wrong: wanted('breakdown', WRONG_BREAKDOWNS), quiet: fine(RIGHT_BREAKDOWNS) }
