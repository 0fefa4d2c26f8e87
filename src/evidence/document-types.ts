/**
 * Types of official documents and the abbreviations that stand for them in a document's symbol: annex III of Nghị định 30/2020/NĐ-CP,
 * and what is written beside it (party documents, laws, letters).
 */

/** Types as they are named, longest first where one begins another. */
const NAMES = [
  'Thông tư liên tịch',
  'Thông tư',
  'Thông báo',
  'Thông cáo',
  'Kế hoạch',
  'Báo cáo',
  'Quyết định',
  'Tờ trình',
  'Chương trình',
  'Nghị quyết',
  'Nghị định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Hướng dẫn',
  'Đề án',
  'Dự án',
  'Phương án',
  'Biên bản',
  'Công văn',
  'Công điện',
  'Giấy mời',
  'Giấy giới thiệu',
  'Kết luận',
  'Pháp lệnh',
  'Luật',
  'Hợp đồng',
  'Văn bản',
] as const
export type DocumentType = (typeof NAMES)[number]
export const TYPE_NAMES: readonly DocumentType[] = NAMES

/** A type that any symbol fits. */
export const ANY_DOCUMENT: DocumentType = 'Văn bản'
/** The type whose symbol is the office that wrote it, without an abbreviation of its own. */
export const LETTER: DocumentType = 'Công văn'

/** Abbreviations in capitals → the types that they may stand for, the usual one first. */
const ABBREVIATIONS: Readonly<Record<string, readonly DocumentType[]>> = {
  KH: ['Kế hoạch'],
  BC: ['Báo cáo'],
  BCTĐ: ['Báo cáo'],
  QĐ: ['Quyết định'],
  TB: ['Thông báo'],
  TTR: ['Tờ trình'],
  CTR: ['Chương trình'],
  CTRHĐ: ['Chương trình'],
  NQ: ['Nghị quyết'],
  NĐ: ['Nghị định'],
  CT: ['Chỉ thị', 'Chương trình'],
  QC: ['Quy chế'],
  QYĐ: ['Quy định'],
  QĐI: ['Quy định'],
  HD: ['Hướng dẫn'],
  ĐA: ['Đề án'],
  DA: ['Dự án'],
  PA: ['Phương án'],
  BB: ['Biên bản'],
  CV: ['Công văn'],
  CĐ: ['Công điện'],
  GM: ['Giấy mời'],
  GGT: ['Giấy giới thiệu'],
  KL: ['Kết luận'],
  PL: ['Pháp lệnh'],
  TT: ['Thông tư'],
  TTLT: ['Thông tư liên tịch', 'Thông tư'],
  TC: ['Thông cáo'],
  HĐ: ['Hợp đồng'],
}

/** What an abbreviation stands for; empty for the abbreviation of an office. */
export function typesOf(abbreviation: string): readonly DocumentType[] {
  const capitals = abbreviation.toUpperCase()
  if (/^(?:UBTV)?QH\d/u.test(capitals)) return ['Luật', 'Nghị quyết', 'Pháp lệnh']
  return ABBREVIATIONS[capitals] ?? []
}

/** What is written for a type before `số`: abbreviations that stand for one type only. */
export const TYPE_ABBREVIATIONS: readonly string[] = Object.keys(ABBREVIATIONS).filter(
  (each) => ABBREVIATIONS[each]?.length === 1 && !['HĐ', 'TC', 'DA', 'PA', 'PL'].includes(each),
)

/** A type by its name or its abbreviation in any case; null for another word. */
export function typeByName(name: string): DocumentType | null {
  const small = name.toLowerCase().replace(/\s+/gu, ' ')
  return NAMES.find((each) => each.toLowerCase() === small) ?? ABBREVIATIONS[name.toUpperCase()]?.[0] ?? null
}
