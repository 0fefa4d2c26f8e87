/**
 * The words beside a number → the things that it counts, as syllables in any order: `tổng số hồ sơ chứng thực năm 2023 là`, `hồ sơ chứng
 * thực`. Who counts, how it is known, and words that add nothing to the things are left out.
 */
import type { StatedTotal } from '../model/evidence.ts'
import { contentOf, spellAlike, weightOf, withoutShorts } from './content.ts'
import { END, START, words } from './letters.ts'

/** The number comes last, and behind it stands no more than how it is counted. */
const NUMBER_LAST = /(?::|\slà)\s?$/u
/** Fewer syllables name nothing. */
const FEWEST = 2
/** Things of which every row counts others. */
const GENERIC = new Set('hồsơ văn bản nhiệm vụ trường hợp việc tthc người đơn nghe tham gia dự đại biểu'.split(' '))
export const tellsWhat = (about: ReadonlySet<string>): boolean =>
  weightOf(about) >= FEWEST && [...about].some((syllable) => !GENERIC.has(syllable))

/**
 * What a number counts, and what is said ahead of that: all of its words, and, where `tổng số …` or the like begins anew behind other
 * words, those from there on.
 */
export function countToThings(said: string, behind: string, hasTime: boolean): (Counting & { readonly aside: ReadonlySet<string> })[] {
  // What was set up is there; in some time, only some of it was.
  const ahead = hasTime ? said : said.replace(SET_UP, ' ')
  const whole = { ...countedIn(ahead.replace(SUMMARY, ' '), behind.replace(AT_WORK, ' ')), aside: NOTHING }
  const frame = frameOf(ahead)
  if (frame === null) return [whole]
  // `giải quyết hồ sơ chứng thực với tổng số 345 hồ sơ`: all of them were.
  if (WITH_ALL.test(frame)) return [whole, { ...countedIn(frame.replace(WITH_ALL, ' $1 '), behind), aside: NOTHING }]
  const own = countedIn(ahead.slice(frame.length), behind)
  const beside = thingsIn(frame)
  if (
    !isNamed(own.about) ||
    (isOfCommune(own.about) && !beside.has('dânsố')) ||
    isNarrow(frame) ||
    [...whole.about].join() === [...own.about].join()
  )
    return [whole]
  return [whole, { ...own, aside: [...beside].every((syllable) => ADD_NOTHING.has(syllable)) ? NOTHING : beside }]
}

/** By more than how many came in or went out, which every field has. */
const isNamed = (about: ReadonlySet<string>): boolean => [...about].some((syllable) => !GENERIC.has(syllable) && !COME_AND_GO.has(syllable))
const COME_AND_GO = new Set('nhận giải quyết trả xử lý ban hành phát sinh gửi lượt phiếu'.split(' '))

/** Of these a commune has one number, where the words say that it is the commune's. */
const OF_COMMUNE = new Set(['hộ', 'thôn', 'khẩu', 'dânsố'])
export const isOfCommune = (about: ReadonlySet<string>): boolean =>
  about.size === 1 && [...about].every((syllable) => OF_COMMUNE.has(syllable))

const SET_UP = new RegExp(`${START}(?:đã )?(?:thành lập|kiện toàn|duy trì)(?: được)?(?=\\s{1,9}$)`, 'u')
const AT_WORK = new RegExp(
  `${START}(?:đang )?(?:hoạt động|duy trì)(?: (?:hiệu quả|thường xuyên|ổn định|tốt|nền nếp))?(?=\\s{0,9}(?:,|$))`,
  'u',
)

type Counting = Pick<StatedTotal, 'about' | 'measure'>
const NOTHING: ReadonlySet<string> = new Set()
/** Where the counting begins anew: `Niêm yết đầy đủ tổng số 168 TTHC`, `Dân số: toàn phường có 1.155 hộ`. */
const BEGINS_ANEW = new RegExp(
  `(?<=\\S[,:]?\\s{1,9})(?:tổng(?!\\s(?:hợp|kết|thể|đài|vệ sinh|kiểm tra|rà soát|phụ trách)${END})|(?:toàn|cả)(?=\\s(?:xã|phường|thị trấn)${END})|(?<=[,:]\\s{1,9})số)${END}`,
  'gu',
)
const WITH_ALL = /(?<=^|\s)(?:đã )?(?:giải quyết|thực hiện|xử lý)\s([^,:]{3,60})\svới\s{0,9}$/u
/** The field of work that a count is of. */
const FIELD_OF_WORK = /^\s?(?:[-+]\s)?(?:về|công tác|lĩnh vực|nội dung)\s[^:\d]{2,40}:\s/u
/** Of these every field has its own. */
const OF_ANY_FIELD = new RegExp(
  words(
    'hồ sơ',
    'hs',
    'tthc',
    'thủ tục',
    'văn bản',
    'đơn',
    'việc',
    'người',
    'cán bộ',
    'cuộc',
    'hội nghị',
    'buổi',
    'lượt',
    'tin',
    'kiểm tra',
    'tuyên truyền',
    'tập huấn',
    'mô hình',
  ),
  'u',
)
/** What narrows all that is said behind it. */
const NARROWS = new RegExp(
  words(
    'lĩnh vực',
    'ngành',
    'thôn',
    'xóm',
    'ấp',
    '(?<!văn )bản',
    'tổ(?! chức)',
    'khu',
    'khối',
    'trường',
    'trạm',
    'hội(?! nghị)',
    'đoàn',
    'ban(?! hành)',
    'công an',
    'quân sự',
    'tư pháp',
    'chi bộ',
    'huyện',
    'tỉnh',
    'đợt',
    'cấp',
    'trung tâm',
    'bộ phận',
    '(?:đầu|cuối) (?:năm|kỳ)',
    '(?:năm|kỳ) trước',
    'đối với',
    'về',
    'riêng',
    'dự toán',
    'kế hoạch',
    'chỉ tiêu',
    'nghị quyết',
    'phấn đấu',
    'giao',
  ),
  'u',
)
/** Deeds that are done with all there is. */
const ADD_NOTHING = new Set('rà soát thống kê niêm yết công khai đầy đủ cập nhật phê duyệt hợp đồng bộ quản lý theo dõi'.split(' '))
/** `Tổng hợp kết quả khảo sát`: how it is known. */
const SUMMARY = new RegExp(words('tổng hợp(?: kết quả)?'), 'gu')

/** A topic (`Hồ sơ trực tuyến: tổng số …`) narrows what is counted, a deed does not (`Gửi nhận văn bản điện tử: tổng số …`). */
const isNarrow = (frame: string): boolean =>
  !FIELD_OF_WORK.test(frame) && (NARROWS.test(frame.replace(ONE_STOP, ' ')) || (/:\s{0,9}$/u.test(frame) && !BEGINS_WITH_DEED.test(frame)))
const BEGINS_WITH_DEED = new RegExp(
  `^\\s{0,9}(?:[-+]\\s)?(?:đã\\s)?${words('thực hiện', 'tổ chức', 'triển khai', 'công khai', 'niêm yết', 'quản lý', 'rà soát', 'thống kê', 'tổng hợp', 'gửi', 'báo cáo', 'cập nhật', 'kết quả', 'theo dõi', 'duy trì', 'đánh giá', 'dân số')}`,
  'u',
)

/** The words ahead of where the counting begins anew, or a field of work whose things have a name of their own. */
function frameOf(ahead: string): string | null {
  const anew = [...ahead.matchAll(BEGINS_ANEW)].at(-1)
  if (anew !== undefined) return ahead.slice(0, anew.index)
  const field = FIELD_OF_WORK.exec(ahead)?.[0]
  return field === undefined || OF_ANY_FIELD.test(ahead.slice(field.length)) ? null : field
}

/** What a number counts: what stands before it, where no more than a measure is behind; else all that is said. */
function countedIn(ahead: string, words: string): Counting {
  const { about, measure } = namedIn(ahead, words)
  // `02 cuộc tự kiểm tra`, `Số buổi tuyên truyền: 12`
  const deeds = new Set([...about].filter((syllable) => !COUNTERS.has(syllable)))
  const counter = [...about].find((syllable) => COUNTERS.has(syllable)) ?? null
  return counter !== null && weightOf(deeds) >= FEWEST ? { about: deeds, measure: measure ?? counter } : { about, measure }
}

function namedIn(ahead: string, words: string): Counting {
  const behind = withoutAfterthought(ahead, words)
    .replace(/[.:]?\s{0,9}$/u, '')
    .trim()
  const isShort = behind !== '' && behind.split(/\s+/u).length <= LONGEST_MEASURE
  const named = thingsIn(ahead)
  const isOfPeople = behind !== '' && PEOPLE.test(behind) && weightOf(named) >= FEWEST
  const isMeasure = isShort && weightOf(named) >= FEWEST && (OF_THINGS.test(ahead) || behind === 'đồng') && !THINGS_FOLLOW.test(ahead)
  if ((NUMBER_LAST.test(ahead) && named.size > 0) || isMeasure || isOfPeople)
    return { about: named, measure: isShort ? spellAlike(behind) : null }
  return { about: thingsIn(`${ahead} ${behind}`), measure: null }
}

/** `62 trường hợp, không để quá hạn`: what follows a comma is no name of what is counted, if there is one before it. */
function withoutAfterthought(ahead: string, behind: string): string {
  const [piece = ''] = behind.split(/[,(]/u)
  return weightOf(thingsIn(`${ahead} ${piece}`)) >= FEWEST ? piece : behind
}

/** How deeds are counted. */
const COUNTERS = new Set(['cuộc', 'buổi', 'lần', 'đợt'])
/** Syllables of a measure: `ha`, `đồng chí`. */
const LONGEST_MEASURE = 2
/** Ways to count people, which add nothing to who they are. */
const PEOPLE = /^(?:người|đồng chí|đ\/c|cháu|em)$/u
/** `Theo kết quả rà soát, …`, `Trong năm, …`: how it is known, and when. */
export const KNOWN_BY =
  /^\s{0,40}(?:[-+]\s)?(?:(?:theo|qua|nhằm|để|thực hiện|trong(?!\slĩnh vực)|thời gian)\s[^,:\d]{0,60}\s?,|(?:kết quả|cụ thể|thực tế)\s?:|(?:(?:qua|theo|kết quả)\s)?(?:rà soát|thống kê|tổng hợp|điều tra)\s[^,:\d]{0,40}?:?(?=\s(?:toàn|tổng|cả|xã|số|có)\s))/u
/** Before the number are the things that it counts: `tổng diện tích gieo trồng`, `số hộ nghèo`. */
const OF_THINGS = new RegExp(`${START}(?:số|tổng|diện tích|sản lượng|dân số|chiều dài|kinh phí)${END}`, 'u')
/** `tổng số 811 bản sao` */
const THINGS_FOLLOW = /(?:tổng|tổng số|tổng cộng)\s{0,9}$/u
/** Verbs that add nothing to what they make: `tổ chức 12 buổi`. */
const LIGHT = new RegExp(
  words(
    '(?:thuộc )?lĩnh vực',
    'công tác',
    'giữa',
    'theo (?:kết quả )?(?:rà soát|thống kê|điều tra|tổng hợp)',
    'số lượng',
    '(?:lượt )?trường hợp',
    'tổ chức',
    'thực hiện',
    'tiến hành',
    'mở được',
    'với',
  ),
  'gu',
)
const BY_POLICE = new RegExp(words('công an xã'), 'gu')
/** The office through which everything comes. */
const ONE_STOP = new RegExp(
  words(
    '(?:(?:tại|qua|ở) )?(?:bpmc|bp ?tn ?(?:&|và|-) ?tkq|(?:bộ phận|bp|trung tâm) (?:một cửa|1 cửa|tiếp nhận (?:và|&) (?:trả|giao trả) kết quả|tn ?(?:&|và|-) ?t(?:r)?kq|phục vụ hành chính công))',
  ),
  'gu',
)
const COMES_IN = new RegExp(words('hồ sơ', 'hs', 'tthc', 'thủ tục', 'đơn', 'phản ánh', 'kiến nghị', 'văn bản'), 'u')
/** Adds nothing to a number of what there is at the end of the time: `hiện đang có`, `cuối năm`, `tại UBND xã`. */
const STANDING = new RegExp(
  words(
    'đang(?= (?:được )?(?:áp dụng|hoạt động|sinh sống|sinh hoạt|công tác|làm việc|thường trú))',
    'trực thuộc',
    '(?:lồng ghép )?tại các (?:thôn|xóm|ấp|bản|khu|khối|tổ)(?: dân (?:cư|phố))?',
    '(?<=(?:hiện|nay|xã|phường|thị trấn) (?:đang )?)quản lý',
    'đang quản lý',
    '(?:đang )?sinh sống',
    'cuối(?=\\s{2}|\\snăm|$)',
    '(?<=(?:xã|phường|thị trấn|địa bàn|hiện|nay|(?:^|\\s)số [^,;:]{2,60}) )còn',
  ),
  'gu',
)
const SHOWN = new RegExp(words('(?:niêm yết,? (?:và )?công khai|công khai,? (?:và )?niêm yết|niêm yết)'), 'gu')
const POSTED = new RegExp(words('đăng tải', 'đăng'), 'gu')
/** `Số phiếu phát ra` */
const OUT = new RegExp(words('(?<=(?:gửi|phát|đưa|cấp) )(?:đi|ra)'), 'gu')
/** `tiếp nhận 344 văn bản đến`: what comes was received, what goes was sent. */
const RECEIVED = new RegExp(words('tiếp nhận(?:,| và) (?:giải quyết|xử lý)', 'tiếp nhận', 'nhận được', 'nhận'), 'gu')
/** `hồ sơ nộp trực tuyến`: what is handed in is received. */
const HANDED_IN = new RegExp(words('nộp'), 'gu')
const SENT = new RegExp(words('ban hành', 'phát hành', 'gửi'), 'gu')

export function thingsIn(text: string): ReadonlySet<string> {
  const things = syllablesOf(text)
  // What has a name of its own and came in is all there is of it.
  const others = new Set([...things].filter((syllable) => syllable !== 'nhận'))
  return isNamed(others) && weightOf(others) >= FEWEST ? others : things
}

function syllablesOf(text: string): ReadonlySet<string> {
  const written = withoutShorts(text)
  const received = /(?:văn bản|công văn|đơn|thư)\sđến/u.test(written) ? '' : 'nhận'
  const sent = /(?:văn bản|công văn)\sđi(?=\s|$)/u.test(written) ? '' : 'ban hành'
  const whole = withoutShorts(text.replace(KNOWN_BY, ' ').replaceAll('‚', ',')).replace(OUT, ' ').replace(BY_POLICE, ' ')
  const said = COMES_IN.test(text) ? whole.replace(ONE_STOP, ' ') : whole
  return contentOf(
    said
      .replace(STANDING, ' ')
      .replace(LIGHT, ' ')
      .replace(RECEIVED, received)
      .replace(SENT, sent)
      .replace(POSTED, 'đăng')
      .replace(SHOWN, 'niêm yết')
      .replace(HANDED_IN, /(?:hồ sơ|hs|đơn)/u.test(text) ? 'nhận' : 'nộp'),
  )
}
