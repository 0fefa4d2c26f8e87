/**
 * What a font's name says about the code of its text.
 *
 * In: the name as the PDF has it. Out: the legacy code and whether the font draws everything in capitals; 'symbols' for fonts
 * whose characters are pictures; null when the name says nothing.
 */

export interface FontHint {
  readonly encoding: 'tcvn3' | 'vni'
  /** `.VnTimeH` and its kin draw small letters as capitals. */
  readonly capitals: boolean
}

const SUBSET_PREFIX = /^[A-Z]{6}\+/u
const STYLE_SUFFIX = /[\s,_-]*(?:bold|italic|oblique|regular|normal|roman|light|medium|mt|ps|\d+)$/iu
const SYMBOL_FONTS = /^(?:symbol|wingdings|webdings|zapfdingbats|marlett|monotypesorts)/iu

/** A font's name without its subset prefix and style (`ABCDEF+.VnTimeH,Bold` → `.VnTimeH`). */
export function fontNameToFamily(fontName: string): string {
  let family = fontName.trim().replace(SUBSET_PREFIX, '').replace(/#2E/giu, '.').replace(/#20/gu, ' ')
  for (let before = ''; before !== family;) {
    before = family
    family = family.replace(STYLE_SUFFIX, '')
  }
  return family
}

export function fontNameToHint(fontName: string): FontHint | 'symbols' | null {
  const family = fontNameToFamily(fontName)
  if (SYMBOL_FONTS.test(family.replace(/\s/gu, ''))) return 'symbols'
  if (/^VNI[-_\s]/iu.test(family)) return { encoding: 'vni', capitals: false }
  // `.VnTime`, `_VnTime`, `VnTime`; the capital fonts end in a capital H (`.VnArialH`, `.VnArial NarrowH`).
  if (/^[._\s]?Vn[A-Z3]/u.test(family)) return { encoding: 'tcvn3', capitals: /[a-z]H$/u.test(family) }
  return null
}
