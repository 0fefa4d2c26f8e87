/**
 * Letters to words. In: the letters that are seen, in the order of drawing; the page's rules. Out: words sorted by direction, line
 * and place, their text still in the font's own codes.
 *
 * Steps: letters → runs (in the order of drawing, cut at spaces and gaps) → runs that touch joined → cut at rules → words.
 * Words are joined by gap and never by the items of the file: producers draw a letter, a syllable or a line at a time.
 */
import type { Rule, Word } from '../model/page.ts'
import { attachMarks } from './marks.ts'
import type { Glyph } from './drawing.ts'
import { frameToBaseline, frameToBox } from './frame.ts'

/** A word whose text is not decoded yet, with the font of its first letter. */
export interface RawWord extends Word {
  readonly fontName: string
  /** Its text with a mark for every letter that the file gives no character for; null when there is none such. */
  readonly marked: string | null
}

/** Stands for a letter that the file gives no character for. */
const UNKNOWN_LETTER = '\ufffd'
/** A gap wider than this share of the size separates words. A space is 0.2 to 0.28 em; kerning stays under 0.1. */
const WORD_GAP = 0.15
/** Letters may overlap by this share of the size within a word (kerning, italics). */
const MAX_OVERLAP = 0.4
/** Base lines within this share of the size are one line. */
const SAME_BASELINE = 0.12
/** A letter this much smaller than its neighbour is an index, not the same word. */
const SAME_SIZE = 0.8
/** Indices stand at most this share of the larger size above or below their line. */
const INDEX_RISE = 0.45
/** Letter spacing beyond this share of the size is a jump to another place. */
const MAX_SPACING = 1

interface Run {
  glyphs: Glyph[]
  spaceBefore: boolean
  spaceAfter: boolean
  /** Touches the run before it, which looks different. */
  touches: boolean
}

export function glyphsToWords(glyphs: readonly Glyph[], rules: readonly Rule[]): RawWord[] {
  const words: RawWord[] = []
  for (const line of joinRuns(glyphsToRuns(attachMarks(glyphs)))) {
    let previous: Glyph | null = null
    for (const run of line) {
      if (run.touches && previous !== null && isRuleBetween(previous, firstOf(run), rules)) run.touches = false
      previous = lastOf(run)
      for (const part of cutAtRules(run, rules)) {
        words.push(...runToWords(part))
      }
    }
  }
  return words
}

const firstOf = (run: Run): Glyph => run.glyphs[0] as Glyph
const lastOf = (run: Run): Glyph => run.glyphs.at(-1) as Glyph

/** Runs in the order of drawing: a new one at every space, gap, line and direction. */
function glyphsToRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  let space: Glyph | null = null
  for (const glyph of glyphs) {
    if (glyph.isSpace) {
      if (run !== null) run.spaceAfter = true
      run = null
      space = glyph
      continue
    }
    if (run !== null && continues(lastOf(run), glyph)) {
      run.glyphs.push(glyph)
      continue
    }
    run = { glyphs: [glyph], spaceBefore: space !== null && isNear(space, glyph), spaceAfter: false, touches: false }
    space = null
    runs.push(run)
  }
  return runs
}

function isNear(space: Glyph, glyph: Glyph): boolean {
  const onLine = space.direction === glyph.direction && Math.abs(space.baseline - glyph.baseline) <= glyph.size * SAME_BASELINE
  return onLine && Math.abs(glyph.start - space.end) <= glyph.size
}

function continues(last: Glyph, next: Glyph): boolean {
  return onSameLine(last, next) && isTouching(last, next)
}

function onSameLine(a: Glyph, b: Glyph): boolean {
  const size = Math.min(a.size, b.size)
  const alike = size >= SAME_SIZE * Math.max(a.size, b.size)
  return a.direction === b.direction && alike && Math.abs(a.baseline - b.baseline) <= size * SAME_BASELINE
}

function isTouching(last: Glyph, next: Glyph): boolean {
  const size = Math.min(last.size, next.size)
  const spaced = last.next - last.end <= size * MAX_SPACING ? Math.max(last.next, last.end) : last.end
  const gap = next.start - (next.order === last.order ? spaced : last.end)
  const gapToEdge = next.start - last.end
  const smallest = Math.min(gap, gapToEdge)
  return smallest <= size * WORD_GAP && gapToEdge >= -size * MAX_OVERLAP && next.start >= last.start - size * 0.05
}

/** Joins runs that touch although other things were drawn between them. Lines of runs, each sorted along. */
function joinRuns(runs: readonly Run[]): Run[][] {
  const sorted = runs.toSorted(
    (a, b) =>
      firstOf(a).direction - firstOf(b).direction || firstOf(a).baseline - firstOf(b).baseline || firstOf(a).start - firstOf(b).start,
  )
  return toLines(sorted).map((line) => {
    const joined: Run[] = []
    for (const run of line.toSorted((a, b) => firstOf(a).start - firstOf(b).start)) {
      const last = joined.at(-1)
      if (last && !last.spaceAfter && !run.spaceBefore && isTouching(lastOf(last), firstOf(run))) {
        if (onSameLine(lastOf(last), firstOf(run))) {
          last.glyphs.push(...run.glyphs)
          last.spaceAfter = run.spaceAfter
          continue
        }
        run.touches = true
      }
      joined.push(run)
    }
    return joined
  })
}

/** Runs whose base lines are near each other (an index counts to its line). */
function toLines(sorted: readonly Run[]): Run[][] {
  const lines: Run[][] = []
  let line: Run[] = []
  for (const run of sorted) {
    const measure = line[0]
    const a = measure === undefined ? null : firstOf(measure)
    const b = firstOf(run)
    if (a === null || a.direction !== b.direction || b.baseline - a.baseline > Math.max(a.size, b.size) * INDEX_RISE) {
      line = []
      lines.push(line)
    }
    line.push(run)
  }
  return lines
}

/** Where rules stand across the line between two places of it, in the frame of the letters' direction. */
function rulesAcross(first: Glyph, end: number, rules: readonly Rule[]): number[] {
  const { direction, baseline, size } = first
  const [left, top, right, bottom] = frameToBox(direction, first.start, baseline - size * 0.5, end, baseline)
  const lies = direction === 0 || direction === 180
  return rules
    .filter((rule) =>
      lies
        ? rule.axis === 'vertical' && rule.at > left && rule.at < right && rule.from <= top && rule.to >= bottom
        : rule.axis === 'horizontal' && rule.at > top && rule.at < bottom && rule.from <= left && rule.to >= right,
    )
    .map((rule) => (direction === 0 || direction === 90 ? rule.at : -rule.at))
}

function isRuleBetween(a: Glyph, b: Glyph, rules: readonly Rule[]): boolean {
  return rulesAcross(a, b.end, rules).some((at) => at >= (a.start + a.end) / 2 && at <= (b.start + b.end) / 2)
}

/** A run drawn across a ruling line belongs to two cells: it is cut where a rule stands between two letters. */
function cutAtRules(run: Run, rules: readonly Rule[]): Run[] {
  const cuts = rulesAcross(firstOf(run), lastOf(run).end, rules)
  if (cuts.length === 0) return [run]
  const parts: Run[] = []
  let part: Glyph[] = []
  for (const glyph of run.glyphs) {
    const before = part.at(-1)
    // A rule that crosses the body of a letter (a stroke through it) does not cut.
    if (before && cuts.some((at) => at >= (before.start + before.end) / 2 && at <= (glyph.start + glyph.end) / 2)) {
      parts.push({ ...run, glyphs: part, touches: parts.length === 0 && run.touches })
      part = []
    }
    part.push(glyph)
  }
  parts.push({ ...run, glyphs: part, touches: parts.length === 0 && run.touches })
  return parts
}

const WHITE = /\s+/u

function runToWords(run: Run): RawWord[] {
  const pieces = run.glyphs
    .map((glyph) => glyph.text)
    .join('')
    .split(WHITE)
    .filter((piece) => piece !== '')
  if (pieces.length === 1) return [toWord(run.glyphs, pieces[0] ?? '', firstOf(run), run.touches)]
  return pieces.length === 0 ? [] : splitByShare(run, pieces)
}

/** A run with white space inside (a letter that stands for a blank): its places are shared out by the number of letters. */
function splitByShare(run: Run, pieces: readonly string[]): RawWord[] {
  const parts: Glyph[][] = [[]]
  for (const glyph of run.glyphs) {
    if (glyph.text.trim() === '') parts.push([])
    else parts.at(-1)?.push(glyph)
  }
  const filled = parts.filter((part) => part.length > 0)
  if (filled.length === pieces.length) {
    return pieces.map((piece, index) => {
      const glyphs = filled[index] as Glyph[]
      return toWord(glyphs, piece, glyphs[0] as Glyph, index === 0 && run.touches)
    })
  }
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
  let used = 0
  return pieces.map((piece, index) => {
    const from = Math.min(Math.floor((used / total) * run.glyphs.length), run.glyphs.length - 1)
    used += piece.length
    const to = Math.max(Math.floor((used / total) * run.glyphs.length), from + 1)
    const glyphs = run.glyphs.slice(from, to)
    return toWord(glyphs, piece, glyphs[0] as Glyph, index === 0 && run.touches)
  })
}

function toWord(glyphs: readonly Glyph[], text: string, first: Glyph, touches: boolean): RawWord {
  const { direction, font } = first
  let start = Infinity
  let end = -Infinity
  let bold = 0
  let size = 0
  for (const glyph of glyphs) {
    start = Math.min(start, glyph.start)
    end = Math.max(end, glyph.end)
    size = Math.max(size, glyph.size)
    if (glyph.font.bold) bold++
  }
  const top = first.baseline - size * font.ascent
  const bottom = first.baseline - size * font.descent
  return {
    text,
    box: frameToBox(direction, start, top, end, bottom),
    baseline: frameToBaseline(direction, first.baseline),
    fontSize: size,
    direction,
    bold: bold * 2 > glyphs.length,
    confidence: 1,
    spaceBefore: !touches,
    fontName: font.name,
    marked: glyphs.some((glyph) => glyph.unsaid) ? glyphs.map((glyph) => (glyph.unsaid ? UNKNOWN_LETTER : glyph.text)).join('') : null,
  }
}
