/**
 * A stretch of text in small letters → the syllables that say what it is about, in any order: without numbers, words for how much, and
 * words that every statement has. Two stretches with the same ones speak of the same.
 */
import { LETTERS } from '../model/latin.ts'
import { DAY } from './days.ts'
import { END, START, words } from './letters.ts'
import { RANGE, SOME_YEARS } from './period.ts'

/** Abbreviations of offices, written out; `hs` and the like have an entry of their own among the spellings. */
const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  ['vb', 'văn bản'],
  ['cv', 'công văn'],
  ['qđ', 'quyết định'],
  ['nq', 'nghị quyết'],
  ['kh', 'kế hoạch'],
  ['gq', 'giải quyết'],
  ['cb', 'cán bộ'],
  ['cc', 'công chức'],
  ['vc', 'viên chức'],
  ['đ/c', 'đồng chí'],
  ['kn-tc', 'khiếu nại, tố cáo'],
  ['kntc', 'khiếu nại, tố cáo'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['cqđt', 'chính quyền điện tử'],
  ['nvh', 'nhà văn hóa'],
  ['csdl', 'cơ sở dữ liệu'],
  ['nsnn', 'ngân sách nhà nước'],
  ['gcnqsdđ', 'giấy chứng nhận quyền sử dụng đất'],
  ['gcnqsd', 'giấy chứng nhận quyền sử dụng'],
  ['qsdđ', 'quyền sử dụng đất'],
  ['bpmc', 'bộ phận một cửa'],
  ['htx', 'hợp tác xã'],
  ['dn', 'doanh nghiệp'],
  ['tcnscđ', 'tổ công nghệ số cộng đồng'],
  ['cnscđ', 'công nghệ số cộng đồng'],
  ['ks', 'khai sinh'],
  ['vpcp', 'văn phòng chính phủ'],
  ['httnv', 'hoàn thành tốt nhiệm vụ'],
  ['htxsnv', 'hoàn thành xuất sắc nhiệm vụ'],
  ['htnv', 'hoàn thành nhiệm vụ'],
  ['btxh', 'bảo trợ xã hội'],
  ['ll', 'lực lượng'],
  ['mtqg', 'mục tiêu quốc gia'],
])
const SHORT = new RegExp(`${START}(?:${[...SHORT_FOR.keys()].sort((a, b) => b.length - a.length).join('|')})${END}`, 'gu')

/** Abbreviations written out. Not place by place. */
export const withoutShorts = (small: string): string => small.replace(SHORT, (short) => SHORT_FOR.get(short) ?? short)

/** Spellings of one thing. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(words('cải cách hành chính', 'cchc'), 'gu'), 'cchc'],
  [new RegExp(words('hội đồng nhân dân', 'hđnd'), 'gu'), 'hđnd'],
  [new RegExp(words('mặt trận tổ quốc(?: việt nam)?', 'mttq'), 'gu'), 'mttq'],
  [new RegExp(words('nông thôn mới', 'ntm'), 'gu'), 'ntm'],
  [new RegExp(words('chuyển đổi số', 'cđs'), 'gu'), 'cđs'],
  [new RegExp(words('công nghệ thông tin', 'cntt'), 'gu'), 'cntt'],
  [new RegExp(words('văn bản quy phạm pháp luật', 'vbqppl'), 'gu'), 'vbqppl'],
  [new RegExp(words('bảo hiểm xã hội', 'bhxh'), 'gu'), 'bhxh'],
  [new RegExp(words('dịch vụ công', 'dvc'), 'gu'), 'dvc'],
  [new RegExp(words('giấy chứng nhận', 'gcn'), 'gu'), 'gcn'],
  [new RegExp(words('tổ dân phố', 'tdp'), 'gu'), 'tdp'],
  [new RegExp(words('khu dân cư', 'kdc'), 'gu'), 'kdc'],
  [new RegExp(words('thủ tục hành chính', 'tthc', 'thủ tục'), 'gu'), 'tthc'],
  [new RegExp(words('cán bộ,? (?:và )?công chức(?:, viên chức)?', 'cbccvc', 'cbcc', 'cb, ?cc'), 'gu'), 'cbcc'],
  [new RegExp(words('phản ánh,? (?:và )?kiến nghị', 'pakn'), 'gu'), 'pakn'],
  [new RegExp(words('bảo hiểm y tế', 'bhyt'), 'gu'), 'bhyt'],
  [new RegExp(words('hằng(?= (?:tháng|năm|ngày|quý|tuần))'), 'gu'), 'hàng'],
  [new RegExp(words('về công tác'), 'gu'), ' '],
  [new RegExp(words('đơn thư'), 'gu'), 'đơn'],
  [new RegExp(words('thẩm quyền giải quyết'), 'gu'), 'thẩm quyền'],
  [
    new RegExp(
      words(
        '(?:sự |mức độ )?hài lòng(?: của (?:người dân|công dân|tổ chức|cá nhân|doanh nghiệp)(?:,? (?:và )?(?:tổ chức|cá nhân|doanh nghiệp))?)?',
      ),
      'gu',
    ),
    'hàilòng',
  ],
  [new RegExp(words('hộ dân(?! cư)', 'hộ gia đình(?! văn hóa)'), 'gu'), 'hộ'],
  // The dossiers that a commune counts are those of procedures.
  [new RegExp(words('(?:bộ hồ sơ|hồ sơ|hs)(?: (?:giải quyết )?tthc)?'), 'gu'), 'hồsơ'],
  [new RegExp(words('dân số', 'số dân(?! quân)', 'nhân khẩu', 'số khẩu'), 'gu'), 'dânsố'],
  [new RegExp(words('(?:các )?(?:tổ )?h(?:òa|oà) giải(?: viên)?'), 'gu'), 'hòagiải'],
  [new RegExp(words('phí,? (?:và )?lệ phí'), 'gu'), 'phílệphí'],
  [new RegExp(words('lệ phí'), 'gu'), 'lệphí'],
  [new RegExp(words('khiếu nại,? (?:và )?tố cáo'), 'gu'), 'khiếunạitốcáo'],
  [new RegExp(words('(?:người dân|công dân|tổ chức),? (?:và )?(?:doanh nghiệp|tổ chức|cá nhân)'), 'gu'), 'ngườidântổchức'],
  [new RegExp(words('toàn bộ', 'tất cả', 'toàn thể'), 'gu'), ' '],
  [new RegExp(words('trả (?:kết quả|kq)'), 'gu'), 'trả'],
  // Before the day is in time.
  [
    new RegExp(
      words(
        '(?:(?:trước|sớm)(?: (?:thời )?(?:hạn|hẹn))?(?:,? và |, | hoặc |/))?đúng(?: và trước|, trước)? (?:thời )?(?:hạn|hẹn|tiến độ)(?: quy định)?(?:(?:,? và |, | hoặc )(?:trước|sớm) (?:thời )?(?:hạn|hẹn))?',
      ),
      'gu',
    ),
    'đúnghạn',
  ],
  [new RegExp(words('(?:ký )?chữ ký số(?= vào)', 'ký số'), 'gu'), 'kýsố'],
  [new RegExp(words('sử dụng', 'dùng'), 'gu'), 'dùng'],
  [new RegExp(words('theo (?:đúng )?quy định', 'đúng quy định', 'kịp thời', 'nghiêm túc'), 'gu'), ' '],
  // Who counts: it is the report's own unit in any case.
  [
    new RegExp(
      words(
        'lực lượng',
        'của (?:các )?(?:công dân|người dân|cá nhân|tổ chức|doanh nghiệp)(?:,? (?:và )?(?:công dân|người dân|cá nhân|tổ chức|doanh nghiệp)){0,2}',
        'ubnd (?:cấp )?(?:xã|phường|thị trấn)',
        'ủy ban nhân dân (?:cấp )?(?:xã|phường|thị trấn)',
        'đảng bộ(?: (?:xã|phường|thị trấn))?',
        'cơ quan ubnd(?: (?:xã|phường|thị trấn))?',
        'trên địa bàn(?: toàn)? (?:xã|phường|thị trấn)',
        'trên địa bàn',
      ),
      'gu',
    ),
    ' ',
  ],
]
/** Syllables that say nothing of what is counted. */
const NEUTRAL = new Set(
  'số tỷ tỉ lệ đạt đã được là có tổng cộng toàn cả xã phường trong năm của các những và với tại chiếm bằng tương ứng đương hiện nay kỳ lượt cấp ở cho đều về do thuộc theo trên gồm xong'.split(
    ' ',
  ),
)
const SYLLABLE = new RegExp(`[${LETTERS}]+`, 'gu')

/** `hoà giải`, `uỷ ban`: where the tone stands is a matter of taste, but behind q. */
const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}
const OLD_TONES = new RegExp(`(?<!q)(?:${Object.keys(TONES).join('|')})(?![${LETTERS}])`, 'gu')

/** The one spelling of what has several. */
export function spellAlike(small: string): string {
  let text = withoutShorts(small.replace(OLD_TONES, (pair) => TONES[pair] ?? pair))
  for (const [spelling, one] of SPELLINGS) text = text.replace(spelling, one)
  return text
}

export function contentOf(small: string): ReadonlySet<string> {
  return new Set((spellAlike(small).match(SYLLABLE) ?? []).filter((syllable) => !NEUTRAL.has(syllable)))
}

/** How many syllables there were, those that stand for several counted as two. */
export function weightOf(content: ReadonlySet<string>): number {
  return content.size + SPELLINGS.filter(([, one]) => content.has(one)).length
}

/** Times that a statement is for, in words that are no part of what it says. */
const TIMES = new RegExp(
  `${START}(?:(?:trong\\s|từ\\s)?(?:\\d{1,2}|sáu|chín|ba)\\stháng(?:\\s(?:đầu|cuối)\\snăm)?|(?:trong\\s)?(?:quý|quí)\\s(?:iv|i{1,3}|[1-4])|(?:trong\\s)?tháng\\s(?:1[0-2]|0?[1-9])|trong\\s(?:năm|kỳ|quý|tháng)|(?:trong\\s)?năm(?=\\s20\\d{2}))(?:[\\s/]{0,2}(?:năm\\s)?20\\d{2}(?!\\d))?${END}`,
  'gu',
)

/** `tính đến 31/12/2023`, `đến nay`, `tính đến hết năm 2023`, `tại thời điểm 31/12/2023` */
const AS_OF = new RegExp(
  // Documents that come (`văn bản đến năm 2023`) come at no end of a time.
  `${START}(?:tính\\s)?(?:(?:cho\\s)?(?<!(?:văn bản|công văn|vb|cv)\\s)(?:đến|tới)|tại(?=\\sthời điểm)|số liệu(?=\\s(?:ngày\\s)?\\d)|vào(?=\\sngày\\s\\d))\\s(?:hết\\s|cuối\\s)?(?:thời điểm\\s)?(?:(?:ngày\\s)?${DAY}|nay|hiện (?:tại|nay)|báo cáo|này|(?<=(?:cuối|hết)\\s)(?:năm|kỳ)${END}(?!\\s20)|(?=năm\\s20))`,
  'gu',
)
const YEARS = new RegExp(SOME_YEARS, 'gu')
const spaces = (text: string): string => ' '.repeat(text.length)

/** The text with its times made spaces, place by place, and whether there were any. */
export function withoutTimes(small: string): { readonly text: string; readonly hasTime: boolean } {
  const text = small.replace(RANGE, spaces).replace(AS_OF, spaces).replace(YEARS, spaces).replace(TIMES, spaces)
  return { text, hasTime: text !== small }
}
