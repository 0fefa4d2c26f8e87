/**
 * A text → how many there are of something in all, in any words: `Toàn xã có 592 hộ nghèo`, `Số hộ nghèo toàn xã: 632 hộ`, the whole of
 * `25/25 thủ tục thuộc thẩm quyền`.
 *
 * It is a total where the words say so (`tổng số`, `toàn xã`, `xã có`, `số …:`), or where the time is given that it is for. A clause with
 * other numbers, with parts of something, or about so many says none.
 */
import type { StatedShare, StatedTotal } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, weightOf, withoutTimes } from './content.ts'
import { END, START, words } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { periodKey } from './period.ts'
import { withAgesAsWords, withQualifiersAsWords } from './qualifiers.ts'
import type { Texts } from './quantities.ts'

const NUMBER = new RegExp(`${NUMBER_START}${WHOLE}${NUMBER_END}`, 'gu')
const OF_ALL = new RegExp(
  `${START}(?:tổng|toàn|cả)\\s|${START}(?:xã|phường|thị trấn|đảng bộ)\\s(?:hiện\\s)?có\\s|^\\s?(?:[-+]\\s)?(?:hiện|hiện nay|hiện tại|đến nay),?\\s(?:đang\\s)?có\\s|^\\s?(?:[-+]\\s)?số\\s[^:]{3,80}(?::|\\slà)\\s`,
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
    'khoảng',
    'gần',
    'hơn',
    'trên(?!\\sđịa)',
    'dưới',
    'so với',
    'ước',
    'kế hoạch',
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
    '(?:xã|phường|thị trấn) (?:hiện |hiện nay )?có',
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
    return !tellsWhat(about) ? [] : [{ row, span, about, measure: null, value: whole, period: periodIn(clause) }]
  })
  const counts = clauses.flatMap((clause): StatedTotal[] => {
    const sentence = small.slice(clause.from, clause.to)
    if (!/\d/u.test(sentence)) return []
    const { text, hasTime } = withoutTimes(sentence)
    const piece = pieceOfOne(text)
    if (piece === null || /[%_]/u.test(piece)) return []
    const said = sentence.slice(0, piece.length)
    const whole = piece.length === text.length || withoutTimes(said).hasTime
    const [number] = piece.matchAll(NUMBER)
    if (number === undefined || !((whole && hasTime) || OF_ALL.test(said)) || OF_SOME.test(piece)) return []
    const { about, measure } = countedIn(piece, number.index, number.index + number[0].length)
    if (!tellsWhat(about) && !(isOfCommune(about) && OF_WHOLE_COMMUNE.test(piece))) return []
    const from = clause.from + number.index
    const span = withWords(plain, { from: clause.from, to: clause.from + piece.length }, { from, to: from + number[0].length })
    return [{ row, span, about, measure, value: parseWhole(number[0]), period: periodIn(clause) }]
  })
  return [...wholes, ...counts]
}

/** Before a further count in a sentence: `Toàn xã có 12 thôn, 3.456 hộ dân`, `… chiếm 5,2%`. */
const NEXT_COUNT = /[,(]|\s-\s|\s(?:với|và|gồm|bao gồm|trong đó|chiếm|đạt)\s/gu

/** A clause as far as it has one number; null where it has none, or where nothing parts it from the next. */
function pieceOfOne(text: string): string | null {
  const plainly = withAgesAsWords(text)
  const folded = [...plainly.matchAll(NUMBER)].length > 1 ? withQualifiersAsWords(text) : plainly
  const [first, second] = folded.matchAll(NUMBER)
  if (first === undefined) return null
  const end = second?.index ?? /\d/u.exec(folded.slice(first.index + first[0].length))?.index
  const to = first.index + first[0].length
  const next = second === undefined ? (end === undefined ? undefined : to + end) : second.index
  if (next === undefined) return /\d/u.test(folded.slice(0, first.index)) ? null : folded
  const mark = [...folded.slice(to, next).matchAll(NEXT_COUNT)].at(-1)
  return mark === undefined || /\d/u.test(folded.slice(0, first.index)) ? null : folded.slice(0, to + mark.index)
}

/** What a number counts: what stands before it, where no more than a measure is behind; else all of its sentence. */
function countedIn(piece: string, from: number, to: number): Pick<StatedTotal, 'about' | 'measure'> {
  const [ahead, behind] = [
    piece.slice(0, from),
    piece
      .slice(to)
      .replace(SAID_OF_THEM, '')
      .replace(/[.:]?\s{0,9}$/u, '')
      .trim(),
  ]
  const isShort = behind !== '' && behind.split(/\s+/u).length <= LONGEST_MEASURE
  const named = thingsIn(ahead)
  const isOfPeople = behind !== '' && PEOPLE.test(behind) && weightOf(named) >= FEWEST
  const isMeasure = isShort && weightOf(named) >= FEWEST && OF_THINGS.test(ahead) && !THINGS_FOLLOW.test(ahead)
  if (NUMBER_LAST.test(ahead) || isMeasure || isOfPeople) return { about: named, measure: isShort ? behind : null }
  return { about: thingsIn(`${ahead} ${behind}`), measure: null }
}

/** `245 thủ tục, đã niêm yết công khai`: what was done with all of them. */
const SAID_OF_THEM = /,\s(?:đã|được|đều|đang|không|chưa|tất cả|toàn bộ|100%)\s.*$/su
/** Syllables of a measure: `ha`, `đồng chí`. */
const LONGEST_MEASURE = 2
/** Ways to count people, which add nothing to who they are. */
const PEOPLE = /^(?:người|đồng chí|đ\/c|cháu|em)$/u
/** `Theo kết quả rà soát, …`: how it is known. */
const KNOWN_BY = /^\s?(?:[-+]\s)?(?:theo|qua)\s[^,:\d]{3,50},/u
/** Before the number are the things that it counts: `tổng diện tích gieo trồng`, `số hộ nghèo`. */
const OF_THINGS = new RegExp(`${START}(?:số|tổng|diện tích|sản lượng|dân số|chiều dài|kinh phí)${END}`, 'u')
/** `tổng số 811 bản sao` */
const THINGS_FOLLOW = /(?:tổng|tổng số|tổng cộng)\s{0,9}$/u
/** Verbs that add nothing to what they make: `tổ chức 12 buổi`. */
const LIGHT = new RegExp(words('tổ chức', 'thực hiện', 'tiến hành', 'mở được', 'với'), 'gu')
/** `tiếp nhận 344 văn bản đến`: what comes was received, what goes was sent. */
const RECEIVED = new RegExp(words('tiếp nhận', 'nhận được', 'nhận'), 'gu')
const SENT = new RegExp(words('ban hành', 'phát hành', 'gửi'), 'gu')

function thingsIn(text: string): ReadonlySet<string> {
  const received = /(?:văn bản|công văn|đơn|thư)\sđến/u.test(text) ? '' : 'nhận'
  const sent = /(?:văn bản|công văn)\sđi(?=\s|$)/u.test(text) ? '' : 'ban hành'
  return contentOf(text.replace(KNOWN_BY, ' ').replace(LIGHT, ' ').replace(RECEIVED, received).replace(SENT, sent))
}

/** The number is quoted with its clause, where that is short. */
function withWords(plain: string, clause: Span, span: Span): Span {
  const text = plain.slice(clause.from, clause.to)
  if (text.length > LONGEST_QUOTE) return span
  return { from: clause.from + text.length - text.trimStart().length, to: clause.from + text.trimEnd().length }
}

/** Letters of a clause that is quoted whole. */
const LONGEST_QUOTE = 120
