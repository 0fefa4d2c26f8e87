/**
 * A text → shares in any words: `100% văn bản đi được ký số`, `275/635 văn bản đi được ký số`. What they are about is what their clause
 * says beside them. A clause that states several shares, or less than a sentence, tells nothing that could be compared.
 */
import type { LonePercent, StatedShare, Statement } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt, withoutReason } from './clauses.ts'
import { contentOf, spellAlike, weightOf, withoutTimes } from './content.ts'
import { LETTERS } from '../model/latin.ts'
import { clauseToCounts, withNamesWhole } from './counted.ts'
import { countsToDenials, textToNoExceptions } from './denials.ts'
import { END, START, words } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { withQualifiersAsWords } from './qualifiers.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'
import { rowToUnsaidShares } from './unsaid-shares.ts'

/** Syllables that say too little. */
const FEWEST = 3
/** `Còn 39 văn bản đến chưa được xử lý trên phần mềm`: how many, of what, and what is not done with them. */
const EXCEPTION = new RegExp(
  `${NUMBER_START}(${WHOLE})${NUMBER_END}\\s([^\\d;.,:()%]{3,60}?)\\s(?:(chưa)|không)\\s(?!phát sinh${END}|phải${END}|thuộc${END}|cần${END})([^\\d;.,:()%]{3,120})`,
  'gu',
)
/** `còn 2 thôn không …`; what is not so without it may be as it should be. */
const STILL = new RegExp(`${START}còn\\s(?:có\\s)?$`, 'u')
/** `Tất cả các thôn đều có …`, `Toàn bộ hồ sơ được …`: all of them without a figure; in small letters, a clause. */
const ALL = new RegExp(
  `${START}(?:(?:tất cả|toàn bộ|toàn thể|mọi|cả)\\s(?:các\\s|số\\s)?(?:${WHOLE}\\s)?([^\\d;.:()%]{3,60}?)\\s(?:đều|được|đã|có)|các\\s([^\\d;.:()%]{3,60}?)\\sđều)\\s([^\\d;.:()%]{3,120})`,
  'gu',
)
/** What is done with the things, to some end or at some place: `sử dụng thư công vụ trong xử lý công việc`; who does it is said, too. */
const TAIL = new RegExp(`${START}(?:trong|để|nhằm|phục vụ|tại|khi)\\s(?!thôn|khu|trường|lĩnh vực|số)[^,;:§]{3,80}$`, 'u')
const SAYS_MORE = new RegExp(words('được', 'đã', 'đều', 'có', 'đạt', 'chưa'), 'u')
/** The field of a sentence, not what it counts: `Giáo dục: huy động 100% trẻ …`. */
const FIELD =
  /^\s?(?:[-+]\s)?(?:về\s)?(?:giáo dục|y tế|văn hóa|môi trường|kinh tế|xã hội|an ninh|quốc phòng|nông nghiệp|giao thông|thể thao)\s?:/u
/** `Mới có 15/21 …` */
const ONLY = new RegExp(
  `${START}(?:mới|chỉ|vẫn|hiện|khảo sát|rà soát|thống kê|kiểm tra)(?=\\s(?:(?:có|còn|đạt|được|ở|chỉ)\\s?){0,2}\\s{0,3}§)`,
  'u',
)
/** Stands before the figures. */
const MARK = '§'
const HUNDRED = 100
/** The ratio or percentage itself. */
const FIGURES = /^[\d.,/% ]{0,40}[\d%]/u

export function textToStatements(
  texts: Texts,
  { shares, percents }: { shares: readonly StatedShare[]; percents: readonly LonePercent[] },
): Statement[] {
  const { row, name, prose, clauses, own } = texts
  const { plain, small } = prose
  const figures: readonly (Pick<Statement, 'span' | 'part'> & { readonly whole: number; readonly loose: boolean })[] = [
    ...shares.map(({ span, part, whole }) => ({ span, part, whole, loose: part > whole })),
    ...percents.map(({ span, percent, loose }) => ({ span, part: percent.units, whole: HUNDRED * 10 ** percent.digits, loose })),
  ]
  const whole = withNamesWhole(small)
  const clauseOf = (at: number): Span => withoutReason(small, clauseAt(clauses, at))
  const make = (span: Span, said: Said, says: Statement['says'], part: number, of: number | null): Statement[] => {
    if (weightOf(said.about) < FEWEST && (said.about.size === 0 || weightOf(said.context) < FEWEST)) return []
    const clause = clauseOf(span.from)
    const period = periodKey(plain.slice(clause.from, clause.to), own)
    return [{ row, span, ...said, says, part, whole: of, period, isRate: false }]
  }
  const add = (index: number, said: string, about: ReadonlySet<string>, says: Statement['says'], part: number): Statement[] =>
    weightOf(about) < FEWEST ? [] : make({ from: index, to: index + said.trimEnd().length }, { ...NOTHING_MORE, about }, says, part, null)
  const exceptions = [...whole.matchAll(EXCEPTION)].flatMap(
    ({ 0: said, 1: count = '', 2: things = '', 3: notYet, 4: deed = '', index }): Statement[] => {
      const isKnown = notYet !== undefined || STILL.test(whole.slice(Math.max(0, index - 10), index))
      return parseWhole(count) === 0 || !isKnown ? [] : add(index, said, content(`${things} ${deed}`), 'some-not', parseWhole(count))
    },
  )
  const claimed = [...whole.matchAll(ALL)].flatMap(({ 0: said, 1: all, 2: those = '', 3: deed = '', index }) => {
    const clause = clauseOf(index)
    const others = small.slice(clause.from, clause.to).replace(ALL_COUNTED, ' ')
    const near = `${small.slice(clause.from, index).split(',').at(-1) ?? ''}${said.slice(0, said.length - deed.length)}${deed.split(',')[0] ?? ''}`
    const isAimed = AIM.test(others) || NOT_SO.test(near) || /\d|%/u.test(others)
    return isAimed ? [] : add(index, said, content(`${all ?? those} ${deed.split(',')[0] ?? ''}`), 'all', HUNDRED)
  })
  const stated = figures.flatMap(({ span, part, whole: of, loose }): Statement[] => {
    if (loose || of === 0) return []
    const clause = clauseOf(span.from)
    const others = figures.flatMap((other) => (other.span !== span && isWithin(other.span, clause) ? [other.span] : []))
    const piece = others.length === 0 ? clause : ownPiece(small, clause, span, others)
    if (piece === null) return []
    const said = aboutOf(small, piece, span, clause)
    // A bare figure says what its criterion's name says.
    const about = said.about.size === 0 && part === of ? content(name.toLowerCase()) : said.about
    const isDenied = about.has(NOT_YET)
    if ((isDenied && part === 0) || weightOf(about) < FEWEST) return []
    const deeds = isDenied ? new Set([...about].filter((syllable) => syllable !== NOT_YET && syllable !== 'còn')) : about
    const done = isDenied ? of - part : part
    const isRate = !shares.some((share) => share.span === span)
    return make(span, { ...said, about: deeds }, done === of ? 'all' : 'some-not', done, of).map((each) => ({ ...each, isRate }))
  })
  const unsaid = rowToUnsaidShares(texts).flatMap(({ span, part, whole: of, said, context }) =>
    make(span, { ...NOTHING_MORE, about: content(said), context: content(context) }, 'some-not', part, of),
  )
  return [...stated, ...claimed, ...exceptions, ...denied(), ...unsaid]

  function denied(): Statement[] {
    const head = clauses[0] === undefined ? '' : small.slice(clauses[0].from, clauses[0].to)
    const counted = clauses.flatMap((clause) => {
      const stretch = withoutReason(small, clause)
      const before = clause === clauses[0] ? '' : head
      return countsToDenials(clauseToCounts(small, stretch)).map((denial) => ({
        ...denial,
        context: `${before} ${small.slice(stretch.from, denial.span.from)}`,
      }))
    })
    const none = textToNoExceptions(whole).filter(({ span }) => !AIM_OF_NONE.test(small.slice(clauseOf(span.from).from, span.from)))
    return [
      ...counted.flatMap(({ span, said, exceptions: count, context }) =>
        make(span, { ...NOTHING_MORE, about: content(said), context: content(context) }, 'some-not', count, null),
      ),
      ...none.flatMap(({ span, said }) => add(span.from, small.slice(span.from, span.to), content(said), 'all', HUNDRED)),
    ]
  }
}

/** What is said of what, in syllables. */
type Said = Pick<Statement, 'about' | 'aside' | 'tail' | 'context'>
const NOTHING_MORE: Omit<Said, 'about'> = { aside: new Set(), tail: new Set(), context: new Set() }
/** `Toàn bộ 2.591 hồ sơ`: the number of all of them. */
const ALL_COUNTED = new RegExp(`(?<=(?:tất cả|toàn bộ|toàn thể|mọi|cả)\\s(?:các\\s|số\\s)?)${WHOLE}(?=\\s)`, 'gu')
/** What there is to be none of. */
const AIM_OF_NONE = new RegExp(
  words('phấn đấu', 'mục tiêu', 'yêu cầu', 'đề nghị', 'nhằm', 'sẽ', 'đảm bảo', 'bảo đảm', 'để', 'cam kết'),
  'u',
)

/** Of several figures in a clause, the stretch between marks that has this one alone; null where there is none. */
function ownPiece(small: string, clause: Span, span: Span, others: readonly Span[]): Span | null {
  const marks = [...small.slice(clause.from, clause.to).matchAll(/[,;]\s|\s-\s/gu)].map(({ index }) => clause.from + index)
  const from = (marks.findLast((mark) => mark < span.from) ?? clause.from - 1) + 1
  const to = marks.find((mark) => mark >= span.to) ?? clause.to
  return others.some((other) => isWithin(other, { from, to })) || small.slice(clause.from, from).includes(':') ? null : { from, to }
}

/** `12/90 hộ kinh doanh chưa sử dụng …`: it is not so for those that are counted. */
const NOT_YET = 'chưa'
/** What is to be reached. */
const AIM = new RegExp(words('phấn đấu', 'mục tiêu', 'chỉ tiêu', 'yêu cầu', 'đề nghị', 'sẽ', 'cần', 'phải'), 'u')
const NOT_SO = new RegExp(words('chưa', 'không', 'đang'), 'u')

/** Times and levels left out. */
const content = (said: string): ReadonlySet<string> =>
  contentOf(withoutTimes(withQualifiersAsWords(spellAlike(said.replaceAll('‚', ',')))).text)

const isWithin = (span: Span, clause: Span): boolean => span.from < clause.to && span.to > clause.from

/** `Kết quả xếp loại: `, at the head of a sentence: how it is known, not what is said. */
const HEADING = /^\s?(?:[-+]\s)?(?:kết quả|đánh giá|xếp loại|phân loại|tổng hợp|thống kê|rà soát|tình hình|cụ thể|thực tế|qua)[^:§]{0,40}:/u
/** How things are counted, behind a ratio and at the end of what is said: `2/4 đồng chí`. */
const COUNTER = new RegExp(`${MARK}\\s+[${LETTERS}]{1,8}(?:\\s[${LETTERS}]{1,8})?\\s{0,9}(?=$|[,.(])`, 'u')

/** The field of work that a sentence is about: `Công tác hộ tịch: `. Of what has a name of its own it says nothing more. */
const FIELD_OF_WORK = new RegExp(
  `^\\s?(?:[-+]\\s)?(?:công tác|lĩnh vực|về|nội dung|tiêu chí|chỉ tiêu|phổ cập|chương trình|phong trào|thực hiện|triển khai)\\s[^:${MARK}]{2,40}:`,
  'u',
)
/** Of these every field has its own. */
const OF_ANY_FIELD = ['hồsơ', 'tthc', 'bản', 'đơn', 'việc']

/** What stands beside the figures between two commas, or in the stretch where that is little. */
function aboutOf(small: string, { from, to }: Span, span: Span, clause: Span): Said {
  // `1.995 văn bản đến, xử lý trên mạng 1.399 văn bản, đạt 70,1%`: what a share is of is said between its numbers.
  const within = small
    .slice(span.from, span.to)
    .replace(FIGURES, '')
    .replace(/,(?!\s?\d)/gu, ' ')
  const marked = `${small.slice(from, span.from)} ${MARK} ${within}${small.slice(span.to, to)}`
  const { text } = withoutTimes(withQualifiersAsWords(withNamesWhole(spellAlike(marked.replace(FIELD, ' ')))).replace(ONLY, ' '))
  const whole = text.replace(KNOWN_BY, ' ')
  const piece = whole.split(',').find((each) => each.includes(MARK)) ?? ''
  // How things are counted is not what is said of them, unless what they are was said before.
  const isBehind = piece !== '' && whole.indexOf(piece) > 0
  const near = weightOf(contentOf(isBehind ? piece : piece.replace(COUNTER, MARK))) < FEWEST ? whole : piece
  const tail = TAIL.exec(near)?.[0] ?? ''
  const beside = SAYS_MORE.test(tail) ? '' : tail
  const about = contentOf(near)
  const field = FIELD_OF_WORK.exec(near)?.[0] ?? ''
  const named = contentOf(near.slice(field.length))
  const isAside = field !== '' && !OF_ANY_FIELD.some((things) => named.has(things)) && weightOf(named) >= FEWEST
  const ahead = near === whole ? '' : whole.slice(0, whole.indexOf(near))
  return {
    about,
    aside: contentOf(`${HEADING.exec(near)?.[0] ?? ''} ${COUNTER.exec(near)?.[0] ?? ''} ${isAside ? field : ''}`),
    tail: contentOf(beside),
    context: content(`${ahead} ${small.slice(clause.from, from)}`),
  }
}

/** `Qua kiểm tra, …`: how it is known. */
const KNOWN_BY = /^\s{0,9}(?:[-+]\s)?(?:qua|theo|sau)\s[^,:\d§]{2,50},/u
