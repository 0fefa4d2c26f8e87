/**
 * A text → the documents that it cites by number: type, number, symbol, date, issuer, subject. Codes of forms (`biểu mẫu 02/RS-KSTT`)
 * are left out. In a list only the first may name the type, and the last may give the date.
 */
import { CAPITALS, LETTERS } from '../model/latin.ts'
import type { CitedDocument, PrintedDay } from '../model/evidence.ts'
import type { Span } from '../model/explanation-text.ts'
import { clauseAt } from './clauses.ts'
import { DAY, toDay } from './days.ts'
import { ANY_DOCUMENT, TYPE_ABBREVIATIONS, TYPE_NAMES, typeByName, typesOf, LETTER, type DocumentType } from './document-types.ts'
import { issuerAt } from './issuer.ts'
import { END, START, type Prose } from './letters.ts'
import { statedData } from './report-data.ts'
import { subjectAt } from './subject.ts'
import { textToSymbols, type FoundSymbol } from './symbols.ts'

/** `Thông báo kết luận số`: a notice of what was concluded. */
const TYPE = `${START}((?<!thông báo\\s)kết luận|${TYPE_NAMES.filter((name) => name !== 'Kết luận')
  .join('|')
  .toLowerCase()})`
/** The type directly before a number: `Báo cáo số`, `báo cáo thẩm định số:`, `Kế hoạch (số`. */
const NAMED = new RegExp(
  `${TYPE}(?:\\s(?:thẩm định|kết luận|bổ sung|điều chỉnh|liên tịch|tổng hợp|chuyên đề|phối hợp))?\\s?\\(?\\s?(?:số)?\\s?:?\\s?$`,
  'u',
)
/** `BC số`, `KH số`. */
const ABBREVIATED = new RegExp(`${START}(${TYPE_ABBREVIATIONS.join('|').toLowerCase()})\\ssố\\s?:?\\s?$`, 'u')
/** `KH 45/BC-UBND`, in capitals: a word in small letters may be anything. */
const CAPITAL_ABBREVIATION = new RegExp(`${START}(${TYPE_ABBREVIATIONS.join('|')})\\s$`, 'u')
/** The type with some words between: `Kế hoạch CCHC năm số`. */
const NEARBY = new RegExp(`${TYPE}\\s[^.;:,()]{1,40}$`, 'u')
/** `Kế hoạch phòng chống dịch số`: the type, its title, and `số`. */
const TITLED = new RegExp(`^\\s([^.;:()_]{1,60}?),?\\ssố\\s?:?\\s?$`, 'u')
/** Words that lead from one document to another, so that the number is not that of the first. */
const LEADS_ON = new RegExp(
  `${START}(?:theo|căn cứ|kèm|gửi|và|cho|tại|với|bằng|qua|trên|đã|được|giấy|danh sách|phụ lục|dự thảo|thẩm quyền|${TYPE_ABBREVIATIONS.join('|').toLowerCase()})${END}|\\d`,
  'u',
)
/** Numbers that a title may have. */
const TITLE_TIMES = /(?:năm|quý|tháng)\s(?:20\d{2}|[1-9]\d?)(?!\d)|\d{1,2}\stháng/gu
const ANY_TYPE = new RegExp(TYPE, 'gu')
/** A form, not a document. */
const FORM = new RegExp(`(?<![${LETTERS}])(?:biểu|mẫu|phụ lục|phiếu|form)(?:\\s[${LETTERS}]{1,8}){0,3}\\s?(?:số)?\\s?:?\\s?$`, 'u')
/** What stands between the documents of one list. */
const LIST_GAP = /^\s?(?:[,;]|và|,\s?và)?\s?(?:số)?\s?:?\s?$/u
const DATE_BEHIND = new RegExp(
  `^\\s?[,;]?\\s?\\(?(?:kỳ họp\\s(?:thứ\\s)?[${LETTERS}\\d]{1,8},?\\s)?(?:(?:do\\s[^.;:,()\\d]{2,40}\\s)?(?:được\\s)?(?:ban hành|phát hành|ký|lập|đề|thông qua|cùng)\\s)?(?:ngày\\s?:?\\s?)?${DAY}`,
  'u',
)
const ONE_DAY = new RegExp(DAY, 'u')
const DATE_BEFORE = new RegExp(`${START}ngày\\s${DAY}[^;.]{0,80}$`, 'u')
/** Documents that are often called by themselves and have the number of the decision that issues them. */
const ISSUED_BY_DECISION: ReadonlySet<DocumentType> = new Set(['Quy chế', 'Quy định', 'Đề án', 'Phương án', 'Dự án', 'Hướng dẫn'])
/** `02 kế hoạch (số 92/KH-UBND về …; số 5/KH-UBND`, `Các kế hoạch: số …; số …`: all are of the type that the list names. */
const LIST_OF = new RegExp(
  `${START}(?:\\d{1,2}|các|những)\\s(${TYPE_NAMES.join('|').toLowerCase()})\\s?(?:gồm\\s?)?[(:][^()]{0,260}(?:^|[(:;])\\s?số\\s?:?\\s?$`,
  'u',
)
const LONGEST_LIST = 320
/** `Báo cáo tổng kết công tác năm 2023 số`: the title ahead of the number. */
const TITLE_AHEAD = new RegExp(`${START}(?:báo cáo|bc)\\s((?!số)[^.;:()]{3,120}?),?\\s\\(?số\\s?:?\\s?$`, 'u')
const CAPITAL = new RegExp(`^[${CAPITALS}]`, 'u')
const LOOK_BACK = 110

interface Draft {
  readonly symbol: FoundSymbol
  readonly span: Span
  readonly type: DocumentType | null
  readonly named: boolean
  readonly inList: boolean
  readonly date: { readonly day: PrintedDay; readonly span: Span } | null
}

export function textToDocuments(row: string, prose: Prose, clauses: readonly Span[]): CitedDocument[] {
  const { plain, small } = prose
  const drafts: Draft[] = []
  let form: Span | null = null
  for (const symbol of textToSymbols(plain)) {
    const before = small.slice(Math.max(0, symbol.from - LOOK_BACK), symbol.from)
    const inFormList = form !== null && LIST_GAP.test(small.slice(form.to, symbol.from))
    if (FORM.test(before) || inFormList) {
      form = symbol
      continue
    }
    drafts.push(toDraft(prose, symbol, before, drafts.at(-1)))
  }
  return drafts.map((draft, at) => toDocument(row, prose, clauses, draft, drafts.slice(at + 1)))
}

function toDraft({ plain, small }: Prose, symbol: FoundSymbol, before: string, last: Draft | undefined): Draft {
  const from = last === undefined ? 0 : (last.date?.span.to ?? last.symbol.to)
  const gap = small.slice(Math.max(from, symbol.from - LOOK_BACK), symbol.from)
  const ahead = gap.length < before.length ? gap : before
  const named =
    NAMED.exec(ahead) ?? ABBREVIATED.exec(ahead) ?? CAPITAL_ABBREVIATION.exec(plain.slice(symbol.from - ahead.length, symbol.from))
  const inList = named === null && last !== undefined && LIST_GAP.test(gap)
  const listed =
    named === null && !inList ? LIST_OF.exec(small.slice(Math.max(0, symbol.from - LONGEST_LIST), symbol.from))?.[1] : undefined
  const titled = named === null && !inList ? titledType(plain.slice(symbol.from - ahead.length, symbol.from), symbol) : null
  const own = titled?.type ?? typeByName(named?.[1] ?? listed ?? '')
  const length = titled?.length ?? named?.[0].length ?? /(?:số\s?:?\s?)$/u.exec(before)?.[0].length ?? 0
  const start = symbol.from - length
  const date = dateBehind(small, symbol.to)
  return {
    symbol,
    span: { from: start, to: date?.span.to ?? symbol.to },
    type: own ?? typeOf(symbol, inList ? last.type : (NEARBY.exec(gap)?.[1] ?? null)),
    named: own !== null,
    inList,
    date,
  }
}

/**
 * The type of a title that ends with `số` before a symbol of another type; null where the symbol fits it, or says none. Only a capital
 * tells the document from the deed (`đã báo cáo huyện số liệu`).
 */
function titledType(ahead: string, symbol: FoundSymbol): { readonly type: DocumentType; readonly length: number } | null {
  const known = typesOf(symbol.abbreviation ?? '')
  const last = known.length === 0 ? undefined : [...ahead.toLowerCase().matchAll(ANY_TYPE)].at(-1)
  if (last === undefined || !CAPITAL.test(ahead.slice(last.index))) return null
  const type = typeByName(last[1] ?? '')
  const title = TITLED.exec(ahead.slice(last.index + last[0].length).toLowerCase())?.[1]
  if (type === null || known.includes(type) || title === undefined || LEADS_ON.test(title.replace(TITLE_TIMES, ' '))) return null
  return { type, length: ahead.length - last.index }
}

/** The type that the symbol says; the one that the text suggests where it can be that one, or where the symbol says none. */
function typeOf({ abbreviation }: FoundSymbol, suggested: string | null): DocumentType | null {
  const known = typesOf(abbreviation ?? '')
  const type = suggested === null ? null : typeByName(suggested)
  if (known.length === 0) return type ?? LETTER
  return type !== null && known.includes(type) ? type : (known[0] ?? null)
}

function dateBehind(small: string, from: number): Draft['date'] {
  const found = DATE_BEHIND.exec(small.slice(from, from + 60))
  if (found === null) return null
  return { day: toDay(found[1], found[2], found[3]), span: daySpan(found[0], from) }
}

function toDocument(row: string, prose: Prose, clauses: readonly Span[], draft: Draft, later: readonly Draft[]): CitedDocument {
  const { plain, small } = prose
  const { symbol, span, date } = draft
  const clause = clauseAt(clauses, symbol.from)
  const next = later[0]
  const end = Math.min(clause.to, next === undefined ? plain.length : startOfMention(small, next))
  const afterDate = date?.span.to ?? symbol.to
  const closed =
    plain.slice(afterDate, end).startsWith(')') && plain.slice(span.from, symbol.from).includes('(') ? afterDate + 1 : afterDate
  const issuer = issuerAt(prose, closed, end)
  const subject = subjectAt(prose, issuer?.span.to ?? closed, end)
  const shared =
    date === null ? (dateOfList(later, draft, small) ?? sameDayAs(next, symbol, small) ?? dateBefore(small, clause, span)) : null
  return {
    row,
    span,
    type: draft.type,
    mismatch: draft.named ? mismatchOf(draft) : null,
    number: symbol.number,
    year: symbol.year,
    symbol: symbol.symbol,
    abbreviation: symbol.abbreviation,
    issuer: issuer?.issuer ?? null,
    date: date?.day ?? shared?.day ?? null,
    dateSpan: date?.span ?? shared?.span ?? null,
    sharedDate: date === null && shared !== null,
    subject: subject && plain.slice(subject.from, subject.to),
    subjectSpan: subject,
    data: draft.type === 'Báo cáo' ? dataOf(small, subject, clause, symbol, date?.day ?? null) : null,
  }
}

/** `Kế hoạch số 5/KH-UBND và Kế hoạch số 9/KH-UBND cùng ngày 13/2/2023` */
function sameDayAs(next: Draft | undefined, { to }: FoundSymbol, small: string): Draft['date'] {
  if (next === undefined || next.date === null) return null
  const isList = /^\s?(?:,|và)\s?$/u.test(small.slice(to, next.span.from))
  return isList && /cùng\s(?:ngày\s)?$/u.test(small.slice(next.symbol.to, next.date.span.from)) ? next.date : null
}

/** Up to when the data of a report go, by its subject, or by its title where that comes first. */
function dataOf(small: string, subject: Span | null, clause: Span, symbol: Span, date: PrintedDay | null): CitedDocument['data'] {
  const from = Math.max(0, symbol.from - LONGEST_LIST)
  const title = TITLE_AHEAD.exec(small.slice(from, symbol.from))
  const behind = statedData(small, subject, clause, date)
  if (behind !== null || title === null) return behind
  const start = from + title.index + title[0].indexOf(title[1] ?? '')
  const span = { from: start, to: start + (title[1]?.length ?? 0) }
  return statedData(small, span, span, date, true)
}

/** The type that the symbol says, where it cannot be the named one. */
function mismatchOf({ type, symbol }: Draft): DocumentType | null {
  const known = typesOf(symbol.abbreviation ?? '')
  if (type === null || type === ANY_DOCUMENT || known.length === 0 || known.includes(type)) return null
  return ISSUED_BY_DECISION.has(type) && known.includes('Quyết định') ? null : (known[0] ?? null)
}

/** Where the mention of a document begins, with a type named some words before. */
function startOfMention(small: string, { span, named }: Draft): number {
  if (named) return span.from
  const nearby = NEARBY.exec(small.slice(Math.max(0, span.from - 60), span.from))
  return nearby === null ? span.from : span.from - nearby[0].length
}

/** `số 12/KH-UBND, số 13/KH-UBND cùng ngày 5/3/2023`: the date that the list ends with. */
function dateOfList(later: readonly Draft[], draft: Draft, small: string): Draft['date'] {
  let from = draft.symbol.to
  for (const each of later) {
    if (!each.inList || !LIST_GAP.test(small.slice(from, each.symbol.from))) return null
    if (each.date !== null) return each.date
    from = each.symbol.to
  }
  return null
}

/** `Ngày 12/01/2023 UBND xã ban hành Quyết định số 04/QĐ-UBND` */
function dateBefore(small: string, clause: Span, { from }: Span): Draft['date'] {
  const before = small.slice(Math.max(clause.from, from - LOOK_BACK), from)
  const found = DATE_BEFORE.exec(before)
  if (found === null) return null
  const at = from - before.length + found.index
  return { day: toDay(found[1], found[2], found[3]), span: daySpan(found[0], at) }
}

/** Where the day stands in words that begin at `at`: in `(kỳ họp thứ 9, ngày 05/12/2023` behind another figure. */
function daySpan(said: string, at: number): Span {
  const day = ONE_DAY.exec(said)
  const from = at + (day?.index ?? 0)
  return { from, to: from + (day?.[0].length ?? said.length) }
}
