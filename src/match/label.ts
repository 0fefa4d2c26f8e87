/**
 * What a column's printed heading says the column holds. In: the heading's text. Out: for each known column a likeness from 0 to 1.
 *
 * Headings are compared as folded letters without spaces, so that capitals, missing marks, line breaks and a slip of typing do not matter.
 */
import { distance } from 'fastest-levenshtein'
import { COLUMNS, type Column } from '../model/score.ts'
import { foldLoose } from '../model/fold.ts'
import { EXPLANATION_KINDS, OTHER_WORDINGS, WORDINGS } from './wordings.ts'

/** A heading that begins so is an explanation, whatever it explains: `Giải trình điểm tự chấm`. */
const EXPLANATION_FIRST = /^(?:noi dung )?(?:giai trinh|dien giai|thuyet minh|giai thich|ly do|can cu|minh chung|tai lieu|ho so|ghi chu)\b/u
const CERTAIN = 0.95

/** Letters of a wording for each slip of typing that is let pass. Short wordings (`stt`, `tieu chi`) must be nearly or wholly right. */
const LETTERS_PER_SLIP = 6
/** In shorter wordings one vowel may be another, from this many letters on. */
const VOWEL_SLIP_FROM = 5
/** What a wording is worth when it is only a small part of a long heading; the rest grows with the share that it covers. */
const FLOOR = 0.4
/** Likeness from which on a heading is another column's. */
const OTHER = 0.6
/** A heading of more words than this is prose. */
const MAX_WORDS = 30

interface Wording {
  readonly column: Column | 'other'
  readonly letters: string
  readonly weight: number
}

const wordings: readonly Wording[] = [
  ...(Object.keys(WORDINGS) as Column[]).flatMap((column) =>
    WORDINGS[column].map((entry) => {
      const [phrase, weight] = typeof entry === 'string' ? [entry, 1] : entry
      return { column, letters: phrase.replaceAll(' ', ''), weight }
    }),
  ),
  ...OTHER_WORDINGS.map((phrase) => ({ column: 'other' as const, letters: phrase.replaceAll(' ', ''), weight: 1 })),
]

const slipsFor = (letters: string): number => Math.floor(letters.length / LETTERS_PER_SLIP)
/** No wording is found in more letters than this. */
const LONGEST_WINDOW = Math.max(...wordings.map(({ letters }) => letters.length + slipsFor(letters)))

export type LabelScores = Readonly<Record<Column, number>>

/** Scores of headings looked at before: the same few come again with every page and every report. */
const seen = new Map<string, LabelScores>()
/** So many are kept. */
const MAX_SEEN = 1000

/** How well a heading names each known column, 0 to 1. */
export function labelScores(label: string): LabelScores {
  let scores = seen.get(label)
  if (scores === undefined) {
    scores = scoreLabel(label)
    if (seen.size >= MAX_SEEN) seen.clear()
    seen.set(label, scores)
  }
  return scores
}

/** Whether a heading is known to be none of the known columns': points of the year before, a rank. */
export function isOtherHeading(label: string): boolean {
  const words = foldLoose(label).split(' ').filter(Boolean)
  const total = words.reduce((sum, word) => sum + word.length, 0)
  const windows = windowsOf(words)
  return wordings.some(({ column, letters }) => column === 'other' && likeness(windows, total, letters, 0) >= OTHER)
}

function scoreLabel(label: string): LabelScores {
  const scores: Record<Column | 'other', number> = { code: 0, name: 0, max: 0, self: 0, appraised: 0, explanation: 0, other: 0 }
  const words = foldLoose(label).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > MAX_WORDS) return scores
  const total = words.reduce((sum, word) => sum + word.length, 0)
  const windows = windowsOf(words)
  for (const { column, letters, weight } of wordings) {
    const score = weight * likeness(windows, total, letters, scores[column] / weight)
    if (score > scores[column]) scores[column] = score
  }
  if (EXPLANATION_FIRST.test(words.join(' '))) scores.explanation = Math.max(scores.explanation, CERTAIN)
  const { other, ...known } = scores
  for (const column of COLUMNS) if (known[column] < other) known[column] = 0
  return known
}

/** The letters of every run of words, by their number. */
function windowsOf(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const windows = new Map<number, string[]>()
  for (let from = 0; from < words.length; from += 1) {
    let window = ''
    for (let to = from; to < words.length && window.length <= LONGEST_WINDOW; to += 1) {
      window += words[to] ?? ''
      const alike = windows.get(window.length)
      if (alike) alike.push(window)
      else windows.set(window.length, [window])
    }
  }
  return windows
}

/**
 * The best place of a wording in a heading of `total` letters: 1 when it is the whole heading letter by letter, 0 when it is not there.
 * What cannot be better than `known` is not looked at.
 */
function likeness(windows: ReadonlyMap<number, readonly string[]>, total: number, letters: string, known: number): number {
  const slips = slipsFor(letters)
  let best = 0
  for (let length = letters.length - slips; length <= letters.length + slips; length += 1) {
    const worth = FLOOR + (1 - FLOOR) * (length / total)
    if (worth <= Math.max(best, known)) continue
    for (const window of windows.get(length) ?? []) {
      const slipped = window === letters ? 0 : slips === 0 ? vowelSlip(window, letters) : distance(window, letters)
      if (slipped <= Math.max(slips, 1)) best = Math.max(best, (1 - slipped / letters.length) * worth)
    }
  }
  return best
}

/** 1 where short words differ in one vowel only, as where recognition takes its marks for another (`Tối đa`, `Tãi đa`); else Infinity. */
function vowelSlip(window: string, letters: string): number {
  if (window.length !== letters.length || letters.length < VOWEL_SLIP_FROM) return Infinity
  let at = 0
  while (at < letters.length && letters[at] === window[at]) at++
  const isOne = window.slice(at + 1) === letters.slice(at + 1) && VOWEL.test(window[at] ?? '') && VOWEL.test(letters[at] ?? '')
  return isOne ? 1 : Infinity
}

const VOWEL = /[aeiou]/u

const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdghklmnpqrstvxwfjz])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u
const ABBREVIATION = /^[\p{Lu}\d]+$/u

/** Signs that a heading may hold beside letters. */
const PLAIN_SIGNS = /[\s\d.,;:()[\]/+&%'’"“”*=<>≤≥_–-]+/u
const VIETNAMESE_LETTER = /^[a-zđ][\u0300-\u0303\u0306\u0309\u031b\u0323]*$/u

/** Whether nothing is printed, or what is printed are no Vietnamese words: letters lost, or in a code that could not be read. */
export function isGarbled(label: string): boolean {
  const words = label.normalize('NFC').split(PLAIN_SIGNS).filter(Boolean)
  const letters =
    words
      .join('')
      .toLowerCase()
      .normalize('NFD')
      .match(/\P{M}\p{M}*/gu) ?? []
  if (words.length === 0 || letters.some((letter) => !VIETNAMESE_LETTER.test(letter))) return true
  return words.some((word) => !SYLLABLE.test(foldLoose(word)) && !ABBREVIATION.test(word))
}

/** The rank of an explanation heading, 0 the best: a report's own explanation before evidence before remarks. */
export function explanationRank(label: string): number {
  const folded = foldLoose(label)
  const rank = EXPLANATION_KINDS.findIndex((kinds) => kinds.some((kind) => folded.includes(kind)))
  return rank === -1 ? EXPLANATION_KINDS.length : rank
}
