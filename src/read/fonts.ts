/**
 * What the reader needs to know of a font. In: pdf.js's font object. Out: name, weight, metrics, and whether its codes have a
 * Unicode value that the file itself states.
 *
 * pdf.js falls back to "code is character" where a font has no map. That fallback is a guess (glyph 54 is not the digit `6`),
 * so every letter is checked against the map.
 */

import { fontNameToHint } from './text/font-name.ts'

/** The part of pdf.js's font object that is used; present with `fontExtraProperties`. */
export interface PdfjsFont {
  readonly name?: string
  readonly ascent?: number
  readonly descent?: number
  readonly bold?: boolean
  readonly black?: boolean
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
  readonly isType3Font?: boolean
  readonly composite?: boolean
  readonly defaultVMetrics?: readonly number[]
  readonly differences?: Record<number, string>
  readonly toUnicode?: { readonly _map?: Record<number, string | number>; readonly firstChar?: number }
}

export interface FontFacts {
  /** Without the subset prefix. */
  readonly name: string
  readonly bold: boolean
  /** Above and below the base line, as a fraction of the size; descent is negative. */
  readonly ascent: number
  readonly descent: number
  readonly vertical: boolean
  readonly type3: boolean
  /** Glyph width units to a fraction of the size. */
  readonly widthScale: number
  readonly defaultVMetrics: readonly number[] | null
  /** Whether the file says what character a code stands for. */
  readonly says: (code: number, unicode: string) => boolean
  /** For a font of a legacy Vietnamese code whose codes are its bytes: the byte of a letter as a character; else null. */
  readonly legacyByte: (code: number) => string | null
}

/** Used where a font states none; those of the common text faces. */
const DEFAULT_ASCENT = 0.89
const DEFAULT_DESCENT = -0.22
/** A stated ascent or descent beyond this (of the size) is a mistake of the font. */
const MAX_ASCENT = 1.5
/** Units of an em in glyph space. */
const GLYPH_UNITS = 1000

const BOLD_NAME = /bold|black|heavy|semibold|demi|,b$/iu
/** Names that a producer made up: their number says nothing about the character. */
const MADE_UP_NAME = /^[gGcC][0-9a-fA-F]{1,4}$/u

/** The name of a font without its subset prefix `ABCDEF+`. */
export function plainFontName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/u, '')
}

export function toFontFacts(font: PdfjsFont): FontFacts {
  const name = plainFontName(font.name ?? '')
  const matrix = font.fontMatrix
  const widthScale = matrix?.[0] ?? 1 / GLYPH_UNITS
  const ascent = font.ascent ?? 0
  const descent = font.descent ?? 0
  const stated = ascent > 0 && ascent <= MAX_ASCENT && descent <= 0 && descent >= -MAX_ASCENT && ascent - descent > 0.3
  return {
    name,
    bold: font.bold === true || font.black === true || BOLD_NAME.test(name),
    ascent: stated ? ascent : DEFAULT_ASCENT,
    descent: stated ? descent : DEFAULT_DESCENT,
    vertical: font.vertical === true,
    type3: font.isType3Font === true,
    widthScale,
    defaultVMetrics: font.defaultVMetrics ?? null,
    says: toSays(font),
    legacyByte: toLegacyByte(name, font),
  }
}

function toSays(font: PdfjsFont): FontFacts['says'] {
  const map = font.toUnicode?._map
  if (map === undefined) return () => false
  const { differences } = font
  return (code, unicode) => {
    if (map[code] === undefined || !isReadable(unicode)) return false
    const glyphName = differences?.[code]
    return !(glyphName !== undefined && MADE_UP_NAME.test(glyphName) && isGuessFromName(glyphName, unicode))
  }
}

/**
 * What pdf.js makes of byte 0xAD where the file states no map of its own: by Windows, Macintosh and Adobe's standard encoding.
 * All three are wrong for a legacy font, whose letters stand at the bytes themselves.
 */
const ENCODINGS_OF_AD: ReadonlySet<unknown> = new Set(['-', '≠', '›'])
const WINDOWS = new TextDecoder('windows-1252')

function toLegacyByte(name: string, font: PdfjsFont): FontFacts['legacyByte'] {
  const hint = fontNameToHint(name)
  const stated = font.toUnicode?._map?.[0xad]
  const byEncoding = ENCODINGS_OF_AD.has(typeof stated === 'number' ? String.fromCodePoint(stated) : stated)
  if (hint === null || hint === 'symbols' || font.composite === true || !byEncoding) return () => null
  const { differences } = font
  return (code) => {
    if (code < 0x80 || code > 0xff || differences?.[code] !== undefined) return null
    // Windows-1252 below 0xA0 (quotation marks, dashes), Latin-1 above.
    return WINDOWS.decode(Uint8Array.of(code))
  }
}

/** Whether the character is just the number in a made-up glyph name. */
function isGuessFromName(glyphName: string, unicode: string): boolean {
  const digits = glyphName.slice(1)
  const code = unicode.codePointAt(0)
  return code === Number(digits) || code === Number.parseInt(digits, 16)
}

/** Not a control character, not private use, not the replacement character. */
export function isReadable(unicode: string): boolean {
  if (unicode === '') return false
  for (const character of unicode) {
    const code = character.codePointAt(0) ?? 0
    const control = code < 0x20 ? !(code === 0x09 || code === 0x0a || code === 0x0d) : code >= 0x7f && code < 0xa0
    const privateUse = (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000
    if (control || privateUse || code === 0xfffd || code === 0xffff) return false
  }
  return true
}
