/**
 * Diacritics drawn as letters of their own, put onto the letter they belong to. In: letters in the order of drawing. Out: letters
 * with their marks (composition to NFC comes later, with the other repairs of text).
 */
import type { Glyph } from './drawing.ts'

/** Spacing accents that producers lay over a letter, with the combining mark they stand for. */
const SPACING_MARKS: ReadonlyMap<string, string> = new Map([
  ['\u0060', '\u0300'],
  ['\u00b4', '\u0301'],
  ['\u02ca', '\u0301'],
  ['\u02cb', '\u0300'],
  ['\u02c6', '\u0302'],
  ['\u005e', '\u0302'],
  ['\u02dc', '\u0303'],
  ['\u007e', '\u0303'],
  ['\u02d8', '\u0306'],
  ['\u00a8', '\u0308'],
  ['\u02dd', '\u030b'],
  ['\u00b8', '\u0327'],
])
const COMBINING = /^\p{M}+$/u
/** How many letters back a mark may find its letter. */
const REACH = 6
/** Share of a spacing accent that must lie over the letter. */
const OVERLAY = 0.5
/** Marks may stand this share of the size away from the base line of their letter. */
const MARK_RISE = 0.6

/** Letters with the marks around them attached; the marks themselves are gone. */
export function attachMarks(glyphs: readonly Glyph[]): Glyph[] {
  const result: Glyph[] = []
  /** A mark that came before its letter. */
  let waiting: Glyph | null = null
  for (const glyph of glyphs) {
    const mark = markOf(glyph)
    if (mark === null) {
      if (waiting !== null && liesOver(waiting, glyph)) {
        result.splice(result.indexOf(waiting), 1)
        result.push({ ...glyph, text: glyph.text + (markOf(waiting) ?? '') })
        waiting = null
        continue
      }
      waiting = null
      result.push(glyph)
      continue
    }
    const at = findBase(result, glyph, mark === glyph.text)
    const base = result[at]
    if (base) result[at] = { ...base, text: base.text + mark }
    else {
      result.push(glyph)
      waiting = glyph
    }
  }
  return result
}

function markOf(glyph: Glyph): string | null {
  return COMBINING.test(glyph.text) ? glyph.text : (SPACING_MARKS.get(glyph.text) ?? null)
}

/** Index of the letter that a mark belongs to; -1 for none. A combining mark falls to the letter before it when none lies under it. */
function findBase(glyphs: readonly Glyph[], mark: Glyph, combining: boolean): number {
  for (let i = glyphs.length - 1; i >= Math.max(0, glyphs.length - REACH); i--) {
    const glyph = glyphs[i]
    if (glyph && !glyph.isSpace && liesOver(mark, glyph)) return i
  }
  const last = glyphs.at(-1)
  const follows =
    last && !last.isSpace && last.direction === mark.direction && Math.abs(last.baseline - mark.baseline) <= last.size * MARK_RISE
  return combining && follows && Math.abs(mark.start - last.end) <= last.size / 4 ? glyphs.length - 1 : -1
}

/** Whether most of the mark stands over (or under) the body of the letter. */
function liesOver(mark: Glyph, letter: Glyph): boolean {
  if (mark.direction !== letter.direction || !/\p{L}/u.test(letter.text)) return false
  if (Math.abs(mark.baseline - letter.baseline) > letter.size * MARK_RISE) return false
  const width = mark.end - mark.start
  const overlap = Math.min(mark.end, letter.end) - Math.max(mark.start, letter.start)
  // A mark without width is drawn to the left of where it stands.
  if (width < letter.size * 0.02) return mark.start > letter.start && mark.start <= letter.end + letter.size * 0.1
  return overlap >= width * OVERLAY
}
