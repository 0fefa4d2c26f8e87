/**
 * A text → breakdowns: `664 hồ sơ (trực tiếp 04 hồ sơ, trực tuyến 660 hồ sơ)`, `22 CBCC, gồm 10 cán bộ và 12 công chức`.
 *
 * Whether the parts claim to be all is told by the word (`gồm`, `chia ra`) or by their kinds: before and after a deadline, men and women,
 * things of one name (`thôn Đông 3, thôn Đoài 4`). `trong đó` claims nothing.
 */
import { LETTERS } from '../model/latin.ts'
import type { Breakdown } from '../model/evidence.ts'
import { END, START, words, type Prose } from './letters.ts'
import { NUMBER_END, NUMBER_START, parseWhole, WHOLE } from './numbers.ts'
import { withQualifiersAsWords, withTimesAsWords } from './qualifiers.ts'
import { textToStates } from './states.ts'
import { UNIT } from './units.ts'

/** A number, up to six words of what it counts, and the opening of a list. */
const OPENING = new RegExp(
  `${NUMBER_START}(${WHOLE})(?:\\s?/\\s?(${WHOLE}))?${NUMBER_END}\\s((?:${UNIT})?(?:(?!\\s-\\s)[^\\d;.:,()%]){0,60}?)\\s?(\\(|:\\s|[,.:;]?\\s?${START}(?:bao gồm|gồm có|gồm|chia ra|cụ thể|trong đó)${END}\\s?[:,]?\\s?|[,:]?\\s?(?:chia|phân)\\stheo\\s[^\\d;.:,()%]{1,25}:\\s|(?<=${START}trong\\s(?:tổng\\s)?số\\s(?:\\d{1,9}\\s)(?:[^\\d;.:,()%]){1,60}),?\\scó\\s|\\s-\\s(?=[^\\d;.:()]{2,60}:\\s?\\d))`,
  'gu',
)
const NOT_ALL = new RegExp(
  `${START}(?:trong đó|cả|có|còn|như|điển hình|tiêu biểu|nổi bật|nhất là|đặc biệt|tăng|giảm|ngày(?=\\s\\d)|số|ví dụ|riêng|chủ yếu|kể cả)${END}|%`,
  'u',
)
const LABEL_FIRST = new RegExp(`^(?:và\\s)?([^\\d]{1,60}?)\\s?[:=]?\\s?${NUMBER_START}(${WHOLE})${NUMBER_END}\\s?([^\\d]{0,30})$`, 'u')
const NUMBER_FIRST = new RegExp(`^(?:và\\s)?(${WHOLE})${NUMBER_END}\\s([^\\d]{1,60})$`, 'u')
const UNIT_AHEAD = new RegExp(`^\\s?${UNIT}\\s?`, 'u')
const IN_TIME_OR_NOT = /(?:trước|đúng|quá|trễ|chậm|trong|sớm) (?:hạn|hẹn)/u
const LATE = /(?:quá|trễ|chậm) (?:hạn|hẹn)/u
/** What each of these says of a thing is not so for the others, and together they are all. */
const KINDS: readonly RegExp[] = [
  /trực tiếp|trực tuyến|bưu chính|qua mạng|trên mạng/u,
  IN_TIME_OR_NOT,
  /toàn trình|một phần/u,
  /^(?:thôn|khối|tổ|xóm|khu|ấp|bản|chi bộ|cơ quan|trường|trạm)(?=[ ǀ])/u,
  /^(?:là )?(?:[^\d]{0,20} )?(?:nam|nữ)(?: giới)?$/u,
  /^(?:đăng ký )?(?:khai sinh|khai tử|kết hôn|giám hộ|nhận cha,? mẹ,? con|nhận con nuôi|nuôi con nuôi|cải chính(?: hộ tịch)?|thay đổi(?: hộ tịch)?|bổ sung(?: hộ tịch)?|trích lục(?: hộ tịch)?|xác nhận (?:tình trạng )?(?:hôn nhân|độc thân))$/u,
  /^(?:hòa giải |hoà giải )?(?:không )?thành$/u,
  /^(?:chưa |không )?đạt(?: chuẩn| yêu cầu)?$/u,
  /^(?:cán bộ|công chức|viên chức|không chuyên trách|người hoạt động không chuyên trách)$/u,
]
/** Pupils, each in one kind of school. */
const PUPILS = /học sinh|trẻ|cháu|giáo viên/u
const SCHOOL = /^(?:khối |bậc |cấp )?(?:mầm non|mẫu giáo|nhà trẻ|tiểu học|thcs|trung học cơ sở|thpt|trung học phổ thông)/u
/** `tổng cộng 98 suất quà (…)` */
const ALTOGETHER = /tổng cộng\s?:?\s?$/u
/** `27/7 36 suất`: a day as the name of a part. */
const DAY_FIRST = new RegExp(`^(?:và\\s)?((?:ngày\\s)?\\d{1,2}/\\d{1,2})[\\s:]{1,2}(${WHOLE})${NUMBER_END}\\s?([^\\d]{0,30})$`, 'u')
const LONGEST_LIST = 260

/** `Tổng đàn 100 con: …`, `Tổng số thu là 120 triệu đồng (…)`: what is counted before the number, no other number between. */
const TOTAL_AHEAD = new RegExp(`${START}tổng${END}[^\\d;.]{0,40}$`, 'u')
/** Letters before a total that say of what it is. */
const LONGEST_HEAD = 50
const LONGEST_HEADS = 120
/** A line that says that its number is the whole. */
const HEADS_A_LIST = /(?<!\p{L})tổng(?: số)?\s(?:(?!\s-\s)[^;.]){0,100}$/u

interface Part {
  readonly label: string
  readonly value: number
  /** The first word behind its number; empty where there is none. */
  readonly counts: string
}

/** Commas inside the names of things. */
const OF_ONE_NAME =
  /cán bộ, công chức(?:, viên chức)?|phản ánh, kiến nghị|kiến nghị, phản ánh|khiếu nại, tố cáo|phí, lệ phí|đoàn viên, hội viên/gu

export function textToBreakdowns({ plain, small: printed }: Prose): Breakdown[] {
  const small = printed.replace(OF_ONE_NAME, (name) => name.replaceAll(',', '‚'))
  const found: Breakdown[] = []
  for (const { 0: all, 1: first = '', 2: second, 3: unit = '', 4: opening = '', index } of small.matchAll(OPENING)) {
    const start = index + all.length
    const bracket = opening === '('
    // `Tổng số vụ việc: 66 vụ - Thành: 50 vụ - Không thành: 12 vụ`: lines of a list are parts of what its first line says is the total.
    if (opening.trim() === '-' && !HEADS_A_LIST.test(small.slice(Math.max(0, index - LONGEST_HEADS), index))) continue
    const said = /gồm|chia|phân/u.test(opening)
    const end = bracket ? plain.indexOf(')', start) : endOfList(small, start)
    if (end < 0 || end - start > LONGEST_LIST) continue
    // `gồm` may also open the brackets: `668 hồ sơ (gồm trước hạn 660, đúng hạn 8)`.
    const inner = /^\s?(?:bao gồm|gồm có|gồm|chia ra|cụ thể|trong đó)?\s?:?\s?(?:-\s)?(?:có\s)?/u.exec(small.slice(start, end))?.[0] ?? ''
    // `trong đó` singles some out, if they are not all that there can be: in time and not.
    const outOfIt = inner.includes('trong đó') || opening.includes('trong đó') || opening.trim().endsWith('có')
    const list = withTimesAsWords(small.slice(start + inner.length, end))
    const listed = toParts(list, said && !bracket)
    // `gồm 10 nam và 12 nữ; đảng viên 15`: behind the semicolon the same things are told apart in another way.
    const parts = listed === null ? null : list.includes(';') ? firstCut(listed, parseWhole(first)) : listed
    if (parts === null || (second !== undefined && second !== first)) continue
    const labels = parts.map(({ label }) => label)
    const leavesOut = sumOf(parts) < parseWhole(first) && OTHERS.test(list)
    const exhaustive = outOfIt
      ? (labels.every((label) => IN_TIME_OR_NOT.test(label)) && labels.some((label) => LATE.test(label))) ||
        (sumOf(parts) > parseWhole(first) && excludeEachOther(labels)) ||
        // `Tổng số cán bộ, công chức: 24 người. Trong đó: cán bộ 10, công chức 12`
        areNamedBy(small.slice(Math.max(0, index - LONGEST_HEADS), index), labels)
      : said ||
        /gồm|chia ra/u.test(inner) ||
        // Kinds of which none is more than one thing are more than all, or one is listed of which there is none.
        ((sumOf(parts) > parseWhole(first) || parts.some(({ value }) => value === 0)) && excludeEachOther(labels)) ||
        ALTOGETHER.test(small.slice(0, index)) ||
        areKinds(labels) ||
        areOpposites(labels) ||
        (PUPILS.test(unit) && labels.every((label) => SCHOOL.test(label))) ||
        (haveOneHead(labels, unit) && isWithin(parts, parseWhole(first), NEARLY.ofOneHead)) ||
        nearlyFill(
          parts,
          parseWhole(first),
          unit,
          opening.startsWith(':') || TOTAL_AHEAD.test(small.slice(Math.max(0, index - LONGEST_HEAD), index)),
        )
    const to = bracket ? end + 1 : end
    const behind = start - opening.length
    const unitFrom = small.lastIndexOf(unit, behind - unit.length)
    found.push({
      span: { from: index, to },
      total: parseWhole(first),
      parts,
      unit: plain.slice(unitFrom, unitFrom + unit.length).trim(),
      exhaustive: exhaustive && !leavesOut,
    })
  }
  return [...found, ...textToStates({ plain, small: printed })]
}

/** `Số hộ nghèo, cận nghèo: 263 hộ, trong đó hộ nghèo 118 hộ, hộ cận nghèo 144 hộ`: the kinds that the total names, no more and no less. */
function areNamedBy(head: string, labels: readonly string[]): boolean {
  if (labels.every((label) => head.includes(label))) return true
  const [one = ''] = labels.map((label) => label.split(' ')[0])
  const kinds = (new RegExp(`${START}${one}\\s([^\\d;.:()]{3,60})`, 'u').exec(head)?.[1] ?? '').split(/,\s|\svà\s/u)
  const rest = labels.map((label) => label.replace(`${one} `, ''))
  return kinds.length === labels.length && rest.every((label) => kinds.some((kind) => kind.startsWith(label)))
}

/** `và các thành viên là trưởng các đoàn thể`: people of whom no number is given. */
const OTHERS =
  /(?:và|còn lại|,)\s(?:là\s)?(?:các|những|một số|thành viên|tổ viên|đại diện|còn lại)[^\d]{2,100}$|còn lại(?!\s?:?\s?\d)[^\d]{0,80}$/u

const LETTERS_OF_CITIZENS =
  /^(?:đơn (?:thư )?)?(?:khiếu nại|tố cáo|kiến nghị(?:‚ phản ánh)?|phản ánh(?:‚ kiến nghị)?|đề nghị|tranh chấp|khác)$/u
/** Of which each thing is one at most: together they cannot be more than all. */
const EXCLUSIVE: readonly RegExp[] = [
  /(?:trước|đúng|quá|trễ|chậm|trong|sớm) (?:hạn|hẹn)|đang (?:được )?(?:giải quyết|xử lý)|chưa đến hạn/u,
  /^(?:là )?(?:[^\d]{0,20} )?(?:nam|nữ)(?: giới)?$/u,
  /^(?:cán bộ|công chức|viên chức|(?:người hoạt động )?không chuyên trách)$/u,
  /trực tiếp|trực tuyến|bưu chính/u,
  LETTERS_OF_CITIZENS,
  /^(?:hòa giải |hoà giải )?(?:không )?thành$/u,
  /^(?:rất |chưa |không |tương đối )?hài lòng$|^bình thường$|^không có ý kiến$/u,
  /^(?:xếp loại |loại )?(?:hoàn thành )?(?:xuất sắc|tốt|khá|trung bình|yếu|kém|không hoàn thành)(?: nhiệm vụ)?$|^hoàn thành(?: nhiệm vụ)?$/u,
  /^(?:hồ sơ |đơn |vụ việc )?(?:đã|đang|chưa) (?:được )?(?:giải quyết|xử lý|trả|hoàn thành|thực hiện)(?: xong| kết quả)?$/u,
]
const excludeEachOther = (labels: readonly string[]): boolean =>
  new Set(labels).size === labels.length && (areOpposites(labels) || EXCLUSIVE.some((kind) => labels.every((label) => kind.test(label))))
const sumOf = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + value, 0)

/** A list without brackets ends with its sentence, or where something is singled out of it. */
function endOfList(small: string, start: number): number {
  const rest = small.slice(start, start + LONGEST_LIST)
  const end = /[.)](?!\d)|;?,?\s?trong đó/u.exec(rest)
  return start + (end?.index ?? rest.length)
}

const BETWEEN = new RegExp(`[,;]\\s|\\s(?:và|-|\\+)\\s(?=[^,;]{0,40}\\d)|[,;](?=[${LETTERS}])`, 'u')

/** Where every piece between semicolons has its number, commas belong to the names. */
const piecesEnd = (list: string): RegExp => {
  const pieces = list.split(';').filter((piece) => piece.trim() !== '')
  return pieces.length > 1 && pieces.every((piece) => (piece.match(/\d+/gu) ?? []).length === 1) ? /;\s?/u : BETWEEN
}

/** Between words of one name: no number since the last mark. */
const HYPHEN_IN_NAME = new RegExp(`(?<=(?:^|[,;]\\s)[${LETTERS} ]{1,30})\\s-\\s(?=[${LETTERS} ]{1,30}\\d)`, 'gu')

/** Every piece of the list as a part; null when one is none. Behind `gồm` a piece without a number ends the list. */
function toParts(list: string, open: boolean): Part[] | null {
  const pieces = list
    // `kiến nghị - phản ánh 01 lượt`: a hyphen inside a name.
    .replace(HYPHEN_IN_NAME, '‑')
    .split(piecesEnd(list))
    .map((piece) => piece.trim())
  const parts: Part[] = []
  for (const piece of pieces.filter((each) => each !== '')) {
    if (open && parts.length > 1 && !/\d/u.test(piece)) break
    const part = NOT_ALL.test(piece) ? null : toPart(piece)
    if (part === null) return null
    parts.push(part)
  }
  return parts.length < 2 ? null : parts
}

function toPart(text: string): Part | null {
  // `ấp 1 18 hộ`: of two numbers the first is a name.
  const piece = /\d\D+\d/u.test(text) ? withQualifiersAsWords(text) : text
  const first = NUMBER_FIRST.exec(piece)
  if (first !== null) return { value: parseWhole(first[1] ?? ''), label: withoutUnit(first[2] ?? ''), counts: firstWord(first[2] ?? '') }
  const last = DAY_FIRST.exec(piece) ?? LABEL_FIRST.exec(piece)
  if (last === null) return null
  return { value: parseWhole(last[2] ?? ''), label: (last[1] ?? '').replace(/[:\s]{1,5}$/u, ''), counts: firstWord(last[3] ?? '') }
}

const firstWord = (text: string): string => text.trim().split(/\s/u)[0] ?? ''

/** How far from the whole, in its parts, the sum of a list may be that no word calls complete, and that still means to be. */
const NEARLY = { ofTotal: 0.35, ofOther: 0.2, ofOneHead: 0.5 }

/** Households and people of these kinds are some of all: `948 hộ (hộ nghèo 384 hộ, hộ cận nghèo 465 hộ)`. */
const NEVER_ALL = new RegExp(
  words('nghèo', 'khó khăn', 'chính sách', 'có công', 'khuyết tật', 'đơn thân', 'neo đơn', 'bảo trợ', 'dân tộc'),
  'u',
)

/** All parts count what the total counts, and they come so near to it that they mean to make it. */
function nearlyFill(parts: readonly Part[], total: number, unit: string, isTotal: boolean): boolean {
  const counted = firstWord(unit)
  if (counted === '' || !parts.every(({ counts }) => counts === counted)) return false
  if (sumOf(parts) < total && parts.every(({ label }) => NEVER_ALL.test(label))) return false
  return isWithin(parts, total, isTotal ? NEARLY.ofTotal : NEARLY.ofOther)
}

function isWithin(parts: readonly Part[], total: number, share: number): boolean {
  return Math.abs(sumOf(parts) - total) <= total * share
}

const withoutUnit = (label: string): string => {
  const rest = label.replace(UNIT_AHEAD, '').trim()
  return (rest === '' ? label : rest).replace(/[:\s]{1,5}$/u, '')
}

/** Two, of which one denies the other: `đã bê tông`, `chưa bê tông`. */
function areOpposites(labels: readonly string[]): boolean {
  if (labels.length !== 2) return false
  const [one = '', other = ''] = labels.map((label) => label.replace(/^(?:đã|được)\s(?:được\s)?/u, ''))
  return isDenied(one, other) || isDenied(other, one)
}

const isDenied = (yes: string, no: string): boolean => no !== yes && no.replace(/(?:^|(?<=\s))(?:không|chưa)\s(?:được\s)?/u, '') === yes

/** The labels are of one family, so that together they are all. */
function areKinds(labels: readonly string[]): boolean {
  if (new Set(labels).size < labels.length) return false
  return KINDS.some((kind) => labels.every((label) => kind.test(label)))
}

/** The parts up to where they make the whole: what follows tells the same things apart in another way. All of them where none do. */
function firstCut(parts: readonly Part[], total: number): readonly Part[] {
  let made = 0
  const end = parts.findIndex(({ value }, index) => (made += value) === total && index > 0)
  return end < 0 ? parts : parts.slice(0, end + 1)
}

/** Things of one name: `thôn Đông 3, thôn Đoài 4`. Not kinds of what is counted (`hộ nghèo 3, hộ cận nghèo 4` of all hộ): there may be others. */
function haveOneHead(labels: readonly string[], unit: string): boolean {
  if (new Set(labels).size < labels.length) return false
  const heads = labels.map((label) => label.split(' ')[0] ?? '')
  return (
    heads.every((head) => head === heads[0] && head !== firstWord(unit)) &&
    labels.every((label) => label.includes(' ')) &&
    !/^(?:người|trình|đang)$/u.test(heads[0] ?? '')
  )
}
