/**
 * Families of the names of parts: kinds of which one thing is one only (men and women, before and after a deadline), and what they say of a
 * list, whether its parts can be more than all, or must be all.
 */
import { TYPE_NAMES } from './document-types.ts'
import { END, START } from './letters.ts'

const IN_TIME_OR_NOT = /(?:trước|đúng|quá|trễ|chậm|trong|sớm) (?:hạn|hẹn)/u
const LATE = /(?:quá|trễ|chậm) (?:hạn|hẹn)/u
const MEN_OR_WOMEN = /^(?:là )?(?:[^\d]{0,20} )?(?:nam|nữ)(?: giới)?$/u
const WOMEN = /nữ(?: giới)?$/u
const STAFF = /^(?:cán bộ|công chức|viên chức|(?:người hoạt động )?không chuyên trách|bán chuyên trách)$/u
/** `hết hiệu lực một phần` */
const VALIDITY = /^(?:còn|hết|ngưng) hiệu lực(?: toàn bộ| một phần)?$/u
/** What each of these says of a thing is not so for the others, and together they are all. */
const KINDS: readonly RegExp[] = [
  /trực tiếp|trực tuyến|bưu chính|bcci|qua mạng|trên mạng/u,
  IN_TIME_OR_NOT,
  /toàn trình|một phần|cung cấp thông tin/u,
  // What came in the period, and what was left over from the one before.
  /(?:tiếp )?nhận(?: mới)?(?: trong kỳ)?$|mới tiếp nhận|(?:kỳ|năm|tháng|quý) trước (?:chuyển (?:sang|qua)|mang sang)|^tồn(?: từ)?(?: kỳ| năm)? trước/u,
  /^(?:văn bản |vb )?(?:đến|đi)$/u,
  /^(?:trong )?quý (?:[1-4]|i{1,3}|iv)$/u,
  /^(?:văn bản |bản |hồ sơ )?(?:giấy|điện tử)$/u,
  /^(?:thôn|khối|tổ|tdp|kp|xóm|khu|ấp|bản|chi bộ|cơ quan|trường|trạm)(?=[ ǀ])/u,
  MEN_OR_WOMEN,
  /^(?:đăng ký )?(?:khai sinh|khai tử|kết hôn|giám hộ|nhận cha,? mẹ,? con|nhận con nuôi|nuôi con nuôi|cải chính(?: hộ tịch)?|thay đổi(?: hộ tịch)?|bổ sung(?: hộ tịch)?|trích lục(?: hộ tịch)?|xác nhận (?:tình trạng )?(?:hôn nhân|độc thân))$/u,
  /^(?:hòa giải |hoà giải )?(?:không )?thành$/u,
  /^(?:chưa |không )?đạt(?: chuẩn| yêu cầu)?$/u,
  /^(?:đã|đang) (?:được )?giải quyết(?: xong)?$/u,
  /^(?:đã|đang) (?:được )?xử lý(?: xong)?$/u,
  STAFF,
  /^(?:đảng viên )?(?:chính thức|dự bị)$/u,
  VALIDITY,
  /^(?:là )?(?:người )?(?:dân tộc )?kinh$|(?:^|\s)(?:dân tộc thiểu số|dtts)$/u,
]
const LETTERS_OF_CITIZENS =
  /^(?:đơn (?:thư )?)?(?:kn|tc|đn|knpa|khiếu nại|tố cáo|kiến nghị(?:‚ phản ánh)?|phản ánh(?:‚ kiến nghị)?|đề nghị|tranh chấp|khác)$/u
/** Yearly ratings, as they are abbreviated. */
const RATING = /^(?:không |k)?ht(?:xs|t)?(?:nv)?$|^(?:hoàn thành|không hoàn thành)(?: (?:xuất sắc|tốt))?(?: nhiệm vụ)?$/u
/** A file belongs to one field of work. */
const FIELD =
  /^(?:(?:thuộc )?lĩnh vực )?(?:tư pháp|hộ tịch|chứng thực|đất đai|địa chính|tài nguyên|môi trường|lđ|lao động|người có công|bảo trợ xã hội|văn hóa|giáo dục|y tế|nông nghiệp|xây dựng|tài chính|công an|cư trú|thi đua|tôn giáo)/u
/** Documents by their types. */
const DOCUMENT = new RegExp(`^(?:${TYPE_NAMES.join('|').toLowerCase()}|nq|qđ|kh|cv|tb|bc|tt|ttr|hd|gm|ct|(?:văn bản |vb )?khác)$`, 'u')
/** Of which each thing is one at most: together they cannot be more than all. */
const EXCLUSIVE: readonly RegExp[] = [
  /(?:trước|đúng|quá|trễ|chậm|trong|sớm) (?:hạn|hẹn)|đang (?:được )?(?:giải quyết|xử lý)|chưa đến hạn/u,
  MEN_OR_WOMEN,
  STAFF,
  /trực tiếp|trực tuyến|bưu chính|bcci/u,
  LETTERS_OF_CITIZENS,
  VALIDITY,
  RATING,
  FIELD,
  DOCUMENT,
  /^(?:hòa giải |hoà giải )?(?:không )?thành$/u,
  /^(?:rất |chưa |không |tương đối )?hài lòng$|^bình thường$|^không có ý kiến$/u,
  /^(?:xếp loại |loại )?(?:hoàn thành )?(?:xuất sắc|tốt|khá|trung bình|yếu|kém|không hoàn thành)(?: nhiệm vụ)?$|^hoàn thành(?: nhiệm vụ)?$/u,
  /^(?:hồ sơ |đơn |vụ việc )?(?:đã|đang|chưa) (?:được )?(?:giải quyết|xử lý|trả|hoàn thành|thực hiện)(?: xong| kết quả)?$/u,
]
/** Pupils, each in one kind of school. */
const PUPILS = /học sinh|trẻ|cháu|giáo viên/u
const SCHOOL = /^(?:khối |bậc |cấp )?(?:mầm non|mẫu giáo|nhà trẻ|tiểu học|thcs|trung học cơ sở|thpt|trung học phổ thông)/u

/** Documents, each of one type. */
const DOCUMENTS = new RegExp(`^(?:văn bản|vb)${END}`, 'u')
/** Each part is named as one of the sorts that what the total counts comes in. */
export const areSortsOf = (labels: readonly string[], unit: string): boolean =>
  areDistinct(labels) && DOCUMENTS.test(unit.trim()) && labels.every((label) => DOCUMENT.test(label))

/** Marks that one thing may have several of: `nữ 8, đảng viên 17, đại học 16` of 23. */
const MARKS = new RegExp(
  `${START}(?:nam|nữ|đảng viên|đoàn viên|hội viên|đại học|thạc sĩ|thạc sỹ|cao đẳng|trung cấp|sơ cấp|lý luận|dân tộc|tôn giáo|tuổi|chứng chỉ|tin học|ngoại ngữ|nghèo|khó khăn|chính sách|có công|khuyết tật|đơn thân|neo đơn|bảo trợ|hài lòng|đạt|được|đã|chưa|không|đang|trực tuyến|số hóa|thanh toán|toàn trình|đúng hạn|trước hạn)${END}`,
  'u',
)
/** Words whose number is a name or a time: `quý 2`, `khoản 3`. */
const NUMBERED_NAME = new RegExp(
  `(?:^|\\s)(?:quý|tháng|năm|ngày|khoản|mục|điều|số|điểm|thôn|tổ|khu|khối|xóm|ấp|đội|cụm|loại|mức|mức độ|cấp|cấp độ|hạng|nhóm|lớp|khóa|đợt|lần|phần|bước)$`,
  'u',
)

export const areDistinct = (labels: readonly string[]): boolean => new Set(labels).size === labels.length

/** Labels that name things side by side, as far as one can tell: none is a mark that others may have, none a name with a number. */
export const areSideBySide = (labels: readonly string[]): boolean =>
  areDistinct(labels) && !labels.some((label) => label === '' || MARKS.test(label) || NUMBERED_NAME.test(label))

export const excludeEachOther = (labels: readonly string[]): boolean =>
  areDistinct(labels) && (areOpposites(labels) || EXCLUSIVE.some((kind) => labels.every((label) => kind.test(label))))

/** Two, of which one denies the other: `đã bê tông`, `chưa bê tông`. */
export function areOpposites(labels: readonly string[]): boolean {
  if (labels.length !== 2) return false
  const [one = '', other = ''] = labels.map((label) => label.replace(/^(?:đã|được|có)\s(?:được\s)?/u, ''))
  return isDenied(one, other) || isDenied(other, one)
}

/** The denial may leave out what was said before: `hòa giải thành`, `không thành`. */
function isDenied(yes: string, no: string): boolean {
  const said = no.replace(/(?:^|(?<=\s))(?:không|chưa)\s(?:được\s|có\s)?/u, '')
  return no !== said && (yes === said || yes.endsWith(` ${said}`))
}

/** What is not the one is the other, so that both are all, even of things that are only singled out (`trong đó`). */
export function leaveNoOther(labels: readonly string[]): boolean {
  if (!areDistinct(labels)) return false
  if (labels.every((label) => IN_TIME_OR_NOT.test(label))) return labels.some((label) => LATE.test(label))
  if (areAllLetters(labels) || areAllSchools(labels)) return true
  if (labels.length !== 2) return false
  return (
    areOpposites(labels) || (labels.every((label) => MEN_OR_WOMEN.test(label)) && labels.filter((label) => WOMEN.test(label)).length === 1)
  )
}

/** Complaints, denunciations and what is only brought forward: a citizen's letter is one of the three. */
const areAllLetters = (labels: readonly string[]): boolean =>
  [/^(?:đơn )?(?:kn|khiếu nại)$/u, /^(?:đơn )?(?:tc|tố cáo)$/u, /(?:kiến nghị|phản ánh|^đn|^knpa)/u].every((kind) =>
    labels.some((label) => kind.test(label)),
  ) && labels.every((label) => LETTERS_OF_CITIZENS.test(label.replaceAll('‑', '‚ ')))

/** A commune has no other schools. */
const areAllSchools = (labels: readonly string[]): boolean =>
  [/mầm non|mẫu giáo/u, /tiểu học/u, /thcs|trung học cơ sở/u].every((kind) => labels.some((label) => kind.test(label))) &&
  labels.every((label) => SCHOOL.test(label))

/** The labels are of one family, so that together they are all. */
export function areKinds(labels: readonly string[], unit: string): boolean {
  if (!areDistinct(labels)) return false
  return (
    areAllLetters(labels) ||
    KINDS.some((kind) => labels.every((label) => kind.test(label))) ||
    (PUPILS.test(unit) && labels.every((label) => SCHOOL.test(label)))
  )
}

/** Things of one name: `thôn Đông 3, thôn Đoài 4`. Not kinds of what is counted (`hộ nghèo 3, hộ cận nghèo 4` of all hộ): there may be others. */
export function haveOneHead(labels: readonly string[], unit: string): boolean {
  if (!areDistinct(labels)) return false
  const heads = labels.map((label) => label.split(' ')[0] ?? '')
  return (
    heads.every((head) => head === heads[0] && head !== unit.trim().split(/\s/u)[0]) &&
    labels.every((label) => label.includes(' ')) &&
    !/^(?:người|trình|đang)$/u.test(heads[0] ?? '')
  )
}

/** What an abbreviation of several kinds stands for. */
const SHORT_FOR: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${START}(?:cbccvc|cb,? ?cc,? ?vc)${END}`, 'gu'), 'cán bộ, công chức, viên chức'],
  [new RegExp(`${START}(?:cbcc|cb,? ?cc)${END}`, 'gu'), 'cán bộ, công chức'],
  [new RegExp(`${START}pakn${END}`, 'gu'), 'phản ánh, kiến nghị'],
]

/** `Số hộ nghèo, cận nghèo: 263 hộ, trong đó hộ nghèo 118 hộ, hộ cận nghèo 144 hộ`: the kinds that the total names, no more and no less. */
export function areNamedBy(said: string, labels: readonly string[]): boolean {
  if (!areDistinct(labels)) return false
  let head = said.replaceAll('‚', ',')
  for (const [short, long] of SHORT_FOR) head = head.replace(short, long)
  if (labels.every((label) => head.includes(label))) return namesIn(head) <= labels.length
  const [one = ''] = labels.map((label) => label.split(' ')[0])
  const kinds = (new RegExp(`${START}${one}\\s([^\\d;.:()]{3,60})`, 'u').exec(head)?.[1] ?? '').split(/,\s|\svà\s/u)
  const rest = labels.map((label) => label.replace(`${one} `, ''))
  return kinds.length === labels.length && rest.every((label) => kinds.some((kind) => kind.startsWith(label)))
}

/** Of how many kinds of staff a total speaks: one that names three is not made by two. */
const namesIn = (head: string): number => new Set(head.match(/cán bộ|công chức|viên chức|không chuyên trách/gu)).size
