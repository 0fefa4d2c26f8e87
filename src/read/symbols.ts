/**
 * Signs of the symbol fonts that office suites use for bullets and ticks. In: font name and the character that the file states (in
 * the private use area). Out: the Unicode sign, or null where it is not one of them.
 */

const SYMBOL_FONT = /symbol|wingdings|webdings|dingbats/iu

const SYMBOL: Readonly<Record<number, string>> = {
  0xb7: '•',
  0xae: '→',
  0xb3: '≥',
  0xa3: '≤',
  0xb4: '×',
  0xd7: '⋅',
  0xb0: '°',
  0xb1: '±',
  0x2d: '−',
}
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x71: '❑',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
/** Symbol fonts stand in the private use area from here. */
const PRIVATE_BASE = 0xf000

export function symbolToText(fontName: string, text: string): string | null {
  const code = text.codePointAt(0) ?? 0
  if (code < PRIVATE_BASE || code > PRIVATE_BASE + 0xff || !SYMBOL_FONT.test(fontName)) return null
  const table = /wingdings/iu.test(fontName) ? WINGDINGS : SYMBOL
  return table[code - PRIVATE_BASE] ?? null
}
