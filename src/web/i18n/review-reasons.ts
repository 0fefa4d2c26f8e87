/**
 * The reasons that are offered for what a person does about a flag: few for each kind, chosen by a digit; the last is always one's own words.
 * The chosen words are kept in the history as they stand here, in the language of the person.
 */
import type { FindingCode } from '../../model/finding-code.ts'
import type { Language } from './language.ts'

/** What a reason is for. */
export type Purpose = 'accept' | 'dismiss' | 'correct' | 'suggest' | 'appraise' | 'withdraw' | 'place'

type Reasons = Readonly<Record<Language, readonly string[]>>

const REASONS: Readonly<Record<Exclude<Purpose, 'accept'>, Reasons>> = {
  dismiss: {
    vi: ['Đã xem bản in: không có sai sót', 'Cách trình bày của đơn vị, không ảnh hưởng điểm', 'Quy định cho phép như vậy'],
    en: ['Checked against the page: nothing is wrong', 'The unit’s way of writing, no effect on the points', 'The rules allow it'],
  },
  correct: {
    vi: ['Chương trình đọc sai; sửa theo bản in', 'Đơn vị ghi nhầm; sửa theo phần giải trình', 'Theo văn bản đính chính của đơn vị'],
    en: ['Misread by the program; as printed', 'A slip of the unit; as its explanation says', 'As the unit has corrected it in writing'],
  },
  suggest: {
    vi: ['Là cách duy nhất để các số khớp nhau', 'Đã đối chiếu với bản in', 'Đơn vị đã xác nhận'],
    en: ['The only way in which the figures agree', 'Compared with the page', 'The unit has confirmed it'],
  },
  appraise: {
    vi: [
      'Đồng ý với điểm tự chấm',
      'Thiếu tài liệu kiểm chứng',
      'Kết quả chưa đạt yêu cầu của tiêu chí',
      'Tính lại theo số liệu đã kiểm tra',
    ],
    en: [
      'The self-assessed score is right',
      'Evidence is missing',
      'The result falls short of the criterion',
      'Calculated anew from checked figures',
    ],
  },
  withdraw: {
    vi: ['Sửa nhầm; lấy lại số đã đọc', 'Không còn cần thiết'],
    en: ['Corrected by mistake; back to what was read', 'Not needed any more'],
  },
  place: {
    vi: ['Theo tên đơn vị trên báo cáo', 'Theo danh sách phân công', 'Đơn vị đã sáp nhập hoặc đổi tên'],
    en: ['As the report names it', 'As assigned', 'The unit was merged or renamed'],
  },
}

const ACCEPT_FIGURES: Reasons = {
  vi: ['Bản in ghi đúng như vậy; sẽ yêu cầu đơn vị giải trình', 'Phần chênh lệch do cơ quan khác chấm', 'Đơn vị làm tròn số'],
  en: ['Printed so; the unit will be asked to explain', 'The difference is for others to assess', 'The unit has rounded'],
}

const ACCEPT: Readonly<Partial<Record<FindingCode, Reasons>>> = {
  blank: {
    vi: ['Bản in để trống; sẽ yêu cầu đơn vị bổ sung', 'Cơ quan khác chấm tiêu chí này', 'Tiêu chí không áp dụng cho đơn vị'],
    en: ['Left blank in print; the unit will be asked', 'Others assess this criterion', 'The criterion does not apply to the unit'],
  },
  doubtful: {
    vi: ['Đã đối chiếu với ảnh trang: số đọc đúng', 'Chữ mờ nhưng các số khớp nhau'],
    en: ['Compared with the picture: read rightly', 'Faint, but the figures agree'],
  },
  unreadable: {
    vi: ['Bản in không đọc được; sẽ yêu cầu đơn vị gửi lại', 'Ô không chứa điểm'],
    en: ['Illegible in print; the unit will be asked', 'The cell holds no points'],
  },
  'page-failed': {
    vi: ['Trang không có bảng điểm', 'Đã xem trang trong tệp gốc', 'Sẽ yêu cầu đơn vị gửi lại'],
    en: ['The page holds no scores', 'The page was looked at in the original', 'The unit will be asked to send it again'],
  },
  'row-missing': {
    vi: ['Đơn vị bỏ sót; sẽ yêu cầu bổ sung', 'Tiêu chí không áp dụng cho đơn vị'],
    en: ['Left out by the unit, which will be asked', 'The criterion does not apply to the unit'],
  },
}

/** Where the words or the place of a row are in question, not its points. */
const ACCEPT_WORDS: Reasons = {
  vi: ['Bản in ghi như vậy; không ảnh hưởng điểm', 'Sẽ yêu cầu đơn vị giải trình', 'Đã đối chiếu, đúng tiêu chí'],
  en: ['Printed so; no effect on the points', 'The unit will be asked to explain', 'Compared; it is the right criterion'],
}

const OF_FIGURES: ReadonlySet<FindingCode> = new Set(['sum', 'sum-incomplete', 'above-max', 'negative', 'max-differs', 'number-settled'])

/** The reasons in their order; the screen adds one's own words as the last. */
export function reasonsFor(language: Language, purpose: Purpose, code: FindingCode | null): readonly string[] {
  if (purpose !== 'accept') return REASONS[purpose][language]
  const own = code === null ? undefined : ACCEPT[code]
  return (own ?? (code === null || OF_FIGURES.has(code) ? ACCEPT_FIGURES : ACCEPT_WORDS))[language]
}
