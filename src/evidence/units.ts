/** What is counted in explanations, and the words that make of it something narrower (`hồ sơ chứng thực`). */
import { END, START } from './letters.ts'

/** Units with their spellings; the first of a line is the unit's name. Longest spellings first. */
const UNITS: readonly (readonly string[])[] = [
  ['cán bộ, công chức', 'cán bộ, công chức, viên chức', 'cán bộ công chức', 'cán bộ và công chức', 'CBCCVC', 'CBCC', 'CB,CC', 'CB, CC'],
  ['hồ sơ', 'bộ hồ sơ', 'HS'],
  ['thủ tục hành chính', 'TTHC', 'thủ tục'],
  ['thôn, khu dân cư', 'thôn, KDC', 'thôn', 'khu dân cư', 'tổ dân phố', 'xóm', 'ấp', 'bản'],
  ['công chức'],
  ['cán bộ'],
  ['văn bản'],
  ['tổ hòa giải', 'tổ hoà giải'],
  ['hộ gia đình', 'hộ dân', 'hộ'],
  ['trường hợp'],
  ['nhiệm vụ'],
  ['phản ánh, kiến nghị', 'PAKN'],
  ['đơn thư', 'đơn'],
  ['sáng kiến', 'SKKS'],
  ['vụ việc', 'vụ'],
  ['hội nghị'],
  ['mô hình'],
  ['người'],
  ['cuộc'],
  ['buổi'],
  ['lượt'],
  ['lần'],
]
const SPELLINGS = UNITS.flatMap((unit) => unit.map((spelling) => [spelling.toLowerCase(), unit[0] ?? spelling] as const)).sort(
  (a, b) => b[0].length - a[0].length,
)

/** A pattern for any of the units, in small letters. */
export const UNIT = `${START}(?:${SPELLINGS.map(([spelling]) => spelling).join('|')})${END}`

/** The unit that a spelling in small letters stands for. */
export function unitOf(spelling: string): string {
  return SPELLINGS.find(([each]) => each === spelling)?.[1] ?? spelling
}

/** In small letters. Fields and offices: what is counted of one of them is not all. */
const NARROW = new RegExp(
  `${START}(?:lĩnh vực|công an|ngành dọc|liên thông|chứng thực|hộ tịch|khai sinh|khai tử|kết hôn|đất đai|địa chính|tư pháp|bảo trợ|người có công|thuế|bảo hiểm|bhxh|bhyt|cư trú|thường trú|tạm trú|bưu chính|phi địa giới|thanh toán|lệ phí|xây dựng|môi trường|lưu trữ|mới|cũ|tồn|giấy)${END}`,
  'u',
)

export const isNarrow = (text: string): boolean => NARROW.test(text)
