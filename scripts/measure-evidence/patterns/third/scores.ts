/** Scores that a share decides: reckoned from it, or not; rows without any explanation. */
import type { Random } from '../../../generate/prng.ts'
import type { Pattern, Patterns, Trial, TrialRow } from '../../trial.ts'
import { fill, gapsOf, quietAll, wrongAll } from './fill.ts'

const to2 = (value: number): number => Math.round(value * 100) / 100

interface Proportion {
  readonly max: number
  readonly share: number
  readonly text: string
}

/** The texts say the share with `{a}/{b}` or `{ok}`; the share itself is what a reader takes from them. */
function proportionOf(random: Random, text: string): Proportion {
  const gaps = gapsOf(random)
  const printed = text.includes('{a}') ? Number(gaps['a']) / Number(gaps['b']) : Number((gaps['ok'] ?? '').replace(',', '.')) / 100
  return { max: random.pick([1, 2, 3, 4]), share: printed, text: fill(text, gaps) }
}

const row = ({ max, text }: Proportion, self: number, more: Partial<TrialRow> = {}): TrialRow => ({
  max,
  self,
  text,
  proportional: true,
  ...more,
})

const off = (texts: readonly string[]): Pattern[] =>
  texts.map((text) => (random): Trial => {
    const proportion = proportionOf(random, text)
    const right = proportion.max * proportion.share
    const self = random.chance(0.6)
      ? proportion.max
      : to2(right > proportion.max / 2 ? right - proportion.max / 4 : right + proportion.max / 5)
    return { rows: [row(proportion, self)], expected: [{ code: 'share-score', row: 'I.1.1' }] }
  })

const right = (texts: readonly string[], more: Partial<TrialRow> = {}): Pattern[] =>
  texts.map((text) => (random): Trial => {
    const proportion = proportionOf(random, text)
    return { rows: [row(proportion, to2(proportion.max * proportion.share), more)], expected: [] }
  })

const free = (texts: readonly string[], more: Partial<TrialRow> = {}): Pattern[] =>
  texts.map((text) => (random): Trial => {
    const proportion = proportionOf(random, text)
    return { rows: [{ ...row(proportion, to2(proportion.max * 0.9)), proportional: false, ...more }], expected: [] }
  })

export const shareScore: Patterns = {
  wrong: off([
    '{a}/{b} cán bộ đạt chuẩn',
    'Có {a}/{b} hồ sơ nộp trực tuyến',
    'Tỷ lệ hộ sử dụng nước sạch đạt {ok}%',
    'Đạt {ok}%',
    '{a}/{b} = {ok}%',
    'Số hồ sơ số hóa {a}/{b} hồ sơ, đạt {ok}%',
    'Tỷ lệ hồ sơ cấp kết quả điện tử: {a}/{b} ({ok}%)',
    'Trong năm {a}/{b} công chức được bồi dưỡng nghiệp vụ',
    '- Kết quả: {a}/{b} hộ đạt gia đình văn hóa.',
    'Đạt tỷ lệ {ok} %',
    'UBND xã ký số {a}/{b} văn bản đi',
    'Tỉ lệ người dân tham gia BHYT: {ok}%',
    'Thực hiện {a}/{b} hồ sơ thanh toán không dùng tiền mặt',
    'Số dân có sổ sức khỏe điện tử là {a}/{b} người',
    'Tổng hợp: {a}/{b} nhiệm vụ hoàn thành',
    'Xã đạt {ok}% số hồ sơ thanh toán trực tuyến',
    '{okd}%',
    'Tỷ lệ giải ngân vốn đầu tư công {ok}%',
    '{a}/{b} phiếu hài lòng, tỷ lệ {ok}%',
    'Có {a} / {b} thuê bao dùng chữ ký số cá nhân',
    'Lao động có việc làm {a}/{b} người, chiếm {ok}%',
    'Số liệu đến {d5}: {a}/{b} hộ có hố rác',
    'Hồ sơ nộp qua mạng: {a}/{b}. Không có hồ sơ bị từ chối.',
    'Đã hoàn thành {a}/{b} km kênh mương',
    'Kết quả thực hiện: tỷ lệ {okd}%.',
  ]),
  quiet: [
    ...right([
      '{a}/{b} cán bộ đạt chuẩn',
      'Có {a}/{b} hồ sơ nộp trực tuyến',
      'Tỷ lệ hộ sử dụng nước sạch đạt {ok}%',
      'Số hồ sơ số hóa {a}/{b} hồ sơ, đạt {ok}%',
      'Trong năm {a}/{b} công chức được bồi dưỡng nghiệp vụ',
      '{okd}%',
      'Tỉ lệ người dân tham gia BHYT: {ok}%',
      'Số liệu đến {d5}: {a}/{b} hộ có hố rác',
      'Lao động có việc làm {a}/{b} người, chiếm {ok}%',
      '- Kết quả: {a}/{b} hộ đạt gia đình văn hóa.',
      'Theo Kế hoạch số {n1}/KH-UBND ngày {d1} của UBND xã, {a}/{b} hồ sơ được thanh toán trực tuyến',
      'Đạt {ok}%, tăng 3,4% so với cùng kỳ năm trước',
      'Năm 2023 đạt {ok}% (năm 2022 đạt 41,5%)',
      'Tổng số {b} hồ sơ, trong đó nộp trực tuyến {a}/{b} hồ sơ',
    ]),
    ...free([
      '{a}/{b} cán bộ đạt chuẩn',
      'Đạt {ok}%',
      'Tỷ lệ hồ sơ cấp kết quả điện tử: {a}/{b} ({ok}%)',
      'Thực hiện {a}/{b} hồ sơ thanh toán không dùng tiền mặt',
      '{okd}%',
    ]),
    ...free(['Có {a}/{b} ý kiến hài lòng', 'Tỷ lệ hài lòng {ok}%'], { assessedBy: 'survey', self: null }),
    (random) => ({ rows: [{ max: 2, self: 2, proportional: true, text: fill('{h}/{h} hồ sơ', gapsOf(random)) }], expected: [] }),
    (random) => ({ rows: [{ max: 2, self: 2, proportional: true, text: fill('Đạt 100% ({h}/{h} hồ sơ)', gapsOf(random)) }], expected: [] }),
    () => ({ rows: [{ max: 2, self: 1.6, proportional: true, text: '12/15 đồng chí đạt chuẩn' }], expected: [] }),
    () => ({ rows: [{ max: 3, self: 3, proportional: true, text: 'Không có hồ sơ phát sinh' }], expected: [] }),
    () => ({ rows: [{ max: 1, self: 0, proportional: true, text: '0/14 thủ tục phát sinh hồ sơ trực tuyến' }], expected: [] }),
    (random) => ({
      rows: [
        {
          max: 2,
          self: 2,
          proportional: true,
          text: fill('Báo cáo số {n1}/BC-UBND ngày {d3} của UBND xã về kết quả đạt chuẩn', gapsOf(random)),
        },
      ],
      expected: [],
    }),
  ],
}

const told = 'Đã thực hiện theo quy định'
const bare = (self: number, more: Partial<TrialRow> = {}): TrialRow => ({ text: '', max: 1, self, ...more })

export const missing: Patterns = {
  wrong: [
    ...wrongAll('evidence-missing', [
      [bare(1)],
      [bare(0.5)],
      [bare(0.25)],
      [bare(2, { max: 2, name: 'Tỷ lệ hồ sơ trả đúng hạn' })],
      [bare(1), told],
      [bare(1, { name: 'Kết quả thực hiện quy chế làm việc' }), 'Không có hồ sơ trễ hạn'],
      [bare(0.75), { text: '', max: 1, self: 0 }],
      [{ text: '-', max: 1, self: 1 }],
      [{ text: '…', max: 1, self: 1 }],
      [{ text: '...', max: 2, self: 1.5 }],
      [{ text: '-  -', max: 1, self: 0.5 }],
      [{ text: '.', max: 1, self: 1 }],
      [bare(1, { name: 'Có sáng kiến mới trong thực hiện nhiệm vụ' }), { text: 'Chưa thực hiện', self: 0 }],
      [bare(1.5, { max: 3 })],
      [bare(1, { proportional: true })],
      [{ text: '—', max: 1, self: 1 }],
      [{ text: ' ', max: 0.5, self: 0.5 }],
      [bare(10, { max: 10, name: 'Xã có sản phẩm OCOP' }), '{h}/{h} hồ sơ'],
    ]),
    ...wrongAll(
      'evidence-missing',
      [
        [{ id: 'I.2', text: told, max: 2, self: 2 }, bare(1, { id: 'I.2.1' }), { id: 'I.2.2', text: told, max: 1, self: 1 }],
        [{ id: 'I.2', text: 'Có kế hoạch kèm theo', max: 1, self: 1 }, bare(1, { id: 'I.2.1' })],
        [{ id: 'I.2', text: '', max: 2, self: 1.5 }, bare(0.5, { id: 'I.2.1' }), { id: 'I.2.2', text: '100%', max: 1, self: 1 }],
        [{ id: 'I.2', text: '{a}/{b} cán bộ đạt chuẩn', max: 1, self: 0.5 }, bare(0.5, { id: 'I.2.1' })],
        [{ id: 'I.2', text: '', max: 3, self: 3 }, bare(2, { id: 'I.2.1', max: 2 }), { id: 'I.2.2', text: told, max: 1, self: 1 }],
        [
          { id: 'I.2', text: '', max: 1, self: 1 },
          { id: 'I.2.1', text: '-', max: 1, self: 1 },
        ],
        [{ id: 'I.2', text: 'Như đã nêu', max: 2, self: 2 }, bare(2, { id: 'I.2.1', max: 2 })],
      ],
      'I.2.1',
    ),
  ],
  quiet: quietAll([
    [{ text: '', max: 1, self: 0 }],
    [{ text: '', max: 1, self: null }],
    [{ text: '', max: 2, self: 1.5, assessedBy: 'survey' }],
    [{ text: '', max: 2, self: 2, assessedBy: 'other' }],
    [{ text: 'Không có', max: 1, self: 1 }],
    [{ text: '100%', max: 1, self: 1 }],
    [{ text: 'Có', max: 1, self: 1 }],
    [{ text: '19/19', max: 1, self: 1 }],
    [{ text: 'Đạt', max: 1, self: 1 }],
    [{ text: 'Nt', max: 1, self: 1 }],
    [{ text: 'Như mục trên', max: 1, self: 1 }],
    [{ text: 'Có văn bản kèm theo', max: 1, self: 1 }],
    [{ text: 'Thực hiện tốt', max: 1, self: 1 }],
    [{ text: 'Chưa phát sinh', max: 1, self: 1 }],
    [{ text: '0 hồ sơ', max: 1, self: 1 }],
    [{ text: 'Có ảnh', max: 1, self: 1 }],
    [{ text: '', extra: 'Kế hoạch số {n1}/KH-UBND ngày {d2} của UBND xã', max: 1, self: 1 }],
    [{ text: '', extra: 'Có hình ảnh, danh sách kèm theo', max: 1, self: 0.5 }],
    [
      { id: 'I.2', text: '', max: 2, self: 2 },
      { id: 'I.2.1', text: 'Đã hoàn thành', max: 1, self: 1 },
      { id: 'I.2.2', text: 'Có', max: 1, self: 1 },
    ],
    [
      { id: 'I.2', text: '', max: 1, self: 1 },
      { id: 'I.2.1', text: '{h}/{h} hồ sơ', max: 1, self: 1 },
    ],
    [
      { id: 'I.2', text: '', max: 1, self: 0 },
      { id: 'I.2.1', text: '', max: 1, self: 0 },
    ],
    [
      { text: '', max: 1, self: 0 },
      { text: '', max: 1, self: 0 },
      { text: '', max: 0.5, self: 0 },
    ],
    [{ text: '', max: 10, self: null, assessedBy: 'survey' }, told],
    [
      { text: 'Ảnh chụp màn hình kèm theo', max: 1, self: 1 },
      { text: '', max: 1, self: 0 },
    ],
    [{ text: '(Có danh sách)', max: 1, self: 1 }],
    [{ text: '05 cuộc', max: 1, self: 1 }],
  ]),
}
