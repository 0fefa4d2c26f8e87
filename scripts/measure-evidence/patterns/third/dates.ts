/** Dates that cannot be right, and those that only look strange. */
import type { Patterns, Trial, TrialRow } from '../../trial.ts'
import { quietAll, wrongAll } from './fill.ts'

const HALF: Trial['period'] = { text: '6 tháng đầu năm 2023', year: 2023 }
const planned = (text: string): TrialRow[] => [
  { name: 'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)', text },
]
const early = (text: string): TrialRow[] => [{ name: 'Ban hành kế hoạch kiểm tra trong tháng 01 của năm đánh giá', text }]

export const dates: Patterns = {
  wrong: [
    ...wrongAll('evidence-date', [
      'Kế hoạch số {n1}/KH-UBND ngày 30/02/2023 về CCHC',
      'Báo cáo số {n1}/BC-UBND ngày 31/4/2023 của UBND xã',
      'Quyết định số {n1}/QĐ-UBND ngày 31/6/2023 về quy chế làm việc',
      'Thông báo số {n1}/TB-UBND ngày 32/3/2023 về lịch tiếp dân',
      'Kế hoạch số {n1}/KH-UBND ngày 15/13/2023 về dân vận',
      'Tờ trình số {n1}/TTr-UBND ngày 29/02/2023 đề nghị công nhận thôn {thon}',
      'Báo cáo số {n1}/BC-UBND ngày 00/5/2023 về kết quả CCHC',
      'Kế hoạch số {n1}/KH-UBND ngày 31/9/2023 về chuyển đổi số',
      'Ngày 31/11/2023 UBND xã ban hành Quyết định số {n1}/QĐ-UBND về kiện toàn tổ hòa giải',
      'Quyết định số {n1}/QĐ-UBND ngày 31 tháng 4 năm 2023 của UBND xã',
      'Báo cáo số {n1}/BC-UBND ngày 12/5/2032 về kết quả dân vận',
      'Kế hoạch số {n1}/KH-UBND ngày 20/02/2203 về tuyên truyền',
      'Báo cáo số {n1}/BC-UBND ngày 15/3/2023 thống kê hồ sơ từ 01/01/2023 đến 30/9/2023',
      'Báo cáo số {n1}/BC-UBND ngày {d1} tổng hợp số liệu từ ngày 01/01/2023 đến ngày 31/10/2023',
      'Kế hoạch số {n1}/KH-UBND ngày {d1} về CCHC; Báo cáo số {n2}/BC-UBND ngày 31/02/2023 kết quả thực hiện',
      'Quyết định số {n1}/QĐ-UBND ngày 45/3/2023 về khen thưởng',
      'Thông báo số {n1}/TB-UBND ngày 10/14/2023 của UBND xã',
    ]),
    ...wrongAll('evidence-date', [
      planned('Kế hoạch số {n1}/KH-UBND ngày {d2} của UBND xã về CCHC năm 2023'),
      planned('- Kế hoạch số {n1}/KH-UBND, ngày {d3} về công tác CCHC năm 2023'),
      early('Kế hoạch số {n1}/KH-UBND ngày {d3} về kiểm tra năm 2023'),
      [
        {
          name: 'Ban hành kế hoạch tuyên truyền trong quý I năm đánh giá',
          text: 'Kế hoạch số {n1}/KH-UBND ngày {d4} về tuyên truyền năm 2023',
        },
      ],
    ]),
    ...wrongAll(
      'evidence-date',
      [
        'Báo cáo số {n1}/BC-UBND ngày {d5} của UBND xã về kết quả CCHC',
        'Quyết định số {n1}/QĐ-UBND ngày {d5} kiện toàn tổ một cửa',
        'Kế hoạch số {n1}/KH-UBND ngày {D5} về chuyển đổi số',
        'UBND xã ban hành Kế hoạch số {n1}/KH-UBND ngày {d5} về tiếp dân',
      ],
      'I.1.1',
      HALF,
    ),
  ],
  quiet: [
    ...quietAll([
      'Kế hoạch số {n1}/KH-UBND ngày {dp} của UBND xã về CCHC năm 2023',
      'Báo cáo số {n1}/BC-UBND ngày {d3} kết quả quý I năm 2023',
      'Thông tư số 02/2017/TT-VPCP',
      'Quyết định số {n1}/QĐ-UBND ngày {do} của UBND xã về quy chế văn thư lưu trữ',
      'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018',
      'Báo cáo số {n1}/BC-UBND ngày 28/02/2023 kết quả tháng 2',
      'Quyết định số {n1}/QĐ-UBND ngày 31/3/2023 về kiện toàn tổ một cửa',
      'Kế hoạch số {n1}/KH-UBND ngày 31/01/2023 về dân vận',
      'Kế hoạch số {n1}/KH-UBND ngày 29/02/2020 giai đoạn 2020-2025',
      'Báo cáo số {n1}/BC-UBND ngày {d5} thống kê hồ sơ từ 01/01/2023 đến 31/10/2023',
      'Giai đoạn 2021-2026; Kế hoạch số {n1}/KH-UBND ngày {d1}',
      'Kế hoạch số {n1}/KH-UBND ngày {d2} về tuyên truyền quý IV năm 2023',
      'Nghị quyết số {n1}/NQ-HĐND ngày {dp} về dự toán năm 2023',
      'Chia 30 tổ, mỗi tổ 02 người, sinh hoạt tại nhà văn hóa từ 19 giờ 30 phút',
      'Kế hoạch số {n1}/KH-UBND ngày {D1} thực hiện đến năm 2030',
      'Họp ngày {d2}, lúc 14/15 thành viên có mặt',
      'Báo cáo số {n1}/BC-UBND ngày 05-5-2023 về dân số',
      'Thực hiện mô hình từ tháng 02/2023',
      planned('Kế hoạch số {n1}/KH-UBND ngày {dp} của UBND xã về CCHC năm 2023'),
      planned('Kế hoạch số {n1}/KH-UBND ngày 30/12/2022 về công tác CCHC năm 2023'),
      early('Kế hoạch số {n1}/KH-UBND ngày {d1} về kiểm tra năm 2023'),
    ]),
    ...quietAll(
      [
        'Báo cáo số {n1}/BC-UBND ngày 20/6/2023 kết quả CCHC 6 tháng đầu năm 2023',
        'Báo cáo số {n1}/BC-UBND ngày 15/6/2023 của UBND xã về công tác dân vận 6 tháng',
        'Kế hoạch số {n1}/KH-UBND ngày {d2} thực hiện 6 tháng cuối năm 2023',
        'Báo cáo số {n1}/BC-UBND ngày 22/6/2023 kết quả thực hiện 6 tháng đầu năm',
        'Kế hoạch số {n1}/KH-UBND ngày {d1} phấn đấu đến 31/12/2023 hoàn thành',
      ],
      HALF,
    ),
  ],
}
