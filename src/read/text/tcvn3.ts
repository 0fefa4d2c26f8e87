/**
 * TCVN3 ("ABC", the `.Vn…` fonts): 8-bit text to Unicode.
 *
 * In: text as a PDF reader gives it (Latin-1 or Windows-1252 characters). Out: Vietnamese in NFC, except for capitals of
 * toned vowels, which the code does not have (see capitals.ts).
 *
 * The table is TCVN 5712:1993, 0xA1 to 0xFF. TCVN3 proper leaves the places of the toned capitals empty (0xAF, 0xBA, …);
 * they are read as the standard has them. 0xB0 to 0xB4 are combining tones. Below 0xA0 the fonts keep Windows-1252
 * (quotation marks, dashes).
 */
import { characterToByte } from './legacy-bytes.ts'
import { isVietnameseSyllable } from './syllable.ts'

const FIRST_BYTE = 0xa1
const LETTERS = [
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíị',
  'òỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
].join('')

/** The one letter that readers confuse with a hyphen: byte 0xAD is `ư` here and the soft hyphen in Latin-1. */
const HORNED_U_BYTE = 0xad
const HYPHENS = /[\u2010\u2011]/gu
const COMBINING = /^\p{M}$/u
const VOWEL_END = /[aeiouyăâêôơư]$/iu

/** More hyphens than this in one word is no Vietnamese word: all of them are hyphens. */
const MOST_HYPHENS = 6

/** A spelling is lower case or begins with one capital: TCVN3 has a capital Ư of its own, so `ư` never stands among capitals. */
const LOWER_OR_TITLE = /^\p{L}?[^\p{Lu}]*$/u

function piecesScore(pieces: readonly string[]): number {
  let score = 0
  for (const piece of pieces) if (piece !== '') score += isVietnameseSyllable(piece) ? 1 : -1
  return score
}

/**
 * A word whose hyphens may be the letter `ư`: each hyphen is read as the letter where that makes syllables of its pieces, else
 * it stays (`tr-ờng` → `trường`; `KH-UBND` and `kinh-tế` stay). Of two readings the one with more syllables among its pieces
 * is taken, at a tie the one with more letters (`-u tiên` → `ưu tiên`).
 */
function resolveHyphens(word: string): string {
  const pieces = word.split('-')
  const hyphens = pieces.length - 1
  if (hyphens === 0 || hyphens > MOST_HYPHENS || word.length === hyphens) return word
  let best = word
  let bestScore = piecesScore(pieces)
  for (let choice = 1; choice < 2 ** hyphens; choice += 1) {
    let candidate = pieces[0] ?? ''
    for (let index = 0; index < hyphens; index += 1) candidate += (choice & (2 ** index) ? 'ư' : '-') + (pieces[index + 1] ?? '')
    const read = candidate.split('-')
    if (!read.every((piece) => !piece.includes('ư') || (isVietnameseSyllable(piece) && LOWER_OR_TITLE.test(piece)))) continue
    const score = piecesScore(read)
    if (score > bestScore || (score === bestScore && read.length <= best.split('-').length)) {
      best = candidate
      bestScore = score
    }
  }
  return best
}

/** TCVN3 text to Unicode, letter by letter; hyphens that are `ư` by what they make of their word. */
export function decodeTcvn3(text: string): string {
  let decoded = ''
  for (const character of text.replace(HYPHENS, '-')) {
    const byte = characterToByte(character)
    if (byte === HORNED_U_BYTE) decoded += 'ư'
    else if (byte === 0xa0) decoded += ' '
    else if (byte === null || byte < FIRST_BYTE) decoded += character
    else {
      const letter = LETTERS[byte - FIRST_BYTE] ?? character
      // A tone stands on a vowel; elsewhere the sign is what it looks like (30°C).
      decoded += COMBINING.test(letter) && !VOWEL_END.test(decoded) ? character : letter
    }
  }
  const composed = decoded.normalize('NFC')
  if (!composed.includes('-')) return composed
  return composed.replace(/[\p{L}\p{N}-]+/gu, (word, at: number) => {
    // Beside a digit and in a symbol's tail (`2021-2025`, `34/KH-`) a hyphen is a hyphen.
    const isSymbol = /\p{N}/u.test(word) || /\p{N}\/$/u.test(composed.slice(Math.max(0, at - 2), at))
    return isSymbol ? word : resolveHyphens(word)
  })
}
