/** Texts that are too long to be a common phrase, in the form in which two of them are compared. */
import { foldTone } from './fold.ts'

/** Letters and digits of a sentence and a half. */
const LONG = 80
/** The name of a place: texts that are copied have it exchanged. */
export const PLACE_NAME = /(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố)(?:\s\p{Lu}[\p{L}\p{M}]{0,12}){1,4}/gu

/** The letters and digits of a long text, folded, without names of places; null for a text that is not long. */
export function lettersOf(text: string): string | null {
  if (text.length < LONG) return null
  const letters = foldTone(text.normalize('NFC').replace(PLACE_NAME, ' ')).replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.length < LONG ? null : letters
}
