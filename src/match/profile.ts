/**
 * What a table's columns hold, as shares and counts: the evidence beside a heading.
 */
import type { Points } from '../model/points.ts'
import type { Table } from '../model/table.ts'
import { isDotted, looksLikeCode } from './codes.ts'
import { cellText } from '../model/numeral.ts'

export interface ColumnProfile {
  /** Cells that are not blank. */
  readonly printed: number
  /** Shares of the printed cells, 0 to 1. */
  readonly figureShare: number
  readonly dashShare: number
  readonly codeShare: number
  readonly dottedShare: number
  readonly medianLetters: number
  /** Whether its codes are more than figures: some are Roman, dotted more than once, or end in a dot. */
  readonly codelike: boolean
  /** By row; null where no plain figure stands. */
  readonly figures: readonly (Points | null)[]
}

const MORE_THAN_A_FIGURE = /^[IVX]+\.?$|\d\.\d+\.\d|\d[.)]$|^[A-Z][.)]?$/u
/** Share of rows in which a maximum may be exceeded: a slip of the report is no reason to take the columns for each other. */
const EXCEEDED_ALLOWED = 0.1

/** One profile a column, from the rows after the header. Cells that span several columns are no evidence for any of them. */
export function columnProfiles(table: Table, firstRow: number): ColumnProfile[] {
  const body = table.rows.slice(firstRow)
  return Array.from({ length: table.columnCount }, (_, column) => {
    const cells = body.map((row) => row.find((cell) => cell.column === column && cell.colSpan === 1)?.text.trim() ?? '')
    return profileOf(cells)
  })
}

const isFigure = (text: string): boolean => ['numeral', 'ambiguous'].includes(cellText(text).kind)

function profileOf(cells: readonly string[]): ColumnProfile {
  const printed = cells.filter((text) => text !== '')
  const share = (test: (text: string) => boolean): number => (printed.length === 0 ? 0 : printed.filter(test).length / printed.length)
  const lengths = printed.map((text) => text.length).sort((a, b) => a - b)
  return {
    printed: printed.length,
    figureShare: share(isFigure),
    dashShare: share((text) => cellText(text).kind === 'dash'),
    codeShare: share(looksLikeCode),
    dottedShare: share((text) => looksLikeCode(text) && isDotted(text)),
    medianLetters: lengths[Math.floor(lengths.length / 2)] ?? 0,
    codelike: printed.some((text) => MORE_THAN_A_FIGURE.test(text)),
    figures: cells.map((text) => {
      const cell = cellText(text)
      return cell.kind === 'numeral' ? cell.points : null
    }),
  }
}

/** Whether, row by row, one column's figures are not below the other's: what a maximum does. */
export function isMaximumOf(max: ColumnProfile, other: ColumnProfile): boolean {
  let compared = 0
  let exceeded = 0
  for (const [row, figure] of other.figures.entries()) {
    const bound = max.figures[row] ?? null
    if (figure === null || bound === null) continue
    compared += 1
    if (figure > bound) exceeded += 1
  }
  return exceeded <= compared * EXCEEDED_ALLOWED
}
