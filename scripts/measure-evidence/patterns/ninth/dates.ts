/** `evidence-date`: days that are none, days outside the period or the window, reports older than their data. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { district, noSuchDay } from './writing.ts'

const HALF = { text: '6 tháng đầu năm 2023', year: 2023 }
const YEAR_2024 = { text: 'năm 2024', year: 2024 }

const WRONG: readonly Written[] = [
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${noSuchDay(g)} của UBND xã về kiểm soát TTHC`,
  (g) => {
    const month = g.pick(['02', '4', '06', '9', '11'])
    return `Quyết định số ${g.no()}/QĐ-UBND ngày 31 tháng ${month} năm 2023 của Chủ tịch UBND xã về phân công trực một cửa.`
  },
  (g) => `Đã gửi Phòng Nội vụ huyện ${district(g)} (BC số ${g.no()}/BC-UBND, ngày 29/${g.pick(['02', '2'])}/2023 về bố trí người HĐKCT)`,
  (g) =>
    `- QĐ số ${g.no()}/QĐ-UBND ngày ${g.day()} về nội quy tiếp dân;\n- QĐ số ${g.no()}/QĐ-UBND ngày ${noSuchDay(g)} về quy chế văn hóa công sở;\n- QĐ số ${g.no()}/QĐ-UBND ngày ${g.day()} về quản lý con dấu`,
  (g) => `Đối thoại giữa Chủ tịch UBND xã với hội viên phụ nữ tổ chức ngày ${noSuchDay(g)} tại hội trường, ${g.int(60, 140)} người dự`,
  (g) => `Từ ngày 01/01/2023 đến ngày 31/${g.pick(['6', '06', '9', '11'])}/2023 Bộ phận Một cửa không nhận phản ánh nào về thái độ phục vụ`,
  (g) => ({
    lines: [`Thông báo số ${g.no()}/TB-UBND ngày ${g.pick(['30', '31'])}/02/2024 về lịch tiếp công dân của Chủ tịch UBND xã`],
    period: YEAR_2024,
  }),
  (g) => ({
    name: 'Ban hành Kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 2, 4)} của UBND xã về CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch kiểm soát TTHC trước ngày 31/01/2023',
    text: `Xã ban hành Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 6)} về kiểm soát TTHC năm 2023`,
  }),
  (g) => ({
    name: 'Gửi báo cáo CCHC năm trước ngày 15/12/2023',
    text: `BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 19, 28)} về kết quả CCHC năm 2023`,
  }),
  (g) => ({
    name: 'Ban hành kế hoạch tuyên truyền CCHC (trong tháng 01/2023)',
    text: `Đã có KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 3, 5)} về tuyên truyền CCHC; phân công đài truyền thanh, đoàn thể`,
  }),
  (g) => ({
    name: 'Báo cáo tự kiểm tra công vụ (chậm nhất ngày 05/10/2023)',
    text: `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 11, 11)} về kết quả tự kiểm tra công vụ`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 4, 5)} kết quả tiếp nhận, giải quyết HS từ ngày 01/01/2023 đến ngày 15/9/2023`,
  (g) =>
    `Tính đến ngày 30/11/2023 đã giải quyết ${g.int(410, 980)} HS, số liệu nêu tại Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 8, 9)} của UBND xã`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 4, 6)} của UBND xã về kết quả công tác CCHC cả năm 2023`,
  (g) => `BC số ${g.no()}/BC-UBND ngày ${g.day(2023, 2, 3)} về kết quả thực hiện CCHC 6 tháng đầu năm 2023`,
  (g) => ({
    lines: [`Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2023, 9, 11)} về kiện toàn tổ công nghệ số cộng đồng`],
    period: HALF,
  }),
  (g) => `Ngày ${g.int(3, 28)}/${g.int(1, 9)}/20${g.pick([32, 33, 53])} UBND xã ban hành Kế hoạch số ${g.no()}/KH-UBND về chuyển đổi số`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2019, 2, 10)} của UBND xã về tuyên truyền CCHC năm 2023`,
  (g) => `Kiện toàn Ban Chỉ đạo theo Quyết định số ${g.no()}/QĐ-UBND ngày ${g.day(2024, 6, 11)} của UBND xã, họp mỗi quý một lần`,
]

const TRAPS: readonly Written[] = [
  (g) => ({
    lines: [`Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 6, 6, 14, 24)} về kết quả CCHC 6 tháng đầu năm 2023`],
    period: HALF,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 10, 26)} về kết quả CCHC năm 2023`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2022, 12, 12)} về CCHC năm 2023`,
  (g) => ({
    lines: [`Quyết định số ${g.no()}/QĐ-UBND ngày 29/${g.pick(['02', '2'])}/2024 về giao nhiệm vụ công chức`],
    period: YEAR_2024,
  }),
  () => `Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, công chức một cửa được trang bị đồng phục`,
  (g) => `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2021, 2, 11)} về thực hiện CCHC giai đoạn 2021-2025`,
  (g) => `QĐ số ${g.no()}/QĐ-UBND ngày 31/${g.pick(['01', '3', '5', '7', '8', '10'])}/2023 về phân công trực một cửa`,
  (g) => ({
    name: 'Ban hành Kế hoạch CCHC năm (trong Quý IV năm trước liền kề)',
    text: `KH số ${g.no()}/KH-UBND ngày ${g.day(2022, 10, 12)} về công tác CCHC năm 2023, trình HĐND bố trí kinh phí`,
  }),
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 10, 11)} kết quả giải quyết HS từ 01/01/2023 đến 30/9/2023`,
  (g) => `Địa chỉ tiếp nhận: số 31/${g.pick(['2', '4', '6', '9', '11'])} đường Nguyễn Huệ, mở cửa cả sáng thứ Bảy`,
  (g) => `Dự án cấp nước thôn có thời hạn hoàn thành 30/6/2025; năm nay đã xong ${g.int(2, 4)} hạng mục theo phân kỳ`,
  (g) => `Đến T12/2023 có ${g.int(210, 880)} HS; số liệu quý IV/2023 chốt trên phần mềm vào 12/2023`,
  (g) => ({
    name: 'Ban hành kế hoạch kiểm tra trước ngày 31/01/2023',
    text: `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 1)} về tự kiểm tra công vụ năm 2023`,
  }),
  (g) =>
    `Quyết định số ${g.int(1200, 2900)}/QĐ-UBND ngày ${g.day(2022, 3, 11)} của UBND tỉnh về công bố danh mục TTHC được niêm yết đủ tại xã`,
  (g) => `Báo cáo số ${g.no()}/BC-UBND ngày ${g.day(2023, 12, 12, 16, 24)} về công tác tiếp dân từ 15/12/2022 đến 14/12/2023`,
  (g) => `Cử đ/c công chức Tư pháp - Hộ tịch (sinh ngày ${g.day(1984, 2, 11)}, tuyển dụng ngày 01/9/2009) học lớp trung cấp lý luận`,
  (g) =>
    `Thực hiện KH số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 2)} về chuyển đổi số, đến 30/11/2023 cài đặt VNeID cho ${g.int(610, 990)} công dân`,
  (g) => `BC số ${g.no()}/BC-UBND ngày 0${g.int(3, 9)}/4/2023 kết quả CCHC quý I/2023`,
  (g) => ({
    lines: [`Tuyên truyền Luật Đất đai năm 2024 có hiệu lực từ 01/8/2024 tới ${g.int(9, 16)} thôn, buôn`],
    period: YEAR_2024,
  }),
  (g) => `Ra quân làm vệ sinh công sở các dịp 30/4, 2/9, 22/12; bài viết đăng ngày ${g.int(5, 9)}.${g.int(3, 8)}.2023 trên trang TTĐT`,
]

export const dates: Patterns = { wrong: wanted('evidence-date', WRONG), quiet: fine(TRAPS) }
