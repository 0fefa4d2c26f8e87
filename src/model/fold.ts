/**
 * Vietnamese text folded for comparison. In: text in any normal form. Out: a key that is compared and never shown.
 *
 * `foldLoose` forgets all diacritics: for headers and names typed without marks, in capitals, or read from a picture.
 * `foldTone` keeps the letters apart that differ in meaning and forgets only spelling habits: where the tone stands (`hoà`, `hòa`),
 * `y` or `i` in an open syllable (`kỹ`, `kĩ`), case, and the amount of white space.
 */

/** Grave, acute, tilde, hook above, dot below: the five tone marks of Vietnamese. The other marks make letters (â, ă, ơ, …). */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const SYLLABLE = /\p{L}[\p{L}\p{M}]*/gu
/** `y` as the only vowel, or after `qu`: the place where `i` is an equal spelling. `tuy` and `tui` are different words. */
const OPEN_Y = /^([^aeiouy]*|qu)y$/u
/** Soft hyphen, zero-width signs and the byte order mark: they print nothing. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu

/** Small letters without marks, `đ` as `d`; runs of anything but letters and digits are one space; trimmed. */
export function foldLoose(text: string): string {
  return text
    .toLowerCase()
    .replace(UNSEEN, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đð]/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Letters and punctuation as they are, but small, the tone after its syllable, `i` for an open `y`, single spaces, trimmed. */
export function foldTone(text: string): string {
  return text.toLowerCase().replace(UNSEEN, '').replace(/\s+/gu, ' ').trim().normalize('NFD').replace(SYLLABLE, foldSyllable)
}

function foldSyllable(syllable: string): string {
  // In canonical order: gathered from several letters they may stand otherwise.
  const tones = (syllable.match(TONE)?.join('') ?? '').normalize('NFD')
  const letters = syllable.replace(TONE, '').normalize('NFC').replaceAll('ð', 'đ')
  return letters.replace(OPEN_Y, '$1i') + tones
}
