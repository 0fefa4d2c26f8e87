/**
 * Whether a line is a page's number and nothing else: `3`, `- 3 -`, `Trang 3/8`, `Page 3 of 8`; a year (`2023`) is none.
 */
import { lineToText, type Line } from './words-to-lines.ts'

const PAGE_NUMBER = /^[-–—]?\s*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?\s*[-–—]?$/iu

/** The last word of a cell (`quý` + `4`) stands this near to the line above it, in font sizes, and begins where a word there does, points. */
const NEAR = 1.6
const SAME_EDGE = 1.5

export const isPageNumber = (line: Line): boolean => PAGE_NUMBER.test(lineToText(line))

/** Whether a line is the end of a cell's text with the line next to it. */
function goesWith(line: Line, other: Line | undefined): boolean {
  const [word] = line.words
  if (!word || !other) return false
  const near = Math.abs(line.baseline - other.baseline) <= NEAR * word.fontSize
  return near && other.words.some((beside) => Math.abs(beside.box[0] - word.box[0]) <= SAME_EDGE)
}

/** Whether a page's first or last line is but its number; `next` is the line beside it. */
const isNumberAlone = (line: Line | undefined, next: Line | undefined): boolean =>
  line !== undefined && isPageNumber(line) && !goesWith(line, next)

/** The lines of a page without its number, which belongs to no table. */
export function withoutPageNumber(lines: readonly Line[]): Line[] {
  const from = isNumberAlone(lines[0], lines[1]) ? 1 : 0
  return lines.slice(from, isNumberAlone(lines.at(-1), lines.at(-2)) ? -1 : undefined)
}
