/**
 * Which fonts of a document hold text in a legacy Vietnamese code.
 *
 * In: for each font its name and text as the reader gives it. Out: the code by font name, null for text that is what it seems.
 * A font's name is a strong hint that its letters can refute (some producers map `.VnTime` to true Unicode); without such a
 * name the letters must show it: words that are no Vietnamese as they stand and Vietnamese syllables when decoded.
 */
import { fontNameToHint } from './font-name.ts'
import { characterToByte } from './legacy-bytes.ts'
import { isVietnameseSyllable } from './syllable.ts'
import { decodeTcvn3 } from './tcvn3.ts'
import { decodeVni } from './vni.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

export interface FontSample {
  readonly fontName: string
  readonly text: string
}

/** Different telling words looked at for one font: enough to be sure, cheap for a long document. */
const WORDS_LOOKED_AT = 300
/** Longer runs without white space are no words. */
const LONGEST_WORD = 40
/** Without a name or another legacy font beside it: different telling words that are needed. */
const FEWEST_WORDS = 3
/** Share of the telling words that must be syllables when decoded. The rest are names, abbreviations and foreign words. */
const DECODED_SHARE = 0.75
/** By how much the decoded share must beat the share of the words as they stand, and that of the other code. */
const LEAD = 0.3

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni']

/** Signs that every text may hold; they tell nothing about its letters. */
const COMMON_SIGNS = /[“”‘’–—…•°²³§«»·×±¼½¾]/u
/** Letters that no Latin-1 reading of a legacy font gives. */
const UNICODE_VIETNAMESE = /[ăĂơƠưƯ\u1EA0-\u1EF9]|[\u0300\u0301\u0303]|[\u0309\u0323]/u

interface Evidence {
  words: number
  /** Telling words with a character that is not ASCII. */
  highWords: number
  asItStands: number
  decoded: Record<LegacyEncoding, number>
}

/** Whether all runs of letters in a word that has letters beyond ASCII are Vietnamese syllables. */
function isVietnameseWord(word: string): boolean {
  const runs = word.match(/[\p{L}\p{M}]+/gu) ?? []
  return runs.length > 0 && runs.every((run) => /^[\x20-\x7E]*$/u.test(run) || isVietnameseSyllable(run))
}

/** A capital after a small letter without tone (`vỔ` for a real `và`): the word was no legacy code. */
const CAPITAL_INSIDE = /[a-zăâđêôơư]\p{Lu}/u

function isPlainAscii(text: string): boolean {
  return /^[\x20-\x7E]*$/u.test(text)
}

/** Whether a word has a letter or sign of the upper half that may be a letter of a legacy code. */
function hasHighLetter(word: string): boolean {
  for (const character of word) {
    if (character <= '\x7E') continue
    if (UNICODE_VIETNAMESE.test(character) || (characterToByte(character) ?? 0) > 0xa0) return true
  }
  return false
}

function readsAsItStands(word: string): boolean {
  if (Array.from(word).some((character) => character > '\x7E' && !/[\p{L}\p{M}]/u.test(character) && !COMMON_SIGNS.test(character)))
    return false
  // A sign between letters is no sign: it hides a letter (`x·`, `c¸c`).
  if (/\p{L}[°²³§«·×±¼½¾]|[°²³§»·×±¼½¾]\p{L}/u.test(word)) return false
  return isVietnameseWord(word)
}

function weigh(text: string): Evidence {
  const evidence: Evidence = { words: 0, highWords: 0, asItStands: 0, decoded: { tcvn3: 0, vni: 0 } }
  const seen = new Set<string>()
  for (const match of text.matchAll(/[^\s()[\]{}"“”,;:!?/]+/gu)) {
    const word = match[0].replace(/\.+$/u, '')
    if (word === '' || word.length > LONGEST_WORD || seen.has(word) || !/\p{L}/u.test(word)) continue
    const high = hasHighLetter(word)
    if (!high && isPlainAscii(word) && !word.includes('-')) continue
    const readings = { tcvn3: decodeTcvn3(word), vni: decodeVni(word) }
    if (!high && readings.tcvn3 === word) continue
    seen.add(word)
    evidence.words += 1
    if (high) evidence.highWords += 1
    if (readsAsItStands(word)) evidence.asItStands += 1
    for (const encoding of ENCODINGS) {
      const reading = readings[encoding]
      // A word that the code leaves as it is speaks for nobody.
      if (reading !== word && !CAPITAL_INSIDE.test(reading) && isVietnameseWord(reading)) evidence.decoded[encoding] += 1
    }
    if (seen.size >= WORDS_LOOKED_AT) break
  }
  return evidence
}

/** The code that the letters alone show; `fewest` telling words are needed. */
function encodingByLetters(evidence: Evidence, fewest: number): LegacyEncoding | null {
  if (evidence.words < fewest) return null
  const other = { tcvn3: evidence.decoded.vni, vni: evidence.decoded.tcvn3 }
  for (const encoding of ENCODINGS) {
    const decoded = evidence.decoded[encoding]
    if (decoded < DECODED_SHARE * evidence.words) continue
    if (decoded - Math.max(evidence.asItStands, other[encoding]) >= LEAD * evidence.words) return encoding
  }
  return null
}

/** The code of each font, by font name (subset prefix or not, as given). Call it once with the whole document's text. */
export function detectLegacyFonts(samples: readonly FontSample[]): Map<string, LegacyEncoding | null> {
  const texts = new Map<string, string>()
  for (const { fontName, text } of samples) {
    const before = texts.get(fontName)
    texts.set(fontName, before === undefined ? text : `${before} ${text}`)
  }
  const found = new Map<string, LegacyEncoding | null>()
  const undecided: { fontName: string; evidence: Evidence }[] = []
  for (const [fontName, text] of texts) {
    const hint = fontNameToHint(fontName)
    found.set(fontName, null)
    if (hint === 'symbols') continue
    const evidence = weigh(text)
    if (hint !== null) {
      const refuted = evidence.asItStands > evidence.decoded[hint.encoding]
      if (!refuted) found.set(fontName, hint.encoding)
      continue
    }
    const encoding = evidence.highWords > 0 ? encodingByLetters(evidence, FEWEST_WORDS) : null
    if (encoding === null) undecided.push({ fontName, evidence })
    else found.set(fontName, encoding)
  }
  // Beside a font in a legacy code, a few words are enough for the next one: the two come from the same keyboard.
  const kinds = new Set([...found.values()].filter((encoding) => encoding !== null))
  for (const { fontName, evidence } of undecided) {
    const encoding = encodingByLetters(evidence, 1)
    if (encoding !== null && kinds.has(encoding) && evidence.asItStands === 0) found.set(fontName, encoding)
  }
  return found
}
