/**
 * Lines of a region without horizontal rules → rows.
 *
 * A row is known by its short cells (code, points): their line is the row's anchor. Longer cells take as many lines as they need, and
 * stand with their first line, their middle or their last line at the anchor. Of the three the one is taken that fits the whole region.
 * In: the lines of each column. Out: for each column the row of each of its lines.
 */
import { median } from './grid.ts'
import { lineToText, type Line } from './words-to-lines.ts'

export interface RowPlan {
  /** How many rows there are; a leading or trailing row without anchor is what a page break left of a row. */
  readonly rows: number
  /** By column, by line: the row's index. */
  readonly rowOf: readonly (readonly number[])[]
}

/** A column is short when its lines have at most this many letters in the median: codes, points, dates. */
const SHORT = 10
/** Lines closer than this share of the line pitch stand beside each other. */
const BESIDE = 0.45
/** What it costs, in line pitches, to leave lines at an end of the page without an anchor, and for each such line. */
const LOOSE_END = 1
const LOOSE_LINE = 0.02
/** What it costs, per line pitch, when a block stands beside its anchor: programs align exactly, so a third of a pitch is as bad as a loose end. */
const MISFIT = 3
/** Lines of one cell stand at most this many line pitches apart; what it costs when they do not. */
const SAME_CELL = 1.12
const GAP = 1
/** What each line pitch inside a block costs, so that the tighter of two groupings wins. */
const TIGHT = 0.02
/** What it costs that a cell at an end of the page is not centred there: less than a loose end. */
const CUT = 0.8
/** What it costs to leave a cell blank: little, but more than nothing, so that lines rather serve an anchor than none. */
const BLANK_CELL = 0.03
const NUMBERED = /^\(?(?:[IVXLC]+|[A-Za-zĐđ]|\d+(?:[.,]\d+)*|[-–—])[.)]?(?:\s|$)/u

export type Alignment = 'top' | 'middle' | 'bottom'
const ALIGNMENTS: readonly Alignment[] = ['top', 'middle', 'bottom']

/** The distance from line to line inside a cell, points. */
function linePitch(columns: readonly (readonly Line[])[]): number {
  const steps = columns.flatMap((lines) => lines.slice(1).map((line, i) => line.baseline - (lines[i]?.baseline ?? 0)))
  const sizes = columns.flatMap((lines) => lines.flatMap((line) => line.words.map((word) => word.fontSize)))
  const size = median(sizes)
  const plausible = steps.filter((step) => step > 0.8 * size && step < 2.2 * size)
  return plausible.length > 0 ? median(plausible) : 1.2 * size
}

/** Columns whose lines can be rows: short, and mostly numbered where there are such. */
function anchorColumns(columns: readonly (readonly Line[])[]): (readonly Line[])[] {
  const short = columns.filter((lines) => lines.length > 0 && median(lines.map((line) => lineToText(line).length)) <= SHORT)
  const numbered = short.filter((lines) => lines.filter((line) => NUMBERED.test(lineToText(line))).length >= lines.length / 2)
  return (numbered.length > 0 ? numbered : short).sort((a, b) => b.length - a.length)
}

/** A line right below one that is no number by itself is the rest of it: `TC` and `1.4`, broken in a narrow column. */
function goesOn(lines: readonly Line[], index: number, pitch: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]]
  return (
    line !== undefined && above !== undefined && line.baseline - above.baseline < SAME_CELL * pitch && !NUMBERED.test(lineToText(above))
  )
}

/** Base lines of the rows, ascending: where anchor columns have text. */
function findAnchors(columns: readonly (readonly Line[])[], pitch: number): number[] {
  const anchors: number[] = []
  for (const lines of anchorColumns(columns)) {
    const apart = lines.filter(
      (line, i) => anchors.every((anchor) => Math.abs(anchor - line.baseline) > BESIDE * pitch) && !goesOn(lines, i, pitch),
    )
    // A column whose lines mostly stand elsewhere is aligned in another way: its lines are not rows of their own.
    if (anchors.length === 0 || apart.length <= lines.length / 3) anchors.push(...apart.map((line) => line.baseline))
  }
  return anchors.sort((a, b) => a - b)
}

/** Where an anchor stands among those of its page: a row at an end of the page may be cut there. */
interface Anchor {
  readonly at: number
  readonly first: boolean
  readonly last: boolean
}

/** What it costs that the lines `from` to `to` stand at an anchor. */
function misfit(lines: readonly Line[], from: number, to: number, anchor: Anchor, alignment: Alignment, pitch: number): number {
  const above = (anchor.at - (lines[from]?.baseline ?? 0)) / pitch
  const below = ((lines[to - 1]?.baseline ?? 0) - anchor.at) / pitch
  if (alignment === 'top') return MISFIT * Math.abs(above)
  if (alignment === 'bottom') return MISFIT * Math.abs(below)
  const off = (MISFIT * Math.abs(above - below)) / 2
  // A centred cell that the page break cuts is centred by its whole height, or not at all on this page.
  return anchor.last || anchor.first ? Math.min(off, CUT) : off
}

/**
 * Lines before the first anchor need a row whose anchor is on the page before: not possible where anchors stand last in their row; and
 * so on for lines after the last anchor.
 */
function looseCost(lines: readonly Line[], from: number, to: number, possible: boolean, pitch: number): number {
  if (from === to) return 0
  return possible ? LOOSE_END + LOOSE_LINE * (to - from) + splitCost(lines, from, to, pitch) : Infinity
}

/**
 * Cuts the lines of one column into consecutive blocks, one for each anchor (possibly empty), with a loose block at either end.
 * Dynamic programming over (anchors served, lines used). Returns the row of each line (0 is the loose start) and the cost in line pitches.
 */
function assignLines(
  lines: readonly Line[],
  anchors: readonly number[],
  alignment: Alignment,
  pitch: number,
): { cost: number; rows: number[] } {
  const n = lines.length
  const m = anchors.length
  // cost[k][i]: the first k anchors have the first i lines.
  const cost: number[][] = [Array.from({ length: n + 1 }, (_, i) => looseCost(lines, 0, i, alignment !== 'bottom', pitch))]
  const taken: number[][] = [Array.from({ length: n + 1 }, (_, i) => i)]
  for (let k = 1; k <= m; k++) {
    const anchor: Anchor = { at: anchors[k - 1] ?? 0, first: k === 1, last: k === m }
    const previous = cost[k - 1] ?? []
    const row: number[] = []
    const from: number[] = []
    for (let i = 0; i <= n; i++) {
      let best = (previous[i] ?? Infinity) + BLANK_CELL
      let count = 0
      for (let c = 1; c <= i; c++) {
        const total = (previous[i - c] ?? Infinity) + misfit(lines, i - c, i, anchor, alignment, pitch) + splitCost(lines, i - c, i, pitch)
        if (total < best) [best, count] = [total, c]
        if (alignment !== 'middle' && c > 80) break
      }
      row.push(best)
      from.push(count)
    }
    cost.push(row)
    taken.push(from)
  }
  let end = n
  let best = Infinity
  for (let i = 0; i <= n; i++) {
    const total = (cost[m]?.[i] ?? Infinity) + looseCost(lines, i, n, alignment !== 'top', pitch)
    if (total < best) [best, end] = [total, i]
  }
  const rows = Array.from({ length: n }, () => m + 1)
  for (let k = m, i = end; k >= 0; k--) {
    const count = taken[k]?.[i] ?? 0
    rows.fill(k, i - count, i)
    i -= count
  }
  return { cost: best, rows }
}

/** A block whose lines stand further apart than lines of one cell do is unlikely to be one cell. */
function splitCost(lines: readonly Line[], from: number, to: number, pitch: number): number {
  let cost = 0
  for (let i = from + 1; i < to; i++) {
    const excess = ((lines[i]?.baseline ?? 0) - (lines[i - 1]?.baseline ?? 0)) / pitch - SAME_CELL
    if (excess > 0) cost += GAP + excess
    // Of two ways to group lines the tighter one is right: rows stand further apart than lines.
    cost += TIGHT * (excess + SAME_CELL)
  }
  return cost
}

/** No page that is read by people has more lines; the fitting of rows would take minutes for ten times as many. */
const MAX_LINES = 400
const isTooLong = (columns: readonly (readonly Line[])[]): boolean => columns.some((lines) => lines.length > MAX_LINES)

/** How many columns have a line at a base line. */
const linesAt = (columns: readonly (readonly Line[])[], baseline: number, pitch: number): number =>
  columns.filter((lines) => lines.some((line) => Math.abs(line.baseline - baseline) <= BESIDE * pitch && lineToText(line).length <= SHORT))
    .length

/** How well each column fits each of ALIGNMENTS, in line pitches (less is better); null where no anchors are. */
export function alignmentCosts(columns: readonly (readonly Line[])[]): number[][] | null {
  const pitch = linePitch(columns)
  const anchors = findAnchors(columns, pitch)
  if (pitch <= 0 || anchors.length === 0 || isTooLong(columns)) return null
  return columns.map((lines) => ALIGNMENTS.map((alignment) => assignLines(lines, anchors, alignment, pitch).cost))
}

/** The alignment of each column that fits best; the costs are those of one or more pages of a table, added up. */
export const costsToAlignments = (costs: readonly (readonly number[])[]): Alignment[] =>
  costs.map((own) => ALIGNMENTS[own.indexOf(Math.min(...own))] ?? 'top')

/**
 * Rows of the body of a region; null when fewer than `least` are told by a short column.
 * `alignments` by column, where other pages of the table tell them too.
 */
export function linesToRows(columns: readonly (readonly Line[])[], least: number, alignments?: readonly Alignment[]): RowPlan | null {
  const pitch = linePitch(columns)
  const anchors = findAnchors(columns, pitch)
  if (pitch <= 0 || anchors.length < least || isTooLong(columns)) return null
  // Without an anchor all lines are the rest of one row; so they are where one column only has a short line (`0,25 điểm` of a name).
  const [only, ...others] = anchors
  const alone = only !== undefined && others.length === 0 && least === 0 && linesAt(columns, only, pitch) < 2
  if (only === undefined || alone) return { rows: 1, rowOf: columns.map((lines) => lines.map(() => 0)) }
  const known = alignments?.length === columns.length ? alignments : oneAlignment(columns, anchors, pitch)
  const rowOf = columns.map((lines, i) => assignLines(lines, anchors, known[i] ?? 'top', pitch).rows)
  return { rows: anchors.length + 2, rowOf }
}

/** The one alignment that fits all columns of a region best: a single page is too little to tell columns apart. */
function oneAlignment(columns: readonly (readonly Line[])[], anchors: readonly number[], pitch: number): Alignment[] {
  const total = ALIGNMENTS.map((alignment) => columns.reduce((sum, lines) => sum + assignLines(lines, anchors, alignment, pitch).cost, 0))
  const best = ALIGNMENTS[total.indexOf(Math.min(...total))] ?? 'top'
  return columns.map(() => best)
}

/** One mark of a row that numbers the columns: `1`, `(2)`, `A`, `5=3+4`. */
const MARK = /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$/u

/** The base line of a row that numbers the columns (A, B, 1, 2, 3 or (1) to (6)), when there is one. */
function numberingLine(columns: readonly (readonly Line[])[]): number | null {
  const lines = columns.map((own) => own.find((line) => MARK.test(lineToText(line))))
  const baseline = lines.find((line) => line !== undefined)?.baseline ?? 0
  if (lines.filter((line) => line && Math.abs(line.baseline - baseline) < 2).length < Math.max(3, columns.length - 1)) return null
  const numbers = lines.flatMap((line) => (line ? (/\d+/u.exec(lineToText(line))?.[0] ?? []) : [])).map(Number)
  return numbers.length >= 3 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1) ? baseline : null
}

/**
 * Where the header of a region ends: the base line of its last line, and that of a row that numbers the columns under it.
 * The header is all that stands no lower than the last line of words in a short column above the first line that is numbered.
 */
export function headerEnd(columns: readonly (readonly Line[])[]): { titles: number; numbering: number | null } {
  const numbering = numberingLine(columns)
  if (numbering !== null) return { titles: numbering - 1, numbering }
  const short = columns.filter((lines) => lines.length > 1 && median(lines.map((line) => lineToText(line).length)) <= SHORT)
  const firstNumbered = Math.min(
    ...short.flatMap((lines) => lines.filter((line) => NUMBERED.test(lineToText(line))).map((line) => line.baseline)),
  )
  if (!Number.isFinite(firstNumbered)) return { titles: -Infinity, numbering }
  const titles = short.flatMap((lines) => lines.map((line) => line.baseline).filter((baseline) => baseline < firstNumbered - 1))
  return { titles: Math.max(-Infinity, ...titles), numbering }
}
