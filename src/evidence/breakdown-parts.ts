/**
 * The words of a list → its parts, each with a label and a number: `trực tiếp 04 hồ sơ, trực tuyến 660 hồ sơ`, `10 cán bộ và 12 công chức`,
 * `đường xã 4,2 km; đường thôn 5,1 km`. What is told of a part (its share, a remark in brackets) is left aside.
 */
import { LETTERS } from '../model/latin.ts'
import { END, START } from './letters.ts'
import { decimalsOf, LISTED as FIGURES, NUMBER_END, NUMBER_START, parseScaled } from './numbers.ts'
import { withQualifiersAsWords, withTimesAsWords } from './qualifiers.ts'
import { UNIT } from './units.ts'

export interface Part {
  readonly label: string
  /** As printed. */
  readonly figures: string
  /** The first word behind its number; empty where there is none. */
  readonly counts: string
}

const NOT_ALL = new RegExp(
  `${START}(?:trong đó|cả|có(?! công${END})|còn(?! (?:lại|hiệu lực)${END})|như|điển hình|tiêu biểu|nổi bật|nhất là|đặc biệt|tăng|giảm(?! nghèo)|ngày(?=\\s\\d)|(?<!(?:kỹ thuật|công nghệ|chuyển đổi|ký|chữ ký|kinh tế|xã hội|kỹ năng|thiểu) )số(?! còn lại| \\d)|ví dụ|riêng|chủ yếu|kể cả)${END}|%`,
  'u',
)
const LABEL_FIRST = new RegExp(`^(?:và\\s)?([^\\d]{1,60}?)\\s?[:=]?\\s?${NUMBER_START}(${FIGURES})${NUMBER_END}\\s?([^\\d]{0,30})$`, 'u')
const NUMBER_FIRST = new RegExp(`^(?:và\\s)?(${FIGURES})${NUMBER_END}\\s([^\\d]{1,60})$`, 'u')
const NUMBER_ALONE = new RegExp(`^(${FIGURES})$`, 'u')
const UNIT_AHEAD = new RegExp(`^\\s?${UNIT}\\s?`, 'u')
const PLACE_FIRST = new RegExp(
  `^(?:và\\s)?((?:thôn|khu|khối|tổ|xóm|ấp|bản|buôn|làng|sóc|tdp|kp)\\s[^\\d:]{1,30}\\s\\d{1,2})\\s?:\\s?(${FIGURES})${NUMBER_END}\\s?([^\\d]{0,30})$`,
  'u',
)
/** `27/7 36 suất`: a day as the name of a part. */
const DAY_FIRST = new RegExp(`^(?:và\\s)?((?:ngày\\s)?\\d{1,2}/\\d{1,2})[\\s:]{1,2}(${FIGURES})${NUMBER_END}\\s?([^\\d]{0,30})$`, 'u')
/** A part's share of the whole, behind its number: `600 hồ sơ, chiếm 64%`, `600 hồ sơ (64,1%)`. */
const SHARE_BEHIND =
  /(?<=\d[^\d;:]{0,40}?)(?:,?\s?(?:(?:chiếm|đạt|bằng|tương ứng|tương đương|t[ỷỉ] lệ|=)\s?:?\s?){1,3}\d{1,3}(?:[.,]\d{1,2})?\s?%|\s?[([](?:(?:chiếm|đạt|bằng|t[ỷỉ] lệ)\s){0,2}\d{1,3}(?:[.,]\d{1,2})?\s?%[)\]])/gu
/** What is told of a part in brackets of its own: `10 cán bộ (03 nữ)`. */
const REMARK = /\s?\([^()]{0,80}\)/gu

const BETWEEN = new RegExp(`[,;]\\s|\\s(?:và|-|\\+)\\s(?=[^,;]{0,40}\\d)|[,;](?=[${LETTERS}])`, 'u')
const PLUS = /\s?\+\s?/u
/** Between words of one name: no number since the last mark. */
const HYPHEN_IN_NAME = new RegExp(`(?<=(?:^|[,;]\\s|\\s[+•*]\\s)[${LETTERS} ]{1,30})\\s-\\s(?=[${LETTERS} ]{1,30}:?\\s?\\d)`, 'gu')

/** `và các thành viên là trưởng các đoàn thể`: people of whom no number is given. */
export const OTHERS =
  /(?:và|còn lại|,)\s(?:là\s)?(?:các|những|một số|thành viên|tổ viên|đại diện|còn lại)(?!\s[^\d]{0,40}\d)[^\d]{2,100}$|còn lại(?!(?:\s[^\d;,.]{0,40}|\s?:?\s?)\d)[^\d]{0,80}$/u
/** `còn lại 10 hồ sơ`, `lĩnh vực khác 48`: what is left of the whole, so that the list tells of all. */
export const REST = new RegExp(`^(?:và\\s)?(?:số\\s)?còn lại${END}|(?:^|\\s)khác$`, 'u')

/** `quyết định 215, kế hoạch 64...`: and so on. */
export const AND_SO_ON = /\.{2,}|…|(?<!\p{L})v\s?\.?\s?v(?!\p{L})/u

const DASH = /\s-\s/u
const hasOneNumber = (piece: string): boolean => (piece.match(/\d[\d.,]*/gu) ?? []).length === 1

/** Every piece between marks that part; where every piece between semicolons has its number, commas belong to the names. */
const piecesEnd = (list: string): RegExp => {
  const pieces = list.split(';').filter((piece) => piece.trim() !== '')
  if (pieces.length > 1 && pieces.every(hasOneNumber)) return /;\s?/u
  const lines = list.split(DASH)
  return lines.length > 1 && lines.every(hasOneNumber) ? DASH : BETWEEN
}

/** The list without what is only told of its parts. `whole`: the total as printed, which may stand behind a part (`600/940`). */
const withoutRemarks = (list: string, whole: string): string =>
  list
    .replace(SHARE_BEHIND, '')
    .replace(REMARK, '')
    .replace(new RegExp(`(?<=\\d)\\s?/\\s?${whole.replaceAll('.', '\\.')}(?![\\d.,])`, 'gu'), '')

/** `có thẻ BHYT 2.099 lượt, không có thẻ BHYT 1.089 lượt`: who has and who has not. */
const HAVE_OR_NOT = /^(?:có )?([^\d,;]{2,30}?)\s[\d.]{1,12}[^\d]{0,30}?[,;] (?:không|chưa) có \1\s/u
const HAVING = /^(?:(?:không|chưa) )?có /u

/** Every piece of a list as a part; null when one is none. `open`: a piece without a number ends the list. */
export function listToParts(printed: string, whole: string, open: boolean): Part[] | null {
  // `kiến nghị - phản ánh 01 lượt`: a hyphen inside a name.
  const list = withTimesAsWords(withoutRemarks(printed, whole)).replace(HYPHEN_IN_NAME, '‑')
  const parts: Part[] = []
  const told = HAVE_OR_NOT.test(list)
  for (const piece of list.split(piecesEnd(list)).map((each) => each.trim())) {
    if (piece === '') continue
    if (open && parts.length > 1 && !/\d/u.test(piece)) break
    const part = NOT_ALL.test(told ? piece.replace(HAVING, '') : piece) ? null : toPart(piece.replace(/^[-+*•]\s?/u, ''))
    if (part === null) return null
    parts.push(part)
  }
  return parts.length < 2 ? null : parts
}

/** `40 lượt định kỳ + 12 lượt đột xuất`, `40 + 12`: a sum written with its signs; null where it is none. */
export function sumToParts(list: string, whole: string): Part[] | null {
  const terms = withoutRemarks(list, whole).trim()
  if (!terms.includes('+') || /^\+|[;:]|,\s/u.test(terms)) return null
  const parts = terms.split(PLUS).map((piece) => {
    const alone = NUMBER_ALONE.exec(piece.trim())
    return alone === null ? toPart(piece.trim()) : { label: '', figures: alone[1] ?? '', counts: '' }
  })
  return parts.includes(null) || parts.length < 2 ? null : parts.filter((part) => part !== null)
}

function toPart(text: string): Part | null {
  // `thôn Phú Thọ 2: 26 buổi`
  const placed = PLACE_FIRST.exec(text)
  if (placed !== null) return { figures: placed[2] ?? '', label: placed[1] ?? '', counts: firstWord(placed[3] ?? '') }
  // `ấp 1 18 hộ`: of two numbers the first is a name.
  const piece = /\d\D+\d/u.test(text.replace(/(?<=\d),(?=\d)/gu, '')) ? withQualifiersAsWords(text) : text
  const first = NUMBER_FIRST.exec(piece)
  if (first !== null) return { figures: first[1] ?? '', label: withoutUnit(first[2] ?? ''), counts: firstWord(first[2] ?? '') }
  const last = DAY_FIRST.exec(piece) ?? LABEL_FIRST.exec(piece)
  if (last === null) return null
  return { figures: last[2] ?? '', label: (last[1] ?? '').replace(/[:\s]{1,5}$/u, ''), counts: firstWord(last[3] ?? '') }
}

const firstWord = (text: string): string => text.trim().split(/\s/u)[0] ?? ''

const withoutUnit = (label: string): string => {
  const rest = label.replace(UNIT_AHEAD, '').trim()
  return (rest === '' ? label : rest).replace(/[:\s]{1,5}$/u, '')
}

/** The last digits that all figures are brought to. */
export const scaleOf = (figures: readonly string[]): number => Math.max(...figures.map(decimalsOf))

/**
 * By how much figures that were rounded to their last digits may miss their sum, in units of the last of `decimals` digits: half a unit
 * each, and half of the total's own last digit. Whole numbers are counted, and miss nothing.
 */
export function slackOf(total: string, parts: readonly Part[], decimals: number): number {
  if (decimals === 0) return 0
  const coarse = decimals - decimalsOf(total)
  return Math.floor(parts.length / 2 + (coarse === 0 ? 0 : 10 ** coarse / 2))
}

/** The parts up to where they make the whole: what follows tells the same things apart in another way. All of them where none do. */
export function firstCut(parts: readonly Part[], total: number, decimals: number): readonly Part[] {
  let made = 0
  const end = parts.findIndex(({ figures }, index) => (made += parseScaled(figures, decimals)) === total && index > 0)
  return end < 0 ? parts : parts.slice(0, end + 1)
}
