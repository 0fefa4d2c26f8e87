/**
 * Closed vocabularies for what is announced instead of reported: verbs of work that makes something, states that last, words of time to come.
 * All in small letters, as alternatives of a pattern.
 */

/** Work that has a result at its end: while it goes on, there is none. */
export const WORK =
  'thực hiện|triển khai|tiến hành|xây dựng|hoàn thiện|khắc phục|soạn thảo|dự thảo|rà soát|trình|chờ|xin ý kiến|tham mưu|tổ chức|chuẩn bị|nâng cấp|đầu tư|làm(?! việc)|nghiên cứu|khảo sát|xem xét|lấy ý kiến|đấu thầu|thu thập|hoàn tất|hoàn chỉnh|kiện toàn|biên soạn|giải phóng mặt bằng|lập|cập nhật|số hóa|số hoá|chỉnh sửa|bổ sung|tổng hợp|mở rộng|lắp đặt|thi công|sửa chữa|cải tạo|thử nghiệm|chạy thử|thẩm định|phê duyệt|mua sắm' +
  '|chỉnh lý|sắp xếp|phân loại|thống kê|nhập (?:dữ )?liệu|scan|quét|đàm phán|thương thảo|lựa chọn|tuyển chọn|xác minh|thẩm tra|hiệu chỉnh|điều chỉnh|góp ý|hợp đồng|đặt mua|trang bị|cài đặt|kết nối|tích hợp|đồng bộ|tu sửa|tu bổ|khởi công|san lấp|bàn giao|nghiệm thu|quyết toán|kêu gọi|vận động|huy động|đề xuất|đề nghị|kiến nghị|khẩn trương|gấp rút|từng bước hoàn|xúc tiến|thí điểm|viết|in ấn|chuyển đổi|chuyển giao|đợi|dang dở|dở dang|bị chậm'

/** How work goes on. */
export const HOW =
  'được|trong quá trình|trong thời gian|tiếp tục|tích cực|khẩn trương|gấp rút|từng bước|dần|dần dần|tập trung|đẩy nhanh|chủ động|tạm thời|trong giai đoạn|nghiên cứu'

/** With whom it is done. */
export const WITH = 'phối hợp|liên hệ|đề nghị|kêu gọi|huy động|vận động|làm việc|xin|giao|chỉ đạo|đôn đốc|phân công|thuê'

/** What lasts: `đang áp dụng`, `đang quản lý` say that it is so, not that it is still to be. */
export const LASTS =
  'giải quyết|xử lý|thụ lý|vận hành|hoạt động|sử dụng|khai thác|áp dụng|công tác|làm việc|phục vụ|thi hành|quản lý|theo dõi|duy trì|phát huy|học|điều trị|chấp hành|hưởng|phát triển'

/** Deeds that end with a result. */
export const ISSUE =
  'thực hiện|ban hành|xây dựng|hoàn thành|triển khai|tổ chức|tiến hành|báo cáo|công khai|nghiệm thu|bàn giao|lắp đặt|phê duyệt|đưa vào (?:sử dụng|vận hành|hoạt động)'

/** What a unit that has not done it yet says behind `chưa`. What only did not occur (`chưa phát sinh`, `chưa có đơn`) is none of these. */
export const NOT_YET =
  'bố trí|mua|mua sắm|trang bị|cài đặt|lắp|kết nối|thông qua|công bố|khánh thành|khởi công|thành lập|kiện toàn|cập nhật|số hóa|số hoá|niêm yết|đăng tải|rà soát|kiểm tra|áp dụng|giải ngân|quyết toán|đầu tư|sửa chữa|nâng cấp|chỉnh lý|sắp xếp|đồng bộ|làm|chuyển đổi|vận hành|ký ban hành|trình|lập|cấp kinh phí|đạt yêu cầu|đáp ứng|sơ kết|tổng kết|khảo sát|đối thoại|tích hợp'

/** What may be lacking: a thing that a unit has to have, not a case that may or may not occur. */
export const LACKING =
  'trang thông tin|cổng thông tin|trụ sở|phòng|nhà|bảng|máy|thiết bị|phần mềm|hệ thống|camera|kinh phí|nguồn|vốn|quy chế|kế hoạch|quyết định|văn bản (?:chỉ đạo|hướng dẫn|triển khai)|báo cáo|sáng kiến|mô hình|kết quả|công chức chuyên trách|cán bộ chuyên trách|biên chế|điều kiện|số liệu|đường truyền|kho|tủ|sổ'

/** People of whom something lasts or is lacking: `đối tượng đang hưởng …`, `hộ chưa có nhà vệ sinh`. */
export const PEOPLE =
  'người|hộ|hộ dân|hộ gia đình|đối tượng|học sinh|sinh viên|công dân|đảng viên|đoàn viên|hội viên|công chức|viên chức|cán bộ|cháu|em|trẻ|trẻ em|lao động|thanh niên|phụ nữ|nhân viên|bệnh nhân|đồng chí|đ/c|ai'

/** A time that is still to come, whatever the year of the report. */
export const TO_COME =
  '(?:thời gian|giai đoạn|kỳ|năm|quý|tháng|đợt|nhiệm kỳ|kỳ họp) (?:tới|tiếp theo|sau|kế tiếp)(?! khi)|sang năm|năm tới|đầu năm sau|những năm tới'
