/**
 * Vietnamese to the legacy codes, made apart from the decoder's tables: TCVN3 from `iconv -f TCVN5712-1` (bytes 0xA1 to 0xFF),
 * VNI by composition of letter and mark.
 */

/** What iconv gives for the bytes 0xA1 to 0xFF; `·` for the combining tones. */
const ICONV_TCVN5712 = 'ĂÂÊÔƠƯĐăâêôơưđẰ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

const SMALL_AND_PLAIN_CAPITALS = new Map(
  Array.from(ICONV_TCVN5712)
    .map((letter, index): [string, string] => [letter, String.fromCharCode(0xa1 + index)])
    .filter(([letter]) => letter !== '·' && (letter === letter.toLowerCase() || 'ĂÂÊÔƠƯĐ'.includes(letter))),
)

export interface Tcvn3Options {
  /** How byte 0xAD comes out of the reader. Default: the soft hyphen itself. */
  readonly hornedU?: string
  /** As typed for a capital font: everything in small letters. */
  readonly capitalFont?: boolean
}

/** What a reader gives for text typed in TCVN3: a capital toned vowel is typed as the small one. */
export function encodeTcvn3(text: string, options: Tcvn3Options = {}): string {
  const typed = options.capitalFont === true ? text.toLowerCase() : text
  return Array.from(typed.normalize('NFC'))
    .map((letter) => {
      const code = SMALL_AND_PLAIN_CAPITALS.get(letter) ?? SMALL_AND_PLAIN_CAPITALS.get(letter.toLowerCase()) ?? letter
      return code === '\u00AD' ? (options.hornedU ?? code) : code
    })
    .join('')
}

const MARKS: Readonly<Record<string, string>> = {
  '': ' øùûõï',
  '\u0302': 'âàáåãä',
  '\u0306': 'êèéúüë',
}
const TONE_ORDER = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const TONED_I: Readonly<Record<string, string>> = { '\u0300': 'ì', '\u0301': 'í', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' }

function encodeVniLetter(letter: string): string {
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'))
  const tone = marks.find((mark) => TONE_ORDER.includes(mark)) ?? ''
  const quality = marks.find((mark) => !TONE_ORDER.includes(mark)) ?? ''
  if (base === 'đ') return 'ñ'
  if (base === 'i' && tone !== '') return TONED_I[tone] ?? base
  if (base === 'y' && tone === '\u0323') return 'î'
  const horned = quality === '\u031B'
  const stem = horned ? (base === 'o' ? 'ô' : 'ö') : base
  const mark = MARKS[horned ? '' : quality]?.[TONE_ORDER.indexOf(tone)] ?? ' '
  return mark === ' ' ? stem : stem + mark
}

export function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'))
    .map((letter) => {
      const code = encodeVniLetter(letter.toLowerCase())
      return letter === letter.toLowerCase() ? code : code.toUpperCase()
    })
    .join('')
}
