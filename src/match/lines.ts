/**
 * The words outside tables as lines of text with their places: what title, letterhead and signature are read from.
 */
import type { Page, Word } from '../model/page.ts'

/** A stretch of words on one base line without a wide gap. Coordinates in points. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly fontSize: number
  readonly bold: boolean
  /** Nothing else stands beside it. */
  readonly alone: boolean
  readonly pageWidth: number
}

/** A place in the file: page and y. */
export interface Spot {
  readonly page: number
  readonly y: number
}

/** Base lines closer than this share of the letters' size are one line. */
const SAME_LINE = 0.35
/** A gap wider than this many letter sizes parts two columns of text; justified text stays below it. */
const COLUMN_GAP = 1.8

/** The lines of the file between two places, in reading order; the ends may be open. */
export function linesBetween(pages: readonly Page[], from: Spot | null, to: Spot | null): Line[] {
  return pages.flatMap((page) => {
    if ((from !== null && page.number < from.page) || (to !== null && page.number > to.page)) return []
    const top = from?.page === page.number ? from.y : -Infinity
    const bottom = to?.page === page.number ? to.y : Infinity
    const inside = page.words.filter((word) => word.direction === 0 && middle(word) > top && middle(word) < bottom)
    return wordsToLines(inside, page)
  })
}

const middle = (word: Word): number => (word.box[1] + word.box[3]) / 2

function wordsToLines(words: readonly Word[], page: Page): Line[] {
  const rows: Word[][] = []
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && word.baseline - first.baseline <= SAME_LINE * Math.max(word.fontSize, first.fontSize))
      row.push(word)
    else rows.push([word])
  }
  return rows.flatMap((row) => {
    const stretches: Word[][] = []
    for (const word of row.sort((a, b) => a.box[0] - b.box[0])) {
      const stretch = stretches.at(-1)
      const before = stretch?.at(-1)
      if (stretch !== undefined && before !== undefined && word.box[0] - before.box[2] <= COLUMN_GAP * word.fontSize) stretch.push(word)
      else stretches.push([word])
    }
    return stretches.map((stretch) => lineOf(stretch, stretches.length === 1, page))
  })
}

function lineOf(words: readonly Word[], alone: boolean, page: Page): Line {
  return {
    page: page.number,
    text: words
      .map((word, index) => (index > 0 && word.spaceBefore ? ' ' : '') + word.text)
      .join('')
      .replace(/\s+/gu, ' ')
      .trim(),
    left: Math.min(...words.map((word) => word.box[0])),
    right: Math.max(...words.map((word) => word.box[2])),
    top: Math.min(...words.map((word) => word.box[1])),
    bottom: Math.max(...words.map((word) => word.box[3])),
    fontSize: Math.max(...words.map((word) => word.fontSize)),
    bold: words.every((word) => word.bold),
    alone,
    pageWidth: page.width,
  }
}
