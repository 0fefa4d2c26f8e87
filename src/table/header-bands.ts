/**
 * Bands of lines → which of them are a table's header.
 * In: bands of a page (see line-bands). Out: the header that they begin with, or how much of them repeats one.
 */
import { CODE } from './column-shapes.ts'
import type { Interval } from './grid.ts'
import type { Band } from './line-bands.ts'
import { lineToRuns, NUMBER, WORD_SPACE } from './lines-to-columns.ts'
import { linesToTitles } from './titles-to-gutters.ts'
import { lineToText, type Line } from './words-to-lines.ts'

/** A header has so many titles at least: fewer are a letterhead or signatures. */
const MIN_TITLES = 3
/** A header of two levels has no more bands. */
const HEADER_BANDS = 2
/**
 * A header repeats another when they share this share of their words, and their titles begin within this of each other, points: the
 * tables of two units in one file have the same titles at other places.
 */
const SAME_HEADER = 0.7
/** Below a title of its own it is another table's unless nearly all words are the same. */
const ANOTHER_HEADER = 0.95
const SAME_PLACE = 6
/** So many lines of a header may be one on one page and two on another. */
const SPLIT_LINES = 2

const wordsOf = (band: Band): string[] => band.flatMap((line) => lineToText(line).toLowerCase().split(' '))

function shareOfWords(a: Band, b: Band): number {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const rest = [...right]
  const common = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return common.length / Math.max(left.length, right.length)
}

const samePlaces = (a: readonly Interval[], b: readonly Interval[]): boolean =>
  a.length === b.length && a.every((title, i) => Math.abs(title.from - (b[i]?.from ?? Infinity)) <= SAME_PLACE)

/** Whether a line has a number that stands by itself. */
const hasLoneNumber = (line: Line): boolean => {
  const numbers = line.words.filter((word) => NUMBER.test(word.text))
  return (
    numbers.length > 0 && lineToRuns(line, WORD_SPACE).some((run) => numbers.some(({ box }) => run.from === box[0] && run.to === box[2]))
  )
}
const isNumbered = (band: Band): boolean => band.some(hasLoneNumber)
/** A row that numbers the columns has none. */
const hasWords = (band: Band): boolean =>
  band.flatMap((line) => line.words).filter((word) => /\p{L}\P{L}*\p{L}/u.test(word.text)).length >= MIN_TITLES - 1
/** A row's own code begins no header, though a scan may have lost the row's numbers. */
const OWN_CODE = /^\d+(?:[.,]\d+)+[.)]?$|^\d+[.)]$/u
const beginsWithCode = (band: Band): boolean => OWN_CODE.test(band[0]?.words[0]?.text ?? '')
/** What may be a row, as far as that can be told before the columns are known. */
export const isRowlike = (band: Band): boolean => isNumbered(band) || CODE.test(band[0]?.words[0]?.text ?? '')

/** A header's lines, how many bands they are, and the extents of its titles. */
export interface Header {
  readonly lines: Band
  readonly bands: number
  readonly titles: readonly Interval[]
}

/**
 * How many lines repeat a header at the beginning of bands; 0 where none do. The rest of a row, cut by the page break, may stand close
 * below them, and in a scan the titles that stand half a line apart may fall into more lines, or fewer, than on another page.
 * `atTop`: nothing stands above them on their page.
 */
export function repeatedLines(bands: readonly Band[], header: Header, atTop: boolean): number {
  const lines = bands.slice(0, header.bands).flat()
  let best = { count: 0, share: atTop ? SAME_HEADER : ANOTHER_HEADER }
  for (let count = Math.max(1, header.lines.length - SPLIT_LINES); count <= header.lines.length + SPLIT_LINES; count++) {
    if (count > lines.length) break
    const share = shareOfWords(header.lines, lines.slice(0, count))
    if (share > best.share) best = { count, share }
  }
  return best.count > 0 && samePlaces(header.titles, linesToTitles(lines.slice(0, best.count))) ? best.count : 0
}

/** The header that bands begin with: one band, or two where titles over several columns stand above their own. */
export function headerAt(bands: readonly Band[]): Header | null {
  const own: Line[] = []
  let titles: Interval[] = []
  let count = 0
  for (; count < HEADER_BANDS; count++) {
    const band = bands[count]
    if (band === undefined || isNumbered(band) || beginsWithCode(band) || !hasWords(band)) break
    const more = linesToTitles([...own, ...band])
    // Titles of a second level stand under one of the first, more than one, and never in the first column.
    const left = Math.min(...band.map((line) => line.box[0]))
    if (count > 0 && (left < (titles[0]?.to ?? 0) || more.length <= titles.length)) break
    if (count === 0 && more.length < MIN_TITLES) break
    titles = more
    own.push(...band)
  }
  return count > 0 ? { lines: own, bands: count, titles } : null
}
