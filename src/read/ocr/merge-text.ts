/**
 * What a page's text layer and its picture say together. In: a recognised page, and the text that stands beside its picture. Out: the
 * page with both.
 *
 * Letters that show are certain and take the place of what was recognised there. Hidden letters are another program's reading
 * of the same picture: they are kept with the short words that they lie on, with little confidence, and never as words.
 */
import type { Box } from '../../model/box.ts'
import { invertMap, mapBox, mapPlace } from '../../model/frame.ts'
import type { Direction, Page, Word } from '../../model/page.ts'
import { toDirection } from '../frame.ts'
import type { TextBeside } from '../messages.ts'

/** The confidence of a hidden reading: nothing is known of how it came about. */
const HIDDEN_CONFIDENCE = 0.3
/** Words of codes and numbers are at most this long: other readings are kept of these. */
const SHORT = 8
/** Two words are the same place where they have this share of the smaller one in common. */
const SAME_PLACE = 0.5

export function mergeText(page: Page, { typed, hidden }: Pick<TextBeside, 'typed' | 'hidden'>): Page {
  if (page.frame === undefined || page.source === 'failed') return page
  const toFrame = invertMap(page.frame.toPage)
  if (toFrame === null || typed.length + hidden.length === 0) return page
  const seen = typed.map((word) => moveWord(word, toFrame))
  const words = page.words.filter((word) => !seen.some((other) => isSamePlace(word.box, other.box)))
  const guesses = hidden.map((word) => moveWord(word, toFrame))
  const all = [...words.map((word) => withHiddenReading(word, guesses)), ...seen]
  return { ...page, source: all.length > 0 ? 'ocr' : page.source, words: all }
}

/** A word of the displayed page in the frame of its picture. */
export function moveWord(word: Word, map: readonly number[]): Word {
  const [left, top, right, bottom] = word.box
  const lies = word.direction === 0 || word.direction === 180
  const [x, y] = lies ? [(left + right) / 2, word.baseline] : [word.baseline, (top + bottom) / 2]
  const [dx, dy] = ALONG[word.direction]
  const [x0, y0] = mapPlace(map, x, y)
  const [x1, y1] = mapPlace(map, x + dx, y + dy)
  const direction = toDirection(x1 - x0, y1 - y0)
  return { ...word, box: mapBox(map, word.box), baseline: direction === 0 || direction === 180 ? y0 : x0, direction }
}

/** A step along the letters of a direction, y downward. */
const ALONG: Readonly<Record<Direction, readonly [number, number]>> = { 0: [1, 0], 90: [0, 1], 180: [-1, 0], 270: [0, -1] }

function withHiddenReading(word: Word, guesses: readonly Word[]): Word {
  if (word.text.length > SHORT) return word
  const guess = guesses.find((other) => other.text.length <= SHORT && isSamePlace(word.box, other.box))
  if (guess === undefined) return word
  const own = word.readings ?? [{ text: word.text, confidence: word.confidence }]
  return { ...word, readings: [...own, { text: guess.text, confidence: HIDDEN_CONFIDENCE }] }
}

const area = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top)

export function isSamePlace(a: Box, b: Box): boolean {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0])
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1])
  if (width <= 0 || height <= 0) return false
  return width * height >= SAME_PLACE * Math.min(area(a), area(b))
}
