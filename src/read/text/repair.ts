/**
 * Small faults of Unicode text, mended: decomposed letters, marks in the wrong order, `ð` for `đ`, ligatures, invisible
 * characters, control characters that stand for a dash or a quotation mark.
 *
 * In: text of a page in Unicode (legacy codes already decoded). Out: the same text in NFC. Never NFKC: it would change what is
 * printed (`²`, `½`).
 */
import { controlsToCharacters } from './legacy-bytes.ts'
import { isVietnameseSyllable } from './syllable.ts'

const NOTHING_TO_MEND = /^[\x20-\x7E]*$/u
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu
const SOFT_HYPHEN_INSIDE = /(?<=\p{L})\u00AD(?=\p{L})/gu
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** A vowel's marks: those that make it another letter, and its tone. Producers write them in any order. */
const MARK_PAIR = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/gu

/** Icelandic eth and the African d with hook look like the Vietnamese đ and are often put in its place. */
const D_LOOKALIKES = /[ðÐƉɖ]/u

function mendD(word: string): string {
  const mended = word.replace(/[ðɖ]/gu, 'đ').replace(/[ÐƉ]/gu, 'Đ')
  // An abbreviation (`QÐ`, `HÐND`) is no syllable; its capitals show it.
  return mended.length === 1 || isVietnameseSyllable(mended) || /^[A-ZĐ]+$/u.test(mended) ? mended : word
}

export function repairUnicode(text: string): string {
  if (NOTHING_TO_MEND.test(text)) return text
  const composed = controlsToCharacters(text)
    .replace(INVISIBLE, '')
    .replace(SOFT_HYPHEN_INSIDE, '')
    .replace(/\u00AD/gu, '-')
    .replace(/[\uFB00-\uFB06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFD')
    .replace(MARK_PAIR, '$2$1')
    .normalize('NFC')
  return D_LOOKALIKES.test(composed) ? composed.replace(/\p{L}+/gu, mendD) : composed
}
