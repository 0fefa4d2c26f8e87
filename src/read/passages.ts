/**
 * Words that are read together: lines of one cell, or of one paragraph. In: a page's words (sorted by direction, line and place) and
 * its rules. Out: the words' order by passage.
 *
 * It serves to tell how a word is written from the words around it, so it parts rather too much than too little: at rules and at
 * wide gaps. Only a word alone on its line, or before a bracket, is put below the line before it; any other line
 * tells enough by itself.
 */
import type { Rule, Word } from '../model/page.ts'
import { toU, toV } from './frame.ts'

export interface PlacedWord {
  /** Which of the given words. */
  readonly index: number
  /** What parts it from the word before it in this order. */
  readonly before: 'space' | 'line' | 'passage'
}

/** Words further apart than this share of the size are not of one passage; the spaces of a justified line are seldom wider. */
const MAX_SPACE = 1.5
/** Base lines further apart than this share of the size are not of one passage: one and a half lines, as documents are set. */
const MAX_LEADING = 1.9
/** Base lines within this share of the size are one line. */
const SAME_LINE = 0.5
/** Letters may reach this far over a rule beside them; points. */
const EDGE = 1
/** Sizes of one passage differ by at most this share. */
const SAME_SIZE = 0.9

/** Words of one line without a gap or a rule between them, in the frame of their direction. */
interface Segment {
  readonly words: number[]
  readonly first: Word
  readonly start: number
  end: number
  readonly baseline: number
  /** A word alone on its line that goes on with this segment. */
  below: Segment | null
}

/** Rules in the frame of a direction: across the lines of text, and along them. */
interface FramedRule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export function wordsToPassages(words: readonly Word[], rules: readonly Rule[]): PlacedWord[] {
  const placed: PlacedWord[] = []
  for (const direction of new Set(words.map((word) => word.direction))) {
    const [across, along] = toFrame(rules, direction)
    const indices = words.flatMap((word, index) => (word.direction === direction ? [index] : []))
    const segments = wordsToSegments(words, indices, across)
    const continued = joinLoneWords(segments, words, along)
    for (const segment of segments) if (!continued.has(segment)) place(segment, placed)
  }
  return placed
}

function place(segment: Segment, placed: PlacedWord[]): void {
  for (let part: Segment | null = segment; part !== null; part = part.below) {
    for (const [i, index] of part.words.entries()) placed.push({ index, before: i > 0 ? 'space' : part === segment ? 'passage' : 'line' })
  }
}

/** The rules across the lines of a direction and those along them, both sorted by their place. */
function toFrame(rules: readonly Rule[], direction: Word['direction']): [FramedRule[], FramedRule[]] {
  const across: FramedRule[] = []
  const along: FramedRule[] = []
  const lies = direction === 0 || direction === 180
  for (const { axis, at, from, to } of rules) {
    const flat = axis === 'horizontal'
    const [x0, y0, x1, y1] = flat ? [from, at, to, at] : [at, from, at, to]
    const u = [toU(direction, x0, y0), toU(direction, x1, y1)].toSorted((a, b) => a - b)
    const v = [toV(direction, x0, y0), toV(direction, x1, y1)].toSorted((a, b) => a - b)
    if (flat === lies) along.push({ at: v[0] ?? 0, from: u[0] ?? 0, to: u[1] ?? 0 })
    else across.push({ at: u[0] ?? 0, from: v[0] ?? 0, to: v[1] ?? 0 })
  }
  for (const list of [across, along]) list.sort((a, b) => a.at - b.at)
  return [across, along]
}

/** Whether a rule with its place in [low, high] takes up some of from…to. */
function hasRule(sorted: readonly FramedRule[], low: number, high: number, from: number, to: number): boolean {
  let first = 0
  for (let after = sorted.length; first < after;) {
    const middle = (first + after) >> 1
    if ((sorted[middle]?.at ?? 0) < low) first = middle + 1
    else after = middle
  }
  for (let i = first; i < sorted.length; i++) {
    const rule = sorted[i]
    if (rule === undefined || rule.at > high) return false
    if (rule.from < to && rule.to > from) return true
  }
  return false
}

function wordsToSegments(words: readonly Word[], indices: readonly number[], across: readonly FramedRule[]): Segment[] {
  const segments: Segment[] = []
  for (const index of indices) {
    const word = words[index]
    if (word === undefined) continue
    const { direction, box } = word
    const us = [toU(direction, box[0], box[1]), toU(direction, box[2], box[3])]
    const start = Math.min(...us)
    const end = Math.max(...us)
    const baseline = toV(direction, word.baseline, word.baseline)
    const last = segments.at(-1)
    const from = baseline - word.fontSize
    const ruled = (low: number, high: number): boolean => hasRule(across, low, high, from, baseline)
    const goesOn =
      last !== undefined &&
      Math.abs(baseline - last.baseline) <= word.fontSize * SAME_LINE &&
      start >= last.start &&
      !ruled(last.end - EDGE, start + EDGE) &&
      // Between rules a justified line may have spaces of any width.
      (start - last.end <= word.fontSize * MAX_SPACE || (ruled(-Infinity, start) && ruled(start, Infinity)))
    if (goesOn) {
      last.words.push(index)
      last.end = end
    } else segments.push({ words: [index], first: word, start, end, baseline, below: null })
  }
  return segments
}

/** Puts words that stand alone on their line (or before a bracket) below the line that they go on with. Returns them. */
function joinLoneWords(segments: readonly Segment[], words: readonly Word[], along: readonly FramedRule[]): Set<Segment> {
  const continued = new Set<Segment>()
  for (const [i, segment] of segments.entries()) {
    // `Số:` under a name in capitals is a label.
    const next = words[segment.words[1] ?? -1]
    const alone = next === undefined || next.text.startsWith('(')
    if (!alone || segment.first.text.endsWith(':')) continue
    const { fontSize } = segment.first
    for (let j = i - 1; j >= 0; j--) {
      const above = segments[j]
      if (above === undefined || segment.baseline - above.baseline > fontSize * MAX_LEADING) break
      if (above.below !== null || !isAbove(above, segment)) continue
      const from = Math.max(above.start, segment.start)
      const to = Math.min(above.end, segment.end)
      if (hasRule(along, above.baseline, segment.baseline, from, to)) break
      above.below = segment
      continued.add(segment)
      break
    }
  }
  return continued
}

function isAbove(above: Segment, segment: Segment): boolean {
  const sizes = [above.first.fontSize, segment.first.fontSize]
  const alike = Math.min(...sizes) >= SAME_SIZE * Math.max(...sizes)
  const over = Math.min(above.end, segment.end) > Math.max(above.start, segment.start)
  return alike && over && segment.baseline - above.baseline > segment.first.fontSize * SAME_LINE
}
