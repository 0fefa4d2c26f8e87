/**
 * A text → shares in any words: `100% văn bản đi được ký số`, `275/635 văn bản đi được ký số`. What they are about is what their clause
 * says beside them. A clause that states several shares, or less than a sentence, tells nothing that could be compared.
 */
import type { LonePercent, StatedShare, Statement } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { contentOf, spellAlike, weightOf, withoutTimes } from './content.ts'
import { LETTERS } from '../model/latin.ts'
import { withNamesWhole } from './counted.ts'
import { END, START, words } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { withQualifiersAsWords } from './qualifiers.ts'
import { periodKey } from './period.ts'
import type { Texts } from './quantities.ts'

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
  `${START}(?:(?:tất cả|toàn bộ|toàn thể)\\s(?:các\\s|số\\s)?([^\\d;.:()%]{3,60}?)\\s(?:đều|được|đã|có)|các\\s([^\\d;.:()%]{3,60}?)\\sđều)\\s([^\\d;.:()%]{3,120})`,
  'gu',
)
/** What is done with the things, to some end or at some place: `sử dụng thư công vụ trong xử lý công việc`; who does it is said, too. */
const TAIL = new RegExp(`${START}(?:trong|để|nhằm|phục vụ|tại|khi)\\s(?!thôn|khu|trường|lĩnh vực|số)[^,;:§]{3,80}$`, 'u')
const SAYS_MORE = new RegExp(words('được', 'đã', 'đều', 'có', 'đạt', 'chưa'), 'u')
/** The field of a sentence, not what it counts: `Giáo dục: huy động 100% trẻ …`. */
const FIELD =
  /^\s?(?:[-+]\s)?(?:về\s)?(?:giáo dục|y tế|văn hóa|môi trường|kinh tế|xã hội|an ninh|quốc phòng|nông nghiệp|giao thông|thể thao)\s?:/u
/** `Mới có 15/21 …` */
const ONLY = new RegExp(`${START}(?:mới|chỉ|vẫn|hiện|khảo sát|rà soát|thống kê|kiểm tra)(?=\\s(?:có|còn|đạt)?\\s{0,3}§)`, 'u')
/** Stands before the figures. */
const MARK = '§'
const HUNDRED = 100
/** The ratio or percentage itself. */
const FIGURES = /^[\d.,/% ]{1,40}/u

export function textToStatements(
  { row, name, prose: { plain, small }, clauses, own }: Texts,
  { shares, percents }: { shares: readonly StatedShare[]; percents: readonly LonePercent[] },
): Statement[] {
  const figures: readonly (Pick<Statement, 'span' | 'part'> & { readonly whole: number; readonly loose: boolean })[] = [
    ...shares.map(({ span, part, whole }) => ({ span, part, whole, loose: part > whole })),
    ...percents.map(({ span, percent, loose }) => ({ span, part: percent.units, whole: HUNDRED * 10 ** percent.digits, loose })),
  ]
  const whole = withNamesWhole(small)
  const add = (index: number, said: string, about: ReadonlySet<string>, says: Statement['says'], part: number): Statement[] => {
    if (weightOf(about) < FEWEST) return []
    const clause = clauseAt(clauses, index)
    const period = periodKey(plain.slice(clause.from, clause.to), own)
    return [
      {
        row,
        span: { from: index, to: index + said.trimEnd().length },
        about,
        aside: new Set(),
        tail: new Set(),
        says,
        part,
        whole: null,
        period,
      },
    ]
  }
  const exceptions = [...whole.matchAll(EXCEPTION)].flatMap(
    ({ 0: said, 1: count = '', 2: things = '', 3: notYet, 4: deed = '', index }): Statement[] => {
      const isKnown = notYet !== undefined || STILL.test(whole.slice(Math.max(0, index - 10), index))
      return parseWhole(count) === 0 || !isKnown ? [] : add(index, said, content(`${things} ${deed}`), 'some-not', parseWhole(count))
    },
  )
  const claimed = [...whole.matchAll(ALL)].flatMap(({ 0: said, 1: all, 2: those = '', 3: deed = '', index }) => {
    const clause = clauseAt(clauses, index)
    const isAimed = AIM.test(small.slice(clause.from, clause.to)) || /\d|%/u.test(small.slice(clause.from, clause.to))
    return isAimed ? [] : add(index, said, content(`${all ?? those} ${deed.split(',')[0] ?? ''}`), 'all', HUNDRED)
  })
  const stated = figures.flatMap(({ span, part, whole: of, loose }): Statement[] => {
    const clause = clauseAt(clauses, span.from)
    if (loose || of === 0 || figures.some((other) => other.span !== span && isWithin(other.span, clause))) return []
    // A percentage under a hundred is no count: rounded, and seldom of the same day.
    if (part < of && !shares.some((share) => share.span === span)) return []
    const said = aboutOf(small, clause, span)
    // A bare figure says what its criterion's name says.
    const about = said.about.size === 0 && part === of ? content(name.toLowerCase()) : said.about
    if (weightOf(about) < FEWEST) return []
    const period = periodKey(plain.slice(clause.from, clause.to), own)
    const isDenied = about.has(NOT_YET)
    if (isDenied && part === 0) return []
    const deeds = isDenied ? new Set([...about].filter((syllable) => syllable !== NOT_YET && syllable !== 'còn')) : about
    const done = isDenied ? of - part : part
    return [
      {
        row,
        span,
        about: deeds,
        aside: said.aside,
        tail: said.tail,
        says: done === of ? 'all' : 'some-not',
        part: done,
        whole: of,
        period,
      },
    ]
  })
  return [...stated, ...claimed, ...exceptions]
}

/** `12/90 hộ kinh doanh chưa sử dụng …`: it is not so for those that are counted. */
const NOT_YET = 'chưa'
/** What is to be reached. */
const AIM = new RegExp(words('phấn đấu', 'mục tiêu', 'chỉ tiêu', 'yêu cầu', 'đề nghị', 'sẽ', 'cần', 'phải', 'chưa', 'không', 'đang'), 'u')

/** Times and levels left out. */
const content = (said: string): ReadonlySet<string> =>
  contentOf(withoutTimes(withQualifiersAsWords(spellAlike(said.replaceAll('‚', ',')))).text)

const isWithin = (span: Span, clause: Span): boolean => span.from < clause.to && span.to > clause.from

/** `Kết quả xếp loại: `, at the head of a sentence: how it is known, not what is said. */
const HEADING = /^\s?(?:[-+]\s)?(?:kết quả|đánh giá|xếp loại|phân loại|tổng hợp|thống kê|rà soát|tình hình|cụ thể|thực tế|qua)[^:§]{0,40}:/u
/** How things are counted, behind a ratio and at the end of what is said: `2/4 đồng chí`. */
const COUNTER = new RegExp(`${MARK}\\s+[${LETTERS}]{1,8}(?:\\s[${LETTERS}]{1,8})?\\s{0,9}(?=$|[,.(])`, 'u')

/** What stands beside the figures between two commas, or in the clause where that is little. */
function aboutOf(small: string, clause: Span, span: Span): Pick<Statement, 'about' | 'aside' | 'tail'> {
  const marked = `${small.slice(clause.from, span.from)} ${MARK} ${small.slice(span.from, clause.to).replace(FIGURES, '')}`
  const { text } = withoutTimes(withQualifiersAsWords(spellAlike(marked.replace(FIELD, ' '))).replace(ONLY, ' '))
  const piece = text.split(',').find((each) => each.includes(MARK)) ?? ''
  // How things are counted is not what is said of them.
  const near = weightOf(contentOf(piece.replace(COUNTER, MARK))) < FEWEST ? text : piece
  const tail = TAIL.exec(near)?.[0] ?? ''
  const beside = SAYS_MORE.test(tail) ? '' : tail
  return {
    about: contentOf(near),
    aside: contentOf(`${HEADING.exec(near)?.[0] ?? ''} ${COUNTER.exec(near)?.[0] ?? ''}`),
    tail: contentOf(beside),
  }
}
