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
/** The origin of a combining mark lies up to this share of the size beside its letter: a tilde is wider than the `i` under it. */
const BESIDE = 0.25

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
    const at = findBase(result, mark, glyph)
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

/**
 * Index of the letter that a mark belongs to; -1 for none. A combining mark belongs to the letter before it in the file, if the two
 * make one letter: it often has no width, and then its place says little about where its ink is. Otherwise it is the place that
 * counts, first among the letters that can carry the mark (`ngh` never carries the tilde of `ĩ`).
 */
function findBase(glyphs: readonly Glyph[], text: string, mark: Glyph): number {
  const combining = text === mark.text
  const last = glyphs.at(-1)
  const follows = combining && last !== undefined && liesBeside(mark, last)
  if (follows && composes(last, text)) return glyphs.length - 1
  let under = -1
  for (let i = glyphs.length - 1; i >= Math.max(0, glyphs.length - REACH); i--) {
    const glyph = glyphs[i]
    if (!glyph || glyph.isSpace || !liesOver(mark, glyph)) continue
    if (composes(glyph, text)) return i
    if (under < 0) under = i
  }
  return under >= 0 || !follows ? under : glyphs.length - 1
}

/** Whether Unicode has the letter with this mark. */
function composes(letter: Glyph, mark: string): boolean {
  return (letter.text + mark).normalize('NFC').length <= letter.text.normalize('NFC').length
}

/** Whether a mark stands where the letter before it may have put it. */
function liesBeside(mark: Glyph, letter: Glyph): boolean {
  if (letter.isSpace || mark.direction !== letter.direction) return false
  if (Math.abs(mark.baseline - letter.baseline) > letter.size * MARK_RISE) return false
  return mark.start >= letter.start - letter.size * BESIDE && mark.start <= letter.end + letter.size * BESIDE
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
