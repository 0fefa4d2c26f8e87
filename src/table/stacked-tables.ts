/**
 * Tables without rules that stand above each other on one page (a summary and the table proper) → the lines of each.
 * In: the lines of a page. Out: stretches of lines; a new one begins where, after a gap, a line of titles stands over lines with numbers.
 */
import { lineToRuns } from './lines-to-columns.ts'
import type { Line } from './words-to-lines.ts'

/** A table begins below a gap of more than this many line heights, or of more than the second where its titles are not bold. */
const GAP = 1.7
const CLEAR_GAP = 2.4
/** Titles are found within so many lines below the gap (a caption may stand above them), and numbers within so many below the titles. */
const TITLES_WITHIN = 4
const NUMBERS_WITHIN = 6
/** Runs closer than this share of the font size are one title. */
const TITLE_SPACE = 0.7
const MIN_TITLES = 3
const NUMBER = /^[-–−]?\d+(?:[.,]\d+)*[.%)]?$/u

const height = (line: Line): number => line.box[3] - line.box[1]
const hasNumber = (line: Line | undefined): boolean => line?.words.some((word) => NUMBER.test(word.text)) ?? false

function isTitles(line: Line | undefined, bold: boolean): boolean {
  if (line === undefined || line.words.some((word) => /\d/u.test(word.text))) return false
  return lineToRuns(line, TITLE_SPACE).length >= MIN_TITLES && (!bold || line.words.every((word) => word.bold))
}

/** Whether a table begins at this line. */
function beginsTable(lines: readonly Line[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]]
  if (line === undefined || above === undefined) return false
  const gap = (line.baseline - above.baseline) / height(line)
  if (gap < GAP) return false
  for (let i = index; i < index + TITLES_WITHIN && !hasNumber(lines[i]); i++) {
    if (isTitles(lines[i], gap < CLEAR_GAP)) return lines.slice(i + 1, i + 1 + NUMBERS_WITHIN).some(hasNumber)
  }
  return false
}

/** The lines of a page, parted where a further table begins. */
export function stackedTables(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  for (const [index, line] of lines.entries()) {
    if (parts.at(-1)?.some(hasNumber) === true && beginsTable(lines, index)) parts.push([])
    parts.at(-1)?.push(line)
  }
  return parts
}

/**
 * Horizontal rules of one extent → those of each table. A caption without a number, or nothing, between two rules, with a line of titles
 * below the second, parts two tables.
 */
export function stackedRules(ats: readonly number[], lines: readonly Line[]): number[][] {
  const between = (index: number): Line[] =>
    lines.filter((line) => line.baseline > (ats[index] ?? 0) && line.baseline <= (ats[index + 1] ?? Infinity))
  const isCaption = (index: number): boolean => {
    const own = between(index)
    return own.every((line) => !hasNumber(line) && lineToRuns(line, TITLE_SPACE).length === 1)
  }
  const parts: number[][] = [[]]
  for (const [index, at] of ats.entries()) {
    const titles = between(index)
    const caption = index > 0 && isCaption(index - 1) && !titles.some(hasNumber) && titles.some((line) => isTitles(line, false))
    if (caption && (parts.at(-1)?.length ?? 0) > 1) parts.push([])
    parts.at(-1)?.push(at)
  }
  return parts
}
