/** All of them here, and not all of them there: `claim-conflict`. */
import { fine, wanted, type Written } from '../../gaps.ts'
import type { Patterns } from '../../trial.ts'
import { rated } from './figures.ts'

const WRONG: readonly Written[] = [
  rated(300, 1900, ({ a, b, p }) => [
    `100% hồ sơ TTHC được giải quyết đúng hạn`,
    `Hồ sơ TTHC giải quyết đúng hạn ${a}/${b} hồ sơ, đạt ${p}%`,
  ]),
  rated(300, 1900, ({ a, b }) => [
    `100% hồ sơ TTHC được tiếp nhận trực tuyến`,
    `Tiếp nhận ${b} hồ sơ TTHC, trong đó trực tuyến ${a} hồ sơ`,
  ]),
  rated(300, 1900, ({ a, b, left }) => [
    `Không có hồ sơ trễ hạn, 100% hồ sơ giải quyết đúng hạn`,
    `Đã giải quyết ${b} hồ sơ (đúng hạn ${a} hồ sơ, trễ hạn ${left} hồ sơ)`,
  ]),
  rated(400, 2200, ({ a, b, p }) => [`100% văn bản đi được ký số`, `Văn bản đi được ký số: ${a}/${b} văn bản, đạt ${p}%`]),
  rated(300, 1900, ({ a, b, p }) => [`Tỷ lệ số hóa hồ sơ TTHC đạt 100%`, `Số hóa hồ sơ TTHC: ${a}/${b} hồ sơ = ${p}%`]),
  rated(20, 40, ({ a, b }) => [
    `100% cán bộ, công chức đạt chuẩn về trình độ chuyên môn`,
    `UBND xã có ${b} cán bộ, công chức, trong đó có ${a} người đạt chuẩn về trình độ chuyên môn`,
  ]),
  rated(300, 1900, ({ a, b, p }) => [
    `Thanh toán trực tuyến: 100% hồ sơ có phí, lệ phí được thanh toán trực tuyến`,
    `Hồ sơ có phí, lệ phí được thanh toán trực tuyến ${a}/${b} hồ sơ (${p}%)`,
  ]),
  (g) => {
    const late = g.int(2, 19)
    return [
      `Trong năm 2023, UBND phường luôn quan tâm chỉ đạo Bộ phận Một cửa giải quyết hồ sơ cho công dân; 100% hồ sơ được giải quyết đúng hạn`,
      `Còn ${late} hồ sơ giải quyết trễ hạn, đã thực hiện xin lỗi công dân`,
    ]
  },
  rated(90, 240, ({ a, b }) => [
    `100% TTHC được niêm yết công khai tại Bộ phận Một cửa`,
    `Đã niêm yết công khai ${a}/${b} TTHC tại Bộ phận Một cửa`,
  ]),
  rated(300, 1900, ({ left }) => [
    `Hồ sơ TTHC tiếp nhận qua Cổng DVC trực tuyến đạt 100%`,
    `Hồ sơ tiếp nhận trực tiếp bằng bản giấy trong năm: ${left} hồ sơ TTHC`,
  ]),
  rated(300, 1900, ({ a, b, p }) => [
    `- Kết quả giải quyết TTHC bản điện tử: 100%`,
    `- Số hồ sơ cấp kết quả giải quyết TTHC bản điện tử: ${a}/${b} hồ sơ, đạt ${p}%`,
  ]),
  rated(20, 50, ({ a, b }) => [`100% CBCC tham gia tập huấn chuyển đổi số`, `Có ${a}/${b} CBCC tham gia tập huấn chuyển đổi số`]),
  rated(20, 90, ({ a, b }) => [
    `Đơn thư của công dân được giải quyết 100%`,
    `Tiếp nhận ${b} đơn thư của công dân, đã giải quyết ${a} đơn, còn lại đang xem xét`,
  ]),
  rated(20, 60, ({ a, b }) => [
    `100% phản ánh, kiến nghị của người dân được xử lý`,
    `Phản ánh, kiến nghị của người dân: tiếp nhận ${b}, đã xử lý ${a}`,
  ]),
  rated(1200, 6000, ({ a, b, p }) => [`100% người dân tham gia BHYT`, `Người dân tham gia BHYT ${a}/${b} người, đạt ${p}%`]),
  rated(100, 400, ({ a, b }) => [
    `Mức độ hài lòng của người dân đạt 100%`,
    `Khảo sát mức độ hài lòng của người dân: ${a}/${b} phiếu đánh giá hài lòng`,
  ]),
  rated(20, 40, ({ a, b }) => [
    `100% CBCC được đánh giá hoàn thành tốt nhiệm vụ trở lên`,
    `Kết quả xếp loại: ${a}/${b} CBCC hoàn thành tốt nhiệm vụ trở lên, số còn lại hoàn thành nhiệm vụ`,
  ]),
]

const RIGHT: readonly Written[] = [
  rated(300, 1900, ({ b }) => [`100% hồ sơ TTHC được giải quyết đúng hạn`, `Hồ sơ TTHC giải quyết đúng hạn ${b}/${b} hồ sơ, đạt 100%`]),
  rated(300, 1900, ({ a, b, p }) => [`100% hồ sơ TTHC được giải quyết đúng hạn`, `Hồ sơ nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`]),
  rated(300, 1900, ({ a, b, left }) => [
    `100% hồ sơ giải quyết đúng hạn và trước hạn`,
    `Đã giải quyết ${b} hồ sơ (trước hạn ${a}, đúng hạn ${left})`,
  ]),
  rated(300, 1900, ({ a, b, left }) => [
    `100% hồ sơ giải quyết đúng hạn`,
    `Tiếp nhận ${b} hồ sơ, đã giải quyết ${a} hồ sơ, đang giải quyết ${left} hồ sơ trong hạn`,
  ]),
  rated(400, 2200, ({ a, b }) => [`100% văn bản đi được ký số`, `Văn bản đi ${b} văn bản, đăng tải lên trang TTĐT xã ${a} văn bản`]),
  rated(300, 1900, ({ a, b, p }) => [`Năm 2023: 100% hồ sơ TTHC được số hóa`, `Năm 2022 số hóa ${a}/${b} hồ sơ TTHC đạt ${p}%`]),
  rated(300, 1900, ({ a, b, p }) => [
    `Hồ sơ lĩnh vực hộ tịch nộp trực tuyến đạt 100%`,
    `Hồ sơ lĩnh vực đất đai nộp trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`,
  ]),
  (g) => [
    `100% cán bộ, công chức đạt chuẩn`,
    `UBND xã có ${g.int(19, 24)} cán bộ, công chức, trong đó có ${g.int(7, 11)} nữ, ${g.int(12, 17)} đảng viên`,
  ],
  rated(90, 240, ({ a, b }) => [`100% TTHC được niêm yết công khai`, `Có ${a}/${b} TTHC phát sinh hồ sơ trong năm`]),
  (g) => [`Phấn đấu năm 2024 có 100% hồ sơ nộp trực tuyến`, `Năm 2023 hồ sơ nộp trực tuyến đạt ${g.int(70, 95)}%`],
  rated(300, 1900, ({ a, b, p }) => [
    `Kế hoạch giao: 100% hồ sơ được số hóa trong năm 2025`,
    `Kết quả số hóa hồ sơ năm 2023: ${a}/${b} hồ sơ (${p}%)`,
  ]),
  rated(20, 90, ({ a, b }) => [`100% đơn thư được phân loại, xử lý`, `Tiếp nhận ${b} đơn thư, thuộc thẩm quyền ${a} đơn`]),
  (g) => [
    `100% CBCC được đánh giá, xếp loại cuối năm`,
    `Kết quả: ${g.int(3, 5)} người HTXSNV, ${g.int(12, 18)} người HTTNV, ${g.int(1, 2)} người HTNV`,
  ],
  rated(100, 400, ({ a, b, p }) => [
    `100% hồ sơ có phiếu hẹn trả kết quả`,
    `Phiếu khảo sát: ${a}/${b} phiếu rất hài lòng (${p}%), còn lại hài lòng`,
  ]),
  rated(1200, 6000, ({ a, b, p }) => [
    `100% hộ nghèo, hộ cận nghèo được cấp thẻ BHYT`,
    `Tỷ lệ bao phủ BHYT toàn dân ${a}/${b} người, đạt ${p}%`,
  ]),
  rated(500, 2600, ({ a, b, p }) => [
    `100% khu phố có Tổ công nghệ số cộng đồng`,
    `Người dân trưởng thành cài đặt VNeID mức 2: ${a}/${b} người, đạt ${p}%`,
  ]),
  (g) => [`100% hồ sơ giải quyết đúng hạn`, `Không có hồ sơ trễ hạn; trả lại ${g.int(3, 12)} hồ sơ do công dân nộp trùng`],
  rated(300, 1900, ({ a, b, p }) => [
    `UBND phường chỉ đạo thực hiện nghiêm túc, bảo đảm 100% văn bản trao đổi giữa các cơ quan nhà nước dưới dạng điện tử (trừ văn bản mật)`,
    `Hồ sơ thanh toán trực tuyến ${a}/${b} hồ sơ, đạt ${p}%`,
  ]),
]

export const claimConflict: Patterns = { wrong: wanted('claim-conflict', WRONG), quiet: fine(RIGHT) }
