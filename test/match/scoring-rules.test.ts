/** Scoring rules inside criterion names, written as provinces write them, and names that say no rule. */
import { describe, expect, it } from 'vitest'
import { nameToRules, type ScoringRules } from '../../src/match/scoring-rules.ts'

const SAID: readonly (readonly [name: string, max: number | null, rules: ScoringRules])[] = [
  [
    'Tỷ lệ hồ sơ giải quyết đúng hạn: 100%: 1 điểm; Từ 80% - dưới 100%: 0,5 điểm; Dưới 80%: 0 điểm',
    1,
    {
      brackets: [
        { to: 80, score: 0 },
        { from: 80, to: 100, score: 0.5 },
        { from: 100, score: 1 },
      ],
    },
  ],
  [
    'Mức độ hoàn thành kế hoạch. Hoàn thành từ 95% trở lên được 2 điểm, từ 85% đến dưới 95% được 1.5 điểm, từ 70% đến dưới 85% được 1 điểm, dưới 70% được 0 điểm',
    2,
    {
      brackets: [
        { to: 70, score: 0 },
        { from: 70, to: 85, score: 1 },
        { from: 85, to: 95, score: 1.5 },
        { from: 95, score: 2 },
      ],
    },
  ],
  [
    'Tỷ lệ văn bản điện tử (≥ 90%: 1đ; 70% - 90%: 0,5đ; < 70%: 0đ)',
    1,
    {
      brackets: [
        { to: 70, score: 0 },
        { from: 70, to: 90, score: 0.5 },
        { from: 90, score: 1 },
      ],
    },
  ],
  ['Báo cáo định kỳ. Mỗi báo cáo chậm trừ 0,25 điểm', 2, { each: [{ of: 'báo cáo chậm', points: -0.25 }] }],
  [
    'Gửi báo cáo đúng hạn (mỗi báo cáo gửi chậm bị trừ 0,5 điểm, trừ tối đa 1 điểm)',
    2,
    { each: [{ of: 'báo cáo gửi chậm', points: -0.5 }], cap: 1 },
  ],
  ['Xử lý phản ánh, kiến nghị: cứ 1% chậm hạn giảm 0,1 điểm', 1, { each: [{ of: '1% chậm hạn', points: -0.1 }] }],
  [
    'Sáng kiến cải cách hành chính: mỗi sáng kiến được công nhận cộng 0,5 điểm, tối đa 2 điểm',
    2,
    { each: [{ of: 'sáng kiến được công nhận', points: 0.5 }], cap: 2 },
  ],
  [
    'Điểm thưởng: cộng 0,5 điểm cho mỗi sáng kiến, không quá 1 điểm',
    null,
    { bonus: true, each: [{ of: 'sáng kiến', points: 0.5 }], cap: 1 },
  ],
  ['Điểm trừ do để xảy ra khiếu nại (trừ 0,25 điểm/vụ việc)', 0, { negative: true, each: [{ of: 'vụ việc', points: -0.25 }] }],
  ['Ban hành kế hoạch: ban hành đúng hạn: 1 điểm; ban hành chậm: 0,5 điểm; không ban hành: 0 điểm', 1, { steps: [0, 0.5, 1] }],
  ['Tỷ lệ hồ sơ trực tuyến, tính điểm theo tỷ lệ đạt được', 3, { proportional: true }],
  ['Tỷ lệ hồ sơ trực tuyến (tỷ lệ % x 3 điểm)', 3, { proportional: true }],
  [
    'Ban hành kế hoạch CCHC năm (trong Quý IV của năm trước liền kề năm đánh giá)',
    0.5,
    { window: { from: '10-01', to: '12-31', year: -1 } },
  ],
  ['Gửi báo cáo quý trước ngày 15/02 của năm đánh giá', 1, { window: { to: '02-14', year: 0 } }],
  ['Báo cáo năm, chậm nhất ngày 20/12', 1, { window: { to: '12-20', year: 0 } }],
]

/** Names with numbers, percentages and days that are no rules, and rules that have two meanings. */
const SILENT: readonly (readonly [name: string, max: number | null])[] = [
  ['Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến có phát sinh hồ sơ trực tuyến trong năm', 1.5],
  ['Có từ 05 cuộc đối thoại/diễn đàn được tổ chức trong năm: 0,25 điểm', 0.25],
  ['Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ', 1],
  ['Đạt 100% thủ tục hành chính được công khai', 1],
  ['Trên 80% hồ sơ được số hóa, tối đa 1 điểm', 1],
  ['Từ 80% đến 100%: 0,5 điểm', 1],
  ['Dưới 50%: 1 điểm; từ 40% đến dưới 80%: 2 điểm', 2],
  ['Từ 80% trở lên: 5 điểm; dưới 80%: 1 điểm', 2],
  ['Ban hành kế hoạch: 0,5 điểm; báo cáo kết quả: 0,5 điểm', 1],
  ['Báo cáo Quý I và Quý II', 1],
  ['Mỗi thôn có một tổ công nghệ số cộng đồng', 1],
  ['Kiểm tra, giám sát mỗi năm một lần, mỗi lần có biên bản', 1],
  ['Công khai tại trụ sở, trên trang thông tin điện tử', null],
]

describe('scoring rules in a criterion’s name', () => {
  it.each(SAID)('%s', (name, max, rules) => {
    expect(nameToRules(name, max)).toEqual(rules)
  })

  it.each(SILENT)('none in: %s', (name, max) => {
    expect(nameToRules(name, max)).toEqual({})
  })
})
