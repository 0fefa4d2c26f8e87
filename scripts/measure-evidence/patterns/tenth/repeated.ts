/** The same long text in rows that are not parent and child: `text-repeated`. */
import { fine, wanted, type Gaps, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'

type Long = (g: Gaps) => string

const LONG: readonly Long[] = [
  (g) =>
    `UBND xã đã chỉ đạo công chức chuyên môn thường xuyên rà soát, cập nhật, niêm yết công khai đầy đủ ${g.int(90, 160)} thủ tục hành chính tại Bộ phận Một cửa và trên trang thông tin điện tử của xã`,
  (g) =>
    `Trong năm xã tổ chức ${g.count(12, 40)} buổi tuyên truyền lồng ghép tại các cuộc họp thôn, phát trên hệ thống loa truyền thanh, treo băng rôn tại trụ sở và các trục đường chính`,
  (g) =>
    `Kế hoạch số ${g.no()}/KH-UBND ngày ${g.day(2023, 1, 3)} của UBND xã về công tác cải cách hành chính; các nhiệm vụ được phân công cụ thể cho từng công chức phụ trách và thực hiện đúng tiến độ`,
  (g) =>
    `Công chức Tài chính - Kế toán tham mưu công khai dự toán và quyết toán ngân sách đúng thời gian, niêm yết tại trụ sở ${g.int(30, 60)} ngày và thông báo trên đài truyền thanh xã`,
  (g) =>
    `UBND xã bố trí ${g.count(3, 6)} công chức có năng lực, trình độ chuyên môn trực tại Bộ phận Một cửa, thái độ phục vụ tận tình, hướng dẫn người dân nộp hồ sơ qua Cổng dịch vụ công`,
  (g) =>
    `Đoàn thanh niên phối hợp Tổ công nghệ số cộng đồng ${g.count(5, 9)} ấp đến từng nhà hướng dẫn bà con cài đặt ứng dụng định danh điện tử, thanh toán tiền điện, nước không dùng tiền mặt`,
  (g) =>
    `Chủ tịch UBND xã tiếp công dân định kỳ theo lịch, tiếp ${g.count(12, 40)} lượt, các kiến nghị của công dân được ghi vào sổ, phân công công chức giải quyết và trả lời bằng văn bản đúng thời hạn`,
  (g) =>
    `Trạm Y tế xã phối hợp với ${g.count(5, 9)} thôn rà soát đối tượng, tổ chức tiêm chủng đầy đủ cho trẻ em và truyền thông phòng chống dịch bệnh mùa mưa lũ đến từng hộ gia đình`,
]

const twice =
  (text: string, other = text): Written =>
  () => [text, other]

/** The rows stand next to each other, or apart. */
const repeatedRows: readonly ((text: string) => ReturnType<Written>)[] = [
  (text) => [text, text],
  (text) => [
    { id: 'I.1.1', text },
    { id: 'I.2.3', text: 'Thực hiện đúng quy định' },
    { id: 'I.4.2', text },
  ],
]

/** A row above and a row under it, or a short phrase. */
const SHORT = [
  'Thực hiện tốt',
  'Thực hiện theo đúng quy định',
  'Không có',
  'Chưa phát sinh trong kỳ',
  'Hoàn thành 100%',
  'Đảm bảo theo quy định',
  'Có văn bản kèm theo',
  'Đạt yêu cầu',
]

export const repeated: Patterns = {
  wrong: wanted(
    'text-repeated',
    LONG.flatMap((long) =>
      repeatedRows.map(
        (rows): Written =>
          (g) =>
            rows(long(g)),
      ),
    ),
  ),
  quiet: fine([
    ...LONG.slice(0, 4).map((long): Written => (g) => {
      const text = long(g)
      return [
        { id: 'I.1.1', text },
        { id: 'I.1.1.1', text },
      ]
    }),
    ...LONG.slice(4).map((long, index): Written => (g) => [long(g), LONG[index]?.(g) ?? '']),
    ...SHORT.map((text) => twice(text)),
  ]),
}
