/**
 * Vietnamese text out of a PDF's fonts: legacy codes to Unicode, and Unicode put in order. Pure.
 *
 * How to use it: collect the text by font name over the whole document exactly as pdf.js has it (with
 * `disableNormalization: true`), call `createTextDecoder` once, then pass the words of a page, passage by passage, through
 * `decodeWords`. Words, not glyph runs: a VNI letter is two characters, and the `ư` of TCVN3 is told from a hyphen by its word.
 *
 * pdf.js's getTextContent drops U+00AD, which in TCVN3 is the letter `ư`: read such fonts from the glyphs of the operator list.
 */
import { mendCapitals } from './capitals.ts'
import { detectLegacyFonts, type FontSample, type LegacyEncoding } from './detect.ts'
import { fontNameToHint } from './font-name.ts'
import { repairUnicode } from './repair.ts'
import { decodeTcvn3 } from './tcvn3.ts'
import { decodeVni } from './vni.ts'

export { detectLegacyFonts, type FontSample, type LegacyEncoding } from './detect.ts'
export { repairUnicode } from './repair.ts'
export { isVietnameseSyllable } from './syllable.ts'

export interface DecodeOptions {
  /** The font draws small letters as capitals (`.VnTimeH`). */
  readonly capitals?: boolean
}

/** Text of one font from a legacy code to Unicode, NFC. Pass at least a whole word; more gives words in capitals their context. */
export function decodeLegacy(text: string, encoding: LegacyEncoding, options: DecodeOptions = {}): string {
  if (encoding === 'vni') return decodeVni(text)
  const decoded = decodeTcvn3(text)
  if (options.capitals === true) return decoded.toUpperCase()
  return mendCapitals(decoded)
}

export interface FontWord extends FontSample {
  /**
   * What parts it from the word before; a space when missing. Words in capitals tell how the words after them are written, on the
   * next line too, but nothing beyond their passage.
   */
  readonly before?: 'space' | 'line' | 'passage'
}

export interface TextDecoder {
  /** The legacy code of a font's text, or null. */
  encodingOf(fontName: string): LegacyEncoding | null
  /** Whether any font of the document needs decoding. */
  readonly hasLegacyFonts: boolean
  /** Words, passage by passage, with their font (that of their first letter) to Unicode; one result for each word, repaired. */
  decodeWords(words: readonly FontWord[]): string[]
}

const PARTED_BY = { space: ' ', line: '\n', passage: '\n\n' } as const

/** A decoder for one document; `samples` is all of its text by font name. */
export function createTextDecoder(samples: readonly FontSample[]): TextDecoder {
  const encodings = detectLegacyFonts(samples)
  const encodingOf = (fontName: string): LegacyEncoding | null => encodings.get(fontName) ?? null
  const hasLegacyFonts = [...encodings.values()].some((encoding) => encoding !== null)
  const decodeWord = ({ fontName, text }: FontSample): { text: string; plainTcvn3: boolean } => {
    const encoding = encodingOf(fontName)
    if (encoding === null) return { text: repairUnicode(text), plainTcvn3: false }
    if (encoding === 'vni') return { text: repairUnicode(decodeVni(text)), plainTcvn3: false }
    const hint = fontNameToHint(fontName)
    const capitals = hint !== null && hint !== 'symbols' && hint.capitals
    const decoded = repairUnicode(decodeTcvn3(text))
    return { text: capitals ? decoded.toUpperCase() : decoded, plainTcvn3: !capitals }
  }
  const decodeWords = (words: readonly FontWord[]): string[] => {
    if (!hasLegacyFonts) return words.map((word) => repairUnicode(word.text))
    const decoded = words.map(decodeWord)
    let line = ''
    const starts = decoded.map(({ text }, index) => {
      line += PARTED_BY[words[index]?.before ?? 'space']
      const start = line.length
      line += text
      return start
    })
    const mended = mendCapitals(line)
    return decoded.map(({ text, plainTcvn3 }, index) => {
      const start = starts[index] ?? 0
      return plainTcvn3 ? mended.slice(start, start + text.length) : text
    })
  }
  return { encodingOf, hasLegacyFonts, decodeWords }
}
