import { describe, expect, it } from 'vitest'
import { textToAnnouncements } from '../../src/evidence/announcements.ts'
import { textToClauses } from '../../src/evidence/clauses.ts'
import { toPlain, toProse } from '../../src/evidence/letters.ts'
import type { ReportPeriod } from '../../src/model/evidence.ts'

const YEAR: ReportPeriod = { from: { day: 1, month: 1, year: 2023 }, to: { day: 31, month: 12, year: 2023 }, length: 'year' }
const announced = (text: string) => {
  const plain = toPlain(text)
  return textToAnnouncements(toProse(plain), textToClauses(plain), YEAR).map(({ kind }) => kind)
}

describe('what is announced is told from what is reported', () => {
  it.each([
    'Việc lắp đặt camera tại bộ phận một cửa sẽ hoàn thành trong quý I/2024',
    'UBND xã chưa bố trí được kinh phí mua máy scan',
    'Các nội dung kiến nghị sau kiểm tra đang được UBND xã thực hiện',
    'Đã đăng ký với UBND huyện cử 03 công chức đi bồi dưỡng nghiệp vụ, khi có lớp sẽ tham gia',
    'Đến nay xã chưa có trang thông tin điện tử riêng',
    'Phần mềm quản lý văn bản đang chờ cấp huyện cài đặt',
    'Kế hoạch kiểm tra CCHC đang trình Chủ tịch UBND xã ký',
    'Nội dung này xin chuyển sang năm 2024 thực hiện',
    'Công tác sắp xếp hồ sơ lưu trữ còn dang dở',
    'Giai đoạn tới xã triển khai số hóa toàn bộ sổ hộ tịch',
    'Sang năm 2024 xã mới tổ chức khảo sát hài lòng',
    'Xã mới hoàn thành được phần móng nhà một cửa, phần còn lại làm tiếp',
    'Đã có chủ trương xây dựng phòng tiếp dân, hiện chờ bố trí vốn',
    'UBND xã có kế hoạch tổ chức hội thi CCHC vào tháng 3/2024',
    'Dự kiến trong quý I/2024 khánh thành trụ sở mới',
    'Phấn đấu đến cuối năm 2024 hoàn thành chuyển đổi ISO 9001:2015 sang bản điện tử',
    'Trong thời gian tới, UBND xã tiếp tục nghiên cứu, đề xuất sáng kiến CCHC',
    'Công trình nhà văn hóa thôn đang san lấp mặt bằng',
    'Xã đang trong thời gian hoàn thiện thủ tục đề nghị công nhận sáng kiến',
    'Bộ phận một cửa chưa được trang bị máy lấy số tự động',
    'Hồ sơ quyết toán chưa được cấp trên phê duyệt',
    'Dự kiến trong năm 2024 áp dụng chữ ký số cho 100% văn bản',
    'Nội dung này sẽ được bổ sung vào báo cáo 6 tháng đầu năm sau',
    'Xã đề nghị cho lùi thời gian tổ chức hội nghị sang tháng 01/2024',
    'Việc kiểm tra tại 3 thôn mới làm được một nửa',
    'Đến thời điểm báo cáo, kế hoạch chưa ban hành',
    'Hiện phòng một cửa còn chờ kinh phí sửa chữa',
    'UBND xã đang giao công chức văn phòng tham mưu ban hành quy chế',
    'Trong quý I/2024 xã tổ chức hội nghị tập huấn cho cán bộ',
    'Đã gửi văn bản đăng ký triển khai mô hình chính quyền số',
    'Phần mềm một cửa chưa kết nối được với cơ sở dữ liệu dân cư',
    'Từ năm 2024, UBND xã triển khai trả kết quả tại nhà',
    'Nhà làm việc đang trong giai đoạn xây thô',
    'Việc ký số cá nhân cho công chức xã chưa triển khai được',
    'Chưa cập nhật thủ tục hành chính mới lên trang thông tin điện tử',
    'UBND xã đang dự kiến bố trí thêm 01 công chức tại bộ phận một cửa',
    'Tháng tới xã tổ chức tập huấn cho Tổ công nghệ số cộng đồng',
    'Đang chờ hướng dẫn của cấp trên để triển khai',
    'Chưa thực hiện do chưa có văn bản hướng dẫn',
    'Xã đang vận động nhân dân hiến đất làm nhà văn hóa',
    'Nội dung khắc phục sau thanh tra còn đang dở dang',
    'Tiếp tục rà soát, đề nghị huyện hỗ trợ kinh phí trong năm tới',
    'UBND xã cam kết hoàn thành trước ngày 31/3/2024',
    'Đã lên kế hoạch và chuẩn bị triển khai vào đầu năm sau',
  ])('%s announces', (text) => {
    expect(announced(text)).not.toEqual([])
  })
  it.each([
    'Đã ban hành Kế hoạch về nhiệm vụ CCHC năm 2024, trong đó sẽ tập trung vào dịch vụ công trực tuyến',
    'Lịch niêm yết ghi rõ Chủ tịch UBND xã sẽ tiếp công dân vào thứ Năm hằng tuần; đã tiếp 57 lượt công dân',
    '45 TTHC đang được UBND xã thực hiện tại Bộ phận Một cửa',
    'Cán bộ một cửa đang làm việc theo Quyết định phân công của Chủ tịch UBND xã',
    'Không có hồ sơ nào đang chờ bổ sung quá hạn',
    'Hệ thống đang hoạt động ổn định, đáp ứng yêu cầu công việc',
    'Trong năm xã chưa để xảy ra trường hợp trễ hẹn',
    'Phấn đấu hoàn thành 95%, kết quả đã đạt 98%',
    'Kế hoạch dự kiến 10 cuộc, đã thực hiện 12 cuộc, vượt kế hoạch',
    'Công chức vi phạm sẽ bị xem xét trách nhiệm theo quy định',
    'Hồ sơ chưa đến hạn đang giải quyết: 13 hồ sơ',
    'Chưa phát hiện trường hợp nhũng nhiễu, gây phiền hà',
    'Đang áp dụng hệ thống quản lý chất lượng ISO 9001:2015',
    'Đã nâng cấp xong trụ sở, không còn phải chờ kinh phí',
    'Công dân đăng ký tạm trú được giải quyết trong ngày',
    'Ngay khi tiếp nhận, công chức sẽ in giấy hẹn trả cho công dân',
    'Xã tiếp tục duy trì mô hình một cửa thân thiện đã có từ năm 2021',
    'Trong năm xã đã tổ chức 02 hội nghị; năm 2024 tiếp tục tổ chức định kỳ',
    'Giải quyết 45 hồ sơ đăng ký kết hôn, 12 hồ sơ đang trong quá trình giải quyết chưa đến hạn',
    'Có 12 hộ chưa có nhà tiêu hợp vệ sinh, giảm 20 hộ so với năm 2022',
    'Đến nay chưa có đơn thư khiếu nại vượt cấp',
    'Niêm yết đầy đủ 145 TTHC đang thực hiện tại xã',
    'Xã đã và đang triển khai hiệu quả phong trào thi đua',
    'Hoàn thành trước thời gian dự kiến',
    'Cán bộ đang theo học đại học: 02 người',
    'Kế hoạch CCHC năm 2024 đã được ban hành trong tháng 12/2023',
    'Chưa có cán bộ, công chức nào bị kỷ luật',
    'Công chức được cử đi học sẽ được hưởng nguyên lương theo quy định',
    'Không có nội dung nào chưa thực hiện',
    'Việc công khai được thực hiện trước kỳ họp tiếp theo của HĐND xã theo quy định',
    'Đảng ủy, UBND xã luôn quan tâm chỉ đạo công tác CCHC',
    'Có 03 cán bộ đang chờ nghỉ hưu theo Nghị định 26',
    'Không còn tình trạng hồ sơ chờ xử lý kéo dài',
    'Người dân đang sử dụng dịch vụ công trực tuyến ngày càng nhiều',
    'Các TTHC mới được cập nhật, niêm yết; không có TTHC chưa được công khai',
    'Trang thông tin điện tử đang hoạt động tại địa chỉ anphu.gov.vn',
    'Đã xây dựng kế hoạch và tổ chức thực hiện xong trong quý III',
    'Công dân sẽ nhận được tin nhắn khi hồ sơ hoàn thành',
    'Bố trí 05 công chức đang làm việc tại bộ phận một cửa',
    'Số đơn đang giải quyết: 02 đơn, còn trong hạn',
    'Trường hợp hồ sơ chưa hợp lệ, công chức hướng dẫn bổ sung một lần',
    'Tỷ lệ hồ sơ chưa giải quyết quá hạn: 0%',
    'Đã khắc phục xong các tồn tại, hạn chế năm trước',
    'Các chỉ tiêu đều hoàn thành vượt mức kế hoạch năm',
  ])('%s reports', (text) => {
    expect(announced(text)).toEqual([])
  })
})
