/**
 * Whether a line is a page's number and nothing else: `3`, `- 3 -`, `Trang 3/8`, `Page 3 of 8`.
 */
import { lineToText, type Line } from './words-to-lines.ts'

const PAGE_NUMBER = /^[-–—]?\s*(?:(?:trang|page)\s*)?\d+(?:\s*(?:\/|of|trên)\s*\d+)?\s*[-–—]?$/iu

export const isPageNumber = (line: Line): boolean => PAGE_NUMBER.test(lineToText(line))
