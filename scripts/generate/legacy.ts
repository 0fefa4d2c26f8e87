/**
 * Vietnamese text as the old 8-bit fonts hold it: TCVN3 (`.VnTime`) and VNI (`VNI-Times`).
 * In: Unicode text (NFC). Out: the letters that a PDF's text layer shows when it takes the font for a Western one (windows-1252).
 */

/** Byte by letter, TCVN 5712 part 3 (ABC). Capital letters with a tone have no place in it. */
const TCVN3_LETTERS = 'ăâđêôơưĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
const TCVN3_BYTES =
  'a8a9aeaaabacada1a2a7a3a4a5a6b5b6b7b8b9bbbcbdbec6c7c8c9cacbcccecfd0d1d2d3d4d5d6d7d8dcdddedfe1e2e3e4e5e6e7e8e9eaebecedeeeff1f2f3f4f5f6f7f8f9fafbfcfdfe'

const tcvn3 = new Map<string, string>()
for (const [index, letter] of Array.from(TCVN3_LETTERS).entries()) {
  tcvn3.set(letter, String.fromCodePoint(Number.parseInt(TCVN3_BYTES.slice(2 * index, 2 * index + 2), 16)))
}

/** VNI writes the letter and then a mark; these letters have a character of their own. */
const VNI_SINGLE: Readonly<Record<string, string>> = {
  ì: 'ì',
  í: 'í',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  Ì: 'Ì',
  Í: 'Í',
  Ỉ: 'Æ',
  Ĩ: 'Ó',
  Ị: 'Ò',
  đ: 'ñ',
  Đ: 'Ñ',
  ơ: 'ô',
  Ơ: 'Ô',
  ư: 'ö',
  Ư: 'Ö',
  ỵ: 'î',
  Ỵ: 'Î',
}
/** The mark after a plain vowel (or after ô for ơ, ö for ư), by tone. */
const VNI_TONE: Readonly<Record<string, string>> = { '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
/** The mark of a circumflex vowel together with its tone. */
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0300': 'à',
  '\u0301': 'á',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
}
/** The mark of a breve vowel together with its tone. */
const VNI_BREVE: Readonly<Record<string, string>> = { '': 'ê', '\u0300': 'è', '\u0301': 'é', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' }

function letterToVni(letter: string): string {
  const single = VNI_SINGLE[letter]
  if (single !== undefined) return single
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'))
  if (marks.length === 0) return letter
  const tone = marks.find((mark) => mark in VNI_TONE) ?? ''
  const upper = base !== base.toLowerCase()
  const cased = (mark: string | undefined): string => (upper ? (mark ?? '').toUpperCase() : (mark ?? ''))
  if (marks.includes('\u0302')) return base + cased(VNI_CIRCUMFLEX[tone])
  if (marks.includes('\u0306')) return base + cased(VNI_BREVE[tone])
  if (marks.includes('\u031b')) {
    const horned = VNI_SINGLE[`${base}\u031b`.normalize('NFC')] ?? base
    return horned + cased(VNI_TONE[tone])
  }
  return base + cased(VNI_TONE[tone])
}

/** Text as a VNI font holds it. */
export function toVni(text: string): string {
  return Array.from(text, letterToVni).join('')
}

/** Text as a TCVN3 font holds it; a capital with a tone is written by its small letter, as typists had to. */
export function toTcvn3(text: string): string {
  return Array.from(text, (letter) => tcvn3.get(letter) ?? tcvn3.get(letter.toLowerCase()) ?? letter).join('')
}

/** True for a capital letter with a tone mark, which TCVN3 cannot write. */
function isTonedCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() && !tcvn3.has(letter) && tcvn3.has(letter.toLowerCase())
}

const lettersOf = (word: string | undefined): string => (word ?? '').replace(/\P{L}/gu, '')

/** True for a word of at least so many letters, all of them capitals. */
function isCapitalWord(word: string | undefined, length: number): boolean {
  const letters = lettersOf(word)
  return letters.length >= length && letters === letters.toUpperCase()
}

const plainCapitals = (word: string): number => Array.from(lettersOf(word)).filter((letter) => !isTonedCapital(letter)).length

/**
 * What can be read back from TCVN3: toned capitals become small, except where the writing itself tells that they are capitals:
 * in words with two capitals that could be written, and in words in capitals beside another one.
 */
export function asTcvn3Shows(text: string): string {
  const words = text.split(/(\s+)/u)
  return words
    .map((word, index) => {
      const neighbours = Number(isCapitalWord(words[index - 2], 2)) + Number(isCapitalWord(words[index + 2], 2))
      const told = isCapitalWord(word, 2) ? neighbours > 0 || plainCapitals(word) > 1 : isCapitalWord(word, 1) && neighbours === 2
      if (told) return word
      return Array.from(word, (letter) => (isTonedCapital(letter) ? letter.toLowerCase() : letter)).join('')
    })
    .join('')
}
