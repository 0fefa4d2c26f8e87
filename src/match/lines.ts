/**
 * The words outside tables as lines of text with their places: what title, letterhead and signature are read from.
 */
import type { Box } from '../model/box.ts'
import type { Direction, Page, Word } from '../model/page.ts'

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

/** A place in the file: the upper or the lower edge of a box, as the page's text is read. */
export interface Spot {
  readonly page: number
  readonly box: Box
  readonly edge: 'upper' | 'lower'
}

/** Base lines closer than this share of the letters' size are one line. */
const SAME_LINE = 0.35
/** A gap wider than this many letter sizes parts two columns of text; justified text stays below it. */
const COLUMN_GAP = 1.8

/**
 * The lines of the file between two places, in reading order; the ends may be open. On a page whose text runs sideways or upside down,
 * lines and their coordinates are those of the page turned to be read.
 */
export function linesBetween(pages: readonly Page[], from: Spot | null, to: Spot | null): Line[] {
  return pages.flatMap((page) => {
    if ((from !== null && page.number < from.page) || (to !== null && page.number > to.page)) return []
    const by = mainDirection(page)
    const edgeOf = (spot: Spot): number => turnedBox(spot.box, by, page)[spot.edge === 'upper' ? 1 : 3]
    const top = from?.page === page.number ? edgeOf(from) : -Infinity
    const bottom = to?.page === page.number ? edgeOf(to) : Infinity
    const words = page.words.filter((word) => word.direction === by).map((word) => turnedWord(word, by, page))
    return wordsToLines(
      words.filter((word) => middle(word) > top && middle(word) < bottom),
      page.number,
      by === 90 || by === 270 ? page.height : page.width,
    )
  })
}

const DIRECTIONS: readonly Direction[] = [0, 90, 180, 270]

/** The direction of most of the page's words. */
function mainDirection(page: Page): Direction {
  const counts = DIRECTIONS.map((direction) => page.words.filter((word) => word.direction === direction).length)
  return DIRECTIONS[counts.indexOf(Math.max(...counts))] ?? 0
}

function turnedBox([left, top, right, bottom]: Box, by: Direction, { width, height }: Page): Box {
  switch (by) {
    case 0:
      return [left, top, right, bottom]
    case 90:
      return [top, width - right, bottom, width - left]
    case 180:
      return [width - right, height - bottom, width - left, height - top]
    case 270:
      return [height - bottom, left, height - top, right]
  }
}

function turnedWord(word: Word, by: Direction, page: Page): Word {
  const baseline = by === 90 ? page.width - word.baseline : by === 180 ? page.height - word.baseline : word.baseline
  return { ...word, box: turnedBox(word.box, by, page), baseline }
}

const middle = (word: Word): number => (word.box[1] + word.box[3]) / 2

function wordsToLines(words: readonly Word[], page: number, pageWidth: number): Line[] {
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
    return stretches.map((stretch) => lineOf(stretch, stretches.length === 1, page, pageWidth))
  })
}

function lineOf(words: readonly Word[], alone: boolean, page: number, pageWidth: number): Line {
  return {
    page,
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
    pageWidth,
  }
}
