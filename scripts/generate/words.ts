/**
 * Vietnamese word lists for invented catalogues and explanations: what communes, schools and hospitals are graded on.
 * Data only; the sentences are put together in invent-catalogue.ts and explanation.ts.
 */

export interface Theme {
  readonly key: string
  /** Title of the report; the period follows. */
  readonly title: string
  readonly sections: readonly string[]
  /** Noun phrases that the criteria are about. */
  readonly objects: readonly string[]
}

export const THEMES: readonly Theme[] = [
  {
    key: 'chuyen-doi-so',
    title: 'BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ CẤP XÃ',
    sections: ['NHẬN THỨC SỐ', 'THỂ CHẾ SỐ', 'HẠ TẦNG SỐ', 'NHÂN LỰC SỐ', 'AN TOÀN THÔNG TIN MẠNG', 'HOẠT ĐỘNG CHÍNH QUYỀN SỐ', 'HOẠT ĐỘNG KINH TẾ SỐ', 'HOẠT ĐỘNG XÃ HỘI SỐ'],
    objects: ['chuyển đổi số', 'hạ tầng viễn thông', 'chữ ký số cá nhân', 'nền tảng số dùng chung', 'dữ liệu mở', 'dịch vụ công trực tuyến', 'thanh toán không dùng tiền mặt', 'tổ công nghệ số cộng đồng', 'an toàn, an ninh mạng', 'kỹ năng số cho người dân', 'trang thông tin điện tử', 'sàn thương mại điện tử', 'hồ sơ sức khỏe điện tử', 'định danh điện tử mức độ 2', 'phần mềm quản lý văn bản', 'hệ thống truyền thanh thông minh', 'số hóa tài liệu lưu trữ', 'bản đồ số', 'camera giám sát giao thông', 'mã địa chỉ bưu chính'],
  },
  {
    key: 'nong-thon-moi',
    title: 'BẢNG TỔNG HỢP KẾT QUẢ TỰ CHẤM ĐIỂM TIÊU CHÍ XÃ NÔNG THÔN MỚI NÂNG CAO',
    sections: ['QUY HOẠCH', 'HẠ TẦNG KINH TẾ - XÃ HỘI', 'KINH TẾ VÀ TỔ CHỨC SẢN XUẤT', 'VĂN HÓA - XÃ HỘI - MÔI TRƯỜNG', 'HỆ THỐNG CHÍNH TRỊ', 'QUỐC PHÒNG VÀ AN NINH', 'CHẤT LƯỢNG MÔI TRƯỜNG SỐNG'],
    objects: ['quy hoạch chung xây dựng xã', 'đường trục thôn, liên thôn', 'hệ thống thủy lợi nội đồng', 'lưới điện nông thôn', 'trường học các cấp', 'cơ sở vật chất văn hóa', 'chợ nông thôn', 'nhà ở dân cư', 'thu nhập bình quân đầu người', 'hộ nghèo đa chiều', 'lao động qua đào tạo', 'hợp tác xã kiểu mới', 'sản phẩm OCOP', 'bảo hiểm y tế toàn dân', 'nước sạch theo quy chuẩn', 'chất thải rắn sinh hoạt', 'nghĩa trang, cơ sở hỏa táng', 'cảnh quan sáng - xanh - sạch - đẹp', 'tiếp cận pháp luật', 'dân quân tự vệ', 'vùng nguyên liệu tập trung'],
  },
  {
    key: 'tiep-can-phap-luat',
    title: 'BẢNG CHẤM ĐIỂM CÁC TIÊU CHÍ TIẾP CẬN PHÁP LUẬT CỦA XÃ, PHƯỜNG, THỊ TRẤN',
    sections: ['BAN HÀNH VĂN BẢN THEO THẨM QUYỀN', 'TIẾP CẬN THÔNG TIN, PHỔ BIẾN GIÁO DỤC PHÁP LUẬT', 'HÒA GIẢI Ở CƠ SỞ', 'DÂN CHỦ Ở CƠ SỞ', 'TRỢ GIÚP PHÁP LÝ', 'TIẾP CÔNG DÂN'],
    objects: ['văn bản quy phạm pháp luật', 'văn bản hành chính có nội dung liên quan', 'danh mục thông tin phải công khai', 'tin bài phổ biến pháp luật', 'tủ sách pháp luật', 'tuyên truyền viên pháp luật', 'tổ hòa giải', 'mâu thuẫn, tranh chấp thuộc phạm vi hòa giải', 'hương ước, quy ước', 'ban thanh tra nhân dân', 'đối thoại với nhân dân', 'trợ giúp pháp lý cho người nghèo', 'khiếu nại, tố cáo', 'phản ánh, kiến nghị', 'quy chế dân chủ', 'kinh phí bảo đảm'],
  },
  {
    key: 'danh-gia-truong-hoc',
    title: 'PHIẾU TỰ ĐÁNH GIÁ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ CỦA NHÀ TRƯỜNG',
    sections: ['TỔ CHỨC VÀ QUẢN LÝ NHÀ TRƯỜNG', 'CÁN BỘ QUẢN LÝ, GIÁO VIÊN, NHÂN VIÊN', 'CƠ SỞ VẬT CHẤT VÀ THIẾT BỊ DẠY HỌC', 'QUAN HỆ NHÀ TRƯỜNG, GIA ĐÌNH VÀ XÃ HỘI', 'KẾT QUẢ GIÁO DỤC', 'CHUYỂN ĐỔI SỐ TRONG GIÁO DỤC'],
    objects: ['phương hướng chiến lược phát triển', 'hội đồng trường', 'tổ chuyên môn', 'hoạt động giáo dục ngoài giờ', 'an ninh trật tự, an toàn trường học', 'chuẩn nghề nghiệp giáo viên', 'phòng học bộ môn', 'thư viện thân thiện', 'thiết bị dạy học tối thiểu', 'ban đại diện cha mẹ học sinh', 'học sinh có hoàn cảnh khó khăn', 'phổ cập giáo dục', 'công tác hướng nghiệp', 'học bạ số', 'bữa ăn bán trú', 'y tế học đường', 'giáo dục hòa nhập', 'thi đua khen thưởng'],
  },
  {
    key: 'chat-luong-benh-vien',
    title: 'BẢNG TỰ KIỂM TRA, CHẤM ĐIỂM TIÊU CHÍ CHẤT LƯỢNG TRẠM Y TẾ',
    sections: ['HƯỚNG ĐẾN NGƯỜI BỆNH', 'PHÁT TRIỂN NGUỒN NHÂN LỰC', 'HOẠT ĐỘNG CHUYÊN MÔN', 'CẢI TIẾN CHẤT LƯỢNG', 'DÂN SỐ VÀ KẾ HOẠCH HÓA GIA ĐÌNH', 'Y TẾ DỰ PHÒNG', 'THUỐC VÀ TRANG THIẾT BỊ'],
    objects: ['chỉ dẫn rõ ràng, đón tiếp người bệnh', 'thời gian chờ đợi khám bệnh', 'hồ sơ bệnh án điện tử', 'phác đồ điều trị', 'kiểm soát nhiễm khuẩn', 'tiêm chủng mở rộng', 'quản lý bệnh không lây nhiễm', 'an toàn thực phẩm', 'thuốc thiết yếu', 'trang thiết bị y tế', 'chăm sóc sức khỏe bà mẹ, trẻ em', 'suy dinh dưỡng trẻ em dưới 5 tuổi', 'y học cổ truyền', 'truyền thông giáo dục sức khỏe', 'khảo sát hài lòng người bệnh', 'sự cố y khoa', 'vệ sinh môi trường', 'nhân viên y tế thôn bản'],
  },
]

/** Openings of a criterion's name; `{}` is the object. */
export const NAME_PATTERNS: readonly string[] = [
  'Ban hành kế hoạch về {}', 'Mức độ hoàn thành kế hoạch {}', 'Tỷ lệ {} đạt yêu cầu', 'Thực hiện công tác {}', 'Tổ chức tuyên truyền về {}', 'Kiểm tra, đánh giá {}',
  'Xử lý các vấn đề phát hiện qua kiểm tra {}', 'Báo cáo định kỳ về {}', 'Có mô hình, sáng kiến mới về {}', 'Công khai đầy đủ, chính xác nội dung {}', 'Bố trí kinh phí cho {}',
  'Cử cán bộ, công chức tham gia tập huấn {}', 'Tỷ lệ người dân hài lòng về {}', 'Cập nhật dữ liệu {}', 'Phối hợp với các đoàn thể trong {}', 'Duy trì, nâng cao chất lượng {}',
  'Quy chế quản lý, sử dụng {}', 'Số lượng {} tăng so với năm trước', 'Kết quả thực hiện {}', 'Rà soát, sửa đổi, bổ sung {}', 'Đầu tư, nâng cấp {}', 'Mức độ sử dụng {}', 'Niêm yết {} tại trụ sở',
]

export const NAME_TAILS: readonly string[] = [
  ' trên địa bàn xã', ' theo quy định', ' đúng thời hạn', ' trong năm', ' (trong Quý I của năm đánh giá)', ' (Có kế hoạch riêng hoặc lồng ghép trong kế hoạch năm thì phải bảo đảm thời gian, đối tượng)',
  '; bố trí nguồn lực triển khai', ' từ 80% trở lên', ', sát với tình hình thực tế của cơ quan, đơn vị', ' đối với từng thôn, khu dân cư', ': 0,25 điểm', ' giai đoạn 2021-2025', ' (Tài liệu kiểm chứng)',
  ' được cấp có thẩm quyền phê duyệt và công bố công khai, minh bạch để nhân dân biết, giám sát',
]

export const GROUP_PATTERNS: readonly string[] = [
  'Công tác {}', 'Tình hình thực hiện {}', 'Quản lý {}', 'Kết quả {}', 'Phát triển {}', 'Tổ chức, triển khai {}', 'Bảo đảm {}', 'Chất lượng {}', 'Lãnh đạo, chỉ đạo {}',
]

export const COMMUNES: readonly string[] = [
  'Ngọc Kỳ', 'Quang Khải', 'Đại Sơn', 'Hưng Đạo', 'Tân Kỳ', 'Bình Lãng', 'Chí Minh', 'Văn Tố', 'An Thanh', 'Cộng Lạc', 'Quảng Nghiệp', 'Minh Đức', 'Phượng Kỳ', 'Hà Thanh', 'Nguyên Giáp', 'Tiên Động', 'Dân Chủ', 'Đông Kỳ', 'Tái Sơn', 'Tây Kỳ',
]
export const DISTRICTS: readonly string[] = ['Tứ Kỳ', 'Gia Lộc', 'Thanh Miện', 'Ninh Giang', 'Bình Giang', 'Cẩm Giàng', 'Nam Sách', 'Thanh Hà']
export const PEOPLE: readonly string[] = ['Nguyễn Văn Thắng', 'Trần Thị Hương', 'Lê Quang Đạo', 'Phạm Đình Toàn', 'Vũ Thị Mỹ Hạnh', 'Đỗ Xuân Trường', 'Hoàng Thị Thu Thủy', 'Bùi Đức Quý']

/** Symbols of documents after the number: `34/KH-UBND`. */
export const SYMBOLS: readonly (readonly [string, string])[] = [
  ['Kế hoạch', 'KH-UBND'], ['Báo cáo', 'BC-UBND'], ['Quyết định', 'QĐ-UBND'], ['Công văn', 'CV-UBND'], ['Nghị quyết', 'NQ-HĐND'], ['Thông báo', 'TB-UBND'], ['Tờ trình', 'TTr-UBND'],
]

export const SHORT_EXPLANATIONS: readonly string[] = [
  '100%', 'Không có', 'Chưa thực hiện', 'Đã thực hiện', 'Thực hiện đúng theo quy định', 'Không phát sinh', 'Đạt', 'Có tài liệu kèm theo', '98,5%', '0', '12/12 thôn', 'Đã niêm yết công khai', 'Theo kết quả điều tra xã hội học',
]

export const SENTENCES: readonly string[] = [
  'Đã tiến hành tự kiểm tra 01 cuộc theo đúng kế hoạch', 'Giao cho công chức chuyên môn kịp thời khắc phục sau kiểm tra', 'Thường xuyên cập nhật, rà soát niêm yết công khai tại bộ phận tiếp nhận và trả kết quả',
  'Tuyên truyền bằng nhiều hình thức phù hợp: lồng ghép trong các buổi họp giao ban, họp thôn, họp chi bộ hàng tháng', 'Các hồ sơ đều được trả trước hạn và đúng hạn', 'Hiện nay trên địa bàn xã không có trường hợp nào vi phạm',
  'Ủy ban nhân dân xã đã chỉ đạo các ngành, đoàn thể phối hợp thực hiện nghiêm túc', 'Kinh phí được bố trí từ nguồn ngân sách xã và nguồn xã hội hóa', 'Có khung phụ lục các nhiệm vụ chi tiết kèm theo',
  'Một số chỉ tiêu còn thấp do điều kiện kinh tế của địa phương còn nhiều khó khăn', 'Đang hoàn thiện hồ sơ để trình cấp có thẩm quyền xem xét, phê duyệt', 'Người dân tích cực hưởng ứng, tham gia đóng góp ngày công và hiến đất làm đường',
  'Trang thông tin điện tử của xã đăng tải đầy đủ các văn bản chỉ đạo, điều hành', 'Cán bộ, công chức chấp hành tốt kỷ luật, kỷ cương hành chính', 'Mở 02 lớp tập huấn cho 125 lượt người tham gia',
]

export const SUBJECTS: readonly string[] = [
  'công tác cải cách hành chính', 'theo dõi thi hành pháp luật', 'tuyên truyền, phổ biến giáo dục pháp luật', 'kiểm soát thủ tục hành chính', 'ứng dụng công nghệ thông tin', 'phát triển kinh tế - xã hội', 'quản lý, sử dụng tài sản công', 'công khai dự toán ngân sách',
  'xây dựng nông thôn mới', 'phòng, chống thiên tai', 'bảo đảm an toàn thực phẩm', 'thực hành tiết kiệm, chống lãng phí', 'kiện toàn ban chỉ đạo',
]
