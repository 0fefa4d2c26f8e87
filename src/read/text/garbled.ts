/**
 * Whether a page's text is no text: its codes were taken for letters that they are not. In: the words as decoded. Out: yes or no.
 *
 * It looks for what no language written in Latin letters has, so that a report in another language is not taken for garbage.
 */
import type { Word } from '../../model/page.ts'

/** Signs that stand beside letters only where a legacy code was not recognised: `ph­ư¬ng`, `c¸c`, `x·`. */
const SIGN_IN_WORD =
  /\p{L}[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00b8\u00bb-\u00bf\u00d7\u00f7]\p{L}|\p{L}[\u00a6\u00a8\u00ac\u00b8\u00b5](?=\P{L}|$)/u
/** Private use, unassigned and control characters. */
const NO_LETTER = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u
/** Letters of a word that has letters enough for a vowel. */
const LATIN_WORD = /^\p{Script=Latin}{3,}$/u
const VOWEL = /[aeiouy]/iu
/** Fewer telling words than this tell nothing. */
const FEWEST_WORDS = 8
/** Of the words with letters: more of them with such signs are no accident. */
const SIGNS_SHARE = 0.15
/** Of the words of three letters and more: abbreviations (UBND, CCHC) are a fifth at most. */
const NO_VOWEL_SHARE = 0.6

export function isGarbled(words: readonly Word[]): boolean {
  let withLetters = 0
  let signs = 0
  let latin = 0
  let noVowel = 0
  for (const { text } of words) {
    if (/\p{L}/u.test(text) || NO_LETTER.test(text)) {
      withLetters++
      if (SIGN_IN_WORD.test(text) || NO_LETTER.test(text)) signs++
    }
    if (!LATIN_WORD.test(text)) continue
    latin++
    if (!VOWEL.test(text.normalize('NFD'))) noVowel++
  }
  if (withLetters >= FEWEST_WORDS && signs > withLetters * SIGNS_SHARE) return true
  return latin >= FEWEST_WORDS && noVowel > latin * NO_VOWEL_SHARE
}
