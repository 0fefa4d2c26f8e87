/**
 * A text → what it says in the negative of counted things: `Chưa trả lời: 09 kiến nghị`, `trễ hạn 12 hồ sơ`, `3 vụ hòa giải không thành` (for
 * some it is not so), `không còn đơn nào chưa giải quyết`, `không có văn bản xử lý quá hạn` (for none it is not so).
 *
 * Out: stretches of small letters in the affirmative, so that they can be compared with what is claimed of all.
 */
import type { Span } from '../model/explanation-text.ts'
import type { Counted } from './counted.ts'
import { END, START } from './letters.ts'

export interface Denial {
  readonly span: Span
  /** What is denied, in the affirmative. */
  readonly said: string
  /** How many it is not so for; 0: none. */
  readonly exceptions: number
}

const LATE = new RegExp(`${START}(?:bị\\s)?(?:quá|trễ|chậm|muộn)\\s(?:thời\\s)?(?:hạn|hẹn|tiến độ)${END}`, 'u')
/** `chậm 04 báo cáo` */
const LATE_ONES = new RegExp(`${START}(?:gửi |nộp )?(?:chậm|trễ|muộn)\\s{0,9}$`, 'u')
const LATE_WORD = 'chậm hạn'
const NOT = new RegExp(
  `${START}(?:còn\\s)?(?:chưa|không)\\s(?:được\\s)?(?!phát sinh${END}|phải${END}|thuộc${END}|cần${END}|có ý kiến${END})`,
  'gu',
)
/** `qua 04 lần kiểm tra không có cán bộ nào vi phạm`: how often something was done is no number of exceptions. */
const OF_TIMES = new RegExp(`^\\s{0,9}(?:lần|lượt|cuộc|buổi|đợt|kỳ|tháng|năm|quý|ngày)${END}`, 'u')
const NONE_AT_ALL = new RegExp(`${START}(?:không|chưa)\\s(?:có|còn|để|phát hiện|xảy ra|phát sinh)\\s[^;.]{0,60}?${START}nào${END}`, 'u')
const NONE = new RegExp(
  `${START}không\\s(?:có|còn|để|phát sinh|tồn|tồn đọng)\\s(?:xảy ra\\s|tình trạng\\s|trường hợp\\s){0,2}([^\\d;.,:()%]{2,60}?)\\s(?:nào\\s)?(?:(?:chưa|không)\\s([^\\d;.,:()%]{2,80})|(?:[^\\d;.,:()%]{2,30}\\s)?(?=${LATE.source}))`,
  'gu',
)
/** `còn tồn 03 đơn quá hạn`: what is left over was not dealt with, and should have been. */
const LEFT_OVER = new RegExp(`${START}(?:còn\\s)?tồn(?:\\sđọng)?${END}`, 'u')
/** What is late is not in time. */
const IN_TIME = 'đúng hạn'

/** Of the counts of a clause, those of things for which something is not so; twice denied is not read. */
export function countsToDenials(counts: readonly Counted[]): Denial[] {
  return counts.flatMap(({ value, step, ahead, behind, words }): Denial[] => {
    if (step !== 1 || value === 0 || OF_TIMES.test(behind)) return []
    const printed = `${ahead.replace(LATE_ONES, ` ${LATE_WORD} `)} ${behind.split(/[,(]/u)[0] ?? ''}`
    const said = printed.replace(/^\s{0,9}còn\s{1,9}(?!lại)/u, ' ')
    if (NONE_AT_ALL.test(said)) return []
    const [isLate, denied] = [LATE.test(said), said.match(NOT)?.length ?? 0]
    if (isLate ? denied > 0 : denied !== 1) return []
    const denial = (text: string): Denial => ({ span: words, said: text.replace(NOT, ' '), exceptions: value })
    if (!isLate) return [denial(said.replace(LEFT_OVER, ' '))]
    const late = denial(said.replace(LATE, IN_TIME))
    return LEFT_OVER.test(said) ? [late, denial(said.replace(LATE, ' ').replace(LEFT_OVER, 'giải quyết'))] : [late]
  })
}

/** `không có … chưa …`, `không có … quá hạn`: so it is of all of them. */
export function textToNoExceptions(small: string): Denial[] {
  if (!small.includes('không ')) return []
  return [...small.matchAll(NONE)].map(({ 0: all, 1: things = '', 2: deed, index }) => ({
    span: { from: index, to: index + all.trimEnd().length },
    said: `${things} ${deed ?? `${all.slice(all.indexOf(things) + things.length)} ${IN_TIME}`}`,
    exceptions: 0,
  }))
}
