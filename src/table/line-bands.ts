/**
 * Lines of pages → bands: lines that follow each other as the lines of one row do. Rules part them; where a table has none, its rows are
 * told by the room between them, which is the same in the whole document: within a row, some cell has a line at every line's distance.
 * In: the lines of each page and the rules between rows. Out: distances that may part rows, and the bands that one of them makes.
 */
import { median, middleY } from './grid.ts'
import { numbersColumns } from './lines-to-columns.ts'
import type { Line } from './words-to-lines.ts'

/** Lines that follow each other closely: those of one row. */
export type Band = readonly Line[]

/** The lines of a page outside ruled tables, and where rules as wide as a table part them, top to bottom. */
export interface OpenPage {
  readonly lines: readonly Line[]
  readonly rules: readonly number[]
}

/** Distances of lines that may part rows, in font sizes: no line of one cell is nearer to the next, and no two rows are further apart. */
const NEAREST = 0.95
const FURTHEST = 2.6
/** Distances are counted in steps of this many font sizes. */
const STEP = 0.02
/** Two kinds of distances stand apart when nearly none lies between them over so many font sizes: more than baselines jitter in a scan. */
const VALLEY = 0.12
/** So many distances of a hundred may lie in between all the same, and so many there must be on either side. */
const STRAY_SHARE = 0.005
const MIN_SIDE = 3
/** So many valleys are looked at, the widest first. */
const MAX_VALLEYS = 4
/** Above the first rule and below the last one of a page, lines further apart than so many font sizes are not one cell's. */
const OUTSIDE = 1.6

const fontSize = (pages: readonly OpenPage[]): number =>
  median(pages.flatMap(({ lines }) => lines.flatMap((line) => line.words.map((word) => word.fontSize))))

/**
 * Distances of lines, points, that may part rows from the lines in them: the clearest first, none when the lines stand evenly. Infinity
 * is among them where rules may part all rows.
 */
export function rowDistances(pages: readonly OpenPage[]): number[] {
  const size = fontSize(pages)
  if (size <= 0) return []
  const ruled = pages.some(({ rules }) => rules.length > 0) ? [Infinity] : []
  const gaps = pages.flatMap(({ lines }) => lines.slice(1).map((line, i) => (line.baseline - (lines[i]?.baseline ?? 0)) / size))
  const counts = Array.from({ length: Math.ceil(FURTHEST / STEP) + 1 }, () => 0)
  for (const gap of gaps) if (gap < FURTHEST) counts[Math.round(gap / STEP)] = (counts[Math.round(gap / STEP)] ?? 0) + 1
  const allowed = STRAY_SHARE * gaps.length
  const valleys: { at: number; width: number }[] = []
  for (let from = Math.round(NEAREST / STEP); from < counts.length;) {
    let to = from
    let strays = 0
    while (to < counts.length && strays + (counts[to] ?? 0) <= allowed) strays += counts[to++] ?? 0
    const at = ((from + to) / 2) * STEP
    const below = gaps.filter((gap) => gap < at).length
    if ((to - from) * STEP >= VALLEY && below >= MIN_SIDE && gaps.length - below >= MIN_SIDE) valleys.push({ at, width: to - from })
    from = to + 1
  }
  valleys.sort((a, b) => b.width - a.width || a.at - b.at)
  return [...ruled, ...valleys.slice(0, MAX_VALLEYS).map(({ at }) => at * size)]
}

/** The lines of a page, parted by rules, where two stand further apart than `distance`, and below a line that numbers the columns. */
export function linesToBands({ lines, rules }: OpenPage, distance: number): Band[] {
  const bands: Line[][] = []
  const [first = Infinity, last = -Infinity] = [rules[0], rules.at(-1)]
  const size = median(lines.flatMap((line) => line.words.map((word) => word.fontSize)))
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const [from, to] = [above ? middleY(above.box) : -Infinity, middleY(line.box)]
    const room = to < first || from > last ? Math.min(distance, OUTSIDE * size) : distance
    const ruled = rules.some((at) => at > from && at < to)
    if (above === undefined || ruled || line.baseline - above.baseline > room || numbersColumns(above)) bands.push([])
    bands.at(-1)?.push(line)
  }
  return bands
}
