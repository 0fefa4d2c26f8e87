/**
 * A text → how many there are of something in all, in any words: `Toàn xã có 592 hộ nghèo`, `Số hộ nghèo toàn xã: 632 hộ`, the whole of
 * `25/25 thủ tục thuộc thẩm quyền`.
 *
 * It is firmly a total where the words say so (`tổng số`, `toàn xã`, `xã có`, `số …:`), or where the time is given that it is for. What is
 * some of something else, or about so many, is none.
 */
import type { StatedShare, StatedTotal } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, weightOf, withoutShorts, withoutTimes } from './content.ts'
import { clauseToCounts } from './counted.ts'
import { END, START, words } from './letters.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'

const OF_ALL = new RegExp(
  `${START}(?:tổng|toàn|cả)\\s|${START}(?:xã|phường|thị trấn|đảng bộ)\\s{1,40}(?:xã\\s{1,40})?(?:hiện\\s)?(?:có|gồm)\\s|^\\s?(?:[-+]\\s)?(?:hiện|hiện nay|hiện tại|đến nay),?\\s(?:đang\\s)?có\\s|^\\s?(?:[-+]\\s)?số\\s[^:]{3,80}(?::|\\slà)\\s`,
  'u',
)
const OF_SOME = new RegExp(
  words(
    'trong đó',
    'còn',
    'riêng',
    'thêm',
    'tăng',
    'giảm',
    '(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|chừng|ít nhất|tối thiểu|không quá)(?=\\s{1,9}\\d)',
    'so với',
    'ước',
    // A plan that is counted says nothing of an aim.
    '(?<!số |0 )kế hoạch(?!\\s(?:về|kiểm tra|tuyên truyền|công tác|cchc|thực hiện))',
    'chỉ tiêu',
    'mỗi',
    'tỉnh',
    'huyện',
    'kỳ trước',
    'lũy kế',
    'tồn',
  ),
  'u',
)
/** The number comes last, and behind it stands no more than how it is counted. */
const NUMBER_LAST = /(?::|\slà)\s?$/u
/** What is said of the things behind a ratio, and is not their name. */
const PREDICATE = /\s(?:được|đã|đạt|bị|có|chưa|không|đều)\s|[,.;:(]/u
/** Fewer syllables name nothing. */
const FEWEST = 2
/** Things of which every row counts others. */
const GENERIC = new Set('hồsơ văn bản nhiệm vụ trường hợp việc tthc người đơn'.split(' '))
const tellsWhat = (about: ReadonlySet<string>): boolean =>
  weightOf(about) >= FEWEST && [...about].some((syllable) => !GENERIC.has(syllable))

/** Of these a commune has one number, where the words say that it is the commune's. */
const OF_COMMUNE = new Set(['hộ', 'thôn', 'khẩu', 'dânsố'])
const isOfCommune = (about: ReadonlySet<string>): boolean => about.size === 1 && [...about].every((syllable) => OF_COMMUNE.has(syllable))
const OF_WHOLE_COMMUNE = new RegExp(
  words(
    'toàn (?:xã|phường|thị trấn)',
    'cả (?:xã|phường)',
    '(?:trên )?địa bàn (?:toàn )?(?:xã|phường|thị trấn)',
    '(?:xã|phường|thị trấn)\\s{1,40}(?:hiện |hiện nay )?có',
  ),
  'u',
)

export function textToTotals(texts: Texts, shares: readonly StatedShare[]): StatedTotal[] {
  const { row, prose, clauses, own } = texts
  const { plain, small } = prose
  const periodIn = (clause: Span): string | null => periodKey(plain.slice(clause.from, clause.to), own)
  const wholes = shares.flatMap(({ span, part, whole, decimals }): StatedTotal[] => {
    if (part !== whole || decimals > 0) return []
    const clause = clauseAt(clauses, span.from)
    const ratio = /^[\d.]{1,12}\s?\/\s?[\d.]{1,12}/u.exec(small.slice(span.from, span.to))
    if (ratio === null || OF_SOME.test(small.slice(clause.from, clause.to))) return []
    const behind = ` ${small.slice(span.from + ratio[0].length, clause.to).trimStart()}`
    const about = thingsIn(withoutTimes(behind.slice(0, PREDICATE.exec(behind)?.index ?? behind.length)).text)
    return !tellsWhat(about)
      ? []
      : [{ row, span, about, measure: null, firm: true, value: whole, step: 1, printed: '', period: periodIn(clause) }]
  })
  const counts = clauses.flatMap((clause): StatedTotal[] => {
    const counted = clauseToCounts(small, clause)
    const [first] = counted
    return counted.flatMap((each): StatedTotal[] => {
      const said = small.slice(each.words.from, each.words.to)
      // The part of a ratio is told with its whole, as a share.
      if (
        each.place === 'part' ||
        /^\s?\//u.test(each.behind) ||
        /[%_]/u.test(said) ||
        OF_SOME.test(`${each.ahead}0${each.behind}`.replace(STILL, ' có '))
      )
        return []
      // `Toàn xã có 12 thôn, 3.456 hộ`: what is listed has its head in common.
      const head = each.place === 'first' || first === undefined ? '' : small.slice(clause.from, first.span.from)
      const isOfHead = OF_WHOLE_COMMUNE.test(head) && each.ahead.replace(/(?<![\p{L}])(?:với|và|có)(?![\p{L}])|[\s,]/gu, '') === ''
      if (each.place === 'listed' && !isOfHead && !(isVerbAlone(head) && contentOf(each.ahead).size > 0)) return []
      const firm = isOfHead || each.hasTime || OF_ALL.test(said)
      const { about, measure: counter } = countedIn(each.ahead, each.behind)
      const measure = TIMES.test(said) ? 'lượt' : counter
      if (!tellsWhat(about) && !(isOfCommune(about) && OF_WHOLE_COMMUNE.test(`${head} ${said}`))) return []
      if (!firm && (weightOf(about) < FEWEST_UNSAID || BY_ONE_OFFICE.test(said))) return []
      const { value, step, printed } = each
      const total = { row, span: withWords(plain, each.words, each.span), measure, value, step, printed, period: periodIn(clause) }
      const things = ALL_OF.test(each.ahead) ? thingsIn(each.behind.split(PLACE)[0] ?? '') : null
      return [{ ...total, about, firm }, ...(things !== null && tellsWhat(things) ? [{ ...total, about: things, firm: true }] : [])]
    })
  })
  return [...wholes, ...counts]
}

/** `Niêm yết đầy đủ 149 thủ tục …`: so many there are, whatever is done with them. */
const ALL_OF = new RegExp(`${START}(?:đầy đủ|toàn bộ|tất cả|đủ)\\s{1,9}$`, 'u')
/** How often, not how many: one may come several times. */
const TIMES = new RegExp(words('lượt'), 'u')
/** Where, and by what means. */
const PLACE = /\s(?:tại|trên|ở|bằng|qua|theo|vào|lên|để|cho|trong)\s|[,(]/u

/** `Tiếp nhận 24 đơn, tổ chức …`: nothing that would hold for what is listed behind. */
const isVerbAlone = (head: string): boolean => contentOf(head.replace(KNOWN_BY, ' ')).size <= LONGEST_VERB
const LONGEST_VERB = 3
/** Syllables of what is counted where nothing says that it is all. */
const FEWEST_UNSAID = 3
/** What one of the commune's offices did at some time is not all. */
const BY_ONE_OFFICE = new RegExp(words('công an'), 'u')
/** `Toàn xã còn 37 hộ nghèo`: so many there are. */
const STILL = /(?<=(?:xã|phường|thị trấn|địa bàn|hiện|nay)\s)còn\s(?=\d)(?![^;]{0,200}(?:chưa|không))/u

/** What a number counts: what stands before it, where no more than a measure is behind; else all that is said. */
function countedIn(ahead: string, words: string): Pick<StatedTotal, 'about' | 'measure'> {
  const behind = withoutAfterthought(ahead, words)
    .replace(/[.:]?\s{0,9}$/u, '')
    .trim()
  const isShort = behind !== '' && behind.split(/\s+/u).length <= LONGEST_MEASURE
  const named = thingsIn(ahead)
  const isOfPeople = behind !== '' && PEOPLE.test(behind) && weightOf(named) >= FEWEST
  const isMeasure = isShort && weightOf(named) >= FEWEST && OF_THINGS.test(ahead) && !THINGS_FOLLOW.test(ahead)
  if ((NUMBER_LAST.test(ahead) && named.size > 0) || isMeasure || isOfPeople) return { about: named, measure: isShort ? behind : null }
  return { about: thingsIn(`${ahead} ${behind}`), measure: null }
}

/** `62 trường hợp, không để quá hạn`: what follows a comma is no name of what is counted, if there is one before it. */
function withoutAfterthought(ahead: string, behind: string): string {
  const [piece = ''] = behind.split(/[,(]/u)
  return weightOf(thingsIn(`${ahead} ${piece}`)) >= FEWEST ? piece : behind
}

/** Syllables of a measure: `ha`, `đồng chí`. */
const LONGEST_MEASURE = 2
/** Ways to count people, which add nothing to who they are. */
const PEOPLE = /^(?:người|đồng chí|đ\/c|cháu|em)$/u
/** `Theo kết quả rà soát, …`, `Trong năm, …`: how it is known, and when. */
const KNOWN_BY =
  /^\s{0,40}(?:[-+]\s)?(?:(?:theo|qua|nhằm|để|thực hiện|trong|thời gian)\s[^,:\d]{0,60}\s?,|(?:kết quả|cụ thể|thực tế)\s?:|(?:(?:qua|theo|kết quả)\s)?(?:rà soát|thống kê|tổng hợp|điều tra)\s[^,:\d]{0,30}?(?=\s(?:toàn|tổng|cả|xã|số|có)\s))/u
/** Before the number are the things that it counts: `tổng diện tích gieo trồng`, `số hộ nghèo`. */
const OF_THINGS = new RegExp(`${START}(?:số|tổng|diện tích|sản lượng|dân số|chiều dài|kinh phí)${END}`, 'u')
/** `tổng số 811 bản sao` */
const THINGS_FOLLOW = /(?:tổng|tổng số|tổng cộng)\s{0,9}$/u
/** Verbs that add nothing to what they make: `tổ chức 12 buổi`. */
const LIGHT = new RegExp(words('số lượng', '(?:lượt )?trường hợp', 'tổ chức', 'thực hiện', 'tiến hành', 'mở được', 'với'), 'gu')
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
    '(?:đang )?sinh sống',
    'cuối(?=\\s{2}|\\snăm|$)',
    '(?<=(?:xã|phường|thị trấn|địa bàn|hiện|nay) )còn',
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

function thingsIn(text: string): ReadonlySet<string> {
  const written = withoutShorts(text)
  const received = /(?:văn bản|công văn|đơn|thư)\sđến/u.test(written) ? '' : 'nhận'
  const sent = /(?:văn bản|công văn)\sđi(?=\s|$)/u.test(written) ? '' : 'ban hành'
  const whole = withoutShorts(text.replaceAll('‚', ',')).replace(OUT, ' ').replace(KNOWN_BY, ' ').replace(BY_POLICE, ' ')
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

/** The number is quoted with its clause, where that is short. */
function withWords(plain: string, clause: Span, span: Span): Span {
  const text = plain.slice(clause.from, clause.to)
  if (text.length > LONGEST_QUOTE) return span
  return { from: clause.from + text.length - text.trimStart().length, to: clause.from + text.trimEnd().length }
}

/** Letters of a clause that is quoted whole. */
const LONGEST_QUOTE = 120
