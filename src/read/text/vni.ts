/**
 * VNI (`VNI-Times` and its kin): text to Unicode. A toned or marked vowel is a plain letter and a character for its marks
 * (`Coäng` is Cộng); ơ, ư, đ, the toned i and ỵ are single characters.
 *
 * In: text as a PDF reader gives it (Windows-1252 characters). Out: Vietnamese in NFC.
 */

/** Tones in the order grave, sharp, hook, tilde, heavy. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const

/** Characters for a mark without tone, then with each tone. */
const PLAIN_MARKS = 'øùûõï'
const CIRCUMFLEX_MARKS = 'âàáåãä'
const BREVE_MARKS = 'êèéúüë'
const SINGLE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const LETTERS = new Map<string, string>()

function addLetter(code: string, letter: string): void {
  const small = letter.normalize('NFC')
  LETTERS.set(code, small)
  const [base = '', mark = ''] = code
  // The mark's case follows its letter in well-typed text; either is accepted.
  for (const markForm of new Set([mark, mark.toUpperCase()])) {
    LETTERS.set(base + markForm, small)
    LETTERS.set(base.toUpperCase() + markForm, small.toUpperCase())
  }
}

for (const [code, letter] of Object.entries(SINGLE)) addLetter(code, letter)
for (const [base, letter] of Object.entries({ a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' })) {
  for (const [index, mark] of Array.from(PLAIN_MARKS).entries()) addLetter(base + mark, letter + (TONES[index] ?? ''))
}
for (const base of 'aeo') {
  for (const [index, mark] of Array.from(CIRCUMFLEX_MARKS).entries()) addLetter(base + mark, `${base}\u0302${['', ...TONES][index] ?? ''}`)
}
for (const [index, mark] of Array.from(BREVE_MARKS).entries()) addLetter(`a${mark}`, `a\u0306${['', ...TONES][index] ?? ''}`)

/** VNI text to Unicode. Characters that are no VNI letter stay as they are. */
export function decodeVni(text: string): string {
  let decoded = ''
  for (let index = 0; index < text.length; index += 1) {
    const pair = LETTERS.get(text.slice(index, index + 2))
    if (pair !== undefined && index + 1 < text.length) {
      decoded += pair
      index += 1
    } else decoded += LETTERS.get(text[index] ?? '') ?? text[index] ?? ''
  }
  return decoded.normalize('NFC')
}
