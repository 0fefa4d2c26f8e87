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
import { contentOf, weightOf, withoutTimes } from './content.ts'
import { clauseToCounts } from './counted.ts'
import { END, START, words } from './letters.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'
import { countToThings, isOfCommune, KNOWN_BY, tellsWhat, thingsIn } from './things.ts'

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
    // Of the work that is called so nothing is told.
    'giảm(?! nghèo)',
    '(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|chừng|ít nhất|tối thiểu|không quá)(?=\\s{1,9}\\d)',
    'so với',
    'ước',
    // A plan that is counted says nothing of an aim.
    '(?<!số |0 )kế hoạch(?!\\s(?:về|kiểm tra|tuyên truyền|công tác|cchc|thực hiện))',
    'chỉ tiêu',
    'mỗi',
    'tỉnh',
    '(?<!được (?:ubnd |chủ tịch ubnd )?)huyện',
    'kỳ trước',
    'lũy kế',
    'tồn',
  ),
  'u',
)
/** What is said of the things behind a ratio, and is not their name. */
const PREDICATE = /\s(?:được|đã|đạt|bị|có|chưa|không|đều)\s|[,.;:(]/u
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
      : [{ row, span, about, aside: new Set(), measure: null, firm: true, value: whole, step: 1, printed: '', period: periodIn(clause) }]
  })
  const rated = shares.flatMap(({ span, part, whole, decimals }): StatedTotal[] => {
    if (part >= whole || decimals > 0) return []
    const clause = clauseAt(clauses, span.from)
    const head = RATE_OF.exec(small.slice(clause.from, span.from))?.[1]
    if (head === undefined || OF_SOME.test(small.slice(clause.from, span.from))) return []
    const { text, hasTime } = withoutTimes(head)
    const about = thingsIn(text)
    const total = { row, span, about, aside: new Set<string>(), measure: null, firm: hasTime, value: part, step: 1, printed: '' }
    return tellsWhat(about) ? [{ ...total, period: periodIn(clause) }] : []
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
        OF_SOME.test(`${each.ahead}0${each.behind.split(/[,(]/u)[0] ?? ''}`.replace(STILL, ' có '))
      )
        return []
      // `Toàn xã có 12 thôn, 3.456 hộ`: what is listed has its head in common.
      const head = each.place === 'first' || first === undefined ? '' : small.slice(clause.from, first.span.from)
      const isOfHead = OF_WHOLE_COMMUNE.test(head) && each.ahead.replace(/(?<![\p{L}])(?:với|và|có)(?![\p{L}])|[\s,]/gu, '') === ''
      if (each.place === 'listed' && !isOfHead && !(isVerbAlone(head) && contentOf(each.ahead).size > 0)) return []
      const firm = isOfHead || each.hasTime || OF_ALL.test(said)
      const { value, step, printed } = each
      const total = { row, span: withWords(plain, each.words, each.span), value, step, printed, period: periodIn(clause) }
      const readings = countToThings(each.ahead, each.behind, each.hasTime).flatMap(({ about, aside, measure: counter }): StatedTotal[] => {
        const measure = TIMES.test(said) ? 'lượt' : counter
        if (!tellsWhat(about) && !(isOfCommune(about) && OF_WHOLE_COMMUNE.test(`${head} ${said}`))) return []
        if (!firm && (weightOf(about) < FEWEST_UNSAID || BY_ONE_OFFICE.test(said))) return []
        return [{ ...total, about, aside, measure, firm }]
      })
      const isAll = ALL_OF.test(each.ahead) || (SHOWN.test(each.ahead) && OF_ONES_OWN.test(each.behind))
      const things = isAll ? thingsIn(each.behind.split(PLACE)[0] ?? '') : null
      if (things === null || !tellsWhat(things)) return readings
      const measure = readings[0]?.measure ?? null
      return [...readings, { ...total, about: things, aside: new Set(), measure, firm: true }]
    })
  })
  return [...wholes, ...rated, ...counts]
}

/** `Tỷ lệ hồ sơ nộp trực tuyến năm 2023: 767/859 hồ sơ`: so many of them there are. */
const RATE_OF = /^\s{0,9}(?:[-+]\s)?t[ỷỉ] lệ\s([^:,;%]{4,90}?)(?:\s(?:đạt|là))?\s?:?\s?$/u
/** `Niêm yết đầy đủ 149 thủ tục …`: so many there are, whatever is done with them. */
const ALL_OF = new RegExp(`${START}(?:đầy đủ|toàn bộ|tất cả|đủ)\\s{1,9}$`, 'u')
/** `công khai 154 TTHC thuộc thẩm quyền`: those of one's own are all. */
const SHOWN = new RegExp(`${START}(?:niêm yết|công khai|cập nhật|rà soát|thống kê)\\s{1,9}$`, 'u')
const OF_ONES_OWN = new RegExp(`^[^,(]{0,40}${START}thuộc thẩm quyền${END}`, 'u')
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
const STILL = /(?<=(?:xã|phường|thị trấn|địa bàn|hiện|nay|(?:^|\s)số\s[^,;:\d]{2,40})\s)còn\s(?=\d)(?![^;]{0,200}(?:chưa|không))/u

/** The number is quoted with its clause, where that is short. */
function withWords(plain: string, clause: Span, span: Span): Span {
  const text = plain.slice(clause.from, clause.to)
  if (text.length > LONGEST_QUOTE) return span
  return { from: clause.from + text.length - text.trimStart().length, to: clause.from + text.trimEnd().length }
}

/** Letters of a clause that is quoted whole. */
const LONGEST_QUOTE = 120
