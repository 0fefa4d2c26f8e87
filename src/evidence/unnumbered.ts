/**
 * A text → documents that it names as evidence without their number: `Kế hoạch tổ chức Hội nghị … trong quý II năm 2023`.
 *
 * Most mentions of a plan or a report cite nothing (`theo đúng kế hoạch`, `báo cáo đúng thời gian`). A citation stands at the head of a
 * clause and says whose, of which day or about what it is; or it is what the unit says that it has issued.
 */
import { LETTERS } from '../model/latin.ts'
import type { CitedDocument } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { textToDays } from './days.ts'
import { typeByName } from './document-types.ts'
import { issuerAt } from './issuer.ts'
import type { Prose } from './letters.ts'
import { subjectAt } from './subject.ts'

/** Types that are also verbs (`báo cáo UBND huyện`): alone at the head of a clause they are no document. */
const ALSO_VERBS = 'Báo cáo|Quyết định|Thông báo|Hướng dẫn|Kết luận'
const NOUNS = 'Kế hoạch|Nghị quyết|Tờ trình|Công văn|Chương trình|Chỉ thị'
const ISSUER = 'của\\s(?:UBND|HĐND|Chủ tịch|Đảng ủy|[UỦ]y ban)'
const DAY_NEXT = 'ngày\\s\\d{1,2}'
/** Words with which the titles of a commune's documents begin, behind the type: `Kế hoạch tuyên truyền …`, `Quyết định thành lập …`. */
const TITLE =
  '(?:cải cách|cchc|tuyên truyền|thành lập|kiện toàn|phân công|kiểm tra|tự kiểm tra|kiểm soát|rà soát|lịch|kết quả|công tác|chuyển đổi số|phổ biến|theo dõi|thi đua|phòng,? chống|đào tạo|bồi dưỡng|phát triển|hành động|số hóa|số hoá|đối thoại|khắc phục|phê duyệt|nâng cao|tiếp công dân|khảo sát|học tập|ứng dụng|cải thiện|duy trì|công khai|đánh giá|tổng kết|sơ kết)(?![\\p{L}])'
const HEAD = new RegExp(
  `^\\s?(?:['’]?[-+*•]\\s?|\\d{1,2}[.)]\\s)?(?:(?:có|đã có)\\s)?(?:(${ALSO_VERBS.toLowerCase()})\\s(?=${ISSUER.toLowerCase()}|${DAY_NEXT})|(${NOUNS.toLowerCase()})\\s(?=${ISSUER.toLowerCase()}|${DAY_NEXT}|về\\s|v/v\\s|tổ chức\\s|triển khai\\s|thực hiện\\s|${TITLE}))`,
  'u',
)
const ISSUED = new RegExp(
  `(?<![${LETTERS}])(?:(?:đã\\s)?ban hành\\s(${ALSO_VERBS}|${NOUNS})\\s(?=${ISSUER}|${DAY_NEXT}|về\\s|v/v\\s)|(?:ký|có|thông qua)\\s(${ALSO_VERBS}|${NOUNS})\\s(?=${DAY_NEXT}))`,
  'u',
)
/** `UBND xã đã ban hành Kế hoạch cải cách hành chính năm 2023`: a capital tells the document from the deed. */
const ISSUED_TITLED = new RegExp(
  `(?<![${LETTERS}])(?:[Bb]an hành|[Xx]ây dựng|[Cc]ó)\\s(?:được\\s)?(${ALSO_VERBS}|${NOUNS}|Quy chế)\\s(?=(?:${TITLE}|CCHC))`,
  'u',
)
/** It is not said to be there, or it is another's. */
const NOT_THERE = new RegExp(
  `(?<![${LETTERS}])(?:chưa|đang|sẽ|không|dự kiến|tham mưu|đề nghị|trình|chuẩn bị|sau khi|khi|việc|huyện|tỉnh|sở|trung ương)(?![${LETTERS}])`,
  'u',
)
/** By what it sets up a decision is told from others without a year. */
const SETS_UP = /^\s(?:thành lập|kiện toàn|phân công)\s\p{L}+\s\p{L}+/u
/** The clause is a sentence about the document, not its name. */
const PREDICATE = new RegExp(
  `(?<![${LETTERS}])(?:được|đã|đạt|đúng|đầy đủ|theo|kịp thời|đề ra|hằng|hàng|đang|không|gồm|nêu|xác định)(?![${LETTERS}])`,
  'u',
)
/** A date stands so close behind the type's name, letters: ` ngày 25 tháng 04 năm 2023`. */
const DATE_WITHIN = 34
/** A named document has a time or a unit in its name where nothing else tells it apart. */
const DEFINITE = /(?:19|20)\d{2}|quý\s|tháng\s|giai đoạn|ubnd|hđnd|trên địa bàn/u

export function textToUnnumbered(row: string, prose: Prose, clauses: readonly Span[], numbered: readonly CitedDocument[]): CitedDocument[] {
  const { plain, small } = prose
  return clauses.flatMap((clause) => {
    if (numbered.some(({ span }) => span.from < clause.to && span.to > clause.from)) return []
    const head = HEAD.exec(small.slice(clause.from, clause.to))
    const issued = head === null ? issuedIn(plain.slice(clause.from, clause.to)) : null
    const name = head?.[1] ?? head?.[2] ?? issued?.[1] ?? issued?.[2]
    const found = head ?? issued
    if (name === undefined || found === null) return []
    const from = clause.from + found.index + found[0].lastIndexOf(name)
    const document = namedDocument(row, prose, clause, from, name)
    // `Đã ban hành Kế hoạch CCHC năm 2023. (Kế hoạch số 12/KH-UBND …)`: its number follows.
    const follows = numbered.some(({ span, type }) => span.from >= clause.to && type === document?.type)
    return document === null || follows ? [] : [document]
  })
}

function issuedIn(said: string): RegExpExecArray | null {
  const titled = ISSUED.exec(said) === null ? ISSUED_TITLED.exec(said) : null
  if (titled === null) return ISSUED.exec(said)
  return NOT_THERE.test(said.slice(0, titled.index).toLowerCase()) ? null : titled
}

function namedDocument(row: string, prose: Prose, clause: Span, from: number, name: string): CitedDocument | null {
  const { plain, small } = prose
  const behind = from + name.length
  const [first] = textToDays(plain.slice(behind, Math.min(clause.to, behind + DATE_WITHIN)))
  const date = first === undefined ? null : { day: first.day, span: { from: behind + first.span.from, to: behind + first.span.to } }
  const issuer = issuerAt(prose, date?.span.to ?? behind, clause.to)
  const subject = subjectAt(prose, issuer?.span.to ?? date?.span.to ?? behind, clause.to)
  const rest = small.slice(behind, clause.to)
  if (PREDICATE.test(rest) || (date === null && issuer === null && !DEFINITE.test(rest) && !(name === 'Quyết định' && SETS_UP.test(rest))))
    return null
  const to = subject?.to ?? issuer?.span.to ?? date?.span.to ?? behind
  return {
    row,
    span: { from, to },
    type: typeByName(name),
    mismatch: null,
    number: null,
    year: null,
    symbol: null,
    abbreviation: null,
    issuer: issuer?.issuer ?? null,
    date: date?.day ?? null,
    dateSpan: date?.span ?? null,
    sharedDate: false,
    subject: subject && plain.slice(subject.from, subject.to),
    subjectSpan: subject,
    data: null,
  }
}
