/**
 * What a PDF reader shows for the upper half of an 8-bit font, back to the byte.
 *
 * In: one character as a reader maps it through WinAnsi, Latin-1, a symbol font's private area or a compatibility
 * normalization. Out: the byte 0x80 to 0xFF, or null for anything else. Bytes below 0x80 are themselves.
 */

/** Windows-1252, 0x80 to 0x9F; a dot where the code page has nothing. */
const WINDOWS_1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** Characters that readers, glyph names and compatibility mappings put in place of a Latin-1 one. */
const ALIASES: Readonly<Record<string, number>> = {
  '\u03BC': 0xb5, // mu: the micro sign after compatibility normalization
  '\u2219': 0xb7, // bullet operator, dot operator: the glyph "periodcentered"
  '\u22C5': 0xb7,
  '\u02C9': 0xaf, // modifier macron: the glyph "macron"
  '\u0110': 0xd0, // the glyph "Dcroat" draws like "Eth"
}

const BYTES = new Map<string, number>()
for (let byte = 0x80; byte <= 0xff; byte += 1) {
  BYTES.set(String.fromCharCode(byte), byte)
  BYTES.set(String.fromCharCode(0xf000 + byte), byte)
}
for (const [index, character] of Array.from(WINDOWS_1252).entries()) if (character !== '.') BYTES.set(character, 0x80 + index)
for (const [character, byte] of Object.entries(ALIASES)) BYTES.set(character, byte)

/** U+0080 to U+009F print nothing: they are bytes of Windows-1252 that a font gives no other character for (0x96 is a dash). */
export function controlsToCharacters(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => {
    const character = WINDOWS_1252[control.charCodeAt(0) - 0x80]
    return character === undefined || character === '.' ? control : character
  })
}

/** The byte 0x80 to 0xFF that a character stands for, or null. */
export function characterToByte(character: string): number | null {
  return BYTES.get(character) ?? null
}
