/**
 * Printed codes of criteria (`I.`, `TC 1.1`, `1.1.1`) and when two of them are the same code.
 *
 * Only marks that carry no meaning are forgotten here: a trailing dot or bracket, a prefix such as `TC`, case, white space and the
 * apostrophe that a spreadsheet puts before text. A comma for a dot, a doubled dot or a lost dot is a difference: it is repaired
 * elsewhere, and said.
 */

/** Words that are printed before a code and are no part of it. Longest first; compared without case. */
const PREFIX = /^(?:tiêu chí thành phần|tiêu chí|chỉ tiêu|chỉ số|nhóm|tctp|mục|phần|chương|tc)[\s.:]*(?=[\dIVXivxA-Za-z])/iu
const UNSEEN = /[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]+/gu
const LEADING_MARKS = /^['’‘`(]+/u
const TRAILING_MARKS = /[.):;,\-–\]]+$/u

/** The code without marks that carry no meaning: `TC 1.1.` → `1.1`, `I.` → `I`, `a)` → `a`, `1. 2` → `1.2`. '' for a blank cell. */
export function normalizeCode(printed: string): string {
  return printed.normalize('NFC').trim().replace(LEADING_MARKS, '').replace(PREFIX, '').replace(UNSEEN, '').replace(TRAILING_MARKS, '')
}

/**
 * Whether a printed code is the canonical one. `id` is the row's id: a code printed with its section (`I.1.1` for `1.1` in section I)
 * is the same code. A blank printed code agrees with nothing.
 */
export function codesAgree(printed: string, canonical: string, id?: string): boolean {
  const code = normalizeCode(printed).toLowerCase()
  if (code === '') return false
  return code === normalizeCode(canonical).toLowerCase() || (id !== undefined && code === id.toLowerCase())
}
